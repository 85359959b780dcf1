//! The charts of a project: each indicator as it went, and the lines of the budget.

use crate::domain::project::MEASURE_MOMENT;
use crate::i18n::wording::{choice, label};
use crate::i18n::words::Words;
use crate::i18n::{amounts, dates};
use crate::store::Record;
use crate::store::query::projects::{IndicatorRow, ProjectSheet};
use crate::t;

use super::super::model::{Block, Chart, ChartShape, Series};
use crate::domain::entity::Entity;

/// So many bars stand one below the other under readable names; more are lines along their days.
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
    let moment = |found: &Record| found.text("moment").unwrap_or_default().to_owned();
    let day = |found: &Record| {
        let day = found.date("measured_on");
        day.map(|day| dates::medium(day, words.language())).unwrap_or_default()
    };
    let places = row.measures.iter().map(|found| match many {
        true => day(found),
        false => {
            let moment = choice(words, &MEASURE_MOMENT, &moment(found));
            t!(words, "paper-project-measured", moment = moment, day = day(found))
        }
    });
    let places = places.collect();
    let value = |found: &Record| drawn(found.value("value").as_whole().unwrap_or(0));
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
    // Of many, each moment is a line of its own; of few, a bar says its moment, and what is drawn is what
    // the title names.
    let series = match many {
        false => {
            let values = row.measures.iter().map(value).collect();
            vec![Series { name: String::new(), values }]
        }
        true => {
            let of = |code: &str| Series {
                name: choice(words, &MEASURE_MOMENT, code),
                values: row
                    .measures
                    .iter()
                    .map(|found| if moment(found) == code { value(found) } else { f64::NAN })
                    .collect(),
            };
            let measured = |code: &&&str| row.measures.iter().any(|found| moment(found) == ***code);
            MEASURE_MOMENT.codes.iter().filter(measured).map(|code| of(code)).collect()
        }
    };
    let days = row.measures.iter().filter(|_| many).filter_map(|found| found.date("measured_on"));
    let word = label(words, Entity::Indicator, "target");
    Chart {
        shape: if many { ChartShape::Lines } else { ChartShape::Bars },
        title,
        unit: String::new(),
        places,
        series,
        days: days.collect(),
        target: target.map(|target| (drawn(target), word)),
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
        days: Vec::new(),
        target: None,
    }))
}
