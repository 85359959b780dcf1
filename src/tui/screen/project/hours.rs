//! Who gave how many hours, when and for what.

use super::super::page::{Line, Row};
use crate::domain::entity::Entity;
use crate::domain::project::hours::Share;
use crate::i18n::amounts;
use crate::i18n::dates;
use crate::i18n::wording::capital;
use crate::store::query::projects::ProjectSheet;
use crate::store::{self, Store};
use crate::t;
use crate::tui::context::Context;
use crate::tui::widget::gauge::bar;

/// So many months, people and tasks are told; the others are counted.
const MOST: usize = 6;

/// The hours by month, by person and by task. Each part adds up to the whole.
pub(super) fn rows(
    sheet: &ProjectSheet,
    store: &Store,
    context: &Context,
) -> store::Result<Vec<Line>> {
    let (words, language) = (&context.words, context.language());
    let shares = &sheet.shares;
    let mut lines = Vec::new();
    let row = |name: String, target, minutes: i64| {
        let part = bar(of(minutes), of(sheet.minutes), &context.theme);
        let told = amounts::minutes(minutes, language);
        Line::Row(Row::of(format!("{part} {told}"), target).named(name))
    };
    // Of a long project the latest months.
    let earlier = shares.months.len().saturating_sub(MOST);
    if earlier > 0 {
        let minutes = shares.months[..earlier].iter().map(|month| month.minutes).sum();
        lines.push(row(t!(words, "hours-earlier").into_owned(), None, minutes));
    }
    for month in &shares.months[earlier..] {
        let (year, number) = month.month.split_once('-').unwrap_or((&month.month, ""));
        let name = number.parse().ok().and_then(|number| dates::month(number, language));
        let name = format!("{} {year}", capital(name.unwrap_or(number)));
        lines.push(row(name, None, month.minutes));
    }
    let parts = [
        (Entity::Person, &shares.people, "hours-unnamed", "hours-other-people"),
        (Entity::Task, &shares.tasks, "hours-no-task", "hours-other-tasks"),
    ];
    for (entity, shares, nobody, others) in parts {
        // One line that says the whole says nothing.
        if let [Share { of: None, .. }] | [] = shares.as_slice() {
            continue;
        }
        lines.push(Line::Gap);
        for share in shares.iter().take(MOST) {
            let name = match &share.of {
                Some(id) => store.label(entity, id)?.unwrap_or_default(),
                None => words.text(nobody).into_owned(),
            };
            let target = share.of.clone().map(|id| (entity, id));
            lines.push(row(name, target, share.minutes));
        }
        let rest = shares.get(MOST..).unwrap_or_default();
        if !rest.is_empty() {
            let minutes = rest.iter().map(|share| share.minutes).sum();
            let told = words.with(others, &[("count", rest.len().into())]);
            lines.push(row(told, None, minutes));
        }
    }
    Ok(lines)
}

fn of(minutes: i64) -> u64 {
    u64::try_from(minutes).unwrap_or(0)
}
