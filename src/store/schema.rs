//! The schema's versions: `user_version` counts the steps that were taken.

use rusqlite::{Connection, TransactionBehavior};

use super::error::{Error, Result};

/// `CCR1`: tells a register from any other SQLite file.
pub const APPLICATION_ID: i64 = 0x4343_5231;

/// One step of the schema: its SQL, and the tables whose older acts it makes impossible to undo.
struct Step {
    sql: &'static str,
    altered: &'static [&'static str],
}

/// Never edited once released; a new step is added at the end.
const STEPS: &[Step] = &[
    Step { sql: include_str!("migrations/01-first/up.sql"), altered: &[] },
    Step { sql: include_str!("migrations/02-meeting-room/up.sql"), altered: &[] },
    Step { sql: include_str!("migrations/03-closed-doors/up.sql"), altered: &[] },
    Step { sql: include_str!("migrations/04-votes-and-papers/up.sql"), altered: &[] },
    Step { sql: include_str!("migrations/05-late-notice-and-recounts/up.sql"), altered: &[] },
    Step { sql: include_str!("migrations/06-elections/up.sql"), altered: &["seal"] },
    Step { sql: include_str!("migrations/07-projects-and-ballots/up.sql"), altered: &[] },
    Step { sql: include_str!("migrations/08-project-course/up.sql"), altered: &[] },
    Step { sql: include_str!("migrations/09-photos-and-words/up.sql"), altered: &[] },
];

/// The newest version this program knows.
pub fn known_version() -> i64 {
    i64::try_from(STEPS.len()).unwrap_or(i64::MAX)
}

/// Whether the file of that version needs steps.
///
/// # Errors
/// [`Error::Newer`] when a newer program wrote it, [`Error::Damaged`] when no program did.
pub fn needs_steps(conn: &Connection) -> Result<bool> {
    let found: i64 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let known = known_version();
    if found < 0 {
        return Err(Error::Damaged(format!("user_version {found}")));
    }
    if found > known { Err(Error::Newer { found, known }) } else { Ok(found < known) }
}

/// Takes the steps that are missing, each in its own transaction. Where two programs begin at the
/// same time, the second finds the step taken.
pub fn migrate(conn: &mut Connection) -> Result<()> {
    while needs_steps(conn)? {
        super::open::look_through_pages(conn)?;
        let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let found: i64 = tx.pragma_query_value(None, "user_version", |row| row.get(0))?;
        let Some(step) = usize::try_from(found).ok().and_then(|found| STEPS.get(found)) else {
            continue;
        };
        tx.execute_batch(step.sql)?;
        for table in step.altered {
            tx.execute(
                "INSERT INTO table_migrated (tbl, entry)
                 VALUES (?1, (SELECT ifnull(max(seq), 0) FROM journal_entry))
                 ON CONFLICT (tbl) DO UPDATE SET entry = excluded.entry",
                [table],
            )?;
        }
        tx.pragma_update(None, "user_version", found + 1)?;
        tx.commit()?;
    }
    Ok(())
}
