//! Who came to a meeting, and the notes of its presence clock.

use rusqlite::OptionalExtension;

use crate::domain::command::{ChangeMovement, RecordMovement, RemoveMovement, SetAttendance};
use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::domain::meeting::{ATTENDANCE_STATUS, MOVEMENT_KIND};
use crate::domain::presence::{MoveKind, is_ahead, is_its_time};
use crate::domain::refusal::Refusal;
use crate::domain::rules::STAFF_EXCLUDED;
use crate::domain::rules::meeting::check_substitute;

use super::super::error::Result;
use super::super::row::{ReadAll, Record, optional_text, text};
use super::super::writer::Writer;
use super::meetings::hour;
use super::motions::{facts, item_of};
use super::save::refuse_if_changed;
use super::{doors, one_of};

/// Records who is there. Members are present, excused or absent; anybody else is a guest, or sits
/// in the place of a member who is not there.
pub(super) fn attend(writer: &Writer<'_>, act: &SetAttendance) -> Result<Option<Id>> {
    writer.get(Entity::Meeting, &act.meeting)?;
    let person = writer.get(Entity::Person, &act.person)?;
    let found = recorded(writer, &act.meeting, &act.person)?;
    let status = act.status.as_deref();
    if let Some(status) = status {
        one_of(status, &ATTENDANCE_STATUS)?;
    }
    if !matches!(status, Some("present" | "guest" | "substitute")) {
        was_not_there(writer, act, &person)?;
    }
    let Some(status) = status else {
        if let Some(found) = &found {
            writer.delete(Entity::Attendance, &found.id)?;
        }
        return Ok(None);
    };
    if act.replaces.is_some() && status != "substitute" {
        let name = person.label();
        return Err(Refusal::ReplacesAsOther { name }.into());
    }
    if let Some(replaced) = &act.replaces {
        writer.get(Entity::Person, replaced)?;
        refuse_staff(writer, &act.meeting, &person)?;
        let again = found.as_ref().and_then(|found| found.link("replaces_id"));
        if again.as_ref() != Some(replaced) {
            check_substitute(&facts(writer, &act.meeting)?, replaced.as_str())?;
        }
        // Whoever is replaced is not there, which the roll may not have said yet.
        if recorded(writer, &act.meeting, replaced)?.is_none()
            && facts(writer, &act.meeting)?.members.contains_key(replaced.as_str())
        {
            enter(writer, &act.meeting, replaced, &[("status", "absent".into())])?;
        }
    }
    let values = [("status", status.into()), ("replaces_id", act.replaces.as_ref().into())];
    if let Some(found) = found {
        writer.update(Entity::Attendance, &found.id, &values)?;
        return Ok(Some(found.id));
    }
    enter(writer, &act.meeting, &act.person, &values).map(Some)
}

/// Whom the law keeps from the seats of the committee cannot sit in the place of a member either.
fn refuse_staff(writer: &Writer<'_>, meeting: &Id, person: &Record) -> Result<()> {
    let body = writer.get(Entity::Meeting, meeting)?.link("body_id").unwrap_or_default();
    let is_committee = writer.get(Entity::Body, &body)?.text("kind") == Some("committee");
    let is_staff = person.text("kind") == Some("staff");
    if is_committee && is_staff && writer.rules()?.is_on(&STAFF_EXCLUDED) {
        return Err(Refusal::StaffMember { name: person.label() }.into());
    }
    Ok(())
}

/// Somebody who was not there did not come late either: an arrival goes with the correction.
/// Whoever left or withdrew was there.
fn was_not_there(writer: &Writer<'_>, act: &SetAttendance, person: &Record) -> Result<()> {
    let mut statement = writer
        .conn
        .prepare_cached("SELECT id, kind FROM movement WHERE meeting_id = ?1 AND person_id = ?2")?;
    let found = statement
        .query_map([&act.meeting, &act.person], |row| Ok((row.get::<_, Id>(0)?, text(row, 1)?)))?;
    let found: Vec<(Id, String)> = found.read_all()?;
    if found.iter().any(|(_, kind)| kind != MoveKind::Arrival.code()) {
        return Err(Refusal::HasMovements { name: person.label() }.into());
    }
    found.iter().try_for_each(|(id, _)| writer.delete(Entity::Movement, id))
}

