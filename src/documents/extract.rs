//! The extract of one resolution, certified « copie conforme »: what is sent to the office, to the
//! bank, to the city.
//!
//! Content: the usual parts of an extract (body, meeting with date, place and quorum, number, text
//! with mover, seconder and vote, what became of it, certification with place, date and signature).

use crate::domain::entity::Entity;
use crate::domain::refusal::Refusal;
use crate::domain::rules::SECRETARY_NAME;
use crate::domain::seal;
use crate::i18n::words::Words;
use crate::i18n::{dates, wording};
use crate::store::in_camera::is_private;
use crate::store::query::meetings::MeetingSheet;
use crate::store::{Error, Record, Result, Store};
use crate::t;

use super::agenda::{called, of_meeting};
use super::minutes::adoption::held;
use super::minutes::{motion, text};
use super::model::{Block, Line, lines, plain};
use super::paper::Subject;
use super::template::values::Values;
use crate::text::initial::capital;

/// What is filled into the extract of a resolution that carried.
///
/// # Errors
/// [`Refusal::NotFound`]; [`Refusal::NoExtract`] for a motion that did not carry;
/// [`Refusal::TakenInCamera`] unless it is the members' own copy.
pub fn values(store: &Store, subject: &Subject, words: &Words) -> Result<Values> {
    store.at_one_moment(|store| {
        let sheet = subject.sheet(store)?;
        let motion = subject.motion_id();
        let motion = motion.and_then(|id| sheet.motions.iter().find(|motion| motion.id == *id));
        let motion = motion.ok_or_else(|| {
            let table = Entity::Motion.table().to_owned();
            let id = subject.motion_id().map(ToString::to_string).unwrap_or_default();
            Error::from(Refusal::NotFound { table, id })
        })?;
        let outcome = text(motion, "outcome");
        if outcome != "carried" {
            return Err(Refusal::NoExtract { outcome: outcome.to_owned() }.into());
        }
        if is_private(motion) && !subject.in_camera {
            let number = text(motion, "number").to_owned();
            return Err(Refusal::TakenInCamera { number }.into());
        }
        told(store, &sheet, motion, subject.in_camera, words)
    })
}

fn told(
    store: &Store,
    sheet: &MeetingSheet,
    found: &Record,
    in_camera: bool,
    words: &Words,
) -> Result<Values> {
    let mut values = of_meeting(store, sheet, words)?;
    values.hold(held(sheet));
    values.put("resolution_number", text(found, "number"));
    values.blocks("facts", [Block::Facts(facts(sheet, found, words))]);
    values.put("opening", opening(sheet, words));
    values.blocks("resolution", [motion::resolved(sheet, found, words)]);
    let fate = fate(store, found, in_camera, words)?;
    values.blocks("fate", (!fate.is_empty()).then(|| Block::bullets(fate)));
    values.blocks("standing", [Block::Remark(plain(standing(sheet, words)))]);
    let rules = store.rules()?;
    // Whoever keeps the register certifies for the committee; what another body decided, who wrote it down.
    let keeper = Some(rules.text(&SECRETARY_NAME)).filter(|name| !name.is_empty());
    let wrote = Some(sheet.officer_name("secretary_id")).filter(|name| !name.is_empty());
    let of_committee = text(&sheet.body, "kind") == "committee";
    let signer = if of_committee { keeper.or(wrote) } else { wrote.or(keeper) };
    values.put("signer", signer.unwrap_or_default());
    Ok(values)
}

fn facts(sheet: &MeetingSheet, found: &Record, words: &Words) -> Vec<(String, Line)> {
    let language = words.language();
    let meeting = &sheet.meeting;
    let day = meeting.date("date").map(|day| dates::long(day, language)).unwrap_or_default();
    let count = |field: &str| found.value(field).as_whole().filter(|count| *count > 0);
    let whole = |field: &str| found.value(field).as_whole().unwrap_or(0);
    let who = if sheet.facts.is_assembly() { "people" } else { "members" };
    let quorum = match (count("voters"), count("quorum_needed")) {
        _ if found.text("no_quorum_reason").is_some() => t!(
            words,
            "extract-quorum-lacking",
            who = who,
            voters = whole("voters"),
            needed = whole("quorum_needed"),
            reason = text(found, "no_quorum_reason").trim_end_matches('.')
        ),
        (Some(voters), None | Some(0)) => {
            t!(words, "extract-quorum-none", who = who, voters = voters)
        }
        (Some(voters), Some(needed)) => {
            t!(words, "extract-quorum-met", who = who, voters = voters, needed = needed)
        }
        _ => String::new(),
    };
    let all = [
        (t!(words, "extract-number"), text(found, "number").to_owned()),
        (t!(words, "extract-meeting"), called(sheet, words)),
        (t!(words, "minutes-date"), capital(&day)),
        (t!(words, "minutes-place"), text(meeting, "place").to_owned()),
        (t!(words, "extract-quorum"), quorum),
    ];
    let said = all.into_iter().filter(|(_, value)| !value.is_empty());
    said.map(|(label, value)| (label.into_owned(), plain(value))).collect()
}

/// « Extrait du procès-verbal de la réunion ordinaire nº 2026-05… »
fn opening(sheet: &MeetingSheet, words: &Words) -> String {
    let kind = text(&sheet.meeting, "kind");
    let (number, body) = (text(&sheet.meeting, "number"), sheet.body.label());
    t!(words, "extract-opening", kind = kind, number = number, body = body)
}

/// What became of the resolution, and what it did to others.
fn fate(store: &Store, found: &Record, in_camera: bool, words: &Words) -> Result<Vec<Line>> {
    let mut fate = Vec::new();
    if let Some(waiting) = store.reopened(&found.id)? {
        fate.push(plain(reopened(store, &waiting, words)?));
    }
    for sequel in store.children(Entity::Sequel, "motion_id", &found.id)? {
        fate.push(lines(&wording::sequel(words, store, &sequel, false, in_camera)?));
    }
    for sequel in store.children(Entity::Sequel, "by_motion_id", &found.id)? {
        fate.push(lines(&wording::sequel(words, store, &sequel, true, in_camera)?));
    }
    Ok(fate)
}

/// Whether the minutes it is taken from are adopted, and under which seal.
fn standing(sheet: &MeetingSheet, words: &Words) -> String {
    let day = sheet.meeting.date("adopted_on").map(|day| dates::plain(day, words.language()));
    let seal = sheet.seal.as_ref().map(|found| seal::short(text(found, "hash")));
    match (day, seal) {
        (Some(day), Some(seal)) => t!(words, "extract-adopted-sealed", day = day, seal = seal),
        (Some(day), None) => t!(words, "extract-adopted", day = day),
        (None, _) => t!(words, "extract-draft", kind = text(&sheet.meeting, "kind")),
    }
}

/// That the question was opened again, at which meeting, and is not decided yet.
fn reopened(store: &Store, waiting: &Record, words: &Words) -> Result<String> {
    let meeting = waiting.link("meeting_id").map(|id| store.record(Entity::Meeting, &id));
    let meeting = meeting.transpose()?.flatten();
    let day = meeting.as_ref().and_then(|meeting| meeting.date("date"));
    let day = day.map(|day| dates::plain(day, words.language())).unwrap_or_default();
    let number = meeting.as_ref().map_or("", |meeting| text(meeting, "number"));
    Ok(t!(words, "extract-reopened", number = number, day = day))
}
