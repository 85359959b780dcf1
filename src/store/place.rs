//! Whether the file at the register's path is still the one that is open.
//!
//! A copy put back by hand, a folder that is synchronised, an `rm`: the file that is open then goes
//! on without a name, what is written into it is lost when it is closed, and its log, which bears
//! the old name, would be taken for the new file's.

use std::fs::{File, Metadata};
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rustix::process::{Flock, FlockOffsetType, FlockType, fcntl_getlk};

use super::error::{Error, Result};
use super::open::beside;

/// Which file it is, whatever it is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Identity {
    device: u64,
    inode: u64,
}

impl Identity {
    fn of(path: &Path) -> io::Result<Self> {
        let found: Metadata = std::fs::metadata(path)?;
        Ok(Self { device: found.dev(), inode: found.ino() })
    }
}

/// The register's file and its log, as they were opened.
#[derive(Debug)]
pub(super) struct Place {
    path: PathBuf,
    register: Identity,
    log: Vec<(PathBuf, Identity)>,
}

impl Place {
    /// Of a register that was just opened; with its log where it is written here.
    pub fn of(path: &Path, with_log: bool) -> Result<Self> {
        let register = Identity::of(path).map_err(|error| Error::io(path, &error))?;
        let endings: &[&str] = if with_log { &["-wal", "-shm"] } else { &[] };
        let log = endings.iter().filter_map(|ending| {
            let name = beside(path, ending);
            Identity::of(&name).ok().map(|identity| (name, identity))
        });
        Ok(Self { path: path.to_owned(), register, log: log.collect() })
    }

    /// That the file of that name is the one that is open.
    ///
    /// # Errors
    /// [`Error::Gone`], [`Error::Replaced`]. A file system that does not answer proves neither.
    pub fn check(&self) -> Result<()> {
        match Identity::of(&self.path) {
            Ok(found) if found != self.register => Err(Error::Replaced(self.path.clone())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                Err(Error::Gone(self.path.clone()))
            }
            _ => Ok(()),
        }
    }

    /// Gives the old file what its log holds and takes the log away, so that no other file is
    /// read with it. Nothing is touched while the file stands in its place, nor once another
    /// program has the new file open: the log is then that program's.
    pub fn let_go(&self, conn: &Connection) {
        let ours =
            |(name, was): &&(PathBuf, Identity)| Identity::of(name).is_ok_and(|is| is == *was);
        let ours: Vec<_> = self.log.iter().filter(ours).collect();
        if ours.is_empty() || self.check().is_ok() || is_held(&self.path, REGISTER_LOCK) {
            return;
        }
        let emptied = conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
        if emptied.is_ok() {
            for (name, _) in ours {
                let _ = std::fs::remove_file(name);
            }
        }
    }
}

/// Refuses a file beside which lies the log of another that a window still has open: who writes a
/// register with a log holds both.
///
/// # Errors
/// [`Error::Displaced`].
pub(super) fn refuse_other_log(path: &Path) -> Result<()> {
    let shared = beside(path, "-shm");
    let other = shared.exists() && is_held(&shared, LOG_LOCK) && !is_held(path, REGISTER_LOCK);
    if other { Err(Error::Displaced(path.to_owned())) } else { Ok(()) }
}

/// The bytes that SQLite locks in a file it reads: where they begin, how many.
const REGISTER_LOCK: (u64, u64) = (0x4000_0002, 510);
/// The byte that SQLite locks in the shared memory of a log it uses.
const LOG_LOCK: (u64, u64) = (128, 1);

/// Whether another program holds a lock there.
fn is_held(path: &Path, (start, length): (u64, u64)) -> bool {
    let Ok(file) = File::open(path) else { return false };
    let lock = Flock {
        start,
        length,
        pid: None,
        typ: FlockType::WriteLock,
        offset_type: FlockOffsetType::Set,
    };
    matches!(fcntl_getlk(file, &lock), Ok(Some(_)))
}
