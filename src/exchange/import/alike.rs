//! Whether two places may be one, spelled otherwise: « Place St-Martin », « Place Saint-Martin ».

use super::super::table::key;
use crate::text::slips::{LONG, SMALL, is_one_slip};

/// Words that are written short.
#[rustfmt::skip]
const SHORT: &[(&str, &str)] = &[
    ("st", "saint"), ("ste", "sainte"), ("mt", "mont"), ("n d", "notre dame"),
    ("pl", "place"), ("res", "residence"), ("hab", "habitations"), ("imm", "immeuble"),
    ("av", "avenue"), ("ave", "avenue"), ("boul", "boulevard"), ("bd", "boulevard"),
    ("blvd", "boulevard"), ("ch", "chemin"), ("rte", "route"), ("r", "rue"),
];

/// Whether two names may be those of one place: the same words but for what is written short or
/// left out, or a single letter in a long word.
pub(super) fn may_be_one(one: &str, other: &str) -> bool {
    let (one, other) = (words(one), words(other));
    if one.is_empty() || one.len() != other.len() {
        return false;
    }
    let mut differing = one.iter().zip(&other).filter(|(a, b)| a != b);
    match (differing.next(), differing.next()) {
        (None, _) => true,
        (Some((a, b)), None) => is_slip(a, b),
        (Some(_), Some(_)) => false,
    }
}

/// The words that tell a place, written out.
fn words(name: &str) -> Vec<String> {
    let key = key(name);
    let words = key.split(' ').filter(|word| !word.is_empty() && !SMALL.contains(word));
    let whole = |word: &str| {
        let long = SHORT.iter().find(|(short, _)| *short == word).map(|(_, long)| *long);
        long.unwrap_or(word).to_owned()
    };
    words.map(whole).collect()
}

/// Whether two long words are one slip of the hand apart; a number is none of another.
fn is_slip(one: &str, other: &str) -> bool {
    let is_long = |word: &str| word.chars().count() >= LONG;
    let has_figures = |word: &str| word.contains(|sign: char| sign.is_ascii_digit());
    [one, other].iter().all(|word| is_long(word) && !has_figures(word)) && is_one_slip(one, other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_place_spelled_otherwise_is_seen_and_two_places_are_not_taken_for_one() {
        for (one, other) in [
            ("Place St-Martin", "PLACE SAINT MARTIN"),
            ("Les Lilas", "Lilas"),
            ("22 av. du Modèle", "22 avenue Modèle"),
            ("Manoir des Pommiers", "Manoir des Pomiers"),
            ("Résidence du Carcajou", "Rés. Carcajuo"),
        ] {
            assert!(may_be_one(one, other) && may_be_one(other, one), "{one}, {other}");
        }
        for (one, other) in [
            ("Place St-Martin", "Place Ste-Martine"),
            ("Tour A", "Tour B"),
            ("Îlot 1", "Îlot 2"),
            ("22 av. du Modèle", "24 av. du Modèle"),
            ("Les Lilas", "Les Pins"),
            ("Les Lilas", "Les Lilas Nord"),
            ("", ""),
        ] {
            assert!(!may_be_one(one, other), "{one}, {other}");
        }
    }
}
