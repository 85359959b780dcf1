//! Who was there: officers first, then in alphabetical order, and whether there was a quorum.

use std::collections::HashMap;

use crate::domain::id::Id;
use crate::domain::seat::is_role;
use crate::i18n::words::Words;
use crate::store::query::meetings::{Attendee, MeetingSheet};
use crate::store::{Result, Store};
use crate::t;

use super::super::model::{Block, Line, plain};
use super::text;

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
        blocks.push(Block::Names(names(people, &offices, words)));
    };
    group(&t!(words, "minutes-present"), sheet.with_status("present").collect());
    group(&t!(words, "minutes-excused"), sheet.with_status("excused").collect());
    group(&t!(words, "minutes-absent"), sheet.with_status("absent").collect());
    group(&t!(words, "minutes-guests"), sheet.with_status("guest").collect());
    let unsaid = sheet.people.iter().filter(|person| person.status.is_none());
    group(&t!(words, "minutes-unsaid"), unsaid.collect());
    blocks.push(Block::Paragraph(plain(quorum(sheet, words))));
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
fn names(mut people: Vec<&Attendee>, offices: &HashMap<Id, Office>, words: &Words) -> Vec<Line> {
    let role = |person: &Attendee| offices.get(&person.person).and_then(|office| office.role);
    people.sort_by_key(|person| role(person).unwrap_or(OFFICERS.len()));
    let title = |person: &Attendee| match role(person) {
        Some(0) => t!(words, "minutes-role-chair").into_owned(),
        Some(1) => t!(words, "minutes-role-vice-chair").into_owned(),
        Some(2) => t!(words, "minutes-role-secretary").into_owned(),
        Some(_) => t!(words, "minutes-role-treasurer").into_owned(),
        None => offices.get(&person.person).map(|o| o.seat.clone()).unwrap_or_default(),
    };
    let line = |person: &Attendee| match title(person) {
        title if title.is_empty() => plain(&*person.name),
        title => plain(format!("{}, {title}", person.name)),
    };
    people.into_iter().map(line).collect()
}

fn quorum(sheet: &MeetingSheet, words: &Words) -> String {
    let (present, filled, needed) = (sheet.present, sheet.filled, sheet.quorum_needed);
    if text(&sheet.body, "quorum") == "none" {
        return t!(words, "minutes-quorum-none", present = present);
    }
    if present >= needed {
        t!(words, "minutes-quorum-met", present = present, filled = filled, needed = needed)
    } else {
        t!(words, "minutes-quorum-lacking", present = present, filled = filled, needed = needed)
    }
}
