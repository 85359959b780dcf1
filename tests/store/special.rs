//! A special meeting treats what its notice announced, and nothing else.

use ccr::domain::refusal::Refusal;
use serde_json::{Value as Json, json};

use crate::agenda::{planned, point};
use crate::support::*;

#[test]
fn a_special_meeting_keeps_to_the_points_of_its_notice() {
    let mut register = Register::committee();
    register.run(planned("m", "special", "2026-12-08", json!(["Bancs"]), false));
    let late = |name: &str, title: &str| {
        new("agenda-item", name, json!({"meeting_id": id("m"), "title": title}))
    };
    let propose = |item: &str, name: &str| json!({"do": "propose", "id": id(name), "meeting": id("m"), "item": item, "text": "Réparer."});
    let convene = json!({"do": "convene-meeting", "meeting": id("m"), "sent_on": "2026-11-22"});
    register.run(convene.clone());
    register.run(late("late", "Clôture"));
    let refused = register.refused(propose(&id("late"), "fence"));
    assert_eq!(refused, Refusal::NotOnNotice { title: "Clôture".into() });
    let benches = point(&register, "m", "Bancs");
    register.run(propose(&benches, "benches"));
    // Nor does a motion slip under it afterwards.
    let slipped = change("motion", "benches", json!({"item_id": id("late")}));
    assert_eq!(register.refused(slipped), Refusal::NotOnNotice { title: "Clôture".into() });
    // A new notice has it; so does a committee that does not keep to this rule.
    let again = register.run(convene);
    register.run(propose(&id("late"), "fence"));
    let last = register.run(json!({"do": "remove", "what": "motion", "id": id("fence")}));
    assert!(last > again);
    register.run(undo(again));
    assert!(matches!(register.refused(propose(&id("late"), "fence")), Refusal::NotOnNotice { .. }));
    register.run(json!({"do": "set-rule", "rule": "agenda.lock_special", "value": "off"}));
    register.run(propose(&id("late"), "fence"));
}

#[test]
fn a_special_meeting_is_held_to_its_notice_whatever_the_way_round_it() {
    let mut register = Register::committee();
    register.run(planned("m", "special", "2026-11-24", json!(["Bancs", "Lampes"]), false));
    let propose = |name: &str, item: Option<&str>| json!({"do": "propose", "id": id(name), "meeting": id("m"), "item": item, "text": "Réparer."});
    // Before the notice a motion may be prepared without its point.
    register.run(propose("early", None));
    register.run(json!({"do": "convene-meeting", "meeting": id("m"), "sent_on": "2026-11-18"}));
    let (benches, lamps) = (point(&register, "m", "Bancs"), point(&register, "m", "Lampes"));
    assert_eq!(register.refused(propose("none", None)), Refusal::NoPointOfNotice {});
    register.run(propose("benches", Some(&benches)));
    let loose = change("motion", "benches", json!({"item_id": null}));
    assert_eq!(register.refused(loose), Refusal::NoPointOfNotice {});
    // Another title is another matter; the same in other letters is not.
    let titled = |title: &str| json!({"do": "save", "what": "agenda-item", "id": lamps, "set": {"title": title}});
    register.run(titled("LAMPES"));
    register.run(propose("lamps", Some(&lamps)));
    register.run(titled("Hausse des loyers"));
    let refused = register.refused(propose("rents", Some(&lamps)));
    assert_eq!(refused, Refusal::NotOnNotice { title: "Hausse des loyers".into() });
}

#[test]
fn how_a_special_meeting_opens_and_ends_announces_no_matter() {
    let mut register = Register::committee();
    let agenda = json!([
        "Ouverture",
        "Adoption de l’ordre du jour",
        "Bancs",
        "Levée de fonds",
        "Clôture de la séance",
        "Levée de la séance"
    ]);
    register.run(planned("m", "special", "2026-11-17", agenda, false));
    register.run(open("m"));
    for person in ["p1", "p2", "p3"] {
        register.run(attend("m", person, "present"));
    }
    let under = |register: &Register, name: &str, title: &str, text: &str| {
        let mut act = propose(name, "m");
        act["item"] = json!(point(register, "m", title));
        act["text"] = json!(text);
        act
    };
    for title in
        ["Ouverture", "Adoption de l’ordre du jour", "Clôture de la séance", "Levée de la séance"]
    {
        let matter = under(&register, "matter", title, "Acheter deux bancs.");
        let refused = register.refused(matter);
        assert_eq!(refused, Refusal::ProcedureAlone { title: title.into() });
    }
    let agenda = "Adopter l’ordre du jour.";
    let act = under(&register, "agenda", "Adoption de l’ordre du jour", agenda);
    register.run(act);
    register.run(unanimous("agenda"));
    for (name, title) in [("benches", "Bancs"), ("fund", "Levée de fonds")] {
        let act = under(&register, name, title, "Acheter deux bancs.");
        register.run(act);
        register.run(unanimous(name));
    }
    let mut closing = under(&register, "closing", "Levée de la séance", "Lever la séance.");
    closing["kind"] = json!("closing");
    register.run(closing);
}

