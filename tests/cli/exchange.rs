//! `demo`, `importer`, `exporter`, `document`.

use serde_json::json;

use crate::program::Register;

#[test]
fn a_list_is_tried_then_written_as_one_act_and_changes_nothing_the_second_time() {
    let register = Register::empty();
    let list = register.folder.path().join("liste.csv");
    std::fs::write(&list, "Nom;Prénom;Téléphone\nRoy;Anne;4505550101\nGagnon;Luc;\n").unwrap();
    let list = list.to_str().unwrap();
    let tried = register.run(&["importer", "membres", list, "--essai", "--json"]).with_code(0);
    let tried = tried.json();
    assert_eq!((&tried["added"], &tried["dry_run"]), (&json!(2), &json!(true)));
    assert_eq!(tried["entry"], json!(null));
    assert_eq!(register.line("membres --json").json(), json!([]));

    let done = register.run(&["import", "members", list, "--json"]).with_code(0).json();
    assert_eq!((&done["added"], &done["entry"]), (&json!(2), &json!(2)));
    assert_eq!(register.line("membres --json").json().as_array().unwrap().len(), 2);
    let again = register.run(&["importer", "membres", list]).with_code(0);
    assert!(again.out.contains("2"), "{again:?}");
    let again = register.run(&["importer", "membres", list, "--json"]).with_code(0).json();
    assert_eq!((&again["same"], &again["entry"]), (&json!(2), &json!(null)));
    register.line("annuler").with_code(0);
    assert_eq!(register.line("membres --json").json(), json!([]));
}

#[test]
fn a_row_without_a_name_is_refused_with_its_line_and_the_others_are_written() {
    let register = Register::empty();
    let list = register.folder.path().join("liste.csv");
    std::fs::write(&list, "Nom;Prénom\nRoy;Anne\n;Luc\n").unwrap();
    let list = list.to_str().unwrap();
    let done = register.run(&["importer", "membres", list, "--json"]).with_code(1).json();
    assert_eq!((&done["added"], &done["refused"]), (&json!(1), &json!(1)));
    assert_eq!(done["rows"][1]["verdict"], "refused");
    assert_eq!(done["rows"][1]["line"], 3);
}

#[test]
fn what_is_no_list_is_refused_in_words() {
    let register = Register::empty();
    let list = register.folder.path().join("liste.csv");
    std::fs::write(&list, "Fruit;Prix\nPomme;2\n").unwrap();
    let said = register.run(&["importer", "membres", list.to_str().unwrap()]).with_code(1);
    assert!(!said.err.is_empty() && !said.err.contains('⟦'), "{said:?}");
    register.run(&["importer", "membres", "/nowhere/liste.csv"]).with_code(4);
}

#[test]
fn the_whole_register_goes_out_as_json_and_its_lists_as_csv() {
    let register = Register::filled();
    let whole = register.line("exporter json -o -").with_code(0).json();
    assert!(whole.is_object());
    let file = register.folder.path().join("tout.json");
    let file = file.to_str().unwrap();
    register.run(&["export", "json", "-o", file]).with_code(0);
    let written = std::fs::read_to_string(file).unwrap();
    assert_eq!(serde_json::from_str::<serde_json::Value>(&written).unwrap(), whole);
    register.run(&["export", "json", "-o", file]).with_code(1);
    register.run(&["export", "json", "-o", file, "--replace"]).with_code(0);
    let folder = register.folder.path().join("listes");
    let said = register.run(&["exporter", "csv", "-o", folder.to_str().unwrap()]).with_code(0);
    assert_eq!(said.err.lines().count(), std::fs::read_dir(&folder).unwrap().count());
}

#[test]
fn what_is_there_already_is_told_alike_whatever_goes_out() {
    let register = Register::filled();
    for kind in ["json", "ics", "csv"] {
        let path = register.folder.path().join(kind);
        let line = ["exporter", kind, "-o", path.to_str().unwrap()];
        register.run(&line).with_code(0);
        let said = register.run(&line).with_code(1);
        assert!(said.err.contains("--remplacer"), "{kind}: {said:?}");
        register.run(&[&line[..], &["--remplacer"]].concat()).with_code(0);
    }
    // Lists go into a folder; « - » would be one of that name.
    let here = tempfile::tempdir().unwrap();
    let mut command = register.command();
    command.current_dir(here.path()).args(["exporter", "csv", "-o", "-"]);
    let said = crate::program::said(&mut command).with_code(2);
    assert!(said.err.contains("dossier"), "{said:?}");
    assert_eq!(std::fs::read_dir(here.path()).unwrap().count(), 0);
}

#[test]
fn a_column_without_a_heading_is_told_where_it_holds_something() {
    let register = Register::empty();
    let list = register.folder.path().join("liste.csv");
    let dry = ["importer", "membres", list.to_str().unwrap(), "--essai"];
    std::fs::write(&list, "Nom;;Prénom;\nRoy;819 555-0101;Anne;\n").unwrap();
    let told = register.run(&dry).with_code(0).out.replace('\u{a0}', " ");
    assert!(told.contains("« colonne 2 » : inconnue, ignorée"), "{told}");
    assert!(!told.contains("colonne 4"), "nothing stands in it: {told}");
    let told = register.run(&[&dry[..], &["--lang", "en"]].concat()).with_code(0).out;
    assert!(told.contains("“column 2”: unknown, ignored"), "{told}");
}

