//! What comes in from other programs and goes out to them.

pub mod ballots;
pub mod demo;
pub mod export;
pub mod found;
pub mod import;
pub mod table;
