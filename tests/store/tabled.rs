//! A question that left without a decision comes up again in the same meeting: under its own point as it
//! was, under another one as a new motion, which is voted on by those who may vote there.

use ccr::domain::refusal::Refusal;
use ccr::domain::voters::VoterList;
use serde_json::{Value as Json, json};

use crate::support::*;

/// The three points of November.
fn points(register: &Register) -> Vec<String> {
    let sql = format!(
        "SELECT id FROM agenda_item WHERE meeting_id = '{}' ORDER BY position",
        id("november")
    );
    register.texts(&sql)
}

fn start(point: &str, at: &str) -> Json {
    json!({"do": "start-item", "item": point, "at": at})
}

fn put(name: &str, kind: &str, text: &str, point: &str, at: &str) -> Json {
    json!({"do": "propose", "id": id(name), "meeting": id("november"), "kind": kind, "item": point,
        "text": text, "mover": id("p1"), "seconder": id("p2"), "at": at})
}

fn take_up(name: &str, more: Json) -> Json {
    let mut act = json!({"do": "drop-motion", "motion": id(name), "outcome": "proposed"});
    act.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    act
}

fn at(mut act: Json, hour: &str) -> Json {
    act["at"] = json!(hour);
    act
}

/// November with a motion on two benches under « Bancs », tabled at 19:12 with an amendment pending; the
/// point « Levée » was taken up at 19:15.
fn tabled() -> (Register, Vec<String>) {
    let mut register = Register::in_session();
    let points = points(&register);
    register.run(start(&points[1], "19:06"));
    register.run(put("benches", "main", "Acheter deux bancs.", &points[1], "19:07"));
    register.run(put("three", "amendment", "Acheter trois bancs.", &points[1], "19:09"));
    register.run(put("table", "tabling", "Déposer la proposition.", &points[1], "19:11"));
    register.run(at(unanimous("table"), "19:12"));
    register.run(start(&points[2], "19:15"));
    (register, points)
}

/// The motion that takes another up, by its name.
fn again(register: &Register, name: &str, field: &str) -> Vec<String> {
    register.texts(&format!(
        "SELECT ifnull({field}, '') || '' FROM motion WHERE on_id = '{}' AND kind = 'main'",
        id(name)
    ))
}

#[test]
fn under_another_point_it_is_a_new_motion_with_what_was_pending_on_it() {
    let (mut register, points) = tabled();
    let before = register.rows();
    // No point is said: it is the one whose clock runs.
    let taken_up = register.run(take_up("benches", json!({"at": "19:20"})));
    assert_eq!(register.value("motion", "benches", "outcome").as_deref(), Some("tabled"));
    assert_eq!(register.value("motion", "benches", "item_id").as_deref(), Some(&*points[1]));
    assert_eq!(register.value("motion", "three", "outcome").as_deref(), Some("tabled"));
    assert_eq!(again(&register, "benches", "item_id"), [&*points[2]]);
    assert_eq!(again(&register, "benches", "put_at"), ["19:20"]);
    assert_eq!(again(&register, "benches", "mover_id"), [id("p1")]);
    let new = again(&register, "benches", "id").remove(0);
    let pending = format!("SELECT text FROM motion WHERE on_id = '{new}' AND outcome = 'proposed'");
    assert_eq!(register.texts(&pending), ["Acheter trois bancs."]);
    // It is disposed of from above, and there is one of it.
    let vote = json!({"do": "record-vote", "motion": new, "mode": "unanimous"});
    let amendment = "amendment".to_owned();
    let first =
        Refusal::PendingFirst { motion_kind: amendment, motion: "Acheter trois bancs.".into() };
    assert_eq!(register.refused(vote.clone()), first);
    let pending = format!("SELECT id FROM motion WHERE on_id = '{new}'");
    let amendment = register.texts(&pending).remove(0);
    let carried =
        register.run(json!({"do": "record-vote", "motion": amendment, "mode": "unanimous"}));
    let decided = register.run(vote);
    assert_eq!(again(&register, "benches", "amended_text"), ["Acheter trois bancs."]);
    assert_eq!(again(&register, "benches", "number"), ["CCR-2026-001"]);
    // The old one is not alive beside it, nor twice.
    assert_eq!(register.refused(take_up("benches", json!({}))), Refusal::NotTakenUp {});
    let own = json!({"item": points[1]});
    let since = Refusal::DecidedSince { motion: "CCR-2026-001".into() };
    assert_eq!(register.refused(take_up("benches", own)), since);
    assert_sound(&register.path);
    for act in [decided, carried, taken_up] {
        register.run(undo(act));
    }
    assert!(before == register.rows(), "taken back, nothing is left of it");
}

#[test]
fn what_is_taken_up_takes_no_day_and_no_committee_and_says_so() {
    let (mut register, points) = tabled();
    let table = || "motion".to_owned();
    // As a new motion under the point that is treated, and as itself under its own.
    for item in [&points[2], &points[1]] {
        for (field, said) in [("until_on", "2026-12-10"), ("referred_to", "Comité du parc")] {
            let refused = register.refused(take_up("benches", json!({"item": item, field: said})));
            assert_eq!(refused, Refusal::UnknownField { table: table(), field: field.to_owned() });
        }
    }
    assert_eq!(again(&register, "benches", "id"), Vec::<String>::new());
    assert_eq!(register.value("motion", "benches", "outcome").as_deref(), Some("tabled"));
    register.run(take_up("benches", json!({"item": points[2]})));
}

