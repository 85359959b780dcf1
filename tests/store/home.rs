//! What home says of seats on a day: those that nobody holds then, whatever comes later.

use ccr::domain::entity::Entity;
use ccr::domain::warning::Warning;
use serde_json::json;

use crate::support::*;

/// The seats of the working committee that home tells as vacant on a day, each with since when.
fn vacant(register: &Register, day: &str) -> Vec<(String, String)> {
    let home = register.store.home(day.parse().unwrap()).unwrap();
    let told = home.due.into_iter().filter_map(|finding| match finding.warning {
        Warning::Vacancy { body, seat, since } if body == "work" => Some((seat, since)),
        Warning::LongVacancy { body, seat, days, .. } if body == "work" => {
            Some((seat, format!("{days} days")))
        }
        _ => None,
    });
    let mut told: Vec<_> = told.collect();
    told.sort();
    told
}

fn seats(told: &[(&str, &str)]) -> Vec<(String, String)> {
    told.iter().map(|(seat, since)| ((*seat).to_owned(), (*since).to_owned())).collect()
}

#[test]
fn a_seat_is_vacant_on_the_days_on_which_nobody_holds_it() {
    let mut register = Register::committee();
    assert_eq!(vacant(&register, "2026-11-22"), seats(&[("partner", ""), ("worker", "")]));

    // One begins on the first of December; another held office all year and leaves on its last day.
    register.run(fill("m-w1", "w1", "p6", "2026-12-01"));
    register.run(fill("m-w2", "w2", "partner", "2026-01-10"));
    let left = register.run(end("m-w2", "2026-12-31"));
    assert_eq!(vacant(&register, "2026-11-22"), seats(&[("worker", "")]));
    assert_eq!(vacant(&register, "2026-12-01"), []);
    let later = vacant(&register, "2027-01-02");
    assert_eq!(later, seats(&[("partner", "2026-12-31")]));

    // Taken back, the resignation leaves the seat held; without its seat there is no vacancy.
    register.run(undo(left));
    assert_eq!(vacant(&register, "2027-01-02"), []);
    register.run(end("m-w2", "2026-12-31"));
    register.run(change("seat", "w2", json!({"closed_on": "2027-01-02"})));
    assert_eq!(vacant(&register, "2027-01-01"), seats(&[("partner", "2026-12-31")]));
    assert_eq!(vacant(&register, "2027-01-02"), []);
    assert_sound(&register.path);
}

#[test]
fn the_next_meeting_convenes_those_who_are_members_on_its_day() {
    let mut register = Register::committee();
    register.run(fill("m-w1", "w1", "p6", "2026-12-01"));
    register.run(fill("m-w2", "w2", "partner", "2026-01-10"));
    register.run(plan("december", "work", "2026-12-08"));
    let home = register.store.home("2026-11-22".parse().unwrap()).unwrap();
    assert_eq!((home.next_body.as_deref(), home.convened), (Some("work"), 2));
    // One of the two leaves before.
    register.run(end("m-w2", "2026-12-05"));
    let home = register.store.home("2026-11-22".parse().unwrap()).unwrap();
    assert_eq!((home.next_body.as_deref(), home.convened), (Some("work"), 1));
}

#[test]
fn of_two_meetings_on_a_day_the_one_that_is_convened_comes_first() {
    let mut register = Register::committee();
    register.run(plan("a", "work", "2026-12-08"));
    register.run(plan("b", "ccr", "2026-12-08"));
    register.run(plan("c", "board", "2026-12-07"));
    register.run(plan("past", "ccr", "2026-10-06"));
    let next = |register: &Register, day: &str| {
        let home = register.store.home(day.parse().unwrap()).unwrap();
        home.next_meeting.map(|meeting| meeting.id.to_string())
    };
    assert_eq!(next(&register, "2026-11-22"), Some(id("c")));
    for first in ["a", "b"] {
        let convene =
            json!({"do": "convene-meeting", "meeting": id(first), "sent_on": "2026-11-22"});
        let entry = register.run(convene);
        assert_eq!(next(&register, "2026-12-08"), Some(id(first)));
        register.run(undo(entry));
    }
    assert_eq!(next(&register, "2026-12-09"), None);
}

#[test]
fn the_next_meeting_is_found_behind_fifty_that_were_left_open() {
    let mut register = Register::committee();
    let day = |n: u64| {
        let first: chrono::NaiveDate = "2026-09-01".parse().unwrap();
        (first + chrono::Days::new(n)).to_string()
    };
    register.run(batch((0..60).map(|n| plan(&format!("g{n}"), "work", &day(n))).collect()));
    register.run(plan("next", "ccr", "2026-12-08"));
    let home = register.store.home("2026-11-22".parse().unwrap()).unwrap();
    assert_eq!(home.next_meeting.map(|meeting| meeting.id.to_string()), Some(id("next")));
}

