//! Why an act stays that something at a meeting, or an office, rests on: said of the act, and not of what was done after it.

use rusqlite::Connection;

use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::refusal::Refusal;

use crate::text::ordered::Set;

use super::super::error::{Error, Result};
use super::super::journal::RowChange;
use super::super::row::record;
use super::meeting_of;

/// What the rules say against a meeting or an officer as an act that is taken back leaves them, as why that
/// act stays; any other error as it is.
pub(in crate::store) fn barred(
    conn: &Connection,
    changes: &[RowChange],
    (entry, way): (i64, &str),
    error: Error,
) -> Result<Error> {
    let of_body = matches!(error.refusal(), Some(Refusal::OfficerNotMember { .. }));
    let barring = error.refusal().filter(|refusal| of_body || is_of_a_meeting(refusal));
    let Some(refusal) = barring else { return Ok(error) };
    let of_meetings = ["attendance", "movement", "motion"];
    let mut numbers = Set::new();
    for change in changes.iter().filter(|_| !of_body) {
        let meeting = match change.table.as_str() {
            "meeting" => Some(change.row.to_string()),
            table if of_meetings.contains(&table) => meeting_of(conn, change)?,
            _ => None,
        };
        let Some(meeting) = meeting else { continue };
        if let Some(meeting) = record(conn, Entity::Meeting, &Id::new(meeting))? {
            numbers.insert(meeting.text("number").unwrap_or_default().to_owned());
        }
    }
    // Of an act on several meetings it is not known which has the rule against it.
    let number = match &numbers.into_vec()[..] {
        [one] => one.clone(),
        _ => String::new(),
    };
    let facts = serde_json::to_value(refusal).unwrap_or_default();
    let name = facts.get("name").and_then(|name| name.as_str()).unwrap_or_default().to_owned();
    let (way, code) = (way.to_owned(), refusal.kind().to_owned());
    Ok(Refusal::UndoBarred { entry, way, code, name, number }.into())
}

/// Whether a refusal speaks of those who were at a meeting, as if they had just been noted.
fn is_of_a_meeting(refusal: &Refusal) -> bool {
    matches!(
        refusal,
        Refusal::NotVoting { .. }
            | Refusal::NotMember { .. }
            | Refusal::GuestIsMember { .. }
            | Refusal::SubstituteIsMember { .. }
            | Refusal::ReplacesNobody { .. }
            | Refusal::ReplacedTwice { .. }
            | Refusal::AlreadyInRoom { .. }
            | Refusal::NotInRoom { .. }
            | Refusal::AlreadyRecused { .. }
            | Refusal::NotRecused { .. }
            | Refusal::BeforeOpening { .. }
            | Refusal::AfterClosing { .. }
            | Refusal::NotInSession { .. }
            | Refusal::MeetingNotOpen { .. }
    )
}
