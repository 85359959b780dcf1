//! Motions: who moves them, what the vote gives, and their numbers.

use ccr::domain::refusal::Refusal;
use serde_json::json;

use crate::support::*;

fn moved(mover: &str, seconder: &str) -> serde_json::Value {
    json!({"do": "propose", "meeting": id("november"), "text": "Réparer les bancs.",
           "mover": id(mover), "seconder": id(seconder)})
}

#[test]
fn resolutions_are_numbered_by_body_and_year_across_meetings_highest_and_one() {
    let mut register = Register::in_session();
    for (motion, carried, number) in
        [("a", true, Some("CCR-2026-001")), ("b", false, None), ("c", true, Some("CCR-2026-002"))]
    {
        register.run(propose(motion, "november"));
        register.run(counted(motion, if carried { [4, 0, 0] } else { [1, 3, 0] }));
        assert_eq!(register.value("motion", motion, "number").as_deref(), number, "{motion}");
    }
    register.run(close("november"));
    for (meeting, body, date, number) in [
        ("december", "ccr", "2026-12-08", "CCR-2026-003"),
        ("january", "ccr", "2027-01-19", "CCR-2027-001"),
    ] {
        register.run(plan(meeting, body, date));
        register.run(open(meeting));
        for person in ["p1", "p2", "p3"] {
            register.run(attend(meeting, person, "present"));
        }
        let motion = format!("{meeting}-motion");
        register.run(propose(&motion, meeting));
        register.run(unanimous(&motion));
        assert_eq!(register.value("motion", &motion, "number").as_deref(), Some(number));
    }
    // Another body counts for itself, under its own prefix.
    register.run(fill("mw1", "w1", "p1", "2026-01-15"));
    register.run(fill("mw2", "w2", "p2", "2026-01-15"));
    register.run(plan("works", "work", "2026-12-01"));
    register.run(open("works"));
    for person in ["p1", "p2"] {
        register.run(attend("works", person, "present"));
    }
    register.run(propose("w", "works"));
    register.run(unanimous("w"));
    assert_eq!(register.value("motion", "w", "number").as_deref(), Some("TRA-2026-001"));
    // A number lost to another tool leaves a gap that is not filled.
    register.raw("UPDATE motion SET number = 'CCR-2026-040', seq = 40 WHERE seq = 3");
    register.run(plan("late", "ccr", "2026-12-15"));
    register.run(open("late"));
    for person in ["p1", "p2", "p3"] {
        register.run(attend("late", person, "present"));
    }
    register.run(propose("last", "late"));
    register.run(unanimous("last"));
    assert_eq!(register.value("motion", "last", "number").as_deref(), Some("CCR-2026-041"));
}

#[test]
fn mover_and_seconder_are_two_members_who_are_present() {
    let mut register = Register::in_session();
    let not_voting = |name: &str| Refusal::NotVoting { name: name.into() };
    assert_eq!(register.refused(moved("p5", "p1")), not_voting("P5"), "absent");
    assert_eq!(register.refused(moved("p1", "p5")), not_voting("P5"), "absent");
    register.run(attend("november", "p6", "guest"));
    assert_eq!(register.refused(moved("p6", "p1")), not_voting("P6"), "guest");
    assert_eq!(
        register.refused(moved("p1", "p1")),
        Refusal::SecondsOwnMotion { name: "P1".into() }
    );
    register.run(propose("benches", "november"));
    let save = change("motion", "benches", json!({"seconder_id": id("p1")}));
    assert_eq!(register.refused(save), Refusal::SecondsOwnMotion { name: "P1".into() });
    // Who moved a motion is not made absent, nor taken off the list.
    assert_eq!(register.refused(attend("november", "p1", "absent")), not_voting("P1"));
    let off = json!({"do": "set-attendance", "meeting": id("november"), "person": id("p2"),
                     "status": null});
    assert_eq!(register.refused(off), not_voting("P2"));
}

#[test]
fn a_vote_wants_an_open_meeting_a_quorum_a_mover_and_a_seconder() {
    let mut register = Register::committee();
    register.run(plan("november", "ccr", "2026-11-17"));
    register.run(json!({"do": "propose", "id": id("a"), "meeting": id("november"),
                        "text": "Préparée avant la réunion."}));
    let early = Refusal::MeetingNotOpen { status: "planned".into() };
    assert_eq!(register.refused(unanimous("a")), early);
    register.run(open("november"));
    // Five members: a quorum of three.
    register.run(attend("november", "p1", "present"));
    register.run(attend("november", "p2", "present"));
    let few = Refusal::NoQuorum { present: 2, needed: 3, heads: false };
    assert_eq!(register.refused(unanimous("a")), few);
    register.run(attend("november", "employee", "guest"));
    assert_eq!(register.refused(unanimous("a")), few, "a guest is no quorum");
    register.run(attend("november", "p5", "present"));
    assert_eq!(register.refused(unanimous("a")), Refusal::NoMover {});
    register.run(change("motion", "a", json!({"mover_id": id("p1")})));
    assert_eq!(register.refused(unanimous("a")), Refusal::NoSeconder {});
    register.run(json!({"do": "set-rule", "rule": "motion.requires_seconder", "value": "off"}));
    register.run(unanimous("a"));
    // What was needed is kept with the vote, whoever leaves afterwards.
    assert_eq!(register.value("motion", "a", "voters").as_deref(), Some("3"));
    assert_eq!(register.value("motion", "a", "quorum_needed").as_deref(), Some("3"));
    register.run(attend("november", "p5", "absent"));
    assert_eq!(register.value("motion", "a", "voters").as_deref(), Some("3"));
}

