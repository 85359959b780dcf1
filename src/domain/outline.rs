//! The outline of an agenda: points, points of points, and how they are numbered and moved. Pure
//! arithmetic on levels: 1 for a point, 2 for a point of a point, 3 for one below that.

use std::ops::Range;

use chrono::{NaiveTime, TimeDelta};

/// How deep an agenda goes.
pub const DEEPEST: u8 = 3;

/// Whether levels make an outline: the first is 1, and none goes down by more than one.
pub fn is_sound(levels: &[u8]) -> bool {
    let mut above = 0;
    levels.iter().all(|level| {
        let fits = (1..=DEEPEST).contains(level) && *level <= above + 1;
        above = *level;
        fits
    })
}

/// The same levels as an outline: what stands too deep comes up under the point before it.
pub fn settled(levels: &[u8]) -> Vec<u8> {
    let mut above = 0;
    levels
        .iter()
        .map(|level| {
            above = (*level).clamp(1, DEEPEST).min(above + 1);
            above
        })
        .collect()
}

/// The numbers of the points: « 5 », « 5.1 », « 5.1.1 ».
pub fn numbers(levels: &[u8]) -> Vec<String> {
    let mut counted: Vec<u32> = Vec::new();
    settled(levels)
        .into_iter()
        .map(|level| {
            counted.resize(usize::from(level), 0);
            if let Some(last) = counted.last_mut() {
                *last += 1;
            }
            let parts: Vec<String> = counted.iter().map(u32::to_string).collect();
            parts.join(".")
        })
        .collect()
}

/// A point with those below it.
pub fn subtree(levels: &[u8], at: usize) -> Range<usize> {
    let Some(own) = levels.get(at) else { return at..at };
    let below = levels[at + 1..].iter().take_while(|level| *level > own).count();
    at..at + 1 + below
}

/// Where a point is moved to by one step up, with those below it: before its neighbour, or out of
/// the point it is the first of, to the end of the one before that. `None` at the top.
pub fn step_up(levels: &[u8], at: usize) -> Option<usize> {
    let own = *levels.get(at)?;
    let to = (0..at).rev().find(|before| levels[*before] <= own)?;
    let fits = own == levels[to] || to > 0 && own <= levels[to - 1] + 1;
    fits.then_some(to)
}

/// Where a point is moved to by one step down, with those below it, counted among the points that
/// are left when it is taken out. `None` at the end.
pub fn step_down(levels: &[u8], at: usize) -> Option<usize> {
    let moved = subtree(levels, at);
    let (own, next) = (*levels.get(at)?, *levels.get(moved.end)?);
    let after = match next == own {
        true => subtree(levels, moved.end).end,
        // The first of the next point's.
        false if own == next + 1 => moved.end + 1,
        false => return None,
    };
    Some(after - moved.len())
}

/// The order and levels after a point went to a place (counted among the others) with those below
/// it: for each new place the old one, and its level.
pub fn moved(levels: &[u8], at: usize, to: usize) -> Vec<(usize, u8)> {
    let taken = subtree(levels, at);
    let mut order: Vec<usize> = (0..levels.len()).filter(|n| !taken.contains(n)).collect();
    let to = to.min(order.len());
    order.splice(to..to, taken);
    let levels: Vec<u8> = order.iter().map(|n| levels[*n]).collect();
    order.into_iter().zip(settled(&levels)).collect()
}

/// The levels after a point was set to a level, with those below it; `None` where there is no such
/// place: it would have no point above it, or go deeper than an agenda does.
pub fn with_level(levels: &[u8], at: usize, level: u8) -> Option<Vec<u8>> {
    let own = *levels.get(at)?;
    let mut after = levels.to_vec();
    for place in subtree(levels, at) {
        after[place] = level.checked_add(levels[place].checked_sub(own)?)?;
    }
    is_sound(&after).then_some(after)
}

