//! What the committee's own rules ask that is told now and then: how long a director's term is, how
//! often one is given again, when the notice of an assembly goes out, minutes that wait, contact data.

use ccr::domain::refusal::Refusal;
use ccr::domain::warning::Warning;
use serde_json::json;

use crate::support::*;

/// What a whole look through the register tells of these kinds on a day.
fn told(register: &Register, day: &str, kinds: &[&str]) -> Vec<Warning> {
    let found = register.store.findings(day.parse().unwrap()).unwrap();
    let found = found.into_iter().map(|finding| finding.warning);
    found.filter(|warning| kinds.contains(&warning.kind())).collect()
}

#[test]
fn a_directors_term_is_three_years_long_or_till_the_usual_day_after_them() {
    let mut register = Register::committee();
    register.run(end("m-p4", "2026-11-01"));
    let sits = |until: &str| {
        json!({"do": "fill-seat", "id": id("new"), "seat": id("t1"), "person": id("p6"),
               "starts_on": "2026-11-15", "began": "elected", "term_ends_on": until})
    };
    // Three years from 15 November 2026 end on 14 November 2029.
    let long = |ends_on: &str| Refusal::TermTooLong {
        name: "P6".into(),
        ends_on: ends_on.into(),
        latest: "2029-11-14".into(),
    };
    assert_eq!(register.refused(sits("2029-11-15")), long("2029-11-15"));
    assert_eq!(register.refused(sits("2036-04-30")), long("2036-04-30"));
    register.run(sits("2029-11-14"));
    let later = change("mandate", "new", json!({"term_ends_on": "2030-04-30"}));
    assert_eq!(register.refused(later.clone()), long("2030-04-30"));
    // A committee whose rule gives four years gets to 14 November 2030.
    register.run(json!({"do": "set-rule", "rule": "director.term_years", "value": "4"}));
    register.run(later);
    // Nobody's term on the committee itself is bound by the law.
    register.run(json!({"do": "fill-seat", "seat": id("d4"), "person": id("p7"),
        "starts_on": "2026-11-15", "began": "elected", "term_ends_on": "2036-11-14"}));
}

#[test]
fn a_seat_that_is_given_again_and_again_is_told_where_the_rules_limit_that() {
    let mut register = Register::committee();
    // P1 sat since 2025 and is given the same kind of seat twice more.
    for (n, day) in [("one", "2026-05-01"), ("two", "2026-10-01")] {
        let held = if n == "one" { "m-p1" } else { "one" };
        register.run(end(held, day));
        register.run(fill(n, "d1", "p1", day));
    }
    let kinds = ["term-renewed"];
    assert_eq!(told(&register, "2026-11-22", &kinds), []);
    register.run(json!({"do": "set-rule", "rule": "term.renewals_max", "value": "2"}));
    assert_eq!(told(&register, "2026-11-22", &kinds), []);
    register.run(json!({"do": "set-rule", "rule": "term.renewals_max", "value": "1"}));
    let [Warning::TermRenewed { name, renewals, max, .. }] =
        &told(&register, "2026-11-22", &kinds)[..]
    else {
        panic!("one was given a seat twice again")
    };
    assert_eq!((name.as_str(), *renewals, *max), ("P1", 2, 1));
}

#[test]
fn a_term_is_given_again_where_it_begins_as_the_one_before_ends() {
    let mut register = Register::committee();
    register.run(json!({"do": "set-rule", "rule": "term.renewals_max", "value": "1"}));
    let past = |name: &str, from: &str, to: &str, reason: &str| {
        json!({"do": "fill-seat", "id": id(name), "seat": id("d4"), "person": id("p1"),
               "starts_on": from, "ended_on": to, "began": "designated", "end_reason": reason})
    };
    // Twice before somebody else sat there, and twice until the term that began in May 2025.
    for (name, from, to) in [
        ("a", "2019-05-01", "2020-05-01"),
        ("b", "2020-05-01", "2021-05-01"),
        ("c", "2023-05-01", "2024-05-01"),
    ] {
        register.run(past(name, from, to, "term"));
    }
    let last = |reason: &str| past("d", "2024-05-01", "2025-05-01", reason);
    let annulled = register.run(last("annulled"));
    assert_eq!(told(&register, "2026-11-22", &["term-renewed"]), []);
    register.run(undo(annulled));
    register.run(last("term"));
    let found = told(&register, "2026-11-22", &["term-renewed"]);
    assert!(matches!(&found[..], [Warning::TermRenewed { renewals: 2, max: 1, .. }]), "{found:?}");
}

