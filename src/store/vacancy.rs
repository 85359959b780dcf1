//! The seats without a mandate that has not ended, kept so that nobody goes through all seats to
//! find the vacant ones.

use rusqlite::Connection;

use super::error::Result;
use crate::store::row::ReadAll;

/// The seats that are to be in the list.
macro_rules! unheld {
    () => {
        "(SELECT s.id FROM seat s WHERE NOT EXISTS (
           SELECT 1 FROM mandate m WHERE m.seat_id = s.id AND m.ended_on IS NULL))"
    };
}

/// Puts a seat into the list or takes it out, as its mandates are now.
pub(super) fn follow(conn: &Connection, seat: &str) -> Result<()> {
    conn.prepare_cached("DELETE FROM seat_unheld WHERE seat_id = ?1")?.execute([seat])?;
    conn.prepare_cached(concat!(
        "INSERT INTO seat_unheld SELECT * FROM ",
        unheld!(),
        " WHERE id = ?1"
    ))?
    .execute([seat])?;
    Ok(())
}

/// Makes the list of a register whose rows were written by bulk.
pub(super) fn list_all(conn: &Connection) -> Result<()> {
    conn.execute_batch(concat!("INSERT INTO seat_unheld SELECT * FROM ", unheld!()))?;
    Ok(())
}

/// The seats that the list has too many or too few.
pub(super) fn faults(conn: &Connection) -> Result<Vec<String>> {
    let mut statement = conn.prepare(concat!(
        "WITH unheld AS ",
        unheld!(),
        " SELECT * FROM (SELECT id FROM unheld EXCEPT SELECT seat_id FROM seat_unheld)
         UNION SELECT * FROM (SELECT seat_id FROM seat_unheld EXCEPT SELECT id FROM unheld)"
    ))?;
    let found = statement.query_map([], |row| super::row::text(row, 0))?;
    let found: Vec<String> = found.read_all()?;
    Ok(found.into_iter().map(|seat| format!("seat_unheld: {seat}")).collect())
}
