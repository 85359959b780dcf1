//! Projects: their parts and sums, what contradicts itself, what is filed under them.

use ccr::domain::entity::Entity;
use ccr::domain::field::Fault;
use ccr::domain::id::Id;
use ccr::domain::project::money::Money;
use ccr::domain::refusal::Refusal;
use serde_json::{Value as Json, json};

use crate::support::*;

/// A project of the committee, or one of its parts.
fn of_project(what: &str, name: &str, project: &str, mut set: Json) -> Json {
    set["project_id"] = json!(id(project));
    new(what, name, set)
}

fn project(name: &str) -> Json {
    new("project", name, json!({"name": name, "scope": "local", "site_id": id("st-martin")}))
}

fn task(name: &str, after: Option<&str>) -> Json {
    let after = after.map(id);
    of_project("task", name, "place", json!({"title": name, "after_id": after}))
}

/// The benches of a project with a little of everything.
fn begun() -> Register {
    let mut register = Register::committee();
    register.run(batch(vec![
        project("place"),
        of_project(
            "project-phase",
            "idea",
            "place",
            json!({"phase": "idea", "from_on": "2026-06-01"}),
        ),
        of_project(
            "task",
            "plans",
            "place",
            json!({"title": "Plans", "due_on": "2026-06-20",
            "done_on": "2026-06-18", "person_id": id("p6")}),
        ),
        of_project(
            "task",
            "paint",
            "place",
            json!({"title": "Peindre les bancs",
            "due_on": "2026-11-20", "after_id": id("plans")}),
        ),
        of_project(
            "task",
            "party",
            "place",
            json!({"title": "Inauguration", "due_on": "2026-12-01"}),
        ),
        of_project(
            "work-day",
            "saturday",
            "place",
            json!({"title": "Ponçage",
            "held_on": "2026-07-04", "hands_needed": 10}),
        ),
        of_project(
            "participant",
            "taking-part",
            "place",
            json!({"person_id": id("p6"), "role": "resident"}),
        ),
        of_project(
            "hours",
            "h1",
            "place",
            json!({"worked_on": "2026-07-04",
            "person_id": id("p6"), "minutes": 210, "work_day_id": id("saturday")}),
        ),
        of_project(
            "hours",
            "h2",
            "place",
            json!({"worked_on": "2026-07-04", "heads": 8,
            "minutes": 180, "work_day_id": id("saturday")}),
        ),
        of_project(
            "hours",
            "h3",
            "place",
            json!({"worked_on": "2026-07-11",
            "person_id": id("p7"), "minutes": 45, "task_id": id("paint")}),
        ),
        of_project(
            "funding",
            "grant",
            "place",
            json!({"kind": "grant", "name": "ID²EM",
            "promised": 840_000, "received": 500_000}),
        ),
        of_project(
            "funding",
            "pallets",
            "place",
            json!({"kind": "in-kind", "name": "Palettes",
            "received": 60_000}),
        ),
        of_project(
            "budget-line",
            "wood",
            "place",
            json!({"title": "Bois", "planned": 500_000,
            "committed": 480_000}),
        ),
        of_project(
            "budget-line",
            "paint-line",
            "place",
            json!({"title": "Peinture", "planned": 340_000}),
        ),
        new(
            "voucher",
            "v1",
            json!({"line_id": id("wood"), "paid_on": "2026-06-25",
            "amount": 412_599, "supplier": "Quincaillerie"}),
        ),
        new(
            "voucher",
            "v2",
            json!({"line_id": id("wood"), "paid_on": "2026-07-02",
            "amount": 1}),
        ),
        new(
            "quote",
            "q1",
            json!({"line_id": id("wood"), "supplier": "Scierie", "amount": 480_000,
            "retained": true}),
        ),
        of_project(
            "furnishing",
            "bench",
            "place",
            json!({"name": "Banc de l’îlot A",
            "kind": "bench"}),
        ),
        new(
            "upkeep",
            "varnish",
            json!({"furnishing_id": id("bench"), "title": "Vernir",
            "every_months": 12}),
        ),
        of_project(
            "indicator",
            "noise",
            "place",
            json!({"name": "Plaintes de flânage",
            "target": 200, "direction": "lower"}),
        ),
        new(
            "measure",
            "before",
            json!({"indicator_id": id("noise"), "moment": "before",
            "measured_on": "2026-05-30", "value": 1_250}),
        ),
    ]));
    register
}

