//! Days in the register that cannot be, which another tool or an older program wrote.

use chrono::{Datelike, NaiveDate};
use rusqlite::{Connection, params};

use super::Finding;
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::rules::days::{PAST, SPANS};
use crate::domain::warning::Warning;

use super::super::super::error::Result;
use super::super::super::row::{ReadAll, Record, record, text};

/// Of each kind at most so many are named.
const MOST: u32 = 20;

/// A notice so many days before its meeting bears the wrong year.
const FAR_AHEAD: u32 = 365;

/// Everything that bears a day that cannot be.
pub(super) fn impossible(conn: &Connection, today: NaiveDate) -> Result<Vec<Finding>> {
    let mut found = meetings(conn, today)?;
    for (entity, field) in PAST {
        let condition = format!("{field} > ?1");
        for record in some(conn, entity, &condition, &today.to_string())? {
            let warning = Warning::DayToCome {
                table: entity.table().to_owned(),
                field: field.to_owned(),
                name: called(conn, &record)?,
                day: record.text(field).unwrap_or_default().to_owned(),
            };
            found.push(Finding { warning, target: Some(about(&record)) });
        }
    }
    for (entity, from, to) in SPANS {
        for record in some(conn, entity, &format!("{to} < {from} AND ?1 = ?1"), "")? {
            let day = |field: &str| record.text(field).unwrap_or_default().to_owned();
            let warning = Warning::EndsBeforeBeginning {
                table: entity.table().to_owned(),
                name: called(conn, &record)?,
                starts_on: day(from),
                ends_on: day(to),
            };
            found.push(Finding { warning, target: Some(about(&record)) });
        }
    }
    let year = today.year().to_string();
    for site in some(conn, Entity::Site, "year_built > CAST(?1 AS INTEGER)", &year)? {
        let year = site.value("year_built").as_whole().unwrap_or_default().to_string();
        let warning = Warning::BuiltToCome { name: site.label(), year };
        found.push(Finding { warning, target: Some(about(&site)) });
    }
    Ok(found)
}

/// Meetings that were held ahead of their day, and notices of another year.
fn meetings(conn: &Connection, today: NaiveDate) -> Result<Vec<Finding>> {
    let mut statement = conn.prepare_cached(
        "SELECT m.id, m.number, b.name, m.date FROM meeting m JOIN body b ON b.id = m.body_id
         WHERE m.status IN ('open', 'held', 'adopted') AND m.date > ?1 ORDER BY m.date LIMIT ?2",
    )?;
    let ahead = statement.query_map(params![today.to_string(), MOST], |row| {
        let (number, body, date) = (text(row, 1)?, text(row, 2)?, text(row, 3)?);
        Ok((row.get(0)?, Warning::HeldToCome { number, body, date }))
    })?;
    let mut found: Vec<(Id, Warning)> = ahead.read_all()?;
    let mut statement = conn.prepare_cached(
        "SELECT id, number, notice_sent_on, date FROM meeting
         WHERE julianday(date) - julianday(notice_sent_on) >= ?1 ORDER BY date LIMIT ?2",
    )?;
    let far = statement.query_map(params![FAR_AHEAD, MOST], |row| {
        let (number, sent_on, date) = (text(row, 1)?, text(row, 2)?, text(row, 3)?);
        Ok((row.get(0)?, Warning::NoticeFarAhead { number, sent_on, date }))
    })?;
    found.extend(far.read_all()?);
    let finding = |(id, warning)| Finding { warning, target: Some((Entity::Meeting, id)) };
    Ok(found.into_iter().map(finding).collect())
}

fn some(conn: &Connection, entity: Entity, condition: &str, given: &str) -> Result<Vec<Record>> {
    let condition = format!("WHERE {condition} ORDER BY id LIMIT {MOST}");
    super::super::records_where(conn, entity, &condition, [given])
}

/// A record as a person would call it: a consent by whose it is.
fn called(conn: &Connection, found: &Record) -> Result<String> {
    match found.link("person_id").filter(|_| found.entity == Entity::Consent) {
        Some(person) => {
            Ok(record(conn, Entity::Person, &person)?.map_or_else(String::new, |p| p.label()))
        }
        None => Ok(found.label()),
    }
}

/// What to open to put it right.
fn about(found: &Record) -> (Entity, Id) {
    let parent = match found.entity {
        Entity::Consent => found.link("person_id").map(|id| (Entity::Person, id)),
        Entity::Seat => found.link("body_id").map(|id| (Entity::Body, id)),
        _ => None,
    };
    parent.unwrap_or_else(|| (found.entity, found.id.clone()))
}
