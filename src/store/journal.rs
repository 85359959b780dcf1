//! The journal: each act with the rows it changed, and its taking back, which is one more act.

use rusqlite::{Connection, OptionalExtension, params};
use serde_json::{Map, Value as Json};

use crate::domain::command::{Command, Undo};
use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::domain::refusal::Refusal;

use super::error::{Error, Result};
use super::row::{ReadAll, optional_text, record, stamp_text, text};
use super::writer::Writer;
use super::{Outcome, check, run, search};

/// A change of one row: the values before and after, by column. A made row has no `old`, a lost
/// one no `new`; a changed one has only the columns that changed.
#[derive(Debug, Clone, PartialEq)]
pub struct RowChange {
    /// Its table.
    pub table: String,
    /// Its id.
    pub row: Id,
    /// Before.
    pub old: Option<Map<String, Json>>,
    /// After.
    pub new: Option<Map<String, Json>>,
}

/// One act of the journal.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Its number: the journal's order.
    pub seq: i64,
    /// The time it bears, `2026-11-17T19:04:12`.
    pub at: String,
    /// Who did it.
    pub actor: String,
    /// The kind of command; `undo` or `redo` for what takes back.
    pub kind: String,
    /// The command as JSON.
    pub command: String,
    /// The act it takes back.
    pub undoes: Option<i64>,
    /// The act that took it back and still stands.
    pub undone_by: Option<i64>,
}

/// Runs a command inside a transaction: its entry, its rows, the search, the rules.
pub(super) fn act(
    writer: &Writer<'_>,
    command: &Command,
    standing: &check::BrokenBefore,
) -> Result<Outcome> {
    let conn = writer.conn;
    // Rows may be written in any order; the references are checked at the end.
    conn.pragma_update(None, "defer_foreign_keys", true)?;
    let (kind, undoes) = match command {
        Command::Undo(undo) => (may_be_undone(conn, undo.entry)?, Some(undo.entry)),
        other => (other.kind(), None),
    };
    let json = serde_json::to_string(command).map_err(|error| Error::Io(error.to_string()))?;
    let at = stamp_text(writer.stamp.at);
    conn.prepare_cached(
        "INSERT INTO journal_entry (at, actor, kind, command, undoes) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![at, writer.stamp.actor, kind, json, undoes])?;
    let entry = conn.last_insert_rowid();
    let id = match command {
        Command::Undo(undo) => {
            take_back(writer, undo.entry)?;
            None
        }
        other => run::run(writer, other)?,
    };
    let written = changes(conn, entry)?;
    if written.is_empty() {
        return Ok(Outcome { entry: None, id });
    }
    let barred = check::sittings::settle(writer, &written)?;
    // What that settled is of the act too; it settles something only where mandates or their seats changed.
    let written =
        match written.iter().any(|change| matches!(change.table.as_str(), "mandate" | "seat")) {
            true => changes(conn, entry)?,
            false => written,
        };
    search::refresh(conn, &written)?;
    if let Err(error) = check::after(writer, &written, standing) {
        return Err(match undoes {
            Some(entry) => check::undone::barred(conn, &written, (entry, kind), error)?,
            None => error,
        });
    }
    match barred {
        Some(refusal) => Err(refusal.into()),
        None => Ok(Outcome { entry: Some(entry), id }),
    }
}

/// The command that takes an act back.
pub(super) fn undo_command(entry: i64) -> Command {
    Command::Undo(Undo { entry })
}

/// Whether an act is there, stands and is not final; the kind of act that takes it back. Asked
/// before that act has its own entry, which would seem to have taken it back already.
fn may_be_undone(conn: &Connection, entry: i64) -> Result<&'static str> {
    let target: Option<(String, String)> = conn
        .query_row("SELECT kind, command FROM journal_entry WHERE seq = ?1", [entry], |row| {
            Ok((text(row, 0)?, text(row, 1)?))
        })
        .optional()?;
    let (kind, command) = target.ok_or(Refusal::NoSuchEntry { entry })?;
    if let Some(by) = is_undone(conn, entry)? {
        return Err(Refusal::AlreadyUndone { by }.into());
    }
    let command = serde_json::from_str::<Command>(&command).ok();
    if command.as_ref().is_some_and(Command::is_founding) {
        return Err(Refusal::Founding {}.into());
    }
    if let Some((act, id)) = command.as_ref().and_then(Command::what_is_final) {
        let of = if matches!(act, "proclaim" | "draw-lots" | "draw-order") {
            Entity::Election
        } else {
            Entity::Meeting
        };
        let number = record(conn, of, id)?.map(|found| found.label()).unwrap_or_default();
        return Err(Refusal::Final { entry, act: act.to_owned(), number }.into());
    }
    Ok(if kind == "undo" { "redo" } else { "undo" })
}

