//! The program while it runs: the stack of screens, the register, and what effects do.

mod held;
mod meeting;
mod register;
mod time;
mod unsaved;

pub use register::theme;

use chrono::NaiveDateTime;
use std::path::PathBuf;

use crossterm::event::{Event, KeyEvent, MouseButton, MouseEvent, MouseEventKind};
use ratatui::layout::{Position, Rect};
use tempfile::TempDir;

use super::context::Context;
use super::drafts::Drafts;
use super::frame;
use super::keys::{self, Action, Scope};
use super::screen::section::Section;
use super::screen::{self, Effect, Note, Request, Screen, Tone};
use super::theme::Theme;
use crate::domain::command::Command;
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::refusal::Refusal;
use crate::i18n::language::Language;
use crate::i18n::words::Words;
use crate::i18n::{history, wording};
use crate::store::{self, Outcome, Store};
use crate::t;

/// Where the local time comes from: the system, or a test.
pub type Clock = Box<dyn Fn() -> NaiveDateTime>;

/// From so many columns on, a list has the selected record beside it.
const WIDE: u16 = 110;

/// The program while it runs.
pub struct App {
    pub(super) store: Store,
    pub(super) context: Context,
    pub(super) stack: Vec<Box<dyn Screen>>,
    pub(super) section: Section,
    pub(super) note: Option<Note>,
    pub(super) drafts: Option<Drafts>,
    clock: Clock,
    data_version: i64,
    /// Acts taken back here, which can be done again, the latest last.
    taken_back: Vec<i64>,
    leaving: bool,
    /// Where the first run makes the register, until it is made.
    first_run: Option<PathBuf>,
    /// Folders that are taken away at the end: the demo's.
    held: Vec<TempDir>,
    /// Whether the terminal must be sent again from nothing.
    redraw: bool,
    /// Whether the shell is to have the terminal for a while.
    stop: bool,
    pub(super) area: Rect,
}

impl App {
    /// The program on a register, at home.
    ///
    /// # Errors
    /// What the register says when it is first read.
    pub fn new(
        store: Store,
        language: Language,
        theme: Theme,
        drafts: Option<Drafts>,
        clock: Clock,
    ) -> store::Result<Self> {
        let context = Context {
            words: Words::new(language),
            theme,
            now: clock(),
            home: language,
            rules: store.rules()?,
            wide: false,
        };
        let mut app = Self {
            data_version: store.data_version()?,
            store,
            context,
            stack: Vec::new(),
            section: Section::Home,
            note: None,
            drafts,
            clock,
            taken_back: Vec::new(),
            leaving: false,
            first_run: None,
            held: Vec::new(),
            redraw: false,
            stop: false,
            area: Rect::default(),
        };
        app.go(Section::Home);
        Ok(app)
    }

    /// Whether it is to end.
    pub fn is_leaving(&self) -> bool {
        self.leaving
    }

    /// Says something at the start.
    pub fn say(&mut self, note: Note) {
        self.note = Some(note);
    }

    /// Opens a screen at the start.
    pub fn start_with(&mut self, screen: Box<dyn Screen>) {
        self.open(screen);
    }

    /// Takes what was typed, clicked or pasted.
    pub fn handle(&mut self, events: Vec<Event>) {
        self.context.now = (self.clock)();
        self.see_others();
        for event in events {
            if self.leaving {
                break;
            }
            self.handle_one(event);
        }
        self.note_draft();
    }

    /// Reads again when another process wrote.
    fn see_others(&mut self) {
        let version = self.store.data_version().unwrap_or(self.data_version);
        if version != self.data_version {
            self.data_version = version;
            self.reload();
        }
    }

    fn handle_one(&mut self, event: Event) {
        match event {
            Event::Key(key) => self.key(key),
            Event::Paste(text) => {
                self.note = None;
                let effect = self.stack.last_mut().map(|screen| screen.paste(&text, &self.context));
                self.apply(effect.unwrap_or(Effect::None));
            }
            Event::Mouse(mouse) => self.mouse(mouse),
            Event::Resize(..) => self.redraw = true,
            _ => {}
        }
    }

    fn key(&mut self, key: KeyEvent) {
        self.note = None;
        let Some(top) = self.stack.last_mut() else { return };
        match keys::resolve(top.scope(), top.is_typing(), key) {
            Some(action) => self.act(action),
            None => {
                let effect = top.type_key(key, &self.context);
                self.apply(effect);
            }
        }
    }

    /// Does what an action means now, or says why it cannot.
    pub fn act(&mut self, action: Action) {
        let Some(top) = self.stack.last_mut() else { return };
        if !top.offers(action) {
            return;
        }
        if let Some(why) = top.why_not(action, &self.context) {
            self.note = Some(Note::warning(why));
            return;
        }
        let effect = match action {
            Action::Quit => Effect::Ask(Request::Quit),
            Action::Undo => Effect::Ask(Request::Undo),
            Action::Redo => Effect::Ask(Request::Redo),
            Action::Redraw => Effect::Ask(Request::Redraw),
            Action::Suspend => Effect::Ask(Request::Suspend),
            Action::Language => Effect::Ask(Request::Language),
            Action::Section(digit) => match Section::of_digit(digit) {
                Some(section) => Effect::Go(section),
                None => Effect::None,
            },
            Action::Help | Action::Palette | Action::Search => self.finder(action),
            other => top.act(other, &self.context),
        };
        self.apply(effect);
    }

