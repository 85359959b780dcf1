//! The README's examples of the command line, run as they stand on the demo register, and the small
//! things that who tries them meets.

use std::fs;

use serde_json::json;

use crate::program::Register;

/// The newest number of such a list that begins so.
fn newest(register: &Register, list: &str, prefix: &str) -> String {
    let rows = register.line(&format!("{list} --json")).with_code(0).json();
    let numbers = rows.as_array().unwrap().iter().filter_map(|row| row["number"].as_str());
    let mut found = numbers.filter(|number| number.starts_with(prefix));
    found.next().unwrap_or_else(|| panic!("{list}: {rows}")).to_owned()
}

/// The lines of the README's block of examples, without their comments. The demo is told anew every
/// day: of its numbers those are taken that it has today.
fn examples(register: &Register) -> Vec<String> {
    let meeting = newest(register, "reunions --vue to-adopt", "2");
    let resolution = newest(register, "resolutions --issue carried", "CCR-");
    let themed = newest(register, "resolutions --theme Embellissement", "EMB-");
    let readme = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
    let lines = readme.lines().filter(|line| line.starts_with("ccr "));
    let bare = lines.map(|line| line.split('#').next().unwrap().trim().to_owned());
    let today = bare.map(|line| {
        let line = line.replace("CCR-2026-012", &resolution).replace("2026-05", &meeting);
        line.replace("--annee 2026", &format!("--annee {}", &themed[4..8]))
    });
    let found: Vec<String> = today.collect();
    assert!(found.len() >= 12, "{found:?}");
    found
}

#[test]
fn the_examples_of_the_readme_run_and_give_something() {
    let register = Register::demo();
    for example in examples(&register) {
        let mut args: Vec<&str> = example.split_whitespace().skip(1).collect();
        // Two of them make the same paper.
        if args.contains(&"--reunion") && args.contains(&"-o") {
            args.push("--remplacer");
        }
        let said = crate::program::said(
            register.command().current_dir(register.folder.path()).args(&args),
        );
        // The register and the seal of a paper that nobody has in hand: findings are an answer.
        let code = if args[0] == "verifier" { 1 } else { 0 };
        assert_eq!(said.code, code, "{example}: {said:?}");
        assert!(!said.out.is_empty() || !said.err.is_empty(), "{example}");
        assert!(!said.err.contains("Rien dans cette liste"), "{example}: {said:?}");
    }
}

#[test]
fn a_paper_has_the_form_of_its_name_and_in_a_folder_it_is_pages_to_print() {
    let register = Register::demo();
    let folder = register.folder.path();
    let make = |out: &str| {
        let meeting = newest(&register, "reunions", "2");
        let args = ["document", "ordre-du-jour", "--reunion", &meeting, "-o", out];
        register.run(&args).with_code(0)
    };
    let (page, text) = (folder.join("oj.html"), folder.join("oj.md"));
    make(page.to_str().unwrap());
    make(text.to_str().unwrap());
    assert!(fs::read_to_string(page).unwrap().starts_with("<!DOCTYPE html>"));
    assert!(fs::read_to_string(text).unwrap().contains("\n# "));
    assert!(make("-").out.contains("\n# "));
    fs::create_dir(folder.join("papiers")).unwrap();
    make(folder.join("papiers").to_str().unwrap());
    let made = fs::read_dir(folder.join("papiers")).unwrap().next().unwrap().unwrap();
    assert!(made.file_name().to_str().unwrap().ends_with(".pdf"));
}

#[test]
fn a_file_that_is_there_names_the_flag_that_replaces_it() {
    let register = Register::demo();
    let out = register.folder.path().join("tout.json");
    fs::write(&out, "à moi").unwrap();
    let args = ["exporter", "json", "-o", out.to_str().unwrap()];
    let said = register.run(&args).with_code(1);
    assert!(said.err.contains("--remplacer"), "{}", said.err);
    assert_eq!(fs::read_to_string(&out).unwrap(), "à moi");
    register.run(&[&args[..], &["--remplacer"]].concat()).with_code(0);
}

#[test]
fn a_theme_or_a_complex_that_nobody_knows_is_an_answer_of_no() {
    let register = Register::demo();
    for (flag, value) in [("--theme", "Jardn"), ("--ensemble", "Jardn")] {
        let said = register.run(&["resolutions", flag, value]).with_code(1);
        assert!(said.err.contains("Jardn"), "{flag}: {}", said.err);
    }
}

#[test]
fn help_is_found_by_its_name_too() {
    let register = Register::absent();
    for (line, same) in [("aide", "--aide"), ("help", "--aide"), ("aide membres", "membres --aide")]
    {
        let (said, same) = (register.line(line).with_code(0), register.line(same).with_code(0));
        assert_eq!(said.out, same.out, "{line}");
        assert!(!said.out.is_empty());
    }
}

#[test]
fn a_copy_into_a_folder_that_is_not_there_says_so() {
    let register = Register::empty();
    let said = register.run(&["sauvegarder", "/nonexistent/x.ccr"]).with_code(4);
    assert!(said.err.contains("dossier de ce nom\u{a0}: /nonexistent"), "{}", said.err);
    assert!(!said.err.contains("registre à cet endroit"), "{}", said.err);
}

#[test]
fn the_act_with_which_a_register_begins_stays() {
    let register = Register::empty();
    let said = register.run(&["annuler"]).with_code(1);
    assert!(said.err.contains("création du registre"), "{}", said.err);
    assert_eq!(register.line("instances --json").with_code(0).json().as_array().unwrap().len(), 2);
}

#[test]
fn of_a_damaged_register_no_half_array_is_written() {
    let register = Register::demo();
    let conn = rusqlite::Connection::open(&register.path).unwrap();
    let root = |name: &str| -> u32 {
        let sql = "SELECT rootpage FROM sqlite_schema WHERE name = ?1";
        conn.query_row(sql, [name], |row| row.get(0)).unwrap()
    };
    let (person, journal) = (root("person"), root("journal_entry"));
    drop(conn);
    let mut bytes = fs::read(&register.path).unwrap();
    for page in [person, journal] {
        let at = (page as usize - 1) * 4096;
        bytes[at..at + 4096].fill(0xA5);
    }
    fs::write(&register.path, &bytes).unwrap();
    for line in ["membres --json", "journal --json"] {
        let said = register.line(line).with_code(3);
        assert_eq!(said.out, "", "{line}");
    }
}

#[test]
fn a_damaged_register_is_not_sound_in_json_either() {
    let register = Register::filled();
    let mut bytes = fs::read(&register.path).unwrap();
    bytes[..16].fill(0);
    fs::write(&register.path, &bytes).unwrap();
    let said = register.line("verifier --json").with_code(3);
    assert_eq!(said.json()["sound"], json!(false));
    assert_eq!(said.json()["faults"].as_array().unwrap().len(), 1);
}
