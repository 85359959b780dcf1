//! The schema's versions: `user_version` counts the steps that were taken.

use rusqlite::Connection;

use super::error::{Error, Result};

/// `CCR1`: tells a register from any other SQLite file.
pub const APPLICATION_ID: i64 = 0x4343_5231;

/// One step of the schema: its SQL, and the tables whose older acts it makes impossible to undo.
struct Step {
    sql: &'static str,
    altered: &'static [&'static str],
}

/// Never edited once released; a new step is added at the end.
const STEPS: &[Step] = &[Step { sql: include_str!("migrations/01-first/up.sql"), altered: &[] }];

/// The newest version this program knows.
pub fn known_version() -> i64 {
    i64::try_from(STEPS.len()).unwrap_or(i64::MAX)
}

/// Whether the file of that version needs steps.
///
/// # Errors
/// [`Error::Newer`] when a newer program wrote it.
pub fn needs_steps(conn: &Connection) -> Result<bool> {
    let found: i64 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let known = known_version();
    if found > known { Err(Error::Newer { found, known }) } else { Ok(found < known) }
}

/// Takes the steps that are missing, each in its own transaction.
pub fn migrate(conn: &mut Connection) -> Result<()> {
    let found: i64 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    for (place, step) in STEPS.iter().enumerate().skip(usize::try_from(found).unwrap_or(0)) {
        let tx = conn.transaction()?;
        tx.execute_batch(step.sql)?;
        for table in step.altered {
            tx.execute(
                "INSERT INTO table_migrated (tbl, entry)
                 VALUES (?1, (SELECT ifnull(max(seq), 0) FROM journal_entry))
                 ON CONFLICT (tbl) DO UPDATE SET entry = excluded.entry",
                [table],
            )?;
        }
        tx.pragma_update(None, "user_version", i64::try_from(place).unwrap_or(0) + 1)?;
        tx.commit()?;
    }
    Ok(())
}