/// The act that took this one back and was not taken back itself.
pub(super) fn is_undone(conn: &Connection, entry: i64) -> Result<Option<i64>> {
    let mut statement =
        conn.prepare_cached("SELECT seq FROM journal_entry WHERE undoes = ?1 ORDER BY seq DESC")?;
    let undoing: Vec<i64> = statement.query_map([entry], |row| row.get(0))?.read_all()?;
    for undo in undoing {
        if is_undone(conn, undo)?.is_none() {
            return Ok(Some(undo));
        }
    }
    Ok(None)
}

/// Plays the rows of an act backwards.
fn take_back(writer: &Writer<'_>, entry: i64) -> Result<()> {
    let conn = writer.conn;
    for change in changes(conn, entry)?.iter().rev() {
        refuse_if_migrated(conn, entry, &change.table)?;
        play_back(writer, entry, change)?;
    }
    Ok(())
}

fn refuse_if_migrated(conn: &Connection, entry: i64, table: &str) -> Result<()> {
    let last: Option<i64> = conn
        .prepare_cached("SELECT entry FROM table_migrated WHERE tbl = ?1")?
        .query_row([table], |row| row.get(0))
        .optional()?;
    match last {
        Some(last) if entry <= last => {
            Err(Refusal::TableMigrated { table: table.to_owned() }.into())
        }
        _ => Ok(()),
    }
}

/// Undoes one change of a row. Derived columns (sort keys, totals) follow by themselves, since the
/// same hand writes them.
fn play_back(writer: &Writer<'_>, entry: i64, change: &RowChange) -> Result<()> {
    let entity = Entity::from_table(&change.table);
    if entity.is_none() && change.table != "rule" {
        return Err(damaged(entry));
    }
    if !still_stands(writer.conn, change)? {
        return Err(changed_since(writer.conn, entry, change)?.into());
    }
    let Some(entity) = entity else {
        let value = change.old.as_ref().and_then(|old| old.get("value")).and_then(Json::as_str);
        return writer.set_rule(change.row.as_str(), value);
    };
    let Some(old) = &change.old else { return writer.delete(entity, &change.row) };
    let mut values: Vec<(&str, Value)> = Vec::new();
    for (name, json) in old.iter().filter(|(name, _)| *name != "id") {
        // The names go into SQL, and the file may come from anywhere: only known ones pass.
        let field = entity.field(name).ok_or_else(|| damaged(entry))?;
        values.push((field.name, Value::from_json(json).ok_or_else(|| damaged(entry))?));
    }
    let played = match &change.new {
        None => writer.insert(entity, &change.row, &values),
        Some(_) => writer.update(entity, &change.row, &values),
    };
    match played {
        // What it had then does not go with what it has since in other columns.
        Err(error) if error.is_check() => Err(changed_since(writer.conn, entry, change)?.into()),
        played => played,
    }
}

/// Whether the row is still as the act left it, in the columns that the act wrote.
fn still_stands(conn: &Connection, change: &RowChange) -> Result<bool> {
    let current = current_values(conn, &change.table, &change.row)?;
    Ok(match (&change.new, &current) {
        (None, None) => true,
        (Some(left), Some(current)) => {
            left.iter().all(|(column, value)| current.get(column) == Some(value))
        }
        _ => false,
    })
}

fn damaged(entry: i64) -> Error {
    Error::Damaged(format!("journal_row: {entry}"))
}

fn current_values(conn: &Connection, table: &str, row: &Id) -> Result<Option<Map<String, Json>>> {
    let mut statement = conn.prepare_cached(&format!("SELECT * FROM {table} WHERE id = ?1"))?;
    let names: Vec<String> = statement.column_names().map(str::to_owned).collect();
    let read = statement.query_row([row], |found| {
        let mut values = Map::new();
        for (column, name) in names.iter().enumerate() {
            let value: Value = found.get(column)?;
            values.insert(name.clone(), value.to_json());
        }
        Ok(values)
    });
    Ok(read.optional()?)
}

