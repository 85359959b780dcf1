//! `membres montrer QUI`: all that the register knows of one person.

use crate::text::sort;
use std::io::Write;

use clap::ArgMatches;
use serde_json::{Map, Value as Json, json};

use crate::domain::entity::Entity;
use crate::domain::field::{Kind, Value};
use crate::domain::id::Id;
use crate::domain::motion::{MOTION_OUTCOME, gist};
use crate::i18n::words::Words;
use crate::i18n::{dates, wording};
use crate::store::Store;
use crate::store::query::people::{MandateRow, PersonSheet};
use crate::t;
use crate::text::fold::{fold, sort_key};
use crate::text::visible::{visible, visible_lines};

use super::failure::{Answer, Failure, Result};
use super::output;
use super::session::Session;

/// So many of them are named.
const NAMED: usize = 20;

/// Shows the one person that a few letters (or an id) mean; several are named instead.
pub fn member(session: &Session, matches: &ArgMatches) -> Result<Answer> {
    let asked: Vec<&str> =
        matches.get_many::<String>("qui").into_iter().flatten().map(String::as_str).collect();
    let asked = asked.join(" ");
    let store = session.open()?;
    let id = whom(session, &store, &asked)?;
    let sheet = if matches.get_flag("huis-clos") {
        store.person(&id)?
    } else {
        store.public_person(&id)?
    };
    let Some(sheet) = sheet else {
        return Err(Failure::No(t!(session.words(), "cli-show-nobody", asked = asked)));
    };
    if matches.get_flag("json") {
        output::document(&as_object(&sheet))?;
    } else {
        text(session.words(), &store, &sheet)?;
    }
    Ok(Answer::Yes)
}

/// The person that is meant.
fn whom(session: &Session, store: &Store, asked: &str) -> Result<Id> {
    let id = Id::new(asked);
    if id.is_sound() && store.record(Entity::Person, &id)?.is_some() {
        return Ok(id);
    }
    let mut found = store.find(asked, Some(Entity::Person), u32::MAX)?;
    let words = session.words();
    // A whole name means who has it, be it the beginning of another's; not where two have it.
    let sought = fold(asked);
    let named = |label: &str| fold(label) == sought;
    if found.iter().filter(|hit| named(&hit.label)).count() == 1 {
        found.retain(|hit| named(&hit.label));
    }
    match found.len() {
        1 => Ok(found.remove(0).id),
        0 => Err(Failure::No(t!(words, "cli-show-nobody", asked = asked))),
        _ => {
            sort::by_cached_key(&mut found, |hit| (sort_key(&hit.label), hit.id.clone()));
            let told = found.iter().take(NAMED);
            let told = told.map(|hit| format!("\n  {}  {}", visible(&hit.label), hit.id));
            let mut several = t!(words, "cli-show-several", asked = asked);
            several.extend(told);
            if let Some(count @ 1..) = found.len().checked_sub(NAMED) {
                several += &format!("\n  {}", t!(words, "cli-show-more", count = count));
            }
            Err(Failure::No(several))
        }
    }
}

fn as_object(sheet: &PersonSheet) -> Json {
    let mut all = Map::new();
    all.insert("id".to_owned(), json!(sheet.person.id));
    all.insert("name".to_owned(), json!(sheet.person.label()));
    for (field, value) in Entity::Person.fields().iter().zip(&sheet.person.values) {
        all.insert(field.name.to_owned(), value.to_json());
    }
    all.insert("site".to_owned(), json!(sheet.site));
    all.insert("building".to_owned(), json!(sheet.building));
    let mandates: Vec<Json> = sheet.mandates.iter().map(mandate).collect();
    all.insert("mandates".to_owned(), mandates.into());
    let consents: Vec<Json> = sheet.consents.iter().map(record).collect();
    all.insert("consents".to_owned(), consents.into());
    let [present, excused, absent, guest, substitute] = sheet.attendance;
    let attendance = json!({"present": present, "excused": excused, "absent": absent, "guest": guest,
               "substitute": substitute});
    all.insert("attendance".to_owned(), attendance);
    let motions = sheet.motions.iter().map(|motion| {
        json!({
            "id": motion.id,
            "number": motion.number,
            "text": Some(&motion.text).filter(|text| !text.is_empty()),
            "outcome": motion.outcome,
            "decided_on": motion.decided_on,
        })
    });
    all.insert("motions".to_owned(), motions.collect::<Vec<_>>().into());
    let follow_ups: Vec<Json> = sheet.follow_ups.iter().map(record).collect();
    all.insert("follow_ups".to_owned(), follow_ups.into());
    Json::Object(all)
}

