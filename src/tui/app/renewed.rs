//! Drafts after an act of one's own: they were typed over what one has just written oneself.

use serde_json::{Map, Value as Json};

use super::App;
use crate::store::Result;
use crate::store::RowChange;
use crate::tui::drafts::Draft;
use crate::tui::screen::form::READ;

impl App {
    /// What a draft was typed over follows what an act of one's own made of it. Where somebody else
    /// wrote before that act, the draft knows another value, and keeps it: saving it tells.
    pub(super) fn renew_drafts(&mut self, entry: i64) -> Result<()> {
        let drafts = &mut self.drafts;
        let known: Vec<String> = drafts.all().map(|(key, _)| key.to_owned()).collect();
        if known.is_empty() {
            return Ok(());
        }
        for change in self.store.changes(entry)? {
            let of_row = |key: &&String| key.ends_with(&format!(":{}", change.row));
            for key in known.iter().filter(of_row) {
                let renewed = drafts.get(key).and_then(|draft| renewed(draft, &change));
                if let Some(draft) = renewed {
                    drafts.put(key, draft);
                }
            }
        }
        Ok(())
    }
}

/// A draft over the values that an act wrote; `None` when it was not typed over those before it.
fn renewed(draft: &Draft, change: &RowChange) -> Option<Draft> {
    let (old, new) = (change.old.as_ref()?, change.new.as_ref()?);
    let read = draft.fields.get(READ).and_then(|read| serde_json::from_str(read).ok());
    let mut read: Map<String, Json> = read.unwrap_or_default();
    let mut fields = draft.fields.clone();
    for (field, before) in old {
        let now = new.get(field).unwrap_or(&Json::Null);
        if let Some(known) = read.get_mut(field).filter(|known| *known == before) {
            *known = now.clone();
        }
        if let Some(was) = fields.get_mut(&format!("{field}.was"))
            && serde_json::from_str::<Json>(was).is_ok_and(|was| was == *before)
        {
            *was = now.to_string();
        }
    }
    if !read.is_empty() {
        fields.insert(READ.to_owned(), Json::from(read).to_string());
    }
    (fields != draft.fields).then(|| Draft { fields, saved_at: draft.saved_at.clone() })
}
