//! Ballots as patterns with their number, and totals.

use super::{Rules, Votes};
use crate::text::ordered::Set;

/// Ballots that look alike.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pattern {
    /// The candidates marked, by their places, in the order of preference; of no meaning by methods
    /// without preferences. Empty for a blank ballot.
    pub marks: Vec<usize>,
    /// How many there are.
    pub count: u64,
}

/// All ballots of an election.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ballots {
    /// The candidates' names, as they are to be told.
    pub candidates: Vec<String>,
    /// The places of those who withdrew after the ballots were made; marks for them count for
    /// nothing.
    pub withdrawn: Vec<usize>,
    /// What was found in the box.
    pub patterns: Vec<Pattern>,
    /// Ballots set aside before the count, since they put several candidates first and that is no
    /// choice of one.
    pub rejected: u64,
}

/// How many votes each candidate has.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Totals {
    /// The candidates' names and votes; those who withdrew have none and are left out.
    pub candidates: Vec<(String, u64)>,
    /// Valid, blank and rejected ballots, where the ballots were read.
    pub ballots: Option<(u64, u64, u64)>,
}

impl Ballots {
    /// Whether a candidate stands.
    pub fn stands(&self, candidate: usize) -> bool {
        candidate < self.candidates.len() && !self.withdrawn.contains(&candidate)
    }

    /// The marks of a ballot for those who stand, each once.
    pub fn marks(&self, pattern: &Pattern) -> Vec<usize> {
        let mut marks = Vec::with_capacity(pattern.marks.len());
        for mark in &pattern.marks {
            if self.stands(*mark) && !marks.contains(mark) {
                marks.push(*mark);
            }
        }
        marks
    }

    /// The ballots by method without preferences: a ballot with more marks than allowed is rejected,
    /// one without a mark for anybody who stands is blank.
    fn totals(&self, most_marks: Option<usize>) -> Totals {
        let mut votes = vec![0; self.candidates.len()];
        let (mut valid, mut blank, mut rejected) = (0, 0, self.rejected);
        for pattern in &self.patterns {
            let marks = self.marks(pattern);
            // The rule of the ballot is that of the paper: a mark for somebody who withdrew is one of those
            // of which it bears no more than so many.
            let on_paper = pattern.marks.iter().copied().collect::<Set<usize>>().len();
            if most_marks.is_some_and(|most| on_paper > most) {
                rejected += pattern.count;
            } else if marks.is_empty() {
                blank += pattern.count;
            } else {
                valid += pattern.count;
                marks.into_iter().for_each(|mark| votes[mark] += pattern.count);
            }
        }
        let standing = (0..votes.len()).filter(|place| self.stands(*place));
        let candidates = standing.map(|place| (self.candidates[place].clone(), votes[place]));
        Totals { candidates: candidates.collect(), ballots: Some((valid, blank, rejected)) }
    }
}

impl Votes {
    /// The votes of each candidate. By absolute majority each ballot is for its first choice.
    pub(super) fn totals(&self, rules: Rules) -> Totals {
        match self {
            Self::Totals(totals) => totals.clone(),
            Self::Ballots(ballots) if rules.method == super::Method::Majority => {
                let first = |pattern: &Pattern| Pattern {
                    marks: ballots.marks(pattern).into_iter().take(1).collect(),
                    count: pattern.count,
                };
                let patterns = ballots.patterns.iter().map(first).collect();
                Ballots { patterns, ..ballots.clone() }.totals(Some(1))
            }
            Self::Ballots(ballots) => ballots.totals(rules.most_marks),
        }
    }
}