    fn finder(&self, action: Action) -> Effect {
        let Some(top) = self.stack.last() else { return Effect::None };
        if top.scope() == Scope::Pick {
            return Effect::None;
        }
        match action {
            Action::Search => Effect::Open(screen::pick::search()),
            Action::Palette => Effect::Open(screen::pick::palette(top.as_ref(), &self.context)),
            _ => Effect::Open(screen::pick::help(top.as_ref(), &self.context)),
        }
    }

    fn mouse(&mut self, mouse: MouseEvent) {
        let at = Position::new(mouse.column, mouse.row);
        match mouse.kind {
            MouseEventKind::ScrollDown => self.wheel(Action::Down),
            MouseEventKind::ScrollUp => self.wheel(Action::Up),
            MouseEventKind::Down(MouseButton::Left) => {
                self.note = None;
                match frame::hit(self, at) {
                    Some(frame::Hit::Section(section)) => {
                        let digit = u8::try_from(section.place() + 1).unwrap_or(0);
                        self.act(Action::Section(digit));
                    }
                    Some(frame::Hit::Action(action)) => self.act(action),
                    Some(frame::Hit::Inside(area)) => {
                        let top = self.stack.last_mut();
                        let effect = top.map(|screen| screen.click(at, area, &self.context));
                        self.apply(effect.unwrap_or(Effect::None));
                    }
                    None => {}
                }
            }
            _ => {}
        }
    }

    fn wheel(&mut self, action: Action) {
        for _ in 0..3 {
            self.act(action);
        }
    }

    /// Carries out what a screen asks for.
    pub fn apply(&mut self, effect: Effect) {
        match effect {
            Effect::None => {}
            Effect::Load => self.reload(),
            Effect::Open(screen) => self.open(screen),
            Effect::Close => self.close(),
            Effect::Return(answer) => {
                self.close();
                let below = self.stack.last_mut();
                let effect = below.map(|screen| screen.answer(answer, &self.context));
                self.apply(effect.unwrap_or(Effect::None));
            }
            Effect::Do(command) => {
                self.run(&command, false);
            }
            Effect::Submit(command) => {
                self.run(&command, true);
            }
            Effect::Note(note) => self.note = Some(note),
            Effect::Go(section) => self.go(section),
            Effect::Show(entity, id) => self.show(entity, &id),
            Effect::Edit(entity, id) => self.edit(entity, &id),
            Effect::New(entity, given) => {
                let opened = screen::open::new(entity, &given, &self.store, &self.context);
                self.opened(opened);
            }
            Effect::Run(action) => {
                self.close();
                self.act(action);
            }
            Effect::Ask(request) => self.ask(request),
            Effect::Many(effects) => effects.into_iter().for_each(|effect| self.apply(effect)),
        }
    }

    fn ask(&mut self, request: Request) {
        match request {
            Request::Quit => {
                self.part();
                self.leaving = true;
            }
            Request::Redraw => self.redraw = true,
            Request::Suspend => self.suspend(),
            Request::Language => self.switch_language(),
            Request::Undo => self.undo(),
            Request::Redo => self.redo(),
            Request::TakeBack(entry) => {
                let command = Command::Undo(crate::domain::command::Undo { entry });
                self.run(&command, false);
            }
            Request::Found(answers) => self.found(&answers),
            Request::Demo => self.demo(),
            Request::Deeds(meeting) => self.deeds(&meeting),
            Request::Deed(place, meeting) => self.deed(place, &meeting),
            Request::Paper(code, subject) => self.make_paper(code, &subject),
        }
    }

    fn switch_language(&mut self) {
        let other = match self.context.language() {
            Language::French => Language::English,
            Language::English => Language::French,
        };
        self.context.words = Words::new(other);
        self.reload();
        self.note = Some(Note::good(t!(self.context.words, "language-switched")));
    }

    /// Runs a command and says what it did; `close` leaves the screen when it was carried out.
    fn run(&mut self, command: &Command, close: bool) -> Option<Outcome> {
        let done = self.store.run(&self.stamp(), command);
        let done = self.finish(done, close);
        let nothing = done.as_ref().is_some_and(|outcome| outcome.entry.is_none());
        if nothing && matches!(command, Command::CarryOver(_)) {
            self.note = Some(Note::warning(t!(self.context.words, "nothing-to-carry-over")));
        }
        done
    }

    fn finish(&mut self, done: store::Result<Outcome>, close: bool) -> Option<Outcome> {
        match done {
            Ok(outcome) => {
                if close {
                    self.forget_draft();
                    self.stack.pop();
                    if let (Some(top), Some(id)) = (self.stack.last_mut(), &outcome.id) {
                        top.made(id);
                    }
                }
                if !close && let Some(top) = self.stack.last_mut() {
                    top.done();
                }
                self.taken_back.clear();
                self.reload();
                self.note = outcome.entry.map(|entry| Note::good(self.sentence(entry)));
                Some(outcome)
            }
            Err(error) => {
                self.refuse(&error);
                None
            }
        }
    }

