//! `document`: what leaves a trace, a whole year at once, a template with a mistake.

use std::path::Path;
use std::process::{Command, Stdio};

use rustix::process::{Pid, Signal, kill_process};
use serde_json::json;

use crate::program::*;

fn sha256sum(path: &Path) -> String {
    let out = Command::new("sha256sum").arg(path).output().unwrap();
    let said = String::from_utf8(out.stdout).unwrap();
    said.trim_start_matches('\\').split(' ').next().unwrap().to_owned()
}

fn names(folder: &Path) -> Vec<String> {
    let found = std::fs::read_dir(folder).unwrap();
    let names = found.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
    let mut names: Vec<String> = names.collect();
    names.sort();
    names
}

#[test]
fn the_register_keeps_what_was_made_with_the_files_trace() {
    let register = Register::filled();
    let file = register.folder.path().join("étiquettes.pdf");
    let args = ["document", "labels", "--lang", "en", "--on", "2026-03-01", "-o"];
    register.run(&[&args[..], &[file.to_str().unwrap()]].concat()).with_code(0);
    let whole = register.line("exporter json -o -").with_code(0).json();
    let papers = whole["document"].as_array().unwrap();
    assert_eq!(papers.len(), 1);
    let told = |name: &str| papers[0][name].as_str().unwrap_or_default();
    assert_eq!(told("sha256"), sha256sum(&file));
    assert_eq!((told("kind"), told("format"), told("language")), ("labels", "pdf", "en"));
    assert_eq!((told("day"), told("title")), ("2026-03-01", "étiquettes.pdf"));
}

#[test]
fn a_label_that_has_no_room_for_its_address_is_told() {
    let register = Register::demo();
    let members = register.line("membres --vue in-office --json").with_code(0).json();
    let found =
        members.as_array().unwrap().iter().find(|row| row["name"] == "Tremblay-Sirop, Hélène");
    let person = &found.unwrap_or_else(|| panic!("{members}"))["id"];
    let unit = "entrée par la ruelle, sonner deux fois, ".repeat(12);
    let change =
        json!({"do": "save", "what": "person", "id": person, "set": {"unit": unit.trim()}});
    let made = |format: &str| {
        let args = ["document", "etiquettes", "--format", format, "-o", "-"];
        let mut command = register.command();
        let said = command.args(args).output().unwrap();
        assert!(said.status.success(), "{said:?}");
        plainly(&String::from_utf8(said.stderr).unwrap())
    };
    assert!(!made("pdf").contains("coupée"));
    register.feed(&change.to_string()).with_code(0);
    let told = "L’étiquette de Hélène Tremblay-Sirop n’a pas la place de tout ce qu’elle dit";
    for format in ["pdf", "docx", "html"] {
        let said = made(format);
        assert!(said.contains(told), "{format}: {said}");
    }
    // Text has all the room it needs.
    assert!(!made("md").contains("coupée"));
}

#[test]
fn all_of_a_year_are_made_once_each() {
    let register = Register::demo();
    let folder = register.folder.path().join("extraits");
    std::fs::create_dir(&folder).unwrap();
    let out = folder.to_str().unwrap();
    let count = |flags: &str| {
        let line = format!("resolutions --json --issue carried --annee 2026 {flags}");
        register.line(&line).with_code(0).json().as_array().unwrap().len()
    };
    let (count, own) = (count(""), count("--instance CCR"));
    assert!(5 < own && own < count, "{own} {count}");
    let args = ["document", "extrait", "--annee", "2026", "--format", "md", "-o", out];
    let said = register.run(&args).with_code(0);
    assert!(said.err.contains(&format!("{count} sur {count} faits")), "{}", said.err);
    assert!(!said.err.contains('\r'), "no progress where nobody looks");
    let first = names(&folder);
    assert_eq!(first.len(), count, "{first:?}");
    // Once more nothing is made twice; what somebody changed stays beside the new one.
    let said = register.run(&args).with_code(0).err;
    assert!(said.contains(&format!("{count} y étaient déjà")), "{said}");
    assert_eq!(names(&folder), first);
    std::fs::write(folder.join(&first[0]), "à moi").unwrap();
    let said = register.run(&args).with_code(0).err;
    assert!(said.contains("1 porte un numéro"), "{said}");
    assert_eq!(names(&folder).len(), count + 1);
    assert_eq!(std::fs::read_to_string(folder.join(&first[0])).unwrap(), "à moi");
    let second = first[0].replace(".md", " (2).md");
    assert!(folder.join(&second).is_file(), "{second}");
    // Of one body where it is named.
    let other = register.folder.path().join("ccr");
    std::fs::create_dir(&other).unwrap();
    let out = other.to_str().unwrap();
    let args = ["document", "extrait", "--annee", "2026", "--instance", "CCR", "-o", out];
    register.run(&args).with_code(0);
    assert_eq!(names(&other).len(), own);
}

