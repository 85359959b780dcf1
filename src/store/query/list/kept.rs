//! Lengths and places that are kept by year instead of counted: of all motions, and of those whose
//! follow-ups are open, done, or that have none.

use rusqlite::Connection;
use rusqlite::types::Value as SqlValue;

use crate::domain::entity::Entity;
use crate::domain::field::Value;

use super::super::super::error::Result;
use super::super::super::motion_count::{ALL, DONE, OPEN, rows};
use super::{Anchor, Request};

/// What is asked for, where it is kept: each state with its sign, so that what has no follow-ups
/// is all but the others.
fn asked(request: &Request<'_>) -> Option<&'static [(&'static str, i64)]> {
    let plain = request.list.entity == Entity::Motion
        && request.view_only().is_empty()
        && request.within.is_none()
        && request.filter.trim().is_empty();
    match request.narrowed {
        _ if !plain => None,
        [] => Some(&[(ALL, 1)]),
        [one] if one.facet.name == "follow-up" => match one.value.as_str() {
            "open" => Some(&[(OPEN, 1)]),
            "done" => Some(&[(DONE, 1)]),
            "none" => Some(&[(ALL, 1), (OPEN, -1), (DONE, -1)]),
            _ => None,
        },
        _ => None,
    }
}

fn sum(
    conn: &Connection,
    request: &Request<'_>,
    states: &[(&str, i64)],
    years: (i64, i64),
) -> Result<i64> {
    let mut all = 0;
    for (state, sign) in states {
        all += sign * rows(conn, request.sort().name, state, years)?;
    }
    Ok(all)
}

/// The length of what is asked for, if it is kept.
pub(super) fn length(conn: &Connection, request: &Request<'_>) -> Result<Option<i64>> {
    let states = asked(request);
    states.map(|states| sum(conn, request, states, (i64::MIN, i64::MAX))).transpose()
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
    let (sort, states) = (request.sort(), asked(request));
    let (Some(states), true) = (states, sort.descending) else { return Ok(None) };
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
    let rows = sum(conn, request, states, (year + 1, i64::MAX))?;
    Ok(Some(Before { rows, rest: (format!("{} < ?", sort.key), end) }))
}
