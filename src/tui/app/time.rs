//! What the program knows of the time.

use super::App;
use crate::domain::command::Stamp;
use crate::domain::rules::SECRETARY_NAME;

impl App {
    /// Whether the time is shown and moves on.
    pub fn is_timed(&self) -> bool {
        self.stack.last().is_some_and(|screen| screen.is_timed(&self.context))
    }

    /// Looks at the clock.
    pub fn minute(&mut self) {
        self.context.now = (self.clock)();
    }

    /// The stamp of an act done now.
    pub fn stamp(&self) -> Stamp {
        Stamp { at: (self.clock)(), actor: self.context.rules.text(&SECRETARY_NAME).to_owned() }
    }
}
