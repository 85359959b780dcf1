//! Ballots, to be printed, cut apart and initialled. Nothing on one tells it from another.

use crate::domain::count::Method;
use crate::domain::election::method;
use crate::domain::election::outcome::RoundKind;
use crate::domain::refusal::Refusal;
use crate::i18n::wording::small;
use crate::i18n::words::Words;
use crate::store::query::elections::ElectionSheet;
use crate::store::{Result, Store};
use crate::t;

use super::super::model::{Block, plain};
use super::super::subject::Subject;
use super::super::template::values::Values;
use super::{at, head, named, of_election, round_named};

/// What is filled into the ballots of the vote that has to come: a page of instructions, then a page of
/// ballots, to print as often as they are needed.
///
/// # Errors
/// [`Refusal::NotFound`]; [`Refusal::ElectionStep`] unless the nominations are closed and nothing is
/// proclaimed; [`Refusal::RoundDue`] where nobody has to vote.
pub fn values(store: &Store, subject: &Subject, words: &Words) -> Result<Values> {
    store.at_one_moment(|store| {
        let sheet = subject.election_sheet(store)?;
        at(&sheet, &["closed"])?;
        let mut values = of_election(store, &sheet, words)?;
        let (kind, names, seats) = due(&sheet)?;
        values.put("round", round_named(kind, words));
        values.put("count", on_a_page(names.len(), subject.large));
        let (title, told) = (title(&sheet, kind, words), told(&sheet, names.len(), seats, words));
        values.blocks("ballots", page(&title, &told, &names, subject.large, words));
        Ok(values)
    })
}

/// The vote that has to come: what it is, who stands in it in the order of names, for how many seats.
pub(super) fn due(sheet: &ElectionSheet) -> Result<(RoundKind, Vec<String>, usize)> {
    match sheet.ahead() {
        Some((kind, among, seats)) if kind != RoundKind::Lots => {
            Ok((kind, named(sheet, among), seats))
        }
        other => {
            let round = other.map(|(kind, ..)| kind.code()).unwrap_or_default().to_owned();
            Err(Refusal::RoundDue { round }.into())
        }
    }
}

/// How many ballots with so many names a page holds, in points of its height: the title and what is to
/// be marked, a row a name, the place for the initials and the cut.
fn on_a_page(names: usize, large: bool) -> usize {
    let (page, frame, row) = if large { (650, 330, 30) } else { (650, 162, 27) };
    (page / (frame + row * names)).max(1)
}

/// How many names may be marked: `None` for as many as one likes.
pub(super) fn marks(sheet: &ElectionSheet, names: usize, seats: usize) -> Option<usize> {
    match method(sheet.code("method")) {
        Method::Majority => Some(1),
        Method::Approval => None,
        _ => Some(seats.min(names)),
    }
}

/// What is voted on.
fn title(sheet: &ElectionSheet, kind: RoundKind, words: &Words) -> String {
    let election = sheet.election.label();
    match kind {
        RoundKind::Vote => election,
        _ => t!(
            words,
            "paper-ballot-title",
            election = election,
            round = small(&round_named(kind, words))
        ),
    }
}

/// How it is marked.
fn told(sheet: &ElectionSheet, names: usize, seats: usize, words: &Words) -> String {
    match marks(sheet, names, seats) {
        Some(marks) => t!(words, "paper-ballot-marks", marks = marks),
        None => t!(words, "paper-ballot-any").into_owned(),
    }
}

/// A page of ballots with these names, all alike, each above a line to cut along.
pub(in crate::documents) fn page(
    title: &str,
    told: &str,
    names: &[String],
    large: bool,
    words: &Words,
) -> Vec<Block> {
    let rows = names.iter().map(|name| vec![plain(name.as_str()), plain("")]);
    let slip = vec![
        Block::Heading(3, plain(title)),
        Block::Paragraph(plain(told)),
        Block::Sheet {
            head: head([t!(words, "paper-election-candidate"), t!(words, "paper-ballot-mark")]),
            rows: rows.collect(),
        },
        Block::Blanks(vec![t!(words, "paper-ballot-initials").into_owned()]),
        Block::Cut,
    ];
    std::iter::repeat_n(slip, on_a_page(names.len(), large)).flatten().collect()
}
