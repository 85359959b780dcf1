//! Ballots that are kept and the sheets on which they are read, reserved seats, a drawn order, and what
//! comes after a proclamation.

use std::path::Path;

use ccr::domain::election::lots;
use ccr::domain::field::Fault;
use ccr::domain::id::Id;
use ccr::domain::refusal::Refusal;
use ccr::domain::warning::Warning;
use ccr::store::backup;
use ccr::store::sheets::Line;
use serde_json::{Value as Json, json};

use crate::elections::{
    close_nominations, closed, count, fate, holder, lead, nominated, proclaim, stand, vote, with,
};
use crate::support::*;

fn candidate(person: &str) -> String {
    id(&format!("c-{person}"))
}

/// A pattern: the ids of those who are marked.
fn marks(people: &[&str]) -> String {
    people.iter().map(|person| candidate(person)).collect::<Vec<_>>().join(" ")
}

fn read(ballots: &[(&[&str], u32)]) -> Json {
    let valid: u32 = ballots.iter().map(|(_, count)| count).sum();
    let ballots: serde_json::Map<String, Json> =
        ballots.iter().map(|(people, count)| (marks(people), json!(count))).collect();
    json!({"do": "record-count", "election": id("vote"), "on": "2026-11-22", "at": "20:15",
           "issued": valid, "valid": valid, "ballots": ballots})
}

/// Nominations closed of an election by transferable vote to one seat.
fn by_preference(people: &[&str]) -> Register {
    let mut before = nominated(people);
    let set = json!({"method": "stv", "seats": 1});
    before.push(change("election", "vote", set));
    before.push(close_nominations());
    with(before)
}

/// Four for p6, and three each for p7 and p8 who are each other's second choice: one of these two
/// goes out by lot, and the other has six of ten.
fn tied() -> Json {
    read(&[(&["p6"], 4), (&["p7", "p8"], 3), (&["p8", "p7"], 3)])
}

#[test]
fn transferable_votes_are_counted_on_kept_ballots_until_lots_are_needed() {
    let mut register = by_preference(&["p6", "p7", "p8"]);
    let totals = count(&[("p6", 4), ("p7", 3), ("p8", 3)], 10);
    assert_eq!(register.refused(totals), Refusal::BallotsWanted {});
    register.run(tied());
    assert_eq!(
        register.refused(proclaim("2026-11-22")),
        Refusal::RoundDue { round: "lots".to_owned() }
    );
    let mut hat = json!({"do": "draw-lots", "election": id("vote"), "on": "2026-11-22",
        "witnesses": "P1 et P2", "drawn": [candidate("p8"), candidate("p7")]});
    register.run(hat.take());
    register.run(proclaim("2026-11-22"));
    assert_eq!(fate(&register, "p8").as_deref(), Some("elected"));
    // By first preferences: p6 with four comes before p7 with three.
    assert_eq!(register.value("candidate", "c-p6", "rank").as_deref(), Some("1"));
    assert_eq!(register.value("candidate", "c-p7", "rank").as_deref(), Some("2"));
    assert_sound(&register.path);
    let seals = register.store.findings("2026-11-23".parse().unwrap()).unwrap();
    assert!(seals.iter().all(|found| !found.warning.kind().starts_with("seal")));
    // A ballot that another tool changes is found.
    register.raw("UPDATE round_ballot SET ballots = 9 WHERE ballots = 4");
    let told = register.store.findings("2026-11-23".parse().unwrap()).unwrap();
    assert!(told.iter().any(|found| matches!(&found.warning,
        Warning::SealedChanged { table, .. } if table == "round_ballot")));
}

#[test]
fn ballots_of_any_method_are_kept_as_patterns_and_their_totals_follow() {
    let mut register = with(closed(&["p6", "p7", "p8"]));
    // Marks without an order: ballots with the same names are the same.
    register.run(read(&[(&["p7", "p6"], 4), (&["p6", "p7"], 3), (&["p8"], 2)]));
    let votes = register.texts(
        "SELECT p.family_name || ' ' || v.votes FROM round_vote v
         JOIN candidate c ON c.id = v.candidate_id JOIN person p ON p.id = c.person_id ORDER BY 1",
    );
    assert_eq!(votes, ["P6 7", "P7 7", "P8 2"]);
    let kept = register.texts("SELECT CAST(ballots AS TEXT) FROM round_ballot ORDER BY ballots");
    assert_eq!(kept, ["2", "7"]);
}

