//! Commands on motions and votes.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Values;
use crate::domain::id::Id;
use crate::text::ordered::Map;

/// See [`Command::Propose`](super::Command::Propose).
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Propose {
    /// The motion's id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Id>,
    /// The meeting.
    pub meeting: Id,
    /// The item of the agenda under which it comes.
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
    /// A code of `majority`; left out, what the table of procedure asks of its kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub majority: Option<String>,
    /// A code of `motion-kind`; left out, a main motion.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// The motion that it is on, where that does not follow from what is pending: the resolution
    /// to be reconsidered, or what left an earlier meeting and is taken up again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Id>,
    /// The hour, `19:42`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// Whether it stood in the notice of the meeting.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with_notice: Option<bool>,
    /// Until which day the question is put off, or when the meeting goes on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until_on: Option<NaiveDate>,
    /// To whom the question is referred.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub referred_to: Option<String>,
    /// How many members ask for a secret ballot, where that is more than those who are named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub askers: Option<u32>,
    /// The project that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<Id>,
}

/// See [`Command::RecordVote`](super::Command::RecordVote).
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
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
    /// The answers of a roll call by person, codes of `ballot`; its totals follow.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ballots: Option<Map<Id, String>>,
    /// What an undocumented vote gave, `carried` or `defeated`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<String>,
    /// Who counted a secret ballot.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scrutineers: Option<String>,
    /// The ballots of a secret ballot that say nothing.
    #[serde(default, rename = "blank", skip_serializing_if = "Option::is_none")]
    pub ballots_blank: Option<u32>,
    /// The ballots of a secret ballot that cannot be counted.
    #[serde(default, rename = "spoiled", skip_serializing_if = "Option::is_none")]
    pub ballots_spoiled: Option<u32>,
    /// Why it was taken without a quorum.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub no_quorum_reason: Option<String>,
    /// The hour, `19:58`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// Whether those who could vote are found anew, by the roll as it stands: in a vote that is
    /// corrected because somebody was forgotten on it, or was not there.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub recount: bool,
    /// Why it was counted again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recount_reason: Option<String>,
    /// The values of the motion that were read (`outcome`, `mode`, totals…): one that is no longer
    /// so is refused, since somebody else recorded another vote meanwhile.
    #[serde(default, skip_serializing_if = "Values::is_empty")]
    pub was: Values,
}

/// See [`Command::DropMotion`](super::Command::DropMotion).
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DropMotion {
    /// The motion.
    pub motion: Id,
    /// A code of `motion-outcome` that needs no vote; `proposed` takes it up again.
    pub outcome: String,
    /// The item under which it is taken up again; left out, the one whose clock runs, else its own. Under
    /// another than its own it comes up as a new motion on it; what was withdrawn or lapsed comes up under its
    /// own alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<Id>,
    /// Until which day it is put off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until_on: Option<NaiveDate>,
    /// To whom it is referred.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub referred_to: Option<String>,
    /// The hour, `19:58`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// The values of the motion that were read (`outcome`, `mode`…): one that is no longer so is
    /// refused, since somebody else decided on it meanwhile.
    #[serde(default, skip_serializing_if = "Values::is_empty")]
    pub was: Values,
}
