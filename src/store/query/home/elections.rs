//! What elections wait for: a step that is late or due, a result to proclaim, and terms that end
//! without an election.

use chrono::NaiveDate;
use rusqlite::{Connection, params};

use crate::domain::calendar::days_after;
use crate::domain::election::course::{State, Step};
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::rules::committee::BodyFacts;
use crate::domain::rules::{Rules, TERM_ALERT_DAYS};
use crate::domain::warning::Warning;
use crate::store::row::ReadAll;

use super::super::super::error::Result;
use super::super::super::totals;
use super::super::elections::{ElectionSheet, sheet};
use super::Finding;

/// A step is spoken of so many days before it is due.
const AHEAD: i64 = 30;

/// What each election that is not over waits for most.
pub(super) fn due(conn: &Connection, rules: &Rules, today: NaiveDate) -> Result<Vec<Finding>> {
    // Most days there is none, and the question itself costs more than the answer.
    if totals::read(conn, Entity::Election.table())? == 0 {
        return Ok(Vec::new());
    }
    let mut statement = conn.prepare_cached(
        "SELECT id FROM election WHERE destroyed_on IS NULL AND status <> 'cancelled'
         ORDER BY proclaimed_on IS NOT NULL, vote_on LIMIT 50",
    )?;
    let running = statement.query_map([], |row| row.get(0))?;
    let running: Vec<Id> = running.read_all()?;
    let mut found = Vec::new();
    for id in running {
        let Some(sheet) = sheet(conn, &id, rules, today)? else { continue };
        let target = Some((Entity::Election, id));
        let doubts = doubts(&sheet);
        let all = waits_for(&sheet, today).into_iter().chain(doubts);
        found.extend(all.map(|warning| Finding { warning, target: target.clone() }));
    }
    found.extend(objected(conn)?);
    Ok(found)
}

/// Who was put forward by somebody who should not, and what else should be looked at.
fn doubts(sheet: &ElectionSheet) -> Vec<Warning> {
    let running = sheet.facts.proclaimed_on.is_none();
    let rows = sheet.candidates.iter().filter(|row| running && row.stands());
    rows.flat_map(|row| row.doubts()).chain(sheet.doubts.iter().cloned()).collect()
}

/// Objections that wait for a decision, and elections that were annulled and not held again. Where another
/// objection annulled the election, none waits any more.
fn objected(conn: &Connection) -> Result<Vec<Finding>> {
    let mut statement = conn.prepare_cached(
        "SELECT o.election_id, e.name, o.decision IS NULL FROM objection o
         JOIN election e ON e.id = o.election_id
         WHERE o.decision IS NULL AND NOT EXISTS (SELECT 1 FROM objection a
             WHERE a.election_id = o.election_id AND a.decision = 'annulled')
           OR o.decision = 'annulled' AND o.new_election_id IS NULL
         ORDER BY o.received_on, o.id LIMIT 50",
    )?;
    let rows = statement.query_map([], |row| {
        let (id, name): (Id, String) = (row.get(0)?, super::super::super::row::text(row, 1)?);
        let warning = match row.get(2)? {
            true => Warning::ObjectionOpen { name },
            false => Warning::ElectionAnnulled { name },
        };
        Ok(Finding { warning, target: Some((Entity::Election, id)) })
    })?;
    rows.read_all()
}

fn waits_for(sheet: &ElectionSheet, today: NaiveDate) -> Option<Warning> {
    let steps = sheet.facts.steps();
    let name = sheet.election.label();
    let late = steps.iter().find_map(|(step, state)| match state {
        State::Late(by) => Some((*step, *by)),
        _ => None,
    });
    if let Some((step, by)) = late {
        let (step, by) = (step.code().to_owned(), by.to_string());
        return Some(Warning::ElectionLate { name, step, by });
    }
    if steps.contains(&(Step::Proclamation, State::Due(None))) {
        return Some(Warning::ElectionReady { name });
    }
    let due = steps.iter().filter_map(|(step, state)| match state {
        // Ballots are kept until their day: before it nothing is to be done.
        State::Due(Some(day)) if *step == Step::Ballots && *day > today => None,
        State::Due(Some(by)) => Some((*step, *by)),
        _ => None,
    });
    let (step, by) = due.min_by_key(|(_, by)| *by)?;
    let days = (by - today).num_days();
    (days <= AHEAD).then(|| Warning::ElectionDue {
        name,
        step: step.code().to_owned(),
        by: by.to_string(),
        days,
    })
}

/// Directors whose terms end soon, and no election that would fill their seats.
pub(super) fn none_planned(
    conn: &Connection,
    body: &Id,
    facts: &BodyFacts,
    rules: &Rules,
    today: NaiveDate,
) -> Result<Option<Finding>> {
    let alert = days_after(today, rules.whole(&TERM_ALERT_DAYS));
    let directors = facts.tenures.iter().filter(|t| t.seat_kind == "tenant-director");
    let ending = directors.filter(|t| t.is_active(today)).filter_map(|t| t.term_ends_on);
    let ending: Vec<NaiveDate> = ending.filter(|end| *end <= alert).collect();
    let Some(on) = ending.iter().min() else { return Ok(None) };
    let mut planned = conn.prepare_cached(
        "SELECT 1 FROM election WHERE body_id = ?1 AND seat_kind = 'tenant-director'
           AND (status IN ('open', 'closed') OR status = 'proclaimed' AND starts_on > ?2)",
    )?;
    if planned.exists(params![body, today.to_string()])? {
        return Ok(None);
    }
    let seats = u32::try_from(ending.len()).unwrap_or(u32::MAX);
    let warning = Warning::NoElection { body: facts.name.clone(), seats, on: on.to_string() };
    Ok(Some(Finding { warning, target: Some((Entity::Body, body.clone())) }))
}
