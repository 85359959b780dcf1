//! What an election is judged by stays what it was: the rule on ties, who stood when nominations
//! closed, and how many ballots there are for how many voters.

use ccr::domain::election::course::{Sitting, State, Step};
use ccr::domain::field::Fault;
use ccr::domain::id::Id;
use ccr::domain::lack::Lack;
use ccr::domain::refusal::Refusal;
use ccr::domain::warning::Warning;
use serde_json::json;

use crate::elections::{
    among_members, close_nominations, closed, count, fate, from_a_hat, lead, lots, nominated,
    proclaim, stand, vote, with,
};
use crate::support::*;

#[test]
fn a_rule_on_ties_that_changes_later_leaves_an_election_as_it_was_held() {
    let mut register = with(closed(&["p6", "p7", "p8"]));
    let at_once = json!({"do": "set-rule", "rule": "election.tie", "value": "lots"});
    // Between the first vote and the second ballot, too.
    register.run(count(&[("p6", 10), ("p7", 5), ("p8", 5)], 12));
    register.run(at_once);
    let due = Refusal::RoundDue { round: "second-ballot".to_owned() };
    assert_eq!(register.refused(from_a_hat(&["p8", "p7"])), due);
    register.run(count(&[("p7", 4), ("p8", 8)], 12));
    register.run(proclaim("2026-11-22"));
    let sheet = |register: &Register| {
        let today = "2026-12-01".parse().unwrap();
        register.store.election(&Id::new(id("vote")), today).unwrap().unwrap()
    };
    // p6 came first with 10 of 12, p8 won the second ballot with 8 of 12.
    let elected = sheet(&register).standing.map(|found| found.elected);
    assert_eq!(elected, Some(["c-p6", "c-p8"].map(id).to_vec()));
    assert_sound(&register.path);
}

#[test]
fn the_rule_of_the_day_on_which_nominations_close_is_the_one_that_holds() {
    let mut before = closed(&["p6", "p7", "p8"]);
    let last = before.len() - 1;
    before.insert(last, json!({"do": "set-rule", "rule": "election.tie", "value": "lots"}));
    let mut register = with(before);
    register.run(json!({"do": "set-rule", "rule": "election.tie", "value": "second-ballot"}));
    register.run(count(&[("p6", 10), ("p7", 5), ("p8", 5)], 12));
    register.run(from_a_hat(&["p8", "p7"]));
    register.run(proclaim("2026-11-22"));
    assert_eq!(fate(&register, "p8").as_deref(), Some("elected"));
}

#[test]
fn a_ballot_that_was_spoiled_and_replaced_is_no_voter_more() {
    let mut register = among_members(&["p6", "p7", "p8"], json!({}));
    register.run(close_nominations());
    // Three may vote: one of them spoiled a ballot and was given a fourth.
    let mut four = count(&[("p6", 3), ("p7", 2), ("p8", 1)], 3);
    (four["issued"], four["spoiled"]) = (json!(4), json!(1));
    let mut five = four.clone();
    (five["issued"], five["unreturned"]) = (json!(5), json!(1));
    let many = Refusal::BallotsAndVoters { issued: 5, spoiled: 1, voters: 3 };
    assert_eq!(register.refused(five), many);
    register.run(four);
}

#[test]
fn a_withdrawal_from_another_point_takes_no_vote_of_an_election() {
    let evening = json!({"vote_on": "2026-11-17", "close_on": "2026-11-17"});
    let mut register = among_members(&["p6", "p7", "p8"], evening);
    let point = |name: &str, title: &str| {
        new("agenda-item", name, json!({"meeting_id": id("november"), "title": title}))
    };
    let start = |point: &str, at: &str| json!({"do": "start-item", "item": id(point), "at": at});
    let withdraws = |movement: &str, person: &str, point: &str, at: &str| {
        let mut withdrawal = moved(movement, "recusal", person, at);
        withdrawal["item"] = json!(id(point));
        withdrawal
    };
    register.run(point("benches", "Bancs"));
    register.run(start("benches", "19:30"));
    register.run(withdraws("brother", "p3", "benches", "19:35"));
    let mut closing = close_nominations();
    closing["on"] = json!("2026-11-17");
    register.run(closing);
    let all = count(&[("p6", 3), ("p7", 2), ("p8", 1)], 3);
    let mut during = all.clone();
    (during["on"], during["at"]) = (json!("2026-11-17"), json!("19:40"));
    // While the benches are treated she has no vote of three; once the next point is taken up, she has.
    register.run(point("lamps", "Lampes"));
    register.run(start("lamps", "20:00"));
    let many = Refusal::BallotsAndVoters { issued: 3, spoiled: 0, voters: 2 };
    assert_eq!(register.refused(during.clone()), many);
    during["at"] = json!("20:10");
    let round = register.run(during.clone());
    register.run(undo(round));
    // A point that is the election says which withdrawals are about it, whatever the hours.
    register.run(point("vote-point", "Élection au conseil"));
    during["at"] = json!("19:40");
    let round = register.run(during.clone());
    register.run(undo(round));
    register.run(start("vote-point", "20:15"));
    register.run(withdraws("herself", "p2", "vote-point", "20:16"));
    during["at"] = json!("20:20");
    assert_eq!(register.refused(during), many);
}

