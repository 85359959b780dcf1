//! What should be looked at while an election is prepared: nothing forbids it yet.

use chrono::{Datelike, NaiveDate};
use rusqlite::{Connection, params};

use crate::domain::election::course::Facts;
use crate::domain::id::Id;
use crate::domain::rules::{DELEGATES_ABOVE, Rules};
use crate::domain::seat::is_role;
use crate::domain::warning::Warning;

use super::super::super::error::Result;
use super::super::super::row::Record;
use super::super::dwellings::dwellings;
use super::OfficerRow;
use super::free::free_from;
use super::holders::{self, Kept};

/// More seats than the body has of the kind, or seats that are held on the day on which the mandates
/// begin, which the proclamation could not give; a role of one officer that several have; a notice that went
/// out late; and delegates who vote in the stead of the tenants of a small office.
pub(super) fn of(
    conn: &Connection,
    election: &Record,
    (facts, officers): (&Facts, &[OfficerRow]),
    rules: &Rules,
) -> Result<Vec<Warning>> {
    let today = facts.today;
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
    if let (Some(sent), Some(by)) = (facts.notice_sent_on, facts.notice_late()) {
        let (name, sent_on, by) = (name.clone(), sent.to_string(), by.to_string());
        found.push(Warning::ElectionNoticeLate { name, sent_on, by });
    }
    found.extend(twice(&name, officers));
    if let Some(on) = out_of_season(election) {
        found.push(Warning::ElectionWindow { name: name.clone(), on: on.to_string() });
    }
    if election.text("voters") == Some("delegates") {
        let (dwellings, above) = (dwellings(conn, None)?, rules.whole(&DELEGATES_ABOVE));
        match dwellings {
            // An office whose complexes are not described says nothing of its size.
            0 => found.push(Warning::DelegatesUncounted { name, above }),
            _ if dwellings <= above => {
                found.push(Warning::DelegatesBelow { name, dwellings, above });
            }
            _ => {}
        }
    }
    Ok(found)
}

/// The roles that one person has, which several were given.
fn twice(name: &str, officers: &[OfficerRow]) -> Vec<Warning> {
    let roles = ["returning-officer", "election-secretary"].into_iter();
    let told = roles.filter_map(|role| {
        let of = officers.iter().filter(|row| row.record.text("role") == Some(role));
        let names: Vec<&str> = of.map(|row| row.name.as_str()).collect();
        (names.len() > 1).then(|| Warning::OfficerTwice {
            name: name.to_owned(),
            role: role.to_owned(),
            names: names.join(", "),
        })
    });
    told.collect()
}

/// The last month of the season in which the offices of the province elect their tenants' directors,
/// from the first of January on (the federation's guide).
const LAST_MONTH: u32 = 4;

/// The day of a vote for tenants' directors that is outside the season; a by-election has none.
fn out_of_season(election: &Record) -> Option<NaiveDate> {
    let directors = election.text("seat_kind") == Some("tenant-director");
    let by_election = election.value("by_election").as_whole() == Some(1);
    let on = election.date("vote_on").filter(|on| on.month() > LAST_MONTH)?;
    (directors && !by_election).then_some(on)
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
    let holders = holders::of(conn, election, on)?;
    let given = holders.iter().filter(|holder| holder.gives_way_to(&election.id)).count();
    let seats = usize::try_from(seats).unwrap_or(usize::MAX).saturating_sub(given);
    if seats == 0 {
        return Ok(None);
    }
    let from = free_from(conn, (body, kind), seats, on)?;
    if from == Some(on) {
        return Ok(None);
    }
    let (name, on) = (election.label(), on.to_string());
    Ok(Some(match holders::kept(election, &holders) {
        Kept::ByAnnulled(annulled) => Warning::ElectionRerun { name, annulled },
        Kept::By(holders) => Warning::ElectionHeldBy { name, on, holders },
        Kept::ForNow => {
            let from = from.map(|day| day.to_string()).unwrap_or_default();
            Warning::ElectionHeld { name, on, from }
        }
    }))
}
