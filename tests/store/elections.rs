//! Elections: who may stand, what the rounds come to, what a tie asks for, and what the proclamation
//! gives and seals.

use ccr::domain::entity::Entity;
use ccr::domain::id::Id;
use ccr::domain::refusal::Refusal;
use ccr::domain::warning::Warning;
use ccr::i18n::language::Language;
use ccr::i18n::words::Words;
use serde_json::{Value as Json, json};

use crate::support::*;

/// An election to the board's two seats, `p4` and `p5` having left them.
pub fn vote(set: Json) -> Vec<Json> {
    let mut all = json!({"name": "Élection au CA", "body_id": id("board"),
        "seat_kind": "tenant-director", "seats": 2, "method": "block", "voters": "assembly",
        "vote_on": "2026-11-22", "close_on": "2026-11-22", "basis": "Règlement 4",
        "notice_sent_on": "2026-10-20"});
    for (field, value) in set.as_object().unwrap() {
        all[field] = value.clone();
    }
    vec![end("m-p4", "2026-11-01"), end("m-p5", "2026-11-01"), new("election", "vote", all)]
}

pub fn stand(person: &str, set: Json) -> Json {
    let mut all = json!({"election_id": id("vote"), "person_id": id(person),
        "consent_on": "2026-11-10", "is_tenant": "yes", "is_employee": "no"});
    for (field, value) in set.as_object().unwrap() {
        all[field] = value.clone();
    }
    new("candidate", &format!("c-{person}"), all)
}

pub fn lead(person: &str, role: &str) -> Json {
    let set = json!({"election_id": id("vote"), "person_id": id(person), "role": role});
    new("election-officer", &format!("o-{person}"), set)
}

/// An election in which these stand.
pub fn nominated(people: &[&str]) -> Vec<Json> {
    let mut all = vote(json!({}));
    all.extend(people.iter().map(|person| stand(person, json!({}))));
    all
}

pub fn close_nominations() -> Json {
    json!({"do": "close-nominations", "election": id("vote"), "on": "2026-11-22"})
}

/// The same, nominations being closed.
pub fn closed(people: &[&str]) -> Vec<Json> {
    let mut all = nominated(people);
    all.push(close_nominations());
    all
}

/// A count of so many valid ballots, all of those that were handed out.
pub fn count(votes: &[(&str, u32)], valid: u32) -> Json {
    let votes: serde_json::Map<String, Json> =
        votes.iter().map(|(person, votes)| (id(&format!("c-{person}")), json!(votes))).collect();
    json!({"do": "record-count", "election": id("vote"), "on": "2026-11-22", "at": "20:15",
           "issued": valid, "valid": valid, "votes": votes})
}

/// Lots drawn by the program, from words said aloud.
pub fn lots() -> Json {
    json!({"do": "draw-lots", "election": id("vote"), "on": "2026-11-22", "at": "20:40",
           "witnesses": "P1 et P2", "seed": "vingt-deux novembre"})
}

/// Lots that came out of a hat in this order.
pub fn from_a_hat(people: &[&str]) -> Json {
    let mut lots = lots();
    let drawn: Vec<String> = people.iter().map(|person| id(&format!("c-{person}"))).collect();
    lots["seed"] = Json::Null;
    lots["drawn"] = json!(drawn);
    lots
}

/// The proclamation, with the reason for what is not on record: an assembly, or who counted.
pub fn proclaim(on: &str) -> Json {
    json!({"do": "proclaim", "election": id("vote"), "on": on,
           "despite": "La réunion et le personnel sont au cahier papier."})
}

/// An election by the members at a meeting of theirs, to the day that is set.
pub fn among_members(standing: &[&str], set: Json) -> Register {
    let mut register = Register::in_session();
    // The directors' mandates end before that meeting, at which they are no members then.
    register.run(attend("november", "p4", "absent"));
    let mut all = json!({"meeting_id": id("november"), "voters": "members"});
    for (field, value) in set.as_object().unwrap() {
        all[field] = value.clone();
    }
    for act in vote(all) {
        register.run(act);
    }
    for person in standing {
        register.run(stand(person, json!({"received_on": "2026-11-10"})));
    }
    register
}

