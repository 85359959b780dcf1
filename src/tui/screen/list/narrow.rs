//! What a list is narrowed to: what its criteria may be, and how they are called.

use super::ListScreen;
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::i18n::wording;
use crate::store::query::list::{FacetValues, List, Narrowed};
use crate::store::{self, Store};
use crate::tui::context::Context;
use crate::tui::screen::Effect;

/// What the criteria may be, by their names: the records or texts that are known.
pub(super) type Known = Vec<(&'static str, Vec<(Id, String)>)>;

/// So many bodies or places are known by name.
const KNOWN: u32 = 500;

impl ListScreen {
    /// Narrows the list to what was chosen, in an order in which that can be found.
    pub(super) fn narrow(&mut self, narrowed: Vec<Narrowed>) -> Effect {
        if !narrowed.is_empty() {
            self.at.2 = self.list().sort_for(&narrowed);
        }
        self.narrowed = narrowed;
        self.rows.reset();
        Effect::Load
    }

    /// What to do where there are no rows.
    pub(super) fn says_empty(&self, context: &Context) -> String {
        let id = match self.at.1 {
            _ if !self.filter.text().is_empty() => "list-no-match".to_owned(),
            _ if !self.narrowed.is_empty() => "list-no-criteria".to_owned(),
            _ if self.within.is_some() && self.list().entity == Entity::Person => {
                "list-empty-within".to_owned()
            }
            0 => format!("list-empty-{}", self.list().name),
            _ => "list-empty-view".to_owned(),
        };
        context.words.text(&id).into_owned()
    }

    /// What the list is narrowed to, in words.
    pub(super) fn criterion(&self, narrowed: &Narrowed, context: &Context) -> String {
        let value = &narrowed.value;
        match narrowed.facet.values {
            FacetValues::Choice(choices, _) | FacetValues::State(choices, _) => {
                wording::choice(&context.words, choices, value)
            }
            FacetValues::Record(..) => {
                let known = self.known.iter().find(|(name, _)| *name == narrowed.facet.name);
                let found =
                    known.and_then(|(_, all)| all.iter().find(|(id, _)| id.as_str() == value));
                found.map(|(_, label)| label.clone()).unwrap_or_default()
            }
            _ => value.clone(),
        }
    }
}

/// What the facets of a list may be: the texts of a column, the records that are few.
pub(super) fn known(list: &'static List, store: &Store) -> store::Result<Known> {
    let mut known = Vec::new();
    for facet in list.facets {
        let items = match facet.values {
            FacetValues::Text(table, column, _) => {
                let texts = store.texts_of(table, column)?;
                texts.into_iter().map(|text| (Id::new(text.clone()), text)).collect()
            }
            FacetValues::Record(entity, _) => {
                let all = store.all(entity, None, KNOWN)?;
                all.into_iter().map(|record| (record.id.clone(), record.label())).collect()
            }
            _ => continue,
        };
        known.push((facet.name, items));
    }
    Ok(known)
}
