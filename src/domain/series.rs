//! The days of meetings that come again: every third Tuesday, the last Thursday, every six weeks.

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// How meetings come again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rhythm {
    /// That weekday of each month, the first being 1; a month that has no fifth one is left out.
    Nth(u32, Weekday),
    /// The last such weekday of each month.
    Last(Weekday),
    /// Every so many weeks.
    Weeks(u32),
}

/// No series is longer than this.
pub const MOST: u32 = 60;

/// Which weekday of its month a day is: the 17 November 2026 is the third Tuesday.
pub fn nth_of(day: NaiveDate) -> u32 {
    day.day0() / 7 + 1
}

/// That weekday of a month; `None` when it has none.
fn nth(year: i32, month: u32, nth: u32, weekday: Weekday) -> Option<NaiveDate> {
    let first = NaiveDate::from_ymd_opt(year, month, 1)?;
    let ahead = weekday.days_since(first.weekday()) + 7 * nth.checked_sub(1)?;
    let day = first.checked_add_days(Days::new(ahead.into()))?;
    (day.month() == month).then_some(day)
}

/// The first `times` days of a series that come after a day.
pub fn days(after: NaiveDate, rhythm: Rhythm, times: u32) -> Vec<NaiveDate> {
    let times = times.min(MOST) as usize;
    match rhythm {
        Rhythm::Weeks(weeks) => (1..=times as u64)
            .filter_map(|turn| {
                after.checked_add_days(Days::new(7 * turn * u64::from(weeks.max(1))))
            })
            .collect(),
        Rhythm::Nth(..) | Rhythm::Last(_) => {
            // The fifth weekday comes four times a year at least, so this reaches far enough.
            let months = (0..times * 4 + 4).map(|ahead| {
                let month = after.month0() as usize + ahead;
                let year =
                    after.year().saturating_add(i32::try_from(month / 12).unwrap_or(i32::MAX));
                (year, u32::try_from(month % 12).unwrap_or(0) + 1)
            });
            months
                .filter_map(|(year, month)| match rhythm {
                    Rhythm::Nth(n, weekday) => nth(year, month, n, weekday),
                    Rhythm::Last(weekday) => {
                        (4..=5).rev().find_map(|n| nth(year, month, n, weekday))
                    }
                    Rhythm::Weeks(_) => None,
                })
                .filter(|day| *day > after)
                .take(times)
                .collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(iso: &str) -> NaiveDate {
        iso.parse().unwrap()
    }

    fn told(after: &str, rhythm: Rhythm, times: u32) -> Vec<String> {
        days(day(after), rhythm, times).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn every_third_tuesday_of_the_calendar_of_2027() {
        // From a printed calendar. Clocks change on 14 March 2027: a date has no hour.
        let expected = ["2026-12-15", "2027-01-19", "2027-02-16", "2027-03-16", "2027-04-20"];
        assert_eq!(nth_of(day("2026-11-17")), 3);
        assert_eq!(told("2026-11-17", Rhythm::Nth(3, Weekday::Tue), 5), expected);
        // Later in the same month, the one to come is its first.
        assert_eq!(told("2026-11-03", Rhythm::Nth(3, Weekday::Tue), 1), ["2026-11-17"]);
    }

    #[test]
    fn a_month_without_a_fifth_tuesday_is_left_out() {
        // 2026: Tuesdays fall on 29 December; 2027: 30 March, 29 June, 31 August, 30 November.
        let expected = ["2026-12-29", "2027-03-30", "2027-06-29", "2027-08-31", "2027-11-30"];
        assert_eq!(told("2026-11-17", Rhythm::Nth(5, Weekday::Tue), 5), expected);
    }

    #[test]
    fn the_last_thursday_is_the_fourth_or_the_fifth() {
        let expected = ["2026-12-31", "2027-01-28", "2027-02-25", "2027-03-25", "2027-04-29"];
        assert_eq!(told("2026-11-26", Rhythm::Last(Weekday::Thu), 5), expected);
    }

    #[test]
    fn every_six_weeks_goes_on_over_the_end_of_the_year_and_the_change_of_clocks() {
        let expected = ["2026-12-29", "2027-02-09", "2027-03-23"];
        assert_eq!(told("2026-11-17", Rhythm::Weeks(6), 3), expected);
    }

    #[test]
    fn the_end_of_the_calendar_does_not_panic() {
        assert_eq!(days(NaiveDate::MAX, Rhythm::Weeks(1), 3), []);
        assert_eq!(days(NaiveDate::MAX, Rhythm::Nth(2, Weekday::Tue), 3), []);
        assert_eq!(told("2026-11-17", Rhythm::Weeks(1), u32::MAX).len(), MOST as usize);
    }

    proptest! {
        #[test]
        fn days_rise_and_are_that_weekday_of_their_month(
            ordinal in 1_u32..365, n in 1_u32..=5, times in 1_u32..30,
        ) {
            let after = NaiveDate::from_yo_opt(2026, ordinal).unwrap();
            let found = days(after, Rhythm::Nth(n, after.weekday()), times);
            prop_assert_eq!(found.len(), times as usize);
            prop_assert!(found.iter().all(|day| nth_of(*day) == n && day.weekday() == after.weekday()));
            prop_assert!(found.windows(2).all(|pair| pair[0] < pair[1]));
            prop_assert!(found[0] > after);
            // Second method: no such day was passed over before the last one.
            let mut one = after;
            let mut counted = 0;
            while one < *found.last().unwrap() {
                one = one.succ_opt().unwrap();
                counted += usize::from(one.weekday() == after.weekday() && nth_of(one) == n);
            }
            prop_assert_eq!(counted, found.len());
        }
    }
}
