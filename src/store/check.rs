//! The rules, asked again after every act and every act taken back, about all that it touched.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use rusqlite::{Connection, params};

use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::refusal::Refusal;
use crate::domain::rules::Rules;
use crate::domain::rules::committee::{self, BodyFacts, SeatFacts};
use crate::domain::rules::meeting::{self, MeetingFacts};
use crate::domain::seat::Tenure;

use super::error::{Error, Result};
use super::journal::RowChange;
use super::row::{date, optional_text, text, whole};
use super::writer::Writer;

/// What a rule speaks of: one body, or one meeting.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Scope {
    Body(Id),
    Meeting(Id),
}

/// Checks everything an act touched. A violation that stood before (`standing`) is let through;
/// a new one is refused, and its scope left in the writer.
pub(super) fn after(
    writer: &Writer<'_>,
    changes: &[RowChange],
    standing: &[Refusal],
) -> Result<()> {
    references(writer.conn, changes)?;
    frozen(writer.conn, changes)?;
    numbers(writer.conn, changes)?;
    for scope in scopes(writer.conn, changes)? {
        let found = violations(writer.conn, &scope, &writer.rules)?;
        if let Some(new) = found.into_iter().find(|refusal| !standing.contains(refusal)) {
            writer.broken.replace(Some(scope));
            return Err(new.into());
        }
    }
    Ok(())
}

/// What the rules forbid in one scope as it stands.
pub(super) fn violations(conn: &Connection, scope: &Scope, rules: &Rules) -> Result<Vec<Refusal>> {
    Ok(match scope {
        Scope::Body(id) => body_facts(conn, id)?
            .map(|facts| committee::violations(&facts, rules))
            .unwrap_or_default(),
        Scope::Meeting(id) => {
            meeting_facts(conn, id)?.map(|facts| meeting::violations(&facts)).unwrap_or_default()
        }
    })
}

/// What a changed row points to must be there, and nothing may point to a row that is gone. Asked
/// here and not left to the commit, so that the answer can name what is in the way.
fn references(conn: &Connection, changes: &[RowChange]) -> Result<()> {
    let mut known: BTreeSet<(Entity, String)> = BTreeSet::new();
    for change in changes {
        let Some(entity) = Entity::from_table(&change.table) else { continue };
        let Some(new) = &change.new else {
            refuse_if_used(conn, entity, &change.row)?;
            continue;
        };
        for (field, target) in entity.links() {
            let Some(id) = new.get(field).and_then(|value| value.as_str()) else { continue };
            if !known.insert((target, id.to_owned())) {
                continue;
            }
            if !exists(conn, target.table(), "id", id)? && exists_row(conn, entity, &change.row)? {
                let (table, id) = (target.table().to_owned(), id.to_owned());
                return Err(Refusal::NotFound { table, id }.into());
            }
        }
    }
    Ok(())
}

fn exists_row(conn: &Connection, entity: Entity, id: &Id) -> Result<bool> {
    exists(conn, entity.table(), "id", id.as_str())
}

fn exists(conn: &Connection, table: &str, column: &str, value: &str) -> Result<bool> {
    let sql = format!("SELECT 1 FROM {table} WHERE {column} = ?1 LIMIT 1");
    Ok(conn.prepare_cached(&sql)?.exists([value])?)
}

fn refuse_if_used(conn: &Connection, entity: Entity, id: &Id) -> Result<()> {
    if exists_row(conn, entity, id)? {
        return Ok(());
    }
    for other in Entity::ALL {
        for (field, target) in other.links() {
            if target == entity && exists(conn, other.table(), field, id.as_str())? {
                return Err(Refusal::InUse { table: other.table().to_owned() }.into());
            }
        }
    }
    Ok(())
}

/// Adopted minutes are frozen: nothing of the meeting, its agenda, attendance and motions changes
/// any more, whatever the way.
fn frozen(conn: &Connection, changes: &[RowChange]) -> Result<()> {
    for change in changes {
        let meeting = match change.table.as_str() {
            "meeting" => {
                let was = change.old.as_ref().and_then(|old| old.get("status"));
                match was.and_then(|status| status.as_str()) {
                    Some("adopted") => {
                        return Err(adopted(conn, change.row.as_str(), change)?.into());
                    }
                    // This is the adoption itself, or a step before it.
                    Some(_) => continue,
                    None => change.row.as_str().to_owned(),
                }
            }
            "agenda_item" | "attendance" | "motion" => match meeting_of(conn, change)? {
                Some(meeting) => meeting,
                None => continue,
            },
            _ => continue,
        };
        let status: Option<String> =
            first_text(conn, "SELECT status FROM meeting WHERE id = ?1", &meeting)?;
        if status.as_deref() == Some("adopted") {
            return Err(adopted(conn, &meeting, change)?.into());
        }
    }
    Ok(())
}

fn adopted(conn: &Connection, meeting: &str, change: &RowChange) -> Result<Refusal> {
    let number = first_text(conn, "SELECT number FROM meeting WHERE id = ?1", meeting)?;
    let lost = || change.old.as_ref()?.get("number")?.as_str().map(str::to_owned);
    Ok(Refusal::MinutesAdopted { number: number.or_else(lost).unwrap_or_default() })
}

