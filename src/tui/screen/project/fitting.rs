//! What the form of a part of a project says above its fields, from what is typed and what the project has.

use chrono::NaiveDate;

use super::super::form::{FormScreen, Parsed};
use super::super::forms::{day, id, text};
use super::rows;
use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::domain::project::hours::MINUTES_A_DAY;
use crate::domain::project::order::contradicts;
use crate::domain::project::{authorised, scale};
use crate::i18n::amounts::{decimal, money};
use crate::i18n::{dates, wording};
use crate::store::query::projects::on_record;
use crate::store::{self, Record, Store};
use crate::t;
use crate::tui::context::Context;
use crate::tui::theme::Role;

/// The form of a part of a project, new where there is no record of it yet; `link` says what a field
/// points to when the form opens.
///
/// # Errors
/// What the register says.
pub fn fitting(
    form: FormScreen,
    (entity, record): (Entity, Option<&Record>),
    link: impl Fn(&str) -> Option<Id>,
    store: &Store,
    context: &Context,
) -> store::Result<FormScreen> {
    let project = link("project_id");
    let of = |entity: Entity| match &project {
        Some(project) => store.children(entity, "project_id", project),
        None => Ok(Vec::new()),
    };
    Ok(match entity {
        Entity::WorkDay => work_day(form, &of(Entity::Authorisation)?),
        Entity::Hours => hours(form, &of(Entity::WorkDay)?),
        Entity::ProjectPhase if record.is_none() => phase(form, &of(Entity::ProjectPhase)?),
        Entity::Task => {
            let due = project.as_ref().map(|project| store.due_tasks(project));
            task(form, due.transpose()?.unwrap_or_default())
        }
        Entity::Application => application(form),
        Entity::Participant => {
            let own = record.map(|record| record.id.clone());
            participant(form, of(Entity::Participant)?, own)
        }
        Entity::Indicator if record.is_none() => {
            let usual = wording::usual_indicators(&context.words);
            let unit = move |name: &str| {
                let found = usual.iter().find(|(known, _)| known == name);
                found.map(|(_, unit)| unit.clone()).unwrap_or_default()
            };
            indicator(form.proposing("unit", "name", unit, context))
        }
        Entity::Indicator => indicator(form),
        Entity::Measure => {
            let indicator = link("indicator_id").map(|id| store.record(Entity::Indicator, &id));
            measure(form, indicator.transpose()?.flatten().as_ref())
        }
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
fn work_day(form: FormScreen, authorisations: &[Record]) -> FormScreen {
    let noted = on_record(authorisations);
    form.remark(move |parsed, context| {
        let Some(on) = day(parsed, "held_on") else { return Vec::new() };
        let missing = authorised::missing(&noted, on);
        match missing.is_empty() {
            true => Vec::new(),
            false => warned(wording::missing(&context.words, &missing)),
        }
    })
}

/// That it is to be done before what it waits for is.
fn task(form: FormScreen, due: Vec<(Id, String, NaiveDate)>) -> FormScreen {
    form.remark(move |parsed, context| {
        if day(parsed, "done_on").is_some() {
            return Vec::new();
        }
        let (on, after) = (day(parsed, "due_on"), id(parsed, "after_id"));
        let awaited = due.iter().find(|(id, ..)| Some(id) == after.as_ref());
        match awaited.filter(|(.., other)| contradicts(on, Some(*other))).zip(on) {
            Some(((_, name, other), on)) => {
                let [on, other] = [on, *other].map(|day| dates::medium(day, context.language()));
                let name = name.as_str();
                warned(t!(context.words, "task-contradicts", on = on, name = name, other = other))
            }
            None => Vec::new(),
        }
    })
}

/// That whoever it is takes part in this role already.
fn participant(form: FormScreen, others: Vec<Record>, own: Option<Id>) -> FormScreen {
    form.remark(move |parsed, context| {
        let role = text(parsed, "role");
        let is_same = |other: &&Record| {
            let who = ["person_id", "organisation_id"]
                .iter()
                .any(|field| id(parsed, field).is_some_and(|id| other.link(field) == Some(id)));
            who && other.text("role") == Some(&*role) && own.as_ref() != Some(&other.id)
        };
        let Some(other) = others.iter().find(is_same) else { return Vec::new() };
        let day = |field: &str| other.date(field).map(|day| dates::plain(day, context.language()));
        let (from, until) = (day("from_on"), day("until_on"));
        let told = |day: Option<String>| day.unwrap_or_else(|| "none".to_owned());
        let (from, until) = (told(from), told(until));
        warned(t!(context.words, "participant-twice", from = from, until = until))
    })
}

/// That a target without a direction judges nothing.
fn indicator(form: FormScreen) -> FormScreen {
    form.remark(|parsed, context| {
        let is_given = |field: &str| parsed.get(field).is_some_and(|value| *value != Value::Null);
        match is_given("target") && !is_given("direction") {
            true => warned(t!(context.words, "indicator-no-direction").into_owned()),
            false => Vec::new(),
        }
    })
}

/// That what is measured lies outside the scale that the indicator names.
fn measure(form: FormScreen, indicator: Option<&Record>) -> FormScreen {
    let text =
        |field: &str| indicator.and_then(|found| found.text(field)).unwrap_or_default().to_owned();
    let (name, unit) = (text("name"), text("unit"));
    form.remark(move |parsed, context| {
        let value = parsed.get("value").and_then(Value::as_whole);
        let found = value.zip(scale::named(&name, &unit));
        match found.filter(|(value, (_, (least, most)))| !(*least..=*most).contains(value)) {
            Some((value, (scale, _))) => {
                let value = decimal(value, context.language());
                warned(t!(context.words, "measure-off-scale", scale = scale, value = value))
            }
            None => Vec::new(),
        }
    })
}

/// That the hours are of another day than the work day they are given to, or more than a day has.
fn hours(form: FormScreen, days: &[Record]) -> FormScreen {
    let days: Vec<(Id, Option<NaiveDate>)> =
        days.iter().map(|day| (day.id.clone(), day.date("held_on"))).collect();
    form.remark(move |parsed, context| {
        let chosen = id(parsed, "work_day_id");
        let held = days.iter().find(|(id, _)| Some(id) == chosen.as_ref());
        let held = held.and_then(|(_, day)| *day);
        let other = held.zip(day(parsed, "worked_on")).filter(|(held, worked)| held != worked);
        let other = other.map(|(held, _)| {
            let day = dates::plain(held, context.language());
            (t!(context.words, "hours-other-day", day = day), Role::Warning)
        });
        let minutes = parsed.get("minutes").and_then(Value::as_whole);
        let long = minutes
            .filter(|minutes| *minutes > MINUTES_A_DAY)
            .map(|_| (t!(context.words, "hours-long-day").into_owned(), Role::Warning));
        other.into_iter().chain(long).collect()
    })
}

/// That the project is in the phase already that is chosen.
fn phase(form: FormScreen, phases: &[Record]) -> FormScreen {
    let latest = phases.iter().max_by_key(|phase| (phase.date("from_on"), phase.id.clone()));
    let now = latest.and_then(|phase| phase.text("phase")).map(str::to_owned);
    // The one that is proposed is looked at first, and another one typed over it.
    form.begin_at("phase").remark(move |parsed, context| {
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
