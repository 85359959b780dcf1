//! The forms of commands that are more than saving a record.

use chrono::Months;

use super::form::field::{FormField, Optional, Takes};
use super::form::{FormScreen, Parsed, Submit};
use crate::domain::calendar::notice_deadline;
use crate::domain::command::{Command, PlanMeeting};
use crate::domain::field::{Kind, Value};
use crate::domain::id::Id;
use crate::domain::meeting::{MEETING_KIND, is_assembly, is_unnamed};
use crate::domain::rules::{CARRY_OVER, CLEAR_DAYS, MEETING_HOUR, MEETING_PLACE};
use crate::domain::tally::Quorum;
use crate::i18n::agenda::template;
use crate::i18n::date_input::Toward;
use crate::i18n::dates;
use crate::t;
use crate::tui::context::Context;
use crate::tui::theme::Role;
use chrono::NaiveDate;

/// The text of a field, empty when there is none.
pub(super) fn text(parsed: &Parsed, name: &str) -> String {
    parsed.get(name).and_then(Value::as_text).unwrap_or_default().to_owned()
}

/// The text of a field, if there is one.
pub(super) fn optional(parsed: &Parsed, name: &str) -> Option<String> {
    parsed.get(name).and_then(Value::as_text).map(str::to_owned)
}

/// The record of a field.
pub(super) fn id(parsed: &Parsed, name: &str) -> Option<Id> {
    optional(parsed, name).map(Id::new)
}

/// The day of a field; a form has checked it.
pub(super) fn day(parsed: &Parsed, name: &str) -> Option<NaiveDate> {
    parsed.get(name).and_then(Value::as_text).and_then(|text| text.parse().ok())
}

/// Plans a meeting of one of the bodies, the first being proposed.
pub fn plan_meeting(bodies: &[(Id, String)], context: &Context) -> FormScreen {
    let today = context.today();
    // The agenda is a paper, in the language of the papers.
    let (words, rules) = (context.home, context.rules.clone());
    let submit = Submit::Command(Box::new(move |parsed| {
        let kind = text(parsed, "kind");
        let words = crate::i18n::words::Words::new(words);
        let mut agenda = template(&words, &rules, &kind);
        let object = optional(parsed, "object").filter(|_| kind == "special");
        let unnamed = agenda.iter_mut().find(|point| is_unnamed(&point.title));
        if let Some((point, object)) = unnamed.zip(object) {
            point.title = object;
        }
        Command::PlanMeeting(PlanMeeting {
            id: None,
            body: id(parsed, "body").unwrap_or_default(),
            kind,
            date: day(parsed, "date").unwrap_or(today),
            starts_at: optional(parsed, "starts_at"),
            place: optional(parsed, "place"),
            tenants: tenants_of(parsed),
            agenda,
            carry_over: text(parsed, "carry_over") == "on",
        })
    }));
    let mut body = FormField::new("body", "meeting-body_id", Takes::OneOf(bodies.to_vec()));
    if let Some((id, name)) = bodies.first() {
        body = body.linked(id.clone(), name);
    }
    FormScreen::new("form-new-meeting", "meeting:new", submit)
        .field(body.required())
        .field(FormField::new("kind", "meeting-kind", Takes::Choice(&MEETING_KIND, Optional::No)))
        .field(FormField::new("date", "meeting-date", Takes::Day(Toward::Future)).required())
        .field(
            FormField::new("object", "field-object", Takes::Plain(Kind::Text))
                .when("kind", &["special"]),
        )
        .field(
            FormField::new("starts_at", "meeting-starts_at", Takes::Plain(Kind::Time))
                .with(context.rules.text(&MEETING_HOUR), context),
        )
        .field(
            FormField::new("place", "meeting-place", Takes::Plain(Kind::Text))
                .with(context.rules.text(&MEETING_PLACE), context),
        )
        .field(
            FormField::new("tenants", "meeting-tenants", Takes::Plain(Kind::Whole))
                .when("kind", &["annual-general", "election"]),
        )
        .field(carry_over(context))
        .remark(|parsed, context| {
            let quorum = quorum_of_plan(parsed, context);
            let far = far_off(parsed, context);
            far.into_iter().chain(notice_of_plan(parsed, context)).chain(quorum).collect()
        })
        .begin_at("date")
}

/// A day so far off that the same day of this year, which is past, may be meant.
fn far_off(parsed: &Parsed, context: &Context) -> Option<(String, Role)> {
    const FAR: i64 = 270;
    let date = day(parsed, "date")?;
    let before = date.checked_sub_months(Months::new(12))?;
    let far = (date - context.today()).num_days() > FAR && before < context.today();
    let said = dates::plain(before, context.language());
    far.then(|| (t!(context.words, "plan-far", before = said), Role::Warning))
}

/// Whether the meeting takes over what the ones before left open.
fn carry_over(context: &Context) -> FormField {
    let words = &context.words;
    let answers = [("on", t!(words, "flag-on")), ("off", t!(words, "flag-off"))];
    let answers = answers.map(|(code, text)| (code.to_owned(), text.into_owned()));
    FormField::new("carry_over", "field-carry-over", Takes::Words(answers.to_vec()))
        .with(context.rules.text(&CARRY_OVER), context)
}

fn tenants_of(parsed: &Parsed) -> Option<u32> {
    parsed.get("tenants").and_then(Value::as_whole).and_then(|tenants| u32::try_from(tenants).ok())
}

/// The quorum of the assembly being planned, by the committee's rule.
fn quorum_of_plan(parsed: &Parsed, context: &Context) -> Option<(String, Role)> {
    if !is_assembly(&text(parsed, "kind")) {
        return None;
    }
    let (words, rules) = (&context.words, &context.rules);
    let Some(tenants) = tenants_of(parsed) else {
        return Some((t!(words, "plan-tenants-unknown").into_owned(), Role::Warning));
    };
    let quorum = rules.assembly_quorum(tenants);
    let Quorum::Tenants { percent, min, .. } = quorum else { return None };
    let needed = quorum.needed(tenants);
    let said = t!(words, "plan-assembly-quorum", needed = needed, percent = percent, min = min);
    Some((said, Role::Muted))
}

/// Until when the notice of the meeting being planned goes out, by the committee's rule for its
/// kind; or that this day, or the meeting's own, is past.
fn notice_of_plan(parsed: &Parsed, context: &Context) -> Vec<(String, Role)> {
    let words = &context.words;
    let Some(date) = day(parsed, "date") else { return Vec::new() };
    if date < context.today() {
        return vec![(t!(words, "plan-past").into_owned(), Role::Warning)];
    }
    let days = context.rules.notice_days(&text(parsed, "kind"));
    let clear = context.rules.is_on(&CLEAR_DAYS);
    let by = notice_deadline(date, u32::try_from(days).unwrap_or(0), clear);
    let last = dates::long(by, context.language());
    let late = by < context.today();
    let said = match (late, clear) {
        (true, _) => t!(words, "plan-notice-late", by = last, days = days),
        (false, true) => t!(words, "plan-notice-clear", by = last, days = days),
        (false, false) => t!(words, "plan-notice-due", by = last, days = days),
    };
    vec![(said, if late { Role::Warning } else { Role::Muted })]
}
