//! Minutes that are sealed with version 16 of the seal lose no word of who moved and seconded a motion, say neither
//! twice where it is typed, and call no motion by a whereas. Those sealed with version 15 are printed as they were.

use ccr::documents::file::Format;
use ccr::documents::paper::{MINUTES, Subject};
use ccr::documents::template::folder::Folder;
use ccr::domain::id::Id;
use serde_json::json;

use super::as_it_happened::{put, vote};
use super::for_ever::signed_with;
use super::register::{Register, french, id, meeting};
use super::thirteenth::{adopted_with, resolved};

const MOVED: &str = "Proposé par Aimée O'Neil <b>, appuyé par Yolande Côté_Soleil*.";
const MOVED_ALONE: &str = "Proposé par Aimée O'Neil <b>.";
const CARRIED: &str = "La proposition étant mise aux voix, elle est adoptée à l’unanimité.";
const FORM: &str = "Sur proposition d’Aimée O'Neil <b>, appuyée par Yolande Côté_Soleil*, il est résolu à l’unanimité";

/// Minutes with one motion that nobody seconded.
fn moved_alone(text: &str) -> Register {
    let mut register = Register::new();
    register.run(json!({"do": "set-rule", "rule": "motion.requires_seconder", "value": "off"}));
    meeting(&mut register);
    put(&mut register, 80, "main", text, "20:00", json!({"seconder": null}));
    register.run(vote(80, "20:05", json!({"mode": "unanimous"})));
    register.run(json!({"do": "adopt-minutes", "meeting": id(40), "adopted_on": "2026-11-22"}));
    register
}

#[test]
fn that_a_motion_was_seconded_is_not_lost_where_nobody_is_recorded_who_did() {
    for typed in [
        "Il est proposé et appuyé de payer.",
        "Sur proposition dûment appuyée, il est résolu de payer.",
        "Moved and seconded to pay.",
    ] {
        let register = moved_alone(typed);
        assert_eq!(resolved(&register), [[typed, MOVED_ALONE, CARRIED]]);
        signed_with(&register, 15);
        let told = resolved(&register).concat().join(" ");
        assert!(!told.contains("appuyé") && !told.contains("seconded"), "{told}");
    }
    let plain = moved_alone("Il est proposé de payer.");
    let told = "Sur proposition d’Aimée O'Neil <b>, il est résolu à l’unanimité de payer.";
    assert_eq!(resolved(&plain), [[told]]);
    let seconded = adopted_with(&["Il est proposé et appuyé de payer."]);
    assert_eq!(resolved(&seconded), [[format!("{FORM} de payer.")]]);
}

#[test]
fn who_moved_is_printed_where_a_longer_name_stands_or_somebody_gets_something() {
    for typed in [
        "Sur motion d’Aimée O'Neil <b> Lavoie, appuyée par Yolande Côté_Soleil*, il est résolu de chauffer.",
        "Sur motion d’Aimée O'Neil <b>, appuyée par Yolande Côté_Soleil* Roy, il est résolu de chauffer.",
        "Sur proposition du comité, appuyée par Yolande Côté_Soleil*, un don est remis à Aimée O'Neil <b>.",
    ] {
        let register = adopted_with(&[typed]);
        assert_eq!(resolved(&register), [[typed, MOVED, CARRIED]]);
    }
}

#[test]
fn who_moved_is_said_once_wherever_it_is_typed() {
    for typed in [
        "De peindre le hall, proposé par Aimée O'Neil <b>, appuyé par Yolande Côté_Soleil*.",
        "De peindre le hall (proposé par Aimée O’Neil <b>, appuyé par Yolande Côté_Soleil*).",
        "Il est proposé par Aimée O'Neil <b> de peindre le hall, appuyé par Yolande Côté_Soleil*.",
        "That the hall be painted, moved by Aimée O'Neil <b>, seconded by Yolande Côté_Soleil*.",
        "Sur motion de la vice-présidente Aimée O'Neil <b>, appuyée par Yolande Côté_Soleil*, il est résolu d’agir.",
    ] {
        assert_eq!(resolved(&adopted_with(&[typed])), [[typed, CARRIED]]);
    }
    let lines = "Proposeuse : Aimée O'Neil <b>\nAppuyeuse : Yolande Côté_Soleil*\nChauffer";
    let told = lines.replace('\n', " / ");
    assert_eq!(resolved(&adopted_with(&[lines])), [[told.as_str(), CARRIED]]);
}

