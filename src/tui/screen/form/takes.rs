//! What a field of a form takes.

use crate::domain::entity::Entity;
use crate::domain::field::{Choices, Kind};
use crate::domain::id::Id;
use crate::i18n::date_input::Toward;

/// What a field takes.
#[derive(Debug, Clone)]
pub enum Takes {
    /// What a field of the register takes, links and choices aside.
    Plain(Kind),
    /// A day; without a year the nearest one in this direction.
    Day(Toward),
    /// One of these codes, or none when it may be left out.
    Choice(&'static Choices, Optional),
    /// One of these codes, each with its words.
    Words(Vec<(String, String)>),
    /// A record, found by a few letters.
    Link(Entity),
    /// One of these records, found by a few letters.
    OneOf(Vec<(Id, String)>),
    /// The name of a record, found by a few letters, or any other name.
    Named(Entity),
    /// One of these names, each with what is told of it, or any other one.
    Usual(Vec<(String, String)>),
    /// Yes or no.
    Flag,
}

impl Takes {
    /// Whether any other name will do than those that are proposed.
    pub fn is_open(&self) -> bool {
        matches!(self, Self::Named(_) | Self::Usual(_))
    }
}

/// Whether a choice may be left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Optional {
    /// It may: the first choice is none.
    Yes,
    /// It may not.
    No,
}
