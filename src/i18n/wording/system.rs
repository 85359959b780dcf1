//! What the system says when it refuses, in the language of the program.

use std::io::{Error, ErrorKind};

use super::super::words::Words;

/// What the system says in words, as they stand in a sentence; what is not usual as the system says it.
pub fn system(words: &Words, error: &Error) -> String {
    usual(error.kind()).map_or_else(|| error.to_string(), |id| words.text(id).into_owned())
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
