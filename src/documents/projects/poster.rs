//! The call for volunteers of a work day, to post in the lobby.

use chrono::{NaiveDate, NaiveTime};

use crate::domain::entity::Entity;
use crate::domain::person::PUBLIC_CONTACT;
use crate::domain::refusal::Refusal;
use crate::i18n::dates;
use crate::i18n::words::Words;
use crate::store::query::projects::ProjectSheet;
use crate::store::{Record, Result, Store};
use crate::t;
use crate::text::joined::Joined;

use super::super::caution::Caution;
use super::super::model::{lines, plain};
use super::super::subject::{Subject, not_found};
use super::super::template::values::Values;
use super::{facts, of_project};

/// What is filled into the poster of a work day that was not called off.
///
/// # Errors
/// [`Refusal::NotFound`]; [`Refusal::WorkDayCancelled`].
pub fn values(store: &Store, subject: &Subject, words: &Words) -> Result<Values> {
    store.at_one_moment(|store| {
        let sheet = subject.project_sheet(store)?;
        let day = work_day(&sheet, subject)?;
        if is_cancelled(day) {
            return Err(Refusal::WorkDayCancelled {}.into());
        }
        let mut values = of_project(store, &sheet)?;
        values.put("title", day.label());
        let held = day.date("held_on").map(|day| dates::long(day, words.language()));
        values.put("date", held.clone().unwrap_or_default());
        let hour = hours(day, words);
        values.put("hour", hour.clone().unwrap_or_default());
        let place = place(store, &sheet.project, day)?;
        values.put("place", place.clone());
        let hands = day.value("hands_needed").as_whole().filter(|hands| *hands > 0);
        values.put(
            "call",
            match hands {
                Some(count) => t!(words, "paper-project-call", count = count),
                None => t!(words, "paper-project-call-all").into_owned(),
            },
        );
        let fact = |id: &str, told: Option<String>| (words.text(id).into_owned(), told.map(plain));
        let place = Some(place).filter(|place| !place.is_empty());
        let all = vec![
            fact("paper-project-when", held),
            fact("paper-project-at", hour),
            fact("paper-project-where", place),
        ];
        values.blocks("facts", facts(all));
        let note = day.text("note").map(|note| super::Block::Paragraph(lines(note)));
        values.blocks("notes", note);
        values.put("sender", reached(store, &sheet.project)?);
        Ok(values)
    })
}

/// Where it is: the spot, and the complex with its address, for whoever comes from elsewhere.
fn place(store: &Store, project: &Record, day: &Record) -> Result<String> {
    let spot = day.text("place").or(project.text("islet")).unwrap_or_default();
    let site = project.link("site_id").map(|id| store.record(Entity::Site, &id));
    let site = site.transpose()?.flatten();
    let name = site.as_ref().map(Record::label).filter(|name| !spot.contains(name.as_str()));
    let address = site.as_ref().and_then(|site| site.text("address")).map(str::to_owned);
    let parts = [Some(spot.to_owned()), name, address].into_iter().flatten();
    Ok(parts.filter(|part| !part.is_empty()).joined(", "))
}

/// A line to write on.
const RULE: &str = "______________________________";

/// Who takes the names.
fn steward(store: &Store, project: &Record) -> Result<Option<Record>> {
    let steward = project.link("steward_id").map(|id| store.record(Entity::Person, &id));
    Ok(steward.transpose()?.flatten())
}

/// Whether somebody agreed to hang in the lobby. Each consent is for one thing (P-39.1, a. 14): the one to
/// be named in publications is none to be called by whoever passes.
fn agreed(store: &Store, steward: &Record) -> Result<bool> {
    let consents = store.children(Entity::Consent, "person_id", &steward.id)?;
    Ok(consents.iter().any(|consent| {
        consent.text("purpose") == Some(PUBLIC_CONTACT) && consent.text("withdrawn_on").is_none()
    }))
}

/// Who takes the names, and under which number; a line to write on what may not be printed.
fn reached(store: &Store, project: &Record) -> Result<String> {
    match steward(store, project)? {
        Some(steward) if agreed(store, &steward)? => {
            Ok(format!("{}, {}", steward.label(), steward.text("phone").unwrap_or(RULE)))
        }
        _ => Ok(RULE.to_owned()),
    }
}

/// What is to be known of a poster: that its project has ended, that its day is past, that the work is
/// not allowed then, that nobody to be reached is on it.
///
/// # Errors
/// The register cannot be read.
pub fn cautions(store: &Store, subject: &Subject, today: NaiveDate) -> Result<Vec<Caution>> {
    let sheet = subject.project_sheet(store)?;
    let day = work_day(&sheet, subject)?;
    let past = day.date("held_on").filter(|held| *held < today).map(Caution::WorkDayPast);
    let stage = sheet.project.text("status").unwrap_or_default().to_owned();
    let name = sheet.project.label();
    let ended = (stage != "open").then_some(Caution::ProjectEnded { name, stage });
    let missing = sheet.missing_on(day, today);
    let missing = (!missing.is_empty()).then_some(Caution::WorkDayMissing(missing));
    let unnumbered = match steward(store, &sheet.project)? {
        None => Some(Caution::NoSteward),
        Some(steward) if !agreed(store, &steward)? => {
            Some(Caution::NoPublicContact(steward.label()))
        }
        Some(steward) if steward.text("phone").is_none() => {
            Some(Caution::NoNumber(steward.label()))
        }
        Some(_) => None,
    };
    Ok(ended.into_iter().chain(past).chain(missing).chain(unnumbered).collect())
}

/// « de 9 h à 16 h ».
fn hours(day: &Record, words: &Words) -> Option<String> {
    let hour = |field: &str| {
        let at = NaiveTime::parse_from_str(day.text(field)?, "%H:%M").ok()?;
        Some(dates::time(at, words.language()))
    };
    let from = hour("starts_at")?;
    Some(match hour("ends_at") {
        Some(to) => t!(words, "paper-project-from-to", from = from, to = to),
        None => t!(words, "paper-project-from", from = from),
    })
}

/// The work day that the poster is of.
pub(super) fn work_day<'a>(sheet: &'a ProjectSheet, subject: &Subject) -> Result<&'a Record> {
    let part = subject.part().cloned().unwrap_or_default();
    let found = sheet.work_days.iter().map(|row| &row.record).find(|found| found.id == part);
    found.ok_or_else(|| not_found(Entity::WorkDay, &part).into())
}

/// The next work day, of which a poster is most likely wanted: to one that is past nobody comes.
pub fn next(sheet: &ProjectSheet, today: NaiveDate) -> Option<&Record> {
    let mut held = sheet.work_days.iter().map(|row| &row.record).filter(|day| !is_cancelled(day));
    held.find(|day| day.date("held_on").is_some_and(|day| day >= today))
}

fn is_cancelled(day: &Record) -> bool {
    day.value("cancelled").as_whole() == Some(1)
}
