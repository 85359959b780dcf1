//! The lengths and places of the register of resolutions that are kept by year: always what going
//! through the rows finds.

use ccr::store::query::list::{FacetValues, From, Narrowed, RESOLUTIONS, Request};
use serde_json::json;

use crate::support::*;

/// A meeting of a day with three motions that carried and one that was defeated, named by `name`.
fn sitting(register: &mut Register, name: &str, date: &str) {
    register.run(plan(name, "ccr", date));
    register.run(open(name));
    for person in ["p1", "p2", "p3"] {
        register.run(attend(name, person, "present"));
    }
    for n in 1..=3 {
        let motion = format!("{name}-{n}");
        register.run(propose(&motion, name));
        register.run(unanimous(&motion));
    }
    let lost = format!("{name}-4");
    register.run(propose(&lost, name));
    register.run(counted(&lost, [1, 2, 0]));
}

/// Each length and place that the store tells, beside the rows as they come.
fn assert_counted(register: &Register) {
    let facet = RESOLUTIONS.facets.iter().find(|facet| facet.name == "follow-up").unwrap();
    let FacetValues::State(states, _) = facet.values else { panic!() };
    let of = |name: &str, value: &str| Narrowed {
        facet: RESOLUTIONS.facets.iter().find(|facet| facet.name == name).unwrap(),
        value: value.to_owned(),
    };
    let others = || {
        let mut all = vec![
            vec![of("outcome", "carried")],
            vec![of("outcome", "defeated")],
            vec![of("theme", "Bancs")],
            vec![of("site", &id("st-martin"))],
            vec![of("body", &id("ccr"))],
            vec![of("body", &id("work"))],
            vec![of("year", "2026")],
            vec![of("year", "2027"), of("outcome", "carried")],
            vec![of("theme", "Bancs"), of("body", &id("ccr")), of("year", "2025")],
        ];
        all.push(vec![of("theme", "Rien"), of("body", &id("ccr"))]);
        all
    };
    let combined = states.codes.iter().flat_map(|code| {
        others().into_iter().map(|mut other| {
            other.push(Narrowed { facet, value: (*code).to_owned() });
            other
        })
    });
    let whole = vec![vec![]];
    let whole = whole.into_iter().chain(others()).chain(combined);
    let narrowed =
        states.codes.iter().map(|code| vec![Narrowed { facet, value: (*code).to_owned() }]);
    for narrowed in whole.chain(narrowed) {
        for sort in 0..RESOLUTIONS.sorts.len() {
            let today = "2027-06-01".parse().unwrap();
            let request = Request { sort, narrowed: &narrowed, today, ..Request::of(&RESOLUTIONS) };
            let rows = register.store.window(&request, &From::Start, 1_000).unwrap();
            let length = register.store.length(&request).unwrap();
            assert_eq!(length, rows.len() as u64, "{narrowed:?} by {sort}");
            for (place, row) in rows.iter().enumerate() {
                let told = register.store.place(&request, &row.anchor).unwrap();
                assert_eq!(told, place as u64, "{narrowed:?} by {sort}");
            }
        }
    }
}

/// How many rows a state of follow-ups has, by date.
fn length(register: &Register, state: &str) -> u64 {
    let facet = RESOLUTIONS.facets.iter().find(|facet| facet.name == "follow-up").unwrap();
    let narrowed = [Narrowed { facet, value: state.to_owned() }];
    let request = Request { sort: 1, narrowed: &narrowed, ..Request::of(&RESOLUTIONS) };
    register.store.length(&request).unwrap()
}

fn lengths(register: &Register) -> [u64; 3] {
    ["open", "done", "none"].map(|state| length(register, state))
}

