//! Pure date arithmetic: notice periods, terms of office.
//!
//! Everything here counts whole days of the calendar (`NaiveDate`). A date has no hour, so the
//! change to daylight saving time moves nothing, and "today" is always given by the caller.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

/// The number of days from `from` to `to`: 0 on the same day, negative when `to` comes first.
pub fn days_between(from: NaiveDate, to: NaiveDate) -> i64 {
    to.signed_duration_since(from).num_days()
}

/// The day so many days after another; the last one there is, if that lies beyond.
pub fn days_after(from: NaiveDate, days: u32) -> NaiveDate {
    from.checked_add_days(Days::new(days.into())).unwrap_or(NaiveDate::MAX)
}

/// A day as it is stored, `2026-11-17`. Home writes a hundred of them at every start, and chrono's own
/// writing, which knows all years, takes ten times as long.
pub fn stored(day: NaiveDate) -> String {
    let Some(year) = u32::try_from(day.year()).ok().filter(|year| *year <= 9999) else {
        return day.to_string();
    };
    let digit = |number: u32| char::from_digit(number % 10, 10).map_or(b'?', |digit| digit as u8);
    let (month, day) = (day.month(), day.day());
    let text = [
        digit(year / 1000),
        digit(year / 100),
        digit(year / 10),
        digit(year),
        b'-',
        digit(month / 10),
        digit(month),
        b'-',
        digit(day / 10),
        digit(day),
    ];
    String::from_utf8_lossy(&text).into_owned()
}

/// The first `weekday` after `from`; never `from` itself, so a Tuesday's next Tuesday is a week
/// away.
pub fn next_weekday(from: NaiveDate, weekday: Weekday) -> NaiveDate {
    let ahead = match weekday.days_since(from.weekday()) {
        0 => 7,
        days => days,
    };
    from.checked_add_days(Days::new(ahead.into())).unwrap_or(NaiveDate::MAX)
}

/// The days of notice given to people convened on `sent_on` for a meeting on `date`.
///
/// Ordinary days count one end only: sent on the 1st for the 11th is 10 days. Clear days
/// (« jours francs ») exclude both ends: the same notice is 9 clear days. Negative when the notice
/// left after the meeting.
pub fn notice_given(sent_on: NaiveDate, date: NaiveDate, clear: bool) -> i64 {
    days_between(sent_on, date) - i64::from(clear)
}

/// Whether a notice sent on `sent_on` gives at least `days` of notice for a meeting on `date`.
///
/// In ordinary days `sent_on + days <= date`; in clear days `sent_on + days < date`, so that
/// `days` full days lie between. How many days, and whether they are clear, are the committee's
/// own settings: no law fixes them for a residents' committee. The same arithmetic serves the
/// housing office's duty to inform the committee 7 days before it decides (directive on tenant
/// participation).
pub fn notice_is_timely(sent_on: NaiveDate, date: NaiveDate, days: u32, clear: bool) -> bool {
    notice_given(sent_on, date, clear) >= i64::from(days)
}

/// The latest day on which a notice can be sent and still be timely (see [`notice_is_timely`]).
pub fn notice_deadline(date: NaiveDate, days: u32, clear: bool) -> NaiveDate {
    let back = u64::from(days) + u64::from(clear);
    date.checked_sub_days(Days::new(back)).unwrap_or(NaiveDate::MIN)
}

/// The last day of a term of `years` years that begins on `start`: the eve of the anniversary.
///
/// From 2026-05-01, two years end on 2028-04-30. A term begun on 29 February has its anniversary
/// on 1 March of a common year, and so ends on 28 February. This is the plain term of members and
/// officers, whose length is the committee's own setting.
pub fn term_end(start: NaiveDate, years: u32) -> NaiveDate {
    year_of_end(start, years)
        .and_then(|year| {
            // Only a 29 February can be missing from the later year.
            NaiveDate::from_ymd_opt(year, start.month(), start.day())
                .or_else(|| NaiveDate::from_ymd_opt(year, 3, 1))
        })
        .and_then(|anniversary| anniversary.pred_opt())
        .unwrap_or(NaiveDate::MAX)
}

