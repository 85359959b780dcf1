//! How many dwellings there are: as many tenants, or nearly.

use rusqlite::Connection;

use super::super::error::Result;
use super::super::row::whole;
use crate::domain::id::Id;

/// The dwellings of a housing complex, or of all of them. One whose portrait says nothing counts those
/// of its buildings. What is beyond the largest whole number of 32 bits is a slip of the pen, and is
/// that number.
pub(super) fn dwellings(conn: &Connection, site: Option<&Id>) -> Result<u32> {
    let mut statement = conn.prepare_cached(
        "SELECT min(4294967295, ifnull(sum(coalesce(
           nullif(ifnull(s.dwellings_family, 0) + ifnull(s.dwellings_senior, 0)
                  + ifnull(s.dwellings_single, 0), 0),
           (SELECT sum(b.dwellings) FROM building b WHERE b.site_id = s.id))), 0))
         FROM site s WHERE ?1 IS NULL OR s.id = ?1",
    )?;
    Ok(statement.query_row([site], |row| whole(row, 0))?.unwrap_or(0))
}
