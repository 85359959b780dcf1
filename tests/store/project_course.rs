//! How a project ends and what follows it: what a closing asks for, what it holds fast, what goes on.

use ccr::domain::entity::Entity;
use ccr::domain::field::Fault;
use ccr::domain::id::Id;
use ccr::domain::refusal::Refusal;
use ccr::domain::warning::Warning;
use ccr::store::query::projects::ProjectSheet;
use serde_json::{Value as Json, json};

use crate::support::*;

fn part(what: &str, name: &str, mut set: Json) -> Json {
    set["project_id"] = json!(id("place"));
    new(what, name, set)
}

/// A project with all its money spent, somebody who goes on and somebody who left, and open tasks.
pub fn money_spent() -> Vec<Json> {
    vec![
        new(
            "project",
            "place",
            json!({"name": "Placottoirs", "scope": "local", "site_id": id("st-martin"),
                "starts_on": "2026-06-01"}),
        ),
        part("participant", "stays", json!({"person_id": id("p6"), "role": "resident"})),
        part(
            "participant",
            "left",
            json!({"person_id": id("p7"), "role": "graduate", "until_on": "2026-08-28"}),
        ),
        part("task", "plans", json!({"title": "Plans", "done_on": "2026-06-18"})),
        part(
            "task",
            "paint",
            json!({"title": "Peindre", "due_on": "2026-08-20", "after_id": id("plans")}),
        ),
        part("task", "party", json!({"title": "Fête", "after_id": id("paint")})),
        part("hours", "h1", json!({"worked_on": "2026-07-04", "heads": 30, "minutes": 240})),
        part(
            "funding",
            "grant",
            json!({"kind": "grant", "name": "ID²EM", "promised": 840_000, "received": 840_000}),
        ),
        part("budget-line", "wood", json!({"title": "Bois", "planned": 840_000})),
        new(
            "voucher",
            "v1",
            json!({"line_id": id("wood"), "paid_on": "2026-07-02", "amount": 840_000}),
        ),
        part(
            "indicator",
            "noise",
            json!({"name": "Plaintes", "unit": "par mois", "target": 200, "direction": "lower"}),
        ),
        new(
            "measure",
            "before",
            json!({"indicator_id": id("noise"), "moment": "before", "measured_on": "2026-05-30",
                "value": 1_250}),
        ),
    ]
}

/// Closes it with its post mortem.
pub fn close() -> Json {
    json!({"do": "close-project", "project": id("place"), "closed_on": "2026-11-20",
        "hoped": "Des lieux pour se parler.", "happened": "Moins de flânage.",
        "lessons": "Commander le bois plus tôt.", "next_steps": "Les deux autres îlots."})
}

fn spent() -> Register {
    let mut register = Register::committee();
    register.run(batch(money_spent()));
    register
}

fn sheet(register: &Register, name: &str) -> ProjectSheet {
    let today = "2026-11-22".parse().unwrap();
    register.store.project(&Id::new(id(name)), today).unwrap().unwrap()
}

fn required(field: &str) -> Refusal {
    Refusal::Field { table: "project".into(), field: field.into(), fault: Fault::Required }
}

#[test]
fn a_project_is_closed_with_its_post_mortem_and_not_without() {
    let mut register = spent();
    for text in ["hoped", "happened", "lessons", "next_steps"] {
        let mut act = close();
        act[text] = json!(" \n ");
        assert_eq!(register.refused(act.clone()), required(text));
        act.as_object_mut().unwrap().remove(text);
        assert_eq!(register.refused(act), required(text), "left out, and not written before");
    }
    // What was written before need not be said again.
    register.run(change("project", "place", json!({"lessons": "Plus tôt."})));
    let mut act = close();
    act.as_object_mut().unwrap().remove("lessons");
    let entry = register.run(act);
    assert_eq!(register.value("project", "place", "status").as_deref(), Some("closed"));
    assert_eq!(register.value("project", "place", "lessons").as_deref(), Some("Plus tôt."));
    // The post mortem may be mended, and stays one.
    register.run(change("project", "place", json!({"lessons": "Bien plus tôt."})));
    assert_eq!(
        register.refused(change("project", "place", json!({"lessons": null}))),
        required("lessons")
    );
    let again = Refusal::ProjectStep { name: "Placottoirs".into(), stage: "closed".into() };
    assert_eq!(register.refused(close()), again);
    let up = json!({"do": "abandon-project", "project": id("place"), "closed_on": "2026-11-22",
        "reason": "x"});
    assert_eq!(register.refused(up), again);
    // Reopened by taking the closing back.
    register.run(undo(entry));
    assert_eq!(register.value("project", "place", "status").as_deref(), Some("open"));
    assert_eq!(register.value("project", "place", "closed_on"), None);
}