fn changed_since(conn: &Connection, entry: i64, change: &RowChange) -> Result<Refusal> {
    let by: Option<i64> = conn.query_row(
        "SELECT max(entry) FROM journal_row WHERE row = ?1 AND entry > ?2
         AND entry < (SELECT max(seq) FROM journal_entry)",
        params![change.row, entry],
        |row| row.get(0),
    )?;
    let entity = Entity::from_table(&change.table);
    let found = entity.map(|entity| record(conn, entity, &change.row)).transpose()?.flatten();
    let name = found.map(|record| record.label()).unwrap_or_default();
    Ok(Refusal::ChangedSince { table: change.table.clone(), name, by: by.unwrap_or(0) })
}

/// The rows an act changed, in the order in which it did.
///
/// # Errors
/// [`Error::Damaged`] when a row of the journal cannot be read: taken for one without values, it
/// would make an undo delete what was only changed.
pub(super) fn changes(conn: &Connection, entry: i64) -> Result<Vec<RowChange>> {
    let mut statement = conn
        .prepare_cached("SELECT tbl, row, old, new FROM journal_row WHERE entry = ?1 ORDER BY n")?;
    let mut rows = statement.query([entry])?;
    let mut changes = Vec::new();
    while let Some(row) = rows.next()? {
        let values = |column| -> Result<Option<Map<String, Json>>> {
            let json = optional_text(row, column)?;
            let parsed = json.map(|json| serde_json::from_str(&json)).transpose();
            parsed.map_err(|_| damaged(entry))
        };
        let (old, new) = (values(2)?, values(3)?);
        changes.push(RowChange { table: text(row, 0)?, row: row.get(1)?, old, new });
    }
    Ok(changes)
}

/// Acts before a number (`None`: the latest), the newest first.
pub(super) fn entries(conn: &Connection, before: Option<i64>, limit: u32) -> Result<Vec<Entry>> {
    let condition = "WHERE seq < ?1 ORDER BY seq DESC LIMIT ?2";
    entries_where(conn, condition, before.unwrap_or(i64::MAX), limit)
}

/// The acts right after a number, the newest first.
pub(super) fn entries_after(conn: &Connection, after: i64, limit: u32) -> Result<Vec<Entry>> {
    let mut found = entries_where(conn, "WHERE seq > ?1 ORDER BY seq LIMIT ?2", after, limit)?;
    found.reverse();
    Ok(found)
}

fn entries_where(conn: &Connection, condition: &str, seq: i64, limit: u32) -> Result<Vec<Entry>> {
    let sql =
        format!("SELECT seq, at, actor, kind, command, undoes FROM journal_entry {condition}");
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map(params![seq, limit], |row| {
        Ok(Entry {
            seq: row.get(0)?,
            at: text(row, 1)?,
            actor: text(row, 2)?,
            kind: text(row, 3)?,
            command: text(row, 4)?,
            undoes: row.get(5)?,
            undone_by: None,
        })
    })?;
    let mut entries: Vec<Entry> = rows.read_all()?;
    for entry in &mut entries {
        entry.undone_by = is_undone(conn, entry.seq)?;
    }
    Ok(entries)
}

/// The latest act that was not taken back and takes nothing back itself. That a paper was made is a
/// fact, and stays where the act before it is taken back.
pub(super) fn latest_undoable(conn: &Connection) -> Result<Option<i64>> {
    let mut statement = conn.prepare_cached(
        "SELECT seq, kind FROM journal_entry WHERE kind NOT IN ('undo', 'redo') ORDER BY seq DESC",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let entry = row.get(0)?;
        if text(row, 1)? != "record-document" && is_undone(conn, entry)?.is_none() {
            return Ok(Some(entry));
        }
    }
    Ok(None)
}

/// The latest taking back that can be done again: none once something else was done, as
/// everywhere; what was taken back before that is found in the journal.
pub(super) fn latest_redoable(conn: &Connection) -> Result<Option<i64>> {
    let mut statement =
        conn.prepare_cached("SELECT seq, kind FROM journal_entry ORDER BY seq DESC")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let entry = row.get(0)?;
        match text(row, 1)?.as_str() {
            "undo" if is_undone(conn, entry)?.is_none() => return Ok(Some(entry)),
            "undo" | "redo" => {}
            _ => break,
        }
    }
    Ok(None)
}
