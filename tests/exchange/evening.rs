//! An evening as it went: what is called adopted, and where each thing stands in the minutes when the
//! hours alone tell it.

use ccr::documents::file::Format;
use ccr::documents::paper::{MINUTES, Subject};
use ccr::documents::template::folder::Folder;
use ccr::domain::id::Id;
use ccr::i18n::history::told;
use serde_json::{Value as Json, json};

use super::register::{Register, french, id, meeting};

fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ").replace('\\', "")
}

fn minutes(register: &Register, in_camera: bool) -> String {
    let subject = Subject::meeting(Id::new(id(40))).with_in_camera(in_camera);
    let found =
        MINUTES.document(&register.store, &subject, &french(), &Folder::built_in()).unwrap();
    plain(&crate::text(Format::Markdown, &found))
}

/// The part of minutes under a heading.
#[track_caller]
fn under<'a>(text: &'a str, heading: &str) -> &'a str {
    let part = text.split(heading).nth(1).unwrap_or_else(|| panic!("{heading}\n{text}"));
    part.split("\n## ").next().unwrap()
}

#[track_caller]
fn in_order(text: &str, parts: &[&str]) {
    let place = |part: &&str| text.find(*part).unwrap_or_else(|| panic!("no « {part} »\n{text}"));
    let places: Vec<usize> = parts.iter().map(place).collect();
    assert!(places.is_sorted(), "{parts:?} in\n{text}");
}

/// A motion under the third point.
fn put(register: &mut Register, number: u32, kind: &str, text: &str, at: &str) {
    let point = third(register);
    register.run(json!({"do": "propose", "id": id(number), "meeting": id(40), "item": point,
        "kind": kind, "text": text, "mover": id(12), "seconder": id(13), "at": at}));
}

fn third(register: &Register) -> Json {
    json!(register.store.meeting(&Id::new(id(40))).unwrap().unwrap().items[2].id)
}

fn carry(register: &mut Register, number: u32, at: &str) {
    register.run(json!({"do": "record-vote", "motion": id(number), "mode": "unanimous", "at": at}));
}

/// The latest act of the journal, as the screen tells it.
fn latest(register: &Register) -> String {
    let entry = register.store.entries(None, 1).unwrap().remove(0);
    plain(&told(&french(), &register.store, &entry).unwrap())
}

#[test]
fn an_adopted_amendment_is_called_one_in_the_text_that_it_has_by_then() {
    let mut register = Register::new();
    meeting(&mut register);
    put(&mut register, 80, "main", "De recommander l’achat de 20 bacs.", "20:00");
    put(&mut register, 81, "amendment", "De recommander l’achat de 30 bacs.", "20:01");
    put(&mut register, 82, "sub-amendment", "De recommander l’achat de 25 bacs.", "20:02");
    carry(&mut register, 82, "20:03");
    assert_eq!(
        latest(&register),
        "Sous-amendement adopté : « De recommander l’achat de 25 bacs. » (à l’unanimité)"
    );
    carry(&mut register, 81, "20:04");
    assert_eq!(
        latest(&register),
        "Amendement adopté : « De recommander l’achat de 25 bacs. » (à l’unanimité)"
    );
    carry(&mut register, 80, "20:05");
    assert!(latest(&register).starts_with("ADOPTÉE : CCR-2026-"), "{}", latest(&register));
    // The page of whoever moved it has what was adopted.
    let sheet = register.store.person(&Id::new(id(12))).unwrap().unwrap();
    let moved = sheet.motions.iter().find(|motion| motion.id.as_str() == id(80)).unwrap();
    assert_eq!(moved.text, "De recommander l’achat de 25 bacs.");
}

#[test]
fn a_conflict_that_is_declared_between_two_motions_stands_between_them() {
    let mut register = Register::new();
    meeting(&mut register);
    put(&mut register, 80, "main", "De planter un orme.", "20:00");
    carry(&mut register, 80, "20:05");
    // Within the minute of the vote, which she still took part in.
    register.run(json!({"do": "record-movement", "meeting": id(40), "kind": "recusal",
        "person": id(10), "at": "20:05", "item": third(&register)}));
    put(&mut register, 81, "main", "D’engager son frère.", "20:06");
    carry(&mut register, 81, "20:08");
    let text = minutes(&register, false);
    in_order(
        under(&text, "## 3. Varia"),
        &["planter un orme", "déclare un conflit", "d’engager son frère"],
    );
    // What was declared before any vote stays at the head of the point.
    register.run(json!({"do": "record-movement", "meeting": id(40), "kind": "recusal",
        "person": id(11), "at": "19:58", "item": third(&register)}));
    let text = minutes(&register, false);
    in_order(under(&text, "## 3. Varia"), &["Guy Roy déclare", "planter un orme"]);
}

