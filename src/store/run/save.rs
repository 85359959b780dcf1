//! Making, changing and removing a plain record.

mod election;
mod hours;
mod particular;
mod photos;
mod places;
mod sequel;
mod upkeep;

use crate::domain::command::{MoveItem, Remove, Save, Values};
use crate::domain::entity::Entity;
use crate::domain::field::{Fault, Field, Value};
use crate::domain::id::Id;
use crate::domain::motion;
use crate::domain::project::POST_MORTEM;
use crate::domain::refusal::Refusal;
use crate::domain::rules::days;

use super::super::error::Result;
use super::super::row::{ReadAll, Record};
use super::super::writer::Writer;

/// Saves the named fields of a record, or makes one.
pub(super) fn save(writer: &Writer<'_>, save: &Save) -> Result<Id> {
    let entity = save.what;
    if !entity.is_plain() || (save.id.is_none() && !can_be_made(entity)) {
        return Err(Refusal::NotPlain { table: entity.table().to_owned() }.into());
    }
    // An id that is not there yet names the record to be made (an import knows its ids).
    let before = match &save.id {
        Some(id) => super::super::row::record(writer.conn, entity, id)?,
        None => None,
    };
    if before.is_none() && save.id.is_some() && (!save.was.is_empty() || !can_be_made(entity)) {
        let id = save.id.as_ref().map(ToString::to_string).unwrap_or_default();
        return Err(Refusal::NotFound { table: entity.table().to_owned(), id }.into());
    }
    let mut values: Vec<(&str, Value)> = Vec::new();
    for (name, json) in &save.set {
        let field = plain_field(entity, name, before.is_none())?;
        let value = Value::from_json(json).ok_or_else(|| fault(entity, name, Fault::WrongKind))?;
        let value = field.accept(value).map_err(|found| fault(entity, name, found))?;
        values.push((field.name, value));
    }
    let place = take_place(entity, &mut values);
    let is_made = before.is_none();
    let id = match before {
        Some(before) => {
            refuse_if_changed(entity, &save.was, &before, &values)?;
            particular::changed(writer, &before, &mut values)?;
            possible_days(writer, entity, Some(&before), &values)?;
            writer.update(entity, &before.id, &values)?;
            match entity {
                Entity::Upkeep => upkeep::follow(writer, &before.id, Some(&before))?,
                Entity::Furnishing => photos::follow(writer, &before)?,
                _ => {}
            }
            before.id
        }
        None => {
            particular::made(writer, entity, &mut values)?;
            for field in entity.fields().iter().filter(|field| field.required) {
                if !values.iter().any(|(name, value)| *name == field.name && *value != Value::Null)
                {
                    return Err(fault(entity, field.name, Fault::Required));
                }
            }
            possible_days(writer, entity, None, &values)?;
            let id = writer.new_id(save.id.as_ref())?;
            writer.insert(entity, &id, &values)?;
            if entity == Entity::Upkeep {
                upkeep::follow(writer, &id, None)?;
            }
            id
        }
    };
    if entity == Entity::AgendaItem && place.is_none() && is_made {
        super::agenda::renumber(
            writer,
            &writer.get(entity, &id)?.link("meeting_id").unwrap_or_default(),
        )?;
    }
    if let Some(to) = place {
        super::agenda::move_item(writer, &MoveItem { item: id.clone(), to })?;
    }
    Ok(id)
}

/// Takes a point's place on the agenda out of the values: the other points make room for it.
fn take_place(entity: Entity, values: &mut Vec<(&str, Value)>) -> Option<u32> {
    let at = values.iter().position(|(name, _)| *name == "position")?;
    let wanted = (entity == Entity::AgendaItem).then(|| values.remove(at).1)?;
    Some(u32::try_from(wanted.as_whole()?).unwrap_or(u32::MAX))
}

/// Mandates, meetings and motions begin with a verb of their own, which knows what comes with it;
/// a photo begins with its file.
fn can_be_made(entity: Entity) -> bool {
    !matches!(entity, Entity::Mandate | Entity::Meeting | Entity::Motion | Entity::Photo)
}

/// Refuses a day that cannot be, unless it stood there already.
fn possible_days(
    writer: &Writer<'_>,
    entity: Entity,
    before: Option<&Record>,
    values: &[(&str, Value)],
) -> Result<()> {
    let written = |name: &str| values.iter().find(|(field, _)| *field == name).map(|(_, v)| v);
    let was = |name: &str| before.map(|record| record.value(name));
    let day = |name: &str| written(name).or_else(|| was(name))?.as_text()?.parse().ok();
    let is_new = |name: &str| written(name).is_some_and(|value| was(name) != Some(value));
    match days::fault(entity, day, is_new, writer.stamp.today()) {
        Some((field, found)) => Err(fault(entity, field, found)),
        None => Ok(()),
    }
}

fn fault(entity: Entity, field: &str, fault: Fault) -> super::super::Error {
    let (table, field) = (entity.table().to_owned(), field.to_owned());
    Refusal::Field { table, field, fault }.into()
}

