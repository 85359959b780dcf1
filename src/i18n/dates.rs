//! Dates and hours in words, in both languages.
//!
//! The spaces inside a date are plain ones: dates are searched for, copied and piped through other
//! tools. Hours get the no-break space that French typography wants (« 19 h 04 »), which is one
//! column wide like any other.

use chrono::{DateTime, Datelike, Local, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Utc};

use crate::i18n::language::Language;
pub(super) use crate::text::typography::{ENGLISH_MONTHS, FRENCH_MONTHS};

/// The day that it was here at a moment.
pub fn here(at: DateTime<Utc>) -> NaiveDate {
    at.with_timezone(&Local).date_naive()
}
/// The weekdays' names, Monday first.
pub(super) const FRENCH_WEEKDAYS: [&str; 7] =
    ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];
/// The weekdays' names, Monday first.
pub(super) const ENGLISH_WEEKDAYS: [&str; 7] =
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// The usual French abbreviations: a name of four letters or fewer (« mars », « août ») has none.
const FRENCH_MONTHS_SHORT: [&str; 12] = [
    "janv.", "févr.", "mars", "avr.", "mai", "juin", "juill.", "août", "sept.", "oct.", "nov.",
    "déc.",
];
const FRENCH_WEEKDAYS_SHORT: [&str; 7] = ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."];

/// With weekday and year: « mardi 8 décembre 2026 », "Tuesday, December 8, 2026".
pub fn long(date: NaiveDate, language: Language) -> String {
    let (weekday, month) = (weekday_index(date), date.month0() as usize);
    match language {
        Language::French => {
            let (weekday, month) = (FRENCH_WEEKDAYS[weekday], FRENCH_MONTHS[month]);
            format!("{weekday} {} {month} {}", french_day(date), date.year())
        }
        Language::English => {
            let (weekday, month) = (ENGLISH_WEEKDAYS[weekday], ENGLISH_MONTHS[month]);
            format!("{weekday}, {month} {}, {}", date.day(), date.year())
        }
    }
}

/// Without weekday, for sentences and letters: « 8 décembre 2026 », "December 8, 2026".
pub fn plain(date: NaiveDate, language: Language) -> String {
    let month = date.month0() as usize;
    match language {
        Language::French => {
            format!("{} {} {}", french_day(date), FRENCH_MONTHS[month], date.year())
        }
        Language::English => {
            format!("{} {}, {}", ENGLISH_MONTHS[month], date.day(), date.year())
        }
    }
}

/// For columns with the year: « 8 déc. 2026 », "Dec 8, 2026". At most 15 columns.
pub fn medium(date: NaiveDate, language: Language) -> String {
    let month = date.month0() as usize;
    match language {
        Language::French => {
            format!("{} {} {}", french_day(date), FRENCH_MONTHS_SHORT[month], date.year())
        }
        Language::English => {
            format!("{} {}, {}", three_letters(ENGLISH_MONTHS[month]), date.day(), date.year())
        }
    }
}

/// With weekday and no year, for what is near: « mar. 17 nov. », "Tue Nov 17". At most 15 columns.
pub fn short(date: NaiveDate, language: Language) -> String {
    let (weekday, month) = (weekday_index(date), date.month0() as usize);
    match language {
        Language::French => {
            let (weekday, month) = (FRENCH_WEEKDAYS_SHORT[weekday], FRENCH_MONTHS_SHORT[month]);
            format!("{weekday} {} {month}", french_day(date))
        }
        Language::English => {
            let weekday = three_letters(ENGLISH_WEEKDAYS[weekday]);
            format!("{weekday} {} {}", three_letters(ENGLISH_MONTHS[month]), date.day())
        }
    }
}

/// The day and the month of any year: « 30 avril », "April 30".
pub fn of_year(date: NaiveDate, language: Language) -> String {
    let month = date.month0() as usize;
    match language {
        Language::French => format!("{} {}", french_day(date), FRENCH_MONTHS[month]),
        Language::English => format!("{} {}", ENGLISH_MONTHS[month], date.day()),
    }
}

/// A moment that is near: « hier 21 h 04 », "yesterday 9:04 pm"; with its day where it is further.
pub fn moment(at: NaiveDateTime, now: NaiveDateTime, language: Language) -> String {
    let days = (now.date() - at.date()).num_days();
    let day = match days {
        0 | 1 => relative(at.date(), now.date(), language),
        _ => medium(at.date(), language),
    };
    format!("{day} {}", time(at.time(), language))
}

/// The name of a month from 1 to 12; `None` for any other number.
pub fn month(month: u32, language: Language) -> Option<&'static str> {
    let names = match language {
        Language::French => FRENCH_MONTHS,
        Language::English => ENGLISH_MONTHS,
    };
    let place = usize::try_from(month).ok()?.checked_sub(1)?;
    names.get(place).copied()
}

/// The short name of a date's month: « nov. », "Nov".
pub fn month_short(date: NaiveDate, language: Language) -> &'static str {
    let month = date.month0() as usize;
    match language {
        Language::French => FRENCH_MONTHS_SHORT[month],
        Language::English => three_letters(ENGLISH_MONTHS[month]),
    }
}

/// The name of a date's weekday: « mardi », "Tuesday".
pub fn weekday(date: NaiveDate, language: Language) -> &'static str {
    match language {
        Language::French => FRENCH_WEEKDAYS[weekday_index(date)],
        Language::English => ENGLISH_WEEKDAYS[weekday_index(date)],
    }
}

/// The same in every language: `2026-12-08`.
pub fn iso(date: NaiveDate) -> String {
    date.format("%Y-%m-%d").to_string()
}

