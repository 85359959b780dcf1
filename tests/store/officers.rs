//! Who presides and who writes, secret ballots with their papers, what goes without a quorum, and
//! motions that were written down without an hour.

use ccr::domain::id::Id;
use ccr::domain::refusal::Refusal;
use serde_json::{Value as Json, json};

use crate::support::*;

fn put(name: &str, kind: &str, text: &str) -> Json {
    json!({"do": "propose", "id": id(name), "meeting": id("november"), "kind": kind, "text": text,
           "mover": id("p1"), "seconder": id("p2")})
}

fn secret(motion: &str, totals: [u32; 2], papers: [u32; 2]) -> Json {
    json!({"do": "record-vote", "motion": id(motion), "mode": "secret", "for": totals[0],
           "against": totals[1], "blank": papers[0], "spoiled": papers[1],
           "scrutineers": "P3 et P4"})
}

#[test]
fn somebody_in_the_room_takes_the_chair_and_has_it_from_then_on() {
    let mut register = Register::in_session();
    register.run(change("meeting", "november", json!({"chair_id": id("p1")})));
    let away = register.refused(moved("a", "chair", "p5", "19:40"));
    assert_eq!(away, Refusal::NotInRoom { name: "P5".into(), at: "19:40".into() });
    register.run(moved("a", "chair", "p2", "19:40"));
    register.run(moved("b", "departure", "p1", "19:45"));
    let sheet = register.store.meeting(&Id::new(id("november"))).unwrap().unwrap();
    assert_eq!(sheet.officer("chair_id"), Some(Id::new(id("p2"))));
    // Who presided at the opening stays so.
    assert_eq!(sheet.meeting.link("chair_id"), Some(Id::new(id("p1"))));
    assert_eq!(sheet.away("chair_id"), None);
    assert_eq!(sheet.officer_changes("secretary_id").len(), 0);
}

#[test]
fn a_secret_ballot_has_papers_that_are_no_vote_and_no_more_papers_than_voters() {
    let mut register = Register::in_session();
    register.run(put("benches", "main", "Réparer les bancs."));
    // Four may vote: 2 + 1 + 1 + 1 are five papers.
    let many = Refusal::TooManyVotes { votes: 5, voters: 4, heads: false };
    assert_eq!(register.refused(secret("benches", [2, 1], [1, 1])), many);
    let mut by_hands = secret("benches", [2, 1], [1, 0]);
    by_hands["mode"] = json!("counted");
    assert_eq!(register.refused(by_hands), Refusal::NoPapers {});
    register.run(secret("benches", [2, 1], [1, 0]));
    // A blank paper is no vote against: two of three votes carry.
    assert_eq!(register.value("motion", "benches", "outcome").as_deref(), Some("carried"));
    assert_eq!(register.value("motion", "benches", "ballots_blank").as_deref(), Some("1"));
    assert_eq!(register.value("motion", "benches", "scrutineers").as_deref(), Some("P3 et P4"));
    // Recorded again as by hands, it has none any more.
    register.run(counted("benches", [3, 1, 0]));
    assert_eq!(register.value("motion", "benches", "scrutineers"), None);
}

#[test]
fn five_kinds_of_motions_go_without_a_quorum_and_no_other() {
    let mut register = Register::in_session();
    for (name, person) in [("a", "p3"), ("b", "p4")] {
        register.run(moved(name, "departure", person, "20:00"));
    }
    let lost = Refusal::NoQuorum { present: 2, needed: 3, heads: false };
    for kind in ["obtain-quorum", "recess", "fix-time", "adjournment", "closing"] {
        register.run(put(kind, kind, "Vu l’absence de quorum."));
        register.run(unanimous(kind));
        assert_eq!(register.value("motion", kind, "outcome").as_deref(), Some("carried"), "{kind}");
        if kind == "recess" {
            register.run(put("resumption", "resumption", "Reprendre."));
        }
    }
    for kind in ["in-camera", "main"] {
        register.run(put(kind, kind, "Autre chose."));
        assert_eq!(register.refused(unanimous(kind)), lost, "{kind}");
        register.run(json!({"do": "drop-motion", "motion": id(kind), "outcome": "withdrawn"}));
    }
    let mut forced = unanimous("late");
    forced["no_quorum_reason"] = json!("Le délai de l’office expire demain.");
    register.run(put("late", "main", "Répondre."));
    register.run(forced);
}

