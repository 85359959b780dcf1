//! `nouveau`: an empty register for a committee.

use std::path::PathBuf;

use clap::ArgMatches;

use crate::domain::command::Stamp;
use crate::exchange::found::{Answers, found};
use crate::i18n::wording;
use crate::store::rotation;
use crate::t;

use super::failure::{Answer, Result};
use super::session::{Session, now, user};

/// Makes the register; what is there already is never overwritten.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Answer> {
    let path = session.path()?;
    let text = |id: &str| {
        let given = matches.get_one::<String>(id).map_or("", String::as_str);
        given.trim().to_owned()
    };
    let size = matches.get_one::<u64>("taille-ca").map(|size| u32::try_from(*size).unwrap_or(99));
    let answers = Answers {
        committee: text("comite"),
        office: text("office"),
        secretary: text("secretaire"),
        place: text("lieu"),
        hour: String::new(),
        language: session.asked_language(),
        board_size: size,
    };
    let actor = if answers.secretary.is_empty() { user() } else { answers.secretary.clone() };
    let folders = rotation::missing_folders(&path);
    found(&path, &answers, session.words(), &Stamp { at: now(), actor })?;
    super::say(&t!(session.words(), "cli-new-done", path = path.display().to_string()));
    tell_folders(session, &folders);
    Ok(Answer::Yes)
}

/// Says which folders were made for a register: a name that was mistyped makes them too.
pub(super) fn tell_folders(session: &Session, folders: &[PathBuf]) {
    if let Some(told) = wording::folders_made(session.words(), folders) {
        super::say(&told);
    }
}
