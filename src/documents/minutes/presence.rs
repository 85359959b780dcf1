//! The presence clock in the minutes: hours of arrival and departure, conflicts of interest, heads of
//! an assembly, the quorum at the opening.

use crate::domain::id::Id;
use crate::domain::presence::{MoveKind, Movement, Room};
use crate::domain::rules::meeting::MeetingFacts;
use crate::domain::tally::Quorum;
use crate::i18n::wording;
use crate::i18n::words::Words;
use crate::store::Record;
use crate::store::query::meetings::{Attendee, MeetingSheet};
use crate::t;

use super::super::model::{Block, plain};
use super::order::{self, Happened};
use super::room::Room as Changes;
use super::{adoption, attendance, hour_in_words, text};

/// Whether a movement is of a kind.
pub(super) fn is(moved: &Record, kind: MoveKind) -> bool {
    text(moved, "kind") == kind.code()
}

/// The hour of a movement in words.
pub(super) fn at(moved: &Record, words: &Words) -> String {
    hour_in_words(text(moved, "at"), words.language())
}

/// « arrivée à 19 h 20; départ à 20 h 40; retour à 20 h 50 »; `None` for who was there all the time.
pub(super) fn hours(sheet: &MeetingSheet, person: &Attendee, words: &Words) -> Option<String> {
    let mut left = false;
    let mut told = Vec::new();
    for moved in sheet.movements_of(&person.person) {
        let at = at(moved, words);
        if is(moved, MoveKind::Departure) {
            left = true;
            told.push(t!(words, "minutes-left", at = at));
        } else if is(moved, MoveKind::Arrival) && left {
            told.push(t!(words, "minutes-back", at = at));
        } else if is(moved, MoveKind::Arrival) {
            told.push(t!(words, "minutes-came", at = at));
        }
    }
    // A substitute counts until the member comes.
    let member =
        person.replaces.as_ref().filter(|_| person.status.as_deref() == Some("substitute"));
    let came = member
        .and_then(|member| sheet.movements_of(member).find(|moved| is(moved, MoveKind::Arrival)));
    told.extend(came.map(|moved| t!(words, "minutes-gave-place", at = at(moved, words))));
    // Minutes that were signed so say until when guests listened; who stayed did not leave.
    let closed = hour_in_words(text(&sheet.meeting, "closed_at"), words.language());
    let listens =
        person.status.as_deref() == Some("guest") && !attendance::is_tenant(sheet, person);
    if listens && person.inside && !closed.is_empty() && !adoption::is_of_tenth(sheet) {
        told.push(t!(words, "minutes-until-closing", at = closed));
    }
    (!told.is_empty()).then(|| told.join("; "))
}

/// The conflicts of interest declared about a point; `None` for those about none.
pub(super) fn recusals(sheet: &MeetingSheet, point: Option<&Id>, words: &Words) -> Vec<Happened> {
    let about =
        |moved: &&Record| is(moved, MoveKind::Recusal) && moved.link("item_id").as_ref() == point;
    let told = |moved: &Record| {
        let name = sheet.name(moved, "person_id");
        let person = moved.link("person_id").unwrap_or_default();
        let later = sheet.movements_of(&person).skip_while(|other| other.id != moved.id);
        let end = later
            .skip(1)
            .find(|other| is(other, MoveKind::RecusalEnd) || is(other, MoveKind::Recusal))
            .filter(|other| is(other, MoveKind::RecusalEnd));
        let from = at(moved, words);
        let when = match end {
            Some(end) => t!(words, "minutes-recused-until", from = from, to = at(end, words)),
            // One that names its point ends with it.
            None if point.is_none() => t!(words, "minutes-recused-from", from = from),
            None if adoption::is_of_eleventh(sheet) => {
                t!(words, "minutes-recused-to-point-end", from = from)
            }
            None => t!(words, "minutes-recused-to-point-end.signed", from = from),
        };
        let said = match moved.text("reason") {
            Some(reason) => {
                let reason = reason.trim_end_matches('.');
                t!(words, "minutes-recused.reason", name = name, when = when, reason = reason)
            }
            None => t!(words, "minutes-recused", name = name, when = when),
        };
        let block = Block::Paragraph(plain(said));
        Happened { at: order::moved(sheet, moved), person: Some(person.to_string()), block }
    };
    sheet.movements.iter().filter(about).map(told).collect()
}

