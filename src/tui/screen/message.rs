//! A dialog that says something grave, or asks whether something final is meant.

use std::cell::Cell as Remembered;

use crate::tui::canvas::Canvas;
use ratatui::layout::{Position, Rect};

use super::{Answer, Effect, Request, Screen};
use crate::domain::command::Command;
use crate::i18n::wording::Worded;
use crate::store::{self, Store};
use crate::text::width::columns;
use crate::tui::context::Context;
use crate::tui::keys::{Action, Scope};
use crate::tui::theme::Role;
use crate::tui::widget::popup::Popup;

/// How long a title may be to stand whole in the frame on a screen of 60 columns.
const TITLE: usize = 48;

/// What the answer « yes » does.
enum Yes {
    /// Nothing: there is only one button.
    Nothing,
    /// It is returned to the screen below.
    Return,
    /// Which of the buttons behind the first it was is returned to the screen below.
    Which,
    /// A command is run.
    Command(Box<Command>),
    /// The program is asked for something.
    Ask(Request),
}

/// A dialog.
pub struct Message {
    title: String,
    body: String,
    role: Role,
    /// Text ids of the buttons; the first is the one that changes nothing.
    buttons: Vec<&'static str>,
    chosen: usize,
    /// The lines of the body that are scrolled out of sight above.
    scroll: usize,
    area: Remembered<Rect>,
    yes: Yes,
}

impl Message {
    /// What went wrong with the file: what happened, what is safe, what to do.
    pub fn error(words: Worded) -> Self {
        let safe = words.kept.map_or(words.safe.clone(), |kept| format!("{} {kept}", words.safe));
        // A sentence longer than the frame would be cut where it matters, so it heads the text instead.
        let (title, happened) = match columns(&words.happened) <= TITLE {
            true => (words.happened, String::new()),
            false => (words.title, format!("{}\n\n", words.happened)),
        };
        Self {
            title,
            body: format!("{happened}{safe}\n\n{}", words.todo),
            role: Role::Bad,
            buttons: vec!["button-understood"],
            chosen: 0,
            scroll: 0,
            area: Remembered::default(),
            yes: Yes::Nothing,
        }
    }

    /// Asks before something final: what becomes final is in the body, `yes` is the text id of
    /// the button that does it.
    pub fn final_act(title: String, body: String, yes: &'static str, command: Command) -> Self {
        Self {
            title,
            body,
            role: Role::Warning,
            buttons: vec!["button-leave-it", yes],
            chosen: 0,
            scroll: 0,
            area: Remembered::default(),
            yes: Yes::Command(Box::new(command)),
        }
    }

    /// Asks before something that can be taken back, and does it.
    pub fn asking(title: String, body: String, yes: &'static str, command: Command) -> Self {
        Self { role: Role::Title, ..Self::final_act(title, body, yes, command) }
    }

    /// Asks, and returns [`Answer::Yes`] to the screen below.
    pub fn question(title: String, body: String, yes: &'static str) -> Self {
        Self {
            title,
            body,
            role: Role::Title,
            buttons: vec!["button-leave-it", yes],
            chosen: 0,
            scroll: 0,
            area: Remembered::default(),
            yes: Yes::Return,
        }
    }

    /// Says what stands in the way, and offers another way.
    pub fn offering(title: String, body: String, yes: &'static str, asks: Request) -> Self {
        Self { yes: Yes::Ask(asks), role: Role::Warning, ..Self::question(title, body, yes) }
    }

    /// Asks how to go on, and returns the place of the answer among `ways` to the screen below;
    /// `leave` changes nothing.
    pub fn ways(title: String, body: String, leave: &'static str, ways: Vec<&'static str>) -> Self {
        let buttons = std::iter::once(leave).chain(ways).collect();
        let asked = Self::question(title, body, leave);
        Self { buttons, role: Role::Warning, yes: Yes::Which, ..asked }
    }

