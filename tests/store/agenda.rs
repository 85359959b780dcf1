//! Outlines of agendas, and what one meeting hands on to the next.

use ccr::domain::refusal::Refusal;
use serde_json::{Value as Json, json};

use crate::support::*;

#[test]
fn a_level_out_of_all_bounds_is_refused() {
    let mut register = Register::committee();
    register.run(plan("november", "ccr", "2026-11-17"));
    let sql = "SELECT id FROM agenda_item ORDER BY position";
    let point = register.texts(sql).remove(1);
    for level in [0, 4, 255] {
        let act = json!({"do": "set-item-level", "item": point, "level": level});
        assert_eq!(register.refused(act), Refusal::NoSuchLevel { level });
    }
}

/// Level and title of each point, the level as so many dots.
fn outline(register: &Register, meeting: &str) -> Vec<String> {
    register.texts(&format!(
        "SELECT substr('...', 1, level) || title FROM agenda_item WHERE meeting_id = '{}'
         ORDER BY position",
        id(meeting)
    ))
}

pub fn planned(meeting: &str, kind: &str, date: &str, agenda: Json, carry_over: bool) -> Json {
    json!({"do": "plan-meeting", "id": id(meeting), "body": id("ccr"), "kind": kind, "date": date,
           "starts_at": "19:00", "agenda": agenda, "carry_over": carry_over})
}

/// The usual points that the program does something for, and two of the committee's own.
fn usual() -> Json {
    json!([
        {"title": "Ouverture", "role": "opening"},
        {"title": "Procès-verbal", "role": "minutes"},
        {"title": "Suivis", "role": "follow-ups"},
        "Bancs",
        {"title": "Stationnement", "purpose": "consult", "minutes": 15, "lead": id("p3")},
        {"title": "Tarifs", "level": 2},
        {"title": "Varia", "role": "other-business"},
        {"title": "Levée", "role": "closing"},
    ])
}

pub fn point(register: &Register, meeting: &str, title: &str) -> String {
    let sql = format!(
        "SELECT id FROM agenda_item WHERE meeting_id = '{}' AND title = '{title}'",
        id(meeting)
    );
    register.texts(&sql).remove(0)
}

fn at(register: &Register, meeting: &str, title: &str, column: &str) -> String {
    let sql = format!(
        "SELECT CAST({column} AS TEXT) FROM agenda_item WHERE id = '{}'",
        point(register, meeting, title)
    );
    register.texts(&sql).remove(0)
}

#[test]
fn a_point_moves_with_those_below_it_and_what_loses_its_point_comes_up() {
    let mut register = Register::committee();
    let agenda = json!(["A", "B", {"title": "b", "level": 2}, {"title": "c", "level": 3}, "D"]);
    register.run(planned("m", "regular", "2026-12-08", agenda, false));
    let item = |register: &Register, title: &str| point(register, "m", title);
    let b = item(&register, "B");
    register.run(json!({"do": "move-item", "item": b, "to": 1}));
    assert_eq!(outline(&register, "m"), [".B", "..b", "...c", ".A", ".D"]);
    register.run(json!({"do": "set-item-level", "item": item(&register, "A"), "level": 2}));
    assert_eq!(outline(&register, "m"), [".B", "..b", "...c", "..A", ".D"]);
    let deep = json!({"do": "set-item-level", "item": item(&register, "D"), "level": 4});
    assert_eq!(register.refused(deep), Refusal::NoSuchLevel { level: 4 });
    let first = json!({"do": "set-item-level", "item": b, "level": 2});
    assert_eq!(register.refused(first), Refusal::NoSuchLevel { level: 2 });
    let removed = register.run(json!({"do": "remove", "what": "agenda-item", "id": b}));
    assert_eq!(outline(&register, "m"), [".b", "..c", "..A", ".D"]);
    register.run(undo(removed));
    assert_eq!(outline(&register, "m"), [".B", "..b", "...c", "..A", ".D"]);
}

