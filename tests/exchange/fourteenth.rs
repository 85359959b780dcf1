//! Minutes that were sealed with versions 13 and 14 of the seal are printed as they were signed, in the words that
//! the programs printed that sealed so; those sealed since 14 say where a decision begins by a rule that can be
//! foreseen, and leave out who moved it only where that says who did.

use serde_json::json;

use super::as_it_happened::{put, vote};
use super::for_ever::signed_with;
use super::register::{Register, id, meeting};
use super::thirteenth::{adopted_with, resolved};

const TYPED: [&str; 5] = [
    "Considérant :\n- les plaintes;\n- le froid;\nd’acheter deux bancs.",
    "ATTENDU QUE\nLE COMITÉ A REÇU DES PLAINTES;\nIL EST RÉSOLU D’ÉCRIRE À L’OFFICE.",
    "Attendu que la cour est sombre\nc’est pourquoi il est résolu d’acheter trois lampes.\nPayer 300 $.",
    "Sur proposition de Yolande Côté_Soleil, appuyée par Aimée O’Neil, il est résolu de peindre.",
    "Sur proposition de la présidente, Aimée O’Neil, appuyée par Yolande Côté, il est résolu d’agir.",
];
const MOVED: &str = "ur proposition d’Aimée O'Neil <b>, appuyée par Yolande Côté_Soleil*, il est résolu à l’unanimité";

fn therefore(asked: &str) -> String {
    format!("En conséquence, s{MOVED} {asked}")
}

fn plain(asked: &str) -> String {
    format!("S{MOVED} {asked}")
}

#[test]
fn minutes_sealed_with_version_fourteen_are_printed_as_they_were_signed() {
    let exchanged = TYPED[3];
    let register = adopted_with(&TYPED);
    signed_with(&register, 14);
    assert_eq!(
        resolved(&register),
        vec![
            vec![
                "Considérant :".to_owned(),
                "- les plaintes;".to_owned(),
                "- le froid;".to_owned(),
                therefore("d’acheter deux bancs."),
            ],
            vec![
                "ATTENDU QUE LE COMITÉ A REÇU DES PLAINTES;".to_owned(),
                format!("EN CONSÉQUENCE, s{MOVED} d’ÉCRIRE À L’OFFICE."),
            ],
            vec![
                "Attendu que la cour est sombre".to_owned(),
                therefore(":"),
                "c’est pourquoi il est résolu d’acheter trois lampes. / Payer 300 $.".to_owned(),
            ],
            vec![plain(":"), exchanged.to_owned()],
            vec![plain("d’agir.")],
        ]
    );
}

#[test]
fn minutes_sealed_with_version_thirteen_are_printed_as_they_were_signed() {
    let register = adopted_with(&TYPED);
    signed_with(&register, 13);
    let president = TYPED[4];
    assert_eq!(
        resolved(&register),
        vec![
            vec![
                "Considérant :".to_owned(),
                therefore(":"),
                "- les plaintes; / - le froid; / d’acheter deux bancs.".to_owned(),
            ],
            vec![
                "ATTENDU QUE".to_owned(),
                format!("EN CONSÉQUENCE, s{MOVED} :"),
                "LE COMITÉ A REÇU DES PLAINTES; / IL EST RÉSOLU D’ÉCRIRE À L’OFFICE.".to_owned(),
            ],
            vec![
                "Attendu que la cour est sombre c’est pourquoi il est résolu d’acheter trois lampes."
                    .to_owned(),
                therefore("de payer 300 $."),
            ],
            vec![plain("de peindre.")],
            vec![plain(":"), president.to_owned()],
        ]
    );
}

#[test]
fn an_amendment_that_had_more_votes_for_than_against_says_what_it_lacked() {
    let mut register = Register::new();
    meeting(&mut register);
    put(&mut register, 80, "main", "Peindre la salle.", "20:00", json!({}));
    let whole = json!({"on": id(80), "majority": "absolute-present"});
    put(&mut register, 81, "amendment", "Peindre la salle en bleu.", "20:01", whole);
    // Two of four are no majority of those who are there.
    let counted = json!({"mode": "counted", "for": 2, "against": 1, "abstain": 1});
    register.run(vote(81, "20:02", counted));
    register.run(vote(80, "20:05", json!({"mode": "unanimous"})));
    register.run(json!({"do": "adopt-minutes", "meeting": id(40), "adopted_on": "2026-11-22"}));
    let told = |register: &Register| resolved(register).concat().join(" ");
    assert!(
        told(&register)
            .contains("L’amendement n’obtient pas la majorité requise (2 pour, 1 contre"),
        "{}",
        told(&register)
    );
    signed_with(&register, 13);
    assert!(told(&register).contains("L’amendement est rejeté (2 pour, 1 contre"));
}
