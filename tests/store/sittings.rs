//! Mandates beneath meetings that were held: none is shortened, moved or taken away under somebody who
//! sat there as a member.

use ccr::domain::entity::Entity;
use ccr::domain::id::Id;
use ccr::domain::refusal::Refusal;
use ccr::domain::warning::Warning;
use chrono::NaiveDate;
use serde_json::json;

use crate::support::*;

/// What bars an act on the mandate of somebody at the meeting of 17 November 2026.
fn sat(name: &str, deed: &str, way: &str) -> Refusal {
    Refusal::SatAsMember {
        name: name.into(),
        number: "2026-01".into(),
        date: "2026-11-17".into(),
        deed: deed.into(),
        way: way.into(),
        more: 0,
    }
}

/// The meeting of 17 November, closed; `p1` moved and `p2` seconded.
fn held() -> Register {
    let mut register = Register::in_session();
    register.run(propose("bancs", "november"));
    register.run(unanimous("bancs"));
    register.run(close("november"));
    register
}

#[test]
fn a_mandate_ends_after_the_last_meeting_at_which_its_holder_sat() {
    for mut register in [Register::in_session(), held()] {
        assert_eq!(register.refused(end("m-p3", "2026-11-17")), sat("P3", "present", "end"));
        assert_eq!(
            register.store.last_sat(&Id::new(id("m-p3"))).unwrap(),
            NaiveDate::from_ymd_opt(2026, 11, 17).map(|day| (day, "2026-01".to_owned()))
        );
        // The meeting's day is the last with it.
        register.run(end("m-p3", "2026-11-18"));
        assert_sound(&register.path);
    }
    let mut register = held();
    assert_eq!(register.refused(end("m-p2", "2026-11-01")), sat("P2", "moved", "end"));
    // Whoever was not there is free to have left before.
    register.run(end("m-p5", "2026-11-01"));
}

#[test]
fn the_latest_of_several_meetings_bars_an_end_and_the_earliest_a_beginning() {
    let mut register = held();
    register.run(batch(vec![
        plan("later", "ccr", "2026-11-20"),
        open("later"),
        attend("later", "p3", "present"),
        close("later"),
    ]));
    let several = |number: &str, date: &str, way: &str| Refusal::SatAsMember {
        name: "P3".into(),
        number: number.into(),
        date: date.into(),
        deed: "present".into(),
        way: way.into(),
        more: 1,
    };
    assert_eq!(
        register.refused(end("m-p3", "2026-11-10")),
        several("2026-02", "2026-11-20", "end")
    );
    let begin = |day: &str| change("mandate", "m-p3", json!({"starts_on": day}));
    assert_eq!(register.refused(begin("2026-11-21")), several("2026-01", "2026-11-17", "start"));
    register.run(begin("2026-11-17"));
}

#[test]
fn a_mandate_that_is_removed_or_undone_stays_beneath_a_meeting() {
    let mut register = Register::committee();
    let filled = register.run(fill("m-p6", "d4", "p6", "2026-11-01"));
    let mut all = vec![plan("november", "ccr", "2026-11-17"), open("november")];
    all.extend(["p1", "p2", "p6"].map(|person| attend("november", person, "present")));
    register.run(batch(all));
    register.run(close("november"));
    let gone = sat("P6", "present", "gone");
    assert_eq!(register.refused(undo(filled)), gone);
    assert_eq!(
        register.refused(json!({"do": "remove", "what": "mandate", "id": id("m-p6")})),
        gone
    );
    // Off the roll, or away, the mandate goes, and what the roll said goes with it.
    register.run(attend("november", "p6", "absent"));
    let before = register.rows();
    let undone = register.run(undo(filled));
    register.run(undo(undone));
    assert_eq!(before, register.rows());
}

#[test]
fn an_end_that_is_taken_back_or_told_later_bars_nothing() {
    let mut register = held();
    let ended = register.run(end("m-p3", "2026-11-19"));
    register.run(undo(ended));
    register.run(change("mandate", "m-p3", json!({"starts_on": "2025-04-01"})));
    register.run(change("mandate", "m-p3", json!({"note": "Élue de nouveau."})));
}

#[test]
fn a_directors_mandate_lasts_while_the_one_on_the_committee_is_needed() {
    let mut register = held();
    assert_eq!(register.refused(end("m-p4", "2026-11-10")), sat("P4", "present", "end"));
    let last = register.store.last_sat(&Id::new(id("m-p4"))).unwrap();
    assert_eq!(last.map(|(_, number)| number).as_deref(), Some("2026-01"));
    // Another seat on the committee makes a member all the same.
    register.run(fill("m2-p4", "d4", "p4", "2026-11-02"));
    register.run(end("m-p4", "2026-11-10"));
}

