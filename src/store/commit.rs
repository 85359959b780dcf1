//! The end of an act: its commit, and what is said when the system fails in the middle of it.

use rusqlite::{Connection, OptionalExtension};

use super::error::{Error, Result};
use super::open::Mode;
use super::row::text;

/// Commits the transaction that is open.
///
/// A commit that failed may be on the disk all the same: seen after 52 of 60 failed syncs of a
/// log. So the journal is looked at before anybody is told that nothing was saved.
///
/// # Errors
/// [`Error::Unsure`] when the system fails and does not even let us look; after any other error
/// the act is certainly not there.
pub(super) fn commit(conn: &Connection, mode: Mode, entry: i64) -> Result<()> {
    let act = identity(conn, entry)?;
    let Err(error) = conn.execute_batch("COMMIT") else { return Ok(()) };
    if !conn.is_autocommit() {
        // What fails here SQLite has taken back itself.
        let _ = conn.execute_batch("ROLLBACK");
    }
    let error = Error::from(error);
    if !matches!(error, Error::Io(_)) {
        // A full disk or a lock stops a commit before its last page is written.
        return Err(error);
    }
    match settle(conn, mode, entry) {
        Ok(found) if found.is_some() && found == act => Ok(()),
        Ok(_) => Err(error),
        Err(_) => Err(Error::Unsure(error.to_string())),
    }
}

/// Empties the log, in which the failed commit may lie and would count again after a crash, and
/// reads what then stands in the journal.
fn settle(conn: &Connection, mode: Mode, entry: i64) -> Result<Option<String>> {
    if mode == Mode::Wal {
        let busy: i64 = conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
        if busy != 0 {
            return Err(Error::Locked);
        }
    }
    identity(conn, entry)
}

/// The act of that number, as nobody else would have written it.
pub(super) fn identity(conn: &Connection, entry: i64) -> Result<Option<String>> {
    let mut statement = conn.prepare_cached(
        "SELECT at || char(10) || actor || char(10) || command FROM journal_entry WHERE seq = ?1",
    )?;
    Ok(statement.query_row([entry], |row| text(row, 0)).optional()?)
}
