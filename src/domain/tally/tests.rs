//! Votes tried against the rules as the codes of procedure word them.

use super::*;
use proptest::prelude::*;

fn vote(majority: Majority, base: Base, counts: (u32, u32, u32), present: u32) -> Vote {
    let (for_, against, abstain) = counts;
    let totals = Totals { for_, against, abstain };
    Vote { majority, base, totals, present, seats: 15, chair_casting: None }
}

#[test]
fn simple_and_two_thirds_majorities_of_the_votes_cast() {
    use Majority::{Simple, TwoThirds};
    use Outcome::{Carried, Defeated, Tied};
    let cases = [
        // (majority, for/against/abstain, outcome, votes that were missing)
        (Simple, (7, 1, 1), Carried, 0),
        (Simple, (1, 0, 8), Carried, 0),
        (Simple, (4, 5, 0), Defeated, 2),
        (Simple, (4, 4, 1), Tied, 1),
        (Simple, (0, 0, 9), Defeated, 1),
        (Simple, (0, 0, 0), Defeated, 1),
        (Simple, (0, 3, 0), Defeated, 4),
        (TwoThirds, (6, 3, 0), Carried, 0),
        (TwoThirds, (5, 3, 1), Defeated, 1),
        (TwoThirds, (5, 2, 2), Carried, 0),
        (TwoThirds, (1, 0, 8), Carried, 0),
        (TwoThirds, (0, 0, 9), Defeated, 1),
        (TwoThirds, (4, 4, 1), Defeated, 4),
    ];
    for (majority, counts, outcome, missing) in cases {
        let vote = vote(majority, Base::Cast, counts, 9);
        assert_eq!((vote.outcome(), vote.missing()), (outcome, missing), "{vote:?}");
    }
}

#[test]
fn among_those_present_an_abstention_weighs_as_a_vote_against() {
    use Majority::{AbsolutePresent, AbsoluteSeats, Simple, TwoThirds};
    use Outcome::{Carried, Defeated, Tied};
    let cases = [
        // Nine present: more than half is 5, two thirds is 6; more than half of 15 seats is 8.
        (Simple, (5, 1, 3), Carried),
        (Simple, (4, 1, 4), Defeated),
        (TwoThirds, (6, 0, 3), Carried),
        (TwoThirds, (5, 0, 4), Defeated),
        (AbsolutePresent, (5, 4, 0), Carried),
        (AbsolutePresent, (4, 0, 5), Defeated),
        (AbsolutePresent, (4, 4, 1), Tied),
        (AbsoluteSeats, (8, 1, 0), Carried),
        (AbsoluteSeats, (7, 0, 2), Defeated),
    ];
    for (majority, counts, outcome) in cases {
        let vote = vote(majority, Base::Present, counts, 9);
        assert_eq!(vote.outcome(), outcome, "{vote:?}");
    }
    // Two thirds of ten is 6.67, hence 7; nobody present decides nothing.
    assert_eq!(vote(Majority::TwoThirds, Base::Present, (6, 4, 0), 10).missing(), 1);
    assert!(!vote(Majority::TwoThirds, Base::Present, (0, 0, 0), 0).outcome().carries());
}

#[test]
fn a_casting_vote_breaks_a_tie_and_nothing_else() {
    use Outcome::{Carried, Defeated, Tied};
    let cast = |majority, counts, present, chair_casting| {
        Vote { chair_casting, ..vote(majority, Base::Cast, counts, present) }.outcome()
    };
    assert_eq!(cast(Majority::Simple, (4, 4, 1), 9, None), Tied);
    assert_eq!(cast(Majority::Simple, (4, 4, 1), 9, Some(true)), Carried);
    assert_eq!(cast(Majority::Simple, (4, 4, 1), 9, Some(false)), Defeated);
    // No tie: it changes nothing, either way.
    assert_eq!(cast(Majority::Simple, (4, 5, 0), 9, Some(true)), Defeated);
    assert_eq!(cast(Majority::Simple, (5, 4, 0), 9, Some(false)), Carried);
    // All abstain: there are no votes to be equal.
    assert_eq!(cast(Majority::Simple, (0, 0, 9), 9, Some(true)), Defeated);
    // Half of ten and one is more than half; three of nine and one is not.
    assert_eq!(cast(Majority::AbsolutePresent, (5, 5, 0), 10, Some(true)), Carried);
    assert_eq!(cast(Majority::AbsolutePresent, (3, 3, 3), 9, Some(true)), Defeated);
    assert_eq!(cast(Majority::TwoThirds, (1, 1, 0), 9, Some(true)), Defeated);
}

#[test]
fn totals_may_not_exceed_those_present() {
    let totals = Totals { for_: 7, against: 1, abstain: 1 };
    assert_eq!(check_totals(totals, 9), Ok(()));
    assert_eq!(check_totals(totals, 10), Ok(()));
    assert_eq!(check_totals(totals, 8), Err(TooManyVotes { counted: 9, present: 8 }));
    let absurd = Totals { for_: u32::MAX, against: u32::MAX, abstain: 1 };
    assert!(check_totals(absurd, u32::MAX).is_err());
}

