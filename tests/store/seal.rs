//! The seal of adopted minutes, and what finds out that somebody went around the program.

use ccr::domain::entity::Entity;
use ccr::domain::id::Id;
use ccr::domain::refusal::Refusal;
use ccr::domain::seal;
use ccr::domain::warning::Warning;
use serde_json::{Value as Json, json};

use crate::support::*;

/// Two meetings whose minutes are adopted: `november` at `december`, and `december` itself.
fn sealed() -> Register {
    let mut register = Register::in_session();
    let point = id_of_point(&register, "november", 2);
    let note = json!({"do": "save", "what": "agenda-item", "id": point,
        "set": {"notes": "Les bancs sont brise\u{301}s.\r\nOn en parle."}});
    register.run(note);
    register.run(propose("benches", "november"));
    register.run(counted("benches", [3, 1, 0]));
    register.run(close("november"));
    register.run(plan("december", "ccr", "2026-12-08"));
    register.run(open("december"));
    for person in ["p1", "p2", "p3"] {
        register.run(attend("december", person, "present"));
    }
    register.run(propose("adoption", "december"));
    register.run(unanimous("adoption"));
    register.run_at("2026-12-08T20:00:00", adoption());
    register.run_at("2026-12-08T21:15:00", close("december"));
    register.run_at(
        "2027-01-12T20:00:00",
        json!({"do": "adopt-minutes", "meeting": id("december"), "adopted_on": "2027-01-12"}),
    );
    register
}

fn adoption() -> Json {
    json!({"do": "adopt-minutes", "meeting": id("november"), "adopted_on": "2026-12-08",
        "adopted_at": id("december"), "adopting_motion": id("adoption"),
        "corrections": "Au point 2, lire « bancs du jardin »."})
}

fn id_of_point(register: &Register, meeting: &str, position: u32) -> String {
    let sql = format!(
        "SELECT id FROM agenda_item WHERE meeting_id = '{}' AND position = {position}",
        id(meeting)
    );
    register.texts(&sql).remove(0)
}

fn content(register: &Register, meeting: &str) -> Json {
    let seal = register.store.seal(&Id::new(id(meeting))).unwrap().unwrap();
    serde_json::from_str(seal.text("content").unwrap()).unwrap()
}

/// What `ccr verifier` says of the seals.
fn told(register: &Register) -> Vec<Warning> {
    let found = register.store.findings("2027-02-01".parse().unwrap()).unwrap();
    let of_seals = |kind: &str| kind.starts_with("seal") || kind == "meetings-unsealed";
    found.into_iter().map(|f| f.warning).filter(|warning| of_seals(warning.kind())).collect()
}

fn changed(table: &str, name: &str, field: &str) -> Warning {
    let [table, name, field] = [table, name, field].map(str::to_owned);
    Warning::SealedChanged { number: "2026-01".to_owned(), table, name, field }
}

#[test]
fn an_adoption_seals_the_rows_the_corrections_and_the_names_of_that_day() {
    let mut register = sealed();
    let sealed = content(&register, "november");
    assert_eq!(sealed["meeting"]["number"], "2026-01");
    assert_eq!(sealed["meeting"]["status"], "adopted");
    assert_eq!(sealed["meeting"]["corrections"], "Au point 2, lire « bancs du jardin ».");
    assert_eq!(sealed["meeting"]["adopting_motion_id"], id("adoption"));
    // Composed letters and LF, however they were typed.
    assert_eq!(sealed["items"][1]["notes"], "Les bancs sont brisés.\nOn en parle.");
    assert_eq!(sealed["motions"][0]["votes_for"], 3);
    assert_eq!(sealed["attendance"].as_array().unwrap().len(), 4);
    assert_eq!(sealed["as_of"]["names"][id("p1")], "P1");
    assert_eq!(sealed["seal"]["act"], "adoption");
    assert_eq!(told(&register), []);

    // A name that changes later changes nothing of the seal, nor does where a resolution is filed.
    register.run(change("person", "p1", json!({"family_name": "Nouveau"})));
    register.run(change("motion", "benches", json!({"theme": "Bancs"})));
    register.run(change("motion", "benches", json!({"site_id": id("st-martin")})));
    assert_eq!(told(&register), []);
    assert_eq!(content(&register, "november")["as_of"]["names"][id("p1")], "P1");
}

