//! Minutes say when the body meets next, under the point of that name.

use ccr::documents::file::Format;
use ccr::documents::paper::{MINUTES, Subject};
use ccr::documents::template::folder::Folder;
use ccr::domain::id::Id;
use serde_json::json;

use super::register::{Register, english, french, id};

/// The point and what follows it, up to the next one.
fn told(register: &Register, meeting: u32, in_english: bool) -> String {
    let words = if in_english { english() } else { french() };
    let subject = Subject::meeting(Id::new(id(meeting)));
    let found = MINUTES.document(&register.store, &subject, &words, &Folder::built_in()).unwrap();
    let text = crate::text(Format::Markdown, &found).replace(['\u{a0}', '\u{202f}'], " ");
    let text = text.replace('\\', "");
    let heading = if in_english { "Next meeting\n" } else { "Prochaine réunion\n" };
    let part = text.split(heading).nth(1).unwrap();
    part.split("\n## ").next().unwrap().trim().to_owned()
}

fn plan(register: &mut Register, meeting: u32, body: u32, day: &str) {
    register.run(json!({"do": "plan-meeting", "id": id(meeting), "body": id(body),
        "kind": "regular", "date": day, "starts_at": "19:00", "place": "Salle 2",
        "agenda": ["Prochaine réunion", "Levée"]}));
}

#[test]
fn the_next_meeting_is_told_once_one_is_planned_and_not_twice() {
    let mut register = Register::new();
    super::register::meeting(&mut register);
    // Tuesday the first of December, and a later one that was planned before it.
    plan(&mut register, 60, 2, "2026-11-20");
    register.run(json!({"do": "open-meeting", "meeting": id(60), "at": "19:00"}));
    assert_eq!(told(&register, 60, false), "");
    plan(&mut register, 61, 2, "2027-01-12");
    plan(&mut register, 62, 2, "2026-12-01");
    let told_french =
        "La prochaine réunion est prévue le mardi 1er décembre 2026, à 19 h (Salle 2).";
    assert_eq!(told(&register, 60, false), told_french);
    assert_eq!(
        told(&register, 60, true),
        "The next meeting is planned for Tuesday, December 1, 2026, at 7 p.m. (Salle 2)."
    );
    // What the secretary wrote is not said again.
    let point = register.store.meeting(&Id::new(id(60))).unwrap().unwrap().items[0].id.clone();
    let notes = "On se revoit le 1er décembre.";
    register
        .run(json!({"do": "save", "what": "agenda-item", "id": point, "set": {"notes": notes}}));
    assert_eq!(told(&register, 60, false), notes);
    register.run(json!({"do": "save", "what": "agenda-item", "id": point, "set": {"notes": ""}}));
    // A meeting that is called off is none; then the one after it is.
    register.run(json!({"do": "cancel-meeting", "meeting": id(62)}));
    assert!(told(&register, 60, false).contains("mardi 12 janvier 2027"));
}

#[test]
fn where_no_point_is_for_it_the_closing_is_told_last() {
    let mut register = Register::new();
    super::register::meeting(&mut register);
    register.run(json!({"do": "plan-meeting", "id": id(60), "body": id(2), "kind": "regular",
        "date": "2026-11-20", "starts_at": "19:00", "agenda": ["Prochaine réunion"]}));
    plan(&mut register, 62, 2, "2026-12-01");
    register.run(json!({"do": "open-meeting", "meeting": id(60), "at": "19:00"}));
    register.run(json!({"do": "close-meeting", "meeting": id(60), "at": "20:00"}));
    let told = told(&register, 60, false);
    let at = |said: &str| told.find(said).unwrap_or_else(|| panic!("{told}"));
    assert!(at("La prochaine réunion est prévue") < at("La séance est levée à 20 h"), "{told}");
}

#[test]
fn adopted_minutes_tell_the_meeting_that_adopted_them_whatever_is_planned_later() {
    let mut register = Register::new();
    super::register::meeting(&mut register);
    plan(&mut register, 60, 2, "2026-11-18");
    register.run(json!({"do": "open-meeting", "meeting": id(60), "at": "19:00"}));
    register.run(json!({"do": "close-meeting", "meeting": id(60), "at": "20:00"}));
    plan(&mut register, 61, 2, "2026-11-20");
    register.run(json!({"do": "open-meeting", "meeting": id(61), "at": "19:00"}));
    register.run(json!({"do": "adopt-minutes", "meeting": id(60), "adopted_on": "2026-11-20",
        "adopted_at": id(61)}));
    let before = told(&register, 60, false);
    assert!(before.contains("vendredi 20 novembre 2026"), "{before}");
    plan(&mut register, 62, 2, "2026-12-08");
    assert_eq!(told(&register, 60, false), before);
}