/// What home says of meetings on a day, by kind of warning.
fn told(register: &Register, day: &str) -> Vec<&'static str> {
    let home = register.store.home(day.parse().unwrap()).unwrap();
    let meetings = home.due.iter().filter(|found| {
        found.target.as_ref().is_some_and(|(entity, _)| *entity == Entity::Meeting)
    });
    meetings.map(|found| found.warning.kind()).collect()
}

#[test]
fn a_notice_that_went_out_is_no_longer_late_nor_is_one_of_a_meeting_under_way() {
    let mut register = Register::committee();
    register.run(plan("soon", "ccr", "2026-11-24"));
    assert_eq!(told(&register, "2026-11-23"), ["notice-late"]);
    register.run(json!({"do": "convene-meeting", "meeting": id("soon"), "sent_on": "2026-11-22"}));
    // It is behind us, but not in order: ten days before is 14 November.
    assert_eq!(told(&register, "2026-11-23"), ["notice-short"]);
    let mut register = Register::committee();
    register.run(plan("soon", "ccr", "2026-12-02"));
    register.run(json!({"do": "convene-meeting", "meeting": id("soon"), "sent_on": "2026-11-22"}));
    assert_eq!(told(&register, "2026-11-23"), Vec::<&str>::new(), "ten days before");
    let mut register = Register::committee();
    register.run(plan("soon", "ccr", "2026-11-24"));
    register.run(open("soon"));
    assert_eq!(told(&register, "2026-11-24"), Vec::<&str>::new());
}

#[test]
fn an_assembly_asks_for_its_tenants_until_they_are_known() {
    let mut register = Register::committee();
    register.run(json!({"do": "plan-meeting", "id": id("agm"), "body": id("ccr"),
        "kind": "annual-general", "date": "2027-05-12", "agenda": []}));
    assert_eq!(told(&register, "2026-11-23"), ["tenants-unknown"]);
    register.run(change("meeting", "agm", json!({"tenants": 420})));
    assert_eq!(told(&register, "2026-11-23"), Vec::<&str>::new());
}

#[test]
fn a_seat_that_nobody_ever_held_is_not_called_vacant_since_it_was_made() {
    let mut register = Register::committee();
    register.run(change("seat", "w1", json!({"created_on": "2020-01-01"})));
    let home = register.store.home("2020-06-01".parse().unwrap()).unwrap();
    let told = home.due.into_iter().find_map(|finding| match finding.warning {
        Warning::NeverFilled { seat, days, .. } => Some((seat, days)),
        _ => None,
    });
    // From 1 January to 1 June of a leap year: 31 + 29 + 31 + 30 + 31 days.
    assert_eq!(told, Some(("worker".to_owned(), 152)));
}

#[test]
fn the_list_of_seats_says_who_sits_today() {
    let mut register = Register::committee();
    // P1 leaves at the end of the year; P6 begins in the new one.
    register.run(end("m-p1", "2026-12-31"));
    register.run(fill("m-p6", "d4", "p6", "2027-01-15"));
    let listed = |view: &str, day: &str| {
        let list = &ccr::store::query::list::SEATS;
        let request = ccr::store::query::list::Request {
            view: list.view(view).unwrap(),
            today: day.parse().unwrap(),
            all_columns: true,
            ..ccr::store::query::list::Request::of(list)
        };
        let rows = register.store.window(&request, &ccr::store::query::list::From::Start, 100);
        let rows = rows.unwrap();
        assert_eq!(register.store.length(&request).unwrap(), rows.len() as u64);
        let holder = list.columns.iter().position(|column| column.name == "holder").unwrap();
        let of = |seat: &str| {
            let row = rows.iter().find(|row| row.anchor.id.as_str() == id(seat));
            row.map(|row| row.cells[holder].as_text().unwrap_or_default().to_owned())
        };
        (of("d1"), of("d4"))
    };
    let text = |text: &str| Some(text.to_owned());
    for (day, all, vacant) in [
        ("2026-11-22", (text("P1"), text("")), (None, text(""))),
        ("2027-01-05", (text(""), text("")), (text(""), text(""))),
        ("2027-01-15", (text(""), text("P6")), (text(""), None)),
    ] {
        assert_eq!(listed("all", day), all, "{day}");
        assert_eq!(listed("vacant", day), vacant, "{day}");
    }
}

