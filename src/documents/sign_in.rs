//! The attendance sheet: who is expected, and room to sign in and out.

use crate::domain::entity::Entity;
use crate::domain::meeting::is_assembly;
use crate::domain::seat::{SEAT_KIND, is_role};
use crate::i18n::wording::choice;
use crate::i18n::words::Words;
use crate::store::query::meetings::Attendee;
use crate::store::query::meetings::MeetingSheet;
use crate::store::{Result, Store};
use crate::t;
use crate::text::initial::capital;

use super::agenda::{not_cancelled, of_meeting};
use super::members::{building, nobody, seat_named};
use super::minutes::attendance::{self, is_tenant};
use super::model::{Block, Line, plain};
use super::paper::Subject;
use super::template::values::Values;

/// Empty rows for those whom nobody expected; in an assembly many come.
const GUESTS: usize = 5;
const TENANTS: usize = 40;

/// What is filled into the sheet that lies at the door of a meeting.
///
/// # Errors
/// [`Refusal::NotFound`](crate::domain::refusal::Refusal::NotFound);
/// [`Refusal::NoPaper`](crate::domain::refusal::Refusal::NoPaper) for a meeting that was called
/// off.
pub fn values(store: &Store, subject: &Subject, words: &Words) -> Result<Values> {
    store.at_one_moment(|store| {
        let sheet = subject.sheet(store)?;
        not_cancelled(&sheet)?;
        let mut values = of_meeting(store, &sheet, words)?;
        let rows = members(store, &sheet, words)?;
        // Whoever comes all the same has a line to sign.
        let none = rows.is_empty().then(|| nobody(words));
        let rows = if rows.is_empty() { with_room(rows, GUESTS) } else { rows };
        let lines = Block::Sheet { head: head(words), rows };
        values.blocks("members", none.into_iter().chain([lines]));
        values.put("quorum", quorum(&sheet, words));
        let assembly = is_assembly(sheet.meeting.text("kind").unwrap_or_default());
        values.put("assembly", assembly);
        let (tenants, guests): (Vec<&Attendee>, Vec<&Attendee>) =
            sheet.with_status("guest").partition(|person| is_tenant(&sheet, person));
        let guests: Vec<_> = guests.iter().map(|person| guest(&sheet, person, words)).collect();
        let mut blocks = Vec::new();
        if assembly {
            let tenants = tenants.iter().map(|person| tenant(store, person));
            let rows = with_room(tenants.collect::<Result<_>>()?, TENANTS);
            blocks.push(Block::Sheet { head: guest_head(words, true), rows });
            // Who is no tenant has no vote there, and stands apart.
            if !guests.is_empty() {
                blocks.push(Block::Heading(2, plain(t!(words, "minutes-guests"))));
                blocks.push(Block::Sheet { head: guest_head(words, false), rows: guests });
            }
        } else {
            let rows = with_room(guests, GUESTS);
            blocks.push(Block::Sheet { head: guest_head(words, false), rows });
        }
        values.blocks("guests", blocks);
        Ok(values)
    })
}

fn head(words: &Words) -> Vec<String> {
    [
        t!(words, "paper-sheet-name"),
        t!(words, "paper-sheet-seat"),
        t!(words, "paper-sheet-role"),
        t!(words, "paper-sheet-in"),
        t!(words, "paper-sheet-out"),
        t!(words, "paper-sheet-signature"),
    ]
    .map(|text| text.into_owned())
    .to_vec()
}

/// Guests say for whom they come; tenants, where they live.
fn guest_head(words: &Words, assembly: bool) -> Vec<String> {
    let mut head = head(words);
    if assembly {
        head[1] = t!(words, "paper-sheet-building").into_owned();
        head[2] = t!(words, "paper-sheet-dwelling").into_owned();
    } else {
        head[1] = t!(words, "paper-sheet-for").into_owned();
    }
    head
}

fn row(name: String, seat: String, role: String) -> Vec<Line> {
    let mut cells = vec![plain(name), plain(seat), plain(role)];
    cells.resize(6, plain(""));
    cells
}

/// Rows with some empty ones behind them.
fn with_room(mut rows: Vec<Vec<Line>>, more: usize) -> Vec<Vec<Line>> {
    rows.resize(rows.len() + more, row(String::new(), String::new(), String::new()));
    rows
}

/// A guest, with what links them to the committee.
fn guest(sheet: &MeetingSheet, person: &Attendee, words: &Words) -> Vec<Line> {
    let link = capital(&attendance::guest(person, sheet, words));
    row(person.name.clone(), String::new(), link)
}

/// A tenant at an assembly, with the building and the dwelling.
fn tenant(store: &Store, person: &Attendee) -> Result<Vec<Line>> {
    let found = store.record(Entity::Person, &person.person)?;
    let place = found.as_ref().map(|found| building(store, found)).transpose()?;
    let unit = found.as_ref().and_then(|found| found.text("unit"));
    let unit = unit.unwrap_or_default().to_owned();
    Ok(row(person.name.clone(), place.unwrap_or_default(), unit))
}

/// The members in alphabetical order, with the seat and the office each holds that day.
fn members(store: &Store, sheet: &MeetingSheet, words: &Words) -> Result<Vec<Vec<Line>>> {
    let day = sheet.meeting.date("date").unwrap_or_default();
    let seats = store.composition(&sheet.body.id, day)?.map(|body| body.seats).unwrap_or_default();
    let members = sheet.people.iter().filter(|person| person.member);
    let rows = members.map(|member| {
        let held = seats.iter().filter(|seat| {
            seat.mandate.as_ref().is_some_and(|mandate| mandate.person == member.person)
        });
        let (mut seat, mut role) = (String::new(), String::new());
        for found in held {
            let kind = choice(words, &SEAT_KIND, &found.kind);
            if is_role(&found.kind) {
                role = if role.is_empty() { kind } else { format!("{role}, {kind}") };
            } else if seat.is_empty() {
                seat = if found.label.is_empty() { kind } else { seat_named(&found.label) };
            }
        }
        row(member.name.clone(), seat, role)
    });
    Ok(rows.collect())
}

/// « Quorum exigé : 9 membres sur 16. »; nobody knows yet who will be there.
fn quorum(sheet: &MeetingSheet, words: &Words) -> String {
    match sheet.quorum_needed {
        0 => t!(words, "paper-sheet-no-quorum").into_owned(),
        // Of nobody no quorum is asked.
        _ if !sheet.facts.is_assembly() && sheet.filled == 0 => String::new(),
        needed if sheet.facts.is_assembly() => {
            t!(words, "paper-sheet-quorum-tenants", needed = needed)
        }
        needed => t!(words, "paper-sheet-quorum", needed = needed, filled = sheet.filled),
    }
}
