//! `document`: what leaves a trace, a whole year at once, a template with a mistake.

use std::path::Path;
use std::process::Command;

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
fn all_of_a_year_are_made_once_each() {
    let register = Register::absent();
    let path = register.path.to_str().unwrap().to_owned();
    register.run(&["demo", "--vers", &path]).with_code(0);
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
    register.run(&args).with_code(0);
    assert_eq!(names(&folder), first);
    std::fs::write(folder.join(&first[0]), "à moi").unwrap();
    register.run(&args).with_code(0);
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
    let english = register.line(&format!("{line} --lang en --built-in-templates")).with_code(0);
    assert!(english.out.contains("Notice of meeting"), "{}", english.out);
}
