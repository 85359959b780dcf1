//! The order of what is told under a point: motions as they were put, between them the quorum by its
//! hours, and what was said behind closed doors before they open.

use super::super::model::Block;
use super::presence::QuorumTold;
use super::text;
use crate::domain::id::Id;
use crate::store::Record;
use crate::store::query::meetings::MeetingSheet;

/// Something that is told under a point.
pub(super) struct Told {
    /// The minute at which it was decided, or else put.
    at: Option<u32>,
    /// Whether it opens the doors again.
    opens: bool,
    /// The motion that it tells, if it is one.
    motion: Option<Id>,
    /// What is said of it.
    pub block: Block,
}

impl From<Block> for Told {
    fn from(block: Block) -> Self {
        Self { at: None, opens: false, motion: None, block }
    }
}

impl Told {
    /// A motion as it is told.
    pub fn motion(sheet: &MeetingSheet, motion: &Record, block: Block) -> Self {
        let hour = motion.text("decided_at").or_else(|| motion.text("put_at"));
        let ended = matches!(text(motion, "outcome"), "carried" | "upheld");
        let opens = text(motion, "kind") == "end-in-camera" && ended;
        let at = hour.map(|hour| sheet.facts.minute(hour));
        Self { at, opens, motion: Some(motion.id.clone()), block }
    }
}

/// All of it in order, and what was said behind closed doors where nothing says that they opened.
pub(super) fn told(
    mut told: Vec<Told>,
    quorum: Vec<QuorumTold>,
    mut private: Option<Block>,
) -> (Vec<Block>, Option<Block>) {
    let opens = told.iter().position(|told| told.opens);
    if let Some((place, block)) = opens.zip(private.take_if(|_| opens.is_some())) {
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
        let block =
            Told { at: Some(change.minute), opens: false, motion: None, block: change.block };
        told.insert(place.unwrap_or(told.len()), block);
    }
    (told.into_iter().map(|told| told.block).collect(), private)
}
