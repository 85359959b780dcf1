//! An act told with what the register knows of it.

use super::super::wording::{choice, entity};
use super::super::words::Words;
use super::{document_taken_back, projects, sentence, taking_back};
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::procedure::Kind;
use crate::domain::seat::SEAT_KIND;
use crate::store::journal::Entry;
use crate::store::{self, Store};
use crate::t;

/// An act in words; one that takes another back is told in the words of that other.
///
/// # Errors
/// What the register says.
pub fn told(words: &Words, store: &Store, entry: &Entry) -> store::Result<String> {
    let mut told = entry.clone();
    while let Some(undoes) = told.undoes {
        let Some(earlier) = store.entries(Some(undoes + 1), 1)?.into_iter().next() else { break };
        told = earlier;
    }
    let changes = store.changes(told.seq)?;
    let names = |entity: Entity, id: &Id| called(words, store, entity, id);
    let motions = |id: &Id| {
        let motion = store.record(Entity::Motion, id).ok().flatten()?;
        let kind = motion.text("kind").map(Kind::from_code)?;
        Some((kind, store.outcome_at(id, told.seq).ok().flatten()))
    };
    if entry.kind == "undo"
        && let Some(said) = document_taken_back(words, &told, &changes, &names, &motions)
    {
        return Ok(said);
    }
    let original = sentence(words, &told, &changes, &names, &motions);
    if told.seq == entry.seq {
        return Ok(original);
    }
    Ok(taking_back(words, entry, &original))
}

/// The same as it goes out: of what was said in camera only that something was noted, and of what kind.
///
/// # Errors
/// What the register says.
pub fn told_in_public(words: &Words, store: &Store, entry: &Entry) -> store::Result<String> {
    let hidden = store.told_in_camera(entry.seq)?;
    if hidden.is_empty() {
        return told(words, store, entry);
    }
    let kinds: Vec<String> = hidden.into_iter().map(|kind| entity(words, kind)).collect();
    Ok(t!(words, "history-in-camera", what = kinds.join(", ")))
}

/// What a record is called: a mandate by its holder, an attendance by its person, a seat without
/// a label by its association or its kind; `None` when it is gone.
pub fn called(words: &Words, store: &Store, entity: Entity, id: &Id) -> Option<String> {
    let record = store.record(entity, id).ok().flatten()?;
    let linked = |field: &str, to: Entity| store.label(to, &record.link(field)?).ok().flatten();
    match entity {
        Entity::Mandate
        | Entity::Attendance
        | Entity::Movement
        | Entity::Candidate
        | Entity::ElectionOfficer => linked("person_id", Entity::Person),
        Entity::Seat if record.text("label").is_none() => {
            let kind = || Some(choice(words, &SEAT_KIND, record.text("kind")?));
            linked("association_id", Entity::Association).or_else(kind)
        }
        _ => {
            let value = |field: &str| Some(record.value(field).clone());
            projects::part(words, entity, &value, &linked).or_else(|| Some(record.label()))
        }
    }
}