pub fn with(before: Vec<Json>) -> Register {
    let mut register = Register::committee();
    before.into_iter().for_each(|act| {
        register.run(act);
    });
    register
}

pub fn fate(register: &Register, person: &str) -> Option<String> {
    register.value("candidate", &format!("c-{person}"), "fate")
}

/// Who holds a seat on a day.
pub fn holder(register: &Register, seat: &str, day: &str) -> Vec<String> {
    register.texts(&format!(
        "SELECT p.family_name FROM mandate m JOIN person p ON p.id = m.person_id
         WHERE m.seat_id = '{}' AND m.starts_on <= '{day}'
           AND (m.ended_on IS NULL OR m.ended_on > '{day}')",
        id(seat)
    ))
}

#[test]
fn two_for_two_seats_are_acclaimed_and_sit_on_the_committee_too() {
    let mut register = with(closed(&["p6", "p7"]));
    register.run(proclaim("2026-11-22"));
    assert_eq!(fate(&register, "p6").as_deref(), Some("acclaimed"));
    assert_eq!(holder(&register, "t1", "2026-11-22"), ["P6"]);
    assert_eq!(holder(&register, "t2", "2026-11-22"), ["P7"]);
    // Directors sit on the committee ex officio (S-8, art. 58.4), by the same act.
    let ex_officio = register.texts(
        "SELECT p.family_name FROM mandate m JOIN person p ON p.id = m.person_id
         WHERE m.began = 'ex-officio' AND m.ended_on IS NULL ORDER BY 1",
    );
    assert_eq!(ex_officio, ["P6", "P7"]);
    // p4 and p5 left before their term of 30 April 2028: whoever replaces them finishes it.
    let terms = register.texts(
        "SELECT DISTINCT term_ends_on FROM mandate WHERE began = 'acclaimed' AND ended_on IS NULL",
    );
    assert_eq!(terms, ["2028-04-30"]);
    assert_sound(&register.path);
}

#[test]
fn one_for_two_seats_is_acclaimed_and_one_seat_stays_vacant() {
    let mut register = with(closed(&["p6"]));
    register.run(proclaim("2026-11-22"));
    assert_eq!(holder(&register, "t1", "2026-11-22"), ["P6"]);
    assert!(holder(&register, "t2", "2026-11-22").is_empty());
    let sheet = register.store.election(&Id::new(id("vote")), "2026-11-22".parse().unwrap());
    assert_eq!(sheet.unwrap().unwrap().standing.unwrap().vacant, 1);
}

#[test]
fn the_highest_totals_are_elected_and_the_others_are_substitutes_in_order() {
    let mut register = with(closed(&["p6", "p7", "p8", "p9"]));
    register.run(count(&[("p6", 10), ("p7", 3), ("p8", 12), ("p9", 5)], 15));
    register.run(proclaim("2026-11-22"));
    let fates = ["p6", "p7", "p8", "p9"].map(|person| {
        let rank = register.value("candidate", &format!("c-{person}"), "rank").unwrap();
        (fate(&register, person).unwrap(), rank)
    });
    let wanted = [("elected", "2"), ("substitute", "2"), ("elected", "1"), ("substitute", "1")];
    assert_eq!(fates, wanted.map(|(fate, rank)| (fate.to_owned(), rank.to_owned())));
}

