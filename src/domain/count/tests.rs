use super::*;
use proptest::prelude::*;
use std::collections::BTreeSet;

fn named(count: usize) -> Vec<String> {
    (0..count).map(|place| char::from(b'A' + place as u8).to_string()).collect()
}

fn ballots(candidates: usize, patterns: &[(&[usize], u64)]) -> Ballots {
    let pattern =
        |(marks, count): &(&[usize], u64)| Pattern { marks: marks.to_vec(), count: *count };
    Ballots {
        candidates: named(candidates),
        withdrawn: Vec::new(),
        patterns: patterns.iter().map(pattern).collect(),
        rejected: 0,
    }
}

fn totals(votes: &[u64]) -> Votes {
    let names = named(votes.len());
    Votes::Totals(Totals {
        candidates: names.into_iter().zip(votes.iter().copied()).collect(),
        ballots: None,
    })
}

fn counted(votes: &Votes, method: Method, seats: usize) -> Outcome {
    count(votes, Rules::usual(method, seats)).unwrap()
}

fn elected(outcome: &Outcome) -> Vec<&str> {
    outcome.elected.iter().map(String::as_str).collect()
}

#[test]
fn the_highest_totals_are_elected() {
    let outcome = counted(&totals(&[12, 30, 7, 25]), Method::Block, 2);
    assert_eq!(elected(&outcome), ["B", "D"]);
    assert_eq!(outcome.ties, []);
}

#[test]
fn a_tie_for_the_last_seat_elects_none_of_those_it_touches() {
    let outcome = counted(&totals(&[30, 12, 12, 7]), Method::Block, 2);
    assert_eq!(elected(&outcome), ["A"]);
    let tie = Tie { seats_left: 1, candidates: vec!["B".into(), "C".into()] };
    assert_eq!(outcome.ties, [tie]);
    // With one seat more there is no tie, with one less none either.
    assert_eq!(elected(&counted(&totals(&[30, 12, 12, 7]), Method::Block, 3)), ["A", "B", "C"]);
    assert_eq!(elected(&counted(&totals(&[30, 12, 12, 7]), Method::Block, 1)), ["A"]);
}

#[test]
fn four_tied_for_two_seats_are_all_tied() {
    let outcome = counted(&totals(&[5, 5, 5, 5]), Method::Block, 2);
    assert!(outcome.elected.is_empty());
    assert_eq!((outcome.ties[0].seats_left, outcome.ties[0].candidates.len()), (2, 4));
}

#[test]
fn a_ballot_with_too_many_marks_is_rejected_and_an_empty_one_is_blank() {
    let box_ = ballots(3, &[(&[0, 1], 4), (&[0, 1, 2], 2), (&[], 3), (&[2], 1), (&[2, 2], 1)]);
    let votes = Votes::Ballots(box_);
    let outcome = counted(&votes, Method::Block, 2);
    assert_eq!(outcome.ballots, Some((6, 3, 2)));
    assert_eq!(outcome.totals, [("A".into(), 4), ("B".into(), 4), ("C".into(), 2)]);
    // Without a limit the full ballots count.
    let rules = Rules { most_marks: None, ..Rules::usual(Method::Block, 2) };
    let outcome = count(&votes, rules).unwrap();
    assert_eq!(outcome.ballots, Some((8, 3, 0)));
    assert_eq!(outcome.totals[0], ("A".into(), 6));
    assert_eq!(counted(&votes, Method::Approval, 2).totals, outcome.totals);
}

#[test]
fn a_mark_for_who_withdrew_counts_for_nothing() {
    let mut box_ = ballots(3, &[(&[0, 1, 2], 2), (&[0, 1], 4), (&[1], 3), (&[0], 1)]);
    box_.withdrawn = vec![1];
    let votes = Votes::Ballots(box_);
    // On the paper it is one of the marks: three are one too many for two seats.
    let outcome = counted(&votes, Method::Block, 2);
    assert_eq!(outcome.ballots, Some((5, 3, 2)));
    assert_eq!(outcome.totals, [("A".into(), 5), ("C".into(), 0)]);
    // Where nothing bounds the marks, and where preferences count, it is passed over.
    let outcome = counted(&votes, Method::Approval, 2);
    assert_eq!(outcome.ballots, Some((7, 3, 0)));
    assert_eq!(outcome.totals, [("A".into(), 7), ("C".into(), 2)]);
    assert_eq!(counted(&votes, Method::Stv, 1).ballots, Some((7, 3, 0)));
    assert_eq!(counted(&votes, Method::Majority, 1).ballots, Some((7, 3, 0)));
}

