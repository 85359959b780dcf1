//! How many may vote in a count, and whether there was a quorum: at its hour.

use chrono::{Days, NaiveDate};

use crate::domain::command::RecordCount;
use crate::domain::presence::minute;
use crate::domain::refusal::Refusal;
use crate::domain::rules::meeting::MeetingFacts;

use super::super::super::error::Result;
use super::super::super::query::elections::ElectionSheet;
use super::super::super::query::meetings;
use super::super::super::row::Record;
use super::super::super::writer::Writer;
use super::super::motions;

/// No more ballots than there are people who may vote, and none without a quorum: as they were at the
/// hour of the count, which lies within the sitting. The same ballots counted again ask nobody anew.
pub(super) fn check(
    writer: &Writer<'_>,
    sheet: &ElectionSheet,
    act: &RecordCount,
    at: Option<&str>,
) -> Result<()> {
    let Some(meeting) = sheet.meeting.as_ref().filter(|_| !act.recount) else { return Ok(()) };
    let facts = motions::facts(writer, &meeting.id)?;
    if !matches!(facts.status.as_str(), "open" | "held") {
        return Err(Refusal::MeetingStep { status: facts.status }.into());
    }
    // Counted on another day, the hour is not one of the sitting.
    let at = at.filter(|at| is_of_sitting(meeting, act.on, at));
    motions::within(meeting, at)?;
    let facts = counting(writer, meeting, &facts, at)?;
    let (present, needed) = (facts.quorate(), facts.needed());
    if present < needed {
        return Err(no_quorum(&facts, present, needed).into());
    }
    // A ballot that was given back for another one is nobody's second vote.
    let (issued, spoiled, voters) = (act.issued, act.spoiled, facts.present());
    match issued.saturating_sub(spoiled) > voters {
        true => Err(Refusal::BallotsAndVoters { issued, spoiled, voters }.into()),
        false => Ok(()),
    }
}

/// Whoever nobody stands against is not proclaimed either in a room without a quorum, while the meeting
/// sits: before it and after it nobody knows the hour.
pub(super) fn there_now(writer: &Writer<'_>, sheet: &ElectionSheet) -> Result<()> {
    let Some(meeting) = &sheet.meeting else { return Ok(()) };
    let facts = counting(writer, meeting, &motions::facts(writer, &meeting.id)?, None)?;
    let (present, needed) = (facts.quorate(), facts.needed());
    match facts.status == "open" && present < needed {
        true => Err(no_quorum(&facts, present, needed).into()),
        false => Ok(()),
    }
}

/// The meeting as it counts for the election: at the hour, without those who withdrew from it.
fn counting(
    writer: &Writer<'_>,
    meeting: &Record,
    facts: &MeetingFacts,
    at: Option<&str>,
) -> Result<MeetingFacts> {
    let points = meetings::points(writer.conn, &meeting.id)?;
    let facts = meetings::weighing_on_election(facts, &points, at);
    Ok(at.map(|at| facts.at(at)).unwrap_or(facts))
}

/// That there is no quorum, and whether heads are counted there.
fn no_quorum(facts: &MeetingFacts, present: u32, needed: u32) -> Refusal {
    let place = if facts.is_assembly() { "assembly" } else { "meeting" }.to_owned();
    Refusal::ElectionQuorum { present, needed, place }
}

/// Whether an hour of a day belongs to a meeting: of its own day, or of the small hours of a sitting
/// that goes past midnight.
fn is_of_sitting(meeting: &Record, on: NaiveDate, at: &str) -> bool {
    let Some(date) = meeting.date("date") else { return false };
    let opened = meeting.text("opened_at");
    let is_next = date.checked_add_days(Days::new(1)) == Some(on);
    let goes_past = meeting.text("closed_at").is_none_or(|at| minute(at, opened) >= MIDNIGHT);
    date == on || is_next && goes_past && minute(at, opened) >= MIDNIGHT
}

/// The minute at which the day after a meeting's begins.
const MIDNIGHT: u32 = 24 * 60;
