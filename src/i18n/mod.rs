//! Words: the two languages, dates, money.

pub mod date_input;
pub mod dates;
pub mod language;
pub mod numbers;
pub mod words;
