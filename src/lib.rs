//! `ccr` keeps the register of a residents' committee on one local SQLite file.
//!
//! Who may use whom: `text`, `picture`, `domain` ← `store` ← `i18n`, `documents`, `exchange` ← `tui`, `cli` ← `main`.

pub mod cli;
pub mod documents;
pub mod domain;
pub mod exchange;
pub mod i18n;
pub mod picture;
pub mod store;
pub mod text;
pub mod tui;
