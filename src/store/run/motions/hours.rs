//! When motions are put: at the hour that is said, or that it is; and within the sitting.

use super::super::super::error::Result;
use super::super::super::row::Record;
use super::super::super::writer::Writer;
use super::is_sitting;
use crate::domain::command::Propose;
use crate::domain::presence::{is_its_time, minute};
use crate::domain::procedure::Kind;
use crate::domain::refusal::Refusal;

/// An hour of what is put or decided lies within the sitting.
pub(in super::super) fn within(meeting: &Record, at: Option<&str>) -> Result<()> {
    let Some(at) = at.filter(|_| is_sitting(meeting)) else { return Ok(()) };
    let opened = meeting.text("opened_at");
    let at_minute = minute(at, opened);
    if let Some(opened_at) = opened.filter(|opened| at_minute < minute(opened, Some(opened))) {
        let (at, opened_at) = (at.to_owned(), opened_at.to_owned());
        return Err(Refusal::BeforeOpening { at, opened_at }.into());
    }
    match meeting.text("closed_at").filter(|closed| minute(closed, opened) < at_minute) {
        Some(closed_at) => {
            let (at, closed_at) = (at.to_owned(), closed_at.to_owned());
            Err(Refusal::AfterClosing { at, closed_at }.into())
        }
        None => Ok(()),
    }
}

/// When a motion is put: as it is said, or now while the meeting goes on. A main motion without a
/// mover, or before the meeting, is only prepared.
pub(super) fn put_at(
    writer: &Writer<'_>,
    act: &Propose,
    kind: Kind,
    said: Option<String>,
    meeting: &Record,
) -> Option<String> {
    if kind == Kind::Resumption {
        return said.or_else(|| hour_of(writer, meeting));
    }
    if kind != Kind::Main {
        return said;
    }
    if act.mover.is_none() || !is_sitting(meeting) {
        return None;
    }
    said.or_else(|| hour_of(writer, meeting))
}

/// The hour of the act, while the meeting goes on, which is that of the opening at the earliest; none
/// where it is written down on another day.
pub(super) fn hour_of(writer: &Writer<'_>, meeting: &Record) -> Option<String> {
    let opened = meeting.text("opened_at");
    let its_time = is_its_time(meeting.date("date"), opened, writer.stamp.at);
    let going_on = meeting.text("status") == Some("open") && its_time;
    let now = writer.stamp.at.format("%H:%M").to_string();
    let early = opened.filter(|at| minute(&now, opened) < minute(at, opened));
    going_on.then(|| early.map_or(now, str::to_owned))
}
