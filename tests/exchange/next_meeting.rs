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
fn what_becomes_of_meetings_once_this_one_is_closed_changes_no_word_of_its_minutes() {
    let french = "La prochaine réunion est prévue le dimanche 20 décembre 2026, à 19 h (Salle 2).";
    let english = "The next meeting is planned for Sunday, December 20, 2026, at 7 p.m. (Salle 2).";
    let later: [(&str, &[serde_json::Value]); 6] = [
        ("nothing", &[]),
        (
            "a nearer one",
            &[json!({"do": "plan-meeting", "id": id(70), "body": id(2),
            "kind": "special", "date": "2026-11-21", "starts_at": "18:00", "agenda": ["Toit"]})],
        ),
        ("put off", &[json!({"do": "postpone-meeting", "meeting": id(61), "to": "2027-01-15"})]),
        (
            "moved",
            &[json!({"do": "save", "what": "meeting", "id": id(61),
            "set": {"starts_at": "18:30", "place": "Ailleurs"}})],
        ),
        ("called off", &[json!({"do": "cancel-meeting", "meeting": id(61)})]),
        (
            "an hour put right",
            &[
                json!({"do": "save", "what": "meeting", "id": id(60),
            "set": {"closed_at": "20:05"}}),
                json!({"do": "cancel-meeting", "meeting": id(61)}),
            ],
        ),
    ];
    for (what, acts) in later {
        let mut register = Register::new();
        super::register::meeting(&mut register);
        plan(&mut register, 60, 2, "2026-11-18");
        plan(&mut register, 61, 2, "2026-12-20");
        register.run(json!({"do": "open-meeting", "meeting": id(60), "at": "19:00"}));
        register.run(json!({"do": "close-meeting", "meeting": id(60), "at": "20:00"}));
        for act in acts {
            register.run(act.clone());
        }
        assert_eq!(
            [told(&register, 60, false), told(&register, 60, true)],
            [french, english],
            "{what}"
        );
        // Adopted at a meeting that was planned later still.
        plan(&mut register, 62, 2, "2026-11-22");
        register.run(json!({"do": "open-meeting", "meeting": id(62), "at": "19:00"}));
        register.run(json!({"do": "adopt-minutes", "meeting": id(60), "adopted_on": "2026-11-22",
            "adopted_at": id(62)}));
        assert_eq!(
            [told(&register, 60, false), told(&register, 60, true)],
            [french, english],
            "{what}"
        );
        // Behind the program's back, too.
        let path = register.folder.path().join("registre.ccr");
        let other = rusqlite::Connection::open(path).unwrap();
        other
            .execute_batch(
                "UPDATE meeting SET date = '2029-01-01', place = 'Faux'; DELETE FROM journal_row",
            )
            .unwrap();
        assert_eq!(
            [told(&register, 60, false), told(&register, 60, true)],
            [french, english],
            "{what}"
        );
    }
}

#[test]
fn a_meeting_that_was_planned_too_late_or_is_gone_is_not_told() {
    let mut register = Register::new();
    super::register::meeting(&mut register);
    plan(&mut register, 60, 2, "2026-11-18");
    register.run(json!({"do": "open-meeting", "meeting": id(60), "at": "19:00"}));
    plan(&mut register, 61, 2, "2026-11-21");
    let close = json!({"do": "close-meeting", "meeting": id(60), "at": "20:00"});
    let closed = register.run(close.clone()).entry.unwrap();
    assert!(told(&register, 60, false).contains("samedi 21 novembre 2026"));
    plan(&mut register, 62, 2, "2026-11-20");
    assert!(told(&register, 60, false).contains("samedi 21 novembre 2026"));
    // The meeting goes on after all, and ends once the other one is planned.
    register.run(json!({"do": "undo", "entry": closed}));
    assert!(told(&register, 60, false).contains("vendredi 20 novembre 2026"));
    register.run(close);
    assert!(told(&register, 60, false).contains("vendredi 20 novembre 2026"));
    register.run(json!({"do": "remove", "what": "meeting", "id": id(62)}));
    assert!(told(&register, 60, false).contains("samedi 21 novembre 2026"));
}

#[test]
fn adopted_minutes_that_were_signed_before_tell_the_meeting_that_adopted_them() {
    let mut register = Register::new();
    super::register::meeting(&mut register);
    plan(&mut register, 60, 2, "2026-11-18");
    register.run(json!({"do": "open-meeting", "meeting": id(60), "at": "19:00"}));
    register.run(json!({"do": "close-meeting", "meeting": id(60), "at": "20:00"}));
    plan(&mut register, 61, 2, "2026-11-20");
    register.run(json!({"do": "open-meeting", "meeting": id(61), "at": "19:00"}));
    register.run(json!({"do": "adopt-minutes", "meeting": id(60), "adopted_on": "2026-11-20",
        "adopted_at": id(61)}));
    // Nobody could tell it as the meeting ended.
    assert_eq!(told(&register, 60, false), "");
    super::for_ever::signed_with(&register, 11);
    let before = told(&register, 60, false);
    assert!(before.contains("vendredi 20 novembre 2026"), "{before}");
    plan(&mut register, 62, 2, "2026-12-08");
    assert_eq!(told(&register, 60, false), before);
}
