//! A field of many lines: notes, minutes, the text of a motion.

use std::cell::{Cell, RefCell};

use crate::tui::canvas::Canvas;
use crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};

use super::draw;
use super::edit_buffer::EditBuffer;
use super::edit_history::Kind;
use super::edit_key::{Edit, Reply};
use super::glyph::{self, glyphs};
use super::paragraphs::{Line, Paragraphs};
use crate::text::pasted::without_unseen;
use crate::tui::theme::{Role, Theme};

/// Characters a field of many lines takes: some five hundred pages.
pub const LIMIT: usize = 1_000_000;

/// The text of a field of many lines, its cursor, its past, and what of it is seen.
#[derive(Clone, Debug)]
pub struct TextEdit {
    buffer: EditBuffer,
    /// Broken lines are found when they are first looked at, also while drawing.
    paragraphs: RefCell<Paragraphs>,
    /// First byte of the first line shown.
    top: Cell<usize>,
    /// Lines shown when last drawn: a page.
    height: Cell<usize>,
    /// The column Up and Down try to keep.
    column: Option<usize>,
}

impl TextEdit {
    /// A field that holds `text`, the cursor at its start. Line ends become `\n`, so what
    /// was changed by a person is told by comparing with [`TextEdit::text`] as it was then.
    pub fn new(text: &str) -> TextEdit {
        let text = unix_lines(text);
        let paragraphs = RefCell::new(Paragraphs::new(&text, 76));
        let mut buffer = EditBuffer::new(text, LIMIT);
        buffer.set_cursor(0);
        TextEdit { buffer, paragraphs, top: Cell::new(0), height: Cell::new(10), column: None }
    }

    /// The text as it stands.
    pub fn text(&self) -> &str {
        self.buffer.text()
    }

    /// The cursor's place in bytes.
    pub fn cursor(&self) -> usize {
        self.buffer.cursor()
    }

    /// Puts the cursor at byte `at` or the next place where it may stand.
    pub fn set_cursor(&mut self, at: usize) -> Reply {
        self.column = None;
        self.buffer.set_cursor(at)
    }

    /// Hands a key to the field.
    pub fn key(&mut self, key: KeyEvent) -> Reply {
        Edit::from_key(key).map_or(Reply::Ignored, |edit| self.apply(edit))
    }

    /// Does an edit. Home and End go to the ends of the line as seen; Ctrl+U and Ctrl+K
    /// erase to the ends of the paragraph. Up in the first line and Down in the last are
    /// ignored, so that a form can go to the next field.
    pub fn apply(&mut self, edit: Edit) -> Reply {
        let page = self.height.get().saturating_sub(1).max(1);
        let reply = match edit {
            Edit::Up => return self.go_by_lines(1, true),
            Edit::Down => return self.go_by_lines(1, false),
            Edit::PageUp => return self.go_by_lines(page, true),
            Edit::PageDown => return self.go_by_lines(page, false),
            Edit::NewLine => self.buffer.insert("\n", Kind::Typed),
            Edit::Home | Edit::End => {
                let line = self.cursor_line();
                let end = self.end_of(line);
                self.buffer.apply(edit, line.start..end)
            }
            _ => {
                let paragraph = self.paragraphs.get_mut().paragraph_at(self.buffer.cursor());
                self.buffer.apply(edit, paragraph)
            }
        };
        self.column = None;
        self.note_change();
        reply
    }

    /// Puts pasted text in as one step: all of it or nothing.
    pub fn paste(&mut self, text: &str) -> Reply {
        let reply = self.buffer.insert(&pasted(text), Kind::Whole);
        self.column = None;
        self.note_change();
        reply
    }

    /// The word that ends at the cursor; empty behind a blank.
    pub fn word_before(&self) -> &str {
        let before = &self.text()[..self.cursor()];
        let from = before
            .rfind(char::is_whitespace)
            .map_or(0, |at| at + before[at..].chars().next().map_or(0, char::len_utf8));
        &before[from..]
    }

    /// Puts a text in the place of the last `bytes` before the cursor, as one step.
    pub fn replace_before(&mut self, bytes: usize, text: &str) -> Reply {
        let reply = self.buffer.replace_before(bytes, &unix_lines(text));
        self.column = None;
        self.note_change();
        reply
    }

    /// Puts the cursor where the mouse was clicked: `x` columns and `y` lines from the
    /// field's upper left corner.
    pub fn click(&mut self, x: u16, y: u16) -> Reply {
        let (text, paragraphs) = (self.buffer.text(), self.paragraphs.get_mut());
        let mut line = paragraphs.line_at(text, self.top.get().min(text.len()));
        for _ in 0..y {
            let Some(below) = paragraphs.below(text, line) else {
                break;
            };
            line = below;
        }
        let at = self.place(line, usize::from(x));
        self.set_cursor(at)
    }

