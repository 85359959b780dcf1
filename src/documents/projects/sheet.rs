//! A project on one page.

use crate::domain::entity::Entity;
use crate::domain::project::PROJECT_SCOPE;
use crate::domain::rules::{HOUR_WORTH, Rules};
use crate::i18n::wording::hours_worth;
use crate::i18n::words::Words;
use crate::i18n::{amounts, dates};
use crate::store::query::projects::ProjectSheet;
use crate::store::{Result, Store};
use crate::t;

use super::super::model::{Block, plain, told};
use super::super::subject::Subject;
use super::super::template::values::Values;
use super::{
    Known, coded, decisions, facts, field, given_up, linked, of_project, phase, photos, work,
};

/// What is filled into the sheet of a project: no names but the steward's and the partners'.
///
/// # Errors
/// [`Refusal::NotFound`](crate::domain::refusal::Refusal::NotFound).
pub fn values(store: &Store, subject: &Subject, words: &Words) -> Result<Values> {
    store.at_one_moment(|store| {
        let sheet = subject.project_sheet(store)?;
        let mut values = of_project(store, &sheet)?;
        // Who takes part stands in the same block: there is one page for all.
        let mut known = portrait(store, &sheet, words)?;
        let people = work::people_counted(&sheet, words);
        known.extend(people.into_iter().map(|(label, line)| (label, Some(line))));
        let (portrait, progress) = (facts(known), facts(progress(&sheet, &store.rules()?, words)));
        let high = room(&sheet, [&portrait, &progress]);
        values.blocks("facts", portrait);
        values.blocks("progress", progress);
        values.blocks("furnishings", work::furnishings_named(&sheet));
        let one = high.map(|high| photos::photos(store, &sheet, (1, high), words));
        values.blocks("photos", one.unwrap_or_default());
        Ok(values)
    })
}

/// Lines of text in points, as the pages set them: a fact, and a line of a paragraph.
const FACT: usize = 16;
const LINE: usize = 14;
/// Where the first fact stands, and where the page ends.
const TOP: usize = 141;
const BOTTOM: usize = 720;
/// What a photo has above it and its caption below.
const CAPTION: usize = 40;
/// A lower one would show nothing.
const LEAST: usize = 45;

/// How high a photo may be so that the sheet stays one page, in the word processor's looser lines too;
/// none where the texts need the page.
fn room(sheet: &ProjectSheet, facts: [&Option<Block>; 2]) -> Option<u16> {
    let rows = |text: &str, signs: usize| text.chars().count().div_ceil(signs).max(1);
    let of_facts = |block: &Option<Block>| match block {
        Some(Block::Facts(all)) => {
            all.iter().map(|(_, line)| rows(&told(line), 58) * FACT).sum::<usize>()
        }
        _ => 0,
    };
    let purpose = sheet.project.text("purpose").unwrap_or_default();
    let purpose: usize = purpose.lines().map(|line| LINE + rows(line, 85) * LINE).sum();
    let progress = of_facts(facts[1]);
    let made = sheet.furnishings.len().div_ceil(2) * FACT;
    // What has something below it has a heading above it.
    let headed = |points: usize| if points > 0 { 41 + points } else { 0 };
    let used = TOP + of_facts(facts[0]) + purpose + headed(progress) + headed(made);
    let left = BOTTOM.checked_sub(used * 112 / 100 + CAPTION)?;
    let high = left.min(usize::from(photos::SMALL));
    u16::try_from(high).ok().filter(|_| high >= LEAST)
}

/// What it is, where, and who leads it.
pub(super) fn portrait(store: &Store, sheet: &ProjectSheet, words: &Words) -> Result<Known> {
    let project = &sheet.project;
    let (label, site) = linked(store, project, "site_id", Entity::Site, words)?;
    let place = match (site, project.text("islet")) {
        (Some(site), Some(islet)) => (label, Some(plain(format!("{} · {islet}", told(&site))))),
        (Some(site), None) => (label, Some(site)),
        (None, _) => field(project, "islet", words),
    };
    Ok([place]
        .into_iter()
        .chain([
            linked(store, project, "steward_id", Entity::Person, words)?,
            coded(project, "scope", &PROJECT_SCOPE, words),
            (t!(words, "paper-project-phase-label").into_owned(), phase(sheet, words)),
        ])
        .chain(dates_of(sheet, words))
        .chain([
            linked(store, project, "previous_id", Entity::Project, words)?,
            (t!(words, "paper-project-decisions").into_owned(), decisions(sheet)),
        ])
        .collect())
}

/// From when to when it goes: one fact where both are known, but where it was given up.
fn dates_of(sheet: &ProjectSheet, words: &Words) -> Known {
    let project = &sheet.project;
    let end = given_up(project, words);
    if !end.is_empty() {
        return std::iter::once(field(project, "starts_on", words)).chain(end).collect();
    }
    let (closed, planned) = (project.date("closed_on"), project.date("ends_on"));
    let (Some(from), Some(to)) = (project.date("starts_on"), closed.or(planned)) else {
        let end = if closed.is_some() { "closed_on" } else { "ends_on" };
        return vec![field(project, "starts_on", words), field(project, end, words)];
    };
    let plain_day = |day| dates::plain(day, words.language());
    let (from, to) = (plain_day(from), plain_day(to));
    let said = match closed {
        Some(_) => t!(words, "paper-project-dates.closed", from = from, to = to),
        None => t!(words, "paper-project-dates.planned", from = from, to = to),
    };
    vec![(t!(words, "paper-project-dates").into_owned(), Some(plain(said)))]
}

/// How far it has come: tasks, hours, money.
fn progress(sheet: &ProjectSheet, rules: &Rules, words: &Words) -> Known {
    let money = |cents: i64| amounts::money(cents, words.language());
    let fact = |id: &str, told: Option<String>| (words.text(id).into_owned(), told.map(plain));
    let (tasks, sums) = (sheet.tasks, sheet.money);
    let tasks = (tasks.all > 0)
        .then(|| t!(words, "paper-project-tasks-done", done = tasks.done, all = tasks.all));
    let hours = (sheet.minutes > 0).then(|| match rules.cents(&HOUR_WORTH) {
        Some(rate) => hours_worth(words, sheet.minutes, rate),
        None => amounts::minutes(sheet.minutes, words.language()),
    });
    let received = (!sheet.funding.is_empty()).then(|| {
        let (received, promised) = (money(sums.received), money(sums.promised));
        t!(words, "paper-project-received-of", received = received, promised = promised)
    });
    let in_kind = (sums.in_kind_received > 0).then(|| money(sums.in_kind_received));
    let paid = (!sheet.lines.is_empty()).then(|| {
        let (paid, planned) = (money(sums.paid), money(sums.planned));
        t!(words, "paper-project-paid-of", paid = paid, planned = planned)
    });
    let balance = super::money::balance(sheet, words).into_iter().next();
    let balance = match balance {
        Some(Block::Paragraph(line)) => Some(told(&line)),
        _ => None,
    };
    vec![
        fact("paper-project-tasks", tasks),
        fact("paper-project-volunteers", hours),
        fact("paper-project-received", received),
        fact("paper-project-in-kind", in_kind),
        fact("paper-project-spent", paid),
        fact("paper-project-balance", balance),
    ]
}
