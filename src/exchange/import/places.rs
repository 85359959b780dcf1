//! Housing complexes and buildings by name, and those that a list makes.

use std::collections::HashMap;

use crate::domain::command::{Command, Stamp};
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::store::{self, Record, Store};

use super::super::table::key;
use super::super::table::name_case::name_case;

/// The places of the register and of the list.
pub(super) struct Places<'a> {
    store: &'a Store,
    stamp: &'a Stamp,
    create: bool,
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
    pub fn read(store: &'a Store, stamp: &'a Stamp, create: bool) -> store::Result<Self> {
        let mut places = Self {
            store,
            stamp,
            create,
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
        if !self.create {
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
        if building.is_empty() || (known.is_none() && !site.is_empty()) {
            return Place { site: known, building: None };
        }
        let named = self.buildings.get(&key(building)).map_or(&[][..], Vec::as_slice);
        let found = match &known {
            Some(site) => named.iter().find(|(_, of)| of == site),
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
    let typed = typed.split_whitespace().collect::<Vec<_>>().join(" ");
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
    words.collect::<Vec<_>>().join(" ")
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
