//! How a project ends, and how the next one begins: the forms of its verbs.

use super::super::form::field::{FormField, Takes};
use super::super::form::{FormScreen, Submit};
use super::super::forms::{day, optional, text};
use super::super::record::day as record_day;
use super::super::section::Section;
use crate::domain::command::{AbandonProject, CloseProject, Command, FollowProject};
use crate::domain::entity::Entity;
use crate::domain::field::{Kind, Value};
use crate::domain::id::Id;
use crate::domain::project::POST_MORTEM;
use crate::i18n::amounts::money;
use crate::i18n::date_input::Toward;
use crate::store::query::projects::{Named, ProjectSheet, WorkDayRow};
use crate::t;
use crate::tui::context::Context;
use crate::tui::theme::Role;

/// Closes a project: its post mortem, and what is still open.
pub(super) fn close(sheet: &ProjectSheet, context: &Context) -> FormScreen {
    let (project, today) = (&sheet.project, context.today());
    let id = project.id.clone();
    let submit = Submit::Command(Box::new(move |parsed| {
        // A text that is emptied is said, so that the rules see it.
        let said = |name: &str| parsed.contains_key(name).then(|| text(parsed, name));
        Command::CloseProject(CloseProject {
            project: id.clone(),
            closed_on: day(parsed, "closed_on").unwrap_or(today),
            hoped: said("hoped"),
            happened: said("happened"),
            lessons: said("lessons"),
            next_steps: said("next_steps"),
            gap_reason: said("gap_reason"),
        })
    }));
    let key = format!("project:{}:close", project.id);
    let closed_on = FormField::new("closed_on", "project-closed_on", Takes::Day(Toward::Past));
    let mut form = FormScreen::new("form-close-project", key, submit)
        .in_section(Section::Projects)
        .field(closed_on.with(today, context).required());
    for name in POST_MORTEM {
        let Some(field) = Entity::Project.field(name) else { continue };
        let made = FormField::of(Entity::Project, field, project.value(name), context);
        form = form.field(made.required());
    }
    let open = sheet.tasks.all - sheet.tasks.done;
    let tasks = (open > 0).then(|| t!(context.words, "close-open-tasks", count = open));
    let mut remarks: Vec<_> = tasks.into_iter().map(|told| (told, Role::Warning)).collect();
    remarks.extend(still_to_come(sheet, context));
    remarks.extend(unmeasured(sheet, context));
    explained(form, sheet, remarks, context).begin_at_empty()
}

/// What every end of a project asks of its money: where received, ordered and paid differ, the amounts
/// are named first, and the last field says why.
fn explained(
    form: FormScreen,
    sheet: &ProjectSheet,
    mut remarks: Vec<(String, Role)>,
    context: &Context,
) -> FormScreen {
    let field = Entity::Project.field("gap_reason").filter(|_| sheet.money.has_hole());
    let Some(field) = field else { return form.remark(move |_, _| remarks.clone()) };
    let (sums, language) = (sheet.money, context.language());
    let (received, paid) = (money(sums.received, language), money(sums.paid, language));
    let owed = money(sums.owed, language);
    let hole = t!(context.words, "close-hole", received = received, paid = paid, owed = owed);
    remarks.insert(0, (hole, Role::Warning));
    let value = sheet.project.value("gap_reason");
    let why = FormField::of(Entity::Project, field, value, context);
    form.field(why.required()).remark(move |_, _| remarks.clone())
}

/// The work days that a project ends before.
fn still_to_come(sheet: &ProjectSheet, context: &Context) -> Option<(String, Role)> {
    let words = &context.words;
    let is_meant = |row: &&WorkDayRow| {
        let held = row.record.date("held_on").is_some_and(|day| day > context.today());
        held && row.record.value("cancelled").as_whole() != Some(1)
    };
    let to_come = sheet.work_days.iter().filter(is_meant).map(|row| {
        format!("{}, {}", row.record.label(), record_day(&row.record, "held_on", context))
    });
    let to_come: Vec<String> = to_come.collect();
    let (count, names) = (to_come.len(), to_come.join(" · "));
    (count > 0).then(|| (t!(words, "close-work-days", count = count, names = names), Role::Warning))
}

/// The indicators that a project is closed without having measured.
fn unmeasured(sheet: &ProjectSheet, context: &Context) -> Option<(String, Role)> {
    let unmeasured = sheet.indicators.iter().filter(|row| row.latest("after").is_none());
    let names: Vec<String> = unmeasured.map(|row| row.record.label()).collect();
    (!names.is_empty()).then(|| {
        let names = names.join(", ");
        (t!(context.words, "close-unmeasured", names = names), Role::Warning)
    })
}

