//! Registers of earlier versions are opened, after a copy, and say the same as before.
//!
//! `tests/store/versions/` holds one register of each version that was released before the present
//! one, `1.ccr` for the first, made by the program of that time.

use std::path::Path;

use ccr::store::{Error, Store, known_version};

use serde_json::json;

use crate::support::*;

#[test]
fn every_earlier_version_is_kept_and_still_opens() {
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/store/versions");
    for version in 1..known_version() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("registre.ccr");
        std::fs::copy(kept.join(format!("{version}.ccr")), &path).unwrap();
        let before = std::fs::read(&path).unwrap();
        let store = Store::open(&path).unwrap();
        drop(store);
        assert_sound(&path);
        let copy = folder.path().join(format!("registre.v{version}.ccr"));
        let copied = look(&copy);
        let of_copy: i64 = copied.query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap();
        assert_eq!(of_copy, version);
        assert!(!before.is_empty());
    }
}

#[test]
fn acts_of_the_first_version_are_taken_back_and_done_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("registre.ccr");
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/store/versions/1.ccr");
    std::fs::copy(kept, &path).unwrap();
    let mut store = Store::open(&path).unwrap();
    let acts: i64 =
        look(&path).query_row("SELECT max(seq) FROM journal_entry", [], |row| row.get(0)).unwrap();
    let before = rows(&look(&path));
    // The latest first, so that nothing rests on an act when its turn comes.
    let mut undone: Vec<i64> = Vec::new();
    let mut back = Vec::new();
    for entry in (1..=acts).rev() {
        match store.run(&stamp(), &command(undo(entry))) {
            Ok(outcome) => {
                back.push(outcome.entry.unwrap());
                undone.push(entry);
            }
            Err(error) => assert!(error.refusal().is_some(), "{entry}: {error:?}"),
        }
    }
    // Act 24 adopted the minutes of the meeting that acts 13 to 23 made, where 22 is a follow-up, with
    // members, chair and body of acts 1 to 5: these stay. Seats, mandates and the next meeting go.
    assert_eq!(undone, [27, 26, 25, 22, 12, 11, 10, 9, 8, 7, 6]);
    for entry in back.into_iter().rev() {
        store.run(&stamp(), &command(undo(entry))).unwrap();
    }
    assert_eq!(rows(&look(&path)), before);
    drop(store);
    assert_sound(&path);
}

#[test]
fn what_the_second_version_told_as_public_stays_so_and_its_seal_holds() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("registre.ccr");
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/store/versions/2.ccr");
    std::fs::copy(kept, &path).unwrap();
    let sealed = |path: &Path| -> (i64, String) {
        let sql = "SELECT version, hash FROM seal";
        look(path).query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?))).unwrap()
    };
    let before = sealed(&path);
    let mut store = Store::open(&path).unwrap();
    assert_eq!(sealed(&path), before);
    assert_eq!(before.0, 1);
    let findings = store.findings("2026-03-12".parse().unwrap()).unwrap();
    let seals = findings.iter().filter(|found| found.warning.kind().starts_with("seal"));
    assert_eq!(seals.count(), 0);
    for table in ["follow_up", "movement"] {
        let sql = format!("SELECT count(*), count(in_camera) FROM {table}");
        let (rows, marked): (i64, i64) =
            look(&path).query_row(&sql, [], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
        assert!(rows >= 3, "{table}");
        assert_eq!(marked, 0, "{table}");
    }
    // Four follow-ups, of which those of two resolutions are open: CCR-2026-001 and 002.
    let kept = |state: &str| -> i64 {
        let sql = "SELECT sum(rows) FROM motion_count WHERE sort = 'number' AND state = ?1";
        look(&path)
            .query_row(sql, [state], |row| row.get::<_, Option<i64>>(0))
            .unwrap()
            .unwrap_or(0)
    };
    assert_eq!((kept("all"), kept("open"), kept("done")), (3, 2, 0));
    // An act of before, a departure at the second meeting, is taken back and done again.
    let last: i64 =
        look(&path).query_row("SELECT max(seq) FROM journal_entry", [], |row| row.get(0)).unwrap();
    let rows_before = rows(&look(&path));
    let back = store.run(&stamp(), &command(undo(last))).unwrap().entry.unwrap();
    assert_ne!(rows(&look(&path)), rows_before);
    store.run(&stamp(), &command(undo(back))).unwrap();
    assert_eq!(rows(&look(&path)), rows_before);
    drop(store);
    assert_sound(&path);
}

