//! Commands on who came to a meeting, left it and came back.

use serde::{Deserialize, Serialize};

use super::Values;
use crate::domain::id::Id;

/// See [`Command::SetAttendance`](super::Command::SetAttendance).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetAttendance {
    /// The meeting.
    pub meeting: Id,
    /// The person.
    pub person: Id,
    /// A code of `attendance-status`; null takes the record away.
    pub status: Option<String>,
    /// The member in whose place a substitute sits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaces: Option<Id>,
}

/// See [`Command::RecordMovement`](super::Command::RecordMovement).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordMovement {
    /// The movement's id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Id>,
    /// The meeting.
    pub meeting: Id,
    /// A code of `movement-kind`.
    pub kind: String,
    /// Who; nobody for heads.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<Id>,
    /// The hour, `20:15`.
    pub at: String,
    /// The heads of an assembly, all those who are there by then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heads: Option<u32>,
    /// The item that a withdrawal is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<Id>,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// See [`Command::ChangeMovement`](super::Command::ChangeMovement). What is left out is emptied,
/// but for the heads of a count, which stay.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChangeMovement {
    /// The movement.
    pub movement: Id,
    /// The hour as it should be.
    pub at: String,
    /// The heads.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heads: Option<u32>,
    /// The item that a withdrawal is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<Id>,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The values of the movement that were read (`at`, `heads`, `item_id`, `reason`): one that is no
    /// longer so is refused, since somebody else corrected it meanwhile.
    #[serde(default, skip_serializing_if = "Values::is_empty")]
    pub was: Values,
}

/// See [`Command::RemoveMovement`](super::Command::RemoveMovement).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RemoveMovement {
    /// The movement.
    pub movement: Id,
}
