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

#[test]
fn a_rule_that_the_other_window_set_meanwhile_is_refused_with_both_values() {
    let mut register = Register::committee();
    let mut window = Store::open(&register.path).unwrap();
    let set = |value: Json, was: &str| json!({"do": "set-rule", "rule": "meeting.notice_days", "value": value, "was": was});
    // Both windows read the default, ten days.
    window.run(&stamp(), &command(set(json!("7"), "10"))).unwrap();
    let meanwhile = |is: &str, wanted: &str| Refusal::ChangedMeanwhile {
        table: "rule".into(),
        field: "meeting.notice_days".into(),
        was: "10".into(),
        is: is.into(),
        wanted: wanted.into(),
    };
    assert_eq!(register.refused(set(json!("14"), "10")), meanwhile("7", "14"));
    // Both chose the same: there is nothing to quarrel about.
    assert_eq!(register.try_run(set(json!("7"), "10")).unwrap().entry, None);
    // Having seen it, one writes over it.
    register.run(set(json!("14"), "7"));
    // To put the default back is to want the default's value.
    let expected = Refusal::ChangedMeanwhile {
        table: "rule".into(),
        field: "meeting.notice_days".into(),
        was: "7".into(),
        is: "14".into(),
        wanted: "10".into(),
    };
    assert_eq!(register.refused(set(Json::Null, "7")), expected);
    register.run(set(Json::Null, "14"));
    // Put back by the other window, it is what it was at first.
    window.run(&stamp(), &command(set(json!("5"), "10"))).unwrap();
}

#[test]
fn a_vote_that_the_other_window_recorded_meanwhile_is_refused_with_both_values() {
    let mut register = Register::in_session();
    register.run(propose("bancs", "november"));
    let mut window = Store::open(&register.path).unwrap();
    let over = |mut vote: Json, was: Json| {
        vote["was"] = was;
        vote
    };
    let nothing = json!({"outcome": "proposed", "mode": null, "votes_for": null,
                         "votes_against": null, "votes_abstain": null});
    window.run(&stamp(), &command(over(counted("bancs", [3, 1, 0]), nothing.clone()))).unwrap();
    let meanwhile = |field: &str, was: &str, is: &str, wanted: &str| Refusal::ChangedMeanwhile {
        table: "motion".into(),
        field: field.into(),
        was: was.into(),
        is: is.into(),
        wanted: wanted.into(),
    };
    // Four voters, three against: defeated, where the other window saw it carried.
    let defeated = counted("bancs", [1, 3, 0]);
    let refused = register.refused(over(defeated.clone(), nothing.clone()));
    assert_eq!(refused, meanwhile("outcome", "proposed", "carried", "defeated"));
    // Carried by both, but not with the same votes.
    let refused = register.refused(over(counted("bancs", [4, 0, 0]), nothing.clone()));
    assert_eq!(refused, meanwhile("votes_against", "", "1", "0"));
    // The same vote recorded twice is one act.
    let same = register.try_run(over(counted("bancs", [3, 1, 0]), nothing)).unwrap();
    assert_eq!(same.entry, None);
    let read = json!({"outcome": "carried", "mode": "counted", "votes_for": 3,
                      "votes_against": 1, "votes_abstain": 0});
    register.run(over(defeated, read));
    assert_eq!(register.value("motion", "bancs", "outcome").as_deref(), Some("defeated"));
}

#[test]
fn what_was_read_of_a_vote_is_named_by_the_motions_own_fields() {
    let mut register = Register::in_session();
    register.run(propose("bancs", "november"));
    let mut vote = unanimous("bancs");
    vote["was"] = json!({"result": "proposed"});
    let expected = Refusal::UnknownField { table: "motion".into(), field: "result".into() };
    assert_eq!(register.refused(vote), expected);
}