fn first_text(conn: &Connection, sql: &str, value: &str) -> Result<Option<String>> {
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query([value])?;
    Ok(match rows.next()? {
        Some(row) => optional_text(row, 0)?,
        None => None,
    })
}

/// The meeting a row belongs to, also when the row is gone.
fn meeting_of(conn: &Connection, change: &RowChange) -> Result<Option<String>> {
    linked(conn, change, "meeting_id")
}

fn linked(conn: &Connection, change: &RowChange, column: &str) -> Result<Option<String>> {
    let known = [&change.new, &change.old]
        .into_iter()
        .flatten()
        .find_map(|values| values.get(column).and_then(|value| value.as_str()));
    if let Some(known) = known {
        return Ok(Some(known.to_owned()));
    }
    let Some(entity) = Entity::from_table(&change.table) else { return Ok(None) };
    let sql = format!("SELECT {column} FROM {} WHERE id = ?1", entity.table());
    first_text(conn, &sql, change.row.as_str())
}

/// A number that was given can be freed again only while it is the latest of its body and year
/// and stands on no paper.
fn numbers(conn: &Connection, changes: &[RowChange]) -> Result<()> {
    for change in changes.iter().filter(|change| change.table == "motion") {
        let Some(old) = &change.old else { continue };
        let Some(number) = old.get("number").and_then(|value| value.as_str()) else { continue };
        let (Some(year), Some(seq)) = (
            old.get("year").and_then(serde_json::Value::as_i64),
            old.get("seq").and_then(serde_json::Value::as_i64),
        ) else {
            continue;
        };
        let Some(body) = linked(conn, change, "body_id")? else { continue };
        let latest: Option<String> = conn
            .prepare_cached(
                "SELECT number FROM motion WHERE body_id = ?1 AND year = ?2 AND seq > ?3
                 ORDER BY seq DESC LIMIT 1",
            )?
            .query_map(params![body, year, seq], |row| text(row, 0))?
            .next()
            .transpose()?;
        if let Some(latest) = latest {
            return Err(Refusal::NumberNotLatest { number: number.to_owned(), latest }.into());
        }
        let Some(meeting) = meeting_of(conn, change)? else { continue };
        let printed: bool = conn
            .prepare_cached(
                "SELECT 1 FROM document WHERE meeting_id = ?1
                 AND instr(char(10) || ifnull(numbers, '') || char(10), char(10) || ?2 || char(10))",
            )?
            .exists(params![meeting, number])?;
        if printed {
            return Err(Refusal::NumberPrinted { number: number.to_owned() }.into());
        }
    }
    Ok(())
}

/// The bodies and meetings whose rules an act may have broken.
fn scopes(conn: &Connection, changes: &[RowChange]) -> Result<BTreeSet<Scope>> {
    let mut found = BTreeSet::new();
    for change in changes {
        match change.table.as_str() {
            "body" => {
                found.insert(Scope::Body(change.row.clone()));
            }
            "seat" => {
                found.extend(linked(conn, change, "body_id")?.map(|id| Scope::Body(Id::new(id))));
            }
            "mandate" => {
                let Some(seat) = linked(conn, change, "seat_id")? else { continue };
                let body = first_text(conn, "SELECT body_id FROM seat WHERE id = ?1", &seat)?;
                found.extend(body.map(|id| Scope::Body(Id::new(id))));
            }
            // A person who is new holds no seat yet.
            "person" if change.old.as_ref().is_some_and(|old| old.contains_key("kind")) => {
                let mut statement = conn.prepare_cached(
                    "SELECT DISTINCT s.body_id FROM mandate m JOIN seat s ON s.id = m.seat_id
                     WHERE m.person_id = ?1",
                )?;
                let bodies = statement.query_map([&change.row], |row| row.get(0))?;
                for body in bodies {
                    found.insert(Scope::Body(body?));
                }
            }
            "attendance" | "motion" => {
                let meeting = meeting_of(conn, change)?;
                found.extend(meeting.map(|id| Scope::Meeting(Id::new(id))));
            }
            _ => {}
        }
    }
    Ok(found)
}

/// A body as the rules see it, with all its seats and mandates.
pub(super) fn body_facts(conn: &Connection, body: &Id) -> Result<Option<BodyFacts>> {
    facts_with(conn, body, "", &[])
}

/// A body as it matters on a day: the mandates of that day and later, and the last one of each
/// seat, since it tells how long the seat has been empty.
pub(super) fn current_body_facts(
    conn: &Connection,
    body: &Id,
    day: NaiveDate,
) -> Result<Option<BodyFacts>> {
    let only = "AND (m.ended_on IS NULL OR m.ended_on > ?2 OR NOT EXISTS (
                  SELECT 1 FROM mandate later
                  WHERE later.seat_id = m.seat_id AND later.starts_on > m.starts_on))";
    facts_with(conn, body, only, &[&day.to_string()])
}

