//! The meetings of a body around one of them: the next one, those whose minutes it adopts.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension};

use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::meeting::is_assembly;

use super::super::error::Result;
use super::super::row::Record;

/// An assembly of tenants adopts the minutes of an assembly, and a committee its own.
fn of_one_sort(meeting: &Record) -> &'static str {
    match is_assembly(meeting.text("kind").unwrap_or_default()) {
        true => "kind IN ('annual-general', 'election')",
        false => "kind NOT IN ('annual-general', 'election')",
    }
}

/// Where the minutes of a meeting come up for adoption: at the one that goes on, else at the one whose
/// agenda has a point for them, else at the latest regular one.
pub(super) fn next_held(conn: &Connection, meeting: &Record) -> Result<Option<Record>> {
    let params = rusqlite::params![meeting.link("body_id"), meeting.text("date"), meeting.id];
    let found = super::records_where(
        conn,
        Entity::Meeting,
        &format!(
            "WHERE body_id = ?1 AND (date, id) > (?2, ?3) AND status IN ('open', 'held', 'adopted')
               AND {} ORDER BY status = 'open' DESC,
                 EXISTS (SELECT 1 FROM agenda_item i
                         WHERE i.meeting_id = meeting.id AND i.minutes_of_id = ?3) DESC,
                 kind = 'regular' DESC, date DESC, id DESC LIMIT 1",
            of_one_sort(meeting)
        ),
        params,
    )?;
    Ok(found.into_iter().next())
}

/// The meeting that goes on with this one, and was not called off.
pub(super) fn goes_on(conn: &Connection, meeting: &Id) -> Result<Option<Record>> {
    let condition = "WHERE continues_id = ?1 AND status <> 'cancelled' ORDER BY date, id LIMIT 1";
    Ok(super::records(conn, Entity::Meeting, condition, meeting)?.into_iter().next())
}

/// The body's last meeting before this one that was held, and whose minutes are not adopted.
pub(super) fn to_adopt(conn: &Connection, meeting: &Record) -> Result<Option<Record>> {
    let params =
        rusqlite::params![meeting.link("body_id"), meeting.text("date"), meeting.id.as_str()];
    let found = super::records_where(
        conn,
        Entity::Meeting,
        &format!(
            "WHERE body_id = ?1 AND (date, id) < (?2, ?3) AND status = 'held'
               AND {} ORDER BY date DESC, id DESC LIMIT 1",
            of_one_sort(meeting)
        ),
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
