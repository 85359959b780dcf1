//! How the lines of a page look.

use crate::tui::canvas::Canvas;
use ratatui::layout::Rect;

use super::{Line, Row};
use crate::text::width::{columns, wrap};
use crate::tui::context::Context;
use crate::tui::theme::{Role, Theme};
use crate::tui::widget::draw;

/// Blank columns between two columns.
const GAP: u16 = 2;

/// The widest that a name before a text gets.
fn most_of_name(width: u16) -> u16 {
    match width {
        0..72 => 16,
        72..100 => 26,
        _ => 40,
    }
}

/// The columns of the lines that have a name before their text.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Grid {
    /// The names of fields.
    fields: u16,
    name: u16,
    right: u16,
}

impl Grid {
    /// The columns that these lines need in so much room.
    pub fn of(lines: &[Line], width: u16) -> Self {
        let most = most_of_name(width);
        let mut grid = Self { fields: fields(lines, width), ..Self::default() };
        for line in lines {
            let Line::Row(row) = line else { continue };
            if !row.name.is_empty() {
                grid.name = grid.name.max(wide(&row.name)).min(most);
                grid.right = grid.right.max(wide(&row.right));
            }
        }
        grid
    }
}

/// The width of the column of the fields' names.
fn fields(lines: &[Line], width: u16) -> u16 {
    let names = lines.iter().filter_map(|line| match line {
        Line::Field(name, _) => Some(wide(name)),
        _ => None,
    });
    names.max().unwrap_or(0).clamp(8, 32).min(width.saturating_mul(2) / 5)
}

/// The lines that the longest sentence of the selected lines takes at the foot, beyond the one that
/// is always there.
pub(super) fn foot(lines: &[Line], width: u16) -> u16 {
    let says = lines.iter().map(|line| match line {
        Line::Row(row) => wide(&row.says),
        _ => 0,
    });
    // Words are not broken: each line ends a few columns early.
    says.max().unwrap_or(0) / width.saturating_sub(8).max(1)
}

fn wide(text: &str) -> u16 {
    u16::try_from(columns(text)).unwrap_or(u16::MAX / 4)
}

/// The rows that each line takes, its words wrapped.
pub(super) fn rows_of(lines: &[Line], width: u16) -> impl Iterator<Item = usize> {
    let fields = fields(lines, width);
    let rows = |text: &str, width: u16| wrap(text, usize::from(width.max(1))).len().max(1);
    lines.iter().map(move |line| match line {
        Line::Field(_, value) => rows(value, width.saturating_sub(fields + 5)),
        Line::Text(text, _) => rows(text, width.saturating_sub(3)),
        Line::Row(row) if takes_two(row, width) => 2,
        _ => 1,
    })
}

/// Tells in the last column that the page goes on above or below.
pub(super) fn draw_more(buf: &mut Canvas, area: Rect, above: bool, below: bool, theme: &Theme) {
    let (x, style) = (area.right().saturating_sub(1), theme.style(Role::Muted));
    if above && area.height > 1 {
        draw::text(buf, (x, area.y), 1, theme.signs.more_up, style, "");
    }
    if below && area.height > 1 {
        draw::text(buf, (x, area.bottom() - 1), 1, theme.signs.more_down, style, "");
    }
}

/// Draws a line, whether selected and without as many of its first rows; the rows it took.
pub(super) fn draw_line(
    buf: &mut Canvas,
    area: Rect,
    line: &Line,
    (selected, hidden): (bool, usize),
    grid: Grid,
    context: &Context,
) -> u16 {
    let theme = &context.theme;
    let write = |buf: &mut Canvas, x: u16, width: u16, text: &str, role: Role| {
        draw::text(buf, (x, area.y), width, text, theme.style(role), theme.signs.ellipsis)
    };
    let (x, width) = (area.x + 1, area.width.saturating_sub(2));
    match line {
        Line::Gap => {}
        Line::Title(text) | Line::Heading(text) => {
            write(buf, x, width, text, Role::Title);
        }
        Line::Field(name, value) => {
            if hidden == 0 {
                write(buf, x + 1, grid.fields, name, Role::Muted);
            }
            let left = x + 1 + grid.fields + 2;
            let area = Rect { x: left, width: area.right().saturating_sub(left + 1), ..area };
            return wrapped(buf, area, (value, hidden), Role::Text, context);
        }
        Line::Text(text, role) => {
            let area = Rect { x: x + 1, width: width.saturating_sub(1), ..area };
            return wrapped(buf, area, (text, hidden), *role, context);
        }
        Line::Row(row) => {
            // Of two rows the second has what stands at the right of one.
            let two = takes_two(row, area.width);
            if hidden == 0 {
                let first = Rect { height: 1, ..area };
                draw_row(buf, first, row, (selected, !two), grid, context);
            }
            if two && (hidden > 0 || area.height > 1) {
                let y = area.y + u16::from(hidden == 0);
                draw_below(buf, Rect { y, height: 1, ..area }, row, selected, context);
            }
            return if two && hidden == 0 { 2 } else { 1 };
        }
    }
    1
}

