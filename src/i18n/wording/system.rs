//! What the system says when it refuses, in the language of the program.

use std::io::{Error, ErrorKind};

use super::super::words::Words;
use crate::t;

/// What the system said, as it stands in a sentence.
pub fn system(words: &Words, error: &Error) -> String {
    let known = usual(error.kind()).map(|id| words.text(id).into_owned());
    known.unwrap_or_else(|| in_words(words, &error.to_string()))
}

/// The same where it is a part of a text: behind a path, or from SQLite.
pub fn in_words(words: &Words, text: &str) -> String {
    // Where a temporary file lay is nothing that anybody can look for.
    let text = text.split(" at path \"").next().unwrap_or_default();
    if let Some(id) = of_sqlite(text) {
        return words.text(id).into_owned();
    }
    let number = text.rsplit_once("(os error ").and_then(|(_, behind)| behind.split_once(')'));
    let Some(number) = number.and_then(|(number, _)| number.parse::<i32>().ok()) else {
        return text.to_owned();
    };
    let error = Error::from_raw_os_error(number);
    let said = match usual(error.kind()) {
        Some(id) => words.text(id).into_owned(),
        None => t!(words, "system-other", number = number.to_string()),
    };
    text.replace(&error.to_string(), &said)
}

/// The text of a usual answer.
fn usual(kind: ErrorKind) -> Option<&'static str> {
    Some(match kind {
        ErrorKind::NotFound => "system-not-found",
        ErrorKind::PermissionDenied => "system-permission",
        ErrorKind::StorageFull => "system-full",
        ErrorKind::QuotaExceeded => "system-quota",
        ErrorKind::IsADirectory => "system-is-a-folder",
        ErrorKind::NotADirectory => "system-not-a-folder",
        ErrorKind::ReadOnlyFilesystem => "system-read-only",
        ErrorKind::AlreadyExists => "system-exists",
        ErrorKind::InvalidFilename => "system-name",
        _ => return None,
    })
}

/// The text of what SQLite says of its files.
fn of_sqlite(text: &str) -> Option<&'static str> {
    match text {
        "disk I/O error" => Some("system-disk"),
        "unable to open database file" => Some("system-beside"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::language::Language;

    #[test]
    fn what_is_usual_is_said_in_the_language_and_the_rest_by_its_number() {
        for (language, full, other) in [
            (Language::French, "le disque est plein", "erreur 5 du système"),
            (Language::English, "the disk is full", "system error 5"),
        ] {
            let words = Words::new(language);
            let raw = Error::from_raw_os_error;
            assert_eq!(system(&words, &raw(28)), full);
            let temporary = Error::other(format!("{} at path \"/tmp/.tmpFn4RQ9\"", raw(5)));
            assert_eq!(system(&words, &temporary), other);
            assert_eq!(in_words(&words, &format!("/a/b: {}", raw(28))), format!("/a/b: {full}"));
            assert_eq!(in_words(&words, "/a/b"), "/a/b");
            assert!(!in_words(&words, "disk I/O error").contains("I/O"));
        }
    }
}
