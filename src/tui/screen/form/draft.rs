//! What a form keeps of itself while it is not saved.

use super::FormScreen;
use super::field::FormField;
use super::twice::is_number;
use crate::domain::entity::Entity;
use crate::domain::field::{Kind, Value};
use crate::domain::id::Id;
use crate::text::ordered::Map;
use crate::tui::drafts::{Draft, Drafts};

/// Where a draft keeps what was read; no field has such a name.
pub const READ: &str = ".read";

impl FormScreen {
    /// What was typed and not saved.
    pub(super) fn kept(&self) -> Option<(String, Draft)> {
        if self.key.is_empty() || !self.touched && !self.restored {
            return None;
        }
        // Only what was typed, with what it was typed over: what others save meanwhile in the other
        // fields stays theirs, and in these is told when the draft is saved.
        let mut fields: Map<String, String> = Map::new();
        // What two people type blind stands in no file.
        let blind = |field: &FormField| self.twice.is_some() && is_number(field.takes());
        let typed = self.fields.iter().filter(|field| field.typed && !field.fleeting);
        for field in typed.filter(|field| !blind(field)) {
            fields.insert(field.name.to_owned(), field.text().to_owned());
            fields.insert(format!("{}.was", field.name), field.was.to_json().to_string());
            // What a link points to is kept too: its name alone may be another's.
            if let Some(id) = field.linked_to() {
                fields.insert(format!("{}.id", field.name), id.to_string());
            }
        }
        if !fields.is_empty() && !self.read.is_empty() {
            fields.insert(READ.to_owned(), serde_json::json!(self.read).to_string());
        }
        (!fields.is_empty()).then(|| (self.key.clone(), Draft { fields, saved_at: String::new() }))
    }

    /// The same, in which the latest draft is put back whose key begins with its own, where it has none
    /// itself: it was opened for nobody yet.
    pub fn or_the_latest_draft(mut self, is_nobodys: bool) -> Self {
        self.is_nobodys = is_nobodys;
        self
    }

    /// Goes by the key of that draft.
    pub(super) fn go_by_the_latest(&mut self, drafts: &Drafts) {
        if self.is_nobodys && drafts.get(&self.key).is_none() {
            let latest = drafts.latest(&self.key).map(str::to_owned);
            self.key = latest.unwrap_or_else(|| std::mem::take(&mut self.key));
        }
    }

    /// Takes back what was typed and not saved in an earlier session.
    pub(super) fn put_back(&mut self, draft: &Draft) {
        for field in &mut self.fields {
            if let Some(text) = draft.fields.get(field.name)
                && field.text() != text
            {
                field.retype(text);
                let was = draft.fields.get(&format!("{}.was", field.name));
                let was = was.and_then(|was| serde_json::from_str(was).ok());
                if let Some(was) = was.and_then(|was| Value::from_json(&was)) {
                    field.was = was;
                }
                if let Some(id) = draft.fields.get(&format!("{}.id", field.name)) {
                    field.link(Id::new(id.clone()), text);
                }
                self.restored = true;
            }
        }
        self.typed_at = draft.saved_at.parse().ok();
        let read = draft.fields.get(READ).filter(|_| self.restored);
        if let Some(read) = read.and_then(|read| serde_json::from_str(read).ok()) {
            self.read = read;
        }
    }
}

/// What tells the draft of a new record from those of others: what it was begun for, so that what
/// was typed of one is not saved of another.
pub(super) fn new_key(entity: Entity, given: &[(&'static str, Value)]) -> String {
    let mut key = "new".to_owned();
    for (name, value) in given {
        let link = entity.field(name).is_some_and(|field| matches!(field.kind, Kind::Link(_)));
        if let Some(id) = value.as_text().filter(|_| link) {
            key.push(':');
            key.push_str(id);
        }
    }
    key
}
