//! The one way to change data: a [`Command`], run under a [`Stamp`].

mod election;
mod meeting;
mod motion;
mod photo;
mod planning;
mod presence;
mod project;
mod record;
mod seat;

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::entity::Entity;
use super::id::Id;
use crate::text::ordered::Map;

pub use election::{CancelElection, CloseNominations, DrawLots, DrawOrder, Proclaim, RecordCount};
pub use meeting::{
    AdoptMinutes, CancelMeeting, CloseMeeting, ConveneMeeting, MoveItem, OpenMeeting, PlanMeeting,
    SealMinutes, StartItem,
};
pub use motion::{DropMotion, Propose, RecordVote};
pub use photo::AddPhoto;
pub use planning::{
    AdjournMeeting, CarryOver, CloneMeeting, PlanRound, PostponeMeeting, SetItemLevel, SetNotice,
};
pub use presence::{ChangeMovement, RecordMovement, RemoveMovement, SetAttendance};
pub use project::{AbandonProject, CloseProject, FollowProject};
pub use record::{Batch, RecordDocument, Remove, Save, SetRule, Undo};
pub use seat::{EndMandate, FillSeat};

/// When and by whom a command is run. The time comes from outside, so that the past can be told
/// again and a test knows what it will be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// The local time.
    pub at: NaiveDateTime,
    /// Who sits at the keyboard.
    pub actor: String,
}

impl Stamp {
    /// The day of the stamp.
    pub fn today(&self) -> NaiveDate {
        self.at.date()
    }
}

/// The label of the act with which a register begins.
pub const FOUNDING: &str = "found";

/// The values of some fields by name.
pub type Values = Map<String, Json>;

/// Something a secretary does. Its JSON form (`{"do":"open-meeting",…}`) is what `ccr faire`
/// takes and what the journal keeps; ids that are left out are made up by the store.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "kebab-case")]
pub enum Command {
    /// Makes a record, or changes some fields of one.
    Save(Save),
    /// Takes away a record that nothing refers to.
    Remove(Remove),
    /// Sets one of the committee's rules, or puts its default back.
    SetRule(SetRule),
    /// Fills a seat: a mandate begins.
    FillSeat(FillSeat),
    /// Ends a mandate before or at its term.
    EndMandate(EndMandate),
    /// Plans a meeting, with its number and its agenda from the template of its kind.
    PlanMeeting(PlanMeeting),
    /// Records that the notice of a meeting was sent.
    ConveneMeeting(ConveneMeeting),
    /// Opens a meeting.
    OpenMeeting(OpenMeeting),
    /// Closes a meeting: its minutes are a draft from now on.
    CloseMeeting(CloseMeeting),
    /// Calls a meeting off.
    CancelMeeting(CancelMeeting),
    /// Records that the minutes of a meeting were adopted. Final.
    AdoptMinutes(AdoptMinutes),
    /// Seals minutes that were adopted before there were seals. Final.
    SealMinutes(SealMinutes),
    /// Moves an item of an agenda to another place.
    MoveItem(MoveItem),
    /// Notes when an item of an open meeting is taken up; the one before it ends then.
    StartItem(StartItem),
    /// Sets the level of an item of an agenda, with the items below it.
    SetItemLevel(SetItemLevel),
    /// Puts on an agenda what the meetings before left open.
    CarryOver(CarryOver),
    /// Plans meetings like one there is, on other days.
    CloneMeeting(CloneMeeting),
    /// Puts a meeting off to another day: its notice is to be renewed.
    PostponeMeeting(PostponeMeeting),
    /// Closes an open meeting that goes on another day, with the items that were not reached.
    AdjournMeeting(AdjournMeeting),
    /// Makes the round of a notice: everybody who must get it, each by a way.
    PlanRound(PlanRound),
    /// Changes, adds or takes away one stop of a notice's round.
    SetNotice(SetNotice),
    /// Records whether a person is at a meeting.
    SetAttendance(SetAttendance),
    /// Notes an arrival, a departure, a withdrawal for a conflict or its end, or heads counted.
    RecordMovement(RecordMovement),
    /// Corrects the hour, the heads, the item or the reason of a movement.
    ChangeMovement(ChangeMovement),
    /// Takes back a movement that did not take place.
    RemoveMovement(RemoveMovement),
    /// Puts a motion to a meeting.
    Propose(Propose),
    /// Records the vote on a motion; the outcome and the resolution's number follow.
    RecordVote(RecordVote),
    /// Lets a motion leave without a vote (withdrawn, lapsed, tabled, postponed, referred), records
    /// the chair's ruling (upheld, denied), or takes a motion up again (proposed).
    DropMotion(DropMotion),
    /// Closes the nominations of an election: nobody else stands.
    CloseNominations(CloseNominations),
    /// Calls an election off.
    CancelElection(CancelElection),
    /// Draws the order in which candidates stand on the ballot. Final.
    DrawOrder(DrawOrder),
    /// Records the totals of a vote, of a second ballot, or of a recount.
    RecordCount(RecordCount),
    /// Records lots that part those who are tied.
    DrawLots(DrawLots),
    /// Proclaims the result of an election: the mandates begin, and it is sealed. Final.
    Proclaim(Proclaim),
    /// Closes a project with its post mortem.
    CloseProject(CloseProject),
    /// Gives a project up.
    AbandonProject(AbandonProject),
    /// Begins a project that follows another one, with people, tasks, indicators and lessons of it.
    FollowProject(FollowProject),
    /// Adds a photo to a project or a furnishing: its file is copied beside the register.
    AddPhoto(AddPhoto),
    /// Records that a paper was made.
    RecordDocument(RecordDocument),
    /// Several commands as one act.
    Batch(Batch),
    /// Takes back an act of the journal.
    Undo(Undo),
}

