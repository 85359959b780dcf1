//! The ways to narrow a list.

use chrono::NaiveDate;
use rusqlite::types::Value as SqlValue;

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

impl Narrowed {
    /// The SQL condition in an order of the list, with what it asks for; what is no value of the
    /// facet finds nothing.
    pub(super) fn condition(&self, sort: &str, today: NaiveDate) -> (String, Vec<SqlValue>) {
        let text = || vec![SqlValue::Text(self.value.clone())];
        match self.facet.values {
            FacetValues::Choice(_, only)
            | FacetValues::Record(_, only)
            | FacetValues::Text(_, _, only) => (only.to_owned(), text()),
            FacetValues::Year(orders) => {
                let order = orders.iter().find(|(name, _)| *name == sort);
                match (order, self.value.trim().parse::<u16>()) {
                    (Some((_, only)), Ok(year)) => {
                        (only.replace("{year}", &format!("{year:04}")), Vec::new())
                    }
                    _ => ("0".to_owned(), Vec::new()),
                }
            }
            FacetValues::State(_, states) => {
                let state = states.iter().find(|(code, _)| *code == self.value);
                let only = state.map_or("0", |(_, only)| only);
                let today = SqlValue::Text(today.to_string());
                (only.to_owned(), vec![today; only.matches('?').count()])
            }
        }
    }
}
