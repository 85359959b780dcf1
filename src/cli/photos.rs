//! `photos ajouter`: files of pictures become photos of a project, or of a furnishing.

use std::io::Write;
use std::path::PathBuf;

use clap::ArgMatches;

use crate::documents::projects::Part;
use crate::domain::command::{AddPhoto, Command};
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::i18n::date_input::parse_full_date;
use crate::i18n::wording;
use crate::store::{Error, Store};
use crate::t;
use crate::text::visible::visible;

use super::act::{accepted, facts};
use super::failure::{Answer, Result};
use super::output;
use super::project_papers::{dated, part, project, work_days};
use super::session::{Session, today};
use super::show_act::{Found, found};

/// A furnishing of whatever project, or of none.
fn furnishing(session: &Session, store: &Store, asked: &str) -> Result<Id> {
    match found(store, Entity::Furnishing, asked, false)? {
        Found::One(found) => Ok(found.id),
        other => Err(other.failure(session.words(), asked)),
    }
}

/// Adds each file in an act of its own; one that is refused is told, and the others are added.
pub fn add(session: &Session, matches: &ArgMatches) -> Result<Answer> {
    let words = session.words();
    let mut store = session.open()?;
    let text = |name: &str| matches.get_one::<String>(name).cloned();
    let taken_on = match text("prise-le") {
        Some(typed) => Some(
            parse_full_date(&typed, today())
                .map_err(|error| session.wrong(&wording::date_error(words, &error)))?,
        ),
        None => None,
    };
    let project = text("projet").map(|_| project(session, &store, matches)).transpose()?;
    let sheet =
        project.as_ref().map(|project| store.project(project, today())).transpose()?.flatten();
    let part_of = |option: &str, parts: Vec<Part>| {
        text(option).map(|asked| part(session, &parts, &asked)).transpose()
    };
    let (furnishing, work_day) = match &sheet {
        Some(sheet) => {
            let furnishings = sheet.furnishings.iter();
            let furnishings = furnishings.map(|found| dated(found, "made_on", words)).collect();
            (part_of("amenagement", furnishings)?, part_of("corvee", work_days(sheet, words))?)
        }
        None => (text("amenagement").map(|it| furnishing(session, &store, &it)).transpose()?, None),
    };
    let stamp = session.stamp(&store)?;
    let mut answer = Answer::Yes;
    let json = matches.get_flag("json");
    let mut out = output::out();
    for file in matches.get_many::<PathBuf>("fichier").into_iter().flatten() {
        let act = Command::AddPhoto(AddPhoto {
            id: None,
            project: project.clone(),
            file: file.to_string_lossy().into_owned(),
            consent: text("consentement").unwrap_or_default(),
            caption: text("legende"),
            taken_on,
            furnishing: furnishing.clone(),
            work_day: work_day.clone(),
        });
        match store.run(&stamp, &act) {
            Ok(outcome) if json => writeln!(out, "{}", accepted(&outcome))?,
            Ok(outcome) => {
                let id = outcome.id.unwrap_or_default();
                let photo = store.record(Entity::Photo, &id)?;
                let kept = photo.and_then(|photo| store.photo_path(&photo)).unwrap_or_default();
                let (file, kept) = (file.display().to_string(), kept.display().to_string());
                let told = t!(words, "cli-photo-added", file = file, kept = kept);
                writeln!(out, "{}", visible(&told))?;
            }
            Err(Error::Refused(refusal)) => {
                answer = Answer::No;
                match json {
                    true => {
                        let refused = serde_json::json!({"ok": false, "refusal": facts(&refusal)});
                        writeln!(out, "{refused}")?;
                    }
                    false => super::say(&wording::refusal(words, &refusal)),
                }
            }
            Err(error) => return Err(error.into()),
        }
    }
    out.flush()?;
    Ok(answer)
}