#[test]
fn what_may_be_put_without_a_quorum_goes_before_what_is_pending() {
    let mut register = Register::in_session();
    for (name, kind) in [
        ("main", "main"),
        ("amendment", "amendment"),
        ("privilege", "privilege"),
        ("recess", "recess"),
        ("quorum", "obtain-quorum"),
        ("adjourn", "adjournment"),
        ("fix", "fix-time"),
    ] {
        register.run(put(name, kind, &format!("Texte : {name}.")));
    }
    // The last put is disposed of first, and nothing lower is put meanwhile.
    assert!(matches!(register.refused(unanimous("adjourn")), Refusal::PendingFirst { .. }));
    assert!(matches!(register.refused(put("r", "recess", "Pause.")), Refusal::PendingFirst { .. }));
    register.run(unanimous("fix"));
    register.run(unanimous("adjourn"));
}

#[test]
fn a_main_motion_written_down_after_the_meeting_was_put_and_does_not_wait() {
    let mut register = Register::committee();
    register.run(plan("november", "ccr", "2026-11-17"));
    for person in ["p1", "p2", "p3", "p4"] {
        register.run(attend("november", person, "present"));
    }
    register.run(put("prepared", "main", "Préparée avant."));
    register.run(open("november"));
    register.run(close("november"));
    register.run(put("first", "main", "Une chose."));
    let floor = |register: &Register| {
        let sheet = register.store.meeting(&Id::new(id("november"))).unwrap().unwrap();
        sheet.floor.top().map(|top| top.id.clone())
    };
    assert_eq!(floor(&register), Some(id("first")));
    // One main motion is before a meeting at a time, also when it is written up.
    let first = Refusal::PendingFirst { motion_kind: "main".into(), motion: "Une chose.".into() };
    assert_eq!(register.refused(put("second", "main", "Une autre.")), first);
    register.run(unanimous("first"));
    assert_eq!(floor(&register), None, "what was prepared waits still");
    let entry = register.run(put("second", "main", "Une autre."));
    register.run(undo(entry));
    assert_eq!(floor(&register), None);
}

#[test]
fn the_tenants_of_a_planned_assembly_make_its_quorum() {
    let mut register = Register::committee();
    for (name, tenants, needed) in
        [("a", Some(420), 42), ("b", Some(421), 43), ("c", Some(31), 5), ("d", None, 5)]
    {
        let mut assembly = plan(name, "ccr", "2026-11-17");
        assembly["kind"] = json!("annual-general");
        if let Some(tenants) = tenants {
            assembly["tenants"] = json!(tenants);
        }
        register.run(assembly);
        let sheet = register.store.meeting(&Id::new(id(name))).unwrap().unwrap();
        assert_eq!(sheet.quorum_needed, needed, "{name}");
    }
}

#[test]
fn a_seal_tells_what_came_after_its_version() {
    use ccr::domain::entity::Entity;
    use ccr::domain::seal::uncovered;
    assert_eq!(uncovered(4, Entity::Meeting), []);
    assert!(uncovered(3, Entity::Meeting).contains(&(Entity::Motion, "first_for")));
    assert!(uncovered(3, Entity::Meeting).contains(&(Entity::Meeting, "late_notice_reason")));
    assert!(!uncovered(3, Entity::Meeting).contains(&(Entity::Motion, "scrutineers")));
    assert!(uncovered(2, Entity::Meeting).contains(&(Entity::Motion, "scrutineers")));
    assert!(!uncovered(2, Entity::Meeting).contains(&(Entity::Movement, "in_camera")));
    assert!(uncovered(1, Entity::Meeting).contains(&(Entity::Movement, "in_camera")));
    let kept: [(&str, &[_]); 3] = [
        ("2.ccr", &[("2026-01", 1)]),
        ("3.ccr", &[("2026-01", 2)]),
        ("4.ccr", &[("2026-01", 2), ("2026-02", 3)]),
    ];
    for (kept, sealed) in kept {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("registre.ccr");
        let versions =
            std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/store/versions");
        std::fs::copy(versions.join(kept), &path).unwrap();
        let store = ccr::store::Store::open(&path).unwrap();
        let older = store.older_seals().unwrap();
        let told: Vec<_> = older.iter().map(|old| (old.number.as_str(), old.version)).collect();
        assert_eq!(told, sealed, "{kept}");
        // They hold against all the rest.
        let findings = store.findings("2026-04-15".parse().unwrap()).unwrap();
        assert!(!findings.iter().any(|found| found.warning.kind().starts_with("seal")));
    }
}
