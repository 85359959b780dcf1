//! Meetings planned alike, put off, adjourned; the round of a notice.

use ccr::domain::field::Fault;
use ccr::domain::refusal::Refusal;
use serde_json::{Value as Json, json};

use crate::agenda::planned;
use crate::support::*;

/// Number, day, status and hour of the meetings, in order of their days.
fn meetings(register: &Register) -> Vec<String> {
    register.texts(
        "SELECT number || ' ' || date || ' ' || status || ' ' || ifnull(starts_at, '')
         FROM meeting ORDER BY date",
    )
}

fn titles(register: &Register, number: &str) -> Vec<String> {
    register.texts(&format!(
        "SELECT title FROM agenda_item WHERE meeting_id = (SELECT id FROM meeting
         WHERE number = '{number}') ORDER BY position"
    ))
}

#[test]
fn a_series_is_one_act_and_gives_each_meeting_its_year_s_number() {
    let mut register = Register::committee();
    register.run(plan("a", "ccr", "2026-11-17"));
    let clone = json!({"do": "clone-meeting", "meeting": id("a"),
        "dates": ["2026-12-15", "2027-01-19"], "starts_at": "18:30"});
    let before = register.rows();
    let series = register.run(clone);
    let expected = [
        "2026-01 2026-11-17 planned 19:00",
        "2026-02 2026-12-15 planned 18:30",
        "2027-01 2027-01-19 planned 18:30",
    ];
    assert_eq!(meetings(&register), expected);
    assert_eq!(titles(&register, "2027-01"), ["Ouverture", "Bancs", "Levée"]);
    register.run(undo(series));
    assert_eq!(before, register.rows());
    let none = json!({"do": "clone-meeting", "meeting": id("a"), "dates": []});
    assert_eq!(register.refused(none), Refusal::NothingToDo {});
    let hour = json!({"do": "clone-meeting", "meeting": id("a"), "dates": ["2026-12-15"],
                      "starts_at": "25:00"});
    assert_eq!(register.refused(hour), Refusal::NotAnHour { text: "25:00".into() });
}

#[test]
fn a_copy_leaves_behind_what_the_meeting_took_over() {
    let mut register = Register::in_session();
    let item = "SELECT id FROM agenda_item WHERE title = 'Bancs'";
    let benches = register.texts(item).remove(0);
    register.run(close("november"));
    register.run(plan("december", "ccr", "2026-12-08"));
    for (name, role, link) in
        [("pv1", "minutes", "minutes_of_id"), ("pv2", "minutes", "minutes_of_id")]
    {
        let set = json!({"meeting_id": id("december"), "title": name, "role": role,
                         link: id("november")});
        register.run(new("agenda-item", name, set));
    }
    let set = json!({"meeting_id": id("december"), "title": "Repris", "carried_from_id": benches});
    register.run(new("agenda-item", "carried", set));
    register
        .run(json!({"do": "clone-meeting", "meeting": id("december"), "dates": ["2027-01-12"]}));
    assert_eq!(titles(&register, "2027-01"), ["Ouverture", "Bancs", "Levée", "pv1"]);
    let links = register.texts(
        "SELECT ifnull(i.minutes_of_id, '') FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id
         WHERE m.number = '2027-01' AND i.role = 'minutes'",
    );
    assert_eq!(links, [""], "which minutes wait then is asked then");
}

#[test]
fn a_copy_keeps_the_point_where_minutes_are_adopted_behind_that_where_they_are_read() {
    let mut register = Register::committee();
    let agenda = json!(["Ouverture", "Lecture du procès-verbal", "Adoption du procès-verbal"]);
    register.run(planned("m", "regular", "2026-11-17", agenda, false));
    register.run(open("m"));
    register.run(close("m"));
    let agenda = json!(["Ouverture", "Lecture du procès-verbal", "Adoption du procès-verbal"]);
    register.run(planned("next", "regular", "2026-12-08", agenda, true));
    // Those of November wait for the point that adopts them.
    let linked = "SELECT title FROM agenda_item WHERE minutes_of_id IS NOT NULL";
    assert_eq!(register.texts(linked), ["Adoption du procès-verbal"]);
    register.run(json!({"do": "clone-meeting", "meeting": id("next"), "dates": ["2027-01-12"]}));
    let expected = ["Ouverture", "Lecture du procès-verbal", "Adoption du procès-verbal"];
    assert_eq!(titles(&register, "2027-01"), expected);
}

