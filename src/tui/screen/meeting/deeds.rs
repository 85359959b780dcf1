//! What the keys do at a meeting: go about, type, change, and open the forms.

use std::borrow::Cow;

use super::formed::Formed;
use super::item::{ItemPane, Part};
use super::round::Round;
use super::{
    Focus, MeetingScreen, adoption, agenda, charge, clock, forms, head, outline, points, steps,
    vote,
};
use crate::domain::command::{Command, MoveItem, PlanRound, Remove, SetItemLevel, StartItem};
use crate::domain::entity::Entity;
use crate::domain::meeting::Status;
use crate::domain::outline::{step_down, step_up};
use crate::store::Record;
use crate::t;
use crate::tui::context::Context;
use crate::tui::keys::Action;
use crate::tui::screen::{Effect, Note, Screen};
use crate::tui::widget::edit_key::{Edit, Reply};

impl MeetingScreen {
    /// Saves the notes of the selected point, before something else is done.
    pub(super) fn saving(&self) -> Option<Effect> {
        let frozen = self
            .sheet
            .as_ref()
            .is_none_or(|sheet| matches!(head::status(sheet), Status::Adopted | Status::Cancelled));
        let point = self.point().filter(|_| !frozen)?;
        self.notes.save(&point.id).map(Effect::Do)
    }

    /// The notes are saved, then the rest is done.
    pub(super) fn then(&self, effect: Effect) -> Effect {
        match self.saving() {
            Some(saving) => Effect::Many(vec![saving, effect]),
            None => effect,
        }
    }

    pub(super) fn open(&self, screen: impl Screen + 'static) -> Effect {
        self.then(Effect::Open(Box::new(screen)))
    }

    /// Goes so many lines through the agenda; the notes that are left are saved.
    pub(super) fn step(&mut self, by: isize) -> Effect {
        let saving = self.saving();
        let count = self.sheet.as_ref().map_or(0, |sheet| agenda::lines(sheet).len());
        if self.agenda.step(by, count) {
            self.item = ItemPane::default();
        }
        saving.unwrap_or(Effect::None)
    }

    /// Goes through the parts of the point, or by lines through what is typed.
    pub(super) fn go(&mut self, action: Action) -> Effect {
        let (edit, by) = match action {
            Action::Up => (Edit::Up, -1),
            Action::Down => (Edit::Down, 1),
            Action::PageUp => (Edit::PageUp, -8),
            Action::PageDown => (Edit::PageDown, 8),
            Action::First => (Edit::Top, isize::MIN),
            _ => (Edit::Bottom, isize::MAX),
        };
        match self.focus {
            Focus::Agenda => return self.step(by),
            Focus::Typing => {
                self.edit(edit);
            }
            Focus::Item => {
                // Long notes are read by pages; the arrows go to the motions.
                let pages = matches!(action, Action::PageUp | Action::PageDown)
                    && self.part() == Some(Part::Notes);
                if !(pages && self.edit(edit) != Reply::Ignored) {
                    let last = self.parts().len().saturating_sub(1);
                    self.item.selected = self.item.selected.saturating_add_signed(by).min(last);
                }
            }
        }
        Effect::None
    }

    pub(super) fn edit(&mut self, edit: Edit) -> Reply {
        let Some(point) = self.point_id() else { return Reply::Ignored };
        self.notes.edit_mut(&point).map_or(Reply::Ignored, |field| field.apply(edit))
    }

    /// Begins to type in the notes, behind what is there.
    pub(super) fn type_notes(&mut self) {
        self.focus = Focus::Typing;
        self.item.selected = 0;
        self.edit(Edit::Bottom);
    }

    pub(super) fn next_item(&mut self, context: &Context) -> Effect {
        let before = self.agenda.selected;
        let added = self.first_added(context);
        let effect = match added {
            Some(place) => self.step(place.cast_signed() - before.cast_signed()),
            None => self.step(1),
        };
        // Written up later, no clock says that it was taken up: that it was gone to does.
        if !self.going_on(context) {
            let reached = self.point_id();
            self.added.retain(|id| Some(id) != reached.as_ref());
        }
        if self.focus == Focus::Item {
            self.focus = Focus::Agenda;
        }
        let without_notes = self.point().is_none();
        if self.focus == Focus::Typing && without_notes {
            self.focus = Focus::Agenda;
        }
        if self.agenda.selected == before && added.is_none() {
            let note = Note::warning(t!(context.words, "why-last-point"));
            return Effect::Many(vec![effect, Effect::Note(note)]);
        }
        if self.focus == Focus::Typing {
            self.type_notes();
        }
        let mut effects = vec![effect, self.take_up(context)];
        effects.extend(self.caution(context).map(|note| Effect::Note(Note::warning(note))));
        Effect::Many(effects)
    }

