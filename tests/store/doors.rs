//! Behind closed doors by the hour and by what is taken up: what is written late, or comes up again
//! in public, is hidden all the same.

use ccr::domain::id::Id;
use serde_json::{Value as Json, json};

use crate::support::*;

fn put(meeting: &str, name: &str, kind: &str, text: &str, more: Json) -> Json {
    let mut act = json!({"do": "propose", "id": id(name), "meeting": id(meeting), "kind": kind,
        "text": text, "mover": id("p1"), "seconder": id("p2")});
    act.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    act
}

fn vote_at(motion: &str, at: &str) -> Json {
    json!({"do": "record-vote", "motion": id(motion), "mode": "unanimous", "at": at})
}

/// The doors of the meeting `november` were closed from 20:00 to 20:30.
fn half_an_hour() -> Register {
    let mut register = Register::in_session();
    register.run(put("november", "in", "in-camera", "Siéger à huis clos.", json!({})));
    register.run(vote_at("in", "20:00"));
    register.run(put("november", "out", "end-in-camera", "Lever le huis clos.", json!({})));
    register.run(vote_at("out", "20:30"));
    register
}

fn mark(register: &Register, motion: &str) -> Option<String> {
    register.value("motion", motion, "in_camera")
}

fn hidden() -> Option<String> {
    Some("1".to_owned())
}

#[test]
fn what_was_put_off_in_camera_and_is_taken_up_in_public_stays_hidden() {
    let mut register = Register::in_session();
    register.run(put("november", "in", "in-camera", "Siéger à huis clos.", json!({})));
    register.run(unanimous("in"));
    register.run(put("november", "old", "main", "Exclure P9.", json!({})));
    register.run(put("november", "public", "main", "Acheter du café.", json!({"mover": null})));
    register.run(json!({"do": "drop-motion", "motion": id("old"), "outcome": "tabled"}));
    register.run(json!({"do": "drop-motion", "motion": id("public"), "outcome": "tabled"}));
    register.run(close("november"));
    register.run(plan("january", "ccr", "2027-01-19"));
    register.run(open("january"));
    for person in ["p1", "p2", "p3"] {
        register.run(attend("january", person, "present"));
    }
    // Prepared or moved at once: the words are those of the old one.
    let prepared = json!({"on": id("old"), "mover": null, "seconder": null});
    register.run(put("january", "again", "main", "Exclure P9.", prepared));
    let other = json!({"on": id("public")});
    register.run(put("january", "coffee", "main", "Acheter du café.", other));
    assert_eq!(mark(&register, "again"), hidden());
    assert_eq!(mark(&register, "coffee"), None);
    register.run(unanimous("coffee"));
    register.run(change("motion", "again", json!({"mover_id": id("p1")})));
    register.run(change("motion", "again", json!({"seconder_id": id("p2")})));
    register.run(counted("again", [1, 2, 0]));
    assert_eq!(mark(&register, "again"), hidden());
}

#[test]
fn a_motion_entered_late_is_hidden_by_its_hour() {
    let mut register = half_an_hour();
    let at = |at: &str| json!({"at": at});
    for (name, hour, wanted) in
        [("before", "19:50", None), ("within", "20:10", hidden()), ("after", "20:40", None)]
    {
        register.run(put("november", name, "main", name, at(hour)));
        assert_eq!(mark(&register, name), wanted, "{name}");
        register.run(unanimous(name));
        assert_eq!(mark(&register, name), wanted, "{name}");
    }
    // Put in public, voted on behind closed doors, and the other way round.
    register.run(put("november", "closed", "main", "closed", at("19:55")));
    register.run(vote_at("closed", "20:05"));
    assert_eq!(mark(&register, "closed"), hidden());
    register.run(put("november", "amended", "main", "amended", at("20:20")));
    register.run(vote_at("amended", "20:45"));
    assert_eq!(mark(&register, "amended"), hidden());
}

#[test]
fn an_hour_typed_with_spaces_hides_like_any_other() {
    let mut register = half_an_hour();
    register.run(put("november", "put", "main", "Exclure P9.", json!({"at": " 20:15"})));
    assert_eq!(mark(&register, "put"), hidden());
    register.run(vote_at("put", "20:40"));
    register.run(put("november", "voted", "main", "Exclure P9.", json!({"at": "19:50"})));
    assert_eq!(mark(&register, "voted"), None);
    register.run(vote_at("voted", " 20:15 "));
    assert_eq!(mark(&register, "voted"), hidden());
}

#[test]
fn a_ruling_is_made_within_the_sitting() {
    let mut register = Register::in_session();
    register.run(propose("benches", "november"));
    let drop = |outcome: &str, at: &str| json!({"do": "drop-motion", "motion": id("benches"), "outcome": outcome, "at": at});
    // It was opened at 19:04.
    let refused = register.refused(drop("withdrawn", "18:30"));
    assert_eq!(refused.kind(), "before-opening");
    register.run(drop("withdrawn", "19:30"));
}

#[test]
fn an_end_of_the_time_in_camera_before_its_beginning_is_not_known() {
    let mut register = Register::in_session();
    register.run(put("november", "in", "in-camera", "Siéger à huis clos.", json!({})));
    register.run(vote_at("in", "20:00"));
    register.run(put("november", "out", "end-in-camera", "Lever le huis clos.", json!({})));
    register
        .run(json!({"do": "drop-motion", "motion": id("out"), "outcome": "upheld", "at": "19:30"}));
    let late = json!({"at": "20:10"});
    register.run(put("november", "late", "main", "Exclure P9.", late));
    assert_eq!(mark(&register, "late"), hidden());
}

