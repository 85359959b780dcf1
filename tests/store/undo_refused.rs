//! When an act can no longer be taken back, and why.

use ccr::domain::refusal::Refusal;
use serde_json::json;

use crate::support::*;

#[test]
fn what_changed_since_stays_but_another_field_of_the_record_is_no_hindrance() {
    let mut register = Register::committee();
    let phone = register.run(change("person", "p1", json!({"phone": "819 555-0101"})));
    let unit = register.run(change("person", "p1", json!({"unit": "3"})));
    register.run(undo(phone));
    assert_eq!(register.value("person", "p1", "phone"), None);
    assert_eq!(register.value("person", "p1", "unit").as_deref(), Some("3"));

    let again = register.run(change("person", "p1", json!({"unit": "4"})));
    let expected = Refusal::ChangedSince { table: "person".into(), name: "P1".into(), by: again };
    assert_eq!(register.refused(undo(unit)), expected);
}

#[test]
fn a_family_name_is_taken_back_although_the_given_name_changed_since() {
    // Both are in the sort key, which is no field of its own.
    let mut register = Register::committee();
    let family = register.run(change("person", "p1", json!({"family_name": "Zébulon"})));
    register.run(change("person", "p1", json!({"given_name": "Ève"})));
    register.run(undo(family));
    assert_eq!(register.value("person", "p1", "sort_key").as_deref(), Some("p1\u{1f}eve"));
    assert_eq!(register.value("person", "p1", "family_name").as_deref(), Some("P1"));
    assert_sound(&register.path);
}

#[test]
fn what_another_tool_changed_is_not_overwritten() {
    let mut register = Register::committee();
    let entry = register.run(change("person", "p1", json!({"unit": "3"})));
    register.raw(&format!("UPDATE person SET unit = '5' WHERE id = '{}'", id("p1")));
    let refused = register.refused(undo(entry));
    assert!(matches!(refused, Refusal::ChangedSince { by: 0, .. }), "{refused:?}");
}

#[test]
fn an_act_is_taken_back_once_and_one_that_is_not_there_never() {
    let mut register = Register::committee();
    let entry = register.run(change("person", "p1", json!({"unit": "3"})));
    let by = register.run(undo(entry));
    assert_eq!(register.refused(undo(entry)), Refusal::AlreadyUndone { by });
    assert_eq!(register.refused(undo(9999)), Refusal::NoSuchEntry { entry: 9999 });
    let inside = json!({"do": "batch", "label": "x", "commands": [undo(entry)]});
    assert_eq!(register.refused(inside), Refusal::NoSuchEntry { entry });
}

#[test]
fn a_record_that_others_refer_to_by_now_stays() {
    let mut register = Register::committee();
    let made = register.run(new("site", "new", json!({})));
    register.run(change("person", "p1", json!({"site_id": id("new")})));
    assert_eq!(register.refused(undo(made)), Refusal::InUse { table: "person".into() });
}

#[test]
fn a_link_to_what_is_gone_by_now_is_not_put_back() {
    let mut register = Register::committee();
    register.run(new("site", "old", json!({})));
    register.run(change("person", "p9", json!({"site_id": id("old")})));
    let moved = register.run(change("person", "p9", json!({"site_id": id("st-martin")})));
    register.run(json!({"do": "remove", "what": "site", "id": id("old")}));
    let expected = Refusal::NotFound { table: "site".into(), id: id("old") };
    assert_eq!(register.refused(undo(moved)), expected);
}