#[test]
fn a_new_point_has_its_level_and_no_deeper_one_than_there_is() {
    let mut register = Register::committee();
    register.run(planned("m", "regular", "2026-12-08", json!(["A", "B"]), false));
    let add = |title: &str, level: u32, place: Json| {
        let set = json!({"meeting_id": id("m"), "title": title, "level": level, "position": place});
        new("agenda-item", title, set)
    };
    register.run(add("x", 2, json!(2)));
    register.run(add("y", 3, json!(1)));
    assert_eq!(outline(&register, "m"), [".y", ".A", "..x", ".B"]);
    // Afterwards the level has a command of its own, which knows what is below.
    let saved = register.refused(change("agenda-item", "x", json!({"level": 1})));
    assert!(matches!(saved, Refusal::UnknownField { .. }), "{saved:?}");
}

/// The committee held its meeting of September: the benches were decided, the parking was not
/// reached; somebody promised to write.
fn after_september() -> Register {
    let mut register = Register::committee();
    register.run(planned("september", "regular", "2026-09-15", usual(), true));
    let motion = |register: &Register| {
        json!({"do": "propose", "id": id("benches"), "meeting": id("september"),
               "item": point(register, "september", "Bancs"), "text": "Réparer les bancs.",
               "mover": id("p1"), "seconder": id("p2")})
    };
    register.run(open("september"));
    for person in ["p1", "p2", "p3"] {
        register.run(attend("september", person, "present"));
    }
    let benches = motion(&register);
    register.run(benches);
    register.run(unanimous("benches"));
    let item = point(&register, "september", "Bancs");
    register.run(new(
        "follow-up",
        "write",
        json!({"what": "Écrire à l’Office", "person_id": id("p2"), "item_id": item,
               "meeting_id": id("september")}),
    ));
    register.run(close("september"));
    register
}

#[test]
fn three_meetings_hand_on_what_each_leaves_open() {
    let mut register = after_september();
    register.run(planned(
        "november",
        "regular",
        "2026-11-17",
        usual_without("Stationnement"),
        true,
    ));
    // The parking with its rates comes over before other business, with all that it had.
    let expected = [
        ".Ouverture",
        ".Procès-verbal",
        ".Suivis",
        "..Écrire à l’Office",
        ".Bancs",
        ".Stationnement",
        "..Tarifs",
        ".Varia",
        ".Levée",
    ];
    assert_eq!(outline(&register, "november"), expected);
    let told = |column: &str| at(&register, "november", "Stationnement", column);
    assert_eq!((told("purpose"), told("minutes_planned")), ("consult".into(), "15".into()));
    assert_eq!(told("lead_id"), id("p3"));
    assert_eq!(told("carried_from_id"), point(&register, "september", "Stationnement"));
    assert_eq!(at(&register, "november", "Procès-verbal", "minutes_of_id"), id("september"));
    assert_eq!(at(&register, "november", "Écrire à l’Office", "lead_id"), id("p2"));

    // In November the rates are dealt with, the parking is not, and nothing is adopted.
    register.run(open("november"));
    let rates = point(&register, "november", "Tarifs");
    register.run(json!({"do": "save", "what": "agenda-item", "id": rates,
                        "set": {"notes": "Tarifs connus."}}));
    register.run(close("november"));
    register.run(planned(
        "december",
        "regular",
        "2026-12-08",
        usual_without("Stationnement"),
        true,
    ));
    let expected = [
        ".Ouverture",
        ".Procès-verbal",
        ".Procès-verbal",
        ".Suivis",
        "..Écrire à l’Office",
        ".Bancs",
        ".Stationnement",
        ".Varia",
        ".Levée",
    ];
    assert_eq!(outline(&register, "december"), expected);
    let sql = format!(
        "SELECT minutes_of_id FROM agenda_item WHERE meeting_id = '{}' AND role = 'minutes'
         ORDER BY position",
        id("december")
    );
    assert_eq!(register.texts(&sql), [id("september"), id("november")]);

    // Asked again there is nothing more; a point that is left out comes back when it is asked for.
    let again = json!({"do": "carry-over", "meeting": id("december")});
    assert_eq!(register.try_run(again.clone()).unwrap().entry, None);
    let parking = point(&register, "december", "Stationnement");
    register.run(json!({"do": "remove", "what": "agenda-item", "id": parking}));
    register.run(again);
    assert_eq!(outline(&register, "december"), expected);

    // What December takes over is not offered to January too, but the follow-up is until it is done.
    register.run(planned("january", "regular", "2027-01-12", usual_without("Stationnement"), true));
    assert!(!outline(&register, "january").contains(&".Stationnement".to_owned()));
    assert!(outline(&register, "january").contains(&"..Écrire à l’Office".to_owned()));
    let done = change("follow-up", "write", json!({"done_on": "2026-12-01"}));
    register.run_at("2026-12-01T10:00:00", done);
    register.run(planned(
        "february",
        "regular",
        "2027-02-09",
        usual_without("Stationnement"),
        true,
    ));
    assert!(!outline(&register, "february").contains(&"..Écrire à l’Office".to_owned()));
}

