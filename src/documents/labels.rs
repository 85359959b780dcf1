//! Addresses on sheets of labels.

use crate::domain::entity::Entity;
use crate::i18n::words::Words;
use crate::store::{Record, Result, Store};
use crate::t;

use super::caution::Caution;
use super::members::{building, nobody, of_body, people};
use super::model::{Block, Document, Inline, LabelSheet, Line, told};
use super::pdf;
use super::subject::Subject;
use super::template::values::Values;

/// The sheets of labels on Letter paper that every shop has, by the number of their makers; the first
/// is the usual one. Sizes as printed on their boxes (1 × 2⅝, 1 × 4, 2 × 4 inches), to half a point.
pub const LETTER_SHEETS: [LabelSheet; 3] = [
    LabelSheet {
        name: "5160",
        columns: 3,
        rows: 10,
        size: (189, 72),
        margin: (14, 36),
        pitch: (198, 72),
    },
    LabelSheet {
        name: "5161",
        columns: 2,
        rows: 10,
        size: (288, 72),
        margin: (11, 36),
        pitch: (302, 72),
    },
    LabelSheet {
        name: "5163",
        columns: 2,
        rows: 5,
        size: (288, 144),
        margin: (11, 36),
        pitch: (302, 144),
    },
];

/// The size of the letters of a label, in points, before what is long makes them smaller: they follow
/// the label's height.
pub(super) fn letters(sheet: &LabelSheet, large: bool) -> f32 {
    let usual = (f32::from(sheet.size.1) * 10.5 / 72.0).clamp(9.0, 16.0);
    if large { usual * 1.4 } else { usual }
}

/// The smallest letters of a label: a letter carrier reads them.
pub(super) const LEAST: f32 = 7.0;

/// The part of the usual size that all labels keep: one that needs smaller letters has them alone.
const SHARED: f32 = 0.85;

/// The size of all labels but those that are much too long for it: a long one makes the others a little
/// smaller at most.
pub(super) fn common(fitted: impl Iterator<Item = f32>, usual: f32) -> f32 {
    fitted.filter(|size| *size >= usual * SHARED).fold(usual, f32::min)
}

/// From a label's edges to its text, left and above.
pub(super) const PAD: (f32, f32) = (10.0, 5.0);

/// The lines below a name: street, dwelling and city where the register has them, as letters are
/// addressed; else the building.
fn address(store: &Store, person: &Record, words: &Words) -> Result<Vec<String>> {
    let linked = |entity, field: &str| match person.link(field) {
        Some(id) => store.record(entity, &id),
        None => Ok(None),
    };
    let (site, house) =
        (linked(Entity::Site, "site_id")?, linked(Entity::Building, "building_id")?);
    let of = |record: &Option<Record>, field: &str| {
        record.as_ref().and_then(|record| record.text(field)).map(str::to_owned)
    };
    let street = of(&house, "address").or_else(|| of(&site, "address"));
    let (street, mut code) = street.map_or((None, None), |street| {
        let (street, code) = postal_code(&street);
        (Some(street.to_owned()).filter(|street| !street.is_empty()), code)
    });
    let city = of(&site, "city").map(|typed| {
        let (city, of_city) = postal_code(&typed);
        code = code.take().or(of_city);
        city.to_owned()
    });
    let unit = person.text("unit");
    let mut lines = Vec::new();
    match (street, unit) {
        (Some(address), Some(unit)) => {
            lines.push(match says_what(unit) {
                true => format!("{address}, {unit}"),
                false => t!(words, "paper-address", address = address, unit = unit),
            });
        }
        (Some(address), None) => lines.push(address),
        (None, unit) => {
            let unit = unit.map(|unit| match says_what(unit) {
                true => unit.to_owned(),
                false => t!(words, "paper-unit", unit = unit),
            });
            let place = Some(building(store, person)?).filter(|place| !place.is_empty());
            let line: Vec<String> = [place, unit].into_iter().flatten().collect();
            lines.extend((!line.is_empty()).then(|| line.join(", ")));
        }
    }
    let city = city.filter(|city| !city.is_empty()).map(|city| match has_province(&city) {
        true => city,
        false => t!(words, "paper-city", city = city),
    });
    // Two spaces part it from the province, as the post asks.
    let last: Vec<String> = [city, code].into_iter().flatten().collect();
    lines.extend((!last.is_empty()).then(|| last.join("\u{a0}\u{a0}")));
    Ok(lines)
}