/// Where the text of a row begins.
fn text_at(row: &Row) -> u16 {
    if row.sign.0.is_empty() { 2 } else { 2 + wide(row.sign.0) + 1 }
}

/// Whether a row is too long for a narrow terminal: what stands at its right goes below.
fn takes_two(row: &Row, width: u16) -> bool {
    if width >= 72 || !row.name.is_empty() || row.right.is_empty() {
        return false;
    }
    let both = wide(&row.text).saturating_add(wide(&row.right) + GAP + 1);
    both > width.saturating_sub(text_at(row))
}

/// What stands at the right of a row, below its text.
fn draw_below(buf: &mut Canvas, area: Rect, row: &Row, selected: bool, context: &Context) {
    let theme = &context.theme;
    let style = theme.style(if selected { Role::Selected } else { Role::Muted });
    if selected {
        draw::horizontal(buf, area, " ", style);
    }
    // Under the text, a little further in, with its end where the others end.
    let least = text_at(row) + 2 + u16::from(row.text.starts_with(' ')) * 2;
    let x = least.max(area.width.saturating_sub(wide(&row.right) + 1)).min(area.width);
    let width = area.width.saturating_sub(x + 1);
    draw::text(buf, (area.x + x, area.y), width, &row.right, style, theme.signs.ellipsis);
}

fn wrapped(
    buf: &mut Canvas,
    area: Rect,
    (text, hidden): (&str, usize),
    role: Role,
    context: &Context,
) -> u16 {
    let theme = &context.theme;
    let mut used = 0;
    for range in wrap(text, usize::from(area.width.max(1))).into_iter().skip(hidden) {
        if used >= area.height {
            break;
        }
        let at = (area.x, area.y + used);
        // The space behind the last word hangs over the end: it is no word that was cut.
        let line = text[range].trim_end();
        draw::text(buf, at, area.width, line, theme.style(role), theme.signs.ellipsis);
        used += 1;
    }
    used.max(1)
}

fn draw_row(
    buf: &mut Canvas,
    area: Rect,
    row: &Row,
    (selected, with_right): (bool, bool),
    grid: Grid,
    context: &Context,
) {
    let theme = &context.theme;
    let ellipsis = theme.signs.ellipsis;
    if selected {
        draw::horizontal(buf, area, " ", theme.style(Role::Selected));
        draw::text(buf, (area.x, area.y), 1, theme.signs.pointer, theme.style(Role::Selected), "");
    }
    let style = |role| theme.style(if selected { Role::Selected } else { role });
    let (sign, role) = row.sign;
    let mut x = area.x + 2;
    if !sign.is_empty() {
        x += draw::text(buf, (x, area.y), 2, sign, style(role), "") + 1;
    }
    if !row.name.is_empty() {
        draw::text_middle(buf, (x, area.y), grid.name, &row.name, style(Role::Text), ellipsis);
        x += grid.name + GAP;
    }
    let right = wide(&row.right);
    let column = if row.name.is_empty() { right } else { grid.right };
    let left = area.right().saturating_sub(x);
    let shown = right > 0 && with_right && column + 12 <= left;
    let taken = if shown { column + 1 + GAP } else { 1 };
    draw::text(
        buf,
        (x, area.y),
        left.saturating_sub(taken),
        &row.text,
        style(Role::Text),
        ellipsis,
    );
    if shown {
        let at = (area.right().saturating_sub(column + 1), area.y);
        draw::text(buf, at, column, &row.right, style(Role::Muted), ellipsis);
    }
}
