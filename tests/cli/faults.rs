//! Registers that cannot be used: each its own words, exit code 3 or 4, and nothing touched.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use std::path::Path;

use serde_json::json;

use crate::mount::Mounted;
use crate::program::{Register, said};

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
fn what_the_system_says_is_said_in_the_language_of_the_program() {
    let register = Register::empty();
    let path = register.path.join("dedans.ccr");
    let args = ["--registre", path.to_str().unwrap(), "membres"];
    for (language, told) in
        [("fr", "il y a un fichier où il faut un dossier"), ("en", "where a folder is needed")]
    {
        let said = register.run(&[&args[..], &["--langue", language]].concat());
        assert!(said.code >= 3 && !said.err.contains("os error"), "{said:?}");
        assert!(said.err.replace('\n', " ").contains(told), "{said:?}");
    }
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
fn on_a_full_disk_everything_is_read_and_it_is_said_that_nothing_can_be_saved() {
    let Some(disk) = Mounted::disk(12_000) else { return };
    let register = Register::demo();
    let path = disk.path("comite.ccr");
    // Once a file at rest, once one whose latest acts a kill left in the log.
    for left in [false, true] {
        fs::copy(&register.path, &path).unwrap();
        if left {
            let act = r#"{"do":"set-rule","rule":"language","value":"en"}"#;
            register.feed(act).with_code(0);
            let conn = rusqlite::Connection::open(&register.path).unwrap();
            conn.execute_batch("UPDATE rule SET value = value").unwrap();
            for ending in ["", "-wal"] {
                let name = |path: &Path| format!("{}{ending}", path.display());
                fs::copy(name(&register.path), name(&path)).unwrap();
            }
            drop(conn);
        }
        disk.fill_up();
        let elsewhere = tempfile::tempdir().unwrap();
        let to = elsewhere.path().join("registre.json");
        for line in [
            "membres --json",
            "verifier",
            "reunions",
            "journal",
            &format!("exporter json -o {}", to.display()),
        ] {
            let mut args = vec!["--registre", path.to_str().unwrap()];
            args.extend(line.split_whitespace());
            let said = register.run(&args);
            assert!(said.code == 0 || line == "verifier" && said.code == 1, "{line}: {said:?}");
            let told = if left { "disk is full" } else { "disque est plein" };
            assert!(said.err.contains(told), "{line}: {said:?}");
            assert!(!said.out.is_empty() || to.exists(), "{line}: {said:?}");
        }
        let size = fs::metadata(&to).unwrap().len();
        assert!(size > 10_000, "{size}");
        let note =
            json!({"do": "save", "what": "site", "set": {"name": "x", "note": "é".repeat(20_000)}});
        let mut command = register.command();
        command.args(["--registre", path.to_str().unwrap(), "faire", "-"]);
        let done = said(command.write_stdin(note.to_string())).with_code(4);
        assert!(done.out.contains(r#""kind":"full""#), "{done:?}");
        fs::remove_file(disk.path("filler")).unwrap();
        let mut command = register.command();
        command.args(["--registre", path.to_str().unwrap(), "faire", "-"]);
        let done = said(command.write_stdin(note.to_string())).with_code(0);
        assert!(!done.err.contains("plein") && !done.err.contains("full"), "{done:?}");
    }
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
