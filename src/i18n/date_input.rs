//! What a person types for a date, in either language, whichever one the screen speaks.
//!
//! « demain », « +7 », « mardi », « 17 nov », « 1er mai 2026 », "Nov 17, 2026", `17/11/2026`,
//! `2026-11-17`. Accents, case and punctuation are optional. Three rules settle what is ambiguous:
//! numbers alone are day first (`5/6` is the 5th of June), unless they begin with a year of four
//! digits; what is left out (year, month) is the nearest in the direction asked for; and two
//! digits of a year mean the year from 79 years ago to 20 years ahead.

use chrono::{Datelike, Days, Months, NaiveDate, TimeDelta, Weekday};

use crate::domain::calendar::next_weekday;
use crate::text::fold::{fold, unmarked};

mod time;
mod words;
mod written;

#[cfg(test)]
mod tests;

pub use time::{TimeError, parse_time};
use words::Unit;
use written::Written;

/// Where to look for the year, the month or the week that was not typed. Today is in both
/// directions, except for a weekday alone: a Tuesday, « mardi » is a week away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Toward {
    /// What is being planned: a meeting, a due date, the end of a term.
    Future,
    /// What has happened: an election, a resignation, a letter received.
    Past,
    /// What may as well be near on either side, the end of a mandate: the nearest of all.
    Nearest,
}

/// Why a text is not a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateError {
    /// Nothing was typed.
    Empty,
    /// No reading of it is known.
    NotUnderstood,
    /// The same, where the day, the month and the year must all be written.
    NotAFullDate,
    /// A month or a year, but which day?
    MissingDay,
    /// A day and a month without the year, where nothing may be guessed.
    MissingYear,
    /// No month has this number; day first was assumed.
    NoSuchMonth(u32),
    /// That month has no such day; the year is there if one was typed, the month if known.
    NoSuchDay {
        /// The day of the month as typed.
        day: u32,
        /// The month, 1 to 12.
        month: Option<u32>,
        /// The year.
        year: Option<i32>,
    },
    /// The date is right but falls on another weekday than the one typed.
    WrongWeekday {
        /// The date, whose weekday can be told.
        date: NaiveDate,
    },
    /// « mar 17 » when the coming (or last) 17th is a Tuesday: 17 March, or « mardi 17 »?
    MarchOrTuesday {
        /// The day of the month.
        day: u32,
    },
    /// Before 1900 or after 2199: a slip of the finger.
    OutOfReach,
}

/// Reads a date as typed on `today`, what is left out being looked for `toward` that side.
pub fn parse_date(text: &str, today: NaiveDate, toward: Toward) -> Result<NaiveDate, DateError> {
    let text = unmarked(text.trim());
    if text.is_empty() {
        return Err(DateError::Empty);
    }
    if let Some((count, unit)) = signed_shift(&text)? {
        return shift(today, count, unit);
    }
    let folded = fold(&text);
    let words: Vec<&str> = folded.split(' ').collect();
    if let Some(days) = words::named_day(&folded) {
        return shift(today, days, Unit::Day);
    }
    if let Some((count, unit)) = worded_shift(&words) {
        return shift(today, count, unit);
    }
    if let Some((weekday, toward)) = worded_weekday(&words) {
        return in_reach(nearest_weekday(today, weekday, toward));
    }
    written::read(&text, today)?.resolve(today, toward)
}

/// Reads a date that says its day, month and year, as found in an imported file: nothing is
/// guessed, and « mardi » or « +7 » is no date. `today` only places a year of two digits.
pub fn parse_full_date(text: &str, today: NaiveDate) -> Result<NaiveDate, DateError> {
    let text = unmarked(text.trim());
    if text.is_empty() {
        return Err(DateError::Empty);
    }
    let written = written::read(&text, today).map_err(|error| match error {
        DateError::NotUnderstood => DateError::NotAFullDate,
        other => other,
    })?;
    match (written.day, written.year) {
        // A weekday alone.
        (None, None) => Err(DateError::NotAFullDate),
        (None, Some(_)) => Err(DateError::MissingDay),
        (_, None) => Err(DateError::MissingYear),
        // The year is there, so the direction is not looked at.
        _ => written.resolve(today, Toward::Future),
    }
}

impl Written {
    /// The date meant, once what was not written is looked for.
    fn resolve(self, today: NaiveDate, toward: Toward) -> Result<NaiveDate, DateError> {
        let Written { weekday, day, month, year, mar_first } = self;
        let Some(day) = day else {
            let weekday = weekday.ok_or(DateError::MissingDay)?;
            return in_reach(nearest_weekday(today, weekday, toward));
        };
        let no_such_day = DateError::NoSuchDay { day, month, year };
        let date = match (month, year) {
            (Some(month), Some(year)) => NaiveDate::from_ymd_opt(year, month, day),
            (Some(month), None) => nearest_day_of_year(today, month, day, toward),
            (None, _) => nearest_day_of_month(today, day, toward),
        };
        let date = in_reach(date.ok_or(no_such_day)?)?;
        if mar_first && year.is_none() {
            let tuesday = nearest_day_of_month(today, day, toward);
            if tuesday.is_some_and(|date| date.weekday() == Weekday::Tue) && tuesday != Some(date) {
                return Err(DateError::MarchOrTuesday { day });
            }
        }
        match weekday {
            Some(weekday) if weekday != date.weekday() => Err(DateError::WrongWeekday { date }),
            _ => Ok(date),
        }
    }
}

