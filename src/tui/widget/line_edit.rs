//! A field of one line that scrolls sideways.

use std::borrow::Cow;
use std::cell::Cell;

use crate::tui::canvas::Canvas;
use crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};

use super::draw;
use super::edit_buffer::EditBuffer;
use super::edit_history::Kind;
use super::edit_key::{Edit, Reply};
use super::glyph::{self, glyphs};
use crate::text::pasted::without_unseen;
use crate::tui::theme::{Role, Theme};

/// Characters a one-line field takes.
pub const LIMIT: usize = 100_000;

/// The text of a one-line field, its cursor, its past and how far it is scrolled.
#[derive(Clone, Debug)]
pub struct LineEdit {
    buffer: EditBuffer,
    /// First byte shown. It follows the cursor at drawing time, when the width is known.
    scroll: Cell<usize>,
}

impl Default for LineEdit {
    fn default() -> LineEdit {
        LineEdit::new("")
    }
}

impl LineEdit {
    /// A field that holds `text`, the cursor at its end.
    pub fn new(text: impl Into<String>) -> LineEdit {
        LineEdit { buffer: EditBuffer::new(text.into(), LIMIT), scroll: Cell::new(0) }
    }

    /// The text as it stands.
    pub fn text(&self) -> &str {
        self.buffer.text()
    }

    /// The cursor's place in bytes.
    pub fn cursor(&self) -> usize {
        self.buffer.cursor()
    }

    /// Puts another text in, as one step that can be taken back: a completion that was
    /// chosen, a date that was understood.
    pub fn replace(&mut self, text: &str) -> Reply {
        if text == self.text() {
            return Reply::Ignored;
        }
        self.buffer.replace_all(&one_line(text))
    }

    /// Hands a key to the field.
    pub fn key(&mut self, key: KeyEvent) -> Reply {
        Edit::from_key(key).map_or(Reply::Ignored, |edit| self.apply(edit))
    }

    /// Does an edit. Enter and the keys from line to line are left to the screen.
    pub fn apply(&mut self, edit: Edit) -> Reply {
        let line = 0..self.text().len();
        self.buffer.apply(edit, line)
    }

    /// Puts pasted text in, its line ends turned into spaces, as one step: all of it or nothing.
    pub fn paste(&mut self, text: &str) -> Reply {
        self.buffer.insert(&one_line(text), Kind::Whole)
    }

    /// The same in the place of all that is there, which stays where it has no room.
    pub fn paste_over(&mut self, text: &str) -> Reply {
        self.buffer.paste_over(&one_line(text))
    }

    /// Puts the cursor where the mouse was clicked: `x` columns right of the field's left
    /// edge.
    pub fn click(&mut self, x: u16) -> Reply {
        let scroll = self.start();
        // A scrolled field shows a sign in its first column.
        let mut left = usize::from(x).saturating_sub(usize::from(scroll > 0));
        let mut at = scroll;
        for glyph in glyphs(self.text(), scroll) {
            if left < glyph.columns {
                break;
            }
            left -= glyph.columns;
            at += glyph.bytes;
        }
        self.buffer.set_cursor(at)
    }

    /// Draws the field in the first line of `area`. With the focus, the text is scrolled so
    /// that the cursor is seen, and the cursor's place is returned for the terminal.
    pub fn draw(
        &self,
        buf: &mut Canvas,
        area: Rect,
        focused: bool,
        theme: &Theme,
    ) -> Option<Position> {
        let area = Rect { height: area.height.min(1), ..area }.intersection(buf.area);
        if area.is_empty() {
            return None;
        }
        let style = theme.style(if focused { Role::InputFocus } else { Role::Input });
        draw::horizontal(buf, area, " ", style);
        if !focused {
            draw::text(buf, (area.x, area.y), area.width, self.text(), style, theme.signs.ellipsis);
            return None;
        }
        let width = usize::from(area.width);
        let (scroll, column) = self.follow_cursor(width);
        let lead = u16::from(scroll > 0 && width >= MARKED);
        let right = if width >= MARKED { theme.signs.more_right } else { "" };
        let shown = &self.text()[scroll..];
        draw::text(buf, (area.x + lead, area.y), area.width - lead, shown, style, right);
        if lead > 0 {
            draw::text(buf, (area.x, area.y), 1, theme.signs.more_left, style, "");
        }
        let column = (usize::from(lead) + column).min(width - 1) as u16;
        Some(Position::new(area.x + column, area.y))
    }

