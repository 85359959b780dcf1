//! Motions on motions: amendments, the previous question, tabling, rulings, closed doors,
//! reconsideration; and the votes on them.

use ccr::domain::refusal::Refusal;
use ccr::domain::voters::VoterList;
use serde_json::{Value as Json, json};

use crate::support::*;

const BENCHES: &str = "Demander deux bancs à l’office.";

/// A motion of a kind in `november`, moved by P1 and seconded by P2.
fn put(name: &str, kind: &str, text: &str) -> Json {
    json!({"do": "propose", "id": id(name), "meeting": id("november"), "kind": kind, "text": text,
           "mover": id("p1"), "seconder": id("p2")})
}

/// The same, nobody seconding it: a point of order, a question of privilege.
fn raised(name: &str, kind: &str, text: &str) -> Json {
    json!({"do": "propose", "id": id(name), "meeting": id("november"), "kind": kind, "text": text,
           "mover": id("p3")})
}

fn leave(name: &str, outcome: &str) -> Json {
    json!({"do": "drop-motion", "motion": id(name), "outcome": outcome})
}

fn first(kind: &str, motion: &str) -> Refusal {
    Refusal::PendingFirst { motion_kind: kind.into(), motion: motion.into() }
}

#[track_caller]
fn is(register: &Register, name: &str, column: &str, wanted: &str) {
    assert_eq!(register.value("motion", name, column).as_deref(), Some(wanted), "{name}.{column}");
}

#[test]
fn an_amended_amendment_changes_the_resolution_from_above() {
    let mut register = Register::in_session();
    register.run(put("main", "main", BENCHES));
    register.run(put("am", "amendment", "Demander quatre bancs à l’office."));
    register.run(put("sub", "sub-amendment", "Demander quatre bancs et une table à l’office."));
    is(&register, "am", "on_id", &id("main"));
    is(&register, "sub", "on_id", &id("am"));
    assert_eq!(register.refused(put("x", "sub-amendment", "Rien.")), Refusal::TooDeep {});

    // From above: the sub-amendment, the amendment, the main motion.
    let sub = first("sub-amendment", "Demander quatre bancs et une table à l’office.");
    assert_eq!(register.refused(unanimous("main")), sub);
    assert_eq!(register.refused(unanimous("am")), sub);
    register.run(unanimous("sub"));
    is(&register, "am", "amended_text", "Demander quatre bancs et une table à l’office.");
    assert_eq!(register.value("motion", "main", "amended_text"), None, "not yet");
    let am = first("amendment", "Demander quatre bancs et une table à l’office.");
    assert_eq!(register.refused(leave("main", "withdrawn")), am);
    register.run(counted("am", [3, 1, 0]));
    is(&register, "main", "amended_text", "Demander quatre bancs et une table à l’office.");
    register.run(unanimous("main"));

    // The motion keeps the text that was moved; the number is the main motion's alone.
    is(&register, "main", "text", BENCHES);
    is(&register, "main", "number", "CCR-2026-001");
    for name in ["am", "sub"] {
        is(&register, name, "outcome", "carried");
        assert_eq!(register.value("motion", name, "number"), None, "{name}");
    }
}

#[test]
fn one_amendment_after_another_and_none_that_changes_nothing() {
    let mut register = Register::in_session();
    register.run(put("main", "main", BENCHES));
    let same = put("am", "amendment", BENCHES);
    assert_eq!(register.refused(same), Refusal::NothingAmended {});
    register.run(put("a", "amendment", "Demander trois bancs à l’office."));
    let a = first("amendment", "Demander trois bancs à l’office.");
    assert_eq!(register.refused(put("b", "amendment", "Ne rien demander.")), a);
    register.run(counted("a", [1, 3, 0]));
    assert_eq!(register.value("motion", "main", "amended_text"), None, "defeated");
    register.run(put("b", "amendment", "Demander deux bancs à la ville."));
    register.run(unanimous("b"));
    is(&register, "main", "amended_text", "Demander deux bancs à la ville.");
    // The vote on the first was mistyped: what was put since was put on the text without it.
    let since = Refusal::DecidedSince { motion: "Demander deux bancs à la ville.".into() };
    assert_eq!(register.refused(counted("a", [3, 1, 0])), since);
    register.run(counted("a", [0, 4, 0]));
    // That of the second takes its text back, while nothing hangs on it.
    register.run(counted("b", [1, 3, 0]));
    assert_eq!(register.value("motion", "main", "amended_text"), None);
    register.run(counted("b", [3, 1, 0]));
    register.run(unanimous("main"));
    let decided = Refusal::DecidedSince { motion: "CCR-2026-001".into() };
    assert_eq!(register.refused(counted("b", [1, 3, 0])), decided);
    register.run(counted("b", [4, 0, 0]));
    let text = change("motion", "main", json!({"text": "Autre chose."}));
    assert_eq!(register.refused(text), Refusal::TextAmended {});
}

