//! What comes from outside while the program runs: another process wrote, the file was replaced, the
//! file is damaged.

use super::App;
use crate::i18n::wording::{self, Worded};
use crate::store;
use crate::tui::screen::{Note, Tone, message};

impl App {
    /// Says once that the register's file is no longer in its place, over what is on the screen.
    pub(super) fn see_place(&mut self) {
        if !self.displaced
            && let Err(error) = self.store.in_place()
        {
            self.refuse(&error);
        }
    }

    /// Opens a dialog that nobody asked for. Somebody types meanwhile, and does not mean it.
    pub(super) fn startle(&mut self, words: Worded) {
        self.startled = true;
        self.open(Box::new(message::Message::error(words)));
    }

    /// Whether a dialog opened that nobody asked for; asked once, when it is on the screen.
    pub fn take_startled(&mut self) -> bool {
        std::mem::take(&mut self.startled)
    }

    /// Reads again when another process wrote.
    pub(super) fn see_others(&mut self) {
        let version = self.store.data_version().unwrap_or(self.data_version);
        if version != self.data_version {
            self.data_version = version;
            self.reload();
        }
    }

    /// A register that cannot be read is told about once, over what is still on the screen. One
    /// that another program holds is read a moment later.
    pub(super) fn failed_to_read(&mut self, error: &store::Error) {
        self.unread = matches!(error, store::Error::Locked);
        let words = wording::error(&self.context.words, error);
        if matches!(error, store::Error::Damaged(_)) && !std::mem::replace(&mut self.damaged, true)
        {
            return self.startle(words);
        }
        self.note = Some(Note { text: words.happened, tone: Tone::Bad });
    }
}