/// The field, when it may be saved as such. Some hidden ones may: those whose only meaning is a
/// place in something else, and hours that were noted. A point stays on the agenda it was made for, with
/// its motions.
fn plain_field(entity: Entity, name: &str, is_new: bool) -> Result<&'static Field> {
    let placing = match (entity, name) {
        (
            Entity::AgendaItem,
            "meeting_id" | "level" | "role" | "minutes_of_id" | "carried_from_id",
        ) => is_new,
        (Entity::Candidate | Entity::ElectionOfficer | Entity::Objection, "election_id") => is_new,
        (Entity::AgendaItem, "started_at" | "ended_at")
        | (Entity::Motion, "put_at" | "decided_at" | "until_on") => !is_new,
        (Entity::Voucher | Entity::Quote, "line_id")
        | (Entity::Upkeep, "furnishing_id")
        | (Entity::Measure, "indicator_id") => is_new,
        (Entity::Project, name) if POST_MORTEM.contains(&name) || name == "gap_reason" => !is_new,
        (_, "project_id") => is_new,
        (Entity::AgendaItem, "position")
        | (Entity::Seat, "follows_id")
        | (Entity::FollowUp | Entity::Motion, "in_camera") => true,
        _ => false,
    };
    entity.field(name).filter(|field| !field.hidden || placing).ok_or_else(|| {
        let (table, field) = (entity.table().to_owned(), name.to_owned());
        Refusal::UnknownField { table, field }.into()
    })
}

/// A field that somebody changed since it was read is refused, with both values.
pub(super) fn refuse_if_changed(
    entity: Entity,
    was: &Values,
    before: &Record,
    values: &[(&str, Value)],
) -> Result<()> {
    for (name, was) in was {
        let table = || entity.table().to_owned();
        let field = entity
            .field(name)
            .ok_or_else(|| Refusal::UnknownField { table: table(), field: name.clone() })?;
        // An empty text that a form read is the nothing that is stored.
        let was = Value::from_json(was).unwrap_or_default();
        let was = field.accept(was.clone()).unwrap_or(was);
        let is = before.value(name);
        // What an older program stored, with marks that nobody sees, is what the form read.
        let known = field.accept(is.clone()).unwrap_or_else(|_| is.clone());
        let wanted = values.iter().find(|(field, _)| field == name).map(|(_, value)| value);
        if known != was && wanted != Some(is) {
            return Err(Refusal::ChangedMeanwhile {
                table: table(),
                field: name.clone(),
                was: shown(&was),
                is: shown(is),
                wanted: wanted.map(shown).unwrap_or_default(),
            }
            .into());
        }
    }
    Ok(())
}

fn shown(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Text(text) => text.clone(),
        Value::Whole(number) => number.to_string(),
    }
}

/// Takes a plain record away. What refers to it is asked by the rules afterwards; what comes with
/// it (a person's consents, an agenda with a plan that was never convened, the mandate on the
/// committee that follows a director's) goes with it.
pub(super) fn remove(writer: &Writer<'_>, remove: &Remove) -> Result<()> {
    let entity = remove.what;
    if !entity.is_plain() {
        return Err(Refusal::NotPlain { table: entity.table().to_owned() }.into());
    }
    let record = writer.get(entity, &remove.id)?;
    match entity {
        Entity::Motion if !motion::is_pending(record.text("outcome").unwrap_or_default()) => {
            return Err(Refusal::MotionStays {}.into());
        }
        Entity::Meeting if record.text("status") != Some("planned") => {
            return Err(Refusal::MeetingStays {}.into());
        }
        Entity::Meeting => {
            for child in [Entity::AgendaItem, Entity::Notice] {
                remove_children(writer, child, "meeting_id", &remove.id)?;
            }
        }
        Entity::Election => super::elections::remove(writer, &record)?,
        Entity::Candidate => super::elections::leave(writer, &record)?,
        Entity::Person => remove_children(writer, Entity::Consent, "person_id", &remove.id)?,
        // What says something of it alone, and is nothing without it.
        Entity::Project => {
            remove_children(writer, Entity::ProjectPhase, "project_id", &remove.id)?;
        }
        Entity::Indicator => {
            remove_children(writer, Entity::Measure, "indicator_id", &remove.id)?;
        }
        Entity::Furnishing => {
            remove_children(writer, Entity::Upkeep, "furnishing_id", &remove.id)?;
        }
        Entity::Mandate => {
            super::seats::refuse_follower(&record)?;
            remove_children(writer, Entity::Mandate, "follows_id", &remove.id)?;
        }
        Entity::AgendaItem => {
            if record.text("notes").or_else(|| record.text("private_notes")).is_some() {
                return Err(Refusal::ItemInUse {}.into());
            }
            let meeting = record.link("meeting_id").unwrap_or_default();
            writer.delete(entity, &remove.id)?;
            return super::agenda::renumber(writer, &meeting);
        }
        _ => {}
    }
    writer.delete(entity, &remove.id)
}

fn remove_children(writer: &Writer<'_>, child: Entity, field: &str, parent: &Id) -> Result<()> {
    let sql = format!("SELECT id FROM {} WHERE {field} = ?1", child.table());
    let children: Vec<Id> =
        writer.conn.prepare_cached(&sql)?.query_map([parent], |row| row.get(0))?.read_all()?;
    children.iter().try_for_each(|id| writer.delete(child, id))
}
