//! Rows → CSV that opens right in a French Excel with a double click, and reads back here.

use std::borrow::Cow;
use std::io::{self, Write};

use super::guard::guard;
use crate::text::joined::Joined;
use crate::text::visible::visible;

/// Writes a table: UTF-8 with a byte order mark (without it Excel reads Windows-1252), `;` between
/// cells (the French list separator), CR LF after rows, quotes only where they are needed.
///
/// Cells that a spreadsheet would run are guarded, and control characters are shown as signs,
/// save the line breaks inside a cell.
pub struct TableWriter<'a> {
    csv: csv::Writer<&'a mut dyn Write>,
}

impl<'a> TableWriter<'a> {
    /// Begins a table on `out`.
    ///
    /// # Errors
    /// What `out` says when it cannot be written to.
    pub fn new(out: &'a mut dyn Write) -> io::Result<Self> {
        out.write_all("\u{FEFF}".as_bytes())?;
        let csv = csv::WriterBuilder::new()
            .delimiter(b';')
            .terminator(csv::Terminator::CRLF)
            .flexible(true)
            .from_writer(out);
        Ok(Self { csv })
    }

    /// Writes one row, the header like any other.
    ///
    /// # Errors
    /// What `out` says when it cannot be written to.
    pub fn row<S: AsRef<str>>(&mut self, cells: &[S]) -> io::Result<()> {
        for cell in cells {
            let shown = shown(cell.as_ref());
            self.csv.write_field(guard(&shown).as_bytes()).map_err(system_error)?;
        }
        self.csv.write_record(None::<&[u8]>).map_err(system_error)
    }

    /// Ends the table. One that is dropped without it may lack its last rows.
    ///
    /// # Errors
    /// What `out` says when it cannot be written to.
    pub fn finish(mut self) -> io::Result<()> {
        self.csv.flush()
    }
}

/// What the system said: the library's own error hides whether a disk is full or a reader gone.
fn system_error(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}

/// `cell` with its control characters as signs; a line break, as LF or CR LF, is kept as LF.
fn shown(cell: &str) -> Cow<'_, str> {
    if !cell.contains('\n') {
        return visible(cell);
    }
    let lines = cell.split('\n').map(|line| visible(line.strip_suffix('\r').unwrap_or(line)));
    Cow::Owned(lines.joined("\n"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::exchange::table::decode::{Encoding, decode};
    use crate::exchange::table::read::{Table, read};

    fn written(rows: &[&[&str]]) -> String {
        let mut out = Vec::new();
        let mut table = TableWriter::new(&mut out).unwrap();
        for row in rows {
            table.row(row).unwrap();
        }
        table.finish().unwrap();
        String::from_utf8(out).unwrap()
    }

    fn read_back(rows: &[&[&str]]) -> Table {
        let bytes = written(rows).into_bytes();
        let decoded = decode(&bytes).unwrap();
        assert_eq!(decoded.encoding, Encoding::Utf8);
        read(&decoded.text).unwrap()
    }

    #[test]
    fn it_is_what_a_french_excel_expects() {
        assert_eq!(
            written(&[
                &["Nom", "Note"],
                &["Côté", "dit \"Bob\"; 2e"],
                &["Roy", "a\nb"],
                &["Cœur", ""]
            ]),
            "\u{FEFF}Nom;Note\r\nCôté;\"dit \"\"Bob\"\"; 2e\"\r\nRoy;\"a\nb\"\r\nCœur;\r\n"
        );
    }

    #[test]
    fn formulas_are_guarded_and_telephones_are_not() {
        let row = ["=HYPERLINK(\"x\")", "+1 819 555-0123", "-5,25", "- le soir"];
        assert_eq!(
            written(&[&row]),
            "\u{FEFF}\"'=HYPERLINK(\"\"x\"\")\";+1 819 555-0123;-5,25;'- le soir\r\n"
        );
        assert_eq!(read_back(&[&["Nom", "Tél.", "Note", "Unité"], &row]).rows[0].cells, row);
    }

    #[test]
    fn control_characters_become_signs() {
        assert_eq!(
            written(&[&["A\u{1B}[2J\t\u{7F}\u{9B}\u{202E}", "a\r\nb\rc"]]),
            "\u{FEFF}A␛[2J␉␡‹U+009B›‹U+202E›;\"a\nb␍c\"\r\n"
        );
    }

    #[test]
    fn what_no_eye_sees_stands_in_no_cell() {
        let row = ["Roy\u{61C}", "a\u{2028}b\u{2029}c", "Jean\u{200B}", "\u{FEFF}x"];
        assert_eq!(
            written(&[&row]),
            "\u{FEFF}Roy‹U+061C›;a‹U+2028›b‹U+2029›c;Jean‹U+200B›;‹U+FEFF›x\r\n"
        );
    }

    #[test]
    fn a_full_disk_is_told() {
        struct Full;
        impl Write for Full {
            fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
                // The mark fits, no more does.
                if bytes.len() == 3 { Ok(3) } else { Err(io::ErrorKind::StorageFull.into()) }
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        let mut out = Full;
        let mut table = TableWriter::new(&mut out).unwrap();
        table.row(&["Nom", "Note"]).unwrap();
        assert_eq!(table.finish().unwrap_err().kind(), io::ErrorKind::StorageFull);
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back_equal(
            rows in proptest::collection::vec(
                // The first cell is not blank: a blank row is not a row.
                ("[A-Za-zé'=+-][^\\p{C}\\p{Zl}\\p{Zp}]{0,8}", proptest::collection::vec("([^\\p{C}\\p{Zl}\\p{Zp}]|[\n;,\"'=@+-]){0,8}", 2)),
                0..8,
            )
        ) {
            let mut all: Vec<Vec<&str>> = vec![vec!["family_name", "given_name", "note"]];
            for (first, others) in &rows {
                all.push([first.as_str()].into_iter().chain(others.iter().map(String::as_str)).collect());
            }
            let slices: Vec<&[&str]> = all.iter().map(Vec::as_slice).collect();
            let table = read_back(&slices);
            let read: Vec<_> = table.rows.iter().map(|row| &row.cells).collect();
            prop_assert_eq!(read, all[1..].iter().collect::<Vec<_>>());
        }
    }
}
