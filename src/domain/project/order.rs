//! Tasks that wait for others.

use chrono::NaiveDate;

/// Whether a task is to be done before what it waits for is: its day contradicts the order.
pub fn contradicts(due_on: Option<NaiveDate>, awaited_due_on: Option<NaiveDate>) -> bool {
    due_on.zip(awaited_due_on).is_some_and(|(due, awaited)| due < awaited)
}

/// Whether a task was done before what it waits for, which is done later or not yet.
pub fn is_early(done_on: Option<NaiveDate>, awaited_done_on: Option<NaiveDate>) -> bool {
    done_on.is_some_and(|done| awaited_done_on.is_none_or(|awaited| awaited > done))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(2026, 7, day)
    }

    #[test]
    fn what_is_awaited_comes_first_or_on_the_same_day() {
        assert!(contradicts(day(3), day(4)));
        assert!(!contradicts(day(4), day(4)) && !contradicts(day(5), day(4)));
        assert!(!contradicts(None, day(4)) && !contradicts(day(3), None), "a day that is not set");
        assert!(is_early(day(3), day(4)) && is_early(day(3), None));
        assert!(!is_early(day(4), day(4)) && !is_early(day(5), day(4)));
        assert!(!is_early(None, None) && !is_early(None, day(4)), "not done yet");
    }
}
