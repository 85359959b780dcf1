//! Days that cannot be: a meeting told before its day, a notice after it, minutes adopted before it,
//! what is done tomorrow. An act is refused; what another tool wrote, `verifier` finds.

use ccr::domain::field::Fault;
use ccr::domain::refusal::Refusal;
use ccr::domain::warning::Warning;
use serde_json::{Value as Json, json};

use crate::support::*;

fn open_on(meeting: &str, on: &str) -> Json {
    json!({"do": "open-meeting", "meeting": id(meeting), "at": "19:04", "on": on})
}

fn field_fault(table: &str, field: &str, fault: Fault) -> Refusal {
    Refusal::Field { table: table.into(), field: field.into(), fault }
}

fn kinds(register: &Register) -> Vec<&'static str> {
    let found = register.store.findings("2026-11-22".parse().unwrap()).unwrap();
    found.into_iter().map(|found| found.warning.kind()).collect()
}

#[test]
fn a_meeting_of_next_month_is_not_closed_today_unless_it_is_held_today() {
    let mut register = Register::committee();
    register.run(plan("december", "ccr", "2026-12-08"));
    register.run(open("december"));
    let to_come = Refusal::MeetingToCome { date: "2026-12-08".into() };
    assert_eq!(register.refused(close("december")), to_come);
    // Until its date is put right, the register says so.
    assert!(kinds(&register).contains(&"held-to-come"));
    register.run(change("meeting", "december", json!({"date": "2026-11-22"})));
    register.run(close("december"));
    assert!(!kinds(&register).contains(&"held-to-come"));
}

#[test]
fn a_meeting_opened_on_another_day_is_of_that_day_and_of_its_year() {
    let mut register = Register::committee();
    register.run(plan("january", "ccr", "2027-01-12"));
    let to_come = Refusal::MeetingToCome { date: "2026-11-23".into() };
    assert_eq!(register.refused(open_on("january", "2026-11-23")), to_come);
    register.run(open_on("january", "2026-11-22"));
    assert_eq!(register.value("meeting", "january", "date").as_deref(), Some("2026-11-22"));
    assert_eq!(register.value("meeting", "january", "number").as_deref(), Some("2026-01"));
    register.run(close("january"));
}

#[test]
fn minutes_are_not_adopted_before_their_meeting_nor_before_the_one_that_adopts_them() {
    let mut register = Register::in_session();
    register.run(close("november"));
    let on = |day: &str, at: Option<&str>| {
        json!({"do": "adopt-minutes", "meeting": id("november"), "adopted_on": day,
               "adopted_at": at.map(id)})
    };
    let before = |number: &str, date: &str| Refusal::AdoptedBefore {
        number: number.into(),
        date: date.into(),
    };
    assert_eq!(register.refused(on("2026-11-16", None)), before("2026-01", "2026-11-17"));
    register.run(plan("december", "ccr", "2026-12-08"));
    register.run(open("december"));
    let early = on("2026-12-07", Some("december"));
    let error = register.try_at(&at("2026-12-08T20:00:00"), early).unwrap_err();
    assert_eq!(error.refusal(), Some(&before("2026-02", "2026-12-08")));
    register.run_at("2026-12-08T20:00:00", on("2026-12-08", Some("december")));
}

#[test]
fn a_notice_goes_out_before_its_meeting() {
    let mut register = Register::committee();
    register.run(plan("december", "ccr", "2026-12-08"));
    let sent =
        |on: &str| json!({"do": "convene-meeting", "meeting": id("december"), "sent_on": on});
    let after = Refusal::NoticeAfterMeeting { date: "2026-12-08".into() };
    let late = register.try_at(&at("2026-12-10T20:00:00"), sent("2026-12-09")).unwrap_err();
    assert_eq!(late.refusal(), Some(&after));
    register.run(sent("2025-11-28"));
    assert!(kinds(&register).contains(&"notice-far-ahead"), "375 days before");
}

#[test]
fn what_is_done_was_not_done_tomorrow_and_nothing_ends_before_it_begins() {
    let mut register = Register::committee();
    register.run(new("follow-up", "f", json!({"what": "Écrire."})));
    let done = |on: &str| change("follow-up", "f", json!({"done_on": on}));
    let to_come = field_fault("follow_up", "done_on", Fault::ToCome);
    assert_eq!(register.refused(done("2026-11-23")), to_come);
    register.run(done("2026-11-22"));
    let consent = json!({"person_id": id("p1"), "purpose": "contact", "given_on": "2026-11-23"});
    let to_come = field_fault("consent", "given_on", Fault::ToCome);
    assert_eq!(register.refused(new("consent", "c", consent)), to_come);
    let ended = change("association", "al-1", json!({"ended_on": "2019-04-30"}));
    let reversed = field_fault("association", "ended_on", Fault::BeforeStart);
    assert_eq!(register.refused(ended), reversed);
    register.run(change("association", "al-1", json!({"ended_on": "2027-04-30"})));
}

#[test]
fn the_check_finds_what_another_tool_wrote_and_it_does_not_stop_other_acts() {
    let mut register = Register::in_session();
    register.run(new("follow-up", "f", json!({"what": "Écrire."})));
    register.raw(&format!(
        "UPDATE follow_up SET done_on = '2027-01-01';
         UPDATE association SET ended_on = '2000-01-01' WHERE id = '{}';
         UPDATE site SET year_built = 2090;
         UPDATE meeting SET notice_sent_on = '2026-11-20';",
        id("al-1")
    ));
    let found = kinds(&register);
    for kind in ["day-to-come", "ends-before-beginning", "built-to-come"] {
        assert!(found.contains(&kind), "{kind}: {found:?}");
    }
    let all = register.store.findings("2026-11-22".parse().unwrap()).unwrap();
    let broken = |code: &str| {
        let is_it = |w: &Warning| matches!(w, Warning::RuleBroken { code: c, .. } if c == code);
        all.iter().any(|found| is_it(&found.warning))
    };
    assert!(broken("notice-after-meeting"));
    register.run(change("follow-up", "f", json!({"what": "Écrire à l'Office."})));
    register.run(attend("november", "p5", "present"));
}
