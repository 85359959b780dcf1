//! What projects wait for, and how far those have come that run. A register without any of it is asked
//! one short question.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::domain::calendar::days_after;
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::project::hours::MINUTES_A_DAY;
use crate::domain::project::order::{contradicts, is_early};
use crate::domain::project::quote::{Quote, unexplained};
use crate::domain::project::{authorised, scale};
use crate::domain::rules::{PROJECT_ALERT_DAYS, QUOTES_FROM, Rules};
use crate::domain::warning::Warning;

use super::super::super::error::Result;
use super::super::super::row::{ReadAll, date, optional_text, record, text};
use super::super::home::Finding;
use super::super::records;
use super::{TaskCounts, on_record};

/// A project that runs, as home tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Running {
    /// The project.
    pub id: Id,
    /// What it is called.
    pub name: String,
    /// Its phase, where it has one: a code of `project-phase` or the committee's own word.
    pub phase: Option<String>,
    /// Its tasks.
    pub tasks: TaskCounts,
    /// Received in money.
    pub received: i64,
    /// Paid.
    pub paid: i64,
    /// The minutes of all volunteers.
    pub minutes: i64,
}

/// The projects that run, those that began first before the others, and what is due of any project.
pub(in crate::store::query) fn due(
    conn: &Connection,
    rules: &Rules,
    today: NaiveDate,
) -> Result<(Vec<Running>, Vec<Finding>)> {
    let mut any = conn.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM project) OR EXISTS (SELECT 1 FROM application)
                OR EXISTS (SELECT 1 FROM furnishing)",
    )?;
    if !any.query_row([], |row| row.get::<_, bool>(0))? {
        return Ok((Vec::new(), Vec::new()));
    }
    let running = running(conn, today)?;
    let soon = days_after(today, rules.whole(&PROJECT_ALERT_DAYS));
    let mut found = Vec::new();
    for project in running.iter().filter(|project| project.tasks.late > 0) {
        found.push(late(conn, project)?);
    }
    for project in &running {
        found.extend(due_soon(conn, project, today, soon)?);
    }
    found.extend(work_days(conn, today, soon)?);
    found.extend(applications(conn, today, soon)?);
    found.extend(upkeep(conn, today, soon)?);
    Ok((running, found))
}

fn running(conn: &Connection, today: NaiveDate) -> Result<Vec<Running>> {
    let mut statement = conn.prepare_cached(
        "SELECT j.id, j.name,
           (SELECT h.phase FROM project_phase h WHERE h.project_id = j.id
            ORDER BY h.from_on DESC, h.id DESC LIMIT 1),
           (SELECT count(*) FROM task k WHERE k.project_id = j.id),
           (SELECT count(done_on) FROM task k WHERE k.project_id = j.id),
           (SELECT count(*) FROM task k WHERE k.project_id = j.id
            AND ifnull(k.due_on, '9999-12-31') < ?1 AND k.done_on IS NULL),
           (SELECT ifnull(sum(s.received), 0) FROM funding s
            WHERE s.project_id = j.id AND s.kind <> 'in-kind'),
           (SELECT ifnull(sum(v.amount), 0) FROM voucher v JOIN budget_line x ON x.id = v.line_id
            WHERE x.project_id = j.id),
           (SELECT ifnull(sum(minutes * ifnull(heads, 1)), 0)
            FROM hours INDEXED BY hours_summed WHERE project_id = j.id)
         FROM project j WHERE j.status = 'open' ORDER BY ifnull(j.starts_on, '9999'), j.id",
    )?;
    let rows = statement.query_map([today.to_string()], |row| {
        let tasks = TaskCounts { all: row.get(3)?, done: row.get(4)?, late: row.get(5)? };
        Ok(Running {
            id: row.get(0)?,
            name: text(row, 1)?,
            phase: optional_text(row, 2)?,
            tasks,
            received: row.get(6)?,
            paid: row.get(7)?,
            minutes: row.get(8)?,
        })
    })?;
    rows.read_all()
}

