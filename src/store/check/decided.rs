//! What was decided or put on a motion holds it in place, whatever the way: a vote that is recorded
//! again, an act that is taken back.

use rusqlite::{Connection, params};
use serde_json::{Map, Value as Json};

use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::procedure::Kind;
use crate::domain::refusal::Refusal;

use super::super::error::{Error, Result};
use super::super::journal::RowChange;
use super::super::row::{ReadAll, Record, record};
use super::first_text;

/// Refuses an act that turns an amendment beneath a decision or a later amendment, or that brings a
/// question up again which is before the body as another motion by now.
pub(super) fn refuse(conn: &Connection, changes: &[RowChange]) -> Result<()> {
    for (place, change) in changes.iter().enumerate().filter(|(_, c)| c.table == "motion") {
        let (was, now) = (outcome(&change.old), outcome(&change.new));
        let (Some(was), Some(now)) = (was, now) else { continue };
        let Some(motion) = record(conn, Entity::Motion, &change.row)? else { continue };
        if motion.text("outcome") == Some("proposed") {
            let again = "SELECT id FROM motion WHERE on_id = ?1 AND kind = 'main' LIMIT 1";
            if let Some(again) = first_text(conn, again, motion.id.as_str())? {
                return Err(since(conn, &Id::new(again))?);
            }
        }
        let kind = Kind::from_code(motion.text("kind").unwrap_or_default());
        if kind.amends() && (was == "carried") != (now == "carried") {
            amended(conn, &motion, &changes[place + 1..])?;
        }
    }
    Ok(())
}

fn outcome(values: &Option<Map<String, Json>>) -> Option<&str> {
    values.as_ref()?.get("outcome")?.as_str()
}

/// The motion that an amendment is on was not decided yet, and nothing was put on it since. What the
/// same act did afterwards is none of this.
fn amended(conn: &Connection, amendment: &Record, after: &[RowChange]) -> Result<()> {
    let Some(on) = amendment.link("on_id") else { return Ok(()) };
    let stood = after.iter().filter(|change| change.table == "motion" && change.row == on);
    let stood = stood.filter_map(|change| outcome(&change.old)).next().map(str::to_owned);
    let stood = match stood {
        Some(stood) => Some(stood),
        None => first_text(conn, "SELECT outcome FROM motion WHERE id = ?1", on.as_str())?,
    };
    if stood.is_some_and(|stood| stood != "proposed") {
        return Err(since(conn, &on)?);
    }
    let mut statement = conn.prepare_cached(
        "SELECT id FROM motion WHERE on_id = ?1 AND position > ?2
           AND kind IN ('amendment', 'sub-amendment') ORDER BY position",
    )?;
    let place = amendment.value("position").as_whole();
    let later = statement.query_map(params![on, place], |row| row.get(0))?;
    let later: Vec<Id> = later.read_all()?;
    let is_new = |id: &Id| after.iter().any(|change| change.row == *id && change.old.is_none());
    match later.iter().find(|id| !is_new(id)) {
        Some(later) => Err(since(conn, later)?),
        None => Ok(()),
    }
}

fn since(conn: &Connection, motion: &Id) -> Result<Error> {
    let found = record(conn, Entity::Motion, motion)?;
    let motion = found.map(|motion| motion.label()).unwrap_or_default();
    Ok(Refusal::DecidedSince { motion }.into())
}