#[test]
fn a_tie_for_the_last_seat_elects_nobody_until_a_second_ballot_and_lots() {
    let mut register = with(closed(&["p6", "p7", "p8"]));
    register.run(count(&[("p6", 10), ("p7", 5), ("p8", 5)], 12));
    let due = |round: &str| Refusal::RoundDue { round: round.to_owned() };
    assert_eq!(register.refused(proclaim("2026-11-22")), due("second-ballot"));
    assert_eq!(register.refused(lots()), due("second-ballot"));
    // Only those who are tied stand in it.
    let other = Refusal::VotesForOther { name: "P6".to_owned() };
    assert_eq!(register.refused(count(&[("p6", 4), ("p7", 8)], 12)), other);
    register.run(count(&[("p7", 6), ("p8", 6)], 12));
    assert_eq!(register.refused(proclaim("2026-11-22")), due("lots"));
    assert_eq!(register.refused(count(&[("p7", 7), ("p8", 5)], 12)), due("lots"));
    let mut unseen = lots();
    unseen["witnesses"] = json!("  ");
    assert_eq!(register.refused(unseen), Refusal::LotsUnseen {});
    let mut half = lots();
    half["seed"] = Json::Null;
    half["drawn"] = json!([id("c-p7")]);
    assert_eq!(register.refused(half), Refusal::LotsDrawn {});
    let drawn = register.run(lots());
    assert!(matches!(register.refused(undo(drawn)), Refusal::Final { .. }));
    register.run(proclaim("2026-11-22"));
    // Anybody can draw again from the words, and the smaller lot comes out first:
    // printf 'vingt-deux novembre\nP7' | sha256sum is 57a752e0308137ac…, and of P8 39a351d9abd7c0be…
    assert_eq!(fate(&register, "p8").as_deref(), Some("elected"));
    assert_eq!(fate(&register, "p7").as_deref(), Some("substitute"));
    assert_eq!(fate(&register, "p6").as_deref(), Some("elected"));
}

#[test]
fn ballots_that_are_not_accounted_for_stop_the_proclamation_until_they_are_counted_again() {
    let mut register = with(closed(&["p6", "p7", "p8"]));
    let mut lost = count(&[("p6", 10), ("p7", 8), ("p8", 3)], 12);
    lost["issued"] = json!(15);
    lost["blank"] = json!(1);
    register.run(lost);
    // 12 valid and 1 blank of 15.
    assert_eq!(
        register.refused(proclaim("2026-11-22")),
        Refusal::BallotGap { issued: 15, found: 13 }
    );
    let mut again = count(&[("p6", 9), ("p7", 8), ("p8", 4)], 12);
    again["issued"] = json!(15);
    again["recount"] = json!(true);
    again["blank"] = json!(1);
    again["unreturned"] = json!(2);
    register.run(again);
    register.run(proclaim("2026-11-22"));
    assert_eq!(fate(&register, "p7").as_deref(), Some("elected"));
}

#[test]
fn votes_that_the_ballots_cannot_bear_are_refused() {
    let mut register = with(closed(&["p6", "p7", "p8"]));
    // Two marks at the most on each of ten ballots.
    let many = Refusal::VotesAndBallots { votes: 21, valid: 10, marks: 2 };
    assert_eq!(register.refused(count(&[("p6", 9), ("p7", 8), ("p8", 4)], 10)), many);
    let one = register.refused(count(&[("p6", 11), ("p7", 1)], 10));
    assert!(matches!(one, Refusal::VotesAndBallots { .. }));
}

#[test]
fn no_more_ballots_than_people_and_none_without_a_quorum() {
    let mut register = among_members(&["p6", "p7", "p8"], json!({}));
    register.run(close_nominations());
    // p1 to p3 are left of the committee's members who are there: p4 has lost the seat.
    let many = Refusal::BallotsAndVoters { issued: 4, spoiled: 0, voters: 3 };
    assert_eq!(register.refused(count(&[("p6", 3), ("p7", 2), ("p8", 2)], 4)), many);
    register.run(moved("left", "departure", "p3", "20:00"));
    register.run(moved("left-too", "departure", "p2", "20:05"));
    let few = register.refused(count(&[("p6", 1), ("p7", 1), ("p8", 0)], 1));
    assert!(matches!(few, Refusal::ElectionQuorum { present: 1, .. }), "{few:?}");
}

