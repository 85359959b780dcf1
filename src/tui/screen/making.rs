//! How far the making of many papers has come, over the screen that asked for it.

use std::cell::Cell;
use std::rc::Rc;

use crate::tui::canvas::Canvas;
use ratatui::layout::{Position, Rect};

use super::{Effect, Request, Screen};
use crate::domain::motion::DOCUMENT_KIND;
use crate::i18n::wording;
use crate::store::{self, Store};
use crate::t;
use crate::tui::context::Context;
use crate::tui::keys::{Action, Scope};
use crate::tui::theme::Role;
use crate::tui::widget::popup::Popup;

/// Papers that are being made.
pub struct MakingScreen {
    code: &'static str,
    /// How many are done, of how many.
    progress: Rc<Cell<(usize, usize)>>,
}

impl MakingScreen {
    /// The making of this kind of paper.
    pub fn new(code: &'static str, progress: Rc<Cell<(usize, usize)>>) -> Self {
        Self { code, progress }
    }

    fn shown<T>(&self, context: &Context, with: impl FnOnce(Popup<'_>) -> T) -> T {
        let words = &context.words;
        let title = wording::choice(words, &DOCUMENT_KIND, self.code);
        let (done, total) = self.progress.get();
        let body = t!(words, "making", done = done, total = total);
        let stop = t!(words, "button-stop");
        let buttons = [stop.as_ref()];
        let role = Role::Title;
        let (title, body, buttons) = (title.as_str(), body.as_str(), buttons.as_slice());
        with(Popup { title, role, body, buttons, chosen: 0, scroll: 0 })
    }
}

impl Screen for MakingScreen {
    fn scope(&self) -> Scope {
        Scope::Making
    }

    fn is_typing(&self) -> bool {
        // So that no letter is a command meanwhile.
        true
    }

    fn is_dialog(&self) -> bool {
        true
    }

    fn load(&mut self, _store: &Store, _context: &Context) -> store::Result<()> {
        Ok(())
    }

    fn act(&mut self, action: Action, _context: &Context) -> Effect {
        match action {
            Action::Stop => Effect::Ask(Request::StopMaking),
            _ => Effect::None,
        }
    }

    fn offers(&self, action: Action) -> bool {
        matches!(action, Action::Stop | Action::Redraw | Action::Quit)
    }

    fn click(&mut self, at: Position, area: Rect, context: &Context) -> Effect {
        let on_button = self.shown(context, |popup| popup.hit(area, at).is_some());
        if on_button { Effect::Ask(Request::StopMaking) } else { Effect::None }
    }

    fn draw(&self, buf: &mut Canvas, area: Rect, context: &Context) -> Option<Position> {
        self.shown(context, |popup| popup.draw(buf, area, &context.theme));
        None
    }
}
