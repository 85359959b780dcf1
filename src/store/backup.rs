//! Copies of the register: made whole, checked, then put in place.

use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite::types::{ToSqlOutput, ValueRef};
use tempfile::NamedTempFile;

use super::error::{Error, Result};
use super::open;
use super::private_file::{self, Replace};
use super::row::{ReadAll, text};
use super::{Store, schema};

/// Copies an open register into a file that must not exist yet: written under another name beside
/// it, read back and checked, then renamed. Mode 0600.
///
/// # Errors
/// [`Error::Exists`]; [`Error::Damaged`] when the copy (hence the register) is not sound.
pub fn copy_to(store: &Store, target: &Path) -> Result<()> {
    copy(&store.conn, target)
}

fn copy(conn: &Connection, target: &Path) -> Result<()> {
    if target.symlink_metadata().is_ok() {
        return Err(Error::Exists(target.to_owned()));
    }
    put(write_copy(conn, target)?, target)
}

/// A whole and checked copy, under a passing name in the folder of `target`.
pub(super) fn write_copy(conn: &Connection, target: &Path) -> Result<NamedTempFile> {
    let copy = tempfile::Builder::new()
        .prefix(".ccr-")
        .suffix(".tmp")
        .tempfile_in(private_file::folder_of(target))
        .map_err(|error| Error::making(target, &error))?;
    let name = ValueRef::Text(copy.path().as_os_str().as_bytes());
    conn.execute("VACUUM INTO ?1", [ToSqlOutput::Borrowed(name)])?;
    let copied = open_copy(copy.path())?;
    super::sheets::none_in(&copied)?;
    if let Some(first) = faults(&copied)?.into_iter().next() {
        return Err(Error::Damaged(first));
    }
    copy.as_file().sync_all().map_err(|error| Error::io(target, &error))?;
    Ok(copy)
}

/// Gives a copy its name, which must be free.
fn put(copy: NamedTempFile, target: &Path) -> Result<()> {
    private_file::place(copy, target, Replace::Never)
}

fn open_copy(path: &Path) -> Result<Connection> {
    let conn = Connection::open(path)?;
    open::configure(&conn)?;
    Ok(conn)
}

/// The copy that is made beside the register before its schema changes, `registre.v1.ccr`; where
/// that name is taken (an older copy was put back once), the next free one.
pub(super) fn before_migration(conn: &Connection, path: &Path) -> Result<PathBuf> {
    let version: i64 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let free = free_beside(path, &format!("v{version}"))?;
    copy(conn, &free)?;
    Ok(free)
}

/// The first free of `registre.{word}.ccr`, `registre.{word}-2.ccr` and so on.
fn free_beside(path: &Path, word: &str) -> Result<PathBuf> {
    let names = (1_u32..).map(|n| match n {
        1 => beside_as(path, word),
        n => beside_as(path, &format!("{word}-{n}")),
    });
    let free = names.into_iter().find(|name| name.symlink_metadata().is_err());
    free.ok_or_else(|| Error::Exists(path.to_owned()))
}

/// `registre.{word}.ccr` beside `registre.ccr`.
fn beside_as(path: &Path, word: &str) -> PathBuf {
    let mut name = path.file_stem().unwrap_or_default().to_owned();
    name.push(format!(".{word}.ccr"));
    path.with_file_name(name)
}

/// Everything SQLite finds wrong with a file; empty when it is sound.
///
/// # Errors
/// Only when the question itself cannot be asked.
fn faults(conn: &Connection) -> Result<Vec<String>> {
    let mut found = Vec::new();
    match examine(conn, &mut found) {
        // The check itself may stumble over what is wrong.
        Err(Error::Damaged(what)) => found.push(what),
        other => other?,
    }
    Ok(found)
}

fn examine(conn: &Connection, found: &mut Vec<String>) -> Result<()> {
    let mut statement = conn.prepare("PRAGMA integrity_check(20)")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        found.push(text(row, 0)?);
    }
    found.retain(|line| line != "ok");
    let mut statement = conn.prepare("PRAGMA foreign_key_check")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        found.push(format!("{}: foreign key", text(row, 0)?));
    }
    Ok(())
}

/// What a quick look at the pages finds wrong; empty when nothing is.
///
/// # Errors
/// Only when the question itself cannot be asked.
pub fn quick(store: &Store) -> Result<Vec<String>> {
    let mut statement = store.conn.prepare("PRAGMA quick_check(5)")?;
    let lines = statement.query_map([], |row| super::row::text(row, 0))?;
    let mut found: Vec<String> = lines.read_all()?;
    found.retain(|line| line != "ok");
    Ok(found)
}

/// Everything SQLite finds wrong with an open register; empty when it is sound.
///
/// # Errors
/// Only when the question itself cannot be asked.
pub fn integrity(store: &Store) -> Result<Vec<String>> {
    faults(&store.conn)
}

/// Puts a copy back as the register: the copy is checked first and left as it is, and the register
/// that stood there is kept beside it as `registre.{word}.ccr`, or the next free name, which is returned.
///
/// # Errors
/// As [`Store::open`] for the copy; [`Error::Held`]
/// while another window has the register open. Nothing is touched then.
pub fn restore(copy_path: &Path, target: &Path, word: &str) -> Result<Option<PathBuf>> {
    let source = sound(copy_path)?;
    let Ok(target) = std::fs::canonicalize(target) else {
        return copy(&source, target).map(|()| None);
    };
    if !target.is_file() {
        return Err(Error::NotAFile(target));
    }
    let kept = free_beside(&target, word)?;
    let copy = write_copy(&source, &target)?;
    refuse_if_open(&target)?;
    set_aside(&target, &kept)?;
    if let Err(error) = put(copy, &target) {
        set_aside(&kept, &target)?;
        return Err(error);
    }
    Ok(Some(kept))
}

/// A copy that can be put back.
fn sound(copy_path: &Path) -> Result<Connection> {
    let source = open::copy_at_rest(copy_path)?;
    schema::needs_steps(&source)?;
    match faults(&source)?.into_iter().next() {
        Some(first) => Err(Error::Damaged(first)),
        None => Ok(source),
    }
}

/// Refuses a copy that could not be put back.
///
/// # Errors
/// As [`restore`].
pub(super) fn refuse_unsound(copy_path: &Path) -> Result<()> {
    sound(copy_path).map(|_| ())
}

/// Another window would go on writing into the register that was set aside.
fn refuse_if_open(path: &Path) -> Result<()> {
    match open::open(path, None).and_then(|opened| open::use_journal(&opened.conn)) {
        Err(Error::Locked) => Err(Error::Held(path.to_owned())),
        // One that is damaged, or no register, is set aside as it is.
        _ => Ok(()),
    }
}

/// Renames a register with what may lie beside it: a log left there would be taken for the next
/// register's.
fn set_aside(from: &Path, to: &Path) -> Result<()> {
    std::fs::rename(from, to).map_err(|error| Error::io(from, &error))?;
    for ending in ["-wal", "-journal", "-shm"] {
        let left = open::beside(from, ending);
        if left.symlink_metadata().is_ok() {
            let moved = std::fs::rename(&left, open::beside(to, ending));
            moved.map_err(|error| Error::io(&left, &error))?;
        }
    }
    Ok(())
}

/// The version of a file's schema, and the newest this program knows.
pub fn versions(store: &Store) -> Result<(i64, i64)> {
    let found = store.conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    Ok((found, schema::known_version()))
}
