//! Agendas: points put on them, moved, set to a level.

use rusqlite::params;

use crate::domain::agenda::PlannedItem;
use crate::domain::command::{MoveItem, SetItemLevel};
use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::domain::meeting::{ITEM_ROLE, PURPOSE};
use crate::domain::outline;
use crate::domain::refusal::Refusal;

use super::super::error::Result;
use super::super::row::{ReadAll, whole};
use super::super::writer::Writer;
use super::one_of;

/// A number as it is stored.
pub(super) fn stored(number: usize) -> Value {
    Value::Whole(i64::try_from(number).unwrap_or(i64::MAX))
}

/// Puts points on the agenda of a meeting that has none. Those without a title are left out.
pub(super) fn put(writer: &Writer<'_>, meeting: &Id, items: &[PlannedItem]) -> Result<()> {
    let items: Vec<&PlannedItem> =
        items.iter().filter(|item| !item.title.trim().is_empty()).collect();
    let levels: Vec<u8> = items.iter().map(|item| item.level).collect();
    for (place, (item, level)) in items.iter().zip(outline::settled(&levels)).enumerate() {
        if let Some(role) = &item.role {
            one_of(role, &ITEM_ROLE)?;
        }
        if let Some(purpose) = &item.purpose {
            one_of(purpose, &PURPOSE)?;
        }
        let id = writer.new_id(None)?;
        let values = [
            ("meeting_id", meeting.into()),
            ("position", stored(place + 1)),
            ("title", item.title.trim().into()),
            ("level", Value::Whole(i64::from(level))),
            ("role", item.role.as_deref().into()),
            ("purpose", item.purpose.as_deref().into()),
            ("lead_id", item.lead.as_ref().into()),
            ("minutes_planned", item.minutes.map(i64::from).into()),
        ];
        writer.insert(Entity::AgendaItem, &id, &values)?;
    }
    Ok(())
}

/// The points of an agenda in order, each with its level.
pub(super) fn outline_of(writer: &Writer<'_>, meeting: &Id) -> Result<Vec<(Id, u8)>> {
    let mut statement = writer.conn.prepare_cached(
        "SELECT id, level FROM agenda_item WHERE meeting_id = ?1 ORDER BY position, id",
    )?;
    let found = statement.query_map([meeting], |row| {
        let level = whole(row, 1)?.and_then(|level| u8::try_from(level).ok());
        Ok((row.get(0)?, level.unwrap_or(1)))
    })?;
    found.read_all()
}

/// Writes the order and the levels of an agenda.
pub(super) fn write_outline(writer: &Writer<'_>, outline: &[(Id, u8)]) -> Result<()> {
    for (place, (id, level)) in outline.iter().enumerate() {
        let values = [("position", stored(place + 1)), ("level", Value::Whole(i64::from(*level)))];
        writer.update(Entity::AgendaItem, id, &values)?;
    }
    Ok(())
}

/// Counts the points of an agenda from 1 again; what lost the point above it comes up.
pub(super) fn renumber(writer: &Writer<'_>, meeting: &Id) -> Result<()> {
    let points = outline_of(writer, meeting)?;
    let levels: Vec<u8> = points.iter().map(|(_, level)| *level).collect();
    let settled = points.into_iter().map(|(id, _)| id).zip(outline::settled(&levels));
    write_outline(writer, &settled.collect::<Vec<_>>())
}

/// The agenda that a point is on, and its place there.
fn place_of(writer: &Writer<'_>, item: &Id) -> Result<(Vec<(Id, u8)>, usize)> {
    let record = writer.get(Entity::AgendaItem, item)?;
    let points = outline_of(writer, &record.link("meeting_id").unwrap_or_default())?;
    let at = points.iter().position(|(id, _)| id == item).unwrap_or_default();
    Ok((points, at))
}

/// Moves a point of the agenda with those below it; the others close up.
pub(super) fn move_item(writer: &Writer<'_>, act: &MoveItem) -> Result<Option<Id>> {
    let (points, at) = place_of(writer, &act.item)?;
    let levels: Vec<u8> = points.iter().map(|(_, level)| *level).collect();
    let to = usize::try_from(act.to.max(1) - 1).unwrap_or(usize::MAX);
    let moved = outline::moved(&levels, at, to);
    let moved: Vec<(Id, u8)> =
        moved.into_iter().map(|(place, level)| (points[place].0.clone(), level)).collect();
    write_outline(writer, &moved)?;
    Ok(Some(act.item.clone()))
}

/// Sets the level of a point, with those below it.
pub(super) fn set_level(writer: &Writer<'_>, act: &SetItemLevel) -> Result<Option<Id>> {
    let (points, at) = place_of(writer, &act.item)?;
    let levels: Vec<u8> = points.iter().map(|(_, level)| *level).collect();
    let after = outline::with_level(&levels, at, act.level)
        .ok_or(Refusal::NoSuchLevel { level: act.level })?;
    let points: Vec<(Id, u8)> = points.into_iter().map(|(id, _)| id).zip(after).collect();
    write_outline(writer, &points)?;
    Ok(Some(act.item.clone()))
}

/// Every point of the agenda was on the notice that went out.
pub(super) fn mark_on_notice(writer: &Writer<'_>, meeting: &Id, sent: bool) -> Result<()> {
    let marked = sent.then_some(1_i64);
    for (id, _) in outline_of(writer, meeting)? {
        writer.update(Entity::AgendaItem, &id, &[("on_notice", marked.into())])?;
    }
    Ok(())
}

/// The place that a point saved behind the others gets.
pub(super) fn last_place(writer: &Writer<'_>, meeting: Option<&str>) -> Result<i64> {
    Ok(writer.conn.query_row(
        "SELECT ifnull(max(position), 0) FROM agenda_item WHERE meeting_id = ?1",
        params![meeting],
        |row| row.get(0),
    )?)
}
