//! Drafts: what is typed and not saved survives a kill.
//!
//! One JSON file a register, in the user's state directory and not in the register: a register that
//! is locked, full or on a lost network share must not cost a word. Readable by its owner only.

use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Write};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What was typed on one screen.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// Text by name of field.
    pub fields: BTreeMap<String, String>,
    /// When it was typed, RFC 3339.
    pub saved_at: String,
}

/// What the file holds. The register's path is there for a person who looks into it.
#[derive(Default, Serialize, Deserialize)]
struct Content {
    register: String,
    drafts: BTreeMap<String, Draft>,
}

/// How the file was found.
#[derive(Debug, PartialEq, Eq)]
pub enum Found {
    /// No file: nothing was left unsaved.
    Nothing,
    /// That many drafts.
    Drafts(usize),
    /// The file could not be understood. It was moved to this path, whole, for a person to read.
    Damaged(PathBuf),
}

/// The drafts of one register, by the key of their screen (`person:new`, `person:ID`).
#[derive(Debug)]
pub struct Drafts {
    file: PathBuf,
    register: String,
    drafts: BTreeMap<String, Draft>,
    /// Keys put or removed here since the last flush.
    changed: BTreeSet<String>,
}

impl Drafts {
    /// Reads the drafts of this register from the folder, which is made if it is missing.
    ///
    /// # Errors
    /// When the folder cannot be made, or the file is there and cannot be read or moved aside.
    pub fn open(folder: &Path, register: &Path) -> io::Result<(Drafts, Found)> {
        DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
        // One register, one name, whichever way its path was written.
        let register = canonical(register)?;
        let file = folder.join(file_name(&register));
        let (content, found) = match read(&file)? {
            Read::Missing => (Content::default(), Found::Nothing),
            Read::Content(content) => {
                let found = Found::Drafts(content.drafts.len());
                (content, found)
            }
            Read::Damaged => (Content::default(), Found::Damaged(move_aside(&file)?)),
        };
        let drafts = Drafts {
            file,
            register: register.to_string_lossy().into_owned(),
            drafts: content.drafts,
            changed: BTreeSet::new(),
        };
        Ok((drafts, found))
    }

    /// Keeps what is typed on a screen, in memory until [`flush`](Self::flush).
    pub fn put(&mut self, key: &str, draft: Draft) {
        self.changed.insert(key.to_owned());
        self.drafts.insert(key.to_owned(), draft);
    }

    /// Forgets a screen's draft: it was saved or given up.
    pub fn remove(&mut self, key: &str) {
        if self.drafts.remove(key).is_some() {
            self.changed.insert(key.to_owned());
        }
    }

    /// The draft of a screen.
    pub fn get(&self, key: &str) -> Option<&Draft> {
        self.drafts.get(key)
    }

    /// All drafts, in the order of their keys.
    pub fn all(&self) -> impl Iterator<Item = (&str, &Draft)> {
        self.drafts.iter().map(|(key, draft)| (key.as_str(), draft))
    }

    /// Whether a flush would write.
    pub fn is_dirty(&self) -> bool {
        !self.changed.is_empty()
    }

    /// Makes the file say what is here, surely on the disk when this returns; does nothing when
    /// nothing changed. Drafts that another process wrote meanwhile for other screens stay.
    /// Where no draft is left, no file is.
    ///
    /// # Errors
    /// When it cannot be written; the file is then as before, and the next flush tries again.
    pub fn flush(&mut self) -> io::Result<()> {
        if !self.is_dirty() {
            return Ok(());
        }
        let _lock = lock(&self.file)?;
        let mut merged = match read(&self.file)? {
            Read::Content(content) => content.drafts,
            Read::Missing => BTreeMap::new(),
            Read::Damaged => {
                move_aside(&self.file)?;
                BTreeMap::new()
            }
        };
        for key in &self.changed {
            match self.drafts.get(key) {
                Some(draft) => merged.insert(key.clone(), draft.clone()),
                None => merged.remove(key),
            };
        }
        let content = Content { register: self.register.clone(), drafts: merged };
        write(&self.file, &content)?;
        self.drafts = content.drafts;
        self.changed.clear();
        Ok(())
    }
}

