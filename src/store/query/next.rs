//! The next meeting that minutes tell: the one that was planned as they ended, as it was planned then.

use rusqlite::{Connection, params};
use serde_json::{Map, Value as Json};

use super::super::error::{Error, Result};
use super::super::row::{Record, optional_text, record};
use super::papers::meeting_after;
use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::text::ordered;

/// The body's nearest meeting after this one, of those that were planned as it was closed, with the day, the
/// hour and the place that it had then: whatever was planned, put off or called off since, it is what could
/// be told. One that was deleted since is none. Until it is closed, and where the journal does not know when
/// it was, the nearest as things stand.
pub(in crate::store) fn next_told(conn: &Connection, meeting: &Id) -> Result<Option<Record>> {
    let Some(meeting) = record(conn, Entity::Meeting, meeting)? else { return Ok(None) };
    let (Some(body), Some(day)) = (meeting.link("body_id"), meeting.date("date")) else {
        return Ok(None);
    };
    let Some(end) = closing(conn, &meeting.id)? else { return meeting_after(conn, &body, day) };
    let all = super::records(conn, Entity::Meeting, "WHERE body_id = ?1", &body)?;
    let mut then: ordered::Map<Id, Option<Record>> =
        ordered::Map::from_iter(all.into_iter().map(|found| (found.id.clone(), Some(found))));
    let mut statement = conn.prepare_cached(
        "SELECT j.row, j.old, j.new IS NULL, j.entry FROM meeting
         JOIN journal_row j ON j.row = meeting.id AND j.tbl = 'meeting'
         WHERE meeting.body_id = ?1 AND j.entry > ?2 ORDER BY j.n DESC",
    )?;
    let mut rows = statement.query(params![body, end])?;
    while let Some(row) = rows.next()? {
        let id: Id = row.get(0)?;
        let old = optional_text(row, 1)?.map(|old| serde_json::from_str(&old)).transpose();
        let old: Option<Map<String, Json>> = match (old, row.get::<_, i64>(3)?) {
            (Ok(old), _) => old,
            (Err(_), entry) => return Err(Error::Damaged(format!("journal_row: {entry}"))),
        };
        let gone: bool = row.get(2)?;
        let stood = then.or_default(id.clone());
        *stood = match (old, stood.take()) {
            (None, _) => None,
            (Some(old), None) if gone => Some(as_it_was(blank(Entity::Meeting, id), &old)),
            (Some(old), before) => before.map(|found| as_it_was(found, &old)),
        };
    }
    let planned = then.into_values().flatten().filter(|found| {
        found.date("date").is_some_and(|planned| planned > day)
            && found.text("status") != Some("cancelled")
    });
    Ok(planned
        .min_by(|one, other| (one.date("date"), &one.id).cmp(&(other.date("date"), &other.id))))
}

/// The act that closed a meeting: the first since it was open last, as an hour that is put right ends nothing.
fn closing(conn: &Connection, meeting: &Id) -> Result<Option<i64>> {
    let mut statement = conn.prepare_cached(
        "SELECT entry, json_extract(new, '$.closed_at') IS NOT NULL, old IS NULL FROM journal_row
         WHERE row = ?1 AND tbl = 'meeting' AND json_type(new, '$.closed_at') IS NOT NULL
         ORDER BY n",
    )?;
    // Of one that came closed into the register nobody knows when it was.
    let mut end: Option<Option<i64>> = None;
    let mut rows = statement.query([meeting])?;
    while let Some(row) = rows.next()? {
        let (entry, closes, comes): (i64, bool, bool) = (row.get(0)?, row.get(1)?, row.get(2)?);
        end = closes.then(|| end.unwrap_or((!comes).then_some(entry)));
    }
    Ok(end.flatten())
}

/// A record of which nothing is known.
pub(in crate::store) fn blank(entity: Entity, id: Id) -> Record {
    Record { entity, id, values: vec![Value::Null; entity.fields().len()] }
}

/// A record with the values that are given of some of its fields.
pub(in crate::store) fn as_it_was(mut record: Record, values: &Map<String, Json>) -> Record {
    for (field, kept) in record.entity.fields().iter().zip(&mut record.values) {
        if let Some(value) = values.get(field.name) {
            *kept = Value::from_json(value).unwrap_or_default();
        }
    }
    record
}
