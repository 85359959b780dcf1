//! What went wrong with the file: what happened, what is safe, what to do.

use std::path::PathBuf;

use super::super::words::Words;
use super::refused::refusal;
use super::system::in_words;
use crate::store::Error;
use crate::t;

/// An error of the store in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Worded {
    /// Two or three words, to head a dialog: « Disque plein ».
    pub title: String,
    /// What happened.
    pub happened: String,
    /// What is safe.
    pub safe: String,
    /// That what was being typed is kept, where that might be feared for: only a screen says so.
    pub kept: Option<String>,
    /// What to do.
    pub todo: String,
}

/// Words an error of the store; a refusal too, though a screen shows that by its field.
pub fn error(words: &Words, error: &Error) -> Worded {
    let mut args = Vec::new();
    match error {
        Error::Refused(refused) => args.push(("refusal", refusal(words, refused).into())),
        Error::Missing(path)
        | Error::NoCopy(path)
        | Error::DamagedCopy(path)
        | Error::Exists(path)
        | Error::NoFolder(path)
        | Error::Gone(path)
        | Error::Replaced(path)
        | Error::Displaced(path)
        | Error::OtherLog(path)
        | Error::Held(path)
        | Error::NotAFile(path)
        | Error::IsARegister(path)
        | Error::NotAFolder(path)
        | Error::Unwritable(path)
        | Error::NotARegister(path)
        | Error::Zip(path) => args.push(("path", path.display().to_string().into())),
        Error::Newer { found, known } => {
            args.push(("version", (*found).into()));
            args.push(("known", (*known).into()));
        }
        Error::Damaged(detail)
        | Error::Permission(detail)
        | Error::Io(detail)
        | Error::Unsure(detail) => {
            args.push(("detail", in_words(words, detail).into()));
        }
        Error::Sql(detail) => args.push(("detail", detail.to_string().into())),
        Error::Locked | Error::ReadOnly | Error::OlderReadOnly | Error::Full => {}
    }
    let part = |part: &str| words.with(&format!("error-{}{part}", error.kind()), &args);
    Worded {
        title: part(""),
        happened: part(".happened"),
        safe: part(".safe"),
        kept: words.has(&format!("error-{}.kept", error.kind())).then(|| part(".kept")),
        todo: part(".todo"),
    }
}

/// Which folders were made for a file, if any were.
pub fn folders_made(words: &Words, folders: &[PathBuf]) -> Option<String> {
    let named: Vec<String> = folders.iter().map(|path| path.display().to_string()).collect();
    let count = i64::try_from(named.len()).unwrap_or(i64::MAX);
    (count > 0).then(|| t!(words, "folders-made", count = count, folders = named.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::refusal::Refusal;
    use crate::i18n::language::Language;

    #[test]
    fn an_error_says_what_happened_what_is_safe_and_what_to_do() {
        let words = Words::new(Language::French);
        let worded = error(&words, &Error::Newer { found: 9, known: 4 });
        assert!(worded.happened.contains("version 9") && worded.happened.contains("version 4"));
        let worded = error(&words, &Error::Missing("/mnt/clé/comité.ccr".into()));
        assert!(worded.happened.ends_with("/mnt/clé/comité.ccr."), "{}", worded.happened);
        let worded = error(&words, &Refusal::NothingToUndo {}.into());
        assert_eq!(worded.happened, "Il n’y a plus rien à annuler ni à rétablir.");
        assert_eq!(worded.safe, "Rien n’a été changé.");
    }

    #[test]
    fn no_kind_of_error_is_left_without_its_words() {
        for language in [Language::French, Language::English] {
            let words = Words::new(language);
            for kind in Error::KINDS.into_iter().chain(["refused"]) {
                for part in ["", ".happened", ".safe", ".todo"] {
                    assert!(words.has(&format!("error-{kind}{part}")), "{kind}{part}");
                }
            }
        }
    }
}
