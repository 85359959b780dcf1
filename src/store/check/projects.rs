//! What the parts of a project ask of each other: looked at as the act left them, so that an undo is
//! held to it too.

use rusqlite::{Connection, OptionalExtension};

use crate::domain::entity::Entity;
use crate::domain::field::{Fault, Value};
use crate::domain::id::Id;
use crate::domain::project::POST_MORTEM;
use crate::domain::project::quote::{Quote, unexplained};
use crate::domain::refusal::Refusal;
use crate::text::ordered::Set;

use super::super::error::Result;
use super::super::journal::RowChange;
use super::super::query::projects::money_of;
use super::super::query::records_where;
use super::super::row::{ReadAll, Record, record, text};

/// Numbers that others are multiplied with, and their most.
const MOST: [(Entity, &str, i64); 3] = [
    (Entity::Hours, "heads", 100_000),
    (Entity::Hours, "minutes", 1_000_000),
    (Entity::Upkeep, "every_months", 1_200),
];

/// What stays as it is once its project has ended, and the field that leads to the project.
const STAYS: [(Entity, &str); 5] = [
    (Entity::Hours, "project_id"),
    (Entity::Funding, "project_id"),
    (Entity::BudgetLine, "project_id"),
    (Entity::Voucher, "line_id"),
    (Entity::Quote, "line_id"),
];

/// Refuses an act that left a part of a project so that it contradicts another one.
pub(super) fn refuse(conn: &Connection, changes: &[RowChange]) -> Result<()> {
    ended(conn, changes)?;
    for change in changes {
        let (Some(entity), Some(new)) = (Entity::from_table(&change.table), &change.new) else {
            continue;
        };
        let asked = match entity {
            Entity::Project => &[
                "previous_id",
                "status",
                "hoped",
                "happened",
                "lessons",
                "next_steps",
                "gap_reason",
            ][..],
            Entity::Participant => &["person_id", "organisation_id"],
            Entity::Hours => &["person_id", "heads", "minutes", "work_day_id", "task_id"],
            Entity::Task => &["after_id"],
            Entity::Quote => &["retained", "amount", "reason"],
            Entity::Photo => &["project_id", "furnishing_id", "work_day_id"],
            Entity::Furnishing => &["project_id"],
            Entity::Upkeep => &["every_months"],
            Entity::WorkDay => &["starts_at", "ends_at"],
            _ => continue,
        };
        if !asked.iter().any(|field| new.contains_key(*field)) {
            continue;
        }
        if let Some(found) = record(conn, entity, &change.row)? {
            bounds(&found)?;
            part(conn, &found, &|field| new.contains_key(field))?;
        }
    }
    Ok(())
}

