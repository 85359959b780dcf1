//! The desktop's own program that opens a file: started apart from this one, and nothing it says
//! reaches the terminal.

use std::io;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// What opens a file on this system, with what comes before the file's name.
const PROGRAM: (&str, &[&str]) =
    if cfg!(target_os = "macos") { ("open", &[]) } else { ("xdg-open", &[]) };

/// How often it is looked whether the program ended, and how long between two looks: a fifth of a second
/// in all.
const LOOKS: u32 = 20;
const BETWEEN: Duration = Duration::from_millis(10);

/// How a program that opens a file began.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Start {
    /// It goes on, or did what it had to.
    Well,
    /// It ended at once, and could open nothing.
    Failed,
}

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

    /// Starts the desktop's program on a file, and waits a moment whether it ends at once and says that it
    /// can open nothing: « it opens » would be untrue, and would stand there until the next key. What opens
    /// a file goes on longer, or ends well.
    ///
    /// # Errors
    /// [`io::ErrorKind::NotFound`] where there is no such program; what the system says.
    pub fn open(&mut self, path: &Path) -> io::Result<Start> {
        let mut child = Command::new(&self.program)
            .args(self.before)
            .arg(path)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            // A key that stops this program, or its end, must not reach it.
            .process_group(0)
            .spawn()?;
        for _ in 0..LOOKS {
            match child.try_wait()? {
                Some(status) if status.success() => return Ok(Start::Well),
                Some(_) => return Ok(Start::Failed),
                None => std::thread::sleep(BETWEEN),
            }
        }
        self.started.push(child);
        Ok(Start::Well)
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

    /// A file that says, to a desktop that is a shell, what becomes of its opening.
    fn file(folder: &Path, name: &str, becomes: &str) -> PathBuf {
        let path = folder.join(name);
        std::fs::write(&path, becomes).unwrap();
        path
    }

    #[test]
    fn what_opens_and_what_does_not_is_known_at_once_or_once_it_ended() {
        let folder = tempfile::tempdir().unwrap();
        let mut desktop = Desktop::with(PathBuf::from("sh"));
        assert_eq!(desktop.open(&file(folder.path(), "good", "exit 0")).unwrap(), Start::Well);
        assert_eq!(desktop.open(&file(folder.path(), "bad", "exit 3")).unwrap(), Start::Failed);
        assert!(!desktop.has_failed(), "it was told");
        // One that goes on is not waited for, and told when it gives up later.
        let later = file(folder.path(), "later", "sleep 0.5; exit 3");
        assert_eq!(desktop.open(&later).unwrap(), Start::Well);
        assert!(until_ended(&mut desktop));
        let mut desktop = Desktop::with(PathBuf::from("/nowhere/no-such-program"));
        let error = desktop.open(Path::new("x")).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::NotFound);
    }

    #[test]
    fn a_file_that_opens_is_not_told_the_failure_of_the_one_before() {
        let folder = tempfile::tempdir().unwrap();
        let mut desktop = Desktop::with(PathBuf::from("sh"));
        let gone = folder.path().join("gone");
        // The first gives up once the second was opened.
        let first = format!("until [ -e {} ]; do sleep 0.01; done; exit 3", gone.display());
        let second = format!("touch {}; sleep 0.1", gone.display());
        desktop.open(&file(folder.path(), "first", &first)).unwrap();
        let second = file(folder.path(), "second", &second);
        assert_eq!(desktop.open(&second).unwrap(), Start::Well);
        assert!(until_ended(&mut desktop), "the failure of the first is told by itself");
    }
}
