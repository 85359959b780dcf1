//! A date written out: which numbers and words are the day, the month, the year.

use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate, Weekday};

use super::DateError;
use super::words;

/// The years that a register can speak of; others are slips of the finger.
pub(super) const YEARS: RangeInclusive<i32> = 1900..=2199;

/// What was written. The month is from 1 to 12 and the year within [`YEARS`]; whether the day
/// exists is not known yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Written {
    pub weekday: Option<Weekday>,
    pub day: Option<u32>,
    pub month: Option<u32>,
    pub year: Option<i32>,
    /// « mar » came before a number and was taken for March.
    pub mar_first: bool,
}

/// A run of digits; its length tells a day from a year.
#[derive(Debug, Clone, Copy)]
struct Number {
    value: u32,
    digits: usize,
}

/// Reads an unmarked, lower-case text. `today` places a year of two digits.
pub(super) fn read(text: &str, today: NaiveDate) -> Result<Written, DateError> {
    let mut written = Written::default();
    let mut numbers: Vec<Number> = Vec::new();
    // « mar » is Tuesday in French and March in English: decided once all is read.
    let mut mar_after = None;
    let mut after_number = false;
    for run in runs(text) {
        if run.starts_with(|c: char| c.is_ascii_digit()) {
            let value = run.parse().map_err(|_| DateError::NotUnderstood)?;
            numbers.push(Number { value, digits: run.len() });
            after_number = true;
            continue;
        }
        let ends_ordinal = after_number && words::is_ordinal_ending(run);
        after_number = false;
        if is_separator(run) || ends_ordinal || words::is_filler(run) {
            continue;
        }
        if run == "mar" && mar_after.is_none() {
            mar_after = Some(numbers.len());
        } else if let Some(month) = words::month(run).filter(|_| written.month.is_none()) {
            written.month = Some(month);
        } else if let Some(weekday) = words::weekday(run).filter(|_| written.weekday.is_none()) {
            written.weekday = Some(weekday);
        } else {
            return Err(DateError::NotUnderstood);
        }
    }
    if let Some(numbers_before) = mar_after {
        written.settle_mar(numbers_before, &numbers)?;
    }
    written.place(&numbers, today)?;
    Ok(written)
}

impl Written {
    /// Decides whether « mar » is March or Tuesday.
    fn settle_mar(&mut self, numbers_before: usize, numbers: &[Number]) -> Result<(), DateError> {
        let month_is_missing = match (self.month, self.weekday) {
            (Some(_), Some(_)) => return Err(DateError::NotUnderstood),
            (Some(_), None) => false, // « mar. 17 nov. »
            (None, Some(_)) => true,  // "Tue Mar 17"
            (None, None) => match numbers {
                [] => false,                     // « mar », with the month: « mars »
                _ if numbers_before > 0 => true, // « 17 mar 2026 »
                [_] => true,                     // "Mar 17"
                [_, year] => year.digits > 2,    // "Mar 17, 2026", but « mar. 17/11 »
                _ => false,                      // « mar. 17/11/2026 »
            },
        };
        if month_is_missing {
            self.month = Some(3);
            self.mar_first = numbers_before == 0 && self.weekday.is_none();
        } else {
            self.weekday = Some(Weekday::Tue);
        }
        Ok(())
    }

    /// Gives each number its place.
    fn place(&mut self, numbers: &[Number], today: NaiveDate) -> Result<(), DateError> {
        match (self.month, numbers) {
            (None, []) if self.weekday.is_none() => return Err(DateError::NotUnderstood),
            (None, []) => {}
            (Some(_), []) => return Err(DateError::MissingDay),
            (Some(_), [year]) | (None, [year]) if year.digits == 4 => {
                return Err(DateError::MissingDay);
            }
            (None, [compact]) if compact.digits == 8 => {
                self.year = Some(checked_year(compact.value / 10_000)?);
                self.month = Some(checked_month(compact.value / 100 % 100)?);
                self.day = Some(compact.value % 100);
            }
            (_, [day]) => self.day = Some(short(*day)?),
            (Some(_), [year, day]) if year.digits == 4 => {
                self.year = Some(checked_year(year.value)?);
                self.day = Some(short(*day)?);
            }
            (Some(_), [day, year]) => {
                self.day = Some(short(*day)?);
                self.year = Some(whole_year(*year, today)?);
            }
            (None, [a, b]) if a.digits == 4 || b.digits == 4 => return Err(DateError::MissingDay),
            (None, [day, month]) => {
                self.day = Some(short(*day)?);
                self.month = Some(checked_month(short(*month)?)?);
            }
            (None, [year, month, day]) if year.digits == 4 => {
                self.year = Some(checked_year(year.value)?);
                self.month = Some(checked_month(short(*month)?)?);
                self.day = Some(short(*day)?);
            }
            (None, [day, month, year]) => {
                self.day = Some(short(*day)?);
                self.month = Some(checked_month(short(*month)?)?);
                self.year = Some(whole_year(*year, today)?);
            }
            _ => return Err(DateError::NotUnderstood),
        }
        Ok(())
    }
}

/// A day or a month has two digits at most.
fn short(number: Number) -> Result<u32, DateError> {
    if number.digits <= 2 { Ok(number.value) } else { Err(DateError::NotUnderstood) }
}

fn checked_month(month: u32) -> Result<u32, DateError> {
    if (1..=12).contains(&month) { Ok(month) } else { Err(DateError::NoSuchMonth(month)) }
}

fn checked_year(year: u32) -> Result<i32, DateError> {
    let year = i32::try_from(year).ok().filter(|year| YEARS.contains(year));
    year.ok_or(DateError::OutOfReach)
}

/// A year of four digits, or of two: then the one from 79 years ago to 20 years ahead.
fn whole_year(number: Number, today: NaiveDate) -> Result<i32, DateError> {
    match number.digits {
        4 => checked_year(number.value),
        2 => {
            let latest = today.year() + 20;
            let short = i32::try_from(number.value).map_err(|_| DateError::NotUnderstood)?;
            Ok(latest - (latest - short).rem_euclid(100))
        }
        _ => Err(DateError::NotUnderstood),
    }
}

/// Cuts a text into runs of digits, of letters, and of anything else.
fn runs(text: &str) -> impl Iterator<Item = &str> {
    fn kind(c: char) -> u8 {
        if c.is_ascii_digit() {
            0
        } else if c.is_alphabetic() {
            1
        } else {
            2
        }
    }
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = kind(rest.chars().next()?);
        let end = rest.find(|c| kind(c) != first).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        rest = after;
        Some(run)
    })
}

fn is_separator(run: &str) -> bool {
    run.chars()
        .all(|c| c.is_whitespace() || matches!(c, ',' | '.' | '/' | '-' | '\u{2010}'..='\u{2013}'))
}
