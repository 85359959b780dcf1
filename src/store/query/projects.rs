//! A project with all that belongs to it. What it may have thousands of (tasks, hours) is counted and
//! summed, and read by lists.

mod due;
mod hours;
mod timeline;

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::{Connection, params};

use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::project::authorised::{self, Missing, OnRecord};
use crate::domain::project::hours::Shares;
use crate::domain::project::money::Money;
use crate::domain::project::order::is_early;
use crate::text::fold::sort_key;
use crate::text::sort;

use super::super::error::Result;
use super::super::row::{Record, date, record, text};
use super::{records, records_where};

pub use due::Running;
pub(super) use due::{due, oddities};
pub use timeline::{Bar, Timeline};
pub(super) use timeline::{bars, timeline};

/// So many of the open tasks are shown at once.
const NEXT: u32 = 8;

/// A record that is called by what it points to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// The record.
    pub record: Record,
    /// The name of the person or the organisation; empty where it points to none.
    pub name: String,
}

/// A line of the budget with its papers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineRow {
    /// The record.
    pub record: Record,
    /// Planned, committed, paid.
    pub money: Money,
    /// What was paid, the first first.
    pub vouchers: Vec<Record>,
    /// What suppliers ask, in the order of amounts.
    pub quotes: Vec<Record>,
}

/// A work day with the hours that were given there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkDayRow {
    /// The record.
    pub record: Record,
    /// The minutes of everybody.
    pub minutes: i64,
    /// How many came.
    pub heads: i64,
}

/// An indicator with what it was found to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndicatorRow {
    /// The record.
    pub record: Record,
    /// Its measures, by their days.
    pub measures: Vec<Record>,
}

impl IndicatorRow {
    /// The latest measure of a moment (a code of `measure-moment`).
    pub fn latest(&self, moment: &str) -> Option<&Record> {
        self.measures.iter().rfind(|measure| measure.text("moment") == Some(moment))
    }
}

/// A person or an organisation that had a part in a project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Volunteer {
    /// A person or an organisation.
    pub entity: Entity,
    /// Which.
    pub id: Id,
    /// What it is called.
    pub name: String,
    /// The minutes that were noted under that name.
    pub minutes: i64,
}

/// Those who take part in a project, and those who gave it hours under their name, in the order of
/// names.
pub(in crate::store) fn volunteers(conn: &Connection, project: &Id) -> Result<Vec<Volunteer>> {
    let mut statement = conn.prepare_cached(
        "SELECT 'person', person_id, sum(minutes) FROM (
           SELECT person_id, 0 AS minutes FROM participant WHERE project_id = ?1
           UNION ALL SELECT person_id, minutes FROM hours WHERE project_id = ?1)
         WHERE person_id IS NOT NULL GROUP BY person_id
         UNION ALL SELECT DISTINCT 'organisation', organisation_id, 0 FROM participant
         WHERE project_id = ?1 AND organisation_id IS NOT NULL",
    )?;
    let rows = statement.query_map([project], |row| {
        Ok((text(row, 0)?, row.get::<_, Id>(1)?, row.get::<_, i64>(2)?))
    })?;
    let mut found = Vec::new();
    for row in rows {
        let (table, id, minutes) = row?;
        let Some(entity) = Entity::from_table(&table) else { continue };
        let name = record(conn, entity, &id)?.map(|found| found.label()).unwrap_or_default();
        found.push(Volunteer { entity, id, name, minutes });
    }
    sort::by_cached_key(&mut found, |found| sort_key(&found.name));
    Ok(found)
}

/// How many tasks there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TaskCounts {
    /// In all.
    pub all: i64,
    /// Done.
    pub done: i64,
    /// Not done on their day; none where the project has ended.
    pub late: i64,
}

/// A project with all that belongs to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProjectSheet {
    /// The record.
    pub project: Record,
    /// The project that it follows.
    pub previous: Option<Record>,
    /// Those that follow it.
    pub followed_by: Vec<Record>,
    /// The phases, the latest first.
    pub phases: Vec<Record>,
    /// Who takes part, in the order of names.
    pub participants: Vec<Named>,
    /// Permissions and checks.
    pub authorisations: Vec<Record>,
    /// How many tasks it has.
    pub tasks: TaskCounts,
    /// The first of those that are open.
    pub next_tasks: Vec<Named>,
    /// What these wait for and is not done.
    pub awaited: Vec<Record>,
    /// The work days, in the order of days.
    pub work_days: Vec<WorkDayRow>,
    /// The minutes of all volunteers.
    pub minutes: i64,
    /// The same by person, month and task.
    pub shares: Shares,
    /// Where its money comes from.
    pub funding: Vec<Record>,
    /// The lines of its budget.
    pub lines: Vec<LineRow>,
    /// The sums of both.
    pub money: Money,
    /// Its applications to grant programmes.
    pub applications: Vec<Record>,
    /// What was made, islet by islet.
    pub furnishings: Vec<Record>,
    /// What it is judged by.
    pub indicators: Vec<IndicatorRow>,
    /// Its photos.
    pub photos: Vec<Record>,
    /// Motions about it.
    pub motions: Vec<Record>,
    /// Meetings about it.
    pub meetings: Vec<Record>,
    /// Follow-ups about it.
    pub follow_ups: Vec<Record>,
}

