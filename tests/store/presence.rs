//! The presence clock of a meeting: two hours of comings and goings, and what they do to votes.

use ccr::domain::id::Id;
use ccr::domain::refusal::Refusal;
use serde_json::{Value as Json, json};

use crate::support::*;

/// Those who may vote now, by their names in tests.
fn voters(register: &Register) -> Vec<String> {
    let found = register.store.voters(&Id::new(id("november"))).unwrap();
    let name =
        |found: &Id| (1..=9).map(|n| format!("p{n}")).find(|name| id(name) == found.as_str());
    let mut names: Vec<String> = found.iter().filter_map(name).collect();
    names.sort();
    names
}

fn heads(at: &str, heads: u32) -> Json {
    json!({"do": "record-movement", "meeting": id("november"), "kind": "head-count", "at": at,
           "heads": heads})
}

fn substitute(person: &str, of: &str) -> Json {
    json!({"do": "set-attendance", "meeting": id("november"), "person": id(person),
           "status": "substitute", "replaces": id(of)})
}

#[test]
fn two_hours_of_comings_and_goings() {
    let mut register = Register::in_session();
    // Five members, four of them there from the opening at 19:04; three are a quorum.
    assert_eq!(voters(&register), ["p1", "p2", "p3", "p4"]);
    register.run(moved("a", "arrival", "p5", "19:20"));
    assert_eq!(
        register.texts("SELECT status FROM attendance ORDER BY rowid").last().unwrap(),
        "present"
    );
    assert_eq!(voters(&register), ["p1", "p2", "p3", "p4", "p5"]);
    register.run(propose("benches", "november"));
    register.run(counted("benches", [4, 1, 0]));
    assert_eq!(register.value("motion", "benches", "voters").as_deref(), Some("5"));

    register.run(moved("b", "departure", "p1", "20:00"));
    register.run(moved("c", "departure", "p2", "20:10"));
    assert_eq!(voters(&register), ["p3", "p4", "p5"]);
    // Who has left moved the motion before; it stays theirs and its text can be put right.
    register.run(change("motion", "benches", json!({"text": "Réparer les trois bancs."})));
    let gone = Refusal::NotVoting { name: "P1".into() };
    assert_eq!(register.refused(propose("late", "november")), gone);

    let by = |motion: &str, mover: &str, seconder: &str| {
        json!({"do": "propose", "id": id(motion), "meeting": id("november"), "text": "Varia.",
               "mover": id(mover), "seconder": id(seconder)})
    };
    register.run(by("paint", "p3", "p4"));
    register.run(unanimous("paint"));
    register.run(moved("d", "departure", "p5", "20:40"));
    register.run(by("fence", "p3", "p4"));
    let lost = Refusal::NoQuorum { present: 2, needed: 3, heads: false };
    assert_eq!(register.refused(unanimous("fence")), lost);
    // What was decided before stands, and with as many voters as there were.
    assert_eq!(register.value("motion", "paint", "outcome").as_deref(), Some("carried"));
    assert_eq!(register.value("motion", "paint", "voters").as_deref(), Some("3"));

    register.run(moved("e", "arrival", "p1", "20:55"));
    register.run(unanimous("fence"));
    assert_eq!(register.value("motion", "fence", "voters").as_deref(), Some("3"));
    register.run(close("november"));
    assert_sound(&register.path);
}

#[test]
fn a_conflict_of_interest_takes_a_vote_away_and_with_it_a_quorum() {
    let mut register = Register::in_session();
    register.run(attend("november", "p4", "excused"));
    register.run(propose("benches", "november"));
    register.run(moved("r", "recusal", "p3", "19:30"));
    let lost = Refusal::NoQuorum { present: 2, needed: 3, heads: false };
    assert_eq!(register.refused(unanimous("benches")), lost);
    register.run(json!({"do": "set-rule", "rule": "conflict.counts_for_quorum", "value": "on"}));
    let too_many = Refusal::TooManyVotes { votes: 3, voters: 2, heads: false };
    assert_eq!(register.refused(counted("benches", [3, 0, 0])), too_many);
    register.run(counted("benches", [2, 0, 0]));
    let again = register.refused(moved("r2", "recusal", "p3", "19:40"));
    assert_eq!(again, Refusal::AlreadyRecused { name: "P3".into(), at: "19:40".into() });
    register.run(moved("r3", "recusal-end", "p3", "19:45"));
    assert_eq!(voters(&register), ["p1", "p2", "p3"]);
}

