//! A text that begins with that of a record chosen above it, or goes on before its full stop.

use super::FormScreen;
use super::field::FormField;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::tui::context::Context;
use crate::tui::widget::edit_key::Edit;

impl FormField {
    /// The same text, with the keys before its full stop: whoever writes on adds to the sentence.
    pub fn before_full_stop(mut self) -> Self {
        if self.text().ends_with('.') {
            self.apply(Edit::Left);
        }
        self
    }
}

impl FormScreen {
    /// The field in which a text that began with a record's stands by now.
    pub(super) fn begun_with(&self, typed: &str) -> Option<usize> {
        let is = |field: &FormField| {
            field.begins.is_some() && field.text().trim_end() == typed.trim_end()
        };
        self.fields.iter().position(is)
    }

    /// The name under which the value of a field was read: the id of the record it begins with.
    pub(super) fn read_name(&self, place: usize, field: &str) -> String {
        let begins = self.fields[place].begins.as_ref();
        begins.and_then(|begins| begins.of.as_ref()).map_or(field.to_owned(), Id::to_string)
    }

    /// Puts the text of the chosen record into the fields that begin with it. What is typed stays
    /// with the record it was typed for: for another one the text is that one's.
    pub(super) fn begin_texts(&mut self, context: &Context) {
        self.follow_choices(context);
        self.begin_days(context);
        for place in 0..self.fields.len() {
            let Some(begins) = &self.fields[place].begins else { continue };
            let link = self.fields.iter().find(|field| field.name == begins.link);
            let chosen: Option<Id> = link.and_then(|link| link.linked_to().cloned());
            if chosen.is_none() || begins.of == chosen {
                continue;
            }
            let text = chosen.as_ref().and_then(|id| begins.texts.get(id)).cloned();
            // A draft was typed for the record that its link points to.
            let draft = begins.of.is_none() && self.fields[place].typed;
            let field = &mut self.fields[place];
            if !draft {
                field.set(&Value::from(text.unwrap_or_default()), context);
                field.typed = false;
            }
            if let Some(begins) = &mut field.begins {
                begins.of = chosen;
            }
        }
    }
}