#[test]
fn one_main_motion_at_a_time_and_drafts_wait_for_a_mover() {
    let mut register = Register::in_session();
    register.run(json!({"do": "propose", "id": id("draft"), "meeting": id("november"),
                        "text": "Préparée."}));
    register.run(put("main", "main", BENCHES));
    let benches = first("main", BENCHES);
    assert_eq!(register.refused(put("other", "main", "Autre chose.")), benches);
    let mover = change("motion", "draft", json!({"mover_id": id("p3")}));
    assert_eq!(register.refused(mover.clone()), benches);
    register.run(unanimous("main"));
    register.run(mover);
    let draft = first("main", "Préparée.");
    assert_eq!(register.refused(put("other", "main", "Autre chose.")), draft);
}

#[test]
fn a_previous_question_ends_the_debate_and_the_vote_is_taken_at_once() {
    let mut register = Register::in_session();
    let early = put("pq", "previous-question", "Passer au vote.");
    assert_eq!(register.refused(early.clone()), Refusal::NothingPending {});
    register.run(put("main", "main", BENCHES));
    register.run(early);
    // Two thirds: of four votes, three (3 · 3 ≥ 2 · 4) and not two.
    is(&register, "pq", "majority", "two-thirds");
    register.run(counted("pq", [2, 1, 0]));
    is(&register, "pq", "outcome", "carried");
    let called = Refusal::QuestionCalled { motion: BENCHES.into() };
    assert_eq!(register.refused(put("am", "amendment", "Rien.")), called);
    assert_eq!(register.refused(put("tab", "tabling", "Déposer.")), called);
    register.run(raised("order", "point-of-order", "Qui a la parole?"));
    let order = first("point-of-order", "Qui a la parole?");
    assert_eq!(register.refused(unanimous("main")), order);
    register.run(leave("order", "denied"));
    register.run(counted("main", [1, 3, 0]));
    register.run(put("next", "main", "Autre chose."));
    register.run(put("am2", "amendment", "Autre chose encore."));
    is(&register, "am2", "on_id", &id("next"));
}

#[test]
fn what_is_tabled_leaves_with_its_amendment_and_comes_back_with_it() {
    let mut register = Register::in_session();
    register.run(put("main", "main", BENCHES));
    register.run(put("am", "amendment", "Demander trois bancs."));
    register.run(put("tab", "tabling", "Déposer la proposition."));
    is(&register, "tab", "on_id", &id("main"));
    register.run(unanimous("tab"));
    for name in ["main", "am"] {
        is(&register, name, "outcome", "tabled");
    }
    assert_eq!(register.value("motion", "tab", "number"), None);
    let tabled = Refusal::MotionDecided { outcome: "tabled".into() };
    assert_eq!(register.refused(unanimous("main")), tabled);
    // Something else comes in between; then it is taken up.
    register.run(put("other", "main", "Autre chose."));
    let other = first("main", "Autre chose.");
    assert_eq!(register.refused(leave("main", "proposed")), other);
    register.run(unanimous("other"));
    register.run(leave("main", "proposed"));
    let am = first("amendment", "Demander trois bancs.");
    assert_eq!(register.refused(unanimous("main")), am);
    register.run(unanimous("am"));
    register.run(unanimous("main"));
    is(&register, "main", "amended_text", "Demander trois bancs.");
}

