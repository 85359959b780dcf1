//! Rows on standard output: a table for people, JSON for programs, CSV for spreadsheets.
//!
//! Rows are written as they come, so that a list of 200,000 needs no more memory than one of ten.

mod csv;
mod json;
mod prose;
mod table;

use std::io::{self, StdoutLock, Write};

use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::i18n::words::Words;
use crate::store::query::list::Column;
use crate::text::visible::visible_json;

pub use self::prose::{prose, width_of};

use self::csv::CsvRows;
use self::json::JsonRows;
use self::table::TableRows;

/// Standard output, gathered into large writes.
pub type Out = io::BufWriter<StdoutLock<'static>>;

/// Opens standard output.
pub fn out() -> Out {
    io::BufWriter::with_capacity(1 << 16, io::stdout().lock())
}

/// Writes one JSON document and a line break.
///
/// # Errors
/// What standard output says.
pub fn document(value: &serde_json::Value) -> io::Result<()> {
    let mut out = out();
    out.write_all(visible_json(&serde_json::to_string_pretty(value)?).as_bytes())?;
    out.write_all(b"\n")?;
    out.flush()
}

/// How rows are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Aligned columns.
    Table,
    /// One array of objects.
    Json,
    /// One row a line, as a French spreadsheet opens it.
    Csv,
}

/// The columns and the words that rows are written with.
#[derive(Clone, Copy)]
pub struct Layout<'a> {
    /// The columns, in the order of the cells.
    pub columns: &'a [Column],
    /// The texts; only asked for by tables and CSV.
    pub words: &'a dyn Fn() -> &'a Words,
}

/// Rows on their way out.
pub enum Rows<'a> {
    /// See [`Form::Table`].
    Table(TableRows<'a>),
    /// See [`Form::Json`].
    Json(JsonRows<'a>),
    /// See [`Form::Csv`].
    Csv(Box<CsvRows<'a>>),
}

impl<'a> Rows<'a> {
    /// Begins the output.
    ///
    /// # Errors
    /// What `out` says.
    pub fn begin(form: Form, layout: Layout<'a>, out: &'a mut Out) -> io::Result<Self> {
        Ok(match form {
            Form::Json => Self::Json(JsonRows::begin(layout.columns, out)),
            Form::Csv => {
                Self::Csv(Box::new(CsvRows::begin(layout.columns, (layout.words)(), out)?))
            }
            Form::Table => {
                let screen = Screen::of_stdout();
                Self::Table(TableRows::new(layout.columns, (layout.words)(), screen, out))
            }
        })
    }

    /// Writes one row.
    ///
    /// # Errors
    /// What the output says.
    pub fn row(&mut self, id: &Id, cells: &[Value]) -> io::Result<()> {
        match self {
            Self::Table(rows) => rows.row(cells),
            Self::Json(rows) => rows.row(id, cells),
            Self::Csv(rows) => rows.row(cells),
        }
    }

    /// Ends the output.
    ///
    /// # Errors
    /// What the output says.
    pub fn end(self) -> io::Result<()> {
        match self {
            Self::Table(rows) => rows.end(),
            Self::Json(rows) => rows.end(),
            Self::Csv(rows) => rows.end(),
        }
    }
}

/// The terminal that a table is fitted to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Screen {
    /// Its columns; `None` when the output goes to a file or a pipe, where nothing is cut.
    pub width: Option<usize>,
    /// Whether headings may be set in bold.
    pub bold: bool,
}

impl Screen {
    /// What standard output is.
    pub fn of_stdout() -> Self {
        let width = width_of(io::stdout());
        if width.is_none() {
            return Self { width, bold: false };
        }
        let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        Self { width, bold: !plain }
    }
}
