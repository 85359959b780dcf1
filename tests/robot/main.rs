//! The secretary at work, without a terminal: keys in, screen out.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that fails says so")]

mod after;
mod before;
mod bodies;
mod documents;
mod elections;
mod evening;
mod first_run;
mod footers;
mod forms;
mod hostile;
mod hours;
mod journal;
mod kept;
mod latecomers;
mod locked;
mod long_lists;
mod meeting;
mod namesakes;
mod officers;
mod one_hour;
mod people;
mod places;
mod presence;
mod procedure;
mod projects;
mod reading;
mod room;
mod settings;
mod sizes;
mod start;
mod step_by_step;
mod support;
mod two_hours;
mod votes;
mod whole_titles;