/// The path of a register without links and dots, also of one that is not made yet: what is typed
/// at the first run belongs to the register that comes of it.
fn canonical(register: &Path) -> io::Result<PathBuf> {
    let whole = std::path::absolute(register)?;
    for there in whole.ancestors() {
        if let (Ok(known), Ok(rest)) = (fs::canonicalize(there), whole.strip_prefix(there)) {
            return Ok(known.join(rest).components().collect());
        }
    }
    Ok(whole)
}

enum Read {
    Missing,
    Content(Content),
    Damaged,
}

fn read(file: &Path) -> io::Result<Read> {
    match fs::read(file) {
        Ok(bytes) => Ok(serde_json::from_slice(&bytes).map_or(Read::Damaged, Read::Content)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Read::Missing),
        Err(error) => Err(error),
    }
}

/// Writes beside the file and renames, so that a kill or a full disk leaves the old file whole.
fn write(file: &Path, content: &Content) -> io::Result<()> {
    let folder = file.parent().unwrap_or(Path::new("."));
    if content.drafts.is_empty() {
        match fs::remove_file(file) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    } else {
        // tempfile creates with mode 0600, and removes what was not renamed.
        let mut temporary = tempfile::NamedTempFile::new_in(folder)?;
        temporary.write_all(&serde_json::to_vec(content)?)?;
        temporary.as_file().sync_all()?;
        temporary.persist(file).map_err(|error| error.error)?;
    }
    // The rename itself is on the disk only once the folder is. Some file systems cannot.
    let _ = File::open(folder).and_then(|folder| folder.sync_all());
    Ok(())
}

/// Keeps a second process on the same register from writing between our reading and our writing.
/// Tries for a tenth of a second: our words matter more than perfect order.
fn lock(file: &Path) -> io::Result<File> {
    let lock = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .mode(0o600)
        .open(file.with_extension("lock"))?;
    for _ in 0..20 {
        match lock.try_lock() {
            Err(TryLockError::WouldBlock) => std::thread::sleep(Duration::from_millis(5)),
            // Taken, or a file system without locks.
            Ok(()) | Err(TryLockError::Error(_)) => break,
        }
    }
    Ok(lock)
}

/// Renames the file to the first free of `…damaged-1`, `…damaged-2` and so on.
fn move_aside(file: &Path) -> io::Result<PathBuf> {
    let mut n = 1;
    loop {
        let aside = file.with_extension(format!("damaged-{n}"));
        // A link fails where the name is taken; a rename would overwrite.
        match fs::hard_link(file, &aside) {
            Ok(()) => {
                fs::remove_file(file)?;
                return Ok(aside);
            }
            Err(error) if error.kind() == ErrorKind::AlreadyExists => n += 1,
            // A file system without links.
            Err(_) if !aside.try_exists()? => {
                fs::rename(file, &aside)?;
                return Ok(aside);
            }
            Err(_) => n += 1,
        }
    }
}

