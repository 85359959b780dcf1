//! The papers of an election, from the notice to the letter with its result.

pub(super) mod annulled;
pub mod ballot;
pub mod notice;
pub mod report;
pub mod result;
pub(super) mod rounds;
pub(super) mod stages;
pub mod tally;
pub mod voters;

use crate::domain::election::outcome::{Reserved, RoundKind};
use crate::domain::election::{ELECTION_METHOD, ELECTION_VOTERS, ROUND_KIND, SEAT_GROUP};
use crate::domain::entity::Entity;
use crate::domain::refusal::Refusal;
use crate::domain::rules::{OFFICE_NAME, SECRETARY_NAME};
use crate::domain::seat::SEAT_KIND;
use crate::i18n::dates;
use crate::i18n::wording::{choice, label, small};
use crate::i18n::words::Words;
use crate::store::query::elections::{CandidateRow, ElectionSheet};
use crate::store::{Record, Result, Store};
use crate::t;

use super::model::{Line, lines, plain};
use super::template::values::Values;

/// What every paper of an election may say.
fn of_election(store: &Store, sheet: &ElectionSheet, words: &Words) -> Result<Values> {
    let rules = store.rules()?;
    let mut values = Values::new();
    values.put("office", rules.text(&OFFICE_NAME));
    values.put("body", issuer(store, sheet)?);
    values.put("secretary", rules.text(&SECRETARY_NAME));
    values.put("election", sheet.election.label());
    let day = sheet.election.date("vote_on").map(|day| dates::long(day, words.language()));
    values.put("vote_day", day.unwrap_or_default());
    Ok(values)
}

/// Who puts out the papers: the committee where the board's seats are filled, which does not elect
/// itself; else the body that elects.
fn issuer(store: &Store, sheet: &ElectionSheet) -> Result<String> {
    let body = sheet.election.link("body_id").unwrap_or_default();
    let is = |body: &Record, kind: &str| body.text("kind") == Some(kind);
    let elects = store.record(Entity::Body, &body)?.is_some_and(|body| !is(&body, "board"));
    if elects {
        return Ok(sheet.body.clone());
    }
    let all = store.all(Entity::Body, None, u32::MAX)?;
    let committee = all.iter().find(|body| is(body, "committee"));
    Ok(committee.map_or_else(|| sheet.body.clone(), Record::label))
}

/// Refuses a paper of an election that is not at one of these steps.
fn at(sheet: &ElectionSheet, steps: &[&str]) -> Result<()> {
    match sheet.code("status") {
        status if steps.contains(&status) => Ok(()),
        status => Err(Refusal::ElectionStep { stage: status.to_owned() }.into()),
    }
}

/// Facts with their labels, of which some are not known.
type Known = Vec<(String, Option<Line>)>;

/// Those that are known.
fn known(all: Known) -> Vec<(String, Line)> {
    all.into_iter().filter_map(|(label, value)| Some((label, value?))).collect()
}

/// A field of the election behind its label.
fn field(sheet: &ElectionSheet, name: &str, words: &Words) -> (String, Option<Line>) {
    let value = match sheet.election.date(name) {
        Some(day) => Some(plain(dates::plain(day, words.language()))),
        None => sheet.election.text(name).map(lines),
    };
    (label(words, Entity::Election, name), value)
}

/// What is elected: « 2 (représentation des locataires au CA) ».
fn seats(sheet: &ElectionSheet, words: &Words) -> String {
    let kind = small(&choice(words, &SEAT_KIND, sheet.code("seat_kind")));
    t!(words, "paper-election-seats", count = sheet.seats(), kind = kind)
}

/// Who votes and how it is counted, each behind its label.
fn manner(sheet: &ElectionSheet, words: &Words) -> Known {
    let said = |name, choices| {
        let said = choice(words, choices, sheet.code(name));
        (label(words, Entity::Election, name), Some(plain(said)))
    };
    vec![said("voters", &ELECTION_VOTERS), said("method", &ELECTION_METHOD)]
}

/// « A », « A et B », « A, B et C ».
fn together(names: &[String], words: &Words) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [before @ .., last] => {
            t!(words, "paper-election-and", before = before.join(", "), last = last.as_str())
        }
    }
}

/// « Vote », « Second tour entre égalités ».
fn round_named(kind: RoundKind, words: &Words) -> String {
    choice(words, &ROUND_KIND, kind.code())
}

/// The names of candidates, by their ids, in the order of names.
fn named(sheet: &ElectionSheet, ids: &[String]) -> Vec<String> {
    let is_one = |row: &&CandidateRow| ids.iter().any(|id| id == row.record.id.as_str());
    sheet.candidates.iter().filter(is_one).map(|row| row.name.clone()).collect()
}

/// What a candidate is called on paper, with the group for whose seat they stand.
fn called(row: &CandidateRow, words: &Words) -> String {
    match &row.group {
        Some(group) => {
            let group = small(&choice(words, &SEAT_GROUP, group));
            format!("{} ({group})", row.name)
        }
        None => row.name.clone(),
    }
}

/// The seats that are reserved, each group in a sentence.
fn reserved(sheet: &ElectionSheet, words: &Words) -> Vec<String> {
    sheet.course.reserved.iter().map(|reserved| reserved_for(reserved, words)).collect()
}

/// The seats that are reserved for a group, in a sentence.
fn reserved_for(reserved: &Reserved, words: &Words) -> String {
    let group = small(&choice(words, &SEAT_GROUP, &reserved.group));
    t!(words, "paper-reserved", count = reserved.seats, group = group)
}

/// Texts as the headings of a table.
fn head<const N: usize>(texts: [std::borrow::Cow<'_, str>; N]) -> Vec<String> {
    texts.map(std::borrow::Cow::into_owned).to_vec()
}
