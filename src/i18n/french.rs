//! The little of French grammar that a sentence with a name in it needs. Texts ask for it as
//! `{ OF($name) }`.

use crate::text::fold::unmarked;

/// « de » and what follows: « de Guy Roy », « d’Aimée Roy », « d’Hélène Roy », « d’adopter ».
///
/// An H is taken as mute, as it is in French given names, unless it begins with « Ha », as the
/// foreign ones mostly do (Hans, Harold, Hassan); « habiliter » and « harmoniser » are mute too. A
/// Y elides before a consonant (Yves, Yvonne) and not before a vowel (Yolande).
pub fn of(text: &str) -> String {
    let folded = unmarked(text);
    let mut letters = folded.chars();
    let (first, second) = (letters.next().unwrap_or(' '), letters.next().unwrap_or(' '));
    let is_vowel = |letter: char| matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u');
    let elides = match first {
        'h' if second == 'a' => folded.starts_with("hab") || folded.starts_with("harm"),
        'h' => is_vowel(second) || second == 'y',
        'y' => second.is_alphabetic() && !is_vowel(second),
        first => is_vowel(first),
    };
    if elides { format!("d’{text}") } else { format!("de {text}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::language::Language;
    use crate::i18n::words::Words;

    #[test]
    fn de_elides_as_it_is_spoken() {
        for (text, of_text) in [
            ("Guy Roy", "de Guy Roy"),
            ("Aimée Roy", "d’Aimée Roy"),
            ("Émile", "d’Émile"),
            ("Œdipe", "d’Œdipe"),
            ("Hélène Roy", "d’Hélène Roy"),
            ("Hugo", "d’Hugo"),
            ("Harold", "de Harold"),
            ("Yves", "d’Yves"),
            ("Yolande", "de Yolande"),
            ("habiliter", "d’habiliter"),
            ("3e étage", "de 3e étage"),
        ] {
            assert_eq!(of(text), of_text);
        }
    }

    #[test]
    fn a_text_elides_before_what_is_put_into_it() {
        let words = Words::new(Language::French);
        let told = |name: &str| words.with("fill-seat-inherited", &[("name", name.into())]);
        assert!(told("Élise Roy").contains("d’Élise Roy"), "{}", told("Élise Roy"));
        assert!(told("Guy Roy").contains("de Guy Roy"), "{}", told("Guy Roy"));
    }
}
