//! The file is replaced, moved or deleted while a window has it open: nothing is saved into a file
//! that has no name any more, and the new file is not read with the old one's log.

use std::fs;
use std::path::{Path, PathBuf};

use ccr::domain::entity::Entity;
use ccr::store::{Error, Record, Store};
use serde_json::json;

use crate::support::*;

/// Another committee's register in the same folder, with one person, closed.
fn other(register: &Register) -> PathBuf {
    let path = register.folder.path().join("autre.ccr");
    let mut store = Store::create(&path).unwrap();
    store.run(&stamp(), &command(new("person", "zoe", json!({"family_name": "Zola"})))).unwrap();
    path
}

fn people(path: &Path) -> Vec<String> {
    let store = Store::open(path).unwrap();
    let people = store.all(Entity::Person, None, 100).unwrap();
    let name = |person: &Record| person.text("family_name").unwrap().to_owned();
    let mut names: Vec<String> = people.iter().map(name).collect();
    names.sort();
    names
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn add(name: &str) -> serde_json::Value {
    new("person", name, json!({"family_name": name}))
}

#[test]
fn a_copy_put_back_by_hand_is_seen_and_keeps_its_own_content() {
    let mut register = Register::empty();
    let other = other(&register);
    register.run(add("Avant"));
    fs::rename(&other, &register.path).unwrap();

    assert!(
        matches!(register.store.in_place(), Err(Error::Replaced(path)) if path == register.path)
    );
    assert!(matches!(register.try_run(add("Après")), Err(Error::Replaced(_))));
    assert_eq!(names(register.folder.path()), ["registre.ccr"], "the old log lies beside it");
    assert_eq!(people(&register.path), ["Zola"]);
    drop(register.store);
    assert_eq!(people(&register.path), ["Zola"]);
    assert_sound(&register.path);
}

#[test]
fn a_window_that_is_only_left_leaves_nothing_beside_the_new_file() {
    let mut register = Register::empty();
    let other = other(&register);
    register.run(add("Avant"));
    fs::rename(&other, &register.path).unwrap();
    drop(register.store);
    assert_eq!(names(register.folder.path()), ["registre.ccr"]);
    assert_eq!(people(&register.path), ["Zola"]);
    assert_sound(&register.path);
}

#[test]
fn the_file_that_was_moved_away_has_all_that_was_saved() {
    let mut register = Register::empty();
    let (other, old) = (other(&register), register.folder.path().join("ancien.ccr"));
    register.run(add("Avant"));
    fs::rename(&register.path, &old).unwrap();
    fs::rename(&other, &register.path).unwrap();
    assert!(matches!(register.try_run(add("Après")), Err(Error::Replaced(_))));
    drop(register.store);
    assert_eq!(people(&old), ["Avant"]);
    assert_eq!(people(&register.path), ["Zola"]);
}

#[test]
fn a_file_that_was_deleted_takes_no_more_and_leaves_nothing() {
    let mut register = Register::empty();
    register.run(add("Avant"));
    fs::remove_file(&register.path).unwrap();
    assert!(
        matches!(register.try_run(add("Après")), Err(Error::Gone(path)) if path == register.path)
    );
    // What is open can still be looked at.
    assert_eq!(register.store.all(Entity::Person, None, 9).unwrap().len(), 1);
    drop(register.store);
    assert_eq!(names(register.folder.path()), [""; 0]);
}

#[test]
fn a_file_in_its_place_is_written_by_two_windows_as_before() {
    let mut register = Register::empty();
    let mut second = Store::open(&register.path).unwrap();
    register.run(add("Un"));
    second.run(&stamp(), &command(add("Deux"))).unwrap();
    drop(second);
    assert!(register.store.in_place().is_ok());
    register.run(add("Trois"));
    assert_eq!(people(&register.path), ["Deux", "Trois", "Un"]);
}
