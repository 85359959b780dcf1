//! Hours that were noted and are put right: of a motion, of a pause, of a point.

use ccr::domain::field::Fault;
use ccr::domain::refusal::Refusal;
use serde_json::{Value as Json, json};

use crate::support::*;

fn put(name: &str, kind: &str, at: &str) -> Json {
    json!({"do": "propose", "id": id(name), "meeting": id("november"), "kind": kind,
           "text": "Faire quelque chose.", "mover": id("p1"), "seconder": id("p2"), "at": at})
}

/// A meeting of 17 November that opened at seven, was suspended from 19:15 to 19:40, with a point that
/// began at 19:00.
fn paused() -> Register {
    let mut register = Register::in_session();
    let point = json!({"meeting_id": id("november"), "title": "Bancs"});
    register.run(new("agenda-item", "point", point));
    register.run_at(
        "2026-11-17T19:05:00",
        json!({"do": "start-item", "item": id("point"), "at": "19:05"}),
    );
    register.run(put("pause", "recess", "19:14"));
    register.run(
        json!({"do": "record-vote", "motion": id("pause"), "mode": "unanimous", "at": "19:15"}),
    );
    let mut goes_on = put("on", "resumption", "19:40");
    goes_on["mover"] = Json::Null;
    goes_on["seconder"] = Json::Null;
    register.run(goes_on);
    register
}

fn hour(name: &str, field: &str, at: &str) -> Json {
    change("motion", name, json!({field: at}))
}

#[test]
fn a_resumption_gets_another_hour_behind_its_pause() {
    let mut register = paused();
    register.run(hour("on", "decided_at", "19:35"));
    for field in ["decided_at", "put_at"] {
        assert_eq!(register.value("motion", "on", field).as_deref(), Some("19:35"), "{field}");
    }
    let before = Refusal::BeforePause { at: "19:10".into(), paused_at: "19:15".into() };
    assert_eq!(register.refused(hour("on", "decided_at", "19:10")), before);
    let early = register.refused(hour("on", "decided_at", "18:30"));
    assert!(matches!(early, Refusal::BeforeOpening { .. }), "{early:?}");
    assert_eq!(register.value("motion", "on", "decided_at").as_deref(), Some("19:35"));
}

#[test]
fn a_vote_keeps_its_hour_until_it_is_recorded_again() {
    let mut register = paused();
    let decided = Refusal::MotionDecided { outcome: "carried".into() };
    assert_eq!(register.refused(hour("pause", "decided_at", "19:20")), decided);
    // It was put before it was voted on.
    let ends = Refusal::EndsBeforeBegin { at: "19:15".into(), began: "19:16".into() };
    assert_eq!(register.refused(hour("pause", "put_at", "19:16")), ends);
    register.run(hour("pause", "put_at", "19:10"));
    assert_eq!(register.value("motion", "pause", "put_at").as_deref(), Some("19:10"));
    // What waits has not been decided at any hour.
    register.run(put("main", "main", "19:50"));
    let waits = Refusal::MotionDecided { outcome: "proposed".into() };
    assert_eq!(register.refused(hour("main", "decided_at", "19:55")), waits);
}

#[test]
fn a_point_begins_before_it_ends() {
    let mut register = paused();
    let hour = |field: &str, at: Json| change("agenda-item", "point", json!({field: at}));
    register.run(hour("started_at", json!("19:06")));
    assert_eq!(register.value("agenda_item", "point", "started_at").as_deref(), Some("19:06"));
    // It goes on, and so has no end yet.
    let none = |field: &str| Refusal::Field {
        table: "agenda_item".into(),
        field: field.into(),
        fault: Fault::Required,
    };
    assert_eq!(register.refused(hour("ended_at", json!("19:30"))), none("ended_at"));
    assert_eq!(register.refused(hour("started_at", Json::Null)), none("started_at"));
    register.run(close("november"));
    let end = register.value("agenda_item", "point", "ended_at").unwrap();
    let ends = Refusal::EndsBeforeBegin { at: "19:04".into(), began: "19:06".into() };
    assert_eq!(register.refused(hour("ended_at", json!("19:04"))), ends, "{end}");
    register.run(hour("ended_at", json!("19:50")));
}

