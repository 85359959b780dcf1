//! The rounds of an election on paper: every ballot accounted for, every total with its arithmetic, every
//! tie named, and lots so that anybody can draw them again.
//!
//! What was counted, and by which rule, is told by the version of the program that sealed the election
//! (`told_as`). How it is worded, the heads of columns among it, follows the present: the report of an earlier
//! election is told as clearly as one of today, and only minutes are printed word for word as they were signed.

use chrono::NaiveTime;

use crate::domain::count::Method;
use crate::domain::election::ballots::{BallotTally, most_marks};
use crate::domain::election::outcome::{Ahead, RoundKind, Standing};
use crate::domain::election::{CANDIDATE_FATE, ROUND_KIND, lots, method};
use crate::domain::entity::Entity;
use crate::i18n::wording::{choice, label};
use crate::i18n::words::Words;
use crate::i18n::{counting, dates};
use crate::store::query::elections::{CandidateRow, ElectionSheet, RoundRow};
use crate::t;
use crate::text::sort;

use super::super::model::{Block, Chart, ChartShape, Line, Series, lines, plain};
use super::stages::stages;
use super::{head, named, together};

/// So many digits of a lot stand on paper: enough to see which is smaller.
const DIGITS: usize = 16;

/// How the lot of a name is made in a terminal, around the words and the name.
const AGAIN: [&str; 3] = ["printf '%s\\n%s' \"", "\" \"", "\" | sha256sum"];

/// A count as texts take it.
fn number(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn paragraph(text: impl Into<String>) -> Block {
    Block::Paragraph(plain(text))
}

/// What happened: nothing had to be voted on, or every round.
pub(super) fn rounds(sheet: &ElectionSheet, words: &Words) -> Vec<Block> {
    if let Some(standing) = sheet.standing.as_ref().filter(|found| found.acclaimed) {
        let (count, seats) = (standing.elected.len(), sheet.seats());
        return vec![paragraph(match count {
            0 => t!(words, "paper-election-nobody-stood").into_owned(),
            _ => t!(words, "paper-election-acclaimed", count = count, seats = seats),
        })];
    }
    if sheet.rounds.is_empty() {
        return vec![paragraph(t!(words, "paper-election-not-voted"))];
    }
    let rounds = (0..sheet.rounds.len()).flat_map(|place| round(place, sheet, words));
    let unopposed = sheet.standing.as_ref().map(|found| found.unopposed.as_slice());
    let unopposed = named(sheet, unopposed.unwrap_or_default());
    // Whoever had no opponent for a reserved seat stood in no vote.
    let acclaimed = (!unopposed.is_empty()).then(|| {
        let (names, count) = (together(&unopposed, words), unopposed.len());
        paragraph(t!(words, "paper-election-unopposed", names = names, count = count))
    });
    let late = sheet.withdrawn_in_report();
    let late = counting::withdrawn_marks(words, &late, sheet.held_to_paper()).map(paragraph);
    acclaimed.into_iter().chain(late).chain(rounds).chain(stages(sheet, words)).collect()
}

/// A round with what it was before it and what it came to.
struct Around<'a> {
    sheet: &'a ElectionSheet,
    words: &'a Words,
    row: &'a RoundRow,
    before: Option<Standing>,
    after: Option<Standing>,
    /// Whether its ballots were counted again: then it decides nothing.
    is_replaced: bool,
    /// Whether a single vote is told as one, and a tie at a reserved seat as that: always in a report, since
    /// that is wording, and not in minutes that were signed before they said so.
    exact: bool,
}

/// What a vote by absolute majority took, and what had to come after any round, in sentences. `exact` says
/// whether a single vote is told as one and a tie at a reserved seat as that, as they were not in minutes
/// that were signed before.
pub(in crate::documents) fn sequel(
    place: usize,
    sheet: &ElectionSheet,
    exact: bool,
    words: &Words,
) -> Vec<String> {
    let around = Around { exact, ..Around::of(place, sheet, words) };
    let majority = around.row.tally().and_then(|tally| around.majority(tally));
    let after = match around.is_replaced {
        true => Some(t!(words, "paper-election-replaced").into_owned()),
        false => around.sequel(),
    };
    majority.into_iter().chain(after).collect()
}

