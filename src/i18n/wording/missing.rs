//! What is not allowed on a work day: the same sentences in its form, on its page, at home and beside
//! its poster.

use super::super::words::Words;
use super::choice;
use crate::domain::project::AUTHORISATION_KIND;
use crate::domain::project::authorised::Missing;
use crate::t;

/// What is missing that day, and of what nothing is on record; empty where all is allowed.
pub fn missing(words: &Words, missing: &Missing) -> String {
    told(words, missing.lacking.iter().map(String::as_str), missing.unrecorded.iter().copied())
}

/// The same from the codes of each.
pub(super) fn told<'a>(
    words: &Words,
    lacking: impl Iterator<Item = &'a str>,
    unrecorded: impl Iterator<Item = &'a str>,
) -> String {
    let named = |code: &str| choice(words, &AUTHORISATION_KIND, code);
    let lacking: Vec<String> = lacking.map(named).collect();
    let unrecorded: Vec<String> = unrecorded.map(named).collect();
    let mut said = Vec::new();
    if !lacking.is_empty() {
        said.push(t!(words, "project-missing", kinds = lacking.join(", ")));
    }
    if !unrecorded.is_empty() {
        said.push(t!(words, "project-unrecorded", kinds = unrecorded.join(", ")));
    }
    said.join(" ")
}
