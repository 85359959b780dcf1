//! Housing complexes and buildings by name, and those that a list makes.

use std::collections::HashMap;

use crate::domain::command::{Command, Stamp};
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::store::{self, Record, Store};
use crate::text::joined::Joined;

use super::super::table::key;
use super::super::table::name_case::name_case;
use super::alike::may_be_one;
use super::draft::Draft;
use super::{Options, PlaceIs};

/// The places of the register and of the list.
pub(super) struct Places<'a> {
    store: &'a Store,
    stamp: &'a Stamp,
    options: &'a Options,
    sites: HashMap<String, Id>,
    /// By name and by address; the site of each.
    buildings: HashMap<String, Vec<(Id, Id)>>,
    names: HashMap<Id, String>,
    /// What the list makes, in order.
    pub made: Vec<Made>,
}

/// A place that the list makes.
pub(super) struct Made {
    /// Its name.
    pub name: String,
    /// The command.
    pub command: Command,
}

/// A place that was looked up.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Place {
    pub site: Option<Id>,
    pub building: Option<Id>,
}

impl<'a> Places<'a> {
    pub fn read(store: &'a Store, stamp: &'a Stamp, options: &'a Options) -> store::Result<Self> {
        let mut places = Self {
            store,
            stamp,
            options,
            sites: HashMap::new(),
            buildings: HashMap::new(),
            names: HashMap::new(),
            made: Vec::new(),
        };
        for site in store.all(Entity::Site, None, u32::MAX)? {
            places.names.insert(site.id.clone(), site.label());
            // Of two of one name the older stays.
            places.sites.entry(key(&site.label())).or_insert(site.id);
        }
        for building in store.all(Entity::Building, None, u32::MAX)? {
            places.know_building(&building);
        }
        Ok(places)
    }

    fn know_building(&mut self, building: &Record) {
        let site = building.link("site_id").unwrap_or_default();
        self.names.insert(building.id.clone(), building.label());
        let mut keys = vec![key(&building.label())];
        keys.extend(building.text("address").map(key));
        keys.dedup();
        for key in keys {
            self.buildings.entry(key).or_default().push((building.id.clone(), site.clone()));
        }
    }

    /// What a place is called.
    pub fn name(&self, id: &Id) -> &str {
        self.names.get(id).map_or("", String::as_str)
    }

    /// The places that a row names, made if need be and allowed. What stays `None` although it was
    /// named is neither known nor made: an unknown building without its complex, for one.
    pub fn find_or_make(&mut self, site: &str, building: &str) -> Place {
        let mut place = self.find(site, building);
        if !self.options.create_places {
            return place;
        }
        if place.site.is_none() && !site.is_empty() {
            place.site = Some(self.make(Entity::Site, site, None));
        }
        if let (None, Some(site), false) = (&place.building, &place.site, building.is_empty()) {
            let site = site.clone();
            let made = self.make(Entity::Building, building, Some(&site));
            place.building = Some(made);
        }
        place
    }

    /// The places that a row names, as far as they are known. A building tells its complex, unless
    /// several have its name.
    pub fn find(&self, site: &str, building: &str) -> Place {
        let known = self.sites.get(&key(site)).filter(|_| !site.is_empty()).cloned();
        let known = known.or_else(|| self.said_to_be(site, |name| self.alike_site(name)));
        if building.is_empty() || (known.is_none() && !site.is_empty()) {
            return Place { site: known, building: None };
        }
        let named = self.buildings.get(&key(building)).map_or(&[][..], Vec::as_slice);
        let said = known.as_ref().and_then(|site| {
            let id = self.said_to_be(building, |name| self.alike_building(name, site))?;
            Some((id, site.clone()))
        });
        let found = match &known {
            Some(site) => named.iter().find(|(_, of)| of == site).or(said.as_ref()),
            None if named.len() == 1 => named.first(),
            None => None,
        };
        match found {
            Some((building, site)) => {
                Place { site: Some(site.clone()), building: Some(building.clone()) }
            }
            None => Place { site: known, building: None },
        }
    }

