//! Text without accents or case, for search and for alphabetical order.
//!
//! Nothing here is shown: names keep their spelling, these are the keys they are found by.

use crate::text::joined::Joined;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Lower case without marks: `Hélène` → `helene`, `ŒUVRE` → `oeuvre`, `Weiß` → `weiss`.
///
/// Every other character stays: hyphens, apostrophes, signs. Composed and decomposed spellings of
/// the same letter give the same text.
pub fn unmarked(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut plain = String::with_capacity(text.len());
    for c in text.nfd().filter(|&c| !is_combining_mark(c)).flat_map(char::to_lowercase) {
        match c {
            'œ' => plain.push_str("oe"),
            'æ' => plain.push_str("ae"),
            'ß' => plain.push_str("ss"),
            // Letters whose stroke is not a mark that can be taken off.
            'ø' => plain.push('o'),
            'ł' => plain.push('l'),
            'đ' => plain.push('d'),
            other => plain.push(other),
        }
    }
    plain
}

/// The key that puts names in French alphabetical order when compared byte by byte.
///
/// Accents, case, hyphens, apostrophes and spaces do not count (the custom of French dictionaries
/// and directories): `D'Arc` and `Darc` are equal, `Émile` comes before `Zoé`. Break ties by the
/// original text. One field at a time: in a key made of a whole `Roy Marc` the lost space would
/// put it after `Royer Alain`; compare the key of the family name, then that of the given name.
pub fn sort_key(text: &str) -> String {
    let mut key = unmarked(text);
    key.retain(|c| !is_joint(c));
    key
}

/// The words of a text, for search: unmarked, lower case, one space between words.
///
/// Everything that is neither letter nor digit parts two words: `L'Îlot-du-Nord` → `l ilot du
/// nord`.
pub fn fold(text: &str) -> String {
    let mut folded = unmarked(text);
    let already_folded = folded
        .split(' ')
        .all(|word| !word.is_empty() && word.bytes().all(|b| b.is_ascii_alphanumeric()));
    if !already_folded {
        let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        folded = words.joined(" ");
    }
    folded
}

/// Spaces, hyphens and apostrophes, in the spellings that keyboards and word processors produce.
fn is_joint(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '-' | '\u{2010}'..='\u{2013}' | '\'' | '\u{2018}' | '\u{2019}' | '\u{02BC}')
}

/// As [`fold`], with every number in the order of its value: « siège 2 » before « siège 10 ».
pub fn natural(text: &str) -> String {
    let mut key = String::new();
    let mut digits = String::new();
    for c in fold(text).chars().chain(['\0']) {
        if c.is_ascii_digit() {
            digits.push(c);
            continue;
        }
        if !digits.is_empty() {
            key.push_str(&format!("{:0>12}", digits.trim_start_matches('0')));
            digits.clear();
        }
        key.push(c);
    }
    key.pop();
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_within_texts_are_in_the_order_of_their_values() {
        let mut seats = ["Siège 10", "Siège 2", "Siège 1", "Siège 11", "Siège", "Siège 02 bis"];
        seats.sort_by_key(|seat| natural(seat));
        assert_eq!(seats, ["Siège", "Siège 1", "Siège 2", "Siège 02 bis", "Siège 10", "Siège 11"]);
    }

    use proptest::prelude::*;

    #[test]
    fn french_names_come_in_the_order_of_a_directory() {
        let directory = [
            "Abel",
            "Æmilia",  // ae
            "Àlvarez", // al
            "Béatrice",
            "Ça",
            "Côté",
            "Cyr",
            "D'Amours",
            "D’Arc",
            "Darche",
            "De La Fontaine",
            "Delage",
            "Désilets",
            "Élie",
            "Émile",
            "Étienne",
            "Fournier",
            "L'Écuyer",
            "Lefebvre",
            "Le Gall",
            "Odette",
            "Œuvrard", // oe
            "O'Neill",
            "Saint-Onge",
            "Savard",
            "St-Onge",
            "Zoé",
        ];
        let mut shuffled = directory;
        shuffled.reverse();
        shuffled.sort_by_key(|name| sort_key(name));
        assert_eq!(shuffled, directory);
    }

    #[test]
    fn spellings_of_one_name_have_one_key() {
        let same: [&[&str]; 5] = [
            &["d'Arc", "d’Arc", "D'ARC", "Darc"],
            &["Saint-Onge", "Saint Onge", "SAINT\u{2011}ONGE", "saint\u{a0}onge"],
            &["Hélène", "He\u{301}le\u{300}ne", "HELENE"],
            &["Lœuvre", "LOEUVRE"],
            &["Strauß", "STRAUẞ", "Strauss"],
        ];
        for spellings in same {
            for spelling in spellings {
                assert_eq!(sort_key(spelling), sort_key(spellings[0]), "{spelling}");
            }
        }
        assert_ne!(sort_key("St-Onge"), sort_key("Saint-Onge"));
    }

    #[test]
    fn letters_that_hold_their_mark_fast_are_freed_too() {
        assert_eq!(unmarked("Łukasz Søren Đặng İpek"), "lukasz soren dang ipek");
    }

    #[test]
    fn folding_keeps_the_words_apart() {
        assert_eq!(fold("L’Îlot-du-Nord"), "l ilot du nord");
        assert_eq!(fold("  Tremblay,  Marie-Ève (prés.) "), "tremblay marie eve pres");
        assert_eq!(fold("CCR-2026-031"), "ccr 2026 031");
        assert_eq!(fold("tremblay"), "tremblay");
        assert_eq!(fold(" — "), "");
    }

    proptest! {
        #[test]
        fn folding_twice_is_folding_once(text in "\\PC{0,24}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn composed_and_decomposed_text_fold_alike(text in "[A-Za-zÀ-ÿŒœ' -]{0,24}") {
            let decomposed: String = text.nfd().collect();
            prop_assert_eq!(sort_key(&decomposed), sort_key(&text));
            prop_assert_eq!(fold(&decomposed), fold(&text));
        }
    }
}
