//! The form of each kind of motion other than a main one, and of what is taken up again.

use super::super::reading::{reader, with_reading};
use super::fields::{askers, askers_field, lines, now, person};
use crate::domain::command::{Command, Propose};
use crate::domain::entity::Entity;
use crate::domain::field::{Kind as FieldKind, Value};
use crate::domain::id::Id;
use crate::domain::procedure::{Decision, Floor, Kind};
use crate::domain::rules::SECRET_ON_REQUEST;
use crate::i18n::date_input::Toward;
use crate::i18n::wording;
use crate::i18n::words::Words;
use crate::store::Record;
use crate::store::query::meetings::{MeetingSheet, present_text};
use crate::t;
use crate::text::changes::changes;
use crate::tui::context::Context;
use crate::tui::screen::form::field::{FormField, Takes};
use crate::tui::screen::form::{FormScreen, Parsed, Submit};
use crate::tui::screen::forms::{day, id, optional, text};
use crate::tui::screen::section::Section;
use crate::tui::theme::Role;

/// What left an earlier meeting comes up again, with the text it had.
pub(super) fn take_up(
    sheet: &MeetingSheet,
    point: Option<&Id>,
    old: &Record,
    context: &Context,
) -> FormScreen {
    let (meeting, point, on) = (sheet.meeting.id.clone(), point.cloned(), old.id.clone());
    let majority = old.text("majority").map(str::to_owned);
    let at = now(sheet, context);
    let key = format!("motion:again:{meeting}:{on}");
    let submit = Submit::Command(Box::new(move |parsed| {
        Command::Propose(Propose {
            meeting: meeting.clone(),
            item: point.clone(),
            text: text(parsed, "text"),
            mover: id(parsed, "mover_id"),
            seconder: id(parsed, "seconder_id"),
            majority: majority.clone(),
            on: Some(on.clone()),
            at: at.clone(),
            ..Propose::default()
        })
    }));
    let form = FormScreen::new("form-take-up", key, submit)
        .in_section(Section::Meetings)
        .with_roll()
        .field(lines("text").with(present_text(old), context))
        .field(person(sheet, "mover_id"))
        .field(person(sheet, "seconder_id"));
    with_reading(form, sheet)
}

/// The sentence that a kind of motion usually is, in the language of the minutes.
pub(in crate::tui::screen::meeting) fn usual(kind: Kind, context: &Context) -> String {
    let words = &Words::new(context.home);
    let said = match kind {
        Kind::PreviousQuestion => t!(words, "move-text-previous-question"),
        Kind::Tabling => t!(words, "move-text-tabling"),
        Kind::Postponement => t!(words, "move-text-postponement"),
        Kind::Referral => t!(words, "move-text-referral"),
        Kind::InCamera => t!(words, "move-text-in-camera"),
        Kind::EndInCamera => t!(words, "move-text-end-in-camera"),
        Kind::Reconsideration => t!(words, "move-text-reconsideration"),
        Kind::Appeal => t!(words, "move-text-appeal"),
        Kind::Adjournment => t!(words, "move-text-adjournment"),
        Kind::Closing => t!(words, "move-text-closing"),
        Kind::FixTime => t!(words, "move-text-fix-time"),
        Kind::Recess => t!(words, "move-text-recess"),
        Kind::Resumption => t!(words, "move-text-resumption"),
        Kind::ObtainQuorum => t!(words, "move-text-obtain-quorum"),
        Kind::SecretBallot => t!(words, "move-text-secret-ballot"),
        _ => return String::new(),
    };
    said.into_owned()
}

