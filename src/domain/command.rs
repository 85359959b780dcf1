//! The one way to change data: a [`Command`], run under a [`Stamp`].

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::entity::Entity;
use super::id::Id;

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

/// The values of some fields by name.
pub type Values = BTreeMap<String, Json>;

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
    /// Moves a point of an agenda to another place.
    MoveItem(MoveItem),
    /// Records whether a person is at a meeting.
    SetAttendance(SetAttendance),
    /// Puts a motion to a meeting.
    Propose(Propose),
    /// Records the vote on a motion; the outcome and the resolution's number follow.
    RecordVote(RecordVote),
    /// Lets a motion leave without a vote (withdrawn, lapsed, tabled, postponed, referred).
    DropMotion(DropMotion),
    /// Records that a paper was made.
    RecordDocument(RecordDocument),
    /// Several commands as one act.
    Batch(Batch),
    /// Takes back an act of the journal.
    Undo(Undo),
}

/// See [`Command::Save`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Save {
    /// The kind of record.
    pub what: Entity,
    /// The record; left out, a new one is made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Id>,
    /// The fields to set, and only those.
    pub set: Values,
    /// The values that were read for some of these fields: a field that is no longer so is
    /// refused, since somebody else changed it meanwhile. Only for a record that exists.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub was: Values,
}

/// See [`Command::Remove`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Remove {
    /// The kind of record.
    pub what: Entity,
    /// The record.
    pub id: Id,
}

/// See [`Command::SetRule`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetRule {
    /// The rule's key, such as `meeting.notice_days`.
    pub rule: String,
    /// Its value; null puts the default back.
    pub value: Option<String>,
}

/// See [`Command::FillSeat`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FillSeat {
    /// The mandate's id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Id>,
    /// The seat.
    pub seat: Id,
    /// Who fills it.
    pub person: Id,
    /// First day in office.
    pub starts_on: NaiveDate,
    /// Last day of the term; left out, it follows from the rules: a replacement finishes the
    /// predecessor's term, anyone else gets a full one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term_ends_on: Option<NaiveDate>,
    /// How it began, a code of `mandate-began`.
    pub began: String,
    /// A note.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// See [`Command::EndMandate`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EndMandate {
    /// The mandate.
    pub mandate: Id,
    /// First day without it.
    pub ended_on: NaiveDate,
    /// Why, a code of `mandate-end`.
    pub reason: String,
}

/// See [`Command::PlanMeeting`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanMeeting {
    /// The meeting's id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Id>,
    /// Which body meets.
    pub body: Id,
    /// A code of `meeting-kind`.
    pub kind: String,
    /// The day.
    pub date: NaiveDate,
    /// The hour, `19:00`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts_at: Option<String>,
    /// Where.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// The titles of the agenda's points, in order.
    pub agenda: Vec<String>,
}

/// See [`Command::ConveneMeeting`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConveneMeeting {
    /// The meeting.
    pub meeting: Id,
    /// The day the notice went out.
    pub sent_on: NaiveDate,
}

/// See [`Command::OpenMeeting`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenMeeting {
    /// The meeting.
    pub meeting: Id,
    /// The hour, `19:04`.
    pub at: String,
    /// Who chairs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chair: Option<Id>,
    /// Who takes the minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secretary: Option<Id>,
}

/// See [`Command::CloseMeeting`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CloseMeeting {
    /// The meeting.
    pub meeting: Id,
    /// The hour, `21:15`.
    pub at: String,
}

/// See [`Command::CancelMeeting`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CancelMeeting {
    /// The meeting.
    pub meeting: Id,
}

/// See [`Command::AdoptMinutes`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AdoptMinutes {
    /// The meeting whose minutes are adopted.
    pub meeting: Id,
    /// The day they were.
    pub adopted_on: NaiveDate,
    /// The meeting that adopted them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adopted_at: Option<Id>,
    /// The resolution of that meeting that adopted them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adopting_motion: Option<Id>,
    /// The corrections that were made in adopting them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corrections: Option<String>,
    /// The notes as corrected, by the ids of their points, written right before they are sealed.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub notes: BTreeMap<Id, String>,
}