#[test]
fn with_no_ballot_at_all_nobody_is_elected_unless_there_are_seats_for_all() {
    for method in [Method::Block, Method::Approval, Method::Stv] {
        let outcome = counted(&Votes::Ballots(ballots(3, &[])), method, 2);
        assert!(outcome.elected.is_empty(), "{method:?}");
        assert_eq!((outcome.ties[0].seats_left, outcome.ties[0].candidates.len()), (2, 3));
        let outcome = counted(&Votes::Ballots(ballots(2, &[])), method, 3);
        assert_eq!((elected(&outcome), outcome.ties.len()), (vec!["A", "B"], 0), "{method:?}");
    }
}

#[test]
fn one_candidate_is_elected_by_any_method() {
    for method in Method::ALL {
        let outcome = counted(&Votes::Ballots(ballots(1, &[(&[0], 1)])), method, 1);
        assert_eq!(elected(&outcome), ["A"], "{method:?}");
    }
}

#[test]
fn an_absolute_majority_is_more_than_half() {
    // Half of 10 is 5, which is not more than half.
    assert!(counted(&totals(&[5, 3, 2]), Method::Majority, 1).elected.is_empty());
    assert_eq!(elected(&counted(&totals(&[6, 3, 1]), Method::Majority, 1)), ["A"]);
    // Of 9, 5 is.
    assert_eq!(elected(&counted(&totals(&[5, 3, 1]), Method::Majority, 1)), ["A"]);
}

#[test]
fn without_a_majority_the_lowest_goes_out_and_preferences_are_not_asked() {
    // C's voters all prefer B; that is for them to say in the next round.
    let votes = Votes::Ballots(ballots(3, &[(&[0, 1], 4), (&[1, 0], 3), (&[2, 1], 2)]));
    let outcome = counted(&votes, Method::Majority, 1);
    assert!(outcome.elected.is_empty() && outcome.ties.is_empty());
    assert_eq!(outcome.next_round, ["A", "B"]);
    assert!(outcome.rounds[0].fates.contains(&Fate::Excluded("C".into())));
}

#[test]
fn two_who_are_both_the_lowest_both_stay() {
    let outcome = counted(&totals(&[5, 3, 3]), Method::Majority, 1);
    assert_eq!(outcome.next_round, ["A", "B", "C"]);
    // They share the last place; the seat is nobody's yet, and A's as much as theirs.
    assert_eq!((outcome.lowest_tied.len(), outcome.ties.len()), (2, 0));
    assert_eq!(outcome.rounds[0].fates, [Fate::Lowest(vec!["B".into(), "C".into()])]);
    let outcome = counted(&totals(&[4, 4]), Method::Majority, 1);
    assert_eq!(outcome.ties[0], Tie { seats_left: 1, candidates: vec!["A".into(), "B".into()] });
}

#[test]
fn what_cannot_be_counted_is_refused() {
    let refused = |votes: &Votes, method, seats| count(votes, Rules::usual(method, seats));
    assert_eq!(refused(&totals(&[1]), Method::Block, 0), Err(Refusal::NoSeat));
    assert_eq!(refused(&totals(&[1, 2]), Method::Majority, 2), Err(Refusal::OneSeat));
    assert_eq!(refused(&totals(&[1, 2]), Method::Stv, 1), Err(Refusal::NeedsBallots));
}

#[test]
fn a_surplus_goes_on_at_a_fraction_cut_to_five_places() {
    // 100 ballots, 2 seats: the quota is 100/3 whole, 33, and 1: 34. A has 70, and 36 too many; each of
    // the 70 goes on at 36/70 = 0.514285…, cut to 0.51428. B gets 50 × 0.51428 = 25.714, C 20 × 0.51428
    // = 10.2856; the 0.0004 that the cutting leaves are lost.
    let box_ = ballots(3, &[(&[0, 1], 50), (&[0, 2], 20), (&[1], 10), (&[2], 20)]);
    let outcome = counted(&Votes::Ballots(box_), Method::Stv, 2);
    let told = |round: &Round| {
        let votes = round.votes.iter().map(|(name, votes)| format!("{name} {votes}"));
        (votes.collect::<Vec<_>>().join(", "), round.spent.to_string())
    };
    let second = told(&outcome.rounds[1]);
    assert_eq!(second, ("A 34, B 35.71400, C 30.28560".into(), "0.00040".into()));
    assert_eq!(elected(&outcome), ["A", "B"]);
    assert_eq!(outcome.rounds[0].needed.unwrap().to_string(), "34");
}

