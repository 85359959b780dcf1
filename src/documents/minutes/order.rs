//! The order of what is told under a point: motions as they were decided, between them who came and
//! left, the quorum, who withdrew or took the chair, and what was said behind closed doors before what was
//! decided there.
//! By their hours; within one minute, by what was noted first.

use std::cmp::Ordering;

use super::super::model::Block;
use super::motion::stands_with_another;
use super::room::RoomTold;
use super::{adoption, text};
use crate::domain::id::Id;
use crate::domain::voters::VoterList;
use crate::store::Record;
use crate::store::in_camera::is_private;
use crate::store::query::meetings::MeetingSheet;
use crate::text::sort;

/// When something happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Moment {
    /// Its minute.
    pub minute: u32,
    /// Its place in the journal, where that is known.
    pub place: Option<i64>,
}

impl Moment {
    /// What to sort moments by.
    pub fn key(self) -> (u32, Option<i64>) {
        (self.minute, self.place)
    }

    /// Which of two was first; equal where neither their minutes nor the journal says so.
    pub fn compare(self, other: Self) -> Ordering {
        let noted = self.place.zip(other.place).map(|(this, that)| this.cmp(&that));
        self.minute.cmp(&other.minute).then(noted.unwrap_or(Ordering::Equal))
    }
}

/// When a motion was decided, if it was and its hour is known.
pub(super) fn decided(sheet: &MeetingSheet, motion: &Record) -> Option<Moment> {
    let minute = sheet.facts.minute(motion.text("decided_at")?);
    Some(Moment { minute, place: sheet.noted.decided(&motion.id) })
}

/// When a motion left the floor: when it was decided, or what sent it away was.
pub(super) fn ended(sheet: &MeetingSheet, motion: &Record) -> Option<Moment> {
    let on_it = |other: &&Record| {
        other.text("on_id") == Some(motion.id.as_str()) && sheet.left_here(other).is_none()
    };
    let last = || {
        let all = sheet.motions.iter().filter(on_it).filter_map(|other| decided(sheet, other));
        all.max_by(|one, other| one.compare(*other))
    };
    decided(sheet, motion).or_else(last)
}

/// When a motion was put, as far as its hour is known.
pub(super) fn put(sheet: &MeetingSheet, motion: &Record) -> Option<Moment> {
    let minute = sheet.facts.minute(motion.text("put_at")?);
    Some(Moment { minute, place: sheet.noted.made(&motion.id) })
}

/// When a motion is told: as it was decided, or else put. What a reconsideration brought up again was
/// before the meeting once that had carried, whenever it was moved.
fn place_of(sheet: &MeetingSheet, motion: &Record) -> Option<Moment> {
    let place = |motion: &Record| motion.value("position").as_whole();
    // What waits was put behind what is decided, whatever hour was noted.
    let waits = || {
        let put = put(sheet, motion)?;
        let before = sheet.motions.iter().filter(|other| place(other) < place(motion));
        let decided = before.filter_map(|other| decided(sheet, other));
        let decided = decided.filter(|_| adoption::is_of_thirteenth(sheet));
        decided.chain([put]).max_by(|one, other| one.compare(*other))
    };
    let at = decided(sheet, motion).or_else(waits)?;
    let on = motion.text("on_id").filter(|_| adoption::is_of_tenth(sheet));
    let brought = sheet.motions.iter().filter(|other| {
        on.is_some()
            && text(other, "kind") == "reconsideration"
            && other.text("on_id") == on
            && place(other) < place(motion)
    });
    let since =
        brought.filter_map(|other| decided(sheet, other)).max_by(|one, other| one.compare(*other));
    Some(match since {
        Some(since) if at.compare(since).is_lt() => since,
        _ => at,
    })
}

/// When a movement took place.
pub(super) fn moved(sheet: &MeetingSheet, moved: &Record) -> Moment {
    let minute = sheet.facts.minute(text(moved, "at"));
    Moment { minute, place: sheet.noted.made(&moved.id) }
}

/// When a point was taken up.
pub(super) fn started(sheet: &MeetingSheet, item: &Record) -> Option<Moment> {
    let minute = sheet.facts.minute(item.text("started_at")?);
    Some(Moment { minute, place: sheet.noted.started(&item.id) })
}

/// Whether something happened once the meeting was open, or in the minute in which it opened.
pub(super) fn is_since_opening(sheet: &MeetingSheet, moment: Moment) -> bool {
    let opened = sheet.meeting.text("opened_at");
    opened.is_none_or(|opened| sheet.facts.minute(opened) <= moment.minute)
}

/// When points were taken up, and taken up again.
pub(super) fn taken_up(sheet: &MeetingSheet) -> Vec<(Moment, &Id)> {
    let begun = sheet.items.iter().filter_map(|item| Some((started(sheet, item)?, &item.id)));
    let again = sheet.noted.resumed().iter().map(|again| {
        (Moment { minute: sheet.facts.minute(&again.at), place: Some(again.place) }, &again.item)
    });
    begun.chain(again).collect()
}

