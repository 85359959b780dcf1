//! The files of photos: beside the register, in a folder of its name, each named by the SHA-256 of its
//! content. They are written before the act that names them, and never by anything else; an act that is
//! taken back leaves its file, so that it can be done again.

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use sha2::{Digest, Sha256};

use crate::domain::entity::Entity;
use crate::domain::refusal::Refusal;
use crate::domain::warning::Warning;
use crate::picture::{self, Clean, Fault, Kind};
use crate::text::sort;

use super::error::{Error, Result};
use super::private_file::{self, Replace};
use super::query::home::Finding;
use super::row::{ReadAll, Record, text};
use super::{Store, query};

/// The largest file that is taken, in bytes.
pub const LARGEST: u64 = 25 << 20;

/// The folder of a register's photos: `registre.ccr-photos` beside `registre.ccr`.
pub fn folder(register: &Path) -> PathBuf {
    // By whatever link it is opened, the photos lie beside the file itself.
    let register = fs::canonicalize(register).unwrap_or_else(|_| register.to_owned());
    super::open::beside(&register, "-photos")
}

/// A file that a photo names.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Named {
    /// The SHA-256 of its content.
    pub hash: String,
    /// Its ending.
    pub ending: String,
}

impl Named {
    /// What a photo names; none where another tool wrote what is no name of ours.
    pub fn of(record: &Record) -> Option<Self> {
        let text = |field: &str| record.text(field).unwrap_or_default();
        Self::read(&format!("{}.{}", text("hash"), text("extension")))
    }

    /// A name as it stands in a folder or an archive.
    pub fn read(name: &str) -> Option<Self> {
        let (hash, ending) = name.split_once('.')?;
        let digits =
            hash.len() == 64 && hash.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        let known = [Kind::Jpeg, Kind::Png].iter().any(|kind| kind.ending() == ending);
        (digits && known).then(|| Self { hash: hash.to_owned(), ending: ending.to_owned() })
    }

    /// Its name.
    pub fn file(&self) -> String {
        format!("{}.{}", self.hash, self.ending)
    }
}

impl Store {
    /// Where the file of a photo is; none where the row names none that could be.
    pub fn photo_path(&self, photo: &Record) -> Option<PathBuf> {
        Some(folder(self.path()).join(Named::of(photo)?.file()))
    }

    /// The content of a photo's file, as it was added; none where it is missing or was changed.
    pub fn photo_bytes(&self, photo: &Record) -> Option<Vec<u8>> {
        let named = Named::of(photo)?;
        let path = self.photo_path(photo)?;
        let small = fs::metadata(&path).is_ok_and(|found| found.len() <= LARGEST);
        let bytes = small.then(|| fs::read(&path).ok()).flatten()?;
        (hash_of(&bytes) == named.hash).then_some(bytes)
    }

    /// What is wrong with the files of photos: missing, changed, or named by no photo.
    ///
    /// # Errors
    /// The register cannot be read.
    pub fn photo_findings(&self) -> Result<Vec<Finding>> {
        let folder = folder(self.path());
        let mut found = Vec::new();
        let mut known = HashSet::new();
        for photo in query::records_where(&self.conn, Entity::Photo, "WHERE true ORDER BY id", [])?
        {
            let Some(named) = Named::of(&photo) else { continue };
            let name = called(&photo);
            let file = named.file();
            let warning = match hash_file(&folder.join(&file)) {
                Ok(hash) if hash == named.hash => None,
                Ok(_) => Some(Warning::PhotoChanged { name, file: file.clone() }),
                Err(_) => Some(Warning::PhotoMissing { name, file: file.clone() }),
            };
            let target = Some((Entity::Photo, photo.id.clone()));
            found.extend(warning.map(|warning| Finding { warning, target }));
            known.insert(file);
        }
        let entries = fs::read_dir(&folder).into_iter().flatten().flatten();
        let mut spare: Vec<String> = entries
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .filter(|name| Named::read(name).is_some() && !known.contains(name))
            .collect();
        sort::by(&mut spare, Ord::cmp);
        let spare = spare.into_iter().map(|file| Warning::PhotoSpare { file });
        found.extend(spare.map(|warning| Finding { warning, target: None }));
        Ok(found)
    }
}

/// What a photo is called: its caption, else its day, else the first digits of its file.
fn called(photo: &Record) -> String {
    let text = |field: &str| photo.text(field).map(str::to_owned);
    let digits = || photo.text("hash").unwrap_or_default().chars().take(8).collect();
    text("caption").or_else(|| text("taken_on")).unwrap_or_else(digits)
}

