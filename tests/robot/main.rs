//! The secretary at work, without a terminal: keys in, screen out.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that fails says so")]

mod forms;
mod hostile;
mod people;
mod sizes;
mod start;
mod support;
