//! What each command writes. The rules that hold at any time are asked afterwards, by
//! [`super::check`]; here stands only what belongs to the act itself.

mod adjourn;
mod agenda;
mod carry;
mod clock;
mod doors;
mod elections;
mod meetings;
mod minutes;
mod motions;
mod notice;
mod papers;
mod photos;
mod planning;
mod presence;
mod projects;
mod rules;
mod save;
mod seats;

pub(super) use motions::{next_number, number_pattern, quorum};

use chrono::NaiveDate;

use crate::domain::command::Command;
use crate::domain::entity::Entity;
use crate::domain::field::{Choices, Fault};
use crate::domain::id::Id;
use crate::domain::refusal::Refusal;

use super::error::Result;
use super::writer::Writer;

/// Carries a command out; the id of the record that was made or changed, where there is one.
pub(super) fn run(writer: &Writer<'_>, command: &Command) -> Result<Option<Id>> {
    match command {
        Command::Save(save) => save::save(writer, save).map(Some),
        Command::Remove(remove) => save::remove(writer, remove).map(|()| None),
        Command::SetRule(set) => rules::set(writer, set).map(|()| None),
        Command::FillSeat(fill) => seats::fill(writer, fill).map(Some),
        Command::EndMandate(end) => seats::end(writer, end).map(|()| Some(end.mandate.clone())),
        Command::PlanMeeting(plan) => planning::plan(writer, plan).map(Some),
        Command::ConveneMeeting(act) => meetings::convene(writer, act),
        Command::OpenMeeting(act) => meetings::open(writer, act),
        Command::CloseMeeting(act) => meetings::close(writer, act),
        Command::CancelMeeting(act) => meetings::cancel(writer, act),
        Command::AdoptMinutes(act) => minutes::adopt(writer, act),
        Command::SealMinutes(act) => minutes::seal(writer, act),
        Command::MoveItem(act) => agenda::move_item(writer, act),
        Command::SetItemLevel(act) => agenda::set_level(writer, act),
        Command::CarryOver(act) => carry::carry_over(writer, act),
        Command::CloneMeeting(act) => planning::clone(writer, act),
        Command::PostponeMeeting(act) => planning::postpone(writer, act),
        Command::AdjournMeeting(act) => adjourn::adjourn(writer, act),
        Command::PlanRound(act) => notice::plan_round(writer, act),
        Command::SetNotice(act) => notice::set(writer, act),
        Command::StartItem(act) => clock::start(writer, act),
        Command::SetAttendance(act) => presence::attend(writer, act),
        Command::RecordMovement(act) => presence::record(writer, act).map(Some),
        Command::ChangeMovement(act) => presence::change(writer, act),
        Command::RemoveMovement(act) => presence::remove(writer, act).map(|()| None),
        Command::Propose(act) => motions::propose(writer, act).map(Some),
        Command::RecordVote(act) => motions::vote(writer, act),
        Command::DropMotion(act) => motions::drop(writer, act),
        Command::CloseNominations(act) => elections::close(writer, act),
        Command::CancelElection(act) => elections::cancel(writer, act),
        Command::RecordCount(act) => elections::count(writer, act),
        Command::DrawOrder(act) => elections::order(writer, act),
        Command::DrawLots(act) => elections::draw(writer, act),
        Command::Proclaim(act) => elections::proclaim(writer, act),
        Command::CloseProject(act) => projects::close(writer, act),
        Command::AbandonProject(act) => projects::abandon(writer, act),
        Command::FollowProject(act) => projects::follow(writer, act).map(Some),
        Command::AddPhoto(act) => photos::add(writer, act).map(Some),
        Command::RecordDocument(act) => papers::record(writer, act).map(Some),
        // Of several records that were made, the first is named.
        Command::Batch(batch) => {
            let mut first = None;
            for command in &batch.commands {
                let made = run(writer, command)?;
                first = first.or(made);
            }
            Ok(first)
        }
        // An undo inside a batch has no act of its own to take back.
        Command::Undo(undo) => Err(Refusal::NoSuchEntry { entry: undo.entry }.into()),
    }
}

/// A code that must be one of a list.
fn one_of(code: &str, list: &'static Choices) -> Result<()> {
    if list.codes.contains(&code) {
        return Ok(());
    }
    Err(Refusal::UnknownCode { list: list.name.to_owned(), code: code.to_owned() }.into())
}

/// What happened does not lie in the future.
fn not_to_come(writer: &Writer<'_>, (entity, field): (Entity, &str), on: NaiveDate) -> Result<()> {
    if on <= writer.stamp.today() {
        return Ok(());
    }
    let (table, field) = (entity.table().to_owned(), field.to_owned());
    Err(Refusal::Field { table, field, fault: Fault::ToCome }.into())
}
