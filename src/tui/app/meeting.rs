//! A meeting's papers, made from wherever it is shown.

use super::App;
use crate::documents::paper::{Paper, Subject};
use crate::tui::screen::open;

impl App {
    /// Makes a paper and says where it is.
    pub(super) fn make_paper(&mut self, code: &str, subject: &Subject) {
        let Some(paper) = Paper::of_code(code) else { return };
        // Of two files one would be written twice if this were begun again.
        let made = self.patiently(|app| open::paper(&mut app.store, paper, subject, &app.context));
        match made {
            Ok(told) => {
                self.reload();
                self.open(Box::new(told));
            }
            Err(error) => self.refuse(&error),
        }
    }
}