#[test]
fn a_follow_up_noted_beside_adopted_minutes_comes_up_like_the_others() {
    let mut register = Register::in_session();
    register.run(propose("benches", "november"));
    register.run(unanimous("benches"));
    register.run(close("november"));
    register.run(adopt("november"));
    let set = json!({"what": "Appeler la Ville", "motion_id": id("benches")});
    register.run(new("follow-up", "call", set));
    let agenda = json!([{"title": "Suivis", "role": "follow-ups"}]);
    register.run(planned("december", "regular", "2026-12-08", agenda, true));
    assert!(outline(&register, "december").contains(&"..Appeler la Ville".to_owned()));
}

#[test]
fn what_stands_on_every_agenda_is_the_body_s_custom_and_comes_by_itself() {
    let mut register = Register::committee();
    for (meeting, day, agenda) in [
        ("june", "2026-06-16", json!(["Nouvelles", "Clôture"])),
        ("september", "2026-09-15", json!(["Nouvelles", "Bancs"])),
    ] {
        register.run(planned(meeting, "regular", day, agenda, false));
        register.run(open(meeting));
        register.run(close(meeting));
    }
    register.run(planned("november", "regular", "2026-11-17", json!(["Varia"]), true));
    assert_eq!(outline(&register, "november"), [".Bancs", ".Varia"]);
}

/// The usual points without one and what is below it.
fn usual_without(title: &str) -> Json {
    let all = usual();
    let kept = all
        .as_array()
        .unwrap()
        .iter()
        .filter(|item| item["title"] != title && item["title"] != "Tarifs");
    kept.cloned().collect()
}

#[test]
fn a_postponed_motion_comes_up_again_on_its_day_and_a_special_meeting_takes_nothing_over() {
    let mut register = after_september();
    let parking = point(&register, "september", "Bancs");
    // Another tool cannot know the command of a postponement; the rows are what counts.
    register.raw(&format!(
        "INSERT INTO motion (id, meeting_id, item_id, position, text, majority, outcome, body_id,
           until_on) VALUES ('{}', '{}', '{parking}', 9, 'Repeindre.', 'simple', 'postponed', '{}',
           '2026-12-01')",
        id("paint"),
        id("september"),
        id("ccr")
    ));
    let agenda = || json!([{"title": "Varia", "role": "other-business"}]);
    register.run(planned("special", "special", "2026-12-08", agenda(), true));
    assert_eq!(outline(&register, "special"), [".Varia"]);
    register.run(planned("november", "regular", "2026-11-17", agenda(), true));
    assert_eq!(outline(&register, "november"), [".Stationnement", "..Tarifs", ".Varia"]);
    register.run(planned("december", "regular", "2026-12-08", agenda(), true));
    // Under its own words: of the point something else was decided.
    assert_eq!(outline(&register, "december"), [".Repeindre", ".Varia"], "postponed to December");
}

