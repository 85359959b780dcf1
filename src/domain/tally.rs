//! Quorum and majorities: what a vote gives.
//!
//! Only counts come in. Who is present, who votes and who has withdrawn for a conflict of interest
//! is settled before; a vacant seat or a withdrawn member is simply not in the number given.

use serde::{Deserialize, Serialize};

mod quorum;
#[cfg(test)]
mod tests;

pub use quorum::Quorum;

/// The share of the votes that carries a motion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Majority {
    /// More for than against; the ordinary rule (codes of procedure).
    #[default]
    Simple,
    /// At least two thirds: by-laws, previous question, reconsideration without notice (codes of
    /// procedure).
    TwoThirds,
    /// More than half of those present: elections of officers, one post at a time (custom).
    AbsolutePresent,
    /// More than half of all seats, filled or not, if the body's rules ask for it.
    AbsoluteSeats,
}

impl Majority {
    /// Every majority, in the order in which a list offers them.
    pub const ALL: [Self; 4] =
        [Self::Simple, Self::TwoThirds, Self::AbsolutePresent, Self::AbsoluteSeats];

    /// The text stored for it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Simple => "simple",
            Self::TwoThirds => "two-thirds",
            Self::AbsolutePresent => "absolute-present",
            Self::AbsoluteSeats => "absolute-seats",
        }
    }

    /// Reads [`Majority::code`]'s text; `None` for anything else.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|majority| majority.code() == code)
    }
}

/// What a simple or a two-thirds majority is a share of; the absolute ones say it themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Base {
    /// The votes cast: abstentions count for the quorum, not for the result (codes of procedure).
    #[default]
    Cast,
    /// Everyone present who may vote, so that an abstention weighs as a vote against (by-laws of
    /// an association: two thirds of those present).
    Present,
}

impl Base {
    /// Every base, in the order in which a list offers them.
    pub const ALL: [Self; 2] = [Self::Cast, Self::Present];

    /// The text stored for it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Cast => "cast",
            Self::Present => "present",
        }
    }

    /// Reads [`Base::code`]'s text; `None` for anything else.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|base| base.code() == code)
    }
}

/// The three counts of a vote. Never who voted what: a ballot may be secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub struct Totals {
    /// Votes in favour.
    #[serde(rename = "for")]
    pub for_: u32,
    /// Votes against.
    pub against: u32,
    /// People who said they abstain.
    pub abstain: u32,
}

impl Totals {
    /// Everyone counted, abstentions included.
    pub fn counted(self) -> u64 {
        u64::from(self.for_) + u64::from(self.against) + u64::from(self.abstain)
    }
}

/// More votes were counted than there are people to vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooManyVotes {
    /// For, against and abstentions together.
    pub counted: u64,
    /// Those present who may vote.
    pub present: u32,
}

/// Refuses totals that exceed the `present` voters; fewer is allowed, since some people just sit
/// still.
pub fn check_totals(totals: Totals, present: u32) -> Result<(), TooManyVotes> {
    let counted = totals.counted();
    if counted > u64::from(present) { Err(TooManyVotes { counted, present }) } else { Ok(()) }
}

/// What became of the question put to the vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Adopted.
    Carried,
    /// Rejected.
    Defeated,
    /// As many for as against (at least one each) and nobody's vote decided: rejected too, but the
    /// minutes say so.
    Tied,
}

impl Outcome {
    /// Every outcome.
    pub const ALL: [Self; 3] = [Self::Carried, Self::Defeated, Self::Tied];

    /// Whether the motion is adopted; a tie is not.
    pub fn carries(self) -> bool {
        self == Self::Carried
    }

    /// The text stored for it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Carried => "carried",
            Self::Defeated => "defeated",
            Self::Tied => "tied",
        }
    }

    /// Reads [`Outcome::code`]'s text; `None` for anything else.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.code() == code)
    }
}

