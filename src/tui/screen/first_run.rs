//! The first run: what a register begins with, in a short form; or the demo.

use super::form::field::{FormField, Takes};
use super::form::{Does, FormScreen, Submit};
use super::forms::text;
use super::{Effect, Request};
use crate::domain::field::{Kind, Value};
use crate::domain::rules::MEETING_HOUR;
use crate::domain::rules::committee::BOARD_SIZES;
use crate::exchange::found::Answers;
use crate::t;
use crate::tui::context::Context;

/// The form that founds a register.
pub fn first_run(context: &Context) -> FormScreen {
    let submit = Submit::Effect(Box::new(move |parsed| {
        let size = parsed.get("size").and_then(Value::as_whole);
        Effect::Ask(Request::Found(Box::new(Answers {
            committee: text(parsed, "committee"),
            office: text(parsed, "office"),
            secretary: text(parsed, "secretary"),
            place: text(parsed, "place"),
            hour: text(parsed, "hour"),
            language: None,
            board_size: size.and_then(|size| u32::try_from(size).ok()),
        })))
    }));
    let line = || Takes::Plain(Kind::Text);
    FormScreen::new("form-first-run", "first-run", submit)
        .alone()
        .that_does("action-found", Does::Always)
        .intro(t!(context.words, "first-run-intro").into_owned())
        .field(
            FormField::new("committee", "first-run-committee", line())
                .required()
                .proposing(t!(context.words, "first-run-usual-name").into_owned(), context),
        )
        .field(FormField::new("office", "first-run-office", line()).required())
        .field(FormField::new("secretary", "first-run-secretary", line()).required())
        .field(
            FormField::new("size", "first-run-size", Takes::Plain(Kind::Whole))
                .between(BOARD_SIZES.0.into(), BOARD_SIZES.1.into()),
        )
        .field(FormField::new("place", "first-run-place", line()))
        .field(
            FormField::new("hour", "first-run-hour", Takes::Plain(Kind::Time))
                .with(MEETING_HOUR.default, context),
        )
}
