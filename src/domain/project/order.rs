//! Tasks that wait for others.

use chrono::NaiveDate;

/// Whether a task is to be done before what it waits for is: its day contradicts the order.
pub fn contradicts(due_on: Option<NaiveDate>, awaited_due_on: Option<NaiveDate>) -> bool {
    due_on.zip(awaited_due_on).is_some_and(|(due, awaited)| due < awaited)
}
