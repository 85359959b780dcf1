//! How a list is read: by windows along an index.

use rusqlite::types::Value as SqlValue;
use rusqlite::{Connection, OptionalExtension, Row, params_from_iter};

use super::{Anchor, From, List, ListRow, Request, kept, natural};
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::store::error::{Error, Result};
use crate::store::row::ReadAll;
use crate::store::{row, totals};

/// How a list is walked along an order's index from somewhere on.
struct Walk {
    /// Whether the rows come backwards.
    upwards: bool,
    filter: String,
    order: String,
    given: Vec<SqlValue>,
}

fn walk(conn: &Connection, request: &Request<'_>, from: &From) -> Result<Walk> {
    let (list, sort) = (request.list, request.sort());
    natural::teach(conn, sort)?;
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
    let filter = if conditions.is_empty() {
        String::new()
    } else {
        format!("WHERE {}", conditions.join(" AND "))
    };
    let direction = if descending { "DESC" } else { "ASC" };
    let order =
        format!("ORDER BY {key} {direction}, {id} {direction}", key = sort.key, id = list.id);
    Ok(Walk { upwards, filter, order, given })
}

/// The row that lies so many rows further from somewhere; of those in between only the index is
/// read.
pub(in crate::store) fn further(
    conn: &Connection,
    request: &Request<'_>,
    from: &From,
    rows: usize,
) -> Result<Option<Anchor>> {
    let Walk { filter, order, given, .. } = walk(conn, request, from)?;
    let (id, key) = (request.list.id, request.sort().key);
    let list = request.list.from;
    let sql = format!("SELECT {id}, {key} FROM {list} {filter} {order} LIMIT 1 OFFSET {rows}");
    let mut statement = conn.prepare(&sql)?;
    let found = statement
        .query_row(params_from_iter(given), |row| Ok(Anchor { id: row.get(0)?, key: row.get(1)? }));
    Ok(found.optional()?)
}

/// Reads a window of a list.
pub(in crate::store) fn window(
    conn: &Connection,
    request: &Request<'_>,
    from: &From,
    limit: u32,
) -> Result<Vec<ListRow>> {
    let walk = walk(conn, request, from)?;
    let mut statement =
        conn.prepare_cached(&format!("{} LIMIT {limit}", selected(request, &walk)))?;
    let rows =
        statement.query_map(params_from_iter(&walk.given), |row| row_of(request.list, row))?;
    let mut rows: Vec<ListRow> = rows.read_all()?;
    if walk.upwards {
        rows.reverse();
    }
    Ok(rows)
}

/// Reads a whole list in one pass, a row at a time. Windows would cost more where an order has no index:
/// each of them sorts all that is left.
pub(in crate::store) fn each<E: std::convert::From<Error>>(
    conn: &Connection,
    request: &Request<'_>,
    mut told: impl FnMut(ListRow) -> std::result::Result<(), E>,
) -> std::result::Result<(), E> {
    let failed = |error: rusqlite::Error| E::from(error.into());
    let walk = walk(conn, request, &From::Start)?;
    let mut statement = conn.prepare_cached(&selected(request, &walk)).map_err(failed)?;
    let mut rows = statement.query(params_from_iter(&walk.given)).map_err(failed)?;
    while let Some(row) = rows.next().map_err(failed)? {
        told(row_of(request.list, row).map_err(failed)?)?;
    }
    Ok(())
}

/// The query for the rows of a walk with their columns.
fn selected(request: &Request<'_>, walk: &Walk) -> String {
    let list = request.list;
    let columns: Vec<&str> = list
        .columns
        .iter()
        .map(|column| match column.public {
            Some(public) if request.public => public,
            _ if request.all_columns || column.width > 0 || column.marks() => column.sql,
            _ => "NULL",
        })
        .collect();
    format!(
        "SELECT {id}, {key}, {columns} FROM {from} {joins} {filter} {order}",
        id = list.id,
        key = request.sort().key,
        columns = request.dated(&columns.join(", ")),
        from = list.from,
        joins = request.dated(list.joins),
        filter = walk.filter,
        order = walk.order,
    )
}

fn row_of(list: &List, row: &Row<'_>) -> rusqlite::Result<ListRow> {
    let cells = (2..2 + list.columns.len()).map(|column| row.get(column));
    Ok(ListRow {
        anchor: Anchor { id: row.get(0)?, key: row.get(1)? },
        cells: cells.collect::<rusqlite::Result<_>>()?,
    })
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
    let found = statement.query_map([], |row| row::text(row, 0))?;
    found.read_all()
}

/// How many rows stand before one: its place in the list, counted from 0.
pub(in crate::store) fn place(
    conn: &Connection,
    request: &Request<'_>,
    anchor: &Anchor,
) -> Result<u64> {
    let sort = request.sort();
    natural::teach(conn, sort)?;
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
    natural::teach(conn, sort)?;
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
