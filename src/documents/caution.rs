//! What of a paper that is made all the same may not be as it was meant.

use chrono::NaiveDate;

use crate::domain::person::{PUBLIC_CONTACT, PURPOSE};
use crate::domain::project::APPLICATION_STATE;
use crate::domain::project::authorised::Missing;
use crate::i18n::words::Words;
use crate::i18n::{dates, wording};
use crate::store::{Result, Store};
use crate::t;

use super::file::{Format, Order};
use super::labels;
use super::model::Document;
use super::paper::Of;
use super::projects::{grant, photos, poster};
use super::template::folder;

/// Something that whoever makes a paper should know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Caution {
    /// The picture for the head of papers, which the settings name, cannot serve and is left out.
    Logo {
        /// Where it was looked for.
        file: String,
        /// Why, as a code.
        why: String,
    },
    /// Words that a form shows as boxes.
    Unprinted(Vec<String>),
    /// A folder of templates that has none for this paper.
    NoTemplate {
        /// The file that was looked for.
        name: String,
        /// The folder.
        folder: String,
    },
    /// The settings name a folder of templates, and it is not there, or is a file.
    NoFolder {
        /// Where it was looked for.
        folder: String,
        /// Whether it is a file.
        is_file: bool,
    },
    /// A notice that does not say when on its day the meeting begins, or where.
    Unsaid {
        /// Whether the hour is missing.
        hour: bool,
        /// Whether the place is.
        place: bool,
    },
    /// Photos that are left out: those who are seen did not agree.
    NoConsent(usize),
    /// Photos that are left out: their files are missing or were changed.
    NoFile(usize),
    /// Labels for nobody: the body has no member that day.
    NoLabels,
    /// So many labels without a postal code.
    NoPostalCode(usize),
    /// These people's labels do not have room for all that is to stand on them.
    LabelsCut(Vec<String>),
    /// The work day that a poster calls to is past.
    WorkDayPast(NaiveDate),
    /// The project whose work day a poster calls to has ended.
    ProjectEnded {
        /// The project.
        name: String,
        /// Its stage, a code of `project-status`.
        stage: String,
    },
    /// What is not allowed on the work day that a poster calls to.
    WorkDayMissing(Missing),
    /// This person takes the names, is not on a poster, and did not agree to be.
    NoPublicContact(String),
    /// This person takes the names, and the register has no number for it.
    NoNumber(String),
    /// The project of a poster has nobody who takes the names.
    NoSteward,
    /// A grant report is of an application that was not granted.
    NotGranted {
        /// The programme.
        name: String,
        /// Its state, a code of `application-state`.
        state: String,
    },
    /// Files of the folder of templates that are the template of no paper.
    Unused(Vec<String>),
}

impl Caution {
    /// It, in words.
    pub fn told(&self, words: &Words) -> String {
        match self {
            Self::Logo { file, why } => {
                t!(words, "caution-logo", file = file.as_str(), why = why.as_str())
            }
            Self::Unprinted(lost) => t!(words, "caution-unprinted", words = lost.join(", ")),
            Self::NoTemplate { name, folder } => {
                t!(words, "caution-no-template", name = name.as_str(), folder = folder.as_str())
            }
            Self::NoFolder { folder, is_file } => {
                let why = if *is_file { "file" } else { "missing" };
                t!(words, "caution-no-folder", folder = folder.as_str(), why = why)
            }
            Self::Unsaid { hour, place } => {
                let what = match (hour, place) {
                    (true, true) => "both",
                    (true, false) => "hour",
                    _ => "place",
                };
                t!(words, "caution-unsaid", what = what)
            }
            Self::NoConsent(count) => t!(words, "caution-no-consent", count = *count),
            Self::NoFile(count) => t!(words, "caution-no-file", count = *count),
            Self::NoLabels => t!(words, "caution-no-labels").into_owned(),
            Self::NoPostalCode(count) => t!(words, "caution-no-postal-code", count = *count),
            Self::LabelsCut(of) => {
                let names = of.join(", ");
                t!(words, "caution-labels-cut", labels = of.len(), names = names)
            }
            Self::WorkDayPast(day) => {
                t!(words, "caution-work-day-past", day = dates::plain(*day, words.language()))
            }
            Self::ProjectEnded { name, stage } => {
                t!(words, "caution-project-ended", name = name.as_str(), stage = stage.as_str())
            }
            Self::WorkDayMissing(missing) => wording::missing(words, missing),
            Self::NoPublicContact(name) => {
                let purpose = wording::choice(words, &PURPOSE, PUBLIC_CONTACT);
                let name = name.as_str();
                t!(words, "caution-no-public-contact", name = name, purpose = purpose)
            }
            Self::NoNumber(name) => t!(words, "caution-no-number", name = name.as_str()),
            Self::NoSteward => t!(words, "caution-no-steward").into_owned(),
            Self::NotGranted { name, state } => {
                let state = wording::small(&wording::choice(words, &APPLICATION_STATE, state));
                t!(words, "caution-not-granted", name = name.as_str(), state = state)
            }
            Self::Unused(names) => t!(words, "caution-unused", names = names.join(", ")),
        }
    }
}

