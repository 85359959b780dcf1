//! Lists as CSV for a spreadsheet: headings and choices in words, days as 2026-11-17.

use std::borrow::Cow;
use std::io::Write;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use crate::domain::field::Value;
use crate::exchange::table::write::TableWriter;
use crate::i18n::words::Words;
use crate::i18n::{amounts, wording};
use crate::store::private_file::{self, Replace};
use crate::store::query::list::{Column, LISTS, List, Request, Shown};
use crate::store::{Result, Store};

use super::failed;

/// Writes the rows of a list with all its columns (`request.all_columns` is not looked at): UTF-8
/// that a French Excel opens right, with cells guarded that it would run.
///
/// # Errors
/// What the register or `out` says.
pub fn csv(store: &Store, request: &Request<'_>, words: &Words, out: &mut dyn Write) -> Result<()> {
    store.at_one_moment(|store| rows(store, request, words, out))
}

fn rows(store: &Store, request: &Request<'_>, words: &Words, out: &mut dyn Write) -> Result<()> {
    let request = Request { all_columns: true, ..request.clone() };
    let columns = request.list.columns;
    let mut table = TableWriter::new(out).map_err(failed)?;
    let headings: Vec<_> = columns.iter().map(|column| words.text(&column.text_id())).collect();
    table.row(&headings).map_err(failed)?;
    store.each(&request, |row| {
        let cells = columns.iter().zip(&row.cells);
        let cells: Vec<_> = cells.map(|(column, value)| cell(column, value, words)).collect();
        table.row(&cells).map_err(failed)
    })?;
    table.finish().map_err(failed)
}

/// Writes every list into a folder, which is made if it is not there: one file each, all rows as
/// they stand on a day.
/// The files' paths.
///
/// # Errors
/// [`crate::store::Error::Exists`] before anything is written, unless files may be replaced.
pub fn csv_folder(
    store: &Store,
    words: &Words,
    folder: &Path,
    today: NaiveDate,
    replace: Replace,
) -> Result<Vec<PathBuf>> {
    let path_of = |list: &List| {
        folder.join(format!("{}.csv", words.text(&format!("export-file-{}", list.name))))
    };
    private_file::make_folder(folder)?;
    for list in LISTS {
        private_file::may_write(&path_of(list), replace)?;
    }
    // All lists as they stood at one moment: who is in one is in the others.
    store.at_one_moment(|store| {
        let mut written = Vec::new();
        for list in LISTS {
            let view = list.view("all").unwrap_or(0);
            let request =
                Request { view, today, public: true, all_columns: true, ..Request::of(list) };
            let path = path_of(list);
            private_file::write(&path, replace, |out| rows(store, &request, words, out))?;
            written.push(path);
        }
        Ok(written)
    })
}

/// A cell of a list: codes in words, days and hours as they are stored, since a spreadsheet reads
/// those as such.
pub fn cell<'a>(column: &Column, value: &'a Value, words: &Words) -> Cow<'a, str> {
    match (value, column.shown) {
        (Value::Null, _) => Cow::Borrowed(""),
        (Value::Whole(amount), Shown::Amount(kind)) => {
            Cow::Owned(amounts::for_spreadsheet(kind, *amount, words.language()))
        }
        (Value::Whole(number), _) => Cow::Owned(number.to_string()),
        (Value::Text(code), Shown::Choice(choices)) => {
            Cow::Owned(wording::choice(words, choices, code))
        }
        (Value::Text(text), _) => Cow::Borrowed(text.as_str()),
    }
}
