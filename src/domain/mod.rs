//! What a committee is: plain data and pure rules; no I/O, no SQL, no terminal, no clock, no
//! language. Start with [`entity`], the table of contents.

pub mod agenda;
pub mod calendar;
pub mod command;
pub mod count;
pub mod election;
pub mod entity;
pub mod field;
pub mod founding;
pub mod id;
pub mod lack;
pub mod meeting;
pub mod motion;
pub mod number;
pub mod outline;
pub mod person;
pub mod place;
pub mod presence;
pub mod procedure;
pub mod project;
pub mod refusal;
pub mod rules;
pub mod seal;
pub mod seat;
pub mod series;
pub mod tally;
pub mod text_block;
pub mod voters;
pub mod warning;
pub(crate) mod worded;