#[test]
fn a_conflict_about_one_point_leaves_votes_on_others_alone() {
    let mut register = Register::in_session();
    let items = register.texts("SELECT id FROM agenda_item ORDER BY position");
    let mut recusal = moved("r", "recusal", "p3", "19:30");
    recusal["item"] = json!(items[1]);
    recusal["reason"] = json!("Sa sœur vend les bancs.");
    register.run(recusal);
    for (motion, item, voters) in [("benches", 1, "3"), ("fence", 2, "4")] {
        let mut proposal = propose(motion, "november");
        proposal["item"] = json!(items[item]);
        register.run(proposal);
        register.run(unanimous(motion));
        assert_eq!(register.value("motion", motion, "voters").as_deref(), Some(voters));
    }
    register.run(plan("december", "ccr", "2026-12-08"));
    let elsewhere = register
        .texts(&format!("SELECT id FROM agenda_item WHERE meeting_id = '{}'", id("december")));
    let mut other = moved("o", "recusal", "p4", "19:30");
    other["item"] = json!(elsewhere[0]);
    assert_eq!(register.refused(other), Refusal::ItemElsewhere {});
}

#[test]
fn a_substitute_votes_until_the_member_comes() {
    let mut register = Register::in_session();
    register.run(attend("november", "p5", "excused"));
    register.run(substitute("p6", "p5"));
    assert_eq!(voters(&register), ["p1", "p2", "p3", "p4", "p6"]);
    // Staff of the office cannot be members, in nobody's seat.
    register.run(change("person", "p8", json!({"kind": "staff"})));
    let staff = register.refused(substitute("p8", "p5"));
    assert!(matches!(staff, Refusal::StaffMember { .. }), "{staff:?}");
    let twice = register.refused(substitute("p7", "p5"));
    assert!(matches!(&twice, Refusal::ReplacedTwice { name, .. } if name == "P5"), "{twice:?}");
    let there = Refusal::ReplacedIsThere { name: "P4".into() };
    assert_eq!(register.refused(substitute("p7", "p4")), there);
    register.run(moved("a", "arrival", "p5", "19:50"));
    assert_eq!(voters(&register), ["p1", "p2", "p3", "p4", "p5"]);
    // Their pages tell apart who came as what: present, excused, absent, guest, substitute.
    let page = |name: &str| register.store.person(&Id::new(id(name))).unwrap().unwrap().attendance;
    assert_eq!([page("p5"), page("p6")], [[1, 0, 0, 0, 0], [0, 0, 0, 0, 1]]);

    register.run(json!({"do": "set-rule", "rule": "meeting.substitutes", "value": "off"}));
    register.run(moved("d", "departure", "p4", "20:00"));
    assert_eq!(register.refused(substitute("p7", "p4")), Refusal::NoSubstitutes {});
    let mut guest = substitute("p7", "p4");
    guest["status"] = json!("guest");
    assert_eq!(register.refused(guest), Refusal::ReplacesAsOther { name: "P7".into() });
}

#[test]
fn an_assembly_is_counted_by_heads_and_each_vote_freezes_the_count() {
    let mut register = Register::committee();
    let mut assembly = plan("november", "ccr", "2026-11-17");
    assembly["kind"] = json!("annual-general");
    register.run(assembly);
    register.run(sent_on("november", "2026-11-02"));
    register.run(open("november"));
    register.run(change("meeting", "november", json!({"tenants": 421})));
    register.run(heads("19:10", 42));
    // Anybody who is there may move: a tenant of the register recorded as a guest, too.
    register.run(attend("november", "p8", "guest"));
    register.run(attend("november", "p1", "present"));
    let motion = |name: &str| {
        json!({"do": "propose", "id": id(name), "meeting": id("november"), "text": "Adopter.",
               "mover": id("p8"), "seconder": id("p1")})
    };
    register.run(motion("report"));
    // A tenth of 421 tenants is 42.1, so 43 are needed.
    let lacking = Refusal::NoQuorum { present: 42, needed: 43, heads: true };
    assert_eq!(register.refused(counted("report", [30, 5, 2])), lacking);
    register.run(heads("19:25", 61));
    register.run(counted("report", [50, 6, 5]));
    assert_eq!(register.value("motion", "report", "voters").as_deref(), Some("61"));
    assert_eq!(register.value("motion", "report", "quorum_needed").as_deref(), Some("43"));
    register.run(heads("20:30", 48));
    register.run(motion("budget"));
    let too_many = Refusal::TooManyVotes { votes: 49, voters: 48, heads: true };
    assert_eq!(register.refused(counted("budget", [40, 9, 0])), too_many);
    register.run(counted("budget", [40, 8, 0]));
    assert_eq!(register.value("motion", "report", "voters").as_deref(), Some("61"));
}

