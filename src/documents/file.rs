//! A paper as a file, and its trace in the register.

use std::path::{Path, PathBuf};

use crate::domain::command::{Command, RecordDocument, Stamp};
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::refusal::Refusal;
use crate::i18n::words::Words;
use crate::store::private_file::{self, Replace};
use crate::store::{Error, Result, Store};

use super::html::html;
use super::markdown::markdown;
use super::minutes::{file_stem, minutes};
use super::model::Document;

/// The form of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// One page to print.
    Html,
    /// Text.
    Markdown,
}

impl Format {
    /// Every form.
    pub const ALL: [Self; 2] = [Self::Html, Self::Markdown];

    /// Its code, which is also the ending of its files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Markdown => "md",
        }
    }

    /// The form of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.code() == code)
    }

    /// The document in this form.
    pub fn render(self, document: &Document) -> String {
        match self {
            Self::Html => html(document),
            Self::Markdown => markdown(document),
        }
    }
}

/// Writes the minutes of a meeting: into a folder under their own name, or to a file; mode 0600.
/// The register records the paper with the resolutions' numbers on it, in the same step: without
/// that record there is no file. The path of the file.
///
/// # Errors
/// As [`minutes`] and [`private_file::write`]; the register cannot be written.
pub fn write_minutes(
    store: &mut Store,
    stamp: &Stamp,
    words: &Words,
    meeting: &Id,
    format: Format,
    path: &Path,
    replace: Replace,
) -> Result<PathBuf> {
    let document = minutes(store, meeting, words)?;
    let path = if path.is_dir() {
        path.join(minutes_file_name(store, words, meeting, format)?)
    } else {
        path.to_owned()
    };
    let absolute = std::path::absolute(&path).map_err(|error| Error::io(&path, &error))?;
    let record = Command::RecordDocument(RecordDocument {
        kind: "minutes".to_owned(),
        meeting: meeting.clone(),
        format: format.code().to_owned(),
        path: absolute.to_string_lossy().into_owned(),
    });
    private_file::write(&path, replace, |out| {
        let failed = |error| Error::io(&path, &error);
        out.write_all(format.render(&document).as_bytes()).map_err(failed)?;
        out.flush().map_err(failed)?;
        store.run(stamp, &record).map(|_| ())
    })?;
    Ok(path)
}

/// The usual name of a file of minutes: « 2026-11-17 CCR procès-verbal 2026-05.html ».
///
/// # Errors
/// [`Refusal::NotFound`].
pub fn minutes_file_name(
    store: &Store,
    words: &Words,
    meeting: &Id,
    format: Format,
) -> Result<String> {
    let sheet = store.meeting(meeting)?.ok_or_else(|| {
        let (table, id) = (Entity::Meeting.table().to_owned(), meeting.to_string());
        Error::from(Refusal::NotFound { table, id })
    })?;
    Ok(format!("{}.{}", file_stem(&sheet, words), format.code()))
}
