//! Values out of all bounds, and what an older program let into the file.

use std::collections::BTreeSet;

use ccr::domain::field::Fault;
use ccr::domain::refusal::Refusal;
use serde_json::{Value as Json, json};

use crate::support::*;

fn rule(rule: &str, value: &str) -> Json {
    json!({"do": "set-rule", "rule": rule, "value": value})
}

#[test]
fn a_rule_of_days_or_years_has_bounds_and_an_old_value_beyond_them_stops_nothing() {
    let mut register = Register::in_session();
    register.run(new("follow-up", "f", json!({"what": "Écrire.", "due_on": "2026-12-01"})));
    let keys = [
        "term.alert_days",
        "vacancy.fill_days",
        "meeting.gap_days",
        "minutes.draft_days",
        "followup.alert_days",
        "director.term_years",
        "member.term_years",
        "officer.term_years",
    ];
    for key in keys {
        let value = "100000000";
        let expected = Refusal::RuleValue { rule: key.into(), value: value.into() };
        assert_eq!(register.refused(rule(key, value)), expected, "{key}");
        register.raw(&format!("INSERT INTO rule (id, value) VALUES ('{key}', '4000000000')"));
    }
    let today = "2026-11-22".parse().unwrap();
    register.store.home(today).unwrap();
    register.store.findings(today).unwrap();
    // A term of so many years is one of the longest there is.
    register.run(fill("m-p6", "d4", "p6", "2026-11-22"));
    let term = register.value("mandate", "m-p6", "term_ends_on").unwrap();
    assert!(term.len() == 10 && term.as_str() < "3000-01-01", "{term}");
}

#[test]
fn a_fixed_quorum_is_a_number_of_at_least_one() {
    let mut register = Register::in_session();
    let quorum = |set: Json| change("body", "ccr", set);
    for set in [
        json!({"quorum": "fixed"}),
        json!({"quorum": "fixed", "quorum_fixed": 0}),
        json!({"quorum": "fixed", "quorum_fixed": null}),
    ] {
        let refused = register.refused(quorum(set.clone()));
        assert!(
            matches!(&refused, Refusal::Field { field, .. } if field == "quorum_fixed"),
            "{set}: {refused:?}"
        );
    }
    register.run(quorum(json!({"quorum": "fixed", "quorum_fixed": 4})));
    let refused = register.refused(quorum(json!({"quorum_fixed": null})));
    assert!(matches!(refused, Refusal::Field { .. }), "{refused:?}");
    // What an older program let in is a majority of the filled seats: three of five.
    for number in ["NULL", "0"] {
        register.raw(&format!("UPDATE body SET quorum_fixed = {number} WHERE kind = 'committee'"));
        let sheet = register.store.meeting(&ccr::domain::id::Id::new(id("november")));
        assert_eq!(sheet.unwrap().unwrap().quorum_needed, 3, "{number}");
    }
}

#[test]
fn a_number_of_tenants_makes_no_assembly_of_a_regular_meeting() {
    let mut register = Register::in_session();
    // Ten percent of twenty, but at least five, would be another quorum than three of five.
    register.run(change("meeting", "november", json!({"tenants": 20})));
    let sheet = register.store.meeting(&ccr::domain::id::Id::new(id("november")));
    let sheet = sheet.unwrap().unwrap();
    assert_eq!((sheet.quorum_needed, sheet.filled, sheet.dwellings), (3, 5, None));
}

#[test]
fn who_withdrew_is_not_among_the_heads_that_vote() {
    let mut register = Register::committee();
    let mut assembly = plan("november", "ccr", "2026-11-17");
    assembly["kind"] = json!("annual-general");
    register.run(assembly);
    register.run(change("meeting", "november", json!({"tenants": 60})));
    register.run(sent_on("november", "2026-11-02"));
    register.run(open("november"));
    for person in ["p1", "p2", "p3", "p6"] {
        register.run(attend("november", person, if person == "p6" { "guest" } else { "present" }));
    }
    register.run(attend("november", "partner", "guest"));
    register.run(json!({"do": "record-movement", "meeting": id("november"), "kind": "head-count",
        "at": "19:10", "heads": 12}));
    register.run(propose("m", "november"));
    register.run(moved("r1", "recusal", "p3", "19:20"));
    register.run(moved("r2", "recusal", "p6", "19:20"));
    // One from outside has no vote to lose.
    register.run(moved("r3", "recusal", "partner", "19:20"));
    let too_many = Refusal::TooManyVotes { votes: 11, voters: 10, heads: true };
    assert_eq!(register.refused(counted("m", [11, 0, 0])), too_many);
    register.run(counted("m", [10, 0, 0]));
}