    /// The place of the first of the points that were just added up to the selected one and were not taken up:
    /// the next point is theirs, which would be passed over from the last one of them. One before it of which
    /// something is noted is behind, and there is nothing to be done at the selected one itself where no clock
    /// runs.
    fn first_added(&self, context: &Context) -> Option<usize> {
        let sheet = self.sheet.as_ref().filter(|sheet| head::status(sheet) == Status::Open)?;
        let here = self.point().map(|point| &point.id);
        let waits = |point: &&Record| {
            let behind = Some(&point.id) != here && agenda::is_used(sheet, point);
            self.added.contains(&point.id) && point.text("started_at").is_none() && !behind
        };
        let before = sheet.items.get(..=self.agenda.selected)?;
        let count = before.iter().rev().take_while(waits).count();
        let first = (count > 0).then(|| before.len() - count);
        first.filter(|place| *place != self.agenda.selected || self.going_on(context))
    }

    /// Whether the meeting goes on now, and its clock runs.
    fn going_on(&self, context: &Context) -> bool {
        self.sheet.as_ref().is_some_and(|sheet| clock::runs(sheet, context))
    }

    /// What is to be known of a point as it is taken up: that nothing can be decided under it, and that the
    /// doors stay closed until somebody opens them, which is done under the point of before.
    fn caution(&self, context: &Context) -> Option<Cow<'static, str>> {
        let (sheet, words) = (self.sheet.as_ref()?, &context.words);
        let going_on = clock::runs(sheet, context);
        let barred = self.point().filter(|point| going_on && !clock::is_running(point));
        let barred = barred.is_some_and(|point| sheet.is_beyond_notice(point));
        match (barred, sheet.floor.in_camera()) {
            (true, true) => Some(t!(words, "point-beyond-notice-in-camera")),
            (true, false) => Some(t!(words, "point-beyond-notice")),
            (false, true) => Some(t!(words, "in-camera-goes-on")),
            (false, false) => None,
        }
    }

    /// Starts the clock of the selected point while the meeting goes on.
    fn take_up(&self, context: &Context) -> Effect {
        let going_on = self.going_on(context);
        match self.point().filter(|point| going_on && !clock::is_running(point)) {
            Some(point) => {
                let now = self.sheet.as_ref().map(|sheet| clock::now(sheet, context));
                let (item, at) = (point.id.clone(), now.unwrap_or_default());
                Effect::Do(Command::StartItem(StartItem { item, at }))
            }
            None => Effect::None,
        }
    }

    pub(super) fn back(&mut self) -> Effect {
        match self.focus {
            Focus::Typing => {
                self.focus = Focus::Agenda;
                self.saving().unwrap_or(Effect::None)
            }
            Focus::Item => {
                self.focus = Focus::Agenda;
                Effect::None
            }
            Focus::Agenda => self.then(Effect::Close),
        }
    }

    /// What Enter does: types in the notes, or opens the motion or the follow-up.
    pub(super) fn enter(&mut self, context: &Context) -> Effect {
        match self.part() {
            Some(Part::Motion(_)) => self.edit_selected(context),
            Some(Part::FollowUp(found)) => Effect::Edit(Entity::FollowUp, found.id.clone()),
            Some(Part::Notes) | None => {
                self.type_notes();
                Effect::None
            }
        }
    }

    pub(super) fn edit_selected(&self, context: &Context) -> Effect {
        let (Some(sheet), point) = (&self.sheet, self.point()) else { return Effect::None };
        match (self.part(), point) {
            (Some(Part::FollowUp(found)), _) => Effect::Edit(Entity::FollowUp, found.id.clone()),
            (Some(Part::Motion(motion)), _) if forms::is_hour_alone(motion) => {
                self.open(forms::hour(motion, context))
            }
            (Some(Part::Motion(motion)), _) => {
                self.open(forms::motion(sheet, point.map(|p| &p.id), Some(motion), context))
            }
            (_, Some(point)) => self.open(points::edit(sheet, point, context)),
            _ => Effect::None,
        }
    }

    pub(super) fn remove(&self) -> Effect {
        let (what, id) = match (self.part(), self.point()) {
            (Some(Part::Motion(motion)), _) => (Entity::Motion, motion.id.clone()),
            (Some(Part::FollowUp(found)), _) => (Entity::FollowUp, found.id.clone()),
            (_, Some(point)) => (Entity::AgendaItem, point.id.clone()),
            _ => return Effect::None,
        };
        Effect::Do(Command::Remove(Remove { what, id }))
    }

    /// Moves the selected point one step up or down, with those below it.
    pub(super) fn move_by(&self, up: bool) -> Effect {
        let (Some(sheet), Some(item)) = (&self.sheet, self.point_id()) else { return Effect::None };
        let (levels, at) = (outline::levels(sheet), self.agenda.selected);
        let to = if up { step_up(&levels, at) } else { step_down(&levels, at) };
        let Some(to) = to.and_then(|to| u32::try_from(to + 1).ok()) else { return Effect::None };
        self.then(Effect::Do(Command::MoveItem(MoveItem { item, to })))
    }

    /// The form of the adoption: of the minutes that the selected point is about, else of this
    /// meeting's own; for those that are adopted, their seal or an erratum.
    fn adopt(&self, context: &Context) -> Effect {
        let Some(sheet) = &self.sheet else { return Effect::Close };
        let point = self.point_id();
        let other = point.as_ref().and_then(|point| self.adopting.get(point));
        if let Some(other) = other {
            return self.open(adoption::adopt(other, Some(sheet), point.as_ref(), context));
        }
        if head::status(sheet) != Status::Adopted {
            return self.open(adoption::adopt(sheet, self.next.as_ref(), None, context));
        }
        if sheet.seal.is_some() {
            return self.open(adoption::erratum(sheet, context));
        }
        self.open(adoption::seal(sheet, context))
    }

    /// Puts the selected point one level lower or higher, with those below it.
    pub(super) fn shift(&self, deeper: bool) -> Effect {
        let (Some(sheet), Some(item)) = (&self.sheet, self.point_id()) else { return Effect::None };
        let level = outline::levels(sheet).get(self.agenda.selected).copied().unwrap_or(1);
        let level = if deeper { level + 1 } else { level.saturating_sub(1) };
        self.then(Effect::Do(Command::SetItemLevel(SetItemLevel { item, level })))
    }

    /// Opens the form of a step or of what happens under the point.
    pub(super) fn form(&mut self, action: Action, context: &Context) -> Effect {
        if action == Action::Vote {
            self.formed = self.votable().map(|motion| Formed::Vote(motion.id.clone()));
        }
        let Some(sheet) = &self.sheet else { return Effect::Close };
        let point = self.point().map(|point| &point.id);
        match action {
            Action::Motion => self.put_motion(context),
            Action::Moves => self.list_moves_above(context),
            Action::Vote => match self.votable() {
                Some(motion) if forms::is_hour_alone(motion) => {
                    self.open(forms::hour(motion, context))
                }
                Some(motion) => self.open(vote::vote(sheet, motion, context)),
                None => Effect::None,
            },
            Action::FollowUp => {
                let motion = match self.part() {
                    Some(Part::Motion(motion)) => Some(motion),
                    _ => charge::waiting(sheet, point),
                };
                self.open(forms::follow_up(sheet, point, motion, context))
            }
            Action::OpenClose if head::status(sheet) == Status::Open => {
                // What is typed is saved first, and lacks no more.
                let mut sheet = sheet.clone();
                self.notes.over(&mut sheet.items);
                self.open(steps::close(&sheet, context))
            }
            Action::OpenClose => self.open(steps::open(sheet, &self.officers, context)),
            Action::Convene => {
                // Whoever became a member since it was made is in the round too.
                let meeting = sheet.meeting.id.clone();
                let round = Round::new(meeting.clone(), context);
                if head::status(sheet) != Status::Planned {
                    // The notice is out: who got it is a fact, which a look does not add to.
                    return Effect::Open(Box::new(round));
                }
                let plan = Effect::Do(Command::PlanRound(PlanRound { meeting }));
                Effect::Many(vec![self.then(plan), Effect::Open(Box::new(round))])
            }
            Action::Adopt => self.adopt(context),
            Action::New => {
                self.open(points::new(sheet, point.map(|_| self.agenda.selected), context))
            }
            _ => Effect::None,
        }
    }
}
