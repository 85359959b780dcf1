//! Hyphens that no line ends after: in numbers (« 2026-05 », « CCR-2026-031 »), before an elision
//! (« Tire-d’Érable »), behind the t of « a-t-il » and behind « St- ».

/// Words longer than this are parted wherever the line ends.
pub const LONGEST: usize = 32;

/// Whether no line may end after the hyphen at a place of a text.
pub fn is_held(text: &str, at: usize) -> bool {
    let before = &text[..at];
    let Some(after) = text[at..].strip_prefix('-') else { return false };
    if !before.ends_with(char::is_alphanumeric) {
        return false;
    }
    let letters = after.chars().take_while(|c| c.is_alphabetic()).count();
    let is_elided = after.chars().nth(letters).is_some_and(|c| matches!(c, '\'' | '’'));
    after.starts_with(|c: char| c.is_numeric())
        || (matches!(letters, 1 | 2) && is_elided)
        || (letters > 0 && (before.ends_with("-t") || SAINTS.contains(&last_word(before))))
}

/// Whether the hyphen at a place of a text stands within a word that is not too long to be whole.
pub fn is_inner(text: &str, at: usize) -> bool {
    let before = text[..at].rsplit(char::is_whitespace).next().unwrap_or_default();
    let Some(after) = text[at..].strip_prefix('-') else { return false };
    let after = after.split(char::is_whitespace).next().unwrap_or_default();
    let letters = before.chars().count() + 1 + after.chars().count();
    !before.is_empty() && !after.is_empty() && letters <= LONGEST
}

/// « St-Martin » and its like: an abbreviation does not end a line without its name.
const SAINTS: [&str; 4] = ["St", "Ste", "Sts", "Stes"];

fn last_word(text: &str) -> &str {
    text.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default()
}

/// A text in its parts, each with whether it is a word that is not parted at its hyphens.
pub fn parts(text: &str) -> Vec<(&str, bool)> {
    let mut parts = Vec::new();
    let mut from = 0;
    let mut at = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        let bare = word.trim_end();
        let holds = bare.match_indices('-').any(|(place, _)| is_held(bare, place));
        if holds && bare.chars().count() <= LONGEST {
            if from < at {
                parts.push((&text[from..at], false));
            }
            from = at + bare.len();
            parts.push((&text[at..from], true));
        }
        at += word.len();
    }
    if from < text.len() {
        parts.push((&text[from..], false));
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text with « = » for each hyphen that is held.
    fn check(text: &str, wanted: &str) {
        let shown = text.char_indices().map(|(at, c)| if is_held(text, at) { '=' } else { c });
        assert_eq!(shown.collect::<String>(), wanted);
    }

    #[test]
    fn numbers_and_elisions_are_held_and_words_are_not() {
        check("2026-05", "2026=05");
        check("CCR-2026-031", "CCR=2026=031");
        check("450 555-0113", "450 555=0113");
        check("rue Tire-d’Érable", "rue Tire=d’Érable");
        check("Val-d'Or, Saint-Jean", "Val=d'Or, Saint-Jean");
        check("a-t-il, prête-t-elle", "a-t=il, prête-t=elle");
        check("procès-verbal, là-bas, est-il", "procès-verbal, là-bas, est-il");
        check("Place St-Martin, Ste-Foy, Est-Ouest", "Place St=Martin, Ste=Foy, Est-Ouest");
        check("- 5, -5, a- 5", "- 5, -5, a- 5");
        check("bout-eusse’", "bout-eusse’");
    }

    #[test]
    fn a_compound_is_held_whole_unless_it_is_too_long() {
        let held = |text: &str| text.match_indices('-').all(|(at, _)| is_inner(text, at));
        assert!(held("la Vice-présidence du Val-d’Or"));
        assert!(!held("- 5") && !held("bout- ") && !held("bout-"));
        assert!(!held(&"long-".repeat(7)));
    }

    #[test]
    fn a_held_word_is_a_part_of_its_own() {
        let found = parts("nº 2026-05, le Val-d’Or\u{a0}ici");
        assert_eq!(
            found,
            [
                ("nº ", false),
                ("2026-05,", true),
                (" le ", false),
                ("Val-d’Or", true),
                ("\u{a0}ici", false)
            ]
        );
        assert_eq!(parts("là-bas"), [("là-bas", false)]);
        assert_eq!(parts("1-2"), [("1-2", true)]);
        let long = "1-".repeat(40);
        assert_eq!(parts(&long), [(long.as_str(), false)]);
        assert!(parts("").is_empty());
    }
}
