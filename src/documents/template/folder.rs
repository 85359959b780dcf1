//! Where templates and their pictures come from: a folder of the committee's own, or the program.

use std::fs;
use std::path::{Component, Path, PathBuf};

use crate::domain::rules::{LOGO, TEMPLATES};
use crate::i18n::language::Language;
use crate::i18n::words::Words;
use crate::store::private_file::{self, Replace};
use crate::store::{Error, Result, Store};
use crate::text::sort;

use super::super::caution::Caution;
use super::super::model::Picture;
use super::super::paper::{PAPERS, Paper};
use super::super::pdf;
use super::mistake::{Mistake, What};
use super::{Template, folder_of, guide};

/// The largest picture that is taken, in bytes.
const LARGEST: u64 = 8 << 20;

/// The committee's own templates, or none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Folder {
    own: Option<PathBuf>,
    /// What the settings name, where there is no such folder: papers are made with the built-in templates.
    missing: Option<PathBuf>,
}

impl Folder {
    /// Templates in a folder; what is not there is the built-in one.
    pub fn at(folder: impl Into<PathBuf>) -> Self {
        Self { own: Some(folder.into()), missing: None }
    }

    /// The folder that the committee chose in its settings, beside the register where it is not
    /// named whole. Where that is no folder (any more), papers are made with the built-in templates all
    /// the same, and [`Self::fault`] tells it.
    ///
    /// # Errors
    /// The register cannot be read.
    pub fn chosen(store: &Store) -> Result<Self> {
        let chosen = store.rules()?.text(&TEMPLATES).trim().to_owned();
        if chosen.is_empty() {
            return Ok(Self::built_in());
        }
        let folder = beside(store, &chosen);
        Ok(match folder.is_dir() {
            true => Self::at(folder),
            false => Self { own: None, missing: Some(folder) },
        })
    }

    /// That the settings name a folder of templates that cannot serve, and why.
    pub fn fault(&self) -> Option<Caution> {
        let folder = self.missing.as_ref()?;
        let folder_is_file = folder.exists();
        Some(Caution::NoFolder { folder: folder.display().to_string(), is_file: folder_is_file })
    }

    /// Only the built-in templates.
    pub fn built_in() -> Self {
        Self::default()
    }

