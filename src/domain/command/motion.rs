//! Commands on motions and votes.

use serde::{Deserialize, Serialize};

use super::Values;
use crate::domain::id::Id;

/// See [`Command::Propose`](super::Command::Propose).
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

/// See [`Command::RecordVote`](super::Command::RecordVote).
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
    /// The values of the motion that were read (`outcome`, `mode`, totals…): one that is no longer
    /// so is refused, since somebody else recorded another vote meanwhile.
    #[serde(default, skip_serializing_if = "Values::is_empty")]
    pub was: Values,
}

/// See [`Command::DropMotion`](super::Command::DropMotion).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DropMotion {
    /// The motion.
    pub motion: Id,
    /// A code of `motion-outcome` that needs no vote.
    pub outcome: String,
}
