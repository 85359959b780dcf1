//! Whether the file at the register's path is still the one that is open, with the same register
//! in it.
//!
//! A copy put back by hand, a folder that is synchronised, an `rm`: the file that is open then goes
//! on without a name, what is written into it is lost when it is closed, and its log, which bears
//! the old name, would be taken for the new file's.

use std::fs::{File, Metadata};
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite::config::DbConfig;
use rustix::process::{Flock, FlockOffsetType, FlockType, fcntl_getlk};

use super::content::{Content, Stand};
use super::error::{Error, Result};
use super::open::{beside, has_log};

/// Which file it is, whatever it is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Identity {
    device: u64,
    inode: u64,
}

impl Identity {
    fn of(path: &Path) -> io::Result<Self> {
        Ok(Self::in_metadata(&std::fs::metadata(path)?))
    }

    fn in_metadata(found: &Metadata) -> Self {
        Self { device: found.dev(), inode: found.ino() }
    }
}

fn stand(found: &Metadata) -> Stand {
    (found.mtime(), found.mtime_nsec(), found.len())
}

/// The register's file and its log, as they were opened.
#[derive(Debug)]
pub(super) struct Place {
    path: PathBuf,
    register: Identity,
    log: Vec<(PathBuf, Identity)>,
    content: Content,
}

impl Place {
    /// Of a register that was just opened; with its log where it is written here.
    pub fn of(path: &Path, with_log: bool, conn: &Connection) -> Result<Self> {
        let found = std::fs::metadata(path).map_err(|error| Error::io(path, &error))?;
        let register = Identity::in_metadata(&found);
        let endings: &[&str] = if with_log { &["-wal", "-shm"] } else { &[] };
        let log = endings.iter().filter_map(|ending| {
            let name = beside(path, ending);
            Identity::of(&name).ok().map(|identity| (name, identity))
        });
        let content = Content::of(conn, stand(&found), !has_log(path))?;
        Ok(Self { path: path.to_owned(), register, log: log.collect(), content })
    }

    /// That the file of that name is the one that is open.
    ///
    /// # Errors
    /// [`Error::Gone`], [`Error::Replaced`]. A file system that does not answer proves neither.
    pub fn check(&self) -> Result<()> {
        self.found().map(|_| ())
    }

    /// The same, and that the register is still in it. Asked before anything is written: in the
    /// middle of a transaction without a log the file itself is in motion.
    ///
    /// # Errors
    /// [`Error::Gone`], [`Error::Replaced`].
    pub fn check_content(&self, conn: &Connection) -> Result<()> {
        let found = self.found()?;
        found.map_or(Ok(()), |found| self.content.check(conn, &self.path, stand(&found)))
    }

    /// The file is being made, and its content is not looked at until it is opened again.
    pub fn leave_unwatched(&self) {
        self.content.leave_unwatched();
    }

    /// An act of ours was committed.
    pub fn acted(&self, conn: &Connection, entry: i64) {
        self.content.acted(conn, entry);
    }

    /// When the latest act was done that is known here.
    pub fn latest_at(&self) -> Option<String> {
        self.content.latest_at()
    }

    fn found(&self) -> Result<Option<Metadata>> {
        match std::fs::metadata(&self.path) {
            Ok(found) if Identity::in_metadata(&found) != self.register => {
                Err(Error::Replaced(self.path.clone()))
            }
            Ok(found) => Ok(Some(found)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                Err(Error::Gone(self.path.clone()))
            }
            Err(_) => Ok(None),
        }
    }

    /// Gives the old file what its log holds and takes the log away, so that no other file is
    /// read with it. Nothing is touched while the file stands in its place, nor once another
    /// program has the new file open: the log is then that program's. Where another register was
    /// written into the same file, the log is taken away unread: it has nothing to say of that one.
    pub fn let_go(&self, conn: &Connection) {
        let ours =
            |(name, was): &&(PathBuf, Identity)| Identity::of(name).is_ok_and(|is| is == *was);
        let ours: Vec<_> = self.log.iter().filter(ours).collect();
        if ours.is_empty() || self.check_content(conn).is_ok() {
            return;
        }
        if self.content.is_foreign() {
            // The locks of ours that go with the asking guard nothing any more.
            if is_held(&self.path, REGISTER_LOCK) {
                return;
            }
            if conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).is_ok() {
                for (name, _) in ours {
                    let _ = std::fs::remove_file(name);
                }
            }
            return;
        }
        // Opening a file and closing it lets go of its locks: only one that is not open here is
        // asked about.
        if is_held(&self.path, REGISTER_LOCK) {
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

/// Whether another program has the file open with the log that lies beside it.
pub(super) fn has_window(path: &Path) -> bool {
    is_held(&beside(path, "-shm"), LOG_LOCK)
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
