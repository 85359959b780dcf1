//! Another program writes to the register: what is done here waits for it, and nothing is lost.

use ccr::domain::entity::Entity;
use ccr::store::{FileSystem, Store};

use crate::support::{English, French, HOME, Register, SMALL, robot};

/// Beyond so many tries, five seconds have gone by.
const OVER: u32 = 40;

fn names(path: &std::path::Path) -> Vec<String> {
    let store = Store::open(path).unwrap();
    let people = store.all(Entity::Person, None, 100).unwrap();
    people.iter().map(|person| person.text("family_name").unwrap().to_owned()).collect()
}

#[test]
fn a_form_is_saved_as_soon_as_the_other_program_has_done_and_keys_go_on_from_there() {
    let mut me = robot(HOME, French, Register::Empty, "2nTremblay");
    let other = me.held_by_another();
    me.keys("<ctrl-s>").shows(&["Un autre programme écrit", "Échap", "Tremblay"]);
    // The next person is typed without waiting: the form of the first is still on the screen.
    me.keys("nRoy<ctrl-s>").tries_again(3).shows(&["nouvel essai", "Tremblay"]).hides(&["Roy"]);
    assert!(me.is_waiting());
    other.execute_batch("ROLLBACK").unwrap();
    me.tries_again(1).shows(&["Roy", "1–2 sur 2", "✓"]);
    assert!(!me.is_waiting());
    assert_eq!(names(&me.path).len(), 2);
}

#[test]
fn esc_gives_up_and_the_form_stays_as_it_was_typed() {
    let mut me = robot(HOME, English, Register::Empty, "2nTremblay");
    let other = me.held_by_another();
    me.keys("<ctrl-s>").shows(&["trying again", "Tremblay"]);
    me.keys("xyz<esc>").shows(&["Another program is writing", "Nothing was changed"]);
    me.keys("<enter>").shows(&["Tremblay"]).hides(&["xyz", "trying again"]);
    assert!(!me.is_waiting());
    other.execute_batch("ROLLBACK").unwrap();
    me.tries_again(1);
    assert_eq!(names(&me.path), [""; 0]);
    me.keys("<ctrl-s>").shows(&["Tremblay", "1–1 of 1"]);
}

#[test]
fn after_five_seconds_it_says_so_and_does_not_go_on_trying() {
    let mut me = robot(HOME, French, Register::Empty, "2nTremblay");
    let other = me.held_by_another();
    me.keys("<ctrl-s>").tries_again(OVER);
    me.shows(&["Un autre programme est en train d’écrire", "Rien n’a été changé"]);
    assert!(!me.is_waiting());
    other.execute_batch("ROLLBACK").unwrap();
    me.tries_again(1);
    assert_eq!(names(&me.path), [""; 0]);
    me.keys("<enter><ctrl-s>");
    assert_eq!(names(&me.path), ["Tremblay"]);
}

#[test]
fn taking_back_and_taking_away_wait_too() {
    let mut me = robot(HOME, French, Register::Empty, "2nTremblay<ctrl-s>nRoy<ctrl-s>");
    let other = me.held_by_another();
    me.keys("u").shows(&["nouvel essai", "Roy"]);
    other.execute_batch("ROLLBACK").unwrap();
    me.tries_again(1).hides(&["nouvel essai"]).shows(&["Tremblay", "1–1 sur 1"]);

    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    me.keys("<ctrl-r>").shows(&["nouvel essai", "1–1 sur 1"]);
    other.execute_batch("ROLLBACK").unwrap();
    me.tries_again(1).shows(&["Tremblay", "Roy"]);

    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    // Two keys, of which the second acts on what the first leaves.
    me.keys("<home><del><del>").shows(&["nouvel essai", "Tremblay", "Roy"]);
    other.execute_batch("ROLLBACK").unwrap();
    me.tries_again(1).shows(&["La touche n ajoute quelqu’un"]);
    me.keys("uu").shows(&["Tremblay", "Roy", "1–2 sur 2"]);
}

