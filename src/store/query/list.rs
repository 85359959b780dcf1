//! Lists: one declaration each, read by the screens, the command line and the exports.
//!
//! A list is read by windows: rows after or before a key and an id, along an index, so that a list
//! of 200,000 rows costs what fifty cost.

use rusqlite::types::Value as SqlValue;
use rusqlite::{Connection, params_from_iter};

use crate::domain::entity::Entity;
use crate::domain::field::{Choices, Value};
use crate::domain::id::Id;

use super::super::error::Result;
use super::super::search;

/// How a column's values are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// As they are; of several lines the first.
    Text,
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
    /// Its width in columns of the terminal; 0 when only exports and JSON have it.
    pub width: u16,
    /// Whether it takes the width that is left.
    pub grows: bool,
    /// Which columns go first when the terminal is narrow: the highest number.
    pub drops: u8,
}

const fn column(name: &'static str, sql: &'static str, shown: Shown, width: u16) -> Column {
    Column { name, sql, shown, width, grows: false, drops: 0 }
}

impl Column {
    /// The id of its heading's text: `column-{name}`, with hyphens.
    pub fn text_id(&self) -> String {
        format!("column-{}", self.name.replace('_', "-"))
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
    /// What the index leaves out.
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
    /// The tables.
    pub from: &'static str,
    /// The SQL expression of the id.
    pub id: &'static str,
    /// The columns.
    pub columns: &'static [Column],
    /// The orders, the usual one first.
    pub sorts: &'static [Sort],
    /// The choices of rows, the usual one first.
    pub views: &'static [View],
}

use crate::domain::{meeting, motion, person, seat};

/// « Tremblay, Hélène ».
macro_rules! listed_name {
    ($table:literal) => {
        concat!(
            $table,
            ".family_name || ifnull(', ' || coalesce(",
            $table,
            ".preferred_name, ",
            $table,
            ".given_name), '')"
        )
    };
}

/// « Hélène Tremblay ».
macro_rules! full_name {
    ($table:literal) => {
        concat!(
            "ifnull(coalesce(",
            $table,
            ".preferred_name, ",
            $table,
            ".given_name) || ' ', '') || ",
            $table,
            ".family_name"
        )
    };
}
pub(super) use full_name;

/// People.
pub const PEOPLE: List = List {
    name: "people",
    entity: Entity::Person,
    from: "person p LEFT JOIN site s ON s.id = p.site_id LEFT JOIN building b ON b.id = p.building_id",
    id: "p.id",
    columns: &[
        column("name", listed_name!("p"), Shown::Text, 24).grows(),
        column("kind", "p.kind", Shown::Choice(&person::PERSON_KIND), 12).drops(3),
        column("site", "s.name", Shown::Text, 18).drops(2),
        column("unit", "p.unit", Shown::Text, 6).drops(4),
        column("phone", "p.phone", Shown::Text, 14),
        column("email", "p.email", Shown::Text, 0),
        column(
            "seats",
            "(SELECT group_concat(y.name || ' : ' || coalesce(z.label, a.name, z.kind), '; ')
              FROM mandate m JOIN seat z ON z.id = m.seat_id JOIN body y ON y.id = z.body_id
              LEFT JOIN association a ON a.id = z.association_id
              WHERE m.person_id = p.id AND m.ended_on IS NULL)",
            Shown::Text,
            0,
        ),
        column("family_name", "p.family_name", Shown::Text, 0),
        column("given_name", "p.given_name", Shown::Text, 0),
        column("preferred_name", "p.preferred_name", Shown::Text, 0),
        column("building", "b.name", Shown::Text, 0),
        column("reach", "p.reach", Shown::Choice(&person::REACH), 0),
        column("language", "p.language", Shown::Choice(&person::SPOKEN), 0),
        column("note", "p.note", Shown::Text, 0),
    ],
    sorts: &[
        Sort { name: "name", key: "p.sort_key", descending: false, only: "" },
        Sort { name: "newest", key: "p.id", descending: true, only: "" },
    ],
    views: &[
        View { name: "all", only: "" },
        View {
            name: "in-office",
            only: "p.id IN (SELECT person_id FROM mandate WHERE ended_on IS NULL)",
        },
        View { name: "tenants", only: "p.kind = 'tenant'" },
        View { name: "staff", only: "p.kind = 'staff'" },
        View { name: "workers", only: "p.kind = 'community-worker'" },
        View { name: "partners", only: "p.kind = 'partner'" },
    ],
};

