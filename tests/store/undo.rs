//! For every command: run and undo leave the same rows, and redo gives those after the run.

use ccr::domain::command::Command;
use ccr::domain::refusal::Refusal;
use ccr::domain::warning::Warning;
use ccr::store::Error;
use serde_json::{Value as Json, json};

use crate::elections;
use crate::project_course;
use crate::support::*;

/// What comes before a command of that kind, and the command.
fn case(kind: &str) -> (Register, Vec<Json>, Json) {
    let session = |before, act| (Register::in_session(), before, act);
    let committee = |before, act| (Register::committee(), before, act);
    match kind {
        "save" => committee(
            vec![],
            change("person", "p1", json!({"family_name": "Élie", "phone": "819 555-0101"})),
        ),
        "remove" => committee(
            vec![new("consent", "c", json!({"person_id": id("p9"), "purpose": "photo"}))],
            json!({"do": "remove", "what": "person", "id": id("p9")}),
        ),
        "set-rule" => {
            committee(vec![], json!({"do": "set-rule", "rule": "ccr.min_seats", "value": "4"}))
        }
        // The director's first mandate also makes a seat and a mandate on the committee.
        "fill-seat" => (
            Register::committee(),
            vec![new("seat", "t3", json!({"body_id": id("board"), "kind": "tenant-director"}))],
            fill("m-p6", "t3", "p6", "2026-11-22"),
        ),
        // The director chairs the committee: three mandates end.
        "end-mandate" => {
            committee(vec![fill("m-chair", "chair", "p4", "2026-01-15")], end("m-p4", "2026-11-30"))
        }
        "plan-meeting" => committee(vec![], plan("december", "ccr", "2026-12-08")),
        "convene-meeting" => committee(
            vec![plan("december", "ccr", "2026-12-08")],
            json!({"do": "convene-meeting", "meeting": id("december"), "sent_on": "2026-11-22"}),
        ),
        "open-meeting" => committee(
            vec![plan("december", "ccr", "2026-12-08")],
            json!({"do": "open-meeting", "meeting": id("december"), "at": "19:04",
                   "chair": id("p1"), "secretary": id("p2")}),
        ),
        "close-meeting" => session(vec![], close("november")),
        "cancel-meeting" => committee(
            vec![plan("december", "ccr", "2026-12-08")],
            json!({"do": "cancel-meeting", "meeting": id("december")}),
        ),
        "adopt-minutes" => session(vec![close("november")], adopt("november")),
        "seal-minutes" => {
            let mut register = Register::in_session();
            register.run(close("november"));
            register.raw(&format!(
                "UPDATE meeting SET status = 'adopted', adopted_on = '2026-12-08' WHERE id = '{}'",
                id("november")
            ));
            (register, vec![], json!({"do": "seal-minutes", "meeting": id("november")}))
        }
        "move-item" => session(
            vec![new("agenda-item", "item", json!({"meeting_id": id("november"), "title": "Z"}))],
            json!({"do": "move-item", "item": id("item"), "to": 1}),
        ),
        "start-item" => session(
            vec![new("agenda-item", "item", json!({"meeting_id": id("november"), "title": "Z"}))],
            json!({"do": "start-item", "item": id("item"), "at": "19:30"}),
        ),
        "set-item-level" => session(
            vec![new("agenda-item", "item", json!({"meeting_id": id("november"), "title": "Z"}))],
            json!({"do": "set-item-level", "item": id("item"), "level": 2}),
        ),
        "carry-over" => session(
            vec![
                close("november"),
                plan("december", "ccr", "2026-12-08"),
                new(
                    "agenda-item",
                    "pv",
                    json!({"meeting_id": id("december"), "title": "PV",
                    "role": "minutes", "position": 2}),
                ),
            ],
            json!({"do": "carry-over", "meeting": id("december")}),
        ),
        "clone-meeting" => committee(
            vec![plan("december", "ccr", "2026-12-08")],
            json!({"do": "clone-meeting", "meeting": id("december"),
                   "dates": ["2027-01-12", "2027-02-09"]}),
        ),
        "postpone-meeting" => committee(
            vec![
                plan("december", "ccr", "2026-12-08"),
                json!({"do": "plan-round", "meeting": id("december")}),
                tell("december", "p1", Some("2026-11-22")),
                json!({"do": "convene-meeting", "meeting": id("december"), "sent_on": "2026-11-22"}),
            ],
            json!({"do": "postpone-meeting", "meeting": id("december"), "to": "2026-12-15"}),
        ),
        "adjourn-meeting" => session(
            vec![],
            json!({"do": "adjourn-meeting", "meeting": id("november"), "at": "21:30",
                   "to": "2026-11-24"}),
        ),
        "plan-round" => committee(
            vec![plan("december", "ccr", "2026-12-08")],
            json!({"do": "plan-round", "meeting": id("december")}),
        ),
        // The last one who is told: the notice is sent by the same act.
        "set-notice" => committee(
            vec![plan("december", "ccr", "2026-12-08")],
            tell("december", "p9", Some("2026-11-22")),
        ),
        "set-attendance" => session(vec![], attend("november", "p5", "excused")),
        // The arrival makes the member present.
        "record-movement" => session(vec![], moved("m", "arrival", "p5", "19:30")),
        "change-movement" => session(
            vec![moved("m", "departure", "p4", "20:00")],
            json!({"do": "change-movement", "movement": id("m"), "at": "20:10",
                   "reason": "Dernier autobus"}),
        ),
        "remove-movement" => session(
            vec![moved("m", "departure", "p4", "20:00")],
            json!({"do": "remove-movement", "movement": id("m")}),
        ),
        "propose" => session(vec![], propose("benches", "november")),
        "record-vote" => session(vec![propose("benches", "november")], unanimous("benches")),
        "drop-motion" => session(
            vec![propose("benches", "november")],
            json!({"do": "drop-motion", "motion": id("benches"), "outcome": "withdrawn"}),
        ),
        "add-photo" => committee(
            vec![new("project", "benches", json!({"name": "Bancs", "scope": "local"}))],
            crate::photos::add("photo", crate::photos::CAMERA),
        ),
        "close-nominations" => committee(
            elections::nominated(&["p6", "p7"]),
            json!({"do": "close-nominations", "election": id("vote"), "on": "2026-11-22"}),
        ),
        "cancel-election" => committee(
            elections::nominated(&["p6"]),
            json!({"do": "cancel-election", "election": id("vote")}),
        ),
        "draw-order" => committee(
            elections::closed(&["p6", "p7", "p8"]),
            json!({"do": "draw-order", "election": id("vote"), "seed": "vingt heures"}),
        ),
        "record-count" => committee(
            elections::closed(&["p6", "p7", "p8"]),
            elections::count(&[("p6", 10), ("p7", 8), ("p8", 3)], 12),
        ),
        "draw-lots" => {
            let mut before = elections::closed(&["p6", "p7", "p8"]);
            before.push(elections::count(&[("p6", 10), ("p7", 5), ("p8", 5)], 12));
            before.push(elections::count(&[("p7", 6), ("p8", 6)], 12));
            // From a hat: what the program drew is not drawn again.
            committee(before, elections::from_a_hat(&["p8", "p7"]))
        }
        "proclaim" => {
            committee(elections::closed(&["p6", "p7"]), elections::proclaim("2026-11-22"))
        }
        "close-project" => committee(project_course::money_spent(), project_course::close()),
        "abandon-project" => committee(
            project_course::money_spent(),
            json!({"do": "abandon-project", "project": id("place"), "closed_on": "2026-11-22",
                   "reason": "Pas d’autorisation"}),
        ),
        "follow-project" => {
            let mut before = project_course::money_spent();
            before.push(project_course::close());
            committee(
                before,
                json!({"do": "follow-project", "project": id("place"), "name": "Phase 2"}),
            )
        }
        "record-document" => session(
            vec![propose("benches", "november")],
            json!({"do": "record-document", "kind": "minutes", "meeting": id("november"),
                   "format": "md", "path": "pv.md"}),
        ),
        // One row changed twice, one made and removed, one changed that the act itself made.
        "batch" => committee(
            vec![],
            json!({"do": "batch", "label": "import", "commands": [
                change("person", "p1", json!({"family_name": "A"})),
                change("person", "p1", json!({"family_name": "B", "unit": "3"})),
                new("person", "new", json!({"family_name": "N"})),
                change("person", "new", json!({"family_name": "O"})),
                new("person", "gone", json!({"family_name": "G"})),
                {"do": "remove", "what": "person", "id": id("gone")},
                {"do": "remove", "what": "person", "id": id("p9")},
                {"do": "set-rule", "rule": "ccr.min_seats", "value": "4"},
            ]}),
        ),
        // Taking back is an act, and is taken back like any other.
        "undo" => {
            let mut register = Register::committee();
            let entry = register.run(change("person", "p1", json!({"family_name": "Élie"})));
            (register, vec![], undo(entry))
        }
        other => panic!("no case for « {other} »"),
    }
}