    /// Draws the field. With the focus, it scrolls so that the cursor is seen, and the
    /// cursor's place is returned for the terminal. The last column is kept for the cursor
    /// behind a full line.
    pub fn draw(
        &self,
        buf: &mut Canvas,
        area: Rect,
        focused: bool,
        theme: &Theme,
    ) -> Option<Position> {
        let area = area.intersection(buf.area);
        if area.is_empty() {
            return None;
        }
        let (width, height) = (usize::from(area.width), usize::from(area.height));
        let (text, mut paragraphs) = (self.buffer.text(), self.paragraphs.borrow_mut());
        paragraphs.set_width(width.saturating_sub(1));
        self.height.set(height);
        let top = if focused {
            self.follow_cursor(&mut paragraphs, height)
        } else {
            paragraphs.line_at(text, self.top.get().min(text.len()))
        };
        let style = theme.style(Role::Text);
        let (cursor, mut place) = (self.buffer.cursor(), None);
        let mut next = Some(top);
        for y in area.top()..area.bottom() {
            let Some(line) = next else { break };
            draw::text(buf, (area.x, y), area.width, &text[line.start..line.end], style, "");
            let here = cursor < line.end || (line.last && cursor == line.end);
            if focused && line.start <= cursor && here {
                let column = glyph::width(&text[line.start..cursor]).min(width - 1);
                place = Some(Position::new(area.x + column as u16, y));
            }
            next = paragraphs.below(text, line);
        }
        place
    }

    /// Whether lines are hidden above and below what was last drawn.
    pub fn hidden(&self) -> (bool, bool) {
        let (text, mut paragraphs) = (self.buffer.text(), self.paragraphs.borrow_mut());
        let mut line = paragraphs.line_at(text, self.top.get().min(text.len()));
        let above = line.start > 0;
        for _ in 0..self.height.get() {
            match paragraphs.below(text, line) {
                Some(below) => line = below,
                None => return (above, false),
            }
        }
        (above, true)
    }

    /// The first line to show, moved as little as needed to have the cursor in sight.
    fn follow_cursor(&self, paragraphs: &mut Paragraphs, height: usize) -> Line {
        let text = self.buffer.text();
        let top = paragraphs.line_at(text, self.top.get().min(text.len()));
        // Upwards from the cursor to the old first line, or as far as the screen reaches.
        let mut line = paragraphs.line_at(text, self.buffer.cursor());
        for _ in 1..height {
            if line.start <= top.start {
                break;
            }
            match paragraphs.above(text, line) {
                Some(above) => line = above,
                None => break,
            }
        }
        self.top.set(line.start);
        line
    }

    fn cursor_line(&mut self) -> Line {
        self.paragraphs.get_mut().line_at(self.buffer.text(), self.buffer.cursor())
    }

    /// The last place in a line: before the space at a soft break, since the place after
    /// it is the start of the next line.
    fn end_of(&self, line: Line) -> usize {
        if line.last {
            return line.end;
        }
        glyph::previous(self.buffer.text(), line.end).max(line.start)
    }

    /// The place in a line at `column` or, where it is shorter, at its end.
    fn place(&self, line: Line, column: usize) -> usize {
        let (text, end) = (self.buffer.text(), self.end_of(line));
        let mut left = column;
        for glyph in glyphs(&text[..end], line.start) {
            if left < glyph.columns {
                return glyph.at;
            }
            left -= glyph.columns;
        }
        end
    }

    fn go_by_lines(&mut self, count: usize, up: bool) -> Reply {
        let from = self.cursor_line();
        let text = self.buffer.text();
        let column =
            self.column.unwrap_or_else(|| glyph::width(&text[from.start..self.buffer.cursor()]));
        let mut line = from;
        for _ in 0..count {
            let paragraphs = self.paragraphs.get_mut();
            let next = if up { paragraphs.above(text, line) } else { paragraphs.below(text, line) };
            match next {
                Some(next) => line = next,
                None => break,
            }
        }
        if line == from {
            return Reply::Ignored;
        }
        let at = self.place(line, column);
        let reply = self.buffer.set_cursor(at);
        self.column = Some(column);
        reply
    }

    fn note_change(&mut self) {
        let Some(splice) = self.buffer.take_splice() else {
            return;
        };
        self.paragraphs.get_mut().splice(self.buffer.text(), splice);
        let top = self.top.get();
        if top > splice.at {
            let kept = top.max(splice.at + splice.removed);
            self.top.set(kept - splice.removed + splice.inserted);
        }
    }
}

/// The text with `\n` as its line ends.
fn unix_lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

/// The same without other controls, and four spaces for a tab.
fn pasted(text: &str) -> String {
    let text = unix_lines(&without_unseen(text, '\n')).replace('\t', "    ");
    text.replace(|c: char| c.is_control() && c != '\n', "")
}

#[cfg(test)]
mod tests;