impl ProjectSheet {
    /// The task that another one waits for, while it is not done.
    pub fn awaited_by(&self, task: &Record) -> Option<&Record> {
        let after = task.link("after_id")?;
        self.awaited.iter().find(|found| found.id == after)
    }

    /// What is not allowed on a work day that is still to come, of a project that runs.
    pub fn missing_on(&self, day: &Record, today: NaiveDate) -> Missing {
        let is_meant = self.project.text("status") == Some("open")
            && day.value("cancelled").as_whole() != Some(1);
        match day.date("held_on").filter(|on| is_meant && *on >= today) {
            Some(on) => authorised::missing(&on_record(&self.authorisations), on),
            None => Missing::default(),
        }
    }

    /// Where an authorisation stands today; of a project that ended, where it stood then.
    pub fn standing<'a>(&self, found: &'a Record, today: NaiveDate) -> &'a str {
        let on = self.project.date("closed_on").map_or(today, |closed| closed.min(today));
        let state = found.text("state").unwrap_or_default();
        authorised::standing(state, found.date("expires_on"), on)
    }
}

/// Authorisations as the rule looks at them.
pub fn on_record(authorisations: &[Record]) -> Vec<OnRecord> {
    let noted = authorisations.iter().map(|found| OnRecord {
        kind: found.text("kind").unwrap_or_default().to_owned(),
        state: found.text("state").unwrap_or_default().to_owned(),
        expires_on: found.date("expires_on"),
    });
    noted.collect()
}

/// Reads a project.
pub(in crate::store) fn sheet(
    conn: &Connection,
    id: &Id,
    today: NaiveDate,
) -> Result<Option<ProjectSheet>> {
    let Some(project) = record(conn, Entity::Project, id)? else { return Ok(None) };
    let of = |entity: Entity, order: &str| {
        records(conn, entity, &format!("WHERE project_id = ?1 ORDER BY {order}"), id)
    };
    let previous = project.link("previous_id");
    let previous = previous.map(|id| record(conn, Entity::Project, &id)).transpose()?.flatten();
    let (funding, lines, money) = accounts(conn, id)?;
    let indicators = of(Entity::Indicator, "id")?.into_iter().map(|record| {
        let by_day = "WHERE indicator_id = ?1 ORDER BY measured_on, id";
        let measures = records(conn, Entity::Measure, by_day, &record.id)?;
        Ok(IndicatorRow { record, measures })
    });
    let next_tasks = next_tasks(conn, id)?;
    let awaited = next_tasks.iter().filter_map(|task| task.link("after_id"));
    let awaited = awaited.map(|id| record(conn, Entity::Task, &id));
    let awaited: Vec<Option<Record>> = awaited.collect::<Result<_>>()?;
    let is_open = |task: &Record| task.date("done_on").is_none();
    let worked = hours::worked(conn, id)?;
    let named = |rows: Vec<Record>| -> Result<Vec<Named>> {
        rows.into_iter().map(|row| named(conn, row)).collect()
    };
    Ok(Some(ProjectSheet {
        previous,
        followed_by: records(conn, Entity::Project, "WHERE previous_id = ?1 ORDER BY id", id)?,
        phases: of(Entity::ProjectPhase, "from_on DESC, id DESC")?,
        participants: by_name(named(of(Entity::Participant, "id")?)?),
        authorisations: of(Entity::Authorisation, "id")?,
        tasks: task_counts(conn, &project, today)?,
        next_tasks: named(next_tasks)?,
        awaited: awaited.into_iter().flatten().filter(is_open).collect(),
        work_days: work_days(of(Entity::WorkDay, "held_on, id")?, &worked.by_day),
        minutes: worked.minutes,
        shares: worked.shares,
        funding,
        lines,
        money,
        applications: of(Entity::Application, "id")?,
        furnishings: of(Entity::Furnishing, "ifnull(islet, '~'), name, id")?,
        indicators: indicators.collect::<Result<_>>()?,
        photos: of(Entity::Photo, "id")?,
        motions: of(Entity::Motion, "id")?,
        meetings: of(Entity::Meeting, "date, id")?,
        follow_ups: of(Entity::FollowUp, "done_on IS NOT NULL, ifnull(due_on, '9999-12-31'), id")?,
        project,
    }))
}

