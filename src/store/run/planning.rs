//! Meetings before they are held: planned, planned alike, put off; and one that goes on another day.

use chrono::{Datelike, NaiveDate};
use rusqlite::params;

use crate::domain::agenda::PlannedItem;
use crate::domain::command::{CarryOver, CloneMeeting, PlanMeeting, PostponeMeeting};
use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::domain::meeting::{MEETING_KIND, Status, is_assembly};
use crate::domain::number::{self, Pattern};
use crate::domain::refusal::Refusal;

use super::super::error::Result;
use super::super::query::meetings::goes_on;
use super::super::query::records_where;
use super::super::row::Record;
use super::super::writer::Writer;
use super::meetings::hour;
use super::{agenda, carry, elections, one_of};

/// Plans a meeting: the next number of its body and year, and its agenda.
pub(super) fn plan(writer: &Writer<'_>, plan: &PlanMeeting) -> Result<Id> {
    one_of(&plan.kind, &MEETING_KIND)?;
    if plan.tenants.is_some() && !is_assembly(&plan.kind) {
        return Err(Refusal::TenantsOfCommittee {}.into());
    }
    let body = writer.get(Entity::Body, &plan.body)?;
    let starts_at = plan.starts_at.as_deref().map(hour).transpose()?;
    let id = writer.new_id(plan.id.as_ref())?;
    let mut values = vec![
        ("body_id", (&plan.body).into()),
        ("kind", plan.kind.as_str().into()),
        ("date", plan.date.into()),
        ("starts_at", starts_at.into()),
        ("place", trimmed(plan.place.as_deref()).into()),
        ("tenants", plan.tenants.map(i64::from).into()),
        ("status", Status::Planned.code().into()),
    ];
    values.extend(next_number(writer, &body, plan.date.year())?);
    writer.insert(Entity::Meeting, &id, &values)?;
    agenda::put(writer, &id, &plan.agenda)?;
    if plan.carry_over {
        carry::carry_over(writer, &CarryOver { meeting: id.clone() })?;
    }
    Ok(id)
}

/// The number of a meeting that comes to lie on another day: it stays, as long as the year it bears
/// is the meeting's.
pub(super) fn number_in(
    writer: &Writer<'_>,
    meeting: &Record,
    day: NaiveDate,
) -> Result<Vec<(&'static str, Value)>> {
    if meeting.value("year").as_whole() == Some(i64::from(day.year())) {
        return Ok(Vec::new());
    }
    let body = writer.get(Entity::Body, &meeting.link("body_id").unwrap_or_default())?;
    Ok(next_number(writer, &body, day.year())?.to_vec())
}

