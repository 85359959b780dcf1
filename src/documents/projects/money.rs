//! A project's money on paper: what comes in, what it is for, and what is left.

use crate::domain::entity::Entity;
use crate::domain::project::FUNDING_KIND;
use crate::i18n::amounts::money;
use crate::i18n::wording::{choice, label};
use crate::i18n::words::Words;
use crate::store::Record;
use crate::store::query::projects::{LineRow, ProjectSheet};
use crate::t;
use crate::text::sort;

use super::super::model::{Block, Line, lines, plain};
use super::{head, short_day, strong};

fn cents(record: &Record, field: &str) -> i64 {
    record.value(field).as_whole().unwrap_or(0)
}

/// Where the money comes from, what is given in kind under its own total.
pub fn sources(sheet: &ProjectSheet, words: &Words) -> Option<Block> {
    let amount = |cents: i64| money(cents, words.language());
    let mut rows: Vec<Vec<Line>> = sheet
        .funding
        .iter()
        .map(|source| {
            let kind = choice(words, &FUNDING_KIND, source.text("kind").unwrap_or_default());
            // What nobody set a value on is not worth nothing.
            let valued = |field: &str| source.value(field).as_whole();
            let unvalued = source.text("kind") == Some("in-kind")
                || valued("promised").or(valued("received")).is_none();
            let said = |field: &str| match valued(field) {
                None if unvalued => "—".to_owned(),
                cents => amount(cents.unwrap_or(0)),
            };
            let (promised, received) = (said("promised"), said("received"));
            vec![plain(source.label()), plain(kind), plain(promised), plain(received)]
        })
        .collect();
    if rows.is_empty() {
        return None;
    }
    let sums = sheet.money;
    let total = |said: std::borrow::Cow<'_, str>, promised: i64, received: i64| {
        let (promised, received) = (strong(amount(promised)), strong(amount(received)));
        vec![strong(said), plain(""), promised, received]
    };
    rows.push(total(t!(words, "paper-project-total-money"), sums.promised, sums.received));
    if sums.in_kind_promised > 0 || sums.in_kind_received > 0 {
        let said = t!(words, "paper-project-total-in-kind");
        rows.push(total(said, sums.in_kind_promised, sums.in_kind_received));
    }
    let of = |field: &str| label(words, Entity::Funding, field).into();
    Some(Block::Table {
        head: head([of("name"), of("kind"), of("promised"), of("received")]),
        rows,
    })
}

/// What the money is for: planned, committed, paid, and what is left of what is planned.
pub fn budget(sheet: &ProjectSheet, words: &Words) -> Option<Block> {
    let amount = |cents: i64| money(cents, words.language());
    let row = |title: Line, sums: crate::domain::project::money::Money, set: fn(String) -> Line| {
        let all = [sums.planned, sums.committed, sums.paid, sums.unspent()];
        std::iter::once(title).chain(all.map(|cents| set(amount(cents)))).collect::<Vec<Line>>()
    };
    let mut rows: Vec<Vec<Line>> =
        sheet.lines.iter().map(|line| row(plain(line.record.label()), line.money, plain)).collect();
    if rows.is_empty() {
        return None;
    }
    rows.push(row(strong(t!(words, "paper-project-total")), sheet.money, strong));
    let of = |field: &str| label(words, Entity::BudgetLine, field).into();
    let heads = [
        of("title"),
        of("planned"),
        of("committed"),
        t!(words, "paper-project-paid"),
        t!(words, "paper-project-unspent"),
    ];
    Some(Block::Table { head: head(heads), rows })
}

/// What is left of the money that was received, and why it does not come to nothing.
pub fn balance(sheet: &ProjectSheet, words: &Words) -> Vec<Block> {
    if sheet.funding.is_empty() && sheet.lines.is_empty() {
        return Vec::new();
    }
    let left = sheet.money.left();
    let amount = money(left.abs(), words.language());
    let said = match left {
        0 if sheet.money.paid == 0 => t!(words, "paper-project-no-money-yet").into_owned(),
        0 => t!(words, "paper-project-even").into_owned(),
        1.. => t!(words, "paper-project-left", amount = amount),
        _ => t!(words, "paper-project-missing", amount = amount),
    };
    let reason = sheet.project.text("gap_reason").map(|reason| Block::Paragraph(lines(reason)));
    let owed = (sheet.money.owed > 0).then(|| {
        let amount = money(sheet.money.owed, words.language());
        Block::Paragraph(plain(t!(words, "paper-project-owed", amount = amount)))
    });
    [Block::Paragraph(strong(said))].into_iter().chain(owed).chain(reason).collect()
}

/// Every voucher, in the order of days.
pub fn vouchers(sheet: &ProjectSheet, words: &Words) -> Option<Block> {
    let mut all: Vec<(&LineRow, &Record)> = sheet
        .lines
        .iter()
        .flat_map(|line| line.vouchers.iter().map(move |found| (line, found)))
        .collect();
    sort::by_key(&mut all, |(_, found)| found.date("paid_on"));
    let rows = all.iter().map(|(line, found)| {
        let text = |field: &str| plain(found.text(field).unwrap_or("—"));
        vec![
            plain(short_day(found, "paid_on", words)),
            plain(line.record.label()),
            text("supplier"),
            text("number"),
            plain(money(cents(found, "amount"), words.language())),
        ]
    });
    let mut rows: Vec<Vec<Line>> = rows.collect();
    if rows.is_empty() {
        return None;
    }
    let paid = money(sheet.money.paid, words.language());
    let total = strong(t!(words, "paper-project-total"));
    rows.push(vec![total, plain(""), plain(""), plain(""), strong(paid)]);
    let of = |field: &str| label(words, Entity::Voucher, field).into();
    let heads = [
        of("paid_on"),
        label(words, Entity::BudgetLine, "title").into(),
        of("supplier"),
        t!(words, "paper-project-number"),
        of("amount"),
    ];
    Some(Block::Table { head: head(heads), rows })
}
