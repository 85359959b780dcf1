//! Where the rows of a form are, and how far it is scrolled.

use ratatui::layout::Rect;

use super::{Content, Row};
use crate::tui::widget::glyph;
use crate::tui::widget::paragraphs::wrapped;

/// Columns before the labels, for the sign of the field that has the keys.
pub const MARGIN: u16 = 2;
/// Columns that a field keeps beside a label, which may have so many.
const ROOM: u16 = 30;
const LABEL: u16 = 26;
/// Blank columns between the labels and the fields.
const GAP: u16 = 2;
/// Lines kept in sight under the field that has the keys.
const AHEAD: usize = 2;

/// A row's lines: the field itself, then those under it.
pub struct Block<'a> {
    /// Its first line, counted from the form's.
    pub top: usize,
    /// Lines of the field or the title itself.
    pub height: usize,
    /// What is wrong, in lines.
    pub errors: Vec<&'a str>,
    /// What helps, in lines.
    pub hints: Vec<&'a str>,
}

impl Block<'_> {
    /// The line after its last.
    pub fn bottom(&self) -> usize {
        self.top + self.height + self.errors.len() + self.hints.len()
    }
}

/// Where the columns are, which lines the rows take, how many are scrolled away.
pub struct Plan<'a> {
    /// All of the form.
    pub area: Rect,
    /// The column of the labels.
    pub labels: Rect,
    /// The column of the fields.
    pub fields: Rect,
    /// The rows' lines, in order.
    pub blocks: Vec<Block<'a>>,
    /// Lines out of sight above.
    pub scroll: usize,
}

impl<'a> Plan<'a> {
    /// Gives each row of a form its place in `area`.
    pub fn new(rows: &[Row<'a>], area: Rect) -> Plan<'a> {
        let views = rows.iter().filter_map(|row| match row {
            Row::Field(field) => Some(field),
            Row::Section(_) => None,
        });
        let longest =
            views.map(|field| glyph::width(field.label) + 2 * usize::from(field.required)).max();
        let room = area.width.saturating_sub(MARGIN);
        // On the smallest usual screen too, the usual labels are whole.
        let whole = LABEL.min(room.saturating_sub(GAP + ROOM));
        let most = usize::from(whole.max(room * 2 / 5));
        let labels = Rect {
            x: area.x + MARGIN.min(area.width),
            width: longest.unwrap_or(0).min(most) as u16,
            ..area
        };
        let taken = (labels.width + GAP).min(room);
        let fields = Rect { x: labels.x + taken, width: room - taken, ..area };
        let mut blocks: Vec<Block> = Vec::with_capacity(rows.len());
        let (mut top, mut focus) = (0, 0..0);
        for row in rows {
            let block = block(row, top, usize::from(fields.width));
            top = block.bottom();
            if matches!(row, Row::Field(field) if field.focused) {
                focus = block.top..block.bottom();
            }
            blocks.push(block);
        }
        let height = usize::from(area.height);
        let scroll = (focus.end + AHEAD).min(top).saturating_sub(height);
        // Where not all of it fits, its beginning counts more than what is under it.
        let scroll = if focus.is_empty() { 0 } else { scroll.min(focus.start) };
        Plan { area, labels, fields, blocks, scroll }
    }

    /// The screen line of a form's line, if it is in sight.
    pub fn y(&self, line: usize) -> Option<u16> {
        let line = u16::try_from(line.checked_sub(self.scroll)?).ok()?;
        (line < self.area.height).then(|| self.area.y + line)
    }

    /// The part of a field that is in sight.
    pub fn field(&self, block: &Block) -> Rect {
        let seen = (block.top..block.top + block.height).filter_map(|line| self.y(line));
        let (first, height) = (seen.clone().next(), seen.count() as u16);
        Rect { y: first.unwrap_or(self.area.y), height, ..self.fields }
    }
}

fn block<'a>(row: &Row<'a>, top: usize, width: usize) -> Block<'a> {
    match row {
        // A blank line above all but the first.
        Row::Section(_) => {
            Block { top, height: 1 + usize::from(top > 0), errors: Vec::new(), hints: Vec::new() }
        }
        Row::Field(field) => {
            let lines = |text: &'a str, width: usize| {
                if text.is_empty() { Vec::new() } else { wrapped(text, width) }
            };
            let height = match field.content {
                Content::Lines(_, height) => usize::from(height.max(1)),
                _ => 1,
            };
            let hints = if field.focused { lines(field.hint, width) } else { Vec::new() };
            // The sign and a blank go before.
            Block { top, height, errors: lines(field.error, width.saturating_sub(2)), hints }
        }
    }
}
