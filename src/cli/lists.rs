//! `membres`, `sieges`, `associations`, `reunions`, `resolutions`, `suivis`, `instances`,
//! `ensembles`: a list, row by row.

use clap::ArgMatches;

use crate::store::query::list::{From, List, Request};

use super::failure::{Answer, Result};
use super::output::{Form, Layout, Rows, out};
use super::session::Session;

/// So many rows are read at once.
const WINDOW: u32 = 500;

/// How the flags want rows written.
pub fn form(matches: &ArgMatches) -> Form {
    if matches.get_flag("json") {
        Form::Json
    } else if matches.get_flag("csv") {
        Form::Csv
    } else {
        Form::Table
    }
}

/// Writes a list, window by window.
pub fn run(session: &Session, matches: &ArgMatches, list: &'static List) -> Result<Answer> {
    let form = form(matches);
    let filter = matches.get_one::<String>("filtre").map_or("", String::as_str);
    let store = session.open()?;
    let request = Request {
        list,
        sort: chosen(matches, "tri", |name| list.sorts.iter().position(|sort| sort.name == name)),
        view: chosen(matches, "vue", |name| list.view(name)),
        filter,
        within: None,
        // A list with the columns of a terminal also finds no more than a terminal scrolls through.
        all_columns: form != Form::Table || !filter.is_empty(),
    };
    let mut out = out();
    let words = || session.words();
    let mut rows = Rows::begin(form, Layout { columns: list.columns, words: &words }, &mut out)?;
    let mut from = From::Start;
    loop {
        let window = store.window(&request, &from, WINDOW)?;
        for row in &window {
            rows.row(&row.anchor.id, &row.cells)?;
        }
        match window.into_iter().last() {
            Some(last) => from = From::After(last.anchor),
            None => break,
        }
    }
    rows.end()?;
    Ok(Answer::Yes)
}

/// The place of the view or order that was asked for; the usual one is the first.
fn chosen(matches: &ArgMatches, id: &str, place: impl Fn(&str) -> Option<usize>) -> usize {
    let asked = matches.try_get_one::<String>(id).ok().flatten();
    asked.and_then(|name| place(name)).unwrap_or(0)
}
