//! Complexes, buildings and associations: each is known by its name, and built in a year that can be.

use chrono::Datelike;
use rusqlite::params;

use crate::domain::entity::Entity;
use crate::domain::field::{Fault, Value};
use crate::domain::id::Id;
use crate::domain::refusal::Refusal;
use crate::text::fold::fold;

use super::super::super::error::Result;
use super::super::super::row::{ReadAll, Record, record};
use super::super::super::writer::{Writer, name_key};
use super::particular::{Values, written};

/// The first year in which a complex may have been built: nothing here is older.
const EARLIEST: i64 = 1600;

/// A place that is made or changed.
///
/// # Errors
/// [`Refusal::NameTaken`], or the fault of the year.
pub(super) fn check(
    writer: &Writer<'_>,
    entity: Entity,
    before: Option<&Record>,
    values: &Values<'_>,
) -> Result<()> {
    let year = written(values, "year_built").and_then(Value::as_whole);
    let latest = i64::from(writer.stamp.today().year()) + 1;
    let same = before.is_some_and(|before| before.value("year_built").as_whole() == year);
    if year.is_some_and(|year| !same && !(EARLIEST..=latest).contains(&year)) {
        let (table, field) = (entity.table().to_owned(), "year_built".to_owned());
        return Err(Refusal::Field { table, field, fault: Fault::NotAYear }.into());
    }
    name_is_free(writer, entity, before, values)
}

/// Nobody could tell two of one name apart. Buildings of one name stand in many complexes, and an
/// association may be founded anew that was dissolved.
fn name_is_free(
    writer: &Writer<'_>,
    entity: Entity,
    before: Option<&Record>,
    values: &Values<'_>,
) -> Result<()> {
    let had = |field: &str| before.and_then(|before| before.text(field));
    let has = |field: &str| match written(values, field) {
        Some(value) => value.as_text(),
        None => had(field),
    };
    let Some(name) = has("name") else { return Ok(()) };
    // What stays as it was is no new namesake; a building that moves or an association that goes on may be one.
    let told = ["name", "site_id", "ended_on"];
    if before.is_some() && told.iter().all(|field| has(field) == had(field)) {
        return Ok(());
    }
    if entity == Entity::Association && has("ended_on").is_some() {
        return Ok(());
    }
    let Value::Text(key) = name_key(entity, values, before) else { return Ok(()) };
    let site = has("site_id").map(Id::new);
    let sql = format!("SELECT id FROM {} WHERE sort_key = ?1", entity.table());
    let mut statement = writer.conn.prepare_cached(&sql)?;
    let namesakes = statement.query_map(params![key], |row| row.get(0))?;
    let namesakes: Vec<Id> = namesakes.read_all()?;
    for id in namesakes.iter().filter(|id| before.is_none_or(|before| before.id != **id)) {
        let Some(other) = record(writer.conn, entity, id)? else { continue };
        // « 2-4, rue Roy » and « 24, rue Roy » are sorted alike.
        if other.text("name").map(fold) != Some(fold(name)) {
            continue;
        }
        let taken = match entity {
            Entity::Building => other.link("site_id") == site,
            Entity::Association => other.date("ended_on").is_none(),
            _ => true,
        };
        if taken {
            let of = entity.table().to_owned();
            return Err(Refusal::NameTaken { of, name: other.label() }.into());
        }
    }
    Ok(())
}
