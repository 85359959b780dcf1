//! The people a list may speak of: those of the register who share a name, an e-mail or a
//! telephone with one of its rows. The register is streamed past the list, never held.

use std::collections::HashMap;

use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::store::{self, Record, Store};

use super::super::table::duplicates::{Facts, Index, Profile, Verdict, Wanted, Who};
use super::Candidate;
use super::places::Places;

/// How many people are read at once.
const WINDOW: u32 = 1_000;

/// The people known so far.
pub(super) struct Known {
    index: Index,
    records: HashMap<Id, Record>,
    labels: HashMap<Id, String>,
    lines: HashMap<usize, Id>,
}

impl Known {
    /// Streams the register's people past the rows. `by_site` says that the rows name housing
    /// complexes, so that a dwelling is told by its complex and not by its building.
    pub fn read(
        store: &Store,
        rows: &[Profile],
        by_site: bool,
        places: &Places<'_>,
    ) -> store::Result<Self> {
        let wanted = Wanted::of(rows);
        let mut known = Self {
            index: Index::default(),
            records: HashMap::new(),
            labels: HashMap::new(),
            lines: HashMap::new(),
        };
        let mut after = None;
        loop {
            let window = store.all(Entity::Person, after.as_ref(), WINDOW)?;
            let Some(last) = window.last() else { return Ok(known) };
            after = Some(last.id.clone());
            for record in window {
                known.consider(record, &wanted, by_site, places);
            }
        }
    }

    fn consider(&mut self, person: Record, wanted: &Wanted, by_site: bool, places: &Places<'_>) {
        let text = |field| person.text(field).unwrap_or_default();
        let (site, building) = (person.link("site_id"), person.link("building_id"));
        let place = if by_site { site.or(building) } else { building.or(site) };
        let place = place.map_or("", |id| places.name(&id));
        let named = |given: &str| {
            Profile::new(Facts {
                family: text("family_name"),
                given,
                email: text("email"),
                phone: text("phone"),
                place,
                unit: text("unit"),
            })
        };
        let mut profiles = vec![named(text("given_name"))];
        if let Some(preferred) = person.text("preferred_name") {
            // A list may know somebody by either name.
            profiles.push(named(preferred));
            profiles.dedup();
        }
        if !profiles.iter().any(|profile| wanted.has(profile)) {
            return;
        }
        for profile in profiles {
            self.index.add(Who::Person(person.id.to_string()), profile);
        }
        self.labels.insert(person.id.clone(), person.label());
        self.records.insert(person.id.clone(), person);
    }

    /// What somebody known is called.
    pub fn name_of(&self, who: &Who) -> String {
        self.labels.get(&self.id_of(who)).cloned().unwrap_or_default()
    }

    /// Adds a row that is somebody new.
    pub fn add_line(&mut self, line: usize, id: &Id, name: &str, profile: Profile) {
        self.labels.insert(id.clone(), name.to_owned());
        self.lines.insert(line, id.clone());
        self.index.add(Who::Line(line), profile);
    }

    /// Who a row is.
    pub fn find(&self, row: &Profile) -> Verdict<'_> {
        self.index.find(row)
    }

    /// The id of somebody known.
    pub fn id_of(&self, who: &Who) -> Id {
        match who {
            Who::Person(id) => Id::new(id.clone()),
            Who::Line(line) => self.lines.get(line).cloned().unwrap_or_default(),
        }
    }

    /// Somebody known, to be shown.
    pub fn candidate(&self, who: &Who) -> Candidate {
        match who {
            Who::Person(_) => {
                let id = self.id_of(who);
                let name = self.labels.get(&id).cloned().unwrap_or_default();
                Candidate::Person { id, name }
            }
            Who::Line(line) => Candidate::Line(*line),
        }
    }

    /// The record of somebody in the register, handed out once.
    pub fn take_record(&mut self, id: &Id) -> Option<Record> {
        self.records.remove(id)
    }
}
