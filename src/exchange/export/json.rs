//! The whole register as one JSON document: every record with all its fields, by stable English
//! names, in the order of ids.

use std::io::Write;

use serde_json::{Map, Value as Json, json as object};

use crate::domain::entity::Entity;
use crate::domain::rules;
use crate::store::journal::Entry;
use crate::store::{Record, Result, RowChange, Store, known_version};
use crate::text::visible::visible_json;

use super::failed;

/// What the document's `format` says.
pub const FORMAT: &str = "ccr-register";
/// The version of the document's form.
pub const VERSION: u32 = 1;

/// How many rows are read at once.
const WINDOW: u32 = 1_000;

/// Writes the register as JSON: `format`, `version`, `schema` (the file's version), `rules` (those
/// the committee chose; defaults are the program's), then one array for each kind of record under
/// its table's name, one record a line; `with_journal` adds every act with its rows, the latest
/// first. It is read as it stood at one moment and never held in memory whole.
///
/// # Errors
/// What the file or `out` says.
pub fn json(store: &Store, out: &mut dyn Write, with_journal: bool) -> Result<()> {
    store.at_one_moment(|store| {
        let (format, schema) = (object!(FORMAT), known_version());
        write!(out, "{{\n\"format\": {format},\n\"version\": {VERSION},\n\"schema\": {schema}")
            .map_err(failed)?;
        write!(out, ",\n\"rules\": {}", rules(store)?).map_err(failed)?;
        for entity in Entity::ALL {
            array(out, entity.table(), |row| records(store, entity, row))?;
        }
        if with_journal {
            array(out, "journal", |row| journal(store, row))?;
        }
        out.write_all(b"\n}\n").map_err(failed)
    })
}

fn rules(store: &Store) -> Result<Json> {
    let rules = store.rules()?;
    let chosen = rules::all().filter(|rule| rules.is_chosen(rule));
    Ok(Json::Object(chosen.map(|rule| (rule.key.to_owned(), rules.text(rule).into())).collect()))
}

/// Writes one array; `rows` is given what takes its elements.
fn array(
    out: &mut dyn Write,
    name: &str,
    rows: impl FnOnce(&mut dyn FnMut(&Json) -> Result<()>) -> Result<()>,
) -> Result<()> {
    write!(out, ",\n\"{name}\": [").map_err(failed)?;
    let mut separator = "\n";
    rows(&mut |row| {
        let row = visible_json(&row.to_string()).into_owned();
        let written = write!(out, "{separator}{row}");
        separator = ",\n";
        written.map_err(failed)
    })?;
    out.write_all(b"]").map_err(failed)
}

fn records(store: &Store, entity: Entity, row: &mut dyn FnMut(&Json) -> Result<()>) -> Result<()> {
    let mut after = None;
    loop {
        let window = store.all(entity, after.as_ref(), WINDOW)?;
        for record in &window {
            row(&of_record(record))?;
        }
        match window.into_iter().last() {
            Some(last) => after = Some(last.id),
            None => return Ok(()),
        }
    }
}

fn of_record(record: &Record) -> Json {
    let mut fields = Map::new();
    fields.insert("id".to_owned(), record.id.as_str().into());
    for (field, value) in record.entity.fields().iter().zip(&record.values) {
        fields.insert(field.name.to_owned(), value.to_json());
    }
    Json::Object(fields)
}

fn journal(store: &Store, row: &mut dyn FnMut(&Json) -> Result<()>) -> Result<()> {
    let mut before = None;
    loop {
        let window = store.entries(before, WINDOW)?;
        for entry in &window {
            row(&of_entry(entry, &store.changes(entry.seq)?))?;
        }
        match window.last() {
            Some(last) => before = Some(last.seq),
            None => return Ok(()),
        }
    }
}

fn of_entry(entry: &Entry, changes: &[RowChange]) -> Json {
    let rows: Vec<Json> = changes
        .iter()
        .map(|change| {
            object!({
                "table": change.table, "id": change.row, "old": change.old, "new": change.new,
            })
        })
        .collect();
    // A command that a newer program wrote is kept as its text.
    let command =
        serde_json::from_str(&entry.command).unwrap_or_else(|_| Json::from(&*entry.command));
    object!({
        "seq": entry.seq, "at": entry.at, "actor": entry.actor, "kind": entry.kind,
        "command": command, "undoes": entry.undoes, "undone_by": entry.undone_by, "rows": rows,
    })
}