#[test]
fn the_minutes_of_an_assembly_wait_for_the_next_assembly() {
    let mut register = Register::committee();
    register.run(json!({"do": "plan-meeting", "id": id("agm"), "body": id("ccr"), "tenants": 40,
        "kind": "annual-general", "date": "2026-11-10", "agenda": ["Ouverture"]}));
    register.run(json!({"do": "open-meeting", "meeting": id("agm"), "at": "19:00",
        "late_notice_reason": "Urgence."}));
    register.run(close("agm"));
    register.run(plan("december", "ccr", "2026-12-08"));
    assert_eq!(told(&register, "2026-11-22", &["minutes-not-on-agenda"]), []);
}

#[test]
fn the_notice_of_an_assembly_goes_out_no_more_than_45_days_ahead() {
    let sent = |sent_on: &str| {
        let mut register = Register::committee();
        register.run(json!({"do": "plan-meeting", "id": id("agm"), "body": id("ccr"),
            "kind": "annual-general", "date": "2027-01-06", "agenda": []}));
        register.run(json!({"do": "convene-meeting", "meeting": id("agm"), "sent_on": sent_on}));
        register
    };
    // 22 November and 45 days are 6 January.
    assert_eq!(told(&sent("2026-11-22"), "2026-11-22", &["notice-early"]), []);
    let register = sent("2026-11-21");
    let found = told(&register, "2026-11-22", &["notice-early"]);
    assert!(
        matches!(&found[..], [Warning::NoticeEarly { sent_on, max: 45, .. }] if sent_on == "2026-11-21"),
        "{found:?}"
    );
    // Once it is over nobody can do anything about it.
    assert_eq!(told(&register, "2027-01-07", &["notice-early"]), []);
}

#[test]
fn minutes_that_wait_are_missed_on_the_next_agenda_alone() {
    let mut register = Register::in_session();
    register.run(close("november"));
    let planned = |name: &str, date: &str, agenda: &[&str]| {
        json!({"do": "plan-meeting", "id": id(name), "body": id("ccr"), "kind": "regular",
               "date": date, "agenda": agenda})
    };
    register.run(planned("december", "2026-12-08", &["Ouverture", "Bancs", "Levée"]));
    register.run(planned("january", "2027-01-12", &["Ouverture", "Bancs", "Levée"]));
    let found = told(&register, "2026-11-22", &["minutes-not-on-agenda"]);
    let [Warning::MinutesNotOnAgenda { number, previous }] = &found[..] else {
        panic!("{found:?}")
    };
    assert_eq!((number.as_str(), previous.as_str()), ("2026-02", "2026-01"));
    let adoption = json!({"meeting_id": id("december"), "title": "Adoption du procès-verbal"});
    register.run(new("agenda-item", "adoption", adoption));
    assert_eq!(told(&register, "2026-11-22", &["minutes-not-on-agenda"]), []);
}

#[test]
fn contact_data_is_told_once_it_serves_no_more() {
    let mut register = Register::committee();
    for person in ["p1", "p6"] {
        register.run(change("person", person, json!({"phone": "450 555-0101"})));
    }
    register.run(end("m-p1", "2026-11-22"));
    let kinds = ["contact-kept"];
    assert_eq!(told(&register, "2026-11-22", &kinds), []);
    // Twelve months after the end; P6 never sat, and is in the register for another reason.
    assert_eq!(told(&register, "2027-11-21", &kinds), []);
    let kept = Warning::ContactKept { people: 1, months: 12 };
    assert_eq!(told(&register, "2027-11-22", &kinds), [kept]);
    register.run(change("person", "p1", json!({"phone": null})));
    assert_eq!(told(&register, "2027-11-22", &kinds), []);
}

