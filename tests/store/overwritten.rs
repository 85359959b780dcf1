//! Another file's content is written into the register's file while a window has it open
//! (`cp other.ccr here.ccr`): the name, the device and the inode are as before.

use std::fs;
use std::path::{Path, PathBuf};

use ccr::domain::entity::Entity;
use ccr::store::{Error, FileSystem, Record, Store};
use serde_json::json;

use crate::support::*;

fn add(name: &str) -> serde_json::Value {
    new("person", name, json!({"family_name": name}))
}

fn people(path: &Path) -> Vec<String> {
    let store = Store::open(path).unwrap();
    let people = store.all(Entity::Person, None, 1000).unwrap();
    let name = |person: &Record| person.text("family_name").unwrap().to_owned();
    let mut names: Vec<String> = people.iter().map(name).collect();
    names.sort();
    names
}

/// Another register in the same folder, with so many people, closed.
fn other(register: &Register, count: usize) -> PathBuf {
    let path = register.folder.path().join("autre.ccr");
    let mut store = Store::create(&path).unwrap();
    for n in 0..count {
        store.run(&stamp(), &command(add(&format!("Zola {n}")))).unwrap();
    }
    path
}

/// Writes it into the register's file, as `cp` does.
fn overwrite(with: &Path, path: &Path) {
    let bytes = fs::read(with).unwrap();
    fs::write(path, bytes).unwrap();
}

/// The register's file holds what was copied there, and nothing else.
#[track_caller]
fn is_a_copy_of(path: &Path, other: &Path) {
    assert_eq!(people(path), people(other));
    assert_sound(path);
    assert!(!path.with_file_name("registre.ccr-wal").exists(), "the old log lies beside it");
}

#[test]
fn an_act_is_not_written_into_another_register_that_was_copied_into_the_file() {
    // One with fewer acts than ours, one with as many, one with more.
    for count in [1, 2, 40] {
        for looked in [false, true] {
            let mut register = Register::empty();
            let other = other(&register, count);
            register.run(add("Avant"));
            register.run(add("Avant aussi"));
            assert!(register.store.in_place().is_ok());
            overwrite(&other, &register.path);
            if looked {
                assert!(matches!(register.store.in_place(), Err(Error::Replaced(_))), "{count}");
            }
            let done = register.try_run(add("Après"));
            assert!(matches!(done, Err(Error::Replaced(_))), "{count}: {done:?}");
            drop(register.store);
            is_a_copy_of(&register.path, &other);
        }
    }
}

#[test]
fn an_older_copy_of_the_same_register_is_another_too() {
    let mut register = Register::empty();
    register.run(add("Avant"));
    drop(register.store);
    let older = register.folder.path().join("copie.ccr");
    fs::copy(&register.path, &older).unwrap();
    register.store = Store::open(&register.path).unwrap();
    register.run(add("Ensuite"));
    drop(register.store);
    register.store = Store::open(&register.path).unwrap();
    overwrite(&older, &register.path);
    assert!(matches!(register.try_run(add("Après")), Err(Error::Replaced(_))));
    drop(register.store);
    is_a_copy_of(&register.path, &older);
}

#[test]
fn a_copy_of_the_very_state_that_lies_in_the_file_has_other_pages() {
    let mut register = Register::empty();
    register.run(add("Avant"));
    drop(register.store);
    let copy = register.folder.path().join("copie.ccr");
    look(&register.path).execute("VACUUM INTO ?1", [copy.to_str().unwrap()]).unwrap();
    register.store = Store::open(&register.path).unwrap();
    register.run(add("Ensuite"));
    overwrite(&copy, &register.path);
    assert!(matches!(register.try_run(add("Après")), Err(Error::Replaced(_))));
    drop(register.store);
    is_a_copy_of(&register.path, &copy);
}

#[test]
fn it_is_seen_where_the_register_has_no_log() {
    let mut register = Register::empty();
    let other = other(&register, 3);
    drop(register.store);
    register.store = Store::open_on(&register.path, Some(FileSystem::Removable)).unwrap();
    for n in 0..3 {
        register.run(add(&format!("Avant {n}")));
        assert!(register.store.in_place().is_ok());
    }
    overwrite(&other, &register.path);
    assert!(matches!(register.try_run(add("Après")), Err(Error::Replaced(_))));
    drop(register.store);
    is_a_copy_of(&register.path, &other);
}

#[test]
fn what_is_no_register_at_all_is_left_as_it_is() {
    let mut register = Register::empty();
    register.run(add("Avant"));
    fs::write(&register.path, "une lettre").unwrap();
    assert!(matches!(register.try_run(add("Après")), Err(Error::Replaced(_))));
    drop(register.store);
    assert_eq!(fs::read_to_string(&register.path).unwrap(), "une lettre");
}

#[test]
fn a_window_that_is_only_left_harms_nothing() {
    let mut register = Register::empty();
    let other = other(&register, 3);
    register.run(add("Avant"));
    overwrite(&other, &register.path);
    drop(register.store);
    is_a_copy_of(&register.path, &other);
}

#[test]
fn what_two_windows_write_and_a_log_that_is_emptied_are_no_other_register() {
    let mut register = Register::empty();
    let mut second = Store::open(&register.path).unwrap();
    for n in 0..400 {
        register.run(add(&format!("Un {n}")));
        second.run(&stamp(), &command(add(&format!("Deux {n}")))).unwrap();
        assert!(register.store.in_place().is_ok() && second.in_place().is_ok(), "{n}");
    }
    let emptied = rusqlite::Connection::open(&register.path).unwrap();
    emptied.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap();
    drop(emptied);
    register.run(add("Trois"));
    // A third program still finds the locks of the first two.
    drop(second);
    register.run(add("Quatre"));
    assert!(register.path.with_file_name("registre.ccr-wal").exists());
    assert_eq!(people(&register.path).len(), 802);
}
