//! Acts of an election that are taken back: what was counted keeps what it rests on.

use ccr::domain::refusal::Refusal;
use serde_json::json;

use crate::elections::{
    close_nominations, closed, count, from_a_hat, lead, nominated, stand, vote, with,
};
use crate::support::*;

fn step() -> Refusal {
    Refusal::ElectionStep { stage: "closed".to_owned() }
}

#[test]
fn nominations_do_not_open_again_beneath_a_count() {
    let mut register = with(nominated(&["p6", "p7", "p8"]));
    let closing = register.run(close_nominations());
    let counted = register.run(count(&[("p6", 10), ("p7", 8), ("p8", 3)], 12));
    assert_eq!(register.refused(undo(closing)), step());
    // The count taken back first, they do.
    register.run(undo(counted));
    register.run(undo(closing));
    assert_eq!(register.value("election", "vote", "status").as_deref(), Some("open"));
}

#[test]
fn seats_and_method_stay_those_by_which_votes_were_counted() {
    for set in [json!({"seats": 1}), json!({"method": "approval"}), json!({"reserved_seniors": 1})]
    {
        let mut register = with(nominated(&["p6", "p7", "p8"]));
        let edited = register.run(change("election", "vote", set.clone()));
        register.run(close_nominations());
        register.run(count(&[("p6", 10), ("p7", 0), ("p8", 0)], 10));
        assert_eq!(register.refused(undo(edited)), step(), "{set}");
    }
}

#[test]
fn no_round_goes_from_beneath_another() {
    let mut register = with(closed(&["p6", "p7", "p8"]));
    let first = register.run(count(&[("p6", 10), ("p7", 5), ("p8", 5)], 12));
    let second = register.run(count(&[("p7", 6), ("p8", 6)], 12));
    assert_eq!(register.refused(undo(first)), Refusal::RoundsRest {});
    register.run(from_a_hat(&["p8", "p7"]));
    assert_eq!(register.refused(undo(second)), Refusal::RoundsRest {});
}

#[test]
fn a_count_does_not_come_back_among_others_than_it_was_for() {
    let mut register = with(closed(&["p6", "p7", "p8"]));
    let counted = register.run(count(&[("p6", 10), ("p7", 8), ("p8", 3)], 12));
    let undone = register.run(undo(counted));
    // Two for two seats: nobody votes any more.
    register.run(change("candidate", "c-p8", json!({"withdrawn_on": "2026-11-22"})));
    assert_eq!(register.refused(undo(undone)), Refusal::RoundsRest {});
}

#[test]
fn whoever_withdrew_does_not_come_back_into_a_count() {
    let mut register = with(nominated(&["p6", "p7", "p8", "p9"]));
    let left = register.run(change("candidate", "c-p9", json!({"withdrawn_on": "2026-11-20"})));
    register.run(close_nominations());
    register.run(count(&[("p6", 10), ("p7", 8), ("p8", 3)], 12));
    let counted = Refusal::CandidateCounted { name: "P9".to_owned() };
    assert_eq!(register.refused(undo(left)), counted);
}

#[test]
fn an_officer_who_became_a_candidate_does_not_lead_again() {
    let mut register = with(vote(json!({})));
    register.run(lead("p8", "scrutineer"));
    let remove = json!({"do": "remove", "what": "election-officer", "id": id("o-p8")});
    let removed = register.run(remove);
    register.run(stand("p8", json!({})));
    let both = Refusal::OfficerIsCandidate { name: "P8".to_owned() };
    assert_eq!(register.refused(undo(removed)), both);
    // Nor does a candidate who withdrew to lead stand again.
    let gone = register.run(change("candidate", "c-p8", json!({"withdrawn_on": "2026-11-20"})));
    register.run(undo(removed));
    assert_eq!(register.refused(undo(gone)), both);
}
