//! Places and people of the big register.

use chrono::Days;

use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::store;
use crate::store::bulk::Bulk;
use crate::text::fold::sort_key;

use super::random::Random;
use super::{BigOptions, at, words};

/// A housing complex has so many people, in so many buildings.
const PEOPLE_PER_SITE: u32 = 150;
const BUILDINGS_PER_SITE: u32 = 3;

/// So many of the first tenants are remembered: the bodies are filled with them.
const REMEMBERED: usize = 5_000;

/// A housing complex with its association.
pub(super) struct Site {
    /// The complex.
    pub id: Id,
    /// Its buildings.
    pub buildings: Vec<Id>,
    /// Its association.
    pub association: Id,
    /// What the association is called.
    pub association_name: String,
}

/// Makes the complexes, their buildings and their associations.
pub(super) fn sites(
    bulk: &mut Bulk<'_>,
    random: &mut Random,
    options: BigOptions,
) -> store::Result<Vec<Site>> {
    let day = options.first_day();
    let count = options.members.div_ceil(PEOPLE_PER_SITE);
    let mut sites = Vec::new();
    for place in 0..count {
        let name = format!(
            "{} {} {}",
            random.one_of(&words::COMPLEX),
            random.one_of(&words::NAMED_AFTER),
            place + 1
        );
        let id = bulk.new_id(at(day, 8));
        let dwellings = || Value::Whole(i64::from(PEOPLE_PER_SITE / 3));
        bulk.insert(
            Entity::Site,
            &id,
            [
                ("name", name.as_str().into()),
                ("address", format!("{}, {}", 10 + place, random.one_of(&words::STREETS)).into()),
                ("city", "Laval".into()),
                ("county", "Laval".into()),
                ("year_built", Value::Whole(i64::from(1960 + random.below(40)))),
                ("dwellings_family", dwellings()),
                ("dwellings_senior", dwellings()),
            ],
        )?;
        let mut buildings = Vec::new();
        for number in 1..=BUILDINGS_PER_SITE {
            let building = bulk.new_id(at(day, 8));
            bulk.insert(
                Entity::Building,
                &building,
                [
                    ("site_id", (&id).into()),
                    ("name", format!("Îlot {number}").into()),
                    ("dwellings", Value::Whole(34)),
                ],
            )?;
            buildings.push(building);
        }
        let association = bulk.new_id(at(day, 8));
        let association_name = format!("Association des locataires – {name}");
        bulk.insert(
            Entity::Association,
            &association,
            [
                ("name", association_name.as_str().into()),
                ("site_id", (&id).into()),
                ("recognised_on", day.into()),
            ],
        )?;
        sites.push(Site { id, buildings, association, association_name });
    }
    Ok(sites)
}

/// Makes the people with their consents; the first tenants are given back.
pub(super) fn people(
    bulk: &mut Bulk<'_>,
    random: &mut Random,
    options: BigOptions,
    sites: &[Site],
) -> store::Result<Vec<Id>> {
    let mut tenants = Vec::new();
    let day = options.first_day();
    for place in 0..options.members {
        let kind = match place % 50 {
            47 => "partner",
            48 => "community-worker",
            49 => "staff",
            _ => "tenant",
        };
        let site = usize::try_from(place / PEOPLE_PER_SITE).ok();
        let site = site.and_then(|site| sites.get(site)).filter(|_| kind == "tenant");
        let id = person(bulk, random, options, place, kind, site)?;
        let given_on = day - Days::new(u64::from(random.below(300)));
        let consent = bulk.new_id(at(day, 10));
        bulk.insert(
            Entity::Consent,
            &consent,
            [
                ("person_id", (&id).into()),
                ("purpose", "contact".into()),
                ("given_on", given_on.into()),
                ("source", "Formulaire papier".into()),
            ],
        )?;
        if kind == "tenant" && tenants.len() < REMEMBERED {
            tenants.push(id);
        }
    }
    Ok(tenants)
}

fn person(
    bulk: &mut Bulk<'_>,
    random: &mut Random,
    options: BigOptions,
    place: u32,
    kind: &str,
    site: Option<&Site>,
) -> store::Result<Id> {
    let given = random.one_of(&words::GIVEN);
    let mut family = random.one_of(&words::FAMILY).to_owned();
    if random.chance(66) {
        family = format!("{family}-{}", random.one_of(&words::FAMILY));
    }
    let building = site.and_then(|site| {
        let number = random.below(u32::try_from(site.buildings.len()).unwrap_or(0));
        site.buildings.get(usize::try_from(number).unwrap_or(0))
    });
    let unit = building.map(|_| (100 + place % PEOPLE_PER_SITE).to_string());
    let region = random.one_of(&["450", "514", "579", "438"]);
    let phone = format!("{region} 555-01{:02}", random.below(100));
    let mail = format!("{}.{}{place}@example.org", sort_key(given), sort_key(&family));
    let id = bulk.new_id(at(options.first_day(), 9));
    bulk.insert(
        Entity::Person,
        &id,
        [
            ("family_name", family.into()),
            ("given_name", given.into()),
            ("kind", kind.into()),
            ("site_id", site.map(|site| &site.id).into()),
            ("building_id", building.into()),
            ("unit", unit.into()),
            ("phone", phone.into()),
            ("email", random.chance(60).then_some(mail).into()),
            ("reach", random.one_of(&["phone", "email", "letter", "door"]).into()),
            ("language", if random.chance(92) { "fr" } else { "en" }.into()),
        ],
    )?;
    Ok(id)
}
