//! Lists: one declaration each, read by the screens, the command line and the exports.
//!
//! A list is read by windows: rows after or before a key and an id, along an index, so that a list
//! of 200,000 rows costs what fifty cost.

mod facet;
mod kept;
mod registers;

use chrono::NaiveDate;
use rusqlite::types::Value as SqlValue;
use rusqlite::{Connection, params_from_iter};

use crate::domain::entity::Entity;
use crate::domain::field::{Choices, Value};
use crate::domain::id::Id;

use super::super::error::Result;
use super::super::{in_camera, search, totals};

pub use facet::{Facet, FacetValues, Narrowed};
pub(super) use registers::full_name;
pub use registers::{
    ASSOCIATIONS, BODIES, FOLLOW_UPS, LISTS, MEETINGS, PEOPLE, RESOLUTIONS, SEATS, SITES,
};

/// How a column's values are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// As they are; of several lines the first.
    Text,
    /// As the line of a motion that says what it asks.
    Gist,
    /// As days.
    Date,
    /// As hours.
    Time,
    /// As numbers, to the right.
    Whole,
    /// As the words of a list of codes.
    Choice(&'static Choices),
}

/// One column of a list.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// Its name, which is also its key in JSON.
    pub name: &'static str,
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
    /// Which columns go first when the terminal is narrow: the highest number.
    pub drops: u8,
}

const fn column(name: &'static str, sql: &'static str, shown: Shown, width: u16) -> Column {
    Column { name, sql, public: None, shown, width, grows: false, drops: 0 }
}

impl Column {
    /// The id of its heading's text: `column-{name}`, with hyphens.
    pub fn text_id(&self) -> String {
        format!("column-{}", self.name.replace('_', "-"))
    }

    /// Whether it marks the rows with what was said in camera.
    pub fn marks(&self) -> bool {
        self.name == "in_camera"
    }

    const fn public(mut self, sql: &'static str) -> Self {
        self.public = Some(sql);
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

impl List {
    /// The list of an entity's rows, where there is one.
    pub fn of(entity: Entity) -> Option<&'static List> {
        LISTS.iter().copied().find(|list| list.entity == entity)
    }

    /// The order in which what is narrowed so can be found: motions that did not carry have no
    /// number.
    pub fn sort_for(&self, narrowed: &[Narrowed]) -> usize {
        let unnumbered = narrowed.iter().any(|n| n.facet.name == "outcome" && n.value != "carried");
        let by_date = self.sorts.iter().position(|sort| sort.name == "date");
        by_date.filter(|_| unnumbered).unwrap_or(0)
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

    fn view_only(&self) -> &'static str {
        self.list.views.get(self.view).map_or("", |view| view.only)
    }

    /// The kept total that is the length of what is asked for, where there is one.
    fn total(&self) -> Option<String> {
        let whole =
            self.view_only().is_empty() && self.within.is_none() && self.filter.trim().is_empty();
        let whole = whole && self.narrowed.is_empty();
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
            conditions.push(format!("({view})"));
        }
        let needs = self.sort().needs;
        if !needs.is_empty() {
            conditions.push(format!("{needs} IS NOT NULL"));
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
            let limit = if limit && self.within.is_none() {
                format!("LIMIT {FILTER_LIMIT}")
            } else {
                String::new()
            };
            match search::expression(self.filter, Some(self.list.entity)) {
                Some(expression) => {
                    if self.public {
                        let (entity, query) = (self.list.entity, self.filter);
                        let hidden = in_camera::betrayed(conn, entity, query, &expression)?;
                        if !hidden.is_empty() {
                            let ids = serde_json::to_string(&hidden).unwrap_or_default();
                            let not = "NOT IN (SELECT value FROM json_each(?))";
                            conditions.push(format!("{} {not}", self.list.id));
                            given.push(SqlValue::Text(ids));
                        }
                    }
                    conditions.push(format!(
                        "{} IN (SELECT t.row FROM search JOIN search_text t ON t.n = search.rowid
                         WHERE search MATCH ? {limit})",
                        self.list.id
                    ));
                    given.push(SqlValue::Text(expression));
                }
                None => conditions.push("0".to_owned()),
            }
        }
        Ok((conditions, given))
    }
}