/// The last day of a term of `years` years that ends on a fixed day of the year.
///
/// The term ends on that day of the year `years` after the one it began in, whatever the day it
/// began: a tenant director elected on 2025-04-23 for three years (letters patent of the housing
/// office), with terms that end on 30 April (the committee's own setting), sits until 2028-04-30.
/// It may so be a little shorter or longer than `years` years. A replacement does not get a term
/// of its own: it inherits the predecessor's end.
pub fn term_end_on(start: NaiveDate, years: u32, end_day: MonthDay) -> NaiveDate {
    year_of_end(start, years).and_then(|year| end_day.in_year(year)).unwrap_or(NaiveDate::MAX)
}

/// The calendar year `years` after the one `start` is in.
fn year_of_end(start: NaiveDate, years: u32) -> Option<i32> {
    start.year().checked_add(i32::try_from(years).ok()?)
}

/// A day of the year without the year, such as the 30 April on which directors' terms end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct MonthDay {
    month: u32,
    day: u32,
}

impl MonthDay {
    /// The day of a month, 29 February included; `None` for a day that no year has.
    pub fn new(month: u32, day: u32) -> Option<Self> {
        const A_LEAP_YEAR: i32 = 2000;
        NaiveDate::from_ymd_opt(A_LEAP_YEAR, month, day).map(|_| Self { month, day })
    }

    /// That day in `year`; 29 February is the 28th in a common year. `None` only for a year that
    /// the calendar does not reach.
    pub fn in_year(self, year: i32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(year, self.month, self.day)
            .or_else(|| NaiveDate::from_ymd_opt(year, self.month, self.day - 1))
    }

    /// The text stored in settings: `04-30`.
    pub fn code(self) -> String {
        format!("{:02}-{:02}", self.month, self.day)
    }

    /// Reads [`MonthDay::code`]'s text; `None` for anything else.
    pub fn from_code(code: &str) -> Option<Self> {
        let (month, day) = code.split_once('-')?;
        let two_digits = |part: &str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
        if !two_digits(month) || !two_digits(day) {
            return None;
        }
        Self::new(month.parse().ok()?, day.parse().ok()?)
    }
}

impl From<MonthDay> for String {
    fn from(day: MonthDay) -> Self {
        day.code()
    }
}

impl TryFrom<String> for MonthDay {
    type Error = String;

