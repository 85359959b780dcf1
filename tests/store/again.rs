//! What comes up again: reconsidered although its mover left, alive once and not twice, corrected by
//! the rules it was voted under.

use ccr::domain::refusal::Refusal;
use serde_json::{Value as Json, json};

use crate::support::*;

fn put(meeting: &str, name: &str, kind: &str, more: Json) -> Json {
    let mut act = json!({"do": "propose", "id": id(name), "meeting": id(meeting), "kind": kind,
        "text": name, "mover": id("p1"), "seconder": id("p2")});
    act.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    act
}

fn leave(name: &str, outcome: &str) -> Json {
    json!({"do": "drop-motion", "motion": id(name), "outcome": outcome})
}

fn rule(rule: &str, value: &str) -> Json {
    json!({"do": "set-rule", "rule": rule, "value": value})
}

fn meet(register: &mut Register, meeting: &str, date: &str) {
    register.run(plan(meeting, "ccr", date));
    register.run(open(meeting));
    for person in ["p1", "p2", "p3", "p4"] {
        register.run(attend(meeting, person, "present"));
    }
}

#[test]
fn a_decision_is_reconsidered_although_who_moved_it_has_left_by_now() {
    let mut register = Register::in_session();
    register.run(put("november", "old", "main", json!({"at": "19:20"})));
    register.run(counted("old", [3, 1, 0]));
    let by = json!({"mover": id("p4"), "seconder": id("p3"), "on": id("old"), "at": "19:40"});
    register.run(put("november", "again", "reconsideration", by));
    register.run(moved("gone", "departure", "p4", "19:50"));
    let mut vote = unanimous("again");
    vote["at"] = json!("19:55");
    register.run(vote);
    let sql = format!(
        "SELECT mover_id || ' ' || put_at FROM motion WHERE kind = 'main' AND on_id = '{}'",
        id("old")
    );
    assert_eq!(register.texts(&sql), [format!("{} 19:40", id("p4"))]);
    assert_sound(&register.path);
}

/// A motion `m` that was tabled in November and taken up as `again` in December.
fn taken_up() -> (Register, i64) {
    let mut register = Register::in_session();
    register.run(put("november", "m", "main", json!({})));
    let tabled = register.run(leave("m", "tabled"));
    register.run(close("november"));
    meet(&mut register, "december", "2026-12-08");
    register.run(put("december", "again", "main", json!({"on": id("m")})));
    (register, tabled)
}

#[test]
fn a_question_that_was_taken_up_is_not_alive_twice() {
    let (mut register, tabled) = taken_up();
    let since = Refusal::DecidedSince { motion: "again".into() };
    assert_eq!(register.refused(leave("m", "proposed")), since);
    assert_eq!(register.refused(undo(tabled)), since);
    register.run(leave("again", "withdrawn"));
    assert_eq!(register.refused(undo(tabled)), since, "it is another motion's by now");
}

#[test]
fn what_a_vote_put_off_is_not_alive_twice_either() {
    let mut register = Register::in_session();
    register.run(put("november", "m", "main", json!({})));
    register.run(put("november", "off", "tabling", json!({})));
    register.run(unanimous("off"));
    register.run(close("november"));
    meet(&mut register, "december", "2026-12-08");
    register.run(put("december", "again", "main", json!({"on": id("m")})));
    let since = Refusal::DecidedSince { motion: "again".into() };
    assert_eq!(register.refused(counted("off", [1, 3, 0])), since);
}

#[test]
fn an_old_vote_is_corrected_by_the_rules_it_was_taken_under() {
    let mut register = Register::in_session();
    register.run(rule("vote.chair_casting", "on"));
    register.run(put("november", "cast", "main", json!({})));
    let mut casting = counted("cast", [2, 2, 0]);
    casting["casting_vote"] = json!(true);
    register.run(casting.clone());
    register.run(rule("vote.chair_casting", "off"));
    register.run(put("november", "two", "main", json!({})));
    register.run(counted("two", [2, 1, 1]));
    register.run(rule("vote.base", "present"));
    // Two of four are no majority of those present; two of three are one of the votes cast.
    register.run(counted("two", [2, 1, 0]));
    assert_eq!(register.value("motion", "two", "outcome").as_deref(), Some("carried"));
    assert_eq!(register.value("motion", "two", "base").as_deref(), Some("cast"));
    casting["for"] = json!(1);
    casting["against"] = json!(1);
    register.run(casting);
    // A first vote is one of today.
    register.run(put("november", "new", "main", json!({})));
    register.run(counted("new", [2, 1, 1]));
    assert_eq!(register.value("motion", "new", "outcome").as_deref(), Some("defeated"));
    let mut casting = counted("new", [2, 2, 0]);
    casting["casting_vote"] = json!(true);
    assert_eq!(register.refused(casting), Refusal::NoCastingVote {});
    // Nor does one without a seconder lack one since.
    register.run(rule("motion.requires_seconder", "off"));
    register.run(put("november", "alone", "main", json!({"seconder": null})));
    register.run(unanimous("alone"));
    register.run(rule("motion.requires_seconder", "on"));
    register.run(counted("alone", [3, 0, 1]));
}

