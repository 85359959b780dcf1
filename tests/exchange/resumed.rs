//! Since version 13 of the seal: a point that was taken up again says so where something happened under it
//! since, and what waits is told behind what was decided before it was put.

use ccr::documents::file::Format;
use ccr::documents::paper::{MINUTES, Subject};
use ccr::documents::template::folder::Folder;
use ccr::domain::id::Id;
use ccr::i18n::words::Words;
use serde_json::{Value as Json, json};

use super::register::{Register, english, french, id};

const EVENING: u32 = 60;

fn printed(register: &Register, words: &Words) -> String {
    let subject = Subject::meeting(Id::new(id(EVENING)));
    let found = MINUTES.document(&register.store, &subject, words, &Folder::built_in());
    let text = crate::text(Format::Markdown, &found.unwrap()).replace(['\u{a0}', '\u{202f}'], " ");
    let lines = text.lines().filter(|line| !line.is_empty() && !line.contains("Sceau "));
    lines.collect::<Vec<_>>().join("\n").replace('\\', "")
}

/// An evening of four points with five members, at 19:04.
fn opened() -> (Register, Vec<Id>) {
    let mut register = Register::new();
    super::register::meeting(&mut register);
    let agenda = ["Ouverture", "Bancs", "Budget", "Levée"];
    register.run(json!({"do": "plan-meeting", "id": id(EVENING), "body": id(2), "kind": "regular",
        "date": "2026-11-19", "starts_at": "19:00", "agenda": agenda}));
    register.run(json!({"do": "open-meeting", "meeting": id(EVENING), "at": "19:04",
        "chair": id(10), "secretary": id(11)}));
    for person in 10..15 {
        register.run(json!({"do": "set-attendance", "meeting": id(EVENING), "person": id(person),
            "status": "present"}));
    }
    let sheet = register.store.meeting(&Id::new(id(EVENING))).unwrap().unwrap();
    let points = sheet.items.iter().map(|item| item.id.clone()).collect();
    (register, points)
}

fn start(point: &Id, at: &str) -> Json {
    json!({"do": "start-item", "item": point, "at": at})
}

fn moved(kind: &str, person: u32, at: &str) -> Json {
    json!({"do": "record-movement", "meeting": id(EVENING), "kind": kind, "person": id(person),
        "at": at})
}

fn put(number: u32, text: &str, point: &Id, at: &str) -> Json {
    json!({"do": "propose", "id": id(number), "meeting": id(EVENING), "item": point, "text": text,
        "mover": id(10), "seconder": id(11), "at": at})
}

fn vote(number: u32, at: &str) -> Json {
    json!({"do": "record-vote", "motion": id(number), "mode": "unanimous", "at": at})
}

/// Benches, the budget, benches once more, the budget for a moment in which nothing happens, the end.
fn twice_on_benches() -> Register {
    let (mut register, points) = opened();
    for act in [
        start(&points[1], "19:06"),
        put(80, "De peindre un banc.", &points[1], "19:07"),
        vote(80, "19:08"),
        start(&points[2], "19:20"),
        moved("departure", 12, "19:21"),
        start(&points[1], "19:25"),
        moved("arrival", 12, "19:26"),
        put(81, "De vernir un banc.", &points[1], "19:27"),
        vote(81, "19:28"),
        start(&points[2], "19:30"),
        start(&points[3], "19:31"),
        json!({"do": "close-meeting", "meeting": id(EVENING), "at": "19:40"}),
    ] {
        register.run(act);
    }
    register
}

#[track_caller]
fn in_order(text: &str, parts: &[&str]) {
    let places: Vec<_> = parts.iter().map(|part| text.find(part)).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?} in\n{text}");
}

#[test]
fn a_point_says_that_it_was_taken_up_again_before_what_followed() {
    let mut register = twice_on_benches();
    let told = "Le point est repris à 19 h 25.";
    let minutes = printed(&register, &french());
    let order = [
        "## 2. Bancs",
        "de peindre un banc",
        told,
        "revient à 19 h 26",
        "de vernir un banc",
        "## 3. Budget",
        "quitte la séance à 19 h 21",
    ];
    in_order(&minutes, &order);
    // Of the budget's second moment there is nothing to tell.
    assert_eq!(minutes.matches("Le point est repris").count(), 1, "{minutes}");
    let in_english = printed(&register, &english());
    assert!(in_english.contains("The item is taken up again at 7:25 p.m.\n"), "{in_english}");
    // Adopted, it is told from the seal alone.
    register
        .run(json!({"do": "adopt-minutes", "meeting": id(EVENING), "adopted_on": "2026-11-22"}));
    let sealed = printed(&register, &french());
    in_order(&sealed, &order);
    let file = rusqlite::Connection::open(register.folder.path().join("registre.ccr")).unwrap();
    file.execute_batch("DELETE FROM journal_row; DELETE FROM journal_entry").unwrap();
    assert_eq!(printed(&register, &french()), sealed);
    // What was signed with version 12 does not say it.
    let older = "UPDATE seal SET version = 12, content = json_set(content, '$.seal.version', 12)";
    file.execute_batch(older).unwrap();
    let line = format!("{told}\n");
    assert_eq!(printed(&register, &french()), sealed.replace(&line, ""));
}

#[test]
fn what_was_before_the_meeting_goes_on_within_its_own_telling() {
    let (mut register, points) = opened();
    for act in [
        start(&points[1], "19:06"),
        put(80, "De peindre un banc.", &points[1], "19:07"),
        start(&points[2], "19:20"),
        start(&points[1], "19:25"),
        vote(80, "19:28"),
    ] {
        register.run(act);
    }
    let minutes = printed(&register, &french());
    in_order(
        &minutes,
        &["appuyé par Guy Roy de peindre un banc", "Le point est repris à 19 h 25.", "adoptée"],
    );
}

#[test]
fn what_waits_is_told_behind_what_was_decided_before_it_was_put() {
    let (mut register, points) = opened();
    for act in [
        start(&points[1], "19:05"),
        put(80, "De peindre un banc.", &points[1], "19:06"),
        vote(80, "19:08"),
        // The hour of the first one stood in the form.
        put(81, "De vernir un banc.", &points[1], "19:06"),
    ] {
        register.run(act);
    }
    in_order(&printed(&register, &french()), &["de peindre un banc", "de vernir un banc"]);
}
