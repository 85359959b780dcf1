//! What was taken in camera: what later acts make of it, and where its words must not come up.

use ccr::domain::entity::Entity;
use ccr::domain::id::Id;
use ccr::domain::refusal::Refusal;
use serde_json::{Value as Json, json};

use crate::support::*;

fn put(name: &str, kind: &str, text: &str, more: Json) -> Json {
    let mut act = json!({"do": "propose", "id": id(name), "meeting": id("november"), "kind": kind,
        "text": text, "mover": id("p1"), "seconder": id("p2")});
    act.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    act
}

fn main_motion(name: &str, text: &str) -> Json {
    put(name, "main", text, json!({}))
}

fn close_doors(register: &mut Register) {
    register.run(put("in", "in-camera", "Siéger à huis clos.", json!({})));
    register.run(unanimous("in"));
}

fn open_doors(register: &mut Register) {
    register.run(put("out", "end-in-camera", "Lever le huis clos.", json!({})));
    register.run(unanimous("out"));
}

#[test]
fn a_vote_corrected_behind_closed_doors_stays_public() {
    let mut register = Register::in_session();
    register.run(main_motion("benches", "Demander deux bancs."));
    register.run(unanimous("benches"));
    close_doors(&mut register);
    register.run(counted("benches", [3, 1, 0]));
    assert_eq!(register.value("motion", "benches", "in_camera"), None);
    // What is first voted on behind them is not public.
    register.run(main_motion("complaint", "Transmettre la plainte."));
    register.run(unanimous("complaint"));
    assert_eq!(register.value("motion", "complaint", "in_camera").as_deref(), Some("1"));
    open_doors(&mut register);
    register.run(counted("complaint", [3, 1, 0]));
    assert_eq!(register.value("motion", "complaint", "in_camera").as_deref(), Some("1"));
}

#[test]
fn what_is_reconsidered_in_public_keeps_its_words_in_camera() {
    let mut register = Register::in_session();
    close_doors(&mut register);
    register.run(main_motion("complaint", "Transmettre la plainte."));
    register.run(counted("complaint", [1, 3, 0]));
    open_doors(&mut register);
    let on = json!({"on": id("complaint")});
    register.run(put("again", "reconsideration", "Reconsidérer cette décision.", on));
    register.run(unanimous("again"));
    let sql = "SELECT CAST(ifnull(in_camera, 0) AS TEXT) FROM motion WHERE text = 'Transmettre la plainte.'";
    assert_eq!(register.texts(sql), ["1", "1"]);
}

#[test]
fn an_agenda_does_not_tell_what_was_promised_or_put_off_in_camera() {
    let mut register = Register::in_session();
    register.run(new(
        "agenda-item",
        "letter",
        json!({"meeting_id": id("november"), "title": "Une lettre reçue"}),
    ));
    let coffee = json!({"what": "Acheter du café.", "meeting_id": id("november")});
    register.run(new("follow-up", "f2", coffee));
    close_doors(&mut register);
    let item = json!({"item": id("letter")});
    register.run(put("complaint", "main", "Transmettre la plainte.", item));
    register.run(unanimous("complaint"));
    register.run(main_motion("other", "Exclure quelqu’un."));
    let tabled = json!({"do": "drop-motion", "motion": id("other"), "outcome": "tabled"});
    register.run(tabled);
    for (name, what, motion, item) in [
        ("f1", "Appeler le plaignant.", Some("complaint"), None),
        ("f3", "Taire son nom.", Some("other"), None),
        ("f4", "Cacher la plainte.", None, Some("letter")),
    ] {
        let set = json!({"what": what, "meeting_id": id("november"), "motion_id": motion.map(id),
            "item_id": item.map(id), "person_id": id("p3")});
        register.run(new("follow-up", name, set));
    }
    register.run(close("november"));
    register.run(json!({"do": "plan-meeting", "id": id("december"), "body": id("ccr"),
        "kind": "regular", "date": "2026-12-08", "starts_at": "19:00", "carry_over": true,
        "agenda": [{"title": "Suivis", "role": "follow-ups"}]}));
    let sql = format!("SELECT title FROM agenda_item WHERE meeting_id = '{}'", id("december"));
    let titles = register.texts(&sql);
    for told in ["Une lettre reçue", "Acheter du café."] {
        assert!(titles.iter().any(|title| title == told), "{told}: {titles:?}");
    }
    for secret in ["plaignant", "plainte", "Exclure", "Taire", "Cacher"] {
        assert!(!titles.iter().any(|title| title.contains(secret)), "{secret}: {titles:?}");
    }
    // Who has it in hand is no more public than what it is.
    let leads = sql.replace("SELECT title", "SELECT ifnull(lead_id, '')");
    assert!(!register.texts(&leads).contains(&id("p3")));
    // An agenda of before may still have them: it goes out without, and keeps everybody else's.
    let sql = format!(
        "UPDATE agenda_item SET lead_id = '{}' WHERE meeting_id = '{}'",
        id("p3"),
        id("december")
    );
    register.raw(&sql);
    for point in register.store.meeting(&Id::new(id("december"))).unwrap().unwrap().items {
        let hidden = point.text("title") == Some("Une lettre reçue");
        let lead = register.store.public(point).unwrap().link("lead_id");
        assert_eq!(lead.is_none(), hidden);
    }
}