#[test]
fn notes_typed_while_their_saving_waits_are_there_whether_it_comes_to_be_or_not() {
    for comes_to_be in [true, false] {
        let mut me = robot(HOME, French, Register::Demo, "3<enter><enter>");
        let other = me.held_by_another();
        // The next point saves those of the one before.
        me.keys("Pendant.<f6>").shows(&["nouvel essai"]);
        me.keys("Ensuite.");
        if comes_to_be {
            other.execute_batch("ROLLBACK").unwrap();
            me.tries_again(1);
        } else {
            me.tries_again(OVER).shows(&["Un autre programme est en train d’écrire"]);
            me.keys("<enter>");
            other.execute_batch("ROLLBACK").unwrap();
        }
        me.shows(&["Ensuite."]);
        // What could not be saved is saved when the meeting is left.
        me.keys("<ctrl-q>");
        let store = Store::open(&me.path).unwrap();
        let items = store.all(Entity::AgendaItem, None, 1000).unwrap();
        let notes: Vec<&str> = items.iter().filter_map(|item| item.text("notes")).collect();
        for typed in ["Pendant.", "Ensuite."] {
            assert!(notes.iter().any(|notes| notes.contains(typed)), "{typed}: {comes_to_be}");
        }
    }
}

#[test]
fn where_reading_must_wait_the_screen_is_read_again_by_itself() {
    // A rollback journal, as on a key: a program that commits keeps readers out.
    let mut me = robot(HOME, French, Register::Empty, "2nTremblay<ctrl-s>");
    me.restart_on(FileSystem::Removable);
    me.keys("2").shows(&["Tremblay"]);
    let other = rusqlite::Connection::open(&me.path).unwrap();
    other.execute_batch("BEGIN EXCLUSIVE").unwrap();
    me.keys("1").shows(&["Un autre programme"]);
    assert!(me.is_waiting());
    me.keys("2").tries_again(2).hides(&["Tremblay"]);
    other.execute_batch("ROLLBACK").unwrap();
    me.tries_again(1).shows(&["Tremblay", "1–1 sur 1"]).hides(&["Un autre programme"]);
    assert!(!me.is_waiting());

    // A page is opened once it can be read.
    other.execute_batch("BEGIN EXCLUSIVE").unwrap();
    me.keys("<enter>").shows(&["nouvel essai"]);
    other.execute_batch("ROLLBACK").unwrap();
    me.tries_again(1).shows(&["MANDATS"]);
}

#[test]
fn a_damaged_page_is_told_once_in_full_over_what_is_still_on_the_screen() {
    for (size, language, said) in [
        (HOME, French, ["Le fichier du registre est abîmé", "ccr restaurer"]),
        (SMALL, French, ["Le fichier du registre est abîmé", "ccr restaurer"]),
        (HOME, English, ["The register’s file is damaged", "ccr restore"]),
    ] {
        let mut me = robot(size, language, Register::Demo, "");
        damage(&me.path, "follow_up");
        me.keys("5").shows(&said);
        // Understood, what can be read is still shown, and what cannot says so in one line.
        me.keys("<enter>").hides(&[said[1]]).keys("2").shows(&["Accueil-Lemieux"]);
        me.keys("5").hides(&[said[1]]).shows(&[said[0]]);
        // Nothing more is written, as the message says.
        me.keys("2nTremblay<ctrl-s>").shows(&said).keys("<enter>").shows(&["Tremblay"]);
    }
}

/// Writes over every page of a table and its indexes, below the register's own cache.
fn damage(path: &std::path::Path, table: &str) {
    let other = rusqlite::Connection::open(path).unwrap();
    other.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap();
    let size: i64 = other.query_row("PRAGMA page_size", [], |row| row.get(0)).unwrap();
    let roots: Vec<i64> = other
        .prepare("SELECT rootpage FROM sqlite_schema WHERE tbl_name = ?1 AND rootpage > 0")
        .unwrap()
        .query_map([table], |row| row.get(0))
        .unwrap()
        .collect::<rusqlite::Result<_>>()
        .unwrap();
    let mut bytes = std::fs::read(path).unwrap();
    for root in roots {
        let at = |page: i64| usize::try_from(page * size).unwrap();
        bytes[at(root - 1)..at(root)].fill(0xAB);
    }
    std::fs::write(path, bytes).unwrap();
}

#[test]
fn what_is_typed_while_an_act_waits_is_taken_also_when_the_act_is_refused_in_the_end() {
    let mut me = robot(HOME, French, Register::Demo, "3<enter><home><enter>");
    let other = me.held_by_another();
    me.keys("Pendant.<f6>").shows(&["nouvel essai"]).keys("Ensuite.");
    // The other program wrote notes of its own of that first point.
    let sql = "UPDATE agenda_item SET notes = 'Un autre.' WHERE position = 1; COMMIT";
    other.execute_batch(sql).unwrap();
    me.tries_again(1).shows(&["Quelqu’un d’autre", "Pendant.", "Un autre."]);
    me.keys("<f6>").shows(&["Ensuite."]);
}
