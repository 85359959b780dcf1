//! Seats and mandates: who may sit where, until when, and what comes with it.

use ccr::domain::field::Fault;
use ccr::domain::refusal::Refusal;
use ccr::domain::warning::Warning;
use ccr::store::query::home::Finding;
use serde_json::json;

use crate::support::*;

fn remove(what: &str, name: &str) -> serde_json::Value {
    json!({"do": "remove", "what": what, "id": id(name)})
}

/// The mandate on the committee that follows a director's: its person, days and reason.
fn follower(register: &Register, mandate: &str) -> Vec<String> {
    let columns = ["person_id", "starts_on", "term_ends_on", "ended_on", "end_reason", "began"];
    let of = |column| {
        let sql = format!("SELECT {column} FROM mandate WHERE follows_id = '{}'", id(mandate));
        register.texts(&sql).join("+")
    };
    columns.map(of).to_vec()
}

#[test]
fn a_directors_mandate_opens_one_on_the_committee_and_ends_it_by_the_same_act() {
    let mut register = Register::committee();
    register.run(new("seat", "t3", json!({"body_id": id("board"), "kind": "tenant-director"})));
    let before = register.rows();
    let entry = register.run(fill("m-p6", "t3", "p6", "2026-11-22"));
    let opened = follower(&register, "m-p6");
    // Three years, to the 30 April on which directors' terms end.
    assert_eq!(opened, [&id("p6"), "2026-11-22", "2029-04-30", "", "", "ex-officio"]);
    let seats = "SELECT body_id FROM seat WHERE kind = 'ex-officio' AND follows_id = ";
    assert_eq!(register.texts(&format!("{seats} '{}'", id("t3"))), [id("ccr")]);
    register.run(undo(entry));
    assert_eq!(before, register.rows(), "one act, one undo");

    register.run(end("m-p4", "2026-11-30"));
    let closed = follower(&register, "m-p4");
    assert_eq!(closed[3..5], ["2026-11-30", "resignation"]);
    // The next director gets the same seat on the committee, not one more.
    register.run(fill("m-p7", "t1", "p7", "2026-12-01"));
    assert_eq!(register.texts(&format!("{seats} '{}'", id("t1"))), [id("ccr")]);
}

#[test]
fn the_mandate_that_follows_a_directors_is_written_only_through_that_one() {
    let mut register = Register::committee();
    let sql = format!("SELECT id FROM mandate WHERE follows_id = '{}'", id("m-p4"));
    let own = register.texts(&sql).remove(0);
    let seat = register.texts(&format!("SELECT id FROM seat WHERE follows_id = '{}'", id("t1")));
    let follows = Refusal::SeatFollowsBoard {};
    let ended = json!({"do": "end-mandate", "mandate": own, "ended_on": "2026-12-01",
                       "reason": "resignation"});
    assert_eq!(register.refused(ended), follows);
    let filled = json!({"do": "fill-seat", "seat": seat[0], "person": id("p6"),
                        "starts_on": "2026-12-01", "began": "elected"});
    assert_eq!(register.refused(filled), follows);
    let saved = json!({"do": "save", "what": "mandate", "id": own,
                       "set": {"starts_on": "2025-06-01"}});
    assert_eq!(register.refused(saved), follows);
    assert_eq!(register.refused(json!({"do": "remove", "what": "mandate", "id": own})), follows);

    // A day that was mistyped is put right on both.
    register.run(change("mandate", "m-p4", json!({"starts_on": "2025-04-23"})));
    assert_eq!(follower(&register, "m-p4")[1], "2025-04-23");
    register.run(remove("mandate", "m-p4"));
    assert_eq!(follower(&register, "m-p4")[0], "", "gone with the director's");
    assert_sound(&register.path);
}

#[test]
fn a_replacement_finishes_the_predecessors_term() {
    let mut register = Register::committee();
    assert_eq!(register.value("mandate", "m-p4", "term_ends_on").as_deref(), Some("2028-04-30"));
    register.run(end("m-p4", "2026-09-15"));
    register.run(fill("m-p6", "t1", "p6", "2026-11-01"));
    assert_eq!(register.value("mandate", "m-p6", "term_ends_on").as_deref(), Some("2028-04-30"));
    assert_eq!(follower(&register, "m-p6")[2], "2028-04-30");
    // And so does the replacement's replacement.
    register.run(end("m-p6", "2027-02-01"));
    register.run(fill("m-p7", "t1", "p7", "2027-03-01"));
    assert_eq!(register.value("mandate", "m-p7", "term_ends_on").as_deref(), Some("2028-04-30"));
}

