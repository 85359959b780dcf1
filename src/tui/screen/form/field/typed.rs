//! What keys, pastes and clicks do in one field of a form.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::{Editor, FormField};
use crate::domain::field::Kind;
use crate::text::fold::fold;
use crate::tui::context::Context;
use crate::tui::screen::form::takes::Takes;
use crate::tui::widget::edit_key::{Edit, Reply};

impl FormField {
    /// Takes a key: whether the text changed. In a choice, a letter goes to the next one that begins
    /// with it, also from one that does: whoever wants what stands there types nothing. More letters of
    /// a word go to the one that begins with all of them.
    pub fn key(&mut self, key: KeyEvent, context: &Context) -> Reply {
        let letter = matches!(key.code, KeyCode::Char(_))
            && !key.modifiers.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT);
        // A letter means nothing in a number: it stays to be read and takes no number away.
        let digit = matches!(key.code, KeyCode::Char(sign) if sign.is_ascii_digit() || sign == ' ');
        let strange = letter && !digit && matches!(self.takes, Takes::Plain(Kind::Whole));
        let proposed = std::mem::take(&mut self.proposed) && !strange;
        match &mut self.editor {
            // A space goes on with what is there: « Comité » becomes « Comité de Laval ».
            Editor::Line(edit) if proposed && letter && key.code != KeyCode::Char(' ') => {
                edit.replace("");
                edit.key(key)
            }
            Editor::Line(edit) => edit.key(key),
            Editor::Lines(edit) => edit.key(key),
            Editor::Link(edit, id) => {
                // Another record is looked for: its name takes the place of the one that was there, or of
                // the letters that found none before.
                if letter && (id.is_some() || proposed) {
                    edit.replace("");
                }
                let reply = edit.key(key);
                if reply == Reply::Changed {
                    *id = None;
                }
                reply
            }
            Editor::Choice(at) => {
                let KeyCode::Char(letter) = key.code else { return Reply::Ignored };
                let (count, takes) = (self.takes.count(), &self.takes);
                let begins = |place: usize, wanted: &str| {
                    !wanted.is_empty() && fold(&takes.words_at(place, context)).starts_with(wanted)
                };
                let alone = fold(&letter.to_string());
                let word = fold(&format!("{}{letter}", self.letters));
                let from = |first: usize| (first..count + first).map(|step| (*at + step) % count);
                // The word goes on where it stands; a letter by itself goes to another choice.
                let goes_on = !self.letters.is_empty();
                let whole = from(0).find(|place| goes_on && begins(*place, &word));
                let found = whole.or_else(|| from(1).find(|place| begins(*place, &alone)));
                if whole.is_none() {
                    self.letters.clear();
                }
                self.letters.push(letter);
                let before = *at;
                *at = found.unwrap_or(before);
                if *at == before { Reply::Ignored } else { Reply::Changed }
            }
        }
    }

    /// The place of what is chosen; `None` for any other field.
    pub fn place(&self) -> Option<usize> {
        match self.editor {
            Editor::Choice(at) => Some(at),
            _ => None,
        }
    }

    /// The words of its choices, empty for none of them.
    pub fn choices(&self, context: &Context) -> Vec<String> {
        (0..self.takes.count()).map(|place| self.takes.words_at(place, context)).collect()
    }

    /// Takes the choice at that place.
    pub fn choose(&mut self, place: usize) {
        self.letters.clear();
        if let Editor::Choice(at) = &mut self.editor {
            *at = place.min(self.takes.count().saturating_sub(1));
        }
    }

    /// Does something in the text that is bound to a key of the form.
    pub fn apply(&mut self, edit: Edit) -> Reply {
        self.proposed = false;
        match &mut self.editor {
            Editor::Line(line) | Editor::Link(line, _) => line.apply(edit),
            Editor::Lines(lines) => lines.apply(edit),
            Editor::Choice(_) => Reply::Ignored,
        }
    }

    /// Takes a pasted text, newlines and all; nothing in it presses a button. What has no room leaves
    /// what is there.
    pub fn paste(&mut self, text: &str) -> Reply {
        match &mut self.editor {
            Editor::Line(edit) if self.proposed => {
                let reply = edit.paste_over(text);
                self.proposed &= reply != Reply::Changed;
                reply
            }
            Editor::Line(edit) => edit.paste(text),
            Editor::Link(edit, id) => {
                // As with what is typed, another record's name takes the place of this one's.
                let reply = if id.is_some() { edit.paste_over(text) } else { edit.paste(text) };
                if reply == Reply::Changed {
                    *id = None;
                    self.proposed = false;
                }
                reply
            }
            Editor::Lines(edit) => {
                let reply = edit.paste(text);
                self.proposed &= reply != Reply::Changed;
                reply
            }
            Editor::Choice(_) => Reply::Ignored,
        }
    }

    /// Takes a click in the field: whether it changed.
    pub fn click(&mut self, x: u16, y: u16) -> bool {
        match &mut self.editor {
            Editor::Line(edit) | Editor::Link(edit, _) => {
                edit.click(x);
            }
            Editor::Lines(edit) => {
                edit.click(x, y);
            }
            Editor::Choice(_) => self.turn(true),
        }
        self.is_choice()
    }
}
