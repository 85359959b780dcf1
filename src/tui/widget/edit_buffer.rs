//! A text with a cursor and a past: what the one-line and the many-line field share.
//! The cursor always stands between two glyphs.

use std::ops::Range;

use super::edit_history::{History, Kind, Replay};
use super::edit_key::{Edit, Reply};
use super::glyph;

/// A change to the text: from byte `at`, `removed` bytes gave way to `inserted`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Splice {
    /// Where, in bytes.
    pub at: usize,
    /// Bytes that went.
    pub removed: usize,
    /// Bytes that came.
    pub inserted: usize,
}

/// The text of a field while it is edited.
#[derive(Clone, Debug)]
pub struct EditBuffer {
    text: String,
    cursor: usize,
    /// Characters in the text, counted along so that a long one need not be counted anew.
    chars: usize,
    limit: usize,
    history: History,
    /// The latest change, for who keeps line breaks along with the text.
    splice: Option<Splice>,
}

impl EditBuffer {
    /// A text of at most `limit` characters to be typed; a longer one that is already there
    /// is kept whole. The cursor stands at the end.
    pub fn new(text: String, limit: usize) -> EditBuffer {
        let (cursor, chars) = (text.len(), text.chars().count());
        EditBuffer { text, cursor, chars, limit, history: History::default(), splice: None }
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The cursor's place in bytes.
    pub fn cursor(&self) -> usize {
        self.cursor
    }

    /// Moves the cursor to `at` or the next place where it may stand.
    pub fn set_cursor(&mut self, at: usize) -> Reply {
        let at = glyph::snap(&self.text, at);
        if at == self.cursor {
            return Reply::Ignored;
        }
        self.cursor = at;
        self.history.seal();
        Reply::Moved
    }

    /// What changed since this was last asked, if anything did. At most one change is
    /// remembered, so ask after each edit.
    pub fn take_splice(&mut self) -> Option<Splice> {
        self.splice.take()
    }

    /// Does an edit. `line` is the range Home, End, Ctrl+U and Ctrl+K work in. Keys that
    /// go from line to line are ignored here.
    pub fn apply(&mut self, edit: Edit, line: Range<usize>) -> Reply {
        let (text, cursor) = (&self.text, self.cursor);
        match edit {
            Edit::Insert(c) => self.insert(c.encode_utf8(&mut [0; 4]), Kind::Typed),
            Edit::Backspace => self.remove(glyph::previous(text, cursor)..cursor, Kind::Erased),
            Edit::Delete => self.remove(cursor..glyph::next(text, cursor), Kind::Erased),
            Edit::DeleteWordLeft => {
                self.remove(glyph::word_left(text, cursor)..cursor, Kind::Whole)
            }
            Edit::DeleteWordRight => {
                self.remove(cursor..glyph::word_right(text, cursor), Kind::Whole)
            }
            Edit::DeleteToStart => self.remove(line.start..cursor, Kind::Whole),
            Edit::DeleteToEnd => self.remove(cursor..line.end, Kind::Whole),
            Edit::Left => self.set_cursor(glyph::previous(text, cursor)),
            Edit::Right => self.set_cursor(glyph::next(text, cursor)),
            Edit::WordLeft => self.set_cursor(glyph::word_left(text, cursor)),
            Edit::WordRight => self.set_cursor(glyph::word_right(text, cursor)),
            Edit::Home => self.set_cursor(line.start),
            Edit::End => self.set_cursor(line.end),
            Edit::Top => self.set_cursor(0),
            Edit::Bottom => self.set_cursor(text.len()),
            Edit::Undo => {
                let replay = self.history.undo();
                self.replay(replay)
            }
            Edit::Redo => {
                let replay = self.history.redo();
                self.replay(replay)
            }
            Edit::NewLine | Edit::Up | Edit::Down | Edit::PageUp | Edit::PageDown => Reply::Ignored,
        }
    }

    /// Puts `words` at the cursor, all of them or, where the limit does not allow it, none.
    pub fn insert(&mut self, words: &str, kind: Kind) -> Reply {
        if words.is_empty() {
            return Reply::Ignored;
        }
        if let Some(full) = self.full(words, self.chars) {
            return full;
        }
        self.history.note(self.cursor, "", words, self.cursor, kind);
        self.splice_text(self.cursor..self.cursor, words);
        self.cursor = glyph::snap(&self.text, self.cursor + words.len());
        Reply::Changed
    }

    /// That `words` have no room beside so many characters.
    fn full(&self, words: &str, beside: usize) -> Option<Reply> {
        let room = self.limit.saturating_sub(beside);
        // Each character has at least one byte: most texts need no counting.
        let came = if words.len() <= room { 0 } else { words.chars().count() };
        (came > room).then_some(Reply::Full { came, room })
    }

    /// Puts `words` in the place of the last `bytes` before the cursor, as one step.
    pub fn replace_before(&mut self, bytes: usize, words: &str) -> Reply {
        let from = glyph::snap(&self.text, self.cursor.saturating_sub(bytes));
        let range = from..self.cursor;
        let chars = self.chars - self.text[range.clone()].chars().count();
        if let Some(full) = self.full(words, chars) {
            return full;
        }
        self.history.note(from, &self.text[range.clone()], words, self.cursor, Kind::Whole);
        self.splice_text(range, words);
        self.cursor = glyph::snap(&self.text, from + words.len());
        Reply::Changed
    }

    /// The same for what was pasted, which has to find room.
    pub fn paste_over(&mut self, words: &str) -> Reply {
        self.full(words, 0).unwrap_or_else(|| self.replace_all(words))
    }

    /// Puts another text in the place of all of it, as one step.
    pub fn replace_all(&mut self, words: &str) -> Reply {
        self.history.note(0, &self.text, words, self.cursor, Kind::Whole);
        self.splice_text(0..self.text.len(), words);
        self.cursor = self.text.len();
        Reply::Changed
    }

    fn remove(&mut self, range: Range<usize>, kind: Kind) -> Reply {
        if range.is_empty() {
            return Reply::Ignored;
        }
        self.history.note(range.start, &self.text[range.clone()], "", self.cursor, kind);
        self.splice_text(range.clone(), "");
        self.cursor = glyph::snap(&self.text, range.start);
        Reply::Changed
    }

    fn replay(&mut self, replay: Option<Replay>) -> Reply {
        let Some(replay) = replay else {
            return Reply::Ignored;
        };
        self.splice_text(replay.range, &replay.text);
        self.cursor = glyph::snap(&self.text, replay.cursor);
        Reply::Changed
    }

    fn splice_text(&mut self, range: Range<usize>, words: &str) {
        self.chars -= self.text[range.clone()].chars().count();
        self.chars += words.chars().count();
        self.splice = Some(Splice { at: range.start, removed: range.len(), inserted: words.len() });
        self.text.replace_range(range, words);
    }
}
