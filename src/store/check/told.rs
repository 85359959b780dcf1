//! What the whole register breaks, as `ccr verifier` tells it.

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::domain::refusal::Refusal;
use crate::domain::rules::violation::told;
use crate::domain::rules::{Rules, meeting};

use super::super::error::Result;
use super::{Scope, meeting_facts, violations};

/// What a scope breaks. Who sat at a meeting is what its adopted minutes say: a mandate whose end
/// was learned of later does not judge them again, and nobody could put it right any more.
pub(in crate::store) fn broken(
    conn: &Connection,
    scope: &Scope,
    rules: &Rules,
    today: NaiveDate,
) -> Result<Vec<Refusal>> {
    if let Scope::Meeting(id) = scope
        && let Some(facts) = meeting_facts(conn, id, rules)?
        && facts.status == "adopted"
    {
        return Ok(meeting::violations(&facts.as_adopted()));
    }
    Ok(told(violations(conn, scope, rules, today)?))
}
