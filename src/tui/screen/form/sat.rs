//! The last day of a mandate: proposed no earlier than the latest meeting at which the person sat, and
//! that is said above the fields.

use chrono::NaiveDate;

use super::FormScreen;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::i18n::dates;
use crate::store::{Result, Store};
use crate::t;
use crate::tui::context::Context;

/// A mandate that ends, and the meeting that it lasts to.
#[derive(Debug)]
pub(super) struct Sat {
    mandate: Id,
    /// Whether the register was asked.
    asked: bool,
    /// What is said.
    pub said: Option<String>,
}

impl FormScreen {
    /// The same, whose last day (`ended_on`) is no earlier than the last on which the mandate is needed.
    pub fn lasts_while_one_sat(mut self, mandate: Id) -> Self {
        self.sat = Some(Sat { mandate, asked: false, said: None });
        self
    }

    /// Asks the register, once; a day that was typed before stays.
    pub(super) fn look_when_one_sat(&mut self, store: &Store, context: &Context) -> Result<()> {
        let Some(sat) = self.sat.as_mut().filter(|sat| !sat.asked) else { return Ok(()) };
        sat.asked = true;
        let Some((day, number)) = store.last_sat(&sat.mandate)? else { return Ok(()) };
        let Some(field) = self.fields.iter_mut().find(|field| field.name == "ended_on") else {
            return Ok(());
        };
        let given = field.value(context).ok().and_then(|value| value.as_text()?.parse().ok());
        if given.is_none_or(|given: NaiveDate| given >= day) {
            return Ok(());
        }
        let told = dates::plain(day, context.language());
        sat.said = Some(t!(context.words, "end-mandate-sat", number = number, day = told));
        if !self.restored {
            field.set(&Value::from(day), context);
            field.offer();
        }
        Ok(())
    }
}
