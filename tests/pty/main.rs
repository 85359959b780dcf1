//! The real program in a real terminal: what only the terminal, the kernel and a kill can show.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that fails says so"
)]

mod faults;
mod import;
mod jobs;
mod program;
#[path = "../support/mod.rs"]
mod support;
