use super::*;
use proptest::prelude::*;

fn ids(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

fn round(kind: RoundKind, votes: &[(&str, u64)]) -> Round {
    Round { kind, votes: votes.iter().map(|(id, votes)| ((*id).to_owned(), *votes)).collect() }
}

fn course(method: Method, seats: usize, standing: &[&str], rounds: &[Round]) -> Course {
    Course { method, seats, lots_at_once: false, standing: ids(standing), rounds: rounds.to_vec() }
}

use RoundKind::{Lots, Recount, SecondBallot, Vote};

fn ahead(kind: RoundKind, among: &[&str], seats: usize) -> Ahead {
    Ahead::Round { kind, among: ids(among), seats }
}

#[test]
fn no_more_candidates_than_seats_are_acclaimed_and_the_rest_is_vacant() {
    let found = course(Method::Block, 2, &["a", "b"], &[]).standing().unwrap();
    assert_eq!((found.elected, found.acclaimed, found.vacant), (ids(&["a", "b"]), true, 0));
    let found = course(Method::Block, 3, &["a"], &[]).standing().unwrap();
    assert_eq!((found.elected, found.vacant, found.ahead), (ids(&["a"]), 2, Ahead::Nothing));
    let found = course(Method::Majority, 1, &[], &[]).standing().unwrap();
    assert_eq!((found.elected.len(), found.vacant), (0, 1));
    let voted = course(Method::Block, 2, &["a", "b"], &[round(Vote, &[("a", 1), ("b", 1)])]);
    assert_eq!(voted.standing(), Err(OutOfPlace { round: 0 }));
}

#[test]
fn the_highest_totals_have_the_seats_and_the_others_follow_in_order() {
    let votes = round(Vote, &[("a", 12), ("b", 31), ("c", 25), ("d", 12), ("e", 3)]);
    let found = course(Method::Block, 2, &["a", "b", "c", "d", "e"], &[votes]).standing().unwrap();
    assert_eq!((found.elected, found.ahead), (ids(&["b", "c"]), Ahead::Nothing));
    assert_eq!(found.others, [ids(&["a", "d"]), ids(&["e"])]);
}

#[test]
fn four_tied_for_two_seats_vote_again_and_then_draw() {
    let all = ["a", "b", "c", "d"];
    let tied = round(Vote, &[("a", 9), ("b", 9), ("c", 9), ("d", 9)]);
    let first = course(Method::Block, 2, &all, std::slice::from_ref(&tied));
    let found = first.standing().unwrap();
    assert!(found.elected.is_empty());
    assert_eq!(found.ahead, ahead(SecondBallot, &all, 2));
    // « a » is parted from the others, who have one seat left among three.
    let again = round(SecondBallot, &[("a", 15), ("b", 7), ("c", 7), ("d", 7)]);
    let second = course(Method::Block, 2, &all, &[tied.clone(), again.clone()]);
    let found = second.standing().unwrap();
    assert_eq!(found.elected, ids(&["a"]));
    assert_eq!(found.ahead, ahead(Lots, &["b", "c", "d"], 1));
    let drawn = round(Lots, &[("b", 2), ("c", 1), ("d", 3)]);
    let found = course(Method::Block, 2, &all, &[tied, again, drawn]).standing().unwrap();
    assert_eq!((found.elected, found.ahead), (ids(&["a", "c"]), Ahead::Nothing));
}

#[test]
fn only_those_who_touch_the_last_seat_are_tied() {
    let votes = round(Vote, &[("a", 20), ("b", 9), ("c", 9), ("d", 2)]);
    let mut course = course(Method::Block, 2, &["a", "b", "c", "d"], &[votes]);
    let found = course.standing().unwrap();
    assert_eq!((found.elected, found.ahead), (ids(&["a"]), ahead(SecondBallot, &["b", "c"], 1)));
    course.lots_at_once = true;
    assert_eq!(course.standing().unwrap().ahead, ahead(Lots, &["b", "c"], 1));
    // A second ballot for somebody who is not tied belongs nowhere.
    course.lots_at_once = false;
    course.rounds.push(round(SecondBallot, &[("b", 4), ("c", 5), ("d", 9)]));
    assert_eq!(course.standing(), Err(OutOfPlace { round: 1 }));
}

#[test]
fn a_recount_takes_the_place_of_the_count() {
    let votes = round(Vote, &[("a", 10), ("b", 9), ("c", 4)]);
    let again = round(Recount, &[("a", 9), ("b", 10), ("c", 4)]);
    let mut course = course(Method::Block, 1, &["a", "b", "c"], &[votes, again]);
    assert_eq!(course.standing().unwrap().elected, ids(&["b"]));
    course.rounds.remove(0);
    assert_eq!(course.standing(), Err(OutOfPlace { round: 0 }));
}

#[test]
fn an_officer_needs_more_than_half_and_the_lowest_goes_out() {
    let all = ["a", "b", "c"];
    let first = round(Vote, &[("a", 5), ("b", 4), ("c", 3)]);
    let found = course(Method::Majority, 1, &all, std::slice::from_ref(&first)).standing().unwrap();
    assert!(found.elected.is_empty());
    assert_eq!(found.ahead, ahead(Vote, &["a", "b"], 1));
    let second = round(Vote, &[("a", 5), ("b", 7)]);
    let found = course(Method::Majority, 1, &all, &[first, second]).standing().unwrap();
    assert_eq!((found.elected, found.ahead), (ids(&["b"]), Ahead::Nothing));
    // Exactly half is not more than half.
    let half = round(Vote, &[("a", 6), ("b", 3), ("c", 3)]);
    let found = course(Method::Majority, 1, &all, &[half]).standing().unwrap();
    assert!(found.elected.is_empty());
}

#[test]
fn two_officers_tied_twice_draw_and_of_two_lowest_tied_twice_one_goes_out() {
    let tied = round(Vote, &[("a", 6), ("b", 6)]);
    let one = course(Method::Majority, 1, &["a", "b"], std::slice::from_ref(&tied));
    assert_eq!(one.standing().unwrap().ahead, ahead(Vote, &["a", "b"], 1));
    let two = course(Method::Majority, 1, &["a", "b"], &[tied.clone(), tied.clone()]);
    assert_eq!(two.standing().unwrap().ahead, ahead(Lots, &["a", "b"], 1));
    let drawn = round(Lots, &[("a", 2), ("b", 1)]);
    let drawn = course(Method::Majority, 1, &["a", "b"], &[tied.clone(), tied, drawn]);
    assert_eq!(drawn.standing().unwrap().elected, ids(&["b"]));

    let lowest = round(Vote, &[("a", 5), ("b", 4), ("c", 4)]);
    let rounds = [lowest.clone(), lowest];
    let twice = course(Method::Majority, 1, &["a", "b", "c"], &rounds);
    assert_eq!(twice.standing().unwrap().ahead, ahead(Lots, &["b", "c"], 1));
    let mut rounds = rounds.to_vec();
    rounds.push(round(Lots, &[("b", 1), ("c", 2)]));
    let drawn = course(Method::Majority, 1, &["a", "b", "c"], &rounds);
    assert_eq!(drawn.standing().unwrap().ahead, ahead(Vote, &["a", "b"], 1));
}

#[test]
fn a_recount_is_suggested_where_one_vote_decides() {
    let close = round(Vote, &[("a", 10), ("b", 9), ("c", 8)]);
    let found = course(Method::Block, 2, &["a", "b", "c"], std::slice::from_ref(&close));
    let found = found.standing().unwrap();
    assert!(is_close(&found, &close, 1));
    assert!(!is_close(&found, &close, 0));
}

/// A second way to the same: who has fewer than `seats` others with as many votes or more is surely
/// elected by the first vote, and who has `seats` others with more surely is not.
fn surely(votes: &[(String, u64)], seats: usize) -> (Vec<String>, Vec<String>) {
    let others = |id: &String, votes_of: u64, at_least: bool| {
        votes
            .iter()
            .filter(|(other, votes)| {
                other != id && (*votes > votes_of || at_least && *votes == votes_of)
            })
            .count()
    };
    let inside = votes.iter().filter(|(id, of)| others(id, *of, true) < seats);
    let outside = votes.iter().filter(|(id, of)| others(id, *of, false) >= seats);
    let names = |found: Vec<&(String, u64)>| {
        let mut names: Vec<String> = found.into_iter().map(|(id, _)| id.clone()).collect();
        names.sort_unstable();
        names
    };
    (names(inside.collect()), names(outside.collect()))
}

proptest! {
    #[test]
    fn whoever_is_surely_in_is_in_and_whoever_is_surely_out_is_out(
        votes in prop::collection::vec(0_u64..6, 2..8), seats in 1_usize..4, turn in 0_usize..8,
    ) {
        prop_assume!(votes.len() > seats);
        let mut votes: Vec<(String, u64)> =
            votes.into_iter().enumerate().map(|(n, votes)| (format!("c{n}"), votes)).collect();
        let (inside, outside) = surely(&votes, seats);
        // The order of the candidates changes nothing.
        let turn = turn % votes.len();
        votes.rotate_left(turn);
        let standing = votes.iter().map(|(id, _)| id.clone()).collect();
        let rounds = vec![Round { kind: Vote, votes }];
        let course =
            Course { method: Method::Block, seats, lots_at_once: false, standing, rounds };
        let found = course.standing().unwrap();
        let mut elected = found.elected.clone();
        elected.sort_unstable();
        prop_assert_eq!(&elected, &inside);
        match found.ahead {
            Ahead::Nothing => prop_assert_eq!(elected.len(), seats),
            Ahead::Round { kind, among, seats: left } => {
                prop_assert_eq!(kind, SecondBallot);
                prop_assert_eq!(elected.len() + left, seats);
                prop_assert!(among.len() > left);
                prop_assert!(among.iter().all(|id| !elected.contains(id) && !outside.contains(id)));
            }
        }
    }
}
