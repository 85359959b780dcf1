//! Rows as a table that a French spreadsheet opens right.

use std::io;

use crate::domain::field::Value;
use crate::exchange::export::cell;
use crate::exchange::table::write::TableWriter;
use crate::i18n::words::Words;
use crate::store::query::list::Column;

use super::Out;

/// Rows of a CSV table: every column under its heading, codes in words, days and hours as they
/// are stored, since a spreadsheet reads those as such.
pub struct CsvRows<'a> {
    columns: &'a [Column],
    words: &'a Words,
    table: TableWriter<'a>,
}

impl<'a> CsvRows<'a> {
    pub(super) fn begin(
        columns: &'a [Column],
        words: &'a Words,
        out: &'a mut Out,
    ) -> io::Result<Self> {
        let mut table = TableWriter::new(out)?;
        let headings = columns.iter().map(|column| super::table::heading(words, column));
        table.row(&headings.collect::<Vec<_>>())?;
        Ok(Self { columns, words, table })
    }

    pub(super) fn row(&mut self, cells: &[Value]) -> io::Result<()> {
        let cells = self.columns.iter().zip(cells);
        let cells: Vec<_> = cells.map(|(column, value)| cell(column, value, self.words)).collect();
        self.table.row(&cells)
    }

    pub(super) fn end(self) -> io::Result<()> {
        self.table.finish()
    }
}