/// A special meeting on benches and lamps, to which a garden was added after its notice, and the meeting of
/// the 1st of December that goes on with it.
fn going_on() -> Register {
    let mut register = Register::committee();
    let agenda = json!(["Ouverture", "Bancs", "Lampes du parc"]);
    register.run(planned("m", "special", "2026-11-17", agenda, false));
    register.run(json!({"do": "convene-meeting", "meeting": id("m"), "sent_on": "2026-11-10"}));
    register.run(new("agenda-item", "late", json!({"meeting_id": id("m"), "title": "Jardin"})));
    register.run(open("m"));
    register.run(json!({"do": "adjourn-meeting", "id": id("next"), "meeting": id("m"),
        "at": "21:00", "to": "2026-12-01"}));
    register
}

fn convened() -> Json {
    json!({"do": "convene-meeting", "meeting": id("next"), "sent_on": "2026-11-20"})
}

/// A motion at that meeting, under the point of a title.
fn under(register: &Register, name: &str, title: &str) -> Json {
    json!({"do": "propose", "id": id(name), "meeting": id("next"),
        "item": point(register, "next", title), "text": "Réparer."})
}

fn unannounced(register: &Register) -> Vec<String> {
    let next = ccr::domain::id::Id::new(id("next"));
    let sheet = register.store.meeting(&next).unwrap().unwrap();
    let unannounced = sheet.items.iter().filter(|item| sheet.is_unannounced(item));
    unannounced.filter_map(|item| item.text("title").map(str::to_owned)).collect()
}

#[test]
fn what_goes_on_with_a_special_meeting_keeps_to_its_notice() {
    let mut register = going_on();
    register.run(convened());
    register.run(under(&register, "benches", "Bancs"));
    let refused = register.refused(under(&register, "garden", "Jardin"));
    assert_eq!(refused, Refusal::NotOnNotice { title: "Jardin".into() });
    assert_eq!(unannounced(&register), ["Jardin"]);
}

#[test]
fn what_goes_on_with_a_special_meeting_keeps_to_its_notice_on_another_day() {
    let mut register = going_on();
    let postponed = |to: &str| json!({"do": "postpone-meeting", "meeting": id("next"), "to": to});
    // Before its own notice, and after it.
    register.run(postponed("2026-12-08"));
    assert_eq!(unannounced(&register), ["Jardin"]);
    register.run(convened());
    register.run(postponed("2026-12-15"));
    register.run(convened());
    assert_eq!(unannounced(&register), ["Jardin"]);
    register.run(under(&register, "benches", "Bancs"));
    let refused = register.refused(under(&register, "garden", "Jardin"));
    assert_eq!(refused, Refusal::NotOnNotice { title: "Jardin".into() });
}

#[test]
fn a_slip_that_is_corrected_leaves_a_point_on_the_notice() {
    let mut register = going_on();
    let lamps = point(&register, "next", "Lampes du parc");
    let titled = |title: &str| json!({"do": "save", "what": "agenda-item", "id": lamps, "set": {"title": title}});
    for title in ["Lampe du parc", "Lampes du prac", "LAMPES DU PARC"] {
        register.run(titled(title));
        assert_eq!(unannounced(&register), ["Jardin"], "{title}");
    }
    // Two corrections are held against what was announced, and not each against the one before.
    register.run(titled("Lampas du parc"));
    assert_eq!(unannounced(&register), ["Jardin"]);
    register.run(titled("Limpas du parc"));
    assert_eq!(unannounced(&register), ["Limpas du parc", "Jardin"]);
    register.run(titled("LAMPES DU PARC"));
    assert_eq!(unannounced(&register), ["Jardin"]);
    // Another matter is none of the notice, and the first one is again once it is called so.
    register.run(titled("Hausse des loyers"));
    assert_eq!(unannounced(&register), ["Hausse des loyers", "Jardin"]);
    let refused = register.refused(under(&register, "rents", "Hausse des loyers"));
    assert_eq!(refused, Refusal::NotOnNotice { title: "Hausse des loyers".into() });
    register.run(titled("Lampes du parc"));
    register.run(under(&register, "lamps", "Lampes du parc"));
    // What was not on it does not come onto it by a title.
    let garden = point(&register, "next", "Jardin");
    register.run(
        json!({"do": "save", "what": "agenda-item", "id": garden, "set": {"title": "Jardins"}}),
    );
    assert_eq!(unannounced(&register), ["Jardins"]);
}

#[test]
fn a_committee_that_does_not_lock_special_meetings_has_what_it_adds_on_the_next_notice() {
    let mut register = going_on();
    register.run(json!({"do": "set-rule", "rule": "agenda.lock_special", "value": "off"}));
    // No notice went out yet that lacks it.
    assert!(unannounced(&register).is_empty());
    register.run(convened());
    assert!(unannounced(&register).is_empty());
    register.run(under(&register, "garden", "Jardin"));
    register.run(json!({"do": "remove", "what": "motion", "id": id("garden")}));
    // Postponed and called again, it has what its notice had, whatever the rule says by then.
    register.run(json!({"do": "postpone-meeting", "meeting": id("next"), "to": "2026-12-08"}));
    register.run(json!({"do": "set-rule", "rule": "agenda.lock_special", "value": "on"}));
    register.run(convened());
    register.run(under(&register, "garden", "Jardin"));
}
