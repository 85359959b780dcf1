//! What follows from a decision: an amended text, a question that leaves or comes up again, a ruling
//! that is reversed, what is said of a resolution that was decided anew. A vote that is recorded
//! again undoes what followed from the first one.

use rusqlite::{Params, params};

use super::super::super::error::Result;
use super::super::super::in_camera::is_private;
use super::super::super::query::meetings;
use super::super::super::row::{Record, optional_text, record};
use super::super::super::writer::Writer;
use super::super::{doors, notice};
use super::{enter, filed, flag, floor, hour_of, kind_of, outcome_of, present_text};
use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::domain::procedure::{Floor, Kind, Outcome, Step, next};
use crate::domain::refusal::Refusal;

/// Does what follows from a motion's decision; `motion` is as it was before.
pub(super) fn follow(
    writer: &Writer<'_>,
    motion: &Record,
    now: Outcome,
    meeting: &Record,
) -> Result<()> {
    let (kind, was) = (kind_of(motion), outcome_of(motion));
    let Some(on) = motion.link("on_id") else { return Ok(()) };
    let turned = (was == Outcome::Carried) != (now == Outcome::Carried);
    let carried = now == Outcome::Carried;
    match kind {
        Kind::Main => remember(writer, motion, &on, now, meeting),
        _ if !turned => Ok(()),
        Kind::Amendment | Kind::SubAmendment => amend(writer, &on),
        Kind::Reconsideration => reconsider(writer, motion, &on, carried),
        Kind::Appeal => reverse(writer, &on),
        _ => match kind.sends_away() {
            Some(step) if carried => send_away(writer, motion, &on, step),
            Some(step) => {
                let floor = floor(writer, &meeting.id)?;
                let rules = writer.rules()?;
                floor.may_put(Kind::Main, |kind| rules.procedure(kind))?;
                if outcome_of(&writer.get(Entity::Motion, &on)?) != step.outcome() {
                    return Err(since(writer, &on));
                }
                let values = [
                    ("outcome", "proposed".into()),
                    ("until_on", Value::Null),
                    ("referred_to", Value::Null),
                ];
                writer.update(Entity::Motion, &on, &values)?;
                bring_back(writer, &floor, &on, step.outcome())
            }
            None => Ok(()),
        },
    }
}

fn since(writer: &Writer<'_>, motion: &Id) -> super::super::super::Error {
    let found = record(writer.conn, Entity::Motion, motion).ok().flatten();
    let motion = found.map(|motion| motion.label()).unwrap_or_default();
    Refusal::DecidedSince { motion }.into()
}

/// The text that a motion has by its last amendment that carried. What was decided on it since is
/// asked afterwards ([`super::super::super::check`]).
fn amend(writer: &Writer<'_>, on: &Id) -> Result<()> {
    let mut statement = writer.conn.prepare_cached(
        "SELECT coalesce(amended_text, text) FROM motion WHERE on_id = ?1
           AND kind IN ('amendment', 'sub-amendment') AND outcome = 'carried'
         ORDER BY position DESC LIMIT 1",
    )?;
    let mut rows = statement.query([on])?;
    let text = rows.next()?.map(|row| optional_text(row, 0)).transpose()?.flatten();
    writer.update(Entity::Motion, on, &[("amended_text", text.into())])
}

fn first(writer: &Writer<'_>, sql: &str, params: impl Params) -> Result<Option<Id>> {
    let mut statement = writer.conn.prepare_cached(sql)?;
    let mut rows = statement.query(params)?;
    Ok(rows.next()?.map(|row| row.get(0)).transpose()?)
}

/// The question leaves with all that was put on it, and takes the day or the committee along, as
/// they stand by the amendments that carried.
fn send_away(writer: &Writer<'_>, motion: &Record, on: &Id, step: Step) -> Result<()> {
    let meeting = motion.link("meeting_id").unwrap_or_default();
    let floor = floor(writer, &meeting)?;
    let motions = meetings::motions(writer.conn, &meeting)?;
    let place = motion.value("position").as_whole().unwrap_or(0);
    let leaving = floor.pending().filter(|other| {
        other.place < place && (other.kind != Kind::Main || other.id == on.as_str())
    });
    for other in leaving {
        let outcome = next(other.outcome, step)?;
        let mut values = vec![("outcome", outcome.code().into())];
        if other.id == on.as_str() {
            for name in ["until_on", "referred_to"] {
                values.push((name, meetings::as_amended(&motions, motion, name).clone()));
            }
        }
        writer.update(Entity::Motion, &Id::new(other.id.clone()), &values)?;
    }
    Ok(())
}

/// What had left with a question comes up again with it: its amendments that were pending.
pub(super) fn bring_back(
    writer: &Writer<'_>,
    floor: &Floor,
    question: &Id,
    was: Outcome,
) -> Result<()> {
    let mut back = vec![question.to_string()];
    for other in floor.left_as(was).filter(|other| other.kind.amends()) {
        if other.on.as_ref().is_some_and(|on| back.contains(on)) {
            back.push(other.id.clone());
            let id = Id::new(other.id.clone());
            writer.update(Entity::Motion, &id, &[("outcome", "proposed".into())])?;
        }
    }
    Ok(())
}

