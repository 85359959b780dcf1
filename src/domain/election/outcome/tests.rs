use super::*;
use proptest::prelude::*;

fn ids(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

fn round(kind: RoundKind, votes: &[(&str, u64)]) -> Round {
    let votes = votes.iter().map(|(id, votes)| ((*id).to_owned(), *votes)).collect();
    Round { kind, votes, ballots: Vec::new() }
}

fn course(method: Method, seats: usize, standing: &[&str], rounds: &[Round]) -> Course {
    let (standing, rounds) = (ids(standing), rounds.to_vec());
    Course { method, seats, reserved: Vec::new(), lots_at_once: false, standing, rounds }
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
    // The lots parted those who come after them too.
    assert_eq!(found.others, [ids(&["b"]), ids(&["d"])]);
}

#[test]
fn who_comes_after_is_parted_by_the_second_ballot_as_far_as_it_parts() {
    let all = ["a", "b", "c", "d", "e", "f"];
    let votes = round(Vote, &[("a", 20), ("b", 9), ("c", 9), ("d", 9), ("e", 9), ("f", 12)]);
    let again = round(SecondBallot, &[("b", 8), ("c", 2), ("d", 5), ("e", 2)]);
    let found = course(Method::Block, 3, &all, &[votes, again]).standing().unwrap();
    assert_eq!(found.elected, ids(&["a", "f", "b"]));
    assert_eq!(found.others, [ids(&["d"]), ids(&["c", "e"])]);
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
    assert_eq!(found.margin(), Some(1));
    let missed_by_none = course(Method::Block, 2, &["a", "b"], &[]);
    assert_eq!(missed_by_none.margin(), None);
    // The families' seat is missed by three, the open one by one.
    let votes = round(Vote, &[("a", 10), ("b", 9), ("f", 8), ("g", 5)]);
    let found = families(2, 1, &["f", "g"], &["a", "b", "f", "g"], &[votes]);
    assert_eq!(found.margin(), Some(1));
}

#[test]
fn lots_that_part_the_lowest_twice_are_each_held_against_the_vote_before_them() {
    let rounds = [
        round(Vote, &[("a", 6), ("b", 4), ("c", 2), ("d", 2)]),
        round(Vote, &[("a", 6), ("b", 4), ("c", 2), ("d", 2)]),
        round(Lots, &[("c", 1), ("d", 2)]),
        round(Vote, &[("a", 6), ("b", 4), ("c", 4)]),
        round(Vote, &[("a", 6), ("b", 4), ("c", 4)]),
        round(Lots, &[("b", 2), ("c", 1)]),
        round(Vote, &[("a", 8), ("c", 6)]),
    ];
    let found = course(Method::Majority, 1, &["a", "b", "c", "d"], &rounds).standing().unwrap();
    assert_eq!((found.elected, found.ahead), (ids(&["a"]), Ahead::Nothing));
}

/// Seats of which some are reserved for families.
fn families(seats: usize, own: usize, of: &[&str], all: &[&str], rounds: &[Round]) -> Course {
    let reserved = Reserved { group: "families".to_owned(), seats: own, of: ids(of) };
    Course { reserved: vec![reserved], ..course(Method::Block, seats, all, rounds) }
}

#[test]
fn a_reserved_seat_goes_to_the_highest_of_its_group_before_the_open_ones() {
    let votes = round(Vote, &[("a", 20), ("b", 18), ("c", 15), ("f", 10), ("g", 9)]);
    let all = ["a", "b", "c", "f", "g"];
    let found = families(3, 1, &["f", "g"], &all, std::slice::from_ref(&votes)).standing().unwrap();
    assert_eq!(found.elected, ids(&["f", "a", "b"]));
    assert_eq!(found.reserved, [("f".to_owned(), "families".to_owned())]);
    assert_eq!(found.others, [ids(&["c"]), ids(&["g"])]);
    assert_eq!((found.vacant, found.ahead), (0, Ahead::Nothing));
    // A family with more votes than most has an open seat too.
    let votes = round(Vote, &[("a", 20), ("b", 8), ("f", 10), ("g", 9)]);
    let found = families(3, 1, &["f", "g"], &["a", "b", "f", "g"], &[votes]).standing().unwrap();
    assert_eq!(found.elected, ids(&["f", "a", "g"]));
}

#[test]
fn whoever_has_no_opponent_for_a_reserved_seat_is_acclaimed_and_the_others_are_voted_on() {
    let before = families(3, 1, &["f"], &["a", "b", "c", "f"], &[]).standing().unwrap();
    assert_eq!(before.ahead, ahead(Vote, &["a", "b", "c"], 2));
    assert_eq!((before.unopposed, before.acclaimed), (ids(&["f"]), false));
    let votes = round(Vote, &[("a", 3), ("b", 9), ("c", 5)]);
    let found = families(3, 1, &["f"], &["a", "b", "c", "f"], &[votes]).standing().unwrap();
    assert_eq!((found.elected, found.unopposed), (ids(&["f", "b", "c"]), ids(&["f"])));
}

#[test]
fn a_reserved_seat_for_which_nobody_stands_stays_vacant() {
    let before = families(2, 1, &[], &["a", "b"], &[]).standing().unwrap();
    assert_eq!(before.ahead, ahead(Vote, &["a", "b"], 1));
    assert_eq!((before.vacant, before.vacant_reserved), (1, vec![("families".to_owned(), 1)]));
    // One for the open seat, nobody for the other: nobody has to vote.
    let found = families(2, 1, &[], &["a"], &[]).standing().unwrap();
    assert_eq!((found.elected, found.acclaimed, found.vacant), (ids(&["a"]), true, 1));
    // Two families for two seats of which one is theirs: both have one.
    let found = families(2, 1, &["f", "g"], &["f", "g"], &[]).standing().unwrap();
    assert_eq!((found.elected, found.vacant), (ids(&["f", "g"]), 0));
    // All seats are reserved, and others stand: these cannot be elected.
    let found = families(1, 1, &["f"], &["a", "f"], &[]).standing().unwrap();
    assert_eq!((found.elected, found.ahead), (ids(&["f"]), Ahead::Nothing));
}

#[test]
fn a_tie_for_a_reserved_seat_is_parted_before_the_open_seats_are_filled() {
    let all = ["a", "b", "f", "g"];
    let votes = round(Vote, &[("a", 6), ("b", 2), ("f", 7), ("g", 7)]);
    let first = families(2, 1, &["f", "g"], &all, std::slice::from_ref(&votes));
    let found = first.standing().unwrap();
    assert_eq!((found.elected, found.ahead), (ids(&[]), ahead(SecondBallot, &["f", "g"], 1)));
    // It is the families' seat, and not the last one of all.
    assert_eq!(found.ahead_for.as_deref(), Some("families"));
    let second = round(SecondBallot, &[("f", 8), ("g", 9)]);
    let found = families(2, 1, &["f", "g"], &all, &[votes, second]).standing().unwrap();
    // Whoever lost the families' seat has the most votes for the open one.
    assert_eq!((found.elected, found.ahead), (ids(&["g", "f"]), Ahead::Nothing));
}

#[test]
fn whoever_has_the_votes_for_an_open_seat_waits_for_the_reserved_one() {
    let all = ["a", "b", "f", "g"];
    // One of two families with seven goes on to the open seat, where six are fewer and eight are more.
    for (own, waiting) in [(6, ids(&[])), (7, ids(&[])), (8, ids(&["a"]))] {
        let votes = round(Vote, &[("a", own), ("b", 2), ("f", 7), ("g", 7)]);
        let found = families(2, 1, &["f", "g"], &all, &[votes]).standing().unwrap();
        assert_eq!((found.elected, found.waiting), (ids(&[]), waiting), "{own}");
    }
    // Nobody waits for an open seat: whoever has the votes for one is elected.
    let votes = round(Vote, &[("a", 9), ("b", 2), ("c", 2)]);
    let found = course(Method::Block, 2, &["a", "b", "c"], &[votes]).standing().unwrap();
    assert_eq!((found.elected, found.waiting), (ids(&["a"]), ids(&[])));
}

fn ballots(kinds: &[(&[&str], u64)]) -> Round {
    let mut votes: Vec<(String, u64)> = Vec::new();
    for id in ["a", "b", "c"] {
        let own = kinds.iter().filter(|(marks, _)| marks[0] == id).map(|(_, count)| count).sum();
        votes.push((id.to_owned(), own));
    }
    let kept = kinds.iter().map(|(marks, count)| (ids(marks), *count)).collect();
    Round { kind: Vote, votes, ballots: kept }
}

#[test]
fn by_transferable_vote_lots_are_drawn_where_the_count_needs_them() {
    // Ten ballots, one seat: the quota is 6. b and c have three each and hand on to each other, so
    // whoever of them stays has six.
    let vote = ballots(&[(&["a"], 4), (&["b", "c"], 3), (&["c", "b"], 3)]);
    let with = |rounds: &[Round]| course(Method::Stv, 1, &["a", "b", "c"], rounds).standing();
    let found = with(std::slice::from_ref(&vote)).unwrap();
    assert_eq!((found.elected, found.ahead), (ids(&[]), ahead(Lots, &["b", "c"], 1)));
    for (order, elected) in [([("b", 1), ("c", 2)], "b"), ([("b", 2), ("c", 1)], "c")] {
        let found = with(&[vote.clone(), round(Lots, &order)]).unwrap();
        assert_eq!((found.elected, found.ahead), (ids(&[elected]), Ahead::Nothing));
    }
    // Lots among others than those who are tied, or without the ballots, do not belong.
    assert!(with(&[vote.clone(), round(Lots, &[("a", 1), ("b", 2)])]).is_err());
    assert!(with(&[Round { ballots: Vec::new(), ..vote }]).is_err());
}

#[test]
fn by_transferable_vote_a_count_without_a_tie_ends_by_itself() {
    // Nine ballots, two seats: the quota is 4. a has 5 and hands 1 on, at a fifth of each ballot.
    let vote = ballots(&[(&["a", "b"], 5), (&["b"], 2), (&["c"], 2)]);
    let course = course(Method::Stv, 2, &["a", "b", "c"], &[vote]);
    let found = course.standing().unwrap();
    assert_eq!((found.elected, found.ahead), (ids(&["a", "b"]), Ahead::Nothing));
    // 5 · (1 / 5) = 1 to b, who has 3 then; c with 2 goes out, and b is left for the last seat.
    let stages = course.stages().unwrap();
    let b = |stage: usize| stages.rounds[stage].votes.iter().find(|(id, _)| id == "b").unwrap().1;
    assert_eq!((b(0).parts(), b(1).parts()), ((2, 0), (3, 0)));
}

#[test]
fn lots_of_a_transferable_vote_are_for_the_seats_that_are_open() {
    // Six ballots, one seat, three with two each: whoever goes out first, one seat is to be filled.
    let all = ["a", "b", "c"];
    let vote = ballots(&[(&["a"], 2), (&["b"], 2), (&["c"], 2)]);
    let found = course(Method::Stv, 1, &all, &[vote]).standing().unwrap();
    assert_eq!(found.ahead, ahead(Lots, &all, 1));
    // Ten ballots, two seats: the quota is 4. « a » has it, and « b » and « c » share what is left.
    let vote = ballots(&[(&["a"], 4), (&["b", "c"], 3), (&["c", "b"], 3)]);
    let found = course(Method::Stv, 2, &all, &[vote]).standing().unwrap();
    assert_eq!((found.elected, found.ahead), (ids(&["a"]), ahead(Lots, &["b", "c"], 1)));
}

#[test]
fn no_lots_are_asked_for_between_those_whose_order_changes_nothing() {
    // Eight ballots, one seat, which nobody hands on: c and d with one each go out, in whatever order, and
    // a and b with three each are left. Lots part these alone.
    let all = ["a", "b", "c", "d"];
    let one = |id: &str, count: u64| (ids(&[id]), count);
    let votes = [("a", 3), ("b", 3), ("c", 1), ("d", 1)];
    let kept = votes.iter().map(|(id, count)| one(id, *count)).collect();
    let vote = Round { ballots: kept, ..round(Vote, &votes) };
    let with = |lots: &[Round]| {
        let rounds: Vec<Round> = std::iter::once(&vote).chain(lots).cloned().collect();
        course(Method::Stv, 1, &all, &rounds).standing().unwrap()
    };
    assert_eq!(with(&[]).ahead, ahead(Lots, &["a", "b"], 1));
    let drawn = round(Lots, &[("a", 2), ("b", 1)]);
    let found = with(std::slice::from_ref(&drawn));
    assert_eq!((found.elected, found.ahead), (ids(&["b"]), Ahead::Nothing));
    // Where lots were drawn between the first two nevertheless, they are followed and do no harm.
    let needless = round(Lots, &[("c", 1), ("d", 2)]);
    assert_eq!(with(std::slice::from_ref(&needless)).ahead, ahead(Lots, &["a", "b"], 1));
    assert_eq!(with(&[needless, drawn]).elected, ids(&["b"]));
}

#[test]
fn ballots_of_a_block_vote_have_no_stages() {
    let vote = ballots(&[(&["a", "b"], 4), (&["c"], 3)]);
    assert_eq!(course(Method::Block, 2, &["a", "b", "c"], &[vote]).stages(), None);
}

/// Who comes after whoever has the one seat of a transferable vote.
fn after_one(kinds: &[(&[&str], u64)], standing: &[&str]) -> Vec<Vec<String>> {
    let first = |id: &&str| -> u64 {
        kinds.iter().filter(|(marks, _)| marks[0] == *id).map(|(_, count)| count).sum()
    };
    let votes = standing.iter().map(|id| ((*id).to_owned(), first(id))).collect();
    let kept = kinds.iter().map(|(marks, count)| (ids(marks), *count)).collect();
    let vote = Round { kind: Vote, votes, ballots: kept };
    let found = course(Method::Stv, 1, standing, &[vote]).standing().unwrap();
    assert_eq!((found.elected.len(), found.ahead), (1, Ahead::Nothing));
    found.others
}

#[test]
fn whoever_went_out_later_in_a_transferable_vote_comes_before() {
    // Sixteen ballots, the quota is 9. d goes out with 2, which go to c; then b with 4 against 5, then
    // c with 5 against 7. By first choices b would come before c.
    let kinds: [(&[&str], u64); 4] = [(&["a"], 7), (&["b"], 4), (&["c"], 3), (&["d", "c"], 2)];
    let others = after_one(&kinds, &["a", "b", "c", "d"]);
    assert_eq!(others, [ids(&["c"]), ids(&["b"]), ids(&["d"])]);
    // Ten ballots, the quota is 6, which is reached at once: nobody goes out, votes tell.
    let kinds: [(&[&str], u64); 4] = [(&["a"], 6), (&["b"], 1), (&["c"], 2), (&["d"], 1)];
    let others = after_one(&kinds, &["a", "b", "c", "d"]);
    assert_eq!(others, [ids(&["c"]), ids(&["b", "d"])]);
    // Nine ballots, the quota is 5. d and e have nothing, and nothing tells which of them went first;
    // then c goes out with 2, which elect b; a is left with 4.
    let kinds: [(&[&str], u64); 3] = [(&["a"], 4), (&["b"], 3), (&["c", "b"], 2)];
    let others = after_one(&kinds, &["a", "b", "c", "d", "e"]);
    assert_eq!(others, [ids(&["a"]), ids(&["c"]), ids(&["d", "e"])]);
}

#[test]
fn whoever_stood_in_a_later_round_comes_before() {
    // Twelve ballots: b and c have the same in the first round, in the second c goes out.
    let rounds = [
        round(Vote, &[("a", 5), ("b", 3), ("c", 3), ("d", 1)]),
        round(Vote, &[("a", 5), ("b", 4), ("c", 3)]),
        round(Vote, &[("a", 7), ("b", 5)]),
    ];
    let found = course(Method::Majority, 1, &["a", "b", "c", "d"], &rounds).standing().unwrap();
    assert_eq!(found.elected, ids(&["a"]));
    assert_eq!(found.others, [ids(&["b"]), ids(&["c"]), ids(&["d"])]);
    // Those who are left in the last round stand by their votes there.
    let last = round(Vote, &[("a", 8), ("b", 2), ("c", 2)]);
    let rounds = [rounds[0].clone(), last];
    let found = course(Method::Majority, 1, &["a", "b", "c", "d"], &rounds).standing().unwrap();
    assert_eq!(found.others, [ids(&["b", "c"]), ids(&["d"])]);
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
    fn whoever_waits_is_elected_however_the_lots_fall(
        votes in prop::collection::vec(0_u64..4, 4..9), own in 1_usize..3, open in 1_usize..3,
        of in 2_usize..5, turns in prop::collection::vec(0_usize..8, 8),
    ) {
        let all: Vec<String> = (0..votes.len()).map(|number| format!("c{number}")).collect();
        let first = Round { kind: Vote, votes: all.iter().cloned().zip(votes).collect(), ballots: Vec::new() };
        let names: Vec<&str> = all.iter().map(String::as_str).collect();
        let of = &names[..of.min(names.len())];
        let mut course = families(own + open, own, of, &names, &[]);
        course.lots_at_once = true;
        let stood = match course.standing().unwrap().ahead {
            Ahead::Round { among, .. } => among,
            Ahead::Nothing => return Ok(()),
        };
        let votes = first.votes.into_iter().filter(|(id, _)| stood.contains(id)).collect();
        course.rounds.push(Round { votes, ..first });
        let mut waited: Vec<String> = Vec::new();
        for turn in turns {
            let found = course.standing().unwrap();
            prop_assert!(found.waiting.iter().all(|id| !found.elected.contains(id)));
            waited.extend(found.waiting);
            let Ahead::Round { mut among, .. } = found.ahead else {
                prop_assert!(waited.iter().all(|id| found.elected.contains(id)));
                break;
            };
            let turn = turn % among.len();
            among.rotate_left(turn);
            course.rounds.push(Round { kind: Lots, votes: among.into_iter().zip(1..).collect(), ballots: Vec::new() });
        }
    }

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
        let rounds = vec![Round { kind: Vote, votes, ballots: Vec::new() }];
        let course = Course { rounds, standing, ..course(Method::Block, seats, &[], &[]) };
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

#[test]
fn ballots_that_are_counted_again_keep_what_followed_only_where_it_would_have_come() {
    let all = ["a", "b", "c"];
    let votes =
        |votes: [u64; 3]| -> Vec<(String, u64)> { ids(&all).into_iter().zip(votes).collect() };
    let first = round(Vote, &[("a", 8), ("b", 5), ("c", 5)]);
    let second = round(SecondBallot, &[("b", 6), ("c", 4)]);
    let held = course(Method::Block, 2, &all, &[first, second]);
    // The same tie leads to the same second ballot, and to whom it elected.
    let same = held.counted_again(0, votes([9, 5, 5]), Vec::new()).unwrap();
    assert_eq!((same.elected, same.ahead), (ids(&["a", "b"]), Ahead::Nothing));
    // Without a tie the second ballot would not have been held.
    let parted = held.counted_again(0, votes([8, 4, 6]), Vec::new()).unwrap();
    assert_eq!(parted.elected, ids(&["a", "c"]));
    // Another tie asks for another second ballot.
    let other = held.counted_again(0, votes([5, 8, 5]), Vec::new()).unwrap();
    assert_eq!(other.ahead, ahead(SecondBallot, &["a", "c"], 1));
    assert_eq!(held.ballots_of(1), Some((ids(&["b", "c"]), 1)));
}
