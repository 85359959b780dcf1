//! What a vote gives, by the committee's rules.

use super::{CHAIR_CASTING, REQUIRES_SECONDER, Rules, VOTE_BASE};
use crate::domain::procedure::{Outcome, Row};
use crate::domain::refusal::Refusal;
use crate::domain::tally::{self, Base, Majority, TooManyVotes, Totals, Vote, check_totals};

/// A vote as it was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// Without a vote, nobody being against.
    Unanimous,
    /// « À la majorité », nobody counting.
    Majority,
    /// With totals, and the chair's casting vote if it was given: by a show of hands, by name or
    /// in secret.
    Counted {
        /// The totals.
        totals: Totals,
        /// The casting vote: in favour or not.
        casting: Option<bool>,
    },
    /// Nobody wrote down how; only whether it carried.
    Undocumented {
        /// Whether it did.
        carried: bool,
    },
}

/// What is put to the vote, and before whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    /// The majority it needs.
    pub majority: Majority,
    /// What procedure asks of its kind.
    pub asks: Row,
    /// Whether somebody moved it.
    pub moved: bool,
    /// Whether somebody seconded it.
    pub seconded: bool,
    /// Those present who may vote.
    pub voters: u32,
    /// Those present who count for the quorum.
    pub quorate: u32,
    /// Members needed.
    pub quorum_needed: u32,
    /// Whether they are heads that were counted, and not members.
    pub heads: bool,
    /// The body's seats.
    pub seats: u32,
    /// Whether a reason was given to vote without a quorum.
    pub without_quorum: bool,
    /// Whether it needs one: those who are left may adjourn or close.
    pub needs_quorum: bool,
    /// How it was voted on before: a correction is no new vote under other rules.
    pub earlier: Option<Earlier>,
}

/// What is known of the rules under which a vote that is corrected was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Earlier {
    /// What its majority was a share of.
    pub base: Option<Base>,
    /// Whether the rules gave the chair a casting vote, where that was written down.
    pub may_cast: Option<bool>,
}

/// What a vote gives, and what its majority was a share of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decided {
    /// What became of the motion.
    pub outcome: Outcome,
    /// The votes cast, or those present.
    pub base: Base,
    /// Whether the rules give the chair a casting vote.
    pub may_cast: bool,
}