#[test]
fn what_was_put_off_below_the_decisions_comes_up_below_them() {
    let mut register = Register::committee();
    let agenda = json!([
        {"title": "Ouverture", "role": "opening"},
        {"title": "Points de décision", "role": "decisions"},
        {"title": "Bancs", "level": 2},
        {"title": "Varia", "role": "other-business"},
    ]);
    register.run(planned("november", "regular", "2026-11-17", agenda.clone(), false));
    register.run(open("november"));
    for person in ["p1", "p2", "p3"] {
        register.run(attend("november", person, "present"));
    }
    let benches = point(&register, "november", "Bancs");
    for (motion, text) in [("benches", "Acheter deux bancs."), ("hall", "de repeindre la salle.")] {
        let mut put = propose(motion, "november");
        (put["item"], put["text"]) = (json!(benches), json!(text));
        register.run(put);
        match motion {
            "hall" => register
                .run(json!({"do": "drop-motion", "motion": id("hall"), "outcome": "tabled"})),
            _ => register.run(unanimous(motion)),
        };
    }
    register.run(close("november"));
    let mut agenda = agenda.as_array().unwrap().clone();
    agenda.retain(|item| item["title"] != "Bancs");
    register.run(planned("december", "regular", "2026-12-08", json!(agenda), true));
    // The benches are decided: what waits is the painting, by its own words.
    let expected = [".Ouverture", ".Points de décision", "..De repeindre la salle", ".Varia"];
    assert_eq!(outline(&register, "december"), expected);
}

#[test]
fn two_motions_put_off_from_one_point_come_up_under_what_each_resolves() {
    let mut register = Register::committee();
    let agenda = json!(["Bancs", {"title": "Varia", "role": "other-business"}]);
    register.run(planned("november", "regular", "2026-11-17", agenda.clone(), false));
    register.run(open("november"));
    for person in ["p1", "p2", "p3"] {
        register.run(attend("november", person, "present"));
    }
    let other = point(&register, "november", "Varia");
    for (motion, text) in [
        ("lamps", "Considérant la noirceur, il est résolu d’acheter trois lampes."),
        ("paint", "Attendu la rouille, il est résolu que la clôture soit peinte."),
    ] {
        let mut put = propose(motion, "november");
        (put["item"], put["text"]) = (json!(other), json!(text));
        register.run(put);
        register.run(json!({"do": "drop-motion", "motion": id(motion), "outcome": "tabled"}));
    }
    register.run(close("november"));
    register.run(planned("december", "regular", "2026-12-08", agenda, true));
    let expected = [".Bancs", ".Acheter trois lampes", ".Que la clôture soit peinte", ".Varia"];
    assert_eq!(outline(&register, "december"), expected);
}

#[test]
fn a_special_meeting_without_a_notice_is_held_to_the_agenda_it_opens_with() {
    let mut register = Register::committee();
    register.run(planned("m", "special", "2026-11-17", json!(["Bancs"]), false));
    register.run(open("m"));
    for person in ["p1", "p2", "p3"] {
        register.run(attend("m", person, "present"));
    }
    register.run(new("agenda-item", "late", json!({"meeting_id": id("m"), "title": "Clôture"})));
    let under = |name: &str, item: &str| {
        let mut act = propose(name, "m");
        act["item"] = json!(item);
        act
    };
    let refused = register.refused(under("fence", &id("late")));
    assert_eq!(refused, Refusal::NotOnNotice { title: "Clôture".into() });
    assert_eq!(register.refused(propose("none", "m")), Refusal::NoPointOfNotice {});
    let benches = point(&register, "m", "Bancs");
    register.run(under("benches", &benches));
}

