//! Rounds that were counted keep what they rest on: that nominations are closed, how the votes are
//! counted and for how many seats, who stood, and the rounds beneath them.

use rusqlite::Connection;

use crate::domain::election::COUNTING;
use crate::domain::id::Id;
use crate::domain::refusal::Refusal;
use crate::store::row::ReadAll;
use crate::text::ordered::{Map, Set};

use super::super::super::error::Result;
use super::super::super::journal::RowChange;
use super::super::super::query::elections::sheet;
use super::super::super::writer::Writer;
use super::super::linked;
use super::election_of;

/// What an act did to an election as far as its rounds are concerned.
#[derive(Default)]
struct Touched {
    /// Who stands or how it is counted became another.
    is_other: bool,
    /// The candidate who stands or not, or for another group, by the row.
    candidate: Option<Id>,
    /// Rounds that the act made, and those that it took away with their places.
    made: Set<Id>,
    gone: Vec<i64>,
    /// Whether votes or ballots of a round that was there before became others.
    votes: bool,
}

/// Refuses an act that changed what rounds rest on which were there before it and still are.
pub(super) fn refuse(writer: &Writer<'_>, changes: &[RowChange]) -> Result<()> {
    let conn = writer.conn;
    for (election, touched) in touched(conn, changes)? {
        let rounds = rounds(conn, &election)?;
        if rounds.is_empty() {
            continue;
        }
        let rest = rounds.iter().any(|(id, _)| !touched.made.contains(id));
        if rest && touched.is_other {
            return Err(Refusal::ElectionStep { stage: "closed".to_owned() }.into());
        }
        if let Some(candidate) = touched.candidate.as_ref().filter(|_| rest) {
            let name = super::candidate_name(conn, candidate)?;
            return Err(Refusal::CandidateCounted { name }.into());
        }
        let last = rounds.iter().map(|(_, place)| *place).max();
        if touched.gone.iter().any(|gone| last.is_some_and(|last| *gone < last)) {
            return Err(Refusal::RoundsRest {}.into());
        }
        // The last round taken away mends what another tool may have broken.
        let adds = !touched.made.is_empty() || touched.votes;
        if adds && contradicts(writer, &election)? {
            return Err(Refusal::RoundsRest {}.into());
        }
    }
    Ok(())
}

/// Whether the rounds of an election do not follow from each other.
fn contradicts(writer: &Writer<'_>, election: &Id) -> Result<bool> {
    let sheet = sheet(writer.conn, election, &writer.rules()?, writer.stamp.today())?;
    Ok(sheet.is_some_and(|sheet| sheet.standing.is_none() && sheet.code("status") != "cancelled"))
}

fn rounds(conn: &Connection, election: &Id) -> Result<Vec<(Id, i64)>> {
    let mut statement =
        conn.prepare_cached("SELECT id, position FROM election_round WHERE election_id = ?1")?;
    let rounds = statement.query_map([election], |row| Ok((row.get(0)?, row.get(1)?)))?;
    rounds.read_all()
}

fn touched(conn: &Connection, changes: &[RowChange]) -> Result<Map<Id, Touched>> {
    let mut all: Map<Id, Touched> = Map::new();
    for change in changes {
        let changed = |fields: &[&str]| match (&change.old, &change.new) {
            (Some(old), Some(new)) => fields.iter().any(|field| old.get(*field) != new.get(*field)),
            _ => false,
        };
        match change.table.as_str() {
            "election" => {
                let status = change.new.as_ref().and_then(|new| new.get("status")?.as_str());
                let reopened = change.old.is_some() && status == Some("open");
                all.or_default(change.row.clone()).is_other |= reopened || changed(COUNTING);
            }
            "candidate" => {
                let Some(election) = linked(conn, change, "election_id")? else { continue };
                let touched = all.or_default(Id::new(election));
                if changed(&["stands_for", "withdrawn_on", "person_id"]) {
                    touched.candidate = Some(change.row.clone());
                }
                // Whoever joins or leaves changes who stands.
                touched.is_other |= change.old.is_none() || change.new.is_none();
            }
            "election_round" => {
                let Some(election) = linked(conn, change, "election_id")? else { continue };
                let touched = all.or_default(Id::new(election));
                let place = |values: &serde_json::Map<_, serde_json::Value>| {
                    values.get("position").and_then(serde_json::Value::as_i64)
                };
                match (&change.old, &change.new) {
                    (None, _) => {
                        touched.made.insert(change.row.clone());
                    }
                    (Some(old), None) => touched.gone.extend(place(old)),
                    _ => touched.votes |= changed(&["kind", "position"]),
                }
            }
            "round_vote" | "round_ballot" => {
                let Some(election) = election_of(conn, change)? else { continue };
                all.or_default(Id::new(election)).votes = true;
            }
            _ => {}
        }
    }
    Ok(all)
}
