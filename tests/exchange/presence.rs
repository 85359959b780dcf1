//! Comings and goings in the minutes, as a good secretary writes them.

use ccr::documents::file::Format;
use ccr::documents::paper::{MINUTES, Subject};
use ccr::documents::template::folder::Folder;
use ccr::domain::id::Id;
use serde_json::{Value as Json, json};

use super::register::{Register, english, french, id, meeting};

fn moved(kind: &str, person: u32, at: &str) -> Json {
    json!({"do": "record-movement", "meeting": id(40), "kind": kind, "person": id(person),
           "at": at})
}

/// The text with plain spaces, which are what one searches for, and without Markdown's escapes.
fn text(register: &Register, words: &ccr::i18n::words::Words) -> String {
    let found = MINUTES
        .document(&register.store, &Subject::meeting(Id::new(id(40))), words, &Folder::built_in())
        .unwrap();
    crate::text(Format::Markdown, &found).replace('\u{a0}', " ").replace('\\', "")
}

#[track_caller]
fn says(text: &str, wanted: &[&str]) {
    for wanted in wanted {
        assert!(text.contains(wanted), "no « {wanted} » in\n{text}");
    }
}

#[test]
fn arrivals_departures_conflicts_and_substitutes_stand_where_they_belong() {
    let mut register = Register::new();
    let meeting = meeting(&mut register);
    let item = register.store.meeting(&meeting).unwrap().unwrap().items[1].id.clone();
    register.run(json!({"do": "save", "what": "person", "id": id(16), "set": {
        "family_name": "Dubois", "given_name": "Lise", "site_id": id(1)}}));
    register.run(json!({"do": "set-attendance", "meeting": id(40), "person": id(16),
        "status": "substitute", "replaces": id(14)}));
    register.run(moved("arrival", 13, "19:20"));
    let mut recusal = moved("recusal", 12, "19:40");
    recusal["item"] = json!(item);
    recusal["reason"] = json!("sa sœur vend des bancs.");
    register.run(recusal);
    register.run(moved("recusal-end", 12, "19:55"));
    // Five members, three needed: Hélène, Guy, Aimée and Lise from the opening, Yolande later.
    register.run(moved("departure", 10, "20:30"));
    register.run(moved("departure", 12, "20:40"));
    register.run(moved("departure", 16, "20:50"));
    register.run(moved("arrival", 12, "21:00"));
    let french = text(&register, &french());
    says(
        &french,
        &[
            "Membres présents (4)",
            "Hélène Tremblay, présidence (départ à 20 h 30)",
            "Yolande Côté_Soleil* (arrivée à 19 h 20)",
            "(départ à 20 h 40; retour à 21 h)",
            "Substituts (1)",
            "Lise Dubois, substitut de Zoé Abel (départ à 20 h 50)",
            "Absences excusées (1)",
            "Personnes invitées (1)",
            "À l’ouverture de la séance, le quorum est atteint : 4 membres présents sur 5",
            "Le quorum est perdu à 20 h 50 (2 présences, il en faut 3).",
            "Le quorum est rétabli à 21 h (3 présences, il en faut 3).",
            "déclare un conflit d’intérêts et ne prend part ni à la \
             discussion ni au vote, de 19 h 40 à 19 h 55. Motif : sa sœur vend des bancs.",
        ],
    );
    // The conflict stands under its point, before what was decided there.
    let place = |part: &str| french.find(part).unwrap_or_else(|| panic!("{part}\n{french}"));
    assert!(place("2. Bancs") < place("déclare un conflit"));
    assert!(place("déclare un conflit") < place("deux bancs"));
    says(
        &text(&register, &english()),
        &[
            "Hélène Tremblay, chair (left at 8:30 p.m.)",
            "(left at 8:40 p.m.; back at 9 p.m.)",
            "Lise Dubois, substitute of Zoé Abel",
            "The quorum is lost at 8:50 p.m. (2 present, 3 needed).",
        ],
    );
}

#[test]
fn a_meeting_that_nobody_left_says_nothing_of_it() {
    let mut register = Register::new();
    meeting(&mut register);
    let french = text(&register, &french());
    for absent in ["départ", "arrivée", "perdu", "Substitut", "conflit"] {
        assert!(!french.contains(absent), "{absent}: {french}");
    }
}

#[test]
fn an_assembly_gives_its_counts_its_tenants_and_its_quorum() {
    let mut register = Register::new();
    meeting(&mut register);
    register.run(json!({"do": "save", "what": "meeting", "id": id(40), "set": {
        "kind": "annual-general", "tenants": 420}}));
    for (at, heads) in [("19:10", 41), ("19:25", 61), ("20:40", 40)] {
        register.run(json!({"do": "record-movement", "meeting": id(40), "kind": "head-count",
            "at": at, "heads": heads}));
    }
    says(
        &text(&register, &french()),
        &[
            "Personnes présentes",
            "À 19 h 10 : 41 personnes",
            "À 20 h 40 : 40 personnes",
            "L’assemblée représente 420 locataires : le quorum est de 42 personnes (10 %, et au \
             moins 5). Au premier décompte, le quorum n’est pas atteint (41 personnes).",
            "Le quorum est atteint à 19 h 25 (61 présences, il en faut 42).",
            "Le quorum est perdu à 20 h 40 (40 présences, il en faut 42)",
        ],
    );
}
