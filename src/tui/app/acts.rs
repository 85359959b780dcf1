//! What is done with the register: commands run, acts taken back and done again, records opened.

use super::App;
use crate::domain::command::{Command, Undo};
use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::domain::refusal::Refusal;
use crate::i18n::history;
use crate::i18n::wording;
use crate::store::{Error, Outcome, Record, Result};
use crate::t;
use crate::text::ordered::{Map, Set};
use crate::tui::screen::maker::{Preset, maker};
use crate::tui::screen::section::Section;
use crate::tui::screen::{Note, Screen, Turned, meeting, open};

/// Something that the register must let happen; while another program writes, it is tried again.
pub(super) enum Act {
    /// Run a command.
    Run(Box<Command>, Then),
    /// Take back the latest act of this process.
    Undo,
    /// Do again what was taken back.
    Redo,
    /// Open the screen of a record.
    Show(Entity, Id),
    /// Open the form of a record.
    Edit(Entity, Id),
    /// Open the form of a new record.
    New(Entity, Vec<(&'static str, Value)>),
    /// Show what else can be done with a meeting.
    Deeds(Id),
    /// Begin what was chosen of it.
    Deed(usize, Id),
    /// Open the dialog that makes papers.
    Maker(Box<Preset>),
}

/// What becomes of the screen that ran a command, once it is carried out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Then {
    /// It stays.
    Stay,
    /// It is left.
    Leave,
}

/// So many records of a kind a screen is told of that an undo or a redo changed: it goes to one of them.
const TURNED: usize = 100;

/// An election that begins in the room goes on there: its page is what comes next.
fn is_new_election(command: &Command) -> bool {
    matches!(command, Command::Save(save) if save.what == Entity::Election && save.id.is_none())
}

impl App {
    /// Does it, or says why not and is `false`; where another program writes, it waits.
    pub(super) fn begin(&mut self, act: Act) -> bool {
        match self.attempt(&act) {
            Ok(()) => {}
            Err(Error::Locked) => self.wait_with(act),
            Err(error) => {
                self.refuse(&error);
                return false;
            }
        }
        true
    }

    /// Does it; nothing has changed when it fails.
    pub(super) fn attempt(&mut self, act: &Act) -> Result<()> {
        // As it was said: what is damaged is not made worse.
        if self.damaged && matches!(act, Act::Run(..) | Act::Undo | Act::Redo) {
            return Err(Error::Damaged(self.store.path().display().to_string()));
        }
        match act {
            Act::Run(command, then) => self.run(command, *then)?,
            Act::Undo => self.undo()?,
            Act::Redo => self.redo()?,
            Act::Show(entity, id) => {
                self.opened(open::record(*entity, id, &self.store, &self.context)?);
            }
            Act::Edit(entity, id) => {
                self.opened(open::form(*entity, id, &self.store, &self.context)?);
            }
            Act::New(entity, given) => {
                self.opened(open::new(*entity, given, &self.store, &self.context)?);
            }
            Act::Maker(preset) => {
                let dialog = maker(preset, &self.store, &self.context)?;
                self.open(Box::new(dialog));
            }
            Act::Deeds(id) => self.opened(meeting::deeds(id, &self.store, &self.context)?),
            Act::Deed(place, id) => {
                self.apply(meeting::begin(*place, id, &self.store, &self.context)?);
            }
        }
        Ok(())
    }

    /// Runs a command and says what it did.
    fn run(&mut self, command: &Command, then: Then) -> Result<()> {
        let outcome = self.store.run(&self.stamp(), command)?;
        let mut leads_on = None;
        match (then, self.stack.last_mut()) {
            (Then::Leave, _) => {
                self.forget_draft();
                self.stack.pop();
                if let (Some(top), Some(id)) = (self.stack.last_mut(), &outcome.id) {
                    top.made(id);
                    leads_on = is_new_election(command)
                        .then(|| id.clone())
                        .filter(|_| top.section() == Some(Section::Meetings));
                }
            }
            (Then::Stay, Some(top)) => top.done(),
            (Then::Stay, None) => {}
        }
        match (command, outcome.entry) {
            (Command::Undo(undo), Some(entry)) => {
                // What is taken back in the journal is done again by the key as well.
                let made = self.store.entries(Some(entry.saturating_add(1)), 1)?;
                self.taken_back.retain(|taken| *taken != undo.entry);
                let takes = made.first().is_some_and(|made| made.kind == "undo");
                self.taken_back.extend(takes.then_some(entry));
            }
            _ => self.taken_back.clear(),
        }
        if matches!(command, Command::Undo(_)) {
            self.turn_to(&outcome);
        }
        if let Some(id) = leads_on {
            self.opened(open::record(Entity::Election, &id, &self.store, &self.context)?);
        }
        self.tell(&outcome);
        self.tell_early(command)?;
        if outcome.entry.is_none() && matches!(command, Command::CarryOver(_)) {
            self.note = Some(Note::warning(t!(self.context.words, "nothing-to-carry-over")));
        }
        Ok(())
    }