#[test]
fn a_number_prefix_or_place_that_another_has_by_now_is_not_taken_from_it() {
    // The resolution's number.
    let mut register = Register::in_session();
    register.run(propose("first", "november"));
    let first = register.run(unanimous("first"));
    register.run(propose("second", "november"));
    let undone = register.run(undo(first));
    register.run(unanimous("second"));
    let expected = Refusal::PlaceTaken { table: "motion".into(), name: "CCR-2026-001".into() };
    assert_eq!(register.refused(undo(undone)), expected);

    // The meeting's.
    let december = register.run(plan("december", "ccr", "2026-12-08"));
    let undone = register.run(undo(december));
    register.run(plan("december again", "ccr", "2026-12-09"));
    let expected = Refusal::PlaceTaken { table: "meeting".into(), name: "2026-02".into() };
    assert_eq!(register.refused(undo(undone)), expected);

    // A body's prefix.
    register.run(new("body", "emb", json!({"kind": "beautification", "prefix": "EMB"})));
    let removed = register.run(json!({"do": "remove", "what": "body", "id": id("emb")}));
    register.run(new("body", "emb2", json!({"kind": "beautification", "prefix": "EMB"})));
    let expected = Refusal::PlaceTaken { table: "body".into(), name: "emb".into() };
    assert_eq!(register.refused(undo(removed)), expected);

    // A person's line on the list of those present.
    let gone = register
        .run(json!({"do": "set-attendance", "meeting": id("november"), "person": id("p3"),
               "status": null}));
    register.run(attend("november", "p3", "excused"));
    let expected = Refusal::PlaceTaken { table: "attendance".into(), name: String::new() };
    assert_eq!(register.refused(undo(gone)), expected);
}

#[test]
fn a_second_committee_does_not_come_back_either() {
    let mut register = Register::empty();
    register.run(new("body", "old", json!({"kind": "committee", "prefix": "A"})));
    let removed = register.run(json!({"do": "remove", "what": "body", "id": id("old")}));
    register.run(new("body", "new", json!({"kind": "committee", "prefix": "B"})));
    assert_eq!(register.refused(undo(removed)), Refusal::SecondCommittee {});
}

#[test]
fn a_resignation_stays_when_taking_it_back_would_make_a_twenty_sixth_member() {
    // Twenty-six seats, twenty-five of them filled: the legal limit (S-8, art. 58.4).
    let mut register = Register::empty();
    register.run(new("body", "ccr", json!({"kind": "committee", "prefix": "CCR"})));
    register.run(new("association", "al-2", json!({"recognised_on": "2019-05-01"})));
    for n in 0..26 {
        let (seat, person) = (format!("s{n}"), format!("p{n}"));
        register.run(delegate_seat(&seat));
        register.run(new("person", &person, json!({"family_name": person})));
        if n < 25 {
            register.run(fill(&format!("m{n}"), &seat, &person, "2026-01-15"));
        }
    }
    let resigned = register.run(end("m0", "2026-09-01"));
    // The free place goes to another seat, so that the first seat itself stays empty.
    register.run(fill("m25", "s25", "p25", "2026-10-01"));
    let expected = Refusal::TooManyMembers { members: 26, max: 25, on: "2026-10-01".into() };
    assert_eq!(register.refused(undo(resigned)), expected);

    // Once that seat is given up again, the resignation can be taken back.
    let filled = register.store.latest_undoable().unwrap().unwrap();
    register.run(undo(filled));
    register.run(undo(resigned));
    assert_eq!(register.value("mandate", "m0", "ended_on"), None);
}

#[test]
fn a_resignation_stays_when_a_successor_sits_in_the_seat() {
    let mut register = Register::committee();
    let resigned = register.run(end("m-p1", "2026-09-01"));
    register.run(fill("m-p6", "d1", "p6", "2026-10-01"));
    let refused = register.refused(undo(resigned));
    assert!(matches!(refused, Refusal::SeatFilled { .. }), "{refused:?}");
}

