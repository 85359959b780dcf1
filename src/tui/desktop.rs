//! The desktop's own program that opens a file: started apart from this one, and nothing it says
//! reaches the terminal.

use std::io;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// What opens a file on this system, with what comes before the file's name.
const PROGRAM: (&str, &[&str]) = if cfg!(target_os = "macos") {
    ("open", &[])
} else if cfg!(windows) {
    ("cmd", &["/c", "start", ""])
} else {
    ("xdg-open", &[])
};

/// How often it is looked whether the program ended, and how long between two looks: a fifth of a second
/// in all.
const LOOKS: u32 = 20;
const BETWEEN: Duration = Duration::from_millis(10);

/// The desktop, as far as it is asked to open files.
pub struct Desktop {
    program: PathBuf,
    before: &'static [&'static str],
    started: Vec<Child>,
}

impl Default for Desktop {
    fn default() -> Self {
        Self { program: PROGRAM.0.into(), before: PROGRAM.1, started: Vec::new() }
    }
}

impl Desktop {
    /// A desktop that opens files with this program.
    pub fn with(program: PathBuf) -> Self {
        Self { program, before: &[], started: Vec::new() }
    }

    /// Starts the desktop's program on a file.
    ///
    /// # Errors
    /// [`io::ErrorKind::NotFound`] where there is no such program; what the system says.
    pub fn open(&mut self, path: &Path) -> io::Result<()> {
        let child = Command::new(&self.program)
            .args(self.before)
            .arg(path)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            // A key that stops this program, or its end, must not reach it.
            .process_group(0)
            .spawn()?;
        self.started.push(child);
        Ok(())
    }

    /// Whether what was just started ends at once and says that it can open nothing: « it opens » would be
    /// untrue, and would stand there until the next key. What opens a file goes on longer, or ends well.
    pub fn fails_at_once(&mut self) -> bool {
        for _ in 0..LOOKS {
            if self.has_failed() {
                return true;
            }
            if self.started.is_empty() {
                return false;
            }
            std::thread::sleep(BETWEEN);
        }
        false
    }

    /// Whether one of those that were started ended and said that it could open nothing; each is
    /// asked after once it ended.
    pub fn has_failed(&mut self) -> bool {
        let mut failed = false;
        self.started.retain_mut(|child| match child.try_wait() {
            Ok(None) => true,
            Ok(Some(status)) => {
                failed |= !status.success();
                false
            }
            Err(_) => false,
        });
        failed
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    fn until_ended(desktop: &mut Desktop) -> bool {
        loop {
            let failed = desktop.has_failed();
            if failed || desktop.started.is_empty() {
                return failed;
            }
            std::thread::yield_now();
        }
    }

    #[test]
    fn what_opens_and_what_does_not_is_known_once_it_ended() {
        let mut desktop = Desktop::with(PathBuf::from("true"));
        desktop.open(Path::new("x")).unwrap();
        assert!(!until_ended(&mut desktop));
        let mut desktop = Desktop::with(PathBuf::from("false"));
        desktop.open(Path::new("x")).unwrap();
        assert!(until_ended(&mut desktop));
        // One that goes on is not waited for.
        let mut desktop = Desktop::with(PathBuf::from("sleep"));
        desktop.open(Path::new("5")).unwrap();
        assert!(!desktop.fails_at_once());
        desktop.started.iter_mut().for_each(|child| child.kill().unwrap());
        let mut desktop = Desktop::with(PathBuf::from("/nowhere/no-such-program"));
        let error = desktop.open(Path::new("x")).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::NotFound);
    }
}
