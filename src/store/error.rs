//! What can go wrong with the file, as opposed to what the rules refuse.

use std::io;
use std::path::{Path, PathBuf};

use rusqlite::{ErrorCode, ffi};

use crate::domain::refusal::Refusal;

/// Why something could not be read or written. `i18n` words each: what happened, what is safe,
/// what to do.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The rules say no; nothing was changed.
    #[error("refused: {0:?}")]
    Refused(Box<Refusal>),
    /// There is no file of that name.
    #[error("no such file: {0}")]
    Missing(PathBuf),
    /// There is no copy of that name to put back.
    #[error("no such copy: {0}")]
    NoCopy(PathBuf),
    /// A copy that is to be put back is not sound.
    #[error("damaged copy: {0}")]
    DamagedCopy(PathBuf),
    /// There is something of that name that must not be overwritten.
    #[error("already there: {0}")]
    Exists(PathBuf),
    /// The folder for a file that is to be made is not there.
    #[error("no such folder: {0}")]
    NoFolder(PathBuf),
    /// The file that was open is no longer there.
    #[error("no longer there: {0}")]
    Gone(PathBuf),
    /// Another file took the place of the one that was open.
    #[error("replaced: {0}")]
    Replaced(PathBuf),
    /// The file took the place of one that another program still has open.
    #[error("another program has the file open that was there: {0}")]
    Displaced(PathBuf),
    /// Beside the file lies the log of another register.
    #[error("the log of another register lies beside it: {0}")]
    OtherLog(PathBuf),
    /// Another window has the register open that is to be replaced.
    #[error("open in another window: {0}")]
    Held(PathBuf),
    /// It is a folder, a pipe, a device.
    #[error("not a file: {0}")]
    NotAFile(PathBuf),
    /// A file for people would be written over a register.
    #[error("a register: {0}")]
    IsARegister(PathBuf),
    /// Where a folder is wanted, there is a file.
    #[error("not a folder: {0}")]
    NotAFolder(PathBuf),
    /// It is a file, but no register.
    #[error("not a register: {0}")]
    NotARegister(PathBuf),
    /// It is a zip: a copy with photos is put back before it is opened.
    #[error("a zip: {0}")]
    Zip(PathBuf),
    /// A newer program wrote it.
    #[error("written by a newer program: version {found}, known {known}")]
    Newer {
        /// The version of its schema.
        found: i64,
        /// The newest version this program knows.
        known: i64,
    },
    /// The file is not sound.
    #[error("damaged: {0}")]
    Damaged(String),
    /// Another program holds it.
    #[error("locked by another program")]
    Locked,
    /// It can be read but not written.
    #[error("read-only")]
    ReadOnly,
    /// A version before this one wrote it, and it cannot be brought up to date where it lies.
    #[error("written by an older program, and read-only")]
    OlderReadOnly,
    /// What is to be made would lie where nothing can be written.
    #[error("nothing can be written there: {0}")]
    Unwritable(PathBuf),
    /// The disk is full.
    #[error("the disk is full")]
    Full,
    /// The system does not let this user at it.
    #[error("no permission: {0}")]
    Permission(String),
    /// The system failed otherwise.
    #[error("input/output: {0}")]
    Io(String),
    /// The system failed while it saved, and does not let us look whether it did.
    #[error("input/output, perhaps saved: {0}")]
    Unsure(String),
    /// Anything else SQLite says: a fault of the program.
    #[error("SQLite: {0}")]
    Sql(rusqlite::Error),
}

