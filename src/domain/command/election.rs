//! Commands on elections. What is on record of an election, its candidates and its officers is saved
//! as any record; these are the acts that carry it on.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::id::Id;
use crate::text::ordered::Map;

/// See [`Command::CloseNominations`](super::Command::CloseNominations).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CloseNominations {
    /// The election.
    pub election: Id,
    /// The day.
    pub on: NaiveDate,
}

/// See [`Command::CancelElection`](super::Command::CancelElection).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CancelElection {
    /// The election.
    pub election: Id,
}

/// See [`Command::RecordCount`](super::Command::RecordCount).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordCount {
    /// The round's id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Id>,
    /// The election.
    pub election: Id,
    /// Whether the ballots of the round before were counted again.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub recount: bool,
    /// The day.
    pub on: NaiveDate,
    /// The hour, `20:15`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// Ballots handed out.
    pub issued: u32,
    /// Ballots counted for somebody.
    pub valid: u32,
    /// Ballots without a mark.
    #[serde(default)]
    pub blank: u32,
    /// Ballots set aside.
    #[serde(default)]
    pub rejected: u32,
    /// Ballots given back for another one.
    #[serde(default)]
    pub spoiled: u32,
    /// Ballots handed out and never put in the box.
    #[serde(default)]
    pub unreturned: u32,
    /// Each candidate's votes; whoever is left out has none. Left out where the ballots are given.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub votes: Map<Id, u32>,
    /// The valid ballots themselves: the ids of those who are marked on one, in the order of
    /// preference and separated by a space, with how many ballots look so. A map is in the order of
    /// its keys, so nothing of the order in which they were cast or read goes into the journal.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub ballots: Map<String, u32>,
    /// A note, such as why ballots were rejected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// See [`Command::DrawLots`](super::Command::DrawLots).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DrawLots {
    /// The round's id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Id>,
    /// The election.
    pub election: Id,
    /// The day.
    pub on: NaiveDate,
    /// The hour, `20:15`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// Who saw it.
    pub witnesses: String,
    /// The words said aloud before the drawing, from which the program draws (see
    /// [`lots`](crate::domain::election::lots)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seed: Option<String>,
    /// The candidates in the order in which their names came out of a hat, where the program does
    /// not draw.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub drawn: Vec<Id>,
}

/// See [`Command::DrawOrder`](super::Command::DrawOrder).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DrawOrder {
    /// The election.
    pub election: Id,
    /// The words said aloud before the drawing, as for [`DrawLots`].
    pub seed: String,
}

/// See [`Command::Proclaim`](super::Command::Proclaim).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proclaim {
    /// The election.
    pub election: Id,
    /// The day.
    pub on: NaiveDate,
    /// Why it is proclaimed although its rules, its notice, its officers or its assembly are not on
    /// record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub despite: Option<String>,
}