#[test]
fn who_stays_on_after_the_term_is_replaced_and_the_next_term_is_a_full_one() {
    // A delegate's two years from 1 May 2025 end on 30 April 2027.
    let mut register = Register::committee();
    assert_eq!(register.value("mandate", "m-p1", "term_ends_on").as_deref(), Some("2027-04-30"));
    let still = register.refused(fill("m-p6", "d1", "p6", "2027-04-30"));
    assert_eq!(still, Refusal::SeatFilled { name: "P1".into() });
    register.run(fill("m-p6", "d1", "p6", "2027-05-01"));
    assert_eq!(register.value("mandate", "m-p1", "ended_on").as_deref(), Some("2027-05-01"));
    assert_eq!(register.value("mandate", "m-p1", "end_reason").as_deref(), Some("term"));
    assert_eq!(register.value("mandate", "m-p6", "term_ends_on").as_deref(), Some("2029-04-30"));
}

#[test]
fn terms_of_leap_days_and_of_officers() {
    let mut register = Register::committee();
    register.run(fill("m-p6", "d4", "p6", "2024-02-29"));
    assert_eq!(register.value("mandate", "m-p6", "term_ends_on").as_deref(), Some("2026-02-28"));
    // An officer's term is a year.
    register.run(fill("m-chair", "chair", "p6", "2024-03-01"));
    assert_eq!(register.value("mandate", "m-chair", "term_ends_on").as_deref(), Some("2025-02-28"));
}

#[test]
fn a_role_ends_with_the_membership_and_not_with_one_of_two_seats() {
    let mut register = Register::committee();
    // p4, a director, is also delegated, and chairs.
    register.run(fill("m2-p4", "d4", "p4", "2026-01-15"));
    register.run(fill("m-chair", "chair", "p4", "2026-01-15"));
    register.run(end("m2-p4", "2026-06-01"));
    assert_eq!(register.value("mandate", "m-chair", "ended_on"), None);
    register.run(end("m-p4", "2026-11-30"));
    assert_eq!(register.value("mandate", "m-chair", "ended_on").as_deref(), Some("2026-11-30"));
    assert_eq!(register.value("mandate", "m-chair", "end_reason").as_deref(), Some("resignation"));
}

#[test]
fn who_is_elected_again_keeps_the_chair() {
    let mut register = Register::committee();
    register.run(fill("m-chair", "chair", "p1", "2026-06-01"));
    register.run(fill("m2-p1", "d1", "p1", "2027-05-01"));
    assert_eq!(register.value("mandate", "m-p1", "ended_on").as_deref(), Some("2027-05-01"));
    assert_eq!(register.value("mandate", "m-chair", "ended_on"), None);
    // Somebody else in that seat: the chair is free the same day.
    register.run(fill("m-p6", "d1", "p6", "2029-05-01"));
    assert_eq!(register.value("mandate", "m-chair", "ended_on").as_deref(), Some("2029-05-01"));
}

#[test]
fn officers_are_members() {
    let mut register = Register::committee();
    let stranger = Refusal::OfficerNotMember { name: "P6".into() };
    assert_eq!(register.refused(fill("m-chair", "chair", "p6", "2026-01-15")), stranger);
    // Nor before the first day of the seat.
    let early = register.refused(fill("m-chair", "chair", "p1", "2025-04-30"));
    assert_eq!(early, Refusal::OfficerNotMember { name: "P1".into() });
}

#[test]
fn staff_and_outsiders_sit_on_a_working_committee_only() {
    let mut register = Register::committee();
    let staff = Refusal::StaffMember { name: "EMPLOYEE".into() };
    assert_eq!(register.refused(fill("m", "d4", "employee", "2026-01-15")), staff);
    let outsider = Refusal::NotResident { name: "PARTNER".into() };
    assert_eq!(register.refused(fill("m", "d4", "partner", "2026-01-15")), outsider);
    register.run(fill("mw1", "w1", "employee", "2026-01-15"));
    register.run(fill("mw2", "w2", "partner", "2026-01-15"));

    // Nor does a member become staff, nor a tenant director.
    let p1 = change("person", "p1", json!({"kind": "staff"}));
    assert_eq!(register.refused(p1), Refusal::StaffMember { name: "P1".into() });
    let p4 = change("person", "p4", json!({"kind": "other"}));
    assert_eq!(register.refused(p4), Refusal::NotResident { name: "P4".into() });
    // Once the mandate has ended, it is a matter of the past.
    register.run(end("m-p1", "2026-11-01"));
    register.run(change("person", "p1", json!({"kind": "staff"})));
    // A director's vacant seat takes no staff either.
    register.run(end("m-p5", "2026-11-01"));
    assert_eq!(register.refused(fill("m", "t2", "employee", "2026-11-02")), staff);
}

