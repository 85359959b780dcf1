//! The papers of a project, from its sheet to the thanks.

pub mod budget;
pub mod certificate;
mod charts;
pub mod grant;
mod measures;
mod money;
pub mod photos;
pub mod poster;
pub mod review;
pub mod sheet;
mod work;

use std::borrow::Cow;

use crate::domain::entity::Entity;
use crate::domain::field::Choices;
use crate::domain::id::Id;
use crate::domain::rules::{OFFICE_NAME, SECRETARY_NAME};
use crate::i18n::dates;
use crate::i18n::wording::{choice, label, phase as phase_in_words};
use crate::i18n::words::Words;
use crate::store::query::projects::ProjectSheet;
use crate::store::{Record, Result, Store};
use crate::t;

use super::model::{Block, Inline, Line, lines, plain};
use super::paper::{Of, Paper, shortened};
use super::subject::Subject;
use super::template::values::Values;

/// What every paper of a project may say.
fn of_project(store: &Store, sheet: &ProjectSheet) -> Result<Values> {
    let rules = store.rules()?;
    let mut values = Values::new();
    values.put("office", rules.text(&OFFICE_NAME));
    values
        .put("body", body_of(store, &sheet.project)?.map(|body| body.label()).unwrap_or_default());
    values.put("secretary", rules.text(&SECRETARY_NAME));
    values.put("project", sheet.project.label());
    values.blocks("purpose", said(&sheet.project, "purpose"));
    Ok(values)
}

/// The body that leads a project; the committee where none is named.
fn body_of(store: &Store, project: &Record) -> Result<Option<Record>> {
    match project.link("body_id") {
        Some(id) => store.record(Entity::Body, &id),
        None => Ok(store.bodies()?.into_iter().next()),
    }
}

/// What names the file of a project's paper: its day, the body's prefix, what it is of.
pub(super) fn file_parts(
    paper: &Paper,
    store: &Store,
    subject: &Subject,
) -> Result<(String, String, String)> {
    let sheet = subject.project_sheet(store)?;
    let project = &sheet.project;
    let body = body_of(store, project)?;
    let prefix = body.as_ref().and_then(|body| body.text("prefix")).unwrap_or_default().to_owned();
    let ends = ["closed_on", "ends_on", "starts_on"];
    let day = |names: &[&str]| names.iter().find_map(|name| project.text(name));
    let (day, title) = match paper.of {
        Of::WorkDay => {
            let found = poster::work_day(&sheet, subject)?;
            (found.text("held_on"), found.label())
        }
        Of::Volunteer => {
            let name = certificate::thanked(store, subject)?.name;
            (day(&ends), format!("{name}, {}", project.label()))
        }
        _ if paper.code == "project-review" || paper.of == Of::Grant => {
            (day(&ends), project.label())
        }
        _ => (day(&["starts_on"]), project.label()),
    };
    let title = shortened(&title);
    Ok((day.unwrap_or_default().to_owned(), prefix, title))
}

/// Facts with their labels, of which some are not known.
type Known = Vec<(String, Option<Line>)>;

/// Those that are known, as a block; none where nothing is.
fn facts(all: Known) -> Option<Block> {
    let known: Vec<(String, Line)> =
        all.into_iter().filter_map(|(label, value)| Some((label, value?))).collect();
    (!known.is_empty()).then_some(Block::Facts(known))
}

/// A field of a record behind its label: a day, or text.
fn field(record: &Record, name: &str, words: &Words) -> (String, Option<Line>) {
    let value = match record.date(name) {
        Some(day) => Some(plain(dates::plain(day, words.language()))),
        None => record.text(name).map(lines),
    };
    (label(words, record.entity, name), value)
}

/// A code of a record behind its label.
fn coded(record: &Record, name: &str, of: &Choices, words: &Words) -> (String, Option<Line>) {
    let value = record.text(name).map(|code| plain(choice(words, of, code)));
    (label(words, record.entity, name), value)
}

/// What a record points to behind its label.
fn linked(
    store: &Store,
    record: &Record,
    name: &str,
    to: Entity,
    words: &Words,
) -> Result<(String, Option<Line>)> {
    let found = record.link(name).map(|id| store.label(to, &id)).transpose()?.flatten();
    Ok((label(words, record.entity, name), found.map(plain)))
}

/// The phase a project is in, with its first day.
fn phase(sheet: &ProjectSheet, words: &Words) -> Option<Line> {
    let latest = sheet.phases.first()?;
    let phase = phase_in_words(words, latest.text("phase").unwrap_or_default());
    let day = latest.date("from_on").map(|day| dates::plain(day, words.language()));
    let day = day.unwrap_or_default();
    Some(plain(t!(words, "paper-project-phase", phase = phase, day = day)))
}

/// A text of several lines as a paragraph.
fn said(record: &Record, name: &str) -> Option<Block> {
    record.text(name).map(|text| Block::Paragraph(lines(text)))
}

/// The resolutions about a project.
fn decisions(sheet: &ProjectSheet) -> Option<Line> {
    let numbers = sheet.motions.iter().filter(|motion| motion.text("outcome") == Some("carried"));
    let numbers: Vec<String> = numbers.map(Record::label).collect();
    (!numbers.is_empty()).then(|| plain(numbers.join(", ")))
}

/// Texts as the headings of a table.
fn head<const N: usize>(texts: [Cow<'_, str>; N]) -> Vec<String> {
    texts.map(Cow::into_owned).to_vec()
}

/// Text that stands out.
fn strong(text: impl Into<String>) -> Line {
    vec![Inline::Strong(text.into())]
}

/// A day of a record for a narrow column.
fn short_day(record: &Record, name: &str, words: &Words) -> String {
    let day = record.date(name).map(|day| dates::plain(day, words.language()));
    day.map_or_else(|| "—".to_owned(), |day| day.replace(' ', "\u{A0}"))
}

/// The work days, the applications or the volunteers that a project's papers may be of: what is named
/// by an id, or the words of a name.
pub fn part_named<'a>(
    parts: impl Iterator<Item = (&'a Id, String)>,
    asked: &str,
) -> std::result::Result<Option<Id>, Vec<String>> {
    let sought = crate::text::fold::fold(asked);
    let found: Vec<(&Id, String)> = parts
        .filter(|(id, name)| {
            id.as_str() == asked || crate::text::fold::fold(name).contains(&sought)
        })
        .collect();
    let whole = found.iter().find(|(_, name)| crate::text::fold::fold(name) == sought);
    match (&found[..], whole) {
        ([], _) => Ok(None),
        ([(id, _)], _) | (_, Some((id, _))) => Ok(Some((*id).clone())),
        (several, None) => Err(several.iter().map(|(_, name)| name.clone()).collect()),
    }
}