/// Reads a window of a list.
pub(in crate::store) fn window(
    conn: &Connection,
    request: &Request<'_>,
    from: &From,
    limit: u32,
) -> Result<Vec<ListRow>> {
    let (list, sort) = (request.list, request.sort());
    let upwards = matches!(from, From::End | From::Before(_));
    let descending = sort.descending != upwards;
    let (mut conditions, mut given) = request.conditions(conn, !request.all_columns)?;
    if let From::After(anchor) | From::At(anchor) | From::Before(anchor) = from {
        let sign = match (descending, from) {
            (true, From::At(_)) => "<=",
            (true, _) => "<",
            (false, From::At(_)) => ">=",
            (false, _) => ">",
        };
        beyond(request, anchor, sign, &mut conditions, &mut given);
    }
    let columns: Vec<&str> = list
        .columns
        .iter()
        .map(|column| match column.public {
            Some(public) if request.public => public,
            _ if request.all_columns || column.width > 0 || column.marks() => column.sql,
            _ => "NULL",
        })
        .collect();
    let filter = if conditions.is_empty() {
        String::new()
    } else {
        format!("WHERE {}", conditions.join(" AND "))
    };
    let direction = if descending { "DESC" } else { "ASC" };
    let sql = format!(
        "SELECT {id}, {key}, {columns} FROM {from} {joins} {filter}
         ORDER BY {key} {direction}, {id} {direction} LIMIT {limit}",
        id = list.id,
        key = sort.key,
        columns = columns.join(", "),
        from = list.from,
        joins = list.joins,
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map(params_from_iter(given), |row| {
        let cells = (2..2 + list.columns.len()).map(|column| row.get(column));
        Ok(ListRow {
            anchor: Anchor { id: row.get(0)?, key: row.get(1)? },
            cells: cells.collect::<rusqlite::Result<_>>()?,
        })
    })?;
    let mut rows: Vec<ListRow> = rows.collect::<rusqlite::Result<_>>()?;
    if upwards {
        rows.reverse();
    }
    Ok(rows)
}

/// How many rows a list has; the whole list's length is kept and not counted.
pub(in crate::store) fn length(conn: &Connection, request: &Request<'_>) -> Result<u64> {
    let kept = match request.total() {
        Some(name) => Some(totals::read(conn, &name)?),
        None => kept::length(conn, request)?,
    };
    let count: i64 = match kept {
        Some(count) => count,
        None => {
            let (conditions, given) = request.conditions(conn, !request.all_columns)?;
            let (from, conditions) = (request.list.from, conditions.join(" AND "));
            let sql = format!("SELECT count(*) FROM {from} WHERE {conditions}");
            conn.prepare_cached(&sql)?.query_row(params_from_iter(given), |row| row.get(0))?
        }
    };
    Ok(u64::try_from(count).unwrap_or(0))
}

/// The different texts of a column, in order, found by leaps along its index.
pub(in crate::store) fn texts(conn: &Connection, table: &str, column: &str) -> Result<Vec<String>> {
    let sql = format!(
        "WITH RECURSIVE found (t) AS (
           SELECT min({column}) FROM {table} WHERE {column} IS NOT NULL
           UNION ALL
           SELECT (SELECT min({column}) FROM {table} WHERE {column} > t) FROM found WHERE t IS NOT NULL
         ) SELECT t FROM found WHERE t IS NOT NULL"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let found = statement.query_map([], |row| super::super::row::text(row, 0))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// How many rows stand before one: its place in the list, counted from 0.
pub(in crate::store) fn place(
    conn: &Connection,
    request: &Request<'_>,
    anchor: &Anchor,
) -> Result<u64> {
    let sort = request.sort();
    let (mut conditions, mut given) = request.conditions(conn, !request.all_columns)?;
    let sign = if sort.descending { ">" } else { "<" };
    beyond(request, anchor, sign, &mut conditions, &mut given);
    let mut before = 0;
    if let Some(kept) = kept::before(conn, request, anchor)? {
        let (rest, end) = kept.rest;
        before = kept.rows;
        conditions.push(rest);
        given.push(end);
    }
    let sql =
        format!("SELECT count(*) FROM {} WHERE {}", request.list.from, conditions.join(" AND "));
    let count: i64 =
        conn.prepare_cached(&sql)?.query_row(params_from_iter(given), |row| row.get(0))?;
    Ok(u64::try_from(before + count).unwrap_or(0))
}

/// Where a record stands in an order, if the list has it.
pub(in crate::store) fn anchor_of(
    conn: &Connection,
    request: &Request<'_>,
    id: &Id,
) -> Result<Option<Anchor>> {
    let sort = request.sort();
    let (mut conditions, mut given) = request.conditions(conn, !request.all_columns)?;
    conditions.push(format!("{} = ?", request.list.id));
    given.push(SqlValue::Text(id.as_str().to_owned()));
    let sql = format!(
        "SELECT {} FROM {} WHERE {}",
        sort.key,
        request.list.from,
        conditions.join(" AND ")
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query(params_from_iter(given))?;
    Ok(match rows.next()? {
        Some(row) => Some(Anchor { key: row.get(0)?, id: id.clone() }),
        None => None,
    })
}

/// The condition that a row stands on one side of a place. The key is asked alone too: where it is
/// an expression, SQLite finds the place in the index by that and not by the pair.
fn beyond(
    request: &Request<'_>,
    anchor: &Anchor,
    sign: &str,
    conditions: &mut Vec<String>,
    given: &mut Vec<SqlValue>,
) {
    let (key, id) = (request.sort().key, request.list.id);
    let side = &sign[..1];
    conditions.push(format!("{key} {side}= ? AND ({key}, {id}) {sign} (?, ?)"));
    given.extend([to_sql(&anchor.key), to_sql(&anchor.key)]);
    given.push(SqlValue::Text(anchor.id.as_str().to_owned()));
}

fn to_sql(value: &Value) -> SqlValue {
    match value {
        Value::Null => SqlValue::Null,
        Value::Text(text) => SqlValue::Text(text.clone()),
        Value::Whole(number) => SqlValue::Integer(*number),
    }
}
