//! A proclaimed election is frozen: nothing of it, its candidates, its officers and its rounds changes
//! any more, whatever the way. When its ballots were destroyed stays free, and its note. Before, what
//! was counted keeps what it rests on, whatever the way: an act that is taken back asks no form.

mod rounds;

use rusqlite::Connection;

use crate::domain::election::FREE_OF_ELECTION;
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::refusal::Refusal;

use super::super::error::Result;
use super::super::journal::RowChange;
use super::super::row::record;
use super::super::writer::Writer;
use super::{first_text, linked};

/// Refuses what leaves an election at odds with what was counted in it, or with who leads it.
pub(super) fn refuse(writer: &Writer<'_>, changes: &[RowChange]) -> Result<()> {
    proclaimed(writer.conn, changes)?;
    rounds::refuse(writer, changes)?;
    changes.iter().try_for_each(|change| leads_and_stands(writer.conn, change))
}

/// Whoever leads an election does not stand in it.
fn leads_and_stands(conn: &Connection, change: &RowChange) -> Result<()> {
    if !matches!(change.table.as_str(), "candidate" | "election_officer") {
        return Ok(());
    }
    let sql = format!(
        "SELECT c.person_id FROM candidate c JOIN election_officer o
           ON o.election_id = c.election_id AND o.person_id = c.person_id
         WHERE c.withdrawn_on IS NULL AND {}.id = ?1",
        if change.table == "candidate" { "c" } else { "o" }
    );
    let Some(person) = first_text(conn, &sql, change.row.as_str())? else { return Ok(()) };
    let name = record(conn, Entity::Person, &Id::new(person))?.map(|found| found.label());
    Err(Refusal::OfficerIsCandidate { name: name.unwrap_or_default() }.into())
}

/// Refuses an act that changed an election after its proclamation. The proclamation itself writes
/// the candidates' fates first and its status last, so only what comes behind that is refused of it.
fn proclaimed(conn: &Connection, changes: &[RowChange]) -> Result<()> {
    for (place, change) in changes.iter().enumerate() {
        let election = match change.table.as_str() {
            "election" if is_free(change) => None,
            "election" => Some(change.row.as_str().to_owned()),
            // The seal is the last thing that is made.
            "seal" if change.old.is_none() => None,
            "candidate" | "election_officer" | "election_round" | "seal" => {
                linked(conn, change, "election_id")?
            }
            "round_vote" | "round_ballot" => election_of(conn, change)?,
            _ => None,
        };
        let Some(election) = election else { continue };
        let id = Id::new(election);
        let Some(found) = record(conn, Entity::Election, &id)? else { continue };
        let proclaims = |change: &RowChange| {
            let status = change.new.as_ref().and_then(|new| new.get("status")?.as_str());
            change.table == "election" && change.row == id && status == Some("proclaimed")
        };
        let is_proclaimed = found.text("status") == Some("proclaimed");
        if is_proclaimed && !changes[place..].iter().any(proclaims) {
            // Renamed by the act, it is called by the name that it keeps.
            let old = change.old.as_ref().filter(|_| change.table == "election");
            let kept = old.and_then(|old| old.get("name")?.as_str()).map(str::to_owned);
            let name = kept.unwrap_or_else(|| found.label());
            return Err(Refusal::ElectionProclaimed { name }.into());
        }
    }
    Ok(())
}

/// What a candidate is called.
fn candidate_name(conn: &Connection, candidate: &Id) -> Result<String> {
    let found = record(conn, Entity::Candidate, candidate)?;
    let person = found.and_then(|found| found.link("person_id"));
    let person = person.map(|id| record(conn, Entity::Person, &id)).transpose()?.flatten();
    Ok(person.map(|person| person.label()).unwrap_or_default())
}

/// The election of a row of a round, where the round is still there.
fn election_of(conn: &Connection, change: &RowChange) -> Result<Option<String>> {
    match linked(conn, change, "round_id")? {
        Some(round) => {
            first_text(conn, "SELECT election_id FROM election_round WHERE id = ?1", &round)
        }
        None => Ok(None),
    }
}

fn is_free(change: &RowChange) -> bool {
    let (Some(old), Some(new)) = (&change.old, &change.new) else { return false };
    old.keys().chain(new.keys()).all(|field| FREE_OF_ELECTION.contains(&field.as_str()))
}
