//! Commands on meetings and their agenda.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::agenda::PlannedItem;
use crate::domain::id::Id;
use crate::text::ordered::Map;

/// See [`Command::PlanMeeting`](super::Command::PlanMeeting).
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
    /// The tenants whom an assembly represents: its quorum is a share of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenants: Option<u32>,
    /// The agenda's items, in order.
    pub agenda: Vec<PlannedItem>,
    /// Whether it takes over what the meetings before left open.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub carry_over: bool,
}

/// See [`Command::ConveneMeeting`](super::Command::ConveneMeeting).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConveneMeeting {
    /// The meeting.
    pub meeting: Id,
    /// The day the notice went out.
    pub sent_on: NaiveDate,
}

/// See [`Command::OpenMeeting`](super::Command::OpenMeeting).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenMeeting {
    /// The meeting.
    pub meeting: Id,
    /// The hour, `19:04`.
    pub at: String,
    /// The day, where it is held on another than it was planned for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<NaiveDate>,
    /// Who chairs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chair: Option<Id>,
    /// Who takes the minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secretary: Option<Id>,
    /// Why an assembly is held although its notice went out too late.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub late_notice_reason: Option<String>,
}

/// See [`Command::CloseMeeting`](super::Command::CloseMeeting).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CloseMeeting {
    /// The meeting.
    pub meeting: Id,
    /// The hour, `21:15`.
    pub at: String,
}

/// See [`Command::CancelMeeting`](super::Command::CancelMeeting).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CancelMeeting {
    /// The meeting.
    pub meeting: Id,
}

/// See [`Command::AdoptMinutes`](super::Command::AdoptMinutes).
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
    /// The notes as corrected, by the ids of their items, written right before they are sealed.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub notes: Map<Id, String>,
    /// The notes as they were read, of some of these items: one whose notes are no longer so is
    /// refused, since somebody else wrote them meanwhile.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub was: Map<Id, String>,
}

/// See [`Command::SealMinutes`](super::Command::SealMinutes).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SealMinutes {
    /// The meeting whose minutes were adopted.
    pub meeting: Id,
}

/// See [`Command::MoveItem`](super::Command::MoveItem).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MoveItem {
    /// The item. Those below it go with it.
    pub item: Id,
    /// Its new place, counted from 1 among the items that stay; past the end means the end.
    pub to: u32,
}

/// See [`Command::StartItem`](super::Command::StartItem).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StartItem {
    /// The item.
    pub item: Id,
    /// The hour, `19:20`.
    pub at: String,
}
