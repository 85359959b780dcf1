//! The fields that the forms of motions share: who moves and seconds, the majority, the hour.

use super::super::forms::{outside, voters};
use super::super::{clock, head};
use crate::domain::field::Kind as FieldKind;
use crate::domain::field::Value;
use crate::domain::meeting::Status;
use crate::domain::motion::MAJORITY;
use crate::domain::procedure::Kind;
use crate::domain::rules::{REQUIRES_SECONDER, SECRET_ON_REQUEST};
use crate::domain::tally::Majority;
use crate::store::query::meetings::MeetingSheet;
use crate::tui::context::Context;
use crate::tui::screen::form::Parsed;
use crate::tui::screen::form::field::{FormField, Optional, Takes};

/// The field of whoever moves or seconds, which knows who may not and why.
pub(in crate::tui::screen::meeting) fn behind(field: FormField, sheet: &MeetingSheet) -> FormField {
    let field = field.or_else_say("form-nobody-there");
    let field = field.barring(outside(sheet), "form-not-in-room");
    // Nobody seconds their own motion.
    match field.name {
        "seconder_id" => field.apart_from(&["mover_id"]).of_taken_say("form-seconds-own"),
        _ => field,
    }
}

/// A person who is present, by a few letters.
pub(super) fn person(sheet: &MeetingSheet, name: &'static str) -> FormField {
    let field = FormField::new(name, format!("motion-{name}"), Takes::OneOf(voters(sheet)));
    behind(field, sheet)
}

/// A text that must be written: of a motion, of what it is on.
pub(super) fn lines(name: &'static str) -> FormField {
    FormField::new(name, format!("motion-{name}"), Takes::Plain(FieldKind::Lines)).required()
}

/// The hour, while the meeting goes on.
pub(in crate::tui::screen::meeting) fn now(
    sheet: &MeetingSheet,
    context: &Context,
) -> Option<String> {
    let open = head::status(sheet) == Status::Open;
    (open && clock::runs(sheet, context)).then(|| clock::now(sheet, context))
}

/// Whether a motion of a kind has a seconder to wait for.
pub(in crate::tui::screen::meeting) fn wants_seconder(kind: Kind, context: &Context) -> bool {
    context.rules.is_on(&REQUIRES_SECONDER) && context.rules.procedure(kind).seconded
}

/// The majority that procedure asks for a main motion.
pub(in crate::tui::screen::meeting) fn usual_majority(context: &Context) -> Majority {
    context.rules.procedure(Kind::Main).majority(false).unwrap_or_default()
}

/// The majority that is proposed for a main motion: of one on the by-laws, two thirds at least.
pub(in crate::tui::screen::meeting) fn proposed_majority(
    usual: Majority,
    on_by_laws: bool,
) -> Majority {
    if on_by_laws && usual == Majority::Simple { Majority::TwoThirds } else { usual }
}

/// The choice of a majority, as procedure asks for a main motion.
pub(in crate::tui::screen::meeting) fn majority(context: &Context) -> FormField {
    let takes = Takes::Choice(&MAJORITY, Optional::No);
    let asked = usual_majority(context);
    FormField::new("majority", "motion-majority", takes).with(asked.code(), context)
}

/// How many ask for a secret ballot: asked where the rules want more than one.
pub(in crate::tui::screen::meeting) fn askers_field(context: &Context) -> Option<FormField> {
    let needed = context.rules.whole(&SECRET_ON_REQUEST);
    let field = FormField::new("askers", "field-askers", Takes::Plain(FieldKind::Whole));
    (needed > 1).then(|| field.required())
}

/// How many were said to ask.
pub(in crate::tui::screen::meeting) fn askers(parsed: &Parsed) -> Option<u32> {
    parsed.get("askers").and_then(Value::as_whole).and_then(|number| u32::try_from(number).ok())
}
