//! Papers that were made, with the numbers that stand on them.

use std::path::Path;

use crate::domain::command::RecordDocument;
use crate::domain::entity::Entity;
use crate::domain::field::{Fault, Value};
use crate::domain::id::Id;
use crate::domain::motion::{DOCUMENT_FORMAT, DOCUMENT_KIND, DOCUMENT_LANGUAGE};
use crate::domain::refusal::Refusal;

use super::super::error::Result;
use super::super::row::{ReadAll, text};
use super::super::writer::Writer;
use super::one_of;

/// Records a paper with the numbers that stand on it: they can no longer be freed.
pub(super) fn record(writer: &Writer<'_>, act: &RecordDocument) -> Result<Id> {
    one_of(&act.kind, &DOCUMENT_KIND)?;
    one_of(&act.format, &DOCUMENT_FORMAT)?;
    if let Some(language) = &act.language {
        one_of(language, &DOCUMENT_LANGUAGE)?;
    }
    let of = [
        (Entity::Meeting, &act.meeting),
        (Entity::Body, &act.body),
        (Entity::Election, &act.election),
        (Entity::Project, &act.project),
    ];
    match of.into_iter().find_map(|(entity, id)| Some((entity, id.as_ref()?))) {
        Some((entity, id)) => writer.get(entity, id)?,
        None => {
            let (table, id) = (Entity::Meeting.table().to_owned(), String::new());
            return Err(Refusal::NotFound { table, id }.into());
        }
    };
    if act.day.as_deref().is_some_and(|day| day.parse::<chrono::NaiveDate>().is_err()) {
        return Err(fault("day", Fault::NotADate));
    }
    if !act.sha256.as_deref().is_none_or(is_sha256) {
        return Err(fault("sha256", Fault::NotAChoice));
    }
    let title = Path::new(&act.path).file_name().map(|name| name.to_string_lossy().into_owned());
    let numbers = numbers(writer, act)?;
    let id = writer.new_id(None)?;
    writer.insert(
        Entity::Document,
        &id,
        &[
            ("kind", act.kind.as_str().into()),
            ("meeting_id", act.meeting.as_ref().into()),
            ("body_id", act.body.as_ref().into()),
            ("election_id", act.election.as_ref().into()),
            ("project_id", act.project.as_ref().into()),
            ("format", act.format.as_str().into()),
            ("path", act.path.as_str().into()),
            ("made_on", writer.stamp.today().into()),
            ("motion_id", act.motion.as_ref().into()),
            ("numbers", (!numbers.is_empty()).then(|| numbers.join("\n")).into()),
            ("title", title.into()),
            ("language", act.language.as_deref().into()),
            ("made_at", writer.stamp.at.format("%H:%M").to_string().into()),
            ("day", act.day.as_deref().into()),
            ("in_camera", if act.in_camera { Value::Whole(1) } else { Value::Null }),
            ("sha256", act.sha256.as_deref().into()),
        ],
    )?;
    Ok(id)
}

/// The numbers of the resolutions that stand on it: of minutes all, of an extract its own. A notice
/// or an agenda bears none.
fn numbers(writer: &Writer<'_>, act: &RecordDocument) -> Result<Vec<String>> {
    if let Some(motion) = &act.motion {
        let motion = writer.get(Entity::Motion, motion)?;
        if motion.link("meeting_id") != act.meeting {
            return Err(Refusal::ItemElsewhere {}.into());
        }
        return Ok(motion.text("number").map(str::to_owned).into_iter().collect());
    }
    if act.kind != "minutes" {
        return Ok(Vec::new());
    }
    let mut statement = writer.conn.prepare_cached(
        "SELECT number FROM motion WHERE meeting_id = ?1 AND number IS NOT NULL ORDER BY seq",
    )?;
    let found = statement.query_map([&act.meeting], |row| text(row, 0))?;
    found.read_all()
}

fn is_sha256(text: &str) -> bool {
    text.len() == 64 && text.chars().all(|c| matches!(c, '0'..='9' | 'a'..='f'))
}

fn fault(field: &str, fault: Fault) -> super::super::Error {
    let (table, field) = (Entity::Document.table().to_owned(), field.to_owned());
    Refusal::Field { table, field, fault }.into()
}
