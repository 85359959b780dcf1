//! A value of a list as a line of the screen shows it.

use std::borrow::Cow;

use chrono::NaiveTime;

use crate::domain::field::Value;
use crate::domain::motion::gist;
use crate::i18n::{amounts, dates, wording};
use crate::store::query::list::{List, Shown, known_by};
use crate::t;
use crate::tui::context::Context;
use crate::tui::widget::table::Cell;

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
        (Shown::Amount(kind), Value::Whole(amount)) => {
            amounts::shown(kind, *amount, context.language()).into()
        }
        (Shown::Gist, Value::Text(text)) => gist(text),
        (Shown::Sum, Value::Text(text)) => known_by(text).into(),
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

/// Marks a row with what was said in camera, in the column that says it; `shown` are the places of
/// the columns on the screen.
pub fn mark(
    list: &List,
    row: &[Value],
    shown: &[usize],
    cells: &mut [Cell<'_>],
    context: &Context,
) {
    let marks = list.columns.iter().position(|column| column.marks());
    let marked = marks.and_then(|place| row.get(place)).and_then(Value::as_whole);
    if marked.is_none_or(|flag| flag == 0) {
        return;
    }
    for (place, cell) in shown.iter().zip(cells) {
        if list.columns[*place].public.is_some() {
            let marked = t!(context.words, "list-in-camera", text = cell.text.as_ref());
            cell.text = Cow::Owned(marked);
        }
    }
}
