//! A project along its months: its phases and its work days, and of its tasks those that are seen.

use chrono::NaiveDate;
use rusqlite::{Connection, params};

use crate::domain::entity::Entity;
use crate::domain::id::Id;

use super::super::super::error::Result;
use super::super::super::row::{ReadAll, date, optional_text, record, text};
use super::super::records;

/// Something that lasts from a day to a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// The phase or the task.
    pub entity: Entity,
    /// Its id.
    pub id: Id,
    /// What it is called; a phase as it is stored.
    pub name: String,
    /// Its first and its last day, where it has any.
    pub days: Option<(NaiveDate, NaiveDate)>,
    /// Whether it is over.
    pub done: bool,
    /// The day on which it should be done.
    pub due_on: Option<NaiveDate>,
    /// The task that it comes after.
    pub after: Option<String>,
}

/// A project along its months, its tasks aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timeline {
    /// What it is called.
    pub name: String,
    /// The day on which it begins, by its own days or those of its parts.
    pub starts_on: Option<NaiveDate>,
    /// Whether it runs.
    pub is_open: bool,
    /// The phases, the first first.
    pub phases: Vec<Bar>,
    /// The days of work that are not called off.
    pub work_days: Vec<NaiveDate>,
    /// The work day that comes next, else the last one.
    pub next_work_day: Option<Id>,
    /// How many tasks it has.
    pub tasks: usize,
}

/// Reads all but the tasks; `None` when there is no such project.
pub(in crate::store::query) fn timeline(
    conn: &Connection,
    id: &Id,
    today: NaiveDate,
) -> Result<Option<Timeline>> {
    let Some(project) = record(conn, Entity::Project, id)? else { return Ok(None) };
    let by_day = "WHERE project_id = ?1 ORDER BY from_on, id";
    let found = records(conn, Entity::ProjectPhase, by_day, id)?;
    let ended = project.date("closed_on").unwrap_or(today);
    let mut phases = Vec::new();
    for (place, phase) in found.iter().enumerate() {
        let next = found.get(place + 1).and_then(|next| next.date("from_on"));
        let planned = phase.date("planned_until");
        let until = next.or(planned).unwrap_or(ended);
        phases.push(Bar {
            entity: Entity::ProjectPhase,
            id: phase.id.clone(),
            name: phase.text("phase").unwrap_or_default().to_owned(),
            days: phase.date("from_on").map(|from| (from, until.max(from))),
            done: next.is_some() || project.text("status") != Some("open"),
            due_on: planned,
            after: None,
        });
    }
    let days = "WHERE project_id = ?1 AND cancelled IS NOT 1 ORDER BY held_on, id";
    let held = records(conn, Entity::WorkDay, days, id)?;
    let work_days: Vec<NaiveDate> = held.iter().filter_map(|day| day.date("held_on")).collect();
    let to_come = held.iter().find(|day| day.date("held_on").is_some_and(|on| on >= today));
    let next_work_day = to_come.or(held.last()).map(|day| day.id.clone());
    let mut count = conn.prepare_cached("SELECT count(*) FROM task WHERE project_id = ?1")?;
    let tasks: i64 = count.query_row([id], |row| row.get(0))?;
    let first = bars(conn, id, 0, 1)?.first().and_then(|task| task.days);
    let begun = [
        project.date("starts_on"),
        phases.first().and_then(|phase| phase.days).map(|(from, _)| from),
        work_days.first().copied(),
        first.map(|(from, _)| from),
    ];
    Ok(Some(Timeline {
        name: project.label(),
        starts_on: begun.into_iter().flatten().min(),
        is_open: project.text("status") == Some("open"),
        phases,
        work_days,
        next_work_day,
        tasks: usize::try_from(tasks).unwrap_or(0),
    }))
}

/// So many of the tasks from a place on, in the order of their days.
pub(in crate::store::query) fn bars(
    conn: &Connection,
    project: &Id,
    from: usize,
    most: usize,
) -> Result<Vec<Bar>> {
    // The index has the order: of the tasks before only it is read.
    let mut statement = conn.prepare_cached(
        "SELECT k.id, k.title, k.starts_on, k.due_on, k.done_on, o.title FROM
           (SELECT id FROM task WHERE project_id = ?1
            ORDER BY ifnull(due_on, '9999-12-31'), id LIMIT ?2 OFFSET ?3) AS seen
         CROSS JOIN task k ON k.id = seen.id LEFT JOIN task o ON o.id = k.after_id",
    )?;
    let whole = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let rows = statement.query_map(params![project, whole(most), whole(from)], |row| {
        let (starts, due, done) = (date(row, 2)?, date(row, 3)?, date(row, 4)?);
        let first = starts.or(due).or(done);
        let last = done.or(due).or(starts);
        Ok(Bar {
            entity: Entity::Task,
            id: row.get(0)?,
            name: text(row, 1)?,
            days: first.zip(last).map(|(first, last)| (first.min(last), first.max(last))),
            done: done.is_some(),
            due_on: due,
            after: optional_text(row, 5)?,
        })
    })?;
    rows.read_all()
}