#[test]
fn stored_codes_are_read_back_and_are_the_words_of_json() {
    for majority in Majority::ALL {
        assert_eq!(Majority::from_code(majority.code()), Some(majority));
        assert_eq!(serde_json::to_value(majority).unwrap(), majority.code());
    }
    for base in Base::ALL {
        assert_eq!(Base::from_code(base.code()), Some(base));
        assert_eq!(serde_json::to_value(base).unwrap(), base.code());
    }
    for outcome in Outcome::ALL {
        assert_eq!(Outcome::from_code(outcome.code()), Some(outcome));
        assert_eq!(serde_json::to_value(outcome).unwrap(), outcome.code());
    }
    for wrong in ["", "Simple", "two_thirds"] {
        assert_eq!(Majority::from_code(wrong), None, "{wrong}");
    }
    let totals = Totals { for_: 7, against: 1, abstain: 1 };
    let json = serde_json::json!({ "for": 7, "against": 1, "abstain": 1 });
    assert_eq!(serde_json::to_value(totals).unwrap(), json);
}

#[test]
fn votes_that_would_have_to_change_are_fewer_than_those_that_were_missing() {
    use Majority::{Simple, TwoThirds};
    let cases = [
        // Two thirds of 13 are 8.67: nine, one more than the eight, who voted against.
        (TwoThirds, Base::Cast, (8, 5, 0), Some(1)),
        (TwoThirds, Base::Cast, (5, 4, 0), Some(1)),
        (Simple, Base::Cast, (4, 5, 0), Some(1)),
        (Simple, Base::Cast, (0, 9, 0), Some(5)),
        (Simple, Base::Cast, (4, 4, 1), Some(1)),
        (Simple, Base::Cast, (0, 0, 9), Some(1)),
        // Nine present, four for and one against: more than half is five.
        (Simple, Base::Present, (4, 1, 4), Some(1)),
        (Simple, Base::Cast, (5, 4, 0), None),
        // Of fifteen seats nine are there, and eight are needed.
        (Majority::AbsoluteSeats, Base::Cast, (2, 3, 0), None),
    ];
    for (majority, base, counts, wanted) in cases {
        let (for_, against, abstain) = counts;
        let vote = vote(majority, base, counts, for_ + against + abstain);
        assert_eq!(vote.must_change(), wanted, "{vote:?}");
    }
}

/// The second method: the inequalities as the codes of procedure word them, in wide integers.
fn carries_by_the_book(vote: &Vote, for_: u32) -> bool {
    let for_ = u128::from(for_);
    let against = u128::from(vote.totals.against);
    let present = u128::from(vote.present);
    match (vote.majority, vote.base) {
        (Majority::Simple, Base::Cast) => for_ > against,
        (Majority::Simple, Base::Present) | (Majority::AbsolutePresent, _) => 2 * for_ > present,
        (Majority::TwoThirds, Base::Cast) => for_ > 0 && 3 * for_ >= 2 * (for_ + against),
        (Majority::TwoThirds, Base::Present) => for_ > 0 && 3 * for_ >= 2 * present,
        (Majority::AbsoluteSeats, _) => 2 * for_ > u128::from(vote.seats),
    }
}

prop_compose! {
    fn any_vote()(
        majority in prop::sample::select(Majority::ALL.to_vec()),
        base in prop::sample::select(Base::ALL.to_vec()),
        for_ in 0u32..60, against in 0u32..60, abstain in 0u32..60,
        silent in 0u32..10, vacant in 0u32..10,
        chair_casting in prop::option::of(any::<bool>()),
    ) -> Vote {
        let present = for_ + against + abstain + silent;
        let totals = Totals { for_, against, abstain };
        Vote { majority, base, totals, present, seats: present + vacant, chair_casting }
    }
}

proptest! {
    #[test]
    fn needed_is_the_least_number_that_carries_by_the_book(vote in any_vote()) {
        let needed = vote.needed();
        prop_assert!(carries_by_the_book(&vote, needed));
        prop_assert!(!carries_by_the_book(&vote, needed - 1));
    }

    #[test]
    fn without_a_casting_vote_the_outcome_is_the_books(vote in any_vote()) {
        let vote = Vote { chair_casting: None, ..vote };
        let Totals { for_, against, .. } = vote.totals;
        prop_assert_eq!(vote.outcome().carries(), carries_by_the_book(&vote, for_));
        prop_assert_eq!(vote.outcome().carries(), vote.missing() == 0);
        let half = for_ == against && for_ > 0 && vote.majority != Majority::TwoThirds;
        prop_assert_eq!(vote.outcome() == Outcome::Tied, half);
    }

    #[test]
    fn the_votes_that_must_change_are_the_least_that_carry_by_the_book(vote in any_vote()) {
        let vote = Vote { chair_casting: None, ..vote };
        let Totals { for_, against, abstain } = vote.totals;
        let turned = |changed: u32| {
            let left = against.saturating_sub(changed);
            let totals = Totals { for_: for_ + changed, against: left, abstain: 0 };
            carries_by_the_book(&Vote { totals, ..vote }, for_ + changed)
        };
        let wanted = (0..=against + abstain).find(|changed| turned(*changed));
        prop_assert_eq!(vote.must_change(), wanted.filter(|changed| *changed > 0));
    }

    #[test]
    fn one_more_vote_in_favour_never_defeats(vote in any_vote()) {
        let mut better = Vote { chair_casting: None, ..vote };
        better.totals.for_ += 1;
        if (Vote { chair_casting: None, ..vote }).outcome().carries() {
            prop_assert!(better.outcome().carries());
        }
    }

    #[test]
    fn a_casting_vote_matters_only_between_equals(vote in any_vote()) {
        prop_assume!(vote.totals.for_ != vote.totals.against);
        let without = Vote { chair_casting: None, ..vote };
        prop_assert_eq!(vote.outcome(), without.outcome());
    }
}
