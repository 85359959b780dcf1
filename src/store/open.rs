//! Opening and making the file: what it must be, how it is written, who may read it.

use std::fs::{File, OpenOptions};
use std::io::Read;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::error::{Error, Result};
use super::file_system::FileSystem;
use super::{archive, other_log, place, schema};

/// How the file is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Write-ahead log, `synchronous=FULL`: one fsync an act.
    Wal,
    /// Rollback journal, `synchronous=EXTRA`: for file systems that hold no log.
    Journal,
    /// Not at all: the folder or the file cannot be written.
    ReadOnly,
}

/// A file opened, and how.
pub(super) struct Opened {
    pub conn: Connection,
    pub mode: Mode,
    pub path: PathBuf,
    /// Whether the disk had no room for what is beside a file that several programs share.
    pub disk_full: bool,
}

/// The first bytes of every SQLite file.
const MAGIC: &[u8; 16] = b"SQLite format 3\0";

/// Makes an empty file that only its owner may read.
///
/// # Errors
/// [`Error::Exists`] when there is something of that name.
pub(super) fn create_private(path: &Path) -> Result<File> {
    OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)
        .map_err(|error| Error::io(path, &error))
}

/// Looks at the file before SQLite does: a pipe would hang, an empty file would count as a sound
/// empty database, a foreign one must not be touched.
fn inspect(path: &Path) -> Result<()> {
    let found = std::fs::metadata(path).map_err(|error| Error::io(path, &error))?;
    if !found.is_file() {
        return Err(Error::NotAFile(path.to_owned()));
    }
    let mut head = Vec::new();
    let file = File::open(path).map_err(|error| Error::io(path, &error))?;
    file.take(100).read_to_end(&mut head).map_err(|error| Error::io(path, &error))?;
    let magic = head.starts_with(MAGIC);
    let ours = head.get(68..72) == Some(&schema::APPLICATION_ID.to_be_bytes()[4..]);
    match (magic, ours, head.len()) {
        (true, true, 100) => Ok(()),
        // The application's number is there but the head is not whole: it was a register.
        (false, true, _) | (true, _, ..100) => Err(Error::Damaged(path.display().to_string())),
        _ if archive::is_zip(&head) => Err(Error::Zip(path.to_owned())),
        _ => Err(Error::NotARegister(path.to_owned())),
    }
}

/// Opens a register, on the file system it lies on or as if on `pretend`.
pub(super) fn open(path: &Path, pretend: Option<FileSystem>) -> Result<Opened> {
    // Links are followed first, so that the journal lies beside the file itself.
    let path = std::fs::canonicalize(path).map_err(|error| Error::io(path, &error))?;
    inspect(&path)?;
    place::refuse_other_log(&path)?;
    if has_log(&path) {
        other_log::refuse(&path)?;
    }
    let file_system = pretend.unwrap_or_else(|| FileSystem::of(&path));
    match writable(&path, file_system) {
        Err(Error::ReadOnly | Error::Permission(_)) => read_only(&path),
        Err(Error::Full) => alone(&path),
        other => other,
    }
}

/// Opens a register on a full disk, on which there is no room for the memory that the programs share
/// which have a log open: with the whole file locked SQLite keeps that for itself. Nobody else is kept
/// out by it, for whoever has the file open already has made room for it. How the file is written stays
/// as it is, and what is written finds room once there is some.
fn alone(path: &Path) -> Result<Opened> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags)?;
    // Before all else: to be configured, the file is read.
    conn.pragma_update_and_check(None, "locking_mode", "EXCLUSIVE", |_| Ok(()))?;
    configure(&conn)?;
    read_schema(&conn)?;
    let mode = if journal_mode(&conn)? == "wal" {
        conn.pragma_update(None, "synchronous", "FULL")?;
        Mode::Wal
    } else {
        conn.pragma_update_and_check(None, "locking_mode", "NORMAL", |_| Ok(()))?;
        read_schema(&conn)?;
        conn.pragma_update(None, "synchronous", "EXTRA")?;
        Mode::Journal
    };
    Ok(Opened { conn, mode, path: path.to_owned(), disk_full: true })
}

fn writable(path: &Path, file_system: FileSystem) -> Result<Opened> {
    // Asked first, since SQLite quietly opens a file it cannot write.
    let asked = OpenOptions::new().append(true).open(path);
    asked.map_err(|error| match Error::io(path, &error) {
        Error::Unwritable(_) => Error::ReadOnly,
        other => other,
    })?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags)?;
    configure(&conn)?;
    let mode = if file_system.holds_wal() && use_wal(&conn)? {
        Mode::Wal
    } else {
        use_journal(&conn)?;
        Mode::Journal
    };
    Ok(Opened { conn, mode, path: path.to_owned(), disk_full: false })
}

/// Opens a register to look at it only: nothing of the file is changed, not even how it is
/// written.
fn read_only(path: &Path) -> Result<Opened> {
    let conn = match to_read(path, "mode=ro") {
        // In a folder that cannot be written a log cannot even be read. Where none lies there,
        // SQLite is told that nobody writes the file; where one does, the file alone would show
        // the register without its latest acts.
        Err(Error::Permission(_) | Error::ReadOnly) if !has_log(path) => {
            to_read(path, "immutable=1")?
        }
        other => other?,
    };
    Ok(Opened { conn, mode: Mode::ReadOnly, path: path.to_owned(), disk_full: false })
}