#[test]
fn an_election_that_nobody_proclaimed_is_told_as_the_meeting_ends_and_its_point_is_not_empty() {
    let mut register = among_members(&["p6", "p7", "p8"], json!({}));
    let set = json!({"meeting_id": id("november"), "title": "Élection au CA"});
    register.run(new("agenda-item", "point", set));
    // Whether it is told, and how many of the points are empty.
    let lacks = |register: &Register| {
        let sheet = register.store.meeting(&Id::new(id("november"))).unwrap().unwrap();
        let lacks = sheet.lacks();
        let waits = Lack::Unproclaimed { count: 1, name: "Élection au CA".to_owned() };
        let empty = lacks.iter().find_map(|lack| match lack {
            Lack::Untreated { count, .. } => Some(*count as usize),
            _ => None,
        });
        (lacks.contains(&waits), sheet.items.len() - empty.unwrap_or(0))
    };
    // Nothing was noted under any point: only this one is an election's, and the minutes tell the opening
    // and the end by themselves.
    assert_eq!(lacks(&register), (true, 3));
    register.run(close_nominations());
    register.run(count(&[("p6", 3), ("p7", 2), ("p8", 1)], 3));
    assert_eq!(lacks(&register), (true, 3));
    register.run(proclaim("2026-11-22"));
    assert_eq!(lacks(&register), (false, 3));
}

#[test]
fn whoever_withdrew_after_the_closing_does_not_come_back() {
    let mut register = with(closed(&["p6", "p7", "p8"]));
    register.run(change("candidate", "c-p8", json!({"withdrawn_on": "2026-11-22"})));
    let back = change("candidate", "c-p8", json!({"withdrawn_on": null}));
    assert_eq!(
        register.refused(back),
        Refusal::NominationsClosed { since: Some("2026-11-22".into()) }
    );
}

#[test]
fn a_candidacy_stays_the_one_of_its_person() {
    let mut register = with(vote(json!({})));
    register.run(stand("p6", json!({})));
    let other = change("candidate", "c-p6", json!({"person_id": id("p7")}));
    let own = Refusal::CandidatePerson { name: "P6".to_owned() };
    assert_eq!(register.refused(other), own);
    // The same person is nobody else.
    let same = json!({"person_id": id("p6"), "consent_on": "2026-11-12"});
    register.run(change("candidate", "c-p6", same));
}

#[test]
fn words_cannot_part_those_who_bear_the_same_name_and_a_hat_can() {
    let mut register = with(closed(&["p6", "p7", "p8"]));
    register.run(change("person", "p8", json!({"family_name": "P7"})));
    register.run(count(&[("p6", 10), ("p7", 5), ("p8", 5)], 12));
    register.run(count(&[("p7", 6), ("p8", 6)], 12));
    let same = Refusal::LotsNamesakes { name: "P7".to_owned() };
    assert_eq!(register.refused(lots()), same);
    register.run(from_a_hat(&["p8", "p7"]));
    register.run(proclaim("2026-11-22"));
    assert_eq!(fate(&register, "p8").as_deref(), Some("elected"));
    assert_eq!(fate(&register, "p7").as_deref(), Some("substitute"));
}