#[test]
fn a_project_knows_its_parts_and_adds_them_up_to_the_cent_and_the_minute() {
    let register = begun();
    let sheet = register.store.project(&Id::new(id("place")), "2026-11-22".parse().unwrap());
    let sheet = sheet.unwrap().unwrap();
    let expected = Money {
        promised: 840_000,
        received: 500_000,
        in_kind_received: 60_000,
        planned: 500_000 + 340_000,
        committed: 480_000,
        paid: 412_599 + 1,
        owed: 480_000 - 412_600,
        ..Money::default()
    };
    assert_eq!(sheet.money, expected);
    assert_eq!(sheet.money.left(), 500_000 - 412_600, "a gift in kind pays no bill");
    assert_eq!(sheet.minutes, 210 + 8 * 180 + 45);
    let day = &sheet.work_days[0];
    assert_eq!((day.minutes, day.heads), (210 + 8 * 180, 9));
    assert_eq!((sheet.tasks.all, sheet.tasks.done, sheet.tasks.late), (3, 1, 1));
    let next: Vec<String> = sheet.next_tasks.iter().map(|row| row.record.label()).collect();
    assert_eq!(next, ["Peindre les bancs", "Inauguration"]);
    assert_eq!(sheet.participants[0].name, "P6");
    assert_eq!(sheet.project.text("status"), Some("open"));
}

#[test]
fn the_lists_add_up_to_what_the_page_says() {
    let register = begun();
    let rows = |sql: &str| register.texts(sql);
    let listed = |list: &'static ccr::store::query::list::List, column: &str| -> i64 {
        use ccr::store::query::list::{From, Request};
        let request =
            Request { all_columns: true, view: list.view("all").unwrap(), ..Request::of(list) };
        let place = list.columns.iter().position(|found| found.name == column).unwrap();
        let window = register.store.window(&request, &From::Start, 100).unwrap();
        window.iter().filter_map(|row| row.cells[place].as_whole()).sum()
    };
    use ccr::store::query::list::{HOURS, PROJECTS, TASKS};
    for (column, expected) in [
        ("planned", 840_000),
        ("committed", 480_000),
        ("paid", 412_600),
        ("promised", 840_000),
        ("hours", 1_695),
        ("tasks_open", 2),
    ] {
        assert_eq!(listed(&PROJECTS, column), expected, "{column}");
    }
    assert_eq!(listed(&HOURS, "hours"), 1_695);
    assert_eq!(rows("SELECT title FROM task ORDER BY due_on").len(), 3);
    assert_eq!(TASKS.views[0].name, "open");
}

#[test]
fn what_contradicts_itself_is_refused() {
    let mut register = begun();
    let both = json!({"person_id": id("p7"), "organisation_id": id("office"), "role": "partner"});
    register.run(new("organisation", "office", json!({"name": "Office"})));
    assert_eq!(
        register.refused(of_project("participant", "x", "place", both)),
        Refusal::ParticipantOne {}
    );
    let neither = json!({"role": "partner"});
    assert_eq!(
        register.refused(of_project("participant", "x", "place", neither)),
        Refusal::ParticipantOne {}
    );
    let nobody = json!({"worked_on": "2026-07-04", "minutes": 60});
    assert_eq!(register.refused(of_project("hours", "x", "place", nobody)), Refusal::HoursOf {});
    let none = json!({"worked_on": "2026-07-04", "minutes": 60, "heads": 0});
    let field = |table: &str, field: &str, fault| Refusal::Field {
        table: table.into(),
        field: field.into(),
        fault,
    };
    assert_eq!(
        register.refused(of_project("hours", "x", "place", none)),
        field("hours", "heads", Fault::Required)
    );
    let many = json!({"worked_on": "2026-07-04", "minutes": 60, "heads": 1_000_000_000});
    assert_eq!(
        register.refused(of_project("hours", "x", "place", many)),
        field("hours", "heads", Fault::TooLarge)
    );
    // Of another project.
    register.run(project("other"));
    let other = json!({"worked_on": "2026-07-04", "minutes": 60, "heads": 1,
        "task_id": id("paint")});
    assert_eq!(
        register.refused(of_project("hours", "x", "other", other)),
        Refusal::OtherProject {
            table: "hours".into(),
            field: "task_id".into(),
            name: "Peindre les bancs".into()
        }
    );
    // The second retained quote, under whatever name.
    let second = json!({"line_id": id("wood"), "supplier": "Autre", "amount": 1, "retained": true});
    assert_eq!(
        register.refused(new("quote", "q2", second.clone())),
        Refusal::QuoteRetained { name: "Scierie".into() }
    );
    let freed = register.run(change("quote", "q1", json!({"retained": false})));
    register.run(new("quote", "q2", second));
    // Taken back, the first would be retained again beside the second.
    assert!(matches!(register.refused(undo(freed)), Refusal::QuoteRetained { .. }));
    assert!(matches!(
        register.refused(change("measure", "before", json!({"value": -1}))),
        Refusal::Field { fault: Fault::Negative, .. }
    ));
}

