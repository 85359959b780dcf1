//! How a table stands on a page: how wide its columns are and in what size, and what becomes of it
//! where the page is too narrow for its words. The same for every writer that has pages; each
//! measures with its own letters.

use super::columns::{Wish, widths};
use super::model::{Block, Inline, Line, Side, told};
use crate::text::joined::Joined;

/// A table of a document, to read or to fill in by hand.
#[derive(Debug, Clone, Copy)]
pub struct Table<'a> {
    /// The headings.
    pub head: &'a [String],
    /// The rows.
    pub rows: &'a [Vec<Line>],
    /// Whether it is filled in by hand.
    pub fills: bool,
    /// At which side its columns stand, where that was said.
    pub sides: &'a [Option<Side>],
}

impl<'a> Table<'a> {
    /// A table to read.
    pub fn to_read(head: &'a [String], rows: &'a [Vec<Line>]) -> Self {
        Self { head, rows, fills: false, sides: &[] }
    }

    /// A table to fill in.
    pub fn to_fill(head: &'a [String], rows: &'a [Vec<Line>]) -> Self {
        Self { head, rows, fills: true, sides: &[] }
    }

    /// The tables of some blocks, those within others too.
    pub fn all(blocks: &'a [Block]) -> Vec<Self> {
        let mut found = Vec::new();
        for block in blocks {
            match block {
                Block::Table { head, rows } => found.push(Self::to_read(head, rows)),
                Block::Aligned { head, rows, sides } => {
                    found.push(Self { sides, ..Self::to_read(head, rows) });
                }
                Block::Sheet { head, rows } => found.push(Self::to_fill(head, rows)),
                Block::Framed { blocks, .. } => found.extend(Self::all(blocks)),
                Block::List { items, .. } => {
                    items.iter().for_each(|item| found.extend(Self::all(item)));
                }
                _ => {}
            }
        }
        found
    }

    /// How many columns it has.
    pub fn columns(&self) -> usize {
        self.rows.iter().map(Vec::len).chain([self.head.len()]).max().unwrap_or(0)
    }

    /// At which side each of its columns stands: where it was said, and else amounts end under each
    /// other.
    pub fn sides(&self) -> Vec<Side> {
        let said = |at: usize| self.sides.get(at).copied().flatten();
        let usual = |is_amount| if is_amount { Side::Right } else { Side::Left };
        let columns = self.amounts().into_iter().enumerate();
        columns.map(|(at, is_amount)| said(at).unwrap_or(usual(is_amount))).collect()
    }

    /// Which of its columns have nothing but amounts of money.
    pub fn amounts(&self) -> Vec<bool> {
        let said = |row: usize, at: usize| told(self.cell(row, at)).trim().to_owned();
        let is_amount = |text: &str| {
            let known = |sign: char| sign.is_ascii_digit() || " \u{A0}\u{202F},.$-−".contains(sign);
            text.contains('$') && text.chars().all(known)
        };
        let all = |at: usize| {
            let mut cells = (0..self.rows.len()).map(|row| said(row, at));
            cells.all(|text| matches!(text.as_str(), "" | "—") || is_amount(&text))
        };
        let any = |at: usize| (0..self.rows.len()).any(|row| is_amount(&said(row, at)));
        (0..self.columns()).map(|at| !self.fills && all(at) && any(at)).collect()
    }

    /// Whether it has boxes to tick beside their words, which are answers and no headings.
    fn is_ticked(&self) -> bool {
        let is_box = |cell: &Line| matches!(told(cell).trim().split_once('\u{A0}'), Some(("☐", _)));
        self.rows.iter().flatten().any(is_box)
    }

    /// Whether its columns are as wide as the other's: tables that say the same of other things are read
    /// as one, and two sheets of a paper are filled in by the same hands.
    fn is_like(&self, other: &Table<'_>) -> bool {
        self.fills == other.fills
            && self.columns() == other.columns()
            && (self.fills || self.head.get(1..) == other.head.get(1..))
    }

    fn cell(&self, row: usize, at: usize) -> &'a [Inline] {
        self.rows[row].get(at).map_or(&[], Vec::as_slice)
    }
}

/// The width of a text as parts of the size of a table's letters: `true` for a heading's.
pub type Measure<'a> = dyn FnMut(&[Inline], bool) -> Wish + 'a;

