//! Until when the mandates of an election last, or would.

use chrono::NaiveDate;
use rusqlite::{Connection, params};

use crate::domain::id::Id;
use crate::domain::rules::Rules;
use crate::domain::rules::term::{full_term, inherited_term};
use crate::domain::seat::is_role;
use crate::store::row::ReadAll;
use crate::text::ordered::Set;

use super::super::super::error::Result;
use super::{ElectionSheet, holders};

/// The last days of the mandates that an election gave, or would give by its seats as they stand: the one
/// that is said, else those of the terms that are finished or begun. They may differ from seat to seat.
pub(in crate::store) fn foreseen(
    conn: &Connection,
    sheet: &ElectionSheet,
    rules: &Rules,
    today: NaiveDate,
) -> Result<Vec<NaiveDate>> {
    let election = &sheet.election;
    if let Some(day) = election.date("term_ends_on") {
        return Ok(vec![day]);
    }
    if sheet.facts.proclaimed_on.is_some() {
        let mut given = conn.prepare_cached(
            "SELECT DISTINCT m.term_ends_on FROM candidate c JOIN mandate m ON m.id = c.mandate_id
             WHERE c.election_id = ?1 AND m.term_ends_on IS NOT NULL ORDER BY 1",
        )?;
        let ends = given.query_map([&election.id], |row| row.get::<_, String>(0))?;
        let ends: Vec<String> = ends.read_all()?;
        return Ok(ends.into_iter().filter_map(|day| day.parse().ok()).collect());
    }
    // Where no day is said, the mandates begin with the proclamation.
    let vote = election.date("vote_on").map_or(today, |vote| vote.max(today));
    let day = election.date("starts_on").unwrap_or(vote);
    let kind = sheet.code("seat_kind");
    // Those whom an annulled election put there end as the one that is held again is proclaimed.
    let mut given_up = holders::of(conn, election, day)?;
    given_up.retain(|holder| holder.gives_way_to(&election.id));
    // The last mandate of each seat that begins by then, as the one that is replaced.
    let mut statement = conn.prepare_cached(
        "SELECT m.term_ends_on, m.ended_on, m.end_reason, m.id FROM seat z
         LEFT JOIN mandate m ON m.id = (SELECT n.id FROM mandate n WHERE n.seat_id = z.id
           AND n.starts_on <= ?3 ORDER BY n.starts_on DESC, n.id DESC LIMIT 1)
         WHERE z.body_id = ?1 AND z.kind = ?2 AND (z.closed_on IS NULL OR z.closed_on > ?3)",
    )?;
    let given = params![sheet.code("body_id"), kind, day.to_string()];
    let rows = statement.query_map(given, |row| {
        let date = |at: usize| -> rusqlite::Result<Option<NaiveDate>> {
            Ok(row.get::<_, Option<String>>(at)?.and_then(|day| day.parse().ok()))
        };
        Ok((date(0)?, date(1)?, row.get::<_, Option<String>>(2)?, row.get::<_, Option<Id>>(3)?))
    })?;
    let mut ends = Set::new();
    for row in rows {
        let (term, mut ended, mut reason, mandate) = row?;
        if given_up.iter().any(|holder| Some(&holder.mandate) == mandate.as_ref()) {
            (ended, reason) = (Some(day), Some("annulled".to_owned()));
        }
        let runs_on = ended.is_none_or(|ended| ended > day) && term.is_some_and(|term| term >= day);
        // A seat that is held is none to fill; an office is given anew whoever has it.
        if runs_on && !is_role(kind) {
            continue;
        }
        let inherited = ended.and_then(|_| inherited_term(term, reason.as_deref(), day));
        ends.insert(inherited.unwrap_or_else(|| full_term(rules, kind, day)));
    }
    Ok(ends.into_iter().collect())
}
