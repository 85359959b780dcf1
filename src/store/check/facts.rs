//! Bodies and meetings as the rules see them, read from the tables.

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::domain::id::Id;
use crate::domain::person::full_name;
use crate::domain::rules::committee::{BodyFacts, SeatFacts};
use crate::domain::seat::Tenure;

use super::super::error::Result;
use super::super::row::{date, optional_text, text, whole};

/// A body as the rules see it, with all its seats and mandates.
pub(in crate::store) fn body_facts(conn: &Connection, body: &Id) -> Result<Option<BodyFacts>> {
    facts_with(conn, body, "", &[])
}

/// A body as it matters on a day: the mandates of that day and later, and the last one of each
/// seat, since it tells how long the seat has been empty.
pub(in crate::store) fn current_body_facts(
    conn: &Connection,
    body: &Id,
    day: NaiveDate,
) -> Result<Option<BodyFacts>> {
    let only = "AND (m.ended_on IS NULL OR m.ended_on > ?2 OR NOT EXISTS (
                  SELECT 1 FROM mandate later
                  WHERE later.seat_id = m.seat_id AND later.starts_on > m.starts_on))";
    facts_with(conn, body, only, &[&day.to_string()])
}

fn facts_with(
    conn: &Connection,
    body: &Id,
    only: &str,
    given: &[&dyn rusqlite::ToSql],
) -> Result<Option<BodyFacts>> {
    let mut statement = conn.prepare_cached("SELECT name, kind, size FROM body WHERE id = ?1")?;
    let mut rows = statement.query([body])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    let (name, kind, size) = (text(row, 0)?, text(row, 1)?, whole(row, 2)?);
    let mut statement = conn.prepare_cached(
        "SELECT s.id, s.kind, coalesce(s.label, a.name, s.kind), a.name, a.ended_on,
                s.created_on, s.closed_on
         FROM seat s LEFT JOIN association a ON a.id = s.association_id
         WHERE s.body_id = ?1 ORDER BY s.id",
    )?;
    let seats = statement.query_map([body], |row| {
        let ended = date(row, 4)?;
        Ok(SeatFacts {
            id: text(row, 0)?,
            kind: text(row, 1)?,
            label: text(row, 2)?,
            association: optional_text(row, 3)?.map(|name| (name, ended)),
            created_on: date(row, 5)?,
            closed_on: date(row, 6)?,
        })
    })?;
    let seats = seats.collect::<rusqlite::Result<_>>()?;
    let mut statement = conn.prepare_cached(&format!(
        "SELECT m.seat_id, s.kind, m.person_id, p.family_name,
                coalesce(p.preferred_name, p.given_name), p.kind, p.site_id IS NOT NULL,
                s.association_id, m.starts_on, m.term_ends_on, m.ended_on
         FROM seat s JOIN mandate m ON m.seat_id = s.id JOIN person p ON p.id = m.person_id
         WHERE s.body_id = ?1 {only} ORDER BY m.starts_on, m.id"
    ))?;
    let mut params: Vec<&dyn rusqlite::ToSql> = vec![body];
    params.extend_from_slice(given);
    let tenures = statement.query_map(params.as_slice(), |row| {
        let given = optional_text(row, 4)?;
        Ok(Tenure {
            seat: text(row, 0)?,
            seat_kind: text(row, 1)?,
            person: text(row, 2)?,
            name: full_name(given.as_deref(), &text(row, 3)?),
            person_kind: text(row, 5)?,
            housed: row.get(6)?,
            association: optional_text(row, 7)?,
            starts_on: date(row, 8)?.unwrap_or_default(),
            term_ends_on: date(row, 9)?,
            ended_on: date(row, 10)?,
        })
    })?;
    let tenures = tenures.collect::<rusqlite::Result<_>>()?;
    Ok(Some(BodyFacts { name, kind, size, seats, tenures }))
}
