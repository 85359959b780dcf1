//! What is taken in camera: its own copies bear it, the others say from when to when the committee
//! sat so, and which numbers it gave.

use crate::domain::id::Id;
use crate::i18n::words::Words;
use crate::store::Record;
use crate::store::query::meetings::MeetingSheet;
use crate::t;

use super::super::model::{Block, plain};
use super::{hour, notes, text};

/// One time in camera.
#[derive(Debug, Default, PartialEq, Eq)]
struct Sitting {
    /// The point under which it began.
    item: Option<Id>,
    /// When it began and ended, as stored; empty when nobody noted it.
    from: String,
    to: String,
    /// The numbers of the resolutions that were taken in it.
    numbers: Vec<String>,
}

/// Whether a motion was put in camera, and is no public matter. That the committee goes in camera
/// and comes out again is.
pub(crate) fn is_private(motion: &Record) -> bool {
    motion.value("in_camera").as_whole() == Some(1) && text(motion, "kind") != "end-in-camera"
}

/// The times in camera, in order: from a motion « in camera » that carries to the one that ends it.
fn sittings(sheet: &MeetingSheet) -> Vec<Sitting> {
    let mut found: Vec<Sitting> = Vec::new();
    let mut open = false;
    for motion in &sheet.motions {
        let carried = text(motion, "outcome") == "carried";
        let at = motion.text("decided_at").or(motion.text("put_at")).unwrap_or_default();
        match text(motion, "kind") {
            "in-camera" if carried && !open => {
                open = true;
                let (item, from) = (motion.link("item_id"), at.to_owned());
                found.push(Sitting { item, from, ..Sitting::default() });
            }
            "end-in-camera" if carried && open => {
                open = false;
                if let Some(last) = found.last_mut() {
                    at.clone_into(&mut last.to);
                }
            }
            _ if is_private(motion) => {
                if !open {
                    open = true;
                    found.push(Sitting { item: motion.link("item_id"), ..Sitting::default() });
                }
                if let Some(last) = found.last_mut() {
                    last.numbers.extend(motion.text("number").map(str::to_owned));
                }
            }
            _ => {}
        }
    }
    if let Some(last) = found.last_mut().filter(|_| open) {
        text(&sheet.meeting, "closed_at").clone_into(&mut last.to);
    }
    found
}

/// What a public copy says under a point of the times in camera that began there.
pub(super) fn public(sheet: &MeetingSheet, item: Option<&Id>, words: &Words) -> Vec<Block> {
    let language = words.language();
    let here = sittings(sheet).into_iter().filter(|sitting| sitting.item.as_ref() == item);
    here.map(|sitting| {
        let (from, to) = (hour(&sitting.from, language), hour(&sitting.to, language));
        let sat = match (from.is_empty(), to.is_empty()) {
            (true, _) => t!(words, "minutes-in-camera").into_owned(),
            (false, true) => t!(words, "minutes-in-camera-from", from = from),
            (false, false) => t!(words, "minutes-in-camera-between", from = from, to = to),
        };
        let count = sitting.numbers.len();
        let numbers = sitting.numbers.join(", ");
        let said = match count {
            0 => sat,
            _ => {
                let taken = t!(words, "minutes-in-camera-taken", count = count, numbers = numbers);
                format!("{sat} {taken}")
            }
        };
        Block::Paragraph(plain(said))
    })
    .collect()
}

/// The private notes of a point, in the members' own copy.
pub(super) fn private(item: &Record, words: &Words) -> Option<Block> {
    let blocks = notes(item.text("private_notes")?);
    let label = t!(words, "minutes-in-camera-label").into_owned();
    Some(Block::Framed { label, blocks })
}
