//! What was typed and not understood: dates, hours, forms of numbers.

use super::super::amounts::AmountError;
use super::super::date_input::{DateError, TimeError};
use super::super::dates;
use super::super::words::Words;
use crate::domain::field::{Fault, Kind};
use crate::domain::number::PatternError;
use crate::domain::procedure::RowError;
use crate::t;

/// Why a text is not a date, and how to type one.
pub fn date_error(words: &Words, error: &DateError) -> String {
    let language = words.language();
    match *error {
        DateError::Empty => t!(words, "date-empty").into_owned(),
        DateError::NotUnderstood => t!(words, "date-not-understood").into_owned(),
        DateError::NotAFullDate => t!(words, "date-not-a-full-date").into_owned(),
        DateError::MissingDay => t!(words, "date-missing-day").into_owned(),
        DateError::MissingYear => t!(words, "date-missing-year").into_owned(),
        DateError::NoSuchMonth(month) => t!(words, "date-no-such-month", month = month),
        DateError::NoSuchDay { day, month, year } => {
            let month = month.and_then(|month| dates::month(month, language));
            match (month, year) {
                (Some(month), Some(year)) => {
                    t!(words, "date-no-such-day.year", day = day, month = month, year = year)
                }
                (Some(month), None) => t!(words, "date-no-such-day", day = day, month = month),
                (None, _) => t!(words, "date-no-such-day.alone", day = day),
            }
        }
        DateError::WrongWeekday { date } => {
            let (weekday, date) = (dates::weekday(date, language), dates::plain(date, language));
            t!(words, "date-wrong-weekday", date = date, weekday = weekday)
        }
        DateError::MarchOrTuesday { day } => t!(words, "date-march-or-tuesday", day = day),
        DateError::OutOfReach => t!(words, "date-out-of-reach").into_owned(),
    }
}

/// Why a text is no amount of that kind, and how to type one.
pub fn amount_error(words: &Words, kind: Kind, error: AmountError) -> String {
    match (error, kind) {
        (AmountError::TooLarge, _) => super::fault(words, Fault::TooLarge),
        (AmountError::TooFine, Kind::Minutes) => t!(words, "amount-too-fine.minutes").into_owned(),
        (AmountError::TooFine, _) => t!(words, "amount-too-fine").into_owned(),
        (AmountError::NotUnderstood, Kind::Money) => t!(words, "amount-money").into_owned(),
        (AmountError::NotUnderstood, Kind::Minutes) => t!(words, "amount-minutes").into_owned(),
        (AmountError::NotUnderstood, _) => t!(words, "amount-decimal").into_owned(),
    }
}

/// Why a text is not an hour, and how to type one.
pub fn time_error(words: &Words, error: TimeError) -> String {
    match error {
        TimeError::Empty => t!(words, "time-empty").into_owned(),
        TimeError::NotUnderstood => t!(words, "time-not-understood").into_owned(),
        TimeError::NoSuchTime => t!(words, "time-no-such-time").into_owned(),
    }
}

/// Why a pattern cannot number resolutions.
pub fn pattern_error(words: &Words, error: &PatternError) -> String {
    match error {
        PatternError::NoSeq => t!(words, "pattern-no-seq").into_owned(),
        PatternError::NoYear => t!(words, "pattern-no-year").into_owned(),
        PatternError::LoneBrace => t!(words, "pattern-lone-brace").into_owned(),
        PatternError::Unknown(name) => t!(words, "pattern-unknown", name = name),
        PatternError::Twice(name) => t!(words, "pattern-twice", name = name),
        PatternError::SeqNotApart => t!(words, "pattern-seq-not-apart").into_owned(),
    }
}

/// What is wrong with a row of the table of procedure.
pub fn row_error(words: &Words, error: &RowError) -> String {
    match error {
        RowError::Unknown(word) => t!(words, "procedure-unknown", word = word),
        RowError::Twice(word) => t!(words, "procedure-twice", word = word),
        RowError::NoDecision => t!(words, "procedure-no-decision").into_owned(),
        RowError::TwoDecisions => t!(words, "procedure-two-decisions").into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::language::Language;

    #[test]
    fn a_mistyped_date_is_told_with_what_was_typed() {
        let french = Words::new(Language::French);
        let english = Words::new(Language::English);
        let error = DateError::NoSuchDay { day: 30, month: Some(2), year: None };
        assert_eq!(date_error(&french, &error), "Il n’y a pas de 30 février.");
        assert_eq!(date_error(&english, &error), "There is no February 30.");
        let error = DateError::NoSuchDay { day: 29, month: Some(2), year: Some(2027) };
        assert_eq!(date_error(&french, &error), "Il n’y a pas de 29 février 2027.");
        let error = DateError::NoSuchDay { day: 32, month: None, year: None };
        assert_eq!(date_error(&french, &error), "Aucun mois n’a de 32.");
        // 17 November 2026 is a Tuesday.
        let error = DateError::WrongWeekday { date: "2026-11-17".parse().unwrap() };
        let told = date_error(&french, &error);
        assert!(told.starts_with("Le 17 novembre 2026 tombe un mardi."), "{told}");
    }

    #[test]
    fn a_pattern_that_cannot_number_says_what_it_lacks() {
        let words = Words::new(Language::French);
        let told = pattern_error(&words, &PatternError::NoSeq);
        assert!(told.starts_with("Il manque {seq}"), "{told}");
        let told = pattern_error(&words, &PatternError::Unknown("{mois}".to_owned()));
        assert!(told.starts_with("{mois} n’est pas connu."), "{told}");
    }
}