#[test]
fn what_is_kept_follows_every_act_and_its_undo() {
    let mut register = Register::committee();
    for (name, date) in [("may", "2025-05-20"), ("june", "2026-06-16"), ("may27", "2027-05-18")] {
        sitting(&mut register, name, date);
        register.run_at(&format!("{date}T21:15:00"), close(name));
    }
    assert_eq!(lengths(&register), [0, 0, 12]);
    let follow = |name: &str, motion: &str| {
        new("follow-up", name, json!({"what": "Écrire.", "motion_id": id(motion)}))
    };
    let done = |name: &str, on: Option<&str>| change("follow-up", name, json!({"done_on": on}));
    let acts = [
        (follow("f1", "may-1"), [1, 0, 11]),
        (follow("f2", "may-1"), [1, 0, 11]),
        (done("f1", Some("2025-06-01")), [1, 0, 11]),
        (done("f2", Some("2025-06-02")), [0, 1, 11]),
        (follow("f3", "june-4"), [1, 1, 10]),
        // It moves to another motion, of another year.
        (change("follow-up", "f3", json!({"motion_id": id("may27-2")})), [1, 1, 10]),
        (done("f2", None), [2, 0, 10]),
        (json!({"do": "remove", "what": "follow-up", "id": id("f2")}), [1, 1, 10]),
        (change("follow-up", "f3", json!({"motion_id": null})), [0, 1, 11]),
        // A vote corrected: it has no number any more, but the day.
        (counted("may27-3", [1, 2, 0]), [0, 1, 11]),
        (propose("late", "may27"), [0, 1, 11]),
        (unanimous("late"), [0, 1, 12]),
        // Filed under a theme and a place, which narrow it.
        (change("motion", "may-1", json!({"theme": "Bancs"})), [0, 1, 12]),
        (
            change("motion", "may-2", json!({"theme": "Bancs", "site_id": id("st-martin")})),
            [0, 1, 12],
        ),
        // The day of a meeting that was noted wrongly takes its decisions along.
        (change("meeting", "june", json!({"date": "2026-01-13"})), [0, 1, 12]),
    ];
    let mut done: Vec<(i64, Vec<String>)> = Vec::new();
    let kept = |register: &Register| {
        register.texts(
            "SELECT sort || year || state || rows FROM motion_count WHERE rows <> 0 ORDER BY 1",
        )
    };
    for (act, expected) in acts {
        let before = kept(&register);
        let told = act.to_string();
        done.push((register.run(act), before));
        assert_eq!(lengths(&register), expected, "{told}");
        assert_counted(&register);
        assert_sound(&register.path);
    }
    for (entry, before) in done.into_iter().rev() {
        register.run(undo(entry));
        assert_eq!(kept(&register), before);
        assert_counted(&register);
    }
}

#[test]
fn a_count_that_another_tool_changed_is_found() {
    let mut register = Register::committee();
    sitting(&mut register, "may", "2025-05-20");
    let faults = |register: &Register| ccr::store::soundness::faults(&register.store).unwrap();
    assert_eq!(faults(&register), Vec::<String>::new());
    register.raw("UPDATE motion_count SET rows = 7 WHERE sort = 'date' AND state = 'all'");
    assert_eq!(faults(&register), ["motion_count: date 2025 all"]);
}

#[test]
fn several_criteria_are_counted_without_going_through_the_motions() {
    let mut register = Register::committee();
    sitting(&mut register, "may", "2025-05-20");
    // Were the rows counted, there would be none: only the kept counts are left to tell.
    register.raw("UPDATE motion_facet_count SET rows = rows + 1000 WHERE outcome = 'carried'");
    let of = |name: &str, value: &str| Narrowed {
        facet: RESOLUTIONS.facets.iter().find(|facet| facet.name == name).unwrap(),
        value: value.to_owned(),
    };
    let narrowed = [of("follow-up", "none"), of("body", &id("ccr"))];
    let request = Request { narrowed: &narrowed, ..Request::of(&RESOLUTIONS) };
    assert_eq!(register.store.length(&request).unwrap(), 1003);
    let faults = ccr::store::soundness::faults(&register.store).unwrap();
    let told = ["motion_facet_count: date 2025 none", "motion_facet_count: number 2025 none"];
    assert_eq!(faults, told);
}

#[test]
fn a_resolution_is_found_by_the_title_of_its_point_and_not_by_the_points_notes() {
    let mut register = Register::in_session();
    let set = json!({"meeting_id": id("november"), "title": "Jardin communautaire",
                     "notes": "On parle de la clôture."});
    register.run(new("agenda-item", "garden", set));
    let mut motion = propose("benches", "november");
    motion["item"] = json!(id("garden"));
    register.run(motion);
    register.run(unanimous("benches"));
    register.run(propose("other", "november"));
    register.run(unanimous("other"));
    let found = |register: &Register, filter: &str, public: bool| {
        let request = Request { filter, public, ..Request::of(&RESOLUTIONS) };
        let rows = register.store.window(&request, &From::Start, 10).unwrap();
        assert_eq!(register.store.length(&request).unwrap(), rows.len() as u64);
        rows.into_iter().map(|row| row.anchor.id.to_string()).collect::<Vec<_>>()
    };
    for public in [true, false] {
        assert_eq!(found(&register, "jardin", public), [id("benches")]);
        assert_eq!(found(&register, "commu jard", public), [id("benches")]);
        assert_eq!(found(&register, "cloture", public), Vec::<String>::new());
        assert_eq!(found(&register, "bancs", public).len(), 2);
    }
    register.run(change("agenda-item", "garden", json!({"title": "Potager"})));
    assert_eq!(found(&register, "jardin", false), Vec::<String>::new());
    assert_eq!(found(&register, "potag", false), [id("benches")]);
}
