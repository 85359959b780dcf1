//! Reads, shaped for the screens and lists that ask.

pub mod list;
