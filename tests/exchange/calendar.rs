//! Meetings as a calendar: read back by unfolding, as RFC 5545 says (3.1), with values written down
//! from its text.

use ccr::exchange::export::ics;
use ccr::i18n::words::Words;
use serde_json::json;

use super::register::{Register, english, french, id, meeting};

/// The lines of the calendar, unfolded; panics on a line that is too long or ends otherwise.
fn lines(register: &Register, words: &Words) -> Vec<String> {
    let mut bytes = Vec::new();
    ics(&register.store, words, &mut bytes).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    assert!(text.ends_with("END:VCALENDAR\r\n"));
    for line in text.split("\r\n") {
        assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{line}");
    }
    // A method asks for an organizer (RFC 5546, 3.2.1), and there is none.
    assert!(!text.contains("METHOD"));
    text.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
}

/// The lines of the event of a meeting.
fn event(register: &Register, number: u32) -> Vec<String> {
    let lines = lines(register, &french());
    let uid = format!("UID:{}@ccr.invalid", id(number));
    let events = lines.split(|line| line == "BEGIN:VEVENT").skip(1);
    let mut found: Vec<_> = events.filter(|event| event.contains(&uid)).collect();
    assert_eq!(found.len(), 1);
    found.remove(0).to_vec()
}

#[track_caller]
fn has(event: &[String], line: &str) {
    assert!(event.iter().any(|found| found == line), "no {line} in {event:#?}");
}

fn plan(register: &mut Register, number: u32, date: &str, starts_at: Option<&str>) {
    register.run(json!({"do": "plan-meeting", "id": id(number), "body": id(2), "kind": "special",
        "date": date, "starts_at": starts_at, "place": "Salle A; 2e étage, porte \\ gauche",
        "agenda": ["Ouverture", "Jardin, bacs; semis", "Varia"]}));
}

/// The committee, without the meeting that its maker brings along.
fn committee() -> Register {
    let mut register = Register::new();
    register.run(json!({"do": "save", "what": "body", "id": id(2), "set": {
        "name": "Comité, des résidants", "kind": "committee", "prefix": "CCR"}}));
    register
}

#[test]
fn a_planned_meeting_has_its_place_and_agenda_and_takes_two_hours() {
    let mut register = committee();
    plan(&mut register, 41, "2026-12-08", Some("18:30"));
    let event = event(&register, 41);
    has(&event, "STATUS:TENTATIVE");
    has(&event, "SEQUENCE:0");
    has(&event, "DTSTART;TZID=America/Toronto:20261208T183000");
    has(&event, "DTEND;TZID=America/Toronto:20261208T203000");
    has(&event, "SUMMARY:Séance extraordinaire 2026-01 · Comité\\, des résidants");
    has(&event, "LOCATION:Salle A\\; 2e étage\\, porte \\\\ gauche");
    has(&event, "DESCRIPTION:1. Ouverture\\n2. Jardin\\, bacs\\; semis\\n3. Varia");
    // The commands bear 22 November 2026, seven o'clock in the evening: five hours behind UTC.
    has(&event, "DTSTAMP:20261123T000000Z");
    has(&event, "LAST-MODIFIED:20261123T000000Z");
    let lines = lines(&register, &english());
    assert!(lines.iter().any(|line| line.starts_with("SUMMARY:Special meeting 2026-01")));
    assert_eq!(lines[..2], ["BEGIN:VCALENDAR", "VERSION:2.0"]);
    // As on paper, a usual point is called so in either language, and one's own as it was written.
    let agenda = "DESCRIPTION:1. Ouverture\\n2. Jardin\\, bacs\\; semis\\n3. Other business";
    assert!(lines.iter().any(|line| line == agenda), "{lines:#?}");
}

