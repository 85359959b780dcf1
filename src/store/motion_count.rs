//! How many motions each year has in each order of the register of resolutions, and how many of
//! them have follow-ups that are open or all done; and how many of each body, outcome, theme, place
//! and state: kept, so that nobody goes through a million.

use rusqlite::{Connection, OptionalExtension, params};

use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;

use super::error::Result;
use super::row::{ReadAll, Record, text, whole};

/// Those without follow-ups.
const NONE: &str = "none";
/// All motions, whatever their follow-ups.
pub(super) const ALL: &str = "all";
/// Those with a follow-up that is open.
pub(super) const OPEN: &str = "open";
/// Those whose follow-ups are all done.
pub(super) const DONE: &str = "done";

/// What the counts are to be.
macro_rules! counted {
    () => {
        "(WITH placed AS (
            SELECT id, 'number' AS sort, year FROM motion
              WHERE seq IS NOT NULL AND year IS NOT NULL
            UNION ALL
            SELECT id, 'date', CAST(substr(decided_on, 1, 4) AS INTEGER) FROM motion
              WHERE decided_on IS NOT NULL),
          followed AS (
            SELECT motion_id, CASE WHEN count(*) = count(done_on) THEN 'done' ELSE 'open' END AS state
            FROM follow_up WHERE motion_id IS NOT NULL GROUP BY motion_id)
          SELECT sort, year, 'all' AS state, count(*) AS rows FROM placed GROUP BY sort, year
          UNION ALL
          SELECT p.sort, p.year, f.state, count(*) FROM followed f JOIN placed p ON p.id = f.motion_id
          GROUP BY p.sort, p.year, f.state)"
    };
}

/// What the counts by several criteria are to be.
macro_rules! counted_by_facet {
    () => {
        "(WITH placed AS (
            SELECT id, 'number' AS sort, year, body_id, outcome, theme, site_id FROM motion
              WHERE seq IS NOT NULL AND year IS NOT NULL
            UNION ALL
            SELECT id, 'date', CAST(substr(decided_on, 1, 4) AS INTEGER), body_id, outcome, theme,
              site_id FROM motion WHERE decided_on IS NOT NULL),
          followed AS (
            SELECT motion_id, CASE WHEN count(*) = count(done_on) THEN 'done' ELSE 'open' END AS state
            FROM follow_up WHERE motion_id IS NOT NULL GROUP BY motion_id)
          SELECT p.sort, ifnull(f.state, 'none') AS state, p.body_id, ifnull(p.theme, '') AS theme,
                 ifnull(p.site_id, '') AS site_id, p.outcome, p.year, count(*) AS rows
          FROM placed p LEFT JOIN followed f ON f.motion_id = p.id GROUP BY 1, 2, 3, 4, 5, 6, 7)"
    };
}

/// The motions that count otherwise once a row is written: `before` is the row as it stood,
/// `written` what is written into it, nothing of a row that goes.
pub(super) fn touched(
    entity: Entity,
    id: &Id,
    before: Option<&Record>,
    written: &[(&str, Value)],
) -> Vec<Id> {
    let counts: &[&str] = match entity {
        Entity::Motion => &["year", "seq", "decided_on", "body_id", "outcome", "theme", "site_id"],
        Entity::FollowUp => &["motion_id", "done_on"],
        _ => return Vec::new(),
    };
    let goes = written.is_empty() && before.is_some();
    if !goes && !written.iter().any(|(name, _)| counts.contains(name)) {
        return Vec::new();
    }
    if entity == Entity::Motion {
        return vec![id.clone()];
    }
    let now = written.iter().find(|(name, _)| *name == "motion_id");
    let now = now.and_then(|(_, motion)| motion.as_text()).map(Id::new);
    let was = before.and_then(|before| before.link("motion_id"));
    let mut all: Vec<Id> = was.into_iter().chain(now).collect();
    all.dedup();
    all
}

