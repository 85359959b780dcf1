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
