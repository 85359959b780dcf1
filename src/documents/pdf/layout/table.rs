//! Tables: to read, and to fill in by hand.

use std::rc::Rc;

use super::super::super::model::{Inline, Line};
use super::super::boxes::{Owner, PAPER, Strip, What};
use super::super::lines::{Edge, Set, set};
use super::super::tags::{Kind, NodeId};
use super::super::text::{After, Fragment, Looks, fragments};
use super::columns::{Wish, widths};
use super::{Area, BOTTOM, MM, Setter, TOP, baseline, is_empty, put_line};

/// How high a row to sign in is.
const SHEET_ROW: f32 = 9.5 * MM;
const HAIR: f32 = 0.5;

/// A cell's text, ready to be broken.
struct Cell {
    node: NodeId,
    fragments: Vec<Fragment>,
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
    pub(super) fn table(
        &mut self,
        head: &[String],
        rows: &[Vec<Line>],
        area: &Area,
        out: &mut Vec<Strip>,
    ) {
        let (size, leading) = self.sizes.table;
        let body = Rows {
            size,
            leading,
            pad: 3.0,
            sides: (0.0, size * 0.9),
            least: 0.0,
            is_boxed: false,
            line: (HAIR, 0x88),
        };
        let heads = Rows { line: (1.0, 0), ..body };
        self.rows_of(head, rows, (heads, body), area, out);
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
        let (size, leading) = self.sizes.sheet;
        let body = Rows {
            size,
            leading,
            pad: 1.2,
            sides: (4.5, 4.5),
            least: SHEET_ROW.max(leading * 1.4),
            is_boxed: true,
            line: (HAIR, 0x66),
        };
        let (size, leading) = self.sizes.sheet_head;
        let heads = Rows { size, leading, pad: 3.5, least: 0.0, ..body };
        self.rows_of(head, rows, (heads, body), area, out);
    }

    fn rows_of(
        &mut self,
        head: &[String],
        rows: &[Vec<Line>],
        (head_look, body_look): (Rows, Rows),
        area: &Area,
        out: &mut Vec<Strip>,
    ) {
        let count = rows.iter().map(Vec::len).chain([head.len()]).max().unwrap_or(0);
        if count == 0 {
            return;
        }
        let table = self.tree.add(area.node, Kind::Table);
        let mut heads = self.looks(head_look.size, 0, false);
        heads.plain = Rc::clone(&heads.strong);
        let head_group = self.tree.add(Some(table), Kind::TableHead);
        let head: Vec<Line> = (0..count)
            .map(|at| vec![Inline::Text(head.get(at).cloned().unwrap_or_default())])
            .collect();
        let has_head = !head.iter().all(is_empty);
        let head = self.cells(&head, count, (head_group, Kind::ColumnHead), &heads);
        let looks = self.looks(body_look.size, 0, !body_look.is_boxed);
        let body_group = self.tree.add(Some(table), Kind::TableBody);
        let rows: Vec<Vec<Cell>> = rows
            .iter()
            .map(|row| self.cells(row, count, (body_group, Kind::Cell), &looks))
            .collect();
        let widths = column_widths(&head, &rows, body_look, area.width);
        let first = out.len();
        let mut head_strips = Vec::new();
        if has_head {
            self.row(&head, &widths, head_look, area, &mut head_strips);
            head_strips.iter_mut().for_each(|strip| strip.keeps_next = true);
        }
        let head_height: f32 = head_strips.iter().map(|strip| strip.height).sum();
        // A head that takes the page from its rows is not shown again.
        let again =
            (!head_strips.is_empty() && head_height < 200.0).then(|| Rc::new(head_strips.clone()));
        out.extend(head_strips);
        for row in &rows {
            let start = out.len();
            self.row(row, &widths, body_look, area, out);
            out[start..].iter_mut().for_each(|strip| strip.head.clone_from(&again));
        }
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
        count: usize,
        (group, kind): (NodeId, Kind),
        looks: &Looks,
    ) -> Vec<Cell> {
        let row = self.tree.add(Some(group), Kind::Row);
        (0..count)
            .map(|at| {
                let node = self.tree.add(Some(row), kind.clone());
                let line = cells.get(at).map_or(&[][..], Vec::as_slice);
                Cell { node, fragments: fragments(&mut self.shaper, line, looks) }
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
            for ((cell, lines), x) in cells.iter().zip(lines).zip(lefts(widths, area.x)) {
                // In a box, text stands in the middle of its height.
                let free = height - lines.len() as f32 * look.leading;
                let top = top.unwrap_or(free / 2.0);
                for (line, at) in lines.into_iter().zip(0u16..) {
                    let y = top + f32::from(at) * look.leading + baseline(look.leading, look.size);
                    put_line(&mut strip, line, (x + before, y), Owner::Node(cell.node));
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
            for ((cell, lines), x) in cells.iter().zip(&mut lines).zip(lefts(widths, area.x)) {
                if let Some(line) = lines.next() {
                    let y = top + baseline(look.leading, look.size);
                    put_line(&mut strip, line, (x + before, y), Owner::Node(cell.node));
                }
            }
            frame(&mut strip, widths, look, area, is_last);
            self.push(strip, area, out);
        }
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

fn column_widths(head: &[Cell], rows: &[Vec<Cell>], look: Rows, width: f32) -> Vec<f32> {
    let sides = look.sides.0 + look.sides.1;
    let asks = |cells: &mut dyn Iterator<Item = &Cell>| {
        let mut wish = Wish::default();
        for cell in cells {
            let (least, most) = asked(&cell.fragments);
            wish = Wish { least: wish.least.max(least), most: wish.most.max(most) };
        }
        Wish { least: wish.least + sides, most: wish.most + sides }
    };
    let columns = 0..head.len();
    if !look.is_boxed {
        let wishes: Vec<Wish> = columns
            .map(|at| asks(&mut rows.iter().map(|row| &row[at]).chain([&head[at]])))
            .collect();
        return widths(&wishes, width);
    }
    // Cells to write in are given what is left: a signature more room than the hour.
    let is_blank = |at: usize| {
        let filled = rows.iter().filter(|row| !row[at].fragments.is_empty()).count();
        filled * 4 <= rows.len()
    };
    let last = head.len() - 1;
    let wishes: Vec<Wish> = columns
        .map(|at| {
            let heading = asks(&mut std::iter::once(&head[at]));
            let written = asks(&mut rows.iter().map(|row| &row[at]));
            let least = heading.most.max(written.least);
            let most = match is_blank(at) {
                true if at == last => heading.most * 3.0,
                true => heading.most.max(written.most),
                false => written.most,
            };
            Wish { least, most: most.max(least) }
        })
        .collect();
    widths(&wishes, width)
}

/// The widest fragment, and the widest line when none is broken but where it must be.
fn asked(fragments: &[Fragment]) -> (f32, f32) {
    let (mut least, mut most, mut line, mut word) = (0.0_f32, 0.0_f32, 0.0_f32, 0.0_f32);
    for fragment in fragments {
        let width = fragment.width();
        line += width;
        word += width;
        most = most.max(line);
        // A column is not made so narrow that words are divided.
        least = least.max(word);
        match &fragment.after {
            After::Space(space) => (line, word) = (line + space.width(), 0.0),
            After::Break => (line, word) = (0.0, 0.0),
            After::Nothing => word = 0.0,
            After::Hyphen(_) => {}
        }
    }
    (least, most)
}
