//! Rows as one JSON array of objects.

use std::io::{self, Write};

use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::store::query::list::Column;
use crate::text::visible::visible_json;

use super::Out;

/// A JSON array, one object a line: `id`, then every column by its name, codes and days as they
/// are stored.
pub struct JsonRows<'a> {
    columns: &'a [Column],
    out: &'a mut Out,
    begun: bool,
}

impl<'a> JsonRows<'a> {
    /// Nothing is written before the first row is read, or known to be missing: of a register that cannot
    /// be read no half array is left.
    pub(super) fn begin(columns: &'a [Column], out: &'a mut Out) -> Self {
        Self { columns, out, begun: false }
    }

    pub(super) fn row(&mut self, id: &Id, cells: &[Value]) -> io::Result<()> {
        self.out.write_all(if self.begun { b",\n" } else { b"[\n" })?;
        self.begun = true;
        self.out.write_all(b"{\"id\":")?;
        serde_json::to_writer(&mut *self.out, id.as_str())?;
        for (column, cell) in self.columns.iter().zip(cells) {
            self.out.write_all(b",")?;
            serde_json::to_writer(&mut *self.out, column.name)?;
            self.out.write_all(b":")?;
            match cell {
                Value::Null => self.out.write_all(b"null")?,
                Value::Whole(number) => write!(self.out, "{number}")?,
                Value::Text(text) => {
                    self.out.write_all(visible_json(&serde_json::to_string(text)?).as_bytes())?;
                }
            }
        }
        self.out.write_all(b"}")
    }

    pub(super) fn end(self) -> io::Result<()> {
        self.out.write_all(if self.begun { b"\n]\n" } else { b"[]\n" })?;
        self.out.flush()
    }
}
