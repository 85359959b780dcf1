//! Commands on what comes before a meeting: its agenda's outline, meetings alike, put off or gone on
//! with, the round of a notice.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::id::Id;

/// See [`Command::SetItemLevel`](super::Command::SetItemLevel).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetItemLevel {
    /// The item. Those below it go with it.
    pub item: Id,
    /// 1 for an item, 2 for an item below an item, 3 for one below that.
    pub level: u8,
}

/// See [`Command::CarryOver`](super::Command::CarryOver).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CarryOver {
    /// The meeting whose agenda takes it over.
    pub meeting: Id,
}

/// See [`Command::CloneMeeting`](super::Command::CloneMeeting).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CloneMeeting {
    /// The meeting that the others are like.
    pub meeting: Id,
    /// The days of the others.
    pub dates: Vec<NaiveDate>,
    /// Their hour; left out, the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts_at: Option<String>,
    /// Their place; left out, the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
}

/// See [`Command::PostponeMeeting`](super::Command::PostponeMeeting).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PostponeMeeting {
    /// The meeting.
    pub meeting: Id,
    /// The new day.
    pub to: NaiveDate,
    /// The new hour; left out, the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts_at: Option<String>,
    /// The new place; left out, the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
}

/// See [`Command::AdjournMeeting`](super::Command::AdjournMeeting).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AdjournMeeting {
    /// The id of the meeting that goes on with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Id>,
    /// The open meeting.
    pub meeting: Id,
    /// The hour it closes, `21:15`.
    pub at: String,
    /// The day it goes on.
    pub to: NaiveDate,
    /// The hour it goes on; left out, the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts_at: Option<String>,
    /// Where it goes on; left out, the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
}

/// See [`Command::PlanRound`](super::Command::PlanRound).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanRound {
    /// The meeting.
    pub meeting: Id,
}

/// See [`Command::SetNotice`](super::Command::SetNotice).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetNotice {
    /// The meeting.
    pub meeting: Id,
    /// Who gets the notice; else a building.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<Id>,
    /// Under whose doors it goes; else a person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub building: Option<Id>,
    /// A code of `notice-way`; null takes the stop away.
    pub way: Option<String>,
    /// The day it was done; null while it is not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done_on: Option<NaiveDate>,
    /// A note, such as « remis à la voisine »; left out, it stays as it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}
