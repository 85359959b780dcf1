//! An import at a terminal asks what a script says by flags; the answers of a real keyboard.

use ccr::domain::entity::Entity;
use ccr::store::Store;

use crate::support::desk::Desk;
use crate::support::pty::Pty;

/// Imports a list in a wide window.
fn import(desk: &Desk, list: &str) -> Pty {
    let path = desk.folder.path().join("liste.csv");
    std::fs::write(&path, list).unwrap();
    let args = ["importer", "membres", path.to_str().unwrap(), "--registre", &desk.register];
    desk.run(env!("CARGO_BIN_EXE_ccr"), &args, (250, 40))
}

/// The people by name, with telephone and note, and the consents with their source.
fn people(desk: &Desk) -> Vec<String> {
    let store = Store::open(desk.register.as_ref()).unwrap();
    let people = store.all(Entity::Person, None, 100).unwrap();
    let mut told = Vec::new();
    for person in people {
        let text = |field| person.text(field).unwrap_or("–");
        let mut line = format!("{} {} {}", person.label(), text("phone"), text("note"));
        for consent in store.children(Entity::Consent, "person_id", &person.id).unwrap() {
            let of = |field| consent.text(field).unwrap_or("–").to_owned();
            line += &format!(" [{} {}]", of("given_on"), of("source"));
        }
        told.push(line);
    }
    told
}

#[test]
fn columns_consent_and_doubtful_rows_are_asked_once_each() {
    let desk = Desk::new();
    let mut window = import(&desk, "Nom;Prénom;Tél.;Genre;Dossier\nRoy;Zoé;819 555-0101;F;E-1\n");
    window.wait_for("Genre");
    window.send("couleur\n");
    window.wait_for("n’est pas l’un de ces mots");
    window.send("\n");
    window.wait_for("Dossier");
    window.send("notes\n");
    window.wait_for("»\u{a0}: notes");
    window.wait_for("sans consentement daté. Quel jour");
    window.send("mardi\n");
    window.wait_for("Écrivez le jour, le mois et l’année");
    window.send("2 mars 2025\n");
    window.wait_for("Comment?");
    window.send("formulaire\n");
    assert_eq!(window.exit().exit_code(), 0);
    let dossier = "Dossier\u{a0}: E-1";
    assert_eq!(people(&desk), [format!("Zoé Roy 819 555-0101 {dossier} [2025-03-02 formulaire]")]);

    // Two rows that may be her: the first is, the second is somebody else, the third can wait.
    let mut window = import(
        &desk,
        "Nom;Prénom;Tél.\nRoy;Zoé;450 555-0102\nCôté;Luc;819 555-0101\nNil;Bo;819 555-0101\n",
    );
    window.wait_for("Ligne 2, Zoé Roy");
    window.send("m\n");
    window.wait_for("Ligne 3, Luc Côté");
    window.send("n\n");
    window.wait_for("Ligne 4, Bo Nil");
    window.send("\n");
    window.wait_for("Quel jour");
    window.send("\n");
    assert_eq!(window.exit().exit_code(), 1, "one row waits");
    let told = people(&desk);
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(told[0].starts_with("Zoé Roy 450 555-0102"), "{told:?}");
    assert!(told[1].starts_with("Luc Côté 819 555-0101"), "{told:?}");
}

#[test]
fn who_answers_nothing_more_gets_what_was_sure() {
    let desk = Desk::new();
    let mut window = import(&desk, "Nom;Prénom;Genre\nRoy;Zoé;F\n");
    window.wait_for("Genre");
    // The end of the input, as Ctrl+D makes it.
    window.send("\x04");
    assert_eq!(window.exit().exit_code(), 0);
    assert_eq!(people(&desk), ["Zoé Roy – –"]);
}
