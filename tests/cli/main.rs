//! The real program: every command on a register that was just made and on one that is full, both
//! languages, wrong usage, exit codes.

#![allow(clippy::unwrap_used, reason = "a test may fail anywhere")]

#[path = "../support/mount.rs"]
#[allow(dead_code, reason = "others need more of it")]
mod mount;
#[path = "../program/mod.rs"]
mod program;
#[path = "../support/quick.rs"]
mod quick;

mod acts;
mod closed_doors;
mod copies;
mod count;
mod election_papers;
mod exchange;
mod faults;
mod import;
mod lists;
mod papers;
mod project_papers;
mod projects;
mod readme;
mod replaced;
mod seals;
mod seats;
mod usage;
