//! What papers of a whole year are made of, and which papers are recorded.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, params};

use crate::domain::command::RecordDocument;
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::store::error::Result;
use crate::store::row::{ReadAll, Record};

/// The paper that was last written to a file.
pub(in crate::store) fn paper_at(conn: &Connection, path: &str) -> Result<Option<Id>> {
    let latest = "SELECT id FROM document WHERE path = ?1 ORDER BY rowid DESC LIMIT 1";
    Ok(conn.prepare_cached(latest)?.query_row([path], |row| row.get(0)).optional()?)
}

/// The meetings of a year that were not called off, of a body or of all, in the order of their days;
/// only those that were held where minutes are made of them.
pub(in crate::store) fn meetings_of_year(
    conn: &Connection,
    year: u16,
    body: Option<&Id>,
    held: bool,
) -> Result<Vec<Id>> {
    let mut statement = conn.prepare_cached(
        "SELECT id FROM meeting WHERE date BETWEEN ?1 AND ?2 AND status <> 'cancelled'
         AND (?3 IS NULL OR body_id = ?3) AND (NOT ?4 OR status IN ('held', 'adopted'))
         ORDER BY date, id",
    )?;
    let (first, last) = (format!("{year:04}-01-01"), format!("{year:04}-12-31"));
    let found = statement.query_map(params![first, last, body, held], |row| row.get(0))?;
    found.read_all()
}

/// A body's first meeting after a day that was not called off.
pub(in crate::store) fn meeting_after(
    conn: &Connection,
    body: &Id,
    day: NaiveDate,
) -> Result<Option<Record>> {
    let condition = "WHERE body_id = ?1 AND date > ?2 AND status <> 'cancelled'
                     ORDER BY date, id LIMIT 1";
    let values = params![body, day.to_string()];
    let found = super::records_where(conn, Entity::Meeting, condition, values)?;
    Ok(found.into_iter().next())
}

/// The resolutions of a year, of a body or of all, each behind its meeting, in the order of their
/// numbers.
pub(in crate::store) fn resolutions_of_year(
    conn: &Connection,
    year: u16,
    body: Option<&Id>,
) -> Result<Vec<(Id, Id)>> {
    let mut statement = conn.prepare_cached(
        "SELECT meeting_id, id FROM motion
         WHERE year * 1000000 + seq BETWEEN ?1 * 1000000 AND ?1 * 1000000 + 999999
         AND seq IS NOT NULL AND outcome = 'carried' AND (?2 IS NULL OR body_id = ?2)
         ORDER BY year * 1000000 + seq, id",
    )?;
    let found = statement.query_map(params![year, body], |row| Ok((row.get(0)?, row.get(1)?)))?;
    found.read_all()
}

/// Whether the register has a paper as this one is recorded: the same file, with the same content.
pub(in crate::store) fn has_document(conn: &Connection, act: &RecordDocument) -> Result<bool> {
    let of = [
        ("meeting_id", &act.meeting),
        ("body_id", &act.body),
        ("election_id", &act.election),
        ("project_id", &act.project),
    ];
    let Some((of, id)) = of.into_iter().find_map(|(of, id)| Some((of, id.as_ref()?))) else {
        return Ok(false);
    };
    let same = format!("SELECT 1 FROM document WHERE {of} = ?1 AND path = ?2 AND sha256 = ?3");
    Ok(conn.prepare_cached(&same)?.exists(params![id, act.path, act.sha256])?)
}