#[test]
fn the_seals_are_a_chain_that_can_be_computed_again_with_other_means() {
    let register = sealed();
    let seals = register.store.all(Entity::Seal, None, 10).unwrap();
    let by_place = |seq| seals.iter().find(|seal| seal.value("seq").as_whole() == Some(seq));
    let (first, second) = (by_place(1).unwrap(), by_place(2).unwrap());
    assert_eq!(first.text("previous"), Some("0".repeat(64).as_str()));
    assert_eq!(second.text("previous"), first.text("hash"));
    for seal in [first, second] {
        let input =
            format!("{}\n{}", seal.text("previous").unwrap(), seal.text("content").unwrap());
        assert_eq!(seal.text("hash").unwrap(), sha256sum(&input));
        // Canonical: read and written again, it is the same bytes.
        let content = seal.text("content").unwrap();
        let read: Json = serde_json::from_str(content).unwrap();
        assert_eq!(seal::canonical(&read), content);
    }
}

/// The same hash by the system's own program.
fn sha256sum(input: &str) -> String {
    use std::io::Write;
    use std::process::{Command, Stdio};
    let mut child =
        Command::new("sha256sum").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let out = child.wait_with_output().unwrap();
    String::from_utf8(out.stdout).unwrap().split(' ').next().unwrap().to_owned()
}

#[test]
fn what_another_tool_changes_is_told_with_its_place() {
    let point = |register: &Register| id_of_point(register, "november", 2);
    let in_meeting = format!("meeting_id = '{}'", id("november"));
    let cases: Vec<(String, Vec<Warning>)> = vec![
        (
            format!("UPDATE agenda_item SET notes = 'Rien.' WHERE {in_meeting} AND position = 2"),
            vec![changed("agenda_item", "Bancs", "notes")],
        ),
        (
            format!("UPDATE motion SET votes_for = 4, votes_against = 0 WHERE {in_meeting}"),
            vec![
                changed("motion", "CCR-2026-001", "votes_against"),
                changed("motion", "CCR-2026-001", "votes_for"),
            ],
        ),
        (
            format!("UPDATE motion SET voter_list = '[]' WHERE {in_meeting}"),
            vec![changed("motion", "CCR-2026-001", "voter_list")],
        ),
        (
            format!(
                "UPDATE attendance SET status = 'absent' WHERE person_id = '{}' AND {in_meeting}",
                id("p4")
            ),
            vec![changed("attendance", "P4", "status")],
        ),
        (
            format!("UPDATE meeting SET status = 'held' WHERE id = '{}'", id("november")),
            vec![changed("meeting", "2026-01", "status")],
        ),
        (
            format!("DELETE FROM attendance WHERE person_id = '{}' AND {in_meeting}", id("p4")),
            vec![Warning::SealedGone {
                number: "2026-01".into(),
                table: "attendance".into(),
                name: "P4".into(),
            }],
        ),
        (
            format!(
                "INSERT INTO movement (id, meeting_id, position, at, kind, person_id)
                     VALUES ('x', '{}', 1, '20:00', 'departure', '{}')",
                id("november"),
                id("p2")
            ),
            vec![Warning::SealedAdded {
                number: "2026-01".into(),
                table: "movement".into(),
                name: "P2, 20:00".into(),
            }],
        ),
    ];
    for (sql, expected) in cases {
        let register = sealed();
        assert!(!point(&register).is_empty());
        register.raw(&sql);
        assert_eq!(told(&register), expected, "{sql}");
    }
}

#[test]
fn a_movement_that_is_taken_out_is_missed() {
    let mut register = Register::in_session();
    register.raw(&format!(
        "INSERT INTO movement (id, meeting_id, position, at, kind, person_id)
         VALUES ('m1', '{}', 1, '20:05', 'departure', '{}');
         INSERT OR REPLACE INTO row_count VALUES ('movement', 1)",
        id("november"),
        id("p2")
    ));
    register.run(close("november"));
    register.run(adopt("november"));
    assert_eq!(told(&register), []);
    register.raw("DELETE FROM movement");
    let gone = Warning::SealedGone {
        number: "2026-01".into(),
        table: "movement".into(),
        name: "P2, 20:05".into(),
    };
    assert_eq!(told(&register), [gone]);
}

