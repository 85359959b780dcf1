//! The form that one left for the roll: it opens again behind it, with what was typed and with those who
//! are in the room by then.

use super::moves::Move;
use super::roll::Roll;
use super::{MeetingScreen, vote};
use crate::domain::id::Id;
use crate::tui::context::Context;
use crate::tui::screen::Effect;

/// A form that leads to the roll.
#[derive(Debug, Clone)]
pub(super) enum Formed {
    /// Of the vote on a motion.
    Vote(Id),
    /// Of what the key of motions puts.
    Motion,
    /// Of something that was chosen from what can be moved.
    Chosen(Move),
}

impl MeetingScreen {
    /// Opens the roll from the form that was just left.
    pub(super) fn roll_from_form(&mut self, field: &'static str) -> Effect {
        self.left_at = Some(field);
        self.open(Roll::new(self.id.clone(), self.point_id()).opened_from_form())
    }

    /// Opens that form again, at the field where it was left.
    pub(super) fn form_again(&mut self, context: &Context) -> Effect {
        let left_at = self.left_at.take();
        let opened = self.open_formed(context);
        match left_at {
            Some(field) => at_field(opened, field),
            None => opened,
        }
    }

    fn open_formed(&mut self, context: &Context) -> Effect {
        match self.formed.take() {
            Some(Formed::Vote(motion)) => {
                self.formed = Some(Formed::Vote(motion.clone()));
                let Some(sheet) = &self.sheet else { return Effect::None };
                let motion = sheet.motion(motion.as_str());
                motion.map_or(Effect::None, |motion| self.open(vote::vote(sheet, motion, context)))
            }
            Some(Formed::Motion) => self.put_motion(context),
            Some(Formed::Chosen(chosen)) => self.chosen_move(&[chosen], 0, context),
            None => Effect::None,
        }
    }
}

/// A form that is opened with the keys at the field of a name.
fn at_field(effect: Effect, field: &str) -> Effect {
    match effect {
        Effect::Open(mut form) => {
            form.give_keys(field);
            Effect::Open(form)
        }
        Effect::Many(all) => {
            Effect::Many(all.into_iter().map(|effect| at_field(effect, field)).collect())
        }
        other => other,
    }
}
