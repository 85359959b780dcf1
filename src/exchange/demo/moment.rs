//! Days of the fixture, counted from the day on which it is opened, so that it never grows stale.
//!
//! `@-14` 14 days before; `@+3` 3 days after; `@mar-14` the Tuesday (mardi) on or before `@-14`;
//! `@04-30` the next 30 April, today included; `@04-30-3y+1` 3 years before that one, and a day.

use chrono::{Datelike, Days, Months, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

const WEEKDAYS: [&str; 7] = ["lun", "mar", "mer", "jeu", "ven", "sam", "dim"];

/// Reads a day; `None` when it is not in the notation.
pub(super) fn day(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let text = text.strip_prefix('@')?;
    if text.starts_with(['+', '-']) {
        return shifted(today, text);
    }
    let (base, shift) = text.split_at_checked(3)?;
    if let Some(weekday) = (0_u64..).zip(WEEKDAYS).find(|(_, name)| *name == base) {
        let day = shifted(today, shift)?;
        let back = u64::from(day.weekday().num_days_from_monday()) + 7 - weekday.0;
        return day.checked_sub_days(Days::new(back % 7));
    }
    day_of_year(text, today)
}

fn day_of_year(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let (base, mut shift) = text.split_at_checked(5)?;
    let in_year = |year: i32| format!("{year:04}-{base}").parse::<NaiveDate>().ok();
    let mut day = in_year(today.year())?;
    if day < today {
        day = in_year(today.year() + 1)?;
    }
    if let Some((years, rest)) = shift.split_once('y') {
        let years: i32 = years.parse().ok()?;
        let months = Months::new(12 * years.unsigned_abs());
        day = if years < 0 {
            day.checked_sub_months(months)
        } else {
            day.checked_add_months(months)
        }?;
        shift = rest;
    }
    if shift.is_empty() { Some(day) } else { shifted(day, shift) }
}

fn shifted(day: NaiveDate, days: &str) -> Option<NaiveDate> {
    day.checked_add_signed(TimeDelta::try_days(days.parse().ok()?)?)
}

/// Reads a day with an hour, `@-14T20:15`.
pub(super) fn moment(text: &str, today: NaiveDate) -> Option<NaiveDateTime> {
    let (date, hour) = text.split_once('T')?;
    Some(day(date, today)?.and_time(NaiveTime::parse_from_str(hour, "%H:%M").ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(today: &str, text: &str) -> String {
        day(text, today.parse().unwrap()).map(|day| day.to_string()).unwrap_or_default()
    }

    #[test]
    fn days_are_counted_from_the_day_of_opening() {
        // 22 November 2026 is a Sunday; the 17th, a Tuesday.
        assert_eq!(on("2026-11-22", "@-14"), "2026-11-08");
        assert_eq!(on("2026-11-22", "@+9"), "2026-12-01");
        assert_eq!(on("2026-11-22", "@mar-0"), "2026-11-17");
        assert_eq!(on("2026-11-22", "@dim-0"), "2026-11-22");
        assert_eq!(on("2026-11-22", "@lun+0"), "2026-11-16");
    }

    #[test]
    fn a_day_of_the_year_is_the_next_one_and_years_are_counted_from_it() {
        assert_eq!(on("2026-11-22", "@04-30"), "2027-04-30");
        assert_eq!(on("2026-04-30", "@04-30"), "2026-04-30");
        assert_eq!(on("2026-05-01", "@04-30-3y+1"), "2024-05-01");
        assert_eq!(on("2026-01-01", "@04-30+1y"), "2027-04-30");
    }

    #[test]
    fn anything_else_is_no_day() {
        for wrong in ["-14", "@", "@mar", "@xyz-3", "@é", "@04-31", "@04-30-3y+", "@-1x", "@éé-3"]
        {
            assert_eq!(on("2026-11-22", wrong), "", "{wrong}");
        }
        let today = "2026-11-22".parse().unwrap();
        let at = moment("@mar-14T20:15", today).unwrap();
        assert_eq!(at.to_string(), "2026-11-03 20:15:00");
        assert_eq!(moment("@-1", today), None);
        assert_eq!(moment("@-1T25:00", today), None);
    }
}
