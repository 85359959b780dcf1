//! A photo is added: its file first, then its row.

use std::path::Path;

use crate::domain::command::AddPhoto;
use crate::domain::entity::Entity;
use crate::domain::field::{Fault, Value};
use crate::domain::id::Id;
use crate::domain::project::PHOTO_CONSENT;
use crate::domain::refusal::Refusal;

use super::super::check::projects::{of_same_project, shows};
use super::super::error::{Error, Result};
use super::super::photos;
use super::super::writer::Writer;
use super::one_of;

/// Adds a photo. What can be refused without the file is refused first.
pub(super) fn add(writer: &Writer<'_>, act: &AddPhoto) -> Result<Id> {
    one_of(&act.consent, &PHOTO_CONSENT)?;
    let project = project(writer, act)?;
    let id = writer.new_id(act.id.as_ref())?;
    let caption = act.caption.as_deref().map(str::trim).filter(|text| !text.is_empty());
    let caption = match (Entity::Photo.field("caption"), caption) {
        (Some(field), Some(text)) => {
            field.accept(text.into()).map_err(|found| fault("caption", found))?
        }
        _ => Value::Null,
    };
    let today = writer.stamp.today();
    let future = |day: &chrono::NaiveDate| *day > today;
    if act.taken_on.as_ref().is_some_and(future) {
        return Err(fault("taken_on", Fault::ToCome));
    }
    // A copy of a picture that is refused stays nowhere.
    shows(writer.conn, project.as_ref(), act.furnishing.as_ref())?;
    if let Some(project) = &project {
        let day = (Entity::WorkDay, act.work_day.as_ref());
        of_same_project(writer.conn, (Entity::Photo, project), "work_day_id", day)?;
    }
    let register = writer.conn.path().map(Path::new).unwrap_or(Path::new(""));
    let added = photos::add(register, &act.file)?;
    // A camera whose clock is wrong has not seen the future.
    let noted = added.clean.taken_on.filter(|day| !future(day));
    let whole = |number: u32| Value::Whole(i64::from(number));
    writer.insert(
        Entity::Photo,
        &id,
        &[
            ("project_id", project.as_ref().into()),
            ("furnishing_id", act.furnishing.as_ref().into()),
            ("work_day_id", act.work_day.as_ref().into()),
            ("hash", added.named.hash.as_str().into()),
            ("extension", added.named.ending.as_str().into()),
            ("bytes", Value::Whole(i64::try_from(added.bytes).unwrap_or(i64::MAX))),
            ("width", whole(added.clean.size.0)),
            ("height", whole(added.clean.size.1)),
            ("taken_on", act.taken_on.or(noted).map(Value::from).unwrap_or(Value::Null)),
            ("caption", caption),
            ("consent", act.consent.as_str().into()),
            ("added_on", today.into()),
        ],
    )?;
    Ok(id)
}

/// The project that is given, else the one of the work day, else the one of the furnishing.
fn project(writer: &Writer<'_>, act: &AddPhoto) -> Result<Option<Id>> {
    let shown = project_of(writer, act.furnishing.as_ref(), act.work_day.as_ref())?;
    match &act.project {
        Some(given) => writer.get(Entity::Project, given).map(|found| Some(found.id)),
        None if act.furnishing.is_none() && shown.is_none() => {
            Err(fault("project_id", Fault::Required))
        }
        None => Ok(shown),
    }
}

/// The project of what a photo shows: of the work day, else of the furnishing.
pub(super) fn project_of(
    writer: &Writer<'_>,
    furnishing: Option<&Id>,
    work_day: Option<&Id>,
) -> Result<Option<Id>> {
    let of = |entity: Entity, part: Option<&Id>| -> Result<Option<Id>> {
        let part = part.map(|id| writer.get(entity, id)).transpose()?;
        Ok(part.and_then(|part| part.link("project_id")))
    };
    let (day, furnishing) = (of(Entity::WorkDay, work_day)?, of(Entity::Furnishing, furnishing)?);
    Ok(day.or(furnishing))
}

fn fault(field: &str, fault: Fault) -> Error {
    let (table, field) = (Entity::Photo.table().to_owned(), field.to_owned());
    Refusal::Field { table, field, fault }.into()
}
