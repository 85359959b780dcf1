//! What a project comes to: tasks, hours, money. The same sentences on its page, on the command line and
//! in papers, each only where there is something to tell.

use super::super::amounts;
use super::super::words::Words;
use crate::domain::project::hours::worth;
use crate::store::query::projects::ProjectSheet;
use crate::t;

/// How many tasks there are, how many are done and how many are late.
pub fn task_counts(words: &Words, sheet: &ProjectSheet) -> Option<String> {
    let (all, done, late) = (sheet.tasks.all, sheet.tasks.done, sheet.tasks.late);
    (all > 0).then(|| t!(words, "project-task-counts", count = all, done = done, late = late))
}

/// The hours of all volunteers.
pub fn hours_given(words: &Words, sheet: &ProjectSheet) -> Option<String> {
    let hours = amounts::minutes(sheet.minutes, words.language());
    (sheet.minutes > 0).then(|| t!(words, "project-hours", hours = hours))
}

/// What these hours are worth, where the committee says how many cents one is.
pub fn volunteering(words: &Words, sheet: &ProjectSheet, an_hour: Option<i64>) -> Option<String> {
    let an_hour = an_hour.filter(|_| sheet.minutes > 0)?;
    Some(t!(words, "project-hours-worth", told = hours_worth(words, sheet.minutes, an_hour)))
}

/// Hours and what they are worth at so many cents each.
pub fn hours_worth(words: &Words, minutes: i64, cents_an_hour: i64) -> String {
    let language = words.language();
    t!(
        words,
        "hours-worth",
        amount = amounts::money(worth(minutes, cents_an_hour), language),
        hours = amounts::minutes(minutes, language),
        rate = amounts::money(cents_an_hour, language)
    )
}

/// What all lines of the budget come to.
pub fn budget_total(words: &Words, sheet: &ProjectSheet) -> Option<String> {
    let money = |cents: i64| amounts::money(cents, words.language());
    (!sheet.lines.is_empty()).then(|| {
        t!(
            words,
            "project-budget-total",
            planned = money(sheet.money.planned),
            committed = money(sheet.money.committed),
            paid = money(sheet.money.paid)
        )
    })
}

/// What all sources of money come to.
pub fn funding_total(words: &Words, sheet: &ProjectSheet) -> Option<String> {
    let money = |cents: i64| amounts::money(cents, words.language());
    let (promised, received) = (money(sheet.money.promised), money(sheet.money.received));
    (!sheet.funding.is_empty())
        .then(|| t!(words, "project-funding-total", promised = promised, received = received))
}

/// What comes of it in goods and services.
pub fn in_kind_total(words: &Words, sheet: &ProjectSheet) -> Option<String> {
    let (promised, received) = (sheet.money.in_kind_promised, sheet.money.in_kind_received);
    let comes = !sheet.funding.is_empty() && (promised > 0 || received > 0);
    let money = |cents: i64| amounts::money(cents, words.language());
    comes.then(|| {
        t!(words, "project-in-kind-total", promised = money(promised), received = money(received))
    })
}

/// What is left or missing of the money that was received.
pub fn money_left(words: &Words, sheet: &ProjectSheet) -> Option<String> {
    let left = sheet.money.left();
    let amount = amounts::money(left.abs(), words.language());
    (!sheet.funding.is_empty()).then(|| match left {
        0 if sheet.money.paid == 0 => t!(words, "project-money-none").into_owned(),
        0 => t!(words, "project-money-even").into_owned(),
        1.. => t!(words, "project-money-left", amount = amount),
        _ => t!(words, "project-money-missing", amount = amount),
    })
}