#[test]
fn who_has_fewest_goes_out_and_the_ballots_keep_their_value() {
    // Quota of 11 ballots and one seat: 6. C goes out, two of its three ballots name B next and one
    // nobody: B has 6.
    let box_ = ballots(3, &[(&[0], 4), (&[1], 4), (&[2, 1], 2), (&[2], 1)]);
    let outcome = counted(&Votes::Ballots(box_), Method::Stv, 1);
    assert_eq!(elected(&outcome), ["B"]);
    assert_eq!(outcome.rounds[1].spent.to_string(), "1");
}

#[test]
fn a_tie_for_going_out_is_parted_by_the_stage_before() {
    // Quota of 18 and one seat: 10. D goes out with 1 and hands it to C; B and C have then 5 each, but
    // before that C had 4: C goes out, and its ballots elect A. Had B gone, C would have been elected.
    let box_ = ballots(4, &[(&[0], 8), (&[1, 2], 5), (&[2, 0], 4), (&[3, 2], 1)]);
    let outcome = counted(&Votes::Ballots(box_), Method::Stv, 1);
    let gone: Vec<_> = outcome
        .rounds
        .iter()
        .flat_map(|round| &round.fates)
        .filter_map(|fate| match fate {
            Fate::Excluded(name) => Some(name.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(gone, ["D", "C"]);
    assert_eq!((elected(&outcome), outcome.ties.len()), (vec!["A"], 0));
}

#[test]
fn lots_that_decide_leave_the_seat_open_and_those_that_do_not_are_told() {
    // B and C are equal from the first. Whoever goes out elects the other.
    let box_ = ballots(3, &[(&[0], 10), (&[1, 2], 5), (&[2, 1], 5)]);
    let outcome = counted(&Votes::Ballots(box_), Method::Stv, 2);
    assert_eq!(elected(&outcome), ["A"]);
    let tie = Tie { seats_left: 1, candidates: vec!["B".into(), "C".into()] };
    assert_eq!(outcome.ties, [tie]);
    // Here whoever goes out elects A.
    let box_ = ballots(3, &[(&[0], 9), (&[1, 0], 5), (&[2, 0], 5)]);
    let outcome = counted(&Votes::Ballots(box_), Method::Stv, 1);
    assert_eq!((elected(&outcome), outcome.ties.len()), (vec!["A"], 0));
    let told = outcome.rounds.iter().flat_map(|round| &round.fates);
    assert!(told.into_iter().any(|f| *f == Fate::Indifferent(vec!["B".into(), "C".into()])));
}

/// Any election of a few candidates.
fn any_ballots() -> impl Strategy<Value = Ballots> {
    (1usize..6).prop_flat_map(|candidates| {
        let marks = prop::collection::vec(0..candidates, 0..=candidates);
        let pattern = (marks, 1u64..6).prop_map(|(marks, count)| Pattern { marks, count });
        let withdrawn = prop::collection::vec(0..candidates, 0..2);
        (prop::collection::vec(pattern, 0..12), withdrawn).prop_map(move |(patterns, withdrawn)| {
            Ballots { candidates: named(candidates), withdrawn, patterns, rejected: 0 }
        })
    })
}

fn any_method() -> impl Strategy<Value = Method> {
    prop::sample::select(Method::ALL.to_vec())
}

/// Those elected, the seats and the candidates of each tie, the ballots.
type Essence = (BTreeSet<String>, Vec<(usize, BTreeSet<String>)>, Option<(u64, u64, u64)>);

/// What of an outcome does not depend on any order.
fn essence(outcome: &Outcome) -> Essence {
    let set = |names: &[String]| names.iter().cloned().collect();
    let ties = outcome.ties.iter().map(|tie| (tie.seats_left, set(&tie.candidates)));
    (set(&outcome.elected), ties.collect(), outcome.ballots)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn no_order_of_ballots_or_candidates_changes_who_is_elected(
        box_ in any_ballots(), method in any_method(), seats in 1usize..5, turn in 0usize..6,
    ) {
        let seats = if method == Method::Majority { 1 } else { seats };
        let before = counted(&Votes::Ballots(box_.clone()), method, seats);
        let places = box_.candidates.len();
        let moved = |place: usize| (place + turn) % places;
        let mut other = box_.clone();
        other.patterns.reverse();
        for pattern in &mut other.patterns {
            pattern.marks.iter_mut().for_each(|mark| *mark = moved(*mark));
        }
        other.withdrawn.iter_mut().for_each(|place| *place = moved(*place));
        for (place, name) in box_.candidates.iter().enumerate() {
            other.candidates[moved(place)] = name.clone();
        }
        // One pattern in two halves is the same.
        if let Some(first) = other.patterns.first_mut().filter(|first| first.count > 1) {
            first.count -= 1;
            let one = Pattern { count: 1, ..first.clone() };
            other.patterns.push(one);
        }
        let after = counted(&Votes::Ballots(other), method, seats);
        prop_assert_eq!(essence(&before), essence(&after));
    }

    #[test]
    fn every_count_adds_up(box_ in any_ballots(), method in any_method(), seats in 1usize..5) {
        let seats = if method == Method::Majority { 1 } else { seats };
        let outcome = counted(&Votes::Ballots(box_.clone()), method, seats);
        let (valid, blank, rejected) = outcome.ballots.unwrap();
        let all: u64 = box_.patterns.iter().map(|pattern| pattern.count).sum();
        prop_assert_eq!(valid + blank + rejected, all);
        prop_assert!(outcome.elected.len() <= seats);
        let undecided: usize = outcome.ties.iter().map(|tie| tie.candidates.len()).sum();
        for tie in &outcome.ties {
            prop_assert!(tie.candidates.len() > tie.seats_left || method == Method::Majority);
            prop_assert!(tie.candidates.iter().all(|name| !outcome.elected.contains(name)));
            prop_assert_eq!(tie.seats_left + outcome.elected.len(), seats);
        }
        let standing = (0..box_.candidates.len()).filter(|place| box_.stands(*place)).count();
        if undecided == 0 && method != Method::Majority {
            prop_assert_eq!(outcome.elected.len(), seats.min(standing));
        }
        if method == Method::Stv {
            for round in &outcome.rounds {
                let held: u64 = round.votes.iter().map(|(_, votes)| votes.parts()).map(|(w, p)| w * 100_000 + p).sum();
                let (whole, parts) = round.spent.parts();
                prop_assert_eq!(held + whole * 100_000 + parts, valid * 100_000);
            }
        }
    }

    #[test]
    fn nobody_with_fewer_votes_is_elected_before_one_with_more(
        box_ in any_ballots(), seats in 1usize..5, approval in any::<bool>(),
    ) {
        let method = if approval { Method::Approval } else { Method::Block };
        let outcome = counted(&Votes::Ballots(box_), method, seats);
        let least = outcome.totals.iter().filter(|(name, _)| outcome.elected.contains(name)).map(|(_, votes)| *votes).min();
        let most = outcome.totals.iter().filter(|(name, _)| !outcome.elected.contains(name)).map(|(_, votes)| *votes).max();
        if let (Some(least), Some(most)) = (least, most) {
            prop_assert!(least > most);
        }
    }

    #[test]
    fn a_second_way_of_counting_agrees(box_ in any_ballots(), seats in 1usize..5) {
        let outcome = counted(&Votes::Ballots(box_.clone()), Method::Stv, seats);
        let (elected, ties) = naive::count(&box_, seats);
        let names = |places: &BTreeSet<usize>| places.iter().map(|place| box_.candidates[*place].clone()).collect::<BTreeSet<_>>();
        prop_assert_eq!(outcome.elected.iter().cloned().collect::<BTreeSet<_>>(), names(&elected));
        let tied: BTreeSet<String> = outcome.ties.iter().flat_map(|tie| tie.candidates.clone()).collect();
        prop_assert_eq!(tied, names(&ties));
    }
}

/// The same rules, ballot by ballot and on a list of single papers: slow, and written apart.
mod naive;

#[test]
fn a_thousand_equal_candidates_are_left_open_without_counting_every_lot() {
    let patterns = (0..1_000).map(|place| Pattern { marks: vec![place], count: 1 }).collect();
    let candidates = (0..1_000).map(|place| place.to_string()).collect();
    let box_ = Ballots { candidates, patterns, ..Ballots::default() };
    let outcome = counted(&Votes::Ballots(box_), Method::Stv, 1);
    assert_eq!((outcome.elected.len(), outcome.ties[0].candidates.len()), (0, 1_000));
}