#[test]
fn the_hours_of_a_meeting_are_put_right_around_what_was_noted_of_it() {
    let mut register = Register::committee();
    register.run(plan("november", "ccr", "2026-11-17"));
    let hours = |opened: &str, closed: Option<&str>| {
        change("meeting", "november", json!({"opened_at": opened, "closed_at": closed}))
    };
    assert_eq!(register.refused(hours("19:00", None)), Refusal::NotOpenedYet {});
    register.run(open("november"));
    for person in ["p1", "p2", "p3"] {
        register.run(attend("november", person, "present"));
    }
    let mut motion = propose("benches", "november");
    motion["at"] = json!("19:40");
    register.run(motion);
    register.run(json!({"do": "record-vote", "motion": id("benches"), "mode": "unanimous",
        "at": "19:50"}));
    // It opened at 19:04 and goes on.
    assert_eq!(register.refused(hours("00:00", Some("01:00"))), Refusal::NotClosedYet {});
    let late = Refusal::BeforeOpening { at: "19:40".into(), opened_at: "19:45".into() };
    assert_eq!(register.refused(hours("19:45", None)), late);
    register.run(hours("19:10", None));
    let first = "SELECT started_at FROM agenda_item WHERE started_at IS NOT NULL";
    assert_eq!(register.texts(first), ["19:10"], "the first point begins with the meeting");
    register.run(close("november"));
    let early = Refusal::AfterClosing { at: "19:50".into(), closed_at: "19:45".into() };
    assert_eq!(register.refused(hours("19:10", Some("19:45"))), early);
    register.run(hours("19:10", Some("20:30")));
}

#[test]
fn the_hours_of_a_meeting_are_not_emptied_nor_moved_past_the_ends_of_its_points() {
    let mut register = paused();
    let hours = |field: &str, at: Json| change("meeting", "november", json!({field: at}));
    let none = |field: &str| Refusal::Field {
        table: "meeting".into(),
        field: field.into(),
        fault: Fault::Required,
    };
    assert_eq!(register.refused(hours("opened_at", Json::Null)), none("opened_at"));
    register.run(json!({"do": "close-meeting", "meeting": id("november"), "at": "21:15"}));
    assert_eq!(register.refused(hours("closed_at", Json::Null)), none("closed_at"));
    // The point ended at ten to nine: the meeting did not end before it.
    register.run(change("agenda-item", "point", json!({"ended_at": "20:50"})));
    let early = Refusal::AfterClosing { at: "20:50".into(), closed_at: "20:40".into() };
    assert_eq!(register.refused(hours("closed_at", json!("20:40"))), early);
}

#[test]
fn a_first_point_does_not_begin_after_its_end_when_the_meeting_opens_later() {
    let mut register = Register::committee();
    register.run(plan("november", "ccr", "2026-11-17"));
    register.run(open("november"));
    let first = "SELECT id FROM agenda_item WHERE started_at IS NOT NULL";
    let [first] = &register.texts(first)[..] else { panic!("one point begins with the meeting") };
    let next =
        format!("SELECT id FROM agenda_item WHERE id <> '{first}' ORDER BY position LIMIT 1");
    let next = register.texts(&next).remove(0);
    register
        .run_at("2026-11-17T19:10:00", json!({"do": "start-item", "item": next, "at": "19:10"}));
    // The next point takes its hour back: nothing but the end of the first stands at 19:10.
    register.run(
        json!({"do": "save", "what": "agenda-item", "id": next, "set": {"started_at": "19:40"}}),
    );
    let later = change("meeting", "november", json!({"opened_at": "19:30"}));
    let before = Refusal::BeforeOpening { at: "19:10".into(), opened_at: "19:30".into() };
    assert_eq!(register.refused(later), before);
}

#[test]
fn an_opening_past_midnight_leaves_no_point_that_ends_before_it_begins() {
    let mut register = Register::committee();
    register.run(plan("november", "ccr", "2026-11-17"));
    let point = json!({"meeting_id": id("november"), "title": "Bancs"});
    register.run(new("agenda-item", "point", point));
    let point = json!({"meeting_id": id("november"), "title": "Lampes"});
    register.run(new("agenda-item", "after", point));
    let mut opening = open("november");
    opening["at"] = json!("23:00");
    register.run(opening);
    for (name, at) in [("point", "23:30"), ("after", "00:10")] {
        register
            .run_at("2026-11-18T00:15:00", json!({"do": "start-item", "item": id(name), "at": at}));
    }
    let end = register.value("agenda_item", "point", "ended_at");
    assert_eq!(end.as_deref(), Some("00:10"), "the next one began then");
    // With an opening at five past midnight, half past eleven would be the evening that follows.
    let ends = Refusal::EndsBeforeBegin { at: "00:10".into(), began: "23:30".into() };
    let later = change("meeting", "november", json!({"opened_at": "00:05"}));
    assert_eq!(register.refused(later), ends);
    register.run(change("meeting", "november", json!({"opened_at": "23:15"})));
    // What another tool put out of order is not what a later end is refused for.
    register.run_at(
        "2026-11-18T01:00:00",
        json!({"do": "close-meeting", "meeting": id("november"), "at": "00:30"}),
    );
    register.raw(&format!(
        "UPDATE agenda_item SET started_at = '00:20', ended_at = '00:10' WHERE id = '{}'",
        id("point")
    ));
    let ended = change("meeting", "november", json!({"closed_at": "00:40"}));
    register.run_at("2026-11-18T01:00:00", ended);
}
