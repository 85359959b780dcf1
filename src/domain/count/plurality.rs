//! The highest totals are elected: block vote and approval.

use super::outcome::{Fate, Outcome, Round, Tie};
use super::stv::VoteValue;
use super::{Rules, Totals};
use crate::text::sort;

/// Elects those with the most votes. Those who share the last total that would be elected, and are
/// more than the seats left, are tied, and none of them is elected.
pub(super) fn count(totals: &Totals, rules: Rules) -> Outcome {
    let ranked = ranked(totals);
    let mut elected = Vec::new();
    let mut ties = Vec::new();
    for group in ranked.chunk_by(|(_, a), (_, b)| a == b) {
        let left = rules.seats - elected.len();
        let names = group.iter().map(|(name, _)| name.clone());
        if left == 0 {
            break;
        }
        if group.len() > left {
            ties.push(Tie { seats_left: left, candidates: names.collect() });
            break;
        }
        elected.extend(names);
    }
    let fates = elected.iter().cloned().map(Fate::Elected);
    let tied = ties.iter().map(|tie: &Tie| Fate::Tied(tie.candidates.clone()));
    let round = Round {
        votes: votes(totals),
        spent: VoteValue::ZERO,
        needed: None,
        fates: fates.chain(tied).collect(),
    };
    Outcome {
        method: rules.method,
        seats: rules.seats,
        totals: ranked,
        rounds: vec![round],
        elected,
        ties,
        next_round: Vec::new(),
        lowest_tied: Vec::new(),
        lots: Vec::new(),
        ballots: totals.ballots,
    }
}

/// The candidates by their votes, the most first; with the same votes as they came.
pub(super) fn ranked(totals: &Totals) -> Vec<(String, u64)> {
    let mut ranked = totals.candidates.clone();
    sort::by_key(&mut ranked, |(_, votes)| std::cmp::Reverse(*votes));
    ranked
}

/// The votes of a round.
pub(super) fn votes(totals: &Totals) -> Vec<(String, VoteValue)> {
    let whole = |(name, votes): &(String, u64)| (name.clone(), VoteValue::whole(*votes));
    totals.candidates.iter().map(whole).collect()
}