/// The sources, the lines with their papers, and the sums of both.
fn accounts(conn: &Connection, id: &Id) -> Result<(Vec<Record>, Vec<LineRow>, Money)> {
    let of = |entity| records(conn, entity, "WHERE project_id = ?1 ORDER BY id", id);
    let funding = of(Entity::Funding)?;
    let lines = of(Entity::BudgetLine)?.into_iter().map(|line| line_row(conn, line));
    let lines = lines.collect::<Result<Vec<_>>>()?;
    let mut money = Money::default();
    for source in &funding {
        let in_kind = source.text("kind") == Some("in-kind");
        money.add_source(in_kind, cents(source, "promised"), cents(source, "received"));
    }
    lines.iter().for_each(|line| money.add_line(line.money));
    Ok((funding, lines, money))
}

/// The sums of a project's money.
pub(in crate::store) fn money_of(conn: &Connection, id: &Id) -> Result<Money> {
    accounts(conn, id).map(|(.., money)| money)
}

fn cents(found: &Record, field: &str) -> i64 {
    found.value(field).as_whole().unwrap_or(0)
}

fn line_row(conn: &Connection, record: Record) -> Result<LineRow> {
    let by_day = "WHERE line_id = ?1 ORDER BY paid_on, id";
    let vouchers = records(conn, Entity::Voucher, by_day, &record.id)?;
    let by_amount = "WHERE line_id = ?1 ORDER BY amount, id";
    let quotes = records(conn, Entity::Quote, by_amount, &record.id)?;
    let paid = vouchers.iter().map(|voucher| cents(voucher, "amount")).sum();
    let money = Money::line(cents(&record, "planned"), cents(&record, "committed"), paid);
    Ok(LineRow { record, money, vouchers, quotes })
}

fn named(conn: &Connection, found: Record) -> Result<Named> {
    let links = [(Entity::Person, "person_id"), (Entity::Organisation, "organisation_id")];
    for (entity, field) in links {
        if found.entity.field(field).is_none() {
            continue;
        }
        let Some(id) = found.link(field) else { continue };
        let other = record(conn, entity, &id)?;
        let name = other.map(|other| other.label()).unwrap_or_default();
        return Ok(Named { record: found, name });
    }
    Ok(Named { record: found, name: String::new() })
}

fn by_name(mut found: Vec<Named>) -> Vec<Named> {
    sort::by_cached_key(&mut found, |row| sort_key(&row.name));
    found
}

fn task_counts(conn: &Connection, project: &Record, today: NaiveDate) -> Result<TaskCounts> {
    let mut statement = conn.prepare_cached(
        // As the index has them.
        "SELECT count(*), count(done_on),
                ifnull(sum(done_on IS NULL AND ifnull(due_on, '9999-12-31') < ?2), 0)
         FROM task WHERE project_id = ?1",
    )?;
    let runs = project.text("status") == Some("open");
    let counts = statement.query_row(params![project.id, today.to_string()], |row| {
        let late = if runs { row.get(2)? } else { 0 };
        Ok(TaskCounts { all: row.get(0)?, done: row.get(1)?, late })
    })?;
    Ok(counts)
}

/// The first tasks of a project that are not done.
pub(in crate::store) fn next_tasks(conn: &Connection, project: &Id) -> Result<Vec<Record>> {
    let next = "WHERE project_id = ?1 AND done_on IS NULL
                ORDER BY ifnull(due_on, '9999-12-31'), id LIMIT ?2";
    records_where(conn, Entity::Task, next, params![project, NEXT])
}

/// The tasks of a project that are not done and have a day, with what they are called.
pub(in crate::store) fn due_tasks(
    conn: &Connection,
    project: &Id,
) -> Result<Vec<(Id, String, NaiveDate)>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, title, due_on FROM task
         WHERE project_id = ?1 AND done_on IS NULL AND due_on IS NOT NULL ORDER BY id",
    )?;
    let rows =
        statement.query_map([project], |row| Ok((row.get(0)?, text(row, 1)?, date(row, 2)?)))?;
    let mut found = Vec::new();
    for row in rows {
        let (id, title, due) = row?;
        found.extend(due.map(|due| (id, title, due)));
    }
    Ok(found)
}

/// What a task is called and what it waits for, where it was ticked off before.
pub(in crate::store) fn done_before(
    conn: &Connection,
    task: &Id,
) -> Result<Option<(String, String)>> {
    let mut statement = conn.prepare_cached(
        "SELECT k.title, k.done_on, o.title, o.done_on FROM task k JOIN task o ON o.id = k.after_id
         WHERE k.id = ?1",
    )?;
    let mut rows = statement.query([task])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    let is_early = is_early(date(row, 1)?, date(row, 3)?);
    Ok(if is_early { Some((text(row, 0)?, text(row, 2)?)) } else { None })
}

/// The work days with the hours that were given there.
fn work_days(days: Vec<Record>, sums: &HashMap<String, (i64, i64)>) -> Vec<WorkDayRow> {
    let rows = days.into_iter().map(|record| {
        let (minutes, heads) = sums.get(record.id.as_str()).copied().unwrap_or_default();
        WorkDayRow { record, minutes, heads }
    });
    rows.collect()
}
