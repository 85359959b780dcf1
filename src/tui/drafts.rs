//! Drafts: what is typed and not saved survives a kill.
//!
//! One JSON file a register, in the user's state directory and not in the register: a register that
//! is locked, full or on a lost network share must not cost a word. Readable by its owner only.
//!
//! Each window has its own drafts in it, and holds a lock while it runs: what another window is still
//! typing is nothing that was left behind, and is neither offered nor written over.

#[cfg(test)]
mod tests;
mod window;

use crate::text::ordered::{Map, Set};
use serde::{Deserialize, Serialize};
use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Write};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::time::Duration;

use window::{Window, is_running};

/// What was typed on one screen.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// Text by name of field.
    pub fields: Map<String, String>,
    /// When it was typed, RFC 3339.
    pub saved_at: String,
}

/// What the file holds, by the key of the screen and the window. The register's path is there for a
/// person who looks into it.
#[derive(Default, Serialize, Deserialize)]
struct Content {
    register: String,
    drafts: Map<String, Kept>,
}

/// A draft with the window that typed it.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Kept {
    #[serde(flatten)]
    draft: Draft,
    #[serde(default)]
    window: String,
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

/// Whether the drafts outlast the program.
#[derive(Debug)]
enum Outlast {
    /// They are in the file.
    InFile,
    /// Nobody asks that they do: what is typed in the demo.
    NotMeant,
    /// There is no place for them.
    NoPlace(io::Error),
}

