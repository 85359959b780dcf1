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

use super::file_name::shortened;
use super::model::{Block, Inline, Line, lines, plain};
use super::paper::{Of, Paper};
use super::subject::Subject;
use super::template::values::Values;
use crate::text::fold::fold;
use crate::text::joined::Joined;

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
    // A plan is no day of a paper.
    let ends = ["closed_on", "starts_on"];
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

/// On what day a project was given up, and why; nothing of any other one.
fn given_up(project: &Record, words: &Words) -> Known {
    if project.text("status") != Some("abandoned") {
        return Vec::new();
    }
    let label = |id: &str| words.text(id).into_owned();
    let (_, on) = field(project, "closed_on", words);
    let why = project.text("abandon_reason").map(lines);
    vec![(label("project-given-up"), on), (label("project-given-up.why"), why)]
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

/// A work day, an application, a volunteer or a furnishing of a project, as it may be asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Which.
    pub id: Id,
    /// What it is called.
    pub name: String,
    /// What tells it from another one of that name: its day.
    pub apart: String,
}

impl Part {
    /// Its name, with what tells it apart.
    fn whole(&self) -> String {
        let parts = [&self.name, &self.apart].into_iter().filter(|part| !part.is_empty());
        parts.map(String::as_str).joined(", ")
    }
}

/// The one part that is named by its id, by the words of its name, or by the name with what tells it
/// apart; nothing where none is called so.
///
/// # Errors
/// What the several are called that are meant: those of one name with their ids where nothing else
/// tells them apart.
pub fn part_named(parts: &[Part], asked: &str) -> std::result::Result<Option<Id>, Vec<String>> {
    if let Some(part) = parts.iter().find(|part| part.id.as_str() == asked) {
        return Ok(Some(part.id.clone()));
    }
    let sought = fold(asked);
    let whole = |part: &&Part| fold(&part.name) == sought || fold(&part.whole()) == sought;
    let has = |part: &&Part| fold(&part.whole()).contains(&sought);
    let exact: Vec<&Part> = parts.iter().filter(whole).collect();
    let found = if exact.is_empty() { parts.iter().filter(has).collect() } else { exact };
    match &found[..] {
        [] => Ok(None),
        [part] => Ok(Some(part.id.clone())),
        several => Err(several
            .iter()
            .map(|part| {
                let is_twin = several.iter().filter(|other| other.whole() == part.whole()).count();
                match is_twin {
                    1 => part.whole(),
                    _ => format!("{} ({})", part.whole(), part.id),
                }
            })
            .collect()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_found_by_its_name_and_two_of_one_name_by_what_tells_them_apart() {
        let part = |id: &str, name: &str, apart: &str| Part {
            id: Id::new(id),
            name: name.to_owned(),
            apart: apart.to_owned(),
        };
        let days = [
            part("a", "Sciage", "14 juin 2025"),
            part("b", "Sciage", "21 juin 2025"),
            part("c", "Peinture", "16 août 2025"),
            part("d", "Peinture et huile", "23 août 2025"),
        ];
        let one = |id: &str| Ok(Some(Id::new(id)));
        assert_eq!(part_named(&days, "sciage, 21 juin 2025"), one("b"));
        assert_eq!(part_named(&days, "21 juin"), one("b"));
        assert_eq!(part_named(&days, "PEINTURE"), one("c"), "its whole name");
        assert_eq!(part_named(&days, "huile"), one("d"));
        assert_eq!(part_named(&days, "a"), one("a"));
        assert_eq!(part_named(&days, "lune"), Ok(None));
        let both = ["Sciage, 14 juin 2025", "Sciage, 21 juin 2025"].map(str::to_owned);
        assert_eq!(part_named(&days, "Sciage"), Err(both.to_vec()));
        let people = [part("p", "Line Roy", ""), part("q", "Line Roy", "")];
        assert_eq!(
            part_named(&people, "line roy"),
            Err(vec!["Line Roy (p)".to_owned(), "Line Roy (q)".to_owned()])
        );
    }
}
