//! The first letter of a text: a capital to begin a sentence with, a small one to stand inside it.

/// A text whose first letter is a capital.
pub fn capital(text: &str) -> String {
    with_first(text, |first| first.to_uppercase().collect())
}

/// A text whose first letter is small; an acronym stays (« MRC »).
pub fn small(text: &str) -> String {
    if text.chars().nth(1).is_some_and(char::is_uppercase) {
        return text.to_owned();
    }
    with_first(text, |first| first.to_lowercase().collect())
}

fn with_first(text: &str, change: impl Fn(char) -> String) -> String {
    let mut signs = text.chars();
    signs.next().map_or_else(String::new, |first| change(first) + signs.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_letter_alone_changes_and_an_acronym_stays() {
        assert_eq!(capital("élection à la présidence"), "Élection à la présidence");
        assert_eq!(small("Élection"), "élection");
        assert_eq!(small("MRC de Laval"), "MRC de Laval");
        assert_eq!((capital(""), small("")), (String::new(), String::new()));
    }
}