fn round(register: &Register, meeting: &str) -> Vec<String> {
    register.texts(&format!(
        "SELECT n.way || ' ' || coalesce(p.family_name, b.name) || ' ' || ifnull(n.done_on, '-')
         FROM notice n LEFT JOIN person p ON p.id = n.person_id
         LEFT JOIN building b ON b.id = n.building_id
         WHERE n.meeting_id = '{}' ORDER BY p.family_name, b.name",
        id(meeting)
    ))
}

#[test]
fn the_round_has_every_member_by_the_way_they_prefer_and_the_last_one_sends_the_notice() {
    let mut register = Register::committee();
    for (person, set) in [
        ("p1", json!({"email": "p1@example.org", "phone": "819 555-0101"})),
        ("p2", json!({"email": "p2@example.org", "phone": "819 555-0102", "reach": "phone"})),
        ("p3", json!({"reach": "email"})),
        ("p4", json!({"reach": "door"})),
    ] {
        register.run(change("person", person, set));
    }
    register.run(plan("m", "ccr", "2026-12-08"));
    let plan_round = json!({"do": "plan-round", "meeting": id("m")});
    register.run(plan_round.clone());
    // Who has neither an address nor a number gets a letter, whatever they would prefer.
    let expected = ["email P1 -", "phone P2 -", "letter P3 -", "hand P4 -", "letter P5 -"];
    assert_eq!(round(&register, "m"), expected);
    assert_eq!(register.try_run(plan_round).unwrap().entry, None, "nobody twice");

    register.run(tell("m", "p9", None));
    for (person, day) in
        [("p1", "2026-11-20"), ("p2", "2026-11-22"), ("p3", "2026-11-21"), ("p9", "2026-11-20")]
    {
        register.run(tell("m", person, Some(day)));
    }
    register.run(json!({"do": "set-notice", "meeting": id("m"), "person": id("p5"), "way": null}));
    assert_eq!(register.value("meeting", "m", "status").as_deref(), Some("planned"));
    let last = register.run(tell("m", "p4", Some("2026-11-20")));
    // The notice is as late as the last one who got it.
    assert_eq!(register.value("meeting", "m", "status").as_deref(), Some("convened"));
    assert_eq!(register.value("meeting", "m", "notice_sent_on").as_deref(), Some("2026-11-22"));
    register.run(undo(last));
    assert_eq!(register.value("meeting", "m", "status").as_deref(), Some("planned"));
    // Nor does the round wait for somebody who is taken off it.
    register.run(json!({"do": "set-notice", "meeting": id("m"), "person": id("p4"), "way": null}));
    assert_eq!(register.value("meeting", "m", "status").as_deref(), Some("convened"));

    // It is the twenty-second: nobody was told tomorrow, nor did the notice go out then.
    let to_come = |table: &str, field: &str| Refusal::Field {
        table: table.into(),
        field: field.into(),
        fault: Fault::ToCome,
    };
    let told = tell("m", "p1", Some("2026-11-23"));
    assert_eq!(register.refused(told), to_come("notice", "done_on"));
    let sent = json!({"do": "convene-meeting", "meeting": id("m"), "sent_on": "2026-11-23"});
    assert_eq!(register.refused(sent), to_come("meeting", "notice_sent_on"));

    let nobody = json!({"do": "set-notice", "meeting": id("m"), "way": "letter"});
    assert_eq!(register.refused(nobody), Refusal::NoticeTarget {});
    let way = json!({"do": "set-notice", "meeting": id("m"), "person": id("p1"), "way": "pigeon"});
    assert!(matches!(register.refused(way), Refusal::UnknownCode { .. }));
}