/// A result of the store.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// What the program ends with when this ended it: 1 the answer is no, 3 the register cannot be
    /// used, 4 the system failed.
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Refused(_) | Self::Exists(_) | Self::IsARegister(_) | Self::NotAFolder(_) => 1,
            Self::Missing(_)
            | Self::NoCopy(_)
            | Self::Gone(_)
            | Self::Replaced(_)
            | Self::Displaced(_)
            | Self::OtherLog(_)
            | Self::Held(_)
            | Self::NotAFile(_)
            | Self::NotARegister(_)
            | Self::Zip(_)
            | Self::Newer { .. }
            | Self::Damaged(_)
            | Self::DamagedCopy(_)
            | Self::Locked => 3,
            Self::NoFolder(_)
            | Self::ReadOnly
            | Self::OlderReadOnly
            | Self::Unwritable(_)
            | Self::Full
            | Self::Permission(_)
            | Self::Io(_)
            | Self::Unsure(_)
            | Self::Sql(_) => 4,
        }
    }

    /// An input/output error met at a path.
    pub fn io(path: &Path, error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::Missing(path.to_owned()),
            io::ErrorKind::AlreadyExists => Self::Exists(path.to_owned()),
            io::ErrorKind::PermissionDenied => Self::Permission(path.display().to_string()),
            io::ErrorKind::ReadOnlyFilesystem => Self::Unwritable(path.to_owned()),
            io::ErrorKind::IsADirectory => Self::NotAFile(path.to_owned()),
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full,
            // A link to itself.
            _ if rustix::io::Errno::from_io_error(error) == Some(rustix::io::Errno::LOOP) => {
                Self::NotAFile(path.to_owned())
            }
            _ => Self::Io(format!("{}: {error}", path.display())),
        }
    }

    /// An input/output error met in making a file at a path.
    pub fn making(path: &Path, error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => {
                let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
                Self::NoFolder(folder.unwrap_or(Path::new(".")).to_owned())
            }
            _ => Self::io(path, error),
        }
    }

    /// The refusal, when it is one.
    pub fn refusal(&self) -> Option<&Refusal> {
        match self {
            Self::Refused(refusal) => Some(refusal),
            _ => None,
        }
    }

    /// Whether a row would contradict itself by what the table asks of it.
    pub(super) fn is_check(&self) -> bool {
        let Self::Sql(rusqlite::Error::SqliteFailure(failure, _)) = self else { return false };
        failure.extended_code == ffi::SQLITE_CONSTRAINT_CHECK
    }

    /// The last part of its text's id.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Refused(_) => "refused",
            Self::Missing(_) => "missing",
            Self::NoCopy(_) => "no-copy",
            Self::DamagedCopy(_) => "damaged-copy",
            Self::Exists(_) => "exists",
            Self::NoFolder(_) => "no-folder",
            Self::Gone(_) => "gone",
            Self::Replaced(_) => "replaced",
            Self::Displaced(_) => "displaced",
            Self::OtherLog(_) => "other-log",
            Self::Held(_) => "held",
            Self::NotAFile(_) => "not-a-file",
            Self::IsARegister(_) => "is-a-register",
            Self::NotAFolder(_) => "not-a-folder",
            Self::NotARegister(_) => "not-a-register",
            Self::Zip(_) => "zip",
            Self::Newer { .. } => "newer",
            Self::Damaged(_) => "damaged",
            Self::Locked => "locked",
            Self::ReadOnly => "read-only",
            Self::OlderReadOnly => "older-read-only",
            Self::Unwritable(_) => "unwritable",
            Self::Full => "full",
            Self::Permission(_) => "permission",
            Self::Io(_) => "io",
            Self::Unsure(_) => "unsure",
            Self::Sql(_) => "sql",
        }
    }

    /// Every kind but refusals, so that each can be worded.
    pub const KINDS: [&'static str; 26] = [
        "missing",
        "no-copy",
        "damaged-copy",
        "exists",
        "no-folder",
        "gone",
        "replaced",
        "displaced",
        "other-log",
        "held",
        "not-a-file",
        "is-a-register",
        "not-a-folder",
        "not-a-register",
        "newer",
        "damaged",
        "locked",
        "read-only",
        "older-read-only",
        "zip",
        "unwritable",
        "full",
        "permission",
        "io",
        "unsure",
        "sql",
    ];
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(Box::new(refusal))
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        let rusqlite::Error::SqliteFailure(failure, ref detail) = error else {
            return Self::Sql(error);
        };
        let detail = detail.clone().unwrap_or_else(|| failure.to_string());
        match failure.code {
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::Locked,
            ErrorCode::DiskFull => Self::Full,
            ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => Self::Damaged(detail),
            ErrorCode::ReadOnly => Self::ReadOnly,
            ErrorCode::CannotOpen | ErrorCode::PermissionDenied => Self::Permission(detail),
            // The log's shared memory is a file too, and needs room.
            ErrorCode::SystemIoFailure if failure.extended_code == ffi::SQLITE_IOERR_SHMSIZE => {
                Self::Full
            }
            ErrorCode::SystemIoFailure => Self::Io(detail),
            _ => Self::Sql(error),
        }
    }
}