/// Commands that nothing takes back.
const FINAL: [&str; 4] = ["adopt-minutes", "seal-minutes", "draw-order", "proclaim"];

#[test]
fn what_was_run_and_undone_leaves_the_same_rows_and_redone_those_after_the_run() {
    for kind in Command::KINDS.into_iter().filter(|kind| !FINAL.contains(kind)) {
        let (mut register, before, act) = case(kind);
        for command in before {
            register.run(command);
        }
        let at_first = register.rows();
        let entry = register.run(act);
        let done = register.rows();
        assert!(at_first != done, "{kind} changed nothing");
        assert_sound(&register.path);

        let undone = register.run(undo(entry));
        assert_eq!(at_first, register.rows(), "{kind}: run, undo");
        assert_sound(&register.path);

        let redone = register.run(undo(undone));
        assert_eq!(done, register.rows(), "{kind}: run, undo, redo");
        assert_sound(&register.path);

        register.run(undo(redone));
        assert_eq!(at_first, register.rows(), "{kind}: run, undo, redo, undo");
    }
}

#[test]
fn the_record_of_a_paper_that_bears_a_number_stays() {
    let (mut register, before, act) = case("record-document");
    for command in before.into_iter().chain([unanimous("benches")]) {
        register.run(command);
    }
    let entry = register.run(act);
    let printed = Refusal::NumberPrinted { number: "CCR-2026-001".into() };
    assert_eq!(register.refused(undo(entry)), printed);
}

