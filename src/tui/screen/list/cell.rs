//! A value of a list as a line of the screen shows it.

use std::borrow::Cow;

use chrono::NaiveTime;

use crate::domain::field::Value;
use crate::domain::motion::gist;
use crate::i18n::{dates, wording};
use crate::store::query::list::Shown;
use crate::tui::context::Context;

/// A value in the words of the language.
pub fn shown<'a>(kind: Shown, value: &'a Value, context: &Context) -> Cow<'a, str> {
    match (kind, value) {
        (_, Value::Null) => Cow::Borrowed(""),
        (Shown::Date, Value::Text(text)) => match text.parse() {
            Ok(date) => dates::medium(date, context.language()).into(),
            Err(_) => Cow::Borrowed(text),
        },
        (Shown::Choice(choices), Value::Text(code)) => {
            wording::choice_short(&context.words, choices, code)
        }
        (Shown::Time, Value::Text(text)) => match NaiveTime::parse_from_str(text, "%H:%M") {
            Ok(hour) => dates::time(hour, context.language()).into(),
            Err(_) => Cow::Borrowed(text),
        },
        (Shown::Gist, Value::Text(text)) => gist(text).into(),
        (_, Value::Text(text)) => first_line(text).into(),
        (_, Value::Whole(number)) => number.to_string().into(),
    }
}

fn first_line(text: &str) -> &str {
    match text.split_once('\n') {
        Some((first, _)) => first.strip_suffix('\r').unwrap_or(first),
        None => text,
    }
}
