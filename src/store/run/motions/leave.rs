//! A motion leaves without a vote, is ruled on by the chair, or comes up again.

use super::super::super::error::{Error, Result};
use super::super::super::query::meetings as sheets;
use super::super::super::row::Record;
use super::super::super::writer::Writer;
use super::super::meetings::hour;
use super::super::one_of;
use super::super::save::refuse_if_changed;
use super::{
    after, again, comes_last, effects, floor, is_sitting, item_of, kind_of, outcome_of, sitting,
    within,
};
use crate::domain::command::DropMotion;
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::motion::MOTION_OUTCOME;
use crate::domain::procedure::{Kind, Outcome, Step, next, suits};
use crate::domain::refusal::Refusal;

/// Lets a motion leave without a vote, records the chair's ruling, or takes a motion up again.
pub(in super::super) fn drop(writer: &Writer<'_>, act: &DropMotion) -> Result<Option<Id>> {
    one_of(&act.outcome, &MOTION_OUTCOME)?;
    let step = Step::to(Outcome::from_code(&act.outcome));
    if step.is_vote() {
        let (list, code) = (MOTION_OUTCOME.name.to_owned(), act.outcome.clone());
        return Err(Refusal::UnknownCode { list, code }.into());
    }
    let motion = writer.get(Entity::Motion, &act.motion)?;
    let wanted = [("outcome", act.outcome.as_str().into())];
    refuse_if_changed(Entity::Motion, &act.was, &motion, &wanted)?;
    let (was, kind, rules) = (outcome_of(&motion), kind_of(&motion), writer.rules()?);
    if step.is_ruling() {
        effects::refuse_if_reversed(writer, &act.motion)?;
    }
    let now = next(was, step)?;
    suits(kind, rules.procedure(kind), step)?;
    if now == Outcome::Lapsed && motion.text("seconder_id").is_some() {
        return Err(Refusal::HasSeconder {}.into());
    }
    let meeting_id = motion.link("meeting_id").unwrap_or_default();
    let meeting = writer.get(Entity::Meeting, &meeting_id)?;
    let floor = floor(writer, &meeting_id)?;
    floor.its_turn(act.motion.as_str())?;
    if step.is_ruling() {
        sitting(&meeting)?;
    }
    if step == Step::TakeUp && motion.text("mover_id").is_some() && is_sitting(&meeting) {
        floor.may_put(Kind::Main, |kind| rules.procedure(kind))?;
    }
    let at = act.at.as_deref().map(hour).transpose()?;
    within(&meeting, at.as_deref())?;
    after(&meeting, now == Outcome::Postponed, act.until_on)?;
    // What is taken up, under whatever point, waits for no day and no committee.
    let said = [("until_on", act.until_on.is_some()), ("referred_to", act.referred_to.is_some())];
    if let Some((field, _)) = said.into_iter().find(|(_, said)| *said && step == Step::TakeUp) {
        return Err(unknown(field));
    }
    if let Some(point) = elsewhere(writer, act, &motion, &meeting)? {
        return again::under(writer, &motion, &meeting, &floor, point, at).map(Some);
    }
    let mut values = vec![("outcome", now.code().into()), ("decided_at", at.into())];
    // The day and the committee belong to what is put off or referred; a motion to do so has its own.
    if was.may_return() || now.may_return() {
        values.push(("until_on", act.until_on.into()));
        values.push(("referred_to", act.referred_to.as_deref().map(str::trim).into()));
    }
    if step != Step::TakeUp && is_sitting(&meeting) {
        values.extend(comes_last(writer, &meeting_id, &floor, &act.motion)?);
    }
    writer.update(Entity::Motion, &act.motion, &values)?;
    if step == Step::TakeUp {
        effects::bring_back(writer, &floor, &act.motion, was)?;
    }
    Ok(Some(act.motion.clone()))
}

/// That a motion that leaves so, or comes up again so, has no such value.
fn unknown(field: &str) -> Error {
    let (table, field) = (Entity::Motion.table().to_owned(), field.to_owned());
    Refusal::UnknownField { table, field }.into()
}

/// The point under which a question that left comes up again, where that is another than its own: the
/// one that is said, else the one whose clock runs. What was withdrawn, or had no seconder, does not
/// come up again but by a mistake that is put right; and nothing does while no meeting goes on.
fn elsewhere(
    writer: &Writer<'_>,
    act: &DropMotion,
    motion: &Record,
    meeting: &Record,
) -> Result<Option<Id>> {
    let taken_up = act.outcome == Outcome::Proposed.code();
    if let Some(item) = &act.item {
        if !taken_up {
            return Err(unknown("item"));
        }
        item_of(writer, &meeting.id, item)?;
    }
    let returns = outcome_of(motion).may_return() && kind_of(motion) == Kind::Main;
    let returns = returns && motion.text("mover_id").is_some() && is_sitting(meeting);
    let own = motion.link("item_id");
    if !returns && act.item.is_some() && act.item != own {
        return Err(Refusal::NotTakenUp {}.into());
    }
    let point = match &act.item {
        Some(item) => Some(item.clone()),
        None => sheets::treated(&sheets::points(writer.conn, &meeting.id)?).cloned(),
    };
    Ok(point.filter(|point| returns && own.as_ref() != Some(point)))
}
