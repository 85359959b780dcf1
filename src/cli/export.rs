//! `exporter`: what goes out to other programs.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::ArgMatches;

use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::exchange::export;
use crate::store::private_file::{self, Replace};
use crate::store::{Error, Record, Store};
use crate::t;

use super::failure::{Answer, Failure, Result};
use super::output;
use super::session::{Session, today};

/// `exporter json`: the whole register as one document; `-` writes it to standard output.
pub fn json(session: &Session, matches: &ArgMatches) -> Result<Answer> {
    let store = session.open()?;
    let path = output_path(matches);
    let journal = matches.get_flag("journal");
    if path == Path::new("-") {
        let mut out = Watched { out: output::out(), failed: None };
        let done = export::json(&store, &mut out, journal);
        return match (done, out.failed) {
            (Err(_), Some(kind)) => Err(io::Error::from(kind).into()),
            (Err(error), None) => Err(error.into()),
            (Ok(()), _) => Ok(out.out.flush().map(|()| Answer::Yes)?),
        };
    }
    private_file::write(path, replace(matches), |out| export::json(&store, out, journal))
        .map_err(Failure::written)?;
    told(session, &[path.to_owned()])
}

/// `exporter csv`: every list in a folder, one file each.
pub fn csv(session: &Session, matches: &ArgMatches) -> Result<Answer> {
    let folder = output_path(matches);
    if folder == Path::new("-") {
        return Err(session.wrong(&t!(session.words(), "cli-csv-needs-folder")));
    }
    let store = session.open()?;
    let files = export::csv_folder(&store, session.words(), folder, today(), replace(matches));
    let files = files.map_err(Failure::written)?;
    told(session, &files)
}

/// `exporter ics`: the meetings as a calendar; `-` writes it to standard output.
pub fn ics(session: &Session, matches: &ArgMatches) -> Result<Answer> {
    let store = session.open()?;
    let path = output_path(matches);
    let words = session.words();
    if path == Path::new("-") {
        let mut calendar = Vec::new();
        export::ics(&store, words, &mut calendar)?;
        return written(&calendar);
    }
    private_file::write(path, replace(matches), |out| export::ics(&store, words, out))
        .map_err(Failure::written)?;
    told(session, &[path.to_owned()])
}

pub fn output_path(matches: &ArgMatches) -> &Path {
    matches.get_one::<PathBuf>("sortie").map_or(Path::new("-"), PathBuf::as_path)
}

pub fn replace(matches: &ArgMatches) -> Replace {
    if matches.get_flag("remplacer") { Replace::Yes } else { Replace::Never }
}

/// Standard output, remembering how it failed: the export itself cannot tell a reader who left
/// from a register that cannot be read.
struct Watched {
    out: output::Out,
    failed: Option<io::ErrorKind>,
}

impl Write for Watched {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.out.write(bytes).inspect_err(|error| self.failed = Some(error.kind()))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush().inspect_err(|error| self.failed = Some(error.kind()))
    }
}

/// The meeting or the resolution of a number, or of an id.
pub fn numbered(
    store: &Store,
    entity: Entity,
    asked: &str,
) -> std::result::Result<Option<Record>, Error> {
    let id = Id::new(asked);
    if id.is_sound()
        && let Some(record) = store.record(entity, &id)?
    {
        return Ok(Some(record));
    }
    let hits = store.find_public(asked, entity, 500)?;
    match hits.into_iter().find(|hit| hit.label.eq_ignore_ascii_case(asked)) {
        Some(hit) => store.record(entity, &hit.id),
        None => Ok(None),
    }
}

pub fn written(bytes: &[u8]) -> Result<Answer> {
    let mut out = output::out();
    out.write_all(bytes)?;
    out.flush()?;
    Ok(Answer::Yes)
}

pub fn told(session: &Session, files: &[PathBuf]) -> Result<Answer> {
    for file in files {
        let path = file.display().to_string();
        super::say(&t!(session.words(), "cli-written", path = path));
    }
    Ok(Answer::Yes)
}
