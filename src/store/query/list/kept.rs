//! Lengths and places that are kept by year instead of counted: of all motions, of those whose
//! follow-ups are open, done, or that have none, and of those that several criteria leave.

use rusqlite::Connection;
use rusqlite::types::Value as SqlValue;

use crate::domain::entity::Entity;
use crate::domain::field::Value;

use super::super::super::error::Result;
use super::super::super::motion_count::{ALL, DONE, OPEN, rows, rows_with};
use super::{Anchor, Narrowed, Request};

/// What is asked for, where it is kept.
enum Asked {
    /// Each state with its sign, so that what has no follow-ups is all but the others.
    States(&'static [(&'static str, i64)]),
    /// The values of several columns at once.
    Values(Vec<(&'static str, String)>),
}

/// The column of the counts that a criterion is about, with its value.
fn value(narrowed: &Narrowed) -> Option<(&'static str, String)> {
    let column = match narrowed.facet.name {
        // What is late by now is found from the follow-ups, of which few are open.
        "follow-up" if narrowed.value == "late" => return None,
        "follow-up" => "state",
        "outcome" => "outcome",
        "theme" => "theme",
        "site" => "site_id",
        "body" => "body_id",
        "year" => "year",
        _ => return None,
    };
    Some((column, narrowed.value.clone()))
}

fn asked(request: &Request<'_>) -> Option<Asked> {
    use Asked::{States, Values};
    let plain = request.list.entity == Entity::Motion
        // What waits for a vote is counted nowhere.
        && matches!(request.sort().name, "number" | "date")
        && request.view_only().is_empty()
        && request.within.is_none()
        && request.filter.trim().is_empty();
    match request.narrowed {
        _ if !plain => None,
        [] => Some(States(&[(ALL, 1)])),
        [one] if one.facet.name == "follow-up" => match one.value.as_str() {
            "open" => Some(States(&[(OPEN, 1)])),
            "done" => Some(States(&[(DONE, 1)])),
            "none" => Some(States(&[(ALL, 1), (OPEN, -1), (DONE, -1)])),
            _ => None,
        },
        // By one of the others they are counted along its index.
        [_] => None,
        several => several.iter().map(value).collect::<Option<_>>().map(Values),
    }
}

fn sum(conn: &Connection, request: &Request<'_>, asked: &Asked, years: (i64, i64)) -> Result<i64> {
    let states = match asked {
        Asked::Values(values) => return rows_with(conn, request.sort().name, values, years),
        Asked::States(states) => states,
    };
    let mut all = 0;
    for (state, sign) in *states {
        all += sign * rows(conn, request.sort().name, state, years)?;
    }
    Ok(all)
}

/// The length of what is asked for, if it is kept.
pub(super) fn length(conn: &Connection, request: &Request<'_>) -> Result<Option<i64>> {
    let asked = asked(request);
    asked.map(|asked| sum(conn, request, &asked, (i64::MIN, i64::MAX))).transpose()
}

/// What stands before a row, if that is kept.
pub(super) struct Before {
    /// The rows of the years that come before its own in the order.
    pub rows: i64,
    /// The condition on the order's key that leaves the rows of its own year to be counted, with
    /// its value.
    pub rest: (String, SqlValue),
}

/// What stands before a row in the order, but for what its own year has.
pub(super) fn before(
    conn: &Connection,
    request: &Request<'_>,
    anchor: &Anchor,
) -> Result<Option<Before>> {
    let (sort, asked) = (request.sort(), asked(request));
    let (Some(asked), true) = (asked, sort.descending) else { return Ok(None) };
    let (year, end) = match (&anchor.key, sort.name) {
        (Value::Whole(key), "number") => {
            let year = key / 1_000_000;
            (year, SqlValue::Integer((year + 1) * 1_000_000))
        }
        (Value::Text(day), "date") => {
            let Some(year) = day.get(..4).and_then(|year| year.parse::<i64>().ok()) else {
                return Ok(None);
            };
            (year, SqlValue::Text(format!("{:04}", year + 1)))
        }
        _ => return Ok(None),
    };
    let rows = sum(conn, request, &asked, (year + 1, i64::MAX))?;
    Ok(Some(Before { rows, rest: (format!("{} < ?", sort.key), end) }))
}
