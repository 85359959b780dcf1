//! Tables: to read, and to fill in by hand.

use std::rc::Rc;

use super::super::super::columns::Wish;
use super::super::super::model::{Inline, Line, Side};
use super::super::super::tables::{self, Form, Room, Table, folded_like};
use super::super::boxes::{Owner, PAPER, Strip, What};
use super::super::lines::{Edge, Set, set};
use super::super::tags::{Kind, NodeId};
use super::super::text::{After, Fragment, Looks, fragments};
use super::{Area, BOTTOM, MM, Setter, TOP, baseline, is_empty, put_line};
use crate::text::hyphens::LONGEST;

const HAIR: f32 = 0.5;
/// The least width of a place to sign.
const HAND: f32 = 45.0 * MM;
/// The least that is left to write an hour in.
const HOUR: f32 = 11.0 * MM;
/// A table of so few rows is not parted where a page can hold it, and of a longer one so many rows
/// stand together at either end.
const FEW: usize = 6;
const TOGETHER: usize = 2;

/// How a table of some heading stands on the page.
pub(super) struct Known {
    head: Vec<String>,
    columns: usize,
    fills: bool,
    width: f32,
    form: Form,
}

impl Known {
    fn is_of(&self, table: Table<'_>, width: f32) -> bool {
        self.head == table.head
            && self.fills == table.fills
            && self.columns == table.columns()
            && self.width.total_cmp(&width).is_eq()
    }
}

/// A cell's text, ready to be broken.
struct Cell {
    node: NodeId,
    fragments: Vec<Fragment>,
    column: Column,
}

/// How the lines of a column stand in it.
#[derive(Clone, Copy)]
struct Column {
    side: Side,
    /// Whether it ends at the table's edge, with nothing left free between.
    is_last: bool,
}

/// How rows look.
#[derive(Clone, Copy)]
struct Rows {
    size: f32,
    leading: f32,
    /// Between the text and its cell's upper and lower edge.
    pad: f32,
    /// From a cell's left edge to its text, and from the text to the right edge.
    sides: (f32, f32),
    least: f32,
    /// Whether lines stand around each cell, not only below the row.
    is_boxed: bool,
    /// The line below the row.
    line: (f32, u8),
}

