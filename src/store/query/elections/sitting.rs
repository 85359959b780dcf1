//! How far the meeting has come at which one votes.

use rusqlite::Connection;

use crate::domain::election::course::Sitting;
use crate::domain::rules::Rules;

use super::super::super::check::meeting_facts;
use super::super::super::error::Result;
use super::super::super::row::Record;

/// Whether a meeting was opened, and whether there was a quorum at any hour of it. What was counted at
/// one had it, since nothing else is taken.
pub(super) fn of(
    conn: &Connection,
    meeting: Option<&Record>,
    is_counted: bool,
    rules: &Rules,
) -> Result<Sitting> {
    let Some(meeting) = meeting else { return Ok(Sitting::Unnamed) };
    match meeting.text("status") {
        Some("open" | "held" | "adopted") if is_counted => return Ok(Sitting::Quorate),
        Some("open" | "held" | "adopted") => {}
        Some("cancelled") => return Ok(Sitting::Unnamed),
        _ => return Ok(Sitting::ToOpen),
    }
    let Some(facts) = meeting_facts(conn, &meeting.id, rules)? else { return Ok(Sitting::Unnamed) };
    let needed = facts.needed();
    let reached = facts.rooms_of_sitting().iter().any(|(_, room)| facts.quorate_in(room) >= needed);
    Ok(if reached { Sitting::Quorate } else { Sitting::NoQuorum })
}