#[test]
fn what_is_final_is_so_alone_and_in_a_batch() {
    for kind in FINAL {
        let (mut register, before, act) = case(kind);
        for command in before.clone() {
            register.run(command);
        }
        let entry = register.run(act.clone());
        assert_sound(&register.path);
        assert!(matches!(register.refused(undo(entry)), Refusal::Final { .. }), "{kind}");

        let (mut register, _, _) = case(kind);
        for command in before {
            register.run(command);
        }
        let entry = register.run(batch(vec![act]));
        assert!(
            matches!(register.refused(undo(entry)), Refusal::Final { .. }),
            "{kind} in a batch"
        );
    }
}

#[test]
fn nothing_changed_is_no_act() {
    let mut register = Register::committee();
    let before = register.everything();
    let same = register.try_run(change("person", "p1", json!({"family_name": "P1"}))).unwrap();
    assert_eq!(same.entry, None);
    let empty = register.try_run(json!({"do": "batch", "label": "x", "commands": []})).unwrap();
    assert_eq!(empty.entry, None);
    let unset = json!({"do": "set-rule", "rule": "ccr.min_seats", "value": null});
    assert_eq!(register.try_run(unset).unwrap().entry, None);
    assert!(before == register.everything());
}

#[test]
fn a_preview_shows_the_rows_and_leaves_no_trace() {
    let mut register = Register::committee();
    let before = register.everything();
    let act = command(change("person", "p1", json!({"phone": "819 555-0101"})));
    let rows = register.store.preview(&stamp(), &act).unwrap();
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].old.as_ref().unwrap()["phone"], Json::Null);
    assert_eq!(rows[0].new.as_ref().unwrap()["phone"], json!("819 555-0101"));
    assert!(before == register.everything());
    // The same act then really runs, and is journaled although its triggers were taken back.
    let entry = register.run(serde_json::to_value(&act).unwrap());
    register.run(undo(entry));
    assert_eq!(before.0, register.rows());
}

