//! A motion that keeps a formula of its own is printed as it was typed, with who moved it and the vote behind it:
//! nothing of it is lost, and nothing stands before it that would say it twice.

use ccr::documents::file::Format;
use ccr::documents::paper::{EXTRACT, MINUTES, Subject};
use ccr::documents::template::folder::Folder;
use ccr::domain::id::Id;
use serde_json::json;

use super::as_it_happened::{put, vote};
use super::for_ever::signed_with;
use super::register::{Register, french, id, meeting};
use super::thirteenth::{adopted_with, resolved};

const MOVED: &str = "Proposé par Aimée O'Neil <b>, appuyé par Yolande Côté_Soleil*.";
const CARRIED: &str = "La proposition étant mise aux voix, elle est adoptée à l’unanimité.";

const FORM: &str = "Sur proposition d’Aimée O'Neil <b>, appuyée par Yolande Côté_Soleil*, il est résolu à l’unanimité";

/// Forms that committees and councils use, none of which the minutes know to the last word.
const TYPED: [&str; 7] = [
    "Il est proposé, appuyé et résolu à l’unanimité d’acheter trois lampes.",
    "Moved: A. O'Neil\nSeconded: Y. Côté_Soleil\nThat lamps be bought.",
    "Attendu le froid;\nPour ces motifs,\nil est résolu de chauffer.",
    "Attendu que le litige a été\nrésolu de longue date par l’Office;\nIl est résolu d’écrire.",
    "D’acheter un banc. Adopté à la majorité.",
    "Il est proposé par Aimée O'Neil <b>, appuyé par Yolande Côté_Soleil*, vu le froid, de chauffer.",
    "Sur motion de Zoé Abel, le budget est adopté.",
];

#[test]
fn what_is_typed_in_words_of_ones_own_stands_as_it_was_typed() {
    let told: Vec<Vec<String>> = TYPED
        .iter()
        .map(|typed| {
            let named = typed.contains("Aimée O'Neil <b>").then_some(MOVED);
            let behind = [MOVED, CARRIED].into_iter().filter(|line| Some(*line) != named);
            let typed = typed.replace('\n', " / ");
            std::iter::once(typed).chain(behind.map(str::to_owned)).collect()
        })
        .collect();
    let register = adopted_with(&TYPED);
    assert_eq!(resolved(&register), told);
    signed_with(&register, 15);
    assert_eq!(resolved(&register), told);
}

/// With version 14 it stood in the minutes' own form, whatever was left in it.
#[test]
fn minutes_sealed_with_version_fourteen_put_any_formula_in_their_form() {
    let register = adopted_with(&TYPED);
    signed_with(&register, 14);
    let colon = format!("{FORM} :");
    let therefore = |asked: &str| format!("En conséquence, {}{asked}", FORM.replacen('S', "s", 1));
    let told: [Vec<String>; 7] = [
        vec![colon.clone(), "appuyé et résolu à l’unanimité d’acheter trois lampes.".to_owned()],
        vec![
            colon.clone(),
            "A. O'Neil / Seconded: Y. Côté_Soleil / That lamps be bought.".to_owned(),
        ],
        vec![
            "Attendu le froid;".to_owned(),
            "Pour ces motifs;".to_owned(),
            therefore(" de chauffer."),
        ],
        vec![
            "Attendu que le litige a été".to_owned(),
            therefore(" de longue date par l’Office; / Il est résolu d’écrire."),
        ],
        vec![format!("{FORM} d’acheter un banc. Adopté à la majorité.")],
        vec![colon.clone(), TYPED[5].to_owned()],
        vec![colon, TYPED[6].to_owned()],
    ];
    assert_eq!(resolved(&register), told);
}

