//! A resignation that arrives after the meeting at which the person still sat: the meeting is put right
//! before, or its minutes adopted, and the register does not complain for ever.

use ccr::domain::refusal::Refusal;
use ccr::domain::warning::Warning;
use serde_json::json;

use crate::support::*;

/// The rules that the file breaks, by code, as `ccr verifier` finds them on 22 November 2026.
fn broken(register: &Register) -> Vec<String> {
    let found = register.store.findings(stamp().today()).unwrap();
    let codes = found.into_iter().filter_map(|found| match found.warning {
        Warning::RuleBroken { code, place } => Some(format!("{code} {place}")),
        _ => None,
    });
    codes.collect()
}

/// What the roll of the meeting says of somebody.
fn recorded(register: &Register, person: &str) -> Vec<String> {
    register.texts(&format!("SELECT status FROM attendance WHERE person_id = '{}'", id(person)))
}

/// The meeting of 17 November, closed, where `p1` was present and moved a motion, and the letter
/// by which `p1` had resigned on the first of the month.
fn held() -> Register {
    let mut register = Register::in_session();
    register.run(propose("bancs", "november"));
    register.run(unanimous("bancs"));
    register.run(close("november"));
    assert_eq!(broken(&register), Vec::<String>::new());
    register
}

#[test]
fn while_the_minutes_are_a_draft_the_meeting_is_put_right_first() {
    let mut register = held();
    let sat = |deed: &str| Refusal::SatAsMember {
        name: "P1".into(),
        number: "2026-01".into(),
        date: "2026-11-17".into(),
        deed: deed.into(),
        way: "end".into(),
        more: 0,
    };
    assert_eq!(register.refused(end("m-p1", "2026-11-01")), sat("moved"));
    register.run(change("motion", "bancs", json!({"mover_id": id("p3")})));
    assert_eq!(register.refused(end("m-p1", "2026-11-01")), sat("present"));
    // Away, nobody is missed who was no member: it goes with the mandate, and comes back with it.
    register.run(attend("november", "p1", "absent"));
    let before = register.rows();
    let ended = register.run(end("m-p1", "2026-11-01"));
    assert_eq!(recorded(&register, "p1"), Vec::<String>::new());
    assert_eq!(broken(&register), Vec::<String>::new());
    let taken_back = register.run(undo(ended));
    assert_eq!(before, register.rows());
    register.run(undo(taken_back));
    register.run(attend("november", "p1", "guest"));
    assert_eq!(broken(&register), Vec::<String>::new());
    assert_sound(&register.path);
}

#[test]
fn an_old_file_that_has_it_names_the_person_and_the_meeting() {
    let register = held();
    register.raw(&format!(
        "UPDATE mandate SET ended_on = '2026-11-01', end_reason = 'resignation' WHERE id = '{}'",
        id("m-p1"),
    ));
    assert_eq!(broken(&register), ["not-member 2026-01, P1", "not-voting 2026-01, P1"]);
}

#[test]
fn once_they_are_adopted_they_say_who_sat() {
    let mut register = held();
    register.run(adopt("november"));
    register.run(end("m-p1", "2026-11-01"));
    assert_eq!(broken(&register), Vec::<String>::new());
}

#[test]
fn somebody_whose_mandate_is_learned_of_later_was_a_guest_all_the_same() {
    let mut register = Register::in_session();
    register.run(attend("november", "p6", "guest"));
    register.run(close("november"));
    register.run(adopt("november"));
    register.run(fill("m-p6", "d4", "p6", "2026-11-01"));
    assert_eq!(broken(&register), Vec::<String>::new());
}

#[test]
fn minutes_that_another_tool_changed_after_their_adoption_are_still_told() {
    let mut register = held();
    register.run(adopt("november"));
    let absent = "UPDATE attendance SET status = 'absent' WHERE person_id = ";
    register.raw(&format!("{absent} '{}'", id("p1")));
    assert_eq!(broken(&register), ["not-voting 2026-01, P1"]);
}