#[test]
fn one_key_takes_back_this_windows_acts_one_by_one_and_no_other_windows() {
    let mut register = Register::committee();
    let first = register.rows();
    register.run(change("person", "p1", json!({"unit": "1"})));
    let second = register.rows();
    register.run(change("person", "p1", json!({"unit": "2"})));
    register.store.undo_own(&stamp()).unwrap();
    assert_eq!(second, register.rows());
    register.store.undo_own(&stamp()).unwrap();
    assert_eq!(first, register.rows());

    let mut window = ccr::store::Store::open(&register.path).unwrap();
    let nothing = window.undo_own(&stamp());
    assert!(matches!(nothing, Err(Error::Refused(r)) if *r == Refusal::NothingToUndo {}));
}

#[test]
fn redo_goes_forward_again_step_by_step_until_something_else_is_done() {
    let mut register = Register::committee();
    let name = |n: &str| change("person", "p1", json!({"unit": n}));
    let (a, b) = (register.run(name("1")), register.run(name("2")));
    let done = register.rows();
    assert_eq!(register.store.latest_redoable().unwrap(), None);
    assert_eq!(register.store.latest_undoable().unwrap(), Some(b));
    let b_undone = register.run(undo(b));
    assert_eq!(register.store.latest_undoable().unwrap(), Some(a));
    let a_undone = register.run(undo(a));
    assert_eq!(register.store.latest_redoable().unwrap(), Some(a_undone));
    register.run(undo(a_undone));
    assert_eq!(register.store.latest_redoable().unwrap(), Some(b_undone));
    register.run(undo(b_undone));
    assert_eq!(done, register.rows());
    assert_eq!(register.store.latest_redoable().unwrap(), None);

    register.run(undo(b));
    register.run(name("3"));
    assert_eq!(register.store.latest_redoable().unwrap(), None, "a new act ends the way forward");
}

#[test]
fn a_clock_that_goes_back_does_not_change_the_order_of_the_journal() {
    let mut register = Register::committee();
    let act = |n: &str| change("person", "p1", json!({"unit": n}));
    let late = register.try_at(&at("2026-11-22T19:00:00"), act("1")).unwrap().entry.unwrap();
    let early = register.try_at(&at("2016-11-22T19:00:00"), act("2")).unwrap().entry.unwrap();
    assert!(late < early);
    assert_eq!(register.store.latest_undoable().unwrap(), Some(early));
    assert_eq!(register.value("person", "p1", "unit").as_deref(), Some("2"));
    let refused = register.refused(undo(late));
    assert!(matches!(refused, Refusal::ChangedSince { by, .. } if by == early), "{refused:?}");
    // Whoever checks the register hears of it, and of a clock that is behind the journal now.
    let clock = |today: &str| {
        let found = register.store.findings(today.parse().unwrap()).unwrap();
        let last = found.into_iter().find_map(|found| match found.warning {
            Warning::ClockBack { last } => Some(last),
            _ => None,
        });
        last.unwrap_or_default()
    };
    assert_eq!(clock("2026-11-22"), "2026-11-22T19:00:00");
    let mut register = Register::committee();
    register.run(act("1"));
    let clock = |today: &str| {
        let found = register.store.findings(today.parse().unwrap()).unwrap();
        found.iter().any(|found| matches!(found.warning, Warning::ClockBack { .. }))
    };
    assert!(!clock("2026-11-22") && !clock("2027-01-01") && clock("2026-11-21"));
}
