//! What comes from the terminal: keys, clicks, pasted texts. All that waits is taken before the next
//! frame, and what was typed several times running is taken as one.

use crossterm::event::{Event, KeyCode, KeyEvent, MouseButton, MouseEvent, MouseEventKind};
use ratatui::layout::Position;

use super::App;
use crate::t;
use crate::tui::frame;
use crate::tui::keys::{self, Action};
use crate::tui::screen::{Effect, Note};

/// The lines that one notch of the wheel moves.
const NOTCH: usize = 3;

impl App {
    /// Takes what was typed, clicked or pasted.
    pub fn handle(&mut self, events: Vec<Event>) {
        self.context.now = (self.clock)();
        if !self.is_waiting() {
            self.see_others();
        }
        let mut events = events.into_iter().peekable();
        while let Some(event) = events.next() {
            let mut times = 1;
            while events.next_if_eq(&event).is_some() {
                times += 1;
            }
            self.take_event(&event, times);
        }
        self.note_draft();
        self.see_desktop();
        if !self.is_waiting() {
            self.see_place();
        }
    }

    /// Takes the same event so many times; what comes while an act waits for the register is put off.
    /// What was typed before a dialog that nobody asked for was seen, is for none.
    pub(super) fn take_event(&mut self, event: &Event, times: usize) {
        let mut left = times;
        while left > 0 && !self.leaving && !self.is_deaf_to(event) && !self.put_off(event, left) {
            left -= self.take_some(event, left);
        }
    }

    fn is_deaf_to(&self, event: &Event) -> bool {
        self.startled && !matches!(event, Event::Resize(..))
    }

    /// Takes the same event once, or as many times as can be done at once; how many.
    fn take_some(&mut self, event: &Event, times: usize) -> usize {
        match event {
            Event::Key(key) => return self.key(*key, times),
            Event::Mouse(mouse) => return self.mouse(*mouse, times),
            Event::Paste(text) => self.paste(text),
            Event::Resize(..) => self.redraw = true,
            _ => {}
        }
        1
    }

    /// A key that moves through a list goes all the way at once; any other may mean something else
    /// each time.
    fn key(&mut self, key: KeyEvent, times: usize) -> usize {
        self.note = None;
        let Some(top) = self.stack.last_mut() else { return times };
        match keys::resolve(top.scope(), top.is_typing(), key) {
            Some(action) if is_movement(action) => {
                self.act_times(action, times);
                return times;
            }
            Some(action) => self.act(action),
            None => {
                let effect = top.type_key(key, &self.context);
                self.apply(effect);
                // Nobody types such a key by chance: what it does elsewhere is not done here.
                if let KeyCode::F(number) = key.code
                    && self.note.is_none()
                {
                    let key = format!("F{number}");
                    self.note =
                        Some(Note::warning(t!(self.context.words, "key-not-here", key = key)));
                }
            }
        }
        1
    }

    fn paste(&mut self, text: &str) {
        self.note = None;
        let effect = self.stack.last_mut().map(|screen| screen.paste(text, &self.context));
        self.apply(effect.unwrap_or(Effect::None));
    }

    fn mouse(&mut self, mouse: MouseEvent, times: usize) -> usize {
        match mouse.kind {
            MouseEventKind::ScrollDown => self.wheel(true, NOTCH * times),
            MouseEventKind::ScrollUp => self.wheel(false, NOTCH * times),
            MouseEventKind::Down(MouseButton::Left) => {
                self.click(Position::new(mouse.column, mouse.row));
                return 1;
            }
            _ => {}
        }
        times
    }

    fn wheel(&mut self, down: bool, lines: usize) {
        if !self.stack.last_mut().is_some_and(|top| top.wheel(down, lines)) {
            self.act_times(if down { Action::Down } else { Action::Up }, lines);
        }
    }

    fn click(&mut self, at: Position) {
        self.note = None;
        match frame::hit(self, at) {
            Some(frame::Hit::Section(section)) => {
                let digit = u8::try_from((section.place() + 1) % 10).unwrap_or(0);
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
}

/// Whether an action only moves the selection, and so leaves the same screen on top.
fn is_movement(action: Action) -> bool {
    matches!(action, Action::Up | Action::Down | Action::PageUp | Action::PageDown)
}