/// Puts the motions that stand by themselves in the order in which they were decided: the doors may
/// have closed, or another motion have been voted on, while one waited. Those of which no hour is
/// known stay behind the one that they were put after.
pub(super) fn in_time(sheet: &mut MeetingSheet) {
    let alone: Vec<usize> = (0..sheet.motions.len())
        .filter(|place| !stands_with_another(sheet, &sheet.motions[*place]))
        .collect();
    let mut last = None;
    let mut timed: Vec<(Option<Moment>, Record)> = Vec::new();
    for place in &alone {
        let motion = &sheet.motions[*place];
        last = place_of(sheet, motion).or(last);
        timed.push((last, motion.clone()));
    }
    sort::by_key(&mut timed, |(at, _)| at.map(Moment::key));
    for (place, (_, motion)) in alone.into_iter().zip(timed) {
        sheet.motions[place] = motion;
    }
}

/// Something that is told under a point.
pub(super) struct Told {
    /// When it was decided, or else put.
    at: Option<Moment>,
    /// Whether it closes the doors, was put behind them, or opens them again.
    door: Option<Door>,
    /// The motion that it tells, if it is one.
    motion: Option<Id>,
    /// Those who could vote on it.
    voters: VoterList,
    /// What is said of it.
    pub block: Block,
}

/// How a motion stands to the closed doors.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Door {
    Closes,
    Behind,
    Opens,
}

/// What happened at some minute beside the motions: somebody withdrew, or took the chair.
pub(super) struct Happened {
    /// When.
    pub at: Moment,
    /// Whose vote tells whether it came after another one's within the same minute.
    pub person: Option<String>,
    /// What is said of it.
    pub block: Block,
}

impl From<Block> for Told {
    fn from(block: Block) -> Self {
        Self { at: None, door: None, motion: None, voters: VoterList::default(), block }
    }
}

impl Told {
    /// A motion as it is told.
    pub fn motion(sheet: &MeetingSheet, motion: &Record, block: Block) -> Self {
        let done = matches!(text(motion, "outcome"), "carried" | "upheld");
        let door = match text(motion, "kind") {
            "in-camera" if done => Some(Door::Closes),
            "end-in-camera" if done => Some(Door::Opens),
            _ => is_private(motion).then_some(Door::Behind),
        };
        let voters = motion.text("voter_list").and_then(VoterList::read).unwrap_or_default();
        let at = place_of(sheet, motion);
        Self { at, door, motion: Some(motion.id.clone()), voters, block }
    }
}

/// Puts what happened among the motions, each behind the last one that was decided before it; what
/// happened before all of them comes back, for the head of the point, behind what had become of the
/// room by then. Whoever had a vote on what was decided within the same minute withdrew after it.
pub(super) fn among(
    told: &mut Vec<Told>,
    happened: Vec<Happened>,
    room: &mut Vec<RoomTold>,
) -> Vec<Block> {
    let mut first = Vec::new();
    for Happened { at, person, block } in happened {
        let voted =
            |told: &Told| told.voters.0.iter().any(|voter| Some(&voter.id) == person.as_ref());
        let before = |told: &Told| match told.at.map(|told| told.compare(at)) {
            Some(Ordering::Less) => true,
            Some(Ordering::Equal) => voted(told),
            Some(Ordering::Greater) | None => false,
        };
        match told.iter().rposition(before) {
            Some(place) => told.insert(place + 1, Told { at: Some(at), ..block.into() }),
            None => {
                let earlier =
                    |change: &mut RoomTold| change.holder.is_none() && change.is_before(at);
                first.extend(room.extract_if(.., earlier).map(|change| change.block));
                first.push(block);
            }
        }
    }
    first
}

/// All of it in order, and what was said behind closed doors where no motion stands on either side of
/// them. What was said comes before what was decided there.
pub(super) fn told(
    mut told: Vec<Told>,
    room: Vec<RoomTold>,
    mut private: Option<Block>,
) -> (Vec<Block>, Option<Block>) {
    let first = |door: Door| told.iter().position(|told| told.door == Some(door));
    let closes = first(Door::Closes).map(|place| place + 1);
    let said = closes.or_else(|| first(Door::Behind)).or_else(|| first(Door::Opens));
    if let Some((place, block)) = said.zip(private.take_if(|_| said.is_some())) {
        told.insert(place, block.into());
    }
    // Each goes before the first vote that followed it, and behind the one before.
    let mut from = 0;
    for change in room {
        // One that came while a motion was before the meeting is told there.
        let holder = change.holder.as_ref();
        if holder.is_some() && told.iter().any(|told| told.motion.as_ref() == holder) {
            continue;
        }
        let follows = |told: &Told| told.at.is_some_and(|at| change.is_before(at));
        let place = told.iter().skip(from).position(follows).map(|place| from + place);
        let place = place.unwrap_or(told.len());
        from = place + 1;
        told.insert(place, Told { at: Some(change.at), ..change.block.into() });
    }
    (told.into_iter().map(|told| told.block).collect(), private)
}
