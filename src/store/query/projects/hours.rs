//! A project's hours, summed by person, month, task and work day. They are gone through once, along an
//! index that holds all of it: summed by one query each, the same thousands of entries would be read as
//! often, and sorted by their tasks.

use std::cmp::Reverse;
use std::collections::HashMap;

use rusqlite::Connection;

use crate::domain::id::Id;
use crate::domain::project::hours::{Month, Share, Shares};
use crate::text::ordered::Map;
use crate::text::sort;

use super::super::super::error::Result;

/// The hours of a project.
#[derive(Default)]
pub(super) struct Worked {
    /// The minutes of everybody.
    pub minutes: i64,
    /// The same by person, month and task.
    pub shares: Shares,
    /// Minutes and heads, by work day.
    pub by_day: HashMap<String, (i64, i64)>,
}

/// Minutes by what they are of.
#[derive(Default)]
struct Sums {
    of: HashMap<String, i64>,
    /// Those of nothing that is named.
    unnamed: Option<i64>,
}

impl Sums {
    fn add(&mut self, of: Option<&str>, minutes: i64) {
        match of {
            None => *self.unnamed.get_or_insert(0) += minutes,
            // A name is kept once, and not made again for each entry.
            Some(of) => match self.of.get_mut(of) {
                Some(sum) => *sum += minutes,
                None => drop(self.of.insert(of.to_owned(), minutes)),
            },
        }
    }

    /// The most first.
    fn shares(self) -> Vec<Share> {
        let unnamed = self.unnamed.map(|minutes| Share { of: None, minutes });
        let named = self.of.into_iter();
        let named = named.map(|(of, minutes)| Share { of: Some(Id::new(of)), minutes });
        let mut shares: Vec<Share> = unnamed.into_iter().chain(named).collect();
        sort::by(&mut shares, |a, b| (Reverse(a.minutes), &a.of).cmp(&(Reverse(b.minutes), &b.of)));
        shares
    }
}

/// Reads them.
pub(super) fn worked(conn: &Connection, project: &Id) -> Result<Worked> {
    let mut statement = conn.prepare_cached(
        "SELECT person_id, task_id, worked_on, work_day_id, ifnull(heads, 1),
                minutes * ifnull(heads, 1)
         FROM hours INDEXED BY hours_summed WHERE project_id = ?1",
    )?;
    let mut rows = statement.query([project])?;
    let (mut worked, mut people, mut tasks) = (Worked::default(), Sums::default(), Sums::default());
    let mut months: Map<String, i64> = Map::new();
    while let Some(row) = rows.next()? {
        let text = |column: usize| -> Result<Option<&str>> {
            Ok(row.get_ref(column)?.as_str_or_null().map_err(rusqlite::Error::from)?)
        };
        let (heads, minutes): (i64, i64) = (row.get(4)?, row.get(5)?);
        worked.minutes += minutes;
        people.add(text(0)?, minutes);
        tasks.add(text(1)?, minutes);
        let day = text(2)?.unwrap_or_default();
        let month = day.get(..7).unwrap_or(day);
        match months.get_mut(month) {
            Some(sum) => *sum += minutes,
            None => drop(months.insert(month.to_owned(), minutes)),
        }
        if let Some(day) = text(3)? {
            let sums = worked.by_day.entry(day.to_owned()).or_default();
            *sums = (sums.0 + minutes, sums.1 + heads);
        }
    }
    let months = months.into_iter().map(|(month, minutes)| Month { month, minutes });
    worked.shares =
        Shares { months: months.collect(), people: people.shares(), tasks: tasks.shares() };
    Ok(worked)
}