#[test]
fn a_successor_does_not_end_a_mandate_beneath_a_meeting_but_the_same_person_may_begin_anew() {
    let mut register = Register::committee();
    // The two years of `p1` end on 30 April 2027; they stay on, and sit in May.
    register.run(batch(vec![
        plan("may", "ccr", "2027-05-11"),
        open("may"),
        attend("may", "p1", "present"),
    ]));
    let refused = register.refused(fill("m-p6", "d1", "p6", "2027-05-01"));
    assert!(
        matches!(refused, Refusal::SatAsMember { ref name, .. } if name == "P1"),
        "{refused:?}"
    );
    register.run(fill("m2-p1", "d1", "p1", "2027-05-01"));
}

#[test]
fn whoever_had_a_substitute_was_a_member_and_the_substitute_needs_no_mandate() {
    let mut register = Register::in_session();
    register.run(json!({"do": "set-attendance", "meeting": id("november"), "person": id("p6"),
                        "status": "substitute", "replaces": id("p5")}));
    register.run(close("november"));
    assert_eq!(register.refused(end("m-p5", "2026-11-10")), sat("P5", "replaced", "end"));
}

#[test]
fn other_bodies_are_asked_too_and_offices_are_not() {
    let mut register = Register::committee();
    register.run(fill("mw1", "w1", "employee", "2026-01-15"));
    register.run(fill("m-chair", "chair", "p1", "2026-01-15"));
    for (meeting, body, person) in [("november", "ccr", "p1"), ("bees", "work", "employee")] {
        let opened = vec![plan(meeting, body, "2026-11-17"), open(meeting)];
        register.run(batch(opened));
        register.run(attend(meeting, person, "present"));
    }
    let refused = register.refused(end("mw1", "2026-11-10"));
    assert!(matches!(refused, Refusal::SatAsMember { .. }), "{refused:?}");
    // Whoever gives up the chair stays a member.
    register.run(end("m-chair", "2026-11-10"));
}

#[test]
fn a_seat_does_not_go_to_another_body_beneath_a_meeting() {
    let mut register = held();
    let moved = change("seat", "d3", json!({"body_id": id("work")}));
    assert_eq!(register.refused(moved), sat("P3", "present", "gone"));
}

#[test]
fn no_mandate_begins_beneath_a_meeting_at_which_somebody_was_a_guest() {
    let mut register = Register::in_session();
    register.run(attend("november", "p7", "guest"));
    register.run(close("november"));
    let guest = Refusal::SatAsGuest {
        name: "P7".into(),
        number: "2026-01".into(),
        date: "2026-11-17".into(),
    };
    assert_eq!(register.refused(fill("m-p7", "d4", "p7", "2026-11-17")), guest);
    register.run(fill("m-p7", "d4", "p7", "2026-11-18"));
    let earlier = change("mandate", "m-p7", json!({"starts_on": "2026-11-01"}));
    assert_eq!(register.refused(earlier), guest);
    assert_sound(&register.path);
}

#[test]
fn whoever_leaves_before_a_meeting_to_come_is_not_missed_there() {
    let mut register = Register::committee();
    register.run(plan("december", "ccr", "2026-12-15"));
    register.run(attend("december", "p3", "excused"));
    let noted =
        |register: &Register| register.store.all(Entity::Attendance, None, 9).unwrap().len();
    assert_eq!(noted(&register), 1);
    let left = register.run(end("m-p3", "2026-11-20"));
    assert_eq!(noted(&register), 0);
    register.run(undo(left));
    assert_eq!(noted(&register), 1);
}

#[test]
fn at_an_assembly_heads_are_counted_and_no_mandate_is_asked_for() {
    let mut register = Register::committee();
    register.run(batch(vec![
        json!({"do": "plan-meeting", "id": id("june"), "body": id("ccr"), "kind": "annual-general",
               "date": "2026-11-17", "starts_at": "19:00", "agenda": ["Élections"]}),
        sent_on("june", "2026-10-20"),
        open("june"),
        attend("june", "p1", "present"),
    ]));
    register.run(end("m-p1", "2026-11-17"));
    // Nor are those who came as neighbours and are members since.
    register.run(attend("june", "p6", "guest"));
    register.run(fill("m-p6", "d1", "p6", "2026-11-17"));
    let found = register.store.findings(stamp().today()).unwrap().into_iter();
    let mut broken = found.filter(|found| matches!(found.warning, Warning::RuleBroken { .. }));
    assert_eq!(broken.next(), None);
}
