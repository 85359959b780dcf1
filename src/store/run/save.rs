//! Making, changing and removing a plain record.

use crate::domain::command::{Remove, Save};
use crate::domain::entity::Entity;
use crate::domain::field::{Fault, Field, Value};
use crate::domain::id::Id;
use crate::domain::motion;
use crate::domain::refusal::Refusal;

use super::super::error::Result;
use super::super::row::Record;
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
        let field = plain_field(entity, name)?;
        let value = Value::from_json(json).ok_or_else(|| fault(entity, name, Fault::WrongKind))?;
        let value = field.accept(value).map_err(|found| fault(entity, name, found))?;
        values.push((field.name, value));
    }
    match before {
        Some(before) => {
            refuse_if_changed(save, &before, &values)?;
            special_cases(writer, entity, Some(&before), &mut values)?;
            writer.update(entity, &before.id, &values)?;
            Ok(before.id)
        }
        None => {
            defaults(writer, entity, &mut values)?;
            for field in entity.fields().iter().filter(|field| field.required) {
                if !values.iter().any(|(name, value)| *name == field.name && *value != Value::Null)
                {
                    return Err(fault(entity, field.name, Fault::Required));
                }
            }
            special_cases(writer, entity, None, &mut values)?;
            let id = writer.new_id(save.id.as_ref())?;
            writer.insert(entity, &id, &values)?;
            Ok(id)
        }
    }
}

/// Mandates, meetings and motions begin with a verb of their own, which knows what comes with it.
fn can_be_made(entity: Entity) -> bool {
    !matches!(entity, Entity::Mandate | Entity::Meeting | Entity::Motion)
}

fn fault(entity: Entity, field: &str, fault: Fault) -> super::super::Error {
    let (table, field) = (entity.table().to_owned(), field.to_owned());
    Refusal::Field { table, field, fault }.into()
}

/// The field, when it may be saved as such. Some hidden ones may: those whose only meaning is a
/// place in something else.
fn plain_field(entity: Entity, name: &str) -> Result<&'static Field> {
    let placing = matches!(
        (entity, name),
        (Entity::AgendaItem, "meeting_id" | "position") | (Entity::Seat, "follows_id")
    );
    entity.field(name).filter(|field| !field.hidden || placing).ok_or_else(|| {
        let (table, field) = (entity.table().to_owned(), name.to_owned());
        Refusal::UnknownField { table, field }.into()
    })
}