#[test]
fn a_day_that_cannot_be_closes_nothing() {
    let mut register = spent();
    for (day, fault) in [("2026-11-23", Fault::ToCome), ("2026-05-31", Fault::BeforeStart)] {
        let mut act = close();
        act["closed_on"] = json!(day);
        let field =
            |fault| Refusal::Field { table: "project".into(), field: "closed_on".into(), fault };
        assert_eq!(register.refused(act), field(fault));
    }
    let act = json!({"do": "abandon-project", "project": id("place"), "closed_on": "2026-11-22",
        "reason": "  "});
    assert_eq!(register.refused(act), required("abandon_reason"));
}

#[test]
fn a_hole_in_the_money_wants_its_reason() {
    // A cent too much, a cent too little, an order that nobody paid: each by itself.
    let holes: [(Json, Refusal); 3] = [
        (
            change("voucher", "v1", json!({"amount": 840_001})),
            Refusal::MoneyHole { received_cents: 840_000, paid_cents: 840_001, owed_cents: 0 },
        ),
        (
            change("funding", "grant", json!({"received": 840_001})),
            Refusal::MoneyHole { received_cents: 840_001, paid_cents: 840_000, owed_cents: 0 },
        ),
        (
            part("budget-line", "paint-line", json!({"title": "Peinture", "committed": 500})),
            Refusal::MoneyHole { received_cents: 840_000, paid_cents: 840_000, owed_cents: 500 },
        ),
    ];
    for (hole, refusal) in holes {
        let mut register = spent();
        register.run(hole);
        assert_eq!(register.refused(close()), refusal);
        let mut act = close();
        act["gap_reason"] = json!("Le magasin a repris deux planches.");
        register.run(act);
        // The reason is no more taken away than the texts.
        assert_eq!(
            register.refused(change("project", "place", json!({"gap_reason": null}))),
            refusal
        );
    }
    // What is given in kind pays no bill and makes no hole.
    let mut register = spent();
    register.run(part(
        "funding",
        "pallets",
        json!({"kind": "in-kind", "name": "Palettes", "received": 60_000}),
    ));
    register.run(close());
}

#[test]
fn a_project_that_is_given_up_explains_its_money_like_one_that_is_closed() {
    let up = json!({"do": "abandon-project", "project": id("place"), "closed_on": "2026-11-20",
        "reason": "Le terrain est vendu."});
    // Nothing received, nothing paid, or all of it: there is nothing to explain.
    spent().run(up.clone());
    let mut register = spent();
    // 8 400 $ received, 8 399 $ paid, and 5 $ of an order that nobody paid.
    register.run(change("voucher", "v1", json!({"amount": 839_900})));
    register.run(part("budget-line", "paint-line", json!({"title": "Peinture", "committed": 500})));
    let hole = Refusal::MoneyHole { received_cents: 840_000, paid_cents: 839_900, owed_cents: 500 };
    assert_eq!(register.refused(up.clone()), hole);
    let mut act = up;
    act["gap_reason"] = json!(" \n ");
    assert_eq!(register.refused(act.clone()), hole, "a blank explains nothing");
    act["gap_reason"] = json!("Rendu à l’office.");
    let entry = register.run(act);
    let told = |field: &str| register.value("project", "place", field);
    assert_eq!(told("status").as_deref(), Some("abandoned"));
    assert_eq!(told("gap_reason").as_deref(), Some("Rendu à l’office."));
    // The reason is no more taken away than that of a closing, and the other texts are still written.
    assert_eq!(register.refused(change("project", "place", json!({"gap_reason": null}))), hole);
    register.run(change("project", "place", json!({"lessons": "Demander d’abord."})));
    register.run(undo(entry));
    assert_eq!(register.value("project", "place", "gap_reason"), None);
}

