//! Commands on any record, on rules, papers, and on acts themselves.

use serde::{Deserialize, Serialize};

use super::{Command, Values};
use crate::domain::entity::Entity;
use crate::domain::id::Id;

/// See [`Command::Save`](super::Command::Save).
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
    #[serde(default, skip_serializing_if = "Values::is_empty")]
    pub was: Values,
}

/// See [`Command::Remove`](super::Command::Remove).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Remove {
    /// The kind of record.
    pub what: Entity,
    /// The record.
    pub id: Id,
}

/// See [`Command::SetRule`](super::Command::SetRule).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetRule {
    /// The rule's key, such as `meeting.notice_days`.
    pub rule: String,
    /// Its value; null puts the default back.
    pub value: Option<String>,
    /// The value in force that was read, chosen or by default: a rule that is no longer so is
    /// refused, since somebody else set it meanwhile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub was: Option<String>,
}

/// See [`Command::RecordDocument`](super::Command::RecordDocument).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordDocument {
    /// A code of `document-kind`.
    pub kind: String,
    /// The meeting it is of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meeting: Option<Id>,
    /// The body it is of, when it is of no meeting.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Id>,
    /// The election it is of, when it is of neither.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub election: Option<Id>,
    /// The project it is of, when it is of none of these.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<Id>,
    /// Its form: `md`, `html`, `pdf`, `docx`.
    pub format: String,
    /// Where it was written.
    pub path: String,
    /// The one resolution it is of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub motion: Option<Id>,
    /// Its language, `fr` or `en`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The day for which it shows a body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<String>,
    /// Whether it is the members' own copy, with what was said in camera.
    #[serde(default, skip_serializing_if = "is_false")]
    pub in_camera: bool,
    /// The SHA-256 of the file, 64 hexadecimal digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
}

fn is_false(flag: &bool) -> bool {
    !flag
}

/// See [`Command::Batch`](super::Command::Batch).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Batch {
    /// What the act is: a code that the journal words, such as `import`.
    pub label: String,
    /// The commands, in order; one refused refuses all.
    pub commands: Vec<Command>,
}

/// See [`Command::Undo`](super::Command::Undo).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Undo {
    /// The number of the act in the journal.
    pub entry: i64,
}
