//! What a project is judged by: each indicator before, during and after, and whether it went the way
//! it was meant to.

use super::super::page::Line;
use super::super::record::day;
use super::rows::{code, joined};
use super::{has, row_of};
use crate::domain::project::MEASURE_MOMENT;
use crate::domain::project::progress::{Progress, progress};
use crate::i18n::amounts;
use crate::store::Record;
use crate::store::query::projects::{IndicatorRow, ProjectSheet};
use crate::t;
use crate::tui::context::Context;
use crate::tui::theme::Role;
use crate::tui::widget::gauge::bar;
use crate::tui::widget::spark;

/// Two measures say by themselves which way it went.
const COURSE_FROM: usize = 3;

/// The most recent measures whose course has room on the narrowest terminal.
const COURSE_MOST: usize = 36;

/// The indicators, each with its measures as bars of one scale.
pub(super) fn rows(sheet: &ProjectSheet, context: &Context) -> Vec<Line> {
    sheet.indicators.iter().flat_map(|row| indicator(row, context)).collect()
}

fn number(record: &Record, field: &str, context: &Context) -> String {
    let value = record.value(field).as_whole();
    value.map(|value| amounts::decimal(value, context.language())).unwrap_or_default()
}

fn indicator(row: &IndicatorRow, context: &Context) -> Vec<Line> {
    let (words, signs) = (&context.words, &context.theme.signs);
    let found = &row.record;
    let unit = found.text("unit").unwrap_or_default().to_owned();
    let target = match has(found, "target") {
        true => t!(words, "project-target", value = number(found, "target", context)),
        false => String::new(),
    };
    let value = |moment: &str| row.latest(moment).and_then(|row| row.value("value").as_whole());
    let target_value = found.value("target").as_whole();
    let came = progress(found.text("direction"), value("before"), value("after"), target_value);
    let (sign, role, told) = match came {
        None => ("", Role::Text, String::new()),
        Some(Progress::Reached) => (signs.check, Role::Good, t!(words, "progress-reached").into()),
        Some(Progress::Better) => (signs.check, Role::Good, t!(words, "progress-better").into()),
        Some(Progress::Same) => (signs.dot, Role::Muted, t!(words, "progress-same").into()),
        Some(Progress::Worse) => (signs.cross, Role::Bad, t!(words, "progress-worse").into()),
    };
    let mut line = row_of(joined(&[found.label(), unit, told]), found).right(target);
    if !sign.is_empty() {
        line = line.sign(sign, role);
    }
    let mut lines = vec![Line::Row(line)];
    let amount = |measure: &Record| measure.value("value").as_whole().unwrap_or(0);
    let most = row.measures.iter().map(amount).chain(target_value).max().unwrap_or(0);
    // The numbers of an indicator stand below each other by their decimal sign.
    let whole = |told: &str| told.chars().take_while(|sign| !matches!(sign, ',' | '.')).count();
    let widest = row.measures.iter().map(|measure| whole(&number(measure, "value", context))).max();
    let widest = widest.unwrap_or(0);
    if row.measures.len() >= COURSE_FROM {
        let past = row.measures.len().saturating_sub(COURSE_MOST);
        let values: Vec<i64> = row.measures[past..].iter().map(amount).collect();
        let name = format!("  {}", t!(words, "project-course"));
        let course = spark::line(&values, &context.theme);
        lines.push(Line::Row(row_of(course, found).named(name)));
    }
    let part = |amount: i64| u64::try_from(amount).unwrap_or(0);
    for measure in &row.measures {
        let moment = code(measure, "moment", &MEASURE_MOMENT, context);
        let gauge = bar(part(amount(measure)), part(most), &context.theme);
        let told = number(measure, "value", context);
        let before = " ".repeat(widest - whole(&told));
        let text = format!("{gauge} {before}{told}");
        let line = row_of(text, measure).named(format!("  {moment}"));
        lines.push(Line::Row(line.right(day(measure, "measured_on", context))));
    }
    lines
}
