//! The attendance sheet: who is expected, and room to sign in and out.

use crate::domain::meeting::is_assembly;
use crate::domain::seat::{SEAT_KIND, is_role};
use crate::i18n::wording::choice;
use crate::i18n::words::Words;
use crate::store::query::meetings::MeetingSheet;
use crate::store::{Result, Store};
use crate::t;

use super::agenda::of_meeting;
use super::model::{Block, Line, plain};
use super::paper::Subject;
use super::template::values::Values;

/// Empty rows for those whom nobody expected; in an assembly many come.
const GUESTS: usize = 5;
const TENANTS: usize = 40;

/// What is filled into the sheet that lies at the door of a meeting.
///
/// # Errors
/// [`Refusal::NotFound`](crate::domain::refusal::Refusal::NotFound).
pub fn values(store: &Store, subject: &Subject, words: &Words) -> Result<Values> {
    store.at_one_moment(|store| {
        let sheet = subject.sheet(store)?;
        let mut values = of_meeting(store, &sheet, words)?;
        let rows = members(store, &sheet, words)?;
        values.blocks("members", [Block::Sheet { head: head(words), rows }]);
        values.put("quorum", quorum(&sheet, words));
        let assembly = is_assembly(sheet.meeting.text("kind").unwrap_or_default());
        values.put("assembly", assembly);
        let known = sheet.with_status("guest").map(|guest| guest.name.clone());
        let count = if assembly { TENANTS } else { GUESTS };
        let names: Vec<String> = known.chain(std::iter::repeat_n(String::new(), count)).collect();
        let rows = names.into_iter().map(|name| row(name, String::new(), String::new()));
        let (head, rows) = (guest_head(words, assembly), rows.collect());
        values.blocks("guests", [Block::Sheet { head, rows }]);
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
                seat = if found.label.is_empty() { kind } else { found.label.clone() };
            }
        }
        row(member.name.clone(), seat, role)
    });
    Ok(rows.collect())
}

/// « Quorum : 9 membres sur 16. Présents : ____ ».
fn quorum(sheet: &MeetingSheet, words: &Words) -> String {
    match sheet.quorum_needed {
        0 => t!(words, "paper-sheet-no-quorum").into_owned(),
        needed => t!(words, "paper-sheet-quorum", needed = needed, filled = sheet.filled),
    }
}
