//! A scale that is named in words: « 1 à 5 », “1 to 5”, « / 5 ».

use crate::text::fold::unmarked;

/// The ends that scales of answers have where no word says that they are scales: an age, a year or a
/// number of months is none.
const MOSTS: [i64; 6] = [5, 7, 10, 20, 50, 100];
/// The same of short scales, which begin at one: « 0 à 4 » is an age.
const SHORT: [i64; 2] = [3, 4];

/// What says that it is a scale.
const NAMES: [&str; 10] =
    ["note", "notes", "cote", "echelle", "scale", "rating", "points", "etoiles", "stars", "score"];

/// What stands beside a scale and says nothing.
const ASIDE: [&str; 3] = ["de", "from", "out"];

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
    let is_named = words.iter().any(|word| NAMES.contains(&word.as_str()));
    let is_aside = |word: &&str| ASIDE.contains(word) || NAMES.contains(word);
    let told: Vec<&str> = words.iter().map(String::as_str).filter(|word| !is_aside(word)).collect();
    let (least, most) = match told[..] {
        [least, "a" | "to" | "-" | "–", most] => (least.parse().ok()?, most.parse().ok()?),
        ["/" | "sur" | "of", most] => (0, most.parse::<i64>().ok()?),
        _ => return None,
    };
    let is_usual = MOSTS.contains(&most) || (least == 1 && SHORT.contains(&most));
    let is_scale = if is_named { (2..=100).contains(&most) } else { is_usual };
    (matches!(least, 0 | 1) && is_scale).then_some((least * 100, most * 100))
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
        assert_eq!(stated("sur 50"), Some((0, 5000)));
        assert_eq!(stated("1 à 3"), Some((100, 300)));
        // Whatever is called a scale may end anywhere.
        assert_eq!(stated("note de 1 à 4"), Some((100, 400)));
        assert_eq!(stated("note sur 12"), Some((0, 1200)));
        assert_eq!(stated("0 to 6 points"), Some((0, 600)));
        for text in ["note de 1 à 1", "note de 1 à 101", "note de 12 à 17", "note sur 12 mois"] {
            assert_eq!(stated(text), None, "{text}");
        }
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
            "0 à 4",
            "de 1 à 12",
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