/// Meetings, the latest first.
pub const MEETINGS: List = List {
    name: "meetings",
    entity: Entity::Meeting,
    from: "meeting g JOIN body y ON y.id = g.body_id",
    id: "g.id",
    columns: &[
        column("number", "g.number", Shown::Text, 12),
        column("date", "g.date", Shown::Date, 14),
        column("starts_at", "g.starts_at", Shown::Time, 7).drops(3),
        column("body", "y.name", Shown::Text, 18).grows(),
        column("kind", "g.kind", Shown::Choice(&meeting::MEETING_KIND), 14).drops(2),
        column("status", "g.status", Shown::Choice(&meeting::MEETING_STATUS), 14),
        column("place", "g.place", Shown::Text, 0),
        column("notice_sent_on", "g.notice_sent_on", Shown::Date, 0),
        column("opened_at", "g.opened_at", Shown::Time, 0),
        column("closed_at", "g.closed_at", Shown::Time, 0),
        column("adopted_on", "g.adopted_on", Shown::Date, 0),
        column(
            "present",
            "(SELECT count(*) FROM attendance a WHERE a.meeting_id = g.id AND a.status = 'present')",
            Shown::Whole,
            0,
        ),
    ],
    sorts: &[Sort { name: "date", key: "g.date", descending: true, only: "" }],
    views: &[
        View { name: "all", only: "" },
        View { name: "coming", only: "g.status IN ('planned', 'convened', 'open')" },
        View { name: "to-adopt", only: "g.status = 'held'" },
    ],
};

/// Resolutions, the latest number first; by date also the motions that did not carry.
pub const RESOLUTIONS: List = List {
    name: "resolutions",
    entity: Entity::Motion,
    from: "motion m JOIN meeting g ON g.id = m.meeting_id JOIN body y ON y.id = m.body_id",
    id: "m.id",
    columns: &[
        column("number", "m.number", Shown::Text, 13),
        column("date", "m.decided_on", Shown::Date, 14).drops(2),
        column("text", "m.text", Shown::Text, 24).grows(),
        column("outcome", "m.outcome", Shown::Choice(&motion::MOTION_OUTCOME), 12),
        column("meeting", "g.number", Shown::Text, 0),
        column("body", "y.name", Shown::Text, 0),
        column(
            "mover",
            concat!("(SELECT ", full_name!("p"), " FROM person p WHERE p.id = m.mover_id)"),
            Shown::Text,
            0,
        ),
        column(
            "seconder",
            concat!("(SELECT ", full_name!("p"), " FROM person p WHERE p.id = m.seconder_id)"),
            Shown::Text,
            0,
        ),
        column("majority", "m.majority", Shown::Choice(&motion::MAJORITY), 0),
        column("mode", "m.mode", Shown::Choice(&motion::VOTE_MODE), 0),
        column("votes_for", "m.votes_for", Shown::Whole, 0),
        column("votes_against", "m.votes_against", Shown::Whole, 0),
        column("votes_abstain", "m.votes_abstain", Shown::Whole, 0),
        column("voters", "m.voters", Shown::Whole, 0),
    ],
    sorts: &[
        Sort {
            name: "number",
            key: "m.year * 1000000 + m.seq",
            descending: true,
            only: "m.seq IS NOT NULL",
        },
        Sort {
            name: "date",
            key: "m.decided_on",
            descending: true,
            only: "m.decided_on IS NOT NULL",
        },
    ],
    views: &[View { name: "all", only: "" }],
};

/// Follow-ups, the most urgent first.
pub const FOLLOW_UPS: List = List {
    name: "follow-ups",
    entity: Entity::FollowUp,
    from: "follow_up f LEFT JOIN person p ON p.id = f.person_id
           LEFT JOIN meeting g ON g.id = f.meeting_id LEFT JOIN motion m ON m.id = f.motion_id",
    id: "f.id",
    columns: &[
        column("due_on", "f.due_on", Shown::Date, 14),
        column("what", "f.what", Shown::Text, 24).grows(),
        column("person", full_name!("p"), Shown::Text, 18),
        column("done_on", "f.done_on", Shown::Date, 14).drops(2),
        column("meeting", "g.number", Shown::Text, 0),
        column("motion", "m.number", Shown::Text, 0),
    ],
    sorts: &[Sort {
        name: "due",
        key: "ifnull(f.due_on, '9999-12-31')",
        descending: false,
        only: "",
    }],
    views: &[View { name: "open", only: "f.done_on IS NULL" }, View { name: "all", only: "" }],
};

