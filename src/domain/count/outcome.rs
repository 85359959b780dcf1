//! What a count gives: who is elected, who is tied, and the arithmetic of each round.

use super::Method;
use super::stv::VoteValue;

/// Why an election cannot be counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// There is no seat to fill.
    NoSeat,
    /// An absolute majority fills one seat at a time.
    OneSeat,
    /// Only ballots have preferences; totals have none.
    NeedsBallots,
}

/// The result of a count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// How it was counted.
    pub method: Method,
    /// How many were to be elected.
    pub seats: usize,
    /// Each candidate's votes, the most first; first preferences by single transferable vote.
    pub totals: Vec<(String, u64)>,
    /// The rounds, one after the other.
    pub rounds: Vec<Round>,
    /// Who is elected, in the order in which they came to it.
    pub elected: Vec<String>,
    /// What is left undecided.
    pub ties: Vec<Tie>,
    /// Who stands in the next round of an absolute majority.
    pub next_round: Vec<String>,
    /// Who shares the last place of an absolute majority, so that nobody goes out: everybody where all
    /// have the same.
    pub lowest_tied: Vec<String>,
    /// Candidates between whom lots have to be drawn before the count goes on, by single transferable
    /// vote: the first drawn hands on first, the last drawn goes out.
    pub lots: Vec<String>,
    /// Valid, blank and rejected ballots, where ballots were counted.
    pub ballots: Option<(u64, u64, u64)>,
}

/// Candidates whom the votes do not part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tie {
    /// How many of them can be elected.
    pub seats_left: usize,
    /// Who they are.
    pub candidates: Vec<String>,
}

/// What happened to a candidate in a round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// Elected in this round.
    Elected(String),
    /// Out of the count from this round on.
    Excluded(String),
    /// What an elected candidate has above the quota goes on to the next preferences.
    Surplus(String, VoteValue),
    /// Candidates with the same votes in all rounds, of whom one had to go first; whoever does, the
    /// same are elected.
    Indifferent(Vec<String>),
    /// Tied for the last seats.
    Tied(Vec<String>),
    /// Tied for the last place, so that none of them goes out.
    Lowest(Vec<String>),
    /// Candidates whom nothing but lots parted here.
    Drawn(Vec<String>),
}

/// One round of a count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    /// Each candidate's votes in this round, in the order of the candidates.
    pub votes: Vec<(String, VoteValue)>,
    /// Votes that go to nobody any more.
    pub spent: VoteValue,
    /// The votes that elect.
    pub needed: Option<VoteValue>,
    /// What came of it.
    pub fates: Vec<Fate>,
}
