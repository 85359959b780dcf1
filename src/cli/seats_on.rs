//! `sieges --au DATE`: who sat where on a day, past or to come.

use chrono::NaiveDate;
use clap::ArgMatches;

use crate::domain::field::Value;
use crate::i18n::date_input::parse_full_date;
use crate::i18n::wording;
use crate::store::query::bodies::SeatRow;
use crate::store::query::list::{Column, SEATS};
use crate::store::query::people::MandateRow;

use super::failure::{Answer, Result};
use super::lists::form;
use super::output::{Layout, Rows, out};
use super::session::{Session, today};

/// Writes the seats of every body as they were filled on a day, with the columns of the list.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Answer> {
    let store = session.open()?;
    let day = day(session, matches)?;
    let mut out = out();
    let words = || session.words();
    let layout = Layout { columns: SEATS.columns, words: &words };
    let mut rows = Rows::begin(form(matches), layout, &mut out)?;
    for body in store.bodies()? {
        let Some(found) = store.composition(&body.id, day)? else { continue };
        let at = (body.label(), body.text("prefix").map(str::to_owned));
        for seat in &found.seats {
            let cells: Vec<Value> =
                SEATS.columns.iter().map(|column| cell(column, &at, seat)).collect();
            rows.row(&seat.id, &cells)?;
        }
    }
    rows.end()?;
    Ok(Answer::Yes)
}

/// The day that is asked for; today where none is.
pub fn day(session: &Session, matches: &ArgMatches) -> Result<NaiveDate> {
    let Some(typed) = matches.get_one::<String>("au") else { return Ok(today()) };
    parse_full_date(typed, today())
        .map_err(|error| session.wrong(&wording::date_error(session.words(), &error)))
}

fn cell(column: &Column, (body, prefix): &(String, Option<String>), seat: &SeatRow) -> Value {
    let mandate = seat.mandate.as_ref();
    match column.name {
        "body" => body.as_str().into(),
        "prefix" => prefix.as_deref().into(),
        "seat" => Some(seat.label.as_str()).filter(|label| !label.is_empty()).into(),
        "kind" => seat.kind.as_str().into(),
        "holder" => mandate.map(|mandate| mandate.name.as_str()).into(),
        "starts_on" => mandate.and_then(|mandate| mandate.starts_on).into(),
        "term_ends_on" => mandate.and_then(MandateRow::last_day).into(),
        "began" => mandate.map(|mandate| mandate.began.as_str()).into(),
        // Open that day, the seat may have been closed since.
        "closed_on" => seat.closed_on.into(),
        _ => Value::Null,
    }
}