    fn refuse(&mut self, error: &store::Error) {
        if let Some(refusal) = error.refusal() {
            let text = wording::refusal(&self.context.words, refusal);
            let top = self.stack.last_mut();
            let taken = top.is_some_and(|screen| screen.refused(refusal, &self.context));
            self.note = Some(Note::bad(if taken {
                t!(self.context.words, "form-has-errors").into_owned()
            } else {
                text
            }));
            return;
        }
        let words = wording::error(&self.context.words, error);
        self.open(Box::new(screen::message::Message::error(words)));
    }

    /// An act of the journal in words.
    fn sentence(&self, entry: i64) -> String {
        let found =
            self.store.entries(Some(entry + 1), 1).ok().and_then(|found| found.into_iter().next());
        let told = found.map(|found| history::told(&self.context.words, &self.store, &found));
        told.and_then(Result::ok).unwrap_or_default()
    }

    fn undo(&mut self) {
        match self.store.undo_own(&self.stamp()) {
            Ok(outcome) => {
                self.taken_back.extend(outcome.entry);
                self.reload();
                self.note = outcome.entry.map(|entry| Note::good(self.sentence(entry)));
            }
            Err(store::Error::Refused(refusal)) if *refusal == (Refusal::NothingToUndo {}) => {
                self.note = Some(Note::warning(t!(self.context.words, "nothing-to-undo-here")));
            }
            Err(error) => self.refuse(&error),
        }
    }

    fn redo(&mut self) {
        let Some(entry) = self.taken_back.pop() else {
            self.note = Some(Note::warning(t!(self.context.words, "nothing-to-redo")));
            return;
        };
        let command = Command::Undo(crate::domain::command::Undo { entry });
        let rest = std::mem::take(&mut self.taken_back);
        let done = self.run(&command, false).is_some();
        self.taken_back = rest;
        if !done {
            self.taken_back.push(entry);
        }
    }

    /// Goes to a section, leaving all screens. What was typed on them is kept.
    fn go(&mut self, section: Section) {
        self.note_draft();
        self.part();
        self.section = section;
        self.stack.clear();
        self.open(screen::open::section(section));
    }

    fn show(&mut self, entity: Entity, id: &Id) {
        let opened = screen::open::record(entity, id, &self.store, &self.context);
        self.opened(opened);
    }

    fn edit(&mut self, entity: Entity, id: &Id) {
        let opened = screen::open::form(entity, id, &self.store, &self.context);
        self.opened(opened);
    }

    fn opened(&mut self, opened: store::Result<Option<Box<dyn Screen>>>) {
        match opened {
            Ok(Some(screen)) => self.open(screen),
            Ok(None) => {
                self.note = Some(Note::warning(t!(self.context.words, "record-gone")));
            }
            Err(error) => self.refuse(&error),
        }
    }

    fn open(&mut self, mut screen: Box<dyn Screen>) {
        // What was typed on the screen below, which is now covered.
        self.note_draft();
        let key = screen.draft_key();
        let draft = self.drafts.as_ref().zip(key).and_then(|(drafts, key)| drafts.get(&key));
        if let Some(draft) = draft {
            screen.restore(draft, &self.context);
        }
        let read = screen.load(&self.store, &self.context);
        self.stack.push(screen);
        if let Err(error) = read {
            self.failed_to_read(&error);
        }
    }

    /// Leaves the top screen; the last one is home, which is not left but gone to.
    fn close(&mut self) {
        self.note_draft();
        let discarded = self.stack.pop().is_some_and(|screen| {
            let key = screen.draft_key();
            if screen.draft().is_none()
                && let (Some(drafts), Some(key)) = (&mut self.drafts, key)
            {
                drafts.remove(&key);
            }
            true
        });
        if self.stack.is_empty() && discarded {
            self.open(screen::open::section(Section::Home));
            self.section = Section::Home;
            return;
        }
        self.reload();
    }

    /// Lets the top screen read again, and the rules with it. A screen of something that is gone
    /// is left, down to one that has something to show.
    fn reload(&mut self) {
        if let Ok(rules) = self.store.rules() {
            self.follow(rules);
        }
        while let Some(top) = self.stack.last_mut() {
            if let Err(error) = top.load(&self.store, &self.context) {
                return self.failed_to_read(&error);
            }
            if !top.is_gone() || self.stack.len() == 1 {
                return;
            }
            self.stack.pop();
        }
    }

    /// Takes the size of the terminal; a screen that shows more on a wide one reads it first.
    pub(super) fn take_size(&mut self, area: Rect) {
        self.area = area;
        let wide = area.width >= WIDE;
        if wide != self.context.wide {
            self.context.wide = wide;
            self.reload();
        }
    }

    /// A register that cannot be read is told about once, over what is still on the screen.
    fn failed_to_read(&mut self, error: &store::Error) {
        let words = wording::error(&self.context.words, error);
        self.note = Some(Note { text: words.happened, tone: Tone::Bad });
    }
}