/// The form of a motion other than a main one.
pub(super) fn form(
    sheet: &MeetingSheet,
    floor: &Floor,
    point: Option<&Id>,
    kind: Kind,
    context: &Context,
) -> FormScreen {
    let (words, asks) = (&context.words, context.rules.procedure(kind));
    let target = floor.may_put(kind, |kind| context.rules.procedure(kind)).ok().flatten();
    let target = target.and_then(|target| sheet.motion(&target.id));
    // What is moved on a motion stands under its point.
    let point = target.and_then(|target| target.link("item_id")).or_else(|| point.cloned());
    let begins = match target.filter(|_| kind.amends()) {
        Some(target) => present_text(target).to_owned(),
        None => usual(kind, context),
    };
    let meeting = sheet.meeting.id.clone();
    let on = target.map(|target| target.id.clone());
    let key = on.as_ref().unwrap_or(&meeting);
    let key = format!("motion:new:{}:{key}", kind.code());
    let at = now(sheet, context);
    // An amendment may be to the day or the committee, and shows which one stands.
    let stands = |name: &str| match target.filter(|_| kind.amends()) {
        Some(target) => sheet.as_amended(target, name).clone(),
        None => Value::Null,
    };
    let stood = (stands("until_on"), stands("referred_to"));
    let before = stood.clone();
    let submit = Submit::Command(Box::new(move |parsed| {
        Command::Propose(Propose {
            meeting: meeting.clone(),
            item: point.clone(),
            text: text(parsed, "text"),
            mover: id(parsed, "mover_id"),
            seconder: id(parsed, "seconder_id"),
            kind: Some(kind.code().to_owned()),
            on: id(parsed, "on_id").or_else(|| on.clone()),
            at: at.clone(),
            with_notice: (text(parsed, "with_notice") == "on").then_some(true),
            until_on: day(parsed, "until_on").filter(|day| Value::from(*day) != before.0),
            referred_to: optional(parsed, "referred_to")
                .filter(|to| Value::from(to.as_str()) != before.1),
            askers: askers(parsed),
            ..Propose::default()
        })
    }));
    let mut form = FormScreen::new(format!("motion-kind-{}", kind.code()), key, submit)
        .in_section(Section::Meetings)
        .with_roll();
    if kind == Kind::Reconsideration {
        let resolution = Takes::Link(Entity::Motion);
        form = form.field(FormField::new("on_id", "motion-on_id", resolution).required());
    }
    if let Some(askers) = askers_field(context).filter(|_| kind == Kind::SecretBallot) {
        form = form.field(askers);
    }
    let said = match kind.amends() {
        // The words to change stand there already: whoever adds some adds them to the sentence.
        true => {
            let takes = Takes::Plain(FieldKind::Lines);
            let field = FormField::new("text", "field-amended-text", takes).required();
            field.with(begins.as_str(), context).before_full_stop()
        }
        false => lines("text").with(begins.as_str(), context),
    };
    form = form.field(said).field({
        let mut mover = person(sheet, "mover_id");
        mover.label = "field-moved-by".to_owned();
        let optional = matches!(kind, Kind::EndInCamera | Kind::SecretBallot);
        if optional { mover } else { mover.required() }
    });
    if asks.decision != Decision::Chair {
        form = form.field(person(sheet, "seconder_id"));
    }
    let changes = target
        .filter(|_| kind.amends())
        .and_then(|target| sheet.floor.amended(target.id.as_str()).map(|amended| amended.kind));
    match changes.unwrap_or(kind) {
        day if day.names_a_day() => {
            let until = Takes::Day(Toward::Future);
            // A meeting is adjourned to a day; a question is put off to one.
            let label = match day {
                Kind::Adjournment | Kind::FixTime => "field-goes-on-on",
                _ => "motion-until_on",
            };
            let until = FormField::new("until_on", label, until);
            form = form.field(until.with(stood.0.clone(), context));
        }
        Kind::Referral => {
            let to = Takes::Named(Entity::Body);
            let to = FormField::new("referred_to", "motion-referred_to", to);
            form = form.field(to.with(stood.1.clone(), context));
        }
        Kind::Reconsideration if asks.simple_with_notice => {
            let said = |code: &str| {
                let text = if code == "on" { t!(words, "flag-on") } else { t!(words, "flag-off") };
                (code.to_owned(), text.into_owned())
            };
            let takes = Takes::Words(["off", "on"].map(said).to_vec());
            form = form.field(FormField::new("with_notice", "motion-with_notice", takes));
        }
        _ => {}
    }
    // The keys begin at the first field with nothing in it; an amendment is the words that it changes.
    let form = if kind.amends() { form } else { form.begin_at_empty() };
    let read = reader(sheet);
    // An amendment is told by what it changes, and what the chair rules on as it was typed.
    let is_read = !kind.amends() && asks.decision != Decision::Chair;
    form.remark(move |parsed, context| {
        let words = &context.words;
        if kind == Kind::SecretBallot {
            let members = context.rules.whole(&SECRET_ON_REQUEST);
            return vec![(t!(words, "move-secret-ballot", members = members), Role::Muted)];
        }
        let mut said = vec![(capital(&wording::procedure(words, asks)), Role::Muted)];
        let other = |name: &str, stood: &Value| {
            let typed = parsed.get(name).filter(|typed| **typed != Value::Null);
            typed.is_some_and(|typed| typed != stood)
        };
        let sent = other("until_on", &stood.0) || other("referred_to", &stood.1);
        if kind.amends() && !(sent && text(parsed, "text") == begins) {
            said.push(changed(&begins, parsed, context));
        }
        said.extend(is_read.then(|| read(parsed, context)).into_iter().flatten());
        said
    })
}

fn capital(text: &str) -> String {
    format!("{}.", wording::capital(text))
}

/// What the amendment being typed changes.
fn changed(from: &str, parsed: &Parsed, context: &Context) -> (String, Role) {
    let words = &context.words;
    let typed = parsed.get("text").and_then(Value::as_text).unwrap_or_default();
    let found = changes(from, typed);
    if typed.is_empty() || found.is_empty() {
        return (t!(words, "amendment-same").into_owned(), Role::Warning);
    }
    let what = wording::changes(words, &found);
    (t!(words, "amendment-changes", what = what), Role::Text)
}
