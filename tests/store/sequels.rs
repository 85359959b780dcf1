//! What becomes of a resolution, and errata: beside adopted minutes, never in them.

use ccr::domain::refusal::Refusal;
use serde_json::{Value as Json, json};

use crate::support::*;

/// Minutes adopted on 8 December with the resolution `benches` of 17 November; `planters` carried
/// at a later meeting, `pending` never voted on.
fn register() -> Register {
    let mut register = Register::in_session();
    register.run(propose("benches", "november"));
    register.run(unanimous("benches"));
    register.run(close("november"));
    register.run(adopt("november"));
    register.run(plan("december", "ccr", "2026-12-08"));
    register.run(open("december"));
    for person in ["p1", "p2", "p3"] {
        register.run(attend("december", person, "present"));
    }
    register.run(propose("planters", "december"));
    register.run(unanimous("planters"));
    register.run(propose("pending", "december"));
    register
}

fn sequel(name: &str, set: Json) -> Json {
    new("sequel", name, set)
}

#[test]
fn a_resolution_is_replaced_beside_its_adopted_minutes_and_the_sequel_stays_editable() {
    let mut register = register();
    let replaced = json!({"kind": "replaced", "on_day": "2026-12-08", "motion_id": id("benches"),
        "by_motion_id": id("planters")});
    let entry = register.run(sequel("s", replaced));
    register.run(change("sequel", "s", json!({"text": "Des bacs plutôt que des bancs."})));
    register.run(json!({"do": "remove", "what": "sequel", "id": id("s")}));
    // The resolution itself says what it said.
    assert_eq!(register.value("motion", "benches", "outcome").as_deref(), Some("carried"));
    assert!(matches!(register.refused(undo(entry)), Refusal::ChangedSince { .. }));
}

#[test]
fn a_sequel_follows_what_was_decided_and_comes_after_it() {
    let mut register = register();
    let of = |kind: &str, motion: &str, day: &str| json!({"kind": kind, "on_day": day, "motion_id": id(motion)});
    let not_carried = sequel("s", of("executed", "pending", "2026-12-10"));
    let sequel_of = |kind: &str| Refusal::SequelOf { sequel: kind.into() };
    assert_eq!(register.refused(not_carried), sequel_of("executed"));
    let nothing = sequel("s", json!({"kind": "executed", "on_day": "2026-12-10"}));
    assert_eq!(register.refused(nothing), sequel_of("executed"));
    let early = sequel("s", of("executed", "benches", "2026-11-16"));
    assert_eq!(
        register.refused(early),
        Refusal::SequelBefore { sequel: "executed".into(), since: "2026-11-17".into() }
    );
    let mut itself = of("replaced", "benches", "2026-12-10");
    itself["by_motion_id"] = json!(id("benches"));
    assert_eq!(register.refused(sequel("s", itself)), Refusal::SequelBy {});
    let mut by_draft = of("amended", "benches", "2026-12-10");
    by_draft["by_motion_id"] = json!(id("pending"));
    assert_eq!(register.refused(sequel("s", by_draft)), Refusal::SequelBy {});
    // What a resolution decided, only another one changes.
    for kind in ["amended", "rescinded", "replaced"] {
        let refused = register.refused(sequel("s", of(kind, "benches", "2026-12-10")));
        assert_eq!(refused, Refusal::SequelNeedsResolution { sequel: kind.into() });
    }
    register.run(sequel("s", of("executed", "benches", "2026-11-17")));
}

#[test]
fn only_a_later_resolution_ends_another_and_what_is_ended_is_changed_no_more() {
    let mut register = register();
    register.run(unanimous("pending"));
    let by = |name: &str, kind: &str, motion: &str, by: &str| {
        sequel(name, json!({"kind": kind, "motion_id": id(motion), "by_motion_id": id(by)}))
    };
    assert_eq!(register.refused(by("s", "rescinded", "planters", "benches")), Refusal::SequelBy {});
    // Of the same evening, the one with the earlier number.
    assert_eq!(register.refused(by("s", "amended", "pending", "planters")), Refusal::SequelBy {});
    register.run(by("a", "amended", "benches", "planters"));
    register.run(by("s", "rescinded", "benches", "pending"));
    // Without a day it is so from the day on which the other one was taken.
    assert_eq!(register.value("sequel", "s", "on_day").as_deref(), Some("2026-12-08"));
    let over = |name: &str| Refusal::AlreadyRepealed {
        name: name.to_owned(),
        since: "2026-12-08".to_owned(),
    };
    assert_eq!(register.refused(by("b", "amended", "benches", "pending")), over("CCR-2026-001"));
    assert_eq!(register.refused(by("b", "replaced", "benches", "planters")), over("CCR-2026-001"));
    // What is noted of it can be corrected.
    register.run(change("sequel", "s", json!({"kind": "replaced"})));
    let done = json!({"kind": "executed", "motion_id": id("planters"), "on_day": "2026-12-09"});
    let refused = register.refused(sequel("d", done));
    assert!(matches!(refused, Refusal::Field { field, .. } if field == "on_day"));
}

#[test]
fn an_erratum_is_for_adopted_minutes_alone() {
    let mut register = register();
    let of = |meeting: &str| {
        json!({"kind": "erratum", "on_day": "2027-01-12", "meeting_id": id(meeting),
               "text": "Au point 2, lire « 19 h 30 »."})
    };
    let refused = register.refused(sequel("e", of("december")));
    assert_eq!(refused, Refusal::SequelOf { sequel: "erratum".into() });
    register.run(sequel("e", of("november")));
    assert_eq!(register.value("sequel", "e", "on_day").as_deref(), Some("2027-01-12"));
}

#[test]
fn what_something_rests_on_stays_carried() {
    let mut register = Register::in_session();
    register.run(propose("benches", "november"));
    register.run(unanimous("benches"));
    let stands = |motion: &str, resting: &str| Refusal::DecisionStands {
        motion: motion.to_owned(),
        resting: resting.to_owned(),
    };
    let set = json!({"kind": "executed", "motion_id": id("benches"), "on_day": "2026-11-20"});
    let told = register.run(new("sequel", "s", set));
    assert_eq!(register.refused(counted("benches", [1, 3, 0])), stands("CCR-2026-001", "sequel"));
    register.run(undo(told));
    register.run(counted("benches", [1, 3, 0]));
    register.run(close("november"));

    register.run(plan("december", "ccr", "2026-12-08"));
    register.run(open("december"));
    for person in ["p1", "p2", "p3"] {
        register.run(attend("december", person, "present"));
    }
    // It gets the number that the benches lost.
    register.run(propose("adoption", "december"));
    let vote = register.run(unanimous("adoption"));
    register.run_at(
        "2026-12-08T20:00:00",
        json!({"do": "adopt-minutes", "meeting": id("november"), "adopted_on": "2026-12-08",
               "adopting_motion": id("adoption")}),
    );
    assert_eq!(register.refused(counted("adoption", [1, 2, 0])), stands("CCR-2026-001", "meeting"));
    assert_eq!(register.refused(undo(vote)), stands("CCR-2026-001", "meeting"));
    // Counted otherwise, it still carries.
    register.run(counted("adoption", [2, 1, 0]));
}