#[test]
fn a_content_that_was_fitted_to_the_rows_breaks_its_hash() {
    let register = sealed();
    register
        .raw(&format!("UPDATE motion SET votes_for = 4 WHERE meeting_id = '{}'", id("november")));
    register
        .raw("UPDATE seal SET content = replace(content, '\"votes_for\":3', '\"votes_for\":4')");
    assert_eq!(
        told(&register),
        [Warning::SealBroken { number: "2026-01".into(), table: "meeting".into() }]
    );
}

#[test]
fn a_hash_made_anew_breaks_the_chain_and_a_chain_made_anew_the_journal_and_the_paper() {
    let register = sealed();
    let paper = |meeting: &str| {
        let seal = register.store.seal(&Id::new(id(meeting))).unwrap().unwrap();
        seal::short(seal.text("hash").unwrap())
    };
    let (first, second) = (paper("november"), paper("december"));
    let on_paper = |short: &str| register.store.sealed_as(&seal::typed(short).unwrap()).unwrap();
    assert_eq!(on_paper(&first), Some((Entity::Meeting, Id::new(id("november")))));
    assert_eq!(on_paper(&second), Some((Entity::Meeting, Id::new(id("december")))));

    // The note, the content and the hash of the first seal are changed to agree.
    let november = register.store.seal(&Id::new(id("november"))).unwrap().unwrap();
    let content = november.text("content").unwrap().replace("On en parle.", "On en rit.");
    let hash = seal::hash(november.text("previous").unwrap(), &content);
    register.raw(&format!(
        "UPDATE agenda_item SET notes = 'Les bancs sont brisés.\nOn en rit.'
         WHERE meeting_id = '{}' AND position = 2;
         UPDATE seal SET content = '{content}', hash = '{hash}' WHERE seq = 1",
        id("november")
    ));
    assert_eq!(
        told(&register),
        [
            Warning::SealRewritten { number: "2026-01".into(), table: "meeting".into() },
            Warning::SealUnchained { number: "2026-02".into(), table: "meeting".into() },
        ]
    );

    // Then the second too, so that the chain holds: the journal still knows both.
    let december = register.store.seal(&Id::new(id("december"))).unwrap().unwrap();
    let next = seal::hash(&hash, december.text("content").unwrap());
    register.raw(&format!("UPDATE seal SET previous = '{hash}', hash = '{next}' WHERE seq = 2"));
    let rewritten =
        |number: &str| Warning::SealRewritten { number: number.into(), table: "meeting".into() };
    assert_eq!(told(&register), [rewritten("2026-01"), rewritten("2026-02")]);

    // Then the journal too: nothing in the file tells any more, but the paper does.
    register.raw(&format!(
        "UPDATE journal_row SET new = json_set(new, '$.hash', '{hash}')
           WHERE tbl = 'seal' AND json_extract(new, '$.seq') = 1;
         UPDATE journal_row SET new = json_set(new, '$.hash', '{next}')
           WHERE tbl = 'seal' AND json_extract(new, '$.seq') = 2"
    ));
    assert_eq!(told(&register), []);
    assert_eq!(on_paper(&first), None);
    assert_eq!(on_paper(&second), None);
}

#[test]
fn a_seal_that_is_taken_out_is_missed() {
    let register = sealed();
    register
        .raw("DELETE FROM seal WHERE seq = 1; UPDATE row_count SET rows = 1 WHERE tbl = 'seal'");
    assert_eq!(
        told(&register),
        [
            Warning::SealUnchained { number: "2026-02".into(), table: "meeting".into() },
            Warning::SealGone { number: "2026-01".into(), table: "meeting".into() },
        ]
    );
}

