//! Whether two places may be one, spelled otherwise: « Place St-Martin », « Place Saint-Martin ».

use super::super::table::key;

/// Words that are written short.
#[rustfmt::skip]
const SHORT: &[(&str, &str)] = &[
    ("st", "saint"), ("ste", "sainte"), ("mt", "mont"), ("n d", "notre dame"),
    ("pl", "place"), ("res", "residence"), ("hab", "habitations"), ("imm", "immeuble"),
    ("av", "avenue"), ("ave", "avenue"), ("boul", "boulevard"), ("bd", "boulevard"),
    ("blvd", "boulevard"), ("ch", "chemin"), ("rte", "route"), ("r", "rue"),
];

/// Words that are left out as often as not.
#[rustfmt::skip]
const SMALL: &[&str] = &["a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "the", "of"];

/// The shortest word in which a slip of the finger is looked for: « Tour A » is not « Tour B ».
const LONG: usize = 4;

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

/// Whether two words are one letter apart: another one, one more, or two that changed places.
fn is_slip(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let figures = |word: &[char]| word.iter().any(char::is_ascii_digit);
    if short.len() < LONG || long.len() - short.len() > 1 || figures(&short) || figures(&long) {
        return false;
    }
    let head = short.iter().zip(&long).take_while(|(a, b)| a == b).count();
    if short.len() < long.len() {
        return short[head..] == long[head + 1..];
    }
    let tail = |from: usize| short.get(from..) == long.get(from..);
    let turned = short.get(head) == long.get(head + 1) && short.get(head + 1) == long.get(head);
    tail(head + 1) || turned && tail(head + 2)
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