#[test]
fn tasks_cannot_wait_for_each_other_in_a_ring() {
    let mut register = Register::committee();
    register.run(batch(vec![project("place"), task("a", None), task("b", Some("a"))]));
    register.run(task("c", Some("b")));
    assert_eq!(
        register.refused(change("task", "a", json!({"after_id": id("c")}))),
        Refusal::TaskLoop { tasks: "a → c → b → a".into() }
    );
    assert_eq!(register.refused(task("d", Some("d"))), Refusal::TaskLoop { tasks: "d → d".into() });
    // Neither can an undo: « c » waited for nothing when « a » began to wait for it.
    let freed = register.run(change("task", "c", json!({"after_id": null})));
    register.run(change("task", "a", json!({"after_id": id("c")})));
    assert_eq!(register.refused(undo(freed)), Refusal::TaskLoop { tasks: "c → b → a → c".into() });
    // Nor does a project follow itself by way of another.
    register.run(new(
        "project",
        "next",
        json!({"name": "next", "scope": "local",
        "previous_id": id("place")}),
    ));
    assert_eq!(
        register.refused(change("project", "place", json!({"previous_id": id("next")}))),
        Refusal::Field {
            table: "project".into(),
            field: "previous_id".into(),
            fault: Fault::NotAChoice
        }
    );
}

#[test]
fn everything_of_a_project_is_found_taken_away_and_brought_back() {
    let mut register = begun();
    let found = register.store.find("flan", None, 9).unwrap();
    assert_eq!(found[0].entity, Entity::Indicator);
    assert_eq!(register.store.find("quincaillerie", None, 9).unwrap()[0].entity, Entity::Voucher);
    let before = register.rows();
    register.run(json!({"do": "remove", "what": "indicator", "id": id("noise")}));
    assert_eq!(register.texts("SELECT id FROM measure").len(), 0, "its measures go with it");
    let last = register.run(json!({"do": "remove", "what": "furnishing", "id": id("bench")}));
    assert_eq!(register.texts("SELECT id FROM upkeep").len(), 0);
    register.run(undo(last));
    register.run(undo(last - 1));
    assert_eq!(register.rows(), before);
    assert_eq!(
        register.refused(json!({"do": "remove", "what": "project", "id": id("place")})),
        Refusal::InUse { table: "participant".into() }
    );
    // A project without any part but its phases goes.
    register.run(project("short"));
    register.run(of_project(
        "project-phase",
        "x",
        "short",
        json!({"phase": "idea", "from_on": "2026-06-01"}),
    ));
    register.run(json!({"do": "remove", "what": "project", "id": id("short")}));
    // A photo begins with its file.
    let set = json!({"project_id": id("place"), "consent": "given"});
    let photo = json!({"do": "save", "what": "photo", "set": set});
    assert_eq!(register.refused(photo), Refusal::NotPlain { table: "photo".into() });
}

#[test]
fn a_part_stays_in_its_project_and_a_state_is_set_by_its_verb() {
    let mut register = begun();
    register.run(project("other"));
    for (what, name, field, value) in [
        ("task", "paint", "project_id", id("other")),
        ("voucher", "v1", "line_id", id("paint-line")),
        ("project", "place", "status", "closed".to_owned()),
    ] {
        let refused = register.refused(change(what, name, json!({field: value})));
        assert!(matches!(refused, Refusal::UnknownField { .. }), "{what}: {refused:?}");
    }
    register.run(change(
        "project",
        "place",
        json!({"hoped": "Des bancs.", "lessons": "Plus tôt."}),
    ));
    assert_eq!(register.value("project", "place", "lessons").as_deref(), Some("Plus tôt."));
}

#[test]
fn a_resolution_and_a_meeting_are_filed_under_a_project_after_the_minutes_too() {
    let mut register = Register::in_session();
    register.run(propose("motion", "november"));
    register.run(unanimous("motion"));
    register.run(close("november"));
    register.run(adopt("november"));
    register.run(project("place"));
    register.run(change("motion", "motion", json!({"project_id": id("place")})));
    register.run(change("meeting", "november", json!({"project_id": id("place")})));
    register.run(new("follow-up", "f", json!({"what": "Vis", "project_id": id("place")})));
    let sheet = register.store.project(&Id::new(id("place")), "2026-11-22".parse().unwrap());
    let sheet = sheet.unwrap().unwrap();
    assert_eq!(sheet.motions[0].id.as_str(), id("motion"));
    assert_eq!(sheet.meetings[0].id.as_str(), id("november"));
    assert_eq!(sheet.follow_ups[0].label(), "Vis");
    // The seal says nothing of it, and still fits.
    let today = "2026-11-22".parse().unwrap();
    let sealed = register.store.findings(today).unwrap();
    let broken = sealed.iter().find(|found| found.warning.kind().starts_with("seal"));
    assert!(broken.is_none(), "{broken:?}");
    // Nothing else of the meeting came free by it.
    let place = change("meeting", "november", json!({"place": "Ailleurs"}));
    assert!(matches!(register.refused(place), Refusal::MinutesAdopted { .. }));
}