    /// The same question, asked before something final.
    pub fn grave(mut self) -> Self {
        self.role = Role::Warning;
        self
    }

    /// Something to be read at leisure, such as where files were written.
    pub fn told(title: String, body: String) -> Self {
        Self {
            title,
            body,
            role: Role::Good,
            buttons: vec!["button-understood"],
            chosen: 0,
            scroll: 0,
            area: Remembered::default(),
            yes: Yes::Nothing,
        }
    }

    fn popup<'a>(&'a self, buttons: &'a [&'a str]) -> Popup<'a> {
        Popup {
            title: &self.title,
            role: self.role,
            body: &self.body,
            buttons,
            chosen: self.chosen,
            scroll: self.scroll,
        }
    }

    fn most_scroll(&self) -> usize {
        // In which words the buttons stand does not change how the body is broken.
        self.popup(&self.buttons).most_scroll(self.area.get())
    }

    fn scroll(&mut self, down: bool, lines: usize) {
        let most = self.most_scroll();
        let from = self.scroll.min(most);
        self.scroll = if down { from.saturating_add(lines) } else { from.saturating_sub(lines) };
        self.scroll = self.scroll.min(most);
    }

    fn press(&self) -> Effect {
        if self.chosen == 0 {
            return Effect::Close;
        }
        match &self.yes {
            Yes::Nothing => Effect::Close,
            Yes::Return => Effect::Return(Answer::Yes),
            Yes::Which => Effect::Return(Answer::Choice(self.chosen - 1)),
            Yes::Command(command) => Effect::Submit((**command).clone()),
            Yes::Ask(request) => Effect::Many(vec![Effect::Close, Effect::Ask(request.clone())]),
        }
    }
}

impl Screen for Message {
    fn scope(&self) -> Scope {
        Scope::Question
    }

    fn is_typing(&self) -> bool {
        // So that no letter is a command while a question is open.
        true
    }

    fn is_dialog(&self) -> bool {
        true
    }

    fn offers(&self, action: Action) -> bool {
        match action {
            Action::PageDown | Action::PageUp => self.most_scroll() > 0,
            // Whether it is left is what is asked already.
            Action::Quit | Action::Section(_) => !matches!(self.yes, Yes::Ask(Request::Leave(_))),
            _ => true,
        }
    }

    fn wheel(&mut self, down: bool, lines: usize) -> bool {
        self.scroll(down, lines);
        true
    }

    fn load(&mut self, _store: &Store, _context: &Context) -> store::Result<()> {
        Ok(())
    }

    fn act(&mut self, action: Action, _context: &Context) -> Effect {
        let count = self.buttons.len();
        match action {
            Action::Accept => return self.press(),
            Action::Back => return Effect::Close,
            Action::PageDown | Action::PageUp => {
                let page = self.popup(&self.buttons).page(self.area.get());
                self.scroll(action == Action::PageDown, page);
            }
            Action::NextChoice | Action::Down => self.chosen = (self.chosen + 1) % count,
            Action::PreviousChoice | Action::Up => {
                self.chosen = (self.chosen + count - 1) % count;
            }
            _ => {}
        }
        Effect::None
    }

    fn click(&mut self, at: Position, area: Rect, context: &Context) -> Effect {
        let words: Vec<_> = self.buttons.iter().map(|id| context.words.text(id)).collect();
        let words: Vec<&str> = words.iter().map(AsRef::as_ref).collect();
        let Some(button) = self.popup(&words).hit(area, at) else { return Effect::None };
        self.chosen = button;
        self.press()
    }

    fn draw(&self, buf: &mut Canvas, area: Rect, context: &Context) -> Option<Position> {
        self.area.set(area);
        let words: Vec<_> = self.buttons.iter().map(|id| context.words.text(id)).collect();
        let words: Vec<&str> = words.iter().map(AsRef::as_ref).collect();
        self.popup(&words).draw(buf, area, &context.theme);
        None
    }
}
