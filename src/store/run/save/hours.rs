//! Hours that were noted, put right: when a motion was put, when something was so without a vote, when
//! a point was treated.

use rusqlite::OptionalExtension;

use super::super::super::error::Result;
use super::super::super::row::{ReadAll, Record, optional_text, text};
use super::super::super::writer::Writer;
use super::super::{motions, presence};
use super::particular::{Values, written};
use crate::domain::entity::Entity;
use crate::domain::field::{Fault, Value};
use crate::domain::motion::is_pending;
use crate::domain::presence::minute;
use crate::domain::refusal::Refusal;

/// The hours of a motion. One that was voted on has the hour of its vote, which is recorded again and
/// not rewritten beneath it; one that waits has none yet.
pub(super) fn of_motion(
    writer: &Writer<'_>,
    before: &Record,
    meeting: &Record,
    values: &mut Values<'_>,
) -> Result<()> {
    let resumed = before.text("kind") == Some("resumption");
    if other(before, values, "decided_at") {
        let outcome = before.text("outcome").unwrap_or_default();
        if before.text("mode").is_some() || is_pending(outcome) {
            return Err(Refusal::MotionDecided { outcome: outcome.to_owned() }.into());
        }
        if resumed {
            // It is said and is so at once.
            let at = written(values, "decided_at").cloned().unwrap_or_default();
            values.retain(|(name, _)| *name != "put_at");
            values.push(("put_at", at));
        }
    }
    check(writer, before, meeting, ["put_at", "decided_at"], values)?;
    let at = written(values, "decided_at").and_then(Value::as_text).filter(|_| resumed);
    at.map_or(Ok(()), |at| behind_pause(writer, before, meeting, at))
}

/// The hours of a meeting put right: it ends once it is closed, and nothing was noted before it opened or
/// after it ended. A point that began or ended with it still does.
pub(super) fn of_meeting(writer: &Writer<'_>, before: &Record, values: &Values<'_>) -> Result<()> {
    const HOURS: [&str; 2] = ["opened_at", "closed_at"];
    if !HOURS.iter().any(|name| other(before, values, name)) {
        return Ok(());
    }
    let hour = |name: &str| written(values, name).unwrap_or_else(|| before.value(name)).as_text();
    let status = before.text("status").unwrap_or_default();
    match status {
        "planned" | "convened" | "cancelled" if hour("opened_at").is_some() => {
            return Err(Refusal::NotOpenedYet {}.into());
        }
        "open" if hour("closed_at").is_some() => return Err(Refusal::NotClosedYet {}.into()),
        _ => {}
    }
    let emptied = HOURS.iter().find(|name| before.text(name).is_some() && hour(name).is_none());
    if let Some(name) = emptied {
        // All that was noted is put in order by it.
        let (table, field) = (before.entity.table().to_owned(), (*name).to_owned());
        return Err(Refusal::Field { table, field, fault: Fault::Required }.into());
    }
    for (bound, name) in [("opened_at", "started_at"), ("closed_at", "ended_at")] {
        let (Some(was), Some(now)) = (before.text(bound), hour(bound)) else { continue };
        let mut with_it = writer.conn.prepare_cached(&format!(
            "SELECT id FROM agenda_item WHERE meeting_id = ?1 AND {name} = ?2"
        ))?;
        let items = with_it.query_map((&before.id, was), |row| row.get(0))?;
        for item in items.read_all()? {
            writer.update(Entity::AgendaItem, &item, &[(name, now.into())])?;
        }
    }
    let mut noted = writer.conn.prepare_cached(
        "SELECT put_at FROM motion WHERE meeting_id = ?1 AND put_at IS NOT NULL
         UNION SELECT decided_at FROM motion WHERE meeting_id = ?1 AND decided_at IS NOT NULL
         UNION SELECT started_at FROM agenda_item WHERE meeting_id = ?1 AND started_at IS NOT NULL
         UNION SELECT ended_at FROM agenda_item WHERE meeting_id = ?1 AND ended_at IS NOT NULL",
    )?;
    let noted = noted.query_map([&before.id], |row| text(row, 0))?;
    let (opened, closed) = (hour("opened_at"), hour("closed_at"));
    for at in noted.read_all()? {
        let then = minute(&at, opened);
        if let Some(opened_at) = opened.filter(|opened| then < minute(opened, Some(opened))) {
            return Err(Refusal::BeforeOpening { at, opened_at: opened_at.to_owned() }.into());
        }
        if let Some(closed_at) = closed.filter(|closed| minute(closed, opened) < then) {
            return Err(Refusal::AfterClosing { at, closed_at: closed_at.to_owned() }.into());
        }
    }
    stay_in_order(writer, before, opened)
}

