//! A vote that is counted again keeps both results; what the rules were stays with it.

use ccr::domain::refusal::Refusal;
use serde_json::{Value as Json, json};

use crate::support::*;

fn totals(of: [u32; 3]) -> Json {
    let [pro, against, abstain] = of;
    json!({"do": "record-vote", "motion": id("m"), "mode": "counted",
           "for": pro, "against": against, "abstain": abstain})
}

fn recount(of: [u32; 3], reason: &str) -> Json {
    let mut vote = totals(of);
    vote["recount"] = json!(true);
    vote["recount_reason"] = json!(reason);
    vote
}

fn first(register: &Register) -> [Option<String>; 3] {
    ["first_for", "first_against", "first_abstain"]
        .map(|field| register.value("motion", "m", field))
}

fn some(of: [&str; 3]) -> [Option<String>; 3] {
    of.map(|text| Some(text.to_owned()))
}

#[test]
fn both_results_of_a_vote_that_was_counted_again_are_kept() {
    let mut register = Register::in_session();
    register.run(propose("m", "november"));
    // Nothing is counted again that was not counted.
    assert_eq!(register.refused(recount([3, 1, 0], "Doute.")), Refusal::NoRecount {});
    register.run(totals([2, 2, 0]));
    let before = register.value("motion", "m", "number");
    assert_eq!(before, None);
    register.run(recount([3, 1, 0], " Une main n’a pas été vue. "));
    assert_eq!(first(&register), some(["2", "2", "0"]));
    assert_eq!(register.value("motion", "m", "votes_for").as_deref(), Some("3"));
    assert_eq!(register.value("motion", "m", "outcome").as_deref(), Some("carried"));
    let reason = register.value("motion", "m", "recount_reason");
    assert_eq!(reason.as_deref(), Some("Une main n’a pas été vue."));
    // What was announced first stays, however often it is counted; a slip of the pen leaves it too.
    register.run(recount([2, 1, 1], "Encore un doute."));
    register.run(totals([3, 0, 1]));
    assert_eq!(first(&register), some(["2", "2", "0"]));
}

#[test]
fn a_recount_is_taken_back_whole() {
    let mut register = Register::in_session();
    register.run(propose("m", "november"));
    register.run(totals([2, 2, 0]));
    let again = register.run(recount([3, 1, 0], "Doute."));
    register.run(undo(again));
    assert_eq!(first(&register), [None, None, None]);
    assert_eq!(register.value("motion", "m", "recount_reason"), None);
    assert_eq!(register.value("motion", "m", "outcome").as_deref(), Some("tied"));
}

#[test]
fn whether_the_chair_could_cast_a_vote_is_a_matter_of_the_rules_of_then() {
    let rule =
        |value: &str| json!({"do": "set-rule", "rule": "vote.chair_casting", "value": value});
    let cast = || {
        let mut vote = totals([2, 2, 0]);
        vote["casting_vote"] = json!(true);
        vote
    };
    // The rules gave none: today's do not give one for that vote.
    let mut register = Register::in_session();
    register.run(propose("m", "november"));
    register.run(totals([2, 2, 0]));
    register.run(rule("on"));
    assert_eq!(register.refused(cast()), Refusal::NoCastingVote {});
    // They gave one, which was forgotten on paper: it may be written down once they give none.
    let mut register = Register::in_session();
    register.run(rule("on"));
    register.run(propose("m", "november"));
    register.run(totals([2, 2, 0]));
    register.run(rule("off"));
    register.run(cast());
    assert_eq!(register.value("motion", "m", "outcome").as_deref(), Some("carried"));
}

#[test]
fn those_who_asked_for_a_secret_ballot_are_no_votes() {
    let mut register = Register::in_session();
    register.run(propose("m", "november"));
    register.run(json!({"do": "propose", "id": id("secret"), "meeting": id("november"),
        "text": "Voter en secret.", "kind": "secret-ballot", "on": id("m"), "askers": 3}));
    assert_eq!(register.value("motion", "secret", "askers").as_deref(), Some("3"));
    assert_eq!(register.value("motion", "secret", "votes_for"), None);
}
