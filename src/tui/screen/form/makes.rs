//! A name that nobody has yet: Enter goes on to the form in which it is written down, and takes what was
//! typed along.

use super::FormScreen;
use super::field::FormField;
use crate::tui::context::Context;
use crate::tui::screen::Effect;

/// What is opened for a name that nobody has.
pub(super) type Makes = dyn Fn(&str, &Context) -> Effect;

impl FormScreen {
    /// The same, which goes on to another form where nobody has the name that is typed.
    pub fn or_makes(mut self, makes: impl Fn(&str, &Context) -> Effect + 'static) -> Self {
        self.makes = Some(Box::new(makes));
        self
    }

    /// The same, in which these fields hold what was typed on the form before it: as if typed here.
    pub fn carried_over(mut self, names: &[&str]) -> Self {
        let holds =
            |field: &&mut FormField| names.contains(&field.name) && !field.text().trim().is_empty();
        for field in self.fields.iter_mut().filter(holds) {
            field.typed = true;
            self.touched = true;
        }
        self
    }

    /// Goes on to that form, if nobody has what is typed.
    pub(super) fn make_unknown(&mut self, context: &Context) -> Option<Effect> {
        let makes = self.makes.as_ref().filter(|_| self.lookup.found_nothing())?;
        let made = makes(self.fields.get(self.focus)?.text().trim(), context);
        // What was typed goes along, and is no draft of this form any more.
        (self.touched, self.restored) = (false, false);
        Some(Effect::Many(vec![Effect::Close, made]))
    }
}
