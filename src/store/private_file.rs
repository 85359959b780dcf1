//! Files for people, made whole or not at all: written under another name beside the one that is
//! wanted, synced, then renamed. Only their owner may read them, since they hold what the register
//! holds.

use std::fs::{self, DirBuilder, File};
use std::io::{BufWriter, Read, Write};
use std::os::unix::fs::DirBuilderExt;
use std::path::Path;

use tempfile::NamedTempFile;

use super::error::{Error, Result};

/// Whether a file that is there may be written over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Replace {
    /// It stays, and the writing is refused.
    #[default]
    Never,
    /// It is replaced, in one step, once the new one is whole.
    Yes,
}

/// Writes a file of mode 0600. Whatever fails, what stood under that name still stands.
///
/// # Errors
/// [`Error::Exists`] unless it may be replaced; [`Error::NotAFile`] for a folder or a device; what
/// `content` returns; what the system says.
pub fn write(
    path: &Path,
    replace: Replace,
    content: impl FnOnce(&mut dyn Write) -> Result<()>,
) -> Result<()> {
    may_write(path, replace)?;
    let failed = |error: std::io::Error| Error::io(path, &error);
    let folder = folder_of(path);
    let beside = tempfile::Builder::new().prefix(".ccr-").suffix(".tmp").tempfile_in(folder);
    let mut beside = beside.map_err(|error| Error::making(path, &error))?;
    let mut out = BufWriter::new(beside.as_file_mut());
    content(&mut out)?;
    out.flush().map_err(failed)?;
    drop(out);
    beside.as_file().sync_all().map_err(failed)?;
    place(beside, path, replace)
}

/// Gives a whole and synced file its name, and makes the name last through a power cut.
///
/// # Errors
/// What the system says; that the name is taken, unless it may be replaced.
pub(super) fn place(whole: NamedTempFile, path: &Path, replace: Replace) -> Result<()> {
    let placed = match replace {
        Replace::Yes => whole.persist(path),
        Replace::Never => whole.persist_noclobber(path).or_else(|failed| {
            // Where a name can be neither linked nor claimed (exFAT, NTFS through FUSE), it is
            // looked at, then taken.
            let free = path.symlink_metadata().is_err();
            if free { failed.file.persist(path) } else { Err(failed) }
        }),
    };
    placed.map_err(|failed| Error::io(path, &failed.error))?;
    if let Ok(folder) = File::open(folder_of(path)) {
        // Where folders cannot be synced, a power cut may cost the name; the content is safe.
        let _ = folder.sync_all();
    }
    Ok(())
}

/// Whether a file may be written under that name; asked for all the files of a folder before the
/// first of them is written.
///
/// # Errors
/// [`Error::Exists`], [`Error::NotAFile`], [`Error::IsARegister`].
pub fn may_write(path: &Path, replace: Replace) -> Result<()> {
    match fs::symlink_metadata(path) {
        Err(_) => Ok(()),
        Ok(found) if found.is_dir() || !(found.is_file() || found.is_symlink()) => {
            Err(Error::NotAFile(path.to_owned()))
        }
        Ok(_) if replace == Replace::Yes && (is_database(path) || is_beside_one(path)) => {
            Err(Error::IsARegister(path.to_owned()))
        }
        Ok(_) if replace == Replace::Yes => Ok(()),
        Ok(_) => Err(Error::Exists(path.to_owned())),
    }
}

/// Whether a file is what SQLite keeps beside a register that is open: acts that are not in it yet.
fn is_beside_one(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let register = ["-wal", "-shm", "-journal"].iter().find_map(|end| name.strip_suffix(end));
    register.is_some_and(|register| is_database(&path.with_file_name(register)))
}

/// Whether a file is a register, or another database: years of somebody's work, which a wrong name
/// must not cost.
fn is_database(path: &Path) -> bool {
    let mut start = [0; 16];
    let read = File::open(path).and_then(|mut file| file.read_exact(&mut start));
    read.is_ok() && start == *b"SQLite format 3\0"
}

/// Makes a folder that only its owner may enter, unless it is there.
///
/// # Errors
/// [`Error::NotAFolder`]; what the system says.
pub fn make_folder(path: &Path) -> Result<()> {
    if path.is_file() {
        return Err(Error::NotAFolder(path.to_owned()));
    }
    let made = DirBuilder::new().recursive(true).mode(0o700).create(path);
    made.map_err(|error| Error::io(path, &error))
}

/// The folder that a file lies in.
pub(super) fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    fn put(path: &Path, replace: Replace, text: &str) -> Result<()> {
        write(path, replace, |out| out.write_all(text.as_bytes()).map_err(|e| Error::io(path, &e)))
    }

    #[test]
    fn a_file_is_its_owners_alone_and_never_written_over_in_silence() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("membres.csv");
        put(&path, Replace::Never, "un").unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert!(matches!(put(&path, Replace::Never, "deux"), Err(Error::Exists(_))));
        assert_eq!(fs::read_to_string(&path).unwrap(), "un");
        put(&path, Replace::Yes, "trois").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "trois");
        assert!(matches!(put(folder.path(), Replace::Yes, "x"), Err(Error::NotAFile(_))));
        // A register is no file to write over, whatever was asked.
        let register = folder.path().join("registre.ccr");
        drop(crate::store::Store::create(&register).unwrap());
        let before = std::fs::read(&register).unwrap();
        assert!(matches!(put(&register, Replace::Yes, "x"), Err(Error::IsARegister(_))));
        assert_eq!(std::fs::read(&register).unwrap(), before);
        // Nor is what lies beside it while it is open; the name alone does no harm elsewhere.
        let log = folder.path().join("registre.ccr-wal");
        std::fs::write(&log, "acts").unwrap();
        assert!(matches!(put(&log, Replace::Yes, "x"), Err(Error::IsARegister(_))));
        assert_eq!(std::fs::read(&log).unwrap(), b"acts");
        put(&folder.path().join("notes-wal"), Replace::Never, "x").unwrap();
        put(&folder.path().join("notes-wal"), Replace::Yes, "y").unwrap();
        assert!(matches!(make_folder(&register), Err(Error::NotAFolder(_))));
        let nowhere = folder.path().join("absent").join("x");
        assert!(matches!(put(&nowhere, Replace::Yes, "x"), Err(Error::NoFolder(_))));
    }

    #[test]
    fn what_fails_midway_leaves_the_old_file_and_nothing_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("membres.csv");
        put(&path, Replace::Never, "un").unwrap();
        let failed = write(&path, Replace::Yes, |out| {
            out.write_all(b"half").map_err(|e| Error::io(&path, &e))?;
            Err(Error::Full)
        });
        assert!(matches!(failed, Err(Error::Full)));
        assert_eq!(fs::read_to_string(&path).unwrap(), "un");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