fn round(place: usize, sheet: &ElectionSheet, words: &Words) -> Vec<Block> {
    let around = Around::of(place, sheet, words);
    let row = around.row;
    let mut blocks = vec![around.heading(place)];
    match row.tally() {
        Some(tally) => {
            blocks.extend(around.ballots(tally));
            blocks.push(around.totals());
            blocks.extend(around.marks(tally).map(paragraph));
            let first = sheet.first_vote().is_some_and(|first| first.record.id == row.record.id);
            blocks.extend(first.then(|| around.chart()));
            blocks.extend(around.majority(tally).map(paragraph));
            match around.is_replaced {
                true => blocks.push(paragraph(t!(words, "paper-election-replaced"))),
                false => blocks.extend(around.sequel().map(paragraph)),
            }
        }
        None => blocks.extend(around.lots()),
    }
    blocks.extend(around.waited().map(paragraph));
    blocks.extend(row.record.text("note").map(|note| Block::Paragraph(lines(note))));
    blocks
}

impl<'a> Around<'a> {
    fn of(place: usize, sheet: &'a ElectionSheet, words: &'a Words) -> Self {
        let is_recount = |place: usize| sheet.rounds[place].kind() == RoundKind::Recount;
        // A recount takes the place of the count before it.
        let mut counted_at = place;
        while counted_at > 0 && is_recount(counted_at) {
            counted_at -= 1;
        }
        Self {
            sheet,
            words,
            row: &sheet.rounds[place],
            before: sheet.after(counted_at),
            after: sheet.after(place + 1),
            is_replaced: place + 1 < sheet.rounds.len() && is_recount(place + 1),
            exact: true,
        }
    }

    /// « 1. Vote, 22 novembre 2026, à 20 h 15 ».
    fn heading(&self, place: usize) -> Block {
        let (words, record) = (self.words, &self.row.record);
        let kind = choice(words, &ROUND_KIND, self.row.kind().code());
        let day = record.date("held_on").map(|day| dates::plain(day, words.language()));
        let at = record.text("held_at").and_then(|at| NaiveTime::parse_from_str(at, "%H:%M").ok());
        let at = at.map(|at| dates::time(at, words.language()));
        let (number, day) = (place + 1, day.unwrap_or_default());
        Block::Heading(
            3,
            plain(match at {
                Some(at) => t!(
                    words,
                    "paper-election-round-at",
                    number = number,
                    kind = kind,
                    day = day,
                    at = at
                ),
                None => {
                    t!(words, "paper-election-round", number = number, kind = kind, day = day)
                }
            }),
        )
    }

    /// The candidates that stand in it, and for how many seats.
    fn stakes(&self) -> (usize, usize) {
        let seats = match self.before.as_ref().map(|before| &before.ahead) {
            Some(Ahead::Round { seats, .. }) => *seats,
            _ => self.sheet.seats(),
        };
        (self.row.votes.len(), seats)
    }

    /// The ballots, and whether all that were handed out are accounted for.
    fn ballots(&self, tally: BallotTally) -> [Block; 2] {
        let BallotTally { issued, valid, blank, rejected, spoiled, unreturned } = tally;
        let words = self.words;
        let of = |field| label(words, Entity::ElectionRound, field);
        let counts = [
            ("valid", valid),
            ("blank", blank),
            ("rejected", rejected),
            ("spoiled", spoiled),
            ("unreturned", unreturned),
            ("issued", issued),
        ];
        let rows = counts.map(|(field, count)| vec![plain(of(field)), plain(count.to_string())]);
        let head = head([t!(words, "paper-election-ballots"), t!(words, "paper-election-number")]);
        let sum = [valid, blank, rejected, spoiled, unreturned].map(|count| count.to_string());
        let sum = sum.join(" + ");
        let gap = tally.gap();
        let told = match gap {
            0 => t!(words, "paper-election-even", sum = sum, issued = issued),
            _ => t!(
                words,
                "paper-election-gap",
                sum = sum,
                found = i64::from(issued) - gap,
                issued = issued,
                count = gap.abs(),
                more = i64::from(gap < 0)
            ),
        };
        [Block::Table { head, rows: rows.to_vec() }, paragraph(told)]
    }

    /// Everybody's votes, the highest first, those with the same in the order of names.
    fn votes(&self) -> Vec<(&CandidateRow, u64)> {
        let votes = self.sheet.candidates.iter().filter_map(|row| {
            let own = self.row.votes.iter().find(|(id, _)| *id == row.record.id)?;
            Some((row, own.1))
        });
        let mut votes: Vec<_> = votes.collect();
        sort::by_key(&mut votes, |(_, votes)| std::cmp::Reverse(*votes));
        votes
    }

