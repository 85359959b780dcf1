//! Seats of delegates are an association's: one election cannot give those of several.

use chrono::NaiveDate;
use rusqlite::params;

use crate::domain::refusal::Refusal;

use super::super::super::error::Result;
use super::super::super::writer::Writer;

/// Refuses to elect into seats of a body that belong to more than one association: whoever has most
/// votes would take the seat of another one.
pub(in super::super) fn of_one(
    writer: &Writer<'_>,
    body: &str,
    kind: &str,
    on: NaiveDate,
) -> Result<()> {
    let mut statement = writer.conn.prepare_cached(
        "SELECT count(DISTINCT ifnull(association_id, '')) FROM seat
         WHERE body_id = ?1 AND kind = ?2 AND (closed_on IS NULL OR closed_on > ?3)
           AND EXISTS (SELECT 1 FROM seat z WHERE z.body_id = ?1 AND z.kind = ?2
                       AND z.association_id IS NOT NULL AND (z.closed_on IS NULL OR z.closed_on > ?3))",
    )?;
    let several: u32 =
        statement.query_row(params![body, kind, on.to_string()], |row| row.get(0))?;
    match several > 1 {
        true => Err(Refusal::DelegatesOfSeveral {}.into()),
        false => Ok(()),
    }
}
