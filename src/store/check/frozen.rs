//! Adopted minutes are frozen: nothing of the meeting, its notice, agenda, attendance, movements,
//! motions and seal changes any more, whatever the way. Where a resolution is filed stays free.

use rusqlite::Connection;

use crate::domain::refusal::Refusal;
use crate::domain::seal::{FREE_OF_MEETING, FREE_OF_MOTION};
use crate::text::ordered::Map;

use super::super::error::Result;
use super::super::journal::RowChange;
use super::{first_text, linked};

/// Refuses an act that changed a meeting after its minutes were adopted. One act may take a
/// meeting from its plan to the adoption (an import of the past does), so what counts is where the
/// meeting stood at each change.
pub(super) fn refuse(conn: &Connection, changes: &[RowChange]) -> Result<()> {
    // Where a meeting stood before the act: its first change tells; in an untouched one nothing
    // changed since.
    let mut stood: Map<String, Option<String>> = Map::new();
    for change in changes.iter().rev().filter(|change| change.table == "meeting") {
        if change.old.is_none() || status(&change.old).is_some() {
            stood.insert(change.row.to_string(), status(&change.old));
        }
    }
    for change in changes {
        let meeting = match change.table.as_str() {
            "meeting" if is_filing(change, FREE_OF_MEETING) => None,
            "motion" if is_filing(change, FREE_OF_MOTION) => None,
            "meeting" => Some(change.row.as_str().to_owned()),
            // The seal itself is the last thing that is made.
            "seal" if change.old.is_none() => None,
            "agenda_item" | "attendance" | "movement" | "notice" | "motion" | "seal" => {
                linked(conn, change, "meeting_id")?
            }
            _ => None,
        };
        let Some(meeting) = meeting else { continue };
        if !stood.contains_key(&meeting) {
            let now = first_text(conn, "SELECT status FROM meeting WHERE id = ?1", &meeting)?;
            stood.insert(meeting.clone(), now);
        }
        if stood.get(&meeting).is_some_and(|status| status.as_deref() == Some("adopted")) {
            return Err(adopted(conn, &meeting, change)?.into());
        }
        if let Some(now) = status(&change.new).filter(|_| change.table == "meeting") {
            stood.insert(meeting, Some(now));
        }
    }
    Ok(())
}

/// Whether only where a resolution or a meeting is filed was changed: its theme, the place or the
/// project that it is about.
fn is_filing(change: &RowChange, free: &[&str]) -> bool {
    let (Some(old), Some(new)) = (&change.old, &change.new) else { return false };
    old.keys().chain(new.keys()).all(|field| free.contains(&field.as_str()))
}

fn status(values: &Option<serde_json::Map<String, serde_json::Value>>) -> Option<String> {
    values.as_ref()?.get("status")?.as_str().map(str::to_owned)
}

fn adopted(conn: &Connection, meeting: &str, change: &RowChange) -> Result<Refusal> {
    let number = first_text(conn, "SELECT number FROM meeting WHERE id = ?1", meeting)?;
    let lost = || change.old.as_ref()?.get("number")?.as_str().map(str::to_owned);
    Ok(Refusal::MinutesAdopted { number: number.or_else(lost).unwrap_or_default() })
}
