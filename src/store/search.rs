//! The search: one full-text index over every record, without accents or case.

use rusqlite::{Connection, OptionalExtension, params};

use crate::domain::entity::Entity;
use crate::domain::field::{Kind, Value};
use crate::domain::id::Id;
use crate::text::fold::fold;

use super::error::Result;
use super::journal::RowChange;
use super::row::{Record, record, text};

/// Something the search found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// What it is.
    pub entity: Entity,
    /// Its id.
    pub id: Id,
    /// What it is called.
    pub label: String,
}

/// Brings the index up to date with the rows an act changed.
pub(super) fn refresh(conn: &Connection, changes: &[RowChange]) -> Result<()> {
    for change in changes {
        let Some(entity) = Entity::from_table(&change.table).filter(|e| e.is_searched()) else {
            continue;
        };
        let touched = |values: &Option<serde_json::Map<String, serde_json::Value>>| {
            values.as_ref().is_some_and(|values| {
                entity.fields().iter().any(|f| f.searched && values.contains_key(f.name))
            })
        };
        if touched(&change.old) || touched(&change.new) {
            let now = record(conn, entity, &change.row)?;
            write(conn, entity, &change.row, now.map(|record| searched_text(&record)))?;
        }
    }
    Ok(())
}

/// The folded text under which a record is found.
pub(super) fn searched_text(record: &Record) -> String {
    let mut all = String::new();
    for (field, value) in record.entity.fields().iter().zip(&record.values) {
        let (true, Value::Text(text)) = (field.searched, value) else { continue };
        all.push_str(&fold(text));
        all.push(' ');
        if field.kind == Kind::Phone {
            // « 819 555-0101 » is also looked for as 8195550101.
            all.extend(text.chars().filter(char::is_ascii_digit));
            all.push(' ');
        }
    }
    all
}

fn write(conn: &Connection, entity: Entity, id: &Id, text_now: Option<String>) -> Result<()> {
    let before: Option<(i64, String)> = conn
        .prepare_cached("SELECT n, text FROM search_text WHERE row = ?1")?
        .query_row([id], |row| Ok((row.get(0)?, text(row, 1)?)))
        .optional()?;
    let kind = kind_word(entity);
    if let Some((n, old)) = &before {
        // An index without its own copy of the text is told what to forget.
        conn.prepare_cached(
            "INSERT INTO search (search, rowid, kind, text) VALUES ('delete', ?1, ?2, ?3)",
        )?
        .execute(params![n, kind, old])?;
    }
    match (before, text_now) {
        (Some((n, _)), None) => {
            conn.prepare_cached("DELETE FROM search_text WHERE n = ?1")?.execute([n])?;
        }
        (Some((n, _)), Some(now)) => {
            conn.prepare_cached("UPDATE search_text SET text = ?2 WHERE n = ?1")?
                .execute(params![n, now])?;
            index(conn, n, &kind, &now)?;
        }
        (None, Some(now)) => {
            conn.prepare_cached("INSERT INTO search_text (row, kind, text) VALUES (?1, ?2, ?3)")?
                .execute(params![id, kind, now])?;
            index(conn, conn.last_insert_rowid(), &kind, &now)?;
        }
        (None, None) => {}
    }
    Ok(())
}

fn index(conn: &Connection, n: i64, kind: &str, text: &str) -> Result<()> {
    conn.prepare_cached("INSERT INTO search (rowid, kind, text) VALUES (?1, ?2, ?3)")?
        .execute(params![n, kind, text])?;
    Ok(())
}

/// The word of an entity in the index: one token.
pub(super) fn kind_word(entity: Entity) -> String {
    entity.table().replace('_', "")
}

/// What FTS5 is asked for: every word of the query as the beginning of a word, of one kind of
/// record or of all. `None` when the query has no word.
pub(super) fn expression(query: &str, entity: Option<Entity>) -> Option<String> {
    let folded = fold(query);
    let mut parts: Vec<String> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| format!("text : \"{word}\" *"))
        .collect();
    if parts.is_empty() {
        return None;
    }
    if let Some(entity) = entity {
        parts.insert(0, format!("kind : \"{}\"", kind_word(entity)));
    }
    Some(parts.join(" AND "))
}

/// Finds records of any kind, the newest first.
pub(super) fn find(
    conn: &Connection,
    query: &str,
    entity: Option<Entity>,
    limit: u32,
) -> Result<Vec<Hit>> {
    let Some(expression) = expression(query, entity) else { return Ok(Vec::new()) };
    let mut statement = conn.prepare_cached(
        "SELECT t.kind, t.row FROM search JOIN search_text t ON t.n = search.rowid
         WHERE search MATCH ?1 ORDER BY search.rowid DESC LIMIT ?2",
    )?;
    let found: Vec<(String, Id)> = statement
        .query_map(params![expression, limit], |row| Ok((text(row, 0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    let mut hits = Vec::new();
    for (kind, id) in found {
        let Some(entity) = Entity::ALL.into_iter().find(|e| kind_word(*e) == kind) else {
            continue;
        };
        if let Some(found) = record(conn, entity, &id)? {
            hits.push(Hit { entity, id, label: found.label() });
        }
    }
    Ok(hits)
}
