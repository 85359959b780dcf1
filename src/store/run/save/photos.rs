//! Photos go with what they show: a furnishing that is put into a project, or taken out of one.

use crate::domain::entity::Entity;
use crate::domain::field::Fault;
use crate::domain::id::Id;
use crate::domain::refusal::Refusal;

use super::super::super::error::Result;
use super::super::super::query::records_where;
use super::super::super::row::Record;
use super::super::super::writer::Writer;
use super::super::photos::project_of;
use super::particular::{Values, written};

/// The photos of a furnishing whose project is another one by now. One that was taken on a work day stays
/// with the project of that day.
pub(super) fn follow(writer: &Writer<'_>, before: &Record) -> Result<()> {
    let (was, is) = (before.value("project_id"), writer.get(Entity::Furnishing, &before.id)?);
    let is = is.value("project_id");
    if was == is {
        return Ok(());
    }
    let along = "WHERE furnishing_id = ?1 AND project_id IS ?2 AND work_day_id IS NULL ORDER BY id";
    let of = [Some(before.id.as_str()), was.as_text()];
    let photos = records_where(writer.conn, Entity::Photo, along, of)?;
    let moved = [("project_id", is.clone())];
    photos.iter().try_for_each(|photo| writer.update(Entity::Photo, &photo.id, &moved))
}

/// A photo of no project shows a furnishing. Where it comes to show one that a project has, or a work day,
/// it is of that project.
pub(super) fn changed(writer: &Writer<'_>, before: &Record, values: &mut Values<'_>) -> Result<()> {
    let [furnishing, day] = ["furnishing_id", "work_day_id"]
        .map(|name| written(values, name).unwrap_or_else(|| before.value(name)))
        .map(|shown| shown.as_text().map(Id::new));
    if before.link("project_id").is_some() {
        return Ok(());
    }
    let project = project_of(writer, furnishing.as_ref(), day.as_ref())?;
    if furnishing.is_none() && project.is_none() {
        let (table, field) = (Entity::Photo.table().to_owned(), "furnishing_id".to_owned());
        return Err(Refusal::Field { table, field, fault: Fault::Required }.into());
    }
    values.extend(project.map(|project| ("project_id", (&project).into())));
    Ok(())
}
