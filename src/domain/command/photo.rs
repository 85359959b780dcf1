//! A photo of a project or of a furnishing begins with its file.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::id::Id;

/// See [`Command::AddPhoto`](super::Command::AddPhoto).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddPhoto {
    /// The photo's id; left out, it gets one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Id>,
    /// The project; left out, the one of the work day or of the furnishing. A furnishing may have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<Id>,
    /// The file, which is only read.
    pub file: String,
    /// Whether those who are seen agreed: a code of `photo-consent`.
    pub consent: String,
    /// What is seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub caption: Option<String>,
    /// The day on which it was taken; left out, the one that the camera noted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub taken_on: Option<NaiveDate>,
    /// The furnishing it shows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub furnishing: Option<Id>,
    /// The work day on which it was taken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub work_day: Option<Id>,
}
