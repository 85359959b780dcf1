//! A desk: a home directory with a register, at which the real program is opened in a terminal.
#![allow(clippy::unwrap_used, reason = "a test that fails says so")]

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use ccr::store::Store;
use tempfile::TempDir;

use super::pty::Pty;

/// An empty register and a home directory of its own.
pub struct Desk {
    /// The home directory.
    pub folder: TempDir,
    /// The register in it.
    pub register: String,
}

impl Desk {
    /// With a register that was just made.
    pub fn new() -> Desk {
        let folder = tempfile::tempdir().unwrap();
        let register = folder.path().join("registre.ccr");
        Desk::at(folder, &register)
    }

    /// With a register that is made there.
    pub fn at(folder: TempDir, register: &Path) -> Desk {
        drop(Store::create(register).unwrap());
        Desk { register: register.to_str().unwrap().to_owned(), folder }
    }

    /// Where drafts and reports lie.
    pub fn state(&self) -> PathBuf {
        self.folder.path().join("state")
    }

    /// Opens the register in a window of this size.
    pub fn open(&self, size: (u16, u16)) -> Pty {
        self.run(env!("CARGO_BIN_EXE_ccr"), &["--registre", &self.register], size)
    }

    /// Runs a program in a window, at home here and in French.
    pub fn run(&self, program: &str, args: &[&str], size: (u16, u16)) -> Pty {
        let home = self.folder.path().to_str().unwrap();
        let state = self.state();
        let env = [
            ("HOME", home),
            ("XDG_STATE_HOME", state.to_str().unwrap()),
            ("LANG", "fr_CA.UTF-8"),
            ("LC_ALL", "fr_CA.UTF-8"),
            ("COLORTERM", ""),
        ];
        Pty::of(program.as_ref(), args, &env, size)
    }

    /// The form of a new person in a window of its own.
    pub fn form(&self) -> Pty {
        let mut window = self.open((80, 24));
        window.wait_for("À FAIRE");
        window.send("2n");
        window.wait_for("Ajouter une personne");
        window
    }

    /// The form of a new person, where 300 characters were typed.
    pub fn typed(&self) -> (Pty, String) {
        let mut window = self.form();
        let text: String = (0..60).map(|n| format!("mot{n:02}")).collect();
        window.send(&text);
        (window, text)
    }

    /// All drafts on the disk, as text.
    pub fn drafts(&self) -> String {
        let mut found = String::new();
        for file in files(&self.state()) {
            if file.extension().is_some_and(|ending| ending == "json") {
                found += &String::from_utf8_lossy(&fs::read(file).unwrap_or_default());
            }
        }
        found
    }
}

/// All files below a folder.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let paths = entries.map(|entry| entry.unwrap().path());
    paths.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// What is asked of a terminal that a program has left, once its last bytes have arrived.
#[track_caller]
pub fn assert_given_back(window: &Pty) {
    wait_until(|| {
        let screen = window.screen();
        !screen.alternate_screen()
            && !screen.hide_cursor()
            && !screen.bracketed_paste()
            && screen.mouse_protocol_mode() == vt100::MouseProtocolMode::None
    });
}

/// Asks again and again for a minute: a busy machine is slow, and a test must not fail for that.
#[track_caller]
pub fn wait_until(mut holds: impl FnMut() -> bool) {
    let end = Instant::now() + Duration::from_secs(60);
    while !holds() {
        assert!(Instant::now() < end, "it never came true");
        std::thread::sleep(Duration::from_millis(2));
    }
}
