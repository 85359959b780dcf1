//! Adopted minutes: nothing of the meeting changes any more, whatever the way.

use ccr::domain::refusal::Refusal;
use serde_json::{Value as Json, json};

use crate::support::*;

/// A meeting with a point, a vote and an attendance, then adopted; the acts before the adoption.
fn adopted() -> (Register, Vec<i64>) {
    let mut register = Register::in_session();
    let acts = [
        new("agenda-item", "point", json!({"meeting_id": id("november"), "title": "Bancs"})),
        change("agenda-item", "point", json!({"notes": "Discussion."})),
        attend("november", "p5", "excused"),
        propose("benches", "november"),
        unanimous("benches"),
        propose("pending", "november"),
        moved("left", "departure", "p3", "20:40"),
        close("november"),
    ];
    let entries = acts.map(|act| register.run(act)).to_vec();
    register.run(adopt("november"));
    (register, entries)
}

/// The minutes say which follow-ups came out of the meeting; what became of those goes on.
#[test]
fn no_follow_up_joins_a_meeting_after_its_adoption() {
    let (mut register, _) = adopted();
    let late = Refusal::FollowUpAfterAdoption { number: "2026-01".into() };
    let join = |links: Json| {
        let mut set = json!({"what": "Appeler"});
        set.as_object_mut().unwrap().extend(links.as_object().unwrap().clone());
        new("follow-up", "call", set)
    };
    for links in [json!({"meeting_id": id("november")}), json!({"item_id": id("point")})] {
        assert_eq!(register.refused(join(links.clone())), late, "{links}");
    }
    // One that follows from its resolution stands beside the minutes, and does not get in later.
    register.run(join(json!({"motion_id": id("benches")})));
    let joins = change("follow-up", "call", json!({"meeting_id": id("november")}));
    assert_eq!(register.refused(joins), late);
    register.run(change("follow-up", "call", json!({"done_on": "2026-11-22"})));
}

#[test]
fn no_way_leads_into_adopted_minutes() {
    let (mut register, entries) = adopted();
    let remove = |what: &str, name: &str| json!({"do": "remove", "what": what, "id": id(name)});
    let frozen = Refusal::MinutesAdopted { number: "2026-01".into() };
    let acts: Vec<Json> = vec![
        change("meeting", "november", json!({"place": "Ailleurs"})),
        change("meeting", "november", json!({"date": "2026-11-18"})),
        change("agenda-item", "point", json!({"notes": "Autre chose."})),
        new("agenda-item", "late", json!({"meeting_id": id("november"), "title": "X"})),
        json!({"do": "move-item", "item": id("point"), "to": 1}),
        json!({"do": "start-item", "item": id("point"), "at": "19:30"}),
        attend("november", "p5", "absent"),
        attend("november", "p6", "guest"),
        moved("late-bird", "arrival", "p6", "19:30"),
        json!({"do": "change-movement", "movement": id("left"), "at": "20:50"}),
        json!({"do": "remove-movement", "movement": id("left")}),
        json!({"do": "set-attendance", "meeting": id("november"), "person": id("p5"),
               "status": null}),
        propose("late", "november"),
        change("motion", "pending", json!({"text": "Autre texte."})),
        change("motion", "benches", json!({"text": "Autre texte."})),
        remove("motion", "pending"),
        unanimous("pending"),
        counted("benches", [1, 2, 0]),
        json!({"do": "drop-motion", "motion": id("pending"), "outcome": "withdrawn"}),
        adopt("november"),
        open("november"),
        close("november"),
    ];
    for act in acts {
        let told = act.to_string();
        assert_eq!(register.refused(act.clone()), frozen, "{told}");
        let batch = json!({"do": "batch", "label": "x", "commands": [act]});
        assert_eq!(register.refused(batch), frozen, "batch {told}");
    }
    let remove = remove("agenda-item", "point");
    assert_eq!(register.refused(remove), Refusal::ItemInUse {});
    for (place, entry) in entries.into_iter().enumerate() {
        let refused = register.refused(undo(entry));
        // The notes took the point along, the vote the motion's proposal and the adoption the closing:
        // these say so first.
        let changed = [0, 3, 7].contains(&place);
        let wanted = if changed { "changed-since" } else { "minutes-adopted" };
        assert_eq!(refused.kind(), wanted, "undo of {entry}: {refused:?}");
    }
}

