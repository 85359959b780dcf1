//! What the dialog asks for papers of projects: which one, and which part of it.

use super::super::form::Parsed;
use super::super::form::field::{FormField, Takes};
use super::super::forms::{id, text};
use super::{OF_GRANT, OF_PROJECT, OF_VOLUNTEER, OF_WORK_DAY, Preset};
use crate::documents::paper::{About, Of};
use crate::documents::projects::poster;
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::i18n::dates;
use crate::store::query::projects::ProjectSheet;
use crate::store::{Record, Result, Store};
use crate::text::joined::Joined;
use crate::tui::context::Context;
use crate::tui::wish::Which;

/// So many projects have their work days offered where none is on the screen.
const PROJECTS: u32 = 200;

/// The fields; begun with the project that is on the screen, or the part of it that is selected.
pub(super) fn fields(preset: &Preset, store: &Store, context: &Context) -> Result<Vec<FormField>> {
    let words = &context.words;
    let project = match &preset.record {
        Some((Entity::Project, id)) => store.project(id, context.today())?,
        _ => None,
    };
    let called = project.as_ref().map(|sheet| (sheet.project.id.clone(), sheet.project.label()));
    let mut of = FormField::new("project", "document-project_id", Takes::Link(Entity::Project))
        .required()
        .when("kind", &OF_PROJECT);
    if let Some((id, label)) = &called {
        of = of.linked(id.clone(), label);
    }
    let every = |id: &str, more: Vec<(String, String)>| {
        let first = (String::new(), words.text(id).into_owned());
        Takes::Words([first].into_iter().chain(more).collect())
    };
    let grants = project.iter().flat_map(|sheet| &sheet.applications);
    let grants = grants.map(|found| (found.id.to_string(), dated(found, "deadline_on", context)));
    let grants = grants.collect();
    let volunteers = match &called {
        Some((id, _)) => store.volunteers(id)?,
        None => Vec::new(),
    };
    let volunteers =
        volunteers.into_iter().map(|found| (found.id.to_string(), found.name)).collect();
    let grant = every("make-every-grant", grants);
    let volunteer = every("make-every-volunteer", volunteers);
    let part = preset.part.as_ref().map(ToString::to_string).unwrap_or_default();
    Ok(vec![
        of,
        FormField::new("grant", "field-make-grant", grant)
            .with(part.as_str(), context)
            .when("kind", &OF_GRANT),
        FormField::new("volunteer", "field-make-certificates", volunteer)
            .with(part.as_str(), context)
            .when("kind", &OF_VOLUNTEER),
        work_day(preset, project.as_ref(), store, context)?.when("kind", &OF_WORK_DAY),
    ])
}

/// What a record is called, with the day that tells it from another one of that name.
fn dated(found: &Record, day: &str, context: &Context) -> String {
    let day = found.date(day).map(|day| dates::medium(day, context.language()));
    [Some(found.label()), day].into_iter().flatten().joined(" · ")
}

/// The work day of a poster: of the project that is on the screen, else of any.
fn work_day(
    preset: &Preset,
    project: Option<&ProjectSheet>,
    store: &Store,
    context: &Context,
) -> Result<FormField> {
    let others = match project {
        Some(_) => Vec::new(),
        None => store.all(Entity::Project, None, PROJECTS)?,
    };
    let mut days = Vec::new();
    for other in &others {
        days.extend(store.children(Entity::WorkDay, "project_id", &other.id)?);
    }
    let own = project.into_iter().flat_map(|sheet| sheet.work_days.iter().map(|row| &row.record));
    let mut days: Vec<&Record> = days.iter().chain(own).collect();
    crate::text::sort::by_key(&mut days, |day| std::cmp::Reverse(day.date("held_on")));
    let named = |day: &Record| dated(day, "held_on", context);
    let items = days.iter().map(|day| (day.id.clone(), named(day))).collect();
    let field = FormField::new("work_day", "entity-work_day", Takes::OneOf(items)).required();
    let selected = days.iter().copied().find(|day| Some(&day.id) == preset.part.as_ref());
    let next = || project.and_then(|sheet| poster::next(sheet, context.today()));
    Ok(match selected.or_else(next) {
        Some(day) => field.linked(day.id.clone(), &named(day)),
        None => field,
    })
}

/// What the form asks for.
pub(super) fn which(parsed: &Parsed, of: Of) -> Option<Which> {
    let part = |name: &str| Some(text(parsed, name)).filter(|id| !id.is_empty()).map(Id::new);
    if of == Of::WorkDay {
        let (project, part) = (Id::default(), Some(id(parsed, "work_day")?));
        return Some(Which::One(About::Project { project, part }));
    }
    let project = id(parsed, "project")?;
    Some(match of {
        Of::Grant => Which::One(About::Project { project, part: part("grant") }),
        Of::Volunteer => match part("volunteer") {
            Some(one) => Which::One(About::Project { project, part: Some(one) }),
            None => Which::Volunteers(project),
        },
        _ => Which::One(About::Project { project, part: None }),
    })
}