#[test]
fn those_who_are_left_without_a_quorum_may_adjourn_and_close() {
    let mut register = Register::committee();
    register.run(plan("november", "ccr", "2026-11-17"));
    register.run(open("november"));
    for person in ["p1", "p2"] {
        register.run(attend("november", person, "present"));
    }
    register.run(propose("main", "november"));
    let few = Refusal::NoQuorum { present: 2, needed: 3, heads: false };
    assert_eq!(register.refused(unanimous("main")), few);
    register.run(json!({"do": "drop-motion", "motion": id("main"), "outcome": "withdrawn"}));
    for kind in ["adjournment", "closing"] {
        let mut motion = propose(kind, "november");
        motion["kind"] = json!(kind);
        register.run(motion);
        register.run(unanimous(kind));
        assert_eq!(register.value("motion", kind, "outcome").as_deref(), Some("carried"));
    }
}

#[test]
fn what_has_a_seconder_does_not_lapse_for_want_of_one() {
    let mut register = Register::in_session();
    register.run(propose("benches", "november"));
    let lapse = json!({"do": "drop-motion", "motion": id("benches"), "outcome": "lapsed"});
    assert_eq!(register.refused(lapse.clone()), Refusal::HasSeconder {});
    register.run(change("motion", "benches", json!({"seconder_id": null})));
    register.run(lapse);
}

#[test]
fn small_bodies_and_fixed_quorums() {
    // Members and how many of them must be there: floor(n / 2) + 1.
    for (members, needed) in [(1, 1), (2, 2), (3, 2), (4, 3)] {
        let mut register = Register::committee();
        for leaving in members..5 {
            register.run(end(&format!("m-p{}", leaving + 1), "2026-01-01"));
        }
        register.run(plan("november", "ccr", "2026-11-17"));
        register.run(open("november"));
        register.run(json!({"do": "propose", "id": id("a"), "meeting": id("november"),
                            "text": "X"}));
        let refused = register.refused(unanimous("a"));
        assert_eq!(
            refused,
            Refusal::NoQuorum { present: 0, needed, heads: false },
            "{members} members"
        );
    }
    let mut register = Register::in_session();
    register.run(propose("a", "november"));
    register.run(change("body", "ccr", json!({"quorum": "fixed", "quorum_fixed": 5})));
    assert_eq!(
        register.refused(unanimous("a")),
        Refusal::NoQuorum { present: 4, needed: 5, heads: false }
    );
}

#[test]
fn what_a_count_gives() {
    // Four are present; majority, totals, outcome. Abstentions count for nothing in a simple and
    // a two-thirds majority (3 · for ≥ 2 · (for + against)); an absolute one wants more than half
    // of the four, or of the six seats.
    let mut register = Register::in_session();
    for (majority, totals, outcome) in [
        ("simple", [3, 1, 0], "carried"),
        ("simple", [1, 0, 3], "carried"),
        ("simple", [2, 2, 0], "tied"),
        ("simple", [1, 2, 1], "defeated"),
        ("simple", [0, 0, 4], "defeated"),
        ("simple", [0, 0, 0], "defeated"),
        ("two-thirds", [2, 1, 1], "carried"),
        ("two-thirds", [2, 2, 0], "defeated"),
        ("two-thirds", [0, 0, 4], "defeated"),
        ("absolute-present", [2, 1, 1], "defeated"),
        ("absolute-present", [3, 1, 0], "carried"),
        ("absolute-seats", [3, 0, 1], "defeated"),
        ("absolute-seats", [4, 0, 0], "carried"),
    ] {
        let name = format!("{majority} {totals:?}");
        let mut motion = propose(&name, "november");
        motion["majority"] = json!(majority);
        register.run(motion);
        register.run(counted(&name, totals));
        let got = register.value("motion", &name, "outcome");
        assert_eq!(got.as_deref(), Some(outcome), "{name}");
        let numbered = register.value("motion", &name, "number").is_some();
        assert_eq!(numbered, outcome == "carried", "{name}");
    }
}