    /// The votes, the highest first, with what they made of each.
    fn totals(&self) -> Block {
        let words = self.words;
        let rows = self.votes().into_iter().map(|(row, votes)| {
            let fate = self.fate(row.record.id.as_str());
            vec![plain(row.name.as_str()), plain(votes.to_string()), plain(fate)]
        });
        let rows: Vec<Vec<Line>> = rows.collect();
        let votes = match method(self.sheet.code("method")) {
            Method::Stv => t!(words, "paper-election-first-preferences"),
            _ => t!(words, "paper-election-votes"),
        };
        let head = head([
            t!(words, "paper-election-candidate"),
            votes,
            t!(words, "paper-election-outcome"),
        ]);
        Block::Table { head, rows }
    }

    /// Who is elected by this round and was not before.
    fn is_elected(&self, id: &str) -> bool {
        let has = |standing: &Option<Standing>| {
            standing.as_ref().is_some_and(|found| found.elected.iter().any(|other| other == id))
        };
        !self.is_replaced && has(&self.after) && !has(&self.before)
    }

    /// What this round made of a candidate.
    fn fate(&self, id: &str) -> String {
        let words = self.words;
        if self.is_elected(id) {
            return choice(words, &CANDIDATE_FATE, "elected");
        }
        let Some(after) = self.after.as_ref().filter(|_| !self.is_replaced) else {
            return String::new();
        };
        if after.waiting.iter().any(|other| other == id) {
            return t!(words, "paper-election-waiting", count = after.seats_ahead());
        }
        let Ahead::Round { kind, among, .. } = &after.ahead else { return String::new() };
        let goes_on = among.iter().any(|other| other == id);
        match (kind, goes_on) {
            (RoundKind::Vote, false) => t!(words, "paper-election-out").into_owned(),
            (RoundKind::Vote, true) | (_, false) => String::new(),
            (_, true) => t!(words, "paper-election-tied").into_owned(),
        }
    }

    /// Who did not stand in it and has a seat now that it filled a reserved one.
    fn waited(&self) -> Option<String> {
        self.before.as_ref()?.ahead_for.as_ref()?;
        let stood = |id: &str| self.row.votes.iter().any(|(of, _)| of.as_str() == id);
        let elected = self.after.iter().flat_map(|after| &after.elected);
        let waited: Vec<String> =
            elected.filter(|id| self.is_elected(id) && !stood(id)).cloned().collect();
        let names = together(&named(self.sheet, &waited), self.words);
        (!waited.is_empty()).then(|| t!(self.words, "paper-election-waited", names = names))
    }

    /// How many votes the ballots can bear, and how many they bear.
    fn marks(&self, tally: BallotTally) -> Option<String> {
        let (among, seats) = self.stakes();
        let marks = match method(self.sheet.code("method")) {
            Method::Stv => return None,
            other => most_marks(other, among, seats),
        };
        let total: u64 = self.row.votes.iter().map(|(_, votes)| votes).sum();
        let valid = u64::from(tally.valid);
        let most = valid.saturating_mul(u64::try_from(marks).unwrap_or(u64::MAX));
        Some(t!(
            self.words,
            "paper-election-marks",
            marks = marks,
            valid = tally.valid,
            most = number(most),
            total = number(total)
        ))
    }

    /// How many votes it takes by absolute majority.
    fn majority(&self, tally: BallotTally) -> Option<String> {
        let is_asked = method(self.sheet.code("method")) == Method::Majority;
        let (valid, needed) = (tally.valid, tally.valid / 2 + 1);
        is_asked.then(|| t!(self.words, "paper-election-majority", valid = valid, needed = needed))
    }

    /// The votes of those who are equal, in the last vote in which they stood: where another tie was parted
    /// since, the round just held was not among them.
    fn votes_of_any(&self, among: &[String]) -> Option<u64> {
        let earlier = self.sheet.rounds.iter();
        let earlier = earlier.take_while(|row| self.exact && row.record.id != self.row.record.id);
        let votes = earlier.filter(|row| row.kind() != RoundKind::Lots).chain([self.row]);
        let found = votes.filter_map(|row| among.iter().find_map(|id| row.votes_of(id)));
        found.last()
    }

