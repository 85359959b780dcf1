//! How the lines under the one that is typed in are shown: what can be chosen is told whole, on
//! several lines where the screen is narrow; of the register's records, which are many, each has one.

use std::borrow::Cow;

use crate::tui::canvas::Canvas;
use ratatui::layout::Rect;

use super::{Choice, Pick, Source};
use crate::text::width::{columns, cut_middle};
use crate::tui::context::Context;
use crate::tui::theme::Role;
use crate::tui::widget::draw;
use crate::tui::widget::paragraphs::wrapped;

/// At most so many lines tell one choice.
const MOST: usize = 3;
/// How long a word is that has no room at the end of a line, as a rule.
const WORD: usize = 12;

impl Pick {
    /// Draws the choices, the selected one among them.
    pub(super) fn draw_list(&self, buf: &mut Canvas, list: Rect, context: &Context) {
        let top = self.scrolled(list);
        self.top.set(top);
        let mut y = list.y;
        for (place, choice) in self.shown.iter().enumerate().skip(top) {
            let lines = self.lines(choice, list.width).min(list.bottom().saturating_sub(y));
            if lines == 0 {
                break;
            }
            let area = Rect { y, height: lines, ..list };
            draw_choice(buf, area, choice, place == self.selected, context);
            y += lines;
        }
    }

    /// The choice on a line of the list.
    pub(super) fn place_at(&self, line: u16) -> Option<usize> {
        let width = self.area.get().width;
        let mut left = line;
        for (place, choice) in self.shown.iter().enumerate().skip(self.top.get()) {
            match left.checked_sub(self.lines(choice, width)) {
                Some(further) => left = further,
                None => return Some(place),
            }
        }
        None
    }

    /// The first choice that is shown, so that the selected one is seen whole.
    fn scrolled(&self, list: Rect) -> usize {
        let mut top = self.top.get().min(self.selected);
        let seen = self.shown.get(top..=self.selected).unwrap_or_default();
        let mut lines: u16 = seen.iter().map(|choice| self.lines(choice, list.width)).sum();
        for choice in seen {
            if lines <= list.height || top == self.selected {
                break;
            }
            lines -= self.lines(choice, list.width);
            top += 1;
        }
        top
    }

    /// How many lines a choice takes.
    fn lines(&self, choice: &Choice, width: u16) -> u16 {
        match self.source {
            Source::Register => 1,
            Source::Fixed(_) => {
                let lines = wrapped(&told(choice, width), usize::from(room(choice, width))).len();
                u16::try_from(lines.clamp(1, MOST)).unwrap_or(1)
            }
        }
    }
}

/// What a choice is, why it cannot be chosen now, and what else is told of it that has no room at its right.
fn told(choice: &Choice, width: u16) -> Cow<'_, str> {
    let named: Cow<'_, str> = match choice.why_not.as_str() {
        "" => choice.label.as_str().into(),
        why_not => format!("{} ({why_not})", choice.label).into(),
    };
    match at_right(choice, width) {
        "" if !choice.detail.is_empty() => {
            // It tells two of the same name apart, and stands to its end; each line may break a word earlier.
            let line = usize::from(room(choice, width)).saturating_sub(WORD);
            let left = (MOST * line).saturating_sub(columns(&choice.detail)).max(WORD);
            format!("{} · {}", cut_middle(&named, left, "…"), choice.detail).into()
        }
        _ => named,
    }
}

/// What stands at the right end of a choice: never so much that it takes the room of its name.
fn at_right(choice: &Choice, width: u16) -> &str {
    match columns(&choice.detail) > usize::from(width / 2) {
        true => "",
        false => &choice.detail,
    }
}

/// The columns that are left to it beside what stands at the right end.
fn room(choice: &Choice, width: u16) -> u16 {
    let detail = u16::try_from(columns(at_right(choice, width))).unwrap_or(0);
    width.saturating_sub(detail + 5)
}

fn draw_choice(buf: &mut Canvas, area: Rect, choice: &Choice, selected: bool, context: &Context) {
    let theme = &context.theme;
    let style = |role| theme.style(if selected { Role::Selected } else { role });
    if selected {
        for y in area.y..area.bottom() {
            draw::horizontal(buf, Rect { y, height: 1, ..area }, " ", style(Role::Text));
        }
        draw::text(buf, (area.x, area.y), 1, theme.signs.pointer, style(Role::Text), "");
    }
    let (told, room) = (told(choice, area.width), room(choice, area.width));
    let role = if choice.why_not.is_empty() { Role::Text } else { Role::Muted };
    let mut write = |y: u16, text: &str| {
        draw::text(buf, (area.x + 2, y), room, text, style(role), theme.signs.ellipsis);
    };
    let lines = wrapped(&told, usize::from(room));
    // What has no room is cut at the end of the last line.
    let begins = |line: &str| line.as_ptr().addr() - told.as_ptr().addr();
    let last = area.bottom().saturating_sub(1);
    for (line, y) in lines.iter().zip(area.y..area.bottom()) {
        write(y, if y == last { told.get(begins(line)..).unwrap_or(line) } else { line });
    }
    let detail = at_right(choice, area.width);
    let wide = u16::try_from(columns(detail)).unwrap_or(0);
    let at = (area.right().saturating_sub(wide + 1), area.y);
    draw::text(buf, at, wide, detail, style(Role::Key), "");
}
