//! The meetings of a body around one of them: the next one, those whose minutes it adopts.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension};

use crate::domain::entity::Entity;
use crate::domain::id::Id;

use super::super::error::Result;
use super::super::row::Record;

/// The body's first meeting after this one that was opened.
pub(super) fn next_held(conn: &Connection, meeting: &Record) -> Result<Option<Record>> {
    let params = rusqlite::params![meeting.link("body_id"), meeting.text("date"), meeting.id];
    let found = super::records_where(
        conn,
        Entity::Meeting,
        "WHERE body_id = ?1 AND (date, id) > (?2, ?3) AND status IN ('open', 'held', 'adopted')
         ORDER BY date, id LIMIT 1",
        params,
    )?;
    Ok(found.into_iter().next())
}

/// The body's last meeting before this one that was held, and whose minutes are not adopted.
pub(super) fn to_adopt(conn: &Connection, meeting: &Record) -> Result<Option<Record>> {
    let params =
        rusqlite::params![meeting.link("body_id"), meeting.text("date"), meeting.id.as_str()];
    let found = super::records_where(
        conn,
        Entity::Meeting,
        "WHERE body_id = ?1 AND (date, id) < (?2, ?3) AND status = 'held'
         ORDER BY date DESC, id DESC LIMIT 1",
        params,
    )?;
    Ok(found.into_iter().next())
}

/// The meeting that goes on, or else the next one from a day on.
pub(super) fn current(conn: &Connection, today: NaiveDate) -> Result<Option<Id>> {
    let open = "SELECT id FROM meeting WHERE status = 'open' ORDER BY date DESC, id DESC LIMIT 1";
    let open: Option<Id> = conn.prepare_cached(open)?.query_row([], |row| row.get(0)).optional()?;
    if open.is_some() {
        return Ok(open);
    }
    let next = "SELECT id FROM meeting WHERE date >= ?1 AND status IN ('planned', 'convened')
                ORDER BY date, starts_at, id LIMIT 1";
    let day = today.to_string();
    Ok(conn.prepare_cached(next)?.query_row([day], |row| row.get(0)).optional()?)
}

/// The meetings whose minutes were adopted at this one, or by a resolution of it.
pub(super) fn adopted_at(conn: &Connection, id: &Id) -> Result<Vec<Record>> {
    super::records(
        conn,
        Entity::Meeting,
        "WHERE adopted_at_id = ?1
           OR adopting_motion_id IN (SELECT id FROM motion WHERE meeting_id = ?1)
         ORDER BY date, id",
        id,
    )
}