/// What was decided comes up again as a new motion with the same text, moved by those who moved to
/// reconsider it; the old one stays as it is.
fn reconsider(writer: &Writer<'_>, motion: &Record, on: &Id, carried: bool) -> Result<()> {
    let meeting = motion.link("meeting_id").unwrap_or_default();
    if !carried {
        let again = first(
            writer,
            "SELECT id FROM motion WHERE on_id = ?1 AND kind = 'main' AND meeting_id = ?2
               AND position > ?3 ORDER BY position LIMIT 1",
            params![on, meeting, motion.value("position").as_whole()],
        )?;
        let Some(again) = again else { return Ok(()) };
        if outcome_of(&writer.get(Entity::Motion, &again)?) != Outcome::Proposed {
            return Err(since(writer, &again));
        }
        return writer.delete(Entity::Motion, &again);
    }
    let old = writer.get(Entity::Motion, on)?;
    let meeting = writer.get(Entity::Meeting, &meeting)?;
    let (floor, rules) = (floor(writer, &meeting.id)?, writer.rules()?);
    floor.may_put(Kind::Main, |kind| rules.procedure(kind))?;
    let said = present_text(&old);
    notice::refuse_unannounced(writer, &meeting, motion.link("item_id").as_ref(), said)?;
    // Who moved to reconsider it did so while they were there, and may have left since.
    let carried = writer.get(Entity::Motion, &motion.id)?;
    let decided_at = carried.text("decided_at");
    let put_at = carried.text("put_at").or(decided_at).map(str::to_owned);
    let put_at = put_at.or_else(|| hour_of(writer, &meeting));
    // The text of what was taken in camera is not made public by copying it.
    let behind = doors::behind(writer, &meeting, Kind::Main, decided_at)? || is_private(&old);
    let mut values = vec![
        ("item_id", motion.value("item_id").clone()),
        ("text", present_text(&old).into()),
        ("mover_id", motion.value("mover_id").clone()),
        ("seconder_id", motion.value("seconder_id").clone()),
        ("majority", old.value("majority").clone()),
        ("outcome", Outcome::Proposed.code().into()),
        ("kind", Kind::Main.code().into()),
        ("on_id", on.into()),
        ("in_camera", flag(behind)),
        ("put", flag(put_at.is_none())),
        ("put_at", put_at.into()),
    ];
    values.extend(filed(&old));
    enter(writer, &meeting, &writer.new_id(None)?, values)
}

/// A ruling that an appeal turned is not given again: the vote on the appeal is corrected.
pub(super) fn refuse_if_reversed(writer: &Writer<'_>, ruling: &Id) -> Result<()> {
    let appeal = first(
        writer,
        "SELECT id FROM motion WHERE on_id = ?1 AND kind = 'appeal' AND outcome = 'carried'",
        params![ruling],
    )?;
    appeal.map_or(Ok(()), |appeal| Err(since(writer, &appeal)))
}

/// An appeal that carries turns the chair's ruling round; one that does not leaves it.
fn reverse(writer: &Writer<'_>, on: &Id) -> Result<()> {
    let ruled = outcome_of(&writer.get(Entity::Motion, on)?);
    let step = if ruled == Outcome::Upheld { Step::Deny } else { Step::Uphold };
    let turned = next(ruled, step)?;
    writer.update(Entity::Motion, on, &[("outcome", turned.code().into())])
}

/// Once what came up again is decided, it stands beside the old decision what became of it.
fn remember(
    writer: &Writer<'_>,
    motion: &Record,
    on: &Id,
    now: Outcome,
    meeting: &Record,
) -> Result<()> {
    let Some(mut old) = record(writer.conn, Entity::Motion, on)? else { return Ok(()) };
    // What came up again may have been put off: what was decided lies further back.
    while let (false, Some(before)) = (outcome_of(&old).was_voted(), old.link("on_id")) {
        let Some(further) = record(writer.conn, Entity::Motion, &before)? else { break };
        old = further;
    }
    let on = &old.id.clone();
    if !outcome_of(&old).was_voted() {
        return Ok(());
    }
    let stood = outcome_of(&old) == Outcome::Carried;
    let same = present_text(motion).trim_end() == present_text(&old).trim_end();
    let kind = match (stood, now == Outcome::Carried) {
        (true, false) => "rescinded",
        (true, true) if !same => "replaced",
        _ => "reconsidered",
    };
    let known = first(
        writer,
        "SELECT id FROM sequel WHERE motion_id = ?1 AND by_motion_id = ?2",
        params![on, motion.id],
    )?;
    let values = [
        ("kind", Value::from(kind)),
        ("on_day", meeting.value("date").clone()),
        ("motion_id", on.into()),
        ("by_motion_id", (&motion.id).into()),
    ];
    match known {
        Some(known) => writer.update(Entity::Sequel, &known, &values),
        None => writer.insert(Entity::Sequel, &writer.new_id(None)?, &values),
    }
}