    /// The place that a row names and that would be made, although one that is known may be meant:
    /// as it is typed, and that one's name. `None` once somebody said which it is.
    pub fn alike(&self, draft: &Draft) -> Option<(String, String)> {
        if !self.options.create_places {
            return None;
        }
        let (site, building) = (draft.site.value.as_str(), draft.building.value.as_str());
        let found = self.find(site, building);
        let (typed, known) = match &found {
            Place { site: None, .. } => (site, self.alike_site(site)),
            Place { site: Some(of), building: None } => {
                (building, self.alike_building(building, of))
            }
            Place { .. } => return None,
        };
        let known = known.filter(|_| self.said_of(typed).is_none())?;
        Some((typed.to_owned(), self.name(&known).to_owned()))
    }

    fn said_of(&self, typed: &str) -> Option<PlaceIs> {
        let said = self.options.places.iter().rev();
        let mut said = said.filter(|(name, _)| key(name) == key(typed));
        said.next().map(|(_, is)| *is)
    }

    /// The known place that a name is said to be.
    fn said_to_be(&self, typed: &str, known: impl FnOnce(&str) -> Option<Id>) -> Option<Id> {
        (self.said_of(typed) == Some(PlaceIs::Same)).then(|| known(typed)).flatten()
    }

    fn alike_site(&self, typed: &str) -> Option<Id> {
        let ids = self.sites.values().filter(|id| may_be_one(self.name(id), typed));
        ids.min().cloned()
    }

    fn alike_building(&self, typed: &str, site: &Id) -> Option<Id> {
        let of_site = |all: &[(Id, Id)]| all.iter().any(|(_, of)| of == site);
        let near =
            self.buildings.iter().filter(|(name, all)| of_site(all) && may_be_one(name, typed));
        let ids = near.flat_map(|(_, all)| all.iter().filter(|(_, of)| of == site));
        ids.map(|(id, _)| id).min().cloned()
    }

    fn make(&mut self, entity: Entity, typed: &str, site: Option<&Id>) -> Id {
        let id = self.store.new_id(self.stamp);
        let name = place_name(typed);
        self.names.insert(id.clone(), name.clone());
        let named = ("name", name.as_str().into());
        let command = match site {
            Some(site) => {
                let entry = self.buildings.entry(key(&name)).or_default();
                entry.push((id.clone(), site.clone()));
                let site = ("site_id", site.as_str().into());
                Command::save(entity, Some(id.clone()), [named, site])
            }
            None => {
                self.sites.insert(key(&name), id.clone());
                Command::save(entity, Some(id.clone()), [named])
            }
        };
        self.made.push(Made { name, command });
        id
    }
}

/// A place typed in capitals as places are written: MANOIR DES POMMIERS → Manoir des Pommiers. One
/// with a small letter is kept as it is.
fn place_name(typed: &str) -> String {
    let typed = typed.split_whitespace().joined(" ");
    if typed.chars().any(char::is_lowercase) {
        return typed;
    }
    let small =
        ["de", "du", "des", "la", "le", "les", "à", "au", "aux", "et", "en", "sur", "of", "the"];
    let cased = name_case(&typed);
    let words = cased.split(' ').enumerate().map(|(at, word)| {
        let lower = word.to_lowercase();
        if at > 0 && small.contains(&lower.as_str()) { lower } else { word.to_owned() }
    });
    words.joined(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_in_capitals_is_written_as_places_are() {
        for (typed, name) in [
            ("PLACE ST-MARTIN", "Place St-Martin"),
            ("LES LILAS", "Les Lilas"),
            ("MANOIR  DES POMMIERS", "Manoir des Pommiers"),
            ("1 rue de l’Exemple", "1 rue de l’Exemple"),
            ("Les lilas", "Les lilas"),
        ] {
            assert_eq!(place_name(typed), name);
        }
    }
}
