//! Words: the two languages, dates, money.

pub mod agenda;
pub mod amounts;
pub mod counting;
pub mod date_input;
pub mod dates;
mod files;
pub mod french;
pub mod history;
pub mod language;
pub mod numbers;
mod places;
pub mod wording;
pub mod words;
