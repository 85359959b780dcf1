//! What a file can be instead of a sound register, and how a register is opened where it lies.

use std::fs;
use std::io::{Read, Seek, SeekFrom, Write};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};

use ccr::store::{Error, FileSystem, Mode, Store, backup};
use rusqlite::Connection;
use serde_json::json;
use tempfile::TempDir;

use crate::support::*;

fn kind_of(path: &Path) -> &'static str {
    Store::open(path).err().map_or("opens", |error| error.kind())
}

/// A register that was closed, some pages long.
fn closed() -> (TempDir, PathBuf) {
    let register = Register::in_session();
    let Register { store, path, folder } = register;
    drop(store);
    (folder, path)
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn overwrite(path: &Path, place: u64, bytes: &[u8]) {
    let mut file = fs::OpenOptions::new().write(true).open(path).unwrap();
    file.seek(SeekFrom::Start(place)).unwrap();
    file.write_all(bytes).unwrap();
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn what_is_no_register_is_told_apart_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    assert_eq!(kind_of(&path("nothing")), "missing");
    assert_eq!(kind_of(&path("no/folder")), "missing");
    assert_eq!(kind_of(folder.path()), "not-a-file");
    assert_eq!(kind_of(Path::new("/dev/zero")), "not-a-file");
    rustix::fs::mkfifoat(rustix::fs::CWD, path("pipe"), rustix::fs::Mode::RWXU).unwrap();
    assert_eq!(kind_of(&path("pipe")), "not-a-file");

    let noise: Vec<u8> =
        (0..9000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    for (name, bytes) in [("empty", &[][..]), ("noise", &noise), ("text", b"bonjour")] {
        fs::write(path(name), bytes).unwrap();
        assert_eq!(kind_of(&path(name)), "not-a-register", "{name}");
        assert_eq!(fs::read(path(name)).unwrap(), bytes, "{name}");
    }
    let other = Connection::open(path("other.db")).unwrap();
    other.execute_batch("CREATE TABLE person (name); INSERT INTO person VALUES ('x')").unwrap();
    drop(other);
    let before = fs::read(path("other.db")).unwrap();
    assert_eq!(kind_of(&path("other.db")), "not-a-register");
    assert_eq!(fs::read(path("other.db")).unwrap(), before);
    assert_eq!(names(folder.path()), ["empty", "noise", "other.db", "pipe", "text"]);
}

#[test]
fn a_register_that_is_damaged_says_so() {
    let (_folder, path) = closed();
    overwrite(&path, 0, b"XXXX");
    assert_eq!(kind_of(&path), "damaged", "its first bytes");

    let (_folder, path) = closed();
    // The page size, at byte 16, can be no odd number.
    overwrite(&path, 16, &[0x13, 0x37]);
    assert_eq!(kind_of(&path), "damaged", "its page size");

    let (_folder, path) = closed();
    let length = fs::metadata(&path).unwrap().len();
    for left in [length - 5000, 4096, 60] {
        fs::OpenOptions::new().write(true).open(&path).unwrap().set_len(left).unwrap();
        assert_eq!(kind_of(&path), "damaged", "cut to {left} bytes");
    }
}

#[test]
fn a_damaged_page_in_the_middle_is_found_by_the_check_and_stops_a_copy() {
    let (folder, path) = closed();
    let length = fs::metadata(&path).unwrap().len();
    // The page of the people, where the file still opens.
    let root: i64 = look(&path)
        .query_row("SELECT rootpage FROM sqlite_schema WHERE name = 'person'", [], |row| row.get(0))
        .unwrap();
    overwrite(&path, (root - 1).unsigned_abs() * 4096, &[0xA5; 4096]);
    let store = Store::open(&path).unwrap();
    assert_ne!(backup::integrity(&store).unwrap(), [] as [&str; 0]);
    let target = folder.path().join("copie.ccr");
    assert!(matches!(backup::copy_to(&store, &target), Err(Error::Damaged(_))));
    assert!(!target.exists());
    drop(store);
    assert_eq!(names(folder.path()), ["registre.ccr"], "no half copy is left");
    assert_eq!(fs::metadata(&path).unwrap().len(), length);
}

#[test]
fn what_was_read_of_a_damaged_page_is_looked_through_before_the_first_act_writes_on_it() {
    let (_folder, path) = closed();
    let root: i64 = look(&path)
        .query_row("SELECT rootpage FROM sqlite_schema WHERE name = 'person'", [], |row| row.get(0))
        .unwrap();
    // The last cell of the page says that it is longer than what is left of it.
    let page = (root - 1).unsigned_abs() as usize * 4096;
    let bytes = fs::read(&path).unwrap();
    let whole = |at: usize| usize::from(bytes[at]) * 256 + usize::from(bytes[at + 1]);
    assert_eq!(bytes[page], 13, "a leaf");
    let cells = (0..whole(page + 3)).map(|cell| whole(page + 8 + 2 * cell));
    let cell = page + cells.max().unwrap();
    let at = if bytes[cell] < 128 { cell } else { cell + 1 };
    overwrite(&path, at as u64, &[0x7f]);
    let damaged = fs::read(&path).unwrap();

    let mut store = Store::open(&path).unwrap();
    let person = ccr::domain::id::Id::new(id("p2"));
    assert!(store.record(ccr::domain::entity::Entity::Person, &person).unwrap().is_some());
    let act = command(change("person", "p2", json!({"phone": "450 555-0101"})));
    let done = store.run(&stamp(), &act);
    assert!(matches!(done, Err(Error::Damaged(_))), "{done:?}");
    drop(store);
    assert!(fs::read(&path).unwrap() == damaged, "nothing was written");
}

#[test]
fn nothing_is_overwritten_by_a_new_register() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    fs::write(path("there"), "x").unwrap();
    symlink(path("nowhere"), path("dangling")).unwrap();
    symlink(path("loop"), path("loop")).unwrap();
    for name in ["there", "dangling", "loop"] {
        assert!(matches!(Store::create(&path(name)), Err(Error::Exists(_))), "{name}");
    }
    assert_eq!(kind_of(&path("dangling")), "missing");
    assert!(!path("nowhere").exists(), "nothing is made through a link that leads nowhere");
    assert!(!["opens", "missing"].contains(&kind_of(&path("loop"))));
    assert!(matches!(Store::create(&path("no/folder")), Err(Error::Missing(_))));
    assert_eq!(fs::read(path("there")).unwrap(), b"x");
}

#[test]
fn through_a_link_the_log_lies_beside_the_register_itself() {
    let (folder, path) = closed();
    let elsewhere = tempfile::tempdir().unwrap();
    let link = elsewhere.path().join("lien.ccr");
    symlink(&path, &link).unwrap();
    let mut store = Store::open(&link).unwrap();
    store.run(&stamp(), &command(change("person", "p1", json!({"unit": "3"})))).unwrap();
    assert_eq!(names(elsewhere.path()), ["lien.ccr"]);
    assert_eq!(names(folder.path()), ["registre.ccr", "registre.ccr-shm", "registre.ccr-wal"]);
    drop(store);
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
}

#[test]
fn only_its_owner_reads_a_register_its_log_and_its_copies() {
    let mut register = Register::committee();
    register.run(change("person", "p1", json!({"unit": "3"})));
    let copy = register.folder.path().join("copie.ccr");
    backup::copy_to(&register.store, &copy).unwrap();
    let wal = register.path.with_extension("ccr-wal");
    for path in [&register.path, &wal, &copy] {
        assert_eq!(mode(path), 0o600, "{}", path.display());
    }
    let folder = register.folder;
    drop(register.store);
    assert_eq!(names(folder.path()), ["copie.ccr", "registre.ccr"], "closed, one file is left");
}

#[test]
fn a_local_disk_gets_a_log_and_every_other_a_journal_that_syncs_its_folder() {
    // The levels of `PRAGMA synchronous`: 2 is FULL, 3 is EXTRA.
    let register = Register::committee();
    assert_eq!(register.store.mode(), Mode::Wal);
    assert_eq!(register.store.synchronous().unwrap(), 2);
    let Register { store, path, folder } = register;
    drop(store);

    for other in [FileSystem::Removable, FileSystem::Network, FileSystem::Other] {
        // It was last used with a log, and is turned back.
        let mut store = Store::open_on(&path, Some(other)).unwrap();
        assert_eq!(store.mode(), Mode::Journal, "{other:?}");
        assert_eq!(store.synchronous().unwrap(), 3, "{other:?}");
        store.run(&stamp(), &command(change("person", "p1", json!({"unit": "3"})))).unwrap();
        store.undo_own(&stamp()).unwrap();
        assert_eq!(names(folder.path()), ["registre.ccr"], "{other:?}: no log");
        // Another window can write too.
        let mut window = Store::open_on(&path, Some(other)).unwrap();
        window.run(&stamp(), &command(change("person", "p2", json!({"unit": "3"})))).unwrap();
        store.run(&stamp(), &command(change("person", "p2", json!({"unit": "4"})))).unwrap();
        window.run(&stamp(), &command(change("person", "p2", json!({"unit": null})))).unwrap();
        drop((store, window));
        drop(Store::open(&path).unwrap());
    }
    assert_sound(&path);
}

#[test]
fn a_log_left_by_a_crash_is_read_where_no_log_can_be_kept() {
    // The register and its log, copied while the program runs: as after a kill.
    let mut register = Register::committee();
    register.run(change("person", "p1", json!({"unit": "3"})));
    let stick = tempfile::tempdir().unwrap();
    let path = stick.path().join("registre.ccr");
    fs::copy(&register.path, &path).unwrap();
    fs::copy(register.path.with_extension("ccr-wal"), path.with_extension("ccr-wal")).unwrap();
    let store = Store::open_on(&path, Some(FileSystem::Removable)).unwrap();
    assert_eq!(store.mode(), Mode::Journal);
    assert_eq!(names(stick.path()), ["registre.ccr"]);
    assert!(rows(&look(&path)) == register.rows());
}

#[test]
fn a_register_held_by_another_program_is_locked() {
    let (_folder, path) = closed();
    let holder = Connection::open(&path).unwrap();
    holder.execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE").unwrap();
    assert_eq!(kind_of(&path), "locked");
    drop(holder);
    assert_eq!(kind_of(&path), "opens");
}

#[test]
fn a_register_is_known_by_four_letters_in_its_head() {
    let (_folder, path) = closed();
    let mut head = [0; 72];
    fs::File::open(&path).unwrap().read_exact(&mut head).unwrap();
    assert_eq!(head[68..72], *b"CCR1");
}