#[test]
fn every_change_of_a_meeting_or_its_agenda_is_a_further_version_of_the_same_event() {
    let mut register = committee();
    plan(&mut register, 41, "2026-12-08", Some("18:30"));
    plan(&mut register, 42, "2027-01-12", None);
    // The times of its points say when it ends: 30 and 20 minutes.
    for (at, minutes) in [(0, 30), (1, 20)] {
        let sheet = register.store.meeting(&ccr::domain::id::Id::new(id(41))).unwrap().unwrap();
        register.run(json!({"do": "save", "what": "agenda-item", "id": sheet.items[at].id,
            "set": {"minutes_planned": minutes}}));
    }
    let planned = event(&register, 41);
    has(&planned, "SEQUENCE:2");
    has(&planned, "DTEND;TZID=America/Toronto:20261208T192000");
    register.run(json!({"do": "convene-meeting", "meeting": id(41), "sent_on": "2026-11-22"}));
    has(&event(&register, 41), "STATUS:CONFIRMED");
    has(&event(&register, 41), "SEQUENCE:3");
    register.run(json!({"do": "postpone-meeting", "meeting": id(41), "to": "2026-12-15",
        "starts_at": "19:00"}));
    has(&event(&register, 41), "DTSTART;TZID=America/Toronto:20261215T190000");
    has(&event(&register, 41), "SEQUENCE:4");
    register.run(json!({"do": "cancel-meeting", "meeting": id(41)}));
    has(&event(&register, 41), "STATUS:CANCELLED");
    has(&event(&register, 41), "SEQUENCE:5");
    // Taking back is a change, too: a calendar that saw the cancelling must take it.
    register.store.undo_own(&super::register::stamp()).unwrap();
    has(&event(&register, 41), "STATUS:TENTATIVE");
    has(&event(&register, 41), "SEQUENCE:6");
    let other = event(&register, 42);
    has(&other, "SEQUENCE:0");
    has(&other, "DTSTART;VALUE=DATE:20270112");
    assert!(!other.iter().any(|line| line.starts_with("DTEND")));
}

#[test]
fn a_meeting_that_was_held_ends_when_it_was_closed_and_says_nothing_of_what_was_said() {
    let mut register = Register::new();
    meeting(&mut register);
    let held = event(&register, 40);
    has(&held, "STATUS:CONFIRMED");
    has(&held, "DTSTART;TZID=America/Toronto:20261117T190000");
    let closed = register.store.meeting(&ccr::domain::id::Id::new(id(40))).unwrap().unwrap();
    let closed = closed.meeting.text("closed_at").unwrap().replace(':', "");
    has(&held, &format!("DTEND;TZID=America/Toronto:20261117T{closed}00"));
    let text = held.join("\n");
    for said in ["aînés", "Lettre", "banc.", "Zoé", "Abel"] {
        assert!(!text.contains(said), "{said}");
    }
}

#[test]
fn the_zone_has_the_rules_of_quebec() {
    let register = committee();
    let lines = lines(&register, &french());
    // As the zone's database has them: since 2007 from the second Sunday of March to the first of
    // November, at two o'clock.
    let block = |kind: &str, since: &str| {
        let begin = lines.iter().position(|line| *line == format!("DTSTART:{since}")).unwrap();
        assert_eq!(lines[begin - 1], format!("BEGIN:{kind}"));
        lines[begin + 1..begin + 5].to_vec()
    };
    assert_eq!(
        block("DAYLIGHT", "20070311T020000"),
        [
            "TZOFFSETFROM:-0500",
            "TZOFFSETTO:-0400",
            "TZNAME:EDT",
            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU"
        ]
    );
    assert_eq!(
        block("STANDARD", "20071104T020000"),
        [
            "TZOFFSETFROM:-0400",
            "TZOFFSETTO:-0500",
            "TZNAME:EST",
            "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU"
        ]
    );
    for (kind, since) in [("DAYLIGHT", "19870405T020000"), ("STANDARD", "19871025T020000")] {
        block(kind, since);
    }
}

#[test]
fn on_the_islands_an_hour_is_an_hour_earlier() {
    let mut register = committee();
    plan(&mut register, 41, "2026-12-08", Some("18:30"));
    has(&event(&register, 41), "SEQUENCE:0");
    register.run(json!({"do": "set-rule", "rule": "meeting.zone", "value": "atlantic"}));
    // The meeting moved by an hour, which a calendar takes over only under a higher number.
    has(&event(&register, 41), "SEQUENCE:1");
    has(&event(&register, 41), "DTSTART;TZID=America/Halifax:20261208T183000");
    // America/Halifax in the database of the world's zones: UTC-4, in summer UTC-3; the clocks change
    // at two in the morning, and before 2007 did so in April and October.
    let zone = lines(&register, &french());
    for line in [
        "TZID:America/Halifax",
        "TZOFFSETFROM:-0400",
        "TZOFFSETTO:-0300",
        "TZNAME:ADT",
        "TZNAME:AST",
        "RRULE:FREQ=YEARLY;UNTIL=20060402T060000Z;BYMONTH=4;BYDAY=1SU",
        "RRULE:FREQ=YEARLY;UNTIL=20061029T050000Z;BYMONTH=10;BYDAY=-1SU",
    ] {
        has(&zone, line);
    }
    assert!(!zone.iter().any(|line| line.contains("Toronto") || line.contains("-0500")));
}
