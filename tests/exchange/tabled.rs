//! What was tabled under one point and taken up under another is told under both, each with its hours; and
//! so it is printed for ever.

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

/// What stands under a heading.
#[track_caller]
fn under<'a>(minutes: &'a str, heading: &str) -> &'a str {
    let told = minutes.split(heading).nth(1).unwrap_or_else(|| panic!("{heading} in\n{minutes}"));
    told.split("\n## ").next().unwrap_or_default().trim()
}

/// An evening of three points with five members, at 19:04.
fn opened() -> (Register, Vec<Id>) {
    let mut register = Register::new();
    super::register::meeting(&mut register);
    register.run(json!({"do": "plan-meeting", "id": id(EVENING), "body": id(2), "kind": "regular",
        "date": "2026-11-19", "starts_at": "19:00", "agenda": ["Ouverture", "Bancs", "Budget"]}));
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

fn put(number: u32, kind: &str, text: &str, point: &Id, at: &str) -> Json {
    json!({"do": "propose", "id": id(number), "meeting": id(EVENING), "kind": kind,
        "item": point, "text": text, "mover": id(10), "seconder": id(11), "at": at})
}

fn vote(motion: &str, at: &str) -> Json {
    json!({"do": "record-vote", "motion": motion, "mode": "unanimous", "at": at})
}

fn start(point: &Id, at: &str) -> Json {
    json!({"do": "start-item", "item": point, "at": at})
}

fn take_up(number: u32, at: &str) -> Json {
    json!({"do": "drop-motion", "motion": id(number), "outcome": "proposed", "at": at})
}

/// The motion that was put last.
fn last(register: &Register) -> String {
    let sheet = register.store.meeting(&Id::new(id(EVENING))).unwrap().unwrap();
    sheet.motions.last().map(|motion| motion.id.to_string()).unwrap_or_default()
}

/// Benches are tabled under the second point and taken up under the third, after Aimée left and while Zoé
/// has withdrawn.
fn evening() -> Register {
    let (mut register, points) = opened();
    let moved = |kind: &str, person: u32, at: &str, item: Json| {
        json!({"do": "record-movement", "meeting": id(EVENING), "kind": kind, "person": id(person),
            "at": at, "item": item})
    };
    for act in [
        start(&points[1], "19:06"),
        put(80, "main", "D’acheter deux bancs.", &points[1], "19:07"),
        put(81, "amendment", "D’acheter trois bancs.", &points[1], "19:08"),
        put(82, "tabling", "De déposer la proposition.", &points[1], "19:09"),
        vote(&id(82), "19:10"),
        // It has the floor no more.
        put(83, "point-of-order", "Le huissier parle", &points[1], "19:11"),
        json!({"do": "drop-motion", "motion": id(83), "outcome": "denied", "at": "19:12"}),
        start(&points[2], "19:15"),
        moved("recusal", 14, "19:16", json!(points[2])),
        moved("departure", 12, "19:17", Json::Null),
        take_up(80, "19:20"),
    ] {
        register.run(act);
    }
    let sheet = register.store.meeting(&Id::new(id(EVENING))).unwrap().unwrap();
    let last: Vec<String> =
        sheet.motions.iter().rev().take(2).map(|motion| motion.id.to_string()).collect();
    for act in [
        vote(&last[0], "19:21"),
        vote(&last[1], "19:23"),
        json!({"do": "close-meeting", "meeting": id(EVENING), "at": "20:00"}),
    ] {
        register.run(act);
    }
    register
}

#[test]
fn the_minutes_tell_it_under_both_points_in_the_order_in_which_it_happened() {
    let register = evening();
    let minutes = printed(&register, &french());
    let said = |under: &str| {
        under.replace("\n> ", "\n").replace("\n>\n", "\n").trim_start_matches("> ").to_owned()
    };
    assert_eq!(
        said(under(&minutes, "## 2. Bancs")),
        "**Proposition déposée**\n\
         Il est proposé par Hélène Tremblay et appuyé par Guy Roy d’acheter deux bancs.\n\
         Amendement proposé par Hélène Tremblay et appuyé par Guy Roy : remplacer « deux » par \
         « trois ». L’amendement suit la proposition.\n\
         Sur proposition d’Hélène Tremblay, appuyée par Guy Roy, il est résolu à l’unanimité de \
         déposer la proposition.\n\
         **Point d’ordre**\n\
         Hélène Tremblay soulève un point d’ordre : Le huissier parle.\n\
         La présidence juge le point d’ordre non fondé."
    );
    let budget = said(under(&minutes, "## 3. Budget"));
    let told = [
        "Zoé Abel déclare un conflit d’intérêts",
        "Aimée O'Neil <b> quitte la séance à 19 h 17.",
        "**Résolution CCR-2026-00",
        "La proposition « D’acheter deux bancs », déposée au point 2, est reprise à 19 h 20.",
        "Il est proposé par Hélène Tremblay et appuyé par Guy Roy d’acheter deux bancs.",
        "remplacer « deux » par « trois ». L’amendement est adopté à l’unanimité.",
        "La proposition telle qu’amendée étant mise aux voix, il est résolu à l’unanimité d’acheter \
         trois bancs.",
    ];
    let places: Vec<_> = told.iter().map(|part| budget.find(part)).collect();
    assert!(places.is_sorted() && places[0].is_some(), "{places:?} in\n{budget}");
    assert_eq!(minutes.matches("Zoé Abel déclare").count(), 1, "{minutes}");
}

#[test]
fn sealed_minutes_tell_it_from_their_seal() {
    let mut register = evening();
    let draft = printed(&register, &french());
    let told =
        "La proposition « D’acheter deux bancs », déposée au point 2, est reprise à 19 h 20.";
    register
        .run(json!({"do": "adopt-minutes", "meeting": id(EVENING), "adopted_on": "2026-11-22"}));
    let sealed = printed(&register, &french());
    assert_eq!((draft.matches(told).count(), sealed.matches(told).count()), (1, 1), "{sealed}");
    let path = register.folder.path().join("registre.ccr");
    let journal =
        "UPDATE journal_row SET new = '{}', old = '{}'; UPDATE journal_entry SET command = '{}'";
    rusqlite::Connection::open(path).unwrap().execute_batch(journal).unwrap();
    assert_eq!(printed(&register, &french()), sealed);
}

#[test]
fn in_english_too() {
    let minutes = printed(&evening(), &english());
    let told =
        "The motion “D’acheter deux bancs”, tabled under item 2, is taken up again at 7:20 p.m.";
    assert_eq!(minutes.matches(told).count(), 1, "{minutes}");
    assert!(!minutes.contains("p.m.."), "{minutes}");
}

#[test]
fn a_day_to_which_it_was_put_off_is_told_apart_from_its_point() {
    let (mut register, points) = opened();
    for act in [
        start(&points[1], "19:06"),
        put(80, "main", "D’acheter deux bancs.", &points[1], "19:07"),
        json!({"do": "drop-motion", "motion": id(80), "outcome": "postponed",
            "until_on": "2026-12-10", "at": "19:10"}),
        start(&points[2], "19:15"),
        take_up(80, "19:20"),
    ] {
        register.run(act);
    }
    for (words, told) in [
        (
            french(),
            "La proposition « D’acheter deux bancs », remise, au point 2, au 10 décembre 2026, est \
             reprise à 19 h 20.",
        ),
        (
            english(),
            "The motion “D’acheter deux bancs”, postponed, under item 2, to December 10, 2026, is \
             taken up again at 7:20 p.m.",
        ),
    ] {
        let minutes = printed(&register, &words);
        assert_eq!(minutes.matches(told).count(), 1, "{minutes}");
    }
}

#[test]
fn of_what_was_tabled_behind_closed_doors_public_minutes_tell_nothing() {
    let (mut register, points) = opened();
    for act in [
        start(&points[1], "19:05"),
        put(79, "in-camera", "Des portes.", &points[1], "19:06"),
        vote(&id(79), "19:06"),
        put(80, "main", "D’engager le voisin.", &points[1], "19:07"),
        json!({"do": "drop-motion", "motion": id(80), "outcome": "tabled", "at": "19:10"}),
        put(81, "end-in-camera", "Des portes.", &points[1], "19:12"),
        vote(&id(81), "19:12"),
        start(&points[2], "19:15"),
        take_up(80, "19:20"),
    ] {
        register.run(act);
    }
    let again = last(&register);
    register.run(json!({"do": "save", "what": "motion", "id": again, "set": {"in_camera": false,
        "text": "D’engager un gardien."}}));
    register.run(vote(&again, "19:22"));
    for (words, name, taken_up) in
        [(french(), "«  »", "est reprise"), (english(), "“”", "taken up again")]
    {
        let minutes = printed(&register, &words);
        assert!(minutes.contains("engager un gardien"), "{minutes}");
        for secret in ["voisin", name, taken_up] {
            assert!(!minutes.contains(secret), "{secret} in\n{minutes}");
        }
    }
}
