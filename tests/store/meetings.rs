//! Meetings: their numbers, their life, their agenda, who came.

use ccr::domain::refusal::Refusal;
use serde_json::json;

use crate::support::*;

fn agenda(register: &Register, meeting: &str) -> Vec<String> {
    register.texts(&format!(
        "SELECT position || ' ' || title FROM agenda_item WHERE meeting_id = '{}'
         ORDER BY position, id",
        id(meeting)
    ))
}

#[test]
fn meetings_are_numbered_by_body_and_year() {
    let mut register = Register::committee();
    for (name, body, date, number) in [
        ("a", "ccr", "2026-09-15", "2026-01"),
        ("b", "ccr", "2026-11-17", "2026-02"),
        ("c", "ccr", "2027-01-19", "2027-01"),
        ("d", "work", "2026-10-01", "TRA-2026-01"),
        ("e", "ccr", "2026-12-08", "2026-03"),
    ] {
        register.run(plan(name, body, date));
        assert_eq!(register.value("meeting", name, "number").as_deref(), Some(number));
    }
}

#[test]
fn a_meeting_put_off_to_another_year_gets_that_years_number_until_it_is_opened() {
    let mut register = Register::committee();
    register.run(plan("a", "ccr", "2026-12-08"));
    register.run(plan("b", "ccr", "2027-01-19"));
    let put_off = register.run(change("meeting", "a", json!({"date": "2027-01-12"})));
    assert_eq!(register.value("meeting", "a", "number").as_deref(), Some("2027-02"));
    register.run(undo(put_off));
    register.run(open("a"));
    let refused = register.refused(change("meeting", "a", json!({"date": "2027-01-12"})));
    assert_eq!(refused, Refusal::YearStays { number: "2026-01".into() });
    register.run(change("meeting", "a", json!({"date": "2026-12-09"})));
    assert_eq!(register.value("meeting", "a", "number").as_deref(), Some("2026-01"));
}

#[test]
fn a_day_that_was_mistyped_moves_the_decisions_and_asks_who_was_a_member() {
    let mut register = Register::in_session();
    register.run(propose("benches", "november"));
    register.run(unanimous("benches"));
    register.run(change("meeting", "november", json!({"date": "2026-11-18"})));
    assert_eq!(register.value("motion", "benches", "decided_on").as_deref(), Some("2026-11-18"));
    // In April 2025 nobody was a member yet.
    let mut register = Register::in_session();
    register.run(change("meeting", "november", json!({"date": "2026-05-01"})));
    register.run(end("m-p3", "2026-06-01"));
    let refused = register.refused(change("meeting", "november", json!({"date": "2026-06-01"})));
    assert_eq!(refused, Refusal::NotMember { name: "P3".into() });
}

#[test]
fn a_meeting_takes_its_steps_in_order() {
    let mut register = Register::committee();
    register.run(plan("a", "ccr", "2026-11-17"));
    let step = |status: &str| Refusal::MeetingStep { status: status.into() };
    assert_eq!(register.refused(close("a")), step("planned"));
    assert_eq!(register.refused(adopt("a")), step("planned"));
    register.run(open("a"));
    assert_eq!(register.refused(open("a")), step("open"));
    let cancel = json!({"do": "cancel-meeting", "meeting": id("a")});
    assert_eq!(register.refused(cancel), step("open"));
    let early = json!({"do": "close-meeting", "meeting": id("a"), "at": "18:00"});
    let opened = Refusal::ClosesBeforeOpening { opened_at: "19:04".into() };
    assert_eq!(register.refused(early), opened);
    // Past midnight is later, here and when something else is put right afterwards.
    register.run(json!({"do": "close-meeting", "meeting": id("a"), "at": "00:20"}));
    register.run(change("meeting", "a", json!({"place": "Salle 2"})));
    let wrong = change("meeting", "a", json!({"closed_at": "18:00"}));
    assert_eq!(register.refused(wrong), opened);
    let hour = json!({"do": "open-meeting", "meeting": id("a"), "at": "25:00"});
    assert_eq!(register.refused(hour), Refusal::NotAnHour { text: "25:00".into() });
}

