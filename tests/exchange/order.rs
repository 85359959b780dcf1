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

fn moved(kind: &str, person: u32, at: &str) -> Json {
    json!({"do": "record-movement", "meeting": id(40), "kind": kind, "person": id(person),
           "at": at})
}

#[test]
fn what_happens_within_one_minute_is_told_as_it_was_noted() {
    let mut register = Register::new();
    let november = meeting(&mut register);
    let first = json!(register.store.meeting(&november).unwrap().unwrap().items[0].id);
    // Of four present three are needed. All of it at half past eight.
    let at = "20:30";
    decided(&mut register, 95, "main", "De planter un orme.", &first, at);
    register.run(moved("departure", 10, at));
    register.run(moved("departure", 11, at));
    // Without a quorum the two who are left may pause.
    decided(&mut register, 96, "recess", "De suspendre la séance.", &first, at);
    register.run(moved("arrival", 10, at));
    register.run(json!({"do": "propose", "id": id(97), "meeting": id(40), "kind": "resumption",
        "item": first, "text": "La séance reprend.", "at": at}));
    decided(&mut register, 98, "main", "De planter un chêne.", &first, at);
    register.run(json!({"do": "record-movement", "meeting": id(40), "kind": "chair",
        "person": id(13), "at": at}));
    decided(&mut register, 99, "main", "De planter un frêne.", &first, at);
    let order = [
        "planter un orme",
        "Le quorum est perdu à 20 h 30",
        "suspendre la séance",
        "suspendue à 20 h 30. Elle reprend à 20 h 30.",
        "Le quorum est rétabli à 20 h 30",
        "planter un chêne",
        "Hélène Tremblay cède la présidence",
        "planter un frêne",
        "2. Bancs",
    ];
    in_order(&minutes(&register, false), &order);
    // A vote that is put right afterwards stays where it was taken.
    register.run(json!({"do": "record-vote", "motion": id(95), "mode": "counted", "for": 3,
        "against": 1, "at": at}));
    in_order(&minutes(&register, false), &order);
}

#[test]
fn a_pause_is_told_before_the_vote_that_followed_it() {
    let mut register = Register::new();
    let november = meeting(&mut register);
    let first = json!(register.store.meeting(&november).unwrap().unwrap().items[0].id);
    register.run(json!({"do": "propose", "id": id(95), "meeting": id(40), "item": first,
        "text": "De planter un orme.", "mover": id(12), "seconder": id(13), "at": "20:30"}));
    register.run(json!({"do": "propose", "id": id(96), "meeting": id(40), "kind": "recess",
        "item": first, "text": "De suspendre la séance.", "mover": id(12), "seconder": id(13),
        "at": "20:31"}));
    register
        .run(json!({"do": "record-vote", "motion": id(96), "mode": "unanimous", "at": "20:32"}));
    register.run(json!({"do": "propose", "id": id(97), "meeting": id(40), "kind": "resumption",
        "item": first, "text": "La séance reprend.", "at": "20:45"}));
    register.run(json!({"do": "record-vote", "motion": id(95), "mode": "counted", "for": 3,
        "against": 1, "at": "20:50"}));
    let text = minutes(&register, false);
    let order = [
        "planter un orme",
        "La séance est suspendue à 20 h 32. Elle reprend à 20 h 45.",
        "elle est adoptée à la majorité (3 pour, 1 contre",
        "2. Bancs",
    ];
    in_order(&text, &order);
    assert_eq!(text.matches("suspendue").count(), 1, "{text}");
}

#[test]
fn a_motion_that_was_prepared_stands_where_it_was_put() {
    let mut register = Register::new();
    let november = meeting(&mut register);
    let last = json!(register.store.meeting(&november).unwrap().unwrap().items[2].id);
    let prepared = |number: u32, text: &str| json!({"do": "propose", "id": id(number), "meeting": id(40), "item": last, "text": text});
    register.run(prepared(94, "De planter un orme."));
    register.run(prepared(95, "De planter un chêne."));
    decided(&mut register, 96, "in-camera", "De siéger à huis clos.", &last, "20:10");
    decided(&mut register, 97, "main", "De changer la serrure.", &last, "20:20");
    decided(&mut register, 98, "end-in-camera", "De mettre fin au huis clos.", &last, "20:30");
    for (number, at) in [(95, "20:40"), (94, "20:50")] {
        register.run(json!({"do": "save", "what": "motion", "id": id(number),
            "set": {"mover_id": id(12), "seconder_id": id(13)}}));
        register.run(json!({"do": "record-vote", "motion": id(number), "mode": "unanimous",
            "at": at}));
    }
    let order = ["siéger à huis clos", "mettre fin au huis clos", "un chêne", "un orme"];
    let text = minutes(&register, false);
    in_order(&text, &order);
    assert_eq!(text.matches("Résolution adoptée à huis clos").count(), 1, "{text}");
    in_order(&minutes(&register, true), &["siéger à huis clos", "changer la serrure", order[1]]);
    // Written down without hours, they stand in the order in which they were put all the same.
    let file = rusqlite::Connection::open(register.folder.path().join("registre.ccr")).unwrap();
    file.execute("UPDATE motion SET put_at = NULL, decided_at = NULL", []).unwrap();
    in_order(&minutes(&register, false), &order);
}