/// The late tasks of a project in one line: a project may have thousands.
fn late(conn: &Connection, project: &Running) -> Result<Finding> {
    let mut first = conn.prepare_cached(
        "SELECT title, id FROM task WHERE project_id = ?1 AND done_on IS NULL
         ORDER BY ifnull(due_on, '9999-12-31'), id LIMIT 1",
    )?;
    let (name, id) = first.query_row([&project.id], |row| Ok((text(row, 0)?, row.get(1)?)))?;
    let tasks = u32::try_from(project.tasks.late).unwrap_or(u32::MAX);
    let warning = Warning::TasksLate { project: project.name.clone(), tasks, name };
    Ok(Finding { warning, target: Some((Entity::Task, id)) })
}

/// The tasks of a project that are to be done soon, in one line too.
fn due_soon(
    conn: &Connection,
    project: &Running,
    today: NaiveDate,
    soon: NaiveDate,
) -> Result<Option<Finding>> {
    if project.tasks.done == project.tasks.all {
        return Ok(None);
    }
    let mut all = conn.prepare_cached(
        "SELECT title, due_on, count(*) OVER (), id FROM task
         WHERE project_id = ?1 AND done_on IS NULL
         AND ifnull(due_on, '9999-12-31') BETWEEN ?2 AND ?3
         ORDER BY ifnull(due_on, '9999-12-31'), id LIMIT 1",
    )?;
    let first = all.query_row(params![project.id, today.to_string(), soon.to_string()], |row| {
        Ok((text(row, 0)?, text(row, 1)?, row.get::<_, u32>(2)?, row.get(3)?))
    });
    let Some((name, on, tasks, id)) = first.optional()? else { return Ok(None) };
    let warning = Warning::TasksDue { project: project.name.clone(), tasks, name, on };
    Ok(Some(Finding { warning, target: Some((Entity::Task, id)) }))
}

/// The work days to come soon of which something is not allowed then.
fn work_days(conn: &Connection, today: NaiveDate, soon: NaiveDate) -> Result<Vec<Finding>> {
    let mut statement = conn.prepare_cached(
        "SELECT w.title, w.held_on, j.name, j.id, w.id FROM work_day w JOIN project j ON j.id = w.project_id
         WHERE w.held_on BETWEEN ?1 AND ?2 AND w.cancelled IS NOT 1 AND j.status = 'open'
         ORDER BY w.held_on, w.id",
    )?;
    let mut rows = statement.query(params![today.to_string(), soon.to_string()])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let Some(held_on) = date(row, 1)? else { continue };
        let project: Id = row.get(3)?;
        let noted = "WHERE project_id = ?1 ORDER BY id";
        let noted = records(conn, Entity::Authorisation, noted, &project)?;
        let missing = authorised::missing(&on_record(&noted), held_on);
        if missing.is_empty() {
            continue;
        }
        let warning = Warning::WorkDayUnauthorised {
            name: text(row, 0)?,
            project: text(row, 2)?,
            on: held_on.to_string(),
            missing: u32::try_from(missing.count()).unwrap_or(u32::MAX),
            lacking: missing.lacking.join(", "),
            unrecorded: missing.unrecorded.join(", "),
        };
        found.push(Finding { warning, target: Some((Entity::WorkDay, row.get(4)?)) });
    }
    Ok(found)
}

/// Applications to send, and reports to make on what was granted.
fn applications(conn: &Connection, today: NaiveDate, soon: NaiveDate) -> Result<Vec<Finding>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, programme, 0, deadline_on FROM application
         WHERE state IN ('to-study', 'preparing') AND deadline_on <= ?1
         UNION ALL SELECT id, programme, 1, report_due_on FROM application
         WHERE state = 'granted' AND reported_on IS NULL AND report_due_on <= ?1 ORDER BY 4, 1",
    )?;
    let told = |row: &Row<'_>| {
        let last = date(row, 3)?.unwrap_or(today);
        let (name, on, days) = (text(row, 1)?, last.to_string(), (last - today).num_days());
        let warning = match (row.get::<_, i64>(2)?, days < 0) {
            (0, false) => Warning::ApplicationDue { name, on, days },
            (0, true) => Warning::ApplicationLate { name, on },
            (_, false) => Warning::ReportDue { name, on, days },
            (_, true) => Warning::ReportLate { name, on, days: -days },
        };
        Ok(Finding { warning, target: Some((Entity::Application, row.get(0)?)) })
    };
    let rows = statement.query_map([soon.to_string()], told)?;
    rows.read_all()
}