/// « +7 », « -3 », « +2 sem », « +1m »: a text that begins with a sign is that or nothing.
fn signed_shift(text: &str) -> Result<Option<(i64, Unit)>, DateError> {
    let (sign, rest) = if let Some(rest) = text.strip_prefix('+') {
        (1, rest)
    } else if let Some(rest) = text.strip_prefix(['-', '\u{2212}', '\u{2013}']) {
        (-1, rest)
    } else {
        return Ok(None);
    };
    let rest = rest.trim();
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let (count, unit) = rest.split_at(end);
    let count: u32 = count.parse().map_err(|_| DateError::NotUnderstood)?;
    let unit = unit.trim().trim_end_matches('.');
    let unit = if unit.is_empty() { Some(Unit::Day) } else { words::unit(unit) };
    let unit = unit.ok_or(DateError::NotUnderstood)?;
    Ok(Some((sign * i64::from(count), unit)))
}

/// « dans 5 jours », "in 5 days", « il y a 12 jours », "12 days ago".
fn worded_shift(words: &[&str]) -> Option<(i64, Unit)> {
    let (sign, count, unit) = match words {
        ["dans" | "in", count, unit] => (1, count, unit),
        ["il", "y", "a", count, unit] | [count, unit, "ago"] => (-1, count, unit),
        _ => return None,
    };
    let count: u32 = count.parse().ok()?;
    Some((sign * i64::from(count), words::unit(unit)?))
}

/// « mardi prochain », "next Tuesday", « mardi dernier », "last Tuesday".
fn worded_weekday(words: &[&str]) -> Option<(Weekday, Toward)> {
    let (weekday, toward) = match words {
        [weekday, "prochain"] | ["next", weekday] => (weekday, Toward::Future),
        [weekday, "dernier"] | ["last", weekday] => (weekday, Toward::Past),
        _ => return None,
    };
    Some((words::weekday(weekday)?, toward))
}

/// A month from 31 January is the last of February.
fn shift(today: NaiveDate, count: i64, unit: Unit) -> Result<NaiveDate, DateError> {
    let months = |months: i64| {
        let size = Months::new(u32::try_from(months.unsigned_abs()).ok()?);
        if months < 0 { today.checked_sub_months(size) } else { today.checked_add_months(size) }
    };
    let date = match unit {
        Unit::Day => TimeDelta::try_days(count).and_then(|days| today.checked_add_signed(days)),
        Unit::Week => TimeDelta::try_weeks(count).and_then(|days| today.checked_add_signed(days)),
        Unit::Month => months(count),
        Unit::Year => months(count.saturating_mul(12)),
    };
    in_reach(date.ok_or(DateError::OutOfReach)?)
}

/// The nearer of two days; of two that are as near, the one to come.
fn nearer(today: NaiveDate, ahead: NaiveDate, behind: NaiveDate) -> NaiveDate {
    if ahead - today <= today - behind { ahead } else { behind }
}

/// The nearer of what is found on either side.
fn nearer_of(today: NaiveDate, found: impl Fn(Toward) -> Option<NaiveDate>) -> Option<NaiveDate> {
    match (found(Toward::Future), found(Toward::Past)) {
        (Some(ahead), Some(behind)) => Some(nearer(today, ahead, behind)),
        (ahead, behind) => ahead.or(behind),
    }
}

fn nearest_weekday(today: NaiveDate, weekday: Weekday, toward: Toward) -> NaiveDate {
    let on = |toward| nearest_weekday(today, weekday, toward);
    match toward {
        Toward::Nearest => nearer(today, on(Toward::Future), on(Toward::Past)),
        Toward::Future => next_weekday(today, weekday),
        // The first one of the seven days that end yesterday.
        Toward::Past => {
            let eight_days_ago = today.checked_sub_days(Days::new(8)).unwrap_or(today);
            next_weekday(eight_days_ago, weekday)
        }
    }
}

/// The nearest 17 November; the nearest 29 February may be eight years away. `None` if the month
/// has no such day.
fn nearest_day_of_year(
    today: NaiveDate,
    month: u32,
    day: u32,
    toward: Toward,
) -> Option<NaiveDate> {
    if toward == Toward::Nearest {
        return nearer_of(today, |side| nearest_day_of_year(today, month, day, side));
    }
    (0..=8).find_map(|years| match toward {
        Toward::Future => {
            NaiveDate::from_ymd_opt(today.year() + years, month, day).filter(|&date| date >= today)
        }
        Toward::Past | Toward::Nearest => {
            NaiveDate::from_ymd_opt(today.year() - years, month, day).filter(|&date| date <= today)
        }
    })
}

/// The nearest 31st, in a month that has one. `None` if no month has.
fn nearest_day_of_month(today: NaiveDate, day: u32, toward: Toward) -> Option<NaiveDate> {
    if toward == Toward::Nearest {
        return nearer_of(today, |side| nearest_day_of_month(today, day, side));
    }
    let first = today.with_day(1)?;
    (0..=2).find_map(|months| match toward {
        Toward::Future => {
            first.checked_add_months(Months::new(months))?.with_day(day).filter(|&d| d >= today)
        }
        Toward::Past | Toward::Nearest => {
            first.checked_sub_months(Months::new(months))?.with_day(day).filter(|&d| d <= today)
        }
    })
}

fn in_reach(date: NaiveDate) -> Result<NaiveDate, DateError> {
    if written::YEARS.contains(&date.year()) { Ok(date) } else { Err(DateError::OutOfReach) }
}
