//! The register's file is replaced while the program has it open.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};

use serde_json::{Value as Json, json};

use crate::program::Register;

/// `faire -` that has answered one command and waits for the next.
fn waiting(register: &Register) -> (Child, BufReader<std::process::ChildStdout>) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_ccr"))
        .args(["faire", "-"])
        .env("CCR_REGISTRE", &register.path)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    assert_eq!(order(&mut child, &mut out, "A")["ok"], json!(true));
    (child, out)
}

/// Names the committee so, and gives what was answered.
fn order(child: &mut Child, out: &mut impl BufRead, name: &str) -> Json {
    let line = json!({"do": "set-rule", "rule": "committee.name", "value": name});
    writeln!(child.stdin.as_mut().unwrap(), "{line}").unwrap();
    let mut answer = String::new();
    out.read_line(&mut answer).unwrap();
    serde_json::from_str(&answer).unwrap()
}

fn name(register: &Register) -> String {
    let all = register.line("exporter json -o -").with_code(0).json();
    all["rules"].to_string()
}

#[test]
fn a_command_after_the_file_was_replaced_is_not_done_and_harms_nothing() {
    let register = Register::empty();
    let copy = register.folder.path().join("copie.ccr");
    register.run(&["sauvegarder", copy.to_str().unwrap()]).with_code(0);
    let before = name(&register);
    let (mut child, mut out) = waiting(&register);
    fs::rename(&copy, &register.path).unwrap();

    // Another window does not read the new file with the log of the old one.
    let said = register.line("verifier").with_code(3);
    assert!(said.err.contains("autre fenêtre"), "{}", said.err);

    let answer = order(&mut child, &mut out, "B");
    assert_eq!(answer, json!({"ok": false, "error": {"kind": "replaced"}}));
    assert_eq!(child.wait().unwrap().code(), Some(3));
    assert!(register.line("verifier").out.contains("sain"));
    assert_eq!(name(&register), before);
}

/// Writes a register into the file of the other, as `cp` does: the name and the inode stay. A moment
/// later than what was logged, as a hand would do it.
fn copy_over(register: &Register, with: &std::path::Path) -> Vec<u8> {
    std::thread::sleep(std::time::Duration::from_millis(30));
    let bytes = fs::read(with).unwrap();
    fs::write(&register.path, &bytes).unwrap();
    bytes
}

fn log_of(register: &Register) -> std::path::PathBuf {
    let mut name = register.path.clone().into_os_string();
    name.push("-wal");
    name.into()
}

#[test]
fn a_register_copied_into_the_open_file_is_not_read_with_the_log_of_the_old_one() {
    // Another register, and an older copy of the same one.
    let other = Register::filled();
    for older in [false, true] {
        let register = Register::empty();
        let mut copy = other.path.clone();
        if older {
            register.feed(r#"{"do":"set-rule","rule":"committee.name","value":"Avant"}"#);
            copy = register.folder.path().join("copie.ccr");
            register.run(&["sauvegarder", copy.to_str().unwrap()]).with_code(0);
            register.feed(r#"{"do":"set-rule","rule":"committee.name","value":"Entre"}"#);
        }
        let (mut child, mut out) = waiting(&register);
        let bytes = copy_over(&register, &copy);

        let said = register.line("verifier").with_code(3);
        assert!(said.err.contains("autre fenêtre"), "{older}: {}", said.err);
        let answer = order(&mut child, &mut out, "B");
        assert_eq!(answer, json!({"ok": false, "error": {"kind": "replaced"}}), "{older}");
        assert_eq!(child.wait().unwrap().code(), Some(3));

        assert_eq!(fs::read(&register.path).unwrap(), bytes, "{older}");
        assert!(register.line("verifier").out.contains("sain"), "{older}");
        assert!(!name(&register).contains("\"A\""), "{older}");
    }
}

#[test]
fn the_log_of_a_window_that_was_killed_is_not_read_into_another_register() {
    let (register, other) = (Register::empty(), Register::filled());
    let (mut child, _out) = waiting(&register);
    child.kill().unwrap();
    child.wait().unwrap();
    let (bytes, log) = (copy_over(&register, &other.path), fs::read(log_of(&register)).unwrap());

    let said = register.line("verifier").with_code(3);
    assert!(said.err.contains("-wal"), "{}", said.err);
    assert_eq!(fs::read(&register.path).unwrap(), bytes);
    assert_eq!(fs::read(log_of(&register)).unwrap(), log, "the former register's acts");

    // What the message says to do.
    fs::rename(log_of(&register), register.folder.path().join("ancien-wal")).unwrap();
    assert!(register.line("verifier").out.contains("sain"));
    assert_eq!(name(&register), name(&other));
}

#[test]
fn a_log_is_its_registers_own_also_where_the_kill_came_in_the_middle_of_emptying_it() {
    let register = Register::filled();
    let (mut child, _out) = waiting(&register);
    child.kill().unwrap();
    child.wait().unwrap();
    // The first page in the order of the file was written down, and the others not.
    let (mut file, log) = (fs::read(&register.path).unwrap(), fs::read(log_of(&register)).unwrap());
    let size = usize::try_from(u32::from_be_bytes(log[8..12].try_into().unwrap())).unwrap();
    let frames: Vec<&[u8]> = log[32..].chunks_exact(24 + size).collect();
    let place = |frame: &[u8]| u32::from_be_bytes(frame[..4].try_into().unwrap());
    let first = frames.iter().map(|frame| place(frame)).min().unwrap();
    let latest = frames.iter().rfind(|frame| place(frame) == first).unwrap();
    let at = size * (usize::try_from(first).unwrap() - 1);
    file[at..at + size].copy_from_slice(&latest[24..]);
    std::thread::sleep(std::time::Duration::from_millis(30));
    fs::write(&register.path, &file).unwrap();
    assert!(register.line("verifier").out.contains("sain"));
    assert!(name(&register).contains("\"A\""));
}