    /// Scrolls as little as needed to show the cursor in `width` columns. Returns the first
    /// byte shown and the cursor's column from there. Costs in proportion to the width.
    fn follow_cursor(&self, width: usize) -> (usize, usize) {
        let (text, cursor) = (self.text(), self.cursor());
        let under = glyphs(text, cursor).next();
        // The cursor may not stand on the sign in the last column.
        let last = under.as_ref().is_none_or(|g| cursor + g.bytes == text.len());
        let need = under.map_or(1, |g| g.columns.max(1)) + usize::from(!last && width >= MARKED);
        let room = |scroll: usize| {
            let lead = usize::from(scroll > 0 && width >= MARKED);
            width.saturating_sub(lead + need)
        };
        let mut scroll = self.start();
        if scroll > 0 && glyph::width_within(text, 0..text.len(), width.saturating_sub(1)).is_some()
        {
            scroll = 0;
        }
        let known = (cursor > scroll || scroll == 0)
            .then(|| glyph::width_within(text, scroll..cursor, room(scroll)))
            .flatten();
        if let Some(column) = known {
            self.scroll.set(scroll);
            return (scroll, column);
        }
        // Out of sight: start so that some of the text before the cursor is seen, a quarter
        // less than fits, so that the next keys need not scroll again.
        let wanted = if cursor <= scroll { width / 4 } else { room(1) - room(1) / 4 };
        let mut column = 0;
        scroll = cursor;
        while scroll > 0 {
            let before = glyph::previous(text, scroll);
            let columns = glyph::width(&text[before..scroll]);
            if column + columns > wanted {
                break;
            }
            (scroll, column) = (before, column + columns);
        }
        self.scroll.set(scroll);
        (scroll, column)
    }

    /// The first byte shown, brought back into the text if that became shorter.
    fn start(&self) -> usize {
        glyph::snap(self.text(), self.scroll.get())
    }
}

/// From this width on, signs at the edges tell that there is more.
const MARKED: usize = 4;

