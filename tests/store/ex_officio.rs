//! The seat on the committee that goes with a board's: from which day it is there, and where a
//! delegate should live.

use ccr::domain::id::Id;
use ccr::domain::refusal::Refusal;
use ccr::domain::seat::{BODY_KIND, seat_kinds};
use ccr::domain::warning::Warning;
use serde_json::json;

use crate::support::*;

/// The seats ex officio on the committee that day, and how many of them are held.
fn ex_officio(register: &Register, day: &str) -> (usize, usize) {
    let ccr = Id::new(id("ccr"));
    let found = register.store.composition(&ccr, day.parse().unwrap()).unwrap().unwrap();
    let seats = found.seats.iter().filter(|seat| seat.kind == "ex-officio");
    let held = seats.clone().filter(|seat| seat.mandate.is_some()).count();
    (seats.count(), held)
}

#[test]
fn the_seat_of_a_director_is_there_from_the_first_day_of_the_mandate() {
    // Both directors begin on 1 May 2025.
    let mut register = Register::committee();
    assert_eq!(ex_officio(&register, "2025-04-30"), (0, 0));
    assert_eq!(ex_officio(&register, "2025-05-01"), (2, 2));
    // One that is written down late, and began in the past.
    register.run(new("seat", "t3", json!({"body_id": id("board"), "kind": "tenant-director"})));
    register.run(fill("m-p6", "t3", "p6", "2026-02-10"));
    assert_eq!(ex_officio(&register, "2026-02-09"), (2, 2));
    assert_eq!(ex_officio(&register, "2026-02-10"), (3, 3));
    // Its day is put right, earlier, then later: the seat follows. From December on it lasts till the
    // end of April 2028, and not 2029 as from February.
    let earlier = json!({"starts_on": "2025-12-01", "term_ends_on": "2028-04-30"});
    let moved = register.run(change("mandate", "m-p6", earlier));
    assert_eq!(ex_officio(&register, "2025-11-30"), (2, 2));
    assert_eq!(ex_officio(&register, "2025-12-01"), (3, 3));
    register.run(undo(moved));
    assert_eq!(ex_officio(&register, "2026-02-09"), (2, 2));
    register.run(change("mandate", "m-p6", json!({"starts_on": "2026-03-01"})));
    assert_eq!(ex_officio(&register, "2026-02-10"), (2, 2));
    // After the mandate the seat stays, vacant, until the board's has another holder.
    register.run(end("m-p6", "2026-06-01"));
    assert_eq!(ex_officio(&register, "2026-06-01"), (3, 2));
    register.run(fill("m-p7", "t3", "p7", "2026-07-01"));
    assert_eq!(ex_officio(&register, "2026-07-01"), (3, 3));
    assert_sound(&register.path);
}

#[test]
fn a_seat_that_somebody_made_for_a_director_goes_with_the_boards_and_no_second_one_is_made() {
    let mut register = Register::committee();
    let by_hand = json!({"body_id": id("ccr"), "kind": "ex-officio", "label": "Administratrice",
                         "created_on": "2026-11-22"});
    register.run(new("seat", "x", by_hand));
    register.run(new("seat", "t3", json!({"body_id": id("board"), "kind": "tenant-director"})));
    let filled = register.run(fill("m-p6", "t3", "p6", "2026-02-10"));
    let follows = "SELECT follows_id FROM seat WHERE id = ";
    let sql = format!("{follows} '{}'", id("x"));
    assert_eq!(register.texts(&sql), [id("t3")]);
    // Though it was written down in November, its holder sat there from February on.
    assert_eq!(ex_officio(&register, "2026-02-09"), (2, 2));
    assert_eq!(ex_officio(&register, "2026-02-10"), (3, 3));
    register.run(undo(filled));
    assert_eq!(register.texts(&sql), [""]);
    assert_eq!(ex_officio(&register, "2026-11-22"), (3, 2));
}

#[test]
fn a_seat_of_which_no_first_day_is_said_is_as_old_as_its_body() {
    let mut register = Register::committee();
    let seats = |register: &Register, day: &str| {
        let found = register.store.composition(&Id::new(id("ccr")), day.parse().unwrap());
        found.unwrap().unwrap().filled()
    };
    // Three delegates and two directors since 1 May 2025; one delegate's seat was never filled.
    assert_eq!(seats(&register, "2025-04-30"), (0, 4));
    register.run(change("body", "ccr", json!({"created_on": "2025-04-01"})));
    assert_eq!(seats(&register, "2025-03-31"), (0, 0));
    assert_eq!(seats(&register, "2025-04-01"), (0, 4));
    assert_eq!(seats(&register, "2025-05-01"), (5, 6));
    // Whoever sat before the day that is said of the body sat all the same.
    register.run(change("body", "ccr", json!({"created_on": "2025-06-01"})));
    assert_eq!(seats(&register, "2025-05-01"), (5, 5));
}

