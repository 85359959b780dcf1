//! The texts of one language, asked for by id: `t!(words, "meeting-new")`.
//!
//! They lie in `fr/*.ftl` and `en/*.ftl`, in Fluent's syntax; French is the reference. A part of a
//! text (an attribute) is asked for with a dot: `rule-language.hint`. `tests/house.rs` sees to it
//! that no id is missing and none is left over.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::language::Language;

macro_rules! texts {
    ($folder:literal) => {
        [
            include_str!(concat!($folder, "/domain.ftl")),
            include_str!(concat!($folder, "/rules.ftl")),
            include_str!(concat!($folder, "/refusals.ftl")),
            include_str!(concat!($folder, "/errors.ftl")),
            include_str!(concat!($folder, "/history.ftl")),
            include_str!(concat!($folder, "/dates.ftl")),
            include_str!(concat!($folder, "/screens.ftl")),
            include_str!(concat!($folder, "/cli.ftl")),
            include_str!(concat!($folder, "/documents.ftl")),
        ]
    };
}

const FRENCH: [&str; 9] = texts!("fr");
const ENGLISH: [&str; 9] = texts!("en");

/// The texts of one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

/// What is put into a text: another text, or a number, which chooses between singular and plural.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg<'a> {
    /// A text, put in as it is.
    Text(Cow<'a, str>),
    /// A number.
    Number(i64),
}

impl Words {
    /// The texts of a language; the other language is not even read.
    pub fn new(language: Language) -> Self {
        let files = match language {
            Language::French => FRENCH,
            Language::English => ENGLISH,
        };
        let locale: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![locale]);
        // The invisible marks that Fluent puts around what it inserts would break column widths.
        bundle.set_use_isolating(false);
        for file in files {
            // A text that cannot be read is left out (the house test finds it), the rest stands.
            let resource = FluentResource::try_new(file.to_owned());
            bundle.add_resource_overriding(resource.unwrap_or_else(|(resource, _)| resource));
        }
        Self { language, bundle }
    }

    /// The language they are in.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Whether there is a text of that id.
    pub fn has(&self, id: &str) -> bool {
        self.find(id, None).is_some()
    }

    /// The text of an id; `⟦id⟧` when there is none, so that the lack is seen and nothing breaks.
    pub fn text(&self, id: &str) -> Cow<'_, str> {
        self.find(id, None).unwrap_or_else(|| Cow::Owned(format!("⟦{id}⟧")))
    }

    /// The text of an id with its variables filled in by name.
    pub fn with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        let args: FluentArgs<'_> = args
            .iter()
            .map(|(name, arg)| {
                let value = match arg {
                    Arg::Text(text) => FluentValue::String(Cow::Borrowed(text.as_ref())),
                    Arg::Number(number) => FluentValue::from(*number),
                };
                (*name, value)
            })
            .collect();
        let found = self.find(id, Some(&args)).map(Cow::into_owned);
        found.unwrap_or_else(|| format!("⟦{id}⟧"))
    }

    fn find<'a>(&'a self, id: &str, args: Option<&'a FluentArgs<'_>>) -> Option<Cow<'a, str>> {
        let (message, attribute) = id.split_once('.').map_or((id, None), |(m, a)| (m, Some(a)));
        let message = self.bundle.get_message(message)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        Some(self.bundle.format_pattern(pattern, args, &mut Vec::new()))
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for Arg<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Self::Text(text)
    }
}

impl From<i32> for Arg<'_> {
    fn from(number: i32) -> Self {
        Self::Number(number.into())
    }
}

impl From<u32> for Arg<'_> {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<i64> for Arg<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// A text by its literal id, which the house test looks up in both languages:
/// `t!(words, "list-empty")`, `t!(words, "list-count", count = rows, name = "Tremblay")`.
/// The first gives a `Cow<str>`, the second a `String`.
#[macro_export]
macro_rules! t {
    ($words:expr, $id:literal $(,)?) => {
        $words.text($id)
    };
    ($words:expr, $id:literal, $($name:ident = $value:expr),+ $(,)?) => {
        $words.with($id, &[$((stringify!($name), $crate::i18n::words::Arg::from($value))),+])
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_is_not_there_shows_its_id_and_breaks_nothing() {
        for language in [Language::French, Language::English] {
            let words = Words::new(language);
            assert_eq!(words.text("no-such-text"), "⟦no-such-text⟧");
            assert_eq!(words.with("no-such-text", &[("count", 3.into())]), "⟦no-such-text⟧");
            assert!(!words.has("no-such-text"));
        }
    }
}