/// What furnishings need that still stand.
fn upkeep(conn: &Connection, today: NaiveDate, soon: NaiveDate) -> Result<Vec<Finding>> {
    let mut statement = conn.prepare_cached(
        "SELECT u.id, u.title, f.name, u.due_on FROM upkeep u
         JOIN furnishing f ON f.id = u.furnishing_id
         WHERE u.done_on IS NULL AND u.due_on <= ?1 AND f.condition IS NOT 'removed'
         ORDER BY u.due_on, u.id",
    )?;
    let told = |row: &Row<'_>| {
        let due = date(row, 3)?.unwrap_or(today);
        let (what, name, days) = (text(row, 1)?, text(row, 2)?, (due - today).num_days());
        let warning = match days < 0 {
            true => Warning::UpkeepLate { what, name, days: -days },
            false => Warning::UpkeepDue { what, name, on: due.to_string(), days },
        };
        Ok(Finding { warning, target: Some((Entity::Upkeep, row.get(0)?)) })
    };
    let rows = statement.query_map([soon.to_string()], told)?;
    rows.read_all()
}

/// What is odd in projects that run and waits for nobody.
pub(in crate::store::query) fn oddities(conn: &Connection, rules: &Rules) -> Result<Vec<Finding>> {
    let mut found = Vec::new();
    if let Some(from) = rules.cents(&QUOTES_FROM) {
        let mut few = conn.prepare_cached(
            "SELECT x.title, j.name, (SELECT count(*) FROM quote q WHERE q.line_id = x.id) AS quotes,
                    j.id
             FROM budget_line x JOIN project j ON j.id = x.project_id
             WHERE j.status = 'open' AND quotes < 2
             AND max(ifnull(x.planned, 0), ifnull(x.committed, 0)) >= ?1 ORDER BY x.id",
        )?;
        let told = |row: &Row<'_>| {
            let (name, project, quotes) = (text(row, 0)?, text(row, 1)?, row.get(2)?);
            let target = Some((Entity::Project, row.get(3)?));
            Ok(Finding { warning: Warning::FewQuotes { name, project, quotes }, target })
        };
        let rows = few.query_map([from], told)?;
        found.extend(rows.read_all()?);
    }
    found.extend(dear(conn)?);
    found.extend(out_of_order(conn)?);
    found.extend(long_days(conn)?);
    found.extend(off_scale(conn)?);
    Ok(found)
}

/// Tasks that were done before what they wait for, and those of projects that run that are to be.
fn out_of_order(conn: &Connection) -> Result<Vec<Finding>> {
    let mut statement = conn.prepare_cached(
        "SELECT k.title, k.done_on, k.due_on, o.title, o.done_on, o.due_on, j.name, j.id,
                j.status = 'open'
         FROM task k JOIN task o ON o.id = k.after_id JOIN project j ON j.id = k.project_id
         WHERE k.done_on IS NOT NULL OR k.due_on IS NOT NULL ORDER BY k.id",
    )?;
    let mut rows = statement.query([])?;
    let (mut before, mut order) = (Vec::new(), Vec::new());
    while let Some(row) = rows.next()? {
        let [done_on, due_on] = [date(row, 1)?, date(row, 2)?];
        let [other_done_on, other_due_on] = [date(row, 4)?, date(row, 5)?];
        let to_do = done_on.is_none() && other_done_on.is_none() && row.get(8)?;
        let target = || Ok::<_, rusqlite::Error>(Some((Entity::Project, row.get(7)?)));
        if is_early(done_on, other_done_on) {
            let warning = Warning::TaskBefore { name: text(row, 0)?, other: text(row, 3)? };
            before.push(Finding { warning, target: target()? });
        } else if to_do && contradicts(due_on, other_due_on) {
            let (name, project, on) = (text(row, 0)?, text(row, 6)?, text(row, 2)?);
            let (other, other_on) = (text(row, 3)?, text(row, 5)?);
            let warning = Warning::TaskOrder { name, project, on, other, other_on };
            order.push(Finding { warning, target: target()? });
        }
    }
    before.append(&mut order);
    Ok(before)
}

