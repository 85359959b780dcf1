//! Fields that are asked only when another one says so, and what they begin with then.

use super::FormScreen;
use super::field::FormField;
use crate::domain::id::Id;
use crate::text::ordered::Map;

/// The text that a field begins with.
pub struct Begins {
    /// The link that it depends on.
    pub link: &'static str,
    /// The texts by the records it can point to.
    pub texts: Map<Id, String>,
    /// The record whose text it began with.
    pub of: Option<Id>,
}

/// Asks what stands in the fields, by their names, whether another one is asked.
pub(super) type Provided = fn(&dyn Fn(&str) -> String) -> bool;

impl FormField {
    /// The same, asked only while what stands in the other fields says so.
    pub fn provided(mut self, says: Provided) -> Self {
        self.provided = Some(says);
        self
    }

    /// The same, asked once a link of the form points to a record, with the text of that record.
    pub fn begins_with(mut self, link: &'static str, texts: Map<Id, String>) -> Self {
        self.begins = Some(Begins { link, texts, of: None });
        self.when = Some((link, &[]));
        self
    }

    /// The same, asked once a link of the form points to a record.
    pub fn behind(mut self, link: &'static str) -> Self {
        self.when = Some((link, &[]));
        self
    }

    /// The same, which does not say what an earlier one of these fields says.
    pub fn apart_from(mut self, others: &'static [&'static str]) -> Self {
        self.apart = others;
        self
    }

    /// The same, which stays as it is when the form is filled in again.
    pub fn kept(mut self) -> Self {
        self.kept = true;
        self
    }

    /// The same, asked only while a choice of the form has one of these codes.
    pub fn when(mut self, choice: &'static str, codes: &'static [&'static str]) -> Self {
        self.when = Some((choice, codes));
        self
    }
}

impl FormScreen {
    /// What the fields have taken that say something else than the one that has the keys.
    pub(super) fn taken(&self) -> Vec<Id> {
        self.fields.get(self.focus).map(|focused| self.taken_besides(focused)).unwrap_or_default()
    }

    /// The same of any field.
    pub(super) fn taken_besides(&self, of: &FormField) -> Vec<Id> {
        let others = self.fields.iter().filter(|field| field.name != of.name);
        let others = others.filter(|field| of.apart.contains(&field.name));
        others.filter_map(|field| field.linked_to().cloned()).collect()
    }

    /// Whether a field is asked, by the choice that it depends on.
    pub(super) fn asks(&self, field: &FormField) -> bool {
        let text = |name: &str| {
            let field = self.fields.iter().find(|field| field.name == name);
            field.map(|field| field.text().trim().to_owned()).unwrap_or_default()
        };
        field.provided.is_none_or(|says| says(&text))
            && field.when.is_none_or(|(choice, codes)| {
                let choice = self.fields.iter().find(|other| other.name == choice);
                choice.is_some_and(|choice| {
                    let meant = match codes {
                        [] => choice.linked_to().is_some(),
                        codes => codes.contains(&choice.text()),
                    };
                    meant && self.asks(choice)
                })
            })
    }

    /// The places of the fields that are asked.
    pub(super) fn asked(&self) -> Vec<usize> {
        (0..self.fields.len()).filter(|place| self.asks(&self.fields[*place])).collect()
    }
}
