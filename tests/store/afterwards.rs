//! What is corrected after the fact is held against what was decided before it.

use ccr::domain::lack::Lack;
use ccr::domain::refusal::Refusal;
use ccr::domain::warning::Warning;
use chrono::NaiveDate;
use serde_json::{Value as Json, json};

use crate::support::*;

fn denials(register: &Register) -> (Vec<Lack>, Vec<Warning>) {
    let id = ccr::domain::id::Id::new(id("november"));
    let sheet = register.store.meeting(&id).unwrap().unwrap();
    let lacks = sheet.lacks().into_iter().filter(|lack| matches!(lack, Lack::VoteDenied { .. }));
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    let found = register.store.findings(today).unwrap().into_iter().map(|found| found.warning);
    let found = found.filter(|warning| matches!(warning, Warning::VoteDenied { .. }));
    (lacks.collect(), found.collect())
}

/// Four vote at 19:12, three for and one against.
fn voted() -> Register {
    let mut register = Register::in_session();
    let mut motion = propose("benches", "november");
    motion["at"] = json!("19:10");
    register.run(motion);
    let mut vote = counted("benches", [3, 1, 0]);
    vote["at"] = json!("19:12");
    register.run(vote);
    register
}

#[test]
fn attendance_that_denies_a_vote_is_told_until_one_of_them_is_put_right() {
    let mut register = voted();
    assert_eq!(denials(&register), (vec![], vec![]));
    register.run(moved("left", "departure", "p4", "19:20"));
    assert_eq!(denials(&register), (vec![], vec![]), "they left after it");
    register.run(json!({"do": "change-movement", "movement": id("left"), "at": "19:05"}));
    let (at, names) = ("19:12".to_owned(), "P4".to_owned());
    let lack =
        Lack::VoteDenied { count: 1, at: at.clone(), voters: 4, there: 3, names: names.clone() };
    let number = "2026-01".to_owned();
    let told = Warning::VoteDenied { number, at, voters: 4, there: 3, names };
    assert_eq!(denials(&register), (vec![lack.clone()], vec![told.clone()]));
    // Closing changes nothing of it.
    register.run(close("november"));
    assert_eq!(denials(&register), (vec![lack], vec![told]));
    // Counted again among those who were there.
    let mut vote = counted("benches", [2, 1, 0]);
    vote["at"] = json!("19:12");
    vote["recount"] = json!(true);
    vote["recount_reason"] = json!("P4 était parti.");
    register.run(vote);
    assert_eq!(denials(&register), (vec![], vec![]));
}

#[test]
fn a_withdrawal_or_an_absence_noted_afterwards_denies_the_vote_too() {
    let mut register = voted();
    register.run(moved("out", "recusal", "p3", "19:05"));
    let there = |register: &Register| match denials(register).0.as_slice() {
        [Lack::VoteDenied { there, .. }] => *there,
        other => panic!("{other:?}"),
    };
    assert_eq!(there(&register), 3);
    register.run(attend("november", "p4", "excused"));
    assert_eq!(there(&register), 2);
}

#[test]
fn a_meeting_keeps_its_kind_once_its_notice_is_out_or_it_is_open() {
    let mut register = Register::committee();
    register.run(plan("november", "ccr", "2026-11-17"));
    let kind = |kind: &str| change("meeting", "november", json!({"kind": kind}));
    let turned = register.run(kind("special"));
    register.run(sent_on("november", "2026-11-01"));
    let stays = Refusal::KindStays { number: "2026-01".into() };
    assert_eq!(register.refused(kind("regular")), stays);
    assert_eq!(register.refused(undo(turned)), stays);
    register.run(open("november"));
    assert_eq!(register.refused(kind("regular")), stays);
    register.run(close("november"));
    assert_eq!(register.refused(kind("regular")), stays);
}

fn reopened(register: &Register, motion: &str) -> Option<String> {
    let found = register.store.reopened(&ccr::domain::id::Id::new(id(motion))).unwrap();
    found.map(|motion| motion.text("outcome").unwrap().to_owned())
}

#[test]
fn a_resolution_that_is_reconsidered_says_so_until_it_is_decided_anew() {
    let mut register = Register::in_session();
    register.run(propose("old", "november"));
    register.run(unanimous("old"));
    assert_eq!(reopened(&register, "old"), None);
    register.run(json!({"do": "propose", "id": id("again"), "meeting": id("november"),
        "on": id("old"), "kind": "reconsideration", "text": "Reconsidérer.",
        "mover": id("p3"), "seconder": id("p4")}));
    register.run(unanimous("again"));
    assert_eq!(reopened(&register, "old").as_deref(), Some("proposed"));
    let new = register.texts("SELECT id FROM motion WHERE kind = 'main' AND on_id IS NOT NULL");
    let vote = |motion: &str, mode: Json| {
        let mut vote = json!({"do": "record-vote", "motion": motion});
        vote.as_object_mut().unwrap().extend(mode.as_object().unwrap().clone());
        vote
    };
    // Put off to December with the evening, it waits still; there it is decided.
    register.run(json!({"do": "drop-motion", "motion": new[0], "outcome": "postponed"}));
    assert_eq!(reopened(&register, "old").as_deref(), Some("postponed"));
    register.run(close("november"));
    register.run(plan("december", "ccr", "2026-12-08"));
    register.run(open("december"));
    for person in ["p1", "p2", "p3", "p4"] {
        register.run(attend("december", person, "present"));
    }
    let mut taken_up = propose("third", "december");
    taken_up["on"] = json!(new[0]);
    register.run(taken_up);
    assert_eq!(reopened(&register, "old").as_deref(), Some("proposed"));
    register.run(vote(&id("third"), json!({"mode": "counted", "for": 1, "against": 3})));
    assert_eq!(reopened(&register, "old"), None);
    let told = register.texts("SELECT kind || ' ' || motion_id FROM sequel");
    assert_eq!(told, [format!("rescinded {}", id("old"))]);
}

#[test]
fn a_motion_of_two_who_withdrew_is_one_motion() {
    let mut register = Register::in_session();
    let mut motion = propose("benches", "november");
    motion["at"] = json!("19:10");
    register.run(motion);
    for person in ["p1", "p2"] {
        register.run(moved(&format!("r-{person}"), "recusal", person, "19:20"));
    }
    let november = ccr::domain::id::Id::new(id("november"));
    let lacks = register.store.meeting(&november).unwrap().unwrap().lacks();
    let withdrawn = lacks.into_iter().filter(|lack| matches!(lack, Lack::WithdrawnMover { .. }));
    let one = Lack::WithdrawnMover { count: 1, name: "P1".into() };
    assert_eq!(withdrawn.collect::<Vec<_>>(), [one]);
}
