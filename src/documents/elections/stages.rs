//! The count by single transferable vote on paper: each stage with who came in or went out, and the votes
//! of each candidate after it.

use crate::domain::count::{Fate, Outcome, VoteValue};
use crate::i18n::counting::{event, votes};
use crate::i18n::words::Words;
use crate::store::query::elections::ElectionSheet;
use crate::t;
use crate::text::joined::Joined;

use super::super::model::{Block, Line, plain};
use super::head;

/// So many stages stand side by side in a table.
const BESIDE: usize = 4;

/// The stages of a count: a sentence each, then the votes in tables.
pub(super) fn stages(sheet: &ElectionSheet, words: &Words) -> Vec<Block> {
    let Some(found) = sheet.course.stages() else { return Vec::new() };
    // A quota has no fraction.
    let quota = found.rounds.first().and_then(|stage| stage.needed);
    let (quota, _) = quota.unwrap_or(VoteValue::ZERO).parts();
    let quota = i64::try_from(quota).unwrap_or(i64::MAX);
    let seats = sheet.seats();
    let mut blocks = vec![
        Block::Heading(3, plain(t!(words, "paper-stages"))),
        Block::Paragraph(plain(t!(words, "paper-stages-quota", quota = quota, seats = seats))),
    ];
    let told = found.rounds.iter().enumerate().map(|(at, stage)| {
        let told = sentence(&stage.fates, sheet, words);
        vec![Block::Paragraph(plain(match told.is_empty() {
            true => t!(words, "paper-stage-nobody", number = at + 1),
            false => t!(words, "paper-stage", number = at + 1, told = told),
        }))]
    });
    blocks.push(Block::List { first: None, items: told.collect() });
    let all: Vec<usize> = (0..found.rounds.len()).collect();
    blocks.extend(all.chunks(BESIDE).map(|part| table(&found, part, sheet, words)));
    blocks
}

/// What happened in a stage, in one sentence.
pub(in crate::documents) fn sentence(
    fates: &[Fate],
    sheet: &ElectionSheet,
    words: &Words,
) -> String {
    let name = |id: &str| sheet.candidate(id).map(|row| row.name.clone()).unwrap_or_default();
    fates.iter().map(|fate| event(words, fate, &name)).joined(". ")
}

/// The votes of everybody after some of the stages.
fn table(found: &Outcome, stages: &[usize], sheet: &ElectionSheet, words: &Words) -> Block {
    let cell = |votes_of: Option<VoteValue>| {
        plain(votes_of.map_or_else(|| "—".to_owned(), |own| votes(own, words.language())))
    };
    let own = |stage: usize, id: &str| {
        let all = &found.rounds[stage].votes;
        all.iter().find(|(of, _)| of == id).map(|(_, votes)| *votes)
    };
    let standing = sheet
        .candidates
        .iter()
        .filter(|row| found.totals.iter().any(|(id, _)| id == row.record.id.as_str()));
    let mut rows: Vec<Vec<Line>> = standing
        .map(|row| {
            let id = row.record.id.as_str();
            let votes = stages.iter().map(|stage| cell(own(*stage, id)));
            std::iter::once(plain(row.name.as_str())).chain(votes).collect()
        })
        .collect();
    if stages.iter().any(|stage| found.rounds[*stage].spent > VoteValue::ZERO) {
        let spent = stages.iter().map(|stage| cell(Some(found.rounds[*stage].spent)));
        rows.push(std::iter::once(plain(t!(words, "count-spent"))).chain(spent).collect());
    }
    let mut headings = head([t!(words, "paper-election-candidate")]);
    headings.extend(stages.iter().map(|stage| t!(words, "paper-stage-short", number = stage + 1)));
    Block::Table { head: headings, rows }
}

/// What a candidate had in the stage that elected them: later a surplus goes on to others.
pub(super) fn votes_of(sheet: &ElectionSheet, id: &str, words: &Words) -> Option<String> {
    let found = sheet.course.stages()?;
    let elects = |fate: &Fate| matches!(fate, Fate::Elected(of) if of == id);
    let stage = found.rounds.iter().find(|stage| stage.fates.iter().any(elects))?;
    let own = stage.votes.iter().find(|(of, _)| of == id).map(|(_, votes)| *votes)?;
    Some(votes(own, words.language()))
}