/// Those who have more hours on a day than it has, of whatever projects that run: those of the others
/// stay as they are.
fn long_days(conn: &Connection) -> Result<Vec<Finding>> {
    let mut statement = conn.prepare_cached(
        "SELECT h.person_id, h.worked_on, sum(h.minutes) AS whole, max(j.id)
         FROM hours h JOIN project j ON j.id = h.project_id
         WHERE h.person_id IS NOT NULL AND j.status = 'open'
         GROUP BY h.person_id, h.worked_on HAVING whole > ?1 ORDER BY h.worked_on, h.person_id",
    )?;
    let mut rows = statement.query([MINUTES_A_DAY])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let person: Id = row.get(0)?;
        let name = record(conn, Entity::Person, &person)?.map(|found| found.label());
        let (name, on) = (name.unwrap_or_default(), text(row, 1)?);
        let warning = Warning::HoursLongDay { name, on, worked_minutes: row.get(2)? };
        found.push(Finding { warning, target: Some((Entity::Project, row.get(3)?)) });
    }
    Ok(found)
}

/// Indicators of projects that run that name a scale, and have a measure outside it.
fn off_scale(conn: &Connection) -> Result<Vec<Finding>> {
    let mut statement = conn.prepare_cached(
        "SELECT i.name, i.unit, j.name, j.id, min(m.value), max(m.value) FROM indicator i
         JOIN project j ON j.id = i.project_id JOIN measure m ON m.indicator_id = i.id
         WHERE j.status = 'open' GROUP BY i.id ORDER BY i.id",
    )?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let (name, unit) = (text(row, 0)?, optional_text(row, 1)?.unwrap_or_default());
        let Some((scale, (least, most))) = scale::named(&name, &unit) else { continue };
        if row.get::<_, i64>(4)? >= least && row.get::<_, i64>(5)? <= most {
            continue;
        }
        let (project, scale) = (text(row, 2)?, scale.to_owned());
        let warning = Warning::MeasureOffScale { name, project, scale };
        found.push(Finding { warning, target: Some((Entity::Project, row.get(3)?)) });
    }
    Ok(found)
}

/// The lines of which a dearer quote was retained, and nobody said why: one that came in later may ask
/// less than the one that was retained.
fn dear(conn: &Connection) -> Result<Vec<Finding>> {
    let mut retained = conn.prepare_cached(
        "SELECT x.title, j.name, q.line_id, j.id
         FROM quote q JOIN budget_line x ON x.id = q.line_id JOIN project j ON j.id = x.project_id
         WHERE j.status = 'open' AND q.retained = 1 AND q.reason IS NULL ORDER BY x.id",
    )?;
    let mut of_line = conn.prepare_cached(
        "SELECT amount, retained IS 1, reason IS NOT NULL, supplier FROM quote
         WHERE line_id = ?1 ORDER BY id",
    )?;
    let mut rows = retained.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let read = of_line.query_map([row.get::<_, Id>(2)?], |row| {
            let quote = Quote { cents: row.get(0)?, retained: row.get(1)?, reasoned: row.get(2)? };
            Ok((quote, text(row, 3)?))
        })?;
        let read: Vec<(Quote, String)> = read.read_all()?;
        let (quotes, suppliers): (Vec<Quote>, Vec<String>) = read.into_iter().unzip();
        let Some((retained, _)) = unexplained(&quotes) else { continue };
        let (name, project, supplier) = (text(row, 0)?, text(row, 1)?, suppliers[retained].clone());
        let target = Some((Entity::Project, row.get(3)?));
        let warning = Warning::QuoteUnexplained { name, project, supplier };
        found.push(Finding { warning, target });
    }
    Ok(found)
}
