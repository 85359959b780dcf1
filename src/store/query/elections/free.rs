//! From when on the seats that an election gives can be filled.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, params};

use crate::domain::id::Id;

use super::super::super::error::Result;

/// The first day, from one on, on which so many seats of a kind of a body can be filled: vacant ones
/// and those whose term is over. `None` where there are not so many, or nobody knows when they are left.
pub(in crate::store) fn free_from(
    conn: &Connection,
    (body, kind): (&Id, &str),
    seats: usize,
    day: NaiveDate,
) -> Result<Option<NaiveDate>> {
    let mut statement = conn.prepare_cached(
        "SELECT max(ifnull(z.created_on, ?3), ifnull(max(CASE WHEN m.id IS NOT NULL
                  THEN min(ifnull(m.ended_on, '9999-12-31'),
                           ifnull(date(m.term_ends_on, '+1 day'), '9999-12-31')) END), ?3))
                AS free_on
         FROM seat z LEFT JOIN mandate m ON m.seat_id = z.id
          AND (m.ended_on IS NULL OR m.ended_on > ?3)
          AND (m.term_ends_on IS NULL OR m.term_ends_on >= ?3)
         WHERE z.body_id = ?1 AND z.kind = ?2
         GROUP BY z.id HAVING z.closed_on IS NULL OR z.closed_on > free_on
         ORDER BY free_on LIMIT 1 OFFSET ?4",
    )?;
    let before = i64::try_from(seats.saturating_sub(1)).unwrap_or(i64::MAX);
    let given = params![body, kind, day.to_string(), before];
    let found: Option<String> = statement.query_row(given, |row| row.get(0)).optional()?;
    Ok(found.filter(|day| !day.starts_with("9999")).and_then(|day| day.parse().ok()))
}
