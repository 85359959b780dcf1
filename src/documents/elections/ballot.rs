//! Ballots, to be printed, cut apart and initialled. Nothing on one tells it from another.

use crate::domain::count::Method;
use crate::domain::election::ballots::{bounds_marks, most_marks};
use crate::domain::election::outcome::{Ahead, RoundKind};
use crate::domain::election::{SEAT_GROUP, method};
use crate::domain::refusal::Refusal;
use crate::i18n::dates;
use crate::i18n::wording::{choice, small};
use crate::i18n::words::Words;
use crate::store::query::elections::ElectionSheet;
use crate::store::{Result, Store};
use crate::t;

use super::super::model::{Block, plain};
use super::super::subject::Subject;
use super::super::template::values::Values;
use super::{at, called, of_election, reserved_for, round_named};

/// What is filled into the ballots of the vote that has to come: a page of instructions, then a page of
/// ballots, to print as often as they are needed.
///
/// # Errors
/// [`Refusal::NotFound`]; [`Refusal::ElectionStep`] unless the nominations are closed;
/// [`Refusal::RoundDue`] where nobody has to vote.
pub fn values(store: &Store, subject: &Subject, words: &Words) -> Result<Values> {
    store.at_one_moment(|store| {
        let sheet = subject.election_sheet(store)?;
        // A ballot of the last vote may be printed again for the file.
        at(&sheet, &["closed", "proclaimed"])?;
        let mut values = of_election(store, &sheet, words)?;
        let (kind, names, seats) = due(&sheet, words)?;
        values.put("round", round_named(kind, words));
        let slip = Slip {
            title: title(&sheet, kind, words),
            told: told(&sheet, kind, (names.len(), seats), words),
            mark: match method(sheet.code("method")) {
                Method::Stv => t!(words, "paper-ballot-rank").into_owned(),
                _ => t!(words, "paper-ballot-mark").into_owned(),
            },
            names,
        };
        values.put("count", on_a_page(&slip, subject.large));
        values.blocks("ballots", slip.page(subject.large, words));
        Ok(values)
    })
}

/// The vote that has to come, or the last one where the result is proclaimed: what it is, who stands in
/// it in the order of the ballot, for how many seats.
pub(super) fn due(sheet: &ElectionSheet, words: &Words) -> Result<(RoundKind, Vec<String>, usize)> {
    let last = last(sheet).filter(|_| sheet.facts.proclaimed_on.is_some());
    match (sheet.ahead(), last) {
        (Some((kind, among, seats)), _) if kind != RoundKind::Lots => {
            let rows = sheet.on_ballot(among).into_iter();
            Ok((kind, rows.map(|row| called(row, words)).collect(), seats))
        }
        (_, Some((kind, among, seats))) => {
            let rows = sheet.on_ballot(&among).into_iter();
            Ok((kind, rows.map(|row| called(row, words)).collect(), seats))
        }
        (other, None) => {
            let round = other.map(|(kind, ..)| kind.code()).unwrap_or_default().to_owned();
            Err(Refusal::RoundDue { round }.into())
        }
    }
}

/// The last vote that was counted, as it was due.
fn last(sheet: &ElectionSheet) -> Option<(RoundKind, Vec<String>, usize)> {
    let mut at = sheet.rounds.iter().rposition(|round| round.tally().is_some())?;
    while at > 0 && sheet.rounds[at].kind() == RoundKind::Recount {
        at -= 1;
    }
    match sheet.after(at)?.ahead {
        Ahead::Round { kind, among, seats } => Some((kind, among, seats)),
        Ahead::Nothing => None,
    }
}

/// How many ballots a page holds, in points of its height: the title and what is to be marked, by the
/// lines that they take, the head of the table and a row a name, the place for the initials and the cut.
fn on_a_page(slip: &Slip, large: bool) -> usize {
    let lines = |text: &str, wide: usize| text.chars().count().div_ceil(wide).max(1);
    let (page, frame, row) = match large {
        true => (650, 330, 30),
        false => (658, 104 + 16 * (lines(&slip.title, 62) + lines(&slip.told, 80)), 27),
    };
    (page / (frame + row * slip.names.len())).max(1)
}

/// How many names may be marked: `None` for as many as one likes.
pub(super) fn marks(sheet: &ElectionSheet, names: usize, seats: usize) -> Option<usize> {
    let method = method(sheet.code("method"));
    bounds_marks(method).then(|| most_marks(method, names, seats))
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
fn told(
    sheet: &ElectionSheet,
    kind: RoundKind,
    (names, seats): (usize, usize),
    words: &Words,
) -> String {
    let mut told = match (marks(sheet, names, seats), method(sheet.code("method"))) {
        (Some(marks), _) => t!(words, "paper-ballot-marks", marks = marks),
        (None, Method::Stv) => t!(words, "paper-ballot-preferences").into_owned(),
        (None, _) => t!(words, "paper-ballot-any").into_owned(),
    };
    // A second ballot may be for open seats alone. Where seats are reserved there is one vote.
    if kind == RoundKind::Vote {
        voted_reserved(sheet, words).into_iter().for_each(|said| told = format!("{told} {said}"));
    }
    match sheet.election.date("vote_on") {
        Some(day) => {
            let day = dates::plain(day, words.language());
            format!("{} {told}", t!(words, "paper-ballot-day", day = day))
        }
        None => told,
    }
}

/// The reserved seats that are voted on, each group in a sentence: those for which no more stand than
/// there are seats are filled without a vote, and where no open seat is left the vote is for them alone.
fn voted_reserved(sheet: &ElectionSheet, words: &Words) -> Vec<String> {
    let course = &sheet.course;
    let kept: usize = course.reserved.iter().map(|reserved| reserved.seats).sum();
    let stands = |id: &&String| course.standing.contains(*id);
    let contested = course
        .reserved
        .iter()
        .filter(|reserved| reserved.of.iter().filter(stands).count() > reserved.seats);
    contested
        .map(|reserved| {
            if kept < course.seats {
                return reserved_for(reserved, words);
            }
            let group = small(&choice(words, &SEAT_GROUP, &reserved.group));
            t!(words, "paper-ballot-only-reserved", count = reserved.seats, group = group)
        })
        .collect()
}

/// A ballot.
pub(in crate::documents) struct Slip {
    /// What is voted on.
    pub title: String,
    /// How it is marked.
    pub told: String,
    /// The heading over the marks.
    pub mark: String,
    /// Who stands, in their order.
    pub names: Vec<String>,
}

impl Slip {
    /// A page of such ballots, all alike, each above a line to cut along.
    pub(in crate::documents) fn page(&self, large: bool, words: &Words) -> Vec<Block> {
        let rows = self.names.iter().map(|name| vec![plain(name.as_str()), plain("")]);
        let slip = vec![
            Block::Heading(3, plain(self.title.as_str())),
            Block::Paragraph(plain(self.told.as_str())),
            Block::Sheet {
                head: vec![t!(words, "paper-election-candidate").into_owned(), self.mark.clone()],
                rows: rows.collect(),
            },
            Block::Blanks(vec![t!(words, "paper-ballot-initials").into_owned()]),
            Block::Cut,
        ];
        std::iter::repeat_n(slip, on_a_page(self, large)).flatten().collect()
    }
}