#[test]
fn seats_of_several_associations_are_not_given_by_one_election() {
    let mut register = Register::committee();
    let delegates = json!({"name": "Délégués", "body_id": id("ccr"), "seats": 1,
        "seat_kind": "delegate", "method": "block", "voters": "assembly", "basis": "Règlement 4",
        "vote_on": "2026-11-22", "close_on": "2026-11-22", "notice_sent_on": "2026-10-20"});
    // d1 to d4 are all of the same association, and d4 is vacant.
    register.run(new("election", "vote", delegates.clone()));
    register.run(stand("p6", json!({})));
    register.run(close_nominations());
    let several = Refusal::DelegatesOfSeveral {};
    let other = register.run(delegate_seat("d5"));
    assert_eq!(register.refused(new("election", "more", delegates)), several);
    assert_eq!(register.refused(proclaim("2026-11-22")), several);
    register.run(undo(other));
    register.run(proclaim("2026-11-22"));
    assert_eq!(crate::elections::holder(&register, "d4", "2026-11-22"), ["P6"]);
}

/// What Home says of elections that are prepared, of these kinds.
fn told(register: &Register, kinds: &[&str]) -> Vec<Warning> {
    let home = register.store.home("2026-11-22".parse().unwrap()).unwrap();
    let all = home.due.into_iter().map(|found| found.warning);
    all.filter(|warning| kinds.contains(&warning.kind())).collect()
}

fn doubts(register: &Register) -> Vec<Warning> {
    told(register, &["election-seats", "delegates-below", "delegates-uncounted"])
}

#[test]
fn who_is_backed_by_one_person_or_has_a_judgment_is_to_be_looked_at() {
    let kinds = ["candidate-one-backer", "candidate-judgment", "candidate-backed"];
    let backers = |one: &str, two: &str| json!({"proposer_id": id(one), "seconder_id": id(two)});
    let mut register = with(vote(json!({})));
    register.run(stand("p6", backers("p8", "p9")));
    register.run(change("candidate", "c-p6", json!({"has_judgment": "no"})));
    assert_eq!(told(&register, &kinds), []);
    register.run(change("candidate", "c-p6", backers("p8", "p8")));
    let one = Warning::CandidateOneBacker { candidate: "P6".into(), name: "P8".into() };
    assert_eq!(told(&register, &kinds), std::slice::from_ref(&one));
    register.run(change("candidate", "c-p6", json!({"has_judgment": "yes"})));
    let judged = Warning::CandidateJudgment { candidate: "P6".into() };
    assert_eq!(told(&register, &kinds), [judged, one]);
    // Nothing of it forbids to stand, and nothing is asked of who withdrew.
    register.run(change("candidate", "c-p6", json!({"withdrawn_on": "2026-11-20"})));
    assert_eq!(told(&register, &kinds), []);
}

#[test]
fn who_stands_for_an_open_seat_where_all_are_reserved_is_told() {
    let kinds = ["candidate-no-seat"];
    let reserved = json!({"reserved_families": 1, "reserved_seniors": 1});
    let mut register = with(vote(reserved));
    register.run(stand("p6", json!({"stands_for": "families"})));
    assert_eq!(told(&register, &kinds), []);
    register.run(stand("p7", json!({})));
    let none = Warning::CandidateNoSeat { candidate: "P7".into() };
    assert_eq!(told(&register, &kinds), [none]);
    register.run(change("election", "vote", json!({"reserved_seniors": null})));
    assert_eq!(told(&register, &kinds), []);
}

#[test]
fn directors_are_elected_from_january_to_april_or_at_any_time_in_a_by_election() {
    let kinds = ["election-window"];
    let mut register = with(vote(json!({})));
    let out = |on: &str| Warning::ElectionWindow { name: "Élection au CA".into(), on: on.into() };
    assert_eq!(told(&register, &kinds), [out("2026-11-22")]);
    for (on, outside) in [("2027-01-01", false), ("2027-04-30", false), ("2027-05-01", true)] {
        register.run(change("election", "vote", json!({"vote_on": on})));
        assert_eq!(told(&register, &kinds).len(), usize::from(outside), "{on}");
    }
    register.run(change("election", "vote", json!({"by_election": 1})));
    assert_eq!(told(&register, &kinds), []);
}

#[test]
fn a_notice_that_went_out_too_late_is_told_whatever_day_it_is_entered() {
    let kinds = ["election-notice-late", "election-late"];
    // Thirty days before 22 November is 23 October.
    let mut register = with(vote(json!({"notice_sent_on": "2026-10-23"})));
    assert_eq!(told(&register, &kinds), []);
    register.run(change("election", "vote", json!({"notice_sent_on": "2026-11-21"})));
    let late = Warning::ElectionNoticeLate {
        name: "Élection au CA".into(),
        sent_on: "2026-11-21".into(),
        by: "2026-10-23".into(),
    };
    assert_eq!(told(&register, &kinds), [late]);
    // A shorter rule of the committee's own has another day; members need no notice of their own.
    register.run(json!({"do": "set-rule", "rule": "election.notice_days", "value": "1"}));
    assert_eq!(told(&register, &kinds), []);
}