#[test]
fn heads_are_counted_at_the_door_before_an_assembly_opens_and_not_for_another_day() {
    let mut register = Register::committee();
    let mut assembly = plan("november", "ccr", "2026-11-17");
    assembly["kind"] = json!("annual-general");
    register.run(assembly);
    register.run(heads("18:40", 40));
    let heads_now = |register: &Register| {
        let sheet = register.store.meeting(&Id::new(id("november"))).unwrap().unwrap();
        sheet.facts.room().heads
    };
    assert_eq!(heads_now(&register), Some(40));
    // Put off, it begins with nobody; so it does where its day is written anew, also once it was called off.
    register.run(json!({"do": "postpone-meeting", "meeting": id("november"), "to": "2026-11-18"}));
    assert_eq!(heads_now(&register), None);
    register.run(heads("18:40", 58));
    register.run(change("meeting", "november", json!({"place": "Gymnase"})));
    assert_eq!(heads_now(&register), Some(58));
    register.run(change("meeting", "november", json!({"date": "2026-11-19"})));
    assert_eq!(heads_now(&register), None);
    register.run(heads("18:40", 58));
    let called_off = register.run(json!({"do": "cancel-meeting", "meeting": id("november")}));
    let other_day = register.run(change("meeting", "november", json!({"date": "2026-11-20"})));
    assert_eq!(heads_now(&register), None);
    for act in [other_day, called_off] {
        register.run(undo(act));
    }
    assert_eq!(heads_now(&register), Some(58));
    register.run(change("meeting", "november", json!({"date": "2026-11-18"})));
    register.run(change("meeting", "november", json!({"tenants": 420})));
    register.run(sent_on("november", "2026-11-02"));
    register.run(heads("18:50", 30));
    register.run(heads("19:00", 61));
    // Opened at 19:04, it has those who were counted last: forty-two were needed, and were there.
    register.run(open("november"));
    assert_eq!(heads_now(&register), Some(61));
    let sheet = register.store.meeting(&Id::new(id("november"))).unwrap().unwrap();
    assert_eq!((sheet.quorum_needed, sheet.quorum_changes), (42, vec![]));
    // Who comes by name still has no hour before the opening.
    let early = moved("early", "arrival", "p1", "18:50");
    let before = Refusal::BeforeOpening { at: "18:50".into(), opened_at: "19:04".into() };
    assert_eq!(register.refused(early), before);
}

#[test]
fn what_the_clock_does_not_take_is_refused_in_words() {
    let mut register = Register::in_session();
    let cases = [
        (heads("19:30", 40), Refusal::HeadsOfCommittee {}),
        (
            moved("x", "departure", "p5", "19:30"),
            Refusal::NotInRoom { name: "P5".into(), at: "19:30".into() },
        ),
        (
            moved("x", "departure", "p1", "18:50"),
            Refusal::BeforeOpening { at: "18:50".into(), opened_at: "19:04".into() },
        ),
        (moved("x", "departure", "p1", "25:00"), Refusal::NotAnHour { text: "25:00".into() }),
        (
            json!({"do": "record-movement", "meeting": id("november"), "kind": "departure",
                   "at": "19:30"}),
            Refusal::MovementOf { movement: "departure".into() },
        ),
    ];
    for (act, expected) in cases {
        assert_eq!(register.refused(act), expected);
    }
    register.run(moved("left", "departure", "p4", "20:40"));
    let before = json!({"do": "close-meeting", "meeting": id("november"), "at": "20:30"});
    let after = Refusal::AfterClosing { at: "20:40".into(), closed_at: "20:30".into() };
    assert_eq!(register.refused(before), after);
    let had = Refusal::HasMovements { name: "P4".into() };
    assert_eq!(register.refused(attend("november", "p4", "absent")), had);
    register.run(json!({"do": "remove-movement", "movement": id("left")}));
    register.run(attend("november", "p4", "absent"));
    // A late arrival that was no arrival goes with its correction.
    register.run(moved("late", "arrival", "p4", "19:40"));
    register.run(attend("november", "p4", "excused"));
    assert_eq!(register.texts("SELECT id FROM movement"), [] as [&str; 0]);
    register.run(plan("december", "ccr", "2026-12-08"));
    let mut early = moved("early", "arrival", "p1", "19:10");
    early["meeting"] = json!(id("december"));
    assert_eq!(register.refused(early), Refusal::NotInSession { status: "planned".into() });
}

