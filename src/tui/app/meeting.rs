//! What is done with a meeting from wherever it is shown: its papers, and what else can be done.

use super::App;
use crate::documents::paper::{Paper, Subject};
use crate::domain::id::Id;
use crate::tui::screen::{meeting, open};

impl App {
    /// Makes a paper and says where it is.
    pub(super) fn make_paper(&mut self, code: &str, subject: &Subject) {
        let Some(paper) = Paper::of_code(code) else { return };
        match open::paper(&mut self.store, paper, subject, &self.context) {
            Ok(told) => {
                self.reload();
                self.open(Box::new(told));
            }
            Err(error) => self.refuse(&error),
        }
    }

    /// Shows what else can be done with a meeting.
    pub(super) fn deeds(&mut self, id: &Id) {
        let opened = meeting::deeds(id, &self.store, &self.context);
        self.opened(opened);
    }

    /// Begins what was chosen of it.
    pub(super) fn deed(&mut self, place: usize, id: &Id) {
        match meeting::begin(place, id, &self.store, &self.context) {
            Ok(effect) => self.apply(effect),
            Err(error) => self.refuse(&error),
        }
    }
}