fn mandate(mandate: &MandateRow) -> Json {
    json!({
        "id": mandate.id,
        "body": mandate.body,
        "seat": mandate.seat,
        "seat_kind": mandate.seat_kind,
        "starts_on": mandate.starts_on,
        "term_ends_on": mandate.term_ends_on,
        "ended_on": mandate.ended_on,
        "began": mandate.began,
        "end_reason": mandate.end_reason,
    })
}

fn record(record: &crate::store::Record) -> Json {
    let mut all = Map::new();
    all.insert("id".to_owned(), json!(record.id));
    for (field, value) in record.entity.fields().iter().zip(&record.values) {
        all.insert(field.name.to_owned(), value.to_json());
    }
    Json::Object(all)
}

fn text(words: &Words, store: &Store, sheet: &PersonSheet) -> Result<()> {
    let mut out = output::out();
    writeln!(out, "{}", visible(&sheet.person.label()))?;
    for (field, value) in Entity::Person.fields().iter().zip(&sheet.person.values) {
        let shown = match (field.kind, value) {
            (_, Value::Null) => continue,
            (Kind::Link(entity), Value::Text(id)) => {
                store.label(entity, &Id::new(id.clone()))?.unwrap_or_default()
            }
            _ => wording::value(words, field, value),
        };
        let label = wording::label(words, Entity::Person, field.name);
        entry(&mut out, words, &label, &shown)?;
    }
    for held in &sheet.mandates {
        entry(&mut out, words, &held.body, &tenure(words, held))?;
    }
    for consent in &sheet.consents {
        let field = |name: &str| {
            let field = Entity::Consent.field(name)?;
            Some(wording::value(words, field, consent.value(name)))
        };
        let given = [field("purpose"), field("given_on"), field("source")];
        let given: Vec<String> = given.into_iter().flatten().filter(|t| !t.is_empty()).collect();
        entry(
            &mut out,
            words,
            &wording::capital(&wording::entity(words, Entity::Consent)),
            &given.join(", "),
        )?;
    }
    let [present, excused, absent, guest, substitute] = sheet.attendance;
    if present + excused + absent + guest + substitute > 0 {
        let (present, excused) = (i64::from(present), i64::from(excused));
        let (absent, guest) = (i64::from(absent), i64::from(guest));
        let line = t!(
            words,
            "cli-show-attendance",
            present = present,
            excused = excused,
            absent = absent,
            guest = guest,
            substitute = i64::from(substitute)
        );
        writeln!(out, "  {line}")?;
    }
    for motion in &sheet.motions {
        let number = motion.number.clone().unwrap_or_else(|| {
            wording::decided(words, &MOTION_OUTCOME, motion.kind, &motion.outcome)
        });
        entry(&mut out, words, &number, &gist(&motion.text))?;
    }
    for promised in &sheet.follow_ups {
        let due = promised.date("due_on").map(|day| dates::medium(day, words.language()));
        let label = wording::capital(&wording::entity(words, Entity::FollowUp));
        let what = promised.label();
        let what = due.map_or(what.clone(), |due| format!("{what} ({due})"));
        entry(&mut out, words, &label, &what)?;
    }
    out.flush()?;
    Ok(())
}

/// One line « Téléphone : 450 555-0101 »; what has several lines goes on below, set in.
fn entry(out: &mut output::Out, words: &Words, label: &str, value: &str) -> std::io::Result<()> {
    let value = visible_lines(value);
    let value = value.replace('\n', "\n    ");
    writeln!(out, "  {}", t!(words, "cli-show-entry", label = visible(label), value = value))
}

/// « Délégation d'une association, 1 mai 2025 – 30 avr. 2027 ».
fn tenure(words: &Words, held: &MandateRow) -> String {
    let kind = wording::choice(words, &crate::domain::seat::SEAT_KIND, &held.seat_kind);
    let seat = if held.seat.is_empty() { kind } else { held.seat.clone() };
    let day = |day: Option<chrono::NaiveDate>| day.map(|day| dates::medium(day, words.language()));
    let from = day(held.starts_on).unwrap_or_default();
    match (day(held.ended()), day(held.term_ends_on)) {
        (Some(ended), _) => t!(words, "cli-show-ended", seat = seat, from = from, to = ended),
        (None, Some(term)) => t!(words, "cli-show-term", seat = seat, from = from, to = term),
        (None, None) => t!(words, "cli-show-since", seat = seat, from = from),
    }
}
