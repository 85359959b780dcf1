//! Lists: one declaration each, read by the screens, the command line and the exports.
//!
//! A list is read by windows: rows after or before a key and an id, along an index, so that a list
//! of 200,000 rows costs what fifty cost.

/// A condition on a mandate, by the start of its columns' names: it runs today. One that is to begin
/// does not yet, and one whose end is known still does.
macro_rules! in_office {
    ($mandate:literal) => {
        concat!(
            $mandate,
            "starts_on <= {today} AND (",
            $mandate,
            "ended_on IS NULL OR ",
            $mandate,
            "ended_on > {today})"
        )
    };
}

mod facet;
mod kept;
mod linked;
mod natural;
mod order;
mod projects;
mod read;
mod registers;
mod resolutions;

use chrono::NaiveDate;
use rusqlite::Connection;
use rusqlite::types::Value as SqlValue;

use crate::domain::entity::Entity;
use crate::domain::field::{Choices, Kind, Value};
use crate::domain::id::Id;

use super::super::error::Result;
use super::super::{in_camera, search, totals};

pub use facet::{Facet, FacetValues, Narrowed};
pub use projects::{APPLICATIONS, FURNISHINGS, HOURS, ORGANISATIONS, PROJECTS, TASKS};
pub(in crate::store) use read::{anchor_of, each, further, length, place, texts, window};
pub(super) use registers::full_name;
pub use registers::{
    ASSOCIATIONS, BODIES, DOCUMENTS, ELECTIONS, FOLLOW_UPS, LISTS, MEETINGS, PEOPLE, SEATS, SITES,
};
pub use resolutions::RESOLUTIONS;

/// How a column's values are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// As they are; of several lines the first.
    Text,
    /// As the line of a motion that says what it asks.
    Gist,
    /// As the beginning of a sum, by which people know it.
    Sum,
    /// As days.
    Date,
    /// As hours.
    Time,
    /// As numbers, to the right.
    Whole,
    /// As amounts of this kind, to the right.
    Amount(Kind),
    /// As the words of a list of codes.
    Choice(&'static Choices),
}

impl Shown {
    /// Whether it is a number, which stands at the right of its column and says nothing without
    /// its heading.
    pub fn is_number(self) -> bool {
        matches!(self, Self::Whole | Self::Amount(_))
    }
}

/// So much of a sum as people compare.
pub fn known_by(sum: &str) -> &str {
    sum.get(..8).unwrap_or(sum)
}

/// One column of a list.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// Its name, which is also its key in JSON.
    pub name: &'static str,
    /// The id of its heading's text, where that is not made of its name.
    pub heading: Option<&'static str>,
    /// Its SQL expression.
    pub sql: &'static str,
    /// How it is shown.
    pub shown: Shown,
    /// Its SQL expression where what was said in camera is left out, if that is another one.
    pub public: Option<&'static str>,
    /// Its width in columns of the terminal; 0 when only exports and JSON have it.
    pub width: u16,
    /// Whether it takes the width that is left.
    pub grows: bool,
    /// Whether its end tells it from others that begin alike, and so must be seen.
    pub ends: bool,
    /// Which columns go first when the terminal is narrow: the highest number.
    pub drops: u8,
    /// Whether it is told of the selected row below the table, where there is more room for it.
    pub beneath: bool,
}

const fn column(name: &'static str, sql: &'static str, shown: Shown, width: u16) -> Column {
    Column {
        name,
        heading: None,
        sql,
        public: None,
        shown,
        width,
        grows: false,
        ends: false,
        drops: 0,
        beneath: false,
    }
}

impl Column {
    /// The id of its heading's text: `column-{name}`, with hyphens, where it has none of its own.
    pub fn text_id(&self) -> String {
        let usual = || format!("column-{}", self.name.replace('_', "-"));
        self.heading.map_or_else(usual, str::to_owned)
    }

    /// Whether it marks the rows with what was said in camera.
    pub fn marks(&self) -> bool {
        self.name == "in_camera"
    }

    const fn public(mut self, sql: &'static str) -> Self {
        self.public = Some(sql);
        self
    }

    const fn headed(mut self, heading: &'static str) -> Self {
        self.heading = Some(heading);
        self
    }

    const fn ends(mut self) -> Self {
        self.ends = true;
        self
    }

    const fn grows(mut self) -> Self {
        self.grows = true;
        self
    }

    const fn drops(mut self, rank: u8) -> Self {
        self.drops = rank;
        self
    }

