//! Text → rows that know the line they stand on. Nothing is dropped but blank lines.

use super::guard::unguard;
use super::headers::recognise;

/// A table as a file holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What separates its cells.
    pub delimiter: char,
    /// Title lines above the header.
    pub titles: Vec<Row>,
    /// The header row.
    pub header: Row,
    /// Whether the header was recognised. If not, it is merely the first row, and may be data.
    pub header_known: bool,
    /// The rows below the header.
    pub rows: Vec<Row>,
    /// Line of a quote that opens a cell and is never closed: the cell holds the rest of the file.
    pub unclosed_quote: Option<usize>,
}

/// One row, which may span several lines where a quoted cell does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The line of the file on which the row begins, from 1.
    pub line: usize,
    /// The cells as typed, unquoted, formula guards taken off.
    pub cells: Vec<String>,
    /// How the row compares with the header.
    pub shape: Shape,
}

/// How many cells a row has, beside its header. Blank cells at the end of either do not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// As many as the header.
    Whole,
    /// The line stops before the header's last columns; how many are missing.
    Short(usize),
    /// More than the header, and not blank: a delimiter inside a cell, most often; how many more.
    Long(usize),
}

/// Why a text is no table.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// There is nothing but blank lines.
    #[error("no row in the file")]
    Empty,
    /// The reader gave up.
    #[error(transparent)]
    Csv(#[from] csv::Error),
}

const DELIMITERS: [u8; 3] = [b';', b',', b'\t'];
/// How far down the delimiter and the header are looked for.
const FIRST_ROWS: usize = 20;
/// A title may hold one word that is also a header (« Association »); a header holds two.
const HEADER_CELLS: usize = 2;

/// Reads a table. A first line `sep=;` names the delimiter (Excel writes it); otherwise it is
/// guessed among `;` `,` and tab. The header is the first of the upper rows in which at least two
/// cells are known headers, else the first row. Rows of which every cell is blank are skipped.
///
/// # Errors
/// `Empty` where no row is left.
pub fn read(text: &str) -> Result<Table, ReadError> {
    let (named, body) = named_delimiter(text);
    let delimiter = match named {
        Some(delimiter) => delimiter,
        None => guess_delimiter(body)?,
    };
    let first_line = 1 + line_breaks(&text[..text.len() - body.len()]);
    let mut rows = split(body, delimiter, first_line, usize::MAX)?;
    let header = rows.iter().take(FIRST_ROWS).position(|row| known(row) >= HEADER_CELLS);
    let titles = rows.drain(..header.unwrap_or(0)).collect();
    if rows.is_empty() {
        return Err(ReadError::Empty);
    }
    let head = rows.remove(0);
    let written =
        |row: &Row| row.cells.iter().rposition(|c| !c.trim().is_empty()).map_or(0, |at| at + 1);
    let width = written(&head);
    for row in &mut rows {
        row.shape = match (row.cells.len(), written(row)) {
            (_, used) if used > width => Shape::Long(used - width),
            (all, _) if all < width => Shape::Short(width - all),
            _ => Shape::Whole,
        };
    }
    Ok(Table {
        delimiter: char::from(delimiter),
        titles,
        header: head,
        header_known: header.is_some(),
        rows,
        unclosed_quote: unclosed_quote(body, delimiter)
            .map(|at| first_line + line_breaks(&body[..at])),
    })
}

/// The delimiter that a first line `sep=;` names, and the text after that line.
fn named_delimiter(text: &str) -> (Option<u8>, &str) {
    let end = text.find(['\r', '\n']).unwrap_or(text.len());
    let (line, rest) = text.split_at(end);
    let body = rest.strip_prefix("\r\n").or_else(|| rest.get(1..)).unwrap_or_default();
    match line.trim_matches('"').as_bytes() {
        [b's' | b'S', b'e' | b'E', b'p' | b'P', b'=', delimiter] if delimiter.is_ascii() => {
            (Some(*delimiter), body)
        }
        _ => (None, text),
    }
}

