//! What becomes of a resolution, or of adopted minutes, is said of what was really decided.

use chrono::NaiveDate;

use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::domain::refusal::Refusal;

use super::super::super::error::Result;
use super::super::super::row::Record;
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
        let early = motion.is_some() && deciding.date("decided_on") < since;
        if !is_one || early || motion.as_ref() == Some(&by) {
            return Err(Refusal::SequelBy {}.into());
        }
    }
    let decides = matches!(sequel.as_str(), "amended" | "rescinded" | "replaced");
    if decides && text("by_motion_id").is_none() {
        return Err(Refusal::SequelNeedsResolution { sequel }.into());
    }
    let on_day: Option<NaiveDate> = text("on_day").and_then(|day| day.parse().ok());
    match (since, on_day) {
        (Some(since), Some(day)) if day < since => {
            Err(Refusal::SequelBefore { since: since.to_string() }.into())
        }
        _ => Ok(()),
    }
}