#[test]
fn the_money_and_the_hours_of_a_project_that_ended_stay() {
    let mut register = spent();
    let late = register.run(part(
        "hours",
        "late",
        json!({"worked_on": "2026-07-05", "heads": 1, "minutes": 60}),
    ));
    let closing = register.run(close());
    let ended = Refusal::ProjectEnded { name: "Placottoirs".into(), stage: "closed".into() };
    let hour = json!({"worked_on": "2026-07-05", "heads": 2, "minutes": 60});
    for act in [
        part("hours", "x", hour.clone()),
        change("hours", "h1", json!({"minutes": 1})),
        json!({"do": "remove", "what": "hours", "id": id("h1")}),
        change("funding", "grant", json!({"received": 1})),
        change("budget-line", "wood", json!({"planned": 1})),
        new("voucher", "x", json!({"line_id": id("wood"), "paid_on": "2026-07-02", "amount": 1})),
        json!({"do": "remove", "what": "voucher", "id": id("v1")}),
        new("quote", "x", json!({"line_id": id("wood"), "supplier": "X", "amount": 1})),
        undo(late),
    ] {
        assert_eq!(register.refused(act.clone()), ended, "{act}");
    }
    // What is found out later is noted: a measure of after, the upkeep, a photo's caption.
    register.run(new(
        "measure",
        "after",
        json!({"indicator_id": id("noise"), "moment": "after", "measured_on": "2026-11-21",
            "value": 100}),
    ));
    register.run(undo(closing));
    register.run(part("hours", "x", hour));
    // One act may bring the last bill and the end.
    let bill =
        new("voucher", "x", json!({"line_id": id("wood"), "paid_on": "2026-07-02", "amount": 1}));
    let mut act = close();
    act["gap_reason"] = json!("Un cent d’arrondi en caisse.");
    register.run(batch(vec![bill, act]));
}

#[test]
fn what_follows_has_the_people_who_stay_the_open_tasks_the_indicators_and_the_lessons() {
    let mut register = spent();
    register.run(close());
    let follow = json!({"do": "follow-project", "project": id("place"), "id": id("next"),
        "name": "Placottoirs, phase 2", "starts_on": "2027-05-01"});
    let before = register.rows();
    let entry = register.run(follow.clone());
    let next = sheet(&register, "next");
    assert_eq!(next.previous.as_ref().map(|found| found.label()).as_deref(), Some("Placottoirs"));
    assert_eq!(next.project.text("purpose"), Some("Les deux autres îlots."));
    assert_eq!(next.project.text("earlier_lessons"), Some("Commander le bois plus tôt."));
    assert_eq!(next.project.text("site_id"), Some(id("st-martin").as_str()));
    assert_eq!(next.project.text("status"), Some("open"));
    assert_eq!(next.project.text("lessons"), None, "its own are still to be learnt");
    assert_eq!(next.phases[0].text("phase"), Some("idea"));
    let people: Vec<&str> = next.participants.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(people, ["P6"], "p7 left in August");
    assert_eq!(next.participants[0].record.text("from_on"), Some("2027-05-01"));
    let task = |title: &str| {
        let found = next.next_tasks.iter().find(|row| row.record.label() == title);
        &found.unwrap().record
    };
    assert_eq!(next.next_tasks.len(), 2, "what is done does not go on");
    assert_eq!(task("Peindre").text("due_on"), None, "its day in August is past");
    assert_eq!(task("Fête").link("after_id").as_ref(), Some(&task("Peindre").id), "the new one");
    assert_eq!(task("Peindre").link("after_id"), None, "what it waited for is done");
    let indicators: Vec<(String, usize)> =
        next.indicators.iter().map(|row| (row.record.label(), row.measures.len())).collect();
    assert_eq!(indicators, [("Plaintes".to_owned(), 0)]);
    assert_eq!((next.minutes, next.money.received), (0, 0), "neither hours nor money go on");
    // The project before is as it was, and the whole is one act.
    assert_eq!(sheet(&register, "place").tasks.all, 3);
    assert_eq!(sheet(&register, "place").followed_by[0].label(), "Placottoirs, phase 2");
    register.run(undo(entry));
    assert_eq!(register.rows(), before);
    // Chosen one by one, and nothing of another project.
    let mut chosen = follow;
    chosen["participants"] = json!([id("left")]);
    chosen["tasks"] = json!([id("party")]);
    chosen["indicators"] = json!([]);
    chosen["lessons"] = json!("");
    chosen["purpose"] = json!("Autre chose.");
    register.run(chosen.clone());
    let next = sheet(&register, "next");
    assert_eq!(next.participants[0].name, "P7");
    assert_eq!(next.next_tasks.len(), 1);
    assert_eq!(next.next_tasks[0].record.link("after_id"), None, "its other task stays behind");
    assert!(next.indicators.is_empty());
    assert_eq!(next.project.text("earlier_lessons"), None);
    let mut wrong = chosen;
    wrong["id"] = json!(id("third"));
    wrong["project"] = json!(id("next"));
    assert!(matches!(register.refused(wrong), Refusal::OtherProject { .. }));
}

