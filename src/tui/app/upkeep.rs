//! Upkeep that comes again: once it is ticked off, wherever that was, the form of the next one opens.

use chrono::{Months, NaiveDate};

use super::App;
use crate::domain::command::{Command, Save};
use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::store::{Outcome, Record, Result};
use crate::tui::screen::open;

impl App {
    /// Proposes the upkeep that follows one that an act ticked off, where none waits already.
    pub(super) fn propose_upkeep(&mut self, command: &Command, outcome: &Outcome) -> Result<()> {
        let Command::Save(Save { what: what @ Entity::Upkeep, .. }) = command else {
            return Ok(());
        };
        let (Some(entry), Some(id)) = (outcome.entry, &outcome.id) else { return Ok(()) };
        let changes = self.store.changes(entry)?;
        let written = changes.iter().any(|change| {
            let is_null = |found: Option<&serde_json::Value>| found.is_none_or(|day| day.is_null());
            let day = |values: &Option<serde_json::Map<String, serde_json::Value>>| {
                !is_null(values.as_ref().and_then(|values| values.get("done_on")))
            };
            change.row == *id && !day(&change.old) && day(&change.new)
        });
        let Some(done) = self.store.record(*what, id)?.filter(|_| written) else { return Ok(()) };
        let Some(furnishing) = done.link("furnishing_id") else { return Ok(()) };
        let stands = self.store.record(Entity::Furnishing, &furnishing)?;
        let stands = stands.is_some_and(|found| found.text("condition") != Some("removed"));
        let others = self.store.children(*what, "furnishing_id", &furnishing)?;
        let waits = others
            .iter()
            .any(|other| other.date("done_on").is_none() && other.label() == done.label());
        let next = next(&done, self.context.today()).filter(|_| stands && !waits);
        if let Some(given) = next {
            let form = open::new(*what, &given, &self.store, &self.context)?;
            let note = self.note.take();
            self.opened(form);
            self.note = note;
        }
        Ok(())
    }
}

/// What the next one is: so many months after the day it was due, after the day it was done where
/// that is past too, after today where both are.
fn next(done: &Record, today: NaiveDate) -> Option<Vec<(&'static str, Value)>> {
    let months = done.value("every_months").as_whole().filter(|months| *months > 0)?;
    let months = Months::new(u32::try_from(months).ok()?);
    let after = |day: NaiveDate| day.checked_add_months(months);
    let days = [done.date("due_on"), done.date("done_on"), Some(today)];
    let due = days.into_iter().flatten().filter_map(after).find(|day| *day > today)?;
    let same = ["furnishing_id", "title", "person_id", "every_months"];
    let same = same.into_iter().map(|name| (name, done.value(name).clone()));
    Some(same.chain([("due_on", due.into())]).collect())
}