#[test]
fn who_may_stand() {
    let mut register = with(nominated(&["p6"]));
    let not = |name: &str, why: &str| Refusal::NotEligible { name: name.into(), why: why.into() };
    assert_eq!(register.refused(stand("p7", json!({"is_tenant": "no"}))), not("P7", "is_tenant"));
    assert_eq!(
        register.refused(stand("p7", json!({"is_employee": "yes"}))),
        not("P7", "is_employee")
    );
    assert_eq!(
        register.refused(stand("employee", json!({}))),
        not("EMPLOYEE", "is_employee"),
        "the register knows who is employed"
    );
    // Whoever leads does not stand, and whoever stands does not lead.
    register.run(lead("p8", "scrutineer"));
    let both = |name: &str| Refusal::OfficerIsCandidate { name: name.to_owned() };
    assert_eq!(register.refused(stand("p8", json!({}))), both("P8"));
    assert_eq!(register.refused(lead("p6", "returning-officer")), both("P6"));
    // Nobody stands without having consented in writing.
    register.run(stand("p7", json!({"consent_on": null})));
    let (name, table, field) = ("P7".into(), "candidate".into(), "consent_on".into());
    let lacks = Refusal::CandidateLacks { name, table, field };
    assert_eq!(register.refused(close_nominations()), lacks);
    register.run(change("candidate", "c-p7", json!({"withdrawn_on": "2026-11-20"})));
    register.run(close_nominations());
    let over = Refusal::NominationsClosed { since: Some("2026-11-22".into()) };
    assert_eq!(register.refused(stand("p9", json!({}))), over);
}

#[test]
fn who_withdraws_after_the_ballots_were_printed_leaves_the_others_acclaimed() {
    let mut register = with(closed(&["p6", "p7", "p8"]));
    register.run(change("candidate", "c-p8", json!({"withdrawn_on": "2026-11-22"})));
    let none = Refusal::RoundDue { round: String::new() };
    assert_eq!(register.refused(count(&[("p6", 5), ("p7", 5)], 5)), none);
    register.run(proclaim("2026-11-22"));
    assert_eq!(fate(&register, "p6").as_deref(), Some("acclaimed"));
    assert_eq!(fate(&register, "p8").as_deref(), Some("withdrawn"));
}

#[test]
fn nobody_withdraws_once_votes_were_counted() {
    let mut register = with(closed(&["p6", "p7", "p8"]));
    register.run(count(&[("p6", 10), ("p7", 8), ("p8", 3)], 12));
    let late = change("candidate", "c-p8", json!({"withdrawn_on": "2026-11-22"}));
    assert_eq!(register.refused(late), Refusal::CandidateCounted { name: "P8".to_owned() });
    let more = change("election", "vote", json!({"seats": 3}));
    assert_eq!(register.refused(more).kind(), "election-step");
}

#[test]
fn an_officer_is_elected_by_more_than_half_and_takes_the_place_of_the_one_before() {
    let mut register = Register::committee();
    register.run(fill("m-chair", "chair", "p1", "2026-05-01"));
    let chair = json!({"name": "Présidence", "body_id": id("ccr"), "seat_kind": "chair", "seats": 1,
        "method": "majority", "voters": "members", "vote_on": "2026-11-22",
        "close_on": "2026-11-22"});
    let two = {
        let mut two = chair.clone();
        two["seats"] = json!(2);
        new("election", "vote", two)
    };
    assert_eq!(register.refused(two).kind(), "field");
    register.run(new("election", "vote", chair));
    for person in ["p1", "p2", "p3"] {
        register.run(stand(person, json!({})));
    }
    register.run(close_nominations());
    register.run(count(&[("p1", 2), ("p2", 2), ("p3", 1)], 5));
    register.run(count(&[("p1", 2), ("p2", 3)], 5));
    register.run(proclaim("2026-11-22"));
    // p1 chaired until 30 April 2027: an election gives the office anew.
    assert_eq!(holder(&register, "chair", "2026-11-21"), ["P1"]);
    assert_eq!(holder(&register, "chair", "2026-11-22"), ["P2"]);
}

