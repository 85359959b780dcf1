//! Fields that hang together.

use super::FormScreen;
use super::field::{FormField, Takes};
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::motion::gist;
use crate::store::{self, Record, Store};

/// The resolutions of the meeting that another field points to.
#[derive(Debug, Clone)]
pub(super) struct Of {
    /// That field.
    meeting: &'static str,
    /// The meeting whose resolutions are offered.
    read: Option<Id>,
}

impl FormField {
    /// The same, which offers the resolutions of the meeting that another field points to; those of
    /// `read` it offers already.
    pub fn resolutions_of(mut self, meeting: &'static str, read: Option<Id>) -> Self {
        self.of = Some(Of { meeting, read });
        self
    }
}

/// The main motions of a meeting that carried, each as a list of them shows it.
pub(in crate::tui::screen) fn resolutions<'a>(
    motions: impl Iterator<Item = &'a Record>,
) -> Vec<(Id, String)> {
    let carried = motions.filter(|motion| motion.text("outcome") == Some("carried"));
    let carried = carried.filter(|motion| motion.text("kind") == Some("main"));
    carried.map(|motion| (motion.id.clone(), called(motion))).collect()
}

/// A resolution: its number and its first line.
pub(in crate::tui::screen) fn called(motion: &Record) -> String {
    let first = gist(motion.text("text").unwrap_or_default());
    match motion.text("number") {
        Some(number) => format!("{number} {first}"),
        None => first.into_owned(),
    }
}

impl FormScreen {
    /// Offers the resolutions of the meeting that was chosen, and forgets one of another.
    pub(super) fn read_resolutions(&mut self, store: &Store) -> store::Result<()> {
        for place in 0..self.fields.len() {
            let Some(of) = self.fields[place].of.clone() else { continue };
            let meeting = self.fields.iter().find(|field| field.name == of.meeting);
            let meeting = meeting.and_then(|field| field.linked_to().cloned());
            if meeting == of.read {
                continue;
            }
            let motions = match &meeting {
                Some(meeting) => store.children(Entity::Motion, "meeting_id", meeting)?,
                None => Vec::new(),
            };
            let offered = resolutions(motions.iter());
            let field = &mut self.fields[place];
            let known = field.linked_to().is_some_and(|id| offered.iter().any(|(o, _)| o == id));
            if !known && field.linked_to().is_some() {
                field.retype("");
            }
            field.offers(Takes::OneOf(offered));
            field.of = Some(Of { read: meeting, ..of });
        }
        Ok(())
    }

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
