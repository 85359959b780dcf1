//! Digits typed on a choice: whoever types a number means the number, not the choice.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::FormScreen;
use crate::domain::field::Value;
use crate::tui::context::Context;

/// Where digits go that are typed on a choice.
#[derive(Debug, Clone, Copy)]
pub(super) struct Digits {
    choice: &'static str,
    number: &'static str,
    /// The codes of the choice that have a number; the first of them is chosen from another.
    counted: &'static [&'static str],
}

impl FormScreen {
    /// The same, where digits typed on a choice go to the field of a number.
    pub fn digits(
        mut self,
        choice: &'static str,
        number: &'static str,
        counted: &'static [&'static str],
    ) -> Self {
        self.digits = Some(Digits { choice, number, counted });
        self
    }

    /// Goes to the field of the number before a digit is typed.
    pub(super) fn leave_for_digits(&mut self, key: KeyEvent, context: &Context) {
        let digit = matches!(key.code, KeyCode::Char(letter) if letter.is_ascii_digit())
            && !key.modifiers.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT);
        let (Some(digits), true) = (self.digits, digit) else { return };
        let choice = self.fields.get(self.focus).filter(|field| field.name == digits.choice);
        let Some(code) = choice.map(|choice| choice.text().to_owned()) else { return };
        let Some(place) = self.fields.iter().position(|field| field.name == digits.number) else {
            return;
        };
        if let Some(counted) = digits.counted.first()
            && !digits.counted.contains(&code.as_str())
        {
            let choice = &mut self.fields[self.focus];
            let takes = choice.takes().clone();
            // Where no count is offered, the choice stays as it is.
            if takes.place_of(counted).is_none() {
                return;
            }
            choice.set(&Value::from(*counted), context);
            choice.typed = true;
        }
        self.go(place, context);
    }
}
