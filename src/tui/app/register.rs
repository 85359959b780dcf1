//! Which register the program has: the first run's, the demo; and what its rules say of the
//! language and the colours.

use std::path::PathBuf;

use tempfile::TempDir;

use super::super::screen::section::Section;
use super::super::screen::{Note, first_run};
use super::super::theme::{Choice, Theme};
use super::App;
use super::locked::PATIENCE;
use crate::domain::command::Stamp;
use crate::domain::rules::{LANGUAGE, Rules, THEME};
use crate::exchange::demo::demo;
use crate::exchange::found::{Answers, found};
use crate::i18n::language::Language;
use crate::i18n::wording;
use crate::i18n::words::Words;
use crate::store::{Error, Store, rotation};
use crate::t;
use crate::tui::drafts::Drafts;

impl App {
    /// Asks for a committee, whose register is to be made at `path`. Until then the program
    /// stands on an empty register in `folder`, which nobody gets to see.
    pub fn ask_for_register(&mut self, path: PathBuf, folder: TempDir) {
        self.first_run = Some(path);
        self.held.push(folder);
        self.stack.clear();
        let form = first_run::first_run(&self.context);
        self.open(Box::new(form));
    }

    /// The first run's form in the language it is asked in by now; what was typed comes with it.
    pub(super) fn ask_again(&mut self) {
        if self.first_run.is_some() {
            self.note_draft();
            self.stack.clear();
            let form = first_run::first_run(&self.context);
            self.open(Box::new(form));
        }
    }

    /// Keeps a folder until the program ends.
    pub fn hold(&mut self, folder: TempDir) {
        self.held.push(folder);
    }

    /// Makes the register that the first run asked for.
    pub(super) fn found(&mut self, answers: &Answers) {
        let Some(path) = self.first_run.clone() else { return };
        let stamp = Stamp { at: (self.clock)(), actor: answers.secretary.clone() };
        // What is asked in a language is meant to go on in it.
        let language = Some(self.context.language());
        let answers = Answers { language, ..answers.clone() };
        let folders = rotation::missing_folders(&path);
        match found(&path, &answers, &self.context.words, &stamp) {
            Ok(store) => {
                self.forget_draft();
                self.take(store);
                let words = &self.context.words;
                let done = t!(words, "first-run-done");
                let made = wording::folders_made(words, &folders);
                self.note = Some(Note::good(match made {
                    Some(made) => format!("{done} {made}"),
                    None => done.into_owned(),
                }));
            }
            Err(error) => self.refuse(&error),
        }
    }

    /// Says that the demo is being made, which takes a moment: it is once that stands on the screen.
    pub(super) fn ask_for_demo(&mut self) {
        self.demo_is_asked = true;
        self.note = Some(Note::good(t!(self.context.words, "cli-demo-begins")));
    }

    /// Opens a fresh demo register, which is gone when the program ends.
    pub(super) fn demo(&mut self) {
        let made = tempfile::Builder::new().prefix("ccr-demo-").tempdir();
        let made = made.map_err(|error| Error::io(&std::env::temp_dir(), &error));
        let today = (self.clock)().date();
        let made = made.and_then(|folder| {
            let store = demo(&folder.path().join("demo.ccr"), today)?;
            Ok((store, folder))
        });
        match made {
            Ok((store, folder)) => {
                self.note_draft();
                self.keep_drafts();
                // Nothing that is typed there is worth keeping.
                self.drafts = Drafts::for_now();
                self.held.push(folder);
                self.take(store);
                self.note = Some(Note::good(t!(self.context.words, "demo-opened")));
            }
            Err(error) => self.refuse(&error),
        }
    }

    /// Goes on with another register, at home.
    fn take(&mut self, store: Store) {
        self.data_version = store.data_version().unwrap_or_default();
        // Where it cannot be set, the register only stands still for longer.
        let _ = store.set_wait(PATIENCE);
        self.store = store;
        self.first_run = None;
        (self.displaced, self.damaged) = (false, false);
        self.taken_back.clear();
        self.stack.clear();
        if let Ok(rules) = self.store.rules() {
            self.follow(rules);
        }
        self.go(Section::Home);
    }

    /// Takes up the rules as they were read: a language or colours that were chosen are there at
    /// once. The language that was switched to by its key stays as long as the rule does.
    pub(super) fn follow(&mut self, rules: Rules) {
        let before = std::mem::replace(&mut self.context.rules, rules);
        let now = &self.context.rules;
        if before.text(&LANGUAGE) != now.text(&LANGUAGE) {
            let language = Language::from_code(now.text(&LANGUAGE));
            let language = language.unwrap_or_else(Language::of_environment);
            self.context.home = language;
            if language != self.context.language() {
                self.context.words = Words::new(language);
            }
        }
        if before.text(&THEME) != now.text(&THEME) {
            self.context.theme = theme(&self.context.rules);
        }
    }
}

/// How the rules and the terminal want the screens to look.
pub fn theme(rules: &Rules) -> Theme {
    let choice = match rules.text(&THEME) {
        "light" => Choice::Light,
        "dark" => Choice::Dark,
        "mono" => Choice::Mono,
        _ => Choice::Auto,
    };
    Theme::detect(choice, |name| std::env::var(name).ok())
}