#[test]
fn a_movement_noted_late_and_at_the_wrong_hour_is_put_right() {
    let mut register = Register::in_session();
    register.run(moved("back", "arrival", "p4", "20:30"));
    // As noted, it was the first time that they came: nobody saw them leave.
    register.run(moved("out", "departure", "p4", "20:50"));
    assert_eq!(voters(&register), ["p1", "p2", "p3"]);
    let right = json!({"do": "change-movement", "movement": id("out"), "at": "20:10"});
    register.run(right);
    assert_eq!(voters(&register), ["p1", "p2", "p3", "p4"]);
    // Past midnight is later than the evening.
    register.run(moved("night", "departure", "p3", "00:15"));
    assert_eq!(voters(&register), ["p1", "p2", "p4"]);
    register.run(json!({"do": "close-meeting", "meeting": id("november"), "at": "00:40"}));
}

#[test]
fn nobody_leaves_at_an_hour_that_has_not_come() {
    let mut register = Register::committee();
    // The clock on the wall says seven in the evening of that day.
    let today = stamp().at.date().to_string();
    register.run(plan("november", "ccr", &today));
    let mut opening = open("november");
    opening["at"] = json!("18:30");
    register.run(opening);
    register.run(attend("november", "p1", "present"));
    let now = stamp().at.format("%H:%M").to_string();
    let ahead = Refusal::HourAhead { at: "23:30".into(), now };
    assert_eq!(register.refused(moved("left", "departure", "p1", "23:30")), ahead);
    register.run(moved("left", "departure", "p1", "18:50"));
    let change = json!({"do": "change-movement", "movement": id("left"), "at": "23:30"});
    assert_eq!(register.refused(change), ahead);
    // The evening goes on into the small hours; whoever writes it up in the morning knows its end.
    let morning = stamp().at.date().succ_opt().unwrap();
    let tired = || moved("tired", "departure", "p1", "01:30");
    register.run(moved("back", "arrival", "p1", "18:55"));
    let at_night = register.try_at(&at(&format!("{morning}T00:10:00")), tired());
    let Err(ccr::store::Error::Refused(refusal)) = at_night else { panic!("{at_night:?}") };
    assert_eq!(*refusal, Refusal::HourAhead { at: "01:30".into(), now: "00:10".into() });
    register.run_at(&format!("{morning}T10:00:00"), tired());
}

#[test]
fn an_arrival_noted_with_others_leaves_nothing_on_the_roll_once_it_is_removed() {
    let mut register = Register::in_session();
    register.run(attend("november", "p4", "excused"));
    let on_roll = |register: &Register| {
        register.texts("SELECT person_id || ' ' || status FROM attendance ORDER BY person_id")
    };
    let before = on_roll(&register);
    register.run(change("person", "guest", json!({"family_name": "Bienvenue"})));
    let commands = [
        attend("november", "guest", "guest"),
        moved("in", "arrival", "guest", "19:40"),
        attend("november", "p4", "present"),
        moved("late", "arrival", "p4", "19:40"),
    ];
    register.run(json!({"do": "batch", "label": "attendance", "commands": commands}));
    assert_ne!(on_roll(&register), before);
    for movement in ["in", "late"] {
        register.run(json!({"do": "remove-movement", "movement": id(movement)}));
    }
    assert_eq!(on_roll(&register), before);
}
