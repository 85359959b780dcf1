//! The charts of a project: each indicator as it went, and the lines of the budget.

use crate::domain::project::MEASURE_MOMENT;
use crate::i18n::wording::{choice, label};
use crate::i18n::words::Words;
use crate::i18n::{amounts, dates};
use crate::store::query::projects::{IndicatorRow, ProjectSheet};
use crate::t;

use super::super::model::{Block, Chart, ChartShape, Series};
use crate::domain::entity::Entity;

/// So many bars stand beside each other under readable names; more are a line.
const BARS: usize = 6;
/// So many lines of a budget fit into a chart.
const LINES: usize = 8;

/// Hundredths or cents as a chart draws them: nothing is counted with what comes of it.
fn drawn(hundredths: i64) -> f64 {
    hundredths as f64 / 100.0
}

/// A chart of each indicator that was measured twice or more.
pub fn indicators(sheet: &ProjectSheet, words: &Words) -> Vec<Block> {
    let several = sheet.indicators.iter().filter(|row| row.measures.len() > 1);
    several.map(|row| Block::Chart(indicator(row, words))).collect()
}

fn indicator(row: &IndicatorRow, words: &Words) -> Chart {
    let many = row.measures.len() > BARS;
    let places = row.measures.iter().map(|found| {
        let moment = choice(words, &MEASURE_MOMENT, found.text("moment").unwrap_or_default());
        let day = found.date("measured_on");
        let day = day.map(|day| dates::medium(day, words.language())).unwrap_or_default();
        if many { day } else { t!(words, "paper-project-measured", moment = moment, day = day) }
    });
    let places = places.collect();
    let value = |found: &crate::store::Record| drawn(found.value("value").as_whole().unwrap_or(0));
    let name = row.record.label();
    let target = row.record.value("target").as_whole();
    // The unit stands in the title once, not behind every number.
    let name = match row.record.text("unit") {
        Some(unit) => t!(words, "paper-project-unit", name = name, unit = unit),
        None => name,
    };
    let title = match target {
        Some(target) => {
            let target = amounts::decimal(target, words.language());
            t!(words, "paper-project-chart-target", name = name, target = target)
        }
        None => name,
    };
    Chart {
        shape: if many { ChartShape::Lines } else { ChartShape::Bars },
        title,
        unit: String::new(),
        places,
        // What is drawn is what the title names.
        series: vec![Series {
            name: String::new(),
            values: row.measures.iter().map(value).collect(),
        }],
    }
}

/// A name whose numbers stay with the word before them: « îlot 1 ».
fn with_numbers(name: &str) -> String {
    let mut signs = name.chars().peekable();
    let mut set = String::new();
    while let Some(sign) = signs.next() {
        let stays = sign == ' ' && signs.peek().is_some_and(char::is_ascii_digit);
        set.push(if stays { '\u{a0}' } else { sign });
    }
    set
}

/// What was planned and what was paid of each line of the budget.
pub fn budget(sheet: &ProjectSheet, words: &Words) -> Option<Block> {
    let lines = &sheet.lines;
    let (planned, paid) = (sheet.money.planned, sheet.money.paid);
    if lines.len() < 2 || lines.len() > LINES || planned == 0 && paid == 0 {
        return None;
    }
    let series = |name: String, of: fn(&crate::domain::project::money::Money) -> i64| Series {
        name,
        values: lines.iter().map(|line| drawn(of(&line.money))).collect(),
    };
    Some(Block::Chart(Chart {
        shape: ChartShape::Bars,
        title: t!(words, "paper-project-chart-budget").into_owned(),
        unit: "$".to_owned(),
        places: lines.iter().map(|line| with_numbers(&line.record.label())).collect(),
        series: vec![
            series(label(words, Entity::BudgetLine, "planned"), |money| money.planned),
            series(t!(words, "paper-project-paid").into_owned(), |money| money.paid),
        ],
    }))
}
