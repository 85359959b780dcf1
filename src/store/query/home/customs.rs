//! What the committee's own rules ask that is worth a check now and then: terms given again, notices
//! sent too early, minutes that wait for an agenda, contact data that serves no more.

use chrono::{Months, NaiveDate};
use rusqlite::{Connection, params};

use super::Finding;
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::meeting::role_of_title;
use crate::domain::person::full_name;
use crate::domain::rules::{
    ASSEMBLY_NOTICE_MAX, MINUTES_ADOPT_NEXT, RETENTION_MONTHS, Rules, TERM_RENEWALS_MAX,
};
use crate::domain::warning::Warning;

use super::super::super::error::Result;
use super::super::super::row::{ReadAll, date, optional_text, text};

/// Everything of it.
pub(super) fn findings(conn: &Connection, rules: &Rules, today: NaiveDate) -> Result<Vec<Finding>> {
    let mut found = renewed(conn, rules)?;
    found.extend(early_notices(conn, rules, today)?);
    found.extend(minutes_left_out(conn, rules)?);
    found.extend(contact_kept(conn, rules, today)?);
    Ok(found)
}

/// Those in office who were given a seat of the same kind of the same body more often in a row than the
/// rules give.
fn renewed(conn: &Connection, rules: &Rules) -> Result<Vec<Finding>> {
    let max = rules.whole(&TERM_RENEWALS_MAX);
    if max == 0 {
        return Ok(Vec::new());
    }
    let mut statement = conn.prepare_cached(
        "SELECT p.id, p.family_name, coalesce(p.preferred_name, p.given_name), b.name, m.starts_on, m.id
         FROM mandate m JOIN seat s ON s.id = m.seat_id JOIN body b ON b.id = s.body_id
           JOIN person p ON p.id = m.person_id
         WHERE m.ended_on IS NULL ORDER BY b.name, p.sort_key",
    )?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let Some(starts_on) = date(row, 4)? else { continue };
        let renewals = renewals(conn, &row.get(5)?, starts_on)?;
        if renewals > max {
            let name = full_name(optional_text(row, 2)?.as_deref(), &text(row, 1)?);
            let warning = Warning::TermRenewed { name, body: text(row, 3)?, renewals, max };
            found.push(Finding { warning, target: Some((Entity::Person, row.get(0)?)) });
        }
    }
    Ok(found)
}

/// How many terms of the same kind ended one where the next began, back from a mandate; one that an
/// annulled election gave was none.
fn renewals(conn: &Connection, mandate: &Id, starts_on: NaiveDate) -> Result<u32> {
    let mut before = conn.prepare_cached(
        "SELECT e.starts_on, e.ended_on FROM mandate m JOIN seat s ON s.id = m.seat_id
           JOIN mandate e ON e.person_id = m.person_id AND e.starts_on < m.starts_on
           JOIN seat o ON o.id = e.seat_id AND o.body_id = s.body_id AND o.kind = s.kind
         WHERE m.id = ?1 AND e.end_reason IS NOT 'annulled' ORDER BY e.starts_on DESC",
    )?;
    let mut rows = before.query([mandate])?;
    let (mut begins, mut count) = (starts_on, 0);
    while let Some(row) = rows.next()? {
        let (Some(began), ended) = (date(row, 0)?, date(row, 1)?) else { continue };
        if ended.is_some_and(|ended| ended < begins) {
            break;
        }
        (begins, count) = (began, count + 1);
    }
    Ok(count)
}

