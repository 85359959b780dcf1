//! What the form of a part of a project says above its fields, from what is typed and what the project has.

use chrono::NaiveDate;

use super::super::form::{FormScreen, Parsed};
use super::super::forms::{day, id};
use super::rows;
use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::domain::project::AUTHORISATION_KIND;
use crate::domain::project::authorised::is_missing;
use crate::i18n::amounts::money;
use crate::i18n::dates;
use crate::store::{self, Record, Store};
use crate::t;
use crate::tui::context::Context;
use crate::tui::theme::Role;

/// The form of a part of a project, new where there is no record of it yet.
///
/// # Errors
/// What the register says.
pub fn fitting(
    form: FormScreen,
    (entity, record): (Entity, Option<&Record>),
    project: Option<Id>,
    store: &Store,
    context: &Context,
) -> store::Result<FormScreen> {
    let of = |entity: Entity| match &project {
        Some(project) => store.children(entity, "project_id", project),
        None => Ok(Vec::new()),
    };
    Ok(match entity {
        Entity::WorkDay => work_day(form, &of(Entity::Authorisation)?, context),
        Entity::Hours => hours(form, &of(Entity::WorkDay)?),
        Entity::ProjectPhase if record.is_none() => phase(form, &of(Entity::ProjectPhase)?),
        Entity::Application => application(form),
        Entity::BudgetLine => {
            let quotes = record.map(|line| store.children(Entity::Quote, "line_id", &line.id));
            budget_line(form, &quotes.transpose()?.unwrap_or_default(), context)
        }
        _ => form,
    })
}

fn warned(text: String) -> Vec<(String, Role)> {
    vec![(text, Role::Warning)]
}

/// What is not allowed on the day that is typed.
fn work_day(form: FormScreen, authorisations: &[Record], context: &Context) -> FormScreen {
    let asked: Vec<(String, String, Option<NaiveDate>)> = authorisations
        .iter()
        .map(|found| {
            let state = found.text("state").unwrap_or_default().to_owned();
            let kind = rows::code(found, "kind", &AUTHORISATION_KIND, context);
            (kind, state, found.date("expires_on"))
        })
        .collect();
    form.remark(move |parsed, context| {
        let Some(on) = day(parsed, "held_on") else { return Vec::new() };
        let missing = asked.iter().filter(|(_, state, until)| is_missing(state, *until, on));
        let kinds: Vec<&str> = missing.map(|(kind, ..)| kind.as_str()).collect();
        match kinds.join(", ") {
            kinds if kinds.is_empty() => Vec::new(),
            kinds => warned(t!(context.words, "project-missing", kinds = kinds)),
        }
    })
}

/// That the hours are of another day than the work day they are given to.
fn hours(form: FormScreen, days: &[Record]) -> FormScreen {
    let days: Vec<(Id, Option<NaiveDate>)> =
        days.iter().map(|day| (day.id.clone(), day.date("held_on"))).collect();
    form.remark(move |parsed, context| {
        let chosen = id(parsed, "work_day_id");
        let held = days.iter().find(|(id, _)| Some(id) == chosen.as_ref());
        let held = held.and_then(|(_, day)| *day);
        match held.zip(day(parsed, "worked_on")).filter(|(held, worked)| held != worked) {
            Some((held, _)) => {
                let day = dates::plain(held, context.language());
                warned(t!(context.words, "hours-other-day", day = day))
            }
            None => Vec::new(),
        }
    })
}

/// That the project is in the phase already that is chosen.
fn phase(form: FormScreen, phases: &[Record]) -> FormScreen {
    let latest = phases.iter().max_by_key(|phase| (phase.date("from_on"), phase.id.clone()));
    let now = latest.and_then(|phase| phase.text("phase")).map(str::to_owned);
    form.remark(move |parsed, context| {
        let chosen = parsed.get("phase").and_then(Value::as_text);
        match chosen.filter(|chosen| Some(*chosen) == now.as_deref()) {
            Some(_) => warned(t!(context.words, "phase-same").into_owned()),
            None => Vec::new(),
        }
    })
}

/// Where its papers are added, and what is odd in them.
fn budget_line(form: FormScreen, quotes: &[Record], context: &Context) -> FormScreen {
    let odd = rows::unexplained(quotes, context).map(|told| (told, Role::Warning));
    let papers = (t!(context.words, "line-papers").into_owned(), Role::Muted);
    let said: Vec<(String, Role)> = odd.into_iter().chain([papers]).collect();
    form.remark(move |_, _| said.clone())
}

/// That more is asked for than the programme gives.
fn application(form: FormScreen) -> FormScreen {
    let cents = |parsed: &Parsed, name: &str| parsed.get(name).and_then(Value::as_whole);
    form.remark(move |parsed, context| {
        let asked = cents(parsed, "asked").zip(cents(parsed, "ceiling"));
        match asked.filter(|(asked, ceiling)| asked > ceiling) {
            Some((asked, ceiling)) => {
                let over = money(asked - ceiling, context.language());
                warned(t!(context.words, "application-over", amount = over))
            }
            None => Vec::new(),
        }
    })
}
