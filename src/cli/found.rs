//! `nouveau`: an empty register for a committee.

use std::path::Path;

use clap::ArgMatches;

use crate::domain::founding::{Founding, founding};
use crate::store::{Error, Ids, Store, backup, rotation};
use crate::t;

use super::failure::{Answer, Failure, Result};
use super::session::Session;

/// Makes the register; what is there already is never overwritten.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Answer> {
    let path = session.path()?;
    if path.symlink_metadata().is_ok() {
        return Err(Error::Exists(path).into());
    }
    rotation::make_folder_of(&path)?;
    make(session, matches, &path)?;
    super::say(&t!(session.words(), "cli-new-done", path = path.display().to_string()));
    Ok(Answer::Yes)
}

/// The register is made under another name and put in place whole: a program that is killed
/// meanwhile leaves no half register.
fn make(session: &Session, matches: &ArgMatches, path: &Path) -> Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    let beside = tempfile::Builder::new().prefix(".ccr-").tempdir_in(folder);
    let beside = beside.map_err(|error| Failure::file(folder, error))?;
    let mut store = Store::create(&beside.path().join("registre.ccr"))?;
    let stamp = session.stamp(&store)?;
    let words = session.words();
    let text = |id: &str| matches.get_one::<String>(id).map_or("", String::as_str).trim();
    let size = matches.get_one::<u64>("taille-ca").map(|size| u32::try_from(*size).unwrap_or(99));
    let board_seat = |number: u32| t!(words, "found-board-seat", number = number);
    let plan = Founding {
        committee: text("comite"),
        office: text("office"),
        secretary: text("secretaire"),
        place: text("lieu"),
        language: session.asked_language().map_or("", |language| language.code()),
        board: &t!(words, "found-board"),
        board_seat: &board_seat,
        board_size: size,
    };
    let command = founding(&plan, || Ids::System.next(stamp.at));
    store.run(&stamp, &command)?;
    Ok(backup::copy_to(&store, path)?)
}
