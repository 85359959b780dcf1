//! The order of what is told under a point: motions as they were put, between them the quorum by its
//! hours, and what was said behind closed doors before they open.

use super::super::model::Block;
use super::presence::QuorumTold;
use super::text;
use crate::store::Record;
use crate::store::query::meetings::MeetingSheet;

/// Something that is told under a point.
pub(super) struct Told {
    /// The minute at which it was decided, or else put.
    at: Option<u32>,
    /// Whether it opens the doors again.
    opens: bool,
    /// What is said of it.
    pub block: Block,
}

impl From<Block> for Told {
    fn from(block: Block) -> Self {
        Self { at: None, opens: false, block }
    }
}

impl Told {
    /// A motion as it is told.
    pub fn motion(sheet: &MeetingSheet, motion: &Record, block: Block) -> Self {
        let hour = motion.text("decided_at").or_else(|| motion.text("put_at"));
        let ended = matches!(text(motion, "outcome"), "carried" | "upheld");
        let opens = text(motion, "kind") == "end-in-camera" && ended;
        Self { at: hour.map(|hour| sheet.facts.minute(hour)), opens, block }
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
        let follows = |at: u32| if change.met { at >= change.minute } else { at > change.minute };
        let place = told.iter().position(|told| told.at.is_some_and(follows));
        let block = Told { at: Some(change.minute), opens: false, block: change.block };
        told.insert(place.unwrap_or(told.len()), block);
    }
    (told.into_iter().map(|told| told.block).collect(), private)
}