#[test]
fn a_motion_that_waited_while_the_doors_were_closed_stands_behind_them() {
    let mut register = Register::new();
    let november = meeting(&mut register);
    let last = json!(register.store.meeting(&november).unwrap().unwrap().items[2].id);
    register.run(json!({"do": "propose", "id": id(95), "meeting": id(40), "item": last,
        "text": "De planter un orme.", "mover": id(12), "seconder": id(13), "at": "20:00"}));
    decided(&mut register, 96, "in-camera", "De siéger à huis clos.", &last, "20:10");
    decided(&mut register, 98, "end-in-camera", "De mettre fin au huis clos.", &last, "20:30");
    register.run(json!({"do": "record-vote", "motion": id(95), "mode": "unanimous",
        "at": "20:40"}));
    for private in [false, true] {
        let text = minutes(&register, private);
        in_order(&text, &["siéger à huis clos", "mettre fin au huis clos", "un orme"]);
        assert!(!text.contains("Les membres siègent à huis clos"), "{text}");
    }
}

#[test]
fn the_meeting_is_where_something_is_put_and_not_where_a_conflict_is_declared() {
    let mut register = Register::new();
    meeting(&mut register);
    register.run(json!({"do": "plan-meeting", "id": id(60), "body": id(2), "kind": "regular",
        "date": "2026-11-19", "agenda": ["Ouverture", "Bancs", "Varia", "Levée"]}));
    register.run(json!({"do": "open-meeting", "meeting": id(60), "at": "19:00"}));
    for person in 10..14 {
        register.run(json!({"do": "set-attendance", "meeting": id(60), "person": id(person),
            "status": "present"}));
    }
    let items = register.store.meeting(&Id::new(id(60))).unwrap().unwrap().items;
    let start =
        |item: usize, at: &str| json!({"do": "start-item", "item": items[item].id, "at": at});
    let moved = |kind: &str, person: u32, at: &str| {
        json!({"do": "record-movement", "meeting": id(60), "kind": kind, "person": id(person),
            "at": at})
    };
    let mut conflict = moved("recusal", 10, "19:05");
    conflict["item"] = json!(items[2].id);
    register.run(conflict);
    register.run(moved("departure", 13, "19:06"));
    register.run(start(1, "19:10"));
    let put = |motion: u32, item: usize, text: &str, at: &str| {
        json!({"do": "propose", "id": id(motion), "meeting": id(60), "item": items[item].id,
            "text": text, "mover": id(11), "seconder": id(12), "at": at})
    };
    let vote = |motion: u32, at: &str| {
        json!({"do": "record-vote", "motion": id(motion), "mode": "unanimous", "at": at,
            "no_quorum_reason": "Urgence."})
    };
    for act in [
        // Under a point that comes later, and then under the one whose clock runs.
        put(95, 2, "De planter un orme.", "19:12"),
        vote(95, "19:14"),
        moved("arrival", 13, "19:15"),
        put(96, 1, "De planter un chêne.", "19:16"),
        moved("departure", 13, "19:17"),
        vote(96, "19:18"),
        moved("arrival", 13, "19:19"),
        // Two leave within the minute in which the point is taken up, one on either side of it.
        moved("departure", 12, "19:30"),
        start(2, "19:30"),
        moved("departure", 13, "19:30"),
    ] {
        register.run(act);
    }
    let subject = Subject::meeting(Id::new(id(60)));
    let found = MINUTES.document(&register.store, &subject, &french(), &Folder::built_in());
    let text = crate::text(Format::Markdown, &found.unwrap()).replace('\u{a0}', " ");
    let text = text.replace('\\', "");
    let one = "Yolande Côté_Soleil*";
    let said = |what: &str| format!("{one} {what}");
    let lines = [
        "1. Ouverture".to_owned(),
        said("quitte la séance à 19 h 06"),
        "2. Bancs".to_owned(),
        "un chêne".to_owned(),
        said("quitte la séance à 19 h 17"),
        said("revient à 19 h 19"),
        "Aimée O'Neil <b> quitte la séance à 19 h 30".to_owned(),
        "3. Varia".to_owned(),
        "un orme".to_owned(),
        said("revient à 19 h 15"),
        said("quitte la séance à 19 h 30"),
        "4. Levée".to_owned(),
    ];
    in_order(&text, &lines.each_ref().map(String::as_str));
}
