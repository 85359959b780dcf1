//! Copies made and put back.

use std::fs;
use std::os::unix::fs::symlink;

use ccr::store::{Error, Store, backup};
use rusqlite::Connection;

use crate::support::*;
use serde_json::json;

#[test]
fn a_copy_is_the_whole_register_made_while_it_is_open() {
    let mut register = Register::in_session();
    // A folder whose name is no UTF-8 is a folder like any other.
    let folder = {
        use std::os::unix::ffi::OsStrExt;
        register.folder.path().join(std::ffi::OsStr::from_bytes(b"cl\xe9 USB"))
    };
    fs::create_dir(&folder).unwrap();
    let target = folder.join("copie.ccr");
    backup::copy_to(&register.store, &target).unwrap();
    let before = register.rows();
    register.run(change("person", "p1", json!({"unit": "3"})));
    assert!(matches!(backup::copy_to(&register.store, &target), Err(Error::Exists(_))));
    assert!(rows(&look(&target)) == before);
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
    assert_sound(&target);
    drop(Store::open(&target).unwrap());
}

#[test]
fn a_copy_goes_through_no_link_and_into_no_missing_folder() {
    let register = Register::committee();
    let path = |name: &str| register.folder.path().join(name);
    symlink(path("nowhere"), path("link")).unwrap();
    let through = backup::copy_to(&register.store, &path("link"));
    assert!(matches!(through, Err(Error::Exists(_))));
    let missing = backup::copy_to(&register.store, &path("no/copie.ccr"));
    assert!(matches!(missing, Err(Error::NoFolder(_))), "{missing:?}");
    assert!(!path("nowhere").exists());
}

/// A register, a copy of it, and a change made since.
fn with_copy() -> (Register, std::path::PathBuf, Rows) {
    let mut register = Register::committee();
    let copy = register.folder.path().join("copie.ccr");
    backup::copy_to(&register.store, &copy).unwrap();
    let then = register.rows();
    register.run(change("person", "p1", json!({"unit": "3"})));
    (register, copy, then)
}

#[test]
fn a_copy_put_back_is_the_register_and_the_one_before_is_kept() {
    let (register, copy, then) = with_copy();
    let since = register.rows();
    let Register { store, path, folder } = register;
    drop(store);
    let bytes = fs::read(&copy).unwrap();
    let kept = backup::restore(&copy, &path, "2026-11-22").unwrap().unwrap();
    assert_eq!(kept, folder.path().canonicalize().unwrap().join("registre.2026-11-22.ccr"));
    assert!(rows(&look(&path)) == then);
    assert!(rows(&look(&kept)) == since);
    assert_eq!(fs::read(&copy).unwrap(), bytes, "the copy itself is not touched");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 3);
    // A second time under the same word what was kept before stays.
    let again = backup::restore(&copy, &path, "2026-11-22").unwrap().unwrap();
    assert_eq!(again, folder.path().canonicalize().unwrap().join("registre.2026-11-22-2.ccr"));
    assert!(rows(&look(&kept)) == since && rows(&look(&again)) == then);
    // Where nothing stood, nothing is kept.
    fs::remove_file(&path).unwrap();
    assert_eq!(backup::restore(&copy, &path, "2026-11-22").unwrap(), None);
    drop(Store::open(&path).unwrap());
}

#[test]
fn a_register_that_a_window_has_open_is_not_replaced_under_it() {
    let (register, copy, _) = with_copy();
    let since = register.rows();
    let restored = backup::restore(&copy, &register.path, "x");
    assert!(matches!(restored, Err(Error::Held(_))), "{restored:?}");
    assert!(register.rows() == since);
    assert!(!register.folder.path().join("registre.x.ccr").exists());
}

#[test]
fn a_damaged_register_is_replaced_with_its_log_set_aside() {
    let (mut register, copy, then) = with_copy();
    register.run(change("person", "p1", json!({"unit": "4"})));
    // After a kill: the log is still there, and the register's head is gone.
    let log = fs::read(register.path.with_extension("ccr-wal")).unwrap();
    let Register { store, path, folder } = register;
    drop(store);
    fs::write(&path, b"XXXX").unwrap();
    fs::write(path.with_extension("ccr-wal"), &log).unwrap();
    backup::restore(&copy, &path, "x").unwrap();
    assert!(rows(&look(&path)) == then, "nothing of the old log came in");
    assert_eq!(fs::read(folder.path().join("registre.x.ccr")).unwrap(), b"XXXX");
    assert_eq!(fs::read(folder.path().join("registre.x.ccr-wal")).unwrap(), log);
}

#[test]
fn what_is_no_sound_copy_is_not_put_back() {
    let (register, copy, _) = with_copy();
    let Register { store, path, folder } = register;
    drop(store);
    let before = fs::read(&path).unwrap();
    let other = folder.path().join("autre.db");
    Connection::open(&other).unwrap().execute_batch("CREATE TABLE x (y)").unwrap();
    let missing = folder.path().join("rien.ccr");
    let newer = folder.path().join("neuf.ccr");
    fs::copy(&copy, &newer).unwrap();
    Connection::open(&newer).unwrap().pragma_update(None, "user_version", 99).unwrap();
    let dangling = folder.path().join("brisee.ccr");
    fs::copy(&copy, &dangling).unwrap();
    Connection::open(&dangling)
        .unwrap()
        .execute_batch("PRAGMA foreign_keys = OFF; DELETE FROM site")
        .unwrap();
    for (source, kind) in [
        (&other, "not-a-register"),
        (&missing, "missing"),
        (&newer, "newer"),
        (&dangling, "damaged"),
    ] {
        let refused = backup::restore(source, &path, "x").unwrap_err();
        assert_eq!(refused.kind(), kind, "{}", source.display());
    }
    assert!(matches!(backup::restore(&copy, folder.path(), "x"), Err(Error::NotAFile(_))));
    assert_eq!(fs::read(&path).unwrap(), before);
    assert!(!folder.path().join("registre.x.ccr").exists());
}

#[test]
fn a_copy_that_somebody_made_with_the_file_manager_is_put_back_too() {
    // Such a copy says of itself that it is written with a log, and none lies beside it.
    let Register { store, path, folder } = Register::committee();
    drop(store);
    let stick = tempfile::tempdir().unwrap();
    let copy = stick.path().join("copie.ccr");
    fs::copy(&path, &copy).unwrap();
    let bytes = fs::read(&copy).unwrap();
    backup::restore(&copy, &path, "x").unwrap();
    assert_eq!(fs::read(&copy).unwrap(), bytes);
    assert_eq!(fs::read_dir(stick.path()).unwrap().count(), 1, "nothing is left beside it");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    assert_sound(&path);
}
