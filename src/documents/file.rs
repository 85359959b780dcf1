//! A paper as a file, and its trace in the register.

use std::io;
use std::path::{Path, PathBuf};

use crate::domain::command::{Command, RecordDocument, Stamp};
use crate::i18n::words::Words;
use crate::store::private_file::{self, Replace};
use crate::store::{Error, Result, Store};

use super::caution::{Caution, cautions};
use super::docx::docx;
use super::html::html;
use super::markdown::markdown;
use super::model::Document;
use super::paper::{Paper, Subject};
use super::pdf::pdf;
use super::template::folder::Folder;
use super::trace;
use super::typeset::typeset;

/// The form of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Pages to print, to sign and to send.
    Pdf,
    /// One page to print.
    Html,
    /// Text.
    Markdown,
    /// A file of a word processor.
    Docx,
}

impl Format {
    /// Every form.
    pub const ALL: [Self; 4] = [Self::Pdf, Self::Docx, Self::Html, Self::Markdown];

    /// Its code, which is also the ending of its files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Html => "html",
            Self::Markdown => "md",
            Self::Docx => "docx",
        }
    }

    /// The form of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.code() == code)
    }

    /// The words of a document that this form cannot show, since no font here has their letters; other
    /// forms leave the letters to whoever reads them.
    pub fn unprinted(self, document: &Document) -> Vec<String> {
        match self {
            Self::Pdf => super::pdf::unprinted(document),
            _ => Vec::new(),
        }
    }

    /// The document in this form, its typography in order.
    ///
    /// # Errors
    /// A fault of the program in making a PDF; more than a DOCX can hold.
    pub fn render(self, document: &Document) -> io::Result<Vec<u8>> {
        let document = &*typeset(document);
        Ok(match self {
            Self::Pdf => pdf(document).map_err(io::Error::other)?,
            Self::Html => html(document).into_bytes(),
            Self::Markdown => markdown(document).into_bytes(),
            Self::Docx => docx(document)?,
        })
    }
}

/// What is to be made: a paper of something, in the form of its template.
#[derive(Clone, Copy)]
pub struct Order<'a> {
    /// The kind of paper.
    pub paper: &'a Paper,
    /// What it is of.
    pub subject: &'a Subject,
    /// Where its template is.
    pub templates: &'a Folder,
    /// Its language.
    pub words: &'a Words,
}

impl Order<'_> {
    /// The paper.
    ///
    /// # Errors
    /// As [`Paper::document`].
    pub fn document(&self, store: &Store) -> Result<Document> {
        self.paper.document(store, self.subject, self.words, self.templates)
    }

    /// The usual name of its file: « 2026-11-17 CCR procès-verbal 2026-05.html ».
    ///
    /// # Errors
    /// [`crate::domain::refusal::Refusal::NotFound`].
    pub fn file_name(&self, store: &Store, format: Format) -> Result<String> {
        let stem = self.paper.file_stem(store, self.subject, self.words)?;
        Ok(format!("{stem}.{}", format.code()))
    }
}

/// Writes a paper: into a folder under its own name, or to a file; mode 0600. The register records
/// it, in the same step, with the resolutions' numbers on it: without that record there is no file.
/// The path of the file, and what is to be known of it.
///
/// # Errors
/// As [`Paper::document`] and [`private_file::write`]; the register cannot be written.
pub fn write(
    store: &mut Store,
    stamp: &Stamp,
    order: &Order<'_>,
    format: Format,
    path: &Path,
    replace: Replace,
) -> Result<(PathBuf, Vec<Caution>)> {
    let document = order.document(store)?;
    let cautions = cautions(store, order, &document, &[format], stamp.today())?;
    let path = match path.is_dir() {
        true => path.join(order.file_name(store, format)?),
        false => path.to_owned(),
    };
    let rendered = format.render(&document).map_err(|error| Error::io(&path, &error))?;
    put(store, stamp, order, format, &rendered, &path, replace)?;
    Ok((path, cautions))
}

/// Writes what was rendered, and records it.
pub(super) fn put(
    store: &mut Store,
    stamp: &Stamp,
    order: &Order<'_>,
    format: Format,
    rendered: &[u8],
    path: &Path,
    replace: Replace,
) -> Result<()> {
    let record = Command::RecordDocument(record_of(order, format, rendered, path)?);
    private_file::write(path, replace, |out| {
        let failed = |error| Error::io(path, &error);
        out.write_all(rendered).map_err(failed)?;
        out.flush().map_err(failed)?;
        store.run(stamp, &record).map(|_| ())
    })
}

/// Records a file that was there already, unless the register has it.
pub(super) fn record_once(
    store: &mut Store,
    stamp: &Stamp,
    order: &Order<'_>,
    format: Format,
    rendered: &[u8],
    path: &Path,
) -> Result<()> {
    let record = record_of(order, format, rendered, path)?;
    if !store.has_document(&record)? {
        store.run(stamp, &Command::RecordDocument(record))?;
    }
    Ok(())
}

/// What the register keeps of a file.
fn record_of(
    order: &Order<'_>,
    format: Format,
    rendered: &[u8],
    path: &Path,
) -> Result<RecordDocument> {
    let absolute = std::path::absolute(path).map_err(|error| Error::io(path, &error))?;
    let subject = order.subject;
    Ok(RecordDocument {
        kind: order.paper.code.to_owned(),
        meeting: subject.meeting_id().cloned(),
        body: subject.body_id().cloned(),
        election: subject.election_id().cloned(),
        project: subject.project_id().cloned(),
        format: format.code().to_owned(),
        path: absolute.to_string_lossy().into_owned(),
        motion: subject.motion_id().cloned(),
        language: Some(order.words.language().code().to_owned()),
        day: subject.day().map(|day| day.to_string()),
        in_camera: subject.in_camera,
        sha256: Some(trace::of(rendered)),
    })
}
