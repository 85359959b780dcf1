//! A delegate who lives elsewhere: said above the fields as soon as the person is named, while there is
//! still time to name another.

use super::FormScreen;
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::store::{Result, Store};
use crate::t;
use crate::tui::context::Context;

/// A seat that is filled, and what is said of where the person lives.
#[derive(Debug)]
pub(super) struct Lives {
    seat: Id,
    /// Who was asked about last.
    asked: Option<Id>,
    /// What is said.
    pub said: Option<String>,
}

impl FormScreen {
    /// The same, which says that the person named for a delegate's seat lives outside the complex of
    /// the association.
    pub fn tells_where_one_lives(mut self, seat: Id) -> Self {
        self.lives = Some(Lives { seat, asked: None, said: None });
        self
    }

    /// Asks the register, where another person was named.
    pub(super) fn look_where_one_lives(&mut self, store: &Store, context: &Context) -> Result<()> {
        let person = self.fields.iter().find(|field| field.name == "person");
        let person = person.and_then(|field| field.linked_to()).cloned();
        let Some(lives) = self.lives.as_mut().filter(|lives| lives.asked != person) else {
            return Ok(());
        };
        lives.said = match &person {
            Some(person) => said(&lives.seat, person, store, context)?,
            None => None,
        };
        lives.asked = person;
        Ok(())
    }
}

/// That a person lives outside the complex of the association whose delegate's seat it is.
fn said(seat: &Id, person: &Id, store: &Store, context: &Context) -> Result<Option<String>> {
    let Some(seat) = store.record(Entity::Seat, seat)? else { return Ok(None) };
    let association = seat.link("association_id").filter(|_| seat.text("kind") == Some("delegate"));
    let association = association.map(|id| store.record(Entity::Association, &id)).transpose()?;
    let Some(association) = association.flatten() else { return Ok(None) };
    let Some(person) = store.record(Entity::Person, person)? else { return Ok(None) };
    let (Some(home), Some(site)) = (person.link("site_id"), association.link("site_id")) else {
        return Ok(None);
    };
    if home == site {
        return Ok(None);
    }
    let called = |id: &Id| store.label(Entity::Site, id).map(Option::unwrap_or_default);
    let (home, site) = (called(&home)?, called(&site)?);
    let (name, association) = (person.label(), association.label());
    Ok(Some(t!(
        context.words,
        "form-lives-elsewhere",
        name = name,
        home = home,
        association = association,
        site = site
    )))
}