#[test]
fn an_hour_of_a_vote_or_a_point_lies_within_the_sitting() {
    let mut register = Register::in_session();
    for point in ["one", "two"] {
        let set = json!({"meeting_id": id("november"), "title": point});
        register.run(new("agenda-item", point, set));
    }
    let start = |point: &str, at: &str| json!({"do": "start-item", "item": id(point), "at": at});
    let before = |at: &str| Refusal::BeforeOpening { at: at.into(), opened_at: "19:04".into() };
    assert_eq!(register.refused(start("one", "18:50")), before("18:50"));
    register.run(start("one", "19:30"));
    let early = Refusal::BeforePoint { at: "19:20".into(), began: "19:30".into() };
    assert_eq!(register.refused(start("two", "19:20")), early);
    register.run(start("two", "19:30"));
    register.run(propose("m", "november"));
    let vote = |at: &str| {
        let mut vote = unanimous("m");
        vote["at"] = json!(at);
        vote
    };
    assert_eq!(register.refused(vote("18:30")), before("18:30"));
    register.run(close("november"));
    let after = Refusal::AfterClosing { at: "21:30".into(), closed_at: "21:15".into() };
    assert_eq!(register.refused(vote("21:30")), after);
    register.run(vote("21:15"));
}

#[test]
fn numbers_that_were_given_keep_their_prefix() {
    let mut register = Register::in_session();
    register.run(propose("m", "november"));
    register.run(unanimous("m"));
    register.run(change("body", "ccr", json!({"prefix": "CRP"})));
    let taken = |prefix: &str| Refusal::PrefixTaken { prefix: prefix.into() };
    for prefix in ["CCR", "ccr"] {
        let refused = register.refused(change("body", "work", json!({"prefix": prefix})));
        assert_eq!(refused, taken(prefix));
        let made = json!({"name": "Jardin", "kind": "working", "prefix": prefix});
        assert_eq!(register.refused(new("body", "garden", made)), taken(prefix));
    }
    // A prefix under which no number was given is free again.
    register.run(change("body", "ccr", json!({"prefix": "CRQ"})));
    register.run(change("body", "work", json!({"prefix": "CRP"})));
    // Another word that begins so is none of these; and it may have its own back.
    register.run(change("body", "work", json!({"prefix": "CC"})));
    register.run(change("body", "ccr", json!({"prefix": "CCR"})));
}

#[test]
fn a_link_to_nothing_is_named_whatever_else_the_act_did() {
    let mut register = Register::committee();
    let follow_up =
        |name: &str| new("follow-up", name, json!({"what": "Écrire.", "motion_id": id("none")}));
    let act = batch(vec![
        follow_up("gone"),
        json!({"do": "remove", "what": "follow-up", "id": id("gone")}),
        follow_up("stays"),
    ]);
    let missing = Refusal::NotFound { table: "motion".into(), id: id("none") };
    assert_eq!(register.refused(act), missing);
}

#[test]
fn what_was_only_planned_is_no_meeting_that_was_held() {
    let mut register = Register::committee();
    for (n, day) in ["2024-05-01", "2025-02-01", "2025-05-01", "2025-08-01"].into_iter().enumerate()
    {
        let name = format!("m{n}");
        register.run(plan(&name, "ccr", day));
        register.run(open(&name));
        register.run(close(&name));
    }
    let few = |register: &Register| {
        let found = register.store.findings("2026-01-15".parse().unwrap()).unwrap();
        let kinds: BTreeSet<&str> = found.iter().map(|found| found.warning.kind()).collect();
        kinds.contains("few-meetings")
    };
    assert!(few(&register), "three of four");
    register.run(plan("forgotten", "ccr", "2025-11-01"));
    assert!(few(&register), "it never took place");
    register.run(open("forgotten"));
    register.run(close("forgotten"));
    assert!(!few(&register));
}

