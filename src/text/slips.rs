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

/// Whether two words are one slip apart: a letter too many, missing or wrong, or two that follow each other
/// the wrong way round.
pub fn is_one_slip(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    if long.len() - short.len() > 1 {
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

/// The shortest word in which a slip is looked for: « Bloc A » is not « Bloc B ».
pub const LONG: usize = 4;

/// Whether two titles are the same words, in one of which letters were mistyped. « Hausse » is no slip of
/// « Baisse »: a word that begins with another letter is another word. Nor is a figure one of another
/// figure, with its comma and the sign of what it counts.
pub fn is_slip(one: &str, other: &str) -> bool {
    if figures(one) != figures(other) {
        return false;
    }
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
    let is_word = |word: &str| !is_number(word) && word.chars().count() >= LONG;
    let are_small = || [one, other].iter().all(|word| SMALL.contains(word));
    let begins_alike = one.chars().next() == other.chars().next();
    one == other
        || are_small()
        || is_word(one) && is_word(other) && begins_alike && is_one_slip(one, other)
}

/// Words that make no other matter of a title, and are left out of a name as often as not.
#[rustfmt::skip]
pub const SMALL: [&str; 21] = [
    "a", "an", "au", "aux", "d", "de", "des", "du", "en", "et", "in", "l", "la", "le", "les", "of", "on", "the",
    "to", "un", "une",
];

/// The figures of a text, each with the comma or point in it, and the signs of money and of a share.
fn figures(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut goes_on = false;
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        let is_inside = goes_on
            && matches!(sign, ',' | '.' | '/' | ':')
            && signs.peek().is_some_and(|next| next.is_numeric());
        if is_inside || sign.is_numeric() {
            if !goes_on {
                found.push(String::new());
            }
            found.last_mut().into_iter().for_each(|figure| figure.push(sign));
        } else if matches!(sign, '%' | '$' | '€' | '°' | '+' | '−') {
            found.push(sign.to_string());
        }
        goes_on = is_inside || sign.is_numeric();
    }
    found
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
            ("Hausse de 1,5 % des loyer", "Hausse de 1,5\u{a0}% des loyers"),
            ("Réfection de parc", "Réfection du parc"),
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
            ("Hausse de 1,5 %", "Hausse de 15 %"),
            ("Lots 1, 2 et 3", "Lots 12 et 3"),
            ("Rabais de 5 %", "Rabais de 5 $"),
            ("Budget 2026/2027", "Budget 2026/2028"),
            ("Bloc AB", "Bloc AC"),
            ("Bloc A", "Bloc B"),
        ] {
            assert!(
                !is_slip(announced, other) && !is_slip(other, announced),
                "{announced}: {other}"
            );
        }
    }
}