/// Gives a project up, with a reason.
pub(super) fn abandon(sheet: &ProjectSheet, context: &Context) -> FormScreen {
    let (project, today) = (&sheet.project, context.today());
    let id = project.id.clone();
    let submit = Submit::Command(Box::new(move |parsed| {
        Command::AbandonProject(AbandonProject {
            project: id.clone(),
            closed_on: day(parsed, "closed_on").unwrap_or(today),
            reason: text(parsed, "abandon_reason"),
            gap_reason: parsed.contains_key("gap_reason").then(|| text(parsed, "gap_reason")),
        })
    }));
    let key = format!("project:{}:abandon", project.id);
    let closed_on = FormField::new("closed_on", "project-given-up", Takes::Day(Toward::Past));
    let label = "project-abandon_reason";
    let reason = FormField::new("abandon_reason", label, Takes::Plain(Kind::Lines));
    let form = FormScreen::new("form-abandon-project", key, submit)
        .in_section(Section::Projects)
        .field(closed_on.with(today, context).required())
        .field(reason.required());
    let open = sheet.tasks.all - sheet.tasks.done;
    let tasks = (open > 0).then(|| t!(context.words, "abandon-open-tasks", count = open));
    let mut remarks: Vec<_> = tasks.into_iter().map(|told| (told, Role::Warning)).collect();
    remarks.extend(still_to_come(sheet, context));
    explained(form, sheet, remarks, context).begin_at("abandon_reason")
}

/// The names of the fields of participants: a form has no more of them.
const PEOPLE: [&str; 48] = [
    "p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8", "p9", "p10", "p11", "p12", "p13", "p14", "p15",
    "p16", "p17", "p18", "p19", "p20", "p21", "p22", "p23", "p24", "p25", "p26", "p27", "p28",
    "p29", "p30", "p31", "p32", "p33", "p34", "p35", "p36", "p37", "p38", "p39", "p40", "p41",
    "p42", "p43", "p44", "p45", "p46", "p47", "p48",
];

/// Begins the project that follows this one, with what is chosen of it.
pub(super) fn follow(sheet: &ProjectSheet, context: &Context) -> FormScreen {
    let (project, words) = (&sheet.project, &context.words);
    let ended = |row: &Named| row.record.date("until_on").is_some_and(|day| day < context.today());
    let active: Vec<&Named> = sheet.participants.iter().filter(|row| !ended(row)).collect();
    let people: Vec<(&'static str, Id)> =
        PEOPLE.into_iter().zip(active.iter().map(|row| row.record.id.clone())).collect();
    // Whom the form has no line for goes on too.
    let others: Vec<Id> =
        active.iter().skip(PEOPLE.len()).map(|row| row.record.id.clone()).collect();
    let (id, lines) = (project.id.clone(), people.clone());
    let submit = Submit::Command(Box::new(move |parsed| {
        let is_on = |name: &str| text(parsed, name) == "on";
        let chosen = lines.iter().filter(|(name, _)| is_on(name)).map(|(_, id)| id.clone());
        let all_or_none = |name: &str| (!is_on(name)).then(Vec::new);
        Command::FollowProject(FollowProject {
            id: None,
            project: id.clone(),
            name: text(parsed, "name"),
            purpose: Some(text(parsed, "purpose")),
            starts_on: day(parsed, "starts_on"),
            participants: Some(chosen.chain(others.iter().cloned()).collect()),
            tasks: all_or_none("tasks"),
            indicators: all_or_none("indicators"),
            lessons: Some(optional(parsed, "earlier_lessons").unwrap_or_default()),
        })
    }));
    let of = |name: &str, value: &Value| {
        let field = Entity::Project.field(name);
        field.map(|field| FormField::of(Entity::Project, field, value, context))
    };
    let called = t!(words, "follow-name", name = project.label());
    let key = format!("project:{}:follow", project.id);
    let mut form = FormScreen::new("form-follow-project", key, submit)
        .in_section(Section::Projects)
        .intro(t!(words, "follow-intro").into_owned());
    let fields = [
        ("name", called.into()),
        ("starts_on", context.today().into()),
        ("purpose", project.value("next_steps").clone()),
        ("earlier_lessons", project.value("lessons").clone()),
    ];
    for (name, value) in &fields {
        let Some(field) = of(name, value) else { continue };
        form = form.field(field);
    }
    let open = sheet.tasks.all - sheet.tasks.done;
    if open > 0 {
        let label = t!(words, "follow-tasks", count = open);
        form = form.field(choice("tasks", label, context).section("follow-carried"));
    }
    if !sheet.indicators.is_empty() {
        let label = t!(words, "follow-indicators", count = sheet.indicators.len());
        form = form.field(choice("indicators", label, context));
    }
    for ((name, _), row) in people.iter().zip(&active) {
        let field = choice(name, row.name.clone(), context);
        form = form.field(if *name == PEOPLE[0] { field.section("follow-people") } else { field });
    }
    form
}

/// Yes or no, with a name of its own.
fn choice(name: &'static str, called: String, context: &Context) -> FormField {
    let words = &context.words;
    let answers = [("on", t!(words, "flag-on")), ("off", t!(words, "flag-off"))];
    let answers = answers.map(|(code, text)| (code.to_owned(), text.into_owned()));
    let mut field = FormField::new(name, "follow-choice", Takes::Words(answers.to_vec()));
    field.called = Some(called);
    field
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_participant_has_a_field_of_its_own() {
        let names: std::collections::BTreeSet<&str> = PEOPLE.into_iter().collect();
        assert_eq!(names.len(), PEOPLE.len());
    }
}