fn recorded(writer: &Writer<'_>, meeting: &Id, person: &Id) -> Result<Option<Record>> {
    let found: Option<Id> = writer
        .conn
        .prepare_cached("SELECT id FROM attendance WHERE meeting_id = ?1 AND person_id = ?2")?
        .query_row([meeting, person], |row| row.get(0))
        .optional()?;
    found.map(|id| writer.get(Entity::Attendance, &id)).transpose()
}

fn enter(writer: &Writer<'_>, meeting: &Id, person: &Id, values: &[(&str, Value)]) -> Result<Id> {
    let id = writer.new_id(None)?;
    let mut all = vec![("meeting_id", meeting.into()), ("person_id", person.into())];
    all.extend(values.iter().cloned());
    writer.insert(Entity::Attendance, &id, &all)?;
    Ok(id)
}

/// Notes a movement. Whoever arrives is there: a member as present, anybody else as a guest,
/// unless the roll has them as a substitute.
pub(super) fn record(writer: &Writer<'_>, act: &RecordMovement) -> Result<Id> {
    one_of(&act.kind, &MOVEMENT_KIND)?;
    let kind = MoveKind::from_code(&act.kind);
    let at = hour(&act.at)?;
    let meeting = writer.get(Entity::Meeting, &act.meeting)?;
    let counts = kind == Some(MoveKind::HeadCount);
    if !counts {
        not_ahead(writer, &meeting, &at)?;
    }
    if counts != act.heads.is_some() || counts == act.person.is_some() {
        return Err(Refusal::MovementOf { movement: act.kind.clone() }.into());
    }
    if let Some(person) = &act.person {
        writer.get(Entity::Person, person)?;
    }
    if let Some(item) = &act.item {
        item_of(writer, &act.meeting, item)?;
    }
    if let Some(person) = act.person.as_ref().filter(|_| kind == Some(MoveKind::Arrival)) {
        is_there(writer, &act.meeting, person)?;
    }
    let last: i64 = writer
        .conn
        .prepare_cached("SELECT ifnull(max(position), 0) FROM movement WHERE meeting_id = ?1")?
        .query_row([&act.meeting], |row| row.get(0))?;
    let in_camera = doors::closed_at(writer, &meeting, &at)?;
    let id = writer.new_id(act.id.as_ref())?;
    writer.insert(
        Entity::Movement,
        &id,
        &[
            ("meeting_id", (&act.meeting).into()),
            ("position", Value::Whole(last + 1)),
            ("at", at.into()),
            ("kind", act.kind.as_str().into()),
            ("person_id", act.person.as_ref().into()),
            ("heads", act.heads.map(i64::from).into()),
            ("item_id", act.item.as_ref().into()),
            ("reason", said(act.reason.as_deref())),
            ("in_camera", in_camera.then_some(1_i64).into()),
        ],
    )?;
    Ok(id)
}

/// While a meeting goes on, nobody knows yet who will leave.
pub(super) fn not_ahead(writer: &Writer<'_>, meeting: &Record, at: &str) -> Result<()> {
    let opened = meeting.text("opened_at");
    let going_on = meeting.text("status") == Some("open");
    if !going_on || !is_its_time(meeting.date("date"), opened, writer.stamp.at) {
        return Ok(());
    }
    let now = writer.stamp.at.format("%H:%M").to_string();
    if is_ahead(at, &now, opened) {
        return Err(Refusal::HourAhead { at: at.to_owned(), now }.into());
    }
    Ok(())
}

fn is_there(writer: &Writer<'_>, meeting: &Id, person: &Id) -> Result<()> {
    let found = recorded(writer, meeting, person)?;
    let status = found.as_ref().and_then(|found| found.text("status"));
    if matches!(status, Some("present" | "guest" | "substitute")) {
        return Ok(());
    }
    let member = facts(writer, meeting)?.members.contains_key(person.as_str());
    let values = [("status", if member { "present" } else { "guest" }.into())];
    match &found {
        Some(found) => writer.update(Entity::Attendance, &found.id, &values),
        None => enter(writer, meeting, person, &values).map(drop),
    }
}

/// A reason as it is kept: none when nothing is said.
fn said(reason: Option<&str>) -> Value {
    reason.map(str::trim).filter(|reason| !reason.is_empty()).into()
}