#[test]
fn the_assembly_is_a_step_that_is_done_once_it_was_opened_with_its_quorum() {
    let mut before = nominated(&["p6", "p7", "p8"]);
    let mut assembly = plan("assembly", "ccr", "2026-11-22");
    (assembly["kind"], assembly["tenants"]) = (json!("election"), json!(41));
    before.insert(0, assembly);
    before.push(change("election", "vote", json!({"meeting_id": id("assembly")})));
    let mut register = with(before);
    let state = |register: &Register| {
        let today = "2026-11-22".parse().unwrap();
        let vote = ccr::domain::id::Id::new(id("vote"));
        let sheet = register.store.election(&vote, today).unwrap().unwrap();
        let found = sheet.facts.steps().into_iter().find(|(step, _)| *step == Step::Assembly);
        // A meeting that is named is not yet an assembly that a proclamation can rest on.
        let lacks = sheet.facts.not_on_record().contains(&Step::Assembly);
        assert_eq!(lacks, sheet.sitting != Sitting::Quorate);
        (sheet.sitting, found.unwrap().1)
    };
    let due = State::Due("2026-11-22".parse().ok());
    assert_eq!(state(&register), (Sitting::ToOpen, due));
    let heads = |heads: u32, at: &str| {
        json!({"do": "record-movement", "meeting": id("assembly"), "kind": "head-count", "at": at,
            "heads": heads})
    };
    // Nine were at the door, and four as it opened.
    register.run(heads(9, "18:40"));
    register.run(heads(4, "18:55"));
    assert_eq!(state(&register), (Sitting::ToOpen, due));
    let mut opening = open("assembly");
    opening["late_notice_reason"] = json!("Urgence.");
    register.run(opening);
    assert_eq!(state(&register), (Sitting::NoQuorum, due));
    // A tenth of forty-one is 4.1: five have to be there; who leaves later was there.
    register.run(heads(4, "19:10"));
    assert_eq!(state(&register), (Sitting::NoQuorum, due));
    let ended = register.run(close("assembly"));
    let sheet = register.store.meeting(&Id::new(id("assembly"))).unwrap().unwrap();
    assert_eq!(sheet.lacks()[0], Lack::NeverQuorum { present: 4, needed: 5 });
    register.run(undo(ended));
    register.run(heads(5, "19:20"));
    assert_eq!(state(&register), (Sitting::Quorate, State::Done(None)));
    register.run(heads(3, "20:00"));
    assert_eq!(state(&register), (Sitting::Quorate, State::Done(None)));
}

#[test]
fn nobody_stands_for_a_group_that_has_no_seat() {
    let mut register = with(vote(json!({"reserved_families": 1})));
    let refused = register.refused(stand("p6", json!({"stands_for": "seniors"})));
    let (table, field) = ("candidate".to_owned(), "stands_for".to_owned());
    assert_eq!(refused, Refusal::Field { table, field, fault: Fault::NoGroupSeat });
    register.run(stand("p6", json!({"stands_for": "families"})));
}

#[test]
fn more_seats_than_the_body_has_are_told_while_an_election_is_prepared() {
    let mut register = with(vote(json!({"seats": 3})));
    let name = "Élection au CA".to_owned();
    // The board has t1 and t2.
    assert_eq!(doubts(&register), [Warning::ElectionSeats { name, seats: 3, has: 2 }]);
    register.run(new("seat", "t3", json!({"body_id": id("board"), "kind": "tenant-director"})));
    assert_eq!(doubts(&register), []);
}

#[test]
fn delegates_elect_above_a_number_of_dwellings_and_below_it_that_is_told() {
    let mut register = with(vote(json!({"voters": "delegates"})));
    // Nothing is known of the size of the office.
    let name = "Élection au CA".to_owned();
    assert_eq!(doubts(&register), [Warning::DelegatesUncounted { name, above: 500 }]);
    let built = |family: u32| {
        change("site", "st-martin", json!({"dwellings_family": family, "dwellings_senior": 200}))
    };
    register.run(built(300));
    let name = "Élection au CA".to_owned();
    let below = Warning::DelegatesBelow { name, dwellings: 500, above: 500 };
    assert_eq!(doubts(&register), [below]);
    register.run(built(301));
    assert_eq!(doubts(&register), []);
    // A complex that says nothing of its own is as large as its buildings.
    register.run(built(100));
    let site = json!({"name": "Saint-Vincent"});
    register.run(new("site", "st-vincent", site));
    let building = json!({"name": "A", "site_id": id("st-vincent"), "dwellings": 201});
    register.run(new("building", "a", building));
    assert_eq!(doubts(&register), []);
    let name = "Élection au CA".to_owned();
    register.run(change("building", "a", json!({"dwellings": 200})));
    assert_eq!(doubts(&register), [Warning::DelegatesBelow { name, dwellings: 500, above: 500 }]);
    register.run(change("election", "vote", json!({"voters": "assembly"})));
    assert_eq!(doubts(&register), []);
}

