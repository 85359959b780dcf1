//! A disk that fails in the middle of a commit: what is said is so.
//!
//! `strace` makes one system call fail; where it is missing or may not trace, the test says so and
//! proves nothing.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command as Process;

use ccr::store::{FileSystem, Store};

use crate::support::*;
use serde_json::json;

const REGISTER: &str = "CCR_TEST_COMMIT_REGISTER";
const JOURNAL: &str = "CCR_TEST_COMMIT_JOURNAL";

/// Not a test of its own: what runs under `strace`. Three acts, what the store says of each, and
/// an end without closing anything, as a kill would make it.
#[test]
fn acts_of_the_traced_process() {
    let Ok(path) = std::env::var(REGISTER) else { return };
    let pretend = std::env::var(JOURNAL).is_ok().then_some(FileSystem::Removable);
    let mut store = match Store::open_on(path.as_ref(), pretend) {
        Ok(store) => store,
        Err(error) => {
            eprintln!("open: {error}");
            std::process::exit(0);
        }
    };
    for n in 1..=3 {
        let act = change("person", &format!("p{n}"), json!({"unit": "done"}));
        let said = store.run(&stamp(), &command(act)).map_or_else(|e| e.kind(), |_| "saved");
        eprintln!("ACT p{n} {said}");
    }
    std::process::exit(0);
}

/// Runs the acts with the n-th of these calls failing (`+`: and all after it); what was said.
fn traced(path: &Path, journal: bool, calls: &str, nth: &str) -> Vec<(String, String)> {
    let mut process = Process::new("strace");
    process
        .args(["-f", "-qq", "-o", "/dev/null", "-e", &format!("trace={calls}")])
        .args(["-e", &format!("inject={calls}:error=EIO:when={nth}")])
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", "commit::acts_of_the_traced_process", "--nocapture", "--test-threads=1"])
        .env(REGISTER, path);
    if journal {
        process.env(JOURNAL, "1");
    }
    let output = process.output().unwrap();
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    let said = text.lines().filter_map(|line| line.split("ACT ").nth(1)?.split_once(' '));
    said.map(|(person, said)| (person.to_owned(), said.to_owned())).collect()
}

fn can_trace() -> bool {
    let tried = Process::new("strace").args(["-qq", "-o", "/dev/null", "true"]).status();
    let can = tried.is_ok_and(|status| status.success());
    if !can {
        eprintln!("SKIPPED: strace cannot trace here, so no disk was made to fail");
    }
    can
}

#[test]
fn what_is_said_after_a_failed_sync_is_so() {
    if !can_trace() {
        return;
    }
    let mut heard = BTreeSet::new();
    for (journal, calls) in
        [(false, "fdatasync,fsync"), (true, "fdatasync,fsync"), (true, "unlink")]
    {
        for nth in ["1", "2", "4", "5", "6", "1+", "4+"] {
            let Register { store, path, folder } = Register::committee();
            drop(store);
            let told = traced(&path, journal, calls, nth);
            drop(Store::open(&path).unwrap());
            assert_sound(&path);
            for (person, said) in told {
                let there: Option<String> = look(&path)
                    .query_row("SELECT unit FROM person WHERE id = ?1", [id(&person)], |row| {
                        row.get(0)
                    })
                    .unwrap();
                let context = format!("journal {journal}, {calls} {nth}, {person} {said}");
                match said.as_str() {
                    "saved" => assert!(there.is_some(), "{context}"),
                    "unsure" => {}
                    _ => assert!(there.is_none(), "{context}"),
                }
                heard.insert(said);
            }
            drop(folder);
        }
    }
    assert!(heard.contains("saved") && heard.len() > 1, "no call was made to fail: {heard:?}");
}