impl Command {
    /// Every code of `do`, in the order of the reference.
    pub const KINDS: [&'static str; 41] = [
        "save",
        "remove",
        "set-rule",
        "fill-seat",
        "end-mandate",
        "plan-meeting",
        "convene-meeting",
        "open-meeting",
        "close-meeting",
        "cancel-meeting",
        "adopt-minutes",
        "seal-minutes",
        "move-item",
        "start-item",
        "set-item-level",
        "carry-over",
        "clone-meeting",
        "postpone-meeting",
        "adjourn-meeting",
        "plan-round",
        "set-notice",
        "set-attendance",
        "record-movement",
        "change-movement",
        "remove-movement",
        "propose",
        "record-vote",
        "drop-motion",
        "close-nominations",
        "cancel-election",
        "draw-order",
        "record-count",
        "draw-lots",
        "proclaim",
        "close-project",
        "abandon-project",
        "follow-project",
        "add-photo",
        "record-document",
        "batch",
        "undo",
    ];

    /// Its code of `do`.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Save(_) => "save",
            Self::Remove(_) => "remove",
            Self::SetRule(_) => "set-rule",
            Self::FillSeat(_) => "fill-seat",
            Self::EndMandate(_) => "end-mandate",
            Self::PlanMeeting(_) => "plan-meeting",
            Self::ConveneMeeting(_) => "convene-meeting",
            Self::OpenMeeting(_) => "open-meeting",
            Self::CloseMeeting(_) => "close-meeting",
            Self::CancelMeeting(_) => "cancel-meeting",
            Self::AdoptMinutes(_) => "adopt-minutes",
            Self::SealMinutes(_) => "seal-minutes",
            Self::MoveItem(_) => "move-item",
            Self::StartItem(_) => "start-item",
            Self::SetItemLevel(_) => "set-item-level",
            Self::CarryOver(_) => "carry-over",
            Self::CloneMeeting(_) => "clone-meeting",
            Self::PostponeMeeting(_) => "postpone-meeting",
            Self::AdjournMeeting(_) => "adjourn-meeting",
            Self::PlanRound(_) => "plan-round",
            Self::SetNotice(_) => "set-notice",
            Self::SetAttendance(_) => "set-attendance",
            Self::RecordMovement(_) => "record-movement",
            Self::ChangeMovement(_) => "change-movement",
            Self::RemoveMovement(_) => "remove-movement",
            Self::Propose(_) => "propose",
            Self::RecordVote(_) => "record-vote",
            Self::DropMotion(_) => "drop-motion",
            Self::CloseNominations(_) => "close-nominations",
            Self::CancelElection(_) => "cancel-election",
            Self::RecordCount(_) => "record-count",
            Self::DrawOrder(_) => "draw-order",
            Self::DrawLots(_) => "draw-lots",
            Self::Proclaim(_) => "proclaim",
            Self::CloseProject(_) => "close-project",
            Self::AbandonProject(_) => "abandon-project",
            Self::FollowProject(_) => "follow-project",
            Self::AddPhoto(_) => "add-photo",
            Self::RecordDocument(_) => "record-document",
            Self::Batch(_) => "batch",
            Self::Undo(_) => "undo",
        }
    }

    /// What of it can never be taken back: the kind of the act, and its meeting or election.
    pub fn what_is_final(&self) -> Option<(&'static str, &Id)> {
        match self {
            Self::AdoptMinutes(adopt) => Some((self.kind(), &adopt.meeting)),
            Self::SealMinutes(seal) => Some((self.kind(), &seal.meeting)),
            Self::Proclaim(act) => Some((self.kind(), &act.election)),
            // Drawn again from other words, lots would be looked for until they please.
            Self::DrawLots(act) if act.seed.is_some() => Some((self.kind(), &act.election)),
            Self::DrawOrder(act) => Some((self.kind(), &act.election)),
            Self::Batch(batch) => batch.commands.iter().find_map(Self::what_is_final),
            _ => None,
        }
    }

    /// Whether it is the act with which a register begins: without it there is none.
    pub fn is_founding(&self) -> bool {
        matches!(self, Self::Batch(batch) if batch.label == FOUNDING)
    }

    /// Makes or changes one record: the fields by name with their new values.
    pub fn save<'a>(
        what: Entity,
        id: Option<Id>,
        set: impl IntoIterator<Item = (&'a str, Json)>,
    ) -> Self {
        let set = Map::from_iter(set.into_iter().map(|(name, value)| (name.to_owned(), value)));
        Self::Save(Save { what, id, set, was: Values::new() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_of_kinds_is_the_one_that_is_read() {
        // serde itself names every variant when it meets one it does not know.
        let error = serde_json::from_str::<Command>(r#"{"do":"?"}"#).unwrap_err().to_string();
        for kind in Command::KINDS {
            assert!(error.contains(&format!("`{kind}`")), "{kind}: {error}");
        }
        assert_eq!(error.matches('`').count(), 2 * (Command::KINDS.len() + 1), "{error}");
    }

    #[test]
    fn a_word_the_program_does_not_know_is_refused_and_not_dropped() {
        let line = r#"{"do":"set-rule","rule":"ccr.min_seats","value":"4","force":true}"#;
        assert!(serde_json::from_str::<Command>(line).is_err());
    }
}