/// An address or a city without the postal code typed at its end, and the code as it is written.
fn postal_code(typed: &str) -> (&str, Option<String>) {
    let typed = typed.trim();
    let compact: Vec<(usize, char)> = typed
        .char_indices()
        .rev()
        .filter(|(_, sign)| !sign.is_whitespace() && *sign != '-')
        .take(6)
        .collect();
    let signs: String = compact.iter().rev().map(|(_, sign)| sign.to_ascii_uppercase()).collect();
    let is_code = signs.len() == 6
        && signs.bytes().zip([true, false].into_iter().cycle()).all(
            |(sign, letter)| match letter {
                true => sign.is_ascii_alphabetic(),
                false => sign.is_ascii_digit(),
            },
        );
    let begins = compact.last().map_or(0, |(at, _)| *at);
    let before = &typed[..begins];
    // « Rue1A2B3 » is no code behind a street.
    if !is_code || before.ends_with(|sign: char| sign.is_alphanumeric()) {
        return (typed, None);
    }
    let (zone, rest) = signs.split_at(3);
    let before = before.trim_end_matches(|sign: char| sign.is_whitespace() || ",-–".contains(sign));
    (before, Some(format!("{zone}\u{a0}{rest}")))
}

/// What is to be known of labels: that there are none, that some have no postal code, and in a form that
/// has pages, which do not have room for all that they say.
pub(super) fn cautions(document: &Document, has_pages: bool) -> Vec<Caution> {
    let cut = if has_pages { pdf::cut(document) } else { Vec::new() };
    let cut = (!cut.is_empty()).then_some(Caution::LabelsCut(cut));
    known(document).into_iter().chain(cut).collect()
}

fn known(document: &Document) -> Option<Caution> {
    let labels = document.blocks.iter().filter_map(|block| match block {
        Block::Labels { labels, .. } => Some(labels),
        _ => None,
    });
    let labels: Vec<&Line> = labels.flatten().collect();
    let has_code = |label: &&&Line| {
        told(label).lines().last().is_some_and(|line| postal_code(line).1.is_some())
    };
    let without = labels.len() - labels.iter().filter(has_code).count();
    match (labels.len(), without) {
        (0, _) => Some(Caution::NoLabels),
        (_, 0) => None,
        (_, without) => Some(Caution::NoPostalCode(without)),
    }
}

/// Whether a dwelling was typed with what it is: « App. 12 », « Suite200 », « #12 », « Sous-sol ». « 12 »,
/// « 12A » and « B4 » are numbers alone, and so is « AB12 »: a word in front of figures has three letters.
fn says_what(unit: &str) -> bool {
    let letters = unit.chars().take_while(|sign| sign.is_alphabetic()).count();
    let is_numbered = unit.chars().nth(letters).is_some_and(|sign| sign.is_ascii_digit());
    unit.starts_with('#') || letters >= if is_numbered { 3 } else { 2 }
}

/// Whether a city was typed with its province: « Lévis (Québec) », « Lévis QC G6V 1A1 ».
fn has_province(city: &str) -> bool {
    city.contains('(') || city.split([' ', ',']).any(|word| word == "QC")
}

/// What is filled into the labels of a body's members.
///
/// # Errors
/// [`Refusal::NotFound`](crate::domain::refusal::Refusal::NotFound).
pub fn values(store: &Store, subject: &Subject, words: &Words) -> Result<Values> {
    store.at_one_moment(|store| {
        let found = subject.composition(store)?;
        let mut values = of_body(store, &found, words)?;
        let mut labels: Vec<Line> = Vec::new();
        for person in people(store, &found)? {
            let mut label = vec![Inline::Strong(person.label())];
            for line in address(store, &person, words)? {
                label.extend([Inline::Break, Inline::Text(line)]);
            }
            labels.push(label);
        }
        let sheet = subject.label_sheet;
        let labels = match labels.is_empty() {
            true => nobody(words),
            false => Block::Labels { sheet, labels },
        };
        values.blocks("labels", [labels]);
        Ok(values)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dwelling_is_called_what_it_is_once() {
        for unit in ["App. 12", "app 3", "apt. 12", "Appartement 3", "#12", "Sous-sol", "RC"] {
            assert!(says_what(unit), "{unit}");
        }
        // Typed without a blank.
        for unit in [
            "App12",
            "apt3",
            "APP4B",
            "Unité7",
            "Bureau210",
            "log5",
            "Suite200",
            "Local3",
            "Porte4",
            "RDC1",
        ] {
            assert!(says_what(unit), "{unit}");
        }
        for unit in ["12", "3B", "12A", "B4", "A12", "AB12", "A", "1-2", "12 Suite"] {
            assert!(!says_what(unit), "{unit}");
        }
    }

    #[test]
    fn a_postal_code_is_found_at_the_end_however_it_is_typed() {
        let code = Some("H7N\u{a0}1A1".to_owned());
        for (typed, street) in [
            ("12 rue du Modèle, H7N 1A1", "12 rue du Modèle"),
            ("12 rue du Modèle h7n1a1", "12 rue du Modèle"),
            ("Laval (Québec)  H7N 1A1", "Laval (Québec)"),
            ("Laval QC H7N-1A1", "Laval QC"),
            ("H7N 1A1", ""),
        ] {
            assert_eq!(postal_code(typed), (street, code.clone()), "{typed}");
        }
        for typed in ["12 rue du Modèle", "Laval", "12 rue Modèle, app. 3B", "RueH7N1A1", ""] {
            assert_eq!(postal_code(typed), (typed, None));
        }
    }
}
