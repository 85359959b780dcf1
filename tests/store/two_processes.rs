//! Two windows on one file: neither loses a write, neither overwrites unseen.

use std::time::Duration;

use ccr::domain::refusal::Refusal;
use ccr::store::{Error, Store};
use rusqlite::{Connection, TransactionBehavior};
use serde_json::{Value as Json, json};

use crate::support::*;

/// A save with the values that were read.
fn seen(set: Json, was: Json) -> Json {
    json!({"do": "save", "what": "person", "id": id("p1"), "set": set, "was": was})
}

#[test]
fn each_window_notices_the_others_writes_and_not_its_own() {
    let mut register = Register::committee();
    let window = Store::open(&register.path).unwrap();
    let (here, there) = (register.store.data_version().unwrap(), window.data_version().unwrap());
    register.run(change("person", "p1", json!({"unit": "3"})));
    assert_eq!(register.store.data_version().unwrap(), here);
    assert_ne!(window.data_version().unwrap(), there);
    let there = window.data_version().unwrap();
    assert_eq!(window.data_version().unwrap(), there);
}

#[test]
fn two_windows_write_in_turn_into_one_journal() {
    let mut register = Register::committee();
    let mut window = Store::open(&register.path).unwrap();
    for n in 0..10 {
        let mut act = change("person", "p1", json!({"unit": n.to_string()}));
        register.run(act.clone());
        act["set"] = json!({"phone": format!("819 555-010{n}")});
        window.run(&stamp(), &command(act)).unwrap();
    }
    let own = window.undo_own(&stamp()).unwrap();
    assert!(own.entry.is_some());
    assert_eq!(register.value("person", "p1", "unit").as_deref(), Some("9"));
    assert_eq!(register.value("person", "p1", "phone").as_deref(), Some("819 555-0108"));
    assert_sound(&register.path);
}

#[test]
fn a_field_that_somebody_changed_meanwhile_is_refused_with_both_values() {
    let mut register = Register::committee();
    register.run(change("person", "p1", json!({"unit": "3"})));
    let expected = Refusal::ChangedMeanwhile {
        table: "person".into(),
        field: "unit".into(),
        was: String::new(),
        is: "3".into(),
        wanted: "4".into(),
    };
    let save = seen(json!({"unit": "4"}), json!({"unit": null}));
    assert_eq!(register.refused(save), expected);
    // Another field of the same person goes through, beside the other window's.
    register.run(seen(json!({"phone": "819 555-0101"}), json!({"phone": null})));
    assert_eq!(register.value("person", "p1", "unit").as_deref(), Some("3"));
    // Both typed the same: there is nothing to quarrel about.
    let same = register.try_run(seen(json!({"unit": "3"}), json!({"unit": null}))).unwrap();
    assert_eq!(same.entry, None);
    // A form reads nothing as an empty text.
    register.run(seen(json!({"email": "p@example.org"}), json!({"email": ""})));
    // A field that was only looked at guards the save too.
    let guarded = seen(json!({"note": "Logement 7"}), json!({"unit": "7"}));
    assert!(matches!(register.refused(guarded), Refusal::ChangedMeanwhile { .. }));
}

#[test]
fn a_record_that_somebody_removed_meanwhile_is_not_made_again() {
    let mut register = Register::committee();
    let mut window = Store::open(&register.path).unwrap();
    let remove = command(json!({"do": "remove", "what": "person", "id": id("p9")}));
    window.run(&stamp(), &remove).unwrap();
    let save = json!({"do": "save", "what": "person", "id": id("p9"),
                      "set": {"family_name": "Neuf"}, "was": {"family_name": "P9"}});
    let expected = Refusal::NotFound { table: "person".into(), id: id("p9") };
    assert_eq!(register.refused(save), expected);
}

#[test]
fn a_rule_is_asked_of_what_the_other_window_left() {
    let mut register = Register::committee();
    let mut window = Store::open(&register.path).unwrap();
    window.run(&stamp(), &command(fill("m6", "d4", "p6", "2026-11-22"))).unwrap();
    let filled = Refusal::SeatFilled { name: "P6".into() };
    assert_eq!(register.refused(fill("m7", "d4", "p7", "2026-11-22")), filled);
}

#[test]
fn a_file_that_another_program_is_writing_is_locked_and_free_again_afterwards() {
    let mut register = Register::committee();
    register.store.set_wait(Duration::from_millis(20)).unwrap();
    let mut other = Connection::open(&register.path).unwrap();
    let writing = other.transaction_with_behavior(TransactionBehavior::Immediate).unwrap();
    let act = change("person", "p1", json!({"unit": "3"}));
    assert!(matches!(register.try_run(act.clone()), Err(Error::Locked)));
    // Reading goes on meanwhile.
    register.store.rules().unwrap();
    writing.rollback().unwrap();
    register.run(act);
}