#[test]
fn twenty_five_members_counting_the_directors_and_one_with_two_seats_once() {
    let mut register = Register::committee();
    // Five sit; twenty more make twenty-five (S-8, art. 58.4).
    for n in 0..21 {
        let name = format!("x{n}");
        let person = format!("p-{name}");
        register.run(new("person", &person, json!({"family_name": name})));
        register.run(delegate_seat(&name));
        if n < 20 {
            register.run(fill(&format!("m-{name}"), &name, &person, "2026-01-15"));
        }
    }
    let full = |on: &str| Refusal::TooManyMembers { members: 26, max: 25, on: on.to_owned() };
    assert_eq!(register.refused(fill("m-x20", "x20", "p-x20", "2026-11-22")), full("2026-11-22"));
    // A third director would be the twenty-sixth as well.
    register.run(new("seat", "t3", json!({"body_id": id("board"), "kind": "tenant-director"})));
    assert_eq!(register.refused(fill("m-p6", "t3", "p6", "2026-11-22")), full("2026-11-22"));
    // A member in a second seat and an officer are no one more.
    register.run(fill("m2-p4", "x20", "p4", "2026-11-22"));
    register.run(fill("m-chair", "chair", "p1", "2026-11-22"));
    // The day one leaves, another may come.
    register.run(end("m-x0", "2026-12-01"));
    assert_eq!(
        register.refused(fill("m-p6", "x0", "p6", "2026-11-30")),
        Refusal::SeatFilled { name: "x0".into() }
    );
    register.run(fill("m-p6", "x0", "p6", "2026-12-01"));
}

#[test]
fn a_seat_is_filled_once_and_while_it_exists() {
    let mut register = Register::committee();
    let filled = Refusal::SeatFilled { name: "P1".into() };
    assert_eq!(register.refused(fill("m", "d1", "p6", "2026-11-22")), filled);
    // Before the first mandate there is room up to its first day, which may be said or not.
    let past = json!({"do": "batch", "label": "import", "commands": [
        fill("m", "d1", "p6", "2024-01-01"), end("m", "2025-05-01")]});
    register.run(past);

    register.run(new(
        "seat",
        "s",
        json!({"body_id": id("ccr"), "kind": "delegate", "association_id": id("al-1"),
        "label": "Île 3", "created_on": "2026-01-01", "closed_on": "2026-06-01"}),
    ));
    let closed = Refusal::SeatClosed { seat: "Île 3".into() };
    for day in ["2025-12-31", "2026-06-01"] {
        assert_eq!(register.refused(fill("m2", "s", "p7", day)), closed, "{day}");
    }
    // A seat is not closed under its holder.
    let close = |day: &str| change("seat", "d2", json!({"closed_on": day}));
    assert_eq!(register.refused(close("2026-12-01")), Refusal::SeatFilled { name: "P2".into() });
    register.run(end("m-p2", "2026-12-01"));
    register.run(close("2026-12-01"));
}

#[test]
fn mandates_end_after_they_begin_and_once() {
    let mut register = Register::committee();
    let wrong = |ends_on: &str| Refusal::EndsBeforeStart {
        starts_on: "2025-05-01".into(),
        ends_on: ends_on.into(),
    };
    // The first day without it is told as the last day with it.
    assert_eq!(register.refused(end("m-p1", "2025-04-30")), wrong("2025-04-29"));
    let term = change("mandate", "m-p1", json!({"term_ends_on": "2025-04-01"}));
    assert_eq!(register.refused(term), wrong("2025-04-01"));
    register.run(end("m-p1", "2026-11-01"));
    let again = Refusal::MandateEnded { ended_on: "2026-11-01".into() };
    assert_eq!(register.refused(end("m-p1", "2026-11-02")), again);
}

#[test]
fn a_board_has_five_to_fifteen_members() {
    let mut register = Register::committee();
    for (size, fits) in [(4, false), (5, true), (15, true), (16, false)] {
        let save = change("body", "board", json!({"size": size}));
        if fits {
            register.run(save);
        } else {
            assert_eq!(register.refused(save), Refusal::BoardSize { size });
        }
    }
}

