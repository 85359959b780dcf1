//! Whether something is written down behind closed doors: then its words were said in camera.

use rusqlite::Connection;

use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::domain::procedure::Kind;
use crate::domain::rules::meeting::MeetingFacts;

use super::super::error::Result;
use super::super::row::{Record, optional_text, record, text};
use super::super::writer::Writer;
use super::motions::{facts, floor, is_sitting};

/// Whether a meeting sits in camera by now: while it goes on, or while its minutes are a draft.
pub(super) fn closed(writer: &Writer<'_>, meeting: &Record) -> Result<bool> {
    Ok(is_sitting(meeting) && floor(writer, &meeting.id)?.in_camera())
}

/// Whether a motion is put or voted on behind closed doors: by its hour where one is told, else by
/// how the doors are now. That they close and open is public.
pub(super) fn behind(
    writer: &Writer<'_>,
    meeting: &Record,
    kind: Kind,
    at: Option<&str>,
) -> Result<bool> {
    match (kind, at) {
        (Kind::InCamera | Kind::EndInCamera, _) => Ok(false),
        (_, Some(at)) => closed_at(writer, meeting, at),
        (_, None) => closed(writer, meeting),
    }
}

/// Whether the doors were closed at an hour. What is noted late is known by its hour; where it was
/// not noted when they closed or opened, they are taken for closed: better hidden than told.
pub(super) fn closed_at(writer: &Writer<'_>, meeting: &Record, at: &str) -> Result<bool> {
    if !is_sitting(meeting) {
        return Ok(false);
    }
    let facts = facts(writer, &meeting.id)?;
    let at = facts.minute(at);
    Ok(sittings(writer.conn, &meeting.id, &facts)?.iter().any(|sitting| match sitting {
        (from, Until::Hour(to)) => from.is_none_or(|from| from <= at) && at < *to,
        (from, Until::Unknown | Until::Now) => from.is_none_or(|from| from <= at),
    }))
}

/// When the doors were opened again.
enum Until {
    Hour(u32),
    Unknown,
    /// They still are closed.
    Now,
}

/// The times in camera: since when, where that was noted, and until when.
fn sittings(
    conn: &Connection,
    meeting: &Id,
    facts: &MeetingFacts,
) -> Result<Vec<(Option<u32>, Until)>> {
    let mut statement = conn.prepare_cached(
        "SELECT kind, CASE kind WHEN 'in-camera' THEN coalesce(decided_at, put_at) ELSE decided_at END
         FROM motion WHERE meeting_id = ?1 AND kind IN ('in-camera', 'end-in-camera') AND outcome IN ('carried', 'upheld')
         ORDER BY position, id",
    )?;
    let doors =
        statement.query_map([meeting], |row| Ok((text(row, 0)?, optional_text(row, 1)?)))?;
    let mut found: Vec<(Option<u32>, Until)> = Vec::new();
    for door in doors {
        let (kind, at) = door?;
        let at = at.map(|at| facts.minute(&at));
        match found.last_mut() {
            Some((from, until @ Until::Now)) if kind == "end-in-camera" => {
                // An end before its beginning is a wrong hour.
                let at = at.filter(|at| from.is_none_or(|from| from <= *at));
                *until = at.map_or(Until::Unknown, Until::Hour);
            }
            Some((_, Until::Now)) => {}
            _ if kind == "in-camera" => found.push((at, Until::Now)),
            _ => {}
        }
    }
    Ok(found)
}

/// Whether a follow-up is written down in camera, as it is made or as its words change: what it is
/// marked with, unless the one who writes it says so.
pub(super) fn mark_follow_up(
    writer: &Writer<'_>,
    before: Option<&Record>,
    values: &mut Vec<(&str, Value)>,
) -> Result<()> {
    let written = |values: &[(&str, Value)], name: &str| {
        values.iter().find(|(field, _)| *field == name).map(|(_, value)| value.clone())
    };
    if let Some((_, said)) = values.iter_mut().find(|(field, _)| *field == "in_camera") {
        let on = said.as_whole().is_some_and(|flag| flag != 0);
        *said = on.then_some(1_i64).into();
        return Ok(());
    }
    let what = written(values, "what");
    let same = before.map(|before| before.value("what")) == what.as_ref();
    if what.is_none() || same {
        return Ok(());
    }
    let link = |name: &str| {
        let value = written(values, name);
        let value = value.or_else(|| before.map(|before| before.value(name).clone()));
        value.as_ref().and_then(Value::as_text).map(Id::new)
    };
    // Its meeting, or that of the point or the motion it comes from. What is not there is told by the
    // check of references.
    let mut meetings: Vec<Id> = link("meeting_id").into_iter().collect();
    for (entity, name) in [(Entity::AgendaItem, "item_id"), (Entity::Motion, "motion_id")] {
        let from = link(name).map(|id| record(writer.conn, entity, &id)).transpose()?.flatten();
        meetings.extend(from.and_then(|from| from.link("meeting_id")));
    }
    for meeting in meetings {
        if let Some(found) = record(writer.conn, Entity::Meeting, &meeting)?
            && closed(writer, &found)?
        {
            values.push(("in_camera", Value::Whole(1)));
            break;
        }
    }
    Ok(())
}
