//! Full disks and folders that cannot be written. A small disk is mounted where the system lets
//! us; where it does not, the test says so and proves nothing.

use std::fs;
use std::process::Command as Process;

use ccr::domain::entity::Entity;
use ccr::store::{Error, FileSystem, Mode, Store, backup};
use serde_json::json;

use crate::mount::Mounted;
use crate::support::*;

#[test]
fn a_full_disk_loses_nothing_and_work_goes_on_once_there_is_room() {
    for pretend in [None, Some(FileSystem::Other)] {
        let Some(disk) = Mounted::disk(2000) else { return };
        let path = disk.path("registre.ccr");
        Store::create(&path).unwrap().run(&stamp(), &command(new("site", "s", json!({})))).unwrap();
        let mut store = Store::open_on(&path, pretend).unwrap();
        let note =
            |n: u32| change("site", "s", json!({"note": format!("{n} {}", "é".repeat(9000))}));
        store.run(&stamp(), &command(note(0))).unwrap();
        disk.fill_up();
        let mut last = rows(&look_beside(&store));
        let mut refused = 0;
        for n in 1..40 {
            match store.run(&stamp(), &command(note(n))) {
                Ok(_) => last = rows(&look_beside(&store)),
                Err(Error::Full) => refused += 1,
                Err(other) => panic!("{pretend:?} {n}: {other}"),
            }
            assert!(rows(&look_beside(&store)) == last, "{pretend:?} {n}");
        }
        assert!(refused > 0, "{pretend:?}: the disk never was full");
        let copied = backup::copy_to(&store, &disk.path("copie.ccr"));
        assert!(matches!(copied, Err(Error::Full)), "{copied:?}");
        assert!(!disk.path("copie.ccr").exists());

        fs::remove_file(disk.path("filler")).unwrap();
        store.run(&stamp(), &command(note(99))).unwrap();
        drop(store);
        assert_sound(&path);
        let left = fs::read_dir(disk.folder.path()).unwrap().count();
        assert_eq!(left, 1, "{pretend:?}: one file is left");
    }
}

#[test]
fn a_register_on_a_full_disk_is_read_and_written_once_there_is_room() {
    for pretend in [None, Some(FileSystem::Other)] {
        let Some(disk) = Mounted::disk(2000) else { return };
        let path = disk.path("registre.ccr");
        let mut store = Store::create(&path).unwrap();
        store.run(&stamp(), &command(new("site", "s", json!({})))).unwrap();
        drop(store);
        disk.fill_up();
        let mut store = Store::open_on(&path, pretend).unwrap();
        assert!(store.disk_was_full() || pretend.is_some(), "{pretend:?}");
        assert!(store.disk_was_full() || store.mode() == Mode::Journal, "{pretend:?}");
        store.rules().unwrap();
        assert_eq!(store.all(Entity::Site, None, 9).unwrap().len(), 1);
        let act = command(change("site", "s", json!({"note": "é".repeat(9000)})));
        assert!(matches!(store.run(&stamp(), &act), Err(Error::Full)), "{pretend:?}");
        assert_eq!(store.all(Entity::Site, None, 9).unwrap()[0].text("note"), None);
        fs::remove_file(disk.path("filler")).unwrap();
        store.run(&stamp(), &act).unwrap();
        drop(store);
        assert!(!Store::open_on(&path, pretend).unwrap().disk_was_full());
        assert_sound(&path);
        assert_eq!(fs::read_dir(disk.folder.path()).unwrap().count(), 1, "{pretend:?}");
    }
}

#[test]
fn who_has_it_open_on_a_full_disk_keeps_no_other_from_reading_wrongly() {
    let Some(disk) = Mounted::disk(2000) else { return };
    let path = disk.path("registre.ccr");
    drop(Store::create(&path).unwrap());
    disk.fill_up();
    let first = Store::open(&path).unwrap();
    assert!(first.disk_was_full());
    // Another program is told that it is in use, and may read it as soon as the first is gone.
    let other = rusqlite::Connection::open(&path).unwrap();
    other.busy_timeout(std::time::Duration::ZERO).unwrap();
    let read = other.query_row("SELECT count(*) FROM rule", [], |row| row.get::<_, i64>(0));
    assert!(read.is_err());
    drop(first);
    assert!(Store::open(&path).unwrap().disk_was_full());
}

/// A second connection: on a full disk it shares the first one's memory and needs no room.
fn look_beside(store: &Store) -> rusqlite::Connection {
    look(store.path())
}

