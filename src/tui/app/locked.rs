//! While another program writes to the register: the act waits and is tried again, and the screen
//! goes on. What is typed meanwhile is taken when the act is done.

use std::time::Duration;

use crossterm::event::{Event, KeyCode};

use super::App;
use super::acts::{Act, Then};
use crate::store::Error;
use crate::t;
use crate::tui::screen::{Effect, Note};

/// How long the register itself waits for another program: no longer than a screen may stand still.
pub(super) const PATIENCE: Duration = Duration::from_millis(50);

/// How long it waits where nothing can be tried again.
const LONG: Duration = Duration::from_secs(5);

/// When an act that waits is tried again.
pub const AGAIN: Duration = Duration::from_millis(100);

/// How often, with the register's own patience for five seconds in all.
const TRIES: u32 = 33;

/// An act that another program's writing holds up.
pub(super) struct Waiting {
    act: Act,
    tries: u32,
    /// What is to be done after it.
    pub rest: Vec<Effect>,
    /// What was typed meanwhile, and how often running.
    typed: Vec<(Event, usize)>,
}

impl App {
    /// Whether something waits for another program.
    pub fn is_waiting(&self) -> bool {
        self.waiting.is_some() || self.unread
    }

    pub(super) fn wait_with(&mut self, act: Act) {
        self.waiting = Some(Waiting { act, tries: 0, rest: Vec::new(), typed: Vec::new() });
        self.note = Some(Note::warning(t!(self.context.words, "register-awaited")));
    }

    /// Keeps what is typed while an act waits; `false` when none does. Esc gives the act up.
    pub(super) fn put_off(&mut self, event: &Event, times: usize) -> bool {
        let Some(waiting) = &mut self.waiting else { return false };
        match event {
            Event::Key(key) if key.code == KeyCode::Esc => self.give_up(),
            Event::Resize(..) => return false,
            other => waiting.typed.push((other.clone(), times)),
        }
        true
    }

    /// Tries again what waits.
    pub fn retry(&mut self) {
        if std::mem::take(&mut self.unread) {
            self.reload();
            if !self.unread && self.waiting.is_none() {
                self.note = None;
            }
        }
        let Some(mut waiting) = self.waiting.take() else { return };
        match self.attempt(&waiting.act) {
            Ok(()) => {
                self.apply(Effect::Many(waiting.rest));
                self.catch_up(waiting.typed);
            }
            Err(Error::Locked) => {
                waiting.tries += 1;
                let over = waiting.tries >= TRIES;
                self.waiting = Some(waiting);
                if over {
                    self.give_up();
                }
            }
            Err(error) => self.end_waiting(waiting, &error),
        }
        self.note_draft();
    }

    /// Does not wait any longer: the screen is as it was when the act began.
    fn give_up(&mut self) {
        if let Some(waiting) = self.waiting.take() {
            self.end_waiting(waiting, &Error::Locked);
        }
    }

    /// Nothing comes of the act that waited, and this is why.
    fn end_waiting(&mut self, waiting: Waiting, why: &Error) {
        self.note = None;
        // What was typed for the screen behind this one has nowhere to go.
        if !matches!(waiting.act, Act::Run(_, Then::Leave)) {
            self.catch_up(waiting.typed);
        }
        if self.waiting.is_none() {
            self.refuse(why);
        }
    }

    /// Takes what was typed while an act waited.
    fn catch_up(&mut self, typed: Vec<(Event, usize)>) {
        typed.iter().for_each(|(event, times)| self.take_event(event, *times));
    }

    /// Before the end: what waits is tried a last time, and what was typed meanwhile is not lost.
    pub fn settle(&mut self) {
        let Some(waiting) = self.waiting.take() else { return };
        let done = self.attempt(&waiting.act).is_ok();
        if done || !matches!(waiting.act, Act::Run(_, Then::Leave)) {
            self.catch_up(waiting.typed);
        }
        self.note_draft();
    }

    /// Does something during which the register may wait for as long as five seconds.
    pub(super) fn patiently<T>(&mut self, act: impl FnOnce(&mut Self) -> T) -> T {
        let _ = self.store.set_wait(LONG);
        let done = act(self);
        let _ = self.store.set_wait(PATIENCE);
        done
    }
}