/// The assemblies to come whose notice went out too long ahead.
fn early_notices(conn: &Connection, rules: &Rules, today: NaiveDate) -> Result<Vec<Finding>> {
    let max = rules.whole(&ASSEMBLY_NOTICE_MAX);
    if max == 0 {
        return Ok(Vec::new());
    }
    let mut statement = conn.prepare_cached(
        "SELECT id, number, notice_sent_on, date FROM meeting
         WHERE kind IN ('annual-general', 'election') AND status = 'convened' AND date >= ?1
         ORDER BY date",
    )?;
    let rows = statement.query_map([today.to_string()], |row| {
        Ok((row.get::<_, Id>(0)?, text(row, 1)?, date(row, 2)?, date(row, 3)?))
    })?;
    let mut found = Vec::new();
    for row in rows {
        let (id, number, Some(sent), Some(day)) = row? else { continue };
        if (day - sent).num_days() > i64::from(max) {
            let (sent_on, date) = (sent.to_string(), day.to_string());
            let warning = Warning::NoticeEarly { number, sent_on, date, max };
            found.push(Finding { warning, target: Some((Entity::Meeting, id)) });
        }
    }
    Ok(found)
}

/// The regular meetings to come whose agenda leaves out minutes that wait for their adoption: the
/// next one of each body. Those of an assembly wait for the next assembly; a meeting that goes on with one
/// that was adjourned has the agenda of that one.
fn minutes_left_out(conn: &Connection, rules: &Rules) -> Result<Vec<Finding>> {
    if !rules.is_on(&MINUTES_ADOPT_NEXT) {
        return Ok(Vec::new());
    }
    let mut statement = conn.prepare_cached(
        "SELECT m.id, m.number, (SELECT p.number FROM meeting p WHERE p.body_id = m.body_id
                                   AND p.status = 'held' AND p.date < m.date
                                   AND p.kind NOT IN ('annual-general', 'election')
                                 ORDER BY p.date DESC LIMIT 1) AS waits
         FROM meeting m
         WHERE m.status IN ('planned', 'convened', 'open') AND m.kind = 'regular'
           AND m.continues_id IS NULL AND waits IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM meeting n WHERE n.body_id = m.body_id AND n.date < m.date
                             AND n.kind = 'regular'
                             AND n.status IN ('planned', 'convened', 'open'))
         ORDER BY m.date",
    )?;
    let rows = statement
        .query_map([], |row| Ok((row.get::<_, Id>(0)?, text(row, 1)?, text(row, 2)?)))?
        .read_all()?;
    let mut points =
        conn.prepare_cached("SELECT role, title FROM agenda_item WHERE meeting_id = ?1")?;
    let mut found = Vec::new();
    for (id, number, previous) in rows {
        let points = points
            .query_map([&id], |row| Ok((optional_text(row, 0)?, optional_text(row, 1)?)))?
            .read_all()?;
        let adopts = points.iter().any(|(role, title)| {
            let titled = || role_of_title(title.as_deref().unwrap_or_default());
            role.as_deref().or_else(titled) == Some("minutes")
        });
        // An agenda that nobody has begun leaves nothing out yet.
        if !adopts && !points.is_empty() {
            let warning = Warning::MinutesNotOnAgenda { number, previous };
            found.push(Finding { warning, target: Some((Entity::Meeting, id)) });
        }
    }
    Ok(found)
}

/// People who can be called or written to though their last mandate is long over. Whoever never had
/// one is in the register for another reason.
fn contact_kept(conn: &Connection, rules: &Rules, today: NaiveDate) -> Result<Option<Finding>> {
    let months = rules.whole(&RETENTION_MONTHS);
    let before = today.checked_sub_months(Months::new(months)).filter(|_| months > 0);
    let Some(before) = before else { return Ok(None) };
    let people: u32 = conn.query_row(
        "SELECT count(*) FROM person p WHERE (p.phone IS NOT NULL OR p.email IS NOT NULL)
           AND EXISTS (SELECT 1 FROM mandate m WHERE m.person_id = p.id)
           AND NOT EXISTS (SELECT 1 FROM mandate m WHERE m.person_id = p.id
                             AND (m.ended_on IS NULL OR m.ended_on > ?1))",
        params![before.to_string()],
        |row| row.get(0),
    )?;
    let warning = Warning::ContactKept { people, months };
    Ok((people > 0).then_some(Finding { warning, target: None }))
}