#[test]
fn minutes_adopted_before_there_were_seals_are_sealed_by_an_act_of_its_own() {
    let mut register = Register::in_session();
    register.run(close("november"));
    let seal_it = json!({"do": "seal-minutes", "meeting": id("november")});
    let held = Refusal::MeetingStep { status: "held".into() };
    assert_eq!(register.refused(seal_it.clone()), held);
    // As the program of before did it.
    register.raw(&format!(
        "UPDATE meeting SET status = 'adopted', adopted_on = '2026-12-08' WHERE id = '{}'",
        id("november")
    ));
    let unsealed = Warning::MeetingsUnsealed { meetings: 1, number: "2026-01".into() };
    assert_eq!(told(&register), [unsealed]);
    let entry = register.run(seal_it.clone());
    assert_eq!(told(&register), []);
    assert_eq!(content(&register, "november")["seal"]["act"], "later");
    assert_eq!(content(&register, "november")["seal"]["sealed_on"], "2026-11-22");
    let again = Refusal::AlreadySealed { number: "2026-01".into() };
    assert_eq!(register.refused(seal_it), again);
    assert!(matches!(register.refused(undo(entry)), Refusal::Final { .. }));
}

#[test]
fn the_adopting_resolution_was_carried_by_the_adopting_meeting() {
    let mut register = Register::in_session();
    register.run(close("november"));
    register.run(plan("december", "ccr", "2026-12-08"));
    register.run(open("december"));
    for person in ["p1", "p2", "p3"] {
        register.run(attend("december", person, "present"));
    }
    register.run(propose("adoption", "december"));
    let refused = |register: &mut Register, act| {
        let error = register.try_at(&at("2026-12-08T20:00:00"), act).unwrap_err();
        error.refusal().unwrap().clone()
    };
    assert_eq!(refused(&mut register, adoption()), Refusal::NotAdopting {});
    register.run(unanimous("adoption"));
    let mut elsewhere = adoption();
    elsewhere["adopted_at"] = json!(id("november"));
    assert_eq!(refused(&mut register, elsewhere), Refusal::NotAdopting {});
    // Named alone, the resolution says which meeting adopted.
    let mut alone = adoption();
    alone.as_object_mut().unwrap().remove("adopted_at");
    register.run_at("2026-12-08T20:00:00", alone);
    assert_eq!(register.value("meeting", "november", "adopted_at_id"), Some(id("december")));
}

#[test]
fn the_notes_are_corrected_and_sealed_in_one_act_that_is_final() {
    let mut register = Register::in_session();
    register.run(close("november"));
    let point = id_of_point(&register, "november", 2);
    let act = |point: &str| {
        let mut act = adopt("november");
        act["notes"] = json!({point: "Les bancs du jardin.\n"});
        act["corrections"] = json!("Au point 2, ajouter « du jardin ».");
        act
    };
    register.run(plan("december", "ccr", "2026-12-08"));
    let other = id_of_point(&register, "december", 1);
    assert_eq!(register.refused(act(&other)), Refusal::ItemElsewhere {});
    let entry = register.run(act(&point));
    assert_eq!(content(&register, "november")["items"][1]["notes"], "Les bancs du jardin.");
    assert!(matches!(register.refused(undo(entry)), Refusal::Final { .. }));
    assert_eq!(told(&register), []);
}

#[test]
fn what_was_noted_in_camera_is_sealed_as_such() {
    let mut register = Register::in_session();
    let propose = |name: &str, kind: &str| {
        json!({"do": "propose", "id": id(name), "meeting": id("november"), "kind": kind,
            "text": "Siéger à huis clos.", "mover": id("p1"), "seconder": id("p2")})
    };
    register.run(propose("in", "in-camera"));
    register.run(unanimous("in"));
    let mut recused = moved("recused", "recusal", "p3", "20:15");
    recused["reason"] = json!("Son frère.");
    register.run(recused);
    register.run(close("november"));
    register.run(adopt("november"));
    let sealed = content(&register, "november");
    assert_eq!(sealed["seal"]["version"], 16);
    assert_eq!(sealed["movements"][0]["in_camera"], 1);
    assert_eq!(told(&register), []);
    register.raw("UPDATE movement SET in_camera = NULL");
    let changed = told(&register);
    let [Warning::SealedChanged { table, field, .. }] = &changed[..] else { panic!("{changed:?}") };
    assert_eq!((table.as_str(), field.as_str()), ("movement", "in_camera"));
}
