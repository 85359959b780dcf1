//! Kept totals, so that a list knows its length without counting: of each table, and of the rows
//! that have a value in a column without which an order leaves them out.

use rusqlite::{Connection, OptionalExtension, params};

use crate::domain::entity::Entity;

use super::error::Result;

/// The columns of an entity whose rows with a value are counted too.
pub(super) fn counted(entity: Entity) -> &'static [&'static str] {
    match entity {
        Entity::Motion => &["seq", "decided_on"],
        _ => &[],
    }
}

/// What a total is called: the table, or `table.column`.
pub(super) fn name(entity: Entity, column: Option<&str>) -> String {
    match column {
        Some(column) => format!("{}.{column}", entity.table()),
        None => entity.table().to_owned(),
    }
}

/// A total; nothing was ever counted where none is kept.
pub(super) fn read(conn: &Connection, name: &str) -> Result<i64> {
    let mut statement = conn.prepare_cached("SELECT rows FROM row_count WHERE tbl = ?1")?;
    Ok(statement.query_row([name], |row| row.get(0)).optional()?.unwrap_or(0))
}

/// Adds to a total.
pub(super) fn add(conn: &Connection, name: &str, by: i64) -> Result<()> {
    let mut statement = conn.prepare_cached(
        "INSERT INTO row_count (tbl, rows) VALUES (?1, ?2)
         ON CONFLICT (tbl) DO UPDATE SET rows = rows + ?2",
    )?;
    statement.execute(params![name, by])?;
    Ok(())
}

/// The totals of an entity that are not what counting finds.
pub(super) fn faults(conn: &Connection, entity: Entity) -> Result<Vec<String>> {
    let columns = counted(entity).iter().copied().map(Some);
    let mut found = Vec::new();
    for column in std::iter::once(None).chain(columns) {
        let (counted, name) = (column.unwrap_or("*"), name(entity, column));
        let sql = format!("SELECT count({counted}) FROM {}", entity.table());
        let rows: i64 = conn.query_row(&sql, [], |row| row.get(0))?;
        let kept = read(conn, &name)?;
        if rows != kept {
            found.push(format!("row_count: {name} {kept} ({rows})"));
        }
    }
    Ok(found)
}
