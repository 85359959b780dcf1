//! Days that cannot be: what has happened does not lie in the future, nor an end before its
//! beginning.

use chrono::NaiveDate;

use crate::domain::entity::Entity;
use crate::domain::field::Fault;

/// The days of what has happened.
pub const PAST: [(Entity, &str); 8] = [
    (Entity::FollowUp, "done_on"),
    (Entity::Consent, "given_on"),
    (Entity::Consent, "withdrawn_on"),
    (Entity::Candidate, "received_on"),
    (Entity::Candidate, "consent_on"),
    (Entity::Candidate, "withdrawn_on"),
    (Entity::Election, "destroyed_on"),
    (Entity::Election, "notice_sent_on"),
];

/// Beginnings and their ends.
pub const SPANS: [(Entity, &str, &str); 6] = [
    (Entity::Association, "recognised_on", "ended_on"),
    (Entity::Consent, "given_on", "withdrawn_on"),
    (Entity::Body, "created_on", "ended_on"),
    (Entity::Seat, "created_on", "closed_on"),
    (Entity::Election, "close_on", "vote_on"),
    (Entity::Election, "starts_on", "term_ends_on"),
];

/// The first field of a record whose day cannot be, among those that `is_new` says are written.
pub fn fault(
    entity: Entity,
    day: impl Fn(&str) -> Option<NaiveDate>,
    is_new: impl Fn(&str) -> bool,
    today: NaiveDate,
) -> Option<(&'static str, Fault)> {
    let past = PAST.iter().filter(|(of, field)| *of == entity && is_new(field));
    let to_come = past.map(|(_, field)| *field).find(|field| day(field) > Some(today));
    if let Some(field) = to_come {
        return Some((field, Fault::ToCome));
    }
    let spans = SPANS.iter().filter(|(of, from, to)| *of == entity && (is_new(from) || is_new(to)));
    let mut reversed = spans.filter(|(_, from, to)| match (day(from), day(to)) {
        (Some(from), Some(to)) => to < from,
        _ => false,
    });
    reversed.next().map(|(_, _, to)| (*to, Fault::BeforeStart))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(entity: Entity, days: &[(&str, &str)]) -> Option<(&'static str, Fault)> {
        let day =
            |name: &str| days.iter().find(|(n, _)| *n == name).and_then(|(_, d)| d.parse().ok());
        fault(entity, day, |_| true, "2026-11-22".parse().unwrap())
    }

    #[test]
    fn what_happened_lies_not_in_the_future_and_what_is_planned_may() {
        assert_eq!(found(Entity::FollowUp, &[("done_on", "2026-11-22")]), None);
        let done = Some(("done_on", Fault::ToCome));
        assert_eq!(found(Entity::FollowUp, &[("done_on", "2026-11-23")]), done);
        assert_eq!(found(Entity::FollowUp, &[("due_on", "2027-11-23")]), None);
        let given = Some(("given_on", Fault::ToCome));
        assert_eq!(found(Entity::Consent, &[("given_on", "2027-01-01")]), given);
        assert_eq!(found(Entity::Association, &[("ended_on", "2027-01-01")]), None);
    }

    #[test]
    fn an_end_lies_not_before_its_beginning() {
        let span =
            |to| found(Entity::Association, &[("recognised_on", "2020-05-01"), ("ended_on", to)]);
        assert_eq!(span("2020-05-01"), None);
        assert_eq!(span("2020-04-30"), Some(("ended_on", Fault::BeforeStart)));
    }
}