    /// The template of a paper in a language: the committee's own, else the built-in one.
    ///
    /// # Errors
    /// [`Error::NoFolder`], [`Error::NotAFolder`]; [`Error::Io`] for one that is there and cannot be read.
    pub fn template(&self, paper: &Paper, language: Language) -> Result<Template> {
        let name = file_of(paper, language);
        let Some(folder) = &self.own else { return Ok(built_in(paper, language)) };
        if folder.is_file() {
            return Err(Error::NotAFolder(folder.clone()));
        }
        let path = folder.join(&name);
        match fs::read(&path) {
            Ok(bytes) => {
                let name = path.display().to_string();
                match String::from_utf8(bytes) {
                    // Some editors end lines as Windows does.
                    Ok(text) => Ok(Template { name, text: text.replace("\r\n", "\n") }),
                    Err(_) => Err(Mistake { file: name, line: None, what: What::NotUtf8 }.into()),
                }
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => match folder.is_dir() {
                true => Ok(built_in(paper, language)),
                false => Err(Error::NoFolder(folder.clone())),
            },
            Err(error) => Err(Error::io(&path, &error)),
        }
    }

    /// Whether the committee's own template of a paper is there.
    pub(super) fn has(&self, paper: &Paper, language: Language) -> bool {
        self.own.as_ref().is_some_and(|folder| folder.join(file_of(paper, language)).is_file())
    }

    /// What is to be known of the folder by whoever chose it for a paper.
    pub fn cautions(&self, paper: &Paper, language: Language) -> Vec<Caution> {
        let Some(folder) = &self.own else { return Vec::new() };
        let no_template = (!self.has(paper, language)).then(|| Caution::NoTemplate {
            name: file_of(paper, language),
            folder: folder.display().to_string(),
        });
        let unused = Some(self.unused()).filter(|unused| !unused.is_empty()).map(Caution::Unused);
        no_template.into_iter().chain(unused).collect()
    }

    /// The Markdown files of the folder that are the template of no paper, by their misspelt name or
    /// their place.
    pub(super) fn unused(&self) -> Vec<String> {
        let Some(folder) = &self.own else { return Vec::new() };
        let languages = [Language::French, Language::English];
        let known: Vec<String> = languages
            .iter()
            .flat_map(|language| {
                let page = format!("{}/{}", folder_of(*language), guide::file_name(*language));
                PAPERS.iter().map(|paper| file_of(paper, *language)).chain([page])
            })
            .collect();
        let below = languages.iter().map(|language| format!("{}/", folder_of(*language)));
        let mut unused = Vec::new();
        for prefix in [String::new()].into_iter().chain(below) {
            let Ok(entries) = fs::read_dir(folder.join(&prefix)) else { continue };
            let names = entries.flatten().map(|entry| entry.file_name());
            let names = names.map(|name| format!("{prefix}{}", name.to_string_lossy()));
            unused.extend(names.filter(|name| name.ends_with(".md") && !known.contains(name)));
        }
        sort::by(&mut unused, Ord::cmp);
        unused
    }

    /// A picture of the folder; why it is none, as a code that the mistake words.
    pub(super) fn picture(&self, name: &str, told: &str) -> std::result::Result<Picture, String> {
        let Some(folder) = &self.own else { return Err("no-folder".to_owned()) };
        let inside = Path::new(name).components().all(|part| matches!(part, Component::Normal(_)));
        if !inside || name.is_empty() {
            return Err("outside".to_owned());
        }
        picture(&folder.join(name), told)
    }
}

/// The picture that the committee chose for the head of its papers, where it can serve.
///
/// # Errors
/// The register cannot be read.
pub(in crate::documents) fn logo(store: &Store, told: &str) -> Result<Option<Picture>> {
    let path = chosen_logo(store)?;
    Ok(path.and_then(|path| picture(&path, told).ok()))
}

/// Why the picture that the committee chose cannot serve, where it cannot.
///
/// # Errors
/// The register cannot be read.
pub(in crate::documents) fn logo_fault(store: &Store) -> Result<Option<Caution>> {
    let Some(path) = chosen_logo(store)? else { return Ok(None) };
    let file = path.display().to_string();
    Ok(picture(&path, "").err().map(|why| Caution::Logo { file, why }))
}

fn chosen_logo(store: &Store) -> Result<Option<PathBuf>> {
    let rules = store.rules()?;
    let chosen = rules.text(&LOGO).trim();
    Ok((!chosen.is_empty()).then(|| beside(store, chosen)))
}

/// A path as it is named, seen from the register's folder.
fn beside(store: &Store, named: &str) -> PathBuf {
    store.path().parent().unwrap_or(Path::new(".")).join(named)
}

/// Reads a picture of a file; why it is none.
fn picture(path: &Path, told: &str) -> std::result::Result<Picture, String> {
    let failed = |error: &std::io::Error| match error.kind() {
        std::io::ErrorKind::NotFound => "missing".to_owned(),
        _ => "unreadable".to_owned(),
    };
    let size = fs::metadata(path).map_err(|error| failed(&error))?.len();
    if size > LARGEST {
        return Err("too-large".to_owned());
    }
    let bytes = fs::read(path).map_err(|error| failed(&error))?;
    let known = bytes.starts_with(b"\x89PNG\r\n\x1a\n") || bytes.starts_with(b"\xFF\xD8\xFF");
    match known {
        true if pdf::can_show(&bytes) => {
            Ok(Picture { bytes, told: told.to_owned(), most_high: None })
        }
        true => Err("damaged".to_owned()),
        false => Err("other-kind".to_owned()),
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
