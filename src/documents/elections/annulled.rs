//! What every paper says first of an election that was annulled after its proclamation.

use crate::domain::entity::Entity;
use crate::i18n::dates;
use crate::i18n::words::Words;
use crate::store::query::elections::ElectionSheet;
use crate::store::{Result, Store};
use crate::t;

/// When and by what decision an election was annulled, and which one is held in its stead; `None` of one
/// that stands.
pub(in crate::documents) fn annulled(
    store: &Store,
    sheet: &ElectionSheet,
    words: &Words,
) -> Result<Option<String>> {
    let Some(decision) = sheet.annulment() else { return Ok(None) };
    let day = decision.date("decided_on").map(|day| dates::plain(day, words.language()));
    let by = decision.text("decided_by");
    let told = t!(
        words,
        "paper-annulled",
        name = sheet.election.label(),
        day = day.unwrap_or_default(),
        by = by.unwrap_or_default(),
        told = i64::from(by.is_some())
    );
    let again = decision.link("new_election_id");
    let again = again.map(|id| store.label(Entity::Election, &id)).transpose()?.flatten();
    Ok(Some(match again {
        Some(name) => format!("{told} {}", t!(words, "paper-annulled-again", name = name)),
        None => told,
    }))
}

/// The same in two words, for the head of a paper; nothing of an election that stands.
pub(super) fn mark(sheet: &ElectionSheet, words: &Words) -> String {
    match sheet.is_annulled() {
        true => t!(words, "paper-annulled-mark").into_owned(),
        false => String::new(),
    }
}