#[test]
fn the_chair_changes_under_the_point_whose_motions_have_that_hour() {
    let mut register = Register::new();
    meeting(&mut register);
    // Nobody said when the points began: the first one was taken up by the opening alone.
    put(&mut register, 80, "main", "De planter un orme.", "20:00");
    carry(&mut register, 80, "20:05");
    register.run(json!({"do": "record-movement", "meeting": id(40), "kind": "chair",
        "person": id(11), "at": "20:06"}));
    put(&mut register, 81, "main", "D’engager son frère.", "20:07");
    carry(&mut register, 81, "20:08");
    let text = minutes(&register, false);
    assert!(!under(&text, "## 1. Ouverture").contains("présidence"), "{text}");
    let yields = "À 20 h 06, Hélène Tremblay cède la présidence à Guy Roy.";
    in_order(under(&text, "## 3. Varia"), &["planter un orme", yields, "d’engager son frère"]);
    // Just before the first motion of a point, long after the opening: under that point too.
    let mut register = Register::new();
    meeting(&mut register);
    register.run(json!({"do": "record-movement", "meeting": id(40), "kind": "chair",
        "person": id(11), "at": "20:06"}));
    put(&mut register, 81, "main", "D’engager son frère.", "20:07");
    carry(&mut register, 81, "20:08");
    let text = minutes(&register, false);
    in_order(under(&text, "## 3. Varia"), &[yields, "d’engager son frère"]);
}

#[test]
fn what_was_said_in_camera_comes_before_what_was_decided_there() {
    let mut register = Register::new();
    meeting(&mut register);
    put(&mut register, 80, "in-camera", "De siéger à huis clos.", "20:00");
    carry(&mut register, 80, "20:01");
    register.run(json!({"do": "save", "what": "agenda-item", "id": third(&register),
        "set": {"private_notes": "Il y a une cachette."}}));
    put(&mut register, 81, "main", "De changer la serrure.", "20:10");
    carry(&mut register, 81, "20:12");
    let order = ["siéger à huis clos", "Il y a une cachette.", "changer la serrure"];
    in_order(&minutes(&register, true), &order);
    put(&mut register, 82, "end-in-camera", "De mettre fin au huis clos.", "20:30");
    carry(&mut register, 82, "20:31");
    let text = minutes(&register, true);
    in_order(&text, &order);
    in_order(&text, &["changer la serrure", "mettre fin au huis clos"]);
    assert!(!minutes(&register, false).contains("cachette"));
}

fn minutes_of(register: &Register, number: u32) -> String {
    let subject = Subject::meeting(Id::new(id(number)));
    let found =
        MINUTES.document(&register.store, &subject, &french(), &Folder::built_in()).unwrap();
    plain(&crate::text(Format::Markdown, &found))
}

#[test]
fn a_tenant_at_an_assembly_is_no_guest_and_the_heads_do_not_contradict_the_names() {
    let mut register = Register::new();
    meeting(&mut register);
    register.run(json!({"do": "plan-meeting", "id": id(41), "body": id(2),
        "kind": "annual-general", "date": "2026-11-21", "agenda": ["Ouverture"]}));
    register.run(json!({"do": "convene-meeting", "meeting": id(41), "sent_on": "2026-10-10"}));
    register.run(json!({"do": "open-meeting", "meeting": id(41), "at": "19:00"}));
    for (person, name, kind) in [(150, "Lebrun", "tenant"), (151, "Bienvenue", "staff")] {
        register.run(json!({"do": "save", "what": "person", "id": id(person), "set": {
            "family_name": name, "given_name": "Zoé", "kind": kind}}));
        register.run(json!({"do": "set-attendance", "meeting": id(41), "person": id(person),
            "status": "guest"}));
    }
    for person in [10, 11] {
        register.run(json!({"do": "set-attendance", "meeting": id(41), "person": id(person),
            "status": "present"}));
    }
    // A tenant who was noted by name moves and votes like all others.
    register.run(json!({"do": "propose", "id": id(80), "meeting": id(41),
        "text": "De planter un orme.", "mover": id(150), "seconder": id(10), "at": "19:05"}));
    // Three have a vote and are named; two are counted.
    let heads = |at: &str, heads: u32| {
        json!({"do": "record-movement", "meeting": id(41), "kind": "head-count", "at": at,
               "heads": heads})
    };
    register.run(heads("19:10", 2));
    register.run(heads("19:20", 3));
    // Fewer than the five that an assembly needs: it counts people, and not members.
    register.run(json!({"do": "record-vote", "motion": id(80), "mode": "counted", "for": 2,
        "against": 0, "at": "19:30", "no_quorum_reason": "il y a urgence"}));
    let text = minutes_of(&register, 41);
    assert!(
        text.contains("Vote pris sans quorum (3 personnes présentes, il en fallait 5)"),
        "{text}"
    );
    assert!(text.contains("1 personne n’a pas voté"), "{text}");
    assert!(text.contains("(3)\n\n- Hélène Tremblay"), "{text}");
    in_order(&text, &["Zoé Lebrun", "Personnes invitées (1)", "Zoé Bienvenue"]);
    assert!(text.contains("2 personnes (3 sont nommées plus haut"), "{text}");
    assert_eq!(text.matches("nommées plus haut").count(), 1, "{text}");
}

