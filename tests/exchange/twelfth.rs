//! Minutes since version 12 of the seal: what is sealed later, or changes elsewhere, changes no word; and who
//! came and left is told where it happened, whatever is put right afterwards.

use ccr::documents::file::Format;
use ccr::documents::paper::{MINUTES, Subject};
use ccr::documents::template::folder::Folder;
use ccr::domain::entity::Entity;
use ccr::domain::id::Id;
use serde_json::{Value as Json, json};

use super::as_it_happened::{put, says, vote};
use super::for_ever::signed_with;
use super::register::{Register, french, id};

const EVENING: u32 = 60;

/// The minutes of the evening, without the digits of a seal.
fn printed(register: &Register) -> String {
    let subject = Subject::meeting(Id::new(id(EVENING)));
    let found = MINUTES.document(&register.store, &subject, &french(), &Folder::built_in());
    let text = crate::text(Format::Markdown, &found.unwrap()).replace(['\u{a0}', '\u{202f}'], " ");
    let lines = text.lines().filter(|line| !line.is_empty() && !line.contains("Sceau "));
    lines.collect::<Vec<_>>().join("\n").replace('\\', "")
}

/// The heading under which something is told.
#[track_caller]
fn heading_of<'a>(minutes: &'a str, told: &str) -> &'a str {
    assert_eq!(minutes.matches(told).count(), 1, "« {told} » in\n{minutes}");
    let before = &minutes[..minutes.find(told).unwrap()];
    before.lines().rfind(|line| line.starts_with("## ")).unwrap()
}

/// The evening is opened at 19:04 with five members.
fn opened(agenda: &[&str]) -> Register {
    let mut register = Register::new();
    super::register::meeting(&mut register);
    open(&mut register, agenda);
    register
}

fn open(register: &mut Register, agenda: &[&str]) {
    register.run(json!({"do": "plan-meeting", "id": id(EVENING), "body": id(2),
        "kind": "regular", "date": "2026-11-19", "starts_at": "19:00", "agenda": agenda}));
    register.run(json!({"do": "open-meeting", "meeting": id(EVENING), "at": "19:04",
        "chair": id(10), "secretary": id(11)}));
    for person in 10..15 {
        register.run(json!({"do": "set-attendance", "meeting": id(EVENING), "person": id(person),
            "status": "present"}));
    }
}

fn point(register: &Register, place: usize) -> Id {
    register.store.meeting(&Id::new(id(EVENING))).unwrap().unwrap().items[place].id.clone()
}

fn start(register: &mut Register, item: &Id, at: &str) {
    register.run(json!({"do": "start-item", "item": item, "at": at}));
}

fn leaves(register: &mut Register, person: u32, at: &str) {
    register.run(json!({"do": "record-movement", "meeting": id(EVENING), "kind": "departure",
        "person": id(person), "at": at}));
}

fn save(register: &mut Register, what: &str, id: &str, set: Json) {
    register.run(json!({"do": "save", "what": what, "id": id, "set": set}));
}

fn raw(register: &Register, sql: &str) {
    let path = register.folder.path().join("registre.ccr");
    rusqlite::Connection::open(path).unwrap().execute_batch(sql).unwrap();
}

fn close(register: &mut Register) {
    register.run(json!({"do": "close-meeting", "meeting": id(EVENING), "at": "21:00"}));
}

fn adopt(register: &mut Register) {
    close(register);
    register
        .run(json!({"do": "adopt-minutes", "meeting": id(EVENING), "adopted_on": "2026-11-22"}));
}

const STOVE: u32 = 95;
const SECRET: u32 = 97;
const TAKEN_UP: &str = "remise au 19 novembre 2026 à la réunion nº 2026-01 du 17 novembre 2026.";

/// Two motions are put off, one of them behind closed doors, and come up again on the evening, where another
/// one is reconsidered.
fn taken_up() -> Register {
    let mut register = Register::new();
    super::register::meeting(&mut register);
    let until = || json!({"until_on": "2026-11-19"});
    let stove = "Attendu le froid;\nIl est résolu d’acheter un poêle.";
    put(&mut register, STOVE, "main", stove, "20:00", json!({}));
    put(&mut register, 96, "postponement", "Remettre.", "20:01", until());
    register.run(vote(96, "20:02", json!({"mode": "unanimous"})));
    put(&mut register, SECRET, "main", "Blâmer Untel.", "20:03", json!({}));
    put(&mut register, 98, "postponement", "Remettre.", "20:04", until());
    register.run(vote(98, "20:05", json!({"mode": "unanimous"})));
    save(&mut register, "motion", &id(SECRET), json!({"in_camera": 1}));
    open(&mut register, &["Poêle", "Levée"]);
    let first = point(&register, 0);
    for (motion, on, text) in [(100, STOVE, stove), (101, SECRET, "Faire ce qui fut dit.")] {
        register.run(json!({"do": "propose", "id": id(motion), "meeting": id(EVENING),
            "on": id(on), "item": first, "text": text, "mover": id(12), "seconder": id(13),
            "at": "19:10"}));
        register.run(json!({"do": "record-vote", "motion": id(motion), "mode": "counted",
            "for": 1, "against": 4, "at": "19:15"}));
    }
    // What is done in the end is no secret.
    save(&mut register, "motion", &id(101), json!({"in_camera": 0}));
    register.run(json!({"do": "propose", "id": id(102), "meeting": id(EVENING),
        "kind": "reconsideration", "on": id(100), "item": first, "text": "Y revenir.",
        "mover": id(12), "seconder": id(13), "at": "19:20"}));
    register.run(json!({"do": "drop-motion", "motion": id(102), "outcome": "withdrawn"}));
    register
}

