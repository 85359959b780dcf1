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
    register.run(delegate_seat("free"));
    register
}

/// The same with one more in the vacant seat.
fn twenty_seven() -> Register {
    let register = twenty_six();
    register.raw(&format!(
        "INSERT INTO mandate (id, seat_id, person_id, starts_on, began)
         VALUES ('{}', '{}', '{}', '2025-06-01', 'elected')",
        id("m-extra"),
        id("free"),
        id("p6"),
    ));
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
    let expected = Refusal::TooManyMembers { members: 27, max: 25, on: "2026-11-22".into() };
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
    register.run(delegate_seat("d5"));
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

#[test]
fn fewer_too_many_are_no_new_fault_and_the_way_back_is() {
    let mut register = twenty_seven();
    // Of twenty-seven, one was entered by mistake, another began later than was written.
    let removed = register.run(json!({"do": "remove", "what": "mandate", "id": id("mx0")}));
    register.run(change("mandate", "mx1", json!({"starts_on": "2026-01-01"})));
    // Twenty-five until January, twenty-six since then: the first one back would make it
    // twenty-six before, where the limit is kept by now.
    let expected = Refusal::TooManyMembers { members: 26, max: 25, on: "2025-06-01".into() };
    assert_eq!(register.refused(undo(removed)), expected);
}

#[test]
fn a_limit_may_come_nearer_to_what_is_and_not_go_further_away() {
    let mut register = twenty_seven();
    let limit = |most: &str| json!({"do": "set-rule", "rule": "ccr.max_seats", "value": most});
    let crowd = |max| Refusal::TooManyMembers { members: 27, max, on: "2025-06-01".into() };
    assert_eq!(register.refused(limit("24")), crowd(24));
    // One too many is better than two, though still against the rule.
    register.run(limit("26"));
    assert_eq!(register.refused(limit("25")), crowd(25));
    register.run(limit("27"));
    assert_eq!(register.refused(limit("26")), crowd(26));
}

#[test]
fn a_board_of_twenty_may_shrink_towards_fifteen_and_not_grow() {
    let mut register = Register::committee();
    register.raw(&format!("UPDATE body SET size = 20 WHERE id = '{}'", id("board")));
    register.run(change("body", "board", json!({"size": 18})));
    assert_eq!(
        register.refused(change("body", "board", json!({"size": 19}))),
        Refusal::BoardSize { size: 19 }
    );
    // Three beyond the most; two below the least is nearer, three below is not.
    register.run(change("body", "board", json!({"size": 3})));
    assert_eq!(
        register.refused(change("body", "board", json!({"size": 2}))),
        Refusal::BoardSize { size: 2 }
    );
}

#[test]
fn a_term_that_ends_before_it_begins_may_be_put_right_step_by_step() {
    let mut register = Register::committee();
    register.raw(&format!(
        "UPDATE mandate SET term_ends_on = '2025-04-01' WHERE id = '{}'",
        id("m-p1")
    ));
    let term = |day: &str| change("mandate", "m-p1", json!({"term_ends_on": day}));
    register.run(term("2025-04-20"));
    let expected =
        Refusal::EndsBeforeStart { starts_on: "2025-05-01".into(), ends_on: "2025-04-10".into() };
    assert_eq!(register.refused(term("2025-04-10")), expected);
    register.run(term("2027-04-30"));
}

#[test]
fn a_preview_shows_what_the_act_would_be_let_do() {
    let mut register = twenty_six();
    let act = command(change("body", "ccr", json!({"note": "Trop nombreux."})));
    assert_eq!(register.store.preview(&stamp(), &act).unwrap().len(), 1);
    let remove = command(json!({"do": "remove", "what": "mandate", "id": id("mx0")}));
    assert_eq!(register.store.preview(&stamp(), &remove).unwrap().len(), 1);
}

#[test]
fn a_meeting_that_holds_a_stranger_takes_other_presences() {
    let mut register = Register::in_session();
    register.raw(&format!(
        "INSERT INTO attendance (id, meeting_id, person_id, status) VALUES ('{}', '{}', '{}', 'excused')",
        id("a-stranger"),
        id("november"),
        id("p9"),
    ));
    register.run(attend("november", "p5", "present"));
    // The same stranger present is no worse than excused; a second one is.
    register.run(attend("november", "p9", "absent"));
    let expected = Refusal::NotMember { name: "P8".into() };
    assert_eq!(register.refused(attend("november", "p8", "present")), expected);
}