#[test]
fn what_is_told_of_a_part_is_what_is_told_first_of_all_and_the_rest_is_counted() {
    let folder = tempfile::tempdir().unwrap();
    let begun = "2026-11-22".parse().unwrap();
    let demo = ccr::exchange::demo::demo(&folder.path().join("demo.ccr"), begun).unwrap();
    // Half a year later everything is late.
    for day in ["2026-11-22", "2026-12-06", "2027-05-20"] {
        let day = day.parse().unwrap();
        let whole = demo.home(day).unwrap();
        assert_eq!(whole.more, 0);
        assert!(whole.due.len() > 8, "{day}: {whole:?}");
        for most in [0, 1, 4, 8] {
            let part = demo.home_with(day, most).unwrap();
            assert_eq!(part.due, whole.due[..most], "{day}");
            assert_eq!(part.more, whole.due.len() - most, "{day}");
        }
        for finding in &whole.due {
            let json = serde_json::to_value(&finding.warning).unwrap();
            for word in ["number", "body", "what"] {
                assert_ne!(json.get(word), Some(&json!("")), "{json}");
            }
        }
    }
}

#[test]
fn the_minutes_that_have_waited_longest_are_told_first_however_many_wait() {
    let mut register = Register::committee();
    for n in 0..22 {
        let (name, day) = (format!("held{n}"), format!("2026-0{}-{:02}", 1 + n / 11, 1 + n % 11));
        register.run(plan(&name, "ccr", &day));
        register.run(open(&name));
        register.run(close(&name));
    }
    let home = register.store.home("2026-11-22".parse().unwrap()).unwrap();
    let waited = home.due.iter().filter_map(|finding| match finding.warning {
        Warning::MinutesDue { days, .. } => Some(days),
        _ => None,
    });
    // From the first of January to the 22nd of November there are 325 days.
    assert_eq!(waited.max(), Some(325));
}

#[test]
fn minutes_are_waited_for_once_the_time_that_the_committee_gives_is_up() {
    let mut register = Register::committee();
    register.run(plan("held", "ccr", "2026-11-02"));
    register.run(open("held"));
    register.run(close("held"));
    let waits = |day: &str| {
        let home = register.store.home(day.parse().unwrap()).unwrap();
        home.due.iter().any(|finding| matches!(finding.warning, Warning::MinutesDue { .. }))
    };
    // The committee gives itself fourteen days.
    assert_eq!(["2026-11-03", "2026-11-16", "2026-11-17"].map(waits), [false, false, true]);
}

#[test]
fn only_the_year_in_which_the_register_was_begun_has_its_first_numbers_on_paper() {
    let mut register = Register::committee();
    let numbered = |register: &mut Register, name: &str, day: &str| {
        register.run(plan(name, "ccr", day));
        register.run(open(name));
        for person in ["p1", "p2", "p3"] {
            register.run(attend(name, person, "present"));
        }
        let motion = format!("{name}-1");
        register.run(propose(&motion, name));
        register.run(unanimous(&motion));
    };
    numbered(&mut register, "old", "2025-06-03");
    numbered(&mut register, "new", "2026-06-02");
    register.raw("UPDATE motion SET seq = 7 WHERE year = 2025");
    register.raw("UPDATE motion SET seq = 3 WHERE year = 2026");
    let found = register.store.findings("2026-11-22".parse().unwrap()).unwrap();
    let missing = found.iter().filter_map(|finding| match &finding.warning {
        Warning::NumberGap { number } => Some(number.as_str()),
        _ => None,
    });
    assert_eq!(missing.collect::<Vec<_>>(), ["CCR-2026-001"]);
}

#[test]
fn a_mandate_that_is_known_to_end_is_announced_until_somebody_follows() {
    let mut register = Register::committee();
    let told = |register: &Register, day: &str| {
        let found = register.store.home(day.parse().unwrap()).unwrap().due.into_iter();
        let found = found.filter_map(|finding| match finding.warning {
            Warning::MandateEnds { name, body, on, days } => {
                Some(format!("{name} {body} {on} {days}"))
            }
            Warning::TermEnds { name, .. } => Some(format!("term {name}")),
            _ => None,
        });
        found.collect::<Vec<_>>()
    };
    // The term is longer; the last day with it is the last of the year.
    register.run(end("m-p1", "2027-01-01"));
    assert_eq!(told(&register, "2026-11-22"), ["P1 ccr 2026-12-31 39"]);
    assert_eq!(told(&register, "2026-12-30"), ["P1 ccr 2026-12-31 1"]);
    // As of a term, it is spoken of 120 days before.
    assert_eq!(told(&register, "2026-08-01"), Vec::<String>::new());
    register.run(fill("m-p6", "d1", "p6", "2027-01-01"));
    assert_eq!(told(&register, "2026-11-22"), Vec::<String>::new());
}