/// A name for the register's file: its own name, for people, and a hash of the whole path
/// (FNV-1a, which unlike `std`'s hasher is the same in every version).
fn file_name(register: &Path) -> String {
    let hash =
        register.as_os_str().as_bytes().iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, &byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
    let stem: String = register
        .file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default()
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || "-_".contains(*c))
        .take(40)
        .collect();
    format!("{stem}-{hash:016x}.json")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    struct Home {
        _dir: tempfile::TempDir,
        folder: PathBuf,
        register: PathBuf,
    }

    fn home() -> Home {
        let dir = tempfile::tempdir().unwrap();
        Home {
            folder: dir.path().join("state/drafts"),
            register: dir.path().join("laval.ccr"),
            _dir: dir,
        }
    }

    impl Home {
        fn open(&self) -> (Drafts, Found) {
            Drafts::open(&self.folder, &self.register).unwrap()
        }
    }

    fn typed(name: &str) -> Draft {
        Draft {
            fields: BTreeMap::from([("name".to_owned(), name.to_owned())]),
            saved_at: "2026-11-22T02:51:00-05:00".to_owned(),
        }
    }

    #[test]
    fn what_was_flushed_survives_the_process() {
        let home = home();
        let (mut drafts, found) = home.open();
        assert_eq!(found, Found::Nothing);
        drafts.put("person:new", typed("Hélène « Lé"));
        drafts.put("person:7", typed("x\n\u{202E}\0y"));
        drafts.flush().unwrap();
        drop(drafts);

        let (drafts, found) = home.open();
        assert_eq!(found, Found::Drafts(2));
        assert_eq!(drafts.get("person:new"), Some(&typed("Hélène « Lé")));
        let keys: Vec<&str> = drafts.all().map(|(key, _)| key).collect();
        assert_eq!(keys, ["person:7", "person:new"]);
        let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&drafts.file), 0o600);
        assert_eq!(mode(&home.folder), 0o700);
    }

    #[test]
    fn a_register_that_is_made_later_is_the_one_whose_drafts_were_kept_before() {
        let home = home();
        let real = home.register.parent().unwrap().join("real");
        fs::create_dir(&real).unwrap();
        let link = real.with_file_name("link");
        std::os::unix::fs::symlink(&real, &link).unwrap();
        let register = link.join("laval.ccr");
        let (mut drafts, _) = Drafts::open(&home.folder, &register).unwrap();
        drafts.put("first-run", typed("Comité"));
        drafts.flush().unwrap();
        fs::write(&register, b"").unwrap();
        for path in [register, real.join("laval.ccr")] {
            assert_eq!(Drafts::open(&home.folder, &path).unwrap().1, Found::Drafts(1));
        }
    }

    #[test]
    fn nothing_is_written_before_the_flush_nor_when_nothing_changed() {
        let home = home();
        let (mut drafts, _) = home.open();
        drafts.put("a", typed("1"));
        assert!(!drafts.file.exists());
        drafts.flush().unwrap();
        fs::remove_file(&drafts.file).unwrap();
        drafts.remove("never put");
        assert!(!drafts.is_dirty());
        drafts.flush().unwrap();
        assert!(!drafts.file.exists());
    }

    #[test]
    fn a_saved_draft_is_forgotten_and_the_last_takes_the_file_with_it() {
        let home = home();
        let (mut drafts, _) = home.open();
        drafts.put("a", typed("1"));
        drafts.put("b", typed("2"));
        drafts.flush().unwrap();
        drafts.remove("a");
        drafts.flush().unwrap();
        assert_eq!(home.open().1, Found::Drafts(1));
        drafts.remove("b");
        drafts.flush().unwrap();
        assert!(!drafts.file.exists());
        assert_eq!(home.open().1, Found::Nothing);
    }

    #[test]
    fn a_damaged_file_is_moved_aside_and_never_overwritten() {
        let home = home();
        let (drafts, _) = home.open();
        fs::write(&drafts.file, b"{\"register\": half").unwrap();
        let Found::Damaged(first) = home.open().1 else {
            panic!("the damage was not seen");
        };
        fs::write(&drafts.file, b"\xff").unwrap();
        let (mut drafts, found) = home.open();
        let Found::Damaged(second) = found else {
            panic!("the damage was not seen");
        };
        assert_eq!(fs::read(first).unwrap(), b"{\"register\": half");
        assert_eq!(fs::read(second).unwrap(), b"\xff");

        drafts.put("a", typed("1"));
        drafts.flush().unwrap();
        assert_eq!(home.open().1, Found::Drafts(1));
    }

    #[test]
    fn two_processes_on_one_register_keep_each_other_s_drafts() {
        let home = home();
        let (mut one, _) = home.open();
        let (mut two, _) = home.open();
        one.put("a", typed("1"));
        one.flush().unwrap();
        two.put("b", typed("2"));
        two.flush().unwrap();
        one.put("a", typed("1 more"));
        one.flush().unwrap();

        let (both, _) = home.open();
        assert_eq!(both.get("a"), Some(&typed("1 more")));
        assert_eq!(both.get("b"), Some(&typed("2")));
    }

    #[test]
    fn a_flush_that_fails_is_tried_again_by_the_next() {
        let home = home();
        let (mut drafts, _) = home.open();
        drafts.put("a", typed("1"));
        fs::remove_dir_all(&home.folder).unwrap();
        assert!(drafts.flush().is_err());
        assert!(drafts.is_dirty());
        fs::create_dir_all(&home.folder).unwrap();
        drafts.flush().unwrap();
        assert_eq!(home.open().1, Found::Drafts(1));
    }

    #[test]
    fn each_register_has_its_own_file() {
        let (a, b) = (Path::new("/x/laval.ccr"), Path::new("/y/laval.ccr"));
        assert_ne!(file_name(a), file_name(b));
        // FNV-1a of no bytes is its published offset basis.
        assert_eq!(file_name(Path::new("")), "-cbf29ce484222325.json");
        assert!(file_name(Path::new(&"é/".repeat(3_000))).len() < 100);
    }
}