/// An hour: « 19 h », « 19 h 04 » (no-break spaces), "7 p.m.", "7:04 p.m.". Seconds are left out.
pub fn time(time: NaiveTime, language: Language) -> String {
    match (language, time.minute()) {
        (Language::French, 0) => format!("{}\u{a0}h", time.hour()),
        (Language::French, minute) => format!("{}\u{a0}h\u{a0}{minute:02}", time.hour()),
        (Language::English, minute) => {
            let (afternoon, hour) = time.hour12();
            let half = if afternoon { "p.m." } else { "a.m." };
            if minute == 0 {
                format!("{hour} {half}")
            } else {
                format!("{hour}:{minute:02} {half}")
            }
        }
    }
}

/// A date as seen from `today`: « aujourd’hui », « demain », « dans 5 jours », « il y a 12 jours »;
/// "today", "in 5 days", "12 days ago". Always in days, so that nothing is rounded.
pub fn relative(date: NaiveDate, today: NaiveDate, language: Language) -> String {
    let days = date.signed_duration_since(today).num_days();
    match (language, days) {
        (Language::French, 0) => "aujourd’hui".to_string(),
        (Language::French, 1) => "demain".to_string(),
        (Language::French, -1) => "hier".to_string(),
        (Language::French, 2..) => format!("dans {days} jours"),
        (Language::French, _) => format!("il y a {} jours", -days),
        (Language::English, 0) => "today".to_string(),
        (Language::English, 1) => "tomorrow".to_string(),
        (Language::English, -1) => "yesterday".to_string(),
        (Language::English, 2..) => format!("in {days} days"),
        (Language::English, _) => format!("{} days ago", -days),
    }
}

fn weekday_index(date: NaiveDate) -> usize {
    date.weekday().num_days_from_monday() as usize
}

/// The first of the month is an ordinal in French, and it alone: « 1er mai », « 2 mai ».
fn french_day(date: NaiveDate) -> String {
    match date.day() {
        1 => "1er".to_string(),
        day => day.to_string(),
    }
}

fn three_letters(english_name: &str) -> &str {
    english_name.get(..3).unwrap_or(english_name)
}

#[cfg(test)]
mod tests {
    use super::Language::{English, French};
    use super::*;
    use unicode_width::UnicodeWidthStr;

    fn day(iso: &str) -> NaiveDate {
        iso.parse().unwrap()
    }

    fn at(hour: u32, minute: u32) -> NaiveTime {
        NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
    }

    #[test]
    fn a_date_in_every_length_and_both_languages() {
        // 17 November and 8 December 2026 are Tuesdays (ISO calendar).
        let date = day("2026-12-08");
        assert_eq!(long(date, French), "mardi 8 décembre 2026");
        assert_eq!(long(date, English), "Tuesday, December 8, 2026");
        assert_eq!(plain(date, French), "8 décembre 2026");
        assert_eq!(plain(date, English), "December 8, 2026");
        assert_eq!(medium(date, French), "8 déc. 2026");
        assert_eq!(medium(date, English), "Dec 8, 2026");
        assert_eq!(short(day("2026-11-17"), French), "mar. 17 nov.");
        assert_eq!(short(day("2026-11-17"), English), "Tue Nov 17");
        assert_eq!(iso(date), "2026-12-08");
        assert_eq!(of_year(day("2000-04-30"), French), "30 avril");
        assert_eq!(of_year(day("2000-05-01"), French), "1er mai");
        assert_eq!(of_year(day("2000-04-30"), English), "April 30");
        assert_eq!(weekday(day("2026-11-17"), French), "mardi");
        assert_eq!([month(0, French), month(12, French)], [None, Some("décembre")]);
    }

    #[test]
    fn the_first_of_the_month_is_an_ordinal_in_french_only() {
        let date = day("2026-05-01");
        assert_eq!(long(date, French), "vendredi 1er mai 2026");
        assert_eq!(plain(date, French), "1er mai 2026");
        assert_eq!(medium(date, French), "1er mai 2026");
        assert_eq!(short(date, French), "ven. 1er mai");
        assert_eq!(long(date, English), "Friday, May 1, 2026");
        assert_eq!(medium(day("2026-05-21"), French), "21 mai 2026");
    }

    #[test]
    fn hours() {
        let cases = [
            (at(19, 0), "19\u{a0}h", "7 p.m."),
            (at(19, 4), "19\u{a0}h\u{a0}04", "7:04 p.m."),
            (at(9, 30), "9\u{a0}h\u{a0}30", "9:30 a.m."),
            (at(0, 0), "0\u{a0}h", "12 a.m."),
            (at(12, 15), "12\u{a0}h\u{a0}15", "12:15 p.m."),
        ];
        for (hour, french, english) in cases {
            assert_eq!(time(hour, French), french);
            assert_eq!(time(hour, English), english);
        }
    }

    #[test]
    fn a_date_seen_from_today() {
        let today = day("2026-11-22");
        let cases = [
            ("2026-11-22", "aujourd’hui", "today"),
            ("2026-11-23", "demain", "tomorrow"),
            ("2026-11-21", "hier", "yesterday"),
            ("2026-11-27", "dans 5 jours", "in 5 days"),
            ("2026-11-10", "il y a 12 jours", "12 days ago"),
            ("2027-11-22", "dans 365 jours", "in 365 days"),
        ];
        for (date, french, english) in cases {
            assert_eq!(relative(day(date), today, French), french);
            assert_eq!(relative(day(date), today, English), english);
        }
    }

    #[test]
    fn columns_hold_what_the_documentation_promises() {
        for date in day("2026-01-01").iter_days().take(366) {
            for language in [French, English] {
                assert!(medium(date, language).width() <= 15, "{date}");
                assert!(short(date, language).width() <= 15, "{date}");
            }
        }
    }
}