    const fn beneath(mut self) -> Self {
        self.beneath = true;
        self
    }
}

/// An order of a list, along an index that ends with the id. Its text id is `sort-{name}`.
#[derive(Debug, Clone, Copy)]
pub struct Sort {
    /// Its name.
    pub name: &'static str,
    /// The indexed SQL expression.
    pub key: &'static str,
    /// Whether the greatest comes first.
    pub descending: bool,
    /// The column whose rows without a value the index leaves out; empty when it has all rows.
    pub needs: &'static str,
    /// The SQL condition of the few rows that it has; empty where it has all others too.
    pub only: &'static str,
}

/// A choice of rows. Its text id is `view-{list}-{name}`.
#[derive(Debug, Clone, Copy)]
pub struct View {
    /// Its name.
    pub name: &'static str,
    /// The SQL condition; empty for all rows.
    pub only: &'static str,
}

/// A list.
#[derive(Debug)]
pub struct List {
    /// Its name, the last part of its title's text id `list-{name}`.
    pub name: &'static str,
    /// What its rows are.
    pub entity: Entity,
    /// What the ids, the orders and the choices of rows speak of: all that counting reads.
    pub from: &'static str,
    /// What only columns need, at most one row for each: LEFT JOINs, so that a window of the list
    /// is walked along the order's index and nothing else is read for rows that are not shown.
    pub joins: &'static str,
    /// The SQL expression of the id.
    pub id: &'static str,
    /// The columns.
    pub columns: &'static [Column],
    /// The orders, the usual one first.
    pub sorts: &'static [Sort],
    /// The choices of rows, the usual one first.
    pub views: &'static [View],
    /// The ways to narrow it.
    pub facets: &'static [Facet],
}

/// The place of a row in an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Anchor {
    /// The value of the order's key.
    pub key: Value,
    /// The row's id.
    pub id: Id,
}

/// Where a window begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum From {
    /// At the first row.
    Start,
    /// At the last row, upwards; the rows still come in the list's order.
    End,
    /// Behind a row.
    After(Anchor),
    /// At a row and on.
    At(Anchor),
    /// Before a row, upwards; the rows still come in the list's order.
    Before(Anchor),
}

/// One row of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListRow {
    /// Where it stands in the order that was asked for.
    pub anchor: Anchor,
    /// The values, in the order of [`List::columns`].
    pub cells: Vec<Value>,
}

/// Only the rows that belong to one record: the people of a housing complex.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Within {
    /// The SQL expression of the column that points to it.
    pub column: &'static str,
    /// The record.
    pub id: Id,
}

/// What is asked of a list.
#[derive(Debug, Clone)]
pub struct Request<'a> {
    /// The list.
    pub list: &'static List,
    /// Which of its orders.
    pub sort: usize,
    /// Which of its choices of rows.
    pub view: usize,
    /// Words that each row must have, accents and case aside; empty for all.
    pub filter: &'a str,
    /// Only the rows that belong to one record; `None` for all.
    pub within: Option<Within>,
    /// Only the rows that have these values.
    pub narrowed: &'a [Narrowed],
    /// The day on which something is late.
    pub today: NaiveDate,
    /// Whether what was said in camera is left out.
    pub public: bool,
    /// Which columns are needed: only those a terminal shows, or all.
    pub all_columns: bool,
}

/// The most rows that a filter finds at once on a screen.
pub const FILTER_LIMIT: u32 = 500;

/// The same where a view or a facet leaves out some of what the words find: whoever seeks among the
/// vacant ones would else miss those that come after five hundred others.
const NARROWED_LIMIT: u32 = 20_000;

impl List {
    /// The list of an entity's rows, where there is one.
    pub fn of(entity: Entity) -> Option<&'static List> {
        LISTS.iter().copied().find(|list| list.entity == entity)
    }

    /// The order in which what is narrowed so can be found: motions that did not carry have no
    /// number, and those that wait for a vote no day either.
    pub fn sort_for(&self, narrowed: &[Narrowed]) -> usize {
        let outcome = narrowed.iter().find(|narrowed| narrowed.facet.name == "outcome");
        let by = match outcome.map(|narrowed| narrowed.value.as_str()) {
            None | Some("carried") => return 0,
            Some("proposed") => "waiting",
            Some(_) => "date",
        };
        self.sorts.iter().position(|sort| sort.name == by).unwrap_or(0)
    }

    /// Whether a view has only rows whose value in a column is empty: not worth its width.
    pub fn is_empty_in(&self, column: &Column, view: usize) -> bool {
        let view = self.views.get(view).and_then(|view| view.only.strip_suffix(" IS NULL"));
        view == Some(column.sql)
    }

    /// The view of that name.
    pub fn view(&self, name: &str) -> Option<usize> {
        self.views.iter().position(|view| view.name == name)
    }
}

