//! The little of French grammar that a sentence with a name in it needs.

use crate::text::fold::unmarked;

/// « de » and a name: « de Guy Roy », « d'Aimée Roy », « d'Hélène Roy », « d'Yves Roy ».
///
/// A given name in H is taken as mute, as French ones are, unless it begins with « Ha », as the
/// foreign ones mostly do (Hans, Harold, Hassan). A Y elides before a consonant (Yves, Yvonne) and
/// not before a vowel (Yolande).
pub(super) fn of(name: &str) -> String {
    let folded = unmarked(name);
    let mut letters = folded.chars();
    let (first, second) = (letters.next().unwrap_or(' '), letters.next().unwrap_or(' '));
    let is_vowel = |letter: char| matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u');
    let elides = match first {
        'h' => is_vowel(second) && second != 'a' || second == 'y',
        'y' => second.is_alphabetic() && !is_vowel(second),
        first => is_vowel(first),
    };
    if elides { format!("d'{name}") } else { format!("de {name}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn de_elides_as_it_is_spoken() {
        for (name, of_name) in [
            ("Guy Roy", "de Guy Roy"),
            ("Aimée Roy", "d'Aimée Roy"),
            ("Émile", "d'Émile"),
            ("Œdipe", "d'Œdipe"),
            ("Hélène Roy", "d'Hélène Roy"),
            ("Hugo", "d'Hugo"),
            ("Harold", "de Harold"),
            ("Yves", "d'Yves"),
            ("Yolande", "de Yolande"),
            ("", "de "),
            ("3e étage", "de 3e étage"),
        ] {
            assert_eq!(of(name), of_name);
        }
    }
}