impl Setter<'_> {
    /// A table to read.
    pub(super) fn table(&mut self, table: Table<'_>, area: &Area, out: &mut Vec<Strip>) {
        let (usual, leading) = self.sizes.table;
        let room = Room {
            width: area.width,
            pad: (0.0, 0.9),
            sizes: (usual, self.sizes.table_least),
            step: 0.5,
            hand: 0.0,
            hour: 0.0,
            whole: self.document.large,
        };
        let Form::Columns { size, widths, .. } = self.form(table, room, 1.0) else {
            self.stacked(table, area, out);
            return;
        };
        let body = Rows {
            size,
            leading: leading * size / usual,
            pad: self.row_pad,
            sides: (0.0, size * 0.9),
            least: 0.0,
            is_boxed: false,
            line: (HAIR, 0x88),
        };
        let heads = Rows { line: (1.0, 0), ..body };
        self.rows_of(table, &widths, (heads, body), area, out);
    }

    /// A table to fill in.
    pub(super) fn sheet(
        &mut self,
        head: &[String],
        rows: &[Vec<Line>],
        area: &Area,
        out: &mut Vec<Strip>,
    ) {
        // Two lines of it are no higher than a row.
        let (usual, leading) = self.sizes.sheet;
        let (head_size, head_leading) = self.sizes.sheet_head;
        let room = Room {
            width: area.width,
            pad: (9.0, 0.0),
            sizes: (usual, self.sizes.sheet_least),
            step: 0.5,
            hand: HAND,
            hour: HOUR,
            whole: false,
        };
        let table = Table::to_fill(head, rows);
        let form = self.form(table, room, head_size / usual);
        let Form::Columns { size, widths, is_folded } = form else { return };
        let part = size / usual;
        let leading = leading * part;
        let body = Rows {
            size,
            leading,
            pad: 1.2,
            sides: (4.5, 4.5),
            least: self.sheet_row.max(leading * 1.4),
            is_boxed: true,
            line: (HAIR, 0x66),
        };
        let size = head_size * part;
        let heads = Rows { size, leading: head_leading * part, pad: 3.5, least: 0.0, ..body };
        if is_folded {
            let (head, rows) = folded_like(&self.tables, table);
            // Two lines to write on, as many as the others have.
            let body = Rows { least: (leading * 2.0 + 6.0).max(body.least), ..body };
            let table = Table::to_fill(&head, &rows);
            self.rows_of(table, &widths, (heads, body), area, out);
        } else {
            self.rows_of(table, &widths, (heads, body), area, out);
        }
    }

    /// How a table stands on the page; its headings are `head` times as large as its text.
    fn form(&mut self, table: Table<'_>, room: Room, head: f32) -> Form {
        let known = |form: &&Known| form.is_of(table, room.width);
        if let Some(known) = self.forms.iter().find(known) {
            return known.form.clone();
        }
        let looks = self.looks(1.0, 0, false);
        let mut heads = self.looks(1.0, 0, false);
        heads.plain = Rc::clone(&heads.strong);
        let shaper = &mut self.shaper;
        let form = tables::form(&self.tables, table, room, &mut |line, is_head| {
            let (looks, times) = if is_head { (&heads, head) } else { (&looks, 1.0) };
            let wish = asked(&fragments(shaper, line, looks));
            // Rounding must not divide a word that just fits.
            let sure = |width: f32| width * times * 1.001;
            Wish { least: sure(wish.least), whole: sure(wish.whole), most: sure(wish.most) }
        });
        self.forms.push(Known {
            head: table.head.to_vec(),
            columns: table.columns(),
            fills: table.fills,
            width: room.width,
            form: form.clone(),
        });
        form
    }

    fn rows_of(
        &mut self,
        table: Table<'_>,
        widths: &[f32],
        (head_look, body_look): (Rows, Rows),
        area: &Area,
        out: &mut Vec<Strip>,
    ) {
        let Table { head, rows, .. } = table;
        let count = widths.len();
        if count == 0 {
            return;
        }
        let column = |(at, side)| Column { side, is_last: at + 1 == count };
        let columns: Vec<Column> = table.sides().into_iter().enumerate().map(column).collect();
        let table = self.tree.add(area.node, Kind::Table);
        let mut heads = self.looks(head_look.size, 0, false);
        heads.plain = Rc::clone(&heads.strong);
        let head_group = self.tree.add(Some(table), Kind::TableHead);
        let head: Vec<Line> = (0..count)
            .map(|at| vec![Inline::Text(head.get(at).cloned().unwrap_or_default())])
            .collect();
        let has_head = !head.iter().all(is_empty);
        let head = self.cells(&head, &columns, (head_group, Kind::ColumnHead), &heads);
        // In a narrow column divided words are harder to read than short lines.
        let looks = self.looks(body_look.size, 0, false);
        let body_group = self.tree.add(Some(table), Kind::TableBody);
        let rows: Vec<Vec<Cell>> = rows
            .iter()
            .map(|row| self.cells(row, &columns, (body_group, Kind::Cell), &looks))
            .collect();
        let first = out.len();
        let mut head_strips = Vec::new();
        if has_head {
            self.row(&head, widths, head_look, area, &mut head_strips);
            head_strips.iter_mut().for_each(|strip| strip.keeps_next = true);
        }
        let head_height: f32 = head_strips.iter().map(|strip| strip.height).sum();
        // A head that takes the page from its rows is not shown again.
        let again =
            (!head_strips.is_empty() && head_height < 200.0).then(|| Rc::new(head_strips.clone()));
        out.extend(head_strips);
        let mut starts = Vec::with_capacity(rows.len());
        for row in &rows {
            let start = out.len();
            starts.push(start);
            self.row(row, widths, body_look, area, out);
            for strip in &mut out[start..] {
                strip.head.clone_from(&again);
                strip.sheet = body_look.is_boxed.then_some(first);
            }
        }
        keep_rows(out, &starts, !body_look.is_boxed);
        if let Some(last) = out[first..].last_mut() {
            last.keeps_next = false;
        }
        if let Some(strip) = out.get_mut(first) {
            strip.above = self.sizes.gap * 1.2;
        }
        if out.len() > first {
            out.push(Strip::new(0.0, self.sizes.gap * 0.8));
        }
    }

    fn cells(
        &mut self,
        cells: &[Line],
        columns: &[Column],
        (group, kind): (NodeId, Kind),
        looks: &Looks,
    ) -> Vec<Cell> {
        let row = self.tree.add(Some(group), Kind::Row);
        columns
            .iter()
            .enumerate()
            .map(|(at, column)| {
                let node = self.tree.add(Some(row), kind.clone());
                let line = cells.get(at).map_or(&[][..], Vec::as_slice);
                Cell { node, fragments: fragments(&mut self.shaper, line, looks), column: *column }
            })
            .collect()
    }

    /// A row as one strip; as one a line only when no page can hold it.
    fn row(
        &mut self,
        cells: &[Cell],
        widths: &[f32],
        look: Rows,
        area: &Area,
        out: &mut Vec<Strip>,
    ) {
        let (before, behind) = look.sides;
        let lines: Vec<Vec<Set>> = cells
            .iter()
            .zip(widths)
            .map(|(cell, width)| {
                set(&cell.fragments, (width - before - behind).max(4.0), Edge::Ragged)
            })
            .collect();
        let most = lines.iter().map(Vec::len).max().unwrap_or(0).max(1);
        let height = (most as f32 * look.leading + 2.0 * look.pad).max(look.least);
        if height + 220.0 <= PAPER.1 - TOP - BOTTOM || height <= 400.0 {
            let mut strip = Strip::new(0.0, height);
            let top = if look.is_boxed { None } else { Some(look.pad) };
            for (((cell, lines), x), width) in
                cells.iter().zip(lines).zip(lefts(widths, area.x)).zip(widths)
            {
                // In a box, text stands in the middle of its height.
                let free = height - lines.len() as f32 * look.leading;
                let top = top.unwrap_or(free / 2.0);
                for (line, at) in lines.into_iter().zip(0u16..) {
                    let y = top + f32::from(at) * look.leading + baseline(look.leading, look.size);
                    let x = x + beginning(cell, &line, *width, look);
                    put_line(&mut strip, line, (x, y), Owner::Node(cell.node));
                }
            }
            frame(&mut strip, widths, look, area, true);
            self.push(strip, area, out);
            return;
        }
        let mut lines: Vec<_> = lines.into_iter().map(Vec::into_iter).collect();
        for row in 0..most {
            let is_last = row + 1 == most;
            let top = if row == 0 { look.pad } else { 0.0 };
            let bottom = if is_last { look.pad } else { 0.0 };
            let mut strip = Strip::new(0.0, top + look.leading + bottom);
            for (((cell, lines), x), width) in
                cells.iter().zip(&mut lines).zip(lefts(widths, area.x)).zip(widths)
            {
                if let Some(line) = lines.next() {
                    let y = top + baseline(look.leading, look.size);
                    let x = x + beginning(cell, &line, *width, look);
                    put_line(&mut strip, line, (x, y), Owner::Node(cell.node));
                }
            }
            frame(&mut strip, widths, look, area, is_last);
            self.push(strip, area, out);
        }
    }
}

