//! Who counted a secret ballot: two names, each found by a few letters, kept as one text.

use crate::domain::entity::Entity;
use crate::i18n::language::Language;
use crate::i18n::words::Words;
use crate::store::Record;
use crate::t;
use crate::tui::context::Context;
use crate::tui::screen::form::Parsed;
use crate::tui::screen::form::field::{FormField, Takes};
use crate::tui::screen::forms::optional;

/// The fields of the names.
const NAMES: [&str; 2] = ["scrutineers", "scrutineers_2"];

/// What stands between two names, in both languages: whoever wrote them may have used either.
const BETWEEN: [&str; 2] = [" et ", " and "];

/// A text as the names that it has: more than two stay together in the second field.
fn names(text: &str) -> (&str, &str) {
    let found = BETWEEN.iter().find_map(|between| text.split_once(between));
    found.unwrap_or((text, ""))
}

/// The fields, with those who were written down.
pub(super) fn fields(motion: &Record, context: &Context) -> [FormField; 2] {
    let (first, second) = names(motion.text("scrutineers").unwrap_or_default());
    let field = |name: &'static str, label: &str, said: &str| {
        let field = FormField::new(name, label, Takes::Named(Entity::Person)).by_letters();
        if said.is_empty() { field } else { field.with(said, context) }
    };
    let (one, other) = ("motion-scrutineers", "motion-scrutineers_2");
    [field(NAMES[0], one, first), field(NAMES[1], other, second)]
}

/// Both names as one text, in the language of the papers.
pub(super) fn said(parsed: &Parsed, home: Language) -> Option<String> {
    let [first, second] = NAMES.map(|name| optional(parsed, name));
    match (first, second) {
        (Some(first), Some(second)) => {
            let (first, second) = (first.as_str(), second.as_str());
            Some(t!(&Words::new(home), "scrutineers-two", first = first, second = second))
        }
        (first, second) => first.or(second),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_names_are_one_text_and_the_text_is_two_names_again() {
        assert_eq!(names("Guy Roy et Zoé Abel"), ("Guy Roy", "Zoé Abel"));
        assert_eq!(names("Guy Roy and Zoé Abel"), ("Guy Roy", "Zoé Abel"));
        assert_eq!(names("Guy Roy"), ("Guy Roy", ""));
        let parsed =
            Parsed::from([("scrutineers", "Guy Roy".into()), ("scrutineers_2", "Zoé Abel".into())]);
        assert_eq!(said(&parsed, Language::French).as_deref(), Some("Guy Roy et Zoé Abel"));
        assert_eq!(said(&parsed, Language::English).as_deref(), Some("Guy Roy and Zoé Abel"));
        assert_eq!(said(&Parsed::new(), Language::French), None);
    }
}