#[test]
fn seats_that_are_held_are_not_given_twice() {
    let mut register = Register::committee();
    for act in closed(&["p6", "p7"]).into_iter().skip(2) {
        register.run(act);
    }
    // p4 and p5 sit until 30 April 2028.
    let from = "2028-05-01".to_owned();
    let missing = Refusal::SeatsMissing { elected: 2, free: 0, from };
    assert_eq!(register.refused(proclaim("2026-11-22")), missing);
}

#[test]
fn a_proclaimed_election_is_frozen_whatever_the_way() {
    let mut before = closed(&["p6", "p7", "p8"]);
    before.insert(3, lead("p9", "scrutineer"));
    let mut register = with(before);
    let counted = register.run(count(&[("p6", 10), ("p7", 8), ("p8", 3)], 12));
    register.run(proclaim("2026-11-22"));
    let frozen = Refusal::ElectionProclaimed { name: "Élection au CA".to_owned() };
    let acts = [
        change("election", "vote", json!({"name": "Autre"})),
        change("election-officer", "o-p9", json!({"role": "returning-officer"})),
        json!({"do": "remove", "what": "election-officer", "id": id("o-p9")}),
        lead("p1", "scrutineer"),
        undo(counted),
    ];
    for act in acts {
        assert_eq!(register.refused(act.clone()), frozen, "{act}");
        if act["do"] != "undo" {
            assert_eq!(register.refused(batch(vec![act.clone()])), frozen, "batch {act}");
        }
    }
    // When its ballots were destroyed is noted afterwards.
    register.run(change("election", "vote", json!({"destroyed_on": "2026-11-22"})));
    assert_sound(&register.path);
}

#[test]
fn the_seal_of_an_election_stands_in_the_chain_of_the_minutes_and_finds_any_change() {
    let mut register = with(closed(&["p6", "p7", "p8"]));
    register.run(count(&[("p6", 10), ("p7", 8), ("p8", 3)], 12));
    register.run(proclaim("2026-11-22"));
    let election = Id::new(id("vote"));
    let seal = register.store.election_seal(&election).unwrap().unwrap();
    let hash = seal.text("hash").unwrap().to_owned();
    let found = register.store.sealed_as(&hash[..16]).unwrap();
    assert_eq!(found, Some((Entity::Election, election)));
    // Minutes that are adopted afterwards are sealed behind it.
    register.run(plan("november", "ccr", "2026-11-17"));
    register.run(open("november"));
    register.run(close("november"));
    register.run(adopt("november"));
    let previous = register.texts("SELECT previous FROM seal ORDER BY seq");
    assert_eq!(previous[1], hash);
    let seals = |register: &Register| -> Vec<Warning> {
        let found = register.store.findings("2026-12-01".parse().unwrap()).unwrap();
        let kinds = found.into_iter().map(|found| found.warning);
        kinds.filter(|warning| warning.kind().starts_with("seal")).collect()
    };
    assert_eq!(seals(&register), []);
    // Another tool gives somebody three votes more.
    register
        .raw(&format!("UPDATE round_vote SET votes = 11 WHERE candidate_id = '{}'", id("c-p7")));
    let told = seals(&register);
    assert!(
        matches!(&told[..], [Warning::SealedChanged { table, field, .. }]
            if table == "round_vote" && field == "votes"),
        "{told:?}"
    );
    // An election is no meeting, and its paper is the report.
    let said = ccr::i18n::wording::warning(&Words::new(Language::French), &told[0]);
    let said = said.replace('\u{a0}', " ");
    assert!(said.starts_with("Élection « Élection au CA » : "), "{said}");
    assert!(said.ends_with("Comparez au rapport signé."), "{said}");
    register.raw("UPDATE seal SET content = content || ' ' WHERE election_id IS NOT NULL");
    let told = seals(&register);
    let broken = told.iter().find(|warning| warning.kind() == "seal-broken").unwrap();
    let said = ccr::i18n::wording::warning(&Words::new(Language::French), broken);
    let said = said.replace('\u{a0}', " ");
    assert!(said.starts_with("Le sceau de l’élection « Élection au CA » est brisé"), "{said}");
    assert!(said.ends_with("Comparez au rapport signé."), "{said}");
}