fn facts_with(
    conn: &Connection,
    body: &Id,
    only: &str,
    given: &[&dyn rusqlite::ToSql],
) -> Result<Option<BodyFacts>> {
    let mut statement = conn.prepare_cached("SELECT name, kind, size FROM body WHERE id = ?1")?;
    let mut rows = statement.query([body])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    let (name, kind, size) = (text(row, 0)?, text(row, 1)?, whole(row, 2)?);
    let mut statement = conn.prepare_cached(
        "SELECT s.id, s.kind, coalesce(s.label, a.name, s.kind), a.name, a.ended_on,
                s.created_on, s.closed_on
         FROM seat s LEFT JOIN association a ON a.id = s.association_id
         WHERE s.body_id = ?1 ORDER BY s.id",
    )?;
    let seats = statement.query_map([body], |row| {
        let ended = date(row, 4)?;
        Ok(SeatFacts {
            id: text(row, 0)?,
            kind: text(row, 1)?,
            label: text(row, 2)?,
            association: optional_text(row, 3)?.map(|name| (name, ended)),
            created_on: date(row, 5)?,
            closed_on: date(row, 6)?,
        })
    })?;
    let seats = seats.collect::<rusqlite::Result<_>>()?;
    let mut statement = conn.prepare_cached(&format!(
        "SELECT m.seat_id, s.kind, m.person_id, p.family_name,
                coalesce(p.preferred_name, p.given_name), p.kind, p.site_id IS NOT NULL,
                s.association_id, m.starts_on, m.term_ends_on, m.ended_on
         FROM seat s JOIN mandate m ON m.seat_id = s.id JOIN person p ON p.id = m.person_id
         WHERE s.body_id = ?1 {only} ORDER BY m.starts_on, m.id"
    ))?;
    let mut params: Vec<&dyn rusqlite::ToSql> = vec![body];
    params.extend_from_slice(given);
    let tenures = statement.query_map(params.as_slice(), |row| {
        let given = optional_text(row, 4)?;
        Ok(Tenure {
            seat: text(row, 0)?,
            seat_kind: text(row, 1)?,
            person: text(row, 2)?,
            name: crate::domain::person::full_name(given.as_deref(), &text(row, 3)?),
            person_kind: text(row, 5)?,
            housed: row.get(6)?,
            association: optional_text(row, 7)?,
            starts_on: date(row, 8)?.unwrap_or_default(),
            term_ends_on: date(row, 9)?,
            ended_on: date(row, 10)?,
        })
    })?;
    let tenures = tenures.collect::<rusqlite::Result<_>>()?;
    Ok(Some(BodyFacts { name, kind, size, seats, tenures }))
}

/// A meeting as the rules see it.
pub(super) fn meeting_facts(conn: &Connection, meeting: &Id) -> Result<Option<MeetingFacts>> {
    let mut statement =
        conn.prepare_cached("SELECT number, status, date, body_id FROM meeting WHERE id = ?1")?;
    let mut rows = statement.query([meeting])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    let (number, status) = (text(row, 0)?, text(row, 1)?);
    let (day, body) = (date(row, 2)?.unwrap_or_default(), row.get(3)?);
    let facts = body_facts(conn, &body)?.unwrap_or_default();
    let seats = u32::try_from(facts.open_seats(day).count()).unwrap_or(u32::MAX);
    let in_office = facts.tenures.iter().filter(|t| t.is_member() && t.is_active(day));
    let members = in_office.map(|t| (t.person.clone(), t.name.clone())).collect();
    let mut statement = conn.prepare_cached(
        "SELECT a.person_id, a.status, p.family_name, coalesce(p.preferred_name, p.given_name)
         FROM attendance a JOIN person p ON p.id = a.person_id WHERE a.meeting_id = ?1",
    )?;
    let attendance = statement.query_map([meeting], |row| {
        let given = optional_text(row, 3)?;
        let name = crate::domain::person::full_name(given.as_deref(), &text(row, 2)?);
        Ok((text(row, 0)?, (text(row, 1)?, name)))
    })?;
    let attendance: BTreeMap<_, _> = attendance.collect::<rusqlite::Result<_>>()?;
    let mut statement = conn.prepare_cached(
        "SELECT mover_id FROM motion WHERE meeting_id = ?1 AND mover_id IS NOT NULL
         UNION SELECT seconder_id FROM motion WHERE meeting_id = ?1 AND seconder_id IS NOT NULL",
    )?;
    let movers = statement.query_map([meeting], |row| text(row, 0))?;
    let movers = movers.collect::<rusqlite::Result<_>>()?;
    Ok(Some(MeetingFacts { number, status, members, attendance, seats, movers }))
}

/// Whether the error is a refusal that may have stood before the act.
pub(super) fn standing(
    conn: &Connection,
    error: &Error,
    scope: Option<&Scope>,
    rules: &Rules,
) -> Result<Vec<Refusal>> {
    let (Some(refusal), Some(scope)) = (error.refusal(), scope) else { return Ok(Vec::new()) };
    let found = violations(conn, scope, rules)?;
    Ok(if found.contains(refusal) { found } else { Vec::new() })
}
