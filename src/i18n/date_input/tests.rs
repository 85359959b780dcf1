//! What people type, and what it means on Sunday 22 November 2026.

use super::*;
use crate::i18n::dates;
use crate::i18n::language::Language;
use proptest::prelude::*;

fn day(iso: &str) -> NaiveDate {
    iso.parse().unwrap()
}

fn future(text: &str) -> Result<NaiveDate, DateError> {
    parse_date(text, day("2026-11-22"), Toward::Future)
}

fn past(text: &str) -> Result<NaiveDate, DateError> {
    parse_date(text, day("2026-11-22"), Toward::Past)
}

#[test]
fn days_counted_from_today() {
    let cases = [
        ("aujourd'hui", "2026-11-22"),
        ("Aujourd’hui", "2026-11-22"),
        ("auj", "2026-11-22"),
        ("today", "2026-11-22"),
        ("demain", "2026-11-23"),
        ("DEMAIN ", "2026-11-23"),
        ("tomorrow", "2026-11-23"),
        ("hier", "2026-11-21"),
        ("yesterday", "2026-11-21"),
        ("après-demain", "2026-11-24"),
        ("apres demain", "2026-11-24"),
        ("avant-hier", "2026-11-20"),
        ("+7", "2026-11-29"),
        ("+ 7 j", "2026-11-29"),
        ("-3", "2026-11-19"),
        ("\u{2212}3", "2026-11-19"),
        ("+2s", "2026-12-06"),
        ("+2 sem", "2026-12-06"),
        ("+2 sem.", "2026-12-06"),
        ("+2w", "2026-12-06"),
        ("+1m", "2026-12-22"),
        ("+1 mois", "2026-12-22"),
        ("+3 ans", "2029-11-22"),
        ("-1y", "2025-11-22"),
        ("dans 5 jours", "2026-11-27"),
        ("in 2 weeks", "2026-12-06"),
        ("il y a 12 jours", "2026-11-10"),
        ("12 days ago", "2026-11-10"),
    ];
    for (typed, expected) in cases {
        assert_eq!(future(typed), Ok(day(expected)), "{typed}");
        assert_eq!(past(typed), Ok(day(expected)), "{typed}");
    }
}

#[test]
fn a_month_after_the_31st_is_the_end_of_the_next() {
    let on = |today, text| parse_date(text, day(today), Toward::Future);
    assert_eq!(on("2027-01-31", "+1m"), Ok(day("2027-02-28")));
    assert_eq!(on("2028-02-29", "+1a"), Ok(day("2029-02-28")));
}

#[test]
fn a_weekday_is_the_next_one_or_the_last_one_and_never_today() {
    let cases = [
        ("mardi", "2026-11-24", "2026-11-17"),
        ("mar", "2026-11-24", "2026-11-17"),
        ("Mar.", "2026-11-24", "2026-11-17"),
        ("le mardi", "2026-11-24", "2026-11-17"),
        ("Tuesday", "2026-11-24", "2026-11-17"),
        ("tue", "2026-11-24", "2026-11-17"),
        ("dimanche", "2026-11-29", "2026-11-15"),
        ("samedi", "2026-11-28", "2026-11-21"),
        ("mardi prochain", "2026-11-24", "2026-11-24"),
        ("next tuesday", "2026-11-24", "2026-11-24"),
        ("mardi dernier", "2026-11-17", "2026-11-17"),
        ("last Tuesday", "2026-11-17", "2026-11-17"),
    ];
    for (typed, to_come, gone) in cases {
        assert_eq!(future(typed), Ok(day(to_come)), "{typed}");
        assert_eq!(past(typed), Ok(day(gone)), "{typed}");
    }
}

#[test]
fn a_date_without_its_year_is_the_nearest_in_the_direction_asked() {
    let cases = [
        ("17 nov", "2027-11-17", "2026-11-17"),
        ("nov 17", "2027-11-17", "2026-11-17"),
        ("17nov.", "2027-11-17", "2026-11-17"),
        ("17/11", "2027-11-17", "2026-11-17"),
        ("17-11", "2027-11-17", "2026-11-17"),
        ("22 novembre", "2026-11-22", "2026-11-22"), // today is in both directions
        ("8 déc", "2026-12-08", "2025-12-08"),
        ("8 DEC", "2026-12-08", "2025-12-08"),
        ("mar. 8 déc.", "2026-12-08", "WRONG"),
        ("5/6", "2027-06-05", "2026-06-05"), // day first
        ("1er mai", "2027-05-01", "2026-05-01"),
        ("May 1st", "2027-05-01", "2026-05-01"),
        ("29 février", "2028-02-29", "2024-02-29"),
        ("17", "2026-12-17", "2026-11-17"),
        ("le 17", "2026-12-17", "2026-11-17"),
        ("22", "2026-11-22", "2026-11-22"),
        ("31", "2026-12-31", "2026-10-31"), // November has none
        ("jeudi 17", "2026-12-17", "WRONG"),
    ];
    for (typed, to_come, gone) in cases {
        assert_eq!(future(typed), Ok(day(to_come)), "{typed}");
        if gone == "WRONG" {
            assert!(matches!(past(typed), Err(DateError::WrongWeekday { .. })), "{typed}");
        } else {
            assert_eq!(past(typed), Ok(day(gone)), "{typed}");
        }
    }
}

