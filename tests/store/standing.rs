//! A register that breaks a rule already (another tool wrote it, the rule came later): acts that
//! do not make it worse go on, one that does is refused.

use ccr::domain::refusal::Refusal;
use serde_json::json;

use crate::support::*;

/// The committee with twenty-six members, put in by another tool: five, and `x0`–`x20` since
/// 1 June 2025. `free` is a vacant seat.
fn twenty_six() -> Register {
    let mut register = Register::committee();
    for n in 0..21 {
        register.raw(&format!(
            "INSERT INTO person (id, family_name, sort_key, kind)
             VALUES ('{person}', 'X{n}', 'x{n}', 'tenant');
             INSERT INTO seat (id, body_id, kind) VALUES ('{seat}', '{ccr}', 'delegate');
             INSERT INTO mandate (id, seat_id, person_id, starts_on, began)
             VALUES ('{mandate}', '{seat}', '{person}', '2025-06-01', 'elected')",
            person = id(&format!("x{n}")),
            seat = id(&format!("s{n}")),
            mandate = id(&format!("mx{n}")),
            ccr = id("ccr"),
        ));
    }
    register.run(new("seat", "free", json!({"body_id": id("ccr"), "kind": "delegate"})));
    register
}

#[test]
fn what_does_not_add_to_it_goes_on() {
    let mut register = twenty_six();
    register.run(change("body", "ccr", json!({"note": "Trop nombreux."})));
    register.run(fill("m-chair", "chair", "p1", "2026-11-22"));
    register.run(change("person", "x0", json!({"kind": "tenant", "unit": "4"})));
    // Somebody who leaves, and somebody else in the same seat the same day: still twenty-six.
    register.run(batch(vec![end("mx0", "2026-12-01"), fill("m6", "s0", "p6", "2026-12-01")]));
    // A member in a second seat is no one more.
    register.run(fill("m2", "free", "p1", "2026-12-01"));
    register.run(end("mx1", "2026-12-01"));
}

#[test]
fn one_more_is_refused() {
    let mut register = twenty_six();
    let expected = Refusal::TooManyMembers { members: 27, max: 25, on: "2025-06-01".into() };
    assert_eq!(register.refused(fill("m6", "free", "p6", "2026-11-22")), expected);
    // Another rule of the same body is asked as before.
    let staff = Refusal::StaffMember { name: "EMPLOYEE".into() };
    assert_eq!(register.refused(fill("m6", "free", "employee", "2026-11-22")), staff);
    // Once two have left, the limit holds again from that day on.
    register.run(end("mx0", "2026-12-01"));
    let expected = Refusal::TooManyMembers { members: 26, max: 25, on: "2026-12-02".into() };
    assert_eq!(register.refused(fill("m6", "free", "p6", "2026-12-02")), expected);
    register.run(end("mx1", "2026-12-01"));
    register.run(fill("m6", "free", "p6", "2026-12-02"));
}

#[test]
fn a_second_one_of_a_kind_is_worse_than_one() {
    // An employee sits already; one of the same name more is refused.
    let mut register = Register::committee();
    register.run(new("seat", "d5", json!({"body_id": id("ccr"), "kind": "delegate"})));
    register.run(new("person", "twin", json!({"family_name": "P3", "kind": "staff"})));
    register.raw(&format!("UPDATE person SET kind = 'staff' WHERE id = '{}'", id("p3")));
    register.run(fill("m6", "d4", "p6", "2026-11-22"));
    let staff = Refusal::StaffMember { name: "P3".into() };
    assert_eq!(register.refused(fill("m-twin", "d5", "twin", "2026-11-22")), staff);
}

#[test]
fn an_act_on_two_bodies_that_both_break_a_rule_goes_on() {
    // An employee sits on the committee and as a director: whoever puts it right in two steps
    // is not stopped by the other body.
    let mut register = Register::committee();
    register.raw(&format!("UPDATE person SET kind = 'staff' WHERE id = '{}'", id("p4")));
    register.run(change("person", "p4", json!({"kind": "tenant"})));
    register.raw(&format!("UPDATE person SET kind = 'staff' WHERE id = '{}'", id("p4")));
    register.run(batch(vec![
        change("body", "ccr", json!({"note": "À corriger."})),
        change("body", "board", json!({"note": "À corriger."})),
    ]));
}
