//! What becomes of a resolution, or of adopted minutes, is said of what was really decided.

use chrono::NaiveDate;
use rusqlite::params;

use crate::domain::entity::Entity;
use crate::domain::field::{Fault, Value};
use crate::domain::id::Id;
use crate::domain::refusal::Refusal;

use super::super::super::error::Result;
use super::super::super::row::{Record, text};
use super::super::super::writer::Writer;

/// Looks at a sequel as it would stand: what it follows, by what, and when.
pub(super) fn check(
    writer: &Writer<'_>,
    before: Option<&Record>,
    values: &[(&str, Value)],
) -> Result<()> {
    let text = |name: &str| {
        let written = values.iter().find(|(field, _)| *field == name).map(|(_, value)| value);
        let value = written.or_else(|| before.map(|record| record.value(name)));
        value.and_then(Value::as_text).map(str::to_owned)
    };
    let sequel = text("kind").unwrap_or_default();
    let (motion, meeting) = (text("motion_id").map(Id::new), text("meeting_id").map(Id::new));
    let since = match (sequel.as_str(), &motion, &meeting) {
        ("erratum", None, Some(meeting)) => {
            let meeting = writer.get(Entity::Meeting, meeting)?;
            (meeting.text("status") == Some("adopted")).then(|| meeting.date("adopted_on"))
        }
        ("erratum", ..) | (_, None, _) | (_, _, Some(_)) => None,
        (_, Some(motion), None) => {
            let motion = writer.get(Entity::Motion, motion)?;
            (motion.text("outcome") == Some("carried")).then(|| motion.date("decided_on"))
        }
    };
    let Some(since) = since else { return Err(Refusal::SequelOf { sequel }.into()) };
    if let Some(by) = text("by_motion_id").map(Id::new) {
        let deciding = writer.get(Entity::Motion, &by)?;
        // Only a resolution decides so, and of another one no earlier than that one was taken.
        let is_one = deciding.text("outcome") == Some("carried")
            && deciding.text("kind") == Some("main")
            && deciding.text("number").is_some();
        let early = match &motion {
            Some(motion) => {
                let of = writer.get(Entity::Motion, motion)?;
                is_earlier(&deciding, &of) || follows(writer, &by, motion)?
            }
            None => false,
        };
        if !is_one || early || motion.as_ref() == Some(&by) {
            return Err(Refusal::SequelBy {}.into());
        }
    }
    let decides = matches!(sequel.as_str(), "amended" | "rescinded" | "replaced");
    if decides && text("by_motion_id").is_none() {
        return Err(Refusal::SequelNeedsResolution { sequel }.into());
    }
    let on_day: Option<NaiveDate> = text("on_day").and_then(|day| day.parse().ok());
    if sequel == "executed" && on_day.is_some_and(|day| day > writer.stamp.today()) {
        let (table, field) = (Entity::Sequel.table().to_owned(), "on_day".to_owned());
        return Err(Refusal::Field { table, field, fault: Fault::ToCome }.into());
    }
    if let (true, Some(motion), Some(day)) = (decides, &motion, on_day) {
        let own = before.map(|record| record.id.as_str()).unwrap_or_default();
        in_force(writer, motion, day, own)?;
    }
    match (since, on_day) {
        (Some(since), Some(day)) if day < since => {
            Err(Refusal::SequelBefore { sequel, since: since.to_string() }.into())
        }
        _ => Ok(()),
    }
}

/// Whether a resolution was taken before another one: on an earlier day or, in the same body, under an
/// earlier number.
fn is_earlier(deciding: &Record, of: &Record) -> bool {
    let number =
        |motion: &Record| (motion.value("year").as_whole(), motion.value("seq").as_whole());
    let same_body = deciding.text("body_id") == of.text("body_id");
    match deciding.date("decided_on").cmp(&of.date("decided_on")) {
        std::cmp::Ordering::Equal => same_body && number(deciding) < number(of),
        order => order.is_lt(),
    }
}

/// Whether it is noted already that a resolution is itself undone by the other.
fn follows(writer: &Writer<'_>, motion: &Id, by: &Id) -> Result<bool> {
    let sql = "SELECT 1 FROM sequel WHERE motion_id = ?1 AND by_motion_id = ?2
                 AND kind IN ('amended', 'rescinded', 'replaced')";
    Ok(writer.conn.prepare_cached(sql)?.exists([motion, by])?)
}

/// Only what is in force is amended, rescinded or replaced.
fn in_force(writer: &Writer<'_>, motion: &Id, on: NaiveDate, own: &str) -> Result<()> {
    let mut statement = writer.conn.prepare_cached(
        "SELECT on_day FROM sequel WHERE motion_id = ?1 AND kind IN ('rescinded', 'replaced')
           AND on_day <= ?2 AND id <> ?3 ORDER BY on_day LIMIT 1",
    )?;
    let mut rows = statement.query(params![motion, on.to_string(), own])?;
    match rows.next()? {
        Some(row) => {
            let (since, name) = (text(row, 0)?, writer.get(Entity::Motion, motion)?.label());
            Err(Refusal::AlreadyRepealed { name, since }.into())
        }
        None => Ok(()),
    }
}
