//! Minutes: adopted with their corrections, and sealed in the same act.

use crate::domain::command::{AdoptMinutes, SealMinutes};
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::meeting::Step;
use crate::domain::refusal::Refusal;

use super::super::error::Result;
use super::super::seal;
use super::super::writer::Writer;
use super::{meetings, motions};

/// Writes the notes as they were corrected, takes the meeting its last step and seals it.
pub(super) fn adopt(writer: &Writer<'_>, act: &AdoptMinutes) -> Result<Option<Id>> {
    let mut adopted_at = act.adopted_at.clone();
    if let Some(motion) = &act.adopting_motion {
        let motion = writer.get(Entity::Motion, motion)?;
        let at = motion.link("meeting_id");
        let carried = motion.text("outcome") == Some("carried");
        if !carried || (adopted_at.is_some() && adopted_at != at) {
            return Err(Refusal::NotAdopting {}.into());
        }
        adopted_at = at;
    }
    for (item, notes) in &act.notes {
        motions::item_of(writer, &act.meeting, item)?;
        let notes = Some(notes.trim_end()).filter(|notes| !notes.is_empty());
        writer.update(Entity::AgendaItem, item, &[("notes", notes.into())])?;
    }
    let corrections = act.corrections.as_deref().map(str::trim).filter(|text| !text.is_empty());
    let values = [
        ("adopted_on", act.adopted_on.into()),
        ("adopted_at_id", adopted_at.as_ref().into()),
        ("adopting_motion_id", act.adopting_motion.as_ref().into()),
        ("corrections", corrections.into()),
    ];
    let done = meetings::step(writer, &act.meeting, Step::Adopt, &values)?;
    seal::seal(writer, &act.meeting, "adoption")?;
    Ok(done)
}

/// Seals minutes that were adopted before there were seals; the seal says that it came later.
pub(super) fn seal(writer: &Writer<'_>, act: &SealMinutes) -> Result<Option<Id>> {
    let meeting = writer.get(Entity::Meeting, &act.meeting)?;
    let status = meeting.text("status").unwrap_or_default();
    if status != "adopted" {
        return Err(Refusal::MeetingStep { status: status.to_owned() }.into());
    }
    if seal::of(writer.conn, &act.meeting)?.is_some() {
        let number = meeting.text("number").unwrap_or_default().to_owned();
        return Err(Refusal::AlreadySealed { number }.into());
    }
    seal::seal(writer, &act.meeting, "later").map(Some)
}