#[test]
fn what_was_put_off_comes_up_once_and_without_its_amendments() {
    let mut register = Register::in_session();
    register.run(propose("hall", "november"));
    let mut amendment = propose("am", "november");
    amendment["kind"] = json!("amendment");
    amendment["text"] = json!("Amender autrement.");
    register.run(amendment);
    let mut off = propose("off", "november");
    off["kind"] = json!("postponement");
    off["until_on"] = json!("2027-01-12");
    register.run(off);
    register.run(unanimous("off"));
    register.run(close("november"));
    register.run(planned("first", "regular", "2027-01-12", json!(["Varia"]), true));
    assert_eq!(outline(&register, "first"), [".Bancs", ".Réparer les bancs", ".Varia"]);
    // Taken up before that day, it is done with.
    register.run(plan("december", "ccr", "2026-12-08"));
    register.run(open("december"));
    for person in ["p1", "p2", "p3"] {
        register.run(attend("december", person, "present"));
    }
    let mut again = propose("again", "december");
    again["on"] = json!(id("hall"));
    register.run(again);
    register.run(unanimous("again"));
    register.run_at("2026-12-08T21:15:00", close("december"));
    register.run(planned("second", "regular", "2027-01-12", json!(["Varia"]), true));
    let titles = outline(&register, "second");
    assert!(titles.iter().all(|title| !title.contains("Réparer")), "{titles:?}");
}

#[test]
fn no_notice_of_a_special_meeting_goes_out_without_its_object() {
    let mut register = Register::committee();
    let agenda = json!(["Ouverture", "Objet de la convocation", "Levée"]);
    register.run(planned("m", "special", "2026-12-08", agenda, false));
    let convene = json!({"do": "convene-meeting", "meeting": id("m"), "sent_on": "2026-11-22"});
    let refused = register.refused(convene.clone());
    assert_eq!(refused, Refusal::NoObject { title: "Objet de la convocation".into() });
    let item = point(&register, "m", "Objet de la convocation");
    register.run(json!({"do": "save", "what": "agenda-item", "id": item,
        "set": {"title": "Hausse des tarifs"}}));
    register.run(convene);
}

#[test]
fn the_same_words_that_were_lost_elsewhere_leave_what_was_put_off_waiting() {
    let mut register = Register::in_session();
    register.run(propose("hall", "november"));
    register.run(json!({"do": "drop-motion", "motion": id("hall"), "outcome": "tabled"}));
    register.run(close("november"));
    register.run(plan("december", "ccr", "2026-12-08"));
    register.run(open("december"));
    for person in ["p1", "p2", "p3"] {
        register.run(attend("december", person, "present"));
    }
    let waits = |register: &Register| {
        let meeting = ccr::domain::id::Id::new(id("december"));
        let sheet = register.store.meeting(&meeting).unwrap().unwrap();
        sheet.waiting.iter().any(|motion| motion.id.as_str() == id("hall"))
    };
    // Moved once more without taking up the first, and lost: the first lies on the table still.
    register.run(propose("repeat", "december"));
    let vote = |motion: &str, totals| counted(motion, totals);
    let lost = register.run(vote("repeat", [0, 3, 0]));
    assert!(waits(&register));
    // The same words that carry leave nothing to decide.
    register.run(undo(lost));
    let carried = register.run(vote("repeat", [3, 0, 0]));
    assert!(!waits(&register));
    register.run(undo(carried));
    register.run(json!({"do": "drop-motion", "motion": id("repeat"), "outcome": "withdrawn"}));
    assert!(waits(&register));
    // Taken from the table, it is decided, whichever way.
    let mut again = propose("again", "december");
    again["on"] = json!(id("hall"));
    register.run(again);
    register.run(vote("again", [0, 3, 0]));
    assert!(!waits(&register));
}