fn part(conn: &Connection, found: &Record, touched: &dyn Fn(&str) -> bool) -> Result<()> {
    let is = |name: &str| *found.value(name) != Value::Null;
    match found.entity {
        Entity::Project => {
            no_ring(conn, found, "previous_id")?;
            reviewed(found)?;
            // One that was given up before its money was asked about keeps its other texts open.
            match touched("status") || touched("gap_reason") {
                true => explained(conn, found),
                false => Ok(()),
            }
        }
        Entity::Participant if is("person_id") == is("organisation_id") => {
            Err(Refusal::ParticipantOne {}.into())
        }
        Entity::Hours if is("person_id") == is("heads") => Err(Refusal::HoursOf {}.into()),
        Entity::Hours => {
            of_same(conn, found, "work_day_id", Entity::WorkDay)?;
            of_same(conn, found, "task_id", Entity::Task)
        }
        Entity::Task => {
            of_same(conn, found, "after_id", Entity::Task)?;
            no_ring(conn, found, "after_id")
        }
        Entity::Quote => {
            one_retained(conn, found)?;
            reasoned(conn, found)
        }
        Entity::WorkDay => match (found.text("starts_at"), found.text("ends_at")) {
            (Some(from), Some(to)) if to < from => {
                Err(fault(found, "ends_at", Fault::BeforeStart).into())
            }
            _ => Ok(()),
        },
        Entity::Photo => {
            let furnishing = found.link("furnishing_id");
            shows(conn, found.link("project_id").as_ref(), furnishing.as_ref())?;
            of_same(conn, found, "work_day_id", Entity::WorkDay)
        }
        Entity::Furnishing => shown(conn, found),
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

fn of_same(conn: &Connection, found: &Record, field: &str, to: Entity) -> Result<()> {
    let Some(project) = found.link("project_id") else { return Ok(()) };
    of_same_project(conn, (found.entity, &project), field, (to, found.link(field).as_ref()))
}

/// What a field of a part of a project points to is of the same project.
pub fn of_same_project(
    conn: &Connection,
    (entity, project): (Entity, &Id),
    field: &str,
    (to, id): (Entity, Option<&Id>),
) -> Result<()> {
    let Some(id) = id else { return Ok(()) };
    // One that is not there is told by the references.
    let Some(other) = record(conn, to, id)? else { return Ok(()) };
    if other.link("project_id").as_ref() == Some(project) {
        return Ok(());
    }
    let (table, name) = (entity.table().to_owned(), other.label());
    Err(Refusal::OtherProject { table, field: field.to_owned(), name }.into())
}

/// A photo shows a furnishing of its project, or one of none.
pub fn shows(conn: &Connection, project: Option<&Id>, furnishing: Option<&Id>) -> Result<()> {
    let found = furnishing.map(|id| record(conn, Entity::Furnishing, id)).transpose()?.flatten();
    let of = found.as_ref().and_then(|found| found.link("project_id"));
    match found.filter(|_| of.is_some() && of.as_ref() != project) {
        Some(other) => {
            let (table, name) = (Entity::Photo.table().to_owned(), other.label());
            Err(Refusal::OtherProject { table, field: "furnishing_id".to_owned(), name }.into())
        }
        None => Ok(()),
    }
}

/// The photos of a furnishing that a project has are of that project.
fn shown(conn: &Connection, furnishing: &Record) -> Result<()> {
    let Some(project) = furnishing.link("project_id") else { return Ok(()) };
    let other = "WHERE furnishing_id = ?1 AND project_id IS NOT ?2 ORDER BY id LIMIT 1";
    let others = records_where(conn, Entity::Photo, other, [&furnishing.id, &project])?;
    let Some(photo) = others.first() else { return Ok(()) };
    let found = record(conn, Entity::Project, &project)?;
    let project = found.map(|found| found.label()).unwrap_or_default();
    Err(Refusal::PhotoElsewhere { name: photo.label(), project }.into())
}

/// Follows a link from record to record: it must not lead back to where it began.
fn no_ring(conn: &Connection, found: &Record, field: &str) -> Result<()> {
    let (mut names, mut seen) = (vec![found.label()], Set::new());
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

/// Who retains a quote that is not the lowest says why. A lower one that comes later is not held
/// against it.
fn reasoned(conn: &Connection, found: &Record) -> Result<()> {
    let Some(line) = found.link("line_id") else { return Ok(()) };
    let mut of_line = conn.prepare_cached(
        "SELECT amount, retained IS 1, reason IS NOT NULL, id, supplier FROM quote
         WHERE line_id = ?1 ORDER BY id",
    )?;
    let read = of_line.query_map([&line], |row| {
        let quote = Quote { cents: row.get(0)?, retained: row.get(1)?, reasoned: row.get(2)? };
        Ok((quote, (row.get::<_, Id>(3)?, text(row, 4)?)))
    })?;
    let read: Vec<(Quote, (Id, String))> = read.read_all()?;
    let (quotes, named): (Vec<Quote>, Vec<_>) = read.into_iter().unzip();
    match unexplained(&quotes) {
        Some((retained, lowest)) if named[retained].0 == found.id => {
            let (name, least_cents) = (named[lowest].1.clone(), quotes[lowest].cents.unwrap_or(0));
            Err(Refusal::QuoteReason { name, least_cents }.into())
        }
        _ => Ok(()),
    }
}

/// A closed project has its post mortem.
fn reviewed(project: &Record) -> Result<()> {
    let closed = project.text("status") == Some("closed");
    match POST_MORTEM.iter().find(|name| closed && project.text(name).is_none()) {
        Some(name) => Err(fault(project, name, Fault::Required).into()),
        None => Ok(()),
    }
}

/// A project that ended, closed or given up, has money that is explained.
fn explained(conn: &Connection, project: &Record) -> Result<()> {
    if project.text("status") == Some("open") {
        return Ok(());
    }
    let money = money_of(conn, &project.id)?;
    if money.has_hole() && project.text("gap_reason").is_none() {
        let (received_cents, paid_cents) = (money.received, money.paid);
        return Err(
            Refusal::MoneyHole { received_cents, paid_cents, owed_cents: money.owed }.into()
        );
    }
    Ok(())
}

/// The money and the hours of a project that ended stay, as its post mortem tells them. The act that
/// ends it may bring them along.
fn ended(conn: &Connection, changes: &[RowChange]) -> Result<()> {
    let turned = |project: &Id| {
        changes.iter().any(|change| {
            let is_its = change.table == Entity::Project.table() && change.row == *project;
            is_its && change.new.as_ref().is_some_and(|new| new.contains_key("status"))
        })
    };
    let mut looked_at = Set::new();
    for change in changes {
        let stays = STAYS.iter().find(|(entity, _)| entity.table() == change.table);
        let Some((entity, field)) = stays else { continue };
        let link = match record(conn, *entity, &change.row)? {
            Some(found) => found.link(field),
            // A lost row is journaled whole.
            None => {
                let old = change.old.as_ref().and_then(|old| old.get(*field)?.as_str());
                old.map(Id::new)
            }
        };
        let project = match (link, *field) {
            (Some(line), "line_id") => {
                record(conn, Entity::BudgetLine, &line)?.and_then(|line| line.link("project_id"))
            }
            (link, _) => link,
        };
        let Some(project) = project.filter(|project| looked_at.insert(project.clone())) else {
            continue;
        };
        let Some(found) = record(conn, Entity::Project, &project)? else { continue };
        let stage = found.text("status").unwrap_or_default();
        if stage != "open" && !turned(&project) {
            return Err(
                Refusal::ProjectEnded { name: found.label(), stage: stage.to_owned() }.into()
            );
        }
    }
    Ok(())
}