/// Counts a motion as it stands: puts it into its counts (1), or takes it out of them (-1).
pub(super) fn count(conn: &Connection, motion: &Id, by: i64) -> Result<()> {
    let mut places = conn.prepare_cached(
        "SELECT CASE WHEN seq IS NOT NULL THEN year END,
                CAST(substr(decided_on, 1, 4) AS INTEGER), body_id, ifnull(theme, ''),
                ifnull(site_id, ''), outcome FROM motion WHERE id = ?1",
    )?;
    let placed = places.query_row([motion], |row| {
        let facets = [text(row, 2)?, text(row, 3)?, text(row, 4)?, text(row, 5)?];
        Ok((whole(row, 0)?, whole(row, 1)?, facets))
    });
    let Some((number, date, facets)) = placed.optional()? else { return Ok(()) };
    let [body, theme, site, outcome] = &facets;
    let mut follow_ups = conn.prepare_cached(
        "SELECT CASE WHEN count(*) = count(done_on) THEN 'done' ELSE 'open' END, count(*)
         FROM follow_up WHERE motion_id = ?1",
    )?;
    let (state, some) =
        follow_ups.query_row([motion], |row| Ok((text(row, 0)?, whole(row, 1)? > Some(0))))?;
    let mut add = conn.prepare_cached(
        "INSERT INTO motion_count (sort, year, state, rows) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (sort, year, state) DO UPDATE SET rows = rows + ?4",
    )?;
    let mut add_facets = conn.prepare_cached(
        "INSERT INTO motion_facet_count VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
         ON CONFLICT DO UPDATE SET rows = rows + ?8",
    )?;
    for (sort, year) in [("number", number), ("date", date)] {
        let Some(year) = year else { continue };
        let kept = if some { state.as_str() } else { NONE };
        add_facets.execute(params![sort, kept, body, theme, site, outcome, year, by])?;
        for state in [ALL, &state].into_iter().take(if some { 2 } else { 1 }) {
            add.execute(params![sort, year, state, by])?;
        }
    }
    Ok(())
}

/// The motions of a state in an order: in all years, or in those behind or before one.
pub(super) fn rows(conn: &Connection, sort: &str, state: &str, years: (i64, i64)) -> Result<i64> {
    let mut statement = conn.prepare_cached(
        "SELECT ifnull(sum(rows), 0) FROM motion_count
         WHERE sort = ?1 AND year BETWEEN ?2 AND ?3 AND state = ?4",
    )?;
    Ok(statement.query_row(params![sort, years.0, years.1, state], |row| row.get(0))?)
}

/// The motions that have all these values, each of a column of the counts, in an order: in all
/// years, or in those behind or before one.
pub(super) fn rows_with(
    conn: &Connection,
    sort: &str,
    values: &[(&'static str, String)],
    years: (i64, i64),
) -> Result<i64> {
    let mut only = String::new();
    for (place, (column, _)) in values.iter().enumerate() {
        only.push_str(&format!(" AND {column} = ?{}", place + 4));
    }
    let sql = format!(
        "SELECT ifnull(sum(rows), 0) FROM motion_facet_count
         WHERE sort = ?1 AND year BETWEEN ?2 AND ?3{only}"
    );
    let given = [sort.to_owned().into(), years.0.into(), years.1.into()];
    let given = given.into_iter().chain(values.iter().map(|(_, value)| value.clone().into()));
    let given: Vec<rusqlite::types::Value> = given.collect();
    let mut statement = conn.prepare_cached(&sql)?;
    Ok(statement.query_row(rusqlite::params_from_iter(given), |row| row.get(0))?)
}

/// Counts the motions of a register whose rows were written by bulk.
pub(super) fn count_all(conn: &Connection) -> Result<()> {
    conn.execute_batch(concat!(
        "INSERT INTO motion_count SELECT * FROM ",
        counted!(),
        "; INSERT INTO motion_facet_count SELECT * FROM ",
        counted_by_facet!()
    ))?;
    Ok(())
}

/// The counts that are not what counting finds.
pub(super) fn faults(conn: &Connection) -> Result<Vec<String>> {
    let mut statement = conn.prepare(concat!(
        "WITH counted AS ",
        counted!(),
        ", kept AS (SELECT sort, year, state, rows FROM motion_count WHERE rows <> 0)
         SELECT DISTINCT sort || ' ' || year || ' ' || state FROM (
           SELECT * FROM (SELECT * FROM counted EXCEPT SELECT * FROM kept)
           UNION SELECT * FROM (SELECT * FROM kept EXCEPT SELECT * FROM counted))"
    ))?;
    let found = statement.query_map([], |row| text(row, 0))?;
    let found: Vec<String> = found.read_all()?;
    let mut statement = conn.prepare(concat!(
        "WITH counted AS ",
        counted_by_facet!(),
        ", kept AS (SELECT * FROM motion_facet_count WHERE rows <> 0)
         SELECT DISTINCT sort || ' ' || year || ' ' || state FROM (
           SELECT * FROM (SELECT * FROM counted EXCEPT SELECT * FROM kept)
           UNION SELECT * FROM (SELECT * FROM kept EXCEPT SELECT * FROM counted))"
    ))?;
    let by_facet = statement.query_map([], |row| text(row, 0))?;
    let by_facet: Vec<String> = by_facet.read_all()?;
    let told = |table: &'static str| move |count: String| format!("{table}: {count}");
    let by_facet = by_facet.into_iter().map(told("motion_facet_count"));
    Ok(found.into_iter().map(told("motion_count")).chain(by_facet).collect())
}
