//! A scale that is named in words: « 1 à 5 », “1 to 5”, « / 5 ».

use crate::text::fold::unmarked;

/// The ends that scales of answers have: an age, a year or a number of months is none.
const MOSTS: [i64; 5] = [5, 7, 10, 20, 100];

/// What stands beside a scale and says nothing else.
const ASIDE: [&str; 13] = [
    "note", "notes", "cote", "echelle", "de", "from", "scale", "rating", "out", "points",
    "etoiles", "stars", "score",
];

/// The scale of an indicator as it is written, and its least and most in hundredths: its unit names it,
/// or its name does in parentheses at its end.
pub fn named<'a>(name: &'a str, unit: &'a str) -> Option<(&'a str, (i64, i64))> {
    let apart = name.trim_end().strip_suffix(')').and_then(|name| name.rsplit_once('('));
    let apart = apart.map(|(_, scale)| scale);
    let texts = [Some(unit), Some(name), apart].into_iter().flatten();
    texts.into_iter().find_map(|text| Some((text.trim(), stated(text)?)))
}

/// The least and the most of the scale that a text is, in hundredths; `None` where it says anything
/// else, since many numbers that look like the two ends of a scale are none.
fn stated(text: &str) -> Option<(i64, i64)> {
    let words = words(text);
    let told: Vec<&str> =
        words.iter().map(String::as_str).filter(|word| !ASIDE.contains(word)).collect();
    let (least, most) = match told[..] {
        [least, "a" | "to" | "-" | "–", most] => (least.parse().ok()?, most.parse().ok()?),
        ["/" | "sur" | "of", most] => (0, most.parse::<i64>().ok()?),
        _ => return None,
    };
    (matches!(least, 0 | 1) && MOSTS.contains(&most)).then_some((least * 100, most * 100))
}

/// Numbers and what stands between them, each for itself: « 1-5 » is three.
fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = vec![String::new()];
    let mut was_digit = false;
    for sign in unmarked(text).chars() {
        let is_digit = sign.is_ascii_digit();
        if sign.is_whitespace() || is_digit != was_digit {
            words.push(String::new());
        }
        if let Some(last) = words.last_mut().filter(|_| !sign.is_whitespace()) {
            last.push(sign);
        }
        was_digit = is_digit;
    }
    words.retain(|word| !word.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scale_is_read_out_of_what_people_write() {
        for text in
            ["1 à 5", "de 1 à 5", "1-5", "1 – 5", "1 to 5", "note de 1 à 5", "1 a 5 étoiles"]
        {
            assert_eq!(stated(text), Some((100, 500)), "{text}");
        }
        for text in ["/ 5", "/5", "sur 5", "out of 5", "note / 5"] {
            assert_eq!(stated(text), Some((0, 500)), "{text}");
        }
        assert_eq!(stated("sur 10"), Some((0, 1000)));
        assert_eq!(stated("0 à 100"), Some((0, 10_000)));
        for text in
            ["", "par mois", "personnes", "5 à 1", "2026", "3 personnes", "par 100 logements"]
        {
            assert_eq!(stated(text), None, "{text}");
        }
    }

    #[test]
    fn ages_years_hours_and_shares_are_no_scale() {
        for text in [
            "Jeunes de 12 à 17 ans",
            "Enfants de 0 à 5 ans",
            "Incidents sur 12 mois",
            "Fréquentation 2025-2026",
            "Ouvert 24/7",
            "24/7",
            "12 à 17",
            "sur 12",
            "5 à 10",
            "visites / 10 logements",
            "jours sur 7 passés dehors",
        ] {
            assert_eq!(named(text, text), None, "{text}");
        }
    }

    #[test]
    fn a_unit_names_a_scale_and_so_does_what_ends_a_name_in_parentheses() {
        assert_eq!(named("Fierté", "note de 1 à 5"), Some(("note de 1 à 5", (100, 500))));
        assert_eq!(named("Satisfaction (1 à 5)", ""), Some(("1 à 5", (100, 500))));
        assert_eq!(named("Calme ( / 10 ) ", "par rue"), Some(("/ 10", (0, 1000))));
        assert_eq!(named("Enfants (0 à 5 ans)", "personnes"), None);
        assert_eq!(named("Calme (sur 5) la nuit", ""), None);
    }
}
