//! A question that left comes up again as a new motion, at the meeting that goes on with the first one or
//! under another point of the same: the old one stays where it was left.

use super::super::super::error::Result;
use super::super::super::in_camera::is_private;
use super::super::super::query::meetings::{self, present_text};
use super::super::super::row::Record;
use super::super::super::writer::Writer;
use super::super::{doors, notice};
use super::{enter, filed, flag, hour_of, kind_of, outcome_of, pause};
use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::domain::motion::PUT_BEFORE;
use crate::domain::procedure::{Floor, Kind, Outcome};
use crate::domain::refusal::Refusal;

/// Whether a motion came up again already as another one, at a meeting that was not called off.
pub(super) fn is_put(writer: &Writer<'_>, on: &Id) -> Result<bool> {
    let mut again = writer.conn.prepare_cached(
        "SELECT 1 FROM motion m JOIN meeting at ON at.id = m.meeting_id
             WHERE m.on_id = ?1 AND m.kind = 'main' AND at.status <> 'cancelled' LIMIT 1",
    )?;
    Ok(again.exists([on])?)
}

/// Puts a motion again: with its text as it was amended, and who stood behind it, whether or not they are
/// there by now. `motions` are those of its own meeting.
pub(in super::super) fn put_again(
    writer: &Writer<'_>,
    old: &Record,
    motions: &[Record],
    meeting: &Record,
    on: Option<Id>,
    more: Vec<(&'static str, Value)>,
) -> Result<Id> {
    let id = writer.new_id(None)?;
    let same = |name: &'static str| (name, old.value(name).clone());
    // The day to which the question itself was put off has come.
    let named = |name: &'static str| match kind_of(old) {
        Kind::Main => (name, Value::Null),
        _ => (name, meetings::as_amended(motions, old, name).clone()),
    };
    let mut values = vec![
        ("text", present_text(old).into()),
        ("outcome", Outcome::Proposed.code().into()),
        ("on_id", on.into()),
        ("in_camera", flag(is_private(old))),
        ("put", Value::Whole(PUT_BEFORE)),
        same("kind"),
        same("mover_id"),
        same("seconder_id"),
        same("majority"),
        same("with_notice"),
        named("until_on"),
        named("referred_to"),
    ];
    values.extend(filed(old));
    for (name, value) in more {
        values.retain(|(given, _)| *given != name);
        values.push((name, value));
    }
    enter(writer, meeting, &id, values)?;
    Ok(id)
}

/// Takes a question up under another point of the meeting that it left: what was pending on it comes
/// with it.
pub(super) fn under(
    writer: &Writer<'_>,
    old: &Record,
    meeting: &Record,
    floor: &Floor,
    point: Id,
    at: Option<String>,
) -> Result<Id> {
    if is_put(writer, &old.id)? {
        return Err(Refusal::NotTakenUp {}.into());
    }
    pause::is_over(writer, meeting, floor, at.as_deref())?;
    notice::refuse_unannounced(writer, meeting, Some(&point), present_text(old))?;
    let behind = doors::behind(writer, meeting, Kind::Main, at.as_deref())?;
    let at = at.or_else(|| hour_of(writer, meeting));
    let motions = meetings::motions(writer.conn, &meeting.id)?;
    let item: Value = (&point).into();
    let here = |motion: &Record| {
        vec![("item_id", item.clone()), ("in_camera", flag(behind || is_private(motion)))]
    };
    let mut values = here(old);
    values.push(("put_at", at.into()));
    let new = put_again(writer, old, &motions, meeting, Some(old.id.clone()), values)?;
    let mut again = vec![(old.id.to_string(), new.clone())];
    for left in floor.left_as(outcome_of(old)).filter(|left| left.kind.amends()) {
        let below = again.iter().find(|(before, _)| left.on.as_ref() == Some(before));
        let Some((_, below)) = below else { continue };
        let below = below.clone();
        let amendment = writer.get(Entity::Motion, &Id::new(left.id.clone()))?;
        let values = here(&amendment);
        let id = put_again(writer, &amendment, &motions, meeting, Some(below), values)?;
        again.push((left.id.clone(), id));
    }
    Ok(new)
}