#[test]
fn a_whole_date_in_every_spelling() {
    let same_day = [
        "2026-11-17",
        "20261117",
        "2026/11/17",
        "2026.11.17",
        "17-11-2026",
        "17/11/2026",
        "17.11.2026",
        "17 11 2026",
        "17/11/26",
        "17 novembre 2026",
        "17 NOVEMBRE 2026",
        "17\u{a0}novembre\u{202f}2026",
        "17 nov. 2026",
        "17 nov 26",
        "mardi 17 novembre 2026",
        "mardi le 17 novembre 2026",
        "mar. 17/11/2026",
        "Nov 17, 2026",
        "November 17th, 2026",
        "the 17th of November 2026",
        "Tuesday, November 17, 2026",
        "2026 nov 17",
    ];
    for typed in same_day {
        assert_eq!(future(typed), Ok(day("2026-11-17")), "{typed}");
        assert_eq!(parse_full_date(typed, day("2026-11-22")), Ok(day("2026-11-17")), "{typed}");
    }
    assert_eq!(future("1er mai 2026"), Ok(day("2026-05-01")));
    assert_eq!(future("1ER MAI 2026"), Ok(day("2026-05-01")));
}

#[test]
fn where_both_sides_are_possible_the_nearest_day_wins() {
    let nearest = |text| parse_date(text, day("2026-11-30"), Toward::Nearest);
    for (typed, expected) in [
        ("1 déc", "2026-12-01"),
        ("31 déc", "2026-12-31"),
        ("30 nov", "2026-11-30"),
        ("29 nov", "2026-11-29"),
        ("30 juin", "2026-06-30"),
        ("1 mars", "2027-03-01"),
        ("15", "2026-12-15"),
        ("20", "2026-11-20"),
        ("mardi", "2026-12-01"),
        ("vendredi", "2026-11-27"),
        ("31 mai 2025", "2025-05-31"),
    ] {
        assert_eq!(nearest(typed), Ok(day(expected)), "{typed}");
    }
    assert_eq!(
        nearest("30 février"),
        Err(DateError::NoSuchDay { day: 30, month: Some(2), year: None })
    );
}

#[test]
fn two_digits_of_a_year_are_near_today() {
    for (typed, expected) in [
        ("1/5/26", "2026-05-01"),
        ("1/5/46", "2046-05-01"),
        ("1/5/47", "1947-05-01"),
        ("12/05/87", "1987-05-12"),
        ("12 mai 00", "2000-05-12"),
    ] {
        assert_eq!(past(typed), Ok(day(expected)), "{typed}");
    }
}

#[test]
fn mar_is_march_in_a_date_that_lacks_its_month_and_tuesday_otherwise() {
    assert_eq!(future("mar. 24 nov."), Ok(day("2026-11-24")));
    assert_eq!(future("mar. 24/11"), Ok(day("2026-11-24")));
    assert_eq!(future("17 mar"), Ok(day("2027-03-17")));
    assert_eq!(future("17 mar 2026"), Ok(day("2026-03-17")));
    assert_eq!(future("Mar 17, 2026"), Ok(day("2026-03-17")));
    assert_eq!(future("Tue Mar 17 2026"), Ok(day("2026-03-17")));
    // 16 March 2027; the coming 16th, in December, is a Wednesday.
    assert_eq!(future("Mar 16"), Ok(day("2027-03-16")));
    // The coming 24th is a Tuesday: it cannot be told.
    assert_eq!(future("mar 24"), Err(DateError::MarchOrTuesday { day: 24 }));
    assert_eq!(future("mardi 24"), Ok(day("2026-11-24")));
    assert_eq!(future("24 mars"), Ok(day("2027-03-24")));
}