#[test]
fn the_mandate_that_carries_a_role_is_not_taken_from_under_it() {
    // p6 sits in d4; then in d1's place; d4 is given up, so that only the later seat carries the
    // chair.
    let mut register = Register::committee();
    register.run(fill("m-p6", "d4", "p6", "2026-01-15"));
    register.run(fill("m-chair", "chair", "p6", "2026-02-01"));
    register.run(end("m-p1", "2026-03-01"));
    let second = register.run(fill("m2-p6", "d1", "p6", "2026-03-01"));
    register.run(end("m-p6", "2026-06-01"));
    assert_eq!(register.value("mandate", "m-chair", "ended_on"), None, "another seat carries it");
    let expected = Refusal::UndoBarred {
        entry: second,
        way: "undo".into(),
        code: "officer-not-member".into(),
        name: "P6".into(),
        number: String::new(),
    };
    assert_eq!(register.refused(undo(second)), expected);
}

#[test]
fn a_number_is_freed_only_while_it_is_the_latest() {
    let mut register = Register::in_session();
    register.run(propose("first", "november"));
    let first = register.run(unanimous("first"));
    register.run(propose("second", "november"));
    let second = register.run(unanimous("second"));
    let expected =
        Refusal::NumberNotLatest { number: "CCR-2026-001".into(), latest: "CCR-2026-002".into() };
    assert_eq!(register.refused(undo(first)), expected);
    register.run(undo(second));
    register.run(undo(first));
    assert_eq!(register.value("motion", "first", "number"), None);
}

#[test]
fn a_number_that_stands_on_a_paper_stays_given() {
    let mut register = Register::in_session();
    register.run(propose("first", "november"));
    let vote = register.run(unanimous("first"));
    register.run(json!({"do": "record-document", "kind": "minutes", "meeting": id("november"),
                        "format": "html", "path": "pv.html"}));
    let expected = Refusal::NumberPrinted { number: "CCR-2026-001".into() };
    assert_eq!(register.refused(undo(vote)), expected);
    assert_eq!(register.refused(counted("first", [1, 3, 0])), expected);
}

#[test]
fn an_act_before_its_tables_migration_stays() {
    let mut register = Register::committee();
    let before = register.run(change("person", "p1", json!({"unit": "3"})));
    register.raw(&format!("INSERT INTO table_migrated VALUES ('person', {before})"));
    let after = register.run(change("person", "p1", json!({"phone": "819 555-0101"})));
    assert_eq!(register.refused(undo(before)), Refusal::TableMigrated { table: "person".into() });
    register.run(undo(after));
}

#[test]
fn a_journal_that_was_tampered_with_undoes_nothing() {
    let mut register = Register::committee();
    let entry = register.run(change("person", "p1", json!({"unit": "3"})));
    let columns = r#"{"unit = unit; DROP TABLE site; --": "x"}"#;
    for (column, text) in [("old", "no json"), ("old", columns), ("tbl", "sqlite_schema")] {
        register.raw("CREATE TABLE kept AS SELECT * FROM journal_row");
        register.raw(&format!("UPDATE journal_row SET {column} = '{text}' WHERE entry = {entry}"));
        let before = register.rows();
        let undone = register.try_run(undo(entry));
        assert!(matches!(undone, Err(ccr::store::Error::Damaged(_))), "{text}: {undone:?}");
        assert_eq!(before, register.rows());
        register.raw(
            "DELETE FROM journal_row; INSERT INTO journal_row SELECT * FROM kept; DROP TABLE kept",
        );
    }
    register.run(undo(entry));
}

#[test]
fn the_presence_of_who_moved_since_is_not_undone_and_that_is_what_is_said() {
    let mut register = Register::in_session();
    let came = register.run(attend("november", "p5", "present"));
    register.run(json!({"do": "propose", "id": id("bancs"), "meeting": id("november"),
                        "text": "Réparer les bancs.", "mover": id("p5"), "seconder": id("p2")}));
    let barred = |entry: i64, way: &str| Refusal::UndoBarred {
        entry,
        way: way.into(),
        code: "not-voting".into(),
        name: "P5".into(),
        number: "2026-01".into(),
    };
    assert_eq!(register.refused(undo(came)), barred(came, "undo"));
    // An act itself is refused in its own words.
    let absent = register.refused(attend("november", "p5", "absent"));
    assert_eq!(absent, Refusal::NotVoting { name: "P5".into() });
}
