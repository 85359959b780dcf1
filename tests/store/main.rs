//! The store, proved from outside: every test makes a register in a temporary folder, does what a
//! secretary would do, and looks into the file with a second connection.

#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "../support/mount.rs"]
mod mount;
#[path = "../support/quick.rs"]
mod quick;
mod support;

mod adoption;
mod afterwards;
mod again;
mod agenda;
mod any_order;
mod ballots;
mod bounds;
mod closed_doors;
mod commit;
mod copies;
mod counts;
mod customs;
mod days;
mod disk;
mod documents;
mod doors;
mod election_course;
mod election_rules;
mod election_undone;
mod elections;
mod ex_officio;
mod files;
mod floor;
mod frozen;
mod held_again;
mod home;
mod hours;
mod late_news;
mod late_notice;
mod meetings;
mod motions;
mod nominations;
mod officers;
mod overwritten;
mod photos;
mod place;
mod places;
mod planning;
mod plans;
mod presence;
mod procedure;
mod project_course;
mod project_sums;
mod projects;
mod recounts;
mod saving;
mod seal;
mod search;
mod seats;
mod sequels;
mod sittings;
mod special;
mod standing;
mod tabled;
mod two_processes;
mod undo;
mod undo_refused;
mod versions;
