//! `sauvegarder`, `restaurer`: copies of the register, and their putting back.

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::ArgMatches;

use crate::store::{backup, rotation};
use crate::t;
use crate::text::visible::visible;

use super::failure::{Answer, Failure, Result};
use super::output;
use super::session::{Session, now};

/// Copies the register: into the file that is named, else into a dated one of the folder of
/// backups, where old ones make room.
pub fn backup(session: &Session, matches: &ArgMatches) -> Result<Answer> {
    let store = session.open()?;
    let made = match matches.get_one::<PathBuf>("fichier") {
        Some(path) => {
            backup::copy_to(&store, path)?;
            path.clone()
        }
        None => rotation::backup(&store, now())?,
    };
    told(&t!(session.words(), "cli-backup-done", path = shown(&made)))
}

/// Puts a copy back in the register's place; the register that stood there is kept.
pub fn restore(session: &Session, matches: &ArgMatches) -> Result<Answer> {
    let Some(copy) = matches.get_one::<PathBuf>("fichier") else {
        return Err(Failure::Usage(String::new()));
    };
    let target = session.path()?;
    rotation::make_folder_of(&target)?;
    let word = now().format("%Y-%m-%d-%H%M%S").to_string();
    let kept = backup::restore(copy, &target, &word)?;
    // The register that is back says in which language it is kept.
    session.open()?;
    told(&t!(session.words(), "cli-restore-done", path = shown(&target)))?;
    match kept {
        Some(kept) => told(&t!(session.words(), "cli-restore-kept", path = shown(&kept))),
        None => Ok(Answer::Yes),
    }
}

fn told(line: &str) -> Result<Answer> {
    let mut out = output::out();
    writeln!(out, "{}", visible(line))?;
    out.flush()?;
    Ok(Answer::Yes)
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
