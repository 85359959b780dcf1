//! Upkeep that comes again: ticking one off makes the next one, in the same act, wherever that is done.

use chrono::{Months, NaiveDate};

use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;

use super::super::super::error::Result;
use super::super::super::query::records_where;
use super::super::super::row::Record;
use super::super::super::writer::Writer;

/// Makes the upkeep that follows one that was just ticked off, where the furnishing still stands and none
/// waits already.
pub(super) fn follow(writer: &Writer<'_>, id: &Id, before: Option<&Record>) -> Result<()> {
    let done = writer.get(Entity::Upkeep, id)?;
    let was_done = before.is_some_and(|before| before.date("done_on").is_some());
    let Some(furnishing) = done.link("furnishing_id").filter(|_| !was_done) else { return Ok(()) };
    let Some(due) = next(&done, writer.stamp.today()) else { return Ok(()) };
    if writer.get(Entity::Furnishing, &furnishing)?.text("condition") == Some("removed") {
        return Ok(());
    }
    let open = "WHERE furnishing_id = ?1 AND done_on IS NULL";
    let others = records_where(writer.conn, Entity::Upkeep, open, [&furnishing])?;
    if others.iter().any(|other| other.label() == done.label()) {
        return Ok(());
    }
    let same = ["furnishing_id", "title", "person_id", "every_months"];
    let same = same.into_iter().map(|name| (name, done.value(name).clone()));
    let values: Vec<(&str, Value)> = same.chain([("due_on", due.into())]).collect();
    writer.insert(Entity::Upkeep, &writer.new_id(None)?, &values)
}

/// When the next one is due: so many months after the day this one was due, after the day it was done
/// where that is past too, after today where both are. Nothing of one that is not done, or not to be
/// done again.
fn next(done: &Record, today: NaiveDate) -> Option<NaiveDate> {
    let done_on = done.date("done_on")?;
    let months = done.value("every_months").as_whole().filter(|months| *months > 0)?;
    let months = Months::new(u32::try_from(months).ok()?);
    let after = |day: NaiveDate| day.checked_add_months(months);
    let days = [done.date("due_on"), Some(done_on), Some(today)];
    days.into_iter().flatten().filter_map(after).find(|day| *day > today)
}