#[test]
fn what_comes_before_a_meeting_is_over_once_its_minutes_are_adopted() {
    let (mut register, _) = adopted();
    let meeting = id("november");
    let day = "2026-12-22";
    let acts = [
        json!({"do": "set-item-level", "item": id("point"), "level": 2}),
        json!({"do": "carry-over", "meeting": meeting}),
        json!({"do": "plan-round", "meeting": meeting}),
        tell("november", "p1", Some("2026-11-10")),
        json!({"do": "postpone-meeting", "meeting": meeting, "to": day}),
        json!({"do": "adjourn-meeting", "meeting": meeting, "to": day, "at": "21:00"}),
        json!({"do": "convene-meeting", "meeting": meeting, "sent_on": "2026-11-10"}),
        json!({"do": "cancel-meeting", "meeting": meeting}),
        json!({"do": "seal-minutes", "meeting": meeting}),
        change("motion", "benches", json!({"item_id": id("point")})),
        change("motion", "pending", json!({"mover_id": id("p3")})),
        change("agenda-item", "point", json!({"position": 1})),
        change("agenda-item", "point", json!({"private_notes": "À huis clos."})),
    ];
    for act in acts {
        let before = register.rows();
        let told = act.to_string();
        match register.try_run(act) {
            Err(error) => {
                let sealed = told.contains("\"seal-minutes\"");
                let wanted = if sealed { "already-sealed" } else { "minutes-adopted" };
                assert_eq!(error.refusal().map(Refusal::kind), Some(wanted), "{told}");
            }
            // Nothing was left open to be taken over, so there was nothing to do.
            Ok(outcome) => assert_eq!(outcome.entry, None, "{told}"),
        }
        assert_eq!(register.rows(), before, "{told}");
    }
}

#[test]
fn the_attendance_of_adopted_minutes_is_not_taken_back() {
    let (mut register, entries) = adopted();
    let excused = entries[2];
    let frozen = Refusal::MinutesAdopted { number: "2026-01".into() };
    assert_eq!(register.refused(undo(excused)), frozen);
}

#[test]
fn an_undo_is_not_redone_into_adopted_minutes() {
    let mut register = Register::in_session();
    let attended = register.run(attend("november", "p5", "excused"));
    let undone = register.run(undo(attended));
    register.run(close("november"));
    register.run(adopt("november"));
    let frozen = Refusal::MinutesAdopted { number: "2026-01".into() };
    assert_eq!(register.refused(undo(undone)), frozen);
}

#[test]
fn what_comes_after_the_minutes_stays_free() {
    let (mut register, _) = adopted();
    register.run(new(
        "follow-up",
        "f",
        json!({"what": "Écrire à l'Office.", "motion_id": id("benches")}),
    ));
    let done = change("follow-up", "f", json!({"done_on": "2026-12-10"}));
    register.run_at("2026-12-10T10:00:00", done);
    register.run(json!({"do": "record-document", "kind": "minutes", "meeting": id("november"),
                        "format": "md", "path": "pv.md"}));
    // Where a resolution is filed is no matter of what it says.
    register.run(change("motion", "benches", json!({"theme": "Bancs"})));
    register.run(change("motion", "benches", json!({"site_id": id("st-martin")})));
    let both = change("motion", "benches", json!({"theme": "Parc", "text": "Autre texte."}));
    let frozen = Refusal::MinutesAdopted { number: "2026-01".into() };
    assert_eq!(register.refused(both), frozen);
    // A member who leaves afterwards is no matter of these minutes.
    register.run(end("m-p1", "2026-12-31"));
}

#[test]
fn a_meeting_of_the_past_is_entered_to_its_adoption_in_one_act_but_not_beyond() {
    let past = |after: Vec<Json>| {
        let mut commands = vec![plan("past", "ccr", "2026-09-15"), open("past")];
        commands.extend(["p1", "p2", "p3"].map(|person| attend("past", person, "present")));
        commands.extend([propose("a", "past"), unanimous("a"), close("past"), adopt("past")]);
        commands.extend(after);
        json!({"do": "batch", "label": "import", "commands": commands})
    };
    let mut register = Register::committee();
    let beyond = past(vec![attend("past", "p4", "present")]);
    let frozen = Refusal::MinutesAdopted { number: "2026-01".into() };
    assert_eq!(register.refused(beyond), frozen);
    let entry = register.run(past(vec![]));
    assert_eq!(register.value("motion", "a", "number").as_deref(), Some("CCR-2026-001"));
    assert!(matches!(register.refused(undo(entry)), Refusal::Final { .. }));
}

/// A meeting with a round of its notice, sealed: `p1` was told, `p2` is still to be.
fn sealed_with_a_round() -> (Register, Vec<i64>) {
    let mut register = Register::committee();
    // A follow-up of an earlier meeting could still be carried over.
    register.run(plan("october", "ccr", "2026-10-13"));
    register.run(open("october"));
    register.run(close("october"));
    let late = json!({"what": "Écrire à l’office.", "meeting_id": id("october")});
    let mut november = plan("november", "ccr", "2026-11-17");
    november["agenda"] = json!(["Ouverture", {"title": "Suivis", "role": "follow-ups"}]);
    register.run(november);
    let told = [tell("november", "p2", None), tell("november", "p1", Some("2026-11-05"))];
    let entries = told.map(|act| register.run(act)).to_vec();
    register.run(new(
        "agenda-item",
        "point",
        json!({"meeting_id": id("november"), "title": "Bancs"}),
    ));
    register.run(open("november"));
    for person in ["p1", "p2", "p3"] {
        register.run(attend("november", person, "present"));
    }
    register.run(propose("pending", "november"));
    register.run(moved("left", "departure", "p3", "20:40"));
    register.run(close("november"));
    register.run(adopt("november"));
    register.run(new("follow-up", "f", late));
    (register, entries)
}

