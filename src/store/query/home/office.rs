//! What falls short in the office's committee as a whole: its rules, its sectors, the consents of its
//! people, the clock.

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::domain::rules::{CONSENT_REQUIRED, Rules, SECTOR_REQUIRED_ABOVE};
use crate::domain::warning::Warning;

use super::super::super::error::Result;
use super::super::super::row::{optional_text, text};
use super::super::dwellings::dwellings;

/// What falls short in the office's committee as a whole.
pub(super) fn findings(
    conn: &Connection,
    rules: &Rules,
    today: NaiveDate,
) -> Result<impl Iterator<Item = Warning>> {
    let mut found: Vec<Warning> = rules
        .loosened()
        .map(|rule| Warning::RuleLoosened {
            rule: rule.key.to_owned(),
            value: rules.text(rule).to_owned(),
        })
        .collect();
    let dwellings = dwellings(conn, None)?;
    let above = rules.whole(&SECTOR_REQUIRED_ABOVE);
    let sectors = conn.prepare_cached("SELECT 1 FROM body WHERE kind = 'sector'")?.exists([])?;
    if dwellings > above && !sectors {
        found.push(Warning::NoSectorCommittee { dwellings, above });
    }
    if rules.is_on(&CONSENT_REQUIRED) {
        let people: u32 = conn.query_row(
            "SELECT count(*) FROM person p WHERE (p.phone IS NOT NULL OR p.email IS NOT NULL)
             AND NOT EXISTS (SELECT 1 FROM consent c WHERE c.person_id = p.id
                             AND c.purpose = 'contact' AND c.withdrawn_on IS NULL)",
            [],
            |row| row.get(0),
        )?;
        if people > 0 {
            found.push(Warning::NoConsent { people });
        }
    }
    let last: Option<String> = conn.query_row(
        "SELECT max(at) FROM journal_entry WHERE seq > (SELECT max(seq) - 50 FROM journal_entry)",
        [],
        |row| optional_text(row, 0),
    )?;
    let latest: Option<String> = conn
        .prepare_cached("SELECT at FROM journal_entry ORDER BY seq DESC LIMIT 1")?
        .query_map([], |row| text(row, 0))?
        .next()
        .transpose()?;
    // Either somebody wrote with a clock that was behind, or it is behind now.
    let (latest, now) = (latest.unwrap_or_default(), today.to_string());
    let is_to_come = |at: &str| at.get(..10).is_some_and(|day| *now < *day);
    if let Some(last) = last.filter(|last| latest < *last || is_to_come(last)) {
        found.push(Warning::ClockBack { last });
    }
    Ok(found.into_iter())
}