#[test]
fn what_became_of_a_motion_and_which_it_is_are_not_said_twice() {
    for typed in [
        "De peindre le hall. Adopté, 12 pour, 3 contre.",
        "De peindre le hall. Approuvé à l’unanimité.",
        "That the hall be painted. Motion carried, 12 to 3.",
        "CCR-2026-031\nDe peindre le hall",
        "La présidente du comité propose de peindre le hall.",
    ] {
        let register = adopted_with(&[typed]);
        let told = typed.replace('\n', " / ");
        assert_eq!(resolved(&register), [[told.as_str(), MOVED, CARRIED]]);
        signed_with(&register, 15);
        assert!(resolved(&register).concat().concat().starts_with(FORM), "{typed}");
    }
}

fn minutes(register: &Register) -> String {
    of_meeting(register, 40)
}

fn of_meeting(register: &Register, meeting: u32) -> String {
    let subject = Subject::meeting(Id::new(id(meeting)));
    let found = MINUTES.document(&register.store, &subject, &french(), &Folder::built_in());
    let minutes =
        crate::text(Format::Markdown, &found.unwrap()).replace(['\u{a0}', '\u{202f}'], " ");
    minutes.replace('\\', "").replace("> ", "").replace("\n>\n", "\n\n")
}

#[test]
fn an_amendment_of_a_formula_alone_tells_what_it_changes() {
    let mut register = Register::new();
    meeting(&mut register);
    put(&mut register, 80, "main", "Il est proposé de peindre le hall.", "20:00", json!({}));
    let amended = "Il est résolu de peindre le hall.";
    put(&mut register, 81, "amendment", amended, "20:01", json!({"on": id(80)}));
    for motion in [81, 80] {
        register.run(vote(motion, "20:05", json!({"mode": "unanimous"})));
    }
    register.run(json!({"do": "adopt-minutes", "meeting": id(40), "adopted_on": "2026-11-22"}));
    let told = minutes(&register);
    assert!(told.contains("remplacer « proposé » par « résolu »"), "{told}");
    signed_with(&register, 15);
    assert!(!minutes(&register).contains("remplacer « proposé »"));
}

#[test]
fn a_matter_of_procedure_is_read_as_any_motion() {
    for (typed, told, seconder) in [
        (
            "Il est proposé et appuyé de remettre l’étude au 3 mai.",
            format!("{FORM} de remettre l’étude au 3 mai."),
            json!(id(13)),
        ),
        (
            "Il est proposé, appuyé et résolu de remettre l’étude au 3 mai.",
            format!(
                "Il est proposé, appuyé et résolu de remettre l’étude au 3 mai.\n\n{MOVED}\n\n{CARRIED}"
            ),
            json!(id(13)),
        ),
    ] {
        let mut register = Register::new();
        meeting(&mut register);
        put(&mut register, 80, "main", "Peindre le hall.", "20:00", json!({}));
        let on = json!({"on": id(80), "seconder": seconder});
        put(&mut register, 81, "postponement", typed, "20:01", on);
        register.run(vote(81, "20:05", json!({"mode": "unanimous"})));
        register.run(json!({"do": "adopt-minutes", "meeting": id(40), "adopted_on": "2026-11-22"}));
        assert!(minutes(&register).contains(&told), "{}", minutes(&register));
        signed_with(&register, 15);
        let signed = format!("{FORM} :\n\n{typed}");
        assert!(minutes(&register).contains(&signed), "{}", minutes(&register));
    }
}

