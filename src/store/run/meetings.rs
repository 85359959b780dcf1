//! Meetings: convened, opened, closed, adopted; and who came.

use chrono::{NaiveDate, NaiveTime};

use crate::domain::calendar::notice_deadline;
use crate::domain::command::{CancelMeeting, CloseMeeting, ConveneMeeting, OpenMeeting};
use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::domain::meeting::{Status, Step, closes_before_opening, is_assembly, is_unnamed};
use crate::domain::refusal::Refusal;
use crate::domain::rules::{ASSEMBLY_NOTICE_BINDS, CLEAR_DAYS};

use super::super::error::{Error, Result};
use super::super::query::meetings::{is_announced, keeps_first_notice};
use super::super::query::records_where;
use super::super::row::Record;
use super::super::writer::Writer;
use super::{adjourn, clock, not_to_come};

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

/// The notice went out, with the agenda as it stands.
pub(super) fn convene(writer: &Writer<'_>, act: &ConveneMeeting) -> Result<Option<Id>> {
    has_object(writer, &act.meeting)?;
    not_to_come(writer, (Entity::Meeting, "notice_sent_on"), act.sent_on)?;
    // One that goes on with a special meeting keeps to the points of the first notice.
    if !keeps_first_notice(&writer.get(Entity::Meeting, &act.meeting)?, &writer.rules()?) {
        super::agenda::mark_on_notice(writer, &act.meeting, true)?;
    }
    step(writer, &act.meeting, Step::Convene, &[("notice_sent_on", act.sent_on.into())])
}

/// The notice of a special meeting names what it is called for.
fn has_object(writer: &Writer<'_>, meeting: &Id) -> Result<()> {
    if writer.get(Entity::Meeting, meeting)?.text("kind") != Some("special") {
        return Ok(());
    }
    let items = records_where(writer.conn, Entity::AgendaItem, "WHERE meeting_id = ?1", [meeting])?;
    let titles = items.iter().filter_map(|item| item.text("title"));
    match titles.into_iter().find(|title| is_unnamed(title)) {
        Some(title) => Err(Refusal::NoObject { title: title.to_owned() }.into()),
        None => Ok(()),
    }
}

pub(super) fn open(writer: &Writer<'_>, act: &OpenMeeting) -> Result<Option<Id>> {
    let at = hour(&act.at)?;
    let mut values = vec![("opened_at", at.as_str().into())];
    let meeting = writer.get(Entity::Meeting, &act.meeting)?;
    if meeting.text("kind") == Some("special") && !is_announced(&meeting) {
        super::agenda::mark_on_notice(writer, &act.meeting, true)?;
    }
    if let Some(on) = act.on {
        if on > writer.stamp.today() {
            return Err(to_come(on));
        }
        // It gets its day as it opens: who was counted at the door came in for that day.
        if meeting.date("date") != Some(on) {
            super::elections::was_held_on(writer, &meeting, on)?;
            values.push(("date", on.into()));
            values.extend(super::planning::number_in(writer, &meeting, on)?);
        }
    }
    let reason = late_notice(writer, &meeting, act)?;
    values.push(("late_notice_reason", reason.into()));
    values.extend(act.chair.as_ref().map(|chair| ("chair_id", chair.into())));
    values.extend(act.secretary.as_ref().map(|secretary| ("secretary_id", secretary.into())));
    let opened = step(writer, &act.meeting, Step::Open, &values)?;
    clock::start_first(writer, &act.meeting, &at)?;
    Ok(opened)
}

/// The reason to open an assembly although its notice went out too late or is not on record: kept
/// where that is so, and asked for where the committee's rule binds. One that goes on on another day
/// was called by the first one's notice.
fn late_notice<'a>(
    writer: &Writer<'_>,
    meeting: &Record,
    act: &'a OpenMeeting,
) -> Result<Option<&'a str>> {
    let kind = meeting.text("kind").unwrap_or_default();
    let rules = writer.rules()?;
    let days = u32::try_from(rules.notice_days(kind)).unwrap_or(0);
    if !is_assembly(kind) || meeting.link("continues_id").is_some() || days == 0 {
        return Ok(None);
    }
    let Some(date) = act.on.or_else(|| meeting.date("date")) else { return Ok(None) };
    let by = notice_deadline(date, days, rules.is_on(&CLEAR_DAYS));
    let sent = meeting.date("notice_sent_on");
    if sent.is_some_and(|sent| sent <= by) {
        return Ok(None);
    }
    let reason = act.late_notice_reason.as_deref().map(str::trim).filter(|text| !text.is_empty());
    if reason.is_none() && rules.is_on(&ASSEMBLY_NOTICE_BINDS) {
        let by = by.to_string();
        return Err(match sent {
            Some(sent) => Refusal::LateNotice { sent_on: sent.to_string(), by },
            None => Refusal::NoNotice { by },
        }
        .into());
    }
    Ok(reason)
}

pub(super) fn close(writer: &Writer<'_>, act: &CloseMeeting) -> Result<Option<Id>> {
    let at = hour(&act.at)?;
    let meeting = writer.get(Entity::Meeting, &act.meeting)?;
    if let Some(opened) = meeting.text("opened_at").filter(|o| closes_before_opening(o, &at)) {
        return Err(Refusal::ClosesBeforeOpening { opened_at: opened.to_owned() }.into());
    }
    if let Some(date) = meeting.date("date").filter(|date| *date > writer.stamp.today()) {
        return Err(to_come(date));
    }
    clock::end(writer, &act.meeting, &at)?;
    let closed = step(writer, &act.meeting, Step::Close, &[("closed_at", at.into())])?;
    adjourn::put_off(writer, &act.meeting)?;
    Ok(closed)
}

/// Nothing of a meeting is told as having taken place before its day has come.
fn to_come(date: NaiveDate) -> Error {
    Refusal::MeetingToCome { date: date.to_string() }.into()
}

pub(super) fn cancel(writer: &Writer<'_>, act: &CancelMeeting) -> Result<Option<Id>> {
    step(writer, &act.meeting, Step::Cancel, &[])
}
