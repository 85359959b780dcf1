//! The endings of French ordinals, which are raised in print: « 1er », « 2e ».

/// How many figures an ordinal has at most; longer numbers are codes.
const FIGURES: usize = 4;

/// A French text in its parts, each with whether it is the ending of an ordinal written in figures:
/// « er », « re » and their plurals behind 1, « e » and « es » behind any other number.
pub fn parts(text: &str) -> Vec<(&str, bool)> {
    let mut parts = Vec::new();
    let (mut from, mut at) = (0, 0);
    while let Some(start) = text[at..].find(|c: char| c.is_ascii_digit()).map(|found| at + found) {
        let end = end_of(text, start, |c| c.is_ascii_digit());
        at = end_of(text, end, char::is_alphanumeric);
        if stands_alone(text, start, at) && is_ending(&text[start..end], &text[end..at]) {
            parts.push((&text[from..end], false));
            parts.push((&text[end..at], true));
            from = at;
        }
    }
    if from < text.len() || parts.is_empty() {
        parts.push((&text[from..], false));
    }
    parts
}

fn end_of(text: &str, from: usize, is_part: impl Fn(char) -> bool) -> usize {
    text[from..].find(|c| !is_part(c)).map_or(text.len(), |length| from + length)
}

fn is_ending(number: &str, letters: &str) -> bool {
    match number {
        "1" => matches!(letters, "er" | "re" | "ers" | "res"),
        _ => matches!(letters, "e" | "es") && number.len() <= FIGURES && !number.starts_with('0'),
    }
}

/// Whether what is between is no part of an address, a code or a decimal.
fn stands_alone(text: &str, start: usize, end: usize) -> bool {
    let before = text[..start].chars().next_back();
    let mut after = text[end..].chars();
    let joins = |c: char| matches!(c, '-' | '/' | '_' | '@' | '#' | '=');
    let is_point = |c: char| matches!(c, '.' | ',');
    let next = after.next();
    let goes_on = next.is_some_and(|c| joins(c) && c != '-')
        || (next.is_some_and(is_point) && after.next().is_some_and(char::is_alphanumeric));
    !before.is_some_and(|c| c.is_alphanumeric() || joins(c) || is_point(c)) && !goes_on
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The text with « ^ » before each ending that is raised.
    fn check(text: &str, wanted: &str) {
        let mark = |(part, raised): &(&str, bool)| match raised {
            true => format!("^{part}"),
            false => (*part).to_owned(),
        };
        assert_eq!(parts(text).iter().map(mark).collect::<String>(), wanted);
    }

    #[test]
    fn endings_of_ordinals_are_raised() {
        check("le 1er mai 2026", "le 1^er mai 2026");
        check("1re lecture, 2e lecture", "1^re lecture, 2^e lecture");
        check("les 2es et 1ers (le 21e)", "les 2^es et 1^ers (le 21^e)");
        check("du 1er\u{a0}juin.", "du 1^er\u{a0}juin.");
        check("le 2e.", "le 2^e.");
        check("au 12e-13e étage", "au 12^e-13e étage");
    }

    #[test]
    fn codes_addresses_and_other_words_are_left() {
        for text in [
            "1e",
            "2er",
            "2E",
            "1ER",
            "12ex",
            "a2e",
            "app. A-2e",
            "3,2e",
            "02e",
            "12345e",
            "x.test/2e",
            "2e.test",
            "2e@x.test",
            "",
            "2",
            "né en 1950",
        ] {
            check(text, text);
        }
    }

    proptest! {
        #[test]
        fn nothing_is_lost(text in "[a-e12 .,é-]{0,20}|\\PC{0,12}") {
            let whole: String = parts(&text).into_iter().map(|(part, _)| part).collect();
            prop_assert_eq!(whole, text);
        }
    }
}