/// What a writer leaves beside a text, and the sizes that it may take.
#[derive(Debug, Clone, Copy)]
pub struct Room {
    /// The width of the whole table.
    pub width: f32,
    /// What is left free in a cell beside its text: so much, and so many times the size.
    pub pad: (f32, f32),
    /// The usual size of the letters, and the least.
    pub sizes: (f32, f32),
    /// From one size to the next.
    pub step: f32,
    /// The least width of a place to sign.
    pub hand: f32,
    /// The least width of another place to write in: an hour, a number.
    pub hour: f32,
    /// Whether rows are taken apart rather than that a line ends within a cell: in large print.
    pub whole: bool,
}

/// How a table stands on the page.
#[derive(Debug, Clone, PartialEq)]
pub enum Form {
    /// In columns.
    Columns {
        /// The size of its letters.
        size: f32,
        /// The widths of its columns.
        widths: Vec<f32>,
        /// Whether what is said of whom a row is about stands below the name ([`folded`]).
        is_folded: bool,
    },
    /// Each row by itself, its cells behind their headings, one below the other.
    Stacked,
}

/// How a table of a document stands on the page. No word is ever divided: rather than that its letters
/// get a little smaller, then columns are put together, then rows are taken apart. A compound is parted
/// at its hyphen only where two sizes less would not keep it whole.
pub fn form(all: &[Table<'_>], table: Table<'_>, room: Room, measure: &mut Measure<'_>) -> Form {
    let mut alike: Vec<Table<'_>> =
        all.iter().copied().filter(|other| other.is_like(&table)).collect();
    if alike.is_empty() {
        alike.push(table);
    }
    let whole = wishes(&alike, room, measure);
    if room.whole && !table.fills && table.columns() > 2 && !table.is_ticked() {
        let wide: f32 = sized(&whole, room, room.sizes.0).iter().map(|wish| wish.most).sum();
        if wide > room.width {
            return Form::Stacked;
        }
    }
    if let Some((size, widths)) = fitted(&alike, &whole, room, measure) {
        return Form::Columns { size, widths, is_folded: false };
    }
    if !table.fills {
        // Two columns are not the better for it: what is too long for them is cut.
        if table.columns() > 2 {
            return Form::Stacked;
        }
        let size = room.sizes.1;
        let widths = widths(&sized(&whole, room, size), room.width);
        return Form::Columns { size, widths, is_folded: false };
    }
    let told = folding(&alike);
    let folded: Vec<_> = alike.iter().map(|table| folded(*table, &told)).collect();
    let folded: Vec<Table<'_>> =
        folded.iter().map(|(head, rows)| Table::to_fill(head, rows)).collect();
    let wishes = wishes(&folded, room, measure);
    let (size, widths) = fitted(&folded, &wishes, room, measure).unwrap_or_else(|| {
        let size = room.sizes.1;
        (size, widths(&sized(&wishes, room, size), room.width))
    });
    Form::Columns { size, widths, is_folded: true }
}

fn is_blank(cell: &[Inline]) -> bool {
    cell.iter().all(|said| said.text().is_empty())
}

/// What the columns of tables ask for: their words, in parts of the size, and what a hand needs where
/// they are to be filled in. A hand does not get smaller with the letters.
struct Wishes {
    said: Vec<Wish>,
    hands: Vec<f32>,
}

/// See [`Wishes`].
fn wishes(tables: &[Table<'_>], room: Room, measure: &mut Measure<'_>) -> Wishes {
    let columns = tables.iter().map(Table::columns).max().unwrap_or(0);
    let mut wishes = vec![Wish::default(); columns];
    for (at, wish) in wishes.iter_mut().enumerate() {
        let mut more = |line: &[Inline], is_head| {
            let asked = measure(line, is_head);
            *wish = Wish {
                least: wish.least.max(asked.least),
                whole: wish.whole.max(asked.whole),
                most: wish.most.max(asked.most),
            };
        };
        for table in tables {
            if let Some(head) = table.head.get(at) {
                more(&[Inline::Text(head.clone())], true);
            }
            (0..table.rows.len()).for_each(|row| more(table.cell(row, at), false));
        }
    }
    // Whoever signs needs room for the hand, whatever else there is, and whoever writes an hour too.
    let is_written = |at: usize| {
        let is_free =
            |table: &Table<'_>| (0..table.rows.len()).all(|row| is_blank(table.cell(row, at)));
        tables.iter().all(|table| table.fills && is_free(table))
    };
    let written: Vec<bool> = (0..columns).map(is_written).collect();
    // Whoever is not expected writes the name too, which is as wide as it is signed.
    let is_named = written.first() == Some(&true);
    // Many narrow columns behind names are there to tick, and nobody writes an hour in them.
    let is_ticked = !is_named && written.iter().filter(|is_written| **is_written).count() > 3;
    let hands = written.iter().enumerate().map(|(at, is_written)| match at {
        _ if !is_written => 0.0,
        at if at == 0 || at + 1 == columns => room.hand,
        _ if !is_ticked => room.hour,
        _ => 0.0,
    });
    Wishes { hands: hands.collect(), said: wishes }
}

/// The wishes in a size, with what is left free beside the text.
fn sized(wishes: &Wishes, room: Room, size: f32) -> Vec<Wish> {
    let pad = room.pad.0 + room.pad.1 * size;
    let sized = wishes.said.iter().zip(&wishes.hands).map(|(wish, hand)| Wish {
        least: (wish.least * size).max(*hand) + pad,
        whole: (wish.whole * size).max(*hand) + pad,
        most: (wish.most * size).max(*hand) + pad,
    });
    sized.collect()
}

/// The largest size in which every word has room, with the widths; a little less where that keeps
/// compounds whole and the table does not get much higher for it.
fn fitted(
    tables: &[Table<'_>],
    wishes: &Wishes,
    room: Room,
    measure: &mut Measure<'_>,
) -> Option<(f32, Vec<f32>)> {
    let size = largest(wishes, room, room.sizes.0, room.sizes.1, |wish| wish.least)?;
    let least = (size - 2.0 * room.step).max(room.sizes.1);
    let smaller = largest(wishes, room, size, least, |wish| wish.whole).unwrap_or(size);
    let whole = (smaller, widths(&sized(wishes, room, smaller), room.width));
    if wishes.said.iter().all(|wish| wish.whole <= wish.least) {
        return Some(whole);
    }
    let parted = wishes.said.iter().map(|wish| Wish { whole: 0.0, ..*wish }).collect();
    let parted = Wishes { said: parted, hands: wishes.hands.clone() };
    let parted = (size, widths(&sized(&parted, room, size), room.width));
    let whole_height = height(tables, &whole, room, measure);
    let is_higher = whole_height > height(tables, &parted, room, measure) * HIGHER;
    Some(if is_higher { parted } else { whole })
}

/// How much higher a table may get to keep its compounds whole.
const HIGHER: f32 = 1.1;

/// About how high the rows of tables are together.
fn height(
    tables: &[Table<'_>],
    (size, widths): &(f32, Vec<f32>),
    room: Room,
    measure: &mut Measure<'_>,
) -> f32 {
    let pad = room.pad.0 + room.pad.1 * size;
    let mut lines = 0.0;
    for table in tables {
        for row in 0..table.rows.len() {
            let mut most = 1.0_f32;
            for (at, width) in widths.iter().enumerate() {
                let free = (width - pad).max(1.0);
                most = most.max((measure(table.cell(row, at), false).most * size / free).ceil());
            }
            lines += most;
        }
    }
    lines * size
}

/// The largest size from one down to another in which so much of each column has room.
fn largest(
    wishes: &Wishes,
    room: Room,
    mut size: f32,
    least: f32,
    asked: fn(&Wish) -> f32,
) -> Option<f32> {
    loop {
        if sized(wishes, room, size).iter().map(asked).sum::<f32>() <= room.width {
            return Some(size);
        }
        if size <= least {
            return None;
        }
        size = (size - room.step).max(least);
    }
}

/// Which columns are put below the name: those that say something of whom the row is about in any of
/// the tables.
fn folding(tables: &[Table<'_>]) -> Vec<usize> {
    let columns = tables.iter().map(Table::columns).max().unwrap_or(0);
    let is_told = |at: &usize| {
        let mut rows =
            tables.iter().flat_map(|table| (0..table.rows.len()).map(|row| table.cell(row, *at)));
        rows.any(|cell| !is_blank(cell))
    };
    (1..columns).filter(is_told).collect()
}

/// A table with what is said of whom a row is about below the name.
fn folded(table: Table<'_>, told: &[usize]) -> (Vec<String>, Vec<Vec<Line>>) {
    let stays = |at: &usize| !told.contains(at);
    let name = |at: usize| table.head.get(at).map_or("", String::as_str);
    let first = [0].iter().chain(told).map(|at| name(*at)).filter(|name| !name.is_empty());
    let mut head = vec![first.joined(", ")];
    let columns = table.columns();
    head.extend((1..columns).filter(stays).map(|at| name(at).to_owned()));
    let rows = (0..table.rows.len()).map(|row| {
        let mut first = table.cell(row, 0).to_vec();
        let mut between = vec![Inline::Break];
        for at in told {
            let cell = table.cell(row, *at);
            if is_blank(cell) {
                continue;
            }
            first.append(&mut between);
            first.extend_from_slice(cell);
            between = vec![Inline::Text(", ".to_owned())];
        }
        let mut cells = vec![first];
        cells.extend((1..columns).filter(stays).map(|at| table.cell(row, at).to_vec()));
        cells
    });
    (head, rows.collect())
}

/// A table of a document as it is folded there.
pub fn folded_like(all: &[Table<'_>], table: Table<'_>) -> (Vec<String>, Vec<Vec<Line>>) {
    let mut alike: Vec<Table<'_>> =
        all.iter().copied().filter(|other| other.is_like(&table)).collect();
    alike.push(table);
    folded(table, &folding(&alike))
}

#[cfg(test)]
mod tests {
    use super::super::model::{plain, told};
    use super::*;

    /// A letter is as wide as the size; a line breaks at spaces and hyphens.
    fn letters(line: &[Inline], _: bool) -> Wish {
        let text = told(line);
        let long = |text: &str| text.chars().count() as f32;
        Wish {
            least: text
                .split_inclusive([' ', '\n', '-'])
                .map(str::trim_end)
                .map(long)
                .fold(0.0, f32::max),
            whole: text.split([' ', '\n']).map(long).fold(0.0, f32::max),
            most: text.lines().map(long).fold(0.0, f32::max),
        }
    }

    fn room(width: f32) -> Room {
        let (pad, sizes) = ((0.0, 0.0), (10.0, 8.0));
        Room { width, pad, sizes, step: 0.5, hand: 50.0, hour: 0.0, whole: false }
    }

    fn strings(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|text| (*text).to_owned()).collect()
    }

    /// Three columns of six, four and ten letters are 200 wide in one line each.
    #[test]
    fn in_large_print_rows_are_taken_apart_rather_than_that_a_line_ends_in_a_cell() {
        let head = strings(&["Membre", "Tél.", "Par"]);
        let rows = [vec![plain("Aline"), plain("1234"), plain("deux jours")]];
        let table = Table::to_read(&head, &rows);
        let form = |width, whole| {
            let room = Room { hand: 0.0, whole, ..room(width) };
            form(&[table], table, room, &mut letters)
        };
        assert_eq!(form(199.0, true), Form::Stacked);
        assert_ne!(form(200.0, true), Form::Stacked);
        assert_ne!(form(199.0, false), Form::Stacked);
    }

    #[test]
    fn letters_get_smaller_before_rows_are_taken_apart_and_no_word_is_divided() {
        let head = strings(&["abcde", "abcde", "abcde"]);
        let rows = vec![vec![plain("abcde abcde"), plain("abcde"), plain("abcde")]];
        let table = Table::to_read(&head, &rows);
        let room = |width| Room { hand: 0.0, ..room(width) };
        let form = |width| form(&[table], table, room(width), &mut letters);
        let columns = |size, widths: &[f32]| Form::Columns {
            size,
            widths: widths.to_vec(),
            is_folded: false,
        };
        // Fifteen letters of ten: no width to spare, all of it, or a fifth less of both.
        assert_eq!(form(150.0), columns(10.0, &[50.0, 50.0, 50.0]));
        assert_eq!(form(210.0), columns(10.0, &[110.0, 50.0, 50.0]));
        assert_eq!(form(120.0), columns(8.0, &[40.0, 40.0, 40.0]));
        assert_eq!(form(119.0), Form::Stacked);
        let table = Table::to_read(&head[..1], &[]);
        let narrow = super::form(&[table], table, room(30.0), &mut letters);
        assert_eq!(narrow, columns(8.0, &[30.0]));
    }

    #[test]
    fn a_compound_is_whole_for_two_sizes_less_and_no_more() {
        let head = strings(&["vice-chair", "abcde"]);
        let table = Table::to_read(&head, &[]);
        let form = |width| form(&[table], table, Room { hand: 0.0, ..room(width) }, &mut letters);
        let sized = |width| match form(width) {
            Form::Columns { size, widths, .. } => (size, widths),
            Form::Stacked => panic!("columns"),
        };
        // Ten letters and five: whole at 10 in 150, at 9 in 135.
        assert_eq!(sized(150.0), (10.0, vec![100.0, 50.0]));
        assert_eq!(sized(135.0), (9.0, vec![90.0, 45.0]));
        // In 130 it would take less than 9: parted behind « vice- », as large as can be.
        assert_eq!(sized(130.0).0, 10.0);
    }

    #[test]
    fn tables_of_one_heading_have_one_width_and_others_their_own() {
        let head = strings(&["a", "b"]);
        let other = strings(&["a", "c"]);
        let short = vec![vec![plain("a"), plain("b")]];
        let long = vec![vec![plain("abcdef"), plain("b")]];
        let of = |rows, head| Table::to_read(head, rows);
        let all = [of(&short, &head[..]), of(&long, &head), of(&short, &other)];
        let forms = all.map(|table| form(&all, table, room(70.0), &mut letters));
        assert_eq!(forms[0], forms[1]);
        assert_ne!(forms[0], forms[2]);
    }

    #[test]
    fn a_place_to_sign_is_never_narrower_than_a_hand_and_what_is_told_goes_below_the_name() {
        let head = strings(&["name", "seat", "sign"]);
        let rows = vec![vec![plain("abcd"), plain("efgh"), plain("")]];
        let guests = vec![vec![Line::new(), Line::new(), Line::new()]];
        let of = |rows| Table::to_fill(&head, rows);
        let all = [of(&rows), of(&guests)];
        let at = |width| form(&all, all[0], room(width), &mut letters);
        let Form::Columns { widths, is_folded: false, .. } = at(130.0) else { panic!("columns") };
        assert_eq!(widths, [40.0, 40.0, 50.0]);
        // At 8 the words take 32 each and the hand keeps its 50: 113 do not do.
        let Form::Columns { widths, is_folded: true, size } = at(113.0) else { panic!("folded") };
        assert!(widths.len() == 2 && widths[1] >= 50.0 && size >= 8.0, "{widths:?}");
        let (head, rows) = folded_like(&all, all[0]);
        assert_eq!(head, ["name, seat", "sign"]);
        assert_eq!(told(&rows[0][0]), "abcd\nefgh");
        assert_eq!(folded_like(&all, all[1]).0, ["name, seat", "sign"]);
    }

    #[test]
    fn where_nobody_is_named_a_name_is_written_by_hand_and_names_before_boxes_are_not() {
        let (head, tally) = (strings(&["name", "seat", "sign"]), strings(&["name", "1", "2", "3"]));
        let nobody = vec![vec![Line::new(); 3]; 2];
        let named = vec![vec![plain("abcd"), Line::new(), Line::new(), Line::new()]];
        let widths = |head: &[String], rows: &[Vec<Line>]| {
            let (table, room) = (Table::to_fill(head, rows), Room { hour: 20.0, ..room(200.0) });
            let found = form(&[table], table, room, &mut letters);
            let Form::Columns { widths, is_folded: false, .. } = found else { panic!("columns") };
            widths
        };
        let found = widths(&head, &nobody);
        assert!(found[0] >= 50.0 && found[0] == found[2] && found[1] < found[0], "{found:?}");
        // Who is named writes no name; boxes to tick are as wide as what stands above them, but the last.
        let found = widths(&tally, &named);
        assert!(found[3] >= 50.0 && found[1] == found[2], "{found:?}");
    }
}
