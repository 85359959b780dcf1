//! A small disk or a folder that cannot be written, where the system lets us mount one; where it
//! does not, the test says so and proves nothing, unless `CCR_MUST_MOUNT` is set: then it fails.
#![allow(clippy::unwrap_used, reason = "a test that fails says so")]

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command as Process;

use tempfile::TempDir;

/// Something mounted on a folder of its own, until it goes out of sight.
pub struct Mounted {
    /// The folder.
    pub folder: TempDir,
}

impl Mounted {
    fn try_new(what: &[&str]) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let done = Process::new("mount").args(what).arg(folder.path()).output();
        if done.is_ok_and(|output| output.status.success()) {
            return Some(Self { folder });
        }
        let must = std::env::var_os("CCR_MUST_MOUNT").is_some();
        assert!(!must, "nothing can be mounted here (mount {})", what.join(" "));
        eprintln!("SKIPPED: nothing can be mounted here (mount {})", what.join(" "));
        None
    }

    /// A disk of so many kilobytes.
    pub fn disk(kilobytes: u32) -> Option<Self> {
        Self::try_new(&["-t", "tmpfs", "-o", &format!("size={kilobytes}k"), "tmpfs"])
    }

    /// A folder that shows another one and cannot be written.
    pub fn read_only(of: &Path) -> Option<Self> {
        let shown = Self::try_new(&["--bind", of.to_str()?])?;
        let again =
            Process::new("mount").args(["-o", "remount,ro,bind"]).arg(shown.folder.path()).status();
        again.is_ok_and(|status| status.success()).then_some(shown)
    }

    /// Something else takes the room that is left, as the file `filler`.
    pub fn fill_up(&self) {
        let mut size = 2_000_000;
        while size > 100 {
            let filler = fs::OpenOptions::new().create(true).append(true).open(self.path("filler"));
            if filler.unwrap().write_all(&vec![0; size]).is_err() {
                size /= 2;
            }
        }
    }

    /// Something in the folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        let _ = Process::new("umount").arg("--lazy").arg(self.folder.path()).status();
    }
}