/// Corrects a movement; who moved and how stays. What was noted in camera stays so, and so does what
/// a correction says behind closed doors, or moves to an hour at which they were closed.
pub(super) fn change(writer: &Writer<'_>, act: &ChangeMovement) -> Result<Option<Id>> {
    let before = writer.get(Entity::Movement, &act.movement)?;
    let at = hour(&act.at)?;
    let counts = before.text("kind") == Some(MoveKind::HeadCount.code());
    if act.heads.is_some() && !counts {
        let movement = before.text("kind").unwrap_or_default().to_owned();
        return Err(Refusal::MovementOf { movement }.into());
    }
    let meeting = writer.get(Entity::Meeting, &before.link("meeting_id").unwrap_or_default())?;
    if !counts {
        not_ahead(writer, &meeting, &at)?;
    }
    if let Some(item) = &act.item {
        item_of(writer, &meeting.id, item)?;
    }
    let other = |field: &str, value: &Value| before.value(field) != value;
    let reason = said(act.reason.as_deref());
    let in_camera = other("reason", &reason) && doors::closed(writer, &meeting)?
        || other("at", &at.as_str().into()) && doors::closed_at(writer, &meeting, &at)?;
    let mut values =
        vec![("at", at.into()), ("item_id", act.item.as_ref().into()), ("reason", reason)];
    values.extend(in_camera.then_some(("in_camera", Value::Whole(1))));
    values.extend(act.heads.map(|heads| ("heads", Value::Whole(i64::from(heads)))));
    refuse_if_changed(Entity::Movement, &act.was, &before, &values)?;
    writer.update(Entity::Movement, &act.movement, &values)?;
    Ok(Some(act.movement.clone()))
}

/// Takes a movement back. An arrival had made somebody present who was not: without it the roll says
/// again what it said of them before.
pub(super) fn remove(writer: &Writer<'_>, act: &RemoveMovement) -> Result<()> {
    let moved = writer.get(Entity::Movement, &act.movement)?;
    writer.delete(Entity::Movement, &act.movement)?;
    if moved.text("kind") != Some(MoveKind::Arrival.code()) {
        return Ok(());
    }
    let (Some(meeting), Some(person)) = (moved.link("meeting_id"), moved.link("person_id")) else {
        return Ok(());
    };
    let others: bool = writer
        .conn
        .prepare_cached("SELECT 1 FROM movement WHERE meeting_id = ?1 AND person_id = ?2 LIMIT 1")?
        .exists([&meeting, &person])?;
    let found = recorded(writer, &meeting, &person)?;
    let Some(found) = found.filter(|_| !others) else { return Ok(()) };
    match said_before(writer, &act.movement, &found.id)? {
        Some(Said::Nothing) => writer.delete(Entity::Attendance, &found.id),
        Some(Said::This(values)) => writer.update(Entity::Attendance, &found.id, &values),
        None => Ok(()),
    }
}

/// What the roll said of somebody.
enum Said {
    /// Nothing: they were not on it.
    Nothing,
    /// What an act changed of it.
    This(Vec<(&'static str, Value)>),
}

/// What the roll said of somebody before the act that noted their arrival, alone or with others;
/// `None` where that act changed nothing of it, or somebody corrected the roll since.
fn said_before(writer: &Writer<'_>, movement: &Id, attendance: &Id) -> Result<Option<Said>> {
    let noted: Option<i64> = writer
        .conn
        .prepare_cached(
            "SELECT entry FROM journal_row WHERE row = ?1 AND tbl = 'movement' AND old IS NULL
             ORDER BY n DESC LIMIT 1",
        )?
        .query_row([movement], |row| row.get(0))
        .optional()?;
    let mut changes = writer.conn.prepare_cached(
        "SELECT entry, old IS NULL, json_type(old, '$.status'), json_extract(old, '$.status'),
           json_type(old, '$.replaces_id'), json_extract(old, '$.replaces_id')
         FROM journal_row WHERE row = ?1 AND tbl = 'attendance' ORDER BY n DESC",
    )?;
    let mut rows = changes.query([attendance])?;
    let mut said = None;
    // From the latest back to the first that the act made.
    while let Some(row) = rows.next()? {
        if Some(row.get(0)?) != noted {
            break;
        }
        if row.get(1)? {
            said = Some(Said::Nothing);
            break;
        }
        let mut values = match said {
            Some(Said::This(values)) => values,
            _ => Vec::new(),
        };
        for (name, column) in [("status", 2), ("replaces_id", 4)] {
            if row.get::<_, Option<String>>(column)?.is_some() {
                values.retain(|(known, _)| *known != name);
                values.push((name, optional_text(row, column + 1)?.into()));
            }
        }
        said = Some(Said::This(values));
    }
    Ok(said)
}
