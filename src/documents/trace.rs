//! The trace that a file leaves in the register, by which it is known again.

use std::fmt::Write as _;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use sha2::{Digest, Sha256};

/// What became of a file since it was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Since {
    /// It is as it was made.
    Same,
    /// Somebody changed it.
    Changed,
    /// It is not there any more, or cannot be read.
    Missing,
    /// It is there; what it was is not known.
    Unknown,
}

/// The SHA-256 of a file's bytes, in hexadecimal digits.
pub fn of(bytes: &[u8]) -> String {
    hex(Sha256::new().chain_update(bytes))
}

/// What became of a file, of which this is the trace, where one was kept.
pub fn since(path: &Path, trace: Option<&str>) -> Since {
    match (of_file(path), trace) {
        (Err(_), _) => Since::Missing,
        (Ok(_), None) => Since::Unknown,
        (Ok(now), Some(then)) if now == then => Since::Same,
        (Ok(_), Some(_)) => Since::Changed,
    }
}

fn of_file(path: &Path) -> io::Result<String> {
    if !path.metadata()?.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let (mut file, mut sha) = (File::open(path)?, Sha256::new());
    let mut piece = vec![0; 64 << 10];
    loop {
        match file.read(&mut piece)? {
            0 => return Ok(hex(sha)),
            read => sha.update(&piece[..read]),
        }
    }
}

fn hex(sha: Sha256) -> String {
    sha.finalize().iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_known_again_and_a_changed_or_lost_one_told() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        std::fs::write(&path, "abc").unwrap();
        // FIPS 180-2, appendix B.1.
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(of(b"abc"), abc);
        assert_eq!(since(&path, Some(abc)), Since::Same);
        assert_eq!(since(&path, None), Since::Unknown);
        std::fs::write(&path, "abd").unwrap();
        assert_eq!(since(&path, Some(abc)), Since::Changed);
        std::fs::remove_file(&path).unwrap();
        assert_eq!(since(&path, Some(abc)), Since::Missing);
        assert_eq!(since(folder.path(), Some(abc)), Since::Missing);
    }
}
