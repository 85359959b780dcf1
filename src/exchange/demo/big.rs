//! A register as large as wished, out of a seed: what the speed is measured on. The same seed and
//! the same day give the same file, byte for byte.

mod bodies;
mod meetings;
mod motions;
mod people;
mod random;
#[cfg(test)]
mod tests;
mod words;

use std::ops::RangeInclusive;
use std::path::Path;

use chrono::{Months, NaiveDate, NaiveDateTime, NaiveTime};

use crate::domain::rules;
use crate::store::{self, Store};

use random::Random;

/// How big a register, and which one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BigOptions {
    /// People, within [`BigOptions::MEMBERS`].
    pub members: u32,
    /// Years of meetings up to today, within [`BigOptions::YEARS`].
    pub years: u32,
    /// Which of the many registers of that size.
    pub seed: u64,
    /// The day on which the register stands.
    pub today: NaiveDate,
}

impl BigOptions {
    /// How many people there can be: enough to fill a committee twice over (its members take
    /// turns), and no more than was measured.
    pub const MEMBERS: RangeInclusive<u32> = 100..=200_000;

    /// How many years of meetings there can be.
    pub const YEARS: RangeInclusive<u32> = 1..=20;

    /// Meetings of a year, all bodies together: 12, or one for every 200 people if that is more.
    pub fn meetings_per_year(self) -> u32 {
        (self.members / 200).max(12)
    }

    /// Meetings in all: 20,000 for 200,000 people and 20 years.
    pub fn meetings(self) -> u32 {
        self.years * self.meetings_per_year()
    }

    /// Motions of each meeting: one for every 4,000 people, from 5 to 50.
    pub fn motions_per_meeting(self) -> u32 {
        (self.members / 4_000).clamp(5, 50)
    }

    /// Motions in all: 1,000,000 for 200,000 people and 20 years.
    pub fn motions(self) -> u32 {
        self.meetings() * self.motions_per_meeting()
    }

    /// The same, brought within the bounds.
    fn bounded(self) -> Self {
        let members = self.members.clamp(*Self::MEMBERS.start(), *Self::MEMBERS.end());
        let years = self.years.clamp(*Self::YEARS.start(), *Self::YEARS.end());
        Self { members, years, ..self }
    }

    /// The first day of the oldest year.
    fn first_day(self) -> NaiveDate {
        self.today.checked_sub_months(Months::new(12 * self.years)).unwrap_or(self.today)
    }
}

/// Makes a big register in a new file. Sizes out of bounds are brought within them.
///
/// # Errors
/// [`store::Error::Exists`], or why the file cannot be written.
pub fn big(path: &Path, options: BigOptions) -> store::Result<Store> {
    let options = options.bounded();
    store::bulk::fill(path, options.seed, |bulk| {
        let mut random = Random::new(options.seed);
        bulk.rule(rules::COMMITTEE_NAME.key, "Comité consultatif de résidants (essai)")?;
        bulk.rule(rules::OFFICE_NAME.key, "Office d’habitation (essai)")?;
        let sites = people::sites(bulk, &mut random, options)?;
        let tenants = people::people(bulk, &mut random, options, &sites)?;
        let bodies = bodies::bodies(bulk, options, &sites, &tenants)?;
        meetings::meetings(bulk, &mut random, options, &bodies)
    })
}

/// A moment of a day, for ids to bear.
fn at(day: NaiveDate, hour: u32) -> NaiveDateTime {
    day.and_time(NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default())
}
