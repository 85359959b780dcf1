//! The terminal that the program holds: sent again from nothing, left to the shell for a while.

use super::App;
use crate::t;
use crate::tui::job;
use crate::tui::screen::Note;

impl App {
    /// Whether the terminal must be sent again from nothing; asked once.
    pub fn take_redraw(&mut self) -> bool {
        std::mem::take(&mut self.redraw)
    }

    /// Whether the program is to stop and leave the terminal to the shell; asked once.
    pub fn take_stop(&mut self) -> bool {
        std::mem::take(&mut self.stop)
    }

    /// What is said in the shell while the program is stopped.
    pub fn stopped(&self) -> String {
        t!(self.context.words, "suspended").into_owned()
    }

    /// The program goes on after it was stopped: a day may have gone by, and others have written.
    pub fn continued(&mut self) {
        self.context.now = (self.clock)();
        self.see_others();
        self.redraw = true;
    }

    /// Stops, where somebody can continue it.
    pub(super) fn suspend(&mut self) {
        self.stop = job::has_shell();
        if !self.stop {
            self.note = Some(Note::warning(t!(self.context.words, "no-shell")));
        }
    }
}