/// The heads of an assembly, count by count.
pub(super) fn heads(sheet: &MeetingSheet, words: &Words) -> Vec<Block> {
    let counts = sheet.movements.iter().filter(|moved| is(moved, MoveKind::HeadCount));
    let told = |moved: &Record| {
        let heads = moved.value("heads").as_whole().unwrap_or(0);
        let said = t!(words, "minutes-heads", at = at(moved, words), heads = heads);
        // Those who are named above were not all in the room then.
        let named = i64::from(sheet.facts.named_at(text(moved, "at")));
        if heads >= named {
            return plain(said);
        }
        plain(t!(words, "minutes-heads-fewer", said = said, named = named))
    };
    let counts: Vec<_> = counts.map(told).collect();
    if counts.is_empty() {
        return Vec::new();
    }
    vec![Block::Heading(3, plain(t!(words, "minutes-heads-title"))), Block::bullets(counts)]
}

/// The room that tells the quorum of the opening: of an assembly whose heads were not counted by then, the
/// first that was counted.
fn first_counted(facts: &MeetingFacts) -> Room<'_> {
    let uncounted = facts.is_assembly() && facts.opening_room().heads.is_none();
    let mut rooms = facts.rooms_of_sitting().into_iter().filter(|_| uncounted);
    let counted = rooms.find(|(_, room)| room.heads.is_some()).map(|(_, room)| room);
    counted.unwrap_or_else(|| facts.opening_room())
}

/// The same in minutes that were signed before: the last count before the minute of the opening.
fn as_signed(facts: &MeetingFacts) -> Room<'_> {
    let rooms = facts.rooms();
    let opened = facts.opened_at.as_deref().map_or(0, |at| facts.minute(at));
    let early = |moved: Option<&Movement>| moved.is_some_and(|m| facts.minute(&m.at) < opened);
    let counted = rooms.iter().filter(|(_, room)| room.heads.is_some());
    let at_door = counted.clone().rfind(|(moved, _)| early(*moved));
    let counted = at_door.or_else(|| counted.clone().next()).map(|(_, room)| room.clone());
    counted.filter(|_| facts.is_assembly()).unwrap_or_else(|| facts.opening_room())
}

/// The quorum at the opening, and what became of it.
pub(super) fn quorum(sheet: &MeetingSheet, changes: &Changes, words: &Words) -> Vec<Block> {
    let facts = &sheet.facts;
    let (filled, needed) = (sheet.filled, sheet.quorum_needed);
    let room = match adoption::is_of_tenth(sheet) {
        true => first_counted(facts),
        false => as_signed(facts),
    };
    let present = facts.quorate_in(&room);
    let met = present >= needed;
    let said = match (facts.quorum, met) {
        (Quorum::None, _) => t!(words, "minutes-quorum-none", present = present),
        (Quorum::Tenants { tenants, percent, min }, _) => {
            let of = t!(
                words,
                "minutes-quorum-tenants",
                tenants = tenants,
                needed = needed,
                percent = percent,
                min = min
            );
            let by_opening = adoption::is_of_tenth(sheet) && facts.opening_room().heads.is_some();
            let id = match (met, by_opening) {
                (true, true) => "minutes-quorum-heads-met.opening",
                (true, false) => "minutes-quorum-heads-met",
                (false, true) => "minutes-quorum-heads-lacking.opening",
                (false, false) => "minutes-quorum-heads-lacking",
            };
            format!("{of} {}", words.with(id, &[("present", present.into())]))
        }
        (_, true) => {
            t!(words, "minutes-quorum-met", present = present, filled = filled, needed = needed)
        }
        (_, false) => {
            t!(words, "minutes-quorum-lacking", present = present, filled = filled, needed = needed)
        }
    };
    // Where others came later, the list above has more of them.
    let listed = sheet.with_status("present").count() + sheet.with_status("substitute").count();
    let later = !facts.is_assembly() && usize::try_from(present).is_ok_and(|now| now != listed);
    let said = match later {
        true => t!(words, "minutes-quorum-at-opening", said = wording::small(&said)),
        false => said,
    };
    let said = Block::Paragraph(plain(said));
    std::iter::once(said).chain(changes.besides(sheet)).collect()
}