/// The files that the photos of a register name, each once.
pub(super) fn named(conn: &Connection) -> Result<Vec<Named>> {
    let mut statement = conn.prepare("SELECT DISTINCT hash, extension FROM photo ORDER BY 1, 2")?;
    let rows = statement.query_map([], |row| Ok(format!("{}.{}", text(row, 0)?, text(row, 1)?)))?;
    let names: Vec<String> = rows.read_all()?;
    Ok(names.iter().filter_map(|name| Named::read(name)).collect())
}

/// What was added.
pub(super) struct Added {
    pub named: Named,
    pub bytes: u64,
    pub clean: Clean,
}

/// Reads a picture, takes out what is not seen on it, and lays it whole and synced into the folder.
///
/// # Errors
/// [`Refusal::Photo`]; what the system says.
pub(super) fn add(register: &Path, file: &str) -> Result<Added> {
    let refused = |why: &str| {
        let (file, why) = (file.to_owned(), why.to_owned());
        Error::from(Refusal::Photo { file, why })
    };
    let bytes = read(Path::new(file)).map_err(refused)?;
    let clean = picture::clean(&bytes).map_err(|fault| {
        refused(match fault {
            Fault::Heic => "heic",
            Fault::OtherKind => "other-kind",
            Fault::Damaged => "damaged",
            Fault::TooManyDots => "too-many-dots",
        })
    })?;
    let hash = hash_of(&clean.bytes);
    let named = Named { hash, ending: clean.kind.ending().to_owned() };
    let folder = folder(register);
    // It is the folder that cannot be written, not the register.
    let closed = |error: Error| match error {
        Error::ReadOnly | Error::Unwritable(_) | Error::Permission(_) => {
            Error::Unwritable(folder.clone())
        }
        other => other,
    };
    make(&folder).map_err(closed)?;
    let path = folder.join(named.file());
    // The same picture twice is one file; one that was changed under its name is put right.
    if !hash_file(&path).is_ok_and(|hash| hash == named.hash) {
        let failed = |error: io::Error| Error::io(&path, &error);
        private_file::write(&path, Replace::Yes, |out| out.write_all(&clean.bytes).map_err(failed))
            .map_err(closed)?;
    }
    let bytes = u64::try_from(clean.bytes.len()).unwrap_or(u64::MAX);
    Ok(Added { named, bytes, clean })
}

/// Makes the folder, and makes its name last through a power cut.
pub(super) fn make(folder: &Path) -> Result<()> {
    if !folder.is_dir() {
        private_file::make_folder(folder)?;
        if let Ok(above) = File::open(private_file::folder_of(folder)) {
            // Where folders cannot be synced, a power cut may cost the name.
            let _ = above.sync_all();
        }
    }
    Ok(())
}

fn read(path: &Path) -> std::result::Result<Vec<u8>, &'static str> {
    let failed = |error: &io::Error| match error.kind() {
        io::ErrorKind::NotFound => "missing",
        io::ErrorKind::PermissionDenied => "no-permission",
        _ => "unreadable",
    };
    let found = fs::metadata(path).map_err(|error| failed(&error))?;
    if !found.is_file() {
        return Err("not-a-file");
    }
    if found.len() > LARGEST {
        return Err("too-large");
    }
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|error| failed(&error))?;
    // A file that grows meanwhile is no picture.
    file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(|error| failed(&error))?;
    if bytes.len() as u64 > LARGEST { Err("too-large") } else { Ok(bytes) }
}

fn digits(hash: impl AsRef<[u8]>) -> String {
    hash.as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(super) fn hash_of(bytes: &[u8]) -> String {
    digits(Sha256::digest(bytes))
}

/// The SHA-256 of a file, which is not read whole into memory.
pub(super) fn hash_file(path: &Path) -> io::Result<String> {
    let mut hash = Sha256::new();
    copy_into(&mut File::open(path)?, |piece| {
        hash.update(piece);
        Ok(())
    })?;
    Ok(digits(hash.finalize()))
}

/// Reads something piece by piece.
pub(super) fn copy_into(
    from: &mut dyn Read,
    mut to: impl FnMut(&[u8]) -> io::Result<()>,
) -> io::Result<()> {
    let mut piece = vec![0; 1 << 16];
    loop {
        match from.read(&mut piece)? {
            0 => return Ok(()),
            length => to(&piece[..length])?,
        }
    }
}

/// Copies a photo's file and says whether what was read is what its name says.
pub(super) fn copy_checked(
    from: &mut dyn Read,
    to: &mut dyn Write,
    named: &Named,
) -> io::Result<bool> {
    let mut hash = Sha256::new();
    copy_into(from, |piece| {
        hash.update(piece);
        to.write_all(piece)
    })?;
    Ok(digits(hash.finalize()) == named.hash)
}
