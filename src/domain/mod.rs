//! What a committee is: plain data and pure rules.

pub mod calendar;
pub mod number;
pub mod tally;
