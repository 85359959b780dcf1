//! What ends a project, and what begins one out of another.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::id::Id;

/// See [`Command::CloseProject`](super::Command::CloseProject). A text that is left out stays as it
/// is written already.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CloseProject {
    /// The project.
    pub project: Id,
    /// The day on which it is closed.
    pub closed_on: NaiveDate,
    /// What was hoped.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hoped: Option<String>,
    /// What happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub happened: Option<String>,
    /// What was learnt.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lessons: Option<String>,
    /// What comes next.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_steps: Option<String>,
    /// Why what was received, ordered and paid is not the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gap_reason: Option<String>,
}

/// See [`Command::AbandonProject`](super::Command::AbandonProject).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AbandonProject {
    /// The project.
    pub project: Id,
    /// The day on which it is given up.
    pub closed_on: NaiveDate,
    /// Why.
    pub reason: String,
    /// Why what was received, ordered and paid is not the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gap_reason: Option<String>,
}

/// See [`Command::FollowProject`](super::Command::FollowProject).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FollowProject {
    /// The new project; left out, a new id is made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Id>,
    /// The project that it follows.
    pub project: Id,
    /// What the new one is called.
    pub name: String,
    /// What it is for; left out, what the other one says comes next.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<String>,
    /// The day on which it begins; left out, the day of the act.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts_on: Option<NaiveDate>,
    /// Which participants go on; left out, all who still take part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub participants: Option<Vec<Id>>,
    /// Which tasks go on; left out, all that are not done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tasks: Option<Vec<Id>>,
    /// Which indicators are measured again; left out, all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub indicators: Option<Vec<Id>>,
    /// What was learnt, to begin with; left out, the lessons of the other one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lessons: Option<String>,
}