/// How far from its cell's left edge a line begins.
fn beginning(cell: &Cell, line: &Set, width: f32, look: Rows) -> f32 {
    let (before, behind) = look.sides;
    let behind = if cell.column.is_last { 0.0 } else { behind };
    let free = (width - before - behind - line.width).max(0.0);
    match cell.column.side {
        Side::Left => before,
        Side::Middle => before + free / 2.0,
        Side::Right => before + free,
    }
}

/// The left edges of columns.
fn lefts(widths: &[f32], x: f32) -> impl Iterator<Item = f32> + '_ {
    widths.iter().scan(x, |x, width| {
        let left = *x;
        *x += width;
        Some(left)
    })
}

/// The lines around a row's cells, or below the row.
fn frame(strip: &mut Strip, widths: &[f32], look: Rows, area: &Area, is_last: bool) {
    let (thick, grey) = look.line;
    if look.is_boxed {
        for (x, width) in lefts(widths, area.x).zip(widths) {
            let what = What::Outline { size: (*width, strip.height), line: thick, grey };
            strip.put((x, 0.0), what, Owner::Decor);
        }
    } else if is_last {
        let size = (widths.iter().sum(), thick);
        strip.put((area.x, strip.height - thick), What::Filled { size, grey }, Owner::Decor);
    }
}

/// Keeps a short table whole, and of a longer one its first rows and its last ones. A short one that is
/// read (`fills`) is parted between those where much of a page stayed empty for it.
fn keep_rows(out: &mut [Strip], starts: &[usize], fills: bool) {
    let Some(first) = starts.first() else { return };
    let height: f32 = out[*first..].iter().map(|strip| strip.height).sum();
    let few = starts.len() <= FEW && height <= (PAPER.1 - TOP - BOTTOM) * 0.6;
    for (row, start) in starts.iter().enumerate() {
        let end = starts.get(row + 1).copied().unwrap_or(out.len());
        let left = starts.len() - row;
        // A row that fills a page by itself is kept with nothing.
        let is_one = end == start + 1;
        let kept = few || row + 1 < TOGETHER || (left > 1 && left <= TOGETHER);
        if is_one && kept {
            (out[*start].keeps_next, out[*start].gives_way) = (true, true);
            out[*start].fills = fills && row + 1 >= TOGETHER && left > TOGETHER;
        }
    }
}

/// The widest fragment, the widest compound, and the widest line when none is broken but where it must
/// be.
fn asked(fragments: &[Fragment]) -> Wish {
    let (mut wish, mut line, mut word) = (Wish::default(), 0.0_f32, 0.0_f32);
    for fragment in fragments {
        let width = fragment.width();
        line += width;
        word += width;
        wish.most = wish.most.max(line);
        // A column is not made so narrow that words are divided.
        wish.least = wish.least.max(word);
        match &fragment.after {
            After::Space(space) => (line, word) = (line + space.width(), 0.0),
            After::Break => (line, word) = (0.0, 0.0),
            After::Nothing => word = 0.0,
            After::Hyphen(_) => {}
        }
    }
    wish.whole = wish.least;
    for compound in fragments.chunk_by(|before, _| before.goes_on()) {
        if compound.iter().map(Fragment::letters).sum::<usize>() <= LONGEST {
            wish.whole = wish.whole.max(compound.iter().map(Fragment::width).sum());
        }
    }
    wish
}