#[test]
fn nothing_that_is_kept_links_a_voter_to_a_ballot() {
    let mut register = with(closed(&["p6", "p7", "p8"]));
    register.run(count(&[("p6", 10), ("p7", 8), ("p8", 3)], 12));
    // The tables of an election have totals and people who stand or lead, and no others.
    for table in ["election", "candidate", "election_officer", "election_round", "round_vote"] {
        let entity = Entity::from_table(table).unwrap();
        let people: Vec<&str> =
            entity.links().filter(|(_, to)| *to == Entity::Person).map(|(name, _)| name).collect();
        let wanted: &[&str] = match table {
            "candidate" => &["person_id", "proposer_id", "seconder_id"],
            "election_officer" => &["person_id"],
            _ => &[],
        };
        assert_eq!(people, wanted, "{table}");
    }
    assert_eq!(register.texts("SELECT CAST(count(*) AS TEXT) FROM round_vote"), ["3"]);
}

#[test]
fn a_director_whose_successor_is_elected_may_leave_before_and_chairs_until_then() {
    // p4 and p5 sit until 30 April 2028; the election is for the day after.
    let mut before = closed(&["p6", "p7"]).split_off(2);
    before.insert(1, change("election", "vote", json!({"starts_on": "2028-05-01"})));
    let mut register = with(before);
    register.run(proclaim("2026-11-22"));
    // A member until then, p4 is an officer until then.
    register.run(fill("m-chair", "chair", "p4", "2026-11-22"));
    assert_eq!(register.value("mandate", "m-chair", "ended_on").as_deref(), Some("2028-05-01"));
    // And may leave before.
    register.run(end("m-p4", "2026-12-01"));
    assert_eq!(register.value("mandate", "m-p4", "ended_on").as_deref(), Some("2026-12-01"));
    assert_eq!(holder(&register, "t1", "2026-12-01"), [""; 0]);
    assert_sound(&register.path);
}

#[test]
fn no_round_and_no_lots_while_ballots_are_missing() {
    let mut register = with(closed(&["p6", "p7", "p8"]));
    let mut lost = count(&[("p6", 10), ("p7", 5), ("p8", 5)], 12);
    lost["issued"] = json!(14);
    register.run(lost);
    let gap = Refusal::BallotGap { issued: 14, found: 12 };
    assert_eq!(register.refused(count(&[("p7", 6), ("p8", 6)], 12)), gap);
    let mut again = count(&[("p6", 10), ("p7", 5), ("p8", 5)], 12);
    (again["issued"], again["unreturned"], again["recount"]) = (json!(14), json!(2), json!(true));
    register.run(again);
    register.run(count(&[("p7", 6), ("p8", 6)], 12));
}

#[test]
fn ballots_are_destroyed_after_the_proclamation_and_officers_are_members() {
    let mut register = with(nominated(&["p6"]));
    let destroyed = change("election", "vote", json!({"destroyed_on": "2026-11-22"}));
    assert_eq!(register.refused(destroyed), Refusal::BallotsNeeded {});
    let role = change("election", "vote", json!({"body_id": id("ccr"), "seat_kind": "chair"}));
    register.run(role);
    let other = register.refused(stand("p7", json!({})));
    assert_eq!(other, Refusal::OfficerNotMember { name: "P7".to_owned() });
    register.run(stand("p1", json!({})));
}