#[test]
fn who_is_named_in_a_motion_as_the_register_has_it_is_not_named_again() {
    let names = "Sur motion d’Aimée O'Neil <b>, appuyée par Yolande Côté_Soleil*, il est résolu de peindre.";
    let register = adopted_with(&[names]);
    assert_eq!(resolved(&register), [[names, CARRIED]]);
    signed_with(&register, 15);
    assert_eq!(resolved(&register), [[names, CARRIED]]);
}

#[test]
fn a_motion_in_words_of_ones_own_that_fails_or_is_amended_is_told_with_its_vote() {
    let mut register = Register::new();
    meeting(&mut register);
    let typed = "Il est proposé, appuyé et résolu d’acheter trois lampes.";
    let amended = "Il est proposé, appuyé et résolu d’acheter quatre lampes.";
    put(&mut register, 80, "main", typed, "20:00", json!({}));
    let lost = json!({"mode": "counted", "for": 1, "against": 3, "abstain": 0});
    register.run(vote(80, "20:05", lost));
    put(&mut register, 81, "main", typed, "20:10", json!({}));
    put(&mut register, 82, "amendment", amended, "20:11", json!({"on": id(81)}));
    for motion in [82, 81] {
        register.run(vote(motion, "20:15", json!({"mode": "unanimous"})));
    }
    register.run(json!({"do": "adopt-minutes", "meeting": id(40), "adopted_on": "2026-11-22"}));
    let failed = format!("{typed}\n\n{MOVED}\n\nLa proposition est rejetée (1 pour, 3 contre");
    let as_amended = format!(
        "La proposition telle qu’amendée étant mise aux voix, elle est adoptée à l’unanimité :\n\n{amended}"
    );
    for version in [16, 15] {
        signed_with(&register, version);
        let minutes = minutes(&register);
        assert!(minutes.contains(&failed), "{minutes}");
        assert!(minutes.contains(&format!("{typed}\n\n{MOVED}\n\n")), "{minutes}");
        assert!(minutes.contains(&as_amended), "{minutes}");
    }
    let extract = Subject::resolution(Id::new(id(40)), Id::new(id(81)));
    let found = EXTRACT.document(&register.store, &extract, &french(), &Folder::built_in());
    let extract =
        crate::text(Format::Markdown, &found.unwrap()).replace('\\', "").replace("> ", "");
    assert!(
        extract.replace("\n>\n", "\n\n").contains(&format!("{amended}\n\n{MOVED}\n\n{CARRIED}")),
        "{extract}"
    );
}

fn minutes(register: &Register) -> String {
    let subject = Subject::meeting(Id::new(id(40)));
    let found = MINUTES.document(&register.store, &subject, &french(), &Folder::built_in());
    let minutes =
        crate::text(Format::Markdown, &found.unwrap()).replace(['\u{a0}', '\u{202f}'], " ");
    minutes.replace('\\', "").replace("> ", "").replace("\n>\n", "\n\n")
}

#[test]
fn an_amendment_is_told_in_the_words_that_the_minutes_print() {
    let mut register = Register::new();
    meeting(&mut register);
    let moved = "Sur proposition d’Aimée O'Neil, appuyée par Yolande Côté_Soleil*, il est résolu";
    put(&mut register, 80, "main", &format!("{moved} d’acheter trois lampes."), "20:00", json!({}));
    let whole = format!("{moved} d’acheter deux bancs et trois lampes.");
    put(&mut register, 81, "amendment", &whole, "20:01", json!({"on": id(80)}));
    for motion in [81, 80] {
        register.run(vote(motion, "20:05", json!({"mode": "unanimous"})));
    }
    register.run(json!({"do": "adopt-minutes", "meeting": id(40), "adopted_on": "2026-11-22"}));
    let told = |register: &Register| resolved(register).concat().join(" ");
    let said = "ajouter « deux bancs et » après « d’acheter »";
    assert!(told(&register).contains(said), "{}", told(&register));
    signed_with(&register, 15);
    assert!(told(&register).contains(said), "{}", told(&register));
    signed_with(&register, 14);
    assert!(!told(&register).contains(said), "{}", told(&register));
}