#[test]
fn the_round_of_a_notice_is_over_once_the_minutes_are_sealed() {
    let (mut register, entries) = sealed_with_a_round();
    let frozen = Refusal::MinutesAdopted { number: "2026-02".into() };
    let taken_away = json!({"do": "set-notice", "meeting": id("november"), "person": id("p1")});
    let other_way = json!({"do": "set-notice", "meeting": id("november"), "person": id("p1"),
        "way": "hand", "done_on": "2026-11-05"});
    let with_note = json!({"do": "set-notice", "meeting": id("november"), "person": id("p2"),
        "way": "phone", "note": "A rappelé."});
    let acts = [
        tell("november", "p2", Some("2026-11-06")),
        tell("november", "p1", None),
        tell("november", "p9", None),
        taken_away,
        other_way,
        with_note,
        json!({"do": "plan-round", "meeting": id("november")}),
    ];
    for act in acts {
        let told = act.to_string();
        assert_eq!(register.refused(act.clone()), frozen, "{told}");
        assert_eq!(register.refused(batch(vec![act])), frozen, "batch {told}");
    }
    for entry in entries {
        assert_eq!(register.refused(undo(entry)), frozen, "undo of {entry}");
    }
    let found = register.store.findings("2026-12-01".parse().unwrap()).unwrap();
    assert!(found.iter().all(|found| !found.warning.kind().starts_with("seal")));
}

/// The kinds of commands that touch nothing of a meeting that is sealed.
const FREE: [&str; 18] = [
    "set-rule",
    "fill-seat",
    "end-mandate",
    "plan-meeting",
    "clone-meeting",
    "close-nominations",
    "cancel-election",
    "draw-order",
    "record-count",
    "draw-lots",
    "proclaim",
    "close-project",
    "abandon-project",
    "follow-project",
    "add-photo",
    "record-document",
    "batch",
    "undo",
];

#[test]
fn every_command_there_is_leaves_a_sealed_meeting_alone() {
    let (mut register, _) = sealed_with_a_round();
    let (meeting, point) = (id("november"), id("point"));
    let acts = [
        change("agenda-item", "point", json!({"title": "Lampes"})),
        json!({"do": "remove", "what": "agenda-item", "id": point}),
        json!({"do": "convene-meeting", "meeting": meeting, "sent_on": "2026-11-06"}),
        open("november"),
        close("november"),
        json!({"do": "cancel-meeting", "meeting": meeting}),
        adopt("november"),
        json!({"do": "seal-minutes", "meeting": meeting}),
        json!({"do": "move-item", "item": point, "to": 1}),
        json!({"do": "set-item-level", "item": point, "level": 2}),
        json!({"do": "start-item", "item": point, "at": "19:30"}),
        json!({"do": "carry-over", "meeting": meeting}),
        json!({"do": "postpone-meeting", "meeting": meeting, "to": "2026-12-22"}),
        json!({"do": "adjourn-meeting", "meeting": meeting, "to": "2026-12-22", "at": "21:00"}),
        json!({"do": "plan-round", "meeting": meeting}),
        tell("november", "p2", Some("2026-11-06")),
        attend("november", "p4", "excused"),
        moved("late", "arrival", "p6", "19:30"),
        json!({"do": "change-movement", "movement": id("left"), "at": "20:50"}),
        json!({"do": "remove-movement", "movement": id("left")}),
        propose("late", "november"),
        // Two of five: with a reason the vote goes as far as the seal.
        json!({"do": "record-vote", "motion": id("pending"), "mode": "unanimous",
               "no_quorum_reason": "Essai."}),
        json!({"do": "drop-motion", "motion": id("pending"), "outcome": "withdrawn"}),
    ];
    let mut known: Vec<String> = FREE.map(str::to_owned).to_vec();
    for act in acts {
        let kind = act["do"].as_str().unwrap().to_owned();
        // Refused, without a trace.
        let wanted = if kind == "seal-minutes" { "already-sealed" } else { "minutes-adopted" };
        known.push(kind);
        assert_eq!(register.refused(act.clone()).kind(), wanted, "{act}");
    }
    // The reference names every command; a new one is to be asked here too.
    let page = std::fs::read_to_string("docs/COMMANDS.md").unwrap();
    let kinds = page.lines().filter_map(|line| line.strip_prefix("## `")?.strip_suffix('`'));
    let kinds: Vec<&str> = kinds.collect();
    assert!(kinds.len() >= 25, "{kinds:?}");
    for kind in kinds {
        assert!(known.iter().any(|asked| asked == kind), "{kind} is not asked of a sealed meeting");
    }
}
