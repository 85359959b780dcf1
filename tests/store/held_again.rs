//! An election that was annulled and is held again, and one for a seat that somebody has.

use ccr::domain::refusal::Refusal;
use ccr::domain::warning::Warning;
use serde_json::{Value as Json, json};

use crate::elections::{closed, count, holder, lead, proclaim, vote, with};
use crate::support::*;

/// The acts of another election, as the first one's are written.
fn again(acts: Vec<Json>) -> Vec<Json> {
    let text = serde_json::to_string(&acts).unwrap();
    let ids = ["vote", "c-p8", "c-p9"].map(|name| (id(name), id(&format!("again-{name}"))));
    let text = ids.iter().fold(text, |text, (own, other)| text.replace(own, other));
    let text = text.replace("Élection au CA", "Reprise");
    serde_json::from_str(&text).unwrap()
}

/// P6 and P7 were acclaimed, the election was annulled, and P8 and P9 stand in the one that is held
/// again, nominations being closed.
fn annulled() -> Register {
    let mut register = with(closed(&["p6", "p7"]));
    register.run(proclaim("2026-11-22"));
    register.run(new(
        "objection",
        "grief",
        json!({"election_id": id("vote"), "kind": "objection",
        "received_on": "2026-11-22", "grounds": "L’avis n’a pas été affiché.",
        "decision": "annulled", "decided_on": "2026-11-22", "reasons": "C’est vrai."}),
    ));
    for act in again(closed(&["p8", "p9"]).split_off(2)) {
        register.run(act);
    }
    register
}

fn held(register: &Register) -> Vec<Warning> {
    let home = register.store.home("2026-11-22".parse().unwrap()).unwrap();
    let all = home.due.into_iter().map(|found| found.warning);
    let kinds = ["election-held", "election-held-by", "election-rerun"];
    all.filter(|warning| kinds.contains(&warning.kind())).collect()
}

/// Until when the mandates of an election last, or will.
fn ends(register: &Register, election: &str) -> Vec<String> {
    let today = "2026-11-22".parse().unwrap();
    let election = ccr::domain::id::Id::new(id(election));
    let sheet = register.store.election(&election, today).unwrap().unwrap();
    let ends = register.store.foreseen_terms(&sheet, today).unwrap();
    ends.iter().map(ToString::to_string).collect()
}

fn proclaim_again() -> Json {
    again(vec![proclaim("2026-11-22")]).remove(0)
}

#[test]
fn an_election_that_is_named_as_held_again_takes_the_seats_of_the_annulled_one() {
    let mut register = annulled();
    // Not named yet, it is told what to do; no later day would help.
    let (name, annulled) = ("Reprise".to_owned(), "Élection au CA".to_owned());
    assert_eq!(held(&register), [Warning::ElectionRerun { name, annulled: annulled.clone() }]);
    assert_eq!(register.refused(proclaim_again()), Refusal::SeatsOfAnnulled { name: annulled });
    assert_eq!(holder(&register, "t1", "2026-11-22"), ["P6"]);
    register.run(change("objection", "grief", json!({"new_election_id": id("again-vote")})));
    assert_eq!(held(&register), []);
    // The end that is told before the proclamation is the one that it gives.
    assert_eq!(ends(&register, "again-vote"), ["2028-04-30"]);
    register.run(proclaim_again());
    assert_eq!(ends(&register, "again-vote"), ["2028-04-30"]);
    assert_eq!(holder(&register, "t1", "2026-11-22"), ["P8"]);
    assert_eq!(holder(&register, "t2", "2026-11-22"), ["P9"]);
    // The annulled mandates ended on their first day, on the committee too, and the new ones finish
    // the term of p4 and p5, which runs until 30 April 2028.
    let ended = "SELECT DISTINCT p.family_name || ' ' || m.ended_on || ' ' || m.end_reason
        FROM mandate m JOIN person p ON p.id = m.person_id WHERE p.family_name IN ('P6', 'P7')
        ORDER BY 1";
    let wanted = ["P6 2026-11-22 annulled", "P7 2026-11-22 annulled"];
    assert_eq!(register.texts(ended), wanted);
    let terms = "SELECT DISTINCT m.term_ends_on FROM mandate m JOIN person p ON p.id = m.person_id
        WHERE p.family_name IN ('P8', 'P9')";
    assert_eq!(register.texts(terms), ["2028-04-30"]);
    assert_sound(&register.path);
}

#[test]
fn mandates_that_were_annulled_before_they_began_end_on_their_first_day() {
    let begins = json!({"starts_on": "2028-05-01"});
    let mut before = closed(&["p6", "p7"]).split_off(2);
    before.insert(1, change("election", "vote", begins.clone()));
    let mut register = with(before);
    register.run(proclaim("2026-11-22"));
    let mut acts = closed(&["p8", "p9"]).split_off(2);
    acts.insert(1, change("election", "vote", begins));
    for act in again(acts) {
        register.run(act);
    }
    register.run(new(
        "objection",
        "grief",
        json!({"election_id": id("vote"), "kind": "objection",
        "received_on": "2026-11-22", "grounds": "L’avis n’a pas été affiché.",
        "decision": "annulled", "decided_on": "2026-11-22", "reasons": "C’est vrai.",
        "new_election_id": id("again-vote")}),
    ));
    register.run(proclaim_again());
    assert_eq!(holder(&register, "t1", "2028-04-30"), ["P4"]);
    assert_eq!(holder(&register, "t1", "2028-05-01"), ["P8"]);
    assert_sound(&register.path);
}

