//! Where templates and their pictures come from: a folder of the committee's own, or the program.

use std::fs;
use std::path::{Component, Path, PathBuf};

use crate::domain::rules::{LOGO, TEMPLATES};
use crate::i18n::language::Language;
use crate::i18n::words::Words;
use crate::store::private_file::{self, Replace};
use crate::store::{Error, Result, Store};

use super::super::model::Picture;
use super::super::paper::{PAPERS, Paper};
use super::mistake::{Mistake, What};
use super::{Template, folder_of, guide};

/// The largest picture that is taken, in bytes.
const LARGEST: u64 = 8 << 20;

/// The committee's own templates, or none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Folder {
    own: Option<PathBuf>,
    /// Whether a logo that cannot be read is left out instead of refused.
    lenient: bool,
}

impl Folder {
    /// Templates in a folder; what is not there is the built-in one.
    pub fn at(folder: impl Into<PathBuf>) -> Self {
        Self { own: Some(folder.into()), lenient: false }
    }

    /// The folder that the committee chose in its settings, beside the register where it is not
    /// named whole.
    ///
    /// # Errors
    /// The register cannot be read.
    pub fn chosen(store: &Store) -> Result<Self> {
        let chosen = store.rules()?.text(&TEMPLATES).trim().to_owned();
        Ok(if chosen.is_empty() { Self::built_in() } else { Self::at(beside(store, &chosen)) })
    }

    /// Only the built-in templates.
    pub fn built_in() -> Self {
        Self::default()
    }

    /// The built-in templates in place of the committee's own in which there is a mistake; a logo
    /// that cannot be read is left out too.
    pub fn fall_back() -> Self {
        Self { own: None, lenient: true }
    }

    /// The template of a paper in a language: the committee's own, else the built-in one.
    ///
    /// # Errors
    /// [`Error::Io`] for one that is there and cannot be read.
    pub fn template(&self, paper: &Paper, language: Language) -> Result<Template> {
        let name = file_of(paper, language);
        let Some(folder) = &self.own else { return Ok(built_in(paper, language)) };
        let path = folder.join(&name);
        match fs::read_to_string(&path) {
            Ok(text) => {
                // Some editors end lines as Windows does.
                let text = text.replace("\r\n", "\n");
                Ok(Template { name: path.display().to_string(), text })
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound && folder.is_dir() => {
                Ok(built_in(paper, language))
            }
            Err(error) => Err(Error::io(&path, &error)),
        }
    }

    /// A picture of the folder; `why` it is none, in words of the system or plain English codes
    /// that the mistake words.
    pub(super) fn picture(&self, name: &str, told: &str) -> std::result::Result<Picture, String> {
        let Some(folder) = &self.own else { return Err("?".to_owned()) };
        let inside = Path::new(name).components().all(|part| matches!(part, Component::Normal(_)));
        if !inside || name.is_empty() {
            return Err(folder.display().to_string());
        }
        picture(&folder.join(name), told)
    }
}

/// The picture that the committee chose for the head of its papers.
///
/// # Errors
/// [`Refusal::Template`] when it cannot be read; the register cannot be read.
pub(in crate::documents) fn logo(
    store: &Store,
    folder: &Folder,
    told: &str,
) -> Result<Option<Picture>> {
    let rules = store.rules()?;
    let chosen = rules.text(&LOGO).trim();
    if chosen.is_empty() {
        return Ok(None);
    }
    let path = beside(store, chosen);
    match picture(&path, told) {
        Ok(picture) => Ok(Some(picture)),
        Err(_) if folder.lenient => Ok(None),
        Err(why) => {
            let what = What::Picture { name: chosen.to_owned(), why };
            Err(Mistake { file: path.display().to_string(), line: None, what }.into())
        }
    }
}

/// A path as it is named, seen from the register's folder.
fn beside(store: &Store, named: &str) -> PathBuf {
    store.path().parent().unwrap_or(Path::new(".")).join(named)
}

/// Reads a picture of a file; why it is none.
fn picture(path: &Path, told: &str) -> std::result::Result<Picture, String> {
    let size = fs::metadata(path).map_err(|error| error.to_string())?.len();
    if size > LARGEST {
        return Err(format!("> {} Mo", LARGEST >> 20));
    }
    let bytes = fs::read(path).map_err(|error| error.to_string())?;
    let known = bytes.starts_with(b"\x89PNG\r\n\x1a\n") || bytes.starts_with(b"\xFF\xD8\xFF");
    match known {
        true => Ok(Picture { bytes, told: told.to_owned() }),
        false => Err("PNG, JPEG".to_owned()),
    }
}

/// Writes every built-in template into a folder, `fr/avis.md` and `en/notice.md`, to start from,
/// with a page that explains them. The paths of the files.
///
/// # Errors
/// As [`private_file::write`].
pub fn export(folder: &Path, replace: Replace) -> Result<Vec<PathBuf>> {
    let mut made = Vec::new();
    for language in [Language::French, Language::English] {
        let below = folder.join(folder_of(language));
        fs::create_dir_all(&below).map_err(|error| Error::io(&below, &error))?;
        let templates = PAPERS
            .iter()
            .map(|paper| (folder.join(file_of(paper, language)), built_in(paper, language).text));
        let page = below.join(guide::file_name(language));
        let page = (page, guide::guide(&Words::new(language)));
        for (path, text) in templates.chain([page]) {
            private_file::write(&path, replace, |out| {
                out.write_all(text.as_bytes()).map_err(|error| Error::io(&path, &error))
            })?;
            made.push(path);
        }
    }
    Ok(made)
}

/// `fr/avis.md`, `en/notice.md`.
pub(super) fn file_of(paper: &Paper, language: Language) -> String {
    let name = match language {
        Language::French => paper.names.0,
        Language::English => paper.names.1,
    };
    format!("{}/{name}.md", folder_of(language))
}

/// The built-in template of a paper.
pub fn built_in(paper: &Paper, language: Language) -> Template {
    let text = match language {
        Language::French => paper.templates.0,
        Language::English => paper.templates.1,
    };
    Template { name: file_of(paper, language), text: text.to_owned() }
}
