//! Commands on seats and mandates.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::id::Id;

/// See [`Command::FillSeat`](super::Command::FillSeat).
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
    /// First day without it, of one that is over; left out, it ends as the next mandate in the seat
    /// begins, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_on: Option<NaiveDate>,
    /// Why it ended, a code of `mandate-end`; left out, its term was over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end_reason: Option<String>,
    /// A note.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// See [`Command::EndMandate`](super::Command::EndMandate).
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