#[test]
fn what_was_put_off_comes_up_at_a_later_meeting_as_a_new_motion() {
    let mut register = Register::in_session();
    register.run(put("main", "main", BENCHES));
    let mut off = put("off", "postponement", "Remettre la proposition au 8 décembre.");
    // It leaves for a later day, by a motion, an amendment of one, or without.
    let its_day = || Refusal::PutOffToItsDay { date: "2026-11-17".into() };
    for early in ["2026-11-17", "2026-11-16"] {
        off["until_on"] = json!(early);
        assert_eq!(register.refused(off.clone()), its_day());
        let mut dropped = leave("main", "postponed");
        dropped["until_on"] = json!(early);
        assert_eq!(register.refused(dropped), its_day());
    }
    off["until_on"] = json!("2026-12-08");
    register.run(off);
    register.run(unanimous("off"));
    is(&register, "main", "outcome", "postponed");
    is(&register, "main", "until_on", "2026-12-08");
    register.run(close("november"));
    register.run(adopt("november"));
    register.run(plan("december", "ccr", "2026-12-08"));
    register.run(open("december"));
    for person in ["p1", "p2", "p3"] {
        register.run(attend("december", person, "present"));
    }
    let before = register.rows();
    let again = json!({"do": "propose", "id": id("again"), "meeting": id("december"),
        "text": BENCHES, "mover": id("p1"), "seconder": id("p2"), "on": id("main")});
    register.run(again.clone());
    register.run(unanimous("again"));
    is(&register, "again", "number", "CCR-2026-001");
    is(&register, "main", "outcome", "postponed");
    assert_eq!(register.value("motion", "main", "number"), None, "the old one stays");
    assert!(before != register.rows());
    assert_eq!(register.texts("SELECT id FROM sequel"), Vec::<String>::new());
    let mut twice = again;
    twice["id"] = json!(id("twice"));
    assert_eq!(register.refused(twice), Refusal::NotTakenUp {});
}

#[test]
fn a_resolution_of_adopted_minutes_is_reconsidered_and_stays_as_it_is() {
    let mut register = Register::in_session();
    register.run(put("old", "main", BENCHES));
    register.run(unanimous("old"));
    register.run(close("november"));
    register.run(adopt("november"));
    register.run(plan("december", "ccr", "2026-12-08"));
    register.run(open("december"));
    for person in ["p1", "p2", "p3", "p4"] {
        register.run(attend("december", person, "present"));
    }
    let old = "SELECT text || outcome || number FROM motion WHERE on_id IS NULL AND seq = 1";
    let before = register.texts(old);
    let again = |name: &str| {
        json!({"do": "propose", "id": id(name), "meeting": id("december"), "on": id("old"),
               "kind": "reconsideration", "text": "Reconsidérer la résolution CCR-2026-001.",
               "mover": id("p3"), "seconder": id("p4")})
    };
    let mut nothing = again("none");
    nothing["on"] = json!(id("none"));
    assert_eq!(register.refused(nothing), Refusal::NotReconsidered {});
    // Two thirds without notice: two of four are too few (3 · 2 < 2 · 4).
    register.run(again("no"));
    register.run(counted("no", [2, 2, 0]));
    is(&register, "no", "outcome", "defeated");
    // A simple majority will do when it stood in the notice.
    let mut noticed = again("yes");
    noticed["with_notice"] = json!(true);
    register.run(noticed);
    is(&register, "yes", "majority", "simple");
    register.run(counted("yes", [2, 1, 1]));
    let new = "SELECT id FROM motion WHERE kind = 'main' AND on_id IS NOT NULL";
    let found = register.texts(new);
    assert_eq!(found.len(), 1);
    let vote = |mode: Json| {
        let mut vote = json!({"do": "record-vote", "motion": found[0]});
        vote.as_object_mut().unwrap().extend(mode.as_object().unwrap().clone());
        vote
    };
    // Reconsidered it is only once it is decided anew.
    let sequels = "SELECT kind || ' ' || on_day FROM sequel";
    assert_eq!(register.texts(sequels), Vec::<String>::new());
    register.run(vote(json!({"mode": "counted", "for": 1, "against": 3})));
    assert_eq!(register.texts(sequels), ["rescinded 2026-12-08"]);
    register.run(vote(json!({"mode": "unanimous"})));
    assert_eq!(register.texts(sequels), ["reconsidered 2026-12-08"]);
    assert_eq!(register.texts("SELECT number FROM motion WHERE seq = 2"), ["CCR-2026-002"]);
    assert_eq!(register.texts(old), before, "the old one never changes");
    // The vote to reconsider cannot be turned any more.
    let decided = Refusal::DecidedSince { motion: "CCR-2026-002".into() };
    assert_eq!(register.refused(counted("yes", [1, 2, 0])), decided);
}