/// The delimiter under which the upper rows show most known headers, then look most like a table:
/// many columns, the same number in many rows. Quoted cells are read as such by each attempt.
fn guess_delimiter(text: &str) -> Result<u8, ReadError> {
    let mut best = (DELIMITERS[0], (0, 0));
    for delimiter in DELIMITERS {
        let rows = split(text, delimiter, 1, FIRST_ROWS)?;
        let headers = rows.iter().map(known).max().unwrap_or(0);
        let alike = |row: &Row| {
            let same = rows.iter().filter(|other| other.cells.len() == row.cells.len()).count();
            same * (row.cells.len() - 1)
        };
        let score = (headers, rows.iter().map(alike).max().unwrap_or(0));
        if score > best.1 {
            best = (delimiter, score);
        }
    }
    Ok(best.0)
}

fn known(row: &Row) -> usize {
    row.cells.iter().filter(|cell| recognise(cell).is_some()).count()
}

/// The rows of `text`, at most `limit`, all said to be whole.
fn split(
    text: &str,
    delimiter: u8,
    first_line: usize,
    limit: usize,
) -> Result<Vec<Row>, ReadError> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let (mut rows, mut record) = (Vec::new(), csv::StringRecord::new());
    // The crate's own line number is that of the blank lines above a row, and knows no lone CR.
    let (mut line, mut counted) = (first_line, 0);
    while rows.len() < limit && reader.read_record(&mut record)? {
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let start = record.position().map_or(counted, |at| at.byte() as usize);
        let start =
            start + text[start..].bytes().take_while(|b| matches!(b, b'\r' | b'\n')).count();
        line += line_breaks(&text[counted..start]);
        counted = start;
        let cells = record.iter().map(|cell| unguard(cell).to_owned()).collect();
        rows.push(Row { line, cells, shape: Shape::Whole });
    }
    Ok(rows)
}

/// How many lines end in `text`, whether by CR LF, LF or CR.
fn line_breaks(text: &str) -> usize {
    let breaks = text.bytes().filter(|b| matches!(b, b'\r' | b'\n')).count();
    breaks - text.matches("\r\n").count()
}

