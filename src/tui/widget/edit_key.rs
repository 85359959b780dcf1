//! What the keys do inside a field, the same in one line and in many.

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

/// One thing a key asks of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Put this character at the cursor.
    Insert(char),
    /// Begin a new paragraph.
    NewLine,
    /// Erase the glyph before the cursor.
    Backspace,
    /// Erase the glyph at the cursor.
    Delete,
    /// Erase back to the start of the word.
    DeleteWordLeft,
    /// Erase up to the next word.
    DeleteWordRight,
    /// Erase back to the start of the line.
    DeleteToStart,
    /// Erase up to the end of the line.
    DeleteToEnd,
    /// One glyph to the left.
    Left,
    /// One glyph to the right.
    Right,
    /// To the start of the word.
    WordLeft,
    /// To the next word.
    WordRight,
    /// To the start of the line.
    Home,
    /// To the end of the line.
    End,
    /// To the start of the text.
    Top,
    /// To the end of the text.
    Bottom,
    /// One line up.
    Up,
    /// One line down.
    Down,
    /// One page up.
    PageUp,
    /// One page down.
    PageDown,
    /// Take the latest step back.
    Undo,
    /// Do it again.
    Redo,
}

/// What became of an [`Edit`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reply {
    /// The text is another one now.
    Changed,
    /// There is no room for what was typed or pasted, and none of it went in: half of a text would
    /// look like all of it.
    Full {
        /// The characters that were to go in.
        came: usize,
        /// For how many there was room.
        room: usize,
    },
    /// Only the cursor went elsewhere.
    Moved,
    /// Nothing to do here: the screen may use the key for itself.
    Ignored,
}

impl Edit {
    /// What this key does in a field; none if it is the screen's to use.
    pub fn from_key(key: KeyEvent) -> Option<Edit> {
        if key.kind == KeyEventKind::Release {
            return None;
        }
        let control = key.modifiers.contains(KeyModifiers::CONTROL);
        let alt = key.modifiers.contains(KeyModifiers::ALT);
        if let KeyCode::Char(c) = key.code {
            return match (control, alt) {
                // Windows reports AltGr as Ctrl+Alt.
                (false, false) | (true, true) if !c.is_control() => Some(Edit::Insert(c)),
                (true, false) => Edit::from_control(c),
                _ => None,
            };
        }
        let by_word = control || alt;
        Some(match key.code {
            KeyCode::Enter => Edit::NewLine,
            KeyCode::Backspace if by_word => Edit::DeleteWordLeft,
            KeyCode::Backspace => Edit::Backspace,
            KeyCode::Delete if by_word => Edit::DeleteWordRight,
            KeyCode::Delete => Edit::Delete,
            KeyCode::Left if by_word => Edit::WordLeft,
            KeyCode::Left => Edit::Left,
            KeyCode::Right if by_word => Edit::WordRight,
            KeyCode::Right => Edit::Right,
            KeyCode::Home if control => Edit::Top,
            KeyCode::Home => Edit::Home,
            KeyCode::End if control => Edit::Bottom,
            KeyCode::End => Edit::End,
            KeyCode::Up => Edit::Up,
            KeyCode::Down => Edit::Down,
            KeyCode::PageUp => Edit::PageUp,
            KeyCode::PageDown => Edit::PageDown,
            _ => return None,
        })
    }

    fn from_control(c: char) -> Option<Edit> {
        Some(match c.to_ascii_lowercase() {
            'u' => Edit::DeleteToStart,
            'k' => Edit::DeleteToEnd,
            'w' => Edit::DeleteWordLeft,
            'a' => Edit::Home,
            'e' => Edit::End,
            'z' => Edit::Undo,
            'y' => Edit::Redo,
            // What some terminals send for Backspace.
            'h' => Edit::Backspace,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edit(code: KeyCode, modifiers: KeyModifiers) -> Option<Edit> {
        Edit::from_key(KeyEvent::new(code, modifiers))
    }

    #[test]
    fn letters_are_text_whether_with_shift_or_altgr() {
        assert_eq!(edit(KeyCode::Char('é'), KeyModifiers::NONE), Some(Edit::Insert('é')));
        assert_eq!(edit(KeyCode::Char('É'), KeyModifiers::SHIFT), Some(Edit::Insert('É')));
        let altgr = KeyModifiers::CONTROL | KeyModifiers::ALT;
        assert_eq!(edit(KeyCode::Char('@'), altgr), Some(Edit::Insert('@')));
    }

    #[test]
    fn a_key_the_field_has_no_use_for_is_the_screen_s() {
        assert_eq!(edit(KeyCode::Char('s'), KeyModifiers::CONTROL), None);
        assert_eq!(edit(KeyCode::Char('b'), KeyModifiers::ALT), None);
        assert_eq!(edit(KeyCode::Esc, KeyModifiers::NONE), None);
        assert_eq!(edit(KeyCode::Tab, KeyModifiers::NONE), None);
        assert_eq!(edit(KeyCode::F(2), KeyModifiers::NONE), None);
    }

    #[test]
    fn control_turns_steps_into_words() {
        let control = KeyModifiers::CONTROL;
        assert_eq!(edit(KeyCode::Left, control), Some(Edit::WordLeft));
        assert_eq!(edit(KeyCode::Char('w'), control), Some(Edit::DeleteWordLeft));
        assert_eq!(edit(KeyCode::Char('a'), control), Some(Edit::Home));
        assert_eq!(edit(KeyCode::Char('e'), control), Some(Edit::End));
        assert_eq!(edit(KeyCode::Char('z'), control), Some(Edit::Undo));
        assert_eq!(edit(KeyCode::Char('h'), control), Some(Edit::Backspace));
    }
}
