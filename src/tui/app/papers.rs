//! Papers: made one a turn of the loop, so that keys are taken in between; opened, and found again.

use std::cell::Cell;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::App;
use super::acts::Act;
use crate::documents::caution::Caution;
use crate::documents::file::Order;
use crate::documents::making::{Kind, Made, Run, make};
use crate::documents::paper::Paper;
use crate::documents::template::folder::Folder;
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::motion::DOCUMENT_KIND;
use crate::domain::refusal::Refusal;
use crate::i18n::wording;
use crate::i18n::words::Words;
use crate::store::private_file::Replace;
use crate::store::{Error, Result};
use crate::t;
use crate::tui::desktop::{Desktop, Start};
use crate::tui::keys::Scope;
use crate::tui::screen::making::MakingScreen;
use crate::tui::screen::message::Message;
use crate::tui::screen::{Note, Request, Turned};
use crate::tui::wish::Wish;

/// How often a paper is tried again while another program writes, 50 ms each.
const TRIES: u32 = 100;

/// So many papers that could not be made are named.
const NAMED: usize = 5;

/// Papers that are being made.
pub(super) struct Making {
    run: Run,
    wish: Wish,
    tries: u32,
    /// What the screen shows of it.
    progress: Rc<Cell<(usize, usize)>>,
}

impl App {
    /// Makes papers: one at once, several one a turn of the loop.
    pub(super) fn make_papers(&mut self, wish: &Wish) {
        if let Err(error) = self.begin_papers(wish) {
            self.refuse_paper(&error, wish);
        }
    }

    fn begin_papers(&mut self, wish: &Wish) -> Result<()> {
        let Some(paper) = Paper::of_code(wish.code) else { return Ok(()) };
        let mut subjects = wish.subjects(paper, &self.store)?;
        let templates = match wish.built_in {
            true => Folder::built_in(),
            false => Folder::chosen(&self.store)?,
        };
        let words = Words::new(wish.language);
        let folder = self.store.path().parent().unwrap_or(Path::new(".")).to_owned();
        let only = match subjects.left() {
            1 => subjects.take_next(&self.store)?,
            _ => None,
        };
        if let Some(subject) = &only {
            let order = Order { paper, subject, templates: &templates, words: &words };
            // Of two files one would be written twice if this were begun again.
            let made = self.patiently(|app| {
                let stamp = app.stamp();
                let never = Replace::Never;
                make(&mut app.store, &stamp, &order, &wish.formats, &folder, never)
            })?;
            self.come_to_paper(&made.paths)?;
            self.reload();
            let told = self.told_of(paper, wish, &made);
            self.open(Box::new(told));
            return Ok(());
        }
        if subjects.left() == 0 {
            self.note = Some(Note::warning(t!(self.context.words, "make-nothing")));
            return Ok(());
        }
        let replace = Replace::Never;
        let formats = wish.formats.clone();
        let run = Run::new(Kind { paper, formats, templates, words, folder, replace }, subjects);
        let progress = Rc::new(Cell::new((0, run.total())));
        self.open(Box::new(MakingScreen::new(wish.code, Rc::clone(&progress))));
        self.making = Some(Making { run, wish: wish.clone(), tries: 0, progress });
        Ok(())
    }

    /// Whether something is being made: papers, or the demo.
    pub fn is_making(&self) -> bool {
        self.making.is_some() || self.demo_is_asked
    }

    /// Makes the demo that was asked for, or the next paper.
    pub fn make_next(&mut self) {
        if std::mem::take(&mut self.demo_is_asked) {
            return self.demo();
        }
        let stamp = self.stamp();
        let Some(making) = &mut self.making else { return };
        match making.run.next(&mut self.store, &stamp) {
            Ok(()) => {
                making.tries = 0;
                making.progress.set((making.run.done(), making.run.total()));
                if making.run.is_over() {
                    self.stop_making();
                }
            }
            Err(Error::Locked) if making.tries < TRIES => making.tries += 1,
            Err(error) => {
                let wish = making.wish.clone();
                self.stop_making();
                self.refuse_paper(&error, &wish);
            }
        }
    }

    /// Makes no more; what was made stays, and is told.
    pub(super) fn stop_making(&mut self) {
        let Some(Making { run, wish, .. }) = self.making.take() else { return };
        // What nobody asked for may have opened above: a register that was replaced.
        self.stack.retain(|screen| screen.scope() != Scope::Making);
        if let Err(error) = self.come_to_paper(&run.paths) {
            return self.refuse(&error);
        }
        self.reload();
        if run.total() == 0 {
            self.note = Some(Note::warning(t!(self.context.words, "make-nothing")));
            return;
        }
        let words = &self.context.words;
        let name = wording::choice(words, &DOCUMENT_KIND, wish.code);
        let (made, total) = (run.made, run.total());
        let title = t!(words, "make-done", paper = name, made = made, total = total);
        let mut body = String::new();
        if run.done() < total {
            body += &t!(words, "make-stopped", left = total - run.done());
            body += "\n\n";
        }
        for (called, why) in run.skipped.iter().take(NAMED) {
            let why = wording::refusal(words, why);
            body += &t!(words, "make-skipped", called = called.as_str(), why = why);
            body += "\n\n";
        }
        if run.skipped.len() > NAMED {
            body += &t!(words, "make-skipped-more", count = run.skipped.len() - NAMED);
            body += "\n\n";
        }
        body += &t!(words, "paper-made", folder = shown(&run.kind.folder));
        body += &warned(&run.cautions, words);
        self.open(Box::new(Message::told(title, body)));
    }

