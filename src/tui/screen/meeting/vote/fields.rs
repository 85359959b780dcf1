//! Choices of the form of a vote: whether the secret ballot was asked for, and why a vote is recorded anew.

use crate::t;
use crate::tui::context::Context;
use crate::tui::screen::form::field::{FormField, Takes};

/// Whether somebody asked for the secret ballot.
pub(super) fn asked_field(context: &Context) -> FormField {
    let words = &context.words;
    let takes = Takes::Words(vec![
        ("off".to_owned(), t!(words, "flag-off").into_owned()),
        ("on".to_owned(), t!(words, "flag-on").into_owned()),
    ]);
    FormField::new("secret_asked", "field-secret-asked", takes).when("way", &["secret"])
}

/// Whether a recorded vote was written down wrongly, or is counted again.
pub(super) fn again_field(context: &Context) -> FormField {
    let words = &context.words;
    let takes = Takes::Words(vec![
        ("mistake".to_owned(), t!(words, "vote-again-mistake").into_owned()),
        ("recount".to_owned(), t!(words, "vote-again-recount").into_owned()),
    ]);
    FormField::new("again", "field-vote-again", takes)
        .when("way", &["unanimous", "counted", "majority", "roll-call", "secret"])
}
