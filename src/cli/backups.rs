//! `sauvegarder`, `restaurer`: copies of the register, and their putting back.

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::ArgMatches;

use crate::store::archive::Copied;
use crate::store::{archive, rotation};
use crate::t;
use crate::text::visible::visible;

use super::failure::{Answer, Failure, Result};
use super::found::tell_folders;
use super::output;
use super::session::{Session, now};

/// Copies the register: into the file that is named, else into a dated one of the folder of
/// backups, where old ones make room.
pub fn backup(session: &Session, matches: &ArgMatches) -> Result<Answer> {
    let store = session.open()?;
    let (made, copied, whole) = match matches.get_one::<PathBuf>("fichier") {
        Some(path) => (path.clone(), archive::copy_to(&store, path)?, None),
        None => {
            let made = rotation::backup(&store, now())?;
            (made.path, made.copied, made.whole)
        }
    };
    let words = session.words();
    told(&t!(words, "cli-backup-done", path = shown(&made)))?;
    let Copied { photos, missing } = copied;
    if photos > 0 {
        told(&t!(words, "cli-backup-photos", count = photos))?;
    }
    if missing.is_empty() {
        return Ok(Answer::Yes);
    }
    let (count, files) = (missing.len(), missing.join(", "));
    super::say(&t!(words, "cli-backup-missing", count = count, files = files));
    if let Some(whole) = whole {
        super::say(&t!(words, "cli-backup-whole-kept", path = shown(&whole)));
    }
    Ok(Answer::No)
}

/// Puts a copy back in the register's place; the register that stood there is kept.
pub fn restore(session: &Session, matches: &ArgMatches) -> Result<Answer> {
    let Some(copy) = matches.get_one::<PathBuf>("fichier") else {
        return Err(Failure::Usage(String::new()));
    };
    let target = session.path()?;
    let folders = rotation::missing_folders(&target);
    rotation::make_folder_of(&target)?;
    let word = now().format("%Y-%m-%d-%H%M%S").to_string();
    let restored = archive::restore(copy, &target, &word)?;
    // The register that is back says in which language it is kept.
    session.open()?;
    told(&t!(session.words(), "cli-restore-done", path = shown(&target)))?;
    tell_folders(session, &folders);
    if restored.photos > 0 {
        told(&t!(session.words(), "cli-restore-photos", count = restored.photos))?;
    }
    match restored.kept {
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
