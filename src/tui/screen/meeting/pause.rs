//! A pause of the meeting: since when, and the form that ends it.

use chrono::NaiveTime;

use super::{clock, head, moves};
use crate::domain::command::{Command, Propose};
use crate::domain::field::Kind as FieldKind;
use crate::domain::id::Id;
use crate::domain::meeting::Status;
use crate::domain::procedure::Kind;
use crate::i18n::dates;
use crate::store::Record;
use crate::store::query::meetings::MeetingSheet;
use crate::t;
use crate::tui::context::Context;
use crate::tui::screen::form::field::{FormField, Takes};
use crate::tui::screen::form::{FormScreen, Submit};
use crate::tui::screen::forms::optional;
use crate::tui::screen::section::Section;
use crate::tui::theme::Role;

/// The pause that an open meeting makes.
pub(super) fn on(sheet: &MeetingSheet) -> Option<&Record> {
    let pause = sheet.floor.pause().filter(|_| head::status(sheet) == Status::Open)?;
    sheet.motion(&pause.id.clone())
}

/// When it began, in words; empty where nobody wrote it down.
fn since(pause: &Record, context: &Context) -> String {
    let at = pause.text("decided_at").and_then(|at| NaiveTime::parse_from_str(at, "%H:%M").ok());
    at.map(|at| dates::time(at, context.language())).unwrap_or_default()
}

/// « SUSPENDUE depuis 19 h 15 (F3 : reprise) », while it lasts.
pub(super) fn banner(sheet: &MeetingSheet, context: &Context) -> Option<(String, Role)> {
    let (since, sign) = (since(on(sheet)?, context), context.theme.signs.warning);
    let said = if since.is_empty() {
        t!(context.words, "meeting-paused", sign = sign)
    } else {
        t!(context.words, "meeting-paused-since", sign = sign, since = since)
    };
    Some((said, Role::Warning))
}

/// Why nothing is voted on meanwhile.
pub(super) fn why_not(sheet: &MeetingSheet, context: &Context) -> Option<String> {
    on(sheet).map(|_| t!(context.words, "why-paused").into_owned())
}

/// The form that ends it: the hour at which the meeting goes on.
pub(super) fn resume(
    sheet: &MeetingSheet,
    pause: &Record,
    point: Option<Id>,
    context: &Context,
) -> FormScreen {
    let (meeting, said) = (sheet.meeting.id.clone(), moves::usual(Kind::Resumption, context));
    let key = format!("resume:{}", pause.id);
    let point = pause.link("item_id").or(point);
    let submit = Submit::Command(Box::new(move |parsed| {
        Command::Propose(Propose {
            meeting: meeting.clone(),
            item: point.clone(),
            text: said.clone(),
            kind: Some(Kind::Resumption.code().to_owned()),
            at: optional(parsed, "at"),
            ..Propose::default()
        })
    }));
    let at = clock::now(sheet, context);
    let since = since(pause, context);
    FormScreen::new("form-resume", key, submit)
        .in_section(Section::Meetings)
        .field(
            FormField::new("at", "field-resumed-at", Takes::Plain(FieldKind::Time))
                .required()
                .with(at, context),
        )
        .remark(move |_, context| {
            let said = (!since.is_empty())
                .then(|| (t!(context.words, "resume-since", since = since.as_str()), Role::Muted));
            said.into_iter().collect()
        })
}
