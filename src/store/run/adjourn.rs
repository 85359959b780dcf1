//! A meeting that breaks off and goes on another day: its points that are left, and what was before it.

use rusqlite::params;

use crate::domain::command::{AdjournMeeting, CloseMeeting, PlanMeeting};
use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::domain::procedure::{Kind, Outcome, Step, next};

use super::super::error::Result;
use super::super::query::meetings::{self as sheets, adjourns};
use super::super::row::Record;
use super::super::writer::Writer;
use super::carry;
use super::meetings::close;
use super::motions::{self, floor, last_place};
use super::planning::{plan, refuse_earlier, tenants};

/// Closes a meeting that goes on another day, as a meeting of its own with its own number. What was
/// pending is pending there.
pub(super) fn adjourn(writer: &Writer<'_>, act: &AdjournMeeting) -> Result<Option<Id>> {
    let meeting = writer.get(Entity::Meeting, &act.meeting)?;
    refuse_earlier(&meeting, act.to)?;
    let pending = pending(writer, &act.meeting)?;
    let under: Vec<Id> = pending.iter().filter_map(|motion| motion.link("item_id")).collect();
    let left = carry::left(writer, &act.meeting, &under)?;
    close(writer, &CloseMeeting { meeting: act.meeting.clone(), at: act.at.clone() })?;
    let text = |name: &str| meeting.text(name).map(str::to_owned);
    let next = plan(
        writer,
        &PlanMeeting {
            id: act.id.clone(),
            body: meeting.link("body_id").unwrap_or_default(),
            kind: text("kind").unwrap_or_default(),
            date: act.to,
            starts_at: act.starts_at.clone().or_else(|| text("starts_at")),
            place: act.place.clone().or_else(|| text("place")),
            tenants: tenants(&meeting),
            agenda: Vec::new(),
            carry_over: false,
        },
    )?;
    writer.update(Entity::Meeting, &next, &[("continues_id", (&act.meeting).into())])?;
    carry::go_on(writer, left, &next)?;
    put_again(writer, &pending, act, &next)?;
    prepared(writer, &act.meeting, &next)?;
    Ok(Some(next))
}

/// A meeting that decided to go on another day puts off to it what is pending as it closes, planned
/// yet or not.
pub(super) fn put_off(writer: &Writer<'_>, meeting: &Id) -> Result<()> {
    let motions = sheets::motions(writer.conn, meeting)?;
    let Some(decided) = motions.iter().rev().find(|motion| adjourns(motion)) else {
        return Ok(());
    };
    let to = sheets::as_amended(&motions, decided, "until_on").clone();
    for old in pending(writer, meeting)? {
        let outcome = next(Outcome::Proposed, Step::Postpone)?;
        let mut values: Vec<(&str, Value)> = vec![("outcome", outcome.code().into())];
        if Kind::from_code(old.text("kind").unwrap_or_default()) == Kind::Main {
            values.push(("until_on", to.clone()));
        }
        writer.update(Entity::Motion, &old.id, &values)?;
    }
    Ok(())
}

/// A motion that was prepared and never put is none of the first evening.
fn prepared(writer: &Writer<'_>, from: &Id, to: &Id) -> Result<()> {
    let floor = floor(writer, from)?;
    let waits = floor.left_as(Outcome::Proposed);
    for motion in waits.filter(|motion| motion.kind == Kind::Main && !motion.is_pending()) {
        let item = motion.item.clone().map(Id::new);
        let item = item.map(|item| going_on_under(writer, &item, to)).transpose()?.flatten();
        let values = [
            ("meeting_id", to.into()),
            ("item_id", item.into()),
            ("position", Value::Whole(last_place(writer, to)? + 1)),
        ];
        writer.update(Entity::Motion, &Id::new(motion.id.clone()), &values)?;
    }
    Ok(())
}

/// What is before a meeting and goes with the question: the question itself, what changes it, what
/// would end the debate on it or send it away. What concerns the evening ends with it.
fn pending(writer: &Writer<'_>, meeting: &Id) -> Result<Vec<Record>> {
    let floor = floor(writer, meeting)?;
    let goes = |kind: Kind| {
        kind == Kind::Main
            || kind.amends()
            || kind == Kind::PreviousQuestion
            || kind.sends_away().is_some()
    };
    let pending = floor.pending().filter(|motion| goes(motion.kind));
    let mut found: Vec<Record> = Vec::new();
    for motion in pending {
        let motion = writer.get(Entity::Motion, &Id::new(motion.id.clone()))?;
        // On something that ends with the evening it would lie on nothing.
        let on = motion.link("on_id");
        let alone = Kind::from_code(motion.text("kind").unwrap_or_default()) == Kind::Main;
        if alone || found.iter().any(|below| Some(&below.id) == on.as_ref()) {
            found.push(motion);
        }
    }
    Ok(found)
}

/// Each is put off to the other meeting, and pending there: with its text as it was amended, and who
/// stood behind it, whether or not they come.
fn put_again(
    writer: &Writer<'_>,
    pending: &[Record],
    act: &AdjournMeeting,
    meeting: &Id,
) -> Result<()> {
    let going_on = writer.get(Entity::Meeting, meeting)?;
    let before = sheets::motions(writer.conn, &act.meeting)?;
    let mut known: Vec<(Id, Id)> = Vec::new();
    for old in pending {
        let kind = Kind::from_code(old.text("kind").unwrap_or_default());
        let outcome = next(Outcome::Proposed, Step::Postpone)?;
        let mut put_off: Vec<(&str, Value)> = vec![("outcome", outcome.code().into())];
        if kind == Kind::Main {
            put_off.push(("until_on", act.to.into()));
        }
        writer.update(Entity::Motion, &old.id, &put_off)?;
        let on = match kind {
            Kind::Main => Some(old.id.clone()),
            _ => {
                let below = old.link("on_id");
                let found = known.iter().find(|(before, _)| Some(before) == below.as_ref());
                found.map(|(_, now)| now.clone())
            }
        };
        let item = old.link("item_id").map(|item| going_on_under(writer, &item, meeting));
        let item = item.transpose()?.flatten();
        let here = vec![("item_id", item.into())];
        let id = motions::put_again(writer, old, &before, &going_on, on, here)?;
        known.push((old.id.clone(), id));
    }
    Ok(())
}

/// The point of the other meeting that carries one on.
fn going_on_under(writer: &Writer<'_>, item: &Id, meeting: &Id) -> Result<Option<Id>> {
    let mut statement = writer.conn.prepare_cached(
        "SELECT id FROM agenda_item WHERE carried_from_id = ?1 AND meeting_id = ?2",
    )?;
    let mut rows = statement.query(params![item, meeting])?;
    Ok(rows.next()?.map(|row| row.get(0)).transpose()?)
}
