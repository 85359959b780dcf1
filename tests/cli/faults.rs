//! Registers that cannot be used: each its own words, exit code 3 or 4, and nothing touched.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use crate::program::Register;

/// What every command that reads a register says of a bad one.
fn refused(register: &Register, code: i32) -> String {
    for line in ["membres --json", "reunions", "verifier", "journal", "annuler", "sauvegarder"] {
        let said = register.line(line).with_code(code);
        assert_eq!(said.out, "", "{line}");
        assert_eq!(said.err.lines().count(), 3, "{line}: {}", said.err);
        assert!(!said.err.contains('⟦'), "{line}: {}", said.err);
    }
    let said = register.feed(r#"{"do":"undo","entry":1}"#).with_code(code);
    assert_eq!(said.out, "");
    said.err
}

#[test]
fn no_register_at_all() {
    refused(&Register::absent(), 3);
}

#[test]
fn another_file() {
    let register = Register::absent();
    fs::write(&register.path, "une lettre\n".repeat(100)).unwrap();
    refused(&register, 3);
    assert_eq!(fs::read_to_string(&register.path).unwrap(), "une lettre\n".repeat(100));
}

#[test]
fn an_empty_file_and_a_folder() {
    let register = Register::absent();
    fs::write(&register.path, "").unwrap();
    refused(&register, 3);
    fs::remove_file(&register.path).unwrap();
    fs::create_dir(&register.path).unwrap();
    refused(&register, 3);
}

#[test]
fn a_damaged_head() {
    let register = Register::filled();
    let mut bytes = fs::read(&register.path).unwrap();
    bytes[..16].fill(0);
    fs::write(&register.path, &bytes).unwrap();
    refused(&register, 3);
    assert_eq!(fs::read(&register.path).unwrap(), bytes);
}

#[test]
fn a_register_of_a_newer_program() {
    let register = Register::filled();
    let conn = rusqlite::Connection::open(&register.path).unwrap();
    conn.pragma_update(None, "user_version", 9_999).unwrap();
    drop(conn);
    assert!(refused(&register, 3).contains("9999"));
}

#[test]
fn a_register_that_another_program_holds_can_be_read_and_not_written() {
    let register = Register::empty();
    let conn = rusqlite::Connection::open(&register.path).unwrap();
    conn.execute_batch("PRAGMA journal_mode = WAL; BEGIN IMMEDIATE; DELETE FROM rule;").unwrap();
    register.line("membres --json").with_code(0);
    let said = register.feed(r#"{"do":"set-rule","rule":"language","value":"en"}"#).with_code(3);
    let answer: serde_json::Value = serde_json::from_str(said.out.trim()).unwrap();
    assert_eq!(answer, serde_json::json!({"ok": false, "error": {"kind": "locked"}}));
}

#[test]
fn a_folder_that_cannot_be_written() {
    let register = Register::empty();
    let folder = register.folder.path();
    fs::set_permissions(folder, fs::Permissions::from_mode(0o500)).unwrap();
    let writable = fs::write(folder.join("essai"), "").is_ok();
    let said = register.run(&["sauvegarder"]);
    let made = register.run(&[
        "nouveau",
        "--comite",
        "A",
        "--office",
        "B",
        "--registre",
        folder.join("autre.ccr").to_str().unwrap(),
    ]);
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700)).unwrap();
    // Whoever may do anything (root) is not stopped by a folder's rights.
    if !writable {
        said.with_code(4);
        made.with_code(4);
    }
}