/// The text with each line end and tab turned into a space and other controls left out.
fn one_line(text: &str) -> Cow<'_, str> {
    let text = without_unseen(text, ' ');
    if !text.contains(char::is_control) {
        return text;
    }
    let joined = text.trim_end_matches(['\r', '\n']).replace("\r\n", " ");
    let kept = joined.chars().filter_map(|c| match c {
        '\n' | '\r' | '\t' => Some(' '),
        c if c.is_control() => None,
        c => Some(c),
    });
    Cow::Owned(kept.collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::widget::testing::{Deed, awkward, deeds, lines, screen, theme};
    use proptest::prelude::*;
    use unicode_segmentation::UnicodeSegmentation;

    fn type_text(edit: &mut LineEdit, text: &str) {
        for c in text.chars() {
            edit.apply(Edit::Insert(c));
        }
    }

    /// The field as seen in `width` columns and the cursor's column.
    fn seen(edit: &LineEdit, width: u16) -> (String, u16) {
        let mut buf = screen(width, 1);
        let cursor = edit.draw(&mut buf, Rect::new(0, 0, width, 1), true, &theme()).unwrap();
        (lines(&buf).concat(), cursor.x)
    }

    #[test]
    fn a_name_is_typed_corrected_and_taken_back() {
        let mut edit = LineEdit::default();
        type_text(&mut edit, "Helene Tremblay");
        edit.apply(Edit::WordLeft);
        edit.apply(Edit::WordLeft);
        edit.apply(Edit::DeleteWordRight);
        type_text(&mut edit, "Hélène ");
        assert_eq!(edit.text(), "Hélène Tremblay");
        edit.apply(Edit::Undo);
        assert_eq!(edit.text(), "Tremblay");
        edit.apply(Edit::Undo);
        assert_eq!(edit.text(), "Helene Tremblay");
        edit.apply(Edit::Redo);
        edit.apply(Edit::Redo);
        assert_eq!(edit.text(), "Hélène Tremblay");
        assert_eq!(edit.apply(Edit::Redo), Reply::Ignored);
    }

    #[test]
    fn a_letter_and_its_accent_are_one_step_for_the_cursor_and_for_erasing() {
        let mut edit = LineEdit::new("e\u{301}🇨🇦");
        edit.apply(Edit::Left);
        assert_eq!(edit.cursor(), 3);
        edit.apply(Edit::Backspace);
        assert_eq!(edit.text(), "🇨🇦");
        edit.apply(Edit::Delete);
        assert_eq!(edit.text(), "");
    }

    #[test]
    fn the_ends_of_the_line_can_be_cut_off() {
        let mut edit = LineEdit::new("un deux trois");
        edit.apply(Edit::WordLeft);
        edit.apply(Edit::DeleteToStart);
        assert_eq!(edit.text(), "trois");
        edit.apply(Edit::Undo);
        edit.apply(Edit::DeleteToEnd);
        assert_eq!(edit.text(), "un deux ");
        edit.apply(Edit::DeleteWordLeft);
        assert_eq!(edit.text(), "un ");
    }

    #[test]
    fn a_paste_of_lines_becomes_one_line_and_one_step() {
        let mut edit = LineEdit::new("à ");
        assert_eq!(edit.paste("12, rue\r\nSaint-Martin\tapp. 4\u{7}\n"), Reply::Changed);
        assert_eq!(edit.text(), "à 12, rue Saint-Martin app. 4");
        edit.apply(Edit::Undo);
        assert_eq!(edit.text(), "à ");
    }

    #[test]
    fn what_has_no_room_does_not_go_in_by_halves() {
        let mut edit = LineEdit::new("à");
        let full = |came, room| Reply::Full { came, room };
        assert_eq!(edit.paste(&"é".repeat(500_000)), full(500_000, LIMIT - 1));
        assert_eq!(edit.paste_over(&"é".repeat(LIMIT + 1)), full(LIMIT + 1, LIMIT));
        assert_eq!(edit.text(), "à");
        // To the last character it is taken.
        assert_eq!(edit.paste(&"é".repeat(LIMIT - 1)), Reply::Changed);
        assert_eq!(edit.apply(Edit::Insert('a')), full(1, 0));
        assert_eq!(edit.text().chars().count(), LIMIT);
        assert_eq!(edit.paste_over("Roy"), Reply::Changed);
        assert_eq!(edit.text(), "Roy");
        edit.apply(Edit::Undo);
        edit.apply(Edit::Undo);
        assert_eq!(edit.text(), "à");
    }

    #[test]
    fn enter_up_and_down_are_left_to_the_screen() {
        let mut edit = LineEdit::new("a");
        for key in [Edit::NewLine, Edit::Up, Edit::Down, Edit::PageUp, Edit::PageDown] {
            assert_eq!(edit.apply(key), Reply::Ignored);
        }
    }

    #[test]
    fn a_long_text_scrolls_under_signs_that_tell_of_more() {
        let mut edit = LineEdit::new("0123456789");
        assert_eq!(seen(&edit, 11), ("0123456789".into(), 10));
        // The sign takes one of ten columns, the cursor another; of the eight between them
        // a quarter stays free.
        assert_eq!(seen(&edit, 10), ("‹456789".into(), 7));
        edit.apply(Edit::Home);
        assert_eq!(seen(&edit, 10), ("0123456789".into(), 0));
        assert_eq!(seen(&edit, 8), ("0123456›".into(), 0));
        for _ in 0..6 {
            edit.apply(Edit::Right);
        }
        assert_eq!(seen(&edit, 8), ("0123456›".into(), 6));
        edit.apply(Edit::Right);
        let (text, x) = seen(&edit, 8);
        assert_eq!(&text[text.char_indices().nth(usize::from(x)).unwrap().0..], "789");
    }

    #[test]
    fn without_the_focus_the_start_is_shown() {
        let edit = LineEdit::new("0123456789");
        let mut buf = screen(8, 1);
        assert_eq!(edit.draw(&mut buf, Rect::new(0, 0, 8, 1), false, &theme()), None);
        assert_eq!(lines(&buf), ["0123456…"]);
    }

    #[test]
    fn a_click_puts_the_cursor_on_the_glyph() {
        let mut edit = LineEdit::new("a漢b");
        edit.click(2);
        assert_eq!(edit.cursor(), 1);
        edit.click(3);
        assert_eq!(edit.cursor(), 4);
        edit.click(70);
        assert_eq!(edit.cursor(), 5);
    }

    proptest! {
        #[test]
        fn whatever_is_done_the_cursor_stands_between_glyphs_and_is_seen(start in awkward(), deeds in deeds()) {
            let mut edit = LineEdit::new(start.clone());
            for deed in deeds {
                match deed {
                    Deed::Key(key) => { edit.apply(key); }
                    Deed::Paste(text) => { edit.paste(&text); }
                    Deed::Click(x, _) => { edit.click(x); }
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
            }
            while edit.apply(Edit::Undo) != Reply::Ignored {}
            prop_assert_eq!(edit.text(), start);
        }
    }
}
