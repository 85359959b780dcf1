//! `demo`: the demo committee, or a large invented register.

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use crate::exchange::demo::{BigOptions, big, demo};
use crate::store::{Store, rotation};
use crate::t;

use super::Start;
use super::failure::{Answer, Failure, Result};
use super::found::tell_folders;
use super::session::{Session, today};

/// How many years of meetings a large register has when nothing is said.
const USUAL_YEARS: u32 = 5;

/// Whether the demo is to be written and not opened.
pub fn is_written(matches: &ArgMatches) -> bool {
    matches.contains_id("vers")
}

/// A fresh demo register to open, in a folder that goes with it.
pub fn fresh(session: &Session) -> Result<Start> {
    let folder = tempfile::Builder::new().prefix("ccr-demo-").tempdir();
    let folder = folder.map_err(|error| Failure::file(&std::env::temp_dir(), error))?;
    super::say(&t!(session.words(), "cli-demo-begins"));
    let store = demo(&folder.path().join("demo.ccr"), today())?;
    session.settle(&store)?;
    Ok(Start::Demo(Box::new(store), folder))
}

/// Writes a register to the file that is named.
pub fn write(session: &Session, matches: &ArgMatches) -> Result<Answer> {
    let path = matches.get_one::<PathBuf>("vers").map_or(Path::new(""), PathBuf::as_path);
    let folders = rotation::missing_folders(path);
    rotation::make_folder_of(path)?;
    make(matches, path)?;
    super::say(&t!(session.words(), "cli-new-done", path = path.display().to_string()));
    tell_folders(session, &folders);
    Ok(Answer::Yes)
}

fn make(matches: &ArgMatches, path: &Path) -> Result<Store> {
    let number = |id: &str| matches.get_one::<u64>(id).copied();
    let small = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
    let Some(members) = number("membres") else {
        return Ok(demo(path, today())?);
    };
    let options = BigOptions {
        members: small(members),
        years: number("annees").map_or(USUAL_YEARS, small),
        seed: number("graine").unwrap_or(1),
        today: today(),
    };
    Ok(big(path, options)?)
}