#[test]
fn the_chair_rules_and_an_appeal_turns_the_ruling() {
    let mut register = Register::in_session();
    register.run(put("main", "main", BENCHES));
    let unmoved = json!({"do": "propose", "meeting": id("november"), "kind": "privilege",
                         "text": "On n’entend rien."});
    assert_eq!(register.refused(unmoved), Refusal::NoMover {});
    register.run(raised("order", "point-of-order", "Hors sujet."));
    let chair = Refusal::ChairDecides { motion_kind: "point-of-order".into() };
    assert_eq!(register.refused(unanimous("order")), chair);
    let members = Refusal::MembersDecide { motion_kind: "main".into() };
    register.run(leave("order", "denied"));
    assert_eq!(register.refused(leave("main", "upheld")), members);
    register.run(put("appeal", "appeal", "Renverser la décision de la présidence."));
    is(&register, "appeal", "on_id", &id("order"));
    register.run(counted("appeal", [3, 1, 0]));
    is(&register, "order", "outcome", "upheld");
    // Mistyped: the ruling stands after all.
    register.run(counted("appeal", [1, 3, 0]));
    is(&register, "order", "outcome", "denied");
    assert_eq!(register.refused(put("again", "appeal", "Encore.")), Refusal::NoRuling {});
    register.run(unanimous("main"));
}

#[test]
fn behind_closed_doors_from_one_vote_to_the_next() {
    let mut register = Register::in_session();
    register.run(put("in", "in-camera", "Siéger à huis clos."));
    let mut vote = unanimous("in");
    vote["at"] = json!("20:10");
    register.run(vote);
    is(&register, "in", "decided_at", "20:10");
    assert_eq!(register.refused(put("in2", "in-camera", "Encore.")), Refusal::AlreadyInCamera {});
    register.run(put("main", "main", BENCHES));
    is(&register, "main", "in_camera", "1");
    register.run(unanimous("main"));
    is(&register, "main", "number", "CCR-2026-001");
    // The chair opens the doors without a vote.
    register.run(json!({"do": "propose", "id": id("out"), "meeting": id("november"),
                        "kind": "end-in-camera", "text": "Lever le huis clos."}));
    let mut ruling = leave("out", "upheld");
    ruling["at"] = json!("20:35");
    register.run(ruling);
    register.run(put("open", "main", "Autre chose."));
    for name in ["in", "out", "open"] {
        assert_eq!(register.value("motion", name, "in_camera"), None, "{name}");
    }
}

#[test]
fn a_tie_defeats_and_a_casting_vote_decides_it() {
    let mut register = Register::in_session();
    register.run(put("main", "main", BENCHES));
    register.run(put("am", "amendment", "Demander trois bancs."));
    let tie = register.run(counted("am", [2, 2, 0]));
    is(&register, "am", "outcome", "tied");
    assert_eq!(register.value("motion", "main", "amended_text"), None);
    register.run(json!({"do": "set-rule", "rule": "vote.chair_casting", "value": "on"}));
    let mut casting = counted("am", [2, 2, 0]);
    casting["casting_vote"] = json!(true);
    // That vote was taken under other rules; taken back, it is one of today.
    assert_eq!(register.refused(casting.clone()), Refusal::NoCastingVote {});
    register.run(undo(tie));
    register.run(casting);
    is(&register, "am", "outcome", "carried");
    is(&register, "am", "casting", "for");
    is(&register, "main", "amended_text", "Demander trois bancs.");
    // Everybody abstains: no votes that could be equal, and nothing to cast.
    register.run(counted("main", [0, 0, 4]));
    is(&register, "main", "outcome", "defeated");
}

