//! The words for days, months and spans of time, unmarked and in lower case, in both languages.

use chrono::Weekday;

use crate::i18n::dates::{ENGLISH_MONTHS, ENGLISH_WEEKDAYS, FRENCH_MONTHS, FRENCH_WEEKDAYS};
use crate::text::fold::unmarked;

/// A span of time to add to today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Day,
    Week,
    Month,
    Year,
}

/// The unit a word or its usual letter stands for; « m » is a month, since a date has no minutes.
pub(super) fn unit(word: &str) -> Option<Unit> {
    match word {
        "j" | "jr" | "jrs" | "jour" | "jours" | "d" | "day" | "days" => Some(Unit::Day),
        "s" | "sem" | "semaine" | "semaines" | "w" | "wk" | "week" | "weeks" => Some(Unit::Week),
        "m" | "mois" | "month" | "months" => Some(Unit::Month),
        "a" | "an" | "ans" | "annee" | "annees" | "y" | "year" | "years" => Some(Unit::Year),
        _ => None,
    }
}

/// How many days from today a named day is; the text is folded.
pub(super) fn named_day(folded: &str) -> Option<i64> {
    match folded {
        "aujourd hui" | "aujourdhui" | "auj" | "today" => Some(0),
        "demain" | "tomorrow" => Some(1),
        "hier" | "yesterday" => Some(-1),
        "apres demain" | "apresdemain" | "day after tomorrow" => Some(2),
        "avant hier" | "avanthier" | "day before yesterday" => Some(-2),
        _ => None,
    }
}

/// The month, 1 to 12, that a name or its beginning (three letters at least) stands for in either
/// language. `None` for « jui », which begins two.
pub(super) fn month(word: &str) -> Option<u32> {
    only_name(word, &[FRENCH_MONTHS, ENGLISH_MONTHS]).map(|index| index + 1)
}

/// The weekday that a name or its beginning (three letters at least) stands for in either language.
pub(super) fn weekday(word: &str) -> Option<Weekday> {
    let from_monday = only_name(word, &[FRENCH_WEEKDAYS, ENGLISH_WEEKDAYS])?;
    Weekday::try_from(u8::try_from(from_monday).ok()?).ok()
}

/// Whether a word says nothing about the date: « le 17 », "the 17th of November".
pub(super) fn is_filler(word: &str) -> bool {
    matches!(word, "le" | "du" | "de" | "the" | "of" | "on")
}

/// Whether a word right after a number makes it an ordinal: « 1er », "17th".
pub(super) fn is_ordinal_ending(word: &str) -> bool {
    matches!(word, "er" | "e" | "st" | "nd" | "rd" | "th")
}

/// The index of the name that begins with `word`, if there is only one.
fn only_name<const N: usize>(word: &str, tables: &[[&str; N]]) -> Option<u32> {
    if word.len() < 3 {
        return None;
    }
    let mut found = None;
    for (index, name) in tables.iter().flat_map(|names| (0..).zip(names)) {
        if unmarked(name).starts_with(word) {
            if found.is_some_and(|other| other != index) {
                return None;
            }
            found = Some(index);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_beginning_stands_for_the_only_name_it_begins() {
        let months = [
            ("jan", 1),
            ("fev", 2),
            ("feb", 2),
            ("mars", 3),
            ("avr", 4),
            ("apr", 4),
            ("mai", 5),
            ("may", 5),
            ("juin", 6),
            ("jun", 6),
            ("juil", 7),
            ("jul", 7),
            ("aout", 8),
            ("aug", 8),
            ("sept", 9),
            ("oct", 10),
            ("novem", 11),
            ("dec", 12),
        ];
        for (word, number) in months {
            assert_eq!(month(word), Some(number), "{word}");
        }
        for word in ["jui", "ju", "d", "decembree", "mardi", ""] {
            assert_eq!(month(word), None, "{word}");
        }
        assert_eq!(weekday("mar"), Some(Weekday::Tue));
        assert_eq!(weekday("tues"), Some(Weekday::Tue));
        assert_eq!(weekday("dimanche"), Some(Weekday::Sun));
        assert_eq!(weekday("ma"), None);
        assert_eq!(weekday("mars"), None);
    }
}
