//! What is before the meeting: prepared motions wait, a secret ballot is of right, a day is amended,
//! a ruling that was reversed stays so.

use ccr::domain::refusal::Refusal;
use serde_json::{Value as Json, json};

use crate::support::*;

fn put(name: &str, kind: &str, text: &str) -> Json {
    json!({"do": "propose", "id": id(name), "meeting": id("november"), "kind": kind, "text": text,
           "mover": id("p1"), "seconder": id("p2")})
}

fn first(motion: &str) -> Refusal {
    Refusal::PendingFirst { motion_kind: "main".into(), motion: motion.into() }
}

#[track_caller]
fn is(register: &Register, name: &str, column: &str, wanted: Option<&str>) {
    assert_eq!(register.value("motion", name, column).as_deref(), wanted, "{name}.{column}");
}

#[test]
fn prepared_motions_wait_and_an_amendment_goes_to_that_of_its_point() {
    let mut register = Register::committee();
    register.run(plan("november", "ccr", "2026-11-17"));
    for person in ["p1", "p2", "p3", "p4"] {
        register.run(attend("november", person, "present"));
    }
    for (point, place) in [("hall", 1), ("roof", 2)] {
        let set = json!({"meeting_id": id("november"), "title": point, "position": place});
        register.run(new("agenda-item", point, set));
        let mut prepared = put(&format!("{point}-1"), "main", &format!("Peindre : {point}."));
        prepared["item"] = json!(id(point));
        register.run(prepared);
    }
    register.run(open("november"));
    // A matter that comes up is before the meeting at once, and alone.
    register.run(put("talked", "main", "Changer la date."));
    assert_eq!(register.refused(unanimous("hall-1")), first("Changer la date."));
    let mut am = put("am", "amendment", "Peindre en bleu : hall.");
    am["item"] = json!(id("hall"));
    let talked = register.try_run(put("am0", "amendment", "Changer l’heure.")).is_ok();
    assert!(talked);
    is(&register, "am0", "on_id", Some(&id("talked")));
    register.run(unanimous("am0"));
    register.run(unanimous("talked"));
    // Not the last one that was prepared: that of the point.
    register.run(am);
    is(&register, "am", "on_id", Some(&id("hall-1")));
    let amendment = Refusal::PendingFirst {
        motion_kind: "amendment".into(),
        motion: "Peindre en bleu : hall.".into(),
    };
    assert_eq!(register.refused(unanimous("roof-1")), amendment);
    register.run(unanimous("am"));
    assert_eq!(register.refused(unanimous("roof-1")), first("Peindre en bleu : hall."));
    register.run(unanimous("hall-1"));
    is(&register, "hall-1", "amended_text", Some("Peindre en bleu : hall."));
    register.run(unanimous("roof-1"));
    is(&register, "roof-1", "amended_text", None);
}

#[test]
fn a_ruling_that_an_appeal_reversed_follows_the_vote_on_the_appeal() {
    let mut register = Register::in_session();
    register.run(json!({"do": "propose", "id": id("order"), "meeting": id("november"),
        "kind": "point-of-order", "text": "Hors sujet.", "mover": id("p3")}));
    let rule =
        |outcome: &str| json!({"do": "drop-motion", "motion": id("order"), "outcome": outcome});
    register.run(rule("denied"));
    register.run(put("appeal", "appeal", "Renverser la décision."));
    // The chair’s ruling was mistyped: before the vote it is given again.
    register.run(rule("upheld"));
    register.run(rule("denied"));
    register.run(counted("appeal", [3, 1, 0]));
    is(&register, "order", "outcome", Some("upheld"));
    // Now it is the meeting’s: given again, the next correction would turn it the wrong way.
    let since = Refusal::DecidedSince { motion: "Renverser la décision.".into() };
    assert_eq!(register.refused(rule("denied")), since);
    for (totals, wanted) in
        [([1, 3, 0], "denied"), ([2, 2, 0], "denied"), ([3, 1, 0], "upheld"), ([4, 0, 0], "upheld")]
    {
        register.run(counted("appeal", totals));
        is(&register, "order", "outcome", Some(wanted));
    }
    // It did not carry after all: the ruling is the chair’s again.
    register.run(counted("appeal", [1, 3, 0]));
    register.run(rule("upheld"));
    is(&register, "order", "outcome", Some("upheld"));
    register.run(counted("appeal", [3, 1, 0]));
    is(&register, "order", "outcome", Some("denied"));
}

#[test]
fn an_amendment_to_a_postponement_changes_its_day() {
    let mut register = Register::in_session();
    register.run(put("main", "main", "Peindre le hall."));
    let dated = |name: &str, kind: &str, text: &str, day: &str| {
        let mut put = put(name, kind, text);
        put["until_on"] = json!(day);
        put
    };
    register.run(dated("off", "postponement", "Remettre.", "2026-12-01"));
    // The words say no day: the day alone is another. Twice the same words without one is nothing.
    assert_eq!(register.refused(put("none", "amendment", "Remettre.")), Refusal::NothingAmended {});
    register.run(dated("a", "amendment", "Remettre.", "2026-12-08"));
    register.run(dated("b", "sub-amendment", "Remettre.", "2026-12-15"));
    register.run(counted("b", [1, 3, 0]));
    register.run(counted("a", [3, 1, 0]));
    register.run(dated("c", "amendment", "Remettre.", "2027-01-12"));
    register.run(counted("c", [1, 3, 0]));
    register.run(unanimous("off"));
    is(&register, "main", "until_on", Some("2026-12-08"));
    is(&register, "off", "until_on", Some("2026-12-01"));
    // A day is nothing that a main motion has.
    register.run(put("other", "main", "Autre chose."));
    let day = dated("d", "amendment", "Autre chose.", "2027-01-12");
    assert_eq!(register.refused(day), Refusal::NothingAmended {});
}

#[test]
fn a_secret_ballot_is_of_right_and_stays_secret() {
    let mut register = Register::in_session();
    let asked = |name: &str| {
        json!({"do": "propose", "id": id(name), "meeting": id("november"),
               "kind": "secret-ballot", "text": "Voter en secret."})
    };
    assert_eq!(register.refused(asked("early")), Refusal::NothingPending {});
    register.run(put("main", "main", "Peindre le hall."));
    register.run(asked("asked"));
    is(&register, "asked", "on_id", Some(&id("main")));
    is(&register, "asked", "mover_id", None);
    assert_eq!(register.refused(unanimous("main")), Refusal::SecretAsked {});
    assert_eq!(register.refused(counted("main", [3, 1, 0])), Refusal::SecretAsked {});
    let mut secret = counted("main", [3, 1, 0]);
    secret["mode"] = json!("secret");
    register.run(secret);
    is(&register, "main", "number", Some("CCR-2026-001"));
    // Nor is it corrected into an open one.
    assert_eq!(register.refused(counted("main", [4, 0, 0])), Refusal::SecretAsked {});
    register.run(json!({"do": "set-rule", "rule": "vote.secret_on_request", "value": "0"}));
    register.run(put("other", "main", "Autre chose."));
    assert_eq!(register.refused(asked("again")), Refusal::NoSecretOnRequest {});
    register.run(counted("other", [3, 1, 0]));
}