#[test]
fn a_year_needs_a_folder_and_goes_with_no_number() {
    let register = Register::filled();
    let said = register.line("document extrait --annee 2026 -o -").with_code(2);
    assert!(said.err.contains("un dossier qui existe"), "{}", said.err);
    register.line("document extrait -o -").with_code(2);
    register.line("document extrait --annee 26 -o .").with_code(2);
    register.line("document extrait --annee 2026 --resolution CCR-2026-001 -o .").with_code(2);
    register.line("document composition --annee 2026 -o .").with_code(2);
}

#[test]
fn a_year_without_anything_to_make_is_said_in_words() {
    let register = Register::filled();
    let folder = register.folder.path().to_str().unwrap().to_owned();
    let year = |kind: &str, more: &[&str]| {
        let said = [&["document", kind, "--annee", "2019", "-o", &folder], more].concat();
        register.run(&said).with_code(1)
    };
    for (kind, words) in [
        ("extrait", "Aucune résolution n’a été adoptée en 2019 :"),
        ("proces-verbal", "Aucune réunion n’a été tenue en 2019 :"),
        ("avis", "Il n’y a aucune réunion en 2019 :"),
    ] {
        let said = plainly(&year(kind, &[]).err);
        assert!(said.contains(words) && said.contains("Rien n’a été écrit"), "{kind}: {said}");
        assert!(!said.contains("0 sur 0"), "{said}");
    }
    let said = plainly(&year("extrait", &["--instance", "CA", "--lang", "en"]).err);
    assert!(said.contains("No resolution was carried in 2019 ("), "{said}");
    assert!(!said.contains("none"), "{said}");
}

#[test]
fn a_document_taken_back_leaves_its_file_and_says_where_it_is() {
    let register = Register::filled();
    let file = register.folder.path().join("avis.pdf");
    let path = file.to_str().unwrap();
    register.run(&["document", "avis", "--reunion", "2026-01", "-o", path]).with_code(0);
    let journal = register.line("journal --json").with_code(0).json();
    assert_eq!(journal[0]["kind"], "record-document");
    let said = register.line(&format!("annuler {}", journal[0]["entry"])).with_code(0).err;
    let joined: String = said.split_whitespace().collect::<Vec<_>>().join(" ");
    let joined = joined.replace(['\u{a0}', '\u{202f}'], " ");
    assert!(joined.starts_with("Annulé : Document produit : avis de convocation"), "{said}");
    assert!(joined.contains("le fichier lui-même reste sur le disque"), "{said}");
    let bare: String = said.chars().filter(|c| !c.is_whitespace()).collect();
    assert_eq!(bare.matches(path).count(), 1, "{said}");
    assert!(file.is_file(), "it is only forgotten");
    // Done again, it is the act that it was.
    let again = register.line("retablir --lang en").with_code(0).err;
    assert!(again.contains("Redone: Document made") && !again.contains("stays"), "{again}");
}

#[test]
fn a_template_with_a_mistake_can_be_gone_round() {
    let register = Register::filled();
    let templates = register.folder.path().join("modeles");
    std::fs::create_dir_all(templates.join("fr")).unwrap();
    std::fs::write(templates.join("fr/avis.md"), "# Avis\n\n{{ reunoin }}\n").unwrap();
    let chosen = format!(
        r#"{{"do":"set-rule","rule":"document.templates","value":{:?}}}"#,
        templates.to_str().unwrap()
    );
    let file = register.folder.path().join("regle.jsonl");
    std::fs::write(&file, chosen).unwrap();
    register.run(&["faire", file.to_str().unwrap()]).with_code(0);
    let line = "document avis --reunion 2026-02 --format md -o -";
    let said = register.line(line).with_code(1);
    for part in ["avis.md", "ligne 3", "reunoin", "--modeles-integres"] {
        assert!(said.err.contains(part), "{part}: {}", said.err);
    }
    let made = register.line(&format!("{line} --modeles-integres")).with_code(0).out;
    assert!(made.contains("Avis de convocation"), "{made}");
    // Nor where the folder was named on the line itself.
    let of_line = format!("{line} --modeles {}", templates.display());
    assert!(register.line(&of_line).with_code(1).err.contains("--modeles-integres"));
    let made = register.line(&format!("{of_line} --modeles-integres")).with_code(0).out;
    assert!(made.contains("Avis de convocation"), "{made}");
    let english = register.line(&format!("{line} --lang en --built-in-templates")).with_code(0);
    assert!(english.out.contains("Notice of meeting"), "{}", english.out);
}