#[test]
fn points_of_an_agenda_keep_an_order_without_holes() {
    let mut register = Register::committee();
    register.run(plan("a", "ccr", "2026-11-17"));
    assert_eq!(agenda(&register, "a"), ["1 Ouverture", "2 Bancs", "3 Levée"]);
    let point = |name: &str, set: serde_json::Value| new("agenda-item", name, set);
    register.run(point("varia", json!({"meeting_id": id("a"), "title": "Varia"})));
    register.run(point("pv", json!({"meeting_id": id("a"), "title": "PV", "position": 2})));
    let expected = ["1 Ouverture", "2 PV", "3 Bancs", "4 Levée", "5 Varia"];
    assert_eq!(agenda(&register, "a"), expected);
    register.run(json!({"do": "move-item", "item": id("varia"), "to": 4}));
    let expected = ["1 Ouverture", "2 PV", "3 Bancs", "4 Varia", "5 Levée"];
    assert_eq!(agenda(&register, "a"), expected);
    register.run(change("agenda-item", "pv", json!({"position": 99})));
    let expected = ["1 Ouverture", "2 Bancs", "3 Varia", "4 Levée", "5 PV"];
    assert_eq!(agenda(&register, "a"), expected);
    register.run(json!({"do": "remove", "what": "agenda-item", "id": id("varia")}));
    assert_eq!(agenda(&register, "a"), ["1 Ouverture", "2 Bancs", "3 Levée", "4 PV"]);
    // A point stays with its meeting, and one with notes or motions on its agenda.
    register.run(plan("b", "ccr", "2026-12-08"));
    let moved = register.refused(change("agenda-item", "pv", json!({"meeting_id": id("b")})));
    assert!(matches!(moved, Refusal::UnknownField { .. }), "{moved:?}");
    let remove = json!({"do": "remove", "what": "agenda-item", "id": id("pv")});
    let motion = json!({"do": "propose", "id": id("x"), "meeting": id("a"), "item": id("pv"),
                        "text": "Adopter le procès-verbal."});
    let proposed = register.run(motion);
    assert_eq!(register.refused(remove.clone()), Refusal::InUse { table: "motion".into() });
    register.run(undo(proposed));
    register.run(change("agenda-item", "pv", json!({"notes": "Lu."})));
    assert_eq!(register.refused(remove), Refusal::ItemInUse {});
}

#[test]
fn members_are_present_excused_or_absent_and_everybody_else_is_a_guest() {
    let mut register = Register::in_session();
    let member = Refusal::GuestIsMember { name: "P1".into() };
    assert_eq!(register.refused(attend("november", "p1", "guest")), member);
    let stranger = Refusal::NotMember { name: "P6".into() };
    for status in ["present", "excused", "absent"] {
        assert_eq!(register.refused(attend("november", "p6", status)), stranger);
    }
    register.run(attend("november", "p6", "guest"));
    register.run(attend("november", "employee", "guest"));
    let code = register.refused(attend("november", "p1", "late"));
    assert!(matches!(code, Refusal::UnknownCode { .. }));
    register.run(end("m-p5", "2026-11-01"));
    assert_eq!(
        register.refused(attend("november", "p5", "excused")),
        Refusal::NotMember { name: "P5".into() }
    );
}

#[test]
fn only_a_plan_that_nobody_was_told_of_is_removed() {
    let mut register = Register::committee();
    register.run(plan("a", "ccr", "2026-12-08"));
    let before = register.rows();
    let remove = json!({"do": "remove", "what": "meeting", "id": id("a")});
    let removed = register.run(remove.clone());
    assert_eq!(agenda(&register, "a"), [] as [&str; 0]);
    register.run(undo(removed));
    assert_eq!(before, register.rows(), "with its agenda");
    register.run(json!({"do": "convene-meeting", "meeting": id("a"), "sent_on": "2026-11-22"}));
    assert_eq!(register.refused(remove), Refusal::MeetingStays {});
}
