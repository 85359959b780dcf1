//! Volunteers' hours, in minutes: how they add up, and what an hour is worth to the committee.

use crate::domain::id::Id;

/// The most minutes that anybody has in a day.
pub const MINUTES_A_DAY: i64 = 24 * 60;

/// The hours that something or somebody stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    /// The person or the task; `None` for people without a name, or no task.
    pub of: Option<Id>,
    /// The minutes of everybody.
    pub minutes: i64,
}

/// The hours of a month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Month {
    /// Its first seven signs: `2026-07`.
    pub month: String,
    /// The minutes of everybody.
    pub minutes: i64,
}

/// All hours of a project, three times summed: each list adds up to the same.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shares {
    /// By person, the most first; people without a name together.
    pub people: Vec<Share>,
    /// By month, the first first.
    pub months: Vec<Month>,
    /// By task, the most first; hours of no task together.
    pub tasks: Vec<Share>,
}

/// What so many minutes are worth, in cents, at so many cents an hour. An hour is seldom whole: the
/// cents of the sum are cut off once, at the end, so that nothing is told that nobody gave.
pub fn worth(minutes: i64, cents_an_hour: i64) -> i64 {
    let cents = i128::from(minutes) * i128::from(cents_an_hour) / 60;
    i64::try_from(cents).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_worth_their_minutes_and_no_more() {
        assert_eq!(worth(60, 2_000), 2_000);
        assert_eq!(worth(90, 2_000), 3_000);
        // A third of an hour at 20,00 $ is 6,666… $.
        assert_eq!(worth(20, 2_000), 666);
        assert_eq!(worth(3 * 20, 2_000), 2_000, "cut once, and not three times");
        assert_eq!(worth(i64::MAX, i64::MAX), i64::MAX);
    }
}