#[test]
fn a_motion_on_another_than_the_one_on_the_floor_is_refused() {
    let mut register = Register::in_session();
    register.run(main_motion("benches", "Demander deux bancs."));
    register.run(unanimous("benches"));
    register.run(main_motion("lamps", "Demander des lampes."));
    let on = json!({"on": id("benches")});
    let first =
        Refusal::PendingFirst { motion_kind: "main".into(), motion: "Demander des lampes.".into() };
    let amends = put("am", "amendment", "Demander quatre bancs.", on);
    assert_eq!(register.refused(amends), first);
    register.run(put("am", "amendment", "Demander dix lampes.", json!({"on": id("lamps")})));
    assert_eq!(register.value("motion", "am", "on_id").as_deref(), Some(id("lamps").as_str()));
}

#[test]
fn a_follow_up_is_in_camera_when_its_words_are_written_behind_closed_doors() {
    let mut register = Register::in_session();
    register.run(plan("december", "ccr", "2026-12-08"));
    let note = |name: &str, meeting: &str, what: &str| {
        new("follow-up", name, json!({"what": what, "meeting_id": id(meeting)}))
    };
    let mark = |register: &Register, name: &str| register.value("follow_up", name, "in_camera");
    let hidden = Some("1".to_owned());
    register.run(note("before", "november", "Acheter du café."));
    close_doors(&mut register);
    let entry = register.run(note("within", "november", "Appeler le plaignant."));
    // What it is about another meeting, or when it is due, is no matter of these doors.
    register.run(note("other", "december", "Réserver la salle."));
    register.run(change("follow-up", "before", json!({"due_on": "2026-12-01"})));
    // The secretary may say otherwise.
    let public =
        json!({"what": "Acheter du thé.", "meeting_id": id("november"), "in_camera": false});
    register.run(new("follow-up", "said", public));
    assert_eq!(mark(&register, "before"), None);
    assert_eq!(mark(&register, "within"), hidden);
    assert_eq!(mark(&register, "other"), None);
    assert_eq!(mark(&register, "said"), None);
    // Home marks those that are due, and no other.
    let dated = register.run(change("follow-up", "within", json!({"due_on": "2026-12-01"})));
    let day = chrono::NaiveDate::from_ymd_opt(2026, 12, 4).unwrap();
    let home = register.store.home(day).unwrap();
    let due = |name: &str| {
        let target = Some((Entity::FollowUp, Id::new(id(name))));
        home.due.iter().any(|finding| finding.target == target)
    };
    assert!(due("before") && due("within"), "{:?}", home.due);
    assert_eq!(home.private, [Id::new(id("within"))]);
    register.run(undo(dated));
    // New words for an old follow-up are said in camera too.
    let reworded = register.run(change("follow-up", "before", json!({"what": "Offrir du café."})));
    assert_eq!(mark(&register, "before"), hidden);
    register.run(undo(reworded));
    assert_eq!(mark(&register, "before"), None);
    open_doors(&mut register);
    register.run(note("after", "november", "Acheter du lait."));
    assert_eq!(mark(&register, "after"), None);
    // What was noted too late is marked by hand, and typed again in public it stays so.
    register.run(change("follow-up", "after", json!({"in_camera": true})));
    register.run(change("follow-up", "after", json!({"what": "Acheter du lait d’avoine."})));
    assert_eq!(mark(&register, "after"), hidden);
    register.run(change("follow-up", "after", json!({"in_camera": 0})));
    assert_eq!(mark(&register, "after"), None);
    let undone = register.run(undo(entry));
    register.run(undo(undone));
    assert_eq!(mark(&register, "within"), hidden);
    assert_sound(&register.path);
}

#[test]
fn a_meeting_that_ended_in_camera_is_over_once_its_minutes_are_adopted() {
    let mut register = Register::in_session();
    close_doors(&mut register);
    register.run(close("november"));
    let note = |name: &str| {
        new("follow-up", name, json!({"what": "Écrire.", "meeting_id": id("november")}))
    };
    register.run(note("draft"));
    register.run(adopt("november"));
    register.run(new("follow-up", "later", json!({"what": "Écrire."})));
    assert_eq!(register.value("follow_up", "draft", "in_camera").as_deref(), Some("1"));
    assert_eq!(register.value("follow_up", "later", "in_camera"), None);
}

