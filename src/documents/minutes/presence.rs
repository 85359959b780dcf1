//! The presence clock in the minutes: hours of arrival and departure, conflicts of interest, heads of
//! an assembly, the quorum at the opening and each time that it was lost or regained.

use std::cmp::Ordering;

use crate::domain::id::Id;
use crate::domain::motion::is_pending;
use crate::domain::presence::{MoveKind, Room};
use crate::domain::rules::meeting::MeetingFacts;
use crate::domain::tally::Quorum;
use crate::i18n::wording;
use crate::i18n::words::Words;
use crate::store::Record;
use crate::store::query::meetings::{Attendee, MeetingSheet};
use crate::t;

use super::super::model::{Block, plain};
use super::order::{self, Happened, Moment};
use super::{hour_in_words, text};

fn is(moved: &Record, kind: MoveKind) -> bool {
    text(moved, "kind") == kind.code()
}

fn at(moved: &Record, words: &Words) -> String {
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
    // Of whom nobody counts, the minutes say until when they listened.
    let closed = hour_in_words(text(&sheet.meeting, "closed_at"), words.language());
    if person.status.as_deref() == Some("guest") && person.inside && !closed.is_empty() {
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
            None if point.is_some() => t!(words, "minutes-recused-to-point-end", from = from),
            None => t!(words, "minutes-recused-from", from = from),
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

/// The quorum at the opening, and what became of it.
pub(super) fn quorum(sheet: &MeetingSheet, words: &Words) -> Vec<Block> {
    let facts = &sheet.facts;
    let (filled, needed) = (sheet.filled, sheet.quorum_needed);
    // Of an assembly, the first count tells; of a committee, who was there at the opening.
    let counted = facts.rooms().into_iter().map(|(_, room)| room).find(|room| room.heads.is_some());
    let room = counted.filter(|_| facts.is_assembly()).unwrap_or_else(|| at_opening(facts));
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
            let id = if met { "minutes-quorum-heads-met" } else { "minutes-quorum-heads-lacking" };
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
    // What is told under its point is not told twice.
    let elsewhere = changes(sheet, words).into_iter();
    let elsewhere = elsewhere.filter(|change| point_at(sheet, change.at).is_none());
    let said = Block::Paragraph(plain(said));
    std::iter::once(said).chain(elsewhere.map(|change| change.block)).collect()
}

/// A loss or a return of the quorum.
pub(super) struct QuorumTold {
    /// When.
    pub at: Moment,
    /// Whether there is a quorum from then on.
    pub met: bool,
    /// The motion that was before the meeting then, with which it is told.
    pub holder: Option<Id>,
    /// What is said of it.
    pub block: Block,
}

impl QuorumTold {
    /// Whether what was done at a moment came after it. Where the journal does not know, what was
    /// decided within the same minute had the quorum: it came after its return, and before its loss.
    pub fn is_before(&self, at: Moment) -> bool {
        match self.at.compare(at) {
            Ordering::Equal => self.met,
            other => other.is_lt(),
        }
    }
}

/// Whether a main motion was before the meeting when the quorum was lost or came back.
fn holds(sheet: &MeetingSheet, motion: &Record, change: &QuorumTold) -> bool {
    let ended = match order::decided(sheet, motion) {
        Some(ended) => change.is_before(ended),
        None => is_pending(text(motion, "outcome")),
    };
    let put = order::put(sheet, motion).is_some_and(|put| !change.is_before(put));
    text(motion, "kind") == "main" && put && ended
}

/// Each loss and return of the quorum with its minute.
fn changes(sheet: &MeetingSheet, words: &Words) -> Vec<QuorumTold> {
    let mut lost = false;
    let told = sheet.quorum_changes.iter().map(|change| {
        let at = hour_in_words(&change.at, words.language());
        let id = match (change.met, lost) {
            (false, _) => "minutes-quorum-lost",
            (true, true) => "minutes-quorum-back",
            (true, false) => "minutes-quorum-reached",
        };
        lost |= !change.met;
        let (present, needed) = (change.present, change.needed);
        let given = [("at", at.into()), ("present", present.into()), ("needed", needed.into())];
        let block = Block::Paragraph(plain(words.with(id, &given)));
        // The movement that made it so, which tells when it was noted.
        let by = sheet
            .movements
            .iter()
            .find(|moved| moved.value("position").as_whole() == Some(i64::from(change.position)));
        let place = by.and_then(|moved| sheet.noted.made(&moved.id));
        let at = Moment { minute: sheet.facts.minute(&change.at), place };
        let mut told = QuorumTold { at, met: change.met, holder: None, block };
        let point = point_at(sheet, at);
        let held = sheet.motions_of(point).find(|motion| holds(sheet, motion, &told));
        told.holder = held.filter(|_| point.is_some()).map(|motion| motion.id.clone());
        told
    });
    told.collect()
}

/// What became of the quorum while a point was treated, as far as the hours of the points are known.
pub(super) fn quorum_under(sheet: &MeetingSheet, point: &Id, words: &Words) -> Vec<QuorumTold> {
    let all = changes(sheet, words).into_iter();
    all.filter(|change| point_at(sheet, change.at) == Some(point)).collect()
}

/// What became of the quorum while a motion was before the meeting.
pub(super) fn quorum_during(sheet: &MeetingSheet, on: &Id, words: &Words) -> Vec<QuorumTold> {
    let all = changes(sheet, words).into_iter();
    all.filter(|change| change.holder.as_ref() == Some(on)).collect()
}

/// The point that was treated at a moment, as far as it is known: by the hours at which points were
/// taken up, and by those of the motions and withdrawals under them.
pub(super) fn point_at(sheet: &MeetingSheet, moment: Moment) -> Option<&Id> {
    let known = |record: &Record| {
        let point = record.link("item_id")?;
        sheet.items.iter().map(|item| &item.id).find(|id| **id == point)
    };
    let mut told: Vec<(Moment, &Id)> = Vec::new();
    for motion in &sheet.motions {
        let hours = [order::put(sheet, motion), order::decided(sheet, motion)];
        let hours = hours.into_iter().flatten();
        told.extend(
            known(motion).into_iter().flat_map(|point| hours.clone().map(move |at| (at, point))),
        );
    }
    told.extend(sheet.movements.iter().filter_map(|m| Some((order::moved(sheet, m), known(m)?))));
    let motions = told.len();
    let begun = |item| Some((order::started(sheet, item)?, &item.id));
    told.extend(sheet.items.iter().filter_map(begun));
    // The opening takes the first point up by itself: where no other was, nobody said when each
    // followed, and what comes next tells as much as what came before.
    let clock_ran = told.len() - motions > 1;
    let first = |(one, _): &&(Moment, &Id), (other, _): &&(Moment, &Id)| one.compare(*other);
    let before = told.iter().filter(|(at, _)| at.compare(moment).is_le()).max_by(first);
    let after = told.iter().filter(|(at, _)| at.compare(moment).is_gt()).min_by(first);
    match (before, after.filter(|_| !clock_ran)) {
        (Some((before, _)), Some((after, point)))
            if after.minute - moment.minute < moment.minute - before.minute =>
        {
            Some(point)
        }
        (before, _) => before.map(|(_, point)| *point),
    }
}

/// The room as the meeting opened: who came within that minute is there, who left within it was.
fn at_opening(facts: &MeetingFacts) -> Room<'_> {
    let rooms = facts.rooms();
    let opened = facts.opened_at.as_deref().map_or(0, |hour| facts.minute(hour));
    let mut room = rooms.first().map(|(_, room)| room.clone()).unwrap_or_default();
    let early = rooms.iter().filter_map(|(moved, _)| *moved);
    for moved in early.filter(|moved| facts.minute(&moved.at) <= opened) {
        if moved.kind == MoveKind::Arrival {
            room.inside.extend(moved.person.as_deref());
        }
    }
    room
}
