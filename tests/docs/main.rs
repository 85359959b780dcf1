//! The reference in `docs/` is written by these tests, so that it is never stale: they compare,
//! and with `UPDATE_DOCS=1` they write.

#![allow(clippy::unwrap_used, reason = "a test may fail anywhere")]

#[path = "../program/mod.rs"]
mod program;
#[path = "../support/quick.rs"]
mod quick;

mod act_keys;
mod cli;
mod commands;
mod elections;
mod keyboard;
mod keys;
mod photos;
mod projects;
mod schema;
mod told;

use std::fs;
use std::path::Path;

/// Compares a page with what it should say, or writes it.
fn settle(name: &str, wanted: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs").join(name);
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, wanted).unwrap();
    }
    let found = fs::read_to_string(&path).unwrap_or_default();
    let place = wanted.lines().zip(found.lines()).position(|(a, b)| a != b);
    let line = place.map_or(wanted.lines().count().min(found.lines().count()), |at| at) + 1;
    assert!(
        found == wanted,
        "docs/{name} is stale from line {line}: run UPDATE_DOCS=1 cargo test --test docs"
    );
}

/// A cell of a Markdown table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}