/// A vote as taken: the rule it was under and what was counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Vote {
    /// The share that carries the motion.
    pub majority: Majority,
    /// What that share is of.
    pub base: Base,
    /// The counts, without any casting vote.
    pub totals: Totals,
    /// Those present who may vote.
    pub present: u32,
    /// The body's seats, vacant ones included.
    pub seats: u32,
    /// The chair's casting vote: in favour or not; `None` when the rules give none (a casting vote
    /// exists only if they do) or the chair did not use it.
    pub chair_casting: Option<bool>,
}

impl Vote {
    /// How many votes in favour carry the motion, the votes against staying what they are.
    ///
    /// | majority | base: cast | base: present |
    /// |---|---|---|
    /// | simple | for > against | for > present / 2 |
    /// | two thirds | 3 · for ≥ 2 · (for + against) | 3 · for ≥ 2 · present |
    /// | absolute | for > present / 2, or seats / 2 | the same |
    ///
    /// At least one in every case: a vote in which everyone abstains carries nothing.
    pub fn needed(&self) -> u32 {
        let against = self.totals.against;
        match (self.majority, self.base) {
            (Majority::Simple, Base::Cast) => against.saturating_add(1),
            // 3·for ≥ 2·(for + against) is for ≥ 2·against.
            (Majority::TwoThirds, Base::Cast) => against.saturating_mul(2).max(1),
            // ceil(2·present / 3), without the product that could overflow.
            (Majority::TwoThirds, Base::Present) => (self.present - self.present / 3).max(1),
            (Majority::Simple, Base::Present) | (Majority::AbsolutePresent, _) => {
                self.present / 2 + 1
            }
            (Majority::AbsoluteSeats, _) => self.seats / 2 + 1,
        }
    }

    /// How many more votes in favour were missing; 0 when the count itself carries the motion.
    pub fn missing(&self) -> u32 {
        self.needed().saturating_sub(self.totals.for_)
    }

    /// How many of those who voted against, and behind them of those who abstained, would have had to
    /// vote in favour for the motion to carry; `None` when it carries, and when even all of them
    /// would not have been enough.
    pub fn must_change(&self) -> Option<u32> {
        let Totals { for_, against, abstain } = self.totals;
        if self.outcome().carries() {
            return None;
        }
        // A share of votes that grows with each: the first that is enough is found by halving.
        let carries = |changed: u32| {
            let turned = changed.min(against);
            let totals = Totals {
                for_: for_.saturating_add(changed),
                against: against - turned,
                abstain: abstain - (changed - turned),
            };
            Self { totals, ..*self }.missing() == 0
        };
        let most = against.checked_add(abstain).filter(|most| carries(*most))?;
        let (mut low, mut high) = (1, most);
        while low < high {
            let middle = low + (high - low) / 2;
            if carries(middle) { high = middle } else { low = middle + 1 }
        }
        Some(low)
    }

    /// What the vote gives (codes of procedure; the casting vote if the body's rules give one).
    ///
    /// The casting vote is looked at only when as many voted for as against. It is one vote more,
    /// so it decides a simple majority of the votes cast, and an absolute one only if the sum is
    /// really more than half. Two thirds are not reached by a half, whoever decides: there as many for as
    /// against is no tie, but too few.
    pub fn outcome(&self) -> Outcome {
        let Totals { for_, against, .. } = self.totals;
        if for_ >= self.needed() {
            return Outcome::Carried;
        }
        if for_ != against || for_ == 0 || self.majority == Majority::TwoThirds {
            return Outcome::Defeated;
        }
        match self.chair_casting {
            Some(in_favour) => {
                // Adding to `for` alone: `needed` still speaks of the votes against as counted.
                if in_favour && for_.saturating_add(1) >= self.needed() {
                    Outcome::Carried
                } else {
                    Outcome::Defeated
                }
            }
            None => Outcome::Tied,
        }
    }
}
