//! The form of a row of the table of procedure: one choice for each thing it asks.

use serde_json::Value as Json;

use crate::domain::command::{Command, SetRule};
use crate::domain::procedure::{Decision, Row};
use crate::domain::rules::Rule;
use crate::domain::tally::Majority;
use crate::i18n::wording;
use crate::t;
use crate::text::joined::Joined;
use crate::tui::context::Context;
use crate::tui::screen::Effect;
use crate::tui::screen::form::field::{FormField, Takes};
use crate::tui::screen::form::{FormScreen, Parsed, Submit};
use crate::tui::screen::forms::text;
use crate::tui::theme::Role;

/// The form of one kind of motion.
pub(super) fn form(rule: &'static Rule, told: &[(String, Role)], context: &Context) -> FormScreen {
    let words = &context.words;
    let now = Row::parse(context.rules.text(rule)).or_else(|_| Row::parse(rule.default));
    let now = now.ok();
    let key = rule.key.to_owned();
    let submit = Submit::Over(Box::new(move |parsed, read| {
        let was = read.get(&key).and_then(Json::as_str).map(str::to_owned);
        let value = Some(row(parsed).text());
        Effect::Submit(Command::SetRule(SetRule { rule: key.clone(), value, was }))
    }));
    let read = [(rule.key.to_owned(), context.rules.text(rule).into())];
    let yes_no = ["on", "off"].map(|code| {
        let said = if code == "on" { t!(words, "flag-on") } else { t!(words, "flag-off") };
        (code.to_owned(), said.into_owned())
    });
    let flag = |name: &'static str, label: &'static str, on: bool| {
        let field = FormField::new(name, label, Takes::Words(yes_no.to_vec()));
        field.with(if on { "on" } else { "off" }, context)
    };
    let majorities = Majority::ALL.map(Decision::Vote);
    let decisions = majorities.into_iter().chain([Decision::Chair]).map(|decision| {
        let row = bare(decision);
        (row.text(), wording::capital(&wording::procedure(words, row)))
    });
    let decision = now.map(|now| bare(now.decision).text());
    let decides =
        FormField::new("value", "procedure-field-decision", Takes::Words(decisions.collect()));
    let is = |ask: fn(Row) -> bool| now.is_some_and(ask);
    let mut form = FormScreen::new(rule.text_id(), super::draft_key(rule), submit)
        .read(read.into())
        .dialog()
        .intro(told.iter().map(|(text, _)| text.as_str()).joined("\n"))
        .field(flag("seconded", "procedure-field-seconded", is(|row| row.seconded)))
        .field(flag("debatable", "procedure-field-debatable", is(|row| row.debatable)))
        .field(flag("amendable", "procedure-field-amendable", is(|row| row.amendable)))
        .field(decides.with(decision.unwrap_or_default(), context));
    // Only where the default knows the difference does a notice make one.
    if Row::parse(rule.default).is_ok_and(|row| row.simple_with_notice) {
        form =
            form.field(flag("notice", "procedure-field-notice", is(|row| row.simple_with_notice)));
    }
    form
}

/// A row that asks for nothing but a decision.
fn bare(decision: Decision) -> Row {
    Row { seconded: false, debatable: false, amendable: false, decision, simple_with_notice: false }
}

fn row(parsed: &Parsed) -> Row {
    let on = |name: &str| text(parsed, name) == "on";
    let decision = Row::parse(&text(parsed, "value")).map(|row| row.decision);
    Row {
        seconded: on("seconded"),
        debatable: on("debatable"),
        amendable: on("amendable"),
        decision: decision.unwrap_or(Decision::Chair),
        simple_with_notice: on("notice"),
    }
}