#[test]
fn a_seat_that_moves_to_another_body_is_missed_in_the_first() {
    let mut register = Register::committee();
    register.run(fill("m-chair", "chair", "p1", "2026-06-01"));
    let moved = change("seat", "d1", json!({"body_id": id("work")}));
    assert_eq!(register.refused(moved), Refusal::OfficerNotMember { name: "P1".into() });
}

#[test]
fn without_the_rule_directors_are_not_seated_on_the_committee() {
    let mut register = Register::committee();
    register.run(json!({"do": "set-rule", "rule": "ccr.tenant_directors_are_members",
                        "value": "off"}));
    register.run(end("m-p4", "2026-09-15"));
    register.run(fill("m-p6", "t1", "p6", "2026-11-01"));
    assert_eq!(follower(&register, "m-p6")[0], "");
}

#[test]
fn a_rule_set_in_a_batch_holds_for_the_commands_after_it() {
    let mut register = Register::committee();
    register.run(json!({"do": "batch", "label": "import", "commands": [
        {"do": "set-rule", "rule": "member.term_years", "value": "3"},
        fill("m-p6", "d4", "p6", "2026-05-01")]}));
    assert_eq!(register.value("mandate", "m-p6", "term_ends_on").as_deref(), Some("2029-04-30"));
}

#[test]
fn a_delegates_seat_on_the_committee_is_an_associations() {
    let mut register = Register::committee();
    let seat = |name: &str, body: &str, kind: &str| {
        new("seat", name, json!({"body_id": id(body), "kind": kind, "label": "Île 3"}))
    };
    let nobodys = Refusal::DelegateWithoutAssociation { seat: "Île 3".into() };
    assert_eq!(register.refused(seat("s", "ccr", "delegate")), nobodys);
    // Other seats and other bodies may do without; a seat does not become one on the way.
    register.run(seat("s1", "ccr", "sector"));
    register.run(seat("s2", "work", "delegate"));
    assert_eq!(register.refused(change("seat", "s1", json!({"kind": "delegate"}))), nobodys);
    assert_eq!(register.refused(change("seat", "s2", json!({"body_id": id("ccr")}))), nobodys);
    let both = json!({"kind": "delegate", "association_id": id("al-2")});
    register.run(change("seat", "s1", both));
    assert_eq!(register.refused(change("seat", "s1", json!({"association_id": null}))), nobodys);
    // Nor does its association go away under it.
    let in_use = Refusal::InUse { table: "seat".into() };
    assert_eq!(register.refused(remove("association", "al-2")), in_use);
}

#[test]
fn an_old_delegates_seat_of_no_association_is_told_and_stops_nothing() {
    let mut register = Register::committee();
    register.raw(&format!(
        "INSERT INTO seat (id, body_id, kind, label) VALUES ('{}', '{}', 'delegate', 'Île 3')",
        id("old"),
        id("ccr"),
    ));
    let told = |register: &Register| {
        let found = register.store.findings(stamp().today()).unwrap();
        let places = found.into_iter().filter_map(|found| match found.warning {
            Warning::RuleBroken { code, place } => Some(format!("{code}: {place}")),
            _ => None,
        });
        places.collect::<Vec<_>>()
    };
    assert_eq!(told(&register), ["delegate-without-association: ccr, Île 3"]);
    register.run(fill("m6", "old", "p6", "2026-11-22"));
    register.run(change("seat", "old", json!({"label": "Île 4"})));
    register.run(end("m6", "2026-11-30"));
    // Abolished it is a matter of the past; taking that back is no new fault.
    let closed = register.run(change("seat", "old", json!({"closed_on": "2026-11-30"})));
    assert_eq!(told(&register), Vec::<String>::new());
    register.run(undo(closed));
    register.run(change("seat", "old", json!({"association_id": id("al-2")})));
    assert_eq!(told(&register), Vec::<String>::new());
}

