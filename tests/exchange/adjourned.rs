//! What an adjournment leaves: the question that was pending is pending at the meeting that goes on, and
//! both minutes say so.

use ccr::documents::file::Format;
use ccr::documents::paper::{MINUTES, Subject};
use ccr::documents::template::folder::Folder;
use ccr::domain::entity::Entity;
use ccr::domain::id::Id;
use ccr::i18n::words::Words;
use ccr::store::Record;
use serde_json::{Value as Json, json};

use super::register::{Register, english, french, id, meeting};

fn paper(register: &Register, meeting: u32, words: &Words) -> String {
    let subject = Subject::meeting(Id::new(id(meeting)));
    let found = MINUTES.document(&register.store, &subject, words, &Folder::built_in()).unwrap();
    crate::text(Format::Markdown, &found).replace(['\u{a0}', '\u{202f}'], " ").replace('\\', "")
}

#[track_caller]
fn says(paper: &str, texts: &[&str]) {
    for text in texts {
        assert!(paper.contains(text), "no « {text} » in\n{paper}");
    }
}

/// A meeting of the 20th, with a motion on benches pending under its second point, and an amendment on
/// it; then an adjournment to the 10th of December, which carries.
fn adjourned(register: &mut Register) {
    meeting(register);
    register.run(json!({"do": "plan-meeting", "id": id(60), "body": id(2), "kind": "regular",
        "date": "2026-11-20", "starts_at": "19:00",
        "agenda": ["Ouverture", "Bancs du parc", "Levée de la séance"]}));
    register.run(json!({"do": "open-meeting", "meeting": id(60), "at": "19:00"}));
    for person in 10..14 {
        register.run(json!({"do": "set-attendance", "meeting": id(60), "person": id(person),
            "status": "present"}));
    }
    let items = register.store.meeting(&Id::new(id(60))).unwrap().unwrap().items;
    let mut put = |motion: u32, item: usize, set: Json| {
        let mut act = json!({"do": "propose", "id": id(motion), "meeting": id(60),
            "item": items[item].id, "mover": id(11), "seconder": id(13)});
        act.as_object_mut().unwrap().extend(set.as_object().unwrap().clone());
        register.run(act);
    };
    put(61, 1, json!({"text": "Acheter deux bancs."}));
    put(62, 1, json!({"kind": "amendment", "text": "Acheter trois bancs."}));
    put(
        63,
        2,
        json!({"kind": "adjournment", "text": "Ajourner la séance.",
        "until_on": "2026-12-10"}),
    );
    register
        .run(json!({"do": "record-vote", "motion": id(63), "mode": "unanimous", "at": "19:40"}));
}

fn go_on(register: &mut Register) {
    register.run(json!({"do": "adjourn-meeting", "id": id(70), "meeting": id(60), "at": "19:42",
        "to": "2026-12-10"}));
}

fn motions(register: &Register, meeting: u32) -> Vec<Record> {
    register.store.meeting(&Id::new(id(meeting))).unwrap().unwrap().motions
}

#[test]
fn what_was_pending_is_pending_again_with_who_moved_it() {
    let mut register = Register::new();
    adjourned(&mut register);
    go_on(&mut register);
    let sheet = register.store.meeting(&Id::new(id(70))).unwrap().unwrap();
    let [main, amendment] = sheet.motions.as_slice() else { panic!("{:?}", sheet.motions) };
    for (motion, text) in [(main, "Acheter deux bancs."), (amendment, "Acheter trois bancs.")] {
        assert_eq!(motion.text("text"), Some(text));
        assert_eq!(motion.text("mover_id"), Some(id(11).as_str()));
        assert_eq!(motion.text("seconder_id"), Some(id(13).as_str()));
        let item = sheet.items.iter().find(|item| item.text("title") == Some("Bancs du parc"));
        assert_eq!(motion.link("item_id"), item.map(|item| item.id.clone()));
    }
    assert_eq!(main.text("on_id"), Some(id(61).as_str()));
    assert_eq!(amendment.link("on_id"), Some(main.id.clone()));
    // It is not offered a second time.
    assert!(sheet.waiting.is_empty(), "{:?}", sheet.waiting);

    // Whoever moved it need not come; the amendment is voted on before the motion.
    let run_at = |register: &mut Register, act: Json| {
        register.run_at("2026-12-10T20:30:00", act);
    };
    run_at(&mut register, json!({"do": "open-meeting", "meeting": id(70), "at": "19:00"}));
    for (person, status) in [(10, "present"), (11, "absent"), (12, "present"), (13, "present")] {
        run_at(
            &mut register,
            json!({"do": "set-attendance", "meeting": id(70),
            "person": id(person), "status": status}),
        );
    }
    let sheet = register.store.meeting(&Id::new(id(70))).unwrap().unwrap();
    let pending: Vec<&str> = sheet.floor.pending().map(|motion| motion.id.as_str()).collect();
    assert_eq!(pending, [main.id.as_str(), amendment.id.as_str()]);
    for motion in [amendment, main] {
        run_at(
            &mut register,
            json!({"do": "record-vote", "motion": motion.id,
            "mode": "unanimous"}),
        );
    }
    let main = &motions(&register, 70)[0];
    assert_eq!(main.text("outcome"), Some("carried"));
    assert_eq!(main.text("amended_text"), Some("Acheter trois bancs."));
}