#[test]
fn a_ballot_that_cannot_be_valid_is_refused() {
    let mut register = with(closed(&["p6", "p7", "p8"]));
    for people in [&["p6", "p6"][..], &["p6", "p7", "p8"], &["p9"]] {
        assert_eq!(register.refused(read(&[(people, 1)])), Refusal::BallotMarks {}, "{people:?}");
    }
    let mut more = read(&[(&["p6"], 3)]);
    (more["valid"], more["issued"]) = (json!(4), json!(4));
    assert_eq!(register.refused(more), Refusal::BallotsDiffer { read: 3, valid: 4 });
    let mut other = read(&[(&["p6"], 3)]);
    other["votes"] = json!({ candidate("p6"): 2 });
    assert_eq!(register.refused(other), Refusal::BallotsDiffer { read: 3, valid: 3 });
}

/// Whether some bytes stand in a file.
fn holds(path: &Path, text: &str) -> bool {
    let bytes = std::fs::read(path).unwrap_or_default();
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

#[test]
fn the_sheets_leave_nothing_behind_once_the_scrutineers_agree() {
    let mut register = by_preference(&["p6", "p7", "p8"]);
    let election = Id::new(id("vote"));
    // Read wrongly at first, many times over so that pages are split; in none of the ballots that
    // are kept do the names come in this order.
    let wrong = marks(&["p8", "p6", "p7"]);
    let right = marks(&["p6"]);
    for reader in [0, 1] {
        for number in 1..=300 {
            let line = [Line::Ballot(number, wrong.clone())];
            register.store.write_sheet(&election, reader, &line).unwrap();
        }
        for number in (1..=300).rev() {
            let line = match number {
                1..=20 => Line::Ballot(number, right.clone()),
                number => Line::TakeBack(number),
            };
            register.store.write_sheet(&election, reader, &[line]).unwrap();
        }
        let whole = [Line::Whole(true)];
        register.store.write_sheet(&election, reader, &whole).unwrap();
    }
    let sheets = register.store.sheets(&election).unwrap();
    assert_eq!((sheets.read[0].len(), sheets.whole), (20, [true, true]));
    assert_eq!(sheets.differing(), [0; 0]);
    // No copy has them, and the journal knows nothing of them.
    let log = register.path.with_extension("ccr-wal");
    assert!(
        holds(&log, &wrong) || holds(&register.path, &wrong),
        "the test looks in the wrong place"
    );
    let copy = register.folder.path().join("copie.ccr");
    backup::copy_to(&register.store, &copy).unwrap();
    assert!(!holds(&copy, &wrong));
    // They agree: from then on nothing tells which ballot said what, only how many look alike.
    register.store.write_sheet(&election, 1, &[Line::Agreed]).unwrap();
    let sheets = register.store.sheets(&election).unwrap();
    assert!(sheets.is_agreed() && sheets.read.iter().all(|read| read.is_empty()));
    assert_eq!(sheets.tally().into_iter().collect::<Vec<_>>(), [(right.clone(), 20)]);
    assert_eq!(register.texts("SELECT CAST(count(*) AS TEXT) FROM entry_sheet"), ["1"]);
    for path in [&register.path, &log] {
        assert!(!holds(path, &wrong), "{}", path.display());
    }
    register.run(read(&[(&["p6"], 20)]));
    assert!(register.store.sheets(&election).unwrap().is_empty());
    assert_eq!(register.texts("SELECT marks FROM entry_sheet"), [""; 0]);
    for path in [&register.path, &log] {
        assert!(!holds(path, &wrong), "{}", path.display());
    }
    assert_sound(&register.path);
}

#[test]
fn sheets_are_compared_by_the_numbers_on_the_ballots() {
    let mut register = by_preference(&["p6", "p7"]);
    let election = Id::new(id("vote"));
    let lines = |marks: &[&str]| -> Vec<Line> {
        (1..).zip(marks).map(|(number, marks)| Line::Ballot(number, (*marks).to_owned())).collect()
    };
    register.store.write_sheet(&election, 0, &lines(&["a", "b", "", "-"])).unwrap();
    register.store.write_sheet(&election, 1, &lines(&["a", "", "", "-", "b"])).unwrap();
    // The second, where one read a mark and the other none; the fifth, which one did not see.
    assert_eq!(register.store.sheets(&election).unwrap().differing(), [2, 5]);
    register.store.drop_sheets(&election).unwrap();
    assert!(register.store.sheets(&election).unwrap().is_empty());
    // Nothing of it was an act.
    let acts = register.texts("SELECT command FROM journal_entry WHERE command LIKE '%sheet%'");
    assert_eq!(acts, [""; 0]);
}

#[test]
fn a_seat_for_families_is_given_first_and_told() {
    let mut before = nominated(&["p6", "p7"]);
    before.push(change("election", "vote", json!({"reserved_families": 1})));
    before.push(stand("p8", json!({"stands_for": "families"})));
    before.push(stand("p9", json!({"stands_for": "families"})));
    before.push(close_nominations());
    let mut register = with(before);
    // p9 has the fewest votes but one of the families, who come first.
    register.run(count(&[("p6", 9), ("p7", 8), ("p8", 4), ("p9", 3)], 12));
    register.run(proclaim("2026-11-22"));
    let fates = ["p6", "p7", "p8", "p9"].map(|person| fate(&register, person).unwrap());
    assert_eq!(fates, ["elected", "substitute", "elected", "substitute"]);
    assert_eq!(holder(&register, "t1", "2026-11-22"), ["P8"]);
}

#[test]
fn no_more_seats_are_reserved_than_there_are_and_not_by_preference() {
    let mut register = with(nominated(&["p6"]));
    let fault = |field: &str| Refusal::Field {
        table: "election".to_owned(),
        field: field.to_owned(),
        fault: Fault::Reserved,
    };
    let three = json!({"reserved_families": 1, "reserved_seniors": 2});
    assert_eq!(register.refused(change("election", "vote", three)), fault("reserved_seniors"));
    let preference = json!({"reserved_families": 1, "method": "stv"});
    assert_eq!(
        register.refused(change("election", "vote", preference)),
        fault("reserved_families")
    );
}

#[test]
fn the_order_of_the_ballot_is_drawn_once_and_anybody_can_draw_it_again() {
    let mut register = with(nominated(&["p6", "p7", "p8"]));
    let order = |seed: &str| json!({"do": "draw-order", "election": id("vote"), "seed": seed});
    let early = register.refused(order("vingt heures"));
    assert_eq!(early, Refusal::ElectionStep { stage: "open".to_owned() });
    register.run(close_nominations());
    assert_eq!(register.refused(order("  ")), Refusal::OrderUnsaid {});
    register.run(order("vingt heures"));
    let sheet = register.store.election(&Id::new(id("vote")), "2026-11-22".parse().unwrap());
    let sheet = sheet.unwrap().unwrap();
    let all: Vec<String> = ["p6", "p7", "p8"].map(candidate).to_vec();
    let drawn: Vec<&str> = sheet.on_ballot(&all).iter().map(|row| row.name.as_str()).collect();
    let mut wanted = ["P6", "P7", "P8"];
    wanted.sort_by_key(|name| lots::lot("vingt heures", name));
    assert_eq!(drawn, wanted);
    assert_eq!(register.refused(order("autre chose")), Refusal::OrderDrawn {});
    let last = register.texts("SELECT CAST(max(seq) AS TEXT) FROM journal_entry");
    let taken_back = register.refused(undo(last[0].parse().unwrap()));
    assert!(matches!(taken_back, Refusal::Final { act, .. } if act == "draw-order"));
}

#[test]
fn without_rules_or_notice_a_proclamation_says_why() {
    // A meeting that is not begun is one on record.
    let meeting = |mut before: Vec<Json>| {
        before.insert(0, plan("assembly", "ccr", "2026-11-22"));
        before.push(change("election", "vote", json!({"meeting_id": id("assembly")})));
        before
    };
    let lacking = [("basis", "rules"), ("notice_sent_on", "notice"), ("meeting_id", "assembly")];
    for (missing, step) in lacking {
        let mut before = meeting(nominated(&["p6", "p7"]));
        before.push(change("election", "vote", json!({ missing: null })));
        before.push(close_nominations());
        let mut register = with(before);
        let mut unsaid = proclaim("2026-11-22");
        unsaid["despite"] = Json::Null;
        let refused = register.refused(unsaid);
        assert_eq!(refused, Refusal::ElectionLacks { step: step.to_owned() });
        let mut despite = proclaim("2026-11-22");
        despite["despite"] = json!("Les règles ont été lues et adoptées à l’ouverture.");
        register.run(despite);
        let told = register.value("election", "vote", "despite");
        assert_eq!(told.as_deref(), Some("Les règles ont été lues et adoptées à l’ouverture."));
    }
}

#[test]
fn an_objection_stands_beside_the_sealed_election() {
    let mut register = with(closed(&["p6", "p7"]));
    let objection = |set: Json| {
        let mut all = json!({"election_id": id("vote"), "kind": "objection",
            "received_on": "2026-11-22", "grounds": "Une locataire n’a pas reçu l’avis."});
        for (field, value) in set.as_object().unwrap() {
            all[field] = value.clone();
        }
        new("objection", "grief", all)
    };
    assert_eq!(register.refused(objection(json!({}))), Refusal::ObjectionEarly {});
    register.run(proclaim("2026-11-22"));
    register.run(objection(json!({})));
    let recount = json!({"election_id": id("vote"), "kind": "recount",
        "received_on": "2026-11-22", "grounds": "Une voix d’écart."});
    register.run(new("objection", "recount", recount));
    let kinds = |register: &Register| -> Vec<&'static str> {
        let found = register.store.findings("2026-11-23".parse().unwrap()).unwrap();
        let kinds = found.iter().map(|found| found.warning.kind());
        kinds.filter(|kind| kind.contains("objection") || kind.contains("annulled")).collect()
    };
    assert_eq!(kinds(&register), ["objection-open", "objection-open"]);
    let undecided = change("objection", "grief", json!({"decision": "annulled"}));
    assert_eq!(register.refused(undecided), Refusal::ObjectionUndecided {});
    let decided = json!({"decision": "annulled", "decided_on": "2026-11-22",
        "decided_by": "L’assemblée", "reasons": "L’avis n’a pas été affiché au 12."});
    register.run(change("objection", "grief", decided));
    // Nobody has to decide any more on a recount of what is annulled.
    assert_eq!(kinds(&register), ["election-annulled"]);
    // The election stays as it was proclaimed, and says what it is worth; another one is held.
    let sheet = register.store.election(&Id::new(id("vote")), "2026-11-23".parse().unwrap());
    assert!(sheet.unwrap().unwrap().is_annulled());
    assert_eq!(register.value("election", "vote", "status").as_deref(), Some("proclaimed"));
    let again = json!({"name": "Reprise", "body_id": id("board"), "seat_kind": "tenant-director",
        "seats": 2, "method": "block", "voters": "assembly"});
    register.run(new("election", "again", again));
    register.run(change("objection", "grief", json!({"new_election_id": id("again")})));
    assert_eq!(kinds(&register), [""; 0]);
    let seals = register.store.findings("2026-11-23".parse().unwrap()).unwrap();
    assert!(seals.iter().all(|found| !found.warning.kind().starts_with("seal")));
}

#[test]
fn who_leads_or_is_employed_should_put_nobody_forward() {
    let mut before = vote(json!({}));
    before.push(new("person", "s1", json!({"family_name": "S1", "kind": "staff"})));
    before.push(lead("p1", "returning-officer"));
    before.push(stand("p6", json!({"proposer_id": id("p1"), "seconder_id": id("s1")})));
    before.push(stand("p7", json!({"proposer_id": id("p8"), "seconder_id": id("p7")})));
    let register = with(before);
    let found = register.store.findings("2026-11-22".parse().unwrap()).unwrap();
    // Nor oneself.
    let own = Warning::CandidateOwnBacker { candidate: "P7".to_owned() };
    assert_eq!(found.iter().filter(|found| found.warning == own).count(), 1);
    let backed: Vec<String> = found
        .into_iter()
        .filter_map(|found| match found.warning {
            Warning::CandidateBacked { candidate, names } => Some(format!("{candidate}: {names}")),
            _ => None,
        })
        .collect();
    assert_eq!(backed, ["P6: P1, S1"]);
}
