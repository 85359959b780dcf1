//! What every screen may know without asking the register: words, looks, the day, the rules.

use std::borrow::Cow;

use chrono::NaiveDateTime;

use super::keys::{Action, Chord, Name};
use super::theme::Theme;
use crate::domain::rules::Rules;
use crate::i18n::language::Language;
use crate::i18n::words::Words;

/// Passed to every screen for every key and every frame.
pub struct Context {
    /// The texts of the language in use.
    pub words: Words,
    /// How roles look.
    pub theme: Theme,
    /// The local time of this key or frame.
    pub now: NaiveDateTime,
    /// The language in which the committee keeps its register, whatever the screens speak.
    pub home: Language,
    /// The committee's rules as last read.
    pub rules: Rules,
    /// How many lines the terminal has; zero until the first frame is drawn.
    pub tall: u16,
    /// Whether the terminal has room for a list and, beside it, the record that is selected.
    pub wide: bool,
    /// Whether what is typed and not saved has a place where it outlasts the program.
    pub keeps: bool,
}

impl Context {
    /// The language in use.
    pub fn language(&self) -> Language {
        self.words.language()
    }

    /// Today.
    pub fn today(&self) -> chrono::NaiveDate {
        self.now.date()
    }

    /// What an action is called.
    pub fn action(&self, action: Action) -> Cow<'_, str> {
        self.words.text(&format!("action-{}", action.code()))
    }

    /// What a key is called.
    pub fn key(&self, chord: Chord) -> String {
        match chord.name() {
            Name::Text(id) => self.words.text(id).into_owned(),
            Name::WithCtrl(id) => format!("Ctrl+{}", self.words.text(id)),
            Name::Plain(name) => name,
        }
    }
}
