//! What is told under a point stands in the order in which it happened.

use ccr::documents::file::Format;
use ccr::documents::paper::{MINUTES, Subject};
use ccr::documents::template::folder::Folder;
use ccr::domain::id::Id;
use serde_json::{Value as Json, json};

use super::register::{Register, french, id, meeting};

fn minutes(register: &Register, in_camera: bool) -> String {
    let subject = Subject::meeting(Id::new(id(40))).with_in_camera(in_camera);
    let found =
        MINUTES.document(&register.store, &subject, &french(), &Folder::built_in()).unwrap();
    crate::text(Format::Markdown, &found).replace('\u{a0}', " ").replace('\\', "")
}

fn decided(register: &mut Register, number: u32, kind: &str, text: &str, item: &Json, at: &str) {
    register.run(json!({"do": "propose", "id": id(number), "meeting": id(40), "kind": kind,
        "item": item, "text": text, "mover": id(12), "seconder": id(13)}));
    register.run(json!({"do": "record-vote", "motion": id(number), "mode": "unanimous", "at": at}));
}

#[track_caller]
fn in_order(text: &str, parts: &[&str]) {
    let places: Vec<usize> = parts
        .iter()
        .map(|part| text.find(part).unwrap_or_else(|| panic!("no « {part} » in\n{text}")))
        .collect();
    assert!(places.is_sorted(), "{parts:?} in\n{text}");
}

#[test]
fn the_quorum_is_lost_and_back_between_what_was_decided_before_and_after() {
    let mut register = Register::new();
    let november = meeting(&mut register);
    let first = json!(register.store.meeting(&november).unwrap().unwrap().items[0].id);
    // Of four present three are needed: two left, and one came back.
    for (kind, person, at) in
        [("departure", 10, "20:30"), ("departure", 11, "20:50"), ("arrival", 10, "21:00")]
    {
        register.run(json!({"do": "record-movement", "meeting": id(40), "kind": kind,
            "person": id(person), "at": at}));
    }
    decided(&mut register, 95, "main", "De planter un orme.", &first, "20:45");
    // Within the minute of its return there was a quorum.
    decided(&mut register, 96, "main", "De planter un chêne.", &first, "21:00");
    let text = minutes(&register, false);
    in_order(
        &text,
        &[
            "1. Ouverture",
            "planter un orme",
            "Le quorum est perdu à 20 h 50",
            "Le quorum est rétabli à 21 h",
            "planter un chêne",
            "2. Bancs",
        ],
    );
    assert_eq!(text.matches("Le quorum est perdu").count(), 1, "{text}");
}

#[test]
fn the_quorum_that_is_lost_while_a_motion_waits_is_told_before_its_end() {
    let mut register = Register::new();
    let november = meeting(&mut register);
    let first = json!(register.store.meeting(&november).unwrap().unwrap().items[0].id);
    let put = |number: u32, text: &str, at: &str| {
        json!({"do": "propose", "id": id(number), "meeting": id(40), "item": first, "text": text,
               "mover": id(12), "seconder": id(13), "at": at})
    };
    register.run(put(95, "De planter un orme.", "20:35"));
    for (kind, person, at) in
        [("departure", 10, "20:40"), ("departure", 11, "20:50"), ("arrival", 10, "21:00")]
    {
        register.run(json!({"do": "record-movement", "meeting": id(40), "kind": kind,
            "person": id(person), "at": at}));
    }
    register.run(json!({"do": "drop-motion", "motion": id(95), "outcome": "withdrawn",
        "at": "20:55"}));
    register.run(put(96, "De planter un chêne.", "21:02"));
    register.run(json!({"do": "record-movement", "meeting": id(40), "kind": "departure",
        "person": id(10), "at": "21:10"}));
    let text = minutes(&register, false);
    in_order(
        &text,
        &[
            "planter un orme",
            "Le quorum est perdu à 20 h 50",
            "La proposition est retirée",
            "Le quorum est rétabli à 21 h",
            "planter un chêne",
            "Le quorum est perdu à 21 h 10",
            "2. Bancs",
        ],
    );
    // The second motion waits still: the loss comes before what is said of that.
    let waits = text.find("Le vote n’est pas encore inscrit").unwrap();
    assert!(text.find("perdu à 21 h 10").unwrap() < waits, "{text}");
    assert_eq!(text.matches("Le quorum est perdu").count(), 2, "{text}");
}

#[test]
fn what_was_said_in_camera_stands_between_the_doors() {
    let mut register = Register::new();
    let november = meeting(&mut register);
    let last = json!(register.store.meeting(&november).unwrap().unwrap().items[2].id);
    decided(&mut register, 95, "in-camera", "De siéger à huis clos.", &last, "20:10");
    register.run(json!({"do": "save", "what": "agenda-item", "id": last,
        "set": {"private_notes": "Il y a une cachette."}}));
    decided(&mut register, 96, "end-in-camera", "De mettre fin au huis clos.", &last, "20:30");
    in_order(
        &minutes(&register, true),
        &["siéger à huis clos", "Il y a une cachette.", "mettre fin au huis clos"],
    );
    assert!(!minutes(&register, false).contains("cachette"));
}
