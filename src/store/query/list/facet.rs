//! The ways to narrow a list.

use crate::domain::entity::Entity;
use crate::domain::field::Choices;

/// A way to narrow a list to the rows that have one value. Its text id is `facet-{name}`.
#[derive(Debug, PartialEq, Eq)]
pub struct Facet {
    /// Its name.
    pub name: &'static str,
    /// What the command line calls it, in French and in English.
    pub flag: (&'static str, &'static str),
    /// What its values are.
    pub values: FacetValues,
}

/// The values of a [`Facet`], with the SQL condition of one.
#[derive(Debug, PartialEq, Eq)]
pub enum FacetValues {
    /// A code of these.
    Choice(&'static Choices, &'static str),
    /// A record of this kind, by its id.
    Record(Entity, &'static str),
    /// A text, as it stands in a column of the list's own table: the table and the column.
    Text(&'static str, &'static str, &'static str),
    /// A year: its condition for each order by the order's name, with `{year}` for the year.
    Year(&'static [(&'static str, &'static str)]),
    /// A code of these, each with a condition of its own; `?` in it is today.
    State(&'static Choices, &'static [(&'static str, &'static str)]),
}

/// The rows of a list that have a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Narrowed {
    /// By what.
    pub facet: &'static Facet,
    /// The code, the id, the text or the year.
    pub value: String,
}
