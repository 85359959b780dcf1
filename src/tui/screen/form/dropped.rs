//! What was typed in fields that are no longer asked: it stays in the form while that is open, and is
//! told, since saving leaves it out.

use super::FormScreen;
use super::field::FormField;
use crate::t;
use crate::text::width::cut;
use crate::tui::context::Context;

/// The columns that are told of a text.
const TOLD: usize = 40;

impl FormScreen {
    /// What will not be saved, field by field.
    pub(super) fn dropped(&self, context: &Context) -> Vec<String> {
        let typed = |field: &&FormField| {
            field.typed && !field.is_choice() && !field.text().trim().is_empty()
        };
        let fields = self.fields.iter().filter(typed).filter(|field| !self.asks(field));
        let told = fields.map(|field| {
            let label = field.called.clone();
            let label = label.unwrap_or_else(|| context.words.text(&field.label).into_owned());
            let text = cut(field.text().trim().lines().next().unwrap_or_default(), TOLD);
            t!(context.words, "form-dropped", field = label, text = text.as_ref())
        });
        told.collect()
    }
}
