//! Proposals for a link to a part of a project: those of the same project.

use crate::domain::entity::Entity;
use crate::domain::field::Kind;
use crate::domain::id::Id;
use crate::i18n::dates;
use crate::store::query::list::{From, Request, TASKS, Within};
use crate::store::{self, Record, Store};
use crate::text::fold::fold;
use crate::text::sought::matches;
use crate::tui::context::Context;

/// Proposals shown at once are fewer; more letters find the rest.
const MOST: u32 = 40;

/// Whether such a record is a part of a project that another part may point to.
pub(super) fn is_part(entity: Entity) -> bool {
    matches!(entity, Entity::Task | Entity::WorkDay | Entity::Furnishing | Entity::Application)
}

/// Those of a project that were typed, each with its day. Of tasks there may be thousands.
pub(super) fn of(
    store: &Store,
    entity: Entity,
    project: Option<&Id>,
    text: &str,
    context: &Context,
) -> store::Result<Vec<(Id, String, String)>> {
    let Some(project) = project else { return Ok(Vec::new()) };
    let found: Vec<Record> = match entity {
        Entity::Task => {
            let within = Within { column: "k.project_id", id: project.clone() };
            let view = TASKS.view("all").unwrap_or(0);
            let request = Request {
                filter: text,
                within: Some(within),
                view,
                today: context.today(),
                ..Request::of(&TASKS)
            };
            let rows = store.window(&request, &From::Start, MOST)?;
            let found = rows.iter().map(|row| store.record(entity, &row.anchor.id));
            found.collect::<store::Result<Vec<_>>>()?.into_iter().flatten().collect()
        }
        _ => {
            let mut own = store.children(entity, "project_id", project)?;
            own.retain(|found| matches(&fold(&found.label()), text));
            own
        }
    };
    let told = found.into_iter().map(|found| {
        let day = found.entity.fields().iter().find(|field| field.kind == Kind::Date);
        let day = match found.entity {
            Entity::Task => found.date("due_on"),
            _ => day.and_then(|field| found.date(field.name)),
        };
        let day = day.map(|day| dates::medium(day, context.language())).unwrap_or_default();
        (found.id.clone(), found.label(), day)
    });
    Ok(told.collect())
}