/// What is said, on one line and with plain spaces.
fn plainly(said: &str) -> String {
    said.replace(['\u{a0}', '\u{202f}', '\n'], " ")
}

#[test]
fn ctrl_c_ends_a_year_after_the_paper_at_hand() {
    let register = Register::demo();
    let folder = register.folder.path().join("extraits");
    std::fs::create_dir(&folder).unwrap();
    let args = ["document", "extrait", "--annee", "2026", "--format", "pdf", "-o"];
    let mut running = Command::new(env!("CARGO_BIN_EXE_ccr"));
    running.env_clear().env("HOME", register.folder.path()).env("USER", "zoe");
    running
        .env("CCR_REGISTRE", &register.path)
        .args(args)
        .arg(&folder)
        .stdout(Stdio::null())
        .stderr(Stdio::piped());
    let running = running.spawn().unwrap();
    let made = || names(&folder).iter().filter(|name| name.ends_with(".pdf")).count();
    while made() == 0 {
        std::thread::yield_now();
    }
    let pid = Pid::from_child(&running);
    kill_process(pid, Signal::INT).unwrap();
    let ended = running.wait_with_output().unwrap();
    let told = plainly(&String::from_utf8(ended.stderr).unwrap());
    assert_eq!(ended.status.code(), Some(130), "{told}");
    // What was made is told, is whole, and is all there is; the register knows each of them.
    let files = names(&folder);
    let rows = register.line("resolutions --json --issue carried --annee 2026");
    let total = rows.with_code(0).json().as_array().unwrap().len();
    assert!(files.len() < total, "{} of {total}", files.len());
    assert!(told.contains(&format!("{} sur {total} faits", files.len())), "{told}");
    for name in &files {
        let bytes = std::fs::read(folder.join(name)).unwrap();
        assert!(name.ends_with(".pdf") && bytes.trim_ascii_end().ends_with(b"%%EOF"), "{name}");
        let known = register.line("exporter json -o -").with_code(0).json();
        let traces = known["document"].as_array().unwrap();
        let trace = sha256sum(&folder.join(name));
        assert!(traces.iter().any(|paper| paper["sha256"] == trace.as_str()), "{name}");
    }
    // Gone on with, the rest is made and nothing twice.
    let mut again = register.command();
    said(again.args(args).arg(&folder)).with_code(0);
    assert_eq!(names(&folder).len(), total);
}

#[test]
fn a_year_at_once_warns_of_all_that_one_paper_would() {
    let register = Register::demo();
    let folder = register.folder.path().join("avis");
    std::fs::create_dir(&folder).unwrap();
    let templates = register.folder.path().join("modeles");
    std::fs::create_dir_all(templates.join("fr")).unwrap();
    std::fs::write(templates.join("fr/aviss.md"), "# T").unwrap();
    // A script that was added to Unicode in 2024.
    let template = "# Avis {{ numero }}\n\nÀ \u{13460}\u{13461} de {{ numero }}\n";
    std::fs::write(templates.join("fr/avis.md"), template).unwrap();
    let logo = register.folder.path().join("logo.webp");
    std::fs::write(&logo, b"RIFF\x1a\0\0\0WEBPVP8L").unwrap();
    register.feed(&chosen_logo(&logo)).with_code(0);
    let (out, own) = (folder.to_str().unwrap(), templates.to_str().unwrap());
    let of = |more: &[&str]| {
        let said = register.run(&[&["document", "avis"], more, &["--modeles", own]].concat());
        plainly(&said.with_code(0).err)
    };
    let alone = register.folder.path().join("seul.pdf");
    let one = of(&["--reunion", "2026-08", "-o", alone.to_str().unwrap()]);
    let all = of(&["--annee", "2026", "--format", "pdf", "-o", out]);
    for said in ["fr/aviss.md", "\u{13460}\u{13461}", "logo.webp", "ni un PNG ni un JPEG"] {
        assert_eq!(one.matches(said).count(), 1, "{said}: {one}");
        assert_eq!(all.matches(said).count(), 1, "{said}: {all}");
    }
    // Text shows neither a picture nor boxes.
    let text = of(&["--annee", "2026", "--format", "md", "-o", out]);
    assert!(!text.contains("logo") && !text.contains('\u{13460}'), "{text}");
    assert!(text.contains("fr/aviss.md"), "{text}");
}