#[test]
fn a_roll_call_keeps_who_answered_what_and_a_secret_ballot_keeps_nobody() {
    let mut register = Register::in_session();
    register.run(put("main", "main", BENCHES));
    let call = |ballots: Json| json!({"do": "record-vote", "motion": id("main"), "mode": "roll-call", "ballots": ballots});
    assert_eq!(register.refused(call(json!({}))), Refusal::BallotsMissing {});
    let absent = call(json!({id("p5"): "for"}));
    assert_eq!(register.refused(absent), Refusal::NotVoting { name: "P5".into() });
    let code = register.refused(call(json!({id("p1"): "peut-être"})));
    assert!(matches!(code, Refusal::UnknownCode { .. }), "{code:?}");
    register.run(call(json!({id("p1"): "for", id("p3"): "for", id("p2"): "against"})));
    let list = |register: &Register| {
        VoterList::read(&register.value("motion", "main", "voter_list").unwrap()).unwrap()
    };
    let (list_called, outcome) = (list(&register), register.value("motion", "main", "outcome"));
    assert_eq!(list_called.who("for"), ["P1", "P3"]);
    assert_eq!(list_called.who("against"), ["P2"]);
    // P4 is there and did not answer.
    assert_eq!((list_called.0.len(), outcome.as_deref()), (4, Some("carried")));
    is(&register, "main", "votes_for", "2");
    is(&register, "main", "votes_abstain", "0");
    let secret = json!({"do": "record-vote", "motion": id("main"), "mode": "secret",
                        "for": 3, "against": 1, "abstain": 0});
    register.run(secret);
    assert!(list(&register).0.iter().all(|voter| voter.vote.is_none()));
}

#[test]
fn what_is_frozen_with_a_vote_stays_when_the_vote_is_corrected() {
    let mut register = Register::in_session();
    register.run(put("main", "main", BENCHES));
    let mut vote = counted("main", [2, 1, 0]);
    vote["at"] = json!("19:58");
    register.run(vote);
    for (column, wanted) in [
        ("voters", "4"),
        ("quorum_needed", "3"),
        ("seats", "6"),
        ("base", "cast"),
        ("decided_at", "19:58"),
    ] {
        is(&register, "main", column, wanted);
    }
    // P4 leaves; the vote was taken before four.
    register.run(attend("november", "p4", "absent"));
    register.run(counted("main", [3, 1, 0]));
    is(&register, "main", "voters", "4");
    is(&register, "main", "decided_at", "19:58");
    let too_many = Refusal::TooManyVotes { votes: 5, voters: 4, heads: false };
    assert_eq!(register.refused(counted("main", [4, 1, 0])), too_many);
}

#[test]
fn a_vote_without_a_quorum_has_its_reason_and_one_that_nobody_wrote_down_its_outcome() {
    let mut register = Register::in_session();
    register.run(put("main", "main", BENCHES));
    for person in ["p3", "p4"] {
        register.run(attend("november", person, "absent"));
    }
    let few = Refusal::NoQuorum { present: 2, needed: 3, heads: false };
    assert_eq!(register.refused(unanimous("main")), few);
    let mut vote = json!({"do": "record-vote", "motion": id("main"), "mode": "undocumented"});
    vote["no_quorum_reason"] = json!("Urgence : la demande échoit demain.");
    assert_eq!(register.refused(vote.clone()), Refusal::OutcomeMissing {});
    vote["outcome"] = json!("carried");
    register.run(vote);
    is(&register, "main", "no_quorum_reason", "Urgence : la demande échoit demain.");
    is(&register, "main", "number", "CCR-2026-001");
    assert_eq!(register.value("motion", "main", "votes_for"), None);
    // With a quorum a reason says nothing, and is not kept.
    register.run(attend("november", "p3", "present"));
    register.run(put("other", "main", "Autre chose."));
    let mut vote = unanimous("other");
    vote["no_quorum_reason"] = json!("Au cas où.");
    register.run(vote);
    assert_eq!(register.value("motion", "other", "no_quorum_reason"), None);
}