/// Whether enough is planned to reckon hours: each point that has none below it has its minutes, or
/// one that it is below has. `exempt` tells of a place whether it takes no time to speak of; it is asked
/// for those without minutes alone.
pub fn is_planned(levels: &[u8], minutes: &[u32], exempt: impl Fn(usize) -> bool) -> bool {
    let mut above: Vec<(u8, bool)> = Vec::new();
    let mut any = false;
    for (place, level) in levels.iter().enumerate() {
        above.retain(|(higher, _)| higher < level);
        let own = minutes.get(place).is_some_and(|minutes| *minutes > 0);
        let within = own || above.iter().any(|(_, planned)| *planned);
        let leaf = levels.get(place + 1).is_none_or(|next| next <= level);
        any |= own;
        if leaf && !within && !exempt(place) {
            return false;
        }
        above.push((*level, own));
    }
    any
}

/// The hour of each point and, last, of the end: one that was taken up has its own, the others are
/// reckoned from it, or from the hour of the meeting, by the minutes of the points between.
pub fn planned_hours(begins: NaiveTime, points: &[(u32, Option<NaiveTime>)]) -> Vec<NaiveTime> {
    let mut at = begins;
    let mut hours = Vec::with_capacity(points.len() + 1);
    for (minutes, taken_up) in points {
        at = taken_up.unwrap_or(at);
        hours.push(at);
        at = at.overflowing_add_signed(TimeDelta::minutes(i64::from(*minutes))).0;
    }
    hours.push(at);
    hours
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn points_are_numbered_like_the_headings_of_a_book() {
        let levels = [1, 1, 2, 2, 3, 3, 2, 1, 2];
        let expected = ["1", "2", "2.1", "2.2", "2.2.1", "2.2.2", "2.3", "3", "3.1"];
        assert_eq!(numbers(&levels), expected);
        // What another tool left too deep stands under the point before it.
        assert_eq!(numbers(&[3, 3, 1, 3]), ["1", "1.1", "2", "2.1"]);
    }

    #[test]
    fn a_point_goes_past_its_neighbour_with_all_that_is_below_it() {
        // A, B (b1, b2 (x)), C
        let levels = [1, 1, 2, 2, 3, 1];
        assert_eq!(subtree(&levels, 1), 1..5);
        assert_eq!(step_up(&levels, 1), Some(0));
        let order: Vec<usize> = moved(&levels, 1, 0).into_iter().map(|(n, _)| n).collect();
        assert_eq!(order, [1, 2, 3, 4, 0, 5]);
        // B down: behind C, which is the second of the two that are left.
        assert_eq!(step_down(&levels, 1), Some(2));
        assert_eq!(step_up(&levels, 0), None);
        assert_eq!(step_down(&levels, 5), None);
        // b2 with x before b1.
        assert_eq!(step_up(&levels, 3), Some(2));
        assert_eq!(moved(&levels, 3, 2), [(0, 1), (1, 1), (3, 2), (4, 3), (2, 2), (5, 1)]);
    }

    #[test]
    fn the_first_below_a_point_comes_to_the_end_of_the_one_before_and_the_last_to_the_next() {
        // A, B (b1), C
        let levels = [1, 1, 2, 1];
        let up = step_up(&levels, 2).unwrap();
        assert_eq!(moved(&levels, 2, up), [(0, 1), (2, 2), (1, 1), (3, 1)]);
        let down = step_down(&levels, 2).unwrap();
        assert_eq!(moved(&levels, 2, down), [(0, 1), (1, 1), (3, 1), (2, 2)]);
        // Under the very first point there is nowhere further up.
        assert_eq!(step_up(&[1, 2], 1), None);
    }

    #[test]
    fn a_level_needs_a_point_above_and_ends_at_the_third() {
        assert_eq!(with_level(&[1, 1, 1], 1, 2), Some(vec![1, 2, 1]));
        assert_eq!(with_level(&[1, 1], 0, 2), None, "the first point has none above");
        assert_eq!(with_level(&[1, 1], 1, 3), None, "it would skip a level");
        assert_eq!(with_level(&[1, 1, 2, 3], 1, 2), None, "what is below would be a fourth");
        assert_eq!(with_level(&[1, 2, 3, 1], 1, 1), Some(vec![1, 1, 2, 1]));
        assert_eq!(with_level(&[1, 2], 1, 0), None);
    }

    #[test]
    fn hours_follow_from_the_minutes_and_from_what_was_taken_up() {
        let hour = |text: &str| NaiveTime::parse_from_str(text, "%H:%M").unwrap();
        let told = |points: &[(u32, Option<NaiveTime>)], from: &str| -> Vec<String> {
            let hours = planned_hours(hour(from), points);
            hours.iter().map(|at| at.format("%H:%M").to_string()).collect()
        };
        let plan = [(5, None), (0, None), (40, None), (15, None)];
        assert_eq!(told(&plan, "19:00"), ["19:00", "19:05", "19:05", "19:45", "20:00"]);
        // The second was taken up late: the rest is late too. Midnight is passed.
        let late = [(5, None), (15, Some(hour("23:40"))), (30, None)];
        assert_eq!(told(&late, "23:30"), ["23:30", "23:40", "23:55", "00:25"]);
        assert_eq!(told(&[], "19:00"), ["19:00"]);
    }

    #[test]
    fn hours_are_reckoned_only_where_every_point_has_its_minutes() {
        // A, B (b1, b2), C
        let levels = [1, 1, 2, 2, 1];
        let none = |_| false;
        assert!(is_planned(&levels, &[5, 0, 10, 10, 5], none));
        assert!(is_planned(&levels, &[5, 20, 0, 0, 5], none), "what is below is within");
        assert!(!is_planned(&levels, &[5, 0, 10, 0, 5], none));
        let ends = |place| place == 0 || place == 4;
        assert!(is_planned(&levels, &[0, 20, 0, 0, 0], ends));
        assert!(!is_planned(&levels, &[0, 0, 0, 0, 0], |_| true), "nothing is planned");
    }

    fn outline() -> impl Strategy<Value = Vec<u8>> {
        proptest::collection::vec(1_u8..=3, 1..20).prop_map(|levels| settled(&levels))
    }

    proptest! {
        #[test]
        fn no_move_loses_or_doubles_a_point_and_the_outline_stays_one(
            levels in outline(), at in 0_usize..20, to in 0_usize..25,
        ) {
            prop_assert!(is_sound(&levels));
            let at = at % levels.len();
            let after = moved(&levels, at, to);
            let mut places: Vec<usize> = after.iter().map(|(n, _)| *n).collect();
            let levels_after: Vec<u8> = after.iter().map(|(_, level)| *level).collect();
            prop_assert!(is_sound(&levels_after));
            // What is below the point is still right behind it.
            let start = places.iter().position(|n| *n == at).unwrap();
            let taken: Vec<usize> = subtree(&levels, at).collect();
            prop_assert_eq!(&places[start..start + taken.len()], &taken[..]);
            places.sort_unstable();
            prop_assert_eq!(places, (0..levels.len()).collect::<Vec<_>>());
        }

        #[test]
        fn one_step_changes_no_level_and_a_step_back_undoes_it(
            levels in outline(), at in 0_usize..20,
        ) {
            let at = at % levels.len();
            for (there, back) in [
                (step_up as fn(&[u8], usize) -> Option<usize>, step_down as fn(&[u8], usize) -> Option<usize>),
                (step_down, step_up),
            ] {
                let Some(to) = there(&levels, at) else { continue };
                let after = moved(&levels, at, to);
                prop_assert!(after.iter().all(|(n, level)| levels[*n] == *level));
                let levels_after: Vec<u8> = after.iter().map(|(_, level)| *level).collect();
                let to = back(&levels_after, to).unwrap();
                let again = moved(&levels_after, after.iter().position(|(n, _)| *n == at).unwrap(), to);
                let places: Vec<usize> = again.iter().map(|(n, _)| after[*n].0).collect();
                prop_assert_eq!(places, (0..levels.len()).collect::<Vec<_>>());
            }
        }

        #[test]
        fn numbers_rise_and_a_level_is_the_count_of_their_parts(levels in outline()) {
            let numbers = numbers(&levels);
            let parts: Vec<Vec<u32>> = numbers
                .iter()
                .map(|number| number.split('.').map(|part| part.parse().unwrap()).collect())
                .collect();
            prop_assert!(parts.windows(2).all(|pair| pair[0] < pair[1]));
            prop_assert!(parts.iter().zip(&levels).all(|(p, level)| p.len() == usize::from(*level)));
        }
    }
}