/// See [`Command::SealMinutes`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SealMinutes {
    /// The meeting whose minutes were adopted.
    pub meeting: Id,
}

/// See [`Command::MoveItem`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MoveItem {
    /// The point.
    pub item: Id,
    /// Its new place, counted from 1; past the end means the end.
    pub to: u32,
}

/// See [`Command::SetAttendance`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetAttendance {
    /// The meeting.
    pub meeting: Id,
    /// The person.
    pub person: Id,
    /// A code of `attendance-status`; null takes the record away.
    pub status: Option<String>,
}

/// See [`Command::Propose`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Propose {
    /// The motion's id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Id>,
    /// The meeting.
    pub meeting: Id,
    /// The point of the agenda under which it comes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<Id>,
    /// What is to be resolved.
    pub text: String,
    /// Who moves it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mover: Option<Id>,
    /// Who seconds it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seconder: Option<Id>,
    /// A code of `majority`; left out, simple.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub majority: Option<String>,
}

/// See [`Command::RecordVote`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordVote {
    /// The motion.
    pub motion: Id,
    /// A code of `vote-mode`.
    pub mode: String,
    /// The totals of a counted vote.
    #[serde(default, rename = "for", skip_serializing_if = "Option::is_none")]
    pub votes_for: Option<u32>,
    /// See `votes_for`.
    #[serde(default, rename = "against", skip_serializing_if = "Option::is_none")]
    pub votes_against: Option<u32>,
    /// See `votes_for`.
    #[serde(default, rename = "abstain", skip_serializing_if = "Option::is_none")]
    pub votes_abstain: Option<u32>,
    /// The chair's casting vote, where the rules give one and the votes are equal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub casting_vote: Option<bool>,
}

/// See [`Command::DropMotion`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DropMotion {
    /// The motion.
    pub motion: Id,
    /// A code of `motion-outcome` that needs no vote.
    pub outcome: String,
}

/// See [`Command::RecordDocument`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordDocument {
    /// A code of `document-kind`.
    pub kind: String,
    /// The meeting it is of.
    pub meeting: Id,
    /// `md` or `html`.
    pub format: String,
    /// Where it was written.
    pub path: String,
    /// The one resolution it is of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub motion: Option<Id>,
}

/// See [`Command::Batch`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Batch {
    /// What the act is: a code that the journal words, such as `import`.
    pub label: String,
    /// The commands, in order; one refused refuses all.
    pub commands: Vec<Command>,
}

/// See [`Command::Undo`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Undo {
    /// The number of the act in the journal.
    pub entry: i64,
}

impl Command {
    /// Every code of `do`, in the order of the reference.
    pub const KINDS: [&'static str; 20] = [
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
        "set-attendance",
        "propose",
        "record-vote",
        "drop-motion",
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
            Self::SetAttendance(_) => "set-attendance",
            Self::Propose(_) => "propose",
            Self::RecordVote(_) => "record-vote",
            Self::DropMotion(_) => "drop-motion",
            Self::RecordDocument(_) => "record-document",
            Self::Batch(_) => "batch",
            Self::Undo(_) => "undo",
        }
    }

    /// Whether it can never be taken back: minutes once adopted are corrected by a new act.
    pub fn is_final(&self) -> bool {
        match self {
            Self::AdoptMinutes(_) | Self::SealMinutes(_) => true,
            Self::Batch(batch) => batch.commands.iter().any(Self::is_final),
            _ => false,
        }
    }

    /// Makes or changes one record: the fields by name with their new values.
    pub fn save<const N: usize>(what: Entity, id: Option<Id>, set: [(&str, Json); N]) -> Self {
        let set = set.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
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
