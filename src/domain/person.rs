//! People and the consents they gave. Only what the committee needs is kept: no birth date, no
//! income, no health.

use super::entity::Entity;
use super::field::{Choices, Field, Kind};

/// What a person is to the committee.
pub const PERSON_KIND: Choices = Choices {
    name: "person-kind",
    codes: &["tenant", "staff", "community-worker", "partner", "other"],
};

/// How a person prefers to be reached.
pub const REACH: Choices =
    Choices { name: "reach", codes: &["phone", "email", "letter", "door", "text-message"] };

/// The language in which a person wants to be written to.
pub const SPOKEN: Choices = Choices { name: "spoken", codes: &["fr", "en", "other"] };

/// The consent to hang in the lobby by name and number.
pub const PUBLIC_CONTACT: &str = "public-contact";

/// What a consent is for; each is asked apart (P-39.1, a. 14).
pub const PURPOSE: Choices = Choices {
    name: "purpose",
    codes: &["contact", "member-list", "photo", "publication", PUBLIC_CONTACT, "other"],
};

/// A person.
pub const PERSON: &[Field] = &[
    Field::new("family_name", Kind::Text).required().searched(),
    Field::new("given_name", Kind::Text).searched(),
    Field::new("preferred_name", Kind::Text).searched(),
    Field::new("kind", Kind::Choice(&PERSON_KIND)).required(),
    Field::new("site_id", Kind::Link(Entity::Site)),
    Field::new("building_id", Kind::Link(Entity::Building)),
    Field::new("unit", Kind::Text).searched(),
    Field::new("phone", Kind::Phone).searched(),
    Field::new("email", Kind::Email).searched(),
    Field::new("reach", Kind::Choice(&REACH)),
    Field::new("language", Kind::Choice(&SPOKEN)),
    Field::new("note", Kind::Lines).searched(),
];

/// A consent of a person for one purpose, from a day on, until it is withdrawn.
pub const CONSENT: &[Field] = &[
    Field::new("person_id", Kind::Link(Entity::Person)).required(),
    Field::new("purpose", Kind::Choice(&PURPOSE)).required(),
    Field::new("given_on", Kind::Date).required(),
    Field::new("withdrawn_on", Kind::Date),
    Field::new("source", Kind::Text),
];

/// « Hélène Tremblay »: the given (or preferred) name, then the family name.
pub fn full_name(given: Option<&str>, family: &str) -> String {
    match given {
        Some(given) if !given.is_empty() => format!("{given} {family}"),
        _ => family.to_owned(),
    }
}

/// « Tremblay, Hélène »: as lists in the order of family names show it.
pub fn listed_name(given: Option<&str>, family: &str) -> String {
    match given {
        Some(given) if !given.is_empty() => format!("{family}, {given}"),
        _ => family.to_owned(),
    }
}
