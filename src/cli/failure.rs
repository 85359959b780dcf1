//! What ends a command before its time, and the exit code that tells it.

use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::domain::refusal::Refusal;
use crate::store::Error;

/// How a command ended well: the exit code says whether the answer was yes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Done: exit code 0.
    Yes,
    /// A refusal or findings, which were told: exit code 1.
    No,
    /// It was stopped on the way by Ctrl+C, which was told: exit code 130, as shells expect.
    Stopped,
}

/// Why a command could not be carried out.
#[derive(Debug)]
pub enum Failure {
    /// The order itself is wrong, and the sentence says how: exit code 2.
    Usage(String),
    /// The answer is no, and the sentence says why: exit code 1.
    No(String),
    /// The store says no, or the file fails.
    Store(Error),
    /// A file that is written for people is there already, and may be replaced: exit code 1.
    Taken(PathBuf),
    /// Another file than the register fails: exit code 4.
    File(PathBuf, io::Error),
    /// Whoever read the output stopped reading: nothing to complain of.
    NobodyReads,
    /// Standard output fails otherwise: exit code 4.
    Output(io::Error),
}

/// A result of a command.
pub type Result<T> = std::result::Result<T, Failure>;

impl Failure {
    /// A file that was named on the command line and could not be read or written.
    pub fn file(path: &Path, error: io::Error) -> Self {
        Self::File(path.to_owned(), error)
    }

    /// What writing a file for people met.
    pub fn written(error: Error) -> Self {
        match error {
            Error::Exists(path) => Self::Taken(path),
            other => Self::Store(other),
        }
    }

    /// 0 done, 1 the answer is no, 2 wrong usage, 3 the register cannot be used, 4 the system
    /// failed.
    pub fn code(&self) -> u8 {
        match self {
            Self::NobodyReads => 0,
            Self::No(_) | Self::Taken(_) => 1,
            Self::Usage(_) => 2,
            Self::File(..) | Self::Output(_) => 4,
            Self::Store(error) => error.exit_code(),
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Store(error)
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self::Store(refusal.into())
    }
}

/// Every other file is named where it fails, so what is left is standard output.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::NobodyReads,
            _ => Self::Output(error),
        }
    }
}

impl From<Answer> for ExitCode {
    fn from(answer: Answer) -> Self {
        match answer {
            Answer::Yes => Self::SUCCESS,
            Answer::No => Self::from(1),
            Answer::Stopped => Self::from(130),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_who_leaves_is_no_failure_and_a_full_disk_is() {
        let pipe = Failure::from(io::Error::from(io::ErrorKind::BrokenPipe));
        assert_eq!(pipe.code(), 0);
        let full = Failure::from(io::Error::from(io::ErrorKind::StorageFull));
        assert_eq!(full.code(), 4);
        assert_eq!(Failure::from(Error::Locked).code(), 3);
        assert_eq!(Failure::from(Refusal::NothingToUndo {}).code(), 1);
    }
}
