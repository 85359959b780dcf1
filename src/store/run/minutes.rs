//! Minutes: adopted with their corrections, and sealed in the same act.

use crate::domain::command::{AdoptMinutes, SealMinutes, Values};
use crate::domain::entity::Entity;
use crate::domain::field::Fault;
use crate::domain::id::Id;
use crate::domain::meeting::Step;
use crate::domain::refusal::Refusal;

use super::super::error::Result;
use super::super::row::Record;
use super::super::seal::{self, Sealed};
use super::super::writer::Writer;
use super::save::refuse_if_changed;
use super::{meetings, motions};

/// Writes the notes as they were corrected, takes the meeting its last step and seals it.
pub(super) fn adopt(writer: &Writer<'_>, act: &AdoptMinutes) -> Result<Option<Id>> {
    let meeting = writer.get(Entity::Meeting, &act.meeting)?;
    let mut adopted_at = act.adopted_at.clone();
    // Of a meeting whose minutes cannot be adopted now, the step says so.
    if meeting.text("status") == Some("held") {
        adopted_at = adopting(writer, act, &meeting)?;
    }
    let corrections = act.corrections.as_deref().map(str::trim).filter(|text| !text.is_empty());
    for (item, notes) in &act.notes {
        motions::item_of(writer, &act.meeting, item)?;
        let notes = Some(notes.trim_end()).filter(|notes| !notes.is_empty());
        let values = [("notes", notes.into())];
        if let Some(was) = act.was.get(item) {
            let was = Values::from([("notes".to_owned(), was.as_str().into())]);
            let before = writer.get(Entity::AgendaItem, item)?;
            refuse_if_changed(Entity::AgendaItem, &was, &before, &values)?;
        }
        // Minutes that were changed were not adopted as they stood.
        let changes = writer.get(Entity::AgendaItem, item)?.text("notes") != notes;
        if changes && corrections.is_none() {
            return Err(Refusal::CorrectionsUnsaid {}.into());
        }
        writer.update(Entity::AgendaItem, item, &values)?;
    }
    let values = [
        ("adopted_on", act.adopted_on.into()),
        ("adopted_at_id", adopted_at.as_ref().into()),
        ("adopting_motion_id", act.adopting_motion.as_ref().into()),
        ("corrections", corrections.into()),
    ];
    let done = meetings::step(writer, &act.meeting, Step::Adopt, &values)?;
    seal::seal(writer, &Sealed::Meeting(act.meeting.clone()), "adoption")?;
    Ok(done)
}

/// The meeting that adopts minutes, where it is said: a later one of the same body, which was
/// opened, by a main motion that it carried; and not tomorrow.
fn adopting(writer: &Writer<'_>, act: &AdoptMinutes, meeting: &Record) -> Result<Option<Id>> {
    if act.adopted_on > writer.stamp.today() {
        let (table, field) = (Entity::Meeting.table().to_owned(), "adopted_on".to_owned());
        return Err(Refusal::Field { table, field, fault: Fault::ToCome }.into());
    }
    let mut adopted_at = act.adopted_at.clone();
    if let Some(motion) = &act.adopting_motion {
        let motion = writer.get(Entity::Motion, motion)?;
        let at = motion.link("meeting_id");
        let carried = motion.text("outcome") == Some("carried");
        let main = motion.text("kind") == Some("main");
        if !carried || !main || (adopted_at.is_some() && adopted_at != at) {
            return Err(Refusal::NotAdopting {}.into());
        }
        adopted_at = at;
    }
    if let Some(at) = &adopted_at {
        let at = writer.get(Entity::Meeting, at)?;
        let opened = matches!(at.text("status"), Some("open" | "held" | "adopted"));
        let same = at.text("body_id") == meeting.text("body_id");
        let later = at.id != meeting.id && at.date("date") >= meeting.date("date");
        if !opened || !same || !later {
            return Err(Refusal::NotAdopting {}.into());
        }
    }
    Ok(adopted_at)
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
    seal::seal(writer, &Sealed::Meeting(act.meeting.clone()), seal::LATER).map(Some)
}