#[test]
fn a_vote_is_not_taken_back_under_what_was_decided_on_it() {
    let mut register = Register::in_session();
    register.run(put("main", "main", BENCHES));
    register.run(put("am", "amendment", "Demander trois bancs."));
    let voted = register.run(counted("am", [1, 3, 0]));
    register.run(unanimous("main"));
    // The amendment would wait on a motion that is decided.
    let waits = Refusal::WaitsOnDecided { motion: "Demander trois bancs.".into() };
    assert_eq!(register.refused(undo(voted)), waits);
}

#[test]
fn the_committee_edits_its_table_and_hears_what_is_wrong_with_it() {
    let mut register = Register::in_session();
    let row =
        |value: &str| json!({"do": "set-rule", "rule": "procedure.amendment", "value": value});
    for wrong in ["", "seconded", "simple chair", "appuyé simple"] {
        let refused = register.refused(row(wrong));
        assert!(matches!(refused, Refusal::RuleValue { .. }), "{wrong}: {refused:?}");
    }
    register.run(row("debatable two-thirds"));
    register.run(put("main", "main", BENCHES));
    register.run(json!({"do": "propose", "id": id("am"), "meeting": id("november"),
        "kind": "amendment", "text": "Demander trois bancs.", "mover": id("p1")}));
    is(&register, "am", "majority", "two-thirds");
    let not = Refusal::NotAmendable { motion_kind: "amendment".into() };
    assert_eq!(register.refused(put("sub", "sub-amendment", "Rien.")), not);
    // Nobody needs to second it any more.
    register.run(counted("am", [3, 1, 0]));
    is(&register, "am", "outcome", "carried");
}

#[test]
fn a_point_with_notes_taken_in_camera_stays_on_the_agenda() {
    let mut register = Register::in_session();
    register.run(new("agenda-item", "item", json!({"meeting_id": id("november"), "title": "X"})));
    register.run(change("agenda-item", "item", json!({"private_notes": "Un différend."})));
    let remove = json!({"do": "remove", "what": "agenda-item", "id": id("item")});
    assert_eq!(register.refused(remove), Refusal::ItemInUse {});
}

#[test]
fn a_vote_entered_afterwards_was_taken_before_those_who_were_there_at_its_hour() {
    let mut register = Register::in_session();
    register.run(put("main", "main", BENCHES));
    register.run(moved("left", "departure", "p4", "20:30"));
    let at = |hour: &str, totals: [u32; 3]| {
        let mut vote = counted("main", totals);
        vote["at"] = json!(hour);
        vote
    };
    let too_many = Refusal::TooManyVotes { votes: 4, voters: 3, heads: false };
    assert_eq!(register.refused(at("20:45", [3, 1, 0])), too_many);
    register.run(at("20:15", [3, 1, 0]));
    is(&register, "main", "voters", "4");
    let list = VoterList::read(&register.value("motion", "main", "voter_list").unwrap()).unwrap();
    let names: Vec<&str> = list.0.iter().map(|voter| voter.name.as_str()).collect();
    assert_eq!(names, ["P1", "P2", "P3", "P4"]);
}

#[test]
fn what_a_substitute_votes_in_the_place_of_is_kept_with_the_vote() {
    let mut register = Register::in_session();
    register.run(put("main", "main", BENCHES));
    register.run(json!({"do": "set-attendance", "meeting": id("november"), "person": id("p6"),
        "status": "substitute", "replaces": id("p5")}));
    register.run(unanimous("main"));
    let list = VoterList::read(&register.value("motion", "main", "voter_list").unwrap()).unwrap();
    let sixth = list.0.iter().find(|voter| voter.id == id("p6")).unwrap();
    assert_eq!(sixth.replaces.as_deref(), Some("P5"));
    is(&register, "main", "voters", "5");
}
