//! Papers made into a folder under their usual names: nothing is ever written over in silence, since
//! a secretary may have gone on writing in the earlier file; and many papers, one after the other.

use std::fs;
use std::path::{Path, PathBuf};
use std::vec;

use chrono::NaiveDate;

use crate::domain::command::Stamp;
use crate::domain::entity::Entity;
use crate::domain::refusal::Refusal;
use crate::i18n::words::Words;
use crate::store::private_file::Replace;
use crate::store::{Error, Result, Store};

use super::caution::{self, Caution, cautions};
use super::file::{Format, Order, put, record_once};
use super::paper::{About, Paper, Subject};
use super::template::folder::Folder;

/// How many versions of a paper are kept side by side.
const MOST: u32 = 99;

/// The files of a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// Where they are, in the order of the formats that were asked for.
    pub paths: Vec<PathBuf>,
    /// Whether they were there already and say the same: nothing was written.
    pub same: bool,
    /// Whether they bear a number, since files of their names are there and say something else.
    pub is_numbered: bool,
    /// What is to be known of them.
    pub cautions: Vec<Caution>,
}

/// Makes a paper in these forms in a folder. Where a file of that name is there, they bear the next
/// number, « … (2).pdf », unless the latest ones say the same already.
///
/// # Errors
/// As [`super::file::write`]; [`Error::Exists`] when there are too many versions.
pub fn make(
    store: &mut Store,
    stamp: &Stamp,
    order: &Order<'_>,
    formats: &[Format],
    folder: &Path,
    replace: Replace,
) -> Result<Made> {
    let mut begun = Begun::of(store, order, formats, folder, replace, stamp.today())?;
    begun.finish(store, stamp, order, formats, replace)?;
    Ok(begun.made)
}

/// A paper whose files are being written: what another program's writing holds up goes on where it
/// stopped, or what is there already would be made again under the next number.
struct Begun {
    made: Made,
    rendered: Vec<Vec<u8>>,
    /// How many of its files are there and recorded.
    done: usize,
}

impl Begun {
    fn of(
        store: &Store,
        order: &Order<'_>,
        formats: &[Format],
        folder: &Path,
        replace: Replace,
        today: NaiveDate,
    ) -> Result<Self> {
        let document = order.document(store)?;
        let cautions = cautions(store, order, &document, formats, today)?;
        let mut names = Vec::new();
        let mut rendered = Vec::new();
        for format in formats {
            let name = order.file_name(store, *format)?;
            let failed = |error| Error::io(&folder.join(&name), &error);
            rendered.push(format.render(&document).map_err(failed)?);
            names.push(name);
        }
        let mut latest: Option<Vec<PathBuf>> = None;
        for version in 1..=MOST {
            let paths = names.iter().map(|name| folder.join(numbered(name, version)));
            let paths: Vec<PathBuf> = paths.collect();
            let taken = paths.iter().any(|path| path.symlink_metadata().is_ok());
            if taken && replace == Replace::Never {
                latest = Some(paths);
                continue;
            }
            let is = |(path, bytes): (&PathBuf, &Vec<u8>)| {
                fs::read(path).is_ok_and(|written| written == *bytes)
            };
            let (paths, same) = match latest {
                Some(before) if before.iter().zip(&rendered).all(is) => (before, true),
                _ => (paths, false),
            };
            let is_numbered = !same && version > 1;
            let made = Made { paths, same, is_numbered, cautions };
            return Ok(Self { made, rendered, done: 0 });
        }
        Err(Error::Exists(folder.to_owned()))
    }

    /// Writes what is not written yet. Of what was there, the register knows each file.
    fn finish(
        &mut self,
        store: &mut Store,
        stamp: &Stamp,
        order: &Order<'_>,
        formats: &[Format],
        replace: Replace,
    ) -> Result<()> {
        let files = self.made.paths.iter().zip(&self.rendered).zip(formats);
        for ((path, bytes), format) in files.skip(self.done) {
            match self.made.same {
                true => record_once(store, stamp, order, *format, bytes, path)?,
                false => put(store, stamp, order, *format, bytes, path, replace)?,
            }
            self.done += 1;
        }
        Ok(())
    }
}

/// « procès-verbal 2026-05 (2).html »: the first version bears no number.
fn numbered(name: &str, version: u32) -> String {
    match (version, name.rsplit_once('.')) {
        (1, _) | (_, None) => name.to_owned(),
        (_, Some((stem, ending))) => format!("{stem} ({version}).{ending}"),
    }
}

/// What is made, of whatever is in its turn.
pub struct Kind {
    /// The kind of paper.
    pub paper: &'static Paper,
    /// Its forms.
    pub formats: Vec<Format>,
    /// Where its template is.
    pub templates: Folder,
    /// Its language.
    pub words: Words,
    /// The folder of its files.
    pub folder: PathBuf,
    /// Whether files that are there are written over.
    pub replace: Replace,
}