    fn try_from(code: String) -> Result<Self, String> {
        Self::from_code(&code).ok_or_else(|| format!("not a day of the year: {code}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(iso: &str) -> NaiveDate {
        iso.parse().unwrap()
    }

    proptest! {
        #[test]
        fn days_are_written_as_chrono_writes_them(days in -400_000_i32..4_000_000) {
            let day = NaiveDate::from_num_days_from_ce_opt(days).unwrap();
            prop_assert_eq!(stored(day), day.to_string());
        }
    }

    #[test]
    fn ten_days_before_a_meeting_of_8_december_is_28_november() {
        assert_eq!(notice_deadline(day("2026-12-08"), 10, false), day("2026-11-28"));
        assert!(notice_is_timely(day("2026-11-28"), day("2026-12-08"), 10, false));
        assert!(!notice_is_timely(day("2026-11-29"), day("2026-12-08"), 10, false));
    }

    #[test]
    fn clear_days_exclude_both_ends() {
        // 27 November, then ten full days (28 November to 7 December), then the meeting.
        assert_eq!(notice_deadline(day("2026-12-08"), 10, true), day("2026-11-27"));
        assert!(notice_is_timely(day("2026-11-27"), day("2026-12-08"), 10, true));
        assert!(!notice_is_timely(day("2026-11-28"), day("2026-12-08"), 10, true));
        assert_eq!(notice_given(day("2026-11-28"), day("2026-12-08"), true), 9);
    }

    #[test]
    fn no_notice_at_all_allows_the_day_itself_but_not_the_day_after() {
        let date = day("2026-12-08");
        assert!(notice_is_timely(date, date, 0, false));
        assert!(!notice_is_timely(day("2026-12-09"), date, 0, false));
        assert_eq!(notice_given(day("2026-12-09"), date, false), -1);
    }

    #[test]
    fn notice_runs_through_29_february_and_through_a_change_of_clocks() {
        // 2028 is a leap year: 29 February is one of the days.
        assert_eq!(notice_deadline(day("2028-03-05"), 7, false), day("2028-02-27"));
        assert_eq!(notice_deadline(day("2027-03-05"), 7, false), day("2027-02-26"));
        // Clocks changed on 8 March 2026 (a day of 23 hours): still ten dates.
        assert_eq!(notice_deadline(day("2026-03-12"), 10, false), day("2026-03-02"));
    }

    #[test]
    fn a_plain_term_ends_on_the_eve_of_its_anniversary() {
        let cases = [
            ("2026-05-01", 2, "2028-04-30"),
            ("2026-01-01", 1, "2026-12-31"),
            ("2025-04-23", 3, "2028-04-22"),
            ("2025-03-01", 3, "2028-02-29"), // the eve of 1 March in a leap year
            ("2024-03-01", 3, "2027-02-28"),
            ("2024-02-29", 3, "2027-02-28"), // the anniversary is 1 March 2027
            ("2024-02-29", 4, "2028-02-28"), // the anniversary is 29 February 2028
            ("2026-10-31", 2, "2028-10-30"),
        ];
        for (start, years, end) in cases {
            assert_eq!(term_end(day(start), years), day(end), "{start} + {years}");
        }
    }

    #[test]
    fn a_directors_term_ends_on_the_fixed_day() {
        let april_30 = MonthDay::new(4, 30).unwrap();
        assert_eq!(term_end_on(day("2025-04-23"), 3, april_30), day("2028-04-30"));
        assert_eq!(term_end_on(day("2025-05-12"), 3, april_30), day("2028-04-30"));
        let leap_day = MonthDay::new(2, 29).unwrap();
        assert_eq!(term_end_on(day("2025-02-01"), 3, leap_day), day("2028-02-29"));
        assert_eq!(term_end_on(day("2026-02-01"), 3, leap_day), day("2029-02-28"));
    }

    #[test]
    fn a_day_of_the_year_has_a_code_and_refuses_what_no_year_has() {
        assert_eq!(MonthDay::from_code("04-30").map(MonthDay::code), Some("04-30".to_string()));
        for wrong in ["04-31", "02-30", "13-01", "00-10", "4-30", "+4-30", "04-30-", "avril", ""] {
            assert_eq!(MonthDay::from_code(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn the_next_tuesday_is_never_today() {
        // 17 November 2026 is a Tuesday.
        assert_eq!(next_weekday(day("2026-11-17"), Weekday::Tue), day("2026-11-24"));
        assert_eq!(next_weekday(day("2026-11-16"), Weekday::Tue), day("2026-11-17"));
        assert_eq!(next_weekday(day("2026-11-18"), Weekday::Tue), day("2026-11-24"));
    }

    #[test]
    fn the_ends_of_the_calendar_do_not_panic() {
        assert_eq!(notice_deadline(NaiveDate::MIN, u32::MAX, true), NaiveDate::MIN);
        assert_eq!(term_end(day("2026-01-01"), u32::MAX), NaiveDate::MAX);
        assert_eq!(next_weekday(NaiveDate::MAX, Weekday::Mon), NaiveDate::MAX);
        let new_year = MonthDay::new(1, 1).unwrap();
        assert_eq!(term_end_on(day("2026-01-01"), u32::MAX, new_year), NaiveDate::MAX);
    }

    fn any_date() -> impl Strategy<Value = NaiveDate> {
        (1900i32..2200, 1u32..=366)
            .prop_filter_map("day of year", |(y, d)| NaiveDate::from_yo_opt(y, d))
    }

    proptest! {
        #[test]
        fn the_deadline_is_the_last_timely_day(date in any_date(), n in 0u32..400, clear: bool) {
            let deadline = notice_deadline(date, n, clear);
            prop_assert!(notice_is_timely(deadline, date, n, clear));
            prop_assert!(!notice_is_timely(deadline.succ_opt().unwrap(), date, n, clear));
        }

        #[test]
        fn the_day_after_a_term_is_its_anniversary(start in any_date(), years in 1u32..10) {
            // Second method: the first day, from the day after the start, on which the person
            // has completed `years` years of age.
            let after = term_end(start, years).succ_opt().unwrap();
            prop_assert_eq!(after.years_since(start), Some(years));
            prop_assert_eq!(term_end(start, years).years_since(start), Some(years - 1));
        }
    }
}
