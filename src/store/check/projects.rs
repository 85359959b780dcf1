//! What the parts of a project ask of each other: looked at as the act left them, so that an undo is
//! held to it too.

use std::collections::HashSet;

use rusqlite::{Connection, OptionalExtension};

use crate::domain::entity::Entity;
use crate::domain::field::{Fault, Value};
use crate::domain::refusal::Refusal;

use super::super::error::Result;
use super::super::journal::RowChange;
use super::super::row::{Record, record};

/// Numbers that others are multiplied with, and their most.
const MOST: [(Entity, &str, i64); 3] = [
    (Entity::Hours, "heads", 100_000),
    (Entity::Hours, "minutes", 1_000_000),
    (Entity::Upkeep, "every_months", 1_200),
];

/// Refuses an act that left a part of a project so that it contradicts another one.
pub(super) fn refuse(conn: &Connection, changes: &[RowChange]) -> Result<()> {
    for change in changes {
        let (Some(entity), Some(new)) = (Entity::from_table(&change.table), &change.new) else {
            continue;
        };
        let asked = match entity {
            Entity::Project => &["previous_id"][..],
            Entity::Participant => &["person_id", "organisation_id"],
            Entity::Hours => &["person_id", "heads", "minutes", "work_day_id", "task_id"],
            Entity::Task => &["after_id"],
            Entity::Quote => &["retained"],
            Entity::Photo => &["furnishing_id", "work_day_id"],
            Entity::Upkeep => &["every_months"],
            _ => continue,
        };
        if !asked.iter().any(|field| new.contains_key(*field)) {
            continue;
        }
        if let Some(found) = record(conn, entity, &change.row)? {
            bounds(&found)?;
            part(conn, &found)?;
        }
    }
    Ok(())
}

fn part(conn: &Connection, found: &Record) -> Result<()> {
    let is = |name: &str| *found.value(name) != Value::Null;
    match found.entity {
        Entity::Project => no_ring(conn, found, "previous_id"),
        Entity::Participant if is("person_id") == is("organisation_id") => {
            Err(Refusal::ParticipantOne {}.into())
        }
        Entity::Hours if is("person_id") == is("heads") => Err(Refusal::HoursOf {}.into()),
        Entity::Hours => {
            of_same_project(conn, found, "work_day_id", Entity::WorkDay)?;
            of_same_project(conn, found, "task_id", Entity::Task)
        }
        Entity::Task => {
            of_same_project(conn, found, "after_id", Entity::Task)?;
            no_ring(conn, found, "after_id")
        }
        Entity::Quote => one_retained(conn, found),
        Entity::Photo => {
            of_same_project(conn, found, "furnishing_id", Entity::Furnishing)?;
            of_same_project(conn, found, "work_day_id", Entity::WorkDay)
        }
        _ => Ok(()),
    }
}

fn bounds(found: &Record) -> Result<()> {
    for (_, field, most) in MOST.iter().filter(|(entity, ..)| *entity == found.entity) {
        let wrong = match found.value(field).as_whole() {
            Some(0) => Fault::Required,
            Some(number) if number > *most => Fault::TooLarge,
            _ => continue,
        };
        return Err(fault(found, field, wrong).into());
    }
    Ok(())
}

fn fault(found: &Record, field: &str, fault: Fault) -> Refusal {
    Refusal::Field { table: found.entity.table().to_owned(), field: field.to_owned(), fault }
}

/// What a field points to is of the same project.
fn of_same_project(conn: &Connection, found: &Record, field: &str, to: Entity) -> Result<()> {
    let Some(id) = found.link(field) else { return Ok(()) };
    // One that is not there is told by the references.
    let Some(other) = record(conn, to, &id)? else { return Ok(()) };
    if other.link("project_id") == found.link("project_id") {
        return Ok(());
    }
    let (table, name) = (found.entity.table().to_owned(), other.label());
    Err(Refusal::OtherProject { table, field: field.to_owned(), name }.into())
}

/// Follows a link from record to record: it must not lead back to where it began.
fn no_ring(conn: &Connection, found: &Record, field: &str) -> Result<()> {
    let (mut names, mut seen) = (vec![found.label()], HashSet::new());
    let mut next = found.link(field);
    while let Some(id) = next.filter(|id| seen.insert(id.clone())) {
        let Some(further) = record(conn, found.entity, &id)? else { break };
        names.push(further.label());
        if id == found.id {
            return Err(match found.entity {
                Entity::Task => Refusal::TaskLoop { tasks: names.join(" → ") },
                _ => fault(found, field, Fault::NotAChoice),
            }
            .into());
        }
        next = further.link(field);
    }
    Ok(())
}

fn one_retained(conn: &Connection, found: &Record) -> Result<()> {
    let Some(line) =
        found.link("line_id").filter(|_| found.value("retained").as_whole() == Some(1))
    else {
        return Ok(());
    };
    let mut other = conn.prepare_cached(
        "SELECT supplier FROM quote WHERE line_id = ?1 AND retained = 1 AND id <> ?2",
    )?;
    let name = other.query_row([&line, &found.id], |row| row.get(0)).optional()?;
    name.map_or(Ok(()), |name| Err(Refusal::QuoteRetained { name }.into()))
}
