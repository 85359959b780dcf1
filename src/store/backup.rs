//! Copies of the register: made whole, checked, then put in place.

use std::fs::File;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::error::{Error, Result};
use super::open;
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
    let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    let beside = tempfile::Builder::new()
        .prefix(".ccr-")
        .suffix(".tmp")
        .tempfile_in(folder)
        .map_err(|error| Error::io(target, &error))?;
    conn.execute("VACUUM INTO ?1", [beside.path().to_string_lossy()])?;
    let faults = faults(&open_copy(beside.path())?)?;
    if let Some(first) = faults.into_iter().next() {
        return Err(Error::Damaged(first));
    }
    beside.as_file().sync_all().map_err(|error| Error::io(target, &error))?;
    beside.persist_noclobber(target).map_err(|error| Error::io(target, &error.error))?;
    sync_folder(folder);
    Ok(())
}

fn open_copy(path: &Path) -> Result<Connection> {
    let conn = Connection::open(path)?;
    open::configure(&conn)?;
    Ok(conn)
}

/// Makes the new name last through a power cut; where folders cannot be synced, nothing is lost
/// but the name of a copy.
fn sync_folder(folder: &Path) {
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
}

/// The dated copy that is made beside the register before its schema changes.
pub(super) fn before_migration(conn: &Connection, path: &Path) -> Result<PathBuf> {
    let version: i64 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let target = path.with_file_name(format!("{name}.v{version}.ccr"));
    if !target.exists() {
        copy(conn, &target)?;
    }
    Ok(target)
}

/// Everything SQLite finds wrong with a file; empty when it is sound.
///
/// # Errors
/// Only when the question itself cannot be asked.
fn faults(conn: &Connection) -> Result<Vec<String>> {
    let mut found: Vec<String> = conn
        .prepare("PRAGMA integrity_check(20)")?
        .query_map([], |row| super::row::text(row, 0))?
        .collect::<rusqlite::Result<_>>()?;
    found.retain(|line| line != "ok");
    let mut statement = conn.prepare("PRAGMA foreign_key_check")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        found.push(format!("{}: foreign key", super::row::text(row, 0)?));
    }
    Ok(found)
}

/// Everything SQLite finds wrong with an open register; empty when it is sound.
///
/// # Errors
/// Only when the question itself cannot be asked.
pub fn integrity(store: &Store) -> Result<Vec<String>> {
    faults(&store.conn)
}

/// Puts a copy back as the register: the copy is checked first, and the register that stood there
/// is kept beside it under a dated name, which is returned.
///
/// # Errors
/// As [`Store::open`] for the copy; nothing is touched then.
pub fn restore(copy_path: &Path, target: &Path, stamp: &str) -> Result<Option<PathBuf>> {
    let source = Store::open(copy_path)?;
    if let Some(first) = integrity(&source)?.into_iter().next() {
        return Err(Error::Damaged(first));
    }
    let kept = if target.exists() {
        // The register that is replaced is first closed cleanly, so that no log of it is left.
        drop(Store::open(target));
        let name = target.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let kept = target.with_file_name(format!("{name}.{stamp}.ccr"));
        if kept.exists() {
            return Err(Error::Exists(kept));
        }
        std::fs::rename(target, &kept).map_err(|error| Error::io(target, &error))?;
        Some(kept)
    } else {
        None
    };
    let done = copy(&source.conn, target);
    if let (Err(_), Some(kept)) = (&done, &kept) {
        let _ = std::fs::rename(kept, target);
    }
    done.map(|()| kept)
}

/// The version of a file's schema, and the newest this program knows.
pub fn versions(store: &Store) -> Result<(i64, i64)> {
    let found = store.conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    Ok((found, schema::known_version()))
}
