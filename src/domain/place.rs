//! Places: housing complexes with a small portrait, their buildings, the tenant associations.

use super::entity::Entity;
use super::field::{Field, Kind};

/// A housing complex: what is needed for its portrait (dwellings by kind, year, county).
pub const SITE: &[Field] = &[
    Field::new("name", Kind::Text).required().searched(),
    Field::new("address", Kind::Text).searched(),
    Field::new("city", Kind::Text).searched(),
    Field::new("county", Kind::Text),
    Field::new("year_built", Kind::Whole),
    Field::new("dwellings_family", Kind::Whole),
    Field::new("dwellings_senior", Kind::Whole),
    Field::new("dwellings_single", Kind::Whole),
    Field::new("note", Kind::Lines).searched(),
];

/// A building of a housing complex.
pub const BUILDING: &[Field] = &[
    Field::new("site_id", Kind::Link(Entity::Site)).required(),
    Field::new("name", Kind::Text).required().searched(),
    Field::new("address", Kind::Text).searched(),
    Field::new("dwellings", Kind::Whole),
    Field::new("note", Kind::Lines).searched(),
];

/// A tenant association, recognised by the office from a day on (S-8, art. 58.2 and 58.3).
pub const ASSOCIATION: &[Field] = &[
    Field::new("name", Kind::Text).required().searched(),
    Field::new("site_id", Kind::Link(Entity::Site)),
    Field::new("recognised_on", Kind::Date),
    Field::new("ended_on", Kind::Date),
    Field::new("note", Kind::Lines).searched(),
];