#[test]
fn what_was_said_in_public_and_entered_behind_closed_doors_is_public_by_its_hour() {
    let mut register = Register::in_session();
    register.run(put("november", "in", "in-camera", "Siéger à huis clos.", json!({})));
    register.run(vote_at("in", "20:00"));
    register.run(put("november", "late", "main", "late", json!({"at": "19:30"})));
    register.run(vote_at("late", "19:40"));
    assert_eq!(mark(&register, "late"), None);
    register.run(put("november", "now", "main", "now", json!({})));
    assert_eq!(mark(&register, "now"), hidden());
}

#[test]
fn a_draft_is_marked_in_camera_by_hand_and_adopted_minutes_are_not() {
    let mut register = Register::in_session();
    register.run(propose("a", "november"));
    register.run(unanimous("a"));
    register.run(close("november"));
    register.run(change("motion", "a", json!({"in_camera": true})));
    assert_eq!(mark(&register, "a"), hidden());
    register.run(change("motion", "a", json!({"in_camera": 0})));
    assert_eq!(mark(&register, "a"), None);
    register.run(adopt("november"));
    let refused = register.refused(change("motion", "a", json!({"in_camera": true})));
    assert_eq!(refused.kind(), "minutes-adopted");
}

#[test]
fn a_sealed_page_does_not_call_a_decision_in_camera_by_its_words() {
    let mut register = Register::in_session();
    register.run(put("november", "in", "in-camera", "Siéger à huis clos.", json!({})));
    register.run(unanimous("in"));
    register.run(put("november", "secret", "main", "Exclure P9.", json!({})));
    register.run(counted("secret", [1, 3, 0]));
    register.run(put("november", "out", "end-in-camera", "Lever le huis clos.", json!({})));
    register.run(unanimous("out"));
    let on = json!({"on": id("secret")});
    register.run(put("november", "again", "reconsideration", "Reconsidérer.", on));
    register.run(unanimous("again"));
    register.run(close("november"));
    let named = |register: &Register| {
        let sheet = register.store.public_meeting(&Id::new(id("november"))).unwrap().unwrap();
        sheet.names.into_values().any(|name| name.contains("Exclure"))
    };
    assert!(!named(&register));
    register.run(adopt("november"));
    assert!(!named(&register), "sealed");
}

#[test]
fn hours_that_nobody_noted_hide_rather_than_tell() {
    for (closed, opened, hour, wanted) in [
        (None, Some("20:30"), "20:10", hidden()),
        (None, Some("20:30"), "20:40", None),
        (Some("20:00"), None, "20:10", hidden()),
        (Some("20:00"), None, "19:50", None),
        (None, None, "20:10", hidden()),
    ] {
        let mut register = Register::in_session();
        let vote = |motion: &str, at: Option<&str>| json!({"do": "record-vote", "motion": id(motion), "mode": "unanimous", "at": at});
        register.run(put("november", "in", "in-camera", "Siéger à huis clos.", json!({})));
        register.run(vote("in", closed));
        register.run(put("november", "out", "end-in-camera", "Lever le huis clos.", json!({})));
        register.run(vote("out", opened));
        let mut act = moved("away", "recusal", "p3", hour);
        act["reason"] = json!("Son frère.");
        register.run(act);
        let found = register.value("movement", "away", "in_camera");
        assert_eq!(found, wanted, "{closed:?} {opened:?} {hour}");
    }
}

#[test]
fn a_follow_up_of_a_point_or_a_motion_alone_is_hidden_like_its_meeting() {
    let mut register = Register::in_session();
    register.run(new(
        "agenda-item",
        "point",
        json!({"meeting_id": id("november"), "title": "Une lettre"}),
    ));
    register.run(propose("benches", "november"));
    register.run(unanimous("benches"));
    register.run(put("november", "in", "in-camera", "Siéger à huis clos.", json!({})));
    register.run(unanimous("in"));
    for (name, field, of) in [("f1", "item_id", "point"), ("f2", "motion_id", "benches")] {
        let mut set = json!({"what": "Appeler le plaignant."});
        set[field] = json!(id(of));
        register.run(new("follow-up", name, set));
        assert_eq!(register.value("follow_up", name, "in_camera"), hidden(), "{field}");
    }
}

#[test]
fn the_check_of_the_register_does_not_tell_what_was_said_in_camera() {
    let mut register = Register::in_session();
    register.run(put("november", "in", "in-camera", "Siéger à huis clos.", json!({})));
    register.run(unanimous("in"));
    for name in ["changed", "gone"] {
        register.run(put("november", name, "main", "Exclure P9.", json!({})));
        register.run(counted(name, [1, 3, 0]));
    }
    let set = json!({"what": "Exclure le chien.", "meeting_id": id("november")});
    register.run(new("follow-up", "f", set));
    register.run(close("november"));
    register.run(adopt("november"));
    register.raw(&format!(
        "UPDATE motion SET votes_for = 2 WHERE id = '{}';
         DELETE FROM motion WHERE id = '{}';
         UPDATE follow_up SET done_on = '2027-01-01';",
        id("changed"),
        id("gone")
    ));
    let today = "2026-12-01".parse().unwrap();
    let found = register.store.public_findings(today).unwrap();
    let kinds: Vec<&str> = found.iter().map(|found| found.warning.kind()).collect();
    for kind in ["sealed-changed", "sealed-gone", "day-to-come"] {
        assert!(kinds.contains(&kind), "{kind}: {kinds:?}");
    }
    for finding in found {
        assert!(!format!("{:?}", finding.warning).contains("Exclure"), "{finding:?}");
    }
}