/// Where the quote stands that opens a cell and is never closed. Quotes elsewhere than at the
/// beginning of a cell are letters, as they are to the csv crate.
fn unclosed_quote(text: &str, delimiter: u8) -> Option<usize> {
    let bytes = text.as_bytes();
    let (mut open, mut cell_begins, mut at) = (None, true, 0);
    while let Some(&byte) = bytes.get(at) {
        match (open, byte) {
            (Some(_), b'"') if bytes.get(at + 1) == Some(&b'"') => at += 1,
            (Some(_), b'"') => open = None,
            (None, b'"') if cell_begins => open = Some(at),
            _ => {}
        }
        cell_begins = open.is_none() && (byte == delimiter || byte == b'\r' || byte == b'\n');
        at += 1;
    }
    open
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn cells(row: &Row) -> Vec<&str> {
        row.cells.iter().map(String::as_str).collect()
    }

    #[test]
    fn the_delimiter_is_found_past_those_inside_cells() {
        for (text, delimiter) in [
            ("Nom;Prénom\nRoy;Zoé\n", ';'),
            ("Nom,Prénom\nRoy,Zoé\n", ','),
            ("Nom\tPrénom\nRoy\tZoé\n", '\t'),
            // As many commas as semicolons in each row: the headers tell.
            ("Nom, prénom;Courriel\nRoy, Zoé;zoe@example.org\n", ';'),
            ("\"Nom; prénom\",\"Courriel\"\n\"Roy; Zoé\",x\n", ','),
            // No known header: the more even table wins.
            ("a;b;c\n1,5;2,5;3\n4;5;6\n", ';'),
            ("Rita\nLise\n", ';'),
        ] {
            assert_eq!(read(text).unwrap().delimiter, delimiter, "{text}");
        }
    }

    #[test]
    fn the_first_line_may_name_the_delimiter() {
        for text in ["sep=|\r\nNom|Prénom\r\nRoy|Zoé", "\"SEP=|\"\nNom|Prénom\nRoy|Zoé"] {
            let table = read(text).unwrap();
            assert_eq!((table.delimiter, table.header.line), ('|', 2));
            assert_eq!((cells(&table.rows[0]), table.rows[0].line), (vec!["Roy", "Zoé"], 3));
        }
    }

    #[test]
    fn rows_know_the_line_on_which_they_begin() {
        for end in ["\n", "\r\n", "\r"] {
            let text =
                ["Nom;Note", "", ";;", "Roy;\"le soir", "", "surtout\"", "Côté;", ""].join(end);
            let table = read(&text).unwrap();
            let lines: Vec<_> = table.rows.iter().map(|row| row.line).collect();
            assert_eq!(lines, [4, 7]);
            assert_eq!(table.rows[0].cells[1], format!("le soir{end}{end}surtout"));
        }
    }

    #[test]
    fn ragged_rows_are_kept_and_flagged() {
        let table = read("Nom;Prénom;Tél;;\nRoy\nCôté;Lise;;;\nNil;Bo;1;;deux\nOx;Al;2;;").unwrap();
        let shapes: Vec<_> = table.rows.iter().map(|row| row.shape).collect();
        assert_eq!(shapes, [Shape::Short(2), Shape::Whole, Shape::Long(2), Shape::Whole]);
        assert_eq!(cells(&table.rows[2]), ["Nil", "Bo", "1", "", "deux"]);
    }

    #[test]
    fn title_lines_above_the_header_are_set_apart() {
        let text = "Association des Lilas, liste au 5 mars;;\n\nNom;Prénom;Tél.\nRoy;Zoé;1\n";
        let table = read(text).unwrap();
        assert_eq!(table.titles.len(), 1);
        assert_eq!((table.header.line, table.header_known), (3, true));
        assert_eq!(table.rows.len(), 1);
        // Without a known header, the first row stands for it and the caller is told.
        let table = read("Roy;Zoé\nCôté;Lise\n").unwrap();
        assert_eq!((cells(&table.header), table.header_known), (vec!["Roy", "Zoé"], false));
    }

    #[test]
    fn quotes_inside_a_cell_are_letters_and_one_left_open_is_told() {
        let table = read("Nom;Note\nRoy;dit \"Bob\"\nNil;\"a \"\"b\"\" c\"\n").unwrap();
        assert_eq!(table.rows[0].cells[1], "dit \"Bob\"");
        assert_eq!(table.rows[1].cells[1], "a \"b\" c");
        assert_eq!(table.unclosed_quote, None);

        let table = read("sep=;\nNom;Note\nRoy;ok\nNil;\"le soir\nCôté;x\n").unwrap();
        assert_eq!(table.rows.len(), 2);
        assert_eq!(table.rows[1].cells[1], "le soir\nCôté;x\n");
        assert_eq!(table.unclosed_quote, Some(4));
    }

    #[test]
    fn nothing_is_no_table() {
        for text in ["", "\n\n", " ; ;\r\n", "sep=;\n", "sep=;"] {
            assert!(matches!(read(text), Err(ReadError::Empty)), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_and_each_line_number_is_true(text in "(\\PC|[;,\t\"\r\n\u{FEFF}é]){0,60}") {
            if let Ok(table) = read(&text) {
                let lines = 1 + line_breaks(&text);
                let all: Vec<_> = table.titles.iter().chain([&table.header]).chain(&table.rows).collect();
                prop_assert!(all.iter().all(|row| row.line <= lines));
                prop_assert!(all.windows(2).all(|pair| pair[0].line < pair[1].line));
            }
        }
    }
}
