use proptest::prelude::*;

use super::*;

const LANGUAGES: [Language; 2] = [Language::French, Language::English];
const KINDS: [Kind; 3] = [Kind::Money, Kind::Decimal, Kind::Minutes];

#[test]
fn money_is_read_as_it_is_typed_in_either_language() {
    for (text, cents) in [
        ("8400", 840_000),
        ("8 400 $", 840_000),
        ("8\u{a0}400,50\u{a0}$", 840_050),
        ("8\u{202f}400,5", 840_050),
        ("$8,400.50", 840_050),
        ("8,400", 840_000),
        ("8.400", 840_000),
        ("1.234.567,89", 123_456_789),
        ("1,234,567.89 CAD", 123_456_789),
        ("0,05", 5),
        ("0", 0),
        ("007", 700),
    ] {
        assert_eq!(parse(Kind::Money, text), Ok(cents), "{text}");
    }
    for text in
        ["", "$", "huit", "-5", "8,4,00", "1,2345.00", "1.234.56", "12,", ",50", "1,234,5.6"]
    {
        assert_eq!(parse(Kind::Money, text), Err(AmountError::NotUnderstood), "{text}");
    }
    // A third of a cent is no cent.
    assert_eq!(parse(Kind::Money, "0,333"), Err(AmountError::TooFine));
    assert_eq!(parse(Kind::Money, "3,3333"), Err(AmountError::TooFine));
    for text in ["10 000 000 000,01", "99999999999999999999", "92233720368547758,07"] {
        assert_eq!(parse(Kind::Money, text), Err(AmountError::TooLarge), "{text}");
    }
    assert_eq!(parse(Kind::Money, "10 000 000 000"), Ok(MOST));
}

#[test]
fn a_mark_is_read_with_a_comma_or_a_point() {
    for (text, hundredths) in [("4,25", 425), ("4.25", 425), ("4,5", 450), ("4", 400), ("0", 0)] {
        assert_eq!(parse(Kind::Decimal, text), Ok(hundredths), "{text}");
    }
    assert_eq!(parse(Kind::Decimal, "4/5"), Err(AmountError::NotUnderstood));
}

#[test]
fn a_length_of_time_is_read_in_hours_and_minutes() {
    for (text, minutes) in [
        ("3 h 30", 210),
        ("3h30", 210),
        ("3\u{a0}h\u{a0}05", 185),
        ("3 H", 180),
        ("3 heures", 180),
        ("1 heure 15", 75),
        ("2 hours 5 minutes", 125),
        ("3:30", 210),
        ("45 min", 45),
        ("90 minutes", 90),
        ("3,5", 210),
        ("3.25 h", 195),
        ("3", 180),
        ("0,1", 6),
        ("2 040 h", 122_400),
        ("2 040", 122_400),
    ] {
        assert_eq!(parse(Kind::Minutes, text), Ok(minutes), "{text}");
    }
    for text in ["", "h", "3 h 60", "3 h 005", "3:30:00", "trois", "min", "3 h 30 s"] {
        assert_eq!(parse(Kind::Minutes, text), Err(AmountError::NotUnderstood), "{text}");
    }
    // A third of an hour is twenty minutes, 0.33 of an hour no whole number of them.
    assert_eq!(parse(Kind::Minutes, "0,33"), Err(AmountError::TooFine));
    assert_eq!(parse(Kind::Minutes, "99999999999999999999 h 1"), Err(AmountError::TooLarge));
}

#[test]
fn an_amount_is_shown_as_its_language_does() {
    let [french, english] = LANGUAGES;
    assert_eq!(money(840_050, french), "8\u{a0}400,50\u{a0}$");
    assert_eq!(money(840_050, english), "$8,400.50");
    assert_eq!(money(840_000, french), "8\u{a0}400\u{a0}$");
    assert_eq!(money(5, french), "0,05\u{a0}$");
    assert_eq!(money(-1_250, english), "−$12.50");
    assert_eq!(money(-1_250, french), "−12,50\u{a0}$");
    assert_eq!(decimal(425, french), "4,25");
    assert_eq!(decimal(450, english), "4.5");
    assert_eq!(decimal(400, english), "4");
    assert_eq!(decimal(405, french), "4,05");
    assert_eq!(minutes(210, french), "3\u{a0}h\u{a0}30");
    assert_eq!(minutes(185, french), "3\u{a0}h\u{a0}05");
    assert_eq!(minutes(45, french), "45\u{a0}min");
    assert_eq!(minutes(0, french), "0\u{a0}h");
    assert_eq!(minutes(122_430, french), "2\u{a0}040\u{a0}h\u{a0}30");
    assert_eq!(typed(Kind::Money, 840_050, french), "8400,50");
    assert_eq!(typed(Kind::Minutes, 210, english), "3 h 30 min");
    assert_eq!(parse(Kind::Minutes, "3 h 5 min"), Ok(185), "as it is written, it is read");
    assert_eq!(minutes(185, english), "3\u{a0}h\u{a0}5\u{a0}min");
    assert_eq!(for_spreadsheet(Kind::Money, 840_050, french), "8400,50");
    assert_eq!(for_spreadsheet(Kind::Money, 840_000, english), "8400");
    assert_eq!(for_spreadsheet(Kind::Minutes, 210, french), "3:30");
    assert_eq!(for_spreadsheet(Kind::Minutes, 122_400, french), "2040:00");
}

proptest! {
    #[test]
    fn what_is_shown_or_proposed_is_read_back_to_the_cent_and_the_minute(
        amount in 0..=MOST,
        kind in prop::sample::select(&KINDS[..]),
        language in prop::sample::select(&LANGUAGES[..]),
    ) {
        prop_assert_eq!(parse(kind, &shown(kind, amount, language)), Ok(amount));
        prop_assert_eq!(parse(kind, &typed(kind, amount, language)), Ok(amount));
        prop_assert_eq!(parse(kind, &for_spreadsheet(kind, amount, language)), Ok(amount));
    }

    #[test]
    fn no_text_is_more_than_an_amount_or_an_error(text in "[0-9 ,.:h$m]{0,14}") {
        for kind in KINDS {
            if let Ok(amount) = parse(kind, &text) {
                prop_assert!((0..=MOST).contains(&amount));
            }
        }
    }
}
