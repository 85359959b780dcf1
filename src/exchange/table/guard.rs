//! A guard against cells that a spreadsheet would run as a formula, such as `=HYPERLINK(…)`.
//!
//! The guard is a leading apostrophe, which every spreadsheet takes for « this is text ».
//! [`unguard`] takes off exactly what [`guard`] puts on, so that what we write we read back.

use std::borrow::Cow;

/// `cell` as it may be written: with an apostrophe before it where a spreadsheet would run it.
///
/// Guarded: what begins, spaces aside, with `=`, `@`, `+`, `-` or their full-width forms, or with a
/// tab or line break. Left alone: plain numbers, amounts and international telephones
/// (« -5,25 », « +15 $ », « +1 819 555-0123 »), which no spreadsheet computes into something else.
/// A cell typed as `'=1` gets a second apostrophe, or it would lose its own when read.
pub fn guard(cell: &str) -> Cow<'_, str> {
    if needs_guard(cell) { Cow::Owned(format!("'{cell}")) } else { Cow::Borrowed(cell) }
}

/// `cell` as it was before [`guard`]: other apostrophes stay.
pub fn unguard(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if needs_guard(rest) => rest,
        _ => cell,
    }
}

fn needs_guard(cell: &str) -> bool {
    let cell = cell.trim_start_matches('\'');
    if cell.starts_with(['\t', '\r', '\n']) {
        return true;
    }
    let cell = cell.trim();
    match cell.chars().next() {
        Some('=' | '@' | '＝' | '＠' | '＋' | '－') => true,
        Some('+' | '-') => !is_plain_number(&cell[1..]) && !is_telephone(cell),
        _ => false,
    }
}

/// After the sign: « 5 », « 5,25 », « 1 234.50 », then perhaps a money or percent sign.
fn is_plain_number(unsigned: &str) -> bool {
    let number = unsigned.strip_suffix(['$', '%', '€']).unwrap_or(unsigned);
    let mut parts = number.trim().split([',', '.']);
    let whole = parts.next().unwrap_or_default();
    let decimals = parts.next().unwrap_or("0");
    let digit = |c: char| c.is_ascii_digit();
    whole.contains(digit)
        && whole.chars().all(|c| digit(c) || is_space(c))
        && !decimals.is_empty()
        && decimals.chars().all(digit)
        && parts.next().is_none()
}

/// « +1 819 555-0123 », « +33 1 42 … », perhaps with « poste 12 ». The country's code must stand
/// apart: « +1-819-555-0123 » is a subtraction to a spreadsheet.
fn is_telephone(cell: &str) -> bool {
    let number = cell.split_once(" poste ").map_or(cell, |(number, extension)| {
        if extension.chars().all(|c| c.is_ascii_digit()) { number } else { cell }
    });
    let Some((country, rest)) = number.strip_prefix('+').and_then(|n| n.split_once(is_space))
    else {
        return false;
    };
    let digits = number.chars().filter(char::is_ascii_digit).count();
    (1..=3).contains(&country.len())
        && country.chars().all(|c| c.is_ascii_digit())
        && (7..=15).contains(&digits) // E.164: at most fifteen digits.
        && rest.chars().all(|c| c.is_ascii_digit() || is_space(c) || "()-.".contains(c))
}

/// A space, or one of the no-break spaces that French puts in numbers.
fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{A0}' | '\u{202F}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_a_spreadsheet_would_run_gets_an_apostrophe() {
        for cell in [
            "=1+1",
            "  =1+1",
            "@SUM(A1)",
            "+cmd|' /C calc'!A0",
            "-2+3+cmd|' /C calc'!A0",
            "-",
            "+",
            "- appeler le soir",
            "\t=1",
            "\r=1",
            "\nligne",
            "＝1+1",
            "＋1",
            "－1",
            "＠A",
            "+1-819-555-0123",
            "+1 819*2",
            "-5 $$",
            "-1,2,3",
            "+1 819 555-0123 poste A1",
        ] {
            assert_eq!(guard(cell), format!("'{cell}"), "{cell}");
        }
    }

    #[test]
    fn numbers_amounts_telephones_and_names_stay_as_they_are() {
        for cell in [
            "",
            "Rita",
            "O'Neil",
            "'n autre",
            "-5",
            "-5,25",
            "-5.25",
            "- 5",
            "+15 $",
            "-1\u{A0}234,50\u{A0}$",
            "+10 %",
            "+1 819 555-0123",
            "+1 (819) 555-0123 poste 12",
            "+33 1 42 00 00 00",
            "+18195550123",
            "5-3",
            "a=b",
        ] {
            assert_eq!(guard(cell), cell);
            assert_eq!(unguard(cell), cell);
        }
    }

    #[test]
    fn only_a_guard_is_taken_off() {
        assert_eq!(unguard("'=1+1"), "=1+1");
        assert_eq!(unguard("'Rita"), "'Rita");
        assert_eq!(unguard("'-5"), "'-5");
        // A cell typed with its own apostrophe keeps it there and back.
        assert_eq!(guard("'=1"), "''=1");
        assert_eq!(unguard("''=1"), "'=1");
    }

    proptest! {
        #[test]
        fn there_and_back_is_the_same(cell in "['=+@ \t-]{0,3}[0-9a=, $+-]{0,6}") {
            let written = guard(&cell);
            prop_assert_eq!(unguard(&written), &cell);
            // Nothing a spreadsheet would run is written bare.
            prop_assert!(!written.trim_start().starts_with(['=', '@']));
        }
    }
}
