//! A proclaimed election is frozen: nothing of it, its candidates, its officers and its rounds changes
//! any more, whatever the way. When its ballots were destroyed stays free, and its note.

use rusqlite::Connection;

use crate::domain::election::FREE_OF_ELECTION;
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::refusal::Refusal;

use super::super::error::Result;
use super::super::journal::RowChange;
use super::super::row::record;
use super::{first_text, linked};

/// Refuses an act that changed an election after its proclamation. The proclamation itself writes
/// the candidates' fates first and its status last, so only what comes behind that is refused of it.
pub(super) fn refuse(conn: &Connection, changes: &[RowChange]) -> Result<()> {
    for (place, change) in changes.iter().enumerate() {
        let election = match change.table.as_str() {
            "election" if is_free(change) => None,
            "election" => Some(change.row.as_str().to_owned()),
            // The seal is the last thing that is made.
            "seal" if change.old.is_none() => None,
            "candidate" | "election_officer" | "election_round" | "seal" => {
                linked(conn, change, "election_id")?
            }
            "round_vote" => match linked(conn, change, "round_id")? {
                Some(round) => first_text(
                    conn,
                    "SELECT election_id FROM election_round WHERE id = ?1",
                    &round,
                )?,
                None => None,
            },
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

fn is_free(change: &RowChange) -> bool {
    let (Some(old), Some(new)) = (&change.old, &change.new) else { return false };
    old.keys().chain(new.keys()).all(|field| FREE_OF_ELECTION.contains(&field.as_str()))
}