/// What began before its end still does: with an opening past midnight an hour of the evening before is one of
/// the evening that follows. What was out of order already is for its own form.
fn stay_in_order(writer: &Writer<'_>, meeting: &Record, opened: Option<&str>) -> Result<()> {
    let mut noted = writer.conn.prepare_cached(
        "SELECT started_at, ended_at FROM agenda_item
         WHERE meeting_id = ?1 AND started_at IS NOT NULL AND ended_at IS NOT NULL
         UNION SELECT put_at, decided_at FROM motion
         WHERE meeting_id = ?1 AND put_at IS NOT NULL AND decided_at IS NOT NULL",
    )?;
    let noted = noted.query_map([&meeting.id], |row| Ok((text(row, 0)?, text(row, 1)?)))?;
    for (began, at) in noted.read_all()? {
        if in_order(&began, &at, meeting.text("opened_at")).is_ok() {
            in_order(&began, &at, opened)?;
        }
    }
    Ok(())
}

/// Nothing ends before it begins.
fn in_order(began: &str, at: &str, opened: Option<&str>) -> std::result::Result<(), Refusal> {
    if minute(at, opened) < minute(began, opened) {
        return Err(Refusal::EndsBeforeBegin { at: at.to_owned(), began: began.to_owned() });
    }
    Ok(())
}

/// The hours of a point.
pub(super) fn of_point(writer: &Writer<'_>, before: &Record, values: &Values<'_>) -> Result<()> {
    const HOURS: [&str; 2] = ["started_at", "ended_at"];
    if !HOURS.iter().any(|name| other(before, values, name)) {
        return Ok(());
    }
    let meeting = before.link("meeting_id").unwrap_or_default();
    let meeting = writer.get(Entity::Meeting, &meeting)?;
    check(writer, before, &meeting, HOURS, values)
}

/// Whether another value is written into a field than it had.
fn other(before: &Record, values: &Values<'_>, name: &str) -> bool {
    written(values, name).is_some_and(|value| value != before.value(name))
}

/// An hour that was noted is put right by another within the sitting, and nothing ends before it
/// begins.
fn check(
    writer: &Writer<'_>,
    before: &Record,
    meeting: &Record,
    [from, to]: [&str; 2],
    values: &Values<'_>,
) -> Result<()> {
    for name in [from, to].into_iter().filter(|name| other(before, values, name)) {
        let hour = written(values, name).and_then(Value::as_text);
        // One that was written down without an hour gets the hour at which it was so.
        let noted = before.text(name).is_some() || name == "decided_at";
        let Some(hour) = hour.filter(|_| noted) else {
            let (table, field) = (before.entity.table().to_owned(), name.to_owned());
            return Err(Refusal::Field { table, field, fault: Fault::Required }.into());
        };
        motions::within(meeting, Some(hour))?;
        presence::not_ahead(writer, meeting, hour)?;
    }
    let opened = meeting.text("opened_at");
    let hour = |name: &str| written(values, name).unwrap_or_else(|| before.value(name)).as_text();
    if let Some((from, to)) = hour(from).zip(hour(to)) {
        in_order(from, to, opened)?;
    }
    Ok(())
}

/// A meeting goes on after the pause began that it ends.
fn behind_pause(writer: &Writer<'_>, before: &Record, meeting: &Record, at: &str) -> Result<()> {
    let mut pause = writer.conn.prepare_cached(
        "SELECT decided_at FROM motion WHERE meeting_id = ?1 AND kind = 'recess'
           AND outcome = 'carried' AND position < ?2 ORDER BY position DESC LIMIT 1",
    )?;
    let given = (&meeting.id, before.value("position").as_whole());
    let began = pause.query_row(given, |row| optional_text(row, 0)).optional()?.flatten();
    let opened = meeting.text("opened_at");
    match began.filter(|began| minute(at, opened) < minute(began, opened)) {
        Some(paused_at) => Err(Refusal::BeforePause { at: at.to_owned(), paused_at }.into()),
        None => Ok(()),
    }
}