#[test]
fn a_new_register_on_a_full_disk_leaves_nothing_behind() {
    let Some(disk) = Mounted::disk(100) else { return };
    let made = Store::create(&disk.path("registre.ccr"));
    assert!(matches!(made, Err(Error::Full)), "{:?}", made.err());
    assert_eq!(fs::read_dir(disk.folder.path()).unwrap().count(), 0);
}

#[test]
fn in_a_folder_that_cannot_be_written_a_register_is_read() {
    let Register { store, path, folder } = Register::committee();
    drop(store);
    let Some(shown) = Mounted::read_only(folder.path()) else { return };
    for pretend in [None, Some(FileSystem::Other)] {
        let mut store = Store::open_on(&shown.path("registre.ccr"), pretend).unwrap();
        assert_eq!(store.mode(), Mode::ReadOnly);
        store.rules().unwrap();
        let act = command(change("person", "p1", json!({"unit": "3"})));
        assert!(matches!(store.run(&stamp(), &act), Err(Error::ReadOnly)));
        assert!(matches!(store.preview(&stamp(), &act), Err(Error::ReadOnly)));
        // What is read can be copied to where there is room.
        let elsewhere = tempfile::tempdir().unwrap();
        backup::copy_to(&store, &elsewhere.path().join("copie.ccr")).unwrap();
    }
    // There is no register yet that could be read: the place is what cannot be written.
    let made = Store::create(&shown.path("neuf.ccr"));
    assert!(matches!(made, Err(Error::Unwritable(_))), "{:?}", made.err());
    assert_sound(&path);
}

#[test]
fn a_register_of_an_earlier_version_that_cannot_be_written_says_why_it_is_not_read() {
    let folder = tempfile::tempdir().unwrap();
    let kept = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/store/versions/7.ccr");
    fs::copy(kept, folder.path().join("registre.ccr")).unwrap();
    let before = fs::read(folder.path().join("registre.ccr")).unwrap();
    let Some(shown) = Mounted::read_only(folder.path()) else { return };
    let opened = Store::open(&shown.path("registre.ccr"));
    assert!(matches!(opened, Err(Error::OlderReadOnly)), "{:?}", opened.err());
    assert_eq!(fs::read(folder.path().join("registre.ccr")).unwrap(), before);
}

#[test]
fn a_register_without_its_latest_acts_is_not_shown_as_the_whole() {
    // A kill left a log; then the folder became one that cannot be written.
    let mut register = Register::committee();
    register.run(change("person", "p1", json!({"unit": "3"})));
    let left = tempfile::tempdir().unwrap();
    for name in ["registre.ccr", "registre.ccr-wal"] {
        fs::copy(register.folder.path().join(name), left.path().join(name)).unwrap();
    }
    let Some(shown) = Mounted::read_only(left.path()) else { return };
    match Store::open(&shown.path("registre.ccr")) {
        Err(Error::Permission(_) | Error::ReadOnly) => {}
        Err(other) => panic!("{other}"),
        Ok(_) => {
            let unit: Option<String> = look(&shown.path("registre.ccr"))
                .query_row("SELECT unit FROM person WHERE id = ?1", [id("p1")], |row| row.get(0))
                .unwrap();
            assert_eq!(unit.as_deref(), Some("3"));
        }
    }
}

#[test]
fn a_file_that_cannot_be_written_is_read_beside_the_window_that_writes_it() {
    // Not every file system in memory knows that flag, so the register goes to a disk.
    let Register { store, path: made, folder: _made } = Register::committee();
    drop(store);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("registre.ccr");
    fs::copy(&made, &path).unwrap();
    let set = |flag: &str| Process::new("chattr").arg(flag).arg(&path).output();
    if !set("+i").is_ok_and(|output| output.status.success()) {
        eprintln!("SKIPPED: no file can be made immutable here (chattr +i)");
        return;
    }
    let opened = Store::open(&path);
    set("-i").unwrap();
    let mut store = opened.unwrap();
    assert_eq!(store.mode(), Mode::ReadOnly);
    let act = command(change("person", "p1", json!({"unit": "3"})));
    assert!(matches!(store.run(&stamp(), &act), Err(Error::ReadOnly)));
    // It can be written again, and the one that only reads sees it.
    let seen = store.data_version().unwrap();
    let mut window = Store::open(&path).unwrap();
    window.run(&stamp(), &act).unwrap();
    assert_ne!(store.data_version().unwrap(), seen);
    drop((store, window));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}