/// A field that somebody changed since it was read is refused, with both values.
fn refuse_if_changed(save: &Save, before: &Record, values: &[(&str, Value)]) -> Result<()> {
    for (name, was) in &save.was {
        let was = Value::from_json(was).unwrap_or_default();
        let is = before.value(name);
        let wanted = values.iter().find(|(field, _)| field == name).map(|(_, value)| value);
        if *is != was && wanted != Some(is) {
            return Err(Refusal::ChangedMeanwhile {
                table: save.what.table().to_owned(),
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

/// What a new record has when nothing is said.
fn defaults(writer: &Writer<'_>, entity: Entity, values: &mut Vec<(&str, Value)>) -> Result<()> {
    let mut set = |name: &'static str, value: Value| {
        if !values.iter().any(|(field, value)| *field == name && *value != Value::Null) {
            values.retain(|(field, _)| *field != name);
            values.push((name, value));
        }
    };
    match entity {
        Entity::Person => set("kind", "tenant".into()),
        Entity::Body => set("quorum", "majority".into()),
        Entity::Consent => set("given_on", writer.stamp.today().into()),
        Entity::AgendaItem => {
            let meeting = values.iter().find(|(name, _)| *name == "meeting_id").cloned();
            if let Some((_, Value::Text(meeting))) = meeting {
                let last: i64 = writer.conn.query_row(
                    "SELECT ifnull(max(position), 0) FROM agenda_item WHERE meeting_id = ?1",
                    [meeting],
                    |row| row.get(0),
                )?;
                let place = values.iter().find(|(name, _)| *name == "position").cloned();
                if place.is_none() {
                    values.push(("position", Value::Whole(last + 1)));
                }
            }
        }
        _ => {}
    }
    Ok(())
}

/// Checks that need a look at other records.
fn special_cases(
    writer: &Writer<'_>,
    entity: Entity,
    before: Option<&Record>,
    values: &mut [(&str, Value)],
) -> Result<()> {
    let wanted = |name: &str| {
        let written = values.iter().find(|(field, _)| *field == name).map(|(_, value)| value);
        written.or_else(|| before.map(|record| record.value(name))).cloned().unwrap_or_default()
    };
    match entity {
        Entity::Body => {
            let prefix = wanted("prefix").as_text().unwrap_or_default().to_owned();
            let id = before.map(|record| record.id.to_string()).unwrap_or_default();
            let mut taken =
                writer.conn.prepare_cached("SELECT 1 FROM body WHERE prefix = ?1 AND id <> ?2")?;
            if taken.exists([&prefix, &id])? {
                return Err(Refusal::PrefixTaken { prefix }.into());
            }
            let mut other = writer
                .conn
                .prepare_cached("SELECT 1 FROM body WHERE kind = 'committee' AND id <> ?1")?;
            if wanted("kind").as_text() == Some("committee") && other.exists([&id])? {
                return Err(Refusal::SecondCommittee {}.into());
            }
        }
        Entity::Motion => motion_may_change(writer, before, values)?,
        Entity::Meeting => {
            let (opened, closed) = (wanted("opened_at"), wanted("closed_at"));
            if let (Some(opened), Some(closed)) = (opened.as_text(), closed.as_text())
                && closed < opened
            {
                return Err(Refusal::ClosesBeforeOpening { opened_at: opened.to_owned() }.into());
            }
        }
        _ => {}
    }
    Ok(())
}

/// Who moved a motion is checked against who is there.
fn motion_may_change(
    writer: &Writer<'_>,
    before: Option<&Record>,
    values: &[(&str, Value)],
) -> Result<()> {
    let Some(before) = before else { return Ok(()) };
    let Some(meeting) = before.link("meeting_id") else { return Ok(()) };
    let person = |name: &str| {
        let written = values.iter().find(|(field, _)| *field == name).map(|(_, value)| value);
        written.unwrap_or_else(|| before.value(name)).as_text().map(str::to_owned)
    };
    let facts = super::motions::facts(writer, &meeting)?;
    let (mover, seconder) = (person("mover_id"), person("seconder_id"));
    crate::domain::rules::meeting::check_movers(&facts, mover.as_deref(), seconder.as_deref())?;
    if let Some((_, Value::Text(item))) = values.iter().find(|(name, _)| *name == "item_id") {
        super::motions::item_of(writer, &meeting, &Id::new(item.clone()))?;
    }
    Ok(())
}

/// Takes a plain record away. What refers to it is asked by the rules afterwards; what comes with
/// it (a person's consents, an agenda with a plan that was never convened) goes with it.
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
        Entity::Meeting => remove_children(writer, Entity::AgendaItem, "meeting_id", &remove.id)?,
        Entity::Person => remove_children(writer, Entity::Consent, "person_id", &remove.id)?,
        Entity::AgendaItem => {
            if record.text("notes").is_some() {
                return Err(Refusal::ItemInUse {}.into());
            }
            let meeting = record.link("meeting_id").unwrap_or_default();
            writer.delete(entity, &remove.id)?;
            return super::meetings::renumber(writer, &meeting);
        }
        _ => {}
    }
    writer.delete(entity, &remove.id)
}

fn remove_children(writer: &Writer<'_>, child: Entity, field: &str, parent: &Id) -> Result<()> {
    let sql = format!("SELECT id FROM {} WHERE {field} = ?1", child.table());
    let children: Vec<Id> = writer
        .conn
        .prepare_cached(&sql)?
        .query_map([parent], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    children.iter().try_for_each(|id| writer.delete(child, id))
}
