//! What ends a project, and what begins one out of another.

use chrono::NaiveDate;

use crate::domain::command::{AbandonProject, CloseProject, FollowProject};
use crate::domain::entity::Entity;
use crate::domain::field::{Fault, Value};
use crate::domain::id::Id;
use crate::domain::project::PROJECT_PHASE;
use crate::domain::refusal::Refusal;
use crate::domain::rules::days;
use crate::text::ordered::Map;

use super::super::error::Result;
use super::super::query::records_where;
use super::super::row::Record;
use super::super::writer::Writer;

/// Closes a project; what it must have for that is asked of the result.
pub(super) fn close(writer: &Writer<'_>, act: &CloseProject) -> Result<Option<Id>> {
    let project = running(writer, &act.project)?;
    possible_day(writer, &project, act.closed_on)?;
    let mut values = vec![("status", "closed".into()), ("closed_on", act.closed_on.into())];
    let texts = [
        ("hoped", &act.hoped),
        ("happened", &act.happened),
        ("lessons", &act.lessons),
        ("next_steps", &act.next_steps),
        ("gap_reason", &act.gap_reason),
    ];
    for (name, text) in texts {
        let Some(text) = text else { continue };
        values.push((name, accepted(name, text.as_str().into())?));
    }
    writer.update(Entity::Project, &project.id, &values)?;
    Ok(Some(project.id))
}

/// Gives a project up; that its money is explained is asked of the result, as where one is closed.
pub(super) fn abandon(writer: &Writer<'_>, act: &AbandonProject) -> Result<Option<Id>> {
    let project = running(writer, &act.project)?;
    possible_day(writer, &project, act.closed_on)?;
    let reason = accepted("abandon_reason", act.reason.as_str().into())?;
    if reason == Value::Null {
        return Err(fault("abandon_reason", Fault::Required));
    }
    let mut values = vec![
        ("status", "abandoned".into()),
        ("closed_on", act.closed_on.into()),
        ("abandon_reason", reason),
    ];
    if let Some(text) = &act.gap_reason {
        values.push(("gap_reason", accepted("gap_reason", text.as_str().into())?));
    }
    writer.update(Entity::Project, &project.id, &values)?;
    Ok(Some(project.id))
}

fn running(writer: &Writer<'_>, id: &Id) -> Result<Record> {
    let project = writer.get(Entity::Project, id)?;
    match project.text("status") {
        Some("open") => Ok(project),
        stage => {
            let stage = stage.unwrap_or_default().to_owned();
            Err(Refusal::ProjectStep { name: project.label(), stage }.into())
        }
    }
}

fn possible_day(writer: &Writer<'_>, project: &Record, closed_on: NaiveDate) -> Result<()> {
    let day = |name: &str| match name {
        "closed_on" => Some(closed_on),
        name => project.date(name),
    };
    let is_new = |name: &str| name == "closed_on";
    match days::fault(Entity::Project, day, is_new, writer.stamp.today()) {
        Some((field, found)) => Err(fault(field, found)),
        None => Ok(()),
    }
}

fn accepted(name: &str, value: Value) -> Result<Value> {
    let field = Entity::Project.field(name);
    field.map_or(Ok(Value::Null), |field| field.accept(value).map_err(|found| fault(name, found)))
}

fn fault(field: &str, fault: Fault) -> super::super::Error {
    let (table, field) = (Entity::Project.table().to_owned(), field.to_owned());
    Refusal::Field { table, field, fault }.into()
}

