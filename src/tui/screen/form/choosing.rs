//! The choices of a field, opened as a list where there are more than two of them.

use super::FormScreen;
use crate::t;
use crate::tui::context::Context;
use crate::tui::screen::Effect;
use crate::tui::screen::pick::{Offer, offers_at};

/// Between so few one turns.
const TURNS: usize = 2;

impl FormScreen {
    /// Whether the field that has the keys is a choice.
    pub(super) fn is_at_choice(&self) -> bool {
        self.fields.get(self.focus).is_some_and(|field| field.is_choice())
    }

    /// Whether its choices are so few that one turns between them.
    pub(super) fn turns(&self) -> bool {
        self.fields.get(self.focus).is_none_or(|field| field.takes().count() <= TURNS)
    }

    /// Opens the choices, or turns to the other one.
    pub(super) fn choose(&mut self, context: &Context) -> Effect {
        let turns = self.turns();
        let Some(field) = self.focused().filter(|field| field.is_choice()) else {
            return Effect::None;
        };
        if turns {
            field.turn(true);
            return self.typed();
        }
        let now = field.place().unwrap_or(0);
        let offer = |(place, label): (usize, String)| {
            let label = match label.as_str() {
                "" => t!(context.words, "form-choice-none").into_owned(),
                _ => label,
            };
            let detail =
                if place == now { context.theme.signs.check.to_owned() } else { String::new() };
            Offer { label, detail, why_not: String::new() }
        };
        let offers = field.choices(context).into_iter().enumerate().map(offer).collect();
        self.choosing = true;
        Effect::Open(offers_at("pick-choice", offers, now))
    }

    /// Takes the choice at that place of the list.
    pub(super) fn chosen(&mut self, place: usize) -> Effect {
        self.choosing = false;
        match self.focused() {
            Some(field) => field.choose(place),
            None => return Effect::None,
        }
        self.typed()
    }
}
