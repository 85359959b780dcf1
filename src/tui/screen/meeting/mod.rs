//! A meeting: its head, the agenda, the selected point with its notes and motions. Minutes are
//! taken here; the roll and the forms open above it.

mod adoption;
mod agenda;
mod aim;
mod blocks;
mod charge;
mod clock;
mod decision;
mod deeds;
mod footer;
mod formed;
mod forms;
mod guest;
mod head;
mod item;
mod more;
mod moves;
mod notes;
mod opening;
mod outline;
mod pause;
mod persons;
mod points;
mod preside;
mod quorum;
mod reading;
mod reasons;
mod roll;
mod roll_call;
mod round;
mod screen;
mod scrutineers;
mod steps;
mod totals;
mod view;
mod vote;

use super::form::FormScreen;
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::motion::is_pending;
use crate::domain::text_block::TextBlock;
use crate::store::query::meetings::MeetingSheet;
use crate::store::{self, Record, Store};
use crate::text::ordered::Map;
use crate::tui::context::Context;
use agenda::Agenda;
use formed::Formed;
use item::{ItemPane, Part};
use moves::Move;
use notes::Notes;
use reasons::Selected;
use steps::Officers;

pub(in crate::tui::screen) use charge::elected;
pub use more::{RHYTHM, begin, deeds};
pub use vote::VOTE_WAY;

/// The form of a motion, wherever it is opened from; `None` when its meeting is gone.
///
/// # Errors
/// What the register says.
pub fn motion_form(
    motion: &Record,
    store: &Store,
    context: &Context,
) -> store::Result<Option<FormScreen>> {
    let meeting = motion.link("meeting_id").unwrap_or_default();
    let sheet = store.meeting(&meeting)?;
    let point = motion.link("item_id");
    Ok(sheet.map(|sheet| forms::motion(&sheet, point.as_ref(), Some(motion), context)))
}

/// Where the keys are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Focus {
    /// In the agenda.
    Agenda,
    /// Among the motions and follow-ups of the point.
    Item,
    /// In the notes, which are typed.
    Typing,
}

/// What the list that is opened over the meeting offers. A list that is left without a choice tells
/// nothing, so the next key forgets it.
#[derive(Default)]
enum Listed {
    /// What can be done with the meeting.
    #[default]
    Deeds,
    /// Ready-made sentences.
    Blocks(Vec<TextBlock>),
    /// What can be moved.
    Moves(Vec<Move>),
}

/// A meeting on the terminal.
pub struct MeetingScreen {
    id: Id,
    /// The point or the motion that is gone to when the meeting is next read.
    aim: Option<(Entity, Id)>,
    /// Whether a point that was just made is left for later.
    stays: bool,
    /// Whether a motion was just put or voted on: a second Enter, pressed in haste, opens no form on it, and
    /// goes to the notes as it does from the agenda.
    hasty: bool,
    /// The points that were just added.
    added: Vec<Id>,
    /// What is being taken up again under another point than the selected one, which is gone to once it was.
    taking_up: Option<Id>,
    sheet: Option<MeetingSheet>,
    officers: Officers,
    agenda: Agenda,
    item: ItemPane,
    notes: Notes,
    focus: Focus,
    /// The meetings held whose minutes this one adopts, by the point under which it does.
    adopting: Map<Id, MeetingSheet>,
    /// The meeting that may adopt the minutes of this one.
    next: Option<MeetingSheet>,
    /// What the list above offers.
    listed: Listed,
    /// The form that leads to the roll, opened last.
    formed: Option<Formed>,
    /// The field at which that form was left for the roll.
    left_at: Option<&'static str>,
}

impl MeetingScreen {
    /// The screen of a meeting, before anything is read.
    pub fn new(id: Id) -> Self {
        Self {
            id,
            aim: None,
            stays: false,
            hasty: false,
            added: Vec::new(),
            taking_up: None,
            sheet: None,
            officers: Officers::default(),
            agenda: Agenda::default(),
            item: ItemPane::default(),
            notes: Notes::default(),
            focus: Focus::Agenda,
            adopting: Map::new(),
            next: None,
            listed: Listed::Deeds,
            formed: None,
            left_at: None,
        }
    }

    /// The same, gone to a point of the agenda or to a motion.
    pub fn at(mut self, entity: Entity, id: Id) -> Self {
        self.aim = Some((entity, id));
        self
    }

    /// The selected point; `None` on the line of what stands under no point, and without an agenda.
    fn point(&self) -> Option<&Record> {
        // Asked many times for each frame: the points are the first lines of the agenda.
        self.sheet.as_ref()?.items.get(self.agenda.selected)
    }

    fn point_id(&self) -> Option<Id> {
        self.point().map(|point| point.id.clone())
    }

    /// The parts of what is selected in the agenda.
    fn parts(&self) -> Vec<Part<'_>> {
        let Some(sheet) = &self.sheet else { return Vec::new() };
        if agenda::lines(sheet).is_empty() {
            return Vec::new();
        }
        item::parts(sheet, self.point().map(|point| &point.id))
    }

    /// The selected part, when the keys are in the right pane.
    fn part(&self) -> Option<Part<'_>> {
        let part = self.parts().get(self.item.selected).copied();
        part.filter(|_| self.focus == Focus::Item)
    }

    /// The motion that a vote is on: the selected one, else what is on top of all that is pending,
    /// else the first of the point that waits, else the latest one that was voted on.
    fn votable(&self) -> Option<&Record> {
        if let Some(Part::Motion(motion)) = self.part() {
            return Some(motion);
        }
        let sheet = self.sheet.as_ref();
        let top = sheet.and_then(|sheet| sheet.motion(&sheet.floor.top()?.id.clone()));
        if let Some(top) = top {
            return Some(top);
        }
        let motions = self.parts().into_iter().filter_map(|part| match part {
            Part::Motion(motion) => Some(motion),
            _ => None,
        });
        let waits = |motion: &&Record| is_pending(motion.text("outcome").unwrap_or_default());
        let mut all = motions.clone().rev();
        motions.clone().find(waits).or_else(|| all.find(|motion| motion.text("mode").is_some()))
    }

    fn selected(&self) -> Selected<'_> {
        let lines = self.sheet.as_ref().map(agenda::lines).unwrap_or_default();
        Selected {
            point: self.point(),
            outside: matches!(lines.get(self.agenda.selected), Some(None)),
            part: self.part(),
            motion: self.votable(),
            adopts: self.point().is_some_and(|point| self.adopting.contains_key(&point.id)),
        }
    }
}
