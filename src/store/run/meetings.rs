//! Meetings: convened, opened, closed, adopted; and who came.

use chrono::{NaiveDate, NaiveTime};

use crate::domain::command::{CancelMeeting, CloseMeeting, ConveneMeeting, OpenMeeting};
use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::domain::meeting::{Status, Step, closes_before_opening};
use crate::domain::refusal::Refusal;

use super::super::error::{Error, Result};
use super::super::row::Record;
use super::super::writer::Writer;
use super::clock;

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
    super::agenda::mark_on_notice(writer, &act.meeting, true)?;
    step(writer, &act.meeting, Step::Convene, &[("notice_sent_on", act.sent_on.into())])
}

pub(super) fn open(writer: &Writer<'_>, act: &OpenMeeting) -> Result<Option<Id>> {
    let at = hour(&act.at)?;
    let mut values = vec![("opened_at", at.as_str().into())];
    let meeting = writer.get(Entity::Meeting, &act.meeting)?;
    if meeting.text("kind") == Some("special") && !super::notice::is_announced(&meeting) {
        super::agenda::mark_on_notice(writer, &act.meeting, true)?;
    }
    if let Some(on) = act.on {
        if on > writer.stamp.today() {
            return Err(to_come(on));
        }
        if meeting.date("date") != Some(on) {
            values.push(("date", on.into()));
            values.extend(super::planning::number_in(writer, &meeting, on)?);
        }
    }
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
    if let Some(date) = meeting.date("date").filter(|date| *date > writer.stamp.today()) {
        return Err(to_come(date));
    }
    clock::end(writer, &act.meeting, &at)?;
    step(writer, &act.meeting, Step::Close, &[("closed_at", at.into())])
}

/// Nothing of a meeting is told as having taken place before its day has come.
fn to_come(date: NaiveDate) -> Error {
    Refusal::MeetingToCome { date: date.to_string() }.into()
}

pub(super) fn cancel(writer: &Writer<'_>, act: &CancelMeeting) -> Result<Option<Id>> {
    step(writer, &act.meeting, Step::Cancel, &[])
}
