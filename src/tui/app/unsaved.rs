//! What is typed and not saved: kept while one types, saved or kept when a screen is left.

use super::{App, Drafts};
use crate::t;
use crate::tui::screen::{Note, Way};

impl App {
    /// Whether something typed waits to be kept.
    pub fn has_unsaved(&self) -> bool {
        self.drafts.as_ref().is_some_and(Drafts::is_dirty)
    }

    /// Keeps what was typed. A disk that takes no drafts is told about, and the words stay here.
    pub fn keep_drafts(&mut self) {
        if let Some(error) = self.flush_drafts() {
            let text = t!(self.context.words, "draft-not-kept", error = error.to_string());
            self.note = Some(Note::warning(text));
        }
    }

    /// Keeps what was typed at the very end, when the terminal has been given back; why it could
    /// not, in words: nobody sees a note any more, and the words go with the program.
    pub(in crate::tui) fn keep_last(&mut self) -> Option<String> {
        let error = self.flush_drafts()?;
        Some(t!(self.context.words, "draft-lost", error = error.to_string()))
    }

    fn flush_drafts(&mut self) -> Option<std::io::Error> {
        self.drafts.as_mut()?.flush().err()
    }

    /// Asks first, where something is lost by leaving the screens in a way that no draft keeps; whether it
    /// does.
    pub(super) fn asks_before(&mut self, way: Way) -> bool {
        let mut screens = self.stack.iter().rev();
        let asks = screens.find_map(|screen| screen.before_leaving(way, &self.context));
        let Some(question) = asks else { return false };
        self.open(Box::new(question));
        true
    }

    /// Saves what the screens save when they are left; once they are gone, nothing could be tried
    /// again.
    pub(super) fn part(&mut self) {
        self.patiently(App::save_all);
    }

    fn save_all(&mut self) {
        let stamp = self.stamp();
        for screen in &self.stack {
            let commands = screen.parting();
            let asked = commands.len();
            let done = commands.iter().filter(|c| self.store.run(&stamp, c).is_ok()).count();
            // What is refused is still in its draft, and is said when that comes back.
            if asked > 0
                && done == asked
                && let (Some(drafts), Some(key)) = (&mut self.drafts, screen.draft_key())
            {
                drafts.remove(&key);
            }
        }
    }

    /// Keeps what the top screen holds unsaved, in memory until the next flush.
    pub(super) fn note_draft(&mut self) {
        let (Some(top), Some(drafts)) = (self.stack.last(), &mut self.drafts) else { return };
        let Some((key, mut draft)) = top.draft() else {
            // Saved or given up meanwhile: what was kept before must not come back over it.
            if let Some(key) = top.draft_key() {
                drafts.remove(&key);
            }
            return;
        };
        if drafts.get(&key).is_none_or(|known| known.fields != draft.fields) {
            draft.saved_at = self.context.now.format("%Y-%m-%dT%H:%M:%S").to_string();
            drafts.put(&key, draft);
        }
    }

    /// Forgets the draft of the top screen, which was saved.
    pub(super) fn forget_draft(&mut self) {
        let (Some(top), Some(drafts)) = (self.stack.last(), &mut self.drafts) else { return };
        for key in top.draft_key().into_iter().chain(top.settles()) {
            drafts.remove(&key);
        }
    }
}