#[test]
fn only_an_association_that_is_recognised_that_day_names_delegates() {
    // S-8, art. 58.4: the members who are no directors are named by the recognised associations.
    let mut register = Register::committee();
    let day = |from: &str, to: &str| {
        change("association", "al-2", json!({"recognised_on": from, "ended_on": to}))
    };
    register.run(day("2026-01-10", "2026-06-30"));
    let seat = json!({"body_id": id("ccr"), "kind": "delegate", "association_id": id("al-2")});
    register.run(new("seat", "s", seat));
    let refused = |starts_on: &str, recognised_on: &str, ended_on: &str| {
        let association = name_of(&Register::committee(), "al-2");
        let (starts_on, recognised_on) = (starts_on.to_owned(), recognised_on.to_owned());
        let ended_on = ended_on.to_owned();
        Refusal::AssociationNotRecognised { association, starts_on, recognised_on, ended_on }
    };
    let early = refused("2026-01-09", "2026-01-10", "");
    assert_eq!(register.refused(fill("m", "s", "p6", "2026-01-09")), early);
    let late = refused("2026-06-30", "", "2026-06-30");
    assert_eq!(register.refused(fill("m", "s", "p6", "2026-06-30")), late);
    // The last day on which it is: the mandate stays when the recognition ends under it, warned
    // about, and goes on being changed.
    register.run(fill("m", "s", "p6", "2026-06-29"));
    let found = register.store.findings(stamp().today()).unwrap();
    let told = |found: &Finding| matches!(found.warning, Warning::AssociationEnded { .. });
    assert!(found.iter().any(told), "{found:?}");
    register.run(change("mandate", "m", json!({"note": "jusqu’à l’assemblée"})));
    // A mandate is not moved beyond it, and a seat not given to it under a later mandate.
    assert_eq!(
        register.refused(change("mandate", "m", json!({"starts_on": "2026-07-01"}))),
        refused("2026-07-01", "", "2026-06-30")
    );
    // Other seats of the committee, and other bodies, are named otherwise.
    let seat = json!({"body_id": id("ccr"), "kind": "sector", "association_id": id("al-2")});
    register.run(new("seat", "s2", seat));
    register.run(fill("m2", "s2", "p7", "2026-07-01"));
}

/// What an association is called.
fn name_of(register: &Register, name: &str) -> String {
    register.value("association", name, "name").unwrap()
}

#[test]
fn a_mandate_of_the_past_is_written_down_behind_the_one_that_came_after_it() {
    let mut register = Register::committee();
    // P1 sits in d1 since 1 May 2025; P6 is remembered to have sat there from 2023 on.
    let past = |name: &str, person: &str, from: &str| {
        json!({"do": "fill-seat", "id": id(name), "seat": id("d1"), "person": id(person),
               "starts_on": from, "began": "designated"})
    };
    register.run(past("before", "p6", "2023-05-01"));
    let field = |name: &str, field: &str| register.value("mandate", name, field);
    assert_eq!(field("before", "ended_on").as_deref(), Some("2025-05-01"), "where P1 begins");
    assert_eq!(field("before", "end_reason").as_deref(), Some("term"));
    assert_eq!(field("m-p1", "ended_on"), None);
    // One before that left early, and says so; nobody sits into the time of the next.
    let mut early = past("earlier", "p7", "2021-05-01");
    early["ended_on"] = json!("2022-09-01");
    early["end_reason"] = json!("resignation");
    register.run(early);
    assert_eq!(register.value("mandate", "earlier", "end_reason").as_deref(), Some("resignation"));
    let mut late = past("late", "p8", "2022-10-01");
    late["ended_on"] = json!("2023-05-02");
    assert_eq!(register.refused(late), Refusal::SeatFilled { name: "P6".into() });
    // Why one ended that has no end, in a seat that nobody held since.
    let mut undated = past("undated", "p8", "2024-05-01");
    undated["seat"] = json!(id("d4"));
    undated["end_reason"] = json!("resignation");
    let (table, field) = ("mandate".to_owned(), "ended_on".to_owned());
    let wanted = Refusal::Field { table, field, fault: Fault::Required };
    assert_eq!(register.refused(undated), wanted);
    // A director's goes with the seat on the committee.
    register.run(json!({"do": "fill-seat", "id": id("director"), "seat": id("t1"),
        "person": id("p9"), "starts_on": "2022-05-01", "began": "elected"}));
    let follows =
        "SELECT ended_on FROM mandate WHERE follows_id IS NOT NULL AND ended_on IS NOT NULL";
    assert_eq!(register.texts(follows), ["2025-05-01"]);
    assert_sound(&register.path);
}

#[test]
fn who_sits_until_a_day_that_is_known_is_no_staff_before() {
    let mut register = Register::committee();
    register.run(end("m-p1", "2027-01-01"));
    let staff = |name: &str| Refusal::StaffMember { name: name.into() };
    let hired = || change("person", "p1", json!({"kind": "staff"}));
    assert_eq!(register.refused(hired()), staff("P1"));
    let mut until = fill("m", "d4", "employee", "2026-11-22");
    until["ended_on"] = json!("2026-12-31");
    assert_eq!(register.refused(until), staff("EMPLOYEE"));
    register.run_at("2027-01-01T09:00:00", hired());
}
