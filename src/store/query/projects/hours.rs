//! A project's hours, by person, month and task: each summed along one index.

use rusqlite::Connection;

use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::project::hours::{Month, Share, Shares};

use super::super::super::error::Result;
use super::super::super::row::{record, text};

/// Reads them.
pub(super) fn shares(conn: &Connection, project: &Id) -> Result<Shares> {
    let mut months = conn.prepare_cached(
        "SELECT substr(worked_on, 1, 7), sum(minutes * ifnull(heads, 1))
         FROM hours INDEXED BY hours_summed WHERE project_id = ?1 GROUP BY 1 ORDER BY 1",
    )?;
    let months = months
        .query_map([project], |row| Ok(Month { month: text(row, 0)?, minutes: row.get(1)? }))?;
    Ok(Shares {
        months: months.collect::<rusqlite::Result<_>>()?,
        people: by(conn, Entity::Person, "person_id", project)?,
        tasks: by(conn, Entity::Task, "task_id", project)?,
    })
}

fn by(conn: &Connection, entity: Entity, field: &str, project: &Id) -> Result<Vec<Share>> {
    let mut statement = conn.prepare_cached(&format!(
        "SELECT {field}, sum(minutes * ifnull(heads, 1)) AS total
         FROM hours INDEXED BY hours_summed WHERE project_id = ?1 GROUP BY {field}
         ORDER BY total DESC, {field}",
    ))?;
    let sums = statement.query_map([project], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let sums: Vec<(Option<Id>, i64)> = sums.collect::<rusqlite::Result<_>>()?;
    let named = sums.into_iter().map(|(of, minutes)| {
        let found = of.as_ref().map(|id| record(conn, entity, id)).transpose()?.flatten();
        let name = found.map(|found| found.label()).unwrap_or_default();
        Ok(Share { of, name, minutes })
    });
    named.collect()
}
