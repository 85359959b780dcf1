//! Going from field to field, and what is taken of a field that is left.

use super::FormScreen;
use super::field::FormField;
use super::twice::is_number;
use crate::tui::context::Context;
use crate::tui::screen::Effect;
use crate::tui::widget::edit_key::Edit;

impl FormScreen {
    pub(super) fn go(&mut self, place: usize, context: &Context) -> Effect {
        // A field that is left says at once what is wrong with it, but not that it is empty.
        let left = &mut self.fields[self.focus];
        left.error = match left.value(context) {
            Err(error) if !left.text().trim().is_empty() => error,
            // That letters were refused is still said of a number that stayed empty.
            _ if left.text().is_empty() && is_number(left.takes()) => {
                std::mem::take(&mut left.error)
            }
            _ => String::new(),
        };
        left.tidy(context);
        left.letters.clear();
        self.focus = place;
        self.begin_texts(context);
        self.fields[place].offer();
        self.lookup.close();
        // Whoever comes back to a name that nobody has may still go on to the form that makes one of it.
        if self.makes.is_some() && self.fields[place].goes_on() {
            self.lookup.want();
        }
        Effect::Load
    }

    pub(super) fn next(&mut self, context: &Context) -> Effect {
        let asked = self.asked();
        let next = asked.iter().find(|place| **place > self.focus).or(asked.first());
        self.go(next.copied().unwrap_or(0), context)
    }

    pub(super) fn previous(&mut self, context: &Context) -> Effect {
        let asked = self.asked();
        let previous = asked.iter().rfind(|place| **place < self.focus).or(asked.last());
        self.go(previous.copied().unwrap_or(0), context)
    }

    pub(super) fn focused(&mut self) -> Option<&mut FormField> {
        self.fields.get_mut(self.focus)
    }

    /// Something was typed: the draft changes and a link is looked up again.
    pub(super) fn typed(&mut self) -> Effect {
        self.touched = true;
        let focus = self.focus;
        let Some(field) = self.fields.get_mut(focus) else { return Effect::None };
        field.error.clear();
        field.typed = true;
        if field.is_link() {
            self.lookup.want();
            return Effect::Load;
        }
        let name = field.name;
        if self.tells_alike(name) { Effect::Load } else { Effect::None }
    }

    /// Leaving a field takes the only proposal, as a person who types fast expects.
    pub(super) fn take_single(&mut self) {
        // Any other name will do there: only Enter takes the proposal, or one word does that is known.
        let any = |field: &mut FormField| {
            let letters = field.by_letters && !field.text().trim().contains(' ');
            field.takes().is_open() && !letters
        };
        if self.focused().is_some_and(any) {
            return;
        }
        if let Some((id, label)) = self.lookup.single() {
            if let Some(field) = self.focused() {
                field.link(id, &label);
                field.typed = true;
            }
            self.touched = true;
        }
    }

    pub(super) fn accept(&mut self, context: &Context) -> Effect {
        if let Some((id, label)) = self.lookup.chosen() {
            if let Some(field) = self.focused() {
                field.link(id, &label);
                field.typed = true;
            }
            self.touched = true;
            return self.next(context);
        }
        if self.focused().is_some_and(|field| field.is_lines()) {
            self.focused().map(|field| field.apply(Edit::NewLine));
            return self.typed();
        }
        if self.again.is_some() {
            return self.save_and_go_on(context);
        }
        if self.asked().last().is_none_or(|last| *last <= self.focus) {
            return self.save(context);
        }
        self.next(context)
    }
}