/// Counts a vote by the committee's rules.
///
/// # Errors
/// No vote without a quorum (unless a reason is given), a mover and (where the rules ask) a
/// seconder; never more votes than voters; a casting vote only where the rules give one and the
/// votes are equal.
pub fn decide(question: &Question, taken: Taken, rules: &Rules) -> Result<Decided, Refusal> {
    let &Question { majority, voters, quorate, quorum_needed, seats, heads, .. } = question;
    if quorate < quorum_needed && !question.without_quorum && question.needs_quorum {
        return Err(Refusal::NoQuorum { present: quorate, needed: quorum_needed, heads });
    }
    if !question.moved {
        return Err(Refusal::NoMover {});
    }
    let first = question.earlier.is_none();
    if first && !question.seconded && question.asks.seconded && rules.is_on(&REQUIRES_SECONDER) {
        return Err(Refusal::NoSeconder {});
    }
    let base = question.earlier.and_then(|earlier| earlier.base);
    let base = base.or_else(|| Base::from_code(rules.text(&VOTE_BASE))).unwrap_or(Base::Cast);
    let may_cast = question.earlier.and_then(|earlier| earlier.may_cast);
    let may_cast = may_cast.unwrap_or_else(|| rules.is_on(&CHAIR_CASTING));
    let counted = |totals, chair_casting| {
        let vote = Vote { majority, base, totals, present: voters, seats, chair_casting };
        match vote.outcome() {
            tally::Outcome::Carried => Outcome::Carried,
            tally::Outcome::Defeated => Outcome::Defeated,
            tally::Outcome::Tied => Outcome::Tied,
        }
    };
    let outcome = match taken {
        // Everybody present is for it; that may still be too few where all seats count.
        Taken::Unanimous => counted(Totals { for_: voters, against: 0, abstain: 0 }, None),
        Taken::Majority if majority == Majority::Simple && base == Base::Cast => Outcome::Carried,
        // Without a count nobody knows whether more than half of the votes cast was reached.
        Taken::Majority => return Err(Refusal::TotalsMissing {}),
        Taken::Undocumented { carried: true } => Outcome::Carried,
        Taken::Undocumented { carried: false } => Outcome::Defeated,
        Taken::Counted { totals, casting } => {
            if let Err(TooManyVotes { counted, present }) = check_totals(totals, voters) {
                let votes = u32::try_from(counted).unwrap_or(u32::MAX);
                return Err(Refusal::TooManyVotes { votes, voters: present, heads });
            }
            let equal = totals.for_ == totals.against && totals.for_ > 0;
            // One vote more than a half is no two thirds.
            let equal = equal && majority != Majority::TwoThirds;
            if casting.is_some() && !(may_cast && equal) {
                return Err(Refusal::NoCastingVote {});
            }
            counted(totals, casting)
        }
    };
    Ok(Decided { outcome, base, may_cast })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::procedure::Kind;
    use crate::domain::tally::Quorum;

    /// A simple question before so many of nine members; the body has eleven seats.
    fn before(voters: u32) -> Question {
        Question {
            majority: Majority::Simple,
            asks: Rules::default().procedure(Kind::Main),
            moved: true,
            seconded: true,
            voters,
            quorate: voters,
            quorum_needed: Quorum::MajorityOfFilled.needed(9),
            heads: false,
            seats: 11,
            without_quorum: false,
            needs_quorum: true,
            earlier: None,
        }
    }

    fn counted(for_: u32, against: u32, abstain: u32) -> Taken {
        Taken::Counted { totals: Totals { for_, against, abstain }, casting: None }
    }

    fn outcome(question: &Question, taken: Taken) -> Result<Outcome, Refusal> {
        decide(question, taken, &Rules::default()).map(|decided| decided.outcome)
    }

    #[test]
    fn more_than_half_of_the_filled_seats_make_a_quorum() {
        for (members, needed) in [(1, 1), (2, 2), (9, 5), (10, 6), (14, 8), (17, 9)] {
            let quorum_needed = Quorum::MajorityOfFilled.needed(members);
            let with = |voters| Question { quorum_needed, ..before(voters) };
            assert_eq!(outcome(&with(needed), Taken::Unanimous), Ok(Outcome::Carried));
            let few = Refusal::NoQuorum { present: needed - 1, needed, heads: false };
            assert_eq!(outcome(&with(needed - 1), Taken::Unanimous), Err(few), "{members}");
        }
    }

    #[test]
    fn a_vote_without_a_quorum_goes_with_a_reason_only() {
        let few = before(4);
        let none = Refusal::NoQuorum { present: 4, needed: 5, heads: false };
        assert_eq!(outcome(&few, counted(3, 1, 0)), Err(none));
        let forced = Question { without_quorum: true, ..few };
        assert_eq!(outcome(&forced, counted(3, 1, 0)), Ok(Outcome::Carried));
    }

    #[test]
    fn votes_never_exceed_voters_and_equality_is_no_majority() {
        let room = before(6);
        let too_many = Refusal::TooManyVotes { votes: 7, voters: 6, heads: false };
        assert_eq!(outcome(&room, counted(4, 2, 1)), Err(too_many));
        assert_eq!(outcome(&room, counted(3, 3, 0)), Ok(Outcome::Tied));
        assert_eq!(outcome(&room, counted(0, 0, 6)), Ok(Outcome::Defeated));
        assert_eq!(outcome(&room, counted(0, 0, 0)), Ok(Outcome::Defeated));
        assert_eq!(outcome(&room, counted(1, 0, 5)), Ok(Outcome::Carried));
    }

    #[test]
    fn the_chair_decides_only_where_the_rules_say_so() {
        let room = before(6);
        let casting = |for_, against| Taken::Counted {
            totals: Totals { for_, against, abstain: 0 },
            casting: Some(true),
        };
        assert_eq!(outcome(&room, casting(3, 3)), Err(Refusal::NoCastingVote {}));
        let chosen = [("vote.chair_casting".to_owned(), "on".to_owned())].into_iter().collect();
        let rules = Rules::new(chosen);
        let decide = |taken| decide(&room, taken, &rules).map(|decided| decided.outcome);
        assert_eq!(decide(casting(3, 3)), Ok(Outcome::Carried));
        assert_eq!(decide(casting(3, 2)), Err(Refusal::NoCastingVote {}));
    }

    #[test]
    fn as_many_for_as_against_is_no_tie_where_two_thirds_are_asked_for() {
        let room = Question { majority: Majority::TwoThirds, ..before(9) };
        assert_eq!(outcome(&room, counted(4, 4, 1)), Ok(Outcome::Defeated));
        let chosen = [("vote.chair_casting".to_owned(), "on".to_owned())].into_iter().collect();
        let totals = Totals { for_: 4, against: 4, abstain: 1 };
        let casting = Taken::Counted { totals, casting: Some(true) };
        assert_eq!(decide(&room, casting, &Rules::new(chosen)), Err(Refusal::NoCastingVote {}));
    }

    #[test]
    fn all_who_are_there_may_be_too_few_where_every_seat_counts() {
        // Five of nine members came; the body has eleven seats, of which six are more than half.
        let by = |majority| Question { majority, ..before(5) };
        let seats = outcome(&by(Majority::AbsoluteSeats), Taken::Unanimous);
        assert_eq!(seats, Ok(Outcome::Defeated));
        assert_eq!(outcome(&by(Majority::TwoThirds), Taken::Unanimous), Ok(Outcome::Carried));
        let uncounted = outcome(&by(Majority::TwoThirds), Taken::Majority);
        assert_eq!(uncounted, Err(Refusal::TotalsMissing {}));
        // What nobody wrote down is taken as it is told.
        let told = outcome(&by(Majority::TwoThirds), Taken::Undocumented { carried: false });
        assert_eq!(told, Ok(Outcome::Defeated));
    }

    #[test]
    fn a_seconder_is_asked_for_where_the_table_asks_for_one() {
        let alone = Question { seconded: false, ..before(5) };
        assert_eq!(outcome(&alone, Taken::Unanimous), Err(Refusal::NoSeconder {}));
        let asks = Row { seconded: false, ..alone.asks };
        assert_eq!(outcome(&Question { asks, ..alone }, Taken::Unanimous), Ok(Outcome::Carried));
    }

    proptest! {
        #[test]
        fn an_abstention_never_changes_a_simple_majority_of_the_votes_cast(
            for_ in 0u32..40, against in 0u32..40, abstain in 0u32..40, more in 0u32..40,
        ) {
            let room = Question { quorum_needed: 0, ..before(for_ + against + abstain + more) };
            let fewer = outcome(&room, counted(for_, against, abstain));
            prop_assert_eq!(fewer, outcome(&room, counted(for_, against, abstain + more)));
        }
    }
}