/// The drafts of one register, by the key of their screen (`person:new`, `person:ID`).
#[derive(Debug)]
pub struct Drafts {
    file: PathBuf,
    outlast: Outlast,
    register: String,
    drafts: Map<String, Draft>,
    /// Keys put or removed here since the last flush.
    changed: Set<String>,
    /// Keys of this window that the file knows.
    written: Set<String>,
    /// Where the drafts that a window left behind stand in the file.
    left: Map<String, String>,
    /// What says that this window runs, once it has a draft of its own.
    window: Option<Window>,
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
        let read = read(&file)?;
        let mut drafts = Drafts {
            file,
            register: register.to_string_lossy().into_owned(),
            ..Drafts::of_this_window(Outlast::InFile)
        };
        let found = match read {
            Read::Missing => Found::Nothing,
            Read::Content(content) => {
                drafts.take_left(&content.drafts);
                match drafts.drafts.len() {
                    0 => Found::Nothing,
                    count => Found::Drafts(count),
                }
            }
            Read::Damaged => Found::Damaged(move_aside(&drafts.file)?),
        };
        Ok((drafts, found))
    }

    /// Drafts that are meant to be forgotten with the program.
    pub fn for_now() -> Drafts {
        Drafts::of_this_window(Outlast::NotMeant)
    }

    /// Drafts that have no place on the disk, and why: they come back while the program runs.
    pub fn without_place(why: io::Error) -> Drafts {
        Drafts::of_this_window(Outlast::NoPlace(why))
    }

    fn of_this_window(outlast: Outlast) -> Drafts {
        Drafts {
            file: PathBuf::new(),
            outlast,
            register: String::new(),
            drafts: Map::new(),
            changed: Set::new(),
            written: Set::new(),
            left: Map::new(),
            window: None,
        }
    }

    /// Takes what windows left behind that run no more, of each screen the latest; what is here
    /// already stays.
    fn take_left(&mut self, kept: &Map<String, Kept>) {
        let folder = self.file.parent().unwrap_or(Path::new("."));
        let mine = self.window.as_ref().map_or("", |window| window.name.as_str());
        let mut left: Map<&str, (&String, &Kept)> = Map::new();
        for (place, one) in kept {
            let key = place.split_once(WINDOW).map_or(place.as_str(), |(key, _)| key);
            let is_mine = !mine.is_empty() && one.window == mine;
            if is_mine || self.drafts.contains_key(key) || is_running(folder, &one.window) {
                continue;
            }
            let older = |(_, known): &(_, &Kept)| known.draft.saved_at <= one.draft.saved_at;
            if left.get(key).is_none_or(older) {
                left.insert(key, (place, one));
            }
        }
        for (key, (place, one)) in left {
            self.drafts.insert(key.to_owned(), one.draft.clone());
            self.left.insert(key.to_owned(), place.clone());
        }
    }

    /// The draft of a screen that is opened, which is this window's from now on.
    pub fn claim(&mut self, key: &str) -> Option<&Draft> {
        if self.left.contains_key(key) {
            self.changed.insert(key.to_owned());
        }
        self.drafts.get(key)
    }

    /// Keeps what is typed on a screen, in memory until [`flush`](Self::flush).
    pub fn put(&mut self, key: &str, draft: Draft) {
        if self.is_another_windows(key) {
            // It waits in the file until this window has none of its own there.
            self.left.remove(key);
        }
        self.changed.insert(key.to_owned());
        self.drafts.insert(key.to_owned(), draft);
    }

    /// Forgets a screen's draft: it was saved or given up. What another window left behind meanwhile
    /// stays: nobody here has seen it.
    pub fn remove(&mut self, key: &str) {
        if !self.is_another_windows(key) && self.drafts.remove(key).is_some() {
            self.changed.insert(key.to_owned());
            // What the file never had need not be taken out of it, which a full disk would not let us.
            if !self.written.contains(key) && !self.left.contains_key(key) {
                self.changed.remove(key);
            }
        }
    }

    /// The drafts that would be lost if the program ended now.
    pub fn unkept(&self) -> impl Iterator<Item = &str> {
        let meant = !matches!(self.outlast, Outlast::NotMeant);
        let changed = self.changed.iter().filter(move |_| meant).map(String::as_str);
        changed.filter(|key| self.drafts.contains_key(*key))
    }

    /// Whether another window left it behind, and nobody has opened its screen here since.
    fn is_another_windows(&self, key: &str) -> bool {
        self.left.contains_key(key) && !self.changed.contains(key)
    }

    /// The draft of a screen.
    pub fn get(&self, key: &str) -> Option<&Draft> {
        self.drafts.get(key)
    }

    /// The key of the draft that was typed last, of those whose key begins so.
    pub fn latest(&self, begins: &str) -> Option<&str> {
        let these = self.all().filter(|(key, _)| key.starts_with(begins));
        these.max_by(|(_, one), (_, other)| one.saved_at.cmp(&other.saved_at)).map(|(key, _)| key)
    }

    /// All drafts, in the order of their keys.
    pub fn all(&self) -> impl Iterator<Item = (&str, &Draft)> {
        self.drafts.iter().map(|(key, draft)| (key.as_str(), draft))
    }

    /// Whether there is a place for what should outlast the program.
    pub fn has_place(&self) -> bool {
        !matches!(self.outlast, Outlast::NoPlace(_))
    }

    /// Whether a flush would write.
    pub fn is_dirty(&self) -> bool {
        matches!(self.outlast, Outlast::InFile) && !self.changed.is_empty()
    }

    /// Makes the file say what is here, surely on the disk when this returns; does nothing when
    /// nothing changed. Drafts that another process wrote meanwhile for other screens stay.
    /// Where no draft is left, no file is.
    ///
    /// # Errors
    /// When it cannot be written; the file is then as before, and the next flush tries again. Also
    /// when something would have to be kept and has no place.
    pub fn flush(&mut self) -> io::Result<()> {
        if let Outlast::NoPlace(why) = &self.outlast
            && self.unkept().next().is_some()
        {
            return Err(io::Error::new(why.kind(), why.to_string()));
        }
        if !self.is_dirty() {
            return Ok(());
        }
        let _lock = lock(&self.file)?;
        let mut merged = match read(&self.file)? {
            Read::Content(content) => content.drafts,
            Read::Missing => Map::new(),
            Read::Damaged => {
                move_aside(&self.file)?;
                Map::new()
            }
        };
        if self.window.is_none() && self.changed.iter().any(|key| self.drafts.contains_key(key)) {
            self.window = Some(Window::open(self.file.parent().unwrap_or(Path::new(".")))?);
        }
        let window = self.window.as_ref().map_or("", |window| window.name.as_str());
        let mut written = self.written.clone();
        for key in &self.changed {
            if let Some(place) = self.left.get(key) {
                merged.remove(place);
            }
            let place = format!("{key}{WINDOW}{window}");
            match self.drafts.get(key) {
                Some(draft) => {
                    written.insert(key.clone());
                    let kept = Kept { draft: draft.clone(), window: window.to_owned() };
                    merged.insert(place, kept);
                }
                None => {
                    written.remove(key);
                    merged.remove(&place);
                }
            }
        }
        let content = Content { register: self.register.clone(), drafts: merged };
        write(&self.file, &content)?;
        self.written = written;
        let changed = std::mem::take(&mut self.changed);
        self.left.retain(|key, _| !changed.contains(key));
        self.take_left(&content.drafts);
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

/// What stands between the key of a screen and the window in the file; no key has it.
const WINDOW: &str = "#";

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

/// A name for the register's file: its own name, for people, and the mark of its path.
fn file_name(register: &Path) -> String {
    let stem: String = register
        .file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default()
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || "-_".contains(*c))
        .take(40)
        .collect();
    format!("{stem}-{}.json", path_mark(register))
}

/// A hash of a whole path in sixteen signs (FNV-1a, which unlike `std`'s hasher is the same in every
/// version), for the names of what is kept for a register outside its file.
pub(super) fn path_mark(register: &Path) -> String {
    let hash =
        register.as_os_str().as_bytes().iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, &byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
    format!("{hash:016x}")
}
