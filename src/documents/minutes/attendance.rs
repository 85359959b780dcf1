//! Who was there: officers first, then in alphabetical order, with the hours of those who came late
//! or left; substitutes, guests, and the heads of an assembly.

use std::collections::HashMap;

use crate::domain::id::Id;
use crate::domain::seat::is_role;
use crate::i18n::language::Language;
use crate::i18n::words::Words;
use crate::store::query::meetings::{Attendee, MeetingSheet};
use crate::store::{Result, Store};
use crate::t;

use super::super::french;
use super::super::model::{Block, Line, plain};
use super::presence;

/// The officers' roles, in the order of the list.
const OFFICERS: [&str; 4] = ["chair", "vice-chair", "secretary", "treasurer"];

/// What a member is on the body that day.
#[derive(Default)]
struct Office {
    /// The place among [`OFFICERS`].
    role: Option<usize>,
    /// The seat's name: an association, a sector.
    seat: String,
}

/// The part on attendance.
pub(super) fn blocks(store: &Store, sheet: &MeetingSheet, words: &Words) -> Result<Vec<Block>> {
    let offices = offices(store, sheet)?;
    let mut blocks = vec![Block::Heading(2, plain(t!(words, "minutes-attendance")))];
    let mut group = |heading: &str, people: Vec<&Attendee>| {
        if people.is_empty() {
            return;
        }
        let heading = format!("{heading} ({})", people.len());
        blocks.push(Block::Heading(3, plain(heading)));
        blocks.push(Block::Names(names(people, sheet, &offices, words)));
    };
    group(&t!(words, "minutes-present"), sheet.with_status("present").collect());
    group(&t!(words, "minutes-substitutes"), sheet.with_status("substitute").collect());
    group(&t!(words, "minutes-excused"), sheet.with_status("excused").collect());
    group(&t!(words, "minutes-absent"), sheet.with_status("absent").collect());
    group(&t!(words, "minutes-guests"), sheet.with_status("guest").collect());
    // Nobody is expected by name at an assembly of tenants.
    let assembly = sheet.facts.is_assembly();
    let unsaid = sheet.people.iter().filter(|person| person.status.is_none() && !assembly);
    group(&t!(words, "minutes-unsaid"), unsaid.collect());
    blocks.extend(presence::heads(sheet, words));
    blocks.extend(presence::quorum(sheet, words));
    blocks.extend(presence::recusals(sheet, None, words));
    Ok(blocks)
}

fn offices(store: &Store, sheet: &MeetingSheet) -> Result<HashMap<Id, Office>> {
    let mut offices: HashMap<Id, Office> = HashMap::new();
    let day = sheet.meeting.date("date").unwrap_or_default();
    let seats = store.composition(&sheet.body.id, day)?.map(|body| body.seats).unwrap_or_default();
    for seat in seats {
        let Some(mandate) = seat.mandate else { continue };
        let office = offices.entry(mandate.person).or_default();
        if is_role(&seat.kind) {
            let role = OFFICERS.iter().position(|role| *role == seat.kind);
            office.role = office.role.into_iter().chain(role).min();
        } else if office.seat.is_empty() {
            office.seat = seat.label;
        }
    }
    Ok(offices)
}

/// Names with role or seat; the people come in alphabetical order and keep it behind the officers.
fn names(
    mut people: Vec<&Attendee>,
    sheet: &MeetingSheet,
    offices: &HashMap<Id, Office>,
    words: &Words,
) -> Vec<Line> {
    let role = |person: &Attendee| offices.get(&person.person).and_then(|office| office.role);
    people.sort_by_key(|person| role(person).unwrap_or(OFFICERS.len()));
    let title = |person: &Attendee| match (role(person), &person.replaces) {
        (Some(0), _) => t!(words, "minutes-role-chair").into_owned(),
        (Some(1), _) => t!(words, "minutes-role-vice-chair").into_owned(),
        (Some(2), _) => t!(words, "minutes-role-secretary").into_owned(),
        (Some(_), _) => t!(words, "minutes-role-treasurer").into_owned(),
        (None, Some(member)) => {
            let member = sheet.names.get(member.as_str()).map_or("", String::as_str);
            let of = match words.language() {
                Language::French => french::of(member),
                Language::English => member.to_owned(),
            };
            t!(words, "minutes-substitute", of = of)
        }
        (None, None) => offices.get(&person.person).map(|o| o.seat.clone()).unwrap_or_default(),
    };
    let line = |person: &Attendee| {
        let mut line = person.name.clone();
        let title = title(person);
        if !title.is_empty() {
            line.push_str(", ");
            line.push_str(&title);
        }
        if let Some(hours) = presence::hours(sheet, person, words) {
            line.push_str(&format!(" ({hours})"));
        }
        plain(line)
    };
    people.into_iter().map(line).collect()
}
