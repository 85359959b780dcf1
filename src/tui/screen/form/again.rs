//! A form that is filled in again and again: points of an agenda, typed in one go.

use super::FormScreen;
use crate::tui::context::Context;
use crate::tui::screen::Effect;

impl FormScreen {
    /// The same, to be filled in again and again: Enter saves, and the fields are empty for the next
    /// one; with nothing typed it is left. After each that is in the register, `saved` is called.
    pub fn again(mut self, saved: impl Fn() + 'static) -> Self {
        self.again = Some(Box::new(saved));
        self
    }

    /// Saves and stays for the next one; with nothing typed it is left.
    pub(super) fn save_and_go_on(&mut self, context: &Context) -> Effect {
        if self.fields.iter().all(|field| field.is_choice() || field.text().trim().is_empty()) {
            self.touched = false;
            return Effect::Close;
        }
        match self.save(context) {
            Effect::Submit(command) => {
                self.sent = true;
                Effect::Do(command)
            }
            other => other,
        }
    }

    /// What was sent is in the register: nothing of it stays for the next one.
    pub(super) fn begin_anew(&mut self) {
        if !std::mem::take(&mut self.sent) {
            return;
        }
        if let Some(saved) = &self.again {
            saved();
        }
        for field in self.fields.iter_mut().filter(|field| !field.kept) {
            *field = field.emptied();
        }
        (self.focus, self.touched, self.restored) = (0, false, false);
        self.lookup.close();
    }
}
