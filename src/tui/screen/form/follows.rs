//! A text that is proposed by a choice of the form, and goes with it until it is typed over.

use super::FormScreen;
use super::field::FormField;
use crate::tui::context::Context;

/// What a field proposes.
pub struct Follows {
    /// The choice that it goes with.
    choice: &'static str,
    /// The texts by the codes of the choice.
    texts: Vec<(&'static str, String)>,
}

impl Follows {
    fn text(&self, code: &str) -> String {
        let found = self.texts.iter().find(|(known, _)| *known == code);
        found.map(|(_, text)| text.clone()).unwrap_or_default()
    }
}

impl FormScreen {
    /// The same, in which a field proposes a text for each code of a choice.
    pub fn following(
        mut self,
        name: &'static str,
        choice: &'static str,
        texts: Vec<(&'static str, String)>,
        context: &Context,
    ) -> Self {
        if let Some(field) = self.fields.iter_mut().find(|field| field.name == name) {
            field.follows = Some(Follows { choice, texts });
            field.offer_text();
        }
        self.follow_choices(context);
        self
    }

    /// The same, in which a field has a hint of its own.
    pub fn hinting(mut self, name: &str, hint: &str) -> Self {
        if let Some(field) = self.fields.iter_mut().find(|field| field.name == name) {
            field.hint = hint.to_owned();
        }
        self
    }

    /// Proposes what the choices say by now.
    pub(super) fn follow_choices(&mut self, context: &Context) {
        for place in 0..self.fields.len() {
            let Some(follows) = &self.fields[place].follows else { continue };
            let chosen = self.fields.iter().find(|field| field.name == follows.choice);
            let text = follows.text(chosen.map(FormField::text).unwrap_or_default());
            self.fields[place].propose_again(&text, context);
        }
    }
}