fn trimmed(text: Option<&str>) -> Option<&str> {
    text.map(str::trim).filter(|text| !text.is_empty())
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

/// Plans meetings like one there is. What that one took over from others stays its own.
pub(super) fn clone(writer: &Writer<'_>, act: &CloneMeeting) -> Result<Option<Id>> {
    let meeting = writer.get(Entity::Meeting, &act.meeting)?;
    if act.dates.is_empty() {
        return Err(Refusal::NothingToDo {}.into());
    }
    let condition = "WHERE meeting_id = ?1 AND carried_from_id IS NULL ORDER BY position, id";
    let items = records_where(writer.conn, Entity::AgendaItem, condition, params![act.meeting])?;
    let mut minutes = 0;
    let items = items.iter().filter(|item| {
        // Several minutes to adopt were points of that day; the next one has one for them.
        minutes += usize::from(item.link("minutes_of_id").is_some());
        minutes <= 1 || item.link("minutes_of_id").is_none()
    });
    let agenda: Vec<PlannedItem> = items.map(planned).collect();
    let text = |name: &str| meeting.text(name).map(str::to_owned);
    let mut first = None;
    for date in &act.dates {
        let id = plan(
            writer,
            &PlanMeeting {
                id: None,
                body: meeting.link("body_id").unwrap_or_default(),
                kind: text("kind").unwrap_or_default(),
                date: *date,
                starts_at: act.starts_at.clone().or_else(|| text("starts_at")),
                place: act.place.clone().or_else(|| text("place")),
                tenants: tenants(&meeting),
                agenda: agenda.clone(),
                carry_over: false,
            },
        )?;
        first = first.or(Some(id));
    }
    Ok(first)
}

pub(super) fn tenants(meeting: &Record) -> Option<u32> {
    let tenants = meeting.value("tenants").as_whole();
    let tenants = tenants.filter(|_| meeting.text("kind").is_some_and(is_assembly));
    tenants.and_then(|tenants| u32::try_from(tenants).ok())
}

fn planned(item: &Record) -> PlannedItem {
    let text = |name: &str| item.text(name).map(str::to_owned);
    let number = |name: &str| item.value(name).as_whole();
    PlannedItem {
        title: text("title").unwrap_or_default(),
        level: number("level").and_then(|level| u8::try_from(level).ok()).unwrap_or(1),
        role: text("role"),
        purpose: text("purpose"),
        lead: item.link("lead_id"),
        minutes: number("minutes_planned").and_then(|minutes| u32::try_from(minutes).ok()),
    }
}

/// A meeting is put off, and goes on, on a later day.
pub(super) fn refuse_earlier(meeting: &Record, to: NaiveDate) -> Result<()> {
    match meeting.date("date") {
        Some(date) if to <= date => Err(Refusal::DayNotLater { date: date.to_string() }.into()),
        _ => Ok(()),
    }
}

/// What goes along as a meeting that was not opened gets another day: the vote of its election, and those
/// who had come in are not counted for that day.
pub(super) fn to_another_day(writer: &Writer<'_>, meeting: &Record, to: NaiveDate) -> Result<()> {
    // Of one that was called off nothing moves along: its election has its own days.
    if meeting.text("status") != Some(Status::Cancelled.code()) {
        elections::put_off(writer, meeting, to)?;
    }
    let counted = "WHERE meeting_id = ?1";
    for count in records_where(writer.conn, Entity::Movement, counted, params![meeting.id])? {
        writer.delete(Entity::Movement, &count.id)?;
    }
    Ok(())
}

/// Puts a meeting off. Nobody knows of the new day yet: the notice and its round begin anew.
pub(super) fn postpone(writer: &Writer<'_>, act: &PostponeMeeting) -> Result<Option<Id>> {
    let meeting = writer.get(Entity::Meeting, &act.meeting)?;
    let status = Status::from_code(meeting.text("status").unwrap_or_default());
    if status == Status::Adopted {
        let number = meeting.text("number").unwrap_or_default().to_owned();
        return Err(Refusal::MinutesAdopted { number }.into());
    }
    if !matches!(status, Status::Planned | Status::Convened) {
        return Err(Refusal::MeetingStep { status: status.code().to_owned() }.into());
    }
    refuse_earlier(&meeting, act.to)?;
    let mut values = vec![
        ("date", act.to.into()),
        ("postponed_from", meeting.value("date").clone()),
        ("status", Status::Planned.code().into()),
        ("notice_sent_on", Value::Null),
    ];
    if let Some(at) = &act.starts_at {
        values.push(("starts_at", hour(at)?.into()));
    }
    values.extend(trimmed(act.place.as_deref()).map(|place| ("place", place.into())));
    values.extend(number_in(writer, &meeting, act.to)?);
    writer.update(Entity::Meeting, &act.meeting, &values)?;
    to_another_day(writer, &meeting, act.to)?;
    // What goes on with another meeting was announced by the notice of that one, whatever its day.
    if !goes_on(&meeting) {
        agenda::mark_on_notice(writer, &act.meeting, false)?;
    }
    let condition = "WHERE meeting_id = ?1 AND done_on IS NOT NULL";
    for stop in records_where(writer.conn, Entity::Notice, condition, params![act.meeting])? {
        writer.update(Entity::Notice, &stop.id, &[("done_on", Value::Null)])?;
    }
    Ok(Some(act.meeting.clone()))
}