/// The setting is named, and papers are made all the same; a folder that is named for one paper must be one.
#[test]
fn a_folder_of_templates_that_is_none_is_told_by_where_it_is_named() {
    let register = Register::demo();
    let file = register.folder.path().join("logo.jpg");
    std::fs::write(&file, "x").unwrap();
    let set = |value: &str| {
        let act = format!(r#"{{"do":"set-rule","rule":"document.templates","value":{value:?}}}"#);
        register.feed(&act).with_code(0);
    };
    for (value, why) in
        [("/nulle/part", "pas de dossier de ce nom"), ("logo.jpg", "est un fichier")]
    {
        set(value);
        let made = register.line("document avis --reunion 2026-08 -o -").with_code(0);
        assert!(made.out.contains("# Avis de convocation"), "{}", made.out);
        let said = plainly(&made.err);
        for part in ["modèle intégré", "« Dossier des modèles »", value, why] {
            assert!(said.contains(part), "no « {part} » in {said}");
        }
    }
    let own = file.to_str().unwrap();
    let asked = ["document", "avis", "--reunion", "2026-08", "-o", "-", "--modeles", own];
    let said = register.run(&asked);
    assert!(plainly(&said.err).contains("c’est un fichier"), "{}", said.err);
}

/// The act that chooses a logo.
fn chosen_logo(logo: &Path) -> String {
    let logo = logo.to_str().unwrap();
    format!(r#"{{"do":"set-rule","rule":"document.logo","value":{logo:?}}}"#)
}

#[test]
fn a_logo_that_is_none_is_left_out_of_every_form_and_told() {
    let register = Register::filled();
    let logo = register.folder.path().join("logo.png");
    register.feed(&chosen_logo(&logo)).with_code(0);
    let gif = &b"GIF89a\x01\0\x01\0\0\0\0;"[..];
    let cut = &b"\x89PNG\r\n\x1a\nbroken"[..];
    let of_eight = vec![0; (8 << 20) + 1];
    for (content, why) in [
        (None, "pas de fichier de ce nom"),
        (Some(gif), "ni un PNG ni un JPEG"),
        (Some(cut), "abîmé"),
        (Some(&of_eight[..]), "dépasse 8 Mo"),
        (Some(b""), "ni un PNG ni un JPEG"),
    ] {
        if let Some(content) = content {
            std::fs::write(&logo, content).unwrap();
        }
        for format in ["pdf", "docx", "html"] {
            let path = register.folder.path().join(format!("avis.{format}"));
            let file = path.to_str().unwrap();
            let args = ["document", "avis", "--reunion", "2026-02", "-o", file, "--remplacer"];
            let said = plainly(&register.run(&args).with_code(0).err);
            for part in ["logo.png", why, "PNG ou JPEG", "« Logo des documents »"] {
                assert!(said.contains(part), "{format}, {part}: {said}");
            }
            assert!(!said.contains("os error"), "{said}");
            assert!(std::fs::metadata(&path).unwrap().len() > 1000, "{format}");
        }
        let text = register.line("document avis --reunion 2026-02 --format md -o -").with_code(0);
        assert!(!text.err.contains("logo"), "{}", text.err);
    }
}

#[test]
fn a_paper_to_read_goes_to_standard_output_unless_it_is_told_where() {
    let register = Register::demo();
    let minutes = "document proces-verbal --reunion 2026-05 --format";
    for format in ["md", "html"] {
        let there = register.line(&format!("{minutes} {format} -o -")).with_code(0);
        let here = register.line(&format!("{minutes} {format}")).with_code(0);
        assert!(here.out.contains("2026-05"));
        assert_eq!(here.out, there.out);
    }
    // What is no text is a file.
    for command in [format!("{minutes} pdf"), format!("{minutes} docx"), "document membres".into()]
    {
        register.line(&command).with_code(2);
    }
}
