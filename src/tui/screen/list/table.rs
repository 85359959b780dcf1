//! How a list looks: its rows in columns, what is filtered, the page beside it.

use std::borrow::Cow;

use crate::text::joined::Joined;
use crate::tui::canvas::{Canvas, print};
use ratatui::layout::Rect;

use super::ListScreen;
use super::cell::{mark, shown};
use crate::domain::field::Value;
use crate::store::query::list::{self, FILTER_LIMIT, List, ListRow, Shown};
use crate::t;
use crate::text::visible::visible;
use crate::text::width::{columns as columns_of, cut_middle};
use crate::tui::context::Context;
use crate::tui::screen::role_of;
use crate::tui::theme::Role;
use crate::tui::widget::draw;
use crate::tui::widget::paragraphs::wrapped;
use crate::tui::widget::table::{Align, Cell, Column, Position, Rows, Table, Width};

impl ListScreen {
    pub(super) fn draw_beside(&self, buf: &mut Canvas, area: Rect, context: &Context) {
        let style = context.theme.style(Role::Border);
        for y in area.top()..area.bottom() {
            draw::text(buf, (area.x, y), 1, context.theme.signs.vertical, style, "");
        }
        if let Some(page) = &self.beside {
            let inside = Rect { x: area.x + 1, width: area.width.saturating_sub(1), ..area };
            page.draw(buf, inside, context);
        }
    }

    pub(super) fn is_shown(&self, place: usize) -> bool {
        let column = &self.list().columns[place];
        column.width > 0 && !self.list().is_empty_in(column, self.at.1)
    }

    /// What is told of the selected row below the table; `None` where the list has nothing to tell there.
    fn beneath(&self, width: u16, context: &Context) -> Option<String> {
        let list = self.list();
        let mut told: Vec<(bool, Cow<'_, str>)> = Vec::new();
        let row = self.rows.selected()?;
        let columns = list.columns.iter().zip(&row.cells).filter(|(column, _)| column.beneath);
        for (column, value) in columns.filter(|(_, value)| **value != Value::Null) {
            told.push((column.ends, shown(column.shown, value, context)));
        }
        let words = |told: &[(bool, Cow<'_, str>)]| {
            told.iter().map(|(_, text)| text.as_ref()).joined(" · ")
        };
        let lacking = columns_of(&words(&told)).saturating_sub(width.into());
        if let Some((_, text)) = told.iter_mut().find(|(ends, _)| *ends && lacking > 0) {
            let room = columns_of(text).saturating_sub(lacking);
            *text =
                cut_middle(&visible(text), room, context.theme.signs.ellipsis).into_owned().into();
        }
        Some(words(&told))
    }

    pub(super) fn draw_table(&self, buf: &mut Canvas, area: Rect, context: &Context) {
        let list = self.list();
        let shown: Vec<usize> =
            (0..list.columns.len()).filter(|place| self.is_shown(*place)).collect();
        let columns: Vec<Column<'_>> =
            shown.iter().map(|place| column(&list.columns[*place], context)).collect();
        // One line is the heading, the last one the rule with the place; above it, more is told of the
        // selected row.
        let is_told = list.columns.iter().any(|column| column.beneath);
        let height = usize::from(area.height.saturating_sub(2 + u16::from(is_told))).max(1);
        self.height.set(height);
        let (top, seen) = self.rows.seen(height);
        if seen.is_empty() {
            let (theme, words) = (&context.theme, self.says_empty(context));
            let width = area.width.saturating_sub(4);
            for (line, y) in
                wrapped(&words, width.into()).into_iter().zip(area.y + 2..area.bottom())
            {
                let style = theme.style(Role::Muted);
                draw::text(buf, (area.x + 2, y), width, line, style, theme.signs.ellipsis);
            }
        }
        let told = || self.position(height, context);
        let narrowed = !self.filter.text().is_empty();
        let at = (self.rows.position(height), narrowed, context.language().code());
        let position = Position { print: print(at), told: &told };
        let rows = Seen { list, rows: seen, shown: &shown, context };
        let table = Table {
            columns: &columns,
            rows: &rows,
            top: 0,
            selected: self.rows.selected_place().and_then(|place| place.checked_sub(top)),
            focused: true,
            position,
        };
        table.draw(buf, area, &context.theme);
        let width = area.width.saturating_sub(3);
        if let Some(told) = self.beneath(width, context).filter(|_| is_told && area.height > 3) {
            let (at, style) = ((area.x + 2, area.bottom() - 2), context.theme.style(Role::Muted));
            draw::text(buf, at, width, &told, style, context.theme.signs.ellipsis);
        }
    }

    /// « 12–30 sur 1 240 ».
    pub(super) fn position(&self, height: usize, context: &Context) -> String {
        let (from, to, total) = self.rows.position(height);
        if total == 0 {
            return String::new();
        }
        let grouped = |number: u64| crate::i18n::numbers::grouped(number, context.language());
        let limited = !self.filter.text().is_empty() && total >= u64::from(FILTER_LIMIT);
        let total = if limited { format!("{}+", grouped(total)) } else { grouped(total) };
        t!(context.words, "list-position", from = grouped(from), to = grouped(to), total = total)
    }
}

/// The rows that are seen, in the words of the language.
struct Seen<'a> {
    list: &'a List,
    rows: &'a [ListRow],
    /// The places of the columns that are shown.
    shown: &'a [usize],
    context: &'a Context,
}

impl Rows for Seen<'_> {
    fn count(&self) -> usize {
        self.rows.len()
    }

    fn cells(&self, number: usize) -> Vec<Cell<'_>> {
        let Some(row) = self.rows.get(number) else { return Vec::new() };
        let columns = self.shown.iter();
        let cells = columns
            .map(|place| cell(&self.list.columns[*place], row.cells.get(*place), self.context));
        let mut cells: Vec<Cell<'_>> = cells.collect();
        mark(self.list, &row.cells, self.shown, &mut cells, self.context);
        cells
    }

    fn print(&self, number: usize) -> u64 {
        let cells = self.rows.get(number).map(|row| &row.cells);
        print((self.list.name, self.context.language().code(), self.shown, cells))
    }
}

fn column<'a>(column: &list::Column, context: &'a Context) -> Column<'a> {
    let width = if column.grows {
        Width::Flex { min: column.width, share: 1 }
    } else {
        Width::Fixed(column.width)
    };
    let align = match () {
        () if column.shown.is_number() => Align::Right,
        () if column.ends => Align::Ends,
        () => Align::Left,
    };
    let title = context.words.text(&column.text_id());
    Column { title, width, align, drop: column.drops }
}

/// A value as a list shows it, with the meaning of its colour.
fn cell<'a>(column: &list::Column, value: Option<&'a Value>, context: &Context) -> Cell<'a> {
    let value = value.unwrap_or(&Value::Null);
    let text = shown(column.shown, value, context);
    let role = match (column.shown, value) {
        (Shown::Choice(choices), Value::Text(code)) => role_of(choices.name, code),
        _ => None,
    };
    Cell { text, role }
}
