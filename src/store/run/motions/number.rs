//! The numbers of resolutions. Only main motions that carry have one: an amendment or a matter of
//! procedure resolves nothing by itself.

use chrono::Datelike;
use rusqlite::{Connection, params};

use super::super::super::error::Result;
use super::super::super::row::Record;
use super::super::super::writer::Writer;
use super::kind_of;
use crate::domain::field::Value;
use crate::domain::number::{self, Pattern};
use crate::domain::procedure::{Kind, Outcome};
use crate::domain::rules::{NUMBER_PATTERN, Rules};

/// The number of a main motion that carries: the highest of its body and year, and one. One that
/// was given stays; a motion that no longer carries gives it back (if the rules let it).
pub(super) fn resolution_number(
    writer: &Writer<'_>,
    motion: &Record,
    meeting: &Record,
    body: &Record,
    outcome: Outcome,
) -> Result<Vec<(&'static str, Value)>> {
    if outcome != Outcome::Carried || kind_of(motion) != Kind::Main {
        let none = ["number", "year", "seq"].map(|name| (name, Value::Null));
        return Ok(none.to_vec());
    }
    if motion.text("number").is_some() {
        return Ok(Vec::new());
    }
    let (number, year, seq) = next_number(writer.conn, meeting, body, &writer.rules()?)?;
    Ok(vec![
        ("number", number.into()),
        ("year", Value::Whole(i64::from(year))),
        ("seq", Value::Whole(i64::from(seq))),
    ])
}

/// The number of the next resolution of a meeting, with its year and its place in it.
pub(in crate::store) fn next_number(
    conn: &Connection,
    meeting: &Record,
    body: &Record,
    rules: &Rules,
) -> Result<(String, i32, u32)> {
    let year = meeting.date("date").unwrap_or_default().year();
    let highest: Option<u32> = conn
        .prepare_cached("SELECT max(seq) FROM motion WHERE body_id = ?1 AND year = ?2")?
        .query_row(params![body.id, year], |row| row.get(0))?;
    let seq = number::next(highest.into_iter());
    let pattern = number_pattern(body, rules);
    Ok((pattern.format(body.text("prefix").unwrap_or_default(), year, seq), year, seq))
}

/// The pattern of a body's resolution numbers: the committee's own is for the committee alone, since
/// it may name it outright (`CCR-{yyyy}-{seq:03}`); other bodies' numbers begin with their prefix.
pub(in crate::store) fn number_pattern(body: &Record, rules: &Rules) -> Pattern {
    let chosen = (body.text("kind") == Some("committee")).then(|| rules.text(&NUMBER_PATTERN));
    let chosen = chosen.and_then(|pattern| Pattern::parse(pattern).ok());
    chosen.unwrap_or_else(Pattern::of_resolutions)
}
