//! Who was there: officers first, then in alphabetical order, with the hours of those who came late
//! or left; substitutes, guests, and the heads of an assembly.

use crate::domain::person::PERSON_KIND;
use crate::domain::rules::meeting::Offices;
use crate::i18n::language::Language;
use crate::i18n::wording;
use crate::i18n::words::Words;
use crate::store::query::meetings::{Attendee, MeetingSheet};
use crate::store::{Result, Store};
use crate::t;
use crate::text::sort;

use super::super::members::seat_named;
use super::super::model::{Block, Line, plain};
use super::room::Room;
use super::{adoption, officers, presence};
use crate::i18n::french;
use crate::text::fold::fold;

/// The officers' roles, in the order of the list.
const OFFICERS: [&str; 4] = ["chair", "vice-chair", "secretary", "treasurer"];

/// The part on attendance.
pub(super) fn blocks(
    store: &Store,
    sheet: &MeetingSheet,
    room: &Room,
    words: &Words,
) -> Result<Vec<Block>> {
    let offices = offices(store, sheet)?;
    let mut blocks = Vec::new();
    let mut group = |heading: &str, people: Vec<&Attendee>| {
        if people.is_empty() {
            return;
        }
        let heading = format!("{heading} ({})", people.len());
        blocks.push(Block::Heading(3, plain(heading)));
        blocks.push(Block::Names(names(people, sheet, &offices, words)));
    };
    let assembly = sheet.facts.is_assembly();
    let (tenants, guests): (Vec<&Attendee>, Vec<&Attendee>) =
        sheet.with_status("guest").partition(|person| is_tenant(sheet, person));
    let mut present: Vec<&Attendee> = sheet.with_status("present").collect();
    present.extend(tenants);
    // Who takes part in an assembly of tenants is no member of a committee.
    match assembly {
        true => group(&t!(words, "minutes-present-named"), present),
        false => group(&t!(words, "minutes-present"), present),
    }
    group(&t!(words, "minutes-substitutes"), sheet.with_status("substitute").collect());
    group(&t!(words, "minutes-excused"), sheet.with_status("excused").collect());
    group(&t!(words, "minutes-absent"), sheet.with_status("absent").collect());
    group(&t!(words, "minutes-guests"), guests);
    // Nobody is expected by name at an assembly of tenants.
    let unsaid = sheet.people.iter().filter(|person| person.status.is_none() && !assembly);
    group(&t!(words, "minutes-unsaid"), unsaid.collect());
    blocks.extend(presence::heads(sheet, words));
    blocks.extend(presence::quorum(sheet, room, words));
    let happened = officers::under(sheet, None, words).into_iter();
    let happened = happened.chain(presence::recusals(sheet, None, words));
    blocks.extend(happened.map(|event| event.block));
    Ok(blocks)
}

/// Whether somebody was noted by name at an assembly of tenants and is one: they take part, and are no
/// guests.
pub(in super::super) fn is_tenant(sheet: &MeetingSheet, person: &Attendee) -> bool {
    let kind = sheet.guest_kinds.get(person.person.as_str()).map(String::as_str);
    sheet.facts.is_assembly() && kind == Some("tenant")
}

/// What each member was: of sealed minutes as it was known then.
fn offices(store: &Store, sheet: &MeetingSheet) -> Result<Offices> {
    match &sheet.offices {
        Some(offices) => Ok(offices.clone()),
        None => store.offices(&sheet.meeting.id),
    }
}

/// What a guest is to the committee; nothing of a tenant, or of whom nobody said so.
pub(in super::super) fn guest(person: &Attendee, sheet: &MeetingSheet, words: &Words) -> String {
    let kind = sheet.guest_kinds.get(person.person.as_str()).map_or("", String::as_str);
    match kind {
        "staff" | "community-worker" | "partner" => {
            wording::small(&wording::choice(words, &PERSON_KIND, kind))
        }
        _ => String::new(),
    }
}

/// Whether a seat is called by its number alone: « Siège 10 » says nothing of who holds it.
fn is_but_numbered(seat: &str) -> bool {
    let folded = fold(seat);
    let number = ["siege ", "seat "].iter().find_map(|word| folded.strip_prefix(word));
    number.is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Names with role or seat; the people come in alphabetical order and keep it behind the officers.
fn names(
    mut people: Vec<&Attendee>,
    sheet: &MeetingSheet,
    offices: &Offices,
    words: &Words,
) -> Vec<Line> {
    let office = |person: &Attendee| offices.get(person.person.as_str());
    let role = |person: &Attendee| {
        let role = office(person).and_then(|office| office.role.as_deref());
        OFFICERS.iter().position(|officer| Some(*officer) == role)
    };
    sort::by_key(&mut people, |person| role(person).unwrap_or(OFFICERS.len()));
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
        (None, None) if person.status.as_deref() == Some("guest") => guest(person, sheet, words),
        // What was signed before is printed again as it was.
        (None, None) => office(person)
            .filter(|office| {
                !(adoption::says_of_each_point(sheet) && is_but_numbered(&office.seat))
            })
            .map(|office| seat_named(&office.seat))
            .unwrap_or_default(),
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
