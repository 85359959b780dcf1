//! A pause of the meeting: while it lasts nothing is moved and voted on.

use super::super::super::error::Result;
use super::super::super::row::Record;
use super::super::super::writer::Writer;
use super::super::presence::not_ahead;
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::presence::minute;
use crate::domain::procedure::Floor;
use crate::domain::refusal::Refusal;

/// The hour at which the pause began that a meeting makes; empty where nobody wrote it down, and
/// `None` where it makes none. What is written up after the meeting is not held up by one.
fn since(writer: &Writer<'_>, meeting: &Record, floor: &Floor) -> Result<Option<String>> {
    let pause = floor.pause().filter(|_| meeting.text("status") == Some("open"));
    let Some(pause) = pause else { return Ok(None) };
    let pause = writer.get(Entity::Motion, &Id::new(pause.id.clone()))?;
    Ok(Some(pause.text("decided_at").unwrap_or_default().to_owned()))
}

/// Refuses what is done while the meeting pauses; what is noted late by an hour before it is not.
pub(super) fn is_over(
    writer: &Writer<'_>,
    meeting: &Record,
    floor: &Floor,
    at: Option<&str>,
) -> Result<()> {
    let Some(since) = since(writer, meeting, floor)? else { return Ok(()) };
    let opened = meeting.text("opened_at");
    let before =
        at.is_some_and(|at| !since.is_empty() && minute(at, opened) < minute(&since, opened));
    if before { Ok(()) } else { Err(Refusal::Paused { paused_at: since }.into()) }
}

/// Refuses that a meeting goes on which makes no pause, or before the pause began.
pub(super) fn resumes(
    writer: &Writer<'_>,
    meeting: &Record,
    floor: &Floor,
    at: Option<&str>,
) -> Result<()> {
    let Some(pause) = floor.pause() else { return Err(Refusal::NotPaused {}.into()) };
    let pause = writer.get(Entity::Motion, &Id::new(pause.id.clone()))?;
    if let Some(at) = at {
        not_ahead(writer, meeting, at)?;
    }
    let opened = meeting.text("opened_at");
    match pause.text("decided_at").zip(at) {
        Some((since, at)) if minute(at, opened) < minute(since, opened) => {
            Err(Refusal::BeforePause { at: at.to_owned(), paused_at: since.to_owned() }.into())
        }
        _ => Ok(()),
    }
}
