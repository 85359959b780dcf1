//! What is proposed by another field of the form, and goes with it until it is typed over.

use super::FormScreen;
use super::field::FormField;
use crate::tui::context::Context;

/// What a field proposes.
pub struct Follows {
    /// The field that it goes with.
    other: &'static str,
    /// What it proposes, by the text of that field: of a choice its code, of a link the id of what it
    /// points to.
    proposes: Box<dyn Fn(&str) -> String>,
}

impl FormScreen {
    /// The same, in which a field proposes a text for each code of a choice.
    pub fn following(
        self,
        name: &'static str,
        choice: &'static str,
        texts: Vec<(&'static str, String)>,
        context: &Context,
    ) -> Self {
        let proposes = move |code: &str| {
            let found = texts.iter().find(|(known, _)| *known == code);
            found.map(|(_, text)| text.clone()).unwrap_or_default()
        };
        self.proposing(name, choice, proposes, context)
    }

    /// The same, in which a field proposes what another one's text comes to: of a choice a
    /// code, of a link an id.
    pub fn proposing(
        mut self,
        name: &'static str,
        other: &'static str,
        proposes: impl Fn(&str) -> String + 'static,
        context: &Context,
    ) -> Self {
        if let Some(field) = self.fields.iter_mut().find(|field| field.name == name) {
            field.follows = Some(Follows { other, proposes: Box::new(proposes) });
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

    /// Proposes what the others say by now.
    pub(super) fn follow_choices(&mut self, context: &Context) {
        for place in 0..self.fields.len() {
            let Some(follows) = &self.fields[place].follows else { continue };
            let other = self.fields.iter().find(|field| field.name == follows.other);
            let said = |field: &FormField| match field.linked_to() {
                Some(id) => (follows.proposes)(id.as_str()),
                None => (follows.proposes)(field.text()),
            };
            let text = other.map(said).unwrap_or_default();
            self.fields[place].propose_again(&text, context);
        }
    }
}
