//! The program while it runs: the stack of screens, the register, and what effects do.

mod acts;
mod held;
mod input;
mod locked;
mod outside;
mod papers;
mod register;
mod renewed;
mod time;
mod unsaved;

pub use locked::AGAIN;
pub use register::theme;

use acts::{Act, Then};
use locked::Waiting;
use papers::Making;

use chrono::NaiveDateTime;
use std::cell::Cell;
use std::path::PathBuf;

use ratatui::layout::Rect;
use tempfile::TempDir;

use super::context::Context;
use super::desktop::Desktop;
use super::drafts::Drafts;
use super::keys::{Action, Scope};
use super::screen::maker::Preset;
use super::screen::section::Section;
use super::screen::{self, Effect, Note, Request, Screen, Way};
use super::theme::Theme;
use crate::domain::command::{Command, Undo};
use crate::domain::rules::LANGUAGE;
use crate::i18n::language::Language;
use crate::i18n::words::Words;
use crate::i18n::{history, wording};
use crate::store::{self, Store};
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
    pub(super) drafts: Drafts,
    clock: Clock,
    data_version: i64,
    /// Acts taken back here, which can be done again, the latest last.
    taken_back: Vec<i64>,
    /// The act that another program's writing holds up.
    waiting: Option<Waiting>,
    /// Whether another program kept what is shown from being read.
    unread: bool,
    /// Papers that are being made.
    making: Option<Making>,
    /// Whether the demo was asked for, and is not there yet.
    demo_is_asked: bool,
    /// The desktop, which opens papers.
    desktop: Desktop,
    leaving: bool,
    /// Where the first run makes the register, until it is made.
    first_run: Option<PathBuf>,
    /// Folders that are taken away at the end: the demo's.
    held: Vec<TempDir>,
    /// Whether the terminal must be sent again from nothing.
    redraw: bool,
    /// Whether the shell is to have the terminal for a while.
    stop: bool,
    /// Whether it was said that the register's file is no longer in its place.
    displaced: bool,
    /// Whether it was said in full that the register is damaged.
    damaged: bool,
    /// Whether a dialog opened that nobody asked for: what was typed before it was seen is not for it.
    startled: bool,
    pub(super) area: Rect,
    /// Whether the names of the sections take two lines in that language and width.
    pub(super) tabs_in_two: Cell<Option<((Language, u16), bool)>>,
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
        drafts: Drafts,
        clock: Clock,
    ) -> store::Result<Self> {
        store.set_wait(locked::PATIENCE)?;
        let rules = store.rules()?;
        let context = Context {
            words: Words::new(language),
            theme,
            now: clock(),
            // Whoever opens it in another language keeps the papers in the committee's.
            home: Language::from_code(rules.text(&LANGUAGE)).unwrap_or(language),
            rules,
            tall: 0,
            wide: false,
            keeps: drafts.has_place(),
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
            waiting: None,
            unread: false,
            making: None,
            demo_is_asked: false,
            desktop: Desktop::default(),
            leaving: false,
            first_run: None,
            held: Vec::new(),
            redraw: false,
            stop: false,
            displaced: false,
            damaged: false,
            startled: false,
            area: Rect::default(),
            tabs_in_two: Cell::new(None),
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

    /// Does what an action means now, or says why it cannot.
    pub fn act(&mut self, action: Action) {
        self.act_times(action, 1);
    }

    /// The same so many times; at once, where the screen can go so far in one stride.
    fn act_times(&mut self, action: Action, times: usize) {
        let stride = self.stack.last_mut().filter(|_| times > 1);
        if let Some(effect) = stride.and_then(|top| top.stride(action, times, &self.context)) {
            return self.apply(effect);
        }
        for _ in 0..times {
            self.act_once(action);
        }
    }

    fn act_once(&mut self, action: Action) {
        let Some(top) = self.stack.last_mut() else { return };
        let action = top.instead(action);
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
            Action::Make => Effect::Ask(Request::Maker),
            Action::Section(digit) => match Section::of_digit(digit) {
                Some(section) => Effect::Go(section),
                None => Effect::None,
            },
            Action::Help | Action::Palette | Action::Search => self.finder(action),
            Action::Journal if top.section() == Some(Section::Journal) => Effect::None,
            Action::Journal => Effect::Open(screen::open::section(Section::Journal)),
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

    /// Carries out what a screen asks for.
    pub fn apply(&mut self, effect: Effect) {
        self.carry_out(effect);
    }

    /// The same; `false` when the register refused it, so that nothing follows that rests on it.
    fn carry_out(&mut self, effect: Effect) -> bool {
        match effect {
            Effect::None => {}
            Effect::Load => self.reload(),
            Effect::Open(screen) => self.open(screen),
            Effect::Close => self.close(),
            Effect::Return(answer) => {
                self.close();
                let below = self.stack.last_mut();
                let effect = below.map(|screen| screen.answer(answer, &self.context));
                return self.carry_out(effect.unwrap_or(Effect::None));
            }
            Effect::Do(command) => return self.begin(Act::Run(Box::new(command), Then::Stay)),
            Effect::Submit(command) => return self.begin(Act::Run(Box::new(command), Then::Leave)),
            Effect::Note(note) => self.note = Some(note),
            Effect::Go(section) => self.go(section),
            Effect::Show(entity, id) => return self.begin(Act::Show(entity, id)),
            Effect::Edit(entity, id) => return self.begin(Act::Edit(entity, id)),
            Effect::New(entity, given) => return self.begin(Act::New(entity, given)),
            Effect::Run(action) => {
                self.close();
                self.act(action);
            }
            Effect::Ask(request) => return self.ask(request),
            Effect::Many(effects) => {
                let mut effects = effects.into_iter();
                while let Some(effect) = effects.next() {
                    if !self.carry_out(effect) {
                        return false;
                    }
                    if let Some(waiting) = &mut self.waiting {
                        waiting.rest.extend(effects);
                        return true;
                    }
                }
            }
        }
        true
    }

    fn ask(&mut self, request: Request) -> bool {
        match request {
            // What is being made is told before the program is left.
            Request::Quit if self.making.is_some() => self.stop_making(),
            Request::Quit if self.asks_before(Way::Quit) || self.asks_about_unkept() => {}
            Request::Quit => self.quit(),
            Request::Shelve => self.shelve(),
            Request::Leave(Way::Back) => self.close(),
            Request::Leave(Way::To(section)) => self.leave_for(section),
            Request::Leave(Way::Quit) => self.quit(),
            Request::Redraw => self.redraw = true,
            Request::Suspend => self.suspend(),
            Request::Language => self.switch_language(),
            Request::Undo => return self.begin(Act::Undo),
            Request::Redo => return self.begin(Act::Redo),
            Request::TakeBack(entry) => {
                let command = Box::new(Command::Undo(Undo { entry }));
                return self.begin(Act::Run(command, Then::Stay));
            }
            Request::Found(answers) => self.found(&answers),
            Request::Demo => self.ask_for_demo(),
            Request::Deeds(meeting) => return self.begin(Act::Deeds(meeting)),
            Request::Deed(place, meeting) => return self.begin(Act::Deed(place, meeting)),
            Request::Sheet(election, reader, lines) => {
                let done = self.store.write_sheet(&election, reader, &lines);
                return self.sheet_written(done);
            }
            Request::DropSheets(election) => {
                let done = self.store.drop_sheets(&election);
                return self.sheet_written(done);
            }
            Request::Paper(code, subject) => {
                return self.begin(Act::Maker(Box::new(Preset::of_subject(code, &subject))));
            }
            Request::Maker => self.open_maker(),
            Request::Make(wish) => self.make_papers(&wish),
            Request::StopMaking => self.stop_making(),
            Request::OpenPaper(id) => self.open_paper(&id),
            Request::WherePaper(id) => self.tell_paper(&id),
        }
        true
    }

    /// Shows what the sheets of an election say now; `false` when nothing was written.
    fn sheet_written(&mut self, done: store::Result<()>) -> bool {
        match done {
            Ok(()) => self.reload(),
            Err(ref error) => self.refuse(error),
        }
        done.is_ok()
    }

    fn switch_language(&mut self) {
        let other = match self.context.language() {
            Language::French => Language::English,
            Language::English => Language::French,
        };
        self.context.words = Words::new(other);
        self.reload();
        self.ask_again();
        self.note = Some(Note::good(t!(self.context.words, "language-switched")));
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
        self.displaced |= matches!(error, store::Error::Gone(_) | store::Error::Replaced(_));
        let words = wording::error(&self.context.words, error);
        self.startle(words);
    }

    /// An act of the journal in words.
    fn sentence(&self, entry: i64) -> String {
        let found =
            self.store.entries(Some(entry + 1), 1).ok().and_then(|found| found.into_iter().next());
        let told = found.map(|found| history::told(&self.context.words, &self.store, &found));
        told.and_then(Result::ok).unwrap_or_default()
    }

    fn quit(&mut self) {
        self.part();
        self.leaving = true;
    }

    /// Goes to a section, leaving all screens, or asks before it where something is lost by it.
    fn go(&mut self, section: Section) {
        if !self.asks_before(Way::To(section)) {
            self.leave_for(section);
        }
    }

    /// Goes to a section, leaving all screens. What was typed on them is kept.
    fn leave_for(&mut self, section: Section) {
        self.note_draft();
        self.part();
        let above = self.section == section && self.stack.len() > 1;
        self.section = section;
        if above && self.stack.first().is_some_and(|first| first.is_kept()) {
            self.stack.truncate(1);
            return self.reload();
        }
        self.stack.clear();
        self.open(screen::open::section(section));
    }

    fn open(&mut self, mut screen: Box<dyn Screen>) {
        // What was typed on the screen below, which is now covered.
        self.note_draft();
        screen.choose_draft(&self.drafts);
        let draft = screen.draft_key().and_then(|key| self.drafts.claim(&key));
        draft.into_iter().for_each(|draft| screen.restore(draft, &self.context));
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
                && let Some(key) = key
            {
                self.drafts.remove(&key);
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

    /// Takes the size of the terminal; a screen that shows more on a larger one reads it first. What
    /// was read before the first frame is enough for that.
    pub(super) fn take_size(&mut self, area: Rect) {
        let grows = self.context.tall > 0 && area.height > self.context.tall;
        self.area = area;
        self.context.tall = area.height;
        let wide = area.width >= WIDE;
        if grows || wide != self.context.wide {
            self.context.wide = wide;
            self.reload();
        }
    }
}
