//! The order of what is told under a point: motions as they were put, between them by their hours the
//! quorum, who withdrew or took the chair, and what was said behind closed doors before what was
//! decided there.

use super::super::model::Block;
use super::presence::QuorumTold;
use super::text;
use crate::domain::id::Id;
use crate::domain::voters::VoterList;
use crate::store::Record;
use crate::store::in_camera::is_private;
use crate::store::query::meetings::MeetingSheet;

/// Something that is told under a point.
pub(super) struct Told {
    /// The minute at which it was decided, or else put.
    at: Option<u32>,
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
    /// Its minute.
    pub minute: u32,
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
        let hour = motion.text("decided_at").or_else(|| motion.text("put_at"));
        let done = matches!(text(motion, "outcome"), "carried" | "upheld");
        let door = match text(motion, "kind") {
            "in-camera" if done => Some(Door::Closes),
            "end-in-camera" if done => Some(Door::Opens),
            _ => is_private(motion).then_some(Door::Behind),
        };
        let voters = motion.text("voter_list").and_then(VoterList::read).unwrap_or_default();
        let at = hour.map(|hour| sheet.facts.minute(hour));
        Self { at, door, motion: Some(motion.id.clone()), voters, block }
    }
}

/// Puts what happened among the motions, each behind the last one that was decided before it; what
/// happened before all of them comes back, for the head of the point. Whoever had a vote on what was
/// decided within the same minute withdrew after it.
pub(super) fn among(told: &mut Vec<Told>, happened: Vec<Happened>) -> Vec<Block> {
    let mut first = Vec::new();
    for Happened { minute, person, block } in happened {
        let voted =
            |told: &Told| told.voters.0.iter().any(|voter| Some(&voter.id) == person.as_ref());
        let before =
            |told: &Told| told.at.is_some_and(|at| at < minute || at == minute && voted(told));
        match told.iter().rposition(before) {
            Some(place) => told.insert(place + 1, Told { at: Some(minute), ..block.into() }),
            None => first.push(block),
        }
    }
    first
}

/// All of it in order, and what was said behind closed doors where no motion stands on either side of
/// them. What was said comes before what was decided there.
pub(super) fn told(
    mut told: Vec<Told>,
    quorum: Vec<QuorumTold>,
    mut private: Option<Block>,
) -> (Vec<Block>, Option<Block>) {
    let first = |door: Door| told.iter().position(|told| told.door == Some(door));
    let closes = first(Door::Closes).map(|place| place + 1);
    let said = closes.or_else(|| first(Door::Behind)).or_else(|| first(Door::Opens));
    if let Some((place, block)) = said.zip(private.take_if(|_| said.is_some())) {
        told.insert(place, block.into());
    }
    // Each goes before the first vote that followed it: one that was taken within the same minute
    // had the quorum, so it came after its return and before its loss.
    for change in quorum {
        // One that came while a motion was before the meeting is told there.
        let holder = change.holder.as_ref();
        if holder.is_some() && told.iter().any(|told| told.motion.as_ref() == holder) {
            continue;
        }
        let follows = |at: u32| change.is_before(at);
        let place = told.iter().position(|told| told.at.is_some_and(follows));
        let block = Told { at: Some(change.minute), ..change.block.into() };
        told.insert(place.unwrap_or(told.len()), block);
    }
    (told.into_iter().map(|told| told.block).collect(), private)
}
