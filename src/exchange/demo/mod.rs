//! Registers to try the program on: the demo committee of `fixtures/demo`, told anew for the day
//! on which it is opened, and a big one out of a seed for the benchmarks.

mod big;
mod lines;
mod moment;
#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::path::Path;

use chrono::{NaiveDate, NaiveDateTime};
use serde_json::Value as Json;

use crate::domain::command::{Batch, Command, Stamp};
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::store::{self, Error, Ids, Store};
use crate::text::sort;

pub use big::{BigOptions, big};
use lines::{Fault, Line};

/// The fixture, by theme, packed by the build; what is told first in time is carried out first,
/// across the files.
const FILES: [(&str, &[u8]); 9] = [
    ("office.jsonl", include_bytes!(concat!(env!("OUT_DIR"), "/office.jsonl.zlib"))),
    ("people.jsonl", include_bytes!(concat!(env!("OUT_DIR"), "/people.jsonl.zlib"))),
    ("seats.jsonl", include_bytes!(concat!(env!("OUT_DIR"), "/seats.jsonl.zlib"))),
    ("committee.jsonl", include_bytes!(concat!(env!("OUT_DIR"), "/committee.jsonl.zlib"))),
    (
        "beautification.jsonl",
        include_bytes!(concat!(env!("OUT_DIR"), "/beautification.jsonl.zlib")),
    ),
    (
        "place-st-martin.jsonl",
        include_bytes!(concat!(env!("OUT_DIR"), "/place-st-martin.jsonl.zlib")),
    ),
    ("placottoirs.jsonl", include_bytes!(concat!(env!("OUT_DIR"), "/placottoirs.jsonl.zlib"))),
    ("elections.jsonl", include_bytes!(concat!(env!("OUT_DIR"), "/elections.jsonl.zlib"))),
    ("follow-ups.jsonl", include_bytes!(concat!(env!("OUT_DIR"), "/follow-ups.jsonl.zlib"))),
];

/// The seed of the ids that the store makes up, and that of the fixture's own names: far apart, so
/// that no two are ever alike.
const STORE_SEED: u64 = 1;
const NAMES_SEED: u64 = 1 << 32;

/// Makes the demo register in a new file, as it stands on the day `today`: the same day gives the
/// same file, byte for byte.
///
/// # Errors
/// [`Error::Exists`], or why the file cannot be written.
pub fn demo(path: &Path, today: NaiveDate) -> store::Result<Store> {
    store::bulk::build(path, |store| {
        store.seed_ids(STORE_SEED);
        tell(store, today).map_err(|wrong| match wrong {
            // The fixture is part of the program: the tests see to it that none of it is refused.
            Wrong::Fixture(fault) => Error::Io(fault.to_string()),
            Wrong::File(error) => error,
        })
    })
}

/// Why the demo could not be told.
#[derive(Debug)]
enum Wrong {
    /// The fixture says something that cannot be.
    Fixture(Fault),
    /// The file cannot be written.
    File(Error),
}

impl From<Fault> for Wrong {
    fn from(fault: Fault) -> Self {
        Self::Fixture(fault)
    }
}

/// Carries the fixture out, line after line.
fn tell(store: &mut Store, today: NaiveDate) -> Result<(), Wrong> {
    let mut lines = Vec::new();
    for (file, packed) in FILES {
        let text = lines::unpacked(file, packed)?;
        lines.extend(lines::read(file, &text, today)?);
    }
    // Stable: what bears the same time stays in the order of the files.
    sort::by_key(&mut lines, |line| line.at);
    let mut names = Names { known: HashMap::new(), ids: Ids::Seeded(NAMES_SEED) };
    for act in lines.chunk_by(Line::is_one_act_with) {
        let Some(first) = act.first() else { continue };
        let done = run(store, &mut names, act).map_err(|what| first.fault(what))?;
        match done {
            Ok(Some(_)) => {}
            Ok(None) => return Err(first.fault("it changes nothing".to_owned()).into()),
            Err(Error::Refused(why)) => return Err(first.fault(format!("{why:?}")).into()),
            Err(error) => return Err(Wrong::File(error)),
        }
    }
    Ok(())
}

/// Runs lines as one act: its number in the journal, if it changed anything; or, where the lines
/// themselves are at fault, what is wrong with them.
fn run(
    store: &mut Store,
    names: &mut Names,
    act: &[Line],
) -> Result<store::Result<Option<i64>>, String> {
    let Some(first) = act.first() else { return Ok(Ok(None)) };
    let mut commands = Vec::new();
    for line in act {
        let mut json = line.command.clone();
        if let Some(Json::String(name)) = json.get("id").filter(|id| is_name(id)) {
            names.make(name, line.at);
        }
        names.resolve(store, &mut json)?;
        commands.push(serde_json::from_value(json).map_err(|error| error.to_string())?);
    }
    let command = match (commands.pop(), first.batch()) {
        (Some(only), _) if commands.is_empty() => only,
        (Some(last), Some(label)) => {
            commands.push(last);
            Command::Batch(Batch { label: label.to_owned(), commands })
        }
        _ => return Err("several lines are no act".to_owned()),
    };
    let stamp = Stamp { at: first.at, actor: first.by.clone() };
    Ok(store.run(&stamp, &command).map(|outcome| outcome.entry))
}

/// The ids that the fixture's names stand for: `$helene`, and `$ccr-07#4` for the fourth point of
/// the agenda of the meeting `$ccr-07`.
struct Names {
    known: HashMap<String, Id>,
    ids: Ids,
}

fn is_name(json: &Json) -> bool {
    json.as_str().is_some_and(|text| text.starts_with('$'))
}

impl Names {
    /// A name has its id from the line that makes the record.
    fn make(&mut self, name: &str, at: NaiveDateTime) {
        if !self.known.contains_key(name) {
            self.known.insert(name.to_owned(), self.ids.next(at));
        }
    }

    /// Puts the id in place of each name.
    fn resolve(&self, store: &Store, json: &mut Json) -> Result<(), String> {
        match json {
            Json::Array(values) => {
                values.iter_mut().try_for_each(|value| self.resolve(store, value))
            }
            Json::Object(values) => {
                // The answers of a roll call stand under the people who gave them.
                for (key, mut value) in std::mem::take(values) {
                    let mut key = Json::String(key);
                    self.resolve(store, &mut key)?;
                    self.resolve(store, &mut value)?;
                    values.insert(key.as_str().unwrap_or_default().to_owned(), value);
                }
                Ok(())
            }
            Json::String(text) if text.starts_with('$') => {
                let id =
                    self.id(store, text).ok_or_else(|| format!("{text} stands for nothing"))?;
                *text = id.to_string();
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn id(&self, store: &Store, name: &str) -> Option<Id> {
        let Some((meeting, place)) = name.split_once('#') else {
            return self.known.get(name).cloned();
        };
        let meeting = self.known.get(meeting)?;
        let items = store.children(Entity::AgendaItem, "meeting_id", meeting).ok()?;
        let place: i64 = place.parse().ok()?;
        let found = items.into_iter().find(|item| item.value("position").as_whole() == Some(place));
        found.map(|item| item.id)
    }
}
