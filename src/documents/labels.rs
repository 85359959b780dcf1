//! Addresses on sheets of labels.

use crate::i18n::words::Words;
use crate::store::{Result, Store};

use super::members::{building, of_body, people};
use super::model::{Block, Inline, LabelSheet, Line};
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
            let mut place = building(store, &person)?;
            if let Some(unit) = person.text("unit") {
                let unit = crate::t!(words, "paper-unit", unit = unit);
                place = if place.is_empty() { unit } else { format!("{place}, {unit}") };
            }
            let mut label = vec![Inline::Strong(person.label())];
            if !place.is_empty() {
                label.extend([Inline::Break, Inline::Text(place)]);
            }
            labels.push(label);
        }
        let sheet = subject.label_sheet;
        values.blocks("labels", (!labels.is_empty()).then_some(Block::Labels { sheet, labels }));
        Ok(values)
    })
}
