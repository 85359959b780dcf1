//! `sauvegarder`, `restaurer`.

use std::os::unix::fs::PermissionsExt;

use serde_json::json;

use crate::program::Register;

fn add(register: &Register, name: &str) {
    let line = json!({"do": "save", "what": "person", "set": {"family_name": name}});
    register.feed(&line.to_string()).with_code(0);
}

fn people(register: &Register) -> usize {
    register.line("membres --json").with_code(0).json().as_array().unwrap().len()
}

#[test]
fn a_copy_is_made_for_its_owner_alone_and_put_back_whole() {
    let register = Register::empty();
    add(&register, "Roy");
    let copy = register.folder.path().join("copie.ccr");
    let name = copy.to_str().unwrap();
    let said = register.run(&["sauvegarder", name]).with_code(0);
    assert!(said.out.contains("copie.ccr"), "{said:?}");
    assert_eq!(copy.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    register.run(&["backup", name]).with_code(1);

    add(&register, "Gagnon");
    assert_eq!(people(&register), 2);
    let said = register.run(&["restaurer", name]).with_code(0);
    assert_eq!(said.out.lines().count(), 2, "where it is, and where the other is kept: {said:?}");
    assert_eq!(people(&register), 1);
    let kept = std::fs::read_dir(register.folder.path()).unwrap();
    let kept: Vec<_> = kept
        .map(|entry| entry.unwrap().path())
        .filter(|path| *path != register.path && *path != copy)
        .filter(|path| path.extension().is_some_and(|ending| ending == "ccr"))
        .collect();
    assert_eq!(kept.len(), 1, "{kept:?}");
    let both = register.run(&["membres", "--json", "--registre", kept[0].to_str().unwrap()]);
    assert_eq!(both.json().as_array().unwrap().len(), 2);
}

#[test]
fn without_a_name_the_copy_is_dated_and_lies_in_the_folder_of_copies() {
    let register = Register::empty();
    register.line("sauvegarder").with_code(0);
    let folder = register.folder.path().join("sauvegardes");
    assert_eq!(folder.metadata().unwrap().permissions().mode() & 0o777, 0o700);
    let copies: Vec<_> = std::fs::read_dir(&folder).unwrap().collect();
    assert_eq!(copies.len(), 1);
    let name = copies[0].as_ref().unwrap().file_name().into_string().unwrap();
    assert!(name.starts_with("comite-20") && name.ends_with(".ccr"), "{name}");
}

#[test]
fn what_is_no_copy_is_not_put_back() {
    let register = Register::empty();
    add(&register, "Roy");
    let other = register.folder.path().join("lettre.txt");
    std::fs::write(&other, "Bonjour").unwrap();
    register.run(&["restaurer", other.to_str().unwrap()]).with_code(3);
    let said = register.run(&["restaurer", "/nowhere/x.ccr"]).with_code(3);
    // It is the copy that is not there, and no new register would help.
    assert!(
        said.err.contains("copie de sauvegarde") && !said.err.contains("ccr nouveau"),
        "{said:?}"
    );
    assert_eq!(people(&register), 1);
}

#[test]
fn a_copy_can_be_put_where_no_register_is_yet() {
    let register = Register::empty();
    let copy = register.folder.path().join("copie.ccr");
    register.run(&["sauvegarder", copy.to_str().unwrap()]).with_code(0);
    let place = register.folder.path().join("neuf").join("comite.ccr");
    let args = ["restore", copy.to_str().unwrap(), "--register", place.to_str().unwrap()];
    register.run(&args).with_code(0);
    assert!(place.is_file());
}

#[test]
fn a_copy_in_the_same_second_as_another_is_not_refused() {
    let register = Register::empty();
    for name in ["Roy", "Côté", "Nil", "Ox"] {
        add(&register, name);
        register.line("sauvegarder").with_code(0);
    }
    // Of one day the latest stays.
    let folder = std::fs::read_dir(register.path.with_file_name("sauvegardes")).unwrap();
    let copies: Vec<_> = folder.map(|copy| copy.unwrap().path()).collect();
    assert_eq!(copies.len(), 1);
    register.run(&["restaurer", copies[0].to_str().unwrap()]).with_code(0);
    assert_eq!(people(&register), 4);
}

#[test]
fn folders_that_were_made_for_a_register_are_told() {
    let register = Register::absent();
    let folder = register.folder.path().join("comitee");
    let path = folder.join("annee/comite.ccr");
    let args = ["--registre", path.to_str().unwrap(), "nouveau", "--comite", "A", "--office", "B"];
    let said = register.run(&args).with_code(0);
    let (outer, inner) = (folder.to_str().unwrap(), path.parent().unwrap().to_str().unwrap());
    let told = said.err.replace(['\n', '\u{a0}'], " ");
    assert!(told.contains(&format!("Dossiers créés : {outer}, {inner}.")), "{said:?}");
    // Where it is there, nothing is told.
    let other = folder.join("autre.ccr");
    let args = ["--register", other.to_str().unwrap(), "new", "--committee", "A", "--office", "B"];
    let said = register.run(&args).with_code(0);
    assert!(!said.err.contains("Folder") && !said.err.contains("Dossier"), "{said:?}");
}

#[test]
fn a_damaged_copy_is_named_and_the_register_is_said_to_be_safe() {
    let register = Register::demo();
    let before = std::fs::read(&register.path).unwrap();
    let copy = register.folder.path().join("copie.ccr");
    // A page in the middle, the head, and the whole tail.
    for (from, to) in [(before.len() / 2, before.len() / 2 + 9000), (40, 90), (8192, before.len())]
    {
        let mut bytes = before.clone();
        bytes[from..to].fill(0x5A);
        std::fs::write(&copy, bytes).unwrap();
        let said = register.run(&["restaurer", copy.to_str().unwrap()]).with_code(3);
        let shown = said.err.replace('\n', " ");
        assert!(shown.contains(copy.to_str().unwrap()), "{said:?}");
        assert!(shown.contains("registre n’a pas été touché") || from == 40, "{said:?}");
        assert!(!shown.contains("Le fichier du registre est abîmé"), "{said:?}");
        assert!(std::fs::read(&register.path).unwrap() == before);
    }
    let english = ["restore", copy.to_str().unwrap(), "--lang", "en"];
    let said = register.run(&english).with_code(3);
    assert!(said.err.contains("copy is damaged"), "{said:?}");
}