impl<'a> Request<'a> {
    /// Everything of a list, in its usual order.
    pub fn of(list: &'static List) -> Self {
        Self {
            list,
            sort: 0,
            view: 0,
            filter: "",
            within: None,
            narrowed: &[],
            today: NaiveDate::default(),
            public: false,
            all_columns: false,
        }
    }

    fn sort(&self) -> &'static Sort {
        let sorts = self.list.sorts;
        sorts.get(self.sort).unwrap_or(&sorts[0])
    }

    /// SQL with the day of the request where it asks for `{today}`.
    fn dated(&self, sql: &str) -> String {
        sql.replace("{today}", &format!("'{}'", self.today.format("%Y-%m-%d")))
    }

    fn view_only(&self) -> &'static str {
        self.list.views.get(self.view).map_or("", |view| view.only)
    }

    /// The kept total that is the length of what is asked for, where there is one.
    fn total(&self) -> Option<String> {
        let whole =
            self.view_only().is_empty() && self.within.is_none() && self.filter.trim().is_empty();
        let whole = whole && self.narrowed.is_empty() && self.sort().only.is_empty();
        let column = self.sort().needs.rsplit('.').next().filter(|column| !column.is_empty());
        whole.then(|| totals::name(self.list.entity, column))
    }

    /// The conditions, with the words that the search is asked for. What goes out is not found by
    /// what was said in camera either.
    fn conditions(&self, conn: &Connection, limit: bool) -> Result<(Vec<String>, Vec<SqlValue>)> {
        let mut conditions = Vec::new();
        let mut given = Vec::new();
        let view = self.view_only();
        if !view.is_empty() {
            conditions.push(format!("({})", self.dated(view)));
        }
        let needs = self.sort().needs;
        if !needs.is_empty() {
            conditions.push(format!("{needs} IS NOT NULL"));
        }
        if !self.sort().only.is_empty() {
            conditions.push(format!("({})", self.sort().only));
        }
        if let Some(within) = &self.within {
            conditions.push(format!("{} = ?", within.column));
            given.push(SqlValue::Text(within.id.as_str().to_owned()));
        }
        for narrowed in self.narrowed {
            let (condition, value) = narrowed.condition(self.sort().name, self.today);
            conditions.push(format!("({condition})"));
            given.extend(value);
        }
        if !self.filter.trim().is_empty() {
            let most = match view.is_empty() && self.narrowed.is_empty() {
                true => FILTER_LIMIT,
                false => NARROWED_LIMIT,
            };
            let most = (limit && self.within.is_none()).then_some(most);
            let limit = most.map_or(String::new(), |most| format!("LIMIT {most}"));
            match search::expression(self.filter, Some(self.list.entity)) {
                Some(expression) => {
                    let entity = self.list.entity;
                    let hidden = match self.public {
                        true => in_camera::betrayed(conn, entity, self.filter, &expression)?,
                        false => Vec::new(),
                    };
                    let json =
                        |ids: &[Id]| SqlValue::Text(serde_json::to_string(ids).unwrap_or_default());
                    given.push(SqlValue::Text(expression));
                    given.push(json(&hidden));
                    // A motion is also known by the title of its point, which is public; what else
                    // there is, by the names of what it points to, which the list shows.
                    let most = most.map_or(usize::MAX, |most| most as usize);
                    let under = if entity == Entity::Motion {
                        let titled = search::items_titled(conn, self.filter, most)?;
                        given.push(json(&titled));
                        "UNION SELECT o.id FROM motion o
                         WHERE o.item_id IN (SELECT value FROM json_each(?))"
                            .to_owned()
                    } else if let Some(linked) = linked::rows(conn, entity, self.filter)? {
                        given.extend(linked.given);
                        format!("UNION {}", self.dated(&linked.sql))
                    } else {
                        String::new()
                    };
                    conditions.push(format!(
                        "{} IN (SELECT row FROM (
                           SELECT t.row FROM search JOIN search_text t ON t.n = search.rowid
                           WHERE search MATCH ? AND t.row NOT IN (SELECT value FROM json_each(?))
                           {limit}) {under})",
                        self.list.id
                    ));
                }
                None => conditions.push("0".to_owned()),
            }
        }
        Ok((conditions, given))
    }
}
