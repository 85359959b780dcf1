//! The ballots of a vote: what was handed out against what came back, and the votes against the
//! ballots that bear them.

use crate::domain::count::{Method, Rules};
use crate::domain::refusal::Refusal;

/// The ballots of a round, as the scrutineers found them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct BallotTally {
    /// Handed out.
    pub issued: u32,
    /// Counted for somebody.
    pub valid: u32,
    /// Without a mark.
    pub blank: u32,
    /// Set aside: too many marks, a name, a sign that tells who voted.
    pub rejected: u32,
    /// Given back for another one.
    pub spoiled: u32,
    /// Handed out and never put in the box.
    pub unreturned: u32,
}

impl BallotTally {
    /// All that is accounted for.
    fn found(self) -> i64 {
        [self.valid, self.blank, self.rejected, self.spoiled, self.unreturned]
            .into_iter()
            .map(i64::from)
            .sum()
    }

    /// How many ballots that were handed out are not accounted for; below zero, how many there are
    /// too many. Zero is the only number with which a result can be proclaimed.
    pub fn gap(self) -> i64 {
        i64::from(self.issued) - self.found()
    }
}

/// How many marks a ballot may bear at the most, among so many candidates for so many seats.
pub fn most_marks(method: Method, among: usize, seats: usize) -> usize {
    Rules::usual(method, seats).most_marks.unwrap_or(among).min(among)
}

/// Whether a ballot of a method may bear no more than so many marks, whoever stands.
pub fn bounds_marks(method: Method) -> bool {
    Rules::usual(method, 1).most_marks.is_some()
}

/// Whether valid ballots can bear these votes: none has more than `most` marks, each has at least
/// one, and nobody is marked twice on one.
///
/// # Errors
/// [`Refusal::VotesAndBallots`].
pub fn agree(votes: &[u64], valid: u32, method: Method, seats: usize) -> Result<(), Refusal> {
    let valid = u64::from(valid);
    let all: u64 = votes.iter().sum();
    // Of preferences only the first is a vote.
    let most = match method {
        Method::Stv => 1,
        other => most_marks(other, votes.len(), seats),
    };
    let bound = valid.saturating_mul(u64::try_from(most).unwrap_or(u64::MAX));
    let sound = votes.iter().all(|votes| *votes <= valid) && all <= bound && all >= valid;
    match sound {
        true => Ok(()),
        false => Err(Refusal::VotesAndBallots {
            votes: u32::try_from(all).unwrap_or(u32::MAX),
            valid: u32::try_from(valid).unwrap_or(u32::MAX),
            marks: u32::try_from(most).unwrap_or(u32::MAX),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_handed_out_comes_back_or_is_accounted_for() {
        let tally =
            BallotTally { issued: 52, valid: 45, blank: 2, rejected: 1, spoiled: 3, unreturned: 1 };
        assert_eq!(tally.gap(), 0);
        assert_eq!(BallotTally { issued: 53, ..tally }.gap(), 1);
        assert_eq!(BallotTally { issued: 50, ..tally }.gap(), -2);
    }

    #[test]
    fn a_ballot_bears_as_many_marks_as_its_method_lets_it() {
        // Five stand for three seats; then two for three.
        let of = |among| {
            [Method::Block, Method::Majority, Method::Approval, Method::Stv]
                .map(|method| most_marks(method, among, 3))
        };
        assert_eq!(of(5), [3, 1, 5, 5]);
        assert_eq!(of(2), [2, 1, 2, 2]);
        let bounds =
            [Method::Block, Method::Majority, Method::Approval, Method::Stv].map(bounds_marks);
        assert_eq!(bounds, [true, true, false, false]);
    }

    #[test]
    fn votes_cannot_outnumber_the_marks_that_ballots_may_bear() {
        // Two seats and 10 valid ballots: from 10 to 20 votes, nobody with more than 10.
        let block = |votes: &[u64]| agree(votes, 10, Method::Block, 2).is_ok();
        assert!(block(&[10, 5, 5]));
        assert!(block(&[10, 0, 0]));
        assert!(!block(&[10, 6, 5]));
        assert!(!block(&[11, 0, 0]));
        assert!(!block(&[5, 2, 2]));
        // Of one candidate nobody can mark two.
        assert!(agree(&[11], 10, Method::Block, 2).is_err());
        // One mark each by absolute majority: as many votes as valid ballots.
        assert!(agree(&[6, 4], 10, Method::Majority, 1).is_ok());
        assert!(agree(&[6, 3], 10, Method::Majority, 1).is_err());
        assert!(agree(&[10, 10, 10], 10, Method::Approval, 1).is_ok());
        assert!(agree(&[10, 10, 11], 10, Method::Approval, 1).is_err());
    }
}