/// What other tools and later acts make of the two motions and of their meeting.
fn changes_elsewhere(register: &mut Register, sealed: &str) {
    for (motion, private) in [(STOVE, 1), (SECRET, 0)] {
        save(register, "motion", &id(motion), json!({"in_camera": private}));
        assert_eq!(printed(register), sealed, "{motion}");
    }
    for change in [
        format!("UPDATE motion SET until_on = '2029-01-01', text = 'Faux' WHERE id = '{}'", id(95)),
        format!("UPDATE motion SET outcome = 'tabled' WHERE id = '{}'", id(STOVE)),
        format!("UPDATE meeting SET date = '2029-01-01', number = '9' WHERE id = '{}'", id(40)),
        format!("UPDATE motion SET outcome = 'carried' WHERE id = '{}'", id(STOVE)),
    ] {
        raw(register, &change);
        assert_eq!(printed(register), sealed, "{change}");
    }
}

#[test]
fn what_becomes_of_the_motions_of_another_meeting_changes_no_sealed_minutes() {
    let mut register = taken_up();
    adopt(&mut register);
    let sealed = printed(&register);
    says(&sealed, &[&format!("Reprise de la proposition « Acheter un poêle », {TAKEN_UP}")]);
    assert!(!sealed.contains("Untel"), "{sealed}");
    changes_elsewhere(&mut register, &sealed);
}

#[test]
fn minutes_that_are_sealed_later_say_what_they_said_without_a_seal() {
    let mut register = taken_up();
    close(&mut register);
    // As the program of before seals adopted them.
    let adopted = "UPDATE meeting SET status = 'adopted', adopted_on = '2026-11-22' WHERE id = '";
    raw(&register, &format!("{adopted}{}'", id(EVENING)));
    let before = printed(&register);
    let stove = format!("« Il est résolu d’acheter un poêle », {TAKEN_UP}");
    says(&before, &[&stove]);
    assert!(!before.contains("Untel"), "{before}");
    register.run(json!({"do": "seal-minutes", "meeting": id(EVENING)}));
    assert_eq!(printed(&register), before);
    changes_elsewhere(&mut register, &before);
}

#[test]
fn whoever_leaves_before_the_first_point_is_told_under_it() {
    let gone = "Aimée O'Neil <b> quitte la séance à 19 h 05.";
    // The opening is put right to the minute in which she left; nobody noted a point, or one more.
    for points in [1, 2] {
        let mut register = opened(&["Ouverture", "Bancs", "Levée"]);
        leaves(&mut register, 12, "19:05");
        save(&mut register, "meeting", &id(EVENING), json!({"opened_at": "19:05"}));
        if points == 2 {
            let second = point(&register, 1);
            start(&mut register, &second, "19:20");
        }
        close(&mut register);
        assert_eq!(heading_of(&printed(&register), gone), "## 1. Ouverture");
    }
    // The first point is put right to an hour behind it.
    for points in [1, 2] {
        let mut register = opened(&["Ouverture", "Bancs", "Levée"]);
        leaves(&mut register, 12, "19:05");
        let (first, second) = (point(&register, 0), point(&register, 1));
        save(&mut register, "agenda-item", first.as_str(), json!({"started_at": "19:06"}));
        if points == 2 {
            start(&mut register, &second, "19:20");
        }
        close(&mut register);
        assert_eq!(heading_of(&printed(&register), gone), "## 1. Ouverture");
    }
    // Of two who leave in the minute of a point, one on either side of it, whose hour is put right since.
    let mut register = opened(&["Ouverture", "Bancs", "Levée"]);
    leaves(&mut register, 12, "19:20");
    let second = point(&register, 1);
    start(&mut register, &second, "19:20");
    leaves(&mut register, 13, "19:20");
    save(&mut register, "agenda-item", second.as_str(), json!({"started_at": "19:21"}));
    save(&mut register, "agenda-item", second.as_str(), json!({"started_at": "19:20"}));
    close(&mut register);
    let minutes = printed(&register);
    assert_eq!(heading_of(&minutes, "Aimée O'Neil <b> quitte"), "## 1. Ouverture");
    assert_eq!(heading_of(&minutes, "Yolande Côté_Soleil* quitte"), "## 2. Bancs");
    // Minutes that were signed with version 11 took the point up where its hour was put right.
    adopt_closed(&mut register, &minutes);
    signed_with(&register, 11);
    let both = "Aimée O'Neil <b> et Yolande Côté_Soleil* quittent";
    assert_eq!(heading_of(&printed(&register), both), "## 1. Ouverture");
}

