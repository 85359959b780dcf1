//! What was taken in camera: what later acts make of it, and where its words must not come up.

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
    close_doors(&mut register);
    let item = json!({"item": id("letter")});
    register.run(put("complaint", "main", "Transmettre la plainte.", item));
    register.run(unanimous("complaint"));
    register.run(main_motion("other", "Exclure quelqu’un."));
    let tabled = json!({"do": "drop-motion", "motion": id("other"), "outcome": "tabled"});
    register.run(tabled);
    for (name, what, motion) in [
        ("f1", "Appeler le plaignant.", Some("complaint")),
        ("f2", "Acheter du café.", None),
        ("f3", "Taire son nom.", Some("other")),
    ] {
        let set = json!({"what": what, "meeting_id": id("november"), "motion_id": motion.map(id)});
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
    for secret in ["plaignant", "plainte", "Exclure", "Taire"] {
        assert!(!titles.iter().any(|title| title.contains(secret)), "{secret}: {titles:?}");
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