    /// What has to come after it, and why.
    fn sequel(&self) -> Option<String> {
        let words = self.words;
        let Ahead::Round { kind, among, seats } = &self.after.as_ref()?.ahead else { return None };
        let names = together(&named(self.sheet, among), words);
        let votes = self.votes_of_any(among).unwrap_or(0);
        let one = i64::from(self.exact && votes == 1);
        let group = match self.exact {
            true => counting::group_ahead(words, self.after.as_ref()),
            false => "none".to_owned(),
        };
        Some(match kind {
            RoundKind::Vote => {
                let stays = |id: &str| among.iter().any(|other| other == id);
                let out = self.row.votes.iter().filter(|(id, _)| !stays(id.as_str()));
                let out: Vec<String> = out.map(|(id, _)| id.to_string()).collect();
                match out.is_empty() {
                    true => t!(words, "paper-election-vote-again").into_owned(),
                    false => {
                        let names = together(&named(self.sheet, &out), words);
                        t!(words, "paper-election-goes-out", names = names, count = out.len())
                    }
                }
            }
            RoundKind::Lots if method(self.sheet.code("method")) == Method::Stv => {
                t!(words, "paper-election-tie-transfers", names = names)
            }
            RoundKind::Lots if method(self.sheet.code("method")) == Method::Majority => {
                t!(
                    words,
                    "paper-election-tie-lots",
                    names = names,
                    votes = number(votes),
                    one = one
                )
            }
            RoundKind::Lots => t!(
                words,
                "paper-election-tie-seats-lots",
                names = names,
                votes = number(votes),
                one = one,
                group = group,
                count = *seats
            ),
            _ => t!(
                words,
                "paper-election-tie-seats",
                names = names,
                votes = number(votes),
                one = one,
                group = group,
                count = *seats
            ),
        })
    }

    /// The totals as bars.
    fn chart(&self) -> Block {
        let words = self.words;
        // Nobody has so many votes that a fraction could not hold them.
        let named = self.votes().into_iter().map(|(row, votes)| (row.name.clone(), votes as f64));
        let (places, values) = named.unzip();
        let name = t!(words, "paper-election-votes").into_owned();
        Block::Chart(Chart {
            shape: ChartShape::Bars,
            title: t!(words, "paper-election-chart").into_owned(),
            unit: String::new(),
            places,
            series: vec![Series { name, values }],
            days: Vec::new(),
            target: None,
        })
    }

    /// Lots: before whom, from which words, in which order the names came out.
    fn lots(&self) -> Vec<Block> {
        let (words, record) = (self.words, &self.row.record);
        let mut drawn = self.row.votes.clone();
        sort::by_key(&mut drawn, |(_, place)| *place);
        let named = drawn.iter().filter_map(|(id, _)| {
            let name = self.sheet.candidate(id.as_str())?.name.clone();
            Some((id.to_string(), name))
        });
        let named: Vec<(String, String)> = named.collect();
        let ids: Vec<String> = named.iter().map(|(id, _)| id.clone()).collect();
        let witnesses = record.text("witnesses").unwrap_or_default();
        let mut blocks = vec![paragraph(t!(words, "paper-election-lots", witnesses = witnesses))];
        let seed = record.text("seed");
        blocks.push(paragraph(match seed {
            Some(seed) => t!(words, "paper-election-seed", seed = seed),
            None => t!(words, "paper-election-hat").into_owned(),
        }));
        // Somebody's name may have been corrected since: then the lots are those of another name.
        let seed = seed.filter(|seed| lots::draw(seed, named.clone()) == ids);
        let rows = named.iter().zip(1..).map(|((id, name), place)| {
            let lot = seed.map(|seed| lots::lot(seed, name).chars().take(DIGITS).collect());
            let lot: String = lot.unwrap_or_else(|| "—".to_owned());
            vec![plain(format!("{place}")), plain(name.as_str()), plain(lot), plain(self.fate(id))]
        });
        let rows = rows.collect();
        let head = head([
            t!(words, "paper-election-rank"),
            t!(words, "paper-election-candidate"),
            t!(words, "paper-election-lot"),
            t!(words, "paper-election-outcome"),
        ]);
        blocks.push(Block::Table { head, rows });
        let again = || {
            let [begin, between, end] = AGAIN;
            let (said, name) = (t!(words, "paper-lots-words"), t!(words, "paper-lots-name"));
            let command = format!("{begin}{said}{between}{name}{end}");
            let told = t!(words, "paper-election-draw-again", digits = DIGITS, command = command);
            Block::Remark(plain(told))
        };
        blocks.extend(seed.map(|_| again()));
        blocks.extend(self.sequel().map(paragraph));
        blocks
    }
}
