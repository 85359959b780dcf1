//! The rules, asked again after every act and every act taken back, about all that it touched.

mod decided;
mod elections;
mod facts;
mod frozen;
mod meeting;
pub(super) mod projects;
pub(super) mod sittings;
mod told;
pub(super) mod undone;

use std::collections::HashSet;

use chrono::NaiveDate;
use rusqlite::{Connection, params};

use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::refusal::Refusal;
use crate::domain::rules::committee::BodyFacts;
use crate::domain::rules::violation::{Violation, worsened};
use crate::domain::rules::{Rules, committee, meeting as meeting_rules};
use crate::text::ordered::{Map, Set};

use super::error::Result;
use super::journal::RowChange;
use super::row::{optional_text, record, text};
use super::writer::Writer;

pub(super) use facts::{body_facts, current_body_facts};
pub(super) use meeting::meeting_facts;
pub(super) use told::broken;

/// What a rule speaks of: one body, or one meeting.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Scope {
    Body(Id),
    Meeting(Id),
}

/// The violations that stood before an act, by what they speak of.
pub(super) type BrokenBefore = Map<Scope, Vec<Violation>>;

/// Checks everything an act touched. What stood before (`standing`) is let through while it gets no
/// worse; what is new or worse is refused, and the scopes of the act are left in the writer.
pub(super) fn after(
    writer: &Writer<'_>,
    changes: &[RowChange],
    standing: &BrokenBefore,
) -> Result<()> {
    references(writer.conn, changes)?;
    frozen::refuse(writer.conn, changes)?;
    elections::refuse(writer, changes)?;
    projects::refuse(writer.conn, changes)?;
    kinds(writer.conn, changes)?;
    numbers(writer.conn, changes)?;
    leaned_on(writer.conn, changes)?;
    let rules = writer.rules()?;
    let scopes = scopes(writer.conn, changes)?;
    for scope in &scopes {
        let stood = standing.get(scope).map_or(&[][..], Vec::as_slice);
        if let Some(refusal) =
            worsened(stood, &violations(writer.conn, scope, &rules, writer.stamp.today())?)
        {
            writer.touched.replace(scopes);
            return Err(refusal.into());
        }
    }
    decided::refuse(writer.conn, changes)
}

/// What was against the rules already, in the scopes an act touched.
pub(super) fn standing(
    conn: &Connection,
    scopes: Set<Scope>,
    rules: &Rules,
    today: NaiveDate,
) -> Result<BrokenBefore> {
    let mut standing = BrokenBefore::new();
    for scope in scopes {
        let found = violations(conn, &scope, rules, today)?;
        if !found.is_empty() {
            standing.insert(scope, found);
        }
    }
    Ok(standing)
}

/// What the rules forbid in one scope as it stands today.
pub(super) fn violations(
    conn: &Connection,
    scope: &Scope,
    rules: &Rules,
    today: NaiveDate,
) -> Result<Vec<Violation>> {
    match scope {
        Scope::Body(id) => {
            let Some(facts) = body_facts(conn, id)? else { return Ok(Vec::new()) };
            let facts = BodyFacts { today: Some(today), ..facts };
            let mut found = committee::faults(&facts, rules);
            let mut other =
                conn.prepare_cached("SELECT 1 FROM body WHERE kind = 'committee' AND id <> ?1")?;
            if facts.kind == "committee" && other.exists([id])? {
                found.push(Violation::new(Refusal::SecondCommittee {}, ""));
            }
            Ok(found)
        }
        Scope::Meeting(id) => {
            let facts = meeting_facts(conn, id, rules)?;
            Ok(facts.map(|facts| meeting_rules::faults(&facts)).unwrap_or_default())
        }
    }
}

