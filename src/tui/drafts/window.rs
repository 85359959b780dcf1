//! Which windows run: each holds the lock of a file of its own.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::Path;

/// A file that is locked while the window runs, and goes with it.
#[derive(Debug)]
pub(super) struct Window {
    /// The file's name, which its drafts bear.
    pub name: String,
    _held: tempfile::NamedTempFile,
}

impl Window {
    /// Makes the file in a folder.
    pub fn open(folder: &Path) -> io::Result<Self> {
        let held =
            tempfile::Builder::new().prefix("window-").suffix(".open").tempfile_in(folder)?;
        // A file system without locks: the window then counts as one that runs no more, as before.
        let _ = held.as_file().try_lock();
        let name = held.path().file_name().unwrap_or_default().to_string_lossy().into_owned();
        Ok(Self { name, _held: held })
    }
}

/// Whether the window of that name still runs; the file of one that was killed is taken away.
pub(super) fn is_running(folder: &Path, window: &str) -> bool {
    if window.is_empty() {
        return false;
    }
    let path = folder.join(window);
    let Ok(file) = File::open(&path) else { return false };
    if matches!(file.try_lock(), Err(TryLockError::WouldBlock)) {
        return true;
    }
    let _ = fs::remove_file(path);
    false
}