#[test]
fn a_withdrawal_is_in_camera_by_its_hour_however_late_it_is_noted() {
    let mut register = Register::in_session();
    let recused = |name: &str, person: &str, at: &str| {
        let mut act = moved(name, "recusal", person, at);
        act["reason"] = json!("Son frère.");
        act
    };
    let mark = |register: &Register, name: &str| register.value("movement", name, "in_camera");
    let hidden = Some("1".to_owned());
    // Declared in the minute in which the doors close, but before they do.
    register.run(recused("before", "p1", "20:10"));
    register.run(moved("back", "recusal-end", "p1", "20:10"));
    register.run(put("in", "in-camera", "Siéger à huis clos.", json!({})));
    register
        .run(json!({"do": "record-vote", "motion": id("in"), "mode": "unanimous", "at": "20:10"}));
    register.run(recused("within", "p2", "20:15"));
    // Forgotten until now, but said in public.
    register.run(recused("forgotten", "p3", "19:30"));
    let corrected = |name: &str, at: &str, reason: &str| json!({"do": "change-movement", "movement": id(name), "at": at, "reason": reason});
    let nobody = json!({"mover": null, "seconder": null});
    register.run(put("out", "end-in-camera", "Lever le huis clos.", nobody));
    register
        .run(json!({"do": "drop-motion", "motion": id("out"), "outcome": "upheld", "at": "20:40"}));
    assert_eq!(mark(&register, "before"), None);
    assert_eq!(mark(&register, "within"), hidden);
    assert_eq!(mark(&register, "forgotten"), None);
    // Noted when the doors are open again: by its hour.
    register.run(moved("gone", "recusal-end", "p2", "20:50"));
    register.run(recused("late", "p2", "20:55"));
    assert_eq!(mark(&register, "late"), None);
    register.run(corrected("late", "20:52", "Sa sœur."));
    assert_eq!(mark(&register, "late"), None);
    let missed = recused("missed", "p4", "20:39");
    register.run(missed);
    assert_eq!(mark(&register, "missed"), hidden);
    // What was noted in camera stays so, whatever hour it gets.
    register.run(corrected("within", "20:45", "Son frère."));
    assert_eq!(mark(&register, "within"), hidden);
    assert_sound(&register.path);
}

#[test]
fn a_reason_that_is_corrected_behind_closed_doors_is_in_camera() {
    let mut register = Register::in_session();
    let mut act = moved("recused", "recusal", "p1", "19:30");
    act["reason"] = json!("Un parent.");
    register.run(act);
    register.run(moved("back", "recusal-end", "p1", "19:50"));
    register.run(put("in", "in-camera", "Siéger à huis clos.", json!({})));
    register
        .run(json!({"do": "record-vote", "motion": id("in"), "mode": "unanimous", "at": "20:10"}));
    let corrected = |at: &str, reason: &str| json!({"do": "change-movement", "movement": id("recused"), "at": at, "reason": reason});
    register.run(corrected("19:31", "Un parent."));
    assert_eq!(register.value("movement", "recused", "in_camera"), None);
    register.run(corrected("19:31", "Son frère vend du bois."));
    assert_eq!(register.value("movement", "recused", "in_camera").as_deref(), Some("1"));
}

#[test]
fn the_journal_knows_of_what_is_gone_that_it_was_said_in_camera() {
    let mut register = Register::in_session();
    let call = json!({"what": "Appeler.", "meeting_id": id("november")});
    let public = register.run(new("follow-up", "call", call.clone()));
    close_doors(&mut register);
    let mut recusal = moved("recusal", "recusal", "p3", "19:40");
    recusal["reason"] = json!("C’est son frère.");
    let acts = [
        main_motion("complaint", "Transmettre la plainte."),
        change("motion", "complaint", json!({"text": "Transmettre la plainte à l’office."})),
        new("follow-up", "secret", call),
        change("follow-up", "secret", json!({"what": "Appeler le plaignant."})),
        recusal,
    ];
    let acts = acts.map(|act| register.run(act));
    let told = |register: &Register, entry: i64| register.store.told_in_camera(entry).unwrap();
    let before = acts.map(|entry| told(&register, entry));
    let gone: Vec<i64> = acts.iter().rev().map(|entry| register.run(undo(*entry))).collect();
    assert_eq!(register.texts("SELECT id FROM motion WHERE kind = 'main'"), [""; 0]);
    assert_eq!(acts.map(|entry| told(&register, entry)), before);
    assert!(before.iter().all(|told| !told.is_empty()), "{before:?}");
    assert!(gone.iter().all(|entry| !told(&register, *entry).is_empty()));
    assert_eq!(told(&register, public), []);
    // Another tool left no word of what it was: it may have been said in camera.
    register.raw("DELETE FROM follow_up; DELETE FROM journal_row WHERE old IS NULL OR new IS NULL");
    assert!(!told(&register, acts[3]).is_empty());
}
