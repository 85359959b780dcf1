//! How a form is put together: what it is made of and how it stands on the screen.

use super::super::section::Section;
use super::field::FormField;
use super::{FormScreen, Parsed};
use crate::domain::command::Values;
use crate::tui::context::Context;
use crate::tui::theme::Role;

impl FormScreen {
    /// The same, with the keys in a field, where those before it are filled and seldom changed.
    pub fn begin_at(mut self, name: &str) -> Self {
        let place = self.fields.iter().position(|field| field.name == name).unwrap_or(0);
        let filled = |field: &FormField| field.is_choice() || !field.text().trim().is_empty();
        if self.fields[..place].iter().all(filled) {
            self.focus = place;
        }
        self
    }

    /// The same, with the keys in the first field with nothing in it.
    pub fn begin_at_empty(mut self) -> Self {
        let filled = |field: &FormField| field.is_choice() || !field.text().trim().is_empty();
        self.focus = self.fields.iter().position(|field| !filled(field)).unwrap_or(0);
        self
    }

    /// The same, with a field behind the others.
    pub fn field(mut self, field: FormField) -> Self {
        self.fields.push(field);
        self
    }

    /// The same, with these fields behind the others.
    pub fn fields(mut self, fields: Vec<FormField>) -> Self {
        self.fields.extend(fields);
        self
    }

    /// The same, without a field that has no place in it.
    pub fn without(mut self, name: &str) -> Self {
        let place = self.fields.iter().position(|field| field.name == name);
        self.fields.retain(|field| field.name != name);
        if place.is_some_and(|place| place < self.focus) {
            self.focus -= 1;
        }
        self
    }

    /// The same, with something said before the first field.
    pub fn intro(mut self, text: String) -> Self {
        self.intro = text;
        self
    }

    /// The same, in a frame over the screen below.
    pub fn dialog(mut self) -> Self {
        self.dialog = true;
        self
    }

    /// The same, with something more to say above the fields that follows what is typed.
    pub fn remark(
        mut self,
        remark: impl Fn(&Parsed, &Context) -> Vec<(String, Role)> + 'static,
    ) -> Self {
        self.remarks.push(Box::new(remark));
        self
    }

    /// The same, over these values that were read.
    pub fn read(mut self, read: Values) -> Self {
        self.read = read;
        self
    }

    /// The same, as the only screen there is: it is not left for another one.
    pub fn alone(mut self) -> Self {
        self.alone = true;
        self
    }

    /// The same, from which one goes on to the list of the other motions.
    pub fn with_moves(mut self) -> Self {
        self.moves = true;
        self
    }

    /// The same, from which one goes on to the roll of the meeting below; what is typed stays a draft.
    pub fn with_roll(mut self) -> Self {
        self.roll = true;
        self
    }

    /// The same, in a section.
    pub fn in_section(mut self, section: Section) -> Self {
        self.section = Some(section);
        self
    }
}
