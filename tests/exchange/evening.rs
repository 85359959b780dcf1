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
