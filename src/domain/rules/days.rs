//! Days that cannot be: what has happened does not lie in the future, nor an end before its
//! beginning.

use chrono::NaiveDate;

use crate::domain::entity::Entity;
use crate::domain::field::Fault;

/// The days of what has happened.
pub const PAST: [(Entity, &str); 20] = [
    (Entity::FollowUp, "done_on"),
    (Entity::Consent, "given_on"),
    (Entity::Consent, "withdrawn_on"),
    (Entity::Candidate, "received_on"),
    (Entity::Candidate, "consent_on"),
    (Entity::Candidate, "withdrawn_on"),
    (Entity::Election, "destroyed_on"),
    (Entity::Election, "notice_sent_on"),
    (Entity::Project, "closed_on"),
    (Entity::Task, "done_on"),
    (Entity::Upkeep, "done_on"),
    (Entity::Hours, "worked_on"),
    (Entity::Voucher, "paid_on"),
    (Entity::Funding, "received_on"),
    (Entity::Authorisation, "granted_on"),
    (Entity::Furnishing, "made_on"),
    (Entity::Photo, "taken_on"),
    (Entity::Measure, "measured_on"),
    (Entity::Application, "submitted_on"),
    (Entity::Application, "reported_on"),
];

/// Beginnings and their ends.
pub const SPANS: [(Entity, &str, &str); 14] = [
    (Entity::Association, "recognised_on", "ended_on"),
    (Entity::Consent, "given_on", "withdrawn_on"),
    (Entity::Body, "created_on", "ended_on"),
    (Entity::Seat, "created_on", "closed_on"),
    (Entity::Election, "close_on", "vote_on"),
    (Entity::Election, "starts_on", "term_ends_on"),
    (Entity::Project, "starts_on", "ends_on"),
    (Entity::Project, "starts_on", "closed_on"),
    (Entity::ProjectPhase, "from_on", "planned_until"),
    (Entity::Participant, "from_on", "until_on"),
    (Entity::Task, "starts_on", "due_on"),
    (Entity::Authorisation, "granted_on", "expires_on"),
    (Entity::Quote, "received_on", "valid_until"),
    (Entity::Application, "submitted_on", "answered_on"),
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