#[test]
fn a_delegate_who_lives_outside_the_associations_complex_is_told() {
    let mut register = Register::committee();
    let told = |register: &Register| {
        let found = register.store.findings(stamp().today()).unwrap();
        let names = found.into_iter().filter_map(|found| match found.warning {
            Warning::DelegateElsewhere { name, site, .. } => Some(format!("{name}: {site}")),
            _ => None,
        });
        let mut names: Vec<String> = names.collect();
        names.sort();
        names
    };
    // The association of no complex says nothing; nor does one of the complex in which they live.
    assert_eq!(told(&register), Vec::<String>::new());
    register.run(change("association", "al-1", json!({"site_id": id("st-martin")})));
    assert_eq!(told(&register), Vec::<String>::new());
    register.run(new("site", "tilleuls", json!({"name": "Les Tilleuls"})));
    register.run(change("person", "p2", json!({"site_id": id("tilleuls")})));
    // p4 sits as a director: where that one lives is nothing to an association.
    register.run(change("person", "p4", json!({"site_id": id("tilleuls")})));
    assert_eq!(told(&register), ["P2: Place St-Martin"]);
    // Whose complex is unknown is told otherwise.
    register.run(change("person", "p2", json!({"site_id": null})));
    assert_eq!(told(&register), Vec::<String>::new());
    register.run(change("person", "p2", json!({"site_id": id("tilleuls")})));
    register.run(end("m-p2", "2026-11-01"));
    assert_eq!(told(&register), Vec::<String>::new());
}

#[test]
fn a_directors_seat_is_the_boards_alone() {
    let mut register = Register::committee();
    for body in ["ccr", "work"] {
        let seat = json!({"body_id": id(body), "kind": "tenant-director", "label": "Locataire 9"});
        let elsewhere = Refusal::DirectorSeatElsewhere { seat: "Locataire 9".into() };
        assert_eq!(register.refused(new("seat", "x", seat)), elsewhere);
    }
    // Nor does a seat become one, or move there.
    let elsewhere = Refusal::DirectorSeatElsewhere { seat: "tenant-director".into() };
    let kind = json!({"kind": "tenant-director", "association_id": null});
    assert!(matches!(
        register.refused(change("seat", "d4", kind)),
        Refusal::DirectorSeatElsewhere { .. }
    ));
    register.run(new("seat", "t3", json!({"body_id": id("board"), "kind": "tenant-director"})));
    assert_eq!(register.refused(change("seat", "t3", json!({"body_id": id("ccr")}))), elsewhere);
    // An old file that has it is told so, and stops nothing else.
    register.raw(&format!(
        "INSERT INTO seat (id, body_id, kind) VALUES ('{}', '{}', 'tenant-director')",
        id("old"),
        id("ccr"),
    ));
    let found = register.store.findings(stamp().today()).unwrap();
    assert!(found.iter().any(|found| matches!(&found.warning, Warning::RuleBroken { code, .. }
        if code == "director-seat-elsewhere")));
    register.run(fill("m-p6", "d4", "p6", "2026-11-22"));
    register.run(change("seat", "old", json!({"closed_on": "2026-11-22"})));
}

#[test]
fn an_ex_officio_seat_of_the_committee_is_filled_with_the_boards_and_not_by_hand() {
    let mut register = Register::committee();
    register.run(new("seat", "x", json!({"body_id": id("ccr"), "kind": "ex-officio"})));
    let by_hand = Refusal::ExOfficioByHand { name: "P6".into() };
    assert_eq!(register.refused(fill("m-p6", "x", "p6", "2026-11-22")), by_hand);
    // A director sits there by the board's mandate already.
    let twice = Refusal::ExOfficioByHand { name: "P4".into() };
    assert_eq!(register.refused(fill("m2-p4", "x", "p4", "2026-11-22")), twice);
    // One who was there before the committee has none, and is given it.
    let alone = |register: &Register| {
        let found = register.store.home(stamp().today()).unwrap().due.into_iter();
        let names = found.filter_map(|found| match found.warning {
            Warning::ExOfficioAlone { name } => Some(name),
            _ => None,
        });
        names.collect::<Vec<_>>()
    };
    register.raw(&format!("DELETE FROM mandate WHERE follows_id = '{}'", id("m-p5")));
    register.run(fill("m2-p5", "x", "p5", "2026-11-01"));
    assert_eq!(alone(&register), Vec::<String>::new());
    register.run(end("m-p5", "2026-11-22"));
    assert_eq!(alone(&register), ["P5"]);
    // Another body, or a committee that wants it otherwise, names whom it likes.
    register.run(new("seat", "w3", json!({"body_id": id("work"), "kind": "ex-officio"})));
    register.run(fill("mw3", "w3", "p7", "2026-11-22"));
    register.run(end("m2-p5", "2026-11-22"));
    register.run(json!({"do": "set-rule", "rule": "ccr.tenant_directors_are_members",
                        "value": "off"}));
    register.run(fill("m-p6", "x", "p6", "2026-11-22"));
}

#[test]
fn every_kind_of_seat_that_a_form_offers_for_a_body_is_one_that_it_can_have() {
    for directors in [true, false] {
        for kind in BODY_KIND.codes {
            let mut register = Register::committee();
            let body = match *kind {
                "committee" => "ccr",
                "board" => "board",
                kind => {
                    register.run(new("body", "x", json!({"kind": kind, "prefix": "X"})));
                    "x"
                }
            };
            for seat in seat_kinds(kind, directors).codes {
                let association = (*seat == "delegate").then(|| id("al-1"));
                let set = json!({"body_id": id(body), "kind": seat, "association_id": association});
                register.run(new("seat", &format!("{kind} {seat}"), set));
            }
        }
    }
}