    /// Says why a paper is not made. Where the committee's own template has a mistake, it can be
    /// made with the built-in one at once.
    fn refuse_paper(&mut self, error: &Error, wish: &Wish) {
        let template = matches!(error.refusal(), Some(Refusal::Template { .. }));
        let Some(refusal) = error.refusal().filter(|_| template && !wish.built_in) else {
            return self.refuse(error);
        };
        let words = &self.context.words;
        let title = t!(words, "make-template-title").into_owned();
        let body =
            format!("{}\n\n{}", wording::refusal(words, refusal), t!(words, "make-template-todo"));
        let wish = Wish { built_in: true, ..wish.clone() };
        let asks = Request::Make(Box::new(wish));
        self.open(Box::new(Message::offering(title, body, "button-built-in", asks)));
    }

    /// Where the files of one paper are.
    fn told_of(&self, paper: &Paper, wish: &Wish, made: &Made) -> Message {
        let words = &self.context.words;
        let name = wording::choice(words, &DOCUMENT_KIND, paper.code);
        let title = match made.same {
            true => t!(words, "paper-same-title", paper = name),
            false => t!(words, "paper-made-title", paper = name, code = paper.code),
        };
        let folder = made.paths.first().and_then(|path| path.parent()).unwrap_or(Path::new("."));
        let mut body = match made.same {
            true => format!("{}\n\n", t!(words, "paper-same")),
            false => String::new(),
        };
        body += &t!(words, "paper-made", folder = shown(folder));
        for (path, format) in made.paths.iter().zip(&wish.formats) {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let form = t!(words, "paper-made-form", code = format.code());
            body.push_str(&format!("\n\n{form}\n{name}"));
        }
        body += &warned(&made.cautions, words);
        Message::told(title, body)
    }

    /// In the list of papers, the last of those that were just made is the one that keys are about.
    fn come_to_paper(&mut self, paths: &[PathBuf]) -> Result<()> {
        let Some(path) = paths.last() else { return Ok(()) };
        let found = self.store.paper_at(&std::path::absolute(path).unwrap_or(path.clone()))?;
        let list = self.stack.last_mut().filter(|top| top.scope() == Scope::List);
        if let (Some(record), Some(top)) = (found, list) {
            top.turned(&[Turned { record, gone: false }]);
        }
        Ok(())
    }

    /// Opens a paper that was made, with the desktop's own program.
    pub(super) fn open_paper(&mut self, id: &Id) {
        let Some(path) = self.path_of(id) else { return };
        let words = &self.context.words;
        self.note = Some(if !path.is_file() {
            Note::bad(t!(words, "document-gone", path = path.display().to_string()))
        } else {
            match self.desktop.open(&path) {
                Ok(Start::Failed) => Note::bad(t!(words, "document-not-opened")),
                Ok(Start::Well) => Note::good(t!(words, "document-opened")),
                Err(_) => Note::bad(t!(words, "document-no-program")),
            }
        });
    }

    /// Says whole where a paper is.
    pub(super) fn tell_paper(&mut self, id: &Id) {
        let Some(path) = self.path_of(id) else { return };
        let title = t!(self.context.words, "document-where").into_owned();
        self.open(Box::new(Message::told(title, path.display().to_string())));
    }

    /// Where a paper was written.
    fn path_of(&mut self, id: &Id) -> Option<PathBuf> {
        match self.store.record(Entity::Document, id) {
            Ok(Some(found)) => found.text("path").map(PathBuf::from),
            Ok(None) => {
                self.note = Some(Note::warning(t!(self.context.words, "record-gone")));
                None
            }
            Err(error) => {
                self.refuse(&error);
                None
            }
        }
    }

    /// Says it when the desktop's program, which goes on by itself, could not open what it was given.
    pub(super) fn see_desktop(&mut self) {
        if self.desktop.has_failed() {
            self.note = Some(Note::bad(t!(self.context.words, "document-not-opened")));
        }
    }

    /// Opens files with another program than the desktop's.
    pub fn open_with(&mut self, desktop: Desktop) {
        self.desktop = desktop;
    }

    /// Opens the dialog that makes papers, with what the screen shows.
    pub(super) fn open_maker(&mut self) {
        let preset = self.stack.last().map(|top| top.papers_of(&self.context));
        self.begin(Act::Maker(Box::new(preset.unwrap_or_default())));
    }
}

/// What of papers may not be as they were meant.
fn warned(cautions: &[Caution], words: &Words) -> String {
    cautions.iter().map(|caution| format!("\n\n{}", caution.told(words))).collect()
}

/// A folder, named whole.
fn shown(folder: &Path) -> String {
    let whole = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    whole.to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::paper::PAPERS;
    use crate::i18n::language::Language;
    use crate::text::width::columns;

    /// Sixty columns, less the frame and a blank at either side.
    const ROOM: usize = 60 - 4;

    #[test]
    fn the_titles_of_what_is_told_of_papers_are_whole_on_the_smallest_screen() {
        for words in [Language::French, Language::English].map(Words::new) {
            for paper in PAPERS {
                let name = wording::choice(&words, &DOCUMENT_KIND, paper.code);
                let name = name.as_str();
                for title in [
                    t!(words, "paper-made-title", paper = name, code = paper.code),
                    t!(words, "paper-same-title", paper = name),
                    t!(words, "make-done", paper = name, made = 100, total = 100),
                ] {
                    assert!(columns(&title) <= ROOM, "{title}");
                }
            }
            for title in ["make-template-title", "document-where", "form-make-paper"] {
                assert!(columns(&words.text(title)) <= ROOM, "{title}");
            }
        }
    }
}
