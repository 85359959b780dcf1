//! The words of a text as people read them: an amount, a day or an hour is one, with its spaces and
//! its unit.

use unicode_segmentation::UnicodeSegmentation;

use super::typography::{ENGLISH_MONTHS, FRENCH_MONTHS};

/// What a number is of: it changes with its number.
#[rustfmt::skip]
const UNITS: [&str; 25] = [
    "$", "%", "‰", "¢", "€", "£", "dollar", "dollars", "cent", "cents", "h", "min", "s", "km", "m",
    "cm", "mm", "kg", "g", "L", "mL", "heures", "heure", "hours", "hour",
];

/// How months are called in short: with them too a number is a day.
const SHORT_MONTHS: [&str; 8] = ["janv", "févr", "avr", "juil", "sept", "oct", "nov", "déc"];

/// The words, blanks and signs of a text, one behind the other: nothing is lost.
pub fn tokens(text: &str) -> Vec<&str> {
    let bounds: Vec<(usize, &str)> = text.split_word_bound_indices().collect();
    let words: Vec<&str> = bounds.iter().map(|(_, word)| *word).collect();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some((start, word)) = bounds.get(at) {
        let count = longest(&words[at..]).max(1);
        let end = bounds.get(at + count).map_or(text.len(), |(end, _)| *end);
        found.push(if count == 1 { word } else { &text[*start..end] });
        at += count;
    }
    found
}

fn is_blank(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|sign| sign.is_whitespace() && sign != '\n')
}

fn is_number(word: &str) -> bool {
    word.starts_with(|sign: char| sign.is_ascii_digit())
}

fn is_digits(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|sign| sign.is_ascii_digit())
}

/// Whether a word is in a list, in small letters or capitals.
fn is_one_of(list: &[&str], word: &str) -> bool {
    list.iter().any(|known| {
        known.len() == word.len()
            && (known.eq_ignore_ascii_case(word)
                || !word.is_ascii() && known.to_lowercase() == word.to_lowercase())
    })
}

fn is_month(word: &str) -> bool {
    [&FRENCH_MONTHS[..], &ENGLISH_MONTHS, &SHORT_MONTHS].into_iter().any(|all| is_one_of(all, word))
}

/// How many pieces at the beginning are one amount, day or hour; 0 when they are none.
fn longest(words: &[&str]) -> usize {
    let at = |place: usize| words.get(place).copied().unwrap_or_default();
    // « $1,500 », and « mars 2026 ».
    if matches!(at(0), "$" | "€" | "£") && is_number(at(1)) {
        return 1 + number(&words[1..]);
    }
    if is_month(at(0)) && is_blank(at(1)) && is_digits(at(2)) {
        return month_first(words);
    }
    if !is_number(at(0)) {
        return 0;
    }
    let count = number(words);
    let behind = |place: usize| if is_blank(at(place)) { place + 1 } else { place };
    let next = behind(count);
    // « 19 h 30 ».
    if at(next).eq_ignore_ascii_case("h") {
        let minutes = behind(next + 1);
        let told = is_digits(at(minutes)) && at(minutes).len() == 2;
        return if told { minutes + 1 } else { next + 1 };
    }
    // « 8:15 p.m. ».
    if is_one_of(&["a.m", "p.m"], at(next)) {
        return if at(next + 1) == "." { next + 2 } else { next + 1 };
    }
    // « 22 novembre 2026 », « 5 nov. 2026 ».
    if next > count && is_month(at(next)) {
        let dotted = if at(next + 1) == "." { next + 2 } else { next + 1 };
        let year = behind(dotted);
        let told = year > dotted && is_digits(at(year)) && at(year).len() == 4;
        return if told { year + 1 } else { next + 1 };
    }
    // « °C » is two signs.
    if at(next) == "°" && matches!(at(next + 1), "C" | "F") {
        return next + 2;
    }
    match is_one_of(&UNITS, at(next)) {
        // « m² » is two signs too.
        true if matches!(at(next + 1), "²" | "³") => next + 2,
        true => next + 1,
        false => count,
    }
}

/// « March 2026 », "March 5", "March 5, 2026".
fn month_first(words: &[&str]) -> usize {
    let at = |place: usize| words.get(place).copied().unwrap_or_default();
    let year = at(3) == "," && is_blank(at(4)) && is_digits(at(5)) && at(5).len() == 4;
    if year { 6 } else { 3 }
}

/// How many pieces the number itself is: « 12 500,50 », « 2026-11-22 », « 19:30 ».
fn number(words: &[&str]) -> usize {
    let at = |place: usize| words.get(place).copied().unwrap_or_default();
    let mut count = 1;
    let starts_group = is_digits(at(0)) && at(0).len() <= 3;
    // The last group may have decimals: « 1 500,50 » parts in « 1 », « 500,50 ».
    let group = |word: &str| {
        let whole = word.split([',', '.']).next().unwrap_or_default();
        is_digits(whole) && whole.len() == 3
    };
    while starts_group && is_blank(at(count)) && group(at(count + 1)) {
        count += 2;
        if !is_digits(at(count - 1)) {
            return count;
        }
    }
    while matches!(at(count), "-" | "/" | ":") && is_number(at(count + 1)) {
        count += 2;
    }
    count
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn amounts_days_and_hours_are_one_word() {
        for whole in [
            "1 500 $",
            "1\u{a0}500\u{a0}$",
            "1\u{202f}500\u{a0}$",
            "12 500,50 $",
            "1,500.50",
            "$1,500",
            "0,5 %",
            "500 dollars",
            "19 h",
            "19 h 30",
            "19h30",
            "19:30",
            "8:15 p.m.",
            "22 novembre 2026",
            "1er mai",
            "5 nov. 2026",
            "March 5, 2026",
            "2026-11-22",
            "2026-2027",
            "20 °C",
            "12,5 m²",
            "3 L",
            "22 DÉCEMBRE 2026",
            "May 2026",
        ] {
            let text = format!("de {whole} et");
            let wanted = ["de", " ", whole, " ", "et"];
            assert_eq!(tokens(&text), wanted, "{whole}");
        }
    }

    #[test]
    fn numbers_that_only_stand_beside_words_stay_alone() {
        assert_eq!(tokens("5 bancs"), ["5", " ", "bancs"]);
        assert_eq!(tokens("en 2026 500 $"), ["en", " ", "2026", " ", "500 $"]);
        assert_eq!(tokens("20 mains"), ["20", " ", "mains"]);
        assert_eq!(tokens("5\n500"), ["5", "\n", "500"]);
    }

    proptest! {
        #[test]
        fn nothing_is_lost(text in "[0-9 \u{a0}hm$%,.:°C/-]{0,24}|.{0,24}") {
            prop_assert_eq!(tokens(&text).concat(), text);
        }
    }
}
