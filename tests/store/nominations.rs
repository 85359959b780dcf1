//! Nominations: in time, late, and at the assembly itself.

use ccr::domain::field::Fault;
use ccr::domain::id::Id;
use ccr::domain::refusal::Refusal;
use serde_json::json;

use crate::elections::{stand, vote, with};
use crate::support::*;

#[test]
fn a_nomination_is_in_time_by_the_day_it_was_received() {
    let mut register = with(vote(json!({"close_on": "2026-11-15"})));
    register.run(stand("p6", json!({"received_on": "2026-11-15"})));
    let late = stand("p7", json!({"received_on": "2026-11-16"}));
    assert_eq!(register.refused(late), Refusal::NominationsClosed { since: None });
}

#[test]
fn a_late_nomination_is_received_from_the_floor_alone() {
    let before = |floor: bool| {
        let mut all = vote(json!({"close_on": "2026-11-15"}));
        if floor {
            all.push(change("election", "vote", json!({"floor": 1})));
        }
        with(all)
    };
    let mut strict = before(false);
    assert_eq!(strict.refused(stand("p6", json!({}))), Refusal::NominationsClosed { since: None });
    // In time, nobody was put forward at an assembly that puts nobody forward: the consent is asked.
    let (table, field) = ("candidate".to_owned(), "from_floor".to_owned());
    let none = Refusal::Field { table, field, fault: Fault::NoFloor };
    let floor = json!({"received_on": "2026-11-15", "consent_on": null, "from_floor": 1});
    assert_eq!(strict.refused(stand("p6", floor)), none);
    strict.run(stand("p6", json!({"received_on": "2026-11-15"})));
    let floor = json!({"received_on": "2026-11-22", "from_floor": 1});
    assert_eq!(strict.refused(change("candidate", "c-p6", floor)), none);
    let mut open = before(true);
    // Handed in on paper before the assembly, and late: no answer is made another one.
    let late = |received: &str| {
        let [received, last] = [received, "2026-11-15"].map(str::to_owned);
        Refusal::NominationLate { received, last }
    };
    let paper = stand("p6", json!({"received_on": "2026-11-18"}));
    assert_eq!(open.refused(paper), late("2026-11-18"));
    open.run(stand("p6", json!({"received_on": "2026-11-22", "from_floor": 1})));
    let unsaid = change("candidate", "c-p6", json!({"from_floor": null}));
    assert_eq!(open.refused(unsaid), late("2026-11-22"));
    open.run(change("candidate", "c-p6", json!({"consent_on": null})));
    // Where the election allows it no more, the consent is asked after all.
    let lacks = |register: &Register| {
        let today = "2026-11-22".parse().unwrap();
        let sheet = register.store.election(&Id::new(id("vote")), today).unwrap().unwrap();
        sheet.candidates[0].lacks()
    };
    assert_eq!(lacks(&open), None);
    let forbidden = open.run(change("election", "vote", json!({"floor": null})));
    assert_eq!(lacks(&open), Some("consent_on"));
    // It can be given: what was received at the assembly before stays as it is.
    let given = open.run(change("candidate", "c-p6", json!({"consent_on": "2026-11-21"})));
    assert_eq!(lacks(&open), None);
    open.run(undo(given));
    open.run(undo(forbidden));
    // In time, nobody asks where it was received.
    open.run(stand("p7", json!({"received_on": "2026-11-15"})));
    assert_eq!(open.value("candidate", "c-p7", "from_floor"), None);
}
