//! Meetings: planned, convened, opened, closed, adopted; their agenda and who came.

use chrono::{Datelike, NaiveTime};
use rusqlite::params;

use crate::domain::command::{
    CancelMeeting, CloseMeeting, ConveneMeeting, MoveItem, OpenMeeting, PlanMeeting,
};
use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::domain::meeting::{MEETING_KIND, Status, Step, closes_before_opening};
use crate::domain::number::{self, Pattern};
use crate::domain::refusal::Refusal;

use super::super::error::Result;
use super::super::row::Record;
use super::super::writer::Writer;
use super::{clock, one_of};

/// Plans a meeting: the next number of its body and year, and its agenda.
pub(super) fn plan(writer: &Writer<'_>, plan: &PlanMeeting) -> Result<Id> {
    one_of(&plan.kind, &MEETING_KIND)?;
    let body = writer.get(Entity::Body, &plan.body)?;
    let starts_at = plan.starts_at.as_deref().map(hour).transpose()?;
    let id = writer.new_id(plan.id.as_ref())?;
    let mut values = vec![
        ("body_id", (&plan.body).into()),
        ("kind", plan.kind.as_str().into()),
        ("date", plan.date.into()),
        ("starts_at", starts_at.into()),
        ("place", plan.place.as_deref().map(str::trim).filter(|place| !place.is_empty()).into()),
        ("status", Status::Planned.code().into()),
    ];
    values.extend(next_number(writer, &body, plan.date.year())?);
    writer.insert(Entity::Meeting, &id, &values)?;
    let titles = plan.agenda.iter().map(|title| title.trim()).filter(|title| !title.is_empty());
    for (place, title) in titles.enumerate() {
        let item = writer.new_id(None)?;
        writer.insert(
            Entity::AgendaItem,
            &item,
            &[
                ("meeting_id", (&id).into()),
                ("position", Value::Whole(i64::try_from(place + 1).unwrap_or(i64::MAX))),
                ("title", title.into()),
            ],
        )?;
    }
    Ok(id)
}

/// The number a meeting of that body gets in that year: the highest, and one.
pub(super) fn next_number(
    writer: &Writer<'_>,
    body: &Record,
    year: i32,
) -> Result<[(&'static str, Value); 3]> {
    let highest: Option<u32> = writer
        .conn
        .prepare_cached("SELECT max(seq) FROM meeting WHERE body_id = ?1 AND year = ?2")?
        .query_row(params![body.id, year], |row| row.get(0))?;
    let seq = number::next(highest.into_iter());
    let pattern = if body.text("kind") == Some("committee") {
        Pattern::of_committee_meetings()
    } else {
        Pattern::of_meetings()
    };
    let number = pattern.format(body.text("prefix").unwrap_or_default(), year, seq);
    Ok([
        ("number", number.into()),
        ("year", Value::Whole(i64::from(year))),
        ("seq", Value::Whole(i64::from(seq))),
    ])
}

/// An hour as it is stored, `19:04`.
pub(super) fn hour(text: &str) -> Result<String> {
    let parsed = NaiveTime::parse_from_str(text.trim(), "%H:%M");
    let parsed = parsed.map_err(|_| Refusal::NotAnHour { text: text.to_owned() })?;
    Ok(parsed.format("%H:%M").to_string())
}

/// Takes a meeting one step further, writing the values that come with the step.
pub(super) fn step(
    writer: &Writer<'_>,
    id: &Id,
    step: Step,
    values: &[(&str, Value)],
) -> Result<Option<Id>> {
    let meeting = writer.get(Entity::Meeting, id)?;
    let status = status_of(&meeting);
    let next = status.next(step);
    let next = next.ok_or_else(|| match status {
        Status::Adopted => {
            Refusal::MinutesAdopted { number: meeting.text("number").unwrap_or_default().into() }
        }
        _ => Refusal::MeetingStep { status: status.code().to_owned() },
    })?;
    let mut all = vec![("status", Value::from(next.code()))];
    all.extend(values.iter().cloned());
    writer.update(Entity::Meeting, id, &all)?;
    Ok(Some(id.clone()))
}

fn status_of(meeting: &Record) -> Status {
    Status::from_code(meeting.text("status").unwrap_or_default())
}

pub(super) fn convene(writer: &Writer<'_>, act: &ConveneMeeting) -> Result<Option<Id>> {
    step(writer, &act.meeting, Step::Convene, &[("notice_sent_on", act.sent_on.into())])
}

pub(super) fn open(writer: &Writer<'_>, act: &OpenMeeting) -> Result<Option<Id>> {
    let at = hour(&act.at)?;
    let mut values = vec![("opened_at", at.as_str().into())];
    values.extend(act.chair.as_ref().map(|chair| ("chair_id", chair.into())));
    values.extend(act.secretary.as_ref().map(|secretary| ("secretary_id", secretary.into())));
    let opened = step(writer, &act.meeting, Step::Open, &values)?;
    clock::start_first(writer, &act.meeting, &at)?;
    Ok(opened)
}

pub(super) fn close(writer: &Writer<'_>, act: &CloseMeeting) -> Result<Option<Id>> {
    let at = hour(&act.at)?;
    let meeting = writer.get(Entity::Meeting, &act.meeting)?;
    if let Some(opened) = meeting.text("opened_at").filter(|o| closes_before_opening(o, &at)) {
        return Err(Refusal::ClosesBeforeOpening { opened_at: opened.to_owned() }.into());
    }
    clock::end(writer, &act.meeting, &at)?;
    step(writer, &act.meeting, Step::Close, &[("closed_at", at.into())])
}

pub(super) fn cancel(writer: &Writer<'_>, act: &CancelMeeting) -> Result<Option<Id>> {
    step(writer, &act.meeting, Step::Cancel, &[])
}

/// Moves a point of the agenda; the others close up.
pub(super) fn move_item(writer: &Writer<'_>, act: &MoveItem) -> Result<Option<Id>> {
    let item = writer.get(Entity::AgendaItem, &act.item)?;
    let meeting = item.link("meeting_id").unwrap_or_default();
    let mut order = items(writer, &meeting)?;
    order.retain(|id| *id != act.item);
    let place = usize::try_from(act.to.max(1) - 1).unwrap_or(usize::MAX).min(order.len());
    order.insert(place, act.item.clone());
    write_order(writer, &order)?;
    Ok(Some(act.item.clone()))
}

/// Counts the points of an agenda from 1 again.
pub(super) fn renumber(writer: &Writer<'_>, meeting: &Id) -> Result<()> {
    write_order(writer, &items(writer, meeting)?)
}

fn items(writer: &Writer<'_>, meeting: &Id) -> Result<Vec<Id>> {
    let mut statement = writer
        .conn
        .prepare_cached("SELECT id FROM agenda_item WHERE meeting_id = ?1 ORDER BY position, id")?;
    let found = statement.query_map([meeting], |row| row.get(0))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

fn write_order(writer: &Writer<'_>, order: &[Id]) -> Result<()> {
    for (place, id) in order.iter().enumerate() {
        let position = Value::Whole(i64::try_from(place + 1).unwrap_or(i64::MAX));
        writer.update(Entity::AgendaItem, id, &[("position", position)])?;
    }
    Ok(())
}
