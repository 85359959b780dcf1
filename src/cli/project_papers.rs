//! `document projet` and its like: which project, and which part of it.

use clap::ArgMatches;

use crate::documents::paper::{Of, Paper, Subject};
use crate::documents::projects::{Part, part_named, poster};
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::i18n::date_input::parse_full_date;
use crate::i18n::dates;
use crate::i18n::words::Words;
use crate::store::query::projects::{ProjectSheet, Volunteer};
use crate::store::{Record, Store};
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
    let (asked, parts) = match paper.of {
        Of::WorkDay => (asked("corvee"), work_days(&sheet, words)),
        Of::Grant => {
            let grants = sheet.applications.iter();
            (asked("demande"), grants.map(|grant| dated(grant, "deadline_on", words)).collect())
        }
        Of::Volunteer => {
            let volunteers = store.volunteers(&id)?.into_iter();
            let part =
                |found: Volunteer| Part { id: found.id, name: found.name, apart: String::new() };
            (asked("personne"), volunteers.map(part).collect())
        }
        _ => (None, Vec::new()),
    };
    let Some(asked) = asked else {
        let next = match paper.of {
            Of::WorkDay => match poster::next(&sheet, today()) {
                Some(day) => Some(day.id.clone()),
                None => return Err(Failure::No(t!(words, "cli-no-work-day").into_owned())),
            },
            _ => None,
        };
        return Ok(Subject::project(id, next));
    };
    Ok(Subject::project(id, Some(part(session, &parts, asked)?)))
}

/// The work days of a project, each with its day.
pub fn work_days(sheet: &ProjectSheet, words: &Words) -> Vec<Part> {
    sheet.work_days.iter().map(|row| dated(&row.record, "held_on", words)).collect()
}

/// A record of a project as it may be asked for, with a day of it.
pub fn dated(found: &Record, day: &str, words: &Words) -> Part {
    let day = found.date(day).map(|day| dates::plain(day, words.language()));
    Part { id: found.id.clone(), name: found.label(), apart: day.unwrap_or_default() }
}

/// The one part that is named; by its day in whatever way days are written.
pub fn part(session: &Session, parts: &[Part], asked: &str) -> Result<Id> {
    let words = session.words();
    let named = match part_named(parts, asked) {
        Ok(None) => match parse_full_date(asked, today()) {
            Ok(day) => part_named(parts, &dates::plain(day, words.language())),
            Err(_) => Ok(None),
        },
        named => named,
    };
    match named {
        Ok(Some(part)) => Ok(part),
        Ok(None) => Err(Failure::No(t!(words, "cli-no-part", asked = asked))),
        Err(names) => {
            let names = names.join(" · ");
            Err(Failure::No(t!(words, "cli-which-part", asked = asked, names = names)))
        }
    }
}