/// Opens a copy that nobody writes, to read it: nothing is left beside it.
pub(super) fn copy_at_rest(path: &Path) -> Result<Connection> {
    let path = std::fs::canonicalize(path).map_err(|error| Error::io(path, &error))?;
    inspect(&path)?;
    to_read(&path, if has_log(&path) { "mode=ro" } else { "immutable=1" })
}

/// Opens the file as it lies, whatever its log says and whoever writes it. Only SQLite opens it: to
/// close a file of one's own would let go of the locks that this process has on it.
///
/// # Errors
/// [`Error::NotARegister`].
pub(super) fn as_it_lies(path: &Path) -> Result<Connection> {
    let foreign = || Error::NotARegister(path.to_owned());
    let conn = match to_read(path, "immutable=1") {
        // As SQLite says of a head that is none.
        Err(Error::Damaged(said)) if said == "file is not a database" => return Err(foreign()),
        other => other?,
    };
    let id: i64 = conn.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if id == schema::APPLICATION_ID { Ok(conn) } else { Err(foreign()) }
}

/// Whether a log lies beside the file that may hold what the file does not.
pub(super) fn has_log(path: &Path) -> bool {
    std::fs::metadata(beside(path, "-wal")).is_ok_and(|log| log.len() > 0)
}

/// The name of a file that SQLite keeps beside the register.
pub(super) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

pub(super) fn to_read(path: &Path, how: &str) -> Result<Connection> {
    let mut uri = String::from("file:");
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' => {
                uri.push(char::from(*byte));
            }
            other => uri.push_str(&format!("%{other:02X}")),
        }
    }
    uri.push('?');
    uri.push_str(how);
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_URI
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(uri, flags)?;
    configure(&conn)?;
    look_through_pages(&conn)?;
    read_schema(&conn)?;
    Ok(conn)
}

/// Settings of every connection. Files come from others, so nothing in a schema is trusted.
pub(super) fn configure(conn: &Connection) -> Result<()> {
    conn.busy_timeout(Duration::from_secs(5))?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    // Otherwise each statement that looks into an index is compiled anew for every value.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    conn.set_prepared_statement_cache_capacity(64);
    conn.execute_batch(
        "PRAGMA foreign_keys = ON;
         PRAGMA temp_store = MEMORY;
         PRAGMA mmap_size = 0;
         PRAGMA cache_size = -2000;",
    )?;
    Ok(())
}

/// Each page is looked through as it is read from now on, so that damage is met before anything is
/// written on top of it. Not from the opening on: home reads two hundred pages, and what it reads of a
/// damaged one harms nothing. SQLite looks a page through as it comes into its cache, so those that
/// were read before are let go of, once: they come in again with the first act.
pub(super) fn look_through_pages(conn: &Connection) -> Result<()> {
    let on: bool = conn.pragma_query_value(None, "cell_size_check", |row| row.get(0))?;
    match on {
        true => Ok(()),
        false => Ok(conn.execute_batch("PRAGMA cell_size_check = ON; PRAGMA shrink_memory")?),
    }
}

/// Turns the log on; `false` when SQLite cannot have one here (it keeps the mode there was and
/// calls that no error).
fn use_wal(conn: &Connection) -> Result<bool> {
    let mut mode = journal_mode(conn)?;
    if mode != "wal" {
        mode = conn.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get(0))?;
    }
    conn.pragma_update(None, "synchronous", "FULL")?;
    Ok(mode == "wal")
}

/// A file last used with a log is opened in exclusive mode first: without shared memory that is
/// the only way to read it, and to turn it back.
pub(super) fn use_journal(conn: &Connection) -> Result<()> {
    conn.pragma_update_and_check(None, "locking_mode", "EXCLUSIVE", |_| Ok(()))?;
    let turned = conn.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()));
    conn.pragma_update_and_check(None, "locking_mode", "NORMAL", |_| Ok(()))?;
    turned?;
    if journal_mode(conn)? != "delete" {
        return Err(Error::Locked);
    }
    // The exclusive lock is let go at the next read.
    read_schema(conn)?;
    conn.pragma_update(None, "synchronous", "EXTRA")?;
    Ok(())
}

/// Reads something: opening is lazy, and what is wrong with a file shows at the first read.
fn read_schema(conn: &Connection) -> Result<()> {
    let _: i64 = conn.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    Ok(())
}

fn journal_mode(conn: &Connection) -> Result<String> {
    Ok(conn.pragma_query_value(None, "journal_mode", |row| row.get(0))?)
}

/// Makes an empty register.
///
/// # Errors
/// [`Error::Exists`]: nothing is ever overwritten.
pub(super) fn create(path: &Path) -> Result<()> {
    drop(create_private(path)?);
    let made = fill(path);
    if made.is_err() {
        // What was half made is ours alone: it was not there before.
        let _ = std::fs::remove_file(path);
    }
    made
}

fn fill(path: &Path) -> Result<()> {
    let mut conn = Connection::open(path)?;
    conn.pragma_update(None, "application_id", schema::APPLICATION_ID)?;
    schema::migrate(&mut conn)?;
    Ok(())
}
