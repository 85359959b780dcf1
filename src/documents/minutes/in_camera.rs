//! What is taken in camera: its own copies bear it, the others say from when to when the committee
//! sat so, and which numbers it gave.

use crate::domain::id::Id;
use crate::i18n::words::Words;
use crate::store::Record;
use crate::store::in_camera::is_private;
use crate::store::query::meetings::MeetingSheet;
use crate::t;
use crate::text::joined::Joined;

use super::super::model::{Block, plain};
use super::{hour_in_words, notes, text};

/// One time in camera.
#[derive(Debug, Default, PartialEq, Eq)]
struct Sitting {
    /// The point under which it began.
    item: Option<Id>,
    /// Whether no motion says that it began, or that it ended: there the doors are not told of.
    unopened: bool,
    unclosed: bool,
    /// The numbers of the resolutions that were taken in it.
    numbers: Vec<String>,
}

/// The times in camera, in order: from a motion « in camera » that carries to the one that ends it.
fn sittings(sheet: &MeetingSheet) -> Vec<Sitting> {
    let mut found: Vec<Sitting> = Vec::new();
    let mut open = false;
    for motion in &sheet.motions {
        let carried = text(motion, "outcome") == "carried";
        match text(motion, "kind") {
            "in-camera" if carried && !open => {
                open = true;
                let item = motion.link("item_id");
                found.push(Sitting { item, unclosed: true, ..Sitting::default() });
            }
            "end-in-camera" if open && matches!(text(motion, "outcome"), "carried" | "upheld") => {
                open = false;
                if let Some(last) = found.last_mut() {
                    last.unclosed = false;
                }
            }
            _ if is_private(motion) => {
                if !open {
                    open = true;
                    let item = motion.link("item_id");
                    found.push(Sitting {
                        item,
                        unopened: true,
                        unclosed: true,
                        ..Sitting::default()
                    });
                }
                if let Some(last) = found.last_mut() {
                    last.numbers.extend(motion.text("number").map(str::to_owned));
                }
            }
            _ => {}
        }
    }
    found
}

/// What a public copy says under a point of the times in camera that began there, beside the
/// motions that close and open the doors.
pub(super) fn public(sheet: &MeetingSheet, item: Option<&Id>, words: &Words) -> Vec<Block> {
    let here = sittings(sheet).into_iter().filter(|sitting| sitting.item.as_ref() == item);
    let closed = hour_in_words(text(&sheet.meeting, "closed_at"), words.language());
    let told = here.map(|sitting| {
        let (count, numbers) = (sitting.numbers.len(), sitting.numbers.join(", "));
        let said = [
            sitting.unopened.then(|| t!(words, "minutes-in-camera").into_owned()),
            (count > 0)
                .then(|| t!(words, "minutes-in-camera-taken", count = count, numbers = numbers)),
            (sitting.unclosed && !sitting.unopened && !closed.is_empty())
                .then(|| t!(words, "minutes-in-camera-to-the-end", at = closed.as_str())),
        ];
        said.into_iter().flatten().joined(" ")
    });
    told.filter(|said| !said.is_empty()).map(|said| Block::Paragraph(plain(said))).collect()
}

/// The private notes of a point, in the members' own copy.
pub(super) fn private(item: &Record, words: &Words) -> Option<Block> {
    let blocks = notes(item.text("private_notes")?);
    let label = t!(words, "minutes-in-camera-label").into_owned();
    Some(Block::Framed { label, blocks })
}
