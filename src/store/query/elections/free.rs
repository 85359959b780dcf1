//! From when on the seats that an election gives can be filled.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, params};

use crate::domain::id::Id;

use super::super::super::error::Result;

/// That nobody holds the seat `z` on a day: a mandate that begins later does not keep it from being
/// filled until then.
pub(in crate::store) fn is_free_on(day: &str) -> String {
    format!(
        "NOT EXISTS (SELECT 1 FROM mandate m WHERE m.seat_id = z.id AND m.starts_on <= {day}
                     AND (m.ended_on IS NULL OR m.ended_on > {day})
                     AND (m.term_ends_on IS NULL OR m.term_ends_on >= {day}))"
    )
}

/// The first day, from one on, on which so many seats of a kind of a body can be filled: vacant ones
/// and those whose term is over. `None` where there are not so many, or nobody knows when they are left.
pub(in crate::store) fn free_from(
    conn: &Connection,
    (body, kind): (&Id, &str),
    seats: usize,
    day: NaiveDate,
) -> Result<Option<NaiveDate>> {
    // A seat is left at the end of one of its mandates, if no other begins with it.
    let mut statement = conn.prepare_cached(&format!(
        "SELECT min(left_on) AS free_on FROM (
           SELECT z.id, z.closed_on, max(ifnull(z.created_on, ?3), ?3) AS left_on
           FROM seat z WHERE z.body_id = ?1 AND z.kind = ?2
           UNION
           SELECT z.id, z.closed_on, max(ifnull(z.created_on, ?3), ?3,
                  min(ifnull(m.ended_on, '9999-12-31'),
                      ifnull(date(m.term_ends_on, '+1 day'), '9999-12-31')))
           FROM seat z JOIN mandate m ON m.seat_id = z.id
           WHERE z.body_id = ?1 AND z.kind = ?2) z
         WHERE left_on < '9999' AND (z.closed_on IS NULL OR z.closed_on > left_on) AND {}
         GROUP BY z.id ORDER BY free_on LIMIT 1 OFFSET ?4",
        is_free_on("left_on")
    ))?;
    let before = i64::try_from(seats.saturating_sub(1)).unwrap_or(i64::MAX);
    let given = params![body, kind, day.to_string(), before];
    let found: Option<String> = statement.query_row(given, |row| row.get(0)).optional()?;
    Ok(found.and_then(|day| day.parse().ok()))
}
