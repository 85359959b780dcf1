//! A register in a folder of its own, and the real program run on it.

#![allow(dead_code, clippy::unwrap_used, clippy::expect_used)]

use std::path::PathBuf;
use std::sync::LazyLock;

use assert_cmd::Command;
use serde_json::Value as Json;
use tempfile::TempDir;

use crate::quick;

/// The commands that fill a register; `<name>` stands for the id of that record.
const FILLED: &str = include_str!("filled.jsonl");

/// The records that have a name, in the order of their ids.
const NAMES: [&str; 26] = [
    "committee",
    "board",
    "garden",
    "site",
    "building",
    "association",
    "helene",
    "luc",
    "aicha",
    "marc",
    "anne",
    "seat1",
    "seat2",
    "seat3",
    "chair",
    "director",
    "mandate1",
    "mandate2",
    "mandate3",
    "mandate4",
    "meeting1",
    "meeting2",
    "motion1",
    "motion2",
    "follow",
    "item",
];

/// The id of a record of the filled register.
pub fn id(name: &str) -> String {
    let place = NAMES.iter().position(|known| *known == name).unwrap_or_else(|| panic!("{name}"));
    format!("01990000-0000-7000-8000-{:012}", place + 1)
}

/// A text in which `<name>` gives way to the id of that record.
pub fn with_ids(text: &str) -> String {
    NAMES.iter().fold(text.to_owned(), |text, name| text.replace(&format!("<{name}>"), &id(name)))
}

/// A register in a temporary folder.
pub struct Register {
    /// The folder, taken away at the end.
    pub folder: TempDir,
    /// The file.
    pub path: PathBuf,
}

/// What a run of the program said.
#[derive(Debug)]
pub struct Said {
    /// Its exit code.
    pub code: i32,
    /// Its standard output.
    pub out: String,
    /// Its standard error.
    pub err: String,
}

impl Said {
    /// Standard output as one JSON document.
    pub fn json(&self) -> Json {
        serde_json::from_str(&self.out).unwrap_or_else(|e| panic!("{e}: {self:?}"))
    }

    /// Standard output as one JSON document a line.
    pub fn lines(&self) -> Vec<Json> {
        let lines = self.out.lines();
        lines.map(|line| serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}"))).collect()
    }

    /// The same, after making sure of the exit code.
    pub fn with_code(self, code: i32) -> Self {
        assert_eq!(self.code, code, "{self:?}");
        self
    }
}

impl Register {
    /// A folder without a register.
    pub fn absent() -> Self {
        let folder = quick::folder();
        let path = folder.path().join("comite.ccr");
        Self { folder, path }
    }

    /// A copy of a register that this made once.
    fn copy(made: &LazyLock<Vec<u8>>) -> Self {
        let register = Self::absent();
        quick::write(&register.path, made);
        register
    }

    /// A register that was just made.
    pub fn empty() -> Self {
        static MADE: LazyLock<Vec<u8>> = LazyLock::new(|| {
            let register = Register::absent();
            let names = ["--comite", "CCR de Val-des-Pins", "--office", "Office de Val-des-Pins"];
            register.run(&[&["nouveau"], &names[..]].concat()).with_code(0);
            std::fs::read(&register.path).unwrap()
        });
        Self::copy(&MADE)
    }

    /// The demo of today.
    pub fn demo() -> Self {
        static MADE: LazyLock<Vec<u8>> = LazyLock::new(|| {
            let register = Register::absent();
            register.run(&["demo", "--vers", register.path.to_str().unwrap()]).with_code(0);
            std::fs::read(&register.path).unwrap()
        });
        Self::copy(&MADE)
    }

    /// A register with people, seats and meetings of the autumn of 2026.
    pub fn filled() -> Self {
        static MADE: LazyLock<Vec<u8>> = LazyLock::new(|| {
            let register = Register::absent();
            quick::register(&register.path);
            let said = register.feed(&with_ids(FILLED));
            assert_eq!(said.code, 0, "{said:?}");
            std::fs::read(&register.path).unwrap()
        });
        Self::copy(&MADE)
    }

    /// The program, on this register, in an environment that says nothing.
    pub fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ccr"));
        command.env_clear().env("HOME", self.folder.path()).env("USER", "zoe");
        command.env("CCR_REGISTRE", &self.path);
        command
    }

    /// Runs the program with some arguments.
    pub fn run(&self, args: &[&str]) -> Said {
        said(self.command().args(args))
    }

    /// Runs a line of arguments that has no spaces in it.
    pub fn line(&self, line: &str) -> Said {
        self.run(&line.split_whitespace().collect::<Vec<_>>())
    }

    /// Gives commands to `ccr faire -`.
    pub fn feed(&self, commands: &str) -> Said {
        said(self.command().args(["faire", "-"]).write_stdin(commands))
    }
}

/// Runs a command to its end.
pub fn said(command: &mut Command) -> Said {
    let output = command.output().unwrap();
    Said {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}
