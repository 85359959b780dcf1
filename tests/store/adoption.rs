//! The adoption of minutes: by whom, when, and over what was read.

use ccr::domain::field::Fault;
use ccr::domain::refusal::Refusal;
use serde_json::{Value as Json, json};

use crate::support::*;

/// November is held; December carried the motion `adoption`, and an amendment and an adjournment.
fn two_meetings() -> Register {
    let mut register = Register::in_session();
    register.run(new(
        "agenda-item",
        "point",
        json!({"meeting_id": id("november"), "title": "Bancs", "notes": "Discussion."}),
    ));
    register.run(propose("own", "november"));
    register.run(unanimous("own"));
    register.run(close("november"));
    register.run(plan("december", "ccr", "2026-12-08"));
    register.run(open("december"));
    for person in ["p1", "p2", "p3"] {
        register.run(attend("december", person, "present"));
    }
    register.run(propose("adoption", "december"));
    let mut amendment = propose("amendment", "december");
    amendment["kind"] = json!("amendment");
    amendment["text"] = json!("Réparer tous les bancs.");
    register.run(amendment);
    register.run(unanimous("amendment"));
    register.run(unanimous("adoption"));
    let mut adjournment = propose("adjournment", "december");
    adjournment["kind"] = json!("adjournment");
    register.run(adjournment);
    register.run(unanimous("adjournment"));
    register
}

fn adopt_by(more: Json) -> Json {
    let mut act = json!({"do": "adopt-minutes", "meeting": id("november"),
        "adopted_on": "2026-12-08"});
    act.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    act
}

/// What a command is refused with in the evening of 8 December.
#[track_caller]
fn refused(register: &mut Register, act: Json) -> Refusal {
    let error = register.try_at(&at("2026-12-08T20:00:00"), act).unwrap_err();
    error.refusal().unwrap().clone()
}

#[test]
fn minutes_are_adopted_by_a_main_motion_of_a_later_meeting_of_the_body() {
    let mut register = two_meetings();
    let day = |day: &str| adopt_by(json!({"adopted_on": day}));
    let to_come = Refusal::Field {
        table: "meeting".into(),
        field: "adopted_on".into(),
        fault: Fault::ToCome,
    };
    assert_eq!(refused(&mut register, day("2026-12-09")), to_come);
    register.run(plan("january", "ccr", "2027-01-12"));
    register.run(plan("october", "ccr", "2026-10-13"));
    register.run(open("october"));
    register.run(plan("works", "work", "2026-12-01"));
    register.run(open("works"));
    register.run(plan("off", "ccr", "2026-12-08"));
    register.run(json!({"do": "cancel-meeting", "meeting": id("off")}));
    for other in ["january", "october", "works", "off", "november"] {
        let act = adopt_by(json!({"adopted_at": id(other)}));
        assert_eq!(refused(&mut register, act), Refusal::NotAdopting {}, "{other}");
    }
    for motion in ["own", "amendment", "adjournment"] {
        let act = adopt_by(json!({"adopting_motion": id(motion)}));
        assert_eq!(refused(&mut register, act), Refusal::NotAdopting {}, "{motion}");
    }
    register.run_at("2026-12-08T20:00:00", adopt_by(json!({"adopting_motion": id("adoption")})));
    assert_eq!(
        register.value("meeting", "november", "adopted_at_id").as_deref(),
        Some(id("december").as_str())
    );
}

#[test]
fn notes_that_another_window_wrote_meanwhile_are_not_sealed_over() {
    let mut register = two_meetings();
    register.run(change("agenda-item", "point", json!({"notes": "Discussion longue."})));
    let point = id("point");
    let typed = |was: &str| {
        adopt_by(json!({"adopting_motion": id("adoption"), "notes": {&point: "Débat."},
            "was": {&point: was}, "corrections": "Au point 1, lire « Débat »."}))
    };
    let meanwhile = Refusal::ChangedMeanwhile {
        table: "agenda_item".into(),
        field: "notes".into(),
        was: "Discussion.".into(),
        is: "Discussion longue.".into(),
        wanted: "Débat.".into(),
    };
    assert_eq!(refused(&mut register, typed("Discussion.")), meanwhile);
    register.run_at("2026-12-08T20:00:00", typed("Discussion longue."));
    assert_eq!(register.value("agenda_item", "point", "notes").as_deref(), Some("Débat."));
}

#[test]
fn a_movement_that_was_corrected_meanwhile_is_not_corrected_over() {
    let mut register = Register::in_session();
    register.run(moved("left", "departure", "p3", "19:30"));
    let corrected = |at: &str, was: &str| json!({"do": "change-movement", "movement": id("left"), "at": at, "was": {"at": was}});
    register.run(corrected("19:40", "19:30"));
    let refused = register.refused(corrected("19:50", "19:30"));
    assert!(matches!(refused, Refusal::ChangedMeanwhile { field, .. } if field == "at"));
}

#[test]
fn the_meeting_that_adopted_minutes_does_not_move_before_or_behind_the_adoption() {
    let mut register = two_meetings();
    register.run_at("2026-12-08T20:00:00", adopt_by(json!({"adopting_motion": id("adoption")})));
    let before = Refusal::AdoptedBefore { number: "2026-02".into(), date: "2026-12-09".into() };
    let later = change("meeting", "december", json!({"date": "2026-12-09"}));
    assert_eq!(refused(&mut register, later), before);
}

#[test]
fn a_meeting_that_was_held_gets_no_day_to_come() {
    let mut register = Register::in_session();
    register.run(close("november"));
    let moved = |day: &str| change("meeting", "november", json!({"date": day}));
    let to_come = Refusal::MeetingToCome { date: "2026-11-23".into() };
    assert_eq!(register.refused(moved("2026-11-23")), to_come);
    register.run(moved("2026-11-18"));
}

#[test]
fn notes_are_not_corrected_without_a_word_on_it() {
    let mut register = two_meetings();
    let point = id("point");
    let typed = |notes: &str| {
        adopt_by(json!({"adopting_motion": id("adoption"), "notes": {&point: notes},
            "corrections": " "}))
    };
    assert_eq!(refused(&mut register, typed("Débat.")), Refusal::CorrectionsUnsaid {});
    assert_eq!(register.value("meeting", "november", "status").as_deref(), Some("held"));
    // What stays as it was is no correction.
    register.run_at("2026-12-08T20:00:00", typed("Discussion."));
}
