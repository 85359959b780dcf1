//! What should be looked at while an election is prepared: nothing forbids it yet.

use chrono::NaiveDate;
use rusqlite::{Connection, params};

use crate::domain::id::Id;
use crate::domain::rules::{DELEGATES_ABOVE, Rules};
use crate::domain::seat::is_role;
use crate::domain::warning::Warning;

use super::super::super::error::Result;
use super::super::super::row::Record;
use super::super::dwellings::dwellings;
use super::free::free_from;

/// More seats than the body has of the kind, or seats that are held on the day on which the mandates
/// begin, which the proclamation could not give; and delegates who vote in the stead of the tenants of
/// a small office.
pub(super) fn of(
    conn: &Connection,
    election: &Record,
    rules: &Rules,
    today: NaiveDate,
) -> Result<Vec<Warning>> {
    let mut found = Vec::new();
    if !matches!(election.text("status"), Some("open" | "closed")) {
        return Ok(found);
    }
    let name = election.label();
    let begins = election.date("starts_on").or_else(|| election.date("vote_on"));
    let mut statement = conn.prepare_cached(
        "SELECT count(*) FROM seat WHERE body_id = ?1 AND kind = ?2
           AND (closed_on IS NULL OR closed_on > ?3)",
    )?;
    let day = begins.unwrap_or(today).to_string();
    let given = params![election.link("body_id"), election.text("seat_kind"), day];
    let has: u32 = statement.query_row(given, |row| row.get(0))?;
    let seats = election.value("seats").as_whole().unwrap_or(0);
    let seats = u32::try_from(seats).unwrap_or(u32::MAX);
    if seats > has {
        found.push(Warning::ElectionSeats { name: name.clone(), seats, has });
    } else if let (Some(day), Some(body)) = (begins, election.link("body_id")) {
        found.extend(held(conn, election, (&body, seats), day)?);
    }
    if election.text("voters") == Some("delegates") {
        let (dwellings, above) = (dwellings(conn, None)?, rules.whole(&DELEGATES_ABOVE));
        // An office whose complexes are not described says nothing of its size.
        if dwellings > 0 && dwellings <= above {
            found.push(Warning::DelegatesBelow { name, dwellings, above });
        }
    }
    Ok(found)
}

/// Seats that cannot be filled on the day on which the mandates begin; an office is given anew.
fn held(
    conn: &Connection,
    election: &Record,
    (body, seats): (&Id, u32),
    on: NaiveDate,
) -> Result<Option<Warning>> {
    let kind = election.text("seat_kind").unwrap_or_default();
    if is_role(kind) {
        return Ok(None);
    }
    let from = free_from(conn, (body, kind), usize::try_from(seats).unwrap_or(usize::MAX), on)?;
    let name = election.label();
    let held = from != Some(on);
    let (on, from) = (on.to_string(), from.map(|day| day.to_string()).unwrap_or_default());
    Ok(held.then_some(Warning::ElectionHeld { name, on, from }))
}
