//! Fields that hang together.

use super::FormScreen;
use super::field::FormField;
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::store::{self, Store};

impl FormScreen {
    /// A building stands in a housing complex: choosing the one where none is chosen yet fills in
    /// the other, and another complex forgets the building. The complex that is chosen.
    pub(super) fn place_together(&mut self, store: &Store) -> store::Result<Option<Id>> {
        let link = |fields: &[FormField], name: &str| {
            let found = fields.iter().find(|field| field.name == name);
            found.and_then(|field| field.linked_to().cloned())
        };
        let site = link(&self.fields, "site_id");
        let Some(building) = link(&self.fields, "building_id") else { return Ok(site) };
        let stands_in = store.record(Entity::Building, &building)?;
        let stands_in = stands_in.and_then(|building| building.link("site_id"));
        if site == stands_in {
            return Ok(site);
        }
        let typing = self.fields.get(self.focus).is_some_and(|field| field.name == "site_id");
        let (name, now) = match &site {
            // Another complex is about to be chosen.
            None if typing => return Ok(None),
            None => ("site_id", stands_in.clone()),
            Some(_) => ("building_id", None),
        };
        let label = match &now {
            Some(id) => store.label(Entity::Site, id)?.unwrap_or_default(),
            None => String::new(),
        };
        if let Some(field) = self.fields.iter_mut().find(|field| field.name == name) {
            field.typed = true;
            match now {
                Some(id) => field.link(id, &label),
                None => field.retype(""),
            }
        }
        Ok(site.or(stands_in))
    }
}
