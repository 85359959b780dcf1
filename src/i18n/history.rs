//! The journal in sentences: one act, one sentence.

mod elections;
mod notices;
mod presence;
mod projects;
mod rows;
mod told;
mod verbs;

#[cfg(test)]
mod tests;

pub use told::{called, told, told_in_public};

use serde_json::{Map, Value as Json};

use super::agenda::titled;
use super::wording::{capital, choice, entity, rule_called};
use super::words::Words;
use crate::domain::command::Command;
use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::domain::person::PURPOSE;
use crate::domain::procedure::Kind;
use crate::domain::seat::SEAT_KIND;
use crate::store::journal::Entry;
use crate::store::{RowChange, Store};
use crate::t;

/// The batches that have a sentence of their own, `history-batch-{label}`.
pub const BATCHES: &[&str] = &[
    "import",
    "found",
    "seats",
    "guest",
    "consent",
    "attendance",
    "notice",
    "heads",
    "substitute",
    "secret-vote",
    "newcomer",
];

/// What a record is called now, `None` when it is gone or nameless. A mandate is called by its
/// holder, an attendance by its person.
pub type Names<'a> = &'a dyn Fn(Entity, &Id) -> Option<String>;

/// What kind of motion one is: what became of it agrees with that in French.
pub type Motions<'a> = &'a dyn Fn(&Id) -> Option<(Kind, Option<String>)>;

/// An act in one sentence, without a full stop: « Réunion 2026-05 ouverte à 19 h 04 ». `changes`
/// are the rows it changed: they tell what is new and what a lost record was called.
pub fn sentence(
    words: &Words,
    entry: &Entry,
    changes: &[RowChange],
    names: Names<'_>,
    motions: Motions<'_>,
) -> String {
    if let Some(undoes) = entry.undoes {
        return match entry.kind.as_str() {
            "redo" => t!(words, "history-redo", entry = undoes),
            _ => t!(words, "history-undo", entry = undoes),
        };
    }
    match serde_json::from_str::<Command>(&entry.command) {
        Ok(command) => Act { words, changes, names, motions }.say(&command),
        Err(_) => t!(words, "history-unknown", kind = entry.kind.as_str()),
    }
}

/// An act that takes another back (or does it again), in the words of that other:
/// « Annulé : Réunion 2026-05 ouverte à 19 h 04 ». `original` is the sentence of the act that an
/// undo takes back; for a redo, of the act whose undo it takes back.
pub fn taking_back(words: &Words, entry: &Entry, original: &str) -> String {
    match entry.kind.as_str() {
        "redo" => t!(words, "history-redo.act", act = original),
        _ => t!(words, "history-undo.act", act = original),
    }
}

/// That the making of a document is taken back, and where its file stays; `None` when the act that
/// is taken back made none.
fn document_taken_back(
    words: &Words,
    entry: &Entry,
    changes: &[RowChange],
    names: Names<'_>,
    motions: Motions<'_>,
) -> Option<String> {
    let Ok(Command::RecordDocument(act)) = serde_json::from_str(&entry.command) else {
        return None;
    };
    let what = Act { words, changes, names, motions }.document(&act);
    Some(t!(words, "history-undo.document", what = what, path = act.path.as_str()))
}

/// So many acts at most that came after one are looked at for papers.
const AFTER: u32 = 500;

/// That papers which were made after an act stay when it is taken back, and how they are forgotten;
/// `None` where there are none.
pub fn papers_that_stay(
    words: &Words,
    store: &Store,
    after: i64,
) -> crate::store::Result<Option<String>> {
    let since = store.entries_after(after, AFTER)?;
    let papers =
        since.iter().filter(|act| act.kind == "record-document" && act.undone_by.is_none());
    let papers: Vec<&Entry> = papers.collect();
    let Some(last) = papers.first() else { return Ok(None) };
    // The file is called by its name: its folder, often long, would push the sentence off the line.
    let file = match serde_json::from_str(&last.command) {
        Ok(Command::RecordDocument(act)) => file_name(&act.path).to_owned(),
        _ => told(words, store, last)?,
    };
    let count = papers.len();
    Ok(Some(t!(words, "history-papers-stay", count = count, file = file, entry = last.seq)))
}

/// The last part of a path, whichever system wrote it.
fn file_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}

