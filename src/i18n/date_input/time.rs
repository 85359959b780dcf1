//! What a person types for an hour: « 19 h », « 19h30 », `19:30`, `1930`, "7 pm", « midi ».

use chrono::NaiveTime;

use crate::text::fold::unmarked;

/// Why a text is not an hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimeError {
    /// Nothing was typed.
    Empty,
    /// No reading of it is known.
    NotUnderstood,
    /// It reads as an hour that no day has, such as 25:00 or 13 pm.
    NoSuchTime,
}

/// Reads an hour in either language; without "pm" it is on 24 hours, so that `7:30` is in the
/// morning.
pub fn parse_time(text: &str) -> Result<NaiveTime, TimeError> {
    let mut compact = unmarked(text);
    compact.retain(|c| !c.is_whitespace());
    if compact.is_empty() {
        return Err(TimeError::Empty);
    }
    match compact.as_str() {
        "midi" | "noon" => return time(12, 0),
        "minuit" | "midnight" => return time(0, 0),
        _ => {}
    }
    let (clock, half) = split_half(&compact);
    let (hour, minute) = hour_and_minute(clock).ok_or(TimeError::NotUnderstood)?;
    match half {
        None => time(hour, minute),
        Some(_) if !(1..=12).contains(&hour) => Err(TimeError::NoSuchTime),
        // 12 a.m. is midnight and 12 p.m. noon.
        Some(Half::Morning) => time(hour % 12, minute),
        Some(Half::Afternoon) => time(hour % 12 + 12, minute),
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Half {
    Morning,
    Afternoon,
}

fn split_half(compact: &str) -> (&str, Option<Half>) {
    for (ending, half) in [
        ("am", Half::Morning),
        ("a.m", Half::Morning),
        ("pm", Half::Afternoon),
        ("p.m", Half::Afternoon),
    ] {
        if let Some(clock) = compact.trim_end_matches('.').strip_suffix(ending) {
            return (clock, Some(half));
        }
    }
    (compact, None)
}

/// « 19h30 », « 19h », « 19:30 », « 19.30 », « 1930 », « 19 »; minutes after « h » may have one
/// digit (« 19 h 5 »).
fn hour_and_minute(clock: &str) -> Option<(u32, u32)> {
    for sign in ["heures", "heure", "h"] {
        if let Some((hour, minute)) = clock.split_once(sign) {
            let minute = if minute.is_empty() { 0 } else { digits(minute, 1)? };
            return Some((digits(hour, 1)?, minute));
        }
    }
    if let Some((hour, minute)) = clock.split_once([':', '.']) {
        return Some((digits(hour, 1)?, digits(minute, 2)?));
    }
    let minutes_begin = clock.len().saturating_sub(2);
    match clock.len() {
        1 | 2 => Some((digits(clock, 1)?, 0)),
        3 | 4 => {
            let (hour, minute) = clock.split_at_checked(minutes_begin)?;
            Some((digits(hour, 1)?, digits(minute, 2)?))
        }
        _ => None,
    }
}

/// A number of `least` to two digits.
fn digits(text: &str, least: usize) -> Option<u32> {
    let right_length = (least..=2).contains(&text.len());
    if right_length && text.bytes().all(|b| b.is_ascii_digit()) { text.parse().ok() } else { None }
}

fn time(hour: u32, minute: u32) -> Result<NaiveTime, TimeError> {
    NaiveTime::from_hms_opt(hour, minute, 0).ok_or(TimeError::NoSuchTime)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::dates;
    use crate::i18n::language::Language;

    #[test]
    fn hours_as_people_type_them() {
        let cases = [
            ("19h", "19:00"),
            ("19 h", "19:00"),
            ("19 H 30", "19:30"),
            ("19h30", "19:30"),
            ("19\u{a0}h\u{a0}04", "19:04"),
            ("19 h 5", "19:05"),
            ("19 heures", "19:00"),
            ("19:30", "19:30"),
            ("19.30", "19:30"),
            ("1930", "19:30"),
            ("930", "09:30"),
            ("19", "19:00"),
            ("7", "07:00"),
            ("7:30", "07:30"),
            ("0 h", "00:00"),
            ("7 pm", "19:00"),
            ("7PM", "19:00"),
            ("7:04 p.m.", "19:04"),
            ("7:04 a.m.", "07:04"),
            ("12 am", "00:00"),
            ("12 p.m.", "12:00"),
            ("730pm", "19:30"),
            ("midi", "12:00"),
            ("Noon", "12:00"),
            ("minuit", "00:00"),
            ("midnight", "00:00"),
        ];
        for (typed, expected) in cases {
            let expected = NaiveTime::parse_from_str(expected, "%H:%M").unwrap();
            assert_eq!(parse_time(typed), Ok(expected), "{typed}");
        }
    }

    #[test]
    fn what_is_no_hour_says_why() {
        assert_eq!(parse_time("  "), Err(TimeError::Empty));
        for typed in ["24 h", "19:60", "2561", "13 pm", "0 am", "99"] {
            assert_eq!(parse_time(typed), Err(TimeError::NoSuchTime), "{typed}");
        }
        for typed in
            ["soir", "h", "h30", "19:5", "19:", "19h30h", "19:30:00", "+7", "pm", "éé", "12345"]
        {
            assert_eq!(parse_time(typed), Err(TimeError::NotUnderstood), "{typed}");
        }
    }

    #[test]
    fn every_minute_of_the_day_is_read_back_in_both_languages() {
        for minute in 0..24 * 60 {
            let hour = time(minute / 60, minute % 60).unwrap();
            for language in [Language::French, Language::English] {
                assert_eq!(parse_time(&dates::time(hour, language)), Ok(hour));
            }
        }
    }
}