/// What a changed row points to must be there, and nothing may point to a row that is gone. Asked
/// here and not left to the commit, so that the answer can name what is in the way.
fn references(conn: &Connection, changes: &[RowChange]) -> Result<()> {
    // An act taken back may have ten thousand rows, the latest first.
    let mut known: HashSet<(Entity, String)> = HashSet::new();
    for change in changes {
        let Some(entity) = Entity::from_table(&change.table) else { continue };
        let Some(new) = &change.new else {
            refuse_if_used(conn, entity, &change.row)?;
            continue;
        };
        for (field, target) in entity.links() {
            let Some(id) = new.get(field).and_then(|value| value.as_str()) else { continue };
            if known.contains(&(target, id.to_owned())) {
                continue;
            }
            if exists(conn, target.table(), "id", id)? {
                known.insert((target, id.to_owned()));
            } else if exists_row(conn, entity, &change.row)? {
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

/// What a meeting may treat, who is called to it and how depends on its kind: that stays once the notice
/// went out or the meeting was opened, whatever the way round it.
fn kinds(conn: &Connection, changes: &[RowChange]) -> Result<()> {
    for change in changes.iter().filter(|change| change.table == "meeting") {
        let kind = |values: &Option<serde_json::Map<String, serde_json::Value>>| {
            values.as_ref().and_then(|values| values.get("kind").cloned())
        };
        let (Some(was), Some(now)) = (kind(&change.old), kind(&change.new)) else { continue };
        let Some(meeting) = record(conn, Entity::Meeting, &change.row)? else { continue };
        let called = meeting.text("notice_sent_on").is_some();
        let status = meeting.text("status");
        if was != now && (called || !matches!(status, Some("planned" | "cancelled"))) {
            let number = meeting.text("number").unwrap_or_default().to_owned();
            return Err(Refusal::KindStays { number }.into());
        }
    }
    Ok(())
}

/// A number that was given can be freed again only while it is the latest of its body and year
/// and stands on no paper.
fn numbers(conn: &Connection, changes: &[RowChange]) -> Result<()> {
    // The record of a paper that bears numbers stays: it is what keeps them.
    for change in changes.iter().filter(|c| c.table == "document" && c.new.is_none()) {
        let numbers = change.old.as_ref().and_then(|old| old.get("numbers")?.as_str());
        if let Some(number) = numbers.and_then(|numbers| numbers.lines().next()) {
            return Err(Refusal::NumberPrinted { number: number.to_owned() }.into());
        }
    }
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

/// A motion that carried stays so while something rests on it: minutes that it adopted, what became
/// of it or by it. What a reconsideration says of the decision before it follows its vote by itself.
fn leaned_on(conn: &Connection, changes: &[RowChange]) -> Result<()> {
    for change in changes.iter().filter(|change| change.table == "motion") {
        let outcome = change.old.as_ref().and_then(|old| old.get("outcome")?.as_str());
        if outcome != Some("carried") {
            continue;
        }
        let id = change.row.as_str();
        let now = first_text(conn, "SELECT outcome FROM motion WHERE id = ?1", id)?;
        if now.is_none_or(|now| now == "carried") {
            continue;
        }
        for (table, resting) in [
            ("meeting", "SELECT 1 FROM meeting WHERE adopting_motion_id = ?1"),
            ("sequel", "SELECT 1 FROM sequel WHERE motion_id = ?1"),
            (
                "sequel",
                "SELECT 1 FROM sequel s JOIN motion m ON m.id = s.by_motion_id
                 WHERE s.by_motion_id = ?1 AND m.on_id IS NOT s.motion_id",
            ),
        ] {
            if conn.prepare_cached(resting)?.exists([id])? {
                let motion = record(conn, Entity::Motion, &change.row)?;
                let motion = motion.map(|motion| motion.label()).filter(|name| !name.is_empty());
                // Corrected, it has lost its number already: it is called by the one it had.
                let number = change.old.as_ref().and_then(|old| old.get("number")?.as_str());
                let motion = number.map(str::to_owned).or(motion).unwrap_or_default();
                return Err(Refusal::DecisionStands { motion, resting: table.to_owned() }.into());
            }
        }
    }
    Ok(())
}

/// The fields of a meeting that the rules look at.
const DECIDING: [&str; 8] =
    ["date", "status", "opened_at", "closed_at", "kind", "tenants", "notice_sent_on", "adopted_on"];

/// The bodies and meetings whose rules an act may have broken.
fn scopes(conn: &Connection, changes: &[RowChange]) -> Result<Set<Scope>> {
    let mut found = Set::new();
    for change in changes {
        match change.table.as_str() {
            "body" => {
                found.insert(Scope::Body(change.row.clone()));
            }
            "seat" => {
                // A seat that was moved leaves a body and comes to another.
                let sides = [&change.old, &change.new].into_iter().flatten();
                let moved = sides.filter_map(|values| values.get("body_id")?.as_str());
                found.extend(moved.map(|id| Scope::Body(Id::new(id))));
                found.extend(linked(conn, change, "body_id")?.map(|id| Scope::Body(Id::new(id))));
            }
            // Who was a member depends on the day; what was decided, on its having been open; the
            // movements, on its hours and its kind.
            "meeting"
                if change
                    .old
                    .as_ref()
                    .is_some_and(|old| DECIDING.iter().any(|field| old.contains_key(*field))) =>
            {
                found.insert(Scope::Meeting(change.row.clone()));
                // The days of minutes that it adopted lie after its own.
                let mut adopted =
                    conn.prepare_cached("SELECT id FROM meeting WHERE adopted_at_id = ?1")?;
                for meeting in adopted.query_map([&change.row], |row| row.get(0))? {
                    found.insert(Scope::Meeting(meeting?));
                }
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
            // A rule that is tightened, or whose loosening is taken back, is asked of all.
            "rule" => {
                let mut statement = conn.prepare_cached("SELECT id FROM body")?;
                let bodies = statement.query_map([], |row| row.get(0))?;
                for body in bodies {
                    found.insert(Scope::Body(body?));
                }
            }
            "attendance" | "movement" | "motion" => {
                let meeting = meeting_of(conn, change)?;
                found.extend(meeting.map(|id| Scope::Meeting(Id::new(id))));
            }
            _ => {}
        }
    }
    Ok(found)
}