/// Begins a project that follows another one.
pub(super) fn follow(writer: &Writer<'_>, act: &FollowProject) -> Result<Id> {
    let before = writer.get(Entity::Project, &act.project)?;
    let id = writer.new_id(act.id.as_ref())?;
    let name = accepted("name", act.name.as_str().into())?;
    let starts_on = act.starts_on.unwrap_or_else(|| writer.stamp.today());
    let text = |given: &Option<String>, other: &str| match given {
        Some(text) => text.as_str().into(),
        None => before.value(other).clone(),
    };
    let mut values = vec![
        ("name", name),
        ("previous_id", (&before.id).into()),
        ("status", "open".into()),
        ("starts_on", starts_on.into()),
        ("purpose", accepted("purpose", text(&act.purpose, "next_steps"))?),
        ("earlier_lessons", accepted("earlier_lessons", text(&act.lessons, "lessons"))?),
    ];
    let same = ["site_id", "islet", "body_id", "steward_id", "scope"];
    values.extend(same.map(|name| (name, before.value(name).clone())));
    writer.insert(Entity::Project, &id, &values)?;
    let rules = writer.rules()?;
    let first = rules.phases().first().copied().unwrap_or(PROJECT_PHASE.codes[0]).to_owned();
    let phase = [("phase", first.into()), ("from_on", starts_on.into())];
    copy(writer, Entity::ProjectPhase, &id, phase.to_vec())?;
    let active = "AND (until_on IS NULL OR until_on >= ?2) ORDER BY id";
    let today = writer.stamp.today().to_string();
    for found in chosen(writer, act, Entity::Participant, &act.participants, (active, &today))? {
        let mut values = kept(&found, &["person_id", "organisation_id", "role"]);
        values.push(("from_on", starts_on.into()));
        copy(writer, Entity::Participant, &id, values)?;
    }
    for found in chosen(writer, act, Entity::Indicator, &act.indicators, ("ORDER BY id", ""))? {
        let values = kept(&found, &["name", "unit", "target", "direction", "how"]);
        copy(writer, Entity::Indicator, &id, values)?;
    }
    tasks(writer, act, &id)?;
    Ok(id)
}

/// The tasks that go on, with what they wait for where that goes on too. Their days are to be set
/// anew: those that are past would be late from the first day on.
fn tasks(writer: &Writer<'_>, act: &FollowProject, project: &Id) -> Result<()> {
    let open = ("AND done_on IS NULL ORDER BY ifnull(due_on, '9999-12-31'), id", "");
    let found = chosen(writer, act, Entity::Task, &act.tasks, open)?;
    let mut made = Map::new();
    for task in &found {
        let values = kept(task, &["title", "person_id", "note"]);
        made.insert(task.id.clone(), copy(writer, Entity::Task, project, values)?);
    }
    for task in &found {
        let after = task.link("after_id").and_then(|after| made.get(&after));
        if let (Some(after), Some(new)) = (after, made.get(&task.id)) {
            writer.update(Entity::Task, new, &[("after_id", after.into())])?;
        }
    }
    Ok(())
}

/// The parts of the project before that are named, or all of which the condition is true.
fn chosen(
    writer: &Writer<'_>,
    act: &FollowProject,
    entity: Entity,
    named: &Option<Vec<Id>>,
    (condition, day): (&str, &str),
) -> Result<Vec<Record>> {
    let Some(named) = named else {
        // Bound in any case, so that all conditions have the same parameters.
        let sql = format!("WHERE project_id = ?1 AND ?2 = ?2 {condition}");
        return records_where(writer.conn, entity, &sql, [act.project.as_str(), day]);
    };
    let mut found = Vec::new();
    for id in named {
        let part = writer.get(entity, id)?;
        if part.link("project_id").as_ref() != Some(&act.project) {
            let (table, name) = (entity.table().to_owned(), part.label());
            let field = "project_id".to_owned();
            return Err(Refusal::OtherProject { table, field, name }.into());
        }
        found.push(part);
    }
    Ok(found)
}

fn kept(found: &Record, names: &[&'static str]) -> Vec<(&'static str, Value)> {
    names.iter().map(|name| (*name, found.value(name).clone())).collect()
}

fn copy(
    writer: &Writer<'_>,
    entity: Entity,
    project: &Id,
    mut values: Vec<(&'static str, Value)>,
) -> Result<Id> {
    let id = writer.new_id(None)?;
    values.push(("project_id", project.into()));
    writer.insert(entity, &id, &values)?;
    Ok(id)
}