/// Seats of every body with who fills them today.
pub const SEATS: List = List {
    name: "seats",
    entity: Entity::Seat,
    from: "seat z JOIN body y ON y.id = z.body_id
           LEFT JOIN association a ON a.id = z.association_id
           LEFT JOIN mandate m ON m.seat_id = z.id AND m.ended_on IS NULL
           LEFT JOIN person p ON p.id = m.person_id",
    id: "z.id",
    columns: &[
        column("body", "y.name", Shown::Text, 20).drops(1),
        column("seat", "coalesce(z.label, a.name)", Shown::Text, 18).grows(),
        column("kind", "z.kind", Shown::Choice(&seat::SEAT_KIND), 14),
        column("holder", full_name!("p"), Shown::Text, 20),
        column("starts_on", "m.starts_on", Shown::Date, 0),
        column("term_ends_on", "m.term_ends_on", Shown::Date, 14).drops(2),
        column("began", "m.began", Shown::Choice(&seat::MANDATE_BEGAN), 0),
        column("closed_on", "z.closed_on", Shown::Date, 0),
    ],
    sorts: &[Sort { name: "body", key: "y.sort_key || ' ' || z.id", descending: false, only: "" }],
    views: &[
        View { name: "open", only: "z.closed_on IS NULL" },
        View { name: "vacant", only: "z.closed_on IS NULL AND m.id IS NULL" },
        View { name: "all", only: "" },
    ],
};

/// Bodies.
pub const BODIES: List = List {
    name: "bodies",
    entity: Entity::Body,
    from: "body y",
    id: "y.id",
    columns: &[
        column("name", "y.name", Shown::Text, 24).grows(),
        column("kind", "y.kind", Shown::Choice(&seat::BODY_KIND), 18),
        column("prefix", "y.prefix", Shown::Text, 8).drops(2),
        column(
            "seats",
            "(SELECT count(*) FROM seat z WHERE z.body_id = y.id AND z.closed_on IS NULL
              AND z.kind NOT IN ('chair', 'vice-chair', 'secretary', 'treasurer'))",
            Shown::Whole,
            7,
        ),
        column(
            "filled",
            "(SELECT count(*) FROM seat z JOIN mandate m ON m.seat_id = z.id
              WHERE z.body_id = y.id AND m.ended_on IS NULL
              AND z.kind NOT IN ('chair', 'vice-chair', 'secretary', 'treasurer'))",
            Shown::Whole,
            8,
        ),
        column("quorum", "y.quorum", Shown::Choice(&seat::BODY_QUORUM), 0),
        column("ended_on", "y.ended_on", Shown::Date, 0),
    ],
    sorts: &[Sort { name: "name", key: "y.sort_key", descending: false, only: "" }],
    views: &[View { name: "all", only: "" }],
};

/// Tenant associations.
pub const ASSOCIATIONS: List = List {
    name: "associations",
    entity: Entity::Association,
    from: "association a LEFT JOIN site s ON s.id = a.site_id",
    id: "a.id",
    columns: &[
        column("name", "a.name", Shown::Text, 28).grows(),
        column("site", "s.name", Shown::Text, 20),
        column("recognised_on", "a.recognised_on", Shown::Date, 14),
        column("ended_on", "a.ended_on", Shown::Date, 14).drops(2),
    ],
    sorts: &[Sort { name: "name", key: "a.sort_key", descending: false, only: "" }],
    views: &[View { name: "all", only: "" }, View { name: "active", only: "a.ended_on IS NULL" }],
};

/// Housing complexes.
pub const SITES: List = List {
    name: "sites",
    entity: Entity::Site,
    from: "site s",
    id: "s.id",
    columns: &[
        column("name", "s.name", Shown::Text, 24).grows(),
        column("city", "s.city", Shown::Text, 14).drops(2),
        column(
            "dwellings",
            "ifnull(s.dwellings_family, 0) + ifnull(s.dwellings_senior, 0)
             + ifnull(s.dwellings_single, 0)",
            Shown::Whole,
            10,
        ),
        column("year_built", "s.year_built", Shown::Whole, 10).drops(3),
        column("county", "s.county", Shown::Text, 0),
        column("address", "s.address", Shown::Text, 0),
        column("dwellings_family", "s.dwellings_family", Shown::Whole, 0),
        column("dwellings_senior", "s.dwellings_senior", Shown::Whole, 0),
        column("dwellings_single", "s.dwellings_single", Shown::Whole, 0),
    ],
    sorts: &[Sort { name: "name", key: "s.sort_key", descending: false, only: "" }],
    views: &[View { name: "all", only: "" }],
};

