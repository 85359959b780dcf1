//! `sauvegarder`, `restaurer`: copies of the register, and their putting back.

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use crate::store::{backup, rotation};

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
    told(session, "cli-backup-done", &made)
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
    told(session, "cli-restore-done", &target)?;
    match kept {
        Some(kept) => told(session, "cli-restore-kept", &kept),
        None => Ok(Answer::Yes),
    }
}

fn told(session: &Session, text: &str, path: &Path) -> Result<Answer> {
    use std::io::Write;
    let path = path.display().to_string();
    let line = session.words().with(text, &[("path", path.into())]);
    let mut out = output::out();
    writeln!(out, "{}", crate::text::visible::visible(&line))?;
    out.flush()?;
    Ok(Answer::Yes)
}