#[test]
fn both_minutes_tell_the_day_the_study_and_where_it_goes_on() {
    let mut register = Register::new();
    adjourned(&mut register);
    let before = paper(&register, 60, &french());
    says(&before, &["Le vote n’est pas encore inscrit."]);
    go_on(&mut register);
    let first = paper(&register, 60, &french());
    says(
        &first,
        &[
            "L’étude en est remise à la séance du 10 décembre 2026.",
            "d’ajourner la séance au 10 décembre 2026.",
            "La séance est ajournée à 19 h 42 au jeudi 10 décembre 2026; la suite fait l’objet de la \
             réunion 2026-03.",
        ],
    );
    assert!(!first.contains("Le vote n’est pas encore inscrit"), "{first}");
    says(
        &paper(&register, 60, &english()),
        &[
            "Its consideration is postponed to the meeting of December 10, 2026.",
            "to Thursday, December 10, 2026; it continues as meeting 2026-03.",
        ],
    );
    register.run_at(
        "2026-12-10T20:00:00",
        json!({"do": "open-meeting", "meeting": id(70), "at": "19:00"}),
    );
    says(
        &paper(&register, 70, &french()),
        &["réunion 2026-02, du 20 novembre 2026", "Acheter deux bancs"],
    );
}

#[test]
fn an_adjournment_that_is_taken_back_or_called_off_leaves_the_motion_where_it_was() {
    let mut register = Register::new();
    adjourned(&mut register);
    go_on(&mut register);
    let outcome = |register: &Register| motions(register, 60)[0].text("outcome").map(str::to_owned);
    assert_eq!(outcome(&register).as_deref(), Some("postponed"));
    // Called off, another meeting can take it up.
    register.run(json!({"do": "cancel-meeting", "meeting": id(70)}));
    register.run(json!({"do": "plan-meeting", "id": id(71), "body": id(2), "kind": "regular",
        "date": "2026-12-15", "agenda": ["Varia"]}));
    let sheet = register.store.meeting(&Id::new(id(71))).unwrap().unwrap();
    let waiting: Vec<&str> = sheet.waiting.iter().map(|motion| motion.id.as_str()).collect();
    assert_eq!(waiting, [id(61)]);

    let mut register = Register::new();
    adjourned(&mut register);
    go_on(&mut register);
    let last = register.every(Entity::Meeting).len();
    let entry = register.store.entries(None, 1).unwrap().remove(0);
    register.run(json!({"do": "undo", "entry": entry.seq}));
    assert_eq!(outcome(&register).as_deref(), Some("proposed"));
    assert_eq!(register.every(Entity::Meeting).len(), last - 1);
    assert_eq!(
        register
            .every(Entity::Motion)
            .iter()
            .filter(|motion| motion.text("text") == Some("Acheter deux bancs."))
            .count(),
        1
    );
}

#[test]
fn closed_without_another_meeting_the_study_waits_for_the_day_that_was_decided() {
    let mut register = Register::new();
    adjourned(&mut register);
    register.run(json!({"do": "close-meeting", "meeting": id(60), "at": "19:42"}));
    says(
        &paper(&register, 60, &french()),
        &[
            "L’étude en est remise à la séance du 10 décembre 2026.",
            "La séance est ajournée à 19 h 42 au jeudi 10 décembre 2026.",
        ],
    );
    register.run(json!({"do": "plan-meeting", "id": id(71), "body": id(2), "kind": "regular",
        "date": "2026-12-10", "agenda": ["Ouverture"], "carry_over": true}));
    let sheet = register.store.meeting(&Id::new(id(71))).unwrap().unwrap();
    assert_eq!(sheet.waiting.len(), 1);
    let titles: Vec<String> = sheet.items.iter().map(Record::label).collect();
    // Under the title of the point where it was moved.
    assert_eq!(titles, ["Ouverture", "Bancs du parc"]);
}
