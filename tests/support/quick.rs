//! Folders and registers that cost little, for tests that need hundreds of them.
#![allow(dead_code, reason = "no test file uses all of it")]
#![allow(clippy::unwrap_used, reason = "a test that fails says so")]

use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::sync::LazyLock;

use ccr::store::Store;
use tempfile::TempDir;

/// A temporary folder in memory where there is one: what a test writes is synced again and again.
pub fn folder() -> TempDir {
    tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap()
}

/// What a register is made of that was just made. To make one takes a hundred times as long as to
/// copy it: each table is parsed, and once more after each step of the schema.
static EMPTY: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let folder = folder();
    let path = folder.path().join("registre.ccr");
    drop(Store::create(&path).unwrap());
    std::fs::read(&path).unwrap()
});

/// An empty register there.
pub fn register(path: &Path) {
    write(path, &EMPTY);
}

/// A copy of a register that was closed, for its owner's eyes as the program makes them.
pub fn write(path: &Path, content: &[u8]) {
    let mut options = std::fs::OpenOptions::new();
    let file = options.write(true).create_new(true).mode(0o600).open(path);
    file.unwrap().write_all(content).unwrap();
}
