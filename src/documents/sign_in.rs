//! The attendance sheet: who is expected, and room to sign in and out.

use crate::domain::meeting::is_assembly;
use crate::domain::seat::{SEAT_KIND, is_role};
use crate::i18n::wording::choice;
use crate::i18n::words::Words;
use crate::store::query::meetings::MeetingSheet;
use crate::store::{Result, Store};
use crate::t;

use super::agenda::{document, facts};
use super::model::{Block, Document, Line, plain};
use super::paper::Subject;

/// Empty rows for those whom nobody expected; in an assembly many come.
const GUESTS: usize = 5;
const TENANTS: usize = 40;

/// The sheet that lies at the door of a meeting.
///
/// # Errors
/// [`Refusal::NotFound`](crate::domain::refusal::Refusal::NotFound).
pub fn sheet(store: &Store, subject: &Subject, words: &Words) -> Result<Document> {
    store.at_one_moment(|store| {
        let sheet = subject.sheet(store)?;
        let mut blocks = vec![Block::Facts(facts(&sheet, words))];
        blocks.push(Block::Heading(2, plain(t!(words, "paper-sheet-members"))));
        blocks.push(Block::Sheet { head: head(words), rows: members(store, &sheet, words)? });
        blocks.push(Block::Paragraph(plain(quorum(&sheet, words))));
        let assembly = is_assembly(sheet.meeting.text("kind").unwrap_or_default());
        let (heading, count) = match assembly {
            true => (t!(words, "paper-sheet-tenants"), TENANTS),
            false => (t!(words, "minutes-guests"), GUESTS),
        };
        blocks.push(Block::Heading(2, plain(heading)));
        let known = sheet.with_status("guest").map(|guest| guest.name.clone());
        let names: Vec<String> = known.chain(std::iter::repeat_n(String::new(), count)).collect();
        let rows = names.into_iter().map(|name| row(name, String::new(), String::new()));
        blocks.push(Block::Sheet { head: guest_head(words, assembly), rows: rows.collect() });
        document(store, &sheet, words, t!(words, "paper-sheet-title").into_owned(), blocks)
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