#[test]
fn only_a_resolution_that_came_later_rescinds_one() {
    let mut register = Register::in_session();
    register.run(propose("first", "november"));
    register.run(unanimous("first"));
    let mut closing = propose("closing", "november");
    closing["kind"] = json!("closing");
    register.run(closing);
    register.run(unanimous("closing"));
    register.run(close("november"));
    register.run(plan("october", "ccr", "2026-10-13"));
    register.run(open("october"));
    for person in ["p1", "p2", "p3"] {
        register.run(attend("october", person, "present"));
    }
    register.run(propose("earlier", "october"));
    register.run(unanimous("earlier"));
    for by in ["closing", "earlier"] {
        let set = json!({"kind": "rescinded", "motion_id": id("first"), "by_motion_id": id(by),
            "on_day": "2026-11-18"});
        assert_eq!(register.refused(new("sequel", "s", set)), Refusal::SequelBy {}, "{by}");
    }
}

#[test]
fn a_roll_that_denies_who_voted_by_name_is_refused_and_a_vote_can_be_recounted() {
    let mut register = Register::in_session();
    register.run(propose("m", "november"));
    let call = |who: &[&str]| {
        let ballots: std::collections::BTreeMap<String, &str> =
            who.iter().map(|who| (id(who), "for")).collect();
        json!({"do": "record-vote", "motion": id("m"), "mode": "roll-call", "ballots": ballots})
    };
    register.run(call(&["p1", "p2", "p4"]));
    let absent = attend("november", "p4", "absent");
    assert_eq!(register.refused(absent.clone()), Refusal::NotVoting { name: "P4".into() });
    // P5 was forgotten on the roll: with those of the first count the answer is none.
    register.run(attend("november", "p5", "present"));
    let all = call(&["p1", "p2", "p5"]);
    assert_eq!(register.refused(all.clone()), Refusal::NotVoting { name: "P5".into() });
    let mut recount = all;
    recount["recount"] = json!(true);
    register.run(recount);
    assert_eq!(register.value("motion", "m", "voters").as_deref(), Some("5"));
    register.run(absent);
}

#[test]
fn a_tenant_director_who_is_no_member_is_told() {
    let mut register = Register::committee();
    let told = |register: &Register| {
        let found = register.store.findings("2026-11-22".parse().unwrap()).unwrap();
        found.iter().any(|found| found.warning.kind() == "director-not-member")
    };
    assert!(!told(&register));
    let off = register.run(rule("ccr.tenant_directors_are_members", "off"));
    register.run(end("m-p4", "2026-10-01"));
    register.run(fill("m-p6", "t1", "p6", "2026-10-02"));
    assert!(!told(&register), "the committee chose otherwise");
    register.run(undo(off));
    assert!(told(&register));
}

#[test]
fn what_was_moved_is_not_given_the_hour_at_which_it_is_typed_another_day() {
    let mut register = Register::in_session();
    register.run(moved("left", "departure", "p3", "19:40"));
    register.run_at("2026-11-20T09:12:00", propose("m", "november"));
    assert_eq!(register.value("motion", "m", "put_at"), None);
    // It is on the floor all the same, and alone.
    let other = register.refused(propose("other", "november"));
    assert_eq!(other.kind(), "pending-first");
    register.run(unanimous("m"));
    register.run_at("2026-11-17T20:11:00", propose("n", "november"));
    assert_eq!(register.value("motion", "n", "put_at").as_deref(), Some("20:11"));
}

#[test]
fn the_committee_keeps_a_name() {
    let mut register = Register::committee();
    for value in [json!(""), json!("  "), Json::Null] {
        let set = json!({"do": "set-rule", "rule": "committee.name", "value": value});
        let refused = register.refused(set);
        assert!(matches!(refused, Refusal::Field { fault: Fault::Required, .. }), "{refused:?}");
    }
    register
        .run(json!({"do": "set-rule", "rule": "committee.name", "value": "CCR de Val-des-Pins"}));
}