#[test]
fn a_by_election_for_a_seat_that_is_held_says_whose_mandate_ends_first() {
    let mut before = closed(&["p6"]).split_off(2);
    before.insert(1, change("election", "vote", json!({"by_election": 1, "seats": 1})));
    let mut register = with(before);
    let (name, on, holders) = ("Élection au CA".to_owned(), "2026-11-22".to_owned(), "P4, P5");
    let holders = holders.to_owned();
    assert_eq!(held(&register), [Warning::ElectionHeldBy { name, on, holders: holders.clone() }]);
    assert_eq!(register.refused(proclaim("2026-11-22")), Refusal::SeatsHeld { holders });
    register.run(end("m-p4", "2026-11-22"));
    assert_eq!(held(&register), []);
    register.run(proclaim("2026-11-22"));
    assert_eq!(holder(&register, "t1", "2026-11-22"), ["P6"]);
}

#[test]
fn ballots_that_one_person_counted_are_proclaimed_with_a_reason() {
    let unsaid = |lead: &[Json]| {
        let mut before = vote(json!({}));
        before.extend(lead.iter().cloned());
        let mut all = closed(&["p6", "p7", "p8"]).split_off(3);
        before.append(&mut all);
        before.push(count(&[("p6", 10), ("p7", 8), ("p8", 3)], 12));
        let mut register = with(before);
        let mut bare = proclaim("2026-11-22");
        bare["despite"] = Json::Null;
        let refused = register.refused(bare);
        register.run(proclaim("2026-11-22"));
        refused
    };
    let lacks = |step: &str| Refusal::ElectionLacks { step: step.to_owned() };
    let mut led = vec![lead("p1", "returning-officer"), lead("p2", "scrutineer")];
    assert_eq!(unsaid(&led), lacks("officers"));
    led.extend([lead("p3", "election-secretary"), lead("p9", "scrutineer")]);
    // Then only the assembly is missing.
    assert_eq!(unsaid(&led), lacks("assembly"));
}

#[test]
fn until_when_mandates_will_last_is_known_before_they_begin() {
    let ends = |register: &Register| ends(register, "vote");
    // p4 and p5 left early: their term, until 30 April 2028, is finished.
    let mut register = with(closed(&["p6", "p7"]));
    assert_eq!(ends(&register), ["2028-04-30"]);
    register.run(proclaim("2026-11-22"));
    assert_eq!(ends(&register), ["2028-04-30"]);
    // From the day after it a term is three years.
    let mut after = closed(&["p6", "p7"]).split_off(2);
    after.insert(1, change("election", "vote", json!({"starts_on": "2028-05-01"})));
    assert_eq!(ends(&with(after)), ["2031-04-30"]);
}

#[test]
fn home_says_what_an_election_waits_for() {
    let due = |register: &Register, day: &str| -> Vec<Warning> {
        let home = register.store.home(day.parse().unwrap()).unwrap();
        let kinds = home.due.into_iter().map(|found| found.warning);
        kinds.filter(|warning| warning.kind().contains("election")).collect()
    };
    let mut register = Register::committee();
    // The directors' terms end on 30 April 2028; they are spoken of 120 days before.
    assert_eq!(due(&register, "2027-12-31"), []);
    let none = Warning::NoElection { body: "board".into(), seats: 2, on: "2028-04-30".into() };
    assert_eq!(due(&register, "2028-01-02"), std::slice::from_ref(&none));
    let election = json!({"name": "CA 2028", "body_id": id("board"), "seats": 2, "method": "block",
        "seat_kind": "tenant-director", "voters": "assembly", "vote_on": "2028-04-20",
        "starts_on": "2028-05-01", "basis": "Règlement 4"});
    register.run(new("election", "vote", election));
    // 30 days before 20 April is 21 March; nominations close on 13 April, seven days before.
    assert_eq!(due(&register, "2028-01-02"), []);
    let step = |step: &str, by: &str, days: i64| Warning::ElectionDue {
        name: "CA 2028".into(),
        step: step.into(),
        by: by.into(),
        days,
    };
    assert_eq!(due(&register, "2028-03-01"), [step("notice", "2028-03-21", 20)]);
    let late = Warning::ElectionLate {
        name: "CA 2028".into(),
        step: "notice".into(),
        by: "2028-03-21".into(),
    };
    assert_eq!(due(&register, "2028-03-22"), [late]);
    let sent = change("election", "vote", json!({"notice_sent_on": "2028-03-20"}));
    register.run_at("2028-03-20T10:00:00", sent);
    assert_eq!(due(&register, "2028-04-01"), [step("nominations", "2028-04-13", 12)]);
}