/// An amendment that was put in camera is not told, and changed the day all the same.
#[test]
fn what_carried_as_amended_behind_closed_doors_is_told_as_it_carried() {
    let mut register = Register::new();
    meeting(&mut register);
    put(&mut register, 80, "main", "Peindre le hall.", "20:00", json!({}));
    let typed = "De remettre l’étude au 3 mai.";
    put(&mut register, 81, "postponement", typed, "20:01", json!({"on": id(80)}));
    register.run(vote(81, "20:05", json!({"mode": "unanimous"})));
    let path = register.folder.path().join("registre.ccr");
    let amended = "UPDATE motion SET amended_text = 'De remettre l’étude au 10 mai.' WHERE kind = 'postponement'";
    rusqlite::Connection::open(path).unwrap().execute_batch(amended).unwrap();
    let told = minutes(&register);
    assert!(told.contains("remettre l’étude au 10 mai"), "{told}");
    let resolved =
        told.lines().find(|line| line.contains("il est résolu") && line.contains("3 mai"));
    assert_eq!(resolved, None, "{told}");
}

const EVENING: u32 = 60;

/// A motion without a number is tabled under one point and taken up under the next: it is called by its words.
fn taken_up(typed: &str) -> Register {
    let mut register = Register::new();
    meeting(&mut register);
    register.run(json!({"do": "plan-meeting", "id": id(EVENING), "body": id(2), "kind": "regular",
        "date": "2026-11-19", "starts_at": "19:00", "agenda": ["Bancs", "Budget"]}));
    register.run(json!({"do": "open-meeting", "meeting": id(EVENING), "at": "19:00",
        "chair": id(10), "secretary": id(11)}));
    for person in 10..15 {
        register.run(json!({"do": "set-attendance", "meeting": id(EVENING), "person": id(person),
            "status": "present"}));
    }
    let points = register.store.meeting(&Id::new(id(EVENING))).unwrap().unwrap().items;
    let put = |number: u32, kind: &str, text: &str, at: &str| {
        json!({"do": "propose", "id": id(number), "meeting": id(EVENING), "kind": kind,
            "item": points[0].id, "text": text, "mover": id(10), "seconder": id(11), "at": at})
    };
    let start =
        |point: usize, at: &str| json!({"do": "start-item", "item": points[point].id, "at": at});
    for act in [
        start(0, "19:05"),
        put(80, "main", typed, "19:06"),
        put(81, "tabling", "De déposer la proposition.", "19:07"),
        json!({"do": "record-vote", "motion": id(81), "mode": "unanimous", "at": "19:08"}),
        start(1, "19:10"),
        json!({"do": "drop-motion", "motion": id(80), "outcome": "proposed", "at": "19:11"}),
        json!({"do": "close-meeting", "meeting": id(EVENING), "at": "20:00"}),
        json!({"do": "adopt-minutes", "meeting": id(EVENING), "adopted_on": "2026-11-22"}),
    ] {
        register.run(act);
    }
    register
}

#[test]
fn a_motion_that_comes_up_again_is_never_called_by_a_whereas() {
    for (typed, now, [fifteenth, fourteenth]) in [
        (
            "RÉSOLUTION\nConsidérant :\n- le froid;\n- le bruit;\nACHETER trois lampes",
            "ACHETER trois lampes",
            ["Le froid", "RÉSOLUTION"],
        ),
        (
            "Il est proposé par Aimée, attendu que la Ville refuse de déneiger, de lui écrire.",
            "Il est proposé par Aimée, attendu que la Ville refuse de déneiger, de lui écrire",
            ["Déneiger, de lui écrire", "Il est proposé par Aimée,"],
        ),
        (
            "L’Office propose des travaux; refuser de payer.",
            "L’Office propose des travaux; refuser de payer",
            ["Payer", "L’Office propose des travaux; refuser de payer"],
        ),
        (
            "De nommer :\n- Zoé Roy;\n- Guy Roy.\nADOPTÉE",
            "Nommer : Zoé Roy; Guy Roy",
            ["Nommer : Zoé Roy; Guy Roy. ADOPTÉE", "De nommer :"],
        ),
    ] {
        let register = taken_up(typed);
        for (version, called) in [(16, now), (15, fifteenth), (14, fourteenth)] {
            signed_with(&register, version);
            let told = of_meeting(&register, EVENING);
            let said = format!("La proposition « {called} »");
            assert!(told.contains(&said), "{version}, {said}: {told}");
        }
    }
}