#[test]
fn under_its_own_point_or_where_no_clock_runs_it_is_the_same_motion() {
    let (mut register, points) = tabled();
    register.run(start(&points[1], "19:30"));
    register.run(take_up("benches", json!({})));
    for motion in ["benches", "three"] {
        let outcome = register.value("motion", motion, "outcome");
        assert_eq!(outcome.as_deref(), Some("proposed"), "{motion}");
    }
    assert_eq!(again(&register, "benches", "id"), Vec::<String>::new());
    // The opening alone takes the first point up: nobody says when the others are.
    let mut register = Register::in_session();
    let point = self::points(&register).remove(1);
    register.run(put("benches", "main", "Acheter deux bancs.", &point, "19:07"));
    register.run(json!({"do": "drop-motion", "motion": id("benches"), "outcome": "tabled"}));
    register.run(take_up("benches", json!({})));
    assert_eq!(register.value("motion", "benches", "outcome").as_deref(), Some("proposed"));
}

#[test]
fn those_vote_who_may_vote_under_the_point_where_it_is_taken_up() {
    let (mut register, points) = tabled();
    register.run(json!({"do": "record-movement", "id": id("conflict"), "meeting": id("november"),
        "kind": "recusal", "person": id("p4"), "item": points[2], "at": "19:16"}));
    // Who moved it left since; it is before the meeting all the same.
    register.run(moved("gone", "departure", "p1", "19:18"));
    register.run(take_up("benches", json!({"at": "19:20"})));
    let new = again(&register, "benches", "id").remove(0);
    let amendment = register.texts(&format!("SELECT id FROM motion WHERE on_id = '{new}'"));
    register.run(json!({"do": "drop-motion", "motion": amendment[0], "outcome": "withdrawn"}));
    let reason = "Urgence.";
    register.run(json!({"do": "record-vote", "motion": new, "mode": "unanimous", "at": "19:22",
        "no_quorum_reason": reason}));
    // p1 left and p4 had withdrawn.
    let list = again(&register, "benches", "voter_list").remove(0);
    let voters = VoterList::read(&list).unwrap_or_default();
    let voters: Vec<&str> = voters.0.iter().map(|voter| voter.id.as_str()).collect();
    assert_eq!(voters, [id("p2"), id("p3")]);
    assert_eq!(again(&register, "benches", "voters"), ["2"]);
    assert_sound(&register.path);
}

#[test]
fn it_waits_for_no_other_meeting_once_it_was_taken_up() {
    let (mut register, points) = tabled();
    register.run(take_up("benches", json!({"item": points[0], "at": "19:20"})));
    assert_eq!(again(&register, "benches", "item_id"), [&*points[0]]);
    let new = again(&register, "benches", "id").remove(0);
    let waiting = |register: &mut Register| {
        register.run(plan("december", "ccr", "2026-12-08"));
        let sheet = register.store.meeting(&ccr::domain::id::Id::new(id("december")));
        let waiting = sheet.unwrap().unwrap().waiting;
        waiting.iter().map(|motion| motion.id.to_string()).collect::<Vec<_>>()
    };
    let amendment = register.texts(&format!("SELECT id FROM motion WHERE on_id = '{new}'"));
    register.run(json!({"do": "record-vote", "motion": amendment[0], "mode": "unanimous"}));
    // Tabled once more, it is the later one that waits.
    register.run(json!({"do": "drop-motion", "motion": new, "outcome": "withdrawn"}));
    let refused = json!({"do": "drop-motion", "motion": new, "outcome": "proposed",
        "item": points[2]});
    assert_eq!(register.refused(refused), Refusal::NotTakenUp {}, "it was withdrawn");
    register.run(json!({"do": "drop-motion", "motion": new, "outcome": "proposed"}));
    assert_eq!(again(&register, "benches", "item_id"), [&*points[0]], "a mistake is put right");
    register.run(json!({"do": "drop-motion", "motion": new, "outcome": "tabled"}));
    assert_eq!(waiting(&mut register), [new]);
    register.run(put("lamp", "main", "Acheter une lampe.", &points[2], "19:40"));
    let elsewhere = json!({"do": "drop-motion", "motion": id("lamp"), "outcome": "withdrawn",
        "item": points[2]});
    assert!(matches!(register.refused(elsewhere), Refusal::UnknownField { .. }));
}

#[test]
fn a_secret_ballot_that_was_asked_for_is_one_still() {
    let mut register = Register::in_session();
    let points = points(&register);
    register.run(start(&points[1], "19:06"));
    register.run(put("benches", "main", "Acheter deux bancs.", &points[1], "19:07"));
    register.run(put("secret", "secret-ballot", "Scrutin secret.", &points[1], "19:08"));
    register.run(json!({"do": "drop-motion", "motion": id("benches"), "outcome": "tabled"}));
    register.run(start(&points[2], "19:15"));
    register.run(take_up("benches", json!({"at": "19:20"})));
    let new = again(&register, "benches", "id").remove(0);
    let open = json!({"do": "record-vote", "motion": new, "mode": "unanimous"});
    assert_eq!(register.refused(open), Refusal::SecretAsked {});
}