#[test]
fn what_the_fourth_version_kept_among_the_votes_has_its_own_place() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("registre.ccr");
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/store/versions/4.ccr");
    std::fs::copy(kept, &path).unwrap();
    let mut store = Store::open(&path).unwrap();
    // Two asked for a secret ballot in minutes that are sealed, three in a meeting that goes on; a
    // resolution carried by the chair's casting vote, a motion that was a tie had none.
    let told = |sql: &str| -> Vec<(i64, Option<i64>)> {
        let conn = look(&path);
        let mut asked = conn.prepare(sql).unwrap();
        let rows = asked.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
        rows.collect::<Result<_, _>>().unwrap()
    };
    let askers = "SELECT askers, votes_for FROM motion WHERE kind = 'secret-ballot' ORDER BY id";
    assert_eq!(told(askers), [(2, Some(2)), (3, Some(3))]);
    let cast = "SELECT votes_for, may_cast FROM motion WHERE votes_against = 1 ORDER BY id";
    assert_eq!(told(cast), [(1, None), (1, Some(1))]);
    let findings = store.findings("2026-04-15".parse().unwrap()).unwrap();
    assert!(!findings.iter().any(|found| found.warning.kind().starts_with("seal")));
    // The last act, the request of the three, is taken back and done again.
    let last: i64 =
        look(&path).query_row("SELECT max(seq) FROM journal_entry", [], |row| row.get(0)).unwrap();
    let back = store.run(&stamp(), &command(undo(last))).unwrap().entry.unwrap();
    assert_eq!(told(askers), [(2, Some(2))]);
    store.run(&stamp(), &command(undo(back))).unwrap();
    let three = "SELECT votes_for, 1 FROM motion WHERE kind = 'secret-ballot' AND votes_for = 3";
    assert_eq!(told(three), [(3, Some(1))]);
    drop(store);
    assert_sound(&path);
}

#[test]
fn a_register_of_a_newer_program_is_left_alone() {
    let register = Register::committee();
    let path = register.path.clone();
    let folder = register.folder;
    drop(register.store);
    let set = |version: i64| {
        let conn = rusqlite::Connection::open(&path).unwrap();
        conn.pragma_update(None, "user_version", version).unwrap();
    };
    set(99_999);
    let before = std::fs::read(&path).unwrap();
    match Store::open(&path) {
        Err(Error::Newer { found, known }) => assert_eq!((found, known), (99_999, known_version())),
        other => panic!("{:?}", other.err()),
    }
    assert_eq!(before, std::fs::read(&path).unwrap());
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "no copy, no log");
    set(-1);
    assert!(matches!(Store::open(&path), Err(Error::Damaged(_))));
}

#[test]
fn a_register_that_was_only_begun_is_finished_after_a_copy() {
    // The program was killed between the file's making and its tables'.
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("registre.ccr");
    let conn = rusqlite::Connection::open(&path).unwrap();
    conn.pragma_update(None, "application_id", ccr::store::APPLICATION_ID).unwrap();
    drop(conn);
    drop(Store::open(&path).unwrap());
    assert_sound(&path);
    assert!(folder.path().join("registre.v0.ccr").exists());
}

#[test]
fn the_seals_of_the_fifth_version_stay_in_their_chain_and_an_election_joins_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("registre.ccr");
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/store/versions/5.ccr");
    std::fs::copy(kept, &path).unwrap();
    let sealed = |path: &Path| -> Vec<(i64, String, String)> {
        let conn = look(path);
        let mut asked = conn.prepare("SELECT seq, previous, hash FROM seal ORDER BY seq").unwrap();
        let rows = asked.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap();
        rows.collect::<Result<_, _>>().unwrap()
    };
    let before = sealed(&path);
    assert_eq!(before.len(), 2);
    let mut store = Store::open(&path).unwrap();
    assert_eq!(sealed(&path), before);
    let seals = |store: &Store| {
        let findings = store.findings("2026-04-15".parse().unwrap()).unwrap();
        findings.iter().filter(|found| found.warning.kind().starts_with("seal")).count()
    };
    assert_eq!(seals(&store), 0);
    // Five against six once it was counted again, with what was announced before: taken back and
    // done again.
    let told = || -> (i64, i64, Option<i64>) {
        let sql = "SELECT votes_for, votes_against, first_for FROM motion
                   WHERE scrutineers = 'Témoin et Épreuve'";
        look(&path).query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap()
    };
    assert_eq!(told(), (5, 6, Some(6)));
    let last: i64 =
        look(&path).query_row("SELECT max(seq) FROM journal_entry", [], |row| row.get(0)).unwrap();
    let back = store.run(&stamp(), &command(undo(last))).unwrap().entry.unwrap();
    assert_eq!(told(), (6, 5, None));
    store.run(&stamp(), &command(undo(back))).unwrap();
    assert_eq!(told(), (5, 6, Some(6)));
    // An election of nobody to no seat that was ever held is sealed behind them.
    let body: String = look(&path)
        .query_row("SELECT id FROM body WHERE kind = 'committee'", [], |row| row.get(0))
        .unwrap();
    let election = json!({"name": "Secrétariat", "body_id": body, "seat_kind": "secretary",
        "seats": 1, "method": "majority", "voters": "members"});
    store.run(&stamp(), &command(new("election", "vote", election))).unwrap();
    let close = json!({"do": "close-nominations", "election": id("vote"), "on": "2026-11-22"});
    store.run(&stamp(), &command(close)).unwrap();
    let proclaim = json!({"do": "proclaim", "election": id("vote"), "on": "2026-11-22"});
    store.run(&stamp(), &command(proclaim)).unwrap();
    let after = sealed(&path);
    assert_eq!((after.len(), after[2].0), (3, 3));
    assert_eq!(after[2].1, before[1].2);
    assert_eq!(seals(&store), 0);
    drop(store);
    assert_sound(&path);
}