/// Every list.
pub const LISTS: &[&List] =
    &[&PEOPLE, &MEETINGS, &RESOLUTIONS, &FOLLOW_UPS, &SEATS, &BODIES, &ASSOCIATIONS, &SITES];

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

    /// The view of that name.
    pub fn view(&self, name: &str) -> Option<usize> {
        self.views.iter().position(|view| view.name == name)
    }
}

impl Request<'_> {
    fn sort(&self) -> &'static Sort {
        let sorts = self.list.sorts;
        sorts.get(self.sort).unwrap_or(&sorts[0])
    }

    /// The conditions, with the words that the search is asked for.
    fn conditions(&self, limit: bool) -> (Vec<String>, Vec<SqlValue>) {
        let mut conditions = Vec::new();
        let mut given = Vec::new();
        let view = self.list.views.get(self.view).map_or("", |view| view.only);
        for only in [view, self.sort().only] {
            if !only.is_empty() {
                conditions.push(format!("({only})"));
            }
        }
        if let Some(within) = &self.within {
            conditions.push(format!("{} = ?", within.column));
            given.push(SqlValue::Text(within.id.as_str().to_owned()));
        }
        if !self.filter.trim().is_empty() {
            let limit = if limit && self.within.is_none() {
                format!("LIMIT {FILTER_LIMIT}")
            } else {
                String::new()
            };
            match search::expression(self.filter, Some(self.list.entity)) {
                Some(expression) => {
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
        (conditions, given)
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
    let (mut conditions, mut given) = request.conditions(!request.all_columns);
    if let From::After(anchor) | From::At(anchor) | From::Before(anchor) = from {
        let sign = match (descending, from) {
            (true, From::At(_)) => "<=",
            (true, _) => "<",
            (false, From::At(_)) => ">=",
            (false, _) => ">",
        };
        conditions.push(format!("({}, {}) {sign} (?, ?)", sort.key, list.id));
        given.push(to_sql(&anchor.key));
        given.push(SqlValue::Text(anchor.id.as_str().to_owned()));
    }
    let columns: Vec<&str> = list
        .columns
        .iter()
        .map(|column| if request.all_columns || column.width > 0 { column.sql } else { "NULL" })
        .collect();
    let filter = if conditions.is_empty() {
        String::new()
    } else {
        format!("WHERE {}", conditions.join(" AND "))
    };
    let direction = if descending { "DESC" } else { "ASC" };
    let sql = format!(
        "SELECT {id}, {key}, {columns} FROM {from} {filter}
         ORDER BY {key} {direction}, {id} {direction} LIMIT {limit}",
        id = list.id,
        key = sort.key,
        columns = columns.join(", "),
        from = list.from,
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
    let (conditions, given) = request.conditions(!request.all_columns);
    let count: i64 = if conditions.is_empty() {
        conn.prepare_cached("SELECT ifnull(max(rows), 0) FROM row_count WHERE tbl = ?1")?
            .query_row([request.list.entity.table()], |row| row.get(0))?
    } else {
        let sql = format!(
            "SELECT count(*) FROM {} WHERE {}",
            request.list.from,
            conditions.join(" AND ")
        );
        conn.prepare_cached(&sql)?.query_row(params_from_iter(given), |row| row.get(0))?
    };
    Ok(u64::try_from(count).unwrap_or(0))
}

/// How many rows stand before one: its place in the list, counted from 0.
pub(in crate::store) fn place(
    conn: &Connection,
    request: &Request<'_>,
    anchor: &Anchor,
) -> Result<u64> {
    let sort = request.sort();
    let (mut conditions, mut given) = request.conditions(!request.all_columns);
    let sign = if sort.descending { ">" } else { "<" };
    conditions.push(format!("({}, {}) {sign} (?, ?)", sort.key, request.list.id));
    given.push(to_sql(&anchor.key));
    given.push(SqlValue::Text(anchor.id.as_str().to_owned()));
    let sql =
        format!("SELECT count(*) FROM {} WHERE {}", request.list.from, conditions.join(" AND "));
    let count: i64 =
        conn.prepare_cached(&sql)?.query_row(params_from_iter(given), |row| row.get(0))?;
    Ok(u64::try_from(count).unwrap_or(0))
}

/// Where a record stands in an order, if the list has it.
pub(in crate::store) fn anchor_of(
    conn: &Connection,
    request: &Request<'_>,
    id: &Id,
) -> Result<Option<Anchor>> {
    let sort = request.sort();
    let (mut conditions, mut given) = request.conditions(!request.all_columns);
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

fn to_sql(value: &Value) -> SqlValue {
    match value {
        Value::Null => SqlValue::Null,
        Value::Text(text) => SqlValue::Text(text.clone()),
        Value::Whole(number) => SqlValue::Integer(*number),
    }
}
