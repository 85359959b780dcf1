//! What is typed and not saved: kept while one types, saved or kept when a screen is left.

use super::App;
use crate::i18n::wording;
use crate::t;
use crate::tui::screen::message::Message;
use crate::tui::screen::{Note, Request, Way};
use crate::tui::start::drafted;

impl App {
    /// Whether something typed waits to be kept.
    pub fn has_unsaved(&self) -> bool {
        self.drafts.is_dirty()
    }

    /// Keeps what was typed. A disk that takes no drafts is told about while the words are on the
    /// screen, where nothing else is said: they stay here.
    pub fn keep_drafts(&mut self) {
        let Err(error) = self.drafts.flush() else { return };
        let is_typed = self.stack.last().is_some_and(|top| top.draft().is_some());
        if self.note.is_none() && is_typed {
            let error = wording::system(&self.context.words, &error);
            let text = t!(self.context.words, "draft-not-kept", error = error);
            self.note = Some(Note::warning(text));
        }
    }

    /// Keeps what was typed at the very end, when the terminal has been given back; why it could
    /// not, in words: nobody sees a note any more, and the words go with the program.
    pub(in crate::tui) fn keep_last(&mut self) -> Option<String> {
        // What the screens save by being left is not lost.
        self.part();
        let error = self.drafts.flush().err()?;
        self.drafts.unkept().next()?;
        let error = wording::system(&self.context.words, &error);
        Some(t!(self.context.words, "draft-lost", error = error))
    }

    /// Leaves the top screen and says where its draft is: no draft counts as kept that the disk does
    /// not have.
    pub(super) fn shelve(&mut self) {
        self.close();
        let kept = self.drafts.flush();
        let words = &self.context.words;
        self.note = Some(match kept {
            Ok(()) => Note::good(t!(words, "form-draft-kept")),
            Err(error) => {
                let error = wording::system(words, &error);
                Note::warning(t!(words, "form-draft-for-now", error = error))
            }
        });
    }

    /// Asks before the program is left, where typed words are lost by it; whether it does. What the
    /// screens save by being left is not.
    pub(super) fn asks_about_unkept(&mut self) -> bool {
        self.note_draft();
        let Err(error) = self.drafts.flush() else { return false };
        self.part();
        let unkept: Vec<&str> = self.drafts.unkept().collect();
        if unkept.is_empty() {
            return false;
        }
        let words = &self.context.words;
        let named: Vec<String> =
            unkept.iter().filter_map(|key| drafted(key, words, &self.store)).collect();
        let error = wording::system(words, &error);
        let mut body = t!(words, "quit-unkept", error = error);
        if !named.is_empty() {
            body.push_str("\n\n");
            body.push_str(&t!(words, "quit-unkept-forms", forms = named.join(", ")));
        }
        let title = t!(words, "quit-unkept-title").into_owned();
        let leave = Request::Leave(Way::Quit);
        self.open(Box::new(Message::offering(title, body, "button-quit-all-the-same", leave)));
        true
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
                && let Some(key) = screen.draft_key()
            {
                self.drafts.remove(&key);
            }
        }
    }

    /// Keeps what the top screen holds unsaved, in memory until the next flush.
    pub(super) fn note_draft(&mut self) {
        let (Some(top), drafts) = (self.stack.last(), &mut self.drafts) else { return };
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
        let (Some(top), drafts) = (self.stack.last(), &mut self.drafts) else { return };
        for key in top.draft_key().into_iter().chain(top.settles()) {
            drafts.remove(&key);
        }
    }
}