#[test]
fn without_a_count_nobody_knows_of_a_majority_of_those_present() {
    let mut register = Register::in_session();
    register.run(rule("vote.base", "present"));
    register.run(put("november", "m", "main", json!({})));
    let uncounted = json!({"do": "record-vote", "motion": id("m"), "mode": "majority"});
    assert_eq!(register.refused(uncounted.clone()), Refusal::TotalsMissing {});
    register.run(rule("vote.base", "cast"));
    register.run(uncounted);
}

#[test]
fn an_amendment_is_not_turned_by_an_undo_beneath_the_decision() {
    let mut register = Register::in_session();
    register.run(put("november", "m", "main", json!({})));
    register.run(put("november", "am", "amendment", json!({})));
    register.run(counted("am", [1, 3, 0]));
    let turned = register.run(counted("am", [3, 1, 0]));
    register.run(put("november", "am2", "amendment", json!({})));
    let since = |motion: &str| Refusal::DecidedSince { motion: motion.into() };
    assert_eq!(register.refused(undo(turned)), since("am2"));
    register.run(counted("am2", [1, 3, 0]));
    assert_eq!(register.refused(undo(turned)), since("am2"));
    register.run(unanimous("m"));
    let refused = register.refused(undo(turned));
    assert!(matches!(refused, Refusal::DecidedSince { .. }), "{refused:?}");
    assert_eq!(register.value("motion", "m", "amended_text").as_deref(), Some("am"));
}

#[test]
fn as_many_must_ask_for_a_secret_ballot_as_the_rules_say_and_nobody_denies_it() {
    let mut register = Register::in_session();
    register.run(rule("vote.secret_on_request", "3"));
    register.run(put("november", "m", "main", json!({})));
    let ask = |more: Json| {
        let mut act = put("november", "ask", "secret-ballot", more);
        act["mover"] = Json::Null;
        act["seconder"] = Json::Null;
        act
    };
    let few = |asked: u32| Refusal::TooFewAsk { asked, needed: 3 };
    assert_eq!(register.refused(ask(json!({}))), few(1));
    assert_eq!(register.refused(ask(json!({"askers": 2}))), few(2));
    register.run(ask(json!({"askers": 3})));
    assert_eq!(register.value("motion", "ask", "askers").as_deref(), Some("3"));
    assert_eq!(register.refused(leave("ask", "denied")), Refusal::OfRight {});
    assert_eq!(register.refused(unanimous("m")), Refusal::SecretAsked {});
}

#[test]
fn what_comes_up_again_stays_where_it_was_filed() {
    let mut register = Register::in_session();
    for name in ["place", "other"] {
        register.run(new("project", name, json!({"name": name, "scope": "local"})));
    }
    let filed = || json!({"theme": "Bancs", "site_id": id("st-martin"), "project_id": id("place")});
    let told = |register: &Register, name: &str| {
        ["theme", "site_id", "project_id"].map(|field| register.value("motion", name, field))
    };
    register.run(put("november", "old", "main", json!({})));
    register.run(change("motion", "old", filed()));
    let as_filed = told(&register, "old");
    register.run(counted("old", [3, 1, 0]));
    register.run(put("november", "again", "reconsideration", json!({"on": id("old")})));
    register.run(unanimous("again"));
    let sql = format!(
        "SELECT theme || ' ' || site_id || ' ' || project_id FROM motion
        WHERE kind = 'main' AND on_id = '{}'",
        id("old")
    );
    let as_one = as_filed.clone().map(Option::unwrap).join(" ");
    assert_eq!(register.texts(&sql), [as_one]);
    let new = register
        .texts(&format!(
            "SELECT id FROM motion WHERE on_id = '{}'
        AND kind = 'main'",
            id("old")
        ))
        .remove(0);
    register.run(json!({"do": "record-vote", "motion": new, "mode": "unanimous"}));
    // Tabled, and taken up in December; or for another project, where that is said.
    for name in ["one", "two"] {
        register.run(put("november", name, "main", json!({})));
        register.run(change("motion", name, filed()));
        register.run(leave(name, "tabled"));
    }
    register.run(close("november"));
    meet(&mut register, "december", "2026-12-08");
    register.run(put("december", "first", "main", json!({"on": id("one")})));
    assert_eq!(told(&register, "first"), as_filed);
    register.run(leave("first", "withdrawn"));
    let other = json!({"on": id("two"), "project": id("other")});
    register.run(put("december", "second", "main", other));
    assert_eq!(told(&register, "second")[2], Some(id("other")));
}
