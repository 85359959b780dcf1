//! A backup of a register with photos: one zip of both. Everything goes through piece by piece, and is
//! read back and checked before it has its name.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Seek, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive};

use super::error::{Error, Result};
use super::photos::{self, Named, copy_checked, hash_file};
use super::private_file::{self, Replace};
use super::zip_writing::Zip;
use super::{Store, backup};

/// The register in the archive.
const REGISTER: &str = "registre.ccr";
/// Before the names of photos.
const PHOTOS: &str = "photos/";
/// How every archive begins.
const SIGNATURE: [u8; 4] = *b"PK\x03\x04";
/// Beyond this, sizes have another form in an archive.
const LARGE: u64 = u32::MAX as u64;

/// What a copy holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Copied {
    /// How many photos' files.
    pub photos: usize,
    /// The files that photos name and that are missing or changed: they are not in the copy.
    pub missing: Vec<String>,
}

/// What came back.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Restored {
    /// Where the register is that stood there.
    pub kept: Option<PathBuf>,
    /// How many photos' files came with the copy.
    pub photos: usize,
}

/// The photos that a copy of a register would hold, and those that it cannot.
pub(super) struct Content {
    folder: PathBuf,
    whole: Vec<Named>,
    missing: Vec<String>,
}

/// Looks at every photo that a register names.
///
/// # Errors
/// The register cannot be read.
pub(super) fn content(store: &Store) -> Result<Content> {
    let folder = photos::folder(store.path());
    let (mut whole, mut missing) = (Vec::new(), Vec::new());
    for named in photos::named(&store.conn)? {
        match hash_file(&folder.join(named.file())) {
            Ok(hash) if hash == named.hash => whole.push(named),
            _ => missing.push(named.file()),
        }
    }
    Ok(Content { folder, whole, missing })
}

/// Copies a register into a file that must not exist yet, with its photos where it has any: see
/// [`backup::copy_to`].
///
/// # Errors
/// As [`backup::copy_to`].
pub fn copy_to(store: &Store, target: &Path) -> Result<Copied> {
    content(store)?.copy_to(store, target)
}

impl Content {
    /// Whether the register has photos, so that a copy of it is an archive.
    pub(super) fn has_photos(&self) -> bool {
        !self.whole.is_empty() || !self.missing.is_empty()
    }

    /// Whether no photo is missing.
    pub(super) fn is_whole(&self) -> bool {
        self.missing.is_empty()
    }

    /// As [`copy_to`] of the register that was looked at.
    pub(super) fn copy_to(self, store: &Store, target: &Path) -> Result<Copied> {
        if !self.has_photos() {
            backup::copy_to(store, target)?;
            return Ok(Copied::default());
        }
        write_archive(store, target, &self)?;
        Ok(Copied { photos: self.whole.len(), missing: self.missing })
    }
}

fn write_archive(store: &Store, target: &Path, content: &Content) -> Result<()> {
    let Content { folder, whole, .. } = content;
    if target.symlink_metadata().is_ok() {
        return Err(Error::Exists(target.to_owned()));
    }
    let register = backup::write_copy(&store.conn, target)?;
    let failed = |error: io::Error| Error::io(target, &error);
    let mut archive = beside(target)?;
    write(archive.as_file_mut(), register.path(), folder, whole).map_err(failed)?;
    archive.as_file().sync_all().map_err(failed)?;
    let digits = hash_file(register.path()).map_err(failed)?;
    read_back(archive.path(), &digits, whole).map_err(failed)?;
    private_file::place(archive, target, Replace::Never)
}

fn beside(target: &Path) -> Result<NamedTempFile> {
    let folder = private_file::folder_of(target);
    let made = tempfile::Builder::new().prefix(".ccr-").suffix(".tmp").tempfile_in(folder);
    made.map_err(|error| Error::making(target, &error))
}

fn write(to: &mut File, register: &Path, folder: &Path, whole: &[Named]) -> io::Result<()> {
    let mut out = BufWriter::new(to);
    let mut zip = Zip::new(&mut out);
    let options =
        |size: u64| SimpleFileOptions::default().large_file(size >= LARGE).unix_permissions(0o600);
    let mut from = File::open(register)?;
    zip.start_file(REGISTER, options(from.metadata()?.len()))?;
    io::copy(&mut from, &mut zip)?;
    for named in whole {
        let mut from = File::open(folder.join(named.file()))?;
        // Pictures are compressed already.
        let options = options(from.metadata()?.len()).compression_method(CompressionMethod::Stored);
        zip.start_file(format!("{PHOTOS}{}", named.file()), options)?;
        if !copy_checked(&mut from, &mut zip, named)? {
            return Err(changed(named));
        }
    }
    zip.finish()?.flush()
}