/// What is to be known of a paper in these forms, made on a day.
///
/// # Errors
/// The register cannot be read.
pub fn cautions(
    store: &Store,
    order: &Order<'_>,
    document: &Document,
    formats: &[Format],
    today: NaiveDate,
) -> Result<Vec<Caution>> {
    let mut found = photos::left_out(store, order)?;
    found.extend(order.templates.fault());
    match order.paper.of {
        Of::WorkDay => found.extend(poster::cautions(store, order.subject, today)?),
        Of::Grant => found.extend(grant::cautions(store, order.subject)?),
        Of::Meeting if order.paper.calls() => found.extend(unsaid(store, order)?),
        _ => {}
    }
    // Text has no picture at its head, and labels have no head.
    let shows_logo = formats.iter().any(|format| *format != Format::Markdown);
    if shows_logo && document.logo.is_none() && !document.is_labels() {
        found.extend(folder::logo_fault(store)?);
    }
    if order.paper.of == Of::Labels {
        let has_pages = formats.iter().any(|format| *format != Format::Markdown);
        found.extend(labels::cautions(document, has_pages));
    }
    let mut lost: Vec<String> = formats.iter().flat_map(|it| it.unprinted(document)).collect();
    lost.dedup();
    if !lost.is_empty() {
        found.push(Caution::Unprinted(lost));
    }
    Ok(found)
}

/// The hour or the place that a notice leaves out, since nobody noted it.
fn unsaid(store: &Store, order: &Order<'_>) -> Result<Option<Caution>> {
    let meeting = order.subject.sheet(store)?.meeting;
    let [hour, place] = ["starts_at", "place"].map(|field| meeting.text(field).is_none());
    Ok((hour || place).then_some(Caution::Unsaid { hour, place }))
}

/// Adds what is to be known of one more paper: nothing is told twice.
pub fn add(known: &mut Vec<Caution>, more: Vec<Caution>) {
    for caution in more {
        let Caution::Unprinted(words) = caution else {
            if !known.contains(&caution) {
                known.push(caution);
            }
            continue;
        };
        let lost = known.iter_mut().find_map(|known| match known {
            Caution::Unprinted(lost) => Some(lost),
            _ => None,
        });
        match lost {
            Some(lost) => words.into_iter().for_each(|word| {
                if !lost.contains(&word) {
                    lost.push(word);
                }
            }),
            None => known.push(Caution::Unprinted(words)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_many_papers_have_in_common_is_told_once() {
        let unprinted = |words: &[&str]| {
            Caution::Unprinted(words.iter().map(|word| (*word).to_owned()).collect())
        };
        let logo = || Caution::Logo { file: "a.gif".to_owned(), why: "other-kind".to_owned() };
        let mut known = Vec::new();
        add(&mut known, vec![logo(), unprinted(&["漢", "字"])]);
        add(&mut known, vec![logo(), unprinted(&["字", "語"])]);
        assert_eq!(known, [logo(), unprinted(&["漢", "字", "語"])]);
    }
}