#[test]
fn an_election_of_the_sixth_version_keeps_its_seal_and_the_next_one_goes_further() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("registre.ccr");
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/store/versions/6.ccr");
    std::fs::copy(kept, &path).unwrap();
    let sealed = |path: &Path| -> Vec<(i64, i64, String)> {
        let conn = look(path);
        let mut asked = conn.prepare("SELECT seq, version, hash FROM seal ORDER BY seq").unwrap();
        let rows = asked.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap();
        rows.collect::<Result<_, _>>().unwrap()
    };
    let before = sealed(&path);
    assert_eq!(before.len(), 3);
    let mut store = Store::open(&path).unwrap();
    assert_eq!(sealed(&path), before);
    let findings = store.findings("2026-04-23".parse().unwrap()).unwrap();
    assert!(!findings.iter().any(|found| found.warning.kind().starts_with("seal")));
    // 14 and 9 of the recount, where the second seat went to lots between two with nine.
    let election = ccr::domain::id::Id::new("019a0000-0000-7000-8000-000000000160");
    let sheet = store.election(&election, "2026-04-23".parse().unwrap()).unwrap().unwrap();
    let kinds: Vec<&str> = sheet.rounds.iter().map(|round| round.kind().code()).collect();
    assert_eq!(kinds, ["vote", "recount", "second-ballot", "lots"]);
    let standing = sheet.standing.unwrap();
    assert_eq!((standing.elected.len(), standing.unopposed.len()), (2, 0));
    // What came later can be said of it: somebody objects.
    let objection = json!({"election_id": election, "kind": "recount",
        "received_on": "2026-04-22", "grounds": "Un vote d’écart"});
    store.run(&stamp(), &command(new("objection", "grief", objection))).unwrap();
    drop(store);
    assert_sound(&path);
}

#[test]
fn a_project_of_the_seventh_version_keeps_its_hours_and_its_acts() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("registre.ccr");
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/store/versions/7.ccr");
    std::fs::copy(kept, &path).unwrap();
    let mut store = Store::open(&path).unwrap();
    // Eleven people for 7 h, then 6 h 30, 1 h 15 and 45 min: 85 h 30.
    let sum = "SELECT sum(minutes * ifnull(heads, 1)) FROM hours";
    let minutes: i64 = look(&path).query_row(sum, [], |row| row.get(0)).unwrap();
    assert_eq!(minutes, 85 * 60 + 30);
    let before = rows(&look(&path));
    let last: i64 =
        look(&path).query_row("SELECT max(seq) FROM journal_entry", [], |row| row.get(0)).unwrap();
    let mut back = Vec::new();
    for entry in (last - 20..=last).rev() {
        back.push(store.run(&stamp(), &command(undo(entry))).unwrap().entry.unwrap());
    }
    assert_ne!(rows(&look(&path)), before);
    for entry in back.into_iter().rev() {
        store.run(&stamp(), &command(undo(entry))).unwrap();
    }
    assert_eq!(rows(&look(&path)), before);
    drop(store);
    assert_sound(&path);
}

#[test]
fn a_photo_of_the_eighth_version_stays_and_its_acts_are_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("registre.ccr");
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/store/versions/8.ccr");
    std::fs::copy(kept, &path).unwrap();
    let told = || -> Vec<(String, i64, String)> {
        let conn = look(&path);
        let mut asked = conn.prepare("SELECT caption, width, furnishing_id FROM photo").unwrap();
        let rows = asked.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap();
        rows.collect::<Result<_, _>>().unwrap()
    };
    let table = "019a0000-0000-7000-8000-000000000902".to_owned();
    let mut store = Store::open(&path).unwrap();
    assert_eq!(told(), [("La table du parvis".to_owned(), 24, table.clone())]);
    // Acts 159 and 160 added it and named it anew.
    let named = store.run(&stamp(), &command(undo(160))).unwrap().entry.unwrap();
    assert_eq!(told(), [("La table".to_owned(), 24, table.clone())]);
    let added = store.run(&stamp(), &command(undo(159))).unwrap().entry.unwrap();
    assert_eq!(told(), []);
    for entry in [added, named] {
        store.run(&stamp(), &command(undo(entry))).unwrap();
    }
    assert_eq!(told(), [("La table du parvis".to_owned(), 24, table)]);
    drop(store);
    assert_sound(&path);
}
