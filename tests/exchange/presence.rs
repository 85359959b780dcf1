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

/// A motion under the third point with the hours at which it was put and carried.
fn carried(register: &mut Register, number: u32, text: &str, at: [&str; 2]) {
    let point = register.store.meeting(&Id::new(id(40))).unwrap().unwrap().items[2].id.clone();
    register.run(json!({"do": "propose", "id": id(number), "meeting": id(40), "item": point,
        "text": text, "mover": id(12), "seconder": id(13), "at": at[0]}));
    register.run(json!({"do": "record-vote", "motion": id(number), "mode": "unanimous",
        "at": at[1]}));
}

#[test]
fn who_comes_and_goes_is_told_between_what_was_decided() {
    let mut register = Register::new();
    let meeting = meeting(&mut register);
    let point = register.store.meeting(&meeting).unwrap().unwrap().items[2].id.clone();
    register.run(json!({"do": "save", "what": "agenda-item", "id": point,
        "set": {"notes": "Une discussion suit."}}));
    register.run(moved("arrival", 13, "19:30"));
    carried(&mut register, 80, "De peindre la clôture.", ["19:40", "19:45"]);
    register.run(moved("departure", 10, "19:50"));
    register.run(moved("departure", 11, "19:50"));
    register.run(moved("arrival", 10, "20:00"));
    carried(&mut register, 81, "De peindre le banc.", ["20:05", "20:10"]);
    // Who listens has no vote: the list says until when they did.
    register.run(moved("departure", 15, "20:20"));
    let french = text(&register, &french());
    let under = french.split("## 3. Varia").nth(1).unwrap();
    let mut rest = under;
    for told in [
        "Yolande Côté_Soleil* arrive à 19 h 30.",
        "de peindre la clôture",
        // Four of five were there, and three are needed: by the second there are too few.
        "Hélène Tremblay et Guy Roy quittent la séance à 19 h 50.",
        "Le quorum est perdu à 19 h 50 (2 présences, il en faut 3).",
        "Hélène Tremblay revient à 20 h.",
        "Le quorum est rétabli à 20 h (3 présences, il en faut 3).",
        "de peindre le banc",
    ] {
        let place = rest.find(told).unwrap_or_else(|| panic!("no « {told} » in\n{rest}"));
        rest = &rest[place + told.len()..];
    }
    assert!(!under.contains("Paperasse quitte"), "{under}");
    says(
        &text(&register, &english()),
        &[
            "Hélène Tremblay and Guy Roy leave at 7:50 p.m.\n",
            "Hélène Tremblay comes back at 8 p.m.\n",
        ],
    );
}

#[test]
fn whoever_leaves_while_a_motion_is_debated_leaves_within_it() {
    let mut register = Register::new();
    meeting(&mut register);
    carried(&mut register, 80, "De peindre la clôture.", ["19:40", "19:55"]);
    register.run(moved("departure", 11, "19:50"));
    let french = text(&register, &french());
    let resolution = french.split("## 3. Varia").nth(1).unwrap();
    let framed: Vec<&str> = resolution.lines().filter(|line| line.starts_with('>')).collect();
    let place = |part: &str| framed.iter().position(|line| line.contains(part)).unwrap();
    assert!(
        place("Il est proposé par") < place("Guy Roy quitte la séance à 19 h 50."),
        "{framed:?}"
    );
    assert!(place("Guy Roy quitte") < place("mise aux voix"), "{framed:?}");
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

/// The meeting as an assembly of the tenants of 420 dwellings: a meeting that went on keeps its kind by
/// any command, so it is written as another tool would.
fn assembly(register: &Register) {
    let path = register.folder.path().join("registre.ccr");
    let sql = "UPDATE meeting SET kind = 'annual-general', tenants = 420 WHERE id = ?1";
    rusqlite::Connection::open(path).unwrap().execute(sql, [id(40)]).unwrap();
}

#[test]
fn an_assembly_gives_its_counts_its_tenants_and_its_quorum() {
    let mut register = Register::new();
    meeting(&mut register);
    assembly(&register);
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

#[test]
fn who_is_noted_by_name_at_an_assembly_is_no_member_and_no_listener() {
    let mut register = Register::new();
    meeting(&mut register);
    assembly(&register);
    register.run(json!({"do": "save", "what": "person", "id": id(17), "set": {
        "family_name": "Bélanger", "given_name": "Rose", "kind": "tenant"}}));
    register.run(json!({"do": "set-attendance", "meeting": id(40), "person": id(17),
        "status": "guest"}));
    let french = text(&register, &french());
    says(&french, &["### Présences notées par leur nom (5)", "- Rose Bélanger\n"]);
    assert!(!french.contains("Membres présents"), "{french}");
    // The office's staff listens; who stays to the end is told without hours.
    says(&french, &["- Sylvain Paperasse, personnel de l’office\n"]);
    says(&text(&register, &english()), &["### Those noted by name (5)"]);
}