#[test]
fn what_is_no_date_says_why() {
    let no_such_day = |day, month, year| Err(DateError::NoSuchDay { day, month, year });
    let cases = [
        ("", Err(DateError::Empty)),
        (" \u{a0} ", Err(DateError::Empty)),
        ("bientôt", Err(DateError::NotUnderstood)),
        ("17 nov 2026 19 h", Err(DateError::NotUnderstood)),
        ("17 18 19 20", Err(DateError::NotUnderstood)),
        ("mardi mercredi", Err(DateError::NotUnderstood)),
        ("17 nov déc", Err(DateError::NotUnderstood)),
        ("12 jui", Err(DateError::NotUnderstood)),
        ("123", Err(DateError::NotUnderstood)),
        ("99999999999999999999", Err(DateError::NotUnderstood)),
        ("+", Err(DateError::NotUnderstood)),
        ("-3 mai", Err(DateError::NotUnderstood)),
        ("2026-11-17T19:00", Err(DateError::NotUnderstood)),
        (",", Err(DateError::NotUnderstood)),
        ("novembre", Err(DateError::MissingDay)),
        ("nov. 2026", Err(DateError::MissingDay)),
        ("2026-11", Err(DateError::MissingDay)),
        ("2026", Err(DateError::MissingDay)),
        ("11/17/2026", Err(DateError::NoSuchMonth(17))),
        ("2026-13-01", Err(DateError::NoSuchMonth(13))),
        ("31 avril", no_such_day(31, Some(4), None)),
        ("30 février", no_such_day(30, Some(2), None)),
        ("29 février 2027", no_such_day(29, Some(2), Some(2027))),
        ("0/5", no_such_day(0, Some(5), None)),
        ("32", no_such_day(32, None, None)),
        ("lundi 17 novembre 2026", Err(DateError::WrongWeekday { date: day("2026-11-17") })),
        ("17 nov 1026", Err(DateError::OutOfReach)),
        ("+999999", Err(DateError::OutOfReach)),
        ("+4000000000 ans", Err(DateError::OutOfReach)),
    ];
    for (typed, expected) in cases {
        assert_eq!(future(typed), expected, "{typed}");
    }
}

#[test]
fn an_imported_date_is_never_guessed() {
    let full = |text| parse_full_date(text, day("2026-11-22"));
    assert_eq!(full("2024-05-01"), Ok(day("2024-05-01")));
    assert_eq!(full("1er mai 2024"), Ok(day("2024-05-01")));
    assert_eq!(full("01/05/2024"), Ok(day("2024-05-01")));
    assert_eq!(full(""), Err(DateError::Empty));
    assert_eq!(full("17 nov"), Err(DateError::MissingYear));
    assert_eq!(full("Mar 24"), Err(DateError::MissingYear));
    assert_eq!(full("17"), Err(DateError::MissingYear));
    assert_eq!(full("mardi"), Err(DateError::NotAFullDate));
    assert_eq!(full("novembre 2026"), Err(DateError::MissingDay));
    assert_eq!(full("demain"), Err(DateError::NotAFullDate));
    assert_eq!(full("+7"), Err(DateError::NotAFullDate));
}

fn any_date() -> impl Strategy<Value = NaiveDate> {
    (1901i32..2199, 1u32..=366)
        .prop_filter_map("a day of that year", |(y, d)| NaiveDate::from_yo_opt(y, d))
}

proptest! {
    #[test]
    fn every_wording_of_a_whole_date_is_read_back(date in any_date(), today in any_date()) {
        for language in [Language::French, Language::English] {
            let wordings = [
                dates::long(date, language),
                dates::plain(date, language),
                dates::medium(date, language),
                dates::iso(date),
            ];
            for text in wordings {
                prop_assert_eq!(parse_date(&text, today, Toward::Past), Ok(date), "{}", text);
                prop_assert_eq!(parse_full_date(&text, today), Ok(date), "{}", text);
            }
        }
    }

    #[test]
    fn a_near_date_is_read_back_from_its_short_and_relative_wordings(
        today in any_date(), ahead in 0u64..330,
    ) {
        let date = today + Days::new(ahead);
        for language in [Language::French, Language::English] {
            let short = dates::short(date, language);
            prop_assert_eq!(parse_date(&short, today, Toward::Future), Ok(date), "{}", short);
            prop_assert_eq!(parse_date(&short, date, Toward::Past), Ok(date), "{}", short);
            let relative = dates::relative(date, today, language);
            prop_assert_eq!(parse_date(&relative, today, Toward::Future), Ok(date), "{}", relative);
            let relative = dates::relative(today, date, language);
            prop_assert_eq!(parse_date(&relative, date, Toward::Future), Ok(today), "{}", relative);
        }
    }

    #[test]
    fn what_is_found_is_on_the_side_asked_for(today in any_date(), d in 1u32..=31, m in 1u32..=12) {
        for text in [format!("{d}"), format!("{d}/{m}")] {
            if let Ok(date) = parse_date(&text, today, Toward::Future) {
                prop_assert!(date >= today);
            }
            if let Ok(date) = parse_date(&text, today, Toward::Past) {
                prop_assert!(date <= today);
            }
        }
    }

    #[test]
    fn no_text_makes_it_panic(text in "\\PC{0,20}", today in any_date()) {
        let _ = parse_date(&text, today, Toward::Future);
        let _ = parse_full_date(&text, today);
        let _ = parse_time(&text);
    }

    #[test]
    fn no_number_or_word_makes_it_panic(text in "([0-9]{1,11}|mar|nov|mardi|[-+/., ]|er|ans|in|ago){1,6}") {
        let _ = parse_date(&text, NaiveDate::MIN, Toward::Past);
        let _ = parse_date(&text, NaiveDate::MAX, Toward::Future);
    }
}