#[test]
fn a_member_with_two_seats_is_missed_once_and_lives_where_the_building_stands() {
    let mut register = Register::committee();
    let no_dwelling =
        |register: &Register| told(register, "2026-11-22", &["no-dwelling", "no-dwellings"]);
    assert_eq!(no_dwelling(&register), []);
    register.run(fill("second", "d4", "p1", "2026-01-01"));
    register.run(change("person", "p1", json!({"site_id": null})));
    assert_eq!(no_dwelling(&register), [Warning::NoDwelling { name: "P1".into() }]);
    let building = json!({"name": "A", "site_id": id("st-martin")});
    register.run(new("building", "a", building));
    register.run(change("person", "p1", json!({"building_id": id("a")})));
    assert_eq!(no_dwelling(&register), []);
}

#[test]
fn a_committee_that_never_meets_the_board_is_told_so_until_it_plans_to() {
    let mut register = Register::committee();
    let plan = |name: &str, kind: &str, day: &str| {
        json!({"do": "plan-meeting", "id": id(name), "body": id("ccr"), "kind": kind, "date": day,
               "agenda": ["Ouverture", "Bancs", "Levée"]})
    };
    let kinds = ["few-board-meetings"];
    let few = |meetings, min| Warning::FewBoardMeetings { body: "ccr".into(), meetings, min };
    for act in [plan("first", "regular", "2025-03-02"), open("first"), close("first")] {
        register.run(act);
    }
    // A committee that has met for less than a year has not let one go by.
    assert_eq!(told(&register, "2026-03-01", &kinds), []);
    assert_eq!(told(&register, "2026-03-02", &kinds), [few(0, 1)]);
    // One that is planned is enough as long as it is to come.
    register.run(plan("joint", "with-board", "2026-03-20"));
    assert_eq!(told(&register, "2026-03-19", &kinds), []);
    assert_eq!(told(&register, "2026-03-21", &kinds), [few(0, 1)], "it was never held");
    assert_eq!(told(&register, "2025-03-19", &["few-board-meetings"]), [], "no year has gone by");
    register.run(open("joint"));
    register.run(close("joint"));
    // It counts for twelve months: up to the day before the same day of the next year.
    assert_eq!(told(&register, "2027-03-19", &kinds), []);
    assert_eq!(told(&register, "2027-03-20", &kinds), [few(0, 1)]);
    let rule =
        |value: &str| json!({"do": "set-rule", "rule": "board_meeting.yearly", "value": value});
    register.run(rule("2"));
    assert_eq!(told(&register, "2027-03-19", &kinds), [few(1, 2)]);
    register.run(rule("0"));
    assert_eq!(told(&register, "2027-03-20", &kinds), []);
}

#[test]
fn where_directors_do_not_stay_after_their_term_its_end_is_asked_for_and_nothing_ends_by_itself() {
    let mut register = Register::committee();
    let kinds = ["holds-over", "term-over"];
    register.run(change("mandate", "m-p4", json!({"term_ends_on": "2026-10-31"})));
    let over = |body: &str| {
        let (name, body, since) = ("P4".to_owned(), body.to_owned(), "2026-10-31".to_owned());
        Warning::HoldsOver { name, body, since }
    };
    assert_eq!(told(&register, "2026-11-22", &kinds), [over("ccr"), over("board")]);
    register.run(json!({"do": "set-rule", "rule": "director.holdover", "value": "off"}));
    // On the committee a director sits as long as on the board: it is ended there alone.
    let over = Warning::TermOver {
        name: "P4".to_owned(),
        body: "board".to_owned(),
        since: "2026-10-31".to_owned(),
    };
    assert_eq!(told(&register, "2026-11-22", &kinds), [over]);
    // The rule is about directors: a member of the committee stays, as all do, until replaced.
    register.run(change("mandate", "m-p1", json!({"term_ends_on": "2026-10-31"})));
    let found = told(&register, "2026-11-22", &kinds);
    assert!(
        found.iter().any(|found| matches!(found, Warning::HoldsOver { name, .. } if name == "P1"))
    );
    register.run(end("m-p4", "2026-11-01"));
    let found = told(&register, "2026-11-22", &["term-over"]);
    assert_eq!(found, []);
}