#[test]
fn totals_belong_to_a_count_and_never_exceed_the_voters() {
    let mut register = Register::in_session();
    register.run(propose("a", "november"));
    let too_many = Refusal::TooManyVotes { votes: 5, voters: 4, heads: false };
    assert_eq!(register.refused(counted("a", [3, 1, 1])), too_many);
    let missing = json!({"do": "record-vote", "motion": id("a"), "mode": "counted", "for": 3});
    assert_eq!(register.refused(missing), Refusal::TotalsMissing {});
    let both = json!({"do": "record-vote", "motion": id("a"), "mode": "unanimous", "for": 4});
    assert_eq!(register.refused(both), Refusal::TotalsNotCounted {});
    let mut casting = counted("a", [2, 2, 0]);
    casting["casting_vote"] = json!(true);
    assert_eq!(register.refused(casting.clone()), Refusal::NoCastingVote {});
    register.run(json!({"do": "set-rule", "rule": "vote.chair_casting", "value": "on"}));
    register.run(casting);
    assert_eq!(register.value("motion", "a", "outcome").as_deref(), Some("carried"));
}

#[test]
fn a_vote_recorded_wrongly_is_recorded_again() {
    let mut register = Register::in_session();
    register.run(propose("a", "november"));
    register.run(counted("a", [1, 3, 0]));
    register.run(counted("a", [3, 1, 0]));
    assert_eq!(register.value("motion", "a", "number").as_deref(), Some("CCR-2026-001"));
    register.run(unanimous("a"));
    assert_eq!(register.value("motion", "a", "number").as_deref(), Some("CCR-2026-001"));
    assert_eq!(register.value("motion", "a", "votes_for"), None, "no totals without a count");
    // Its number is free again as long as it is the latest.
    register.run(counted("a", [1, 3, 0]));
    assert_eq!(register.value("motion", "a", "number"), None);
    register.run(propose("b", "november"));
    register.run(unanimous("b"));
    assert_eq!(register.value("motion", "b", "number").as_deref(), Some("CCR-2026-001"));
    register.run(unanimous("a"));
    let expected =
        Refusal::NumberNotLatest { number: "CCR-2026-001".into(), latest: "CCR-2026-002".into() };
    assert_eq!(register.refused(counted("b", [1, 3, 0])), expected);
}

#[test]
fn a_motion_that_left_without_a_vote_is_not_voted_on_and_a_decided_one_does_not_leave() {
    let mut register = Register::in_session();
    let leave = |outcome: &str| json!({"do": "drop-motion", "motion": id("a"), "outcome": outcome});
    register.run(propose("a", "november"));
    let code = register.refused(leave("carried"));
    assert!(matches!(code, Refusal::UnknownCode { .. }), "{code:?}");
    register.run(leave("withdrawn"));
    let decided = |outcome: &str| Refusal::MotionDecided { outcome: outcome.into() };
    assert_eq!(register.refused(unanimous("a")), decided("withdrawn"));
    // Taken up again, it is voted on.
    register.run(leave("proposed"));
    register.run(unanimous("a"));
    assert_eq!(register.refused(leave("withdrawn")), decided("carried"));
    let remove = json!({"do": "remove", "what": "motion", "id": id("a")});
    assert_eq!(register.refused(remove), Refusal::MotionStays {});
}

#[test]
fn a_motion_comes_under_a_point_of_its_own_meeting() {
    let mut register = Register::in_session();
    register.run(plan("december", "ccr", "2026-12-08"));
    register.run(new("agenda-item", "other", json!({"meeting_id": id("december"), "title": "X"})));
    let mut motion = propose("a", "november");
    motion["item"] = json!(id("other"));
    assert_eq!(register.refused(motion), Refusal::ItemElsewhere {});
    register.run(propose("a", "november"));
    let save = change("motion", "a", json!({"item_id": id("other")}));
    assert_eq!(register.refused(save), Refusal::ItemElsewhere {});
}

#[test]
fn the_committee_chooses_the_form_of_its_numbers() {
    let mut register = Register::in_session();
    register.run(json!({"do": "set-rule", "rule": "resolution.format",
                        "value": "Rés. {seq} ({yyyy})"}));
    register.run(propose("a", "november"));
    register.run(unanimous("a"));
    assert_eq!(register.value("motion", "a", "number").as_deref(), Some("Rés. 1 (2026)"));
    let wrong = json!({"do": "set-rule", "rule": "resolution.format", "value": "{seq}"});
    let refused = register.refused(wrong);
    assert!(matches!(refused, Refusal::RuleValue { .. }), "{refused:?}");
}

#[test]
fn what_was_decided_meanwhile_is_not_dropped_unseen() {
    let mut register = Register::in_session();
    register.run(propose("a", "november"));
    let leave = |was: &str| {
        json!({"do": "drop-motion", "motion": id("a"), "outcome": "withdrawn",
        "was": {"outcome": was}})
    };
    register.run(json!({"do": "drop-motion", "motion": id("a"), "outcome": "tabled"}));
    let refused = register.refused(leave("proposed"));
    assert!(matches!(refused, Refusal::ChangedMeanwhile { field, .. } if field == "outcome"));
}
