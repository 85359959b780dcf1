//! What should be looked at while an election is prepared: nothing forbids it yet.

use rusqlite::{Connection, params};

use crate::domain::rules::{DELEGATES_ABOVE, Rules};
use crate::domain::warning::Warning;

use super::super::super::error::Result;
use super::super::super::row::Record;

/// More seats than the body has of the kind, which the proclamation could not give; and delegates who
/// vote in the stead of the tenants of a small office.
pub(super) fn of(conn: &Connection, election: &Record, rules: &Rules) -> Result<Vec<Warning>> {
    let mut found = Vec::new();
    if !matches!(election.text("status"), Some("open" | "closed")) {
        return Ok(found);
    }
    let name = election.label();
    let day = election.date("starts_on").or_else(|| election.date("vote_on"));
    let mut statement = conn.prepare_cached(
        "SELECT count(*) FROM seat WHERE body_id = ?1 AND kind = ?2
           AND (closed_on IS NULL OR closed_on > ?3)",
    )?;
    let day = day.map(|day| day.to_string()).unwrap_or_default();
    let given = params![election.link("body_id"), election.text("seat_kind"), day];
    let has: u32 = statement.query_row(given, |row| row.get(0))?;
    let seats = election.value("seats").as_whole().unwrap_or(0);
    let seats = u32::try_from(seats).unwrap_or(u32::MAX);
    if seats > has {
        found.push(Warning::ElectionSeats { name: name.clone(), seats, has });
    }
    if election.text("voters") == Some("delegates") {
        let (dwellings, above) = (dwellings(conn)?, rules.whole(&DELEGATES_ABOVE));
        // An office whose complexes are not described says nothing of its size.
        if dwellings > 0 && dwellings <= above {
            found.push(Warning::DelegatesBelow { name, dwellings, above });
        }
    }
    Ok(found)
}

/// The dwellings of the office, as far as its complexes are described.
pub(in crate::store::query) fn dwellings(conn: &Connection) -> Result<u32> {
    let sum = "SELECT ifnull(sum(ifnull(dwellings_family, 0) + ifnull(dwellings_senior, 0)
                               + ifnull(dwellings_single, 0)), 0) FROM site";
    Ok(conn.query_row(sum, [], |row| row.get(0))?)
}
