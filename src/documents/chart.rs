//! Charts where nothing can be drawn: their numbers as a table, and as bars of text.

use crate::i18n::language::Language;
use crate::i18n::numbers::amount;

use super::model::{Chart, Line, plain};

/// The longest bar, in signs.
const LONGEST: f64 = 24.0;

impl Chart {
    /// The numbers: the headings (a place, each series), and a row a place.
    pub fn table(&self, language: Language) -> (Vec<String>, Vec<Vec<Line>>) {
        let names = self.series.iter().map(|series| series.name.clone());
        let head = std::iter::once(String::new()).chain(names).collect();
        (head, self.rows(|value| self.said(value, language)))
    }

    /// The same with a bar of text before each number, the longest for the greatest number.
    pub fn bars(&self, language: Language) -> (Vec<String>, Vec<Vec<Line>>) {
        let values = self.series.iter().flat_map(|series| &series.values);
        let values = values.filter(|value| value.is_finite());
        let greatest = values.fold(0.0_f64, |greatest, value| greatest.max(value.abs()));
        let signs = |value: f64| match greatest > 0.0 {
            true => (value.abs() / greatest * LONGEST).round() as usize,
            false => 0,
        };
        let bar =
            |value: f64| format!("{} {}", "█".repeat(signs(value)), self.said(value, language));
        (self.table(language).0, self.rows(|value| bar(value).trim_start().to_owned()))
    }

    fn rows(&self, cell: impl Fn(f64) -> String) -> Vec<Vec<Line>> {
        let row = |(at, place): (usize, &String)| {
            let values = self.series.iter().map(|series| series.values.get(at).copied());
            let known = values.map(|value| value.filter(|value| value.is_finite()));
            let cells = known.map(|value| plain(value.map(&cell).unwrap_or_default()));
            std::iter::once(plain(place.as_str())).chain(cells).collect()
        };
        self.places.iter().enumerate().map(row).collect()
    }

    /// A value with its unit.
    pub(super) fn said(&self, value: f64, language: Language) -> String {
        amount(value, &self.unit, language)
    }
}
