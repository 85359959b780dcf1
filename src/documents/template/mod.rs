//! A paper's form: a Markdown file with placeholders (minijinja), which the committee may change.
//!
//! What a template says goes through three steps: the placeholders are filled in ([`values`]), the
//! Markdown is read as CommonMark (`read`), and the blocks make a [`Document`], which every
//! writer knows. Texts from the register are escaped where they are filled in, so that nothing
//! that was typed is taken for markup or for a placeholder.

mod braces;
mod columns;
pub mod folder;
pub mod guide;
pub mod mistake;
pub mod placeholders;
mod read;
#[cfg(test)]
mod tests;
pub mod values;

use minijinja::{AutoEscape, Environment, ErrorKind, UndefinedBehavior, Value};

use crate::i18n::language::Language;
use crate::i18n::words::Words;
use crate::t;
use crate::text::ordered::Set;

use super::markdown;
use super::model::Document;
use folder::Folder;
use mistake::{Mistake, What};
use values::Values;

/// What the values are escaped as, for minijinja.
const MARKDOWN: AutoEscape = AutoEscape::Custom("markdown");

/// A template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    /// The name of its file, for mistakes.
    pub name: String,
    /// Its text.
    pub text: String,
}

/// Fills a template in and reads it.
///
/// # Errors
/// [`Mistake`], with the line and what was expected there.
pub fn fill(
    template: &Template,
    values: &Values,
    folder: &Folder,
    words: &Words,
) -> Result<Document, Mistake> {
    braces::check(template)?;
    let filled = filled(template, values, folder)?;
    let (front, text) = parted(&filled);
    let place = |what: What| Mistake::of(template, what);
    if let Some(line) = first_line(text).filter(|line| front.is_empty() && belongs(line)) {
        return Err(place(What::HeadRule(line.to_owned())));
    }
    if let Some(what) = columns::mistaken(text) {
        return Err(place(what));
    }
    let read = read::Reading { pieces: &values.pieces(), folder };
    let content = read.blocks(text).map_err(place)?;
    let Some(title) = content.title.filter(|title| !title.trim().is_empty()) else {
        return Err(place(What::NoTitle));
    };
    let mut document = Document {
        language: words.language(),
        issuers: Vec::new(),
        title,
        mark: None,
        foot: String::new(),
        page: (
            t!(words, "minutes-page").into_owned() + " ",
            format!(" {} ", t!(words, "minutes-page-of")),
        ),
        large: false,
        posted: false,
        logo: None,
        blocks: content.blocks,
    };
    for line in front {
        let Some((key, value)) = line.split_once(':') else {
            return Err(place(What::NoColon(line.trim().to_owned())));
        };
        let value = read.line(value.trim()).map_err(place)?;
        let value = super::model::told(&value);
        match key.trim() {
            _ if value.is_empty() => {}
            "emetteur" | "émetteur" | "issuer" => document.issuers.push(value),
            "mention" | "mark" => document.mark = Some(value),
            "pied" | "foot" => document.foot = value,
            "gros" | "large" => match value.as_str() {
                "oui" | "yes" => document.large = true,
                "non" | "no" => document.large = false,
                _ => return Err(place(What::YesOrNo(line.trim().to_owned()))),
            },
            _ => return Err(place(What::Front(line.to_owned()))),
        }
    }
    Ok(document)
}

/// The template with its values in, as Markdown.
fn filled(template: &Template, values: &Values, folder: &Folder) -> Result<String, Mistake> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| MARKDOWN);
    let is_misused = values.misuse();
    let misused = || minijinja::Error::new(ErrorKind::InvalidOperation, values::MISUSED);
    environment.set_formatter(move |out, state, value| {
        if let Some(mark) = values::mark(value) {
            // A function that was given a piece as its text made this one.
            return if is_misused() { Err(misused()) } else { Ok(out.write_str(&mark)?) };
        }
        let safe = value.is_safe() || value.is_undefined() || value.is_none();
        let text = if value.is_none() { String::new() } else { value.to_string() };
        if is_misused() {
            return Err(misused());
        }
        match (safe, state.auto_escape()) {
            (false, AutoEscape::Custom(_)) => out.write_str(&markdown::value(&text))?,
            _ => out.write_str(&text)?,
        }
        Ok(())
    });
    values.functions(&mut environment, folder);
    let failed = |error: &minijinja::Error| Mistake::in_placeholder(template, error);
    environment.add_template(&template.name, &template.text).map_err(|error| failed(&error))?;
    let compiled = environment.get_template(&template.name).map_err(|error| failed(&error))?;
    unknown(template, values, compiled.undeclared_variables(true))?;
    let filled = compiled.render(values.context()).map_err(|error| failed(&error))?;
    // Where nothing was put on the paper: « {% if faits ~ date %} ».
    match values.misuse()() {
        true => Err(Mistake::of(template, What::NotAlone(String::new()))),
        false => Ok(filled),
    }
}

/// Refuses a placeholder that does not exist, before anything is filled in: where a value is only
/// asked whether it is there, its name would never be looked at.
fn unknown(
    template: &Template,
    values: &Values,
    used: std::collections::HashSet<String>,
) -> Result<(), Mistake> {
    for name in Set::from_iter(used) {
        let head = name.split('.').next().unwrap_or_default();
        if !values.has(head) && !values::FUNCTIONS.iter().any(|(fr, en)| [*fr, *en].contains(&head))
        {
            let near = placeholders::near(head, values.names());
            return Err(Mistake::of(template, What::Unknown { name: head.to_owned(), near }));
        }
    }
    Ok(())
}

/// The lines between the two rules at the head, and what follows.
fn parted(text: &str) -> (Vec<&str>, &str) {
    let text = text.trim_start_matches('\u{FEFF}');
    let Some(rest) = text.trim_start().strip_prefix("---\n") else { return (Vec::new(), text) };
    match rest.split_once("\n---\n") {
        Some((front, text)) => {
            (front.lines().filter(|line| !line.trim().is_empty()).collect(), text)
        }
        None => (Vec::new(), text),
    }
}

/// The first line of a text that says something, below a rule if there is one, however it is typed.
fn first_line(text: &str) -> Option<&str> {
    let is_rule = |line: &str| line.len() > 1 && line.chars().all(|sign| "-–—".contains(sign));
    text.lines().map(str::trim).find(|line| !line.is_empty() && !is_rule(line))
}

/// Whether a line belongs between the two rules at the head.
fn belongs(line: &str) -> bool {
    const KEYS: [&str; 9] =
        ["emetteur", "émetteur", "issuer", "mention", "mark", "pied", "foot", "gros", "large"];
    line.split_once(':').is_some_and(|(key, _)| KEYS.contains(&key.trim()))
}

/// The code of a language in the folders of templates.
pub fn folder_of(language: Language) -> &'static str {
    match language {
        Language::French => "fr",
        Language::English => "en",
    }
}

/// An undefined value of a placeholder that is known but has nothing to say.
fn nothing() -> Value {
    Value::from("")
}