/// What papers are made of, one after the other: a long list is read as they are made.
pub trait Subjects {
    /// How many are left, or fewer.
    fn left(&self) -> usize;

    /// The next one.
    ///
    /// # Errors
    /// The register cannot be read; asked again, it is the same one.
    fn take_next(&mut self, store: &Store) -> Result<Option<Subject>>;
}

impl Subjects for vec::IntoIter<Subject> {
    fn left(&self) -> usize {
        self.len()
    }

    fn take_next(&mut self, _store: &Store) -> Result<Option<Subject>> {
        Ok(self.next())
    }
}

/// Many papers of one kind, made one a call, so that whoever waits can be told and can stop.
pub struct Run {
    /// What is made.
    pub kind: Kind,
    subjects: Box<dyn Subjects>,
    /// What has its turn, and its files where some are written.
    current: Option<Subject>,
    begun: Option<Begun>,
    at: usize,
    /// How many papers are there now, of those that were asked for.
    pub made: usize,
    /// How many of these were there already and say the same.
    pub same: usize,
    /// How many of these bear a number, since their names were taken.
    pub numbered: usize,
    /// Those that cannot be made, each with what it is called and why.
    pub skipped: Vec<(String, Refusal)>,
    /// The files, in the order in which they were made.
    pub paths: Vec<PathBuf>,
    /// What is to be known of them.
    pub cautions: Vec<Caution>,
}

impl Run {
    /// So many papers, none of them made yet.
    pub fn new(kind: Kind, subjects: Box<dyn Subjects>) -> Self {
        Self {
            kind,
            subjects,
            current: None,
            begun: None,
            at: 0,
            made: 0,
            same: 0,
            numbered: 0,
            skipped: Vec::new(),
            paths: Vec::new(),
            cautions: Vec::new(),
        }
    }

    /// How many papers were asked for, as far as it is known.
    pub fn total(&self) -> usize {
        self.at + usize::from(self.current.is_some()) + self.subjects.left()
    }

    /// How many had their turn.
    pub fn done(&self) -> usize {
        self.at
    }

    /// Whether all had their turn.
    pub fn is_over(&self) -> bool {
        self.current.is_none() && self.subjects.left() == 0
    }

    /// Makes the next paper. What one of several cannot have yet (the minutes of a meeting that was
    /// not held) is skipped and told at the end.
    ///
    /// # Errors
    /// As [`make`]; the paper keeps its turn, and what is written of it.
    pub fn next(&mut self, store: &mut Store, stamp: &Stamp) -> Result<()> {
        if self.current.is_none() {
            self.current = self.subjects.take_next(store)?;
        }
        let many = self.total() > 1;
        let Some(subject) = &self.current else { return Ok(()) };
        let Kind { paper, formats, templates, words, folder, replace } = &self.kind;
        let order = Order { paper, subject, templates, words };
        let begun = match self.begun.take() {
            Some(begun) => Ok(begun),
            None => Begun::of(store, &order, formats, folder, *replace, stamp.today()),
        };
        let made = begun.and_then(|mut begun| {
            let finished = begun.finish(store, stamp, &order, formats, *replace);
            let begun = self.begun.insert(begun);
            finished.map(|()| begun.made.clone())
        });
        match made {
            Ok(made) => {
                self.made += 1;
                self.same += usize::from(made.same);
                self.numbered += usize::from(made.is_numbered);
                self.paths.extend(made.paths);
                caution::add(&mut self.cautions, made.cautions);
            }
            Err(Error::Refused(refusal))
                if many && !matches!(*refusal, Refusal::Template { .. }) =>
            {
                self.skipped.push((called(store, subject)?, *refusal));
            }
            Err(error) => return Err(error),
        }
        self.at += 1;
        (self.current, self.begun) = (None, None);
        Ok(())
    }
}

/// What a paper is of, by the number or the name of that.
fn called(store: &Store, subject: &Subject) -> Result<String> {
    let (entity, id) = match &subject.about {
        About::Resolution { motion, .. } => (Entity::Motion, motion),
        About::Meeting(meeting) => (Entity::Meeting, meeting),
        About::Body { body, .. } => (Entity::Body, body),
        About::Election(election) => (Entity::Election, election),
        About::Project { project, .. } => (Entity::Project, project),
    };
    Ok(store.label(entity, id)?.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_version_bears_its_number_before_the_ending() {
        assert_eq!(numbered("PV 2026-05.html", 1), "PV 2026-05.html");
        assert_eq!(numbered("PV 2026-05.html", 2), "PV 2026-05 (2).html");
    }
}
