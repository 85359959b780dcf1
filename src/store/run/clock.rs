//! The clock of the points: when each is taken up, and when the next one ends it.

use rusqlite::OptionalExtension;

use crate::domain::command::StartItem;
use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::domain::meeting::Status;
use crate::domain::presence::minute;
use crate::domain::refusal::Refusal;

use super::super::error::Result;
use super::super::row::Record;
use super::super::writer::Writer;
use super::meetings::hour;

/// Takes a point up. One that was taken up before keeps its first hour and goes on.
pub(super) fn start(writer: &Writer<'_>, act: &StartItem) -> Result<Option<Id>> {
    let at = hour(&act.at)?;
    let item = writer.get(Entity::AgendaItem, &act.item)?;
    let meeting = writer.get(Entity::Meeting, &item.link("meeting_id").unwrap_or_default())?;
    let status = meeting.text("status").unwrap_or_default();
    match Status::from_code(status) {
        Status::Open => {}
        Status::Adopted => {
            let number = meeting.text("number").unwrap_or_default().to_owned();
            return Err(Refusal::MinutesAdopted { number }.into());
        }
        _ => return Err(Refusal::MeetingNotOpen { status: status.to_owned() }.into()),
    }
    let running = running(writer, &meeting.id)?;
    if running.as_ref() != Some(&act.item) {
        in_order(writer, &meeting, running.as_ref(), &at)?;
        end(writer, &meeting.id, &at)?;
        begin(writer, &act.item, &at)?;
    }
    Ok(Some(act.item.clone()))
}

/// A point is taken up after the opening, and not before the one that is being treated.
fn in_order(writer: &Writer<'_>, meeting: &Record, running: Option<&Id>, at: &str) -> Result<()> {
    super::motions::within(meeting, Some(at))?;
    let opened = meeting.text("opened_at");
    let running = running.map(|item| writer.get(Entity::AgendaItem, item)).transpose()?;
    let began = running.as_ref().and_then(|item| item.text("started_at"));
    match began.filter(|began| minute(at, opened) < minute(began, opened)) {
        Some(began) => {
            let (at, began) = (at.to_owned(), began.to_owned());
            Err(Refusal::BeforePoint { at, began }.into())
        }
        None => Ok(()),
    }
}

/// Takes the first point up, as a meeting opens.
pub(super) fn start_first(writer: &Writer<'_>, meeting: &Id, at: &str) -> Result<()> {
    let sql = "SELECT id FROM agenda_item WHERE meeting_id = ?1 ORDER BY position, id LIMIT 1";
    let first: Option<Id> =
        writer.conn.prepare_cached(sql)?.query_row([meeting], |row| row.get(0)).optional()?;
    first.map_or(Ok(()), |first| begin(writer, &first, at))
}

/// Ends the point that is being treated, if one is.
pub(super) fn end(writer: &Writer<'_>, meeting: &Id, at: &str) -> Result<()> {
    let Some(item) = running(writer, meeting)? else { return Ok(()) };
    writer.update(Entity::AgendaItem, &item, &[("ended_at", at.into())])
}

fn begin(writer: &Writer<'_>, item: &Id, at: &str) -> Result<()> {
    let item = writer.get(Entity::AgendaItem, item)?;
    let first = item.text("started_at").unwrap_or(at).to_owned();
    let values = [("started_at", first.into()), ("ended_at", Value::Null)];
    writer.update(Entity::AgendaItem, &item.id, &values)
}

fn running(writer: &Writer<'_>, meeting: &Id) -> Result<Option<Id>> {
    let sql = "SELECT id FROM agenda_item
               WHERE meeting_id = ?1 AND started_at IS NOT NULL AND ended_at IS NULL LIMIT 1";
    Ok(writer.conn.prepare_cached(sql)?.query_row([meeting], |row| row.get(0)).optional()?)
}
