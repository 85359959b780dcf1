//! A field of many lines: notes, minutes, the text of a motion.

use std::cell::{Cell, RefCell};

use crossterm::event::KeyEvent;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::draw;
use super::edit_buffer::EditBuffer;
use super::edit_history::Kind;
use super::edit_key::{Edit, Reply};
use super::glyph::{self, glyphs};
use super::paragraphs::{Line, Paragraphs};
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
        TextEdit {
            buffer,
            paragraphs,
            top: Cell::new(0),
            height: Cell::new(10),
            column: None,
        }
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

    /// Puts pasted text in as one step.
    pub fn paste(&mut self, text: &str) -> Reply {
        // No more is looked at than can go in: each character has at most four bytes.
        let most = text.floor_char_boundary(LIMIT * 4);
        let reply = self.buffer.insert(&pasted(&text[..most]), Kind::Whole);
        self.column = None;
        self.note_change();
        if most < text.len() {
            Reply::Full
        } else {
            reply
        }
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
        buf: &mut Buffer,
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
            draw::text(
                buf,
                (area.x, y),
                area.width,
                &text[line.start..line.end],
                style,
                "",
            );
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
        self.paragraphs
            .get_mut()
            .line_at(self.buffer.text(), self.buffer.cursor())
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
        let column = self
            .column
            .unwrap_or_else(|| glyph::width(&text[from.start..self.buffer.cursor()]));
        let mut line = from;
        for _ in 0..count {
            let paragraphs = self.paragraphs.get_mut();
            let next = if up {
                paragraphs.above(text, line)
            } else {
                paragraphs.below(text, line)
            };
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
    let text = unix_lines(text).replace('\t', "    ");
    text.replace(|c: char| c.is_control() && c != '\n', "")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::widget::testing::{Deed, awkward, deeds, lines, screen, theme};
    use proptest::prelude::*;
    use unicode_segmentation::UnicodeSegmentation;

    const NOTES: &str =
        "Retour sur la séance du CA du 3 novembre.\nLe budget 2027 sera soumis au comité.";

    /// The field as seen, with `|` where the cursor is.
    fn seen(edit: &TextEdit, width: u16, height: u16) -> Vec<String> {
        let mut buf = screen(width, height);
        let area = Rect::new(0, 0, width, height);
        let cursor = edit.draw(&mut buf, area, true, &theme()).unwrap();
        let mut lines = lines(&buf);
        let line = &mut lines[usize::from(cursor.y)];
        let mut at = 0;
        let mut left = usize::from(cursor.x);
        while left > 0 && at < line.len() {
            left -= glyphs(line, at).next().unwrap().columns;
            at = glyph::next(line, at);
        }
        line.push_str(&" ".repeat(left));
        line.insert(at + left, '|');
        lines
    }

    fn press(edit: &mut TextEdit, keys: &[Edit]) -> Reply {
        keys.iter().map(|key| edit.apply(*key)).last().unwrap()
    }

    #[test]
    fn a_text_is_broken_between_words_and_walked_line_by_line_as_seen() {
        let mut edit = TextEdit::new(NOTES);
        let top = [
            "|Retour sur la séance",
            "du CA du 3 novembre.",
            "Le budget 2027 sera",
        ];
        assert_eq!(seen(&edit, 21, 3), top);
        // Column 13 is kept, though a shorter way would end before it.
        edit.set_cursor(NOTES.find("séance").unwrap() - 1);
        press(&mut edit, &[Edit::Down, Edit::Down]);
        assert_eq!(seen(&edit, 21, 3)[2], "Le budget 202|7 sera");
        edit.apply(Edit::Down);
        assert_eq!(
            seen(&edit, 21, 3),
            [
                "du CA du 3 novembre.",
                "Le budget 2027 sera",
                "soumis au com|ité."
            ]
        );
        assert_eq!(edit.apply(Edit::Down), Reply::Ignored);
    }

    #[test]
    fn home_and_end_stay_on_the_line_as_seen() {
        let mut edit = TextEdit::new(NOTES);
        seen(&edit, 21, 3);
        edit.apply(Edit::End);
        assert_eq!(seen(&edit, 21, 3)[0], "Retour sur la séance|");
        edit.apply(Edit::Right);
        assert_eq!(seen(&edit, 21, 3)[1], "|du CA du 3 novembre.");
        edit.apply(Edit::End);
        assert_eq!(seen(&edit, 21, 3)[1], "du CA du 3 novembre.|");
        edit.apply(Edit::Home);
        assert_eq!(seen(&edit, 21, 3)[1], "|du CA du 3 novembre.");
        assert_eq!(edit.apply(Edit::Home), Reply::Ignored);
    }

    #[test]
    fn up_in_the_first_line_is_left_to_the_form() {
        let mut edit = TextEdit::new(NOTES);
        assert_eq!(edit.apply(Edit::Up), Reply::Ignored);
        assert_eq!(edit.apply(Edit::PageUp), Reply::Ignored);
    }

    #[test]
    fn the_remembered_column_survives_a_short_line() {
        let mut edit = TextEdit::new("abcdef\nab\nabcdef");
        edit.set_cursor(5);
        press(&mut edit, &[Edit::Down]);
        assert_eq!(edit.cursor(), "abcdef\nab".len());
        press(&mut edit, &[Edit::Down]);
        assert_eq!(edit.cursor(), "abcdef\nab\nabcde".len());
        press(&mut edit, &[Edit::Up, Edit::Left, Edit::Up]);
        assert_eq!(edit.cursor(), 1);
    }

    #[test]
    fn a_page_goes_one_line_less_than_is_seen() {
        let mut edit = TextEdit::new("0\n1\n2\n3\n4\n5\n6");
        seen(&edit, 5, 3);
        edit.apply(Edit::PageDown);
        assert_eq!(seen(&edit, 5, 3), ["0", "1", "|2"]);
        edit.apply(Edit::PageDown);
        assert_eq!(seen(&edit, 5, 3), ["2", "3", "|4"]);
        assert_eq!(edit.hidden(), (true, true));
        press(&mut edit, &[Edit::PageDown]);
        assert_eq!(seen(&edit, 5, 3), ["4", "5", "|6"]);
        assert_eq!(edit.hidden(), (true, false));
        edit.apply(Edit::Top);
        assert_eq!(seen(&edit, 5, 3), ["|0", "1", "2"]);
    }

    #[test]
    fn enter_parts_a_paragraph_and_backspace_joins_it_again() {
        let mut edit = TextEdit::new("les bancs");
        edit.set_cursor(4);
        edit.apply(Edit::NewLine);
        assert_eq!(edit.text(), "les \nbancs");
        assert_eq!(seen(&edit, 10, 2), ["les", "|bancs"]);
        edit.apply(Edit::Backspace);
        assert_eq!(seen(&edit, 10, 2), ["les |bancs", ""]);
        press(&mut edit, &[Edit::Undo, Edit::Undo]);
        assert_eq!(edit.text(), "les bancs");
    }

    #[test]
    fn a_paste_is_one_step_and_keeps_its_paragraphs() {
        let mut edit = TextEdit::new("fin");
        assert_eq!(edit.paste("un\r\ndeux\rtrois\t\u{7}\n"), Reply::Changed);
        assert_eq!(edit.text(), "un\ndeux\ntrois    \nfin");
        edit.apply(Edit::Undo);
        assert_eq!(edit.text(), "fin");
    }

    #[test]
    fn ctrl_k_and_ctrl_u_erase_within_the_paragraph() {
        let mut edit = TextEdit::new("un\ndeux trois\nquatre");
        edit.set_cursor(8);
        edit.apply(Edit::DeleteToEnd);
        assert_eq!(edit.text(), "un\ndeux \nquatre");
        edit.apply(Edit::DeleteToStart);
        assert_eq!(edit.text(), "un\n\nquatre");
        assert_eq!(edit.apply(Edit::DeleteToStart), Reply::Ignored);
    }

    #[test]
    fn a_full_line_leaves_room_for_the_cursor_behind_it() {
        let mut edit = TextEdit::new("abcd");
        edit.apply(Edit::Bottom);
        assert_eq!(seen(&edit, 5, 1), ["abcd|"]);
        edit.apply(Edit::Insert(' '));
        // The space hangs over the edge; the cursor stays in sight.
        assert_eq!(seen(&edit, 5, 1), ["abcd|"]);
        edit.apply(Edit::Insert('e'));
        assert_eq!(seen(&edit, 5, 2), ["abcd", "e|"]);
    }

    #[test]
    fn a_click_finds_line_and_column() {
        let mut edit = TextEdit::new(NOTES);
        seen(&edit, 21, 3);
        edit.click(3, 1);
        assert_eq!(seen(&edit, 21, 3)[1], "du |CA du 3 novembre.");
        edit.click(20, 40);
        assert_eq!(edit.cursor(), NOTES.len());
    }

    proptest! {
        #[test]
        fn whatever_is_done_the_cursor_stands_between_glyphs_and_is_seen(start in awkward(), deeds in deeds()) {
            let mut edit = TextEdit::new(&start);
            let start = edit.text().to_string();
            for deed in deeds {
                match deed {
                    Deed::Key(key) => { edit.apply(key); }
                    Deed::Paste(text) => { edit.paste(&text); }
                    Deed::Click(x, y) => { edit.click(x, y); }
                    Deed::Draw(width, height) => {
                        let mut buf = screen(12, 6);
                        let area = Rect::new(0, 0, width, height);
                        let cursor = edit.draw(&mut buf, area, true, &theme());
                        prop_assert_eq!(cursor.is_some(), width > 0 && height > 0);
                        prop_assert!(cursor.is_none_or(|c| area.contains(c)));
                    }
                }
                let text = edit.text();
                let stands = text.grapheme_indices(true).any(|(at, _)| at == edit.cursor());
                prop_assert!(stands || edit.cursor() == text.len());
                // The breaks kept along are those of the text seen anew.
                let mut kept = edit.paragraphs.borrow().clone();
                let mut anew = Paragraphs::new(text, 1);
                kept.set_width(5);
                anew.set_width(5);
                let (mut a, mut b) = (kept.line_at(text, 0), anew.line_at(text, 0));
                loop {
                    prop_assert_eq!(a, b);
                    match (kept.below(text, a), anew.below(text, b)) {
                        (Some(x), Some(y)) => {
                            prop_assert_eq!(kept.above(text, x), Some(a));
                            (a, b) = (x, y);
                        }
                        (None, None) => break,
                        other => prop_assert!(false, "{other:?}"),
                    }
                }
            }
            while edit.apply(Edit::Undo) != Reply::Ignored {}
            prop_assert_eq!(edit.text(), start);
        }
    }
}