    /// Says it at once where a task was ticked off before the one that it waits for.
    fn tell_early(&mut self, command: &Command) -> Result<()> {
        let Command::Save(save) = command else { return Ok(()) };
        let ticked = save.what == Entity::Task && save.set.contains_key("done_on");
        let Some(task) = save.id.as_ref().filter(|_| ticked) else { return Ok(()) };
        if let Some(early) = self.store.task_done_before(task)? {
            self.note = Some(Note::warning(wording::warning(&self.context.words, &early)));
        }
        Ok(())
    }

    /// Shows what came of an act, and says what it was.
    fn tell(&mut self, outcome: &Outcome) {
        // Before the screen reads again, and would take up a draft that is out of date.
        if let Some(Err(error)) = outcome.entry.map(|entry| self.renew_drafts(entry)) {
            self.failed_to_read(&error);
        }
        self.reload();
        self.note = outcome.entry.map(|entry| Note::good(self.sentence(entry)));
    }

    /// Tells the screen what an undo or a redo changed, so that the cursor goes there.
    fn turn_to(&mut self, outcome: &Outcome) {
        let changes = outcome.entry.and_then(|entry| self.store.changes(entry).ok());
        let mut known: Set<&Id> = Set::new();
        let mut of_kind: Map<Entity, usize> = Map::new();
        let mut turned: Vec<Turned> = Vec::new();
        let changes = changes.unwrap_or_default();
        for change in &changes {
            let Some(entity) = Entity::from_table(&change.table) else { continue };
            let so_far = of_kind.or_default(entity);
            if *so_far == TURNED || !known.insert(&change.row) {
                continue;
            }
            *so_far += 1;
            let now = self.store.record(entity, &change.row).ok().flatten();
            let gone = now.is_none();
            // Of what is gone the act kept the values.
            let lost = || Record {
                entity,
                id: change.row.clone(),
                values: entity
                    .fields()
                    .iter()
                    .map(|field| {
                        let old = change.old.as_ref().and_then(|old| old.get(field.name));
                        old.and_then(Value::from_json).unwrap_or_default()
                    })
                    .collect(),
            };
            turned.push(Turned { record: now.unwrap_or_else(lost), gone });
        }
        if let Some(top) = self.stack.last_mut() {
            top.turned(&turned);
        }
    }

    fn undo(&mut self) -> Result<()> {
        match self.store.undo_own(&self.stamp()) {
            Ok(outcome) => {
                self.taken_back.extend(outcome.entry);
                self.turn_to(&outcome);
                self.tell(&outcome);
                self.tell_papers(&outcome)?;
            }
            Err(Error::Refused(refusal)) if *refusal == (Refusal::NothingToUndo {}) => {
                self.note = Some(Note::warning(t!(self.context.words, "nothing-to-undo-here")));
            }
            Err(error) => return Err(error),
        }
        Ok(())
    }

    /// Says too which papers were made since the act that was taken back: they stay as they are.
    fn tell_papers(&mut self, outcome: &Outcome) -> Result<()> {
        let made = outcome.entry.map(|entry| self.store.entries(Some(entry + 1), 1)).transpose()?;
        let act = made.and_then(|made| made.first().and_then(|entry| entry.undoes));
        let Some(act) = act else { return Ok(()) };
        let stay = history::papers_that_stay(&self.context.words, &self.store, act)?;
        if let (Some(stay), Some(note)) = (stay, &mut self.note) {
            // What quotes a sentence may end with its full stop.
            note.text = format!("{}. {stay}", note.text.trim_end_matches('.'));
        }
        Ok(())
    }

    fn redo(&mut self) -> Result<()> {
        let Some(entry) = self.taken_back.last().copied() else {
            self.note = Some(Note::warning(t!(self.context.words, "nothing-to-redo")));
            return Ok(());
        };
        let mut rest = self.taken_back.clone();
        self.run(&Command::Undo(Undo { entry }), Then::Stay)?;
        rest.pop();
        self.taken_back = rest;
        Ok(())
    }

    pub(super) fn opened(&mut self, screen: Option<Box<dyn Screen>>) {
        match screen {
            Some(screen) => self.open(screen),
            None => self.note = Some(Note::warning(t!(self.context.words, "record-gone"))),
        }
    }
}
