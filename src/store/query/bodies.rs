//! Bodies: their seats, who sits on them on a day, what falls short.

use chrono::NaiveDate;
use rusqlite::{Connection, params};

use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::seat::is_role;

use super::super::error::Result;
use super::super::row::{Record, optional_text, record, text};
use super::people::{MandateRow, mandates};

/// A seat with who fills it on the day that was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeatRow {
    /// Its id.
    pub id: Id,
    /// Its kind.
    pub kind: String,
    /// Its label, or its association's name; empty when it has neither.
    pub label: String,
    /// Whether it follows a board seat, and so is filled with that one.
    pub follows: bool,
    /// Who fills it.
    pub mandate: Option<MandateRow>,
}

/// A body on a day.
#[derive(Debug, Clone)]
pub struct Composition {
    /// The body.
    pub body: Record,
    /// The day.
    pub day: NaiveDate,
    /// Its seats that day, roles last.
    pub seats: Vec<SeatRow>,
}

impl Composition {
    /// Seats (not roles) that day, and how many are filled.
    pub fn filled(&self) -> (usize, usize) {
        let seats = self.seats.iter().filter(|seat| !is_role(&seat.kind));
        let filled = seats.clone().filter(|seat| seat.mandate.is_some()).count();
        (filled, seats.count())
    }
}

/// « Composition au » a day, past or to come; `None` when there is no such body.
pub(in crate::store) fn composition(
    conn: &Connection,
    body: &Id,
    day: NaiveDate,
) -> Result<Option<Composition>> {
    let Some(body) = record(conn, Entity::Body, body)? else { return Ok(None) };
    let held = mandates(conn, "WHERE z.body_id = ?1 ORDER BY m.starts_on", &body.id)?;
    let mut held: Vec<(Id, MandateRow)> = held
        .into_iter()
        .filter(|mandate| {
            mandate.starts_on.is_some_and(|from| from <= day)
                && mandate.ended_on.is_none_or(|end| day < end)
        })
        .map(|mandate| Ok((seat_of(conn, &mandate.id)?, mandate)))
        .collect::<Result<_>>()?;
    let mut statement = conn.prepare_cached(
        "SELECT z.id, z.kind, coalesce(z.label, a.name), z.follows_id IS NOT NULL
         FROM seat z LEFT JOIN association a ON a.id = z.association_id
         WHERE z.body_id = ?1 AND (z.created_on IS NULL OR z.created_on <= ?2)
         AND (z.closed_on IS NULL OR z.closed_on > ?2)
         ORDER BY z.kind IN ('chair', 'vice-chair', 'secretary', 'treasurer'), z.id",
    )?;
    let rows = statement.query_map(params![body.id, day.to_string()], |row| {
        Ok(SeatRow {
            id: row.get(0)?,
            kind: text(row, 1)?,
            label: optional_text(row, 2)?.unwrap_or_default(),
            follows: row.get(3)?,
            mandate: None,
        })
    })?;
    let mut seats: Vec<SeatRow> = rows.collect::<rusqlite::Result<_>>()?;
    for seat in &mut seats {
        let place = held.iter().position(|(id, _)| *id == seat.id);
        seat.mandate = place.map(|place| held.swap_remove(place).1);
    }
    Ok(Some(Composition { body, day, seats }))
}

fn seat_of(conn: &Connection, mandate: &Id) -> Result<Id> {
    let mut statement = conn.prepare_cached("SELECT seat_id FROM mandate WHERE id = ?1")?;
    Ok(statement.query_row([mandate], |row| row.get(0))?)
}

/// Every body, the committee first, then in French order.
pub(in crate::store) fn all(conn: &Connection) -> Result<Vec<Record>> {
    let order = "ORDER BY kind <> 'committee', sort_key, id";
    super::records_where(conn, Entity::Body, order, [])
}