#[test]
fn minutes_are_looked_at_without_a_trace_and_written_with_one() {
    let register = Register::filled();
    let entries = || register.line("journal --json --limite 0").json().as_array().unwrap().len();
    let before = entries();
    let look = "document proces-verbal --reunion 2026-01 --format md -o -";
    let markdown = register.line(look).with_code(0).out;
    assert!(markdown.contains("CCR-2026-001"), "{markdown}");
    assert_eq!(entries(), before);
    let file = register.folder.path().join("pv.html");
    let args = ["document", "minutes", "--meeting", "2026-01", "--format", "html", "-o"];
    let args = [&args[..], &[file.to_str().unwrap()]].concat();
    register.run(&args).with_code(0);
    assert!(std::fs::read_to_string(&file).unwrap().contains("CCR-2026-001"));
    assert_eq!(entries(), before + 1, "the paper is in the register");
    register.line("document minutes --meeting 2026-99 --format md -o -").with_code(1);
    register.line("document minutes --meeting 2026-02 --format md -o -").with_code(1);
}

#[test]
fn a_file_is_what_its_name_says_and_templates_that_do_not_serve_are_told() {
    let register = Register::filled();
    let folder = register.folder.path();
    let path = |name: &str| folder.join(name).to_str().unwrap().to_owned();
    let made = |more: &[&str]| {
        let args = ["document", "avis", "--reunion", "2026-02"];
        register.run(&[&args[..], more].concat())
    };
    let refused = made(&["--format", "docx", "-o", &path("x.pdf")]).with_code(2);
    assert!(refused.err.contains("docx"), "{}", refused.err);
    let refused = made(&["-o", &path("x.txt")]).with_code(2);
    assert!(refused.err.contains(".docx"), "{}", refused.err);
    assert!(!folder.join("x.pdf").exists() && !folder.join("x.txt").exists());
    let refused = made(&["-o", &path("nexiste/")]).with_code(4);
    assert!(refused.err.contains("nexiste") && refused.err.contains("dossier"), "{}", refused.err);
    let refused = made(&["-o", "-", "--modeles", &path("absents")]).with_code(4);
    assert!(refused.err.contains("absents") && !refused.err.contains("registre"));
    std::fs::create_dir_all(folder.join("modeles/fr")).unwrap();
    std::fs::write(folder.join("modeles/fr/aviss.md"), "# T").unwrap();
    let done = made(&["-o", "-", "--modeles", &path("modeles")]).with_code(0);
    assert!(done.err.contains("fr/avis.md") && done.err.contains("fr/aviss.md"), "{}", done.err);
    std::fs::write(folder.join("modeles/fr/avis.md"), "# T").unwrap();
    let done = made(&["-o", "-", "--modeles", &path("modeles")]).with_code(0);
    assert!(!done.err.contains("fr/avis.md") && done.out.starts_with("# T"), "{}", done.err);
}

#[test]
fn the_papers_before_a_meeting_are_made_by_either_name() {
    let register = Register::filled();
    for (line, said) in [
        ("document avis --reunion 2026-02 --format md -o -", "Avis de convocation"),
        ("document notice --meeting 2026-02 --format md -o - --lang en", "Notice of meeting"),
        ("document ordre-du-jour --reunion 2026-02 --format md -o -", "rdre du jour"),
        (
            "document agenda --meeting 2026-02 --format html -o - --lang en",
            "genda No.\u{a0}<span class=\"whole\">2026-02</span></h1>",
        ),
        ("document presences --reunion 2026-02 --format html -o -", "Feuille de présences"),
        ("document attendance-sheet --meeting 2026-02 --format md -o - --lang en", "| Name |"),
    ] {
        let out = register.line(line).with_code(0).out;
        assert!(out.contains(said), "{line}: {out}");
    }
    register.line("document avis --reunion 2026-99 --format md -o -").with_code(1);
    register.line("document avis --format md -o -").with_code(2);
}

#[test]
fn the_demo_is_written_where_it_is_asked_for_and_answers_every_command() {
    let register = Register::absent();
    let path = register.path.to_str().unwrap().to_owned();
    register.run(&["demo", "--vers", &path]).with_code(0);
    register.run(&["demo", "--to", &path]).with_code(1);
    let lists =
        "membres sieges associations reunions resolutions suivis instances ensembles documents";
    for list in lists.split(' ') {
        let rows = register.line(&format!("{list} --json")).with_code(0).json();
        assert!(!rows.as_array().unwrap().is_empty(), "{list}");
    }
    assert!(!register.line("journal").with_code(0).out.is_empty());
    assert_eq!(register.line("verifier --json").json()["sound"], true);
}

#[test]
fn a_large_register_is_the_same_twice() {
    let register = Register::absent();
    let make = |name: &str, seed: &str| {
        let path = register.folder.path().join(name);
        let args = ["demo", "--members", "150", "--years", "1", "--seed", seed, "--to"];
        register.run(&[&args[..], &[path.to_str().unwrap()]].concat()).with_code(0);
        let args = ["membres", "--json", "--registre", path.to_str().unwrap()];
        register.run(&args).with_code(0).out
    };
    let first = make("a.ccr", "7");
    assert_eq!(first.lines().count(), 150 + 2);
    assert_eq!(first, make("b.ccr", "7"));
    assert_ne!(first, make("c.ccr", "8"));
}
