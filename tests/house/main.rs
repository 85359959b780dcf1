//! The house rules that no compiler checks: which layer may use which, which texts there are and
//! how they are set, how long a file may be. Everything is read from the sources.

// What a test calls stops where a test would.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod ftl;
mod layers;
mod texts;

use std::fs;
use std::path::{Path, PathBuf};

/// Every file below a folder of the project with that ending, with its text.
fn sources(folder: &str, ending: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for entry in entries {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == ending) {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path, text));
            }
        }
    }
    found.sort();
    found
}

/// The path of a file within a folder of the project.
fn within(path: &Path, folder: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    path.strip_prefix(folder).unwrap().to_owned()
}

/// Tables of one kind of row, a few lines each: they are read a row at a time, however long they are.
const TABLES: [&str; 2] = ["src/domain/refusal.rs", "src/domain/warning.rs"];

#[test]
fn no_source_file_is_longer_than_500_lines() {
    for folder in ["src", "tests", "benches"] {
        for (path, text) in sources(folder, "rs") {
            if TABLES.iter().any(|table| path.ends_with(table)) {
                continue;
            }
            let lines = text.lines().count();
            assert!(lines <= 500, "{}: {lines} lines; split it by idea", path.display());
        }
    }
}
