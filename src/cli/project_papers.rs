//! `document projet` and its like: which project, and which part of it.

use clap::ArgMatches;

use crate::documents::paper::{Of, Paper, Subject};
use crate::documents::projects::{part_named, poster};
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::store::Store;
use crate::t;

use super::failure::{Failure, Result};
use super::session::{Session, today};
use super::show_act::{Found, found};

/// The project that is named.
pub fn project(session: &Session, store: &Store, matches: &ArgMatches) -> Result<Id> {
    let named = matches.get_one::<String>("projet").map_or("", String::as_str);
    match found(store, Entity::Project, named, false)? {
        Found::One(project) => Ok(project.id),
        other => Err(other.failure(session.words(), named)),
    }
}

/// The project that is named, with the work day, the application or the participant.
pub fn subject(
    session: &Session,
    store: &Store,
    paper: &Paper,
    matches: &ArgMatches,
) -> Result<Subject> {
    let id = project(session, store, matches)?;
    let words = session.words();
    let Some(sheet) = store.project(&id, today())? else {
        return Err(Found::Nothing.failure(words, id.as_str()));
    };
    let asked = |name: &str| matches.try_get_one::<String>(name).ok().flatten();
    let (asked, parts): (_, Vec<(Id, String)>) = match paper.of {
        Of::WorkDay => {
            let days = sheet.work_days.iter().map(|row| &row.record);
            (asked("corvee"), days.map(|day| (day.id.clone(), day.label())).collect())
        }
        Of::Grant => {
            let grants = sheet.applications.iter();
            (asked("demande"), grants.map(|grant| (grant.id.clone(), grant.label())).collect())
        }
        Of::Volunteer => {
            let volunteers = store.volunteers(&id)?.into_iter();
            (asked("personne"), volunteers.map(|found| (found.id, found.name)).collect())
        }
        _ => (None, Vec::new()),
    };
    let Some(asked) = asked else {
        let next = match paper.of {
            Of::WorkDay => match poster::likely(&sheet, today()) {
                Some(day) => Some(day.id.clone()),
                None => return Err(Failure::No(t!(words, "cli-no-work-day").into_owned())),
            },
            _ => None,
        };
        return Ok(Subject::project(id, next));
    };
    match part_named(parts.iter().map(|(id, name)| (id, name.clone())), asked) {
        Ok(Some(part)) => Ok(Subject::project(id, Some(part))),
        Ok(None) => Err(Failure::No(t!(words, "cli-no-part", asked = asked.as_str()))),
        Err(names) => {
            let names = names.join(" · ");
            Err(Failure::No(t!(words, "cli-which-part", asked = asked.as_str(), names = names)))
        }
    }
}