#[test]
fn seats_whose_terms_run_on_are_told_with_the_day_from_which_they_are_free() {
    let held = |register: &Register, on: &str| {
        let home = register.store.home("2026-11-22".parse().unwrap()).unwrap();
        let told = home.due.into_iter().map(|found| found.warning);
        let told: Vec<Warning> = told.filter(|found| found.kind() == "election-held").collect();
        let name = "Élection au CA".to_owned();
        match told.as_slice() {
            [] => None,
            [Warning::ElectionHeld { name: found, on: day, from }] => {
                assert_eq!((found, day.as_str()), (&name, on));
                Some(from.clone())
            }
            other => panic!("{other:?}"),
        }
    };
    // Both have left; then only one has, and the other sits until 30 April 2028.
    let mut register = with(vote(json!({})));
    assert_eq!(held(&register, "2026-11-22"), None);
    let mut one = vote(json!({}));
    one.remove(1);
    register = with(one.clone());
    assert_eq!(held(&register, "2026-11-22"), Some("2028-05-01".to_owned()));
    register.run(change("election", "vote", json!({"starts_on": "2028-05-01"})));
    assert_eq!(held(&register, "2028-05-01"), None);
    // Whoever begins in May does not sit until then.
    let mut successor = vote(json!({}));
    successor.push(fill("next", "t1", "p9", "2027-05-01"));
    register = with(successor);
    assert_eq!(held(&register, "2026-11-22"), None);
    register = with(one);
    register.run(change("election", "vote", json!({"starts_on": "2028-05-01"})));
    // One seat is enough for one; an office is given anew whoever has it.
    register.run(change("election", "vote", json!({"starts_on": null, "seats": 1})));
    assert_eq!(held(&register, "2026-11-22"), None);
}

#[test]
fn nobody_is_named_twice_in_one_election() {
    let mut register = with(nominated(&["p6", "p7"]));
    register.run(lead("p9", "scrutineer"));
    register.run(lead("p8", "scrutineer"));
    let twice = |name: &str, place: &str| Refusal::NamedTwice {
        name: name.to_owned(),
        place: place.to_owned(),
    };
    let again = |person: &str| {
        let set = json!({"election_id": id("vote"), "person_id": id(person)});
        new("candidate", "again", set)
    };
    assert_eq!(register.refused(again("p6")), twice("P6", "candidate"));
    register.run(change("candidate", "c-p7", json!({"withdrawn_on": "2026-11-20"})));
    assert_eq!(register.refused(again("p7")), twice("P7", "withdrawn"));
    let mut led = lead("p9", "returning-officer");
    led["id"] = json!(id("o-again"));
    assert_eq!(register.refused(led), twice("P9", "officer"));
    // Another name for an officer is another person, who is none yet.
    let other = change("election-officer", "o-p8", json!({"person_id": id("p9")}));
    assert_eq!(register.refused(other), twice("P9", "officer"));
    register.run(change("election-officer", "o-p8", json!({"role": "returning-officer"})));
}

#[test]
fn nobody_is_acclaimed_in_a_room_without_a_quorum() {
    let mut register = among_members(&["p6"], json!({}));
    register.run(close_nominations());
    let left = [("left", "p3", "20:00"), ("left-too", "p2", "20:05")];
    let left = left.map(|(name, who, at)| register.run(moved(name, "departure", who, at)));
    // The stamps of tests lie behind both hours: one is left of the three who are needed.
    let few = register.refused(proclaim("2026-11-22"));
    assert!(matches!(few, Refusal::ElectionQuorum { present: 1, .. }), "{few:?}");
    left.into_iter().rev().for_each(|act| {
        register.run(undo(act));
    });
    register.run(proclaim("2026-11-22"));
    assert_eq!(fate(&register, "p6").as_deref(), Some("acclaimed"));
}
