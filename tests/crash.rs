//! The program is killed at random moments while it writes. What it acknowledged must be there.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail anywhere")]

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::time::Duration;

use ccr::store::{Store, soundness};
use serde_json::{Value as Json, json};

const ROUNDS: u64 = 30;

/// A small source of numbers that a seed decides (splitmix64).
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % end
    }
}

fn writer(path: &Path) -> Child {
    Command::new(env!("CARGO_BIN_EXE_ccr"))
        .args(["faire", "-"])
        .env("CCR_REGISTRE", path)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// Feeds commands until the program is gone.
fn feed(mut input: ChildStdin, round: u64) {
    for number in 0.. {
        let name = format!("Roy {round} {number}");
        let note = "x".repeat(300);
        let set = json!({"family_name": name, "note": note});
        let line = json!({"do": "save", "what": "person", "set": set}).to_string() + "\n";
        if input.write_all(line.as_bytes()).is_err() {
            return;
        }
    }
}

/// One round: the numbers of the acts that were acknowledged before the kill.
fn killed(path: &Path, round: u64, random: &mut Random) -> BTreeSet<i64> {
    let mut child = writer(path);
    let input = child.stdin.take().unwrap();
    let answers = BufReader::new(child.stdout.take().unwrap());
    let feeding = std::thread::spawn(move || feed(input, round));
    let reading = std::thread::spawn(move || {
        let lines = answers.lines().map_while(Result::ok);
        // A line that was cut by the kill is no promise.
        let answers = lines.filter_map(|line| serde_json::from_str::<Json>(&line).ok());
        let entries = answers.map(|answer| {
            assert_eq!(answer["ok"], true, "{answer}");
            answer["entry"].as_i64().unwrap()
        });
        entries.collect::<BTreeSet<i64>>()
    });
    // Some rounds end while the program still opens the register and mends the last one's end.
    std::thread::sleep(Duration::from_micros(random.below(150_000)));
    child.kill().unwrap();
    child.wait().unwrap();
    feeding.join().unwrap();
    reading.join().unwrap()
}

#[test]
fn nothing_that_was_acknowledged_is_lost_when_the_program_is_killed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("comite.ccr");
    drop(Store::create(&path).unwrap());
    let mut random = Random(20_261_117);
    let mut promised = BTreeSet::new();
    for round in 0..ROUNDS {
        promised.extend(killed(&path, round, &mut random));
        let store = Store::open(&path).unwrap();
        assert_eq!(soundness::faults(&store).unwrap(), Vec::<String>::new(), "round {round}");
        let mut there = BTreeSet::new();
        let mut before = None;
        loop {
            let entries = store.entries(before, 1_000).unwrap();
            there.extend(entries.iter().map(|entry| entry.seq));
            match entries.last() {
                Some(last) => before = Some(last.seq),
                None => break,
            }
        }
        let lost: Vec<_> = promised.difference(&there).collect();
        assert_eq!(lost, Vec::<&i64>::new(), "round {round}");
        // One act a kill may be saved without its answer having come through.
        let silent = there.len() - promised.len();
        assert!(silent as u64 <= round + 1, "round {round}: {silent}");
    }
    assert!(!promised.is_empty(), "no round came to its first act");
}