#[test]
fn an_assembly_is_announced_in_every_building_and_a_plan_goes_with_its_round() {
    let mut register = Register::committee();
    for name in ["b-1", "b-2"] {
        let set = json!({"site_id": id("st-martin"), "name": name, "dwellings": 24});
        register.run(new("building", name, set));
    }
    register
        .run(json!({"do": "plan-meeting", "id": id("m"), "body": id("ccr"), "date": "2026-12-08",
                        "kind": "annual-general", "agenda": ["Ouverture"]}));
    register.run(json!({"do": "plan-round", "meeting": id("m")}));
    assert_eq!(round(&register, "m").len(), 5 + 2);
    assert!(round(&register, "m").contains(&"letter b-1 -".to_owned()));
    register.run(json!({"do": "remove", "what": "meeting", "id": id("m")}));
    assert_eq!(round(&register, "m"), [] as [&str; 0]);
}

#[test]
fn a_meeting_that_is_put_off_keeps_its_number_and_begins_its_notice_anew() {
    let mut register = Register::committee();
    register.run(plan("m", "ccr", "2026-12-08"));
    register.run(tell("m", "p1", Some("2026-11-22")));
    assert_eq!(register.value("meeting", "m", "status").as_deref(), Some("convened"));
    let postpone = |to: &str| {
        json!({"do": "postpone-meeting", "meeting": id("m"), "to": to,
                                     "place": "Salle 2"})
    };
    let too_early = Refusal::DayNotLater { date: "2026-12-08".into() };
    assert_eq!(register.refused(postpone("2026-12-08")), too_early);
    register.run(postpone("2026-12-15"));
    let value = |column: &str| register.value("meeting", "m", column).unwrap_or_default();
    assert_eq!((value("number").as_str(), value("status").as_str()), ("2026-01", "planned"));
    assert_eq!(
        (value("postponed_from").as_str(), value("date").as_str()),
        ("2026-12-08", "2026-12-15")
    );
    assert_eq!((value("notice_sent_on").as_str(), value("place").as_str()), ("", "Salle 2"));
    assert_eq!(round(&register, "m"), ["phone P1 -"], "still to be told, by the same way");
    let on_notice = "SELECT count(*) || '' FROM agenda_item WHERE on_notice = 1";
    assert_eq!(register.texts(on_notice), ["0"]);
    // A number bears its year, so that it cannot stay in another one.
    register.run(postpone("2027-01-12"));
    assert_eq!(register.value("meeting", "m", "number").as_deref(), Some("2027-01"));
    register.run(open("m"));
    let refused = register.refused(postpone("2027-02-09"));
    assert_eq!(refused, Refusal::MeetingStep { status: "open".into() });
}

#[test]
fn an_adjourned_meeting_goes_on_with_what_it_did_not_reach() {
    let mut register = Register::committee();
    register.run(json!({"do": "plan-meeting", "id": id("m"), "body": id("ccr"), "kind": "special",
    "date": "2026-11-17", "starts_at": "19:00", "place": "Salle 1", "agenda": [
        {"title": "Ouverture", "role": "opening"},
        "Bancs",
        {"title": "Stationnement", "minutes": 20},
        {"title": "Tarifs", "level": 2},
        {"title": "Levée", "role": "closing"},
    ]}));
    register.run(json!({"do": "convene-meeting", "meeting": id("m"), "sent_on": "2026-11-10"}));
    register.run(open("m"));
    let item = |register: &Register, title: &str| {
        register.texts(&format!("SELECT id FROM agenda_item WHERE title = '{title}'")).remove(0)
    };
    let note = |register: &mut Register, title: &str| {
        let id = item(register, title);
        register
            .run(json!({"do": "save", "what": "agenda-item", "id": id, "set": {"notes": "Dit."}}));
    };
    let benches = item(&register, "Bancs");
    register.run(json!({"do": "start-item", "item": benches, "at": "19:10"}));
    note(&mut register, "Bancs");
    let parking = item(&register, "Stationnement");
    register.run(json!({"do": "start-item", "item": parking, "at": "20:40"}));
    note(&mut register, "Stationnement");
    let adjourn = |at: &str, to: &str| -> Json {
        json!({"do": "adjourn-meeting", "id": id("next"), "meeting": id("m"), "at": at, "to": to})
    };
    let early = Refusal::DayNotLater { date: "2026-11-17".into() };
    assert_eq!(register.refused(adjourn("21:30", "2026-11-17")), early);
    let before_it_opened = Refusal::ClosesBeforeOpening { opened_at: "19:04".into() };
    assert_eq!(register.refused(adjourn("18:30", "2026-11-24")), before_it_opened);
    register.run(adjourn("21:30", "2026-11-24"));
    let value =
        |name: &str, column: &str| register.value("meeting", name, column).unwrap_or_default();
    assert_eq!(
        (value("m", "status").as_str(), value("m", "closed_at").as_str()),
        ("held", "21:30")
    );
    assert_eq!(value("next", "continues_id"), id("m"));
    assert_eq!(
        (value("next", "kind").as_str(), value("next", "place").as_str()),
        ("special", "Salle 1")
    );
    // The parking was being treated when the meeting broke off, in spite of its notes.
    assert_eq!(titles(&register, "2026-02"), ["Ouverture", "Stationnement", "Tarifs", "Levée"]);
    let told = register.texts(
        "SELECT level || ' ' || ifnull(minutes_planned, '') || ' ' || (carried_from_id IS NOT NULL)
         || ' ' || ifnull(on_notice, 0) FROM agenda_item
         WHERE meeting_id = (SELECT id FROM meeting WHERE number = '2026-02') ORDER BY position",
    );
    assert_eq!(
        told,
        ["1  0 1", "1 20 1 1", "2  1 1", "1  1 1"],
        "they were on the notice of the first evening"
    );
}