#[test]
fn the_notice_is_named_and_a_point_that_was_not_reached_says_so() {
    let mut register = Register::new();
    let november = meeting(&mut register);
    let items = register.store.meeting(&november).unwrap().unwrap().items;
    let text = minutes(&register, false);
    assert!(text.contains("Envoyé le 10 novembre 2026"), "{text}");
    // Nobody said when the points began: nothing is known of the last one.
    assert!(!text.contains("n’est pas abordé"), "{text}");
    let file = rusqlite::Connection::open(register.folder.path().join("registre.ccr")).unwrap();
    file.execute("UPDATE motion SET item_id = ?1", [items[0].id.as_str()]).unwrap();
    for (item, at) in items.iter().zip(["19:04", "19:30"]) {
        let set = "UPDATE agenda_item SET started_at = ?1 WHERE id = ?2";
        file.execute(set, [at, item.id.as_str()]).unwrap();
    }
    let text = minutes(&register, false);
    assert!(under(&text, "## 3. Varia").contains("Ce point n’est pas abordé."), "{text}");
    assert_eq!(text.matches("n’est pas abordé").count(), 1, "{text}");
}

#[test]
fn what_was_put_off_waits_until_it_is_carried_in_the_same_words() {
    let mut register = Register::new();
    meeting(&mut register);
    put(&mut register, 80, "main", "De planter un orme.", "20:00");
    put(&mut register, 81, "postponement", "Remettre la proposition.", "20:01");
    carry(&mut register, 81, "20:02");
    let plan = |number: u32, date: &str| {
        json!({"do": "plan-meeting", "id": id(number), "body": id(2), "kind": "regular",
            "date": date, "agenda": ["Varia"], "carry_over": true})
    };
    let waiting = |register: &Register, number: u32| -> usize {
        let sheet = register.store.meeting(&Id::new(id(number))).unwrap().unwrap();
        sheet.waiting.iter().filter(|motion| motion.id.as_str() == id(80)).count()
    };
    register.run(plan(41, "2026-12-08"));
    assert_eq!(waiting(&register, 41), 1);
    // Typed again instead of taken up, and carried.
    let evening = |register: &mut Register, command: Json| {
        register.run_at("2026-12-08T19:10:00", command);
    };
    evening(&mut register, json!({"do": "open-meeting", "meeting": id(41), "at": "19:00"}));
    for person in [10, 11, 12, 13] {
        evening(
            &mut register,
            json!({"do": "set-attendance", "meeting": id(41),
            "person": id(person), "status": "present"}),
        );
    }
    evening(
        &mut register,
        json!({"do": "propose", "id": id(82), "meeting": id(41),
        "text": "De planter un orme", "mover": id(12), "seconder": id(13), "at": "19:05"}),
    );
    assert_eq!(waiting(&register, 41), 1, "it is not decided");
    evening(
        &mut register,
        json!({"do": "record-vote", "motion": id(82), "mode": "unanimous", "at": "19:08"}),
    );
    assert_eq!(waiting(&register, 41), 0);
    evening(&mut register, json!({"do": "close-meeting", "meeting": id(41), "at": "19:10"}));
    evening(&mut register, plan(43, "2027-01-12"));
    let january = register.store.meeting(&Id::new(id(43))).unwrap().unwrap();
    assert!(january.items.iter().all(|item| !item.label().contains("orme")));
}