/// An act with all that its sentence may need.
struct Act<'a> {
    words: &'a Words,
    changes: &'a [RowChange],
    names: Names<'a>,
    motions: Motions<'a>,
}

impl Act<'_> {
    /// What a record is called: its name now, or the one it had in the rows of the act.
    fn name(&self, entity: Entity, id: &Id) -> String {
        let named = self.known_name(entity, id);
        named.unwrap_or_else(|| t!(self.words, "value-unnamed").into_owned())
    }

    /// The name of a record, when it has one.
    fn known_name(&self, entity: Entity, id: &Id) -> Option<String> {
        let named = (self.names)(entity, id).filter(|name| !name.is_empty());
        let name = named.or_else(|| {
            let rows = self.changes.iter().filter(|c| c.table == entity.table() && c.row == *id);
            rows.flat_map(|change| [&change.new, &change.old])
                .flatten()
                .find_map(|values| self.name_in(entity, values))
        });
        match entity {
            // A usual point is called in the language of the sentence, as the agenda shows it.
            Entity::AgendaItem => {
                name.map(|name| titled(&name, self.words.language()).into_owned())
            }
            _ => name,
        }
    }

    /// What a record is called by its values.
    fn name_in(&self, entity: Entity, values: &Map<String, Json>) -> Option<String> {
        let text = |field: &str| values.get(field)?.as_str().map(str::to_owned);
        let linked = |field: &str, to: Entity| (self.names)(to, &Id::new(text(field)?));
        let name = match entity {
            Entity::Consent => {
                let purpose = text("purpose").map(|code| choice(self.words, &PURPOSE, &code));
                let person = linked("person_id", Entity::Person)?;
                purpose.map_or_else(|| person.clone(), |purpose| format!("{person}, {purpose}"))
            }
            Entity::Mandate
            | Entity::Attendance
            | Entity::Movement
            | Entity::Candidate
            | Entity::ElectionOfficer => linked("person_id", Entity::Person)?,
            Entity::Seat => text("label")
                .or_else(|| linked("association_id", Entity::Association))
                .or_else(|| text("kind").map(|code| choice(self.words, &SEAT_KIND, &code)))?,
            _ => {
                let value = |field: &str| Value::from_json(values.get(field)?);
                projects::part(self.words, entity, &value, &linked)
                    .unwrap_or_else(|| entity.label(text))
            }
        };
        Some(shortened(&name)).filter(|name| !name.is_empty())
    }

    /// The record of a kind that the act made, for ids that the command left out.
    fn made(&self, entity: Entity) -> Option<&Id> {
        let mut rows = self.changes.iter();
        let made = rows.find(|c| c.table == entity.table() && c.old.is_none());
        made.map(|change| &change.row)
    }

    /// The values of a record after the act, as far as the act changed them.
    fn values(&self, entity: Entity, id: &Id) -> Option<&Map<String, Json>> {
        let mut rows = self.changes.iter();
        rows.find(|c| c.table == entity.table() && c.row == *id)?.new.as_ref()
    }

    /// A text value of a record after the act.
    fn value(&self, entity: Entity, id: &Id, field: &str) -> Option<Value> {
        self.values(entity, id).and_then(|values| Value::from_json(values.get(field)?))
    }

    /// The name of a kind of record, to begin a sentence with.
    fn kind_of_record(&self, what: Entity) -> String {
        capital(&entity(self.words, what))
    }

    /// The grammatical gender of a kind of record, which French agrees with.
    fn gender(&self, table: &str) -> String {
        let id = format!("entity-{table}.gender");
        if self.words.has(&id) { self.words.text(&id).into_owned() } else { String::new() }
    }

    /// The name of a rule by its key.
    fn rule(&self, key: &str) -> String {
        rule_called(self.words, key)
    }
}

/// The first line of a text, cut at 60 signs: a sentence of the journal is one line.
fn shortened(text: &str) -> String {
    use unicode_segmentation::UnicodeSegmentation;
    let line = text.lines().next().unwrap_or_default().trim_end();
    let mut signs = line.grapheme_indices(true).skip(60);
    match signs.next() {
        Some((cut, _)) => format!("{}…", line[..cut].trim_end()),
        None => line.to_owned(),
    }
}