#[test]
fn the_phases_are_the_committees_and_those_that_left_its_list_stay() {
    let mut register = spent();
    let phase = |name: &str, phase: &str, on: &str| {
        part("project-phase", name, json!({"phase": phase, "from_on": on}))
    };
    register.run(phase("first", "diagnosis", "2026-06-01"));
    register.run(json!({"do": "set-rule", "rule": "project.phases", "value": "Semis\nRécolte"}));
    register.run(phase("second", "Récolte", "2026-09-01"));
    let phases = sheet(&register, "place").phases;
    let phases: Vec<&str> = phases.iter().filter_map(|phase| phase.text("phase")).collect();
    assert_eq!(phases, ["Récolte", "diagnosis"]);
    let twice = json!({"do": "set-rule", "rule": "project.phases", "value": "Semis\nSEMIS"});
    assert!(matches!(register.refused(twice), Refusal::RuleValue { .. }));
    // What follows begins with the committee's first one.
    register.run(json!({"do": "follow-project", "project": id("place"), "id": id("next"),
        "name": "Suite"}));
    assert_eq!(sheet(&register, "next").phases[0].text("phase"), Some("Semis"));
}

#[test]
fn who_retains_a_quote_that_is_not_the_lowest_says_why() {
    let mut register = spent();
    let quote = |name: &str, amount: i64, more: Json| {
        let mut set = json!({"line_id": id("wood"), "supplier": name, "amount": amount});
        set.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        new("quote", name, set)
    };
    register.run(quote("Scierie", 90_000, json!({})));
    let refusal = Refusal::QuoteReason { name: "Scierie".into(), least_cents: 90_000 };
    assert_eq!(register.refused(quote("Autre", 90_001, json!({"retained": true}))), refusal);
    register.run(quote("Autre", 90_001, json!({"retained": true, "reason": "Livre en juin"})));
    assert_eq!(register.refused(change("quote", "Autre", json!({"reason": null}))), refusal);
    // The same price needs no reason; a lower one that comes later changes nothing.
    register.run(change("quote", "Autre", json!({"amount": 90_000, "reason": null})));
    register.run(quote("Tard", 10_000, json!({})));
    assert_eq!(Entity::Quote.table(), "quote");
}

#[test]
fn somebody_with_more_hours_than_a_day_has_is_told_by_the_checks() {
    let mut register = Register::committee();
    register.run(new("project", "benches", json!({"name": "Bancs", "scope": "local"})));
    let mut worked = |key: &str, on: &str, minutes: i64| {
        let hours = json!({"project_id": id("benches"), "person_id": id("p1"), "worked_on": on,
                           "minutes": minutes});
        register.run(new("hours", key, hours));
    };
    // 24 h in two parts are a day; a minute more is none.
    worked("h1", "2026-11-19", 720);
    worked("h2", "2026-11-19", 720);
    worked("h3", "2026-11-20", 720);
    worked("h4", "2026-11-20", 721);
    let found = register.store.findings(stamp().today()).unwrap();
    let long: Vec<(String, i64)> = found
        .into_iter()
        .filter_map(|found| match found.warning {
            Warning::HoursLongDay { on, worked_minutes, .. } => Some((on, worked_minutes)),
            _ => None,
        })
        .collect();
    assert_eq!(long, [("2026-11-20".to_owned(), 1441)]);
}

#[test]
fn a_measure_off_its_scale_is_told_while_its_project_runs_and_an_age_is_no_scale() {
    let mut register = spent();
    let mut measured = |indicator: &str, name: &str, unit: Option<&str>, value: i64| {
        let of = json!({"project_id": id("place"), "name": name, "unit": unit});
        register.run(new("indicator", indicator, of));
        let measure = json!({"indicator_id": id(indicator), "moment": "after",
                             "measured_on": "2026-11-20", "value": value});
        register.run(new("measure", &format!("{indicator}-m"), measure));
    };
    // Nine out of five, twice; the others count people, days and years.
    measured("pride", "Fierté", Some("note de 1 à 5"), 900);
    measured("calm", "Calme (/ 5)", None, 900);
    measured("young", "Jeunes de 12 à 17 ans", Some("personnes"), 4_000);
    measured("harm", "Incidents sur 12 mois", None, 1_500);
    measured("years", "Fréquentation 2025-2026", Some("personnes"), 4_000);
    measured("open", "Ouvert 24/7", Some("heures par jour"), 2_000);
    let told = |register: &Register| -> Vec<String> {
        let found = register.store.findings(stamp().today()).unwrap();
        let off = found.into_iter().filter_map(|found| match found.warning {
            Warning::MeasureOffScale { name, scale, .. } => Some(format!("{name}: {scale}")),
            _ => None,
        });
        off.collect()
    };
    assert_eq!(told(&register), ["Calme (/ 5): / 5", "Fierté: note de 1 à 5"]);
    // What a closed project measured stays as it is.
    register.run(close());
    assert_eq!(told(&register), [""; 0]);
}
