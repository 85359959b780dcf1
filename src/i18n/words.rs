//! The texts of one language, asked for by id: `t!(words, "meeting-new")`.
//!
//! They lie in `fr/*.ftl` and `en/*.ftl`, in Fluent's syntax; French is the reference. A part of a
//! text (an attribute) is asked for with a dot: `rule-language.hint`. `tests/house.rs` sees to it
//! that no id is missing and none is left over.

use std::borrow::Cow;
use std::cell::RefCell;
use std::sync::OnceLock;

use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::files::{File, language};
use super::french;
use super::language::Language;
use super::numbers::grouped;
use super::places::Places;

/// How many files a language has.
const FILES: usize = 20;

macro_rules! texts {
    ($files:ident, $places:ident, $folder:literal) => {
        language!(
            $files, $places, $folder,
            plain "frame" "dates" "warnings",
            packed "domain" "screens" "meetings" "forms" "elections" "projects" "project-course" "refusals"
                "election-papers" "ballots" "project-papers" "photos" "rules" "errors" "history" "cli"
                "documents"
        );
    };
}

texts!(FRENCH, FRENCH_PLACES, "fr");
texts!(ENGLISH, ENGLISH_PLACES, "en");

/// The texts of one language.
pub struct Words {
    language: Language,
    files: &'static [File],
    places: &'static Places,
    /// The messages that were asked for and have something to fill in or to choose.
    parsed: RefCell<FluentBundle<FluentResource>>,
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
    /// The texts of a language. Nothing is read: a run needs few of them, each when it is asked for.
    pub fn new(language: Language) -> Self {
        let (files, places): (&'static [File], _) = match language {
            Language::French => (&FRENCH, &FRENCH_PLACES),
            Language::English => (&ENGLISH, &ENGLISH_PLACES),
        };
        let locale: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![locale]);
        // The invisible marks that Fluent puts around what it inserts would break column widths.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::French => |value, _| long_number(value, Language::French),
            Language::English => |value, _| long_number(value, Language::English),
        }));
        // Taken: a bundle that was just made knows no function.
        let _ = bundle.add_function("OF", of);
        Self { language, files, places, parsed: RefCell::new(bundle) }
    }

    /// The language they are in.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Whether there is a text of that id.
    pub fn has(&self, id: &str) -> bool {
        self.find(id, None).is_some()
    }

    /// The text of an id, if there is one.
    pub fn known(&self, id: &str) -> Option<Cow<'static, str>> {
        self.find(id, None)
    }

    /// The text of an id; `⟦id⟧` when there is none, so that the lack is seen and nothing breaks.
    pub fn text(&self, id: &str) -> Cow<'static, str> {
        self.find(id, None).unwrap_or_else(|| Cow::Owned(format!("⟦{id}⟧")))
    }

    /// The text of an id with its variables filled in by name.
    pub fn with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        let args: FluentArgs<'_> = args
            .iter()
            .map(|(name, arg)| {
                let value = match arg {
                    Arg::Number(number) if FOUND_BY.contains(name) => as_typed(*number),
                    Arg::Text(text) => FluentValue::String(Cow::Borrowed(text.as_ref())),
                    Arg::Number(number) => FluentValue::from(*number),
                };
                (*name, value)
            })
            .collect();
        let found = self.find(id, Some(&args)).map(Cow::into_owned);
        found.map_or_else(|| format!("⟦{id}⟧"), one_point)
    }

    /// The short form of a text where it has one, else the whole: asked for in each row of a list.
    pub fn short(&self, id: &str) -> Cow<'static, str> {
        let short =
            self.places.begin(self.files, id).and_then(|source| plain(source, id, Some("short")));
        short.map_or_else(|| self.text(id), Cow::Borrowed)
    }

    fn find(&self, id: &str, args: Option<&FluentArgs<'_>>) -> Option<Cow<'static, str>> {
        let (message, part) = id.split_once('.').map_or((id, None), |(m, part)| (m, Some(part)));
        let source = self.places.begin(self.files, message)?;
        if let Some(plain) = plain(source, message, part) {
            return Some(Cow::Borrowed(plain));
        }
        let source = self.places.find(self.files, message)?;
        let mut parsed = self.parsed.borrow_mut();
        if !parsed.has_message(message) {
            // A text that cannot be read is left out; the house test finds it.
            let read = FluentResource::try_new(source.to_owned());
            parsed.add_resource_overriding(read.unwrap_or_else(|(read, _)| read));
        }
        let message = parsed.get_message(message)?;
        let pattern = match part {
            Some(part) => message.get_attribute(part)?.value(),
            None => message.value()?,
        };
        let text = parsed.format_pattern(pattern, args, &mut Vec::new());
        Some(Cow::Owned(text.into_owned()))
    }
}

/// By these something is found again: they stand as they are typed.
const FOUND_BY: [&str; 5] = ["entry", "known", "line", "version", "year"];

/// A number without groups. One that has none in any case stays the number that chooses between the
/// variants of a text: « [0] » is not one that says how it is grouped.
fn as_typed(number: i64) -> FluentValue<'static> {
    if number.abs() < 1_000 {
        return number.into();
    }
    let options = FluentNumberOptions { use_grouping: false, ..FluentNumberOptions::default() };
    FluentNumber::new(number as f64, options).into()
}

