//! Slips of the hand: how far a word is from another one, and whether a text is another one corrected.

use super::fold::fold;

/// How many letters are to be put in, taken out or changed to make one word of the other
/// (V. Levenshtein, Soviet Physics Doklady 10, 1966).
pub fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.chars().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], at + 1);
        for (place, there) in other.iter().enumerate() {
            let changed = diagonal + usize::from(letter != *there);
            diagonal = row[place + 1];
            row[place + 1] = changed.min(row[place] + 1).min(diagonal + 1);
        }
    }
    row[other.len()]
}

/// Whether two titles are the same words, in one of which letters were mistyped: in each word one letter
/// too many, missing, wrong, or two the wrong way round. « Hausse » is no slip of « Baisse », nor a number
/// of another one, and a word that begins with another letter is another word.
pub fn is_slip(one: &str, other: &str) -> bool {
    let (one, other) = (fold(one), fold(other));
    let joined = |text: &str| text.replace(' ', "");
    let (ones, others): (Vec<&str>, Vec<&str>) =
        (one.split(' ').collect(), other.split(' ').collect());
    let all_alike = || ones.iter().zip(&others).all(|(one, other)| is_slip_of_word(one, other));
    joined(&one) == joined(&other) || ones.len() == others.len() && all_alike()
}

fn is_slip_of_word(one: &str, other: &str) -> bool {
    let is_roman = |word: &str| word.chars().all(|letter| matches!(letter, 'i' | 'v' | 'x'));
    let is_number = |word: &str| is_roman(word) || word.contains(|sign: char| sign.is_numeric());
    let begins_alike = one.chars().next() == other.chars().next();
    let is_near = || distance(one, other) <= 1 || are_turned(one, other);
    one == other || !is_number(one) && !is_number(other) && begins_alike && is_near()
}

/// Whether two letters that follow each other stand the wrong way round in one of two words.
fn are_turned(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let differ = |at: &usize| one[*at] != other[*at];
    let places: Vec<usize> = match one.len() == other.len() {
        true => (0..one.len()).filter(differ).collect(),
        false => Vec::new(),
    };
    matches!(places[..], [at, next] if next == at + 1 && one[at] == other[next] && one[next] == other[at])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_that_was_corrected_is_told_from_another_one() {
        for (typed, meant) in [
            ("Réfecton du parc", "Réfection du parc"),
            ("Acaht de bancs", "Achat de bancs"),
            ("Hausse des loyer", "HAUSSE DES LOYERS"),
            ("Bancs  du parc.", "Bancs du parc"),
            ("Mise enplace du comité", "Mise en place du comité"),
        ] {
            assert!(is_slip(typed, meant) && is_slip(meant, typed), "{typed}: {meant}");
        }
        for (announced, other) in [
            ("Hausse des loyers", "Baisse des loyers"),
            ("Budget 2026", "Budget 2027"),
            ("Phase I du parc", "Phase II du parc"),
            ("Lampes", "Hausse des loyers"),
            ("Vente du terrain", "Rente du terrain"),
            ("Bancs", "Bancs et lampes"),
            ("Bancs", ""),
        ] {
            assert!(
                !is_slip(announced, other) && !is_slip(other, announced),
                "{announced}: {other}"
            );
        }
    }
}