#[test]
fn points_whose_heading_stays_behind_go_on_by_themselves() {
    let mut register = Register::committee();
    register.run(json!({"do": "plan-meeting", "id": id("m"), "body": id("ccr"), "kind": "regular",
    "date": "2026-11-17", "starts_at": "19:00", "agenda": [
        {"title": "Ouverture", "role": "opening"},
        "Projets",
        {"title": "Fête", "level": 2},
        {"title": "Repas", "level": 3},
        {"title": "Jardin", "level": 2},
        "Levée",
    ]}));
    register.run(open("m"));
    for (title, at) in [("Projets", "19:10"), ("Fête", "19:20")] {
        let item = format!("SELECT id FROM agenda_item WHERE title = '{title}'");
        let item = register.texts(&item).remove(0);
        register.run(json!({"do": "start-item", "item": item, "at": at}));
    }
    register.run(json!({"do": "adjourn-meeting", "id": id("next"), "meeting": id("m"),
        "at": "19:34", "to": "2026-11-24"}));
    let told = register.texts(
        "SELECT level || ' ' || title FROM agenda_item
         WHERE meeting_id = (SELECT id FROM meeting WHERE number = '2026-02') ORDER BY position",
    );
    // The heading was treated; what stands below a point that goes on stays there.
    assert_eq!(told, ["1 Ouverture", "1 Fête", "2 Repas", "1 Jardin", "1 Levée"]);
}

#[test]
fn an_opening_that_was_typed_stands_once_where_the_meeting_goes_on() {
    let mut register = Register::committee();
    register.run(plan("m", "ccr", "2026-11-17"));
    register.run(open("m"));
    // No quorum at the opening: the first point is the one that goes on.
    register.run(json!({"do": "adjourn-meeting", "id": id("next"), "meeting": id("m"),
        "at": "19:34", "to": "2026-11-24"}));
    assert_eq!(titles(&register, "2026-02"), ["Ouverture", "Bancs", "Levée"]);
}

#[test]
fn only_an_assembly_is_planned_with_a_number_of_tenants() {
    let mut register = Register::committee();
    let mut act = plan("a", "ccr", "2026-12-15");
    act["tenants"] = json!(420);
    assert_eq!(register.refused(act.clone()), Refusal::TenantsOfCommittee {});
    act["kind"] = json!("annual-general");
    register.run(act);
    assert_eq!(register.value("meeting", "a", "tenants").as_deref(), Some("420"));
    // One that became another kind of meeting since is planned alike without it.
    register.run(change("meeting", "a", json!({"kind": "regular"})));
    let dates = ["2027-01-19"];
    register.run(json!({"do": "clone-meeting", "meeting": id("a"), "dates": dates}));
    let tenants = "SELECT ifnull(CAST(tenants AS TEXT), 'none') FROM meeting ORDER BY date";
    assert_eq!(register.texts(tenants), ["420", "none"]);
}
