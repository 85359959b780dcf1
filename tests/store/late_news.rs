//! A resignation that arrives after the meeting at which the person still sat: it is recorded, and
//! the register does not complain for ever.

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
fn while_the_minutes_are_a_draft_it_is_told_and_can_be_put_right() {
    let mut register = held();
    register.run(end("m-p1", "2026-11-01"));
    assert_eq!(broken(&register), ["not-member 2026-01", "not-voting 2026-01"]);
    register.run(attend("november", "p1", "guest"));
    assert_eq!(broken(&register), ["not-voting 2026-01"]);
    register.run(change("motion", "bancs", json!({"mover_id": id("p3")})));
    assert_eq!(broken(&register), Vec::<String>::new());
}

#[test]
fn once_they_are_adopted_they_say_who_sat() {
    let mut register = held();
    register.run(adopt("november"));
    register.run(end("m-p1", "2026-11-01"));
    assert_eq!(broken(&register), Vec::<String>::new());
    // Told before, it is told no more once adopted.
    let mut register = held();
    register.run(end("m-p1", "2026-11-01"));
    register.run(adopt("november"));
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
    assert_eq!(broken(&register), ["not-voting 2026-01"]);
}