fn changed(named: &Named) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, named.file())
}

/// Makes sure that what was written can be read, and is what was meant.
fn read_back(path: &Path, register: &str, whole: &[Named]) -> io::Result<()> {
    let mut zip = ZipArchive::new(BufReader::new(File::open(path)?))?;
    let meant = Named { hash: register.to_owned(), ending: String::new() };
    if !copy_checked(&mut zip.by_name(REGISTER)?, &mut io::sink(), &meant)? {
        return Err(io::Error::new(io::ErrorKind::InvalidData, REGISTER));
    }
    for named in whole {
        let mut entry = zip.by_name(&format!("{PHOTOS}{}", named.file()))?;
        if !copy_checked(&mut entry, &mut io::sink(), named)? {
            return Err(changed(named));
        }
    }
    Ok(())
}

/// Whether a file that begins so is a zip.
pub(super) fn is_zip(head: &[u8]) -> bool {
    head.starts_with(&SIGNATURE)
}

/// Whether a file is an archive.
pub fn is_archive(path: &Path) -> bool {
    let mut start = [0; 4];
    let read = File::open(path).and_then(|mut file| file.read_exact(&mut start));
    read.is_ok() && start == SIGNATURE
}

/// Puts a copy back as the register, with the photos that are in it: see [`backup::restore`]. Photos
/// that are there stay, since each is named by its content.
///
/// # Errors
/// As [`backup::restore`]; [`Error::NoCopy`]; [`Error::DamagedCopy`] for one that is not whole, before anything is
/// touched.
pub fn restore(copy: &Path, target: &Path, word: &str) -> Result<Restored> {
    // Nothing is read but the copy: whoever puts it back must not take the register for damaged.
    put_back(copy, target, word).map_err(|error| match error {
        Error::Damaged(_) => Error::DamagedCopy(copy.to_owned()),
        other => other,
    })
}

fn put_back(copy: &Path, target: &Path, word: &str) -> Result<Restored> {
    if copy.symlink_metadata().is_err_and(|error| error.kind() == io::ErrorKind::NotFound) {
        return Err(Error::NoCopy(copy.to_owned()));
    }
    if !is_archive(copy) {
        let kept = backup::restore(copy, target, word)?;
        return Ok(Restored { kept, photos: 0 });
    }
    let broken = |error: zip::result::ZipError| match error {
        zip::result::ZipError::Io(error) if error.kind() != io::ErrorKind::InvalidData => {
            Error::io(copy, &error)
        }
        error => Error::Damaged(error.to_string()),
    };
    let file = File::open(copy).map_err(|error| Error::io(copy, &error))?;
    let mut zip = ZipArchive::new(BufReader::new(file)).map_err(broken)?;
    if zip.index_for_name(REGISTER).is_none() {
        return Err(Error::NotARegister(copy.to_owned()));
    }
    // No name of the archive is a path: only names of our own are looked for in it.
    let names: Vec<Named> =
        zip.file_names().filter_map(|name| Named::read(name.ok()?.strip_prefix(PHOTOS)?)).collect();
    for named in &names {
        let sound = extract(&mut zip, named, &mut io::sink());
        if !sound.map_err(broken)? {
            return Err(Error::Damaged(named.file()));
        }
    }
    let mut register = beside(target)?;
    let failed = |error: io::Error| match error.kind() {
        io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput => {
            Error::Damaged(error.to_string())
        }
        _ => Error::io(target, &error),
    };
    io::copy(&mut zip.by_name(REGISTER).map_err(broken)?, register.as_file_mut())
        .map_err(failed)?;
    backup::refuse_unsound(register.path())?;
    let folder = photos::folder(target);
    photos::make(&folder)?;
    for named in &names {
        let path = folder.join(named.file());
        if hash_file(&path).is_ok_and(|hash| hash == named.hash) {
            continue;
        }
        private_file::write(&path, Replace::Yes, |out| {
            match extract(&mut zip, named, out).map_err(broken)? {
                true => Ok(()),
                false => Err(Error::Damaged(named.file())),
            }
        })?;
    }
    let kept = backup::restore(register.path(), target, word)?;
    Ok(Restored { kept, photos: names.len() })
}

/// Takes one photo out of an archive; whether it is what its name says.
fn extract<R: Read + Seek>(
    zip: &mut ZipArchive<R>,
    named: &Named,
    to: &mut dyn Write,
) -> std::result::Result<bool, zip::result::ZipError> {
    let mut entry = zip.by_name(&format!("{PHOTOS}{}", named.file()))?;
    Ok(copy_checked(&mut entry, to, named)?)
}