/// A number of four figures or more, in groups of three.
fn long_number(value: &FluentValue<'_>, language: Language) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let number = Some(number).filter(|number| number.options.use_grouping)?;
    let whole = number.value.abs();
    let is_long = whole >= 1_000.0 && whole.fract() == 0.0;
    let sign = if number.value < 0.0 { "−" } else { "" };
    is_long.then(|| format!("{sign}{}", grouped(whole as u64, language)))
}

/// « p.m. » that stood at the end of a sentence ends it by itself.
fn one_point(text: String) -> String {
    if !text.contains(".m..") {
        return text;
    }
    // Three points are an ellipsis that somebody typed.
    let kept = text.replace(".m...", ".m\u{0}");
    kept.replace(".m..", ".m.").replace(".m\u{0}", ".m...")
}

/// « d’Élise », « de Guy », in a French text: `{ OF($name) }`.
fn of<'a>(given: &[FluentValue<'a>], _named: &FluentArgs<'_>) -> FluentValue<'a> {
    match given {
        [FluentValue::String(name)] => FluentValue::from(french::of(name)),
        _ => FluentValue::Error,
    }
}

/// The text of a message or of one of its parts, when it stands on one line as it will be shown.
/// `source` is the file from the message on. This is asked a few dozen times a frame, so the bytes
/// are gone through once.
fn plain(source: &'static str, id: &str, part: Option<&str>) -> Option<&'static str> {
    let (mut line, mut rest) = cut_line(source.get(id.len()..)?);
    if let Some(part) = part {
        loop {
            // The lines of a message are indented, or blank between two parts.
            if !matches!(rest.as_bytes().first(), Some(b' ' | b'\n' | b'}')) {
                return None;
            }
            (line, rest) = cut_line(rest);
            let name = line.trim_ascii_start().strip_prefix('.');
            let behind = name.and_then(|name| name.strip_prefix(part)).unwrap_or_default();
            if matches!(behind.as_bytes().first(), Some(b' ' | b'=')) {
                line = behind;
                break;
            }
        }
    }
    let text = line.trim_ascii_start().strip_prefix('=')?.trim_ascii();
    let goes_on = rest.starts_with(' ') && {
        let next = cut_line(rest).0.trim_ascii_start();
        !next.is_empty() && !next.starts_with('.')
    };
    let is_filled = text.bytes().any(|byte| matches!(byte, b'{' | b'}'));
    (!goes_on && !text.is_empty() && !is_filled).then_some(text)
}

/// The first line of a text, and what follows it.
fn cut_line(text: &'static str) -> (&'static str, &'static str) {
    let end = text.find('\n').unwrap_or(text.len());
    (&text[..end], text.get(end + 1..).unwrap_or_default())
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
            for id in ["no-such-text", "entity-person.no-such-part", "", "."] {
                assert_eq!(words.text(id), format!("⟦{id}⟧"));
                assert_eq!(words.with(id, &[("count", 3.into())]), format!("⟦{id}⟧"));
                assert!(!words.has(id));
            }
        }
    }

    #[test]
    fn nothing_one_and_several_are_counted_each_in_its_way() {
        let words = Words::new(Language::French);
        let told = |count: usize| words.with("entity-person.count", &[("count", count.into())]);
        let expected = ["aucune personne", "1 personne", "2 personnes"];
        assert_eq!([told(0), told(1), told(2)], expected);
    }

    #[test]
    fn long_numbers_are_in_groups_but_those_by_which_something_is_found() {
        let told = |language, count: usize| {
            Words::new(language).with("entity-person.count", &[("count", count.into())])
        };
        assert_eq!(told(Language::French, 9_994), "9\u{a0}994 personnes");
        assert_eq!(told(Language::French, 999), "999 personnes");
        assert_eq!(told(Language::English, 1_234_567), "1,234,567 people");
        let words = Words::new(Language::French);
        let entry = words.with("history-undo", &[("entry", 12_345.into())]);
        assert_eq!(entry, "Annulé\u{a0}: l’action 12345 du journal");
    }

    #[test]
    fn every_text_is_what_fluent_reads_in_the_whole_files() {
        for (language, files) in [(Language::French, &FRENCH), (Language::English, &ENGLISH)] {
            let mut whole = FluentBundle::new(vec![language.code().parse().unwrap()]);
            whole.set_use_isolating(false);
            whole.add_function("OF", of).unwrap();
            for file in files {
                assert!(!file.text().is_empty());
                whole
                    .add_resource(FluentResource::try_new(file.text().to_owned()).unwrap())
                    .unwrap();
            }
            let words = Words::new(language);
            let args = FluentArgs::from_iter([("count", 2)]);
            let given = [("count", Arg::Number(2))];
            let sources = words.places.messages(words.files);
            let begun = |line: &&str| line.starts_with(|sign: char| sign.is_ascii_alphabetic());
            let lines = files.iter().flat_map(|file| file.text().lines()).filter(begun).count();
            assert_eq!(sources.len(), lines, "every message has its place");
            for id in sources.iter().map(|source| &source[..source.find([' ', '=']).unwrap()]) {
                let message = whole.get_message(id).unwrap();
                let parts = message.attributes().map(|a| (format!("{id}.{}", a.id()), a.value()));
                let value = message.value().map(|value| (id.to_owned(), value));
                for (id, pattern) in parts.chain(value) {
                    let expected = whole.format_pattern(pattern, Some(&args), &mut Vec::new());
                    assert_eq!(words.with(&id, &given), expected, "{id}");
                }
            }
        }
    }
}