#[test]
fn where_there_is_no_point_whoever_leaves_is_told_beside_the_quorum() {
    let mut register = opened(&[]);
    for person in [12, 13, 14] {
        leaves(&mut register, person, "19:05");
    }
    close(&mut register);
    let minutes = printed(&register);
    let gone = "Aimée O'Neil <b>, Yolande Côté_Soleil* et Zoé Abel quittent la séance à 19 h 05.";
    assert_eq!(heading_of(&minutes, gone), "## Présences");
    let lost = minutes.find("Le quorum est perdu à 19 h 05").unwrap();
    assert!(minutes.find(gone).unwrap() < lost, "{minutes}");
}

#[test]
fn a_point_goes_on_though_the_one_that_came_between_is_removed() {
    let mut register = opened(&["Ouverture", "Bancs", "Cour", "Jardin", "Levée"]);
    let (second, third, fourth) = (point(&register, 1), point(&register, 2), point(&register, 3));
    start(&mut register, &second, "19:10");
    start(&mut register, &fourth, "19:20");
    start(&mut register, &third, "19:30");
    register.run(json!({"do": "remove", "what": "agenda-item", "id": third}));
    start(&mut register, &second, "19:40");
    leaves(&mut register, 12, "19:45");
    close(&mut register);
    let minutes = printed(&register);
    assert_eq!(heading_of(&minutes, "quitte la séance à 19 h 45"), "## 2. Bancs");
    adopt_closed(&mut register, &minutes);
}

fn adopt_closed(register: &mut Register, minutes: &str) {
    let points = |minutes: &str| minutes[minutes.find("## 1.").unwrap()..].to_owned();
    register
        .run(json!({"do": "adopt-minutes", "meeting": id(EVENING), "adopted_on": "2026-11-22"}));
    assert_eq!(points(&printed(register)), points(minutes));
}

#[test]
fn a_point_is_taken_up_again_when_the_one_before_it_ended() {
    let mut register = opened(&["Ouverture", "Bancs", "Cour", "Levée"]);
    let (second, third) = (point(&register, 1), point(&register, 2));
    start(&mut register, &second, "19:10");
    start(&mut register, &third, "19:20");
    start(&mut register, &second, "19:30");
    leaves(&mut register, 12, "19:32");
    leaves(&mut register, 13, "19:40");
    let under = |register: &Register| {
        let minutes = printed(register);
        ["19 h 32", "19 h 40"]
            .map(|at| heading_of(&minutes, &format!("quitte la séance à {at}")).to_owned())
    };
    let bench = "## 2. Bancs";
    assert_eq!(under(&register), [bench, bench]);
    // The yard took five minutes more than was noted.
    save(&mut register, "agenda-item", third.as_str(), json!({"ended_at": "19:35"}));
    assert_eq!(under(&register), ["## 3. Cour", bench]);
    // That it comes up again later, and ends later still, changes nothing of it.
    start(&mut register, &third, "19:50");
    close(&mut register);
    assert_eq!(under(&register), ["## 3. Cour", bench]);
    let minutes = printed(&register);
    adopt_closed(&mut register, &minutes);
}

#[test]
fn an_end_that_is_taken_back_takes_no_point_up_again() {
    let mut register = opened(&["Ouverture", "Bancs", "Cour", "Levée"]);
    let (second, third) = (point(&register, 1), point(&register, 2));
    start(&mut register, &second, "19:10");
    start(&mut register, &third, "19:20");
    let again = register.run(json!({"do": "start-item", "item": second, "at": "19:30"}));
    register.run(json!({"do": "undo", "entry": again.entry}));
    leaves(&mut register, 12, "19:45");
    close(&mut register);
    let minutes = printed(&register);
    assert_eq!(heading_of(&minutes, "quitte la séance à 19 h 45"), "## 3. Cour");
    assert_eq!(register.every(Entity::AgendaItem).len(), 3 + 4);
}

#[test]
fn sealed_minutes_are_printed_without_the_people_and_the_body() {
    let mut register = opened(&["Ouverture", "Bancs", "Levée"]);
    leaves(&mut register, 12, "19:30");
    adopt(&mut register);
    let sealed = printed(&register);
    says(&sealed, &["Comité consultatif de résidants", "Aimée O'Neil <b> quitte la séance"]);
    for table in ["body", "person"] {
        raw(&register, &format!("PRAGMA foreign_keys = OFF; DELETE FROM {table}"));
        assert_eq!(printed(&register), sealed, "{table}");
    }
}
