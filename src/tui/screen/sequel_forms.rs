//! The forms beside a resolution: what became of it, where it is filed, and what a list of
//! resolutions is narrowed to.

use super::form::field::{FormField, Optional, Takes};
use super::form::{Does, FormScreen, Parsed, Submit};
use super::forms::{day, id, optional, text};
use super::section::Section;
use super::{Answer, Effect};
use crate::domain::command::Command;
use crate::domain::entity::Entity;
use crate::domain::field::{Choices, Kind, Value};
use crate::domain::id::Id;
use crate::i18n::date_input::Toward;
use crate::store::Record;
use crate::store::query::list::{FacetValues, List, Narrowed};
use crate::t;
use crate::tui::context::Context;
use crate::tui::theme::Role;

/// What may become of a resolution.
const BECOMES: Choices =
    Choices { name: "sequel-kind", codes: &["executed", "amended", "rescinded", "replaced"] };

/// Notes what became of a resolution.
pub fn sequel(motion: &Record) -> FormScreen {
    let of = motion.id.clone();
    let submit = Submit::Command(Box::new(move |parsed: &Parsed| {
        let by = id(parsed, "by_motion_id").map(|id| id.to_string());
        // Left out, the day is the one of the other resolution.
        let day = day(parsed, "on_day").map(|day| ("on_day", day.to_string().into()));
        let said = [
            ("kind", text(parsed, "kind").into()),
            ("motion_id", of.to_string().into()),
            ("by_motion_id", by.into()),
            ("text", optional(parsed, "text").into()),
        ];
        Command::save(Entity::Sequel, None, said.into_iter().chain(day))
    }));
    FormScreen::new("form-new-sequel", format!("sequel:new:{}", motion.id), submit)
        .in_section(Section::Resolutions)
        .intro(motion.label())
        .field(FormField::new("kind", "sequel-kind", Takes::Choice(&BECOMES, Optional::No)))
        .field(FormField::new("by_motion_id", "sequel-by_motion_id", Takes::Link(Entity::Motion)))
        .field(FormField::new("on_day", "sequel-on_day", Takes::Day(Toward::Past)))
        .field(FormField::new("text", "sequel-text", Takes::Plain(Kind::Lines)))
        .remark(|parsed, context| {
            let undated = day(parsed, "on_day").is_none();
            let by = id(parsed, "by_motion_id").is_some();
            let told = if by { "sequel-day-of-other" } else { "sequel-day-today" };
            let told = undated.then(|| context.words.text(told).into_owned());
            let beside = t!(context.words, "sequel-beside").into_owned();
            told.into_iter().chain([beside]).map(|text| (text, Role::Muted)).collect()
        })
}

/// Files a resolution under a theme, and the place and the project it is about; what it says stays as it is.
pub fn filing(motion: &Record, context: &Context) -> FormScreen {
    let field = |name: &'static str, takes: Takes| {
        let mut field = FormField::new(name, format!("motion-{name}"), takes);
        field.set(motion.value(name), context);
        field.was = motion.value(name).clone();
        field
    };
    let submit = Submit::Save(Entity::Motion, Some(motion.id.clone()));
    FormScreen::new("form-file-motion", format!("motion:filing:{}", motion.id), submit)
        .in_section(Section::Resolutions)
        .intro(motion.label())
        .field(field("theme", Takes::Plain(Kind::Text)))
        .field(field("site_id", Takes::Link(Entity::Site)))
        .field(field("project_id", Takes::Link(Entity::Project)))
}

/// Files a meeting under a project; its minutes, sealed or not, stay as they are.
pub fn filing_meeting(meeting: &Record, context: &Context) -> FormScreen {
    let takes = Takes::Link(Entity::Project);
    let mut field = FormField::new("project_id", "meeting-project_id", takes);
    field.set(meeting.value("project_id"), context);
    field.was = meeting.value("project_id").clone();
    let submit = Submit::Save(Entity::Meeting, Some(meeting.id.clone()));
    FormScreen::new("form-file-meeting", format!("meeting:filing:{}", meeting.id), submit)
        .in_section(Section::Meetings)
        .intro(meeting.label())
        .field(field)
}

/// What a list may be narrowed to, with what it is narrowed to now. `known` are the texts and the
/// records that a facet may take, by its name.
pub fn criteria(
    list: &'static List,
    now: &[Narrowed],
    known: &[(&'static str, Vec<(Id, String)>)],
    context: &Context,
) -> FormScreen {
    let submit = Submit::Effect(Box::new(move |parsed: &Parsed| {
        let chosen = list.facets.iter().filter_map(|facet| {
            let value = match parsed.get(facet.name)? {
                Value::Text(text) => text.clone(),
                Value::Whole(number) => number.to_string(),
                Value::Null => return None,
            };
            Some(Narrowed { facet, value })
        });
        Effect::Return(Answer::Narrowed(chosen.collect()))
    }));
    let form = FormScreen::new("form-criteria", String::new(), submit);
    let mut form = form.that_does("action-apply", Does::Always);
    for facet in list.facets {
        let items = known.iter().find(|(name, _)| *name == facet.name);
        let items = items.map(|(_, items)| items.clone()).unwrap_or_default();
        let takes = match facet.values {
            FacetValues::Choice(choices, _) | FacetValues::State(choices, _) => {
                Takes::Choice(choices, Optional::Yes)
            }
            FacetValues::Record(Entity::Site, _) => Takes::Link(Entity::Site),
            FacetValues::Record(..) | FacetValues::Text(..) => Takes::OneOf(items),
            FacetValues::Year(_) => Takes::Plain(Kind::Whole),
        };
        let mut field = FormField::new(facet.name, format!("facet-{}", facet.name), takes);
        if let Some(narrowed) = now.iter().find(|narrowed| narrowed.facet.name == facet.name) {
            field.set(&Value::Text(narrowed.value.clone()), context);
        }
        form = form.field(field);
    }
    form
}
