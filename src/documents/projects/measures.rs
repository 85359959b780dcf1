//! What a project is judged by: before, during and after, beside what was aimed at.

use crate::domain::entity::Entity;
use crate::domain::project::MEASURE_MOMENT;
use crate::i18n::amounts::decimal;
use crate::i18n::wording::{choice, label};
use crate::i18n::words::Words;
use crate::store::query::projects::{IndicatorRow, ProjectSheet};
use crate::t;

use super::super::model::{Block, Line, plain};
use super::head;

/// The last value of a moment, in hundredths.
pub(super) fn at(row: &IndicatorRow, moment: &str) -> Option<i64> {
    let mut of = row.measures.iter().filter(|found| found.text("moment") == Some(moment));
    of.next_back().and_then(|found| found.value("value").as_whole())
}

/// Whether what was aimed at was reached; nothing where it cannot be said.
pub(super) fn reached(row: &IndicatorRow) -> Option<bool> {
    let after = at(row, "after")?;
    let target = row.record.value("target").as_whole()?;
    match row.record.text("direction")? {
        "lower" => Some(after <= target),
        "higher" => Some(after >= target),
        _ => None,
    }
}

/// The table of indicators.
pub fn table(sheet: &ProjectSheet, words: &Words) -> Option<Block> {
    let value = |hundredths: Option<i64>| {
        plain(hundredths.map_or_else(|| "—".to_owned(), |it| decimal(it, words.language())))
    };
    let rows = sheet.indicators.iter().map(|row| {
        let name = match row.record.text("unit") {
            Some(unit) => t!(words, "paper-project-unit", name = row.record.label(), unit = unit),
            None => row.record.label(),
        };
        let verdict = match reached(row) {
            Some(true) => t!(words, "paper-project-reached"),
            Some(false) => t!(words, "paper-project-not-reached"),
            None => "—".into(),
        };
        let moments = MEASURE_MOMENT.codes.iter().map(|moment| value(at(row, moment)));
        std::iter::once(plain(name))
            .chain(moments)
            .chain([value(row.record.value("target").as_whole()), plain(verdict)])
            .collect::<Vec<Line>>()
    });
    let rows: Vec<Vec<Line>> = rows.collect();
    let moment = |code: &str| choice(words, &MEASURE_MOMENT, code).into();
    let heads = [
        label(words, Entity::Indicator, "name").into(),
        moment("before"),
        moment("during"),
        moment("after"),
        label(words, Entity::Indicator, "target").into(),
        t!(words, "paper-project-is-reached"),
    ];
    (!rows.is_empty()).then(|| Block::Table { head: head(heads), rows })
}

/// How each was measured.
pub fn how(sheet: &ProjectSheet, words: &Words) -> Option<Block> {
    let told = sheet.indicators.iter().filter_map(|row| {
        let how = row.record.text("how")?;
        Some(plain(t!(words, "paper-project-how", name = row.record.label(), how = how)))
    });
    let told: Vec<Line> = told.collect();
    (!told.is_empty()).then(|| Block::bullets(told))
}
