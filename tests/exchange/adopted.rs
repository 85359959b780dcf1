//! Minutes after the meeting: adopted at the next one with a correction, sealed, with an erratum;
//! what was said in camera; and the certified extract of a resolution.

use ccr::documents::file::{Format, Order, write};
use ccr::documents::paper::{EXTRACT, MINUTES, Subject};
use ccr::documents::template::folder::Folder;
use ccr::domain::entity::Entity;
use ccr::domain::id::Id;
use ccr::domain::refusal::Refusal;
use ccr::domain::seal;
use ccr::i18n::words::Words;
use ccr::store::private_file::Replace;
use serde_json::json;

use super::register::{Register, english, french, id, meeting, stamp};

/// What another program of the family writes in the columns that this test needs.
fn raw(register: &Register, sql: &str) {
    let path = register.folder.path().join("registre.ccr");
    rusqlite::Connection::open(path).unwrap().execute_batch(sql).unwrap();
}

/// The meeting of November with a point of a point and a time in camera, adopted in December with a
/// correction; in January an erratum, and a resolution that replaces one of November's.
fn register() -> (Register, Id, Id) {
    let mut register = Register::new();
    let november = meeting(&mut register);
    let items = register.store.meeting(&november).unwrap().unwrap().items;
    let point = |n: usize| items[n].id.to_string();
    register.run(json!({"do": "save", "what": "agenda-item", "id": id(45), "set": {
        "meeting_id": id(40), "title": "Le plan d’entretien", "position": 3}}));
    register.run(json!({"do": "save", "what": "agenda-item", "id": id(46), "set": {
        "meeting_id": id(40), "title": "Une plainte", "position": 4,
        "private_notes": "La plainte vise le concierge.", "notes": "Une personne a écrit."}}));
    let put = |number: u32, text: &str| {
        json!({"do": "propose", "id": id(number), "meeting": id(40), "item": id(46), "text": text,
            "mover": id(10), "seconder": id(11)})
    };
    let vote =
        |number: u32| json!({"do": "record-vote", "motion": id(number), "mode": "unanimous"});
    for (number, text) in [
        (60, "De siéger à huis clos."),
        (61, "De transmettre la plainte à l’office."),
        (62, "De lever le huis clos."),
    ] {
        register.run(put(number, text));
        register.run(vote(number));
    }
    register.run(json!({"do": "save", "what": "follow-up", "set": {"what": "Appeler le plaignant",
        "person_id": id(10), "due_on": "2026-11-20", "meeting_id": id(40), "motion_id": id(61)}}));
    let motion = |n: u32, set: &str| format!("UPDATE motion SET {set} WHERE id = '{}';", id(n));
    raw(
        &register,
        &[
            motion(60, "kind = 'in-camera', decided_at = '20:10'"),
            motion(61, "in_camera = 1"),
            motion(62, "kind = 'end-in-camera', in_camera = 1, decided_at = '20:35'"),
            format!("UPDATE agenda_item SET level = 2 WHERE id = '{}';", id(45)),
        ]
        .concat(),
    );
    register.run(json!({"do": "plan-meeting", "id": id(41), "body": id(2), "kind": "regular",
        "date": "2026-12-08", "agenda": ["Adoption du procès-verbal", "Bancs"]}));
    let december = Id::new(id(41));
    let agenda = register.store.meeting(&december).unwrap().unwrap().items;
    raw(
        &register,
        &format!(
            "UPDATE agenda_item SET minutes_of_id = '{november}', role = 'minutes' WHERE id = '{}'",
            agenda[0].id
        ),
    );
    register.run(json!({"do": "open-meeting", "meeting": id(41), "at": "19:00", "chair": id(10),
        "secretary": id(11)}));
    for person in [10, 11, 12] {
        register.run(json!({"do": "set-attendance", "meeting": id(41), "person": id(person),
            "status": "present"}));
    }
    for (number, item, text) in [
        (70, &agenda[0].id, "D’adopter le procès-verbal du 17 novembre, avec la correction lue."),
        (71, &agenda[1].id, "Que l’office installe trois bancs."),
    ] {
        register.run(json!({"do": "propose", "id": id(number), "meeting": id(41), "item": item,
            "text": text, "mover": id(11), "seconder": id(12)}));
        register.run(vote(number));
    }
    let close = json!({"do": "close-meeting", "meeting": id(41), "at": "20:30"});
    register.run_at("2026-12-08T20:30:00", close);
    register.run_at(
        "2026-12-08T20:31:00",
        json!({"do": "adopt-minutes", "meeting": id(40), "adopted_on": "2026-12-08",
        "adopted_at": id(41), "adopting_motion": id(70),
        "corrections": "Au point 2, lire « trois bancs ».",
        "notes": {point(1): "Les aînés attendent debout.\n\n- trois bancs"}}),
    );
    register.run(json!({"do": "save", "what": "sequel", "set": {"kind": "erratum",
        "meeting_id": id(40), "on_day": "2027-01-12", "by_motion_id": id(71),
        "text": "Au point 1, lire « Abel » et non « Label »."}}));
    register.run(json!({"do": "save", "what": "sequel", "set": {"kind": "replaced",
        "motion_id": id(51), "by_motion_id": id(71), "on_day": "2026-12-08"}}));
    (register, november, december)
}

fn markdown(register: &Register, subject: &Subject, words: &Words) -> String {
    let paper = if subject.motion_id().is_some() { &EXTRACT } else { &MINUTES };
    let text = crate::text(
        Format::Markdown,
        &paper.document(&register.store, subject, words, &Folder::built_in()).unwrap(),
    );
    // The seal follows from every byte of what is sealed: it is checked, and not part of the text.
    match register.store.seal(subject.meeting_id().unwrap()).unwrap() {
        Some(seal) => {
            let short = seal::short(seal.text("hash").unwrap());
            assert_eq!(text.matches(&short).count(), 1, "{text}");
            text.replace(&short, "0000-0000-0000-0000")
        }
        None => text,
    }
}

#[test]
fn adopted_minutes_bear_their_corrections_seal_and_errata() {
    let (register, november, december) = register();
    let subject = Subject::meeting(november);
    insta::assert_snapshot!("adopted_fr_md", markdown(&register, &subject, &french()));
    insta::assert_snapshot!("adopted_en_md", markdown(&register, &subject, &english()));
    let adopting = Subject::meeting(december);
    insta::assert_snapshot!("adopting_fr_md", markdown(&register, &adopting, &french()));
}

#[test]
fn corrections_that_the_resolution_lists_are_not_told_twice() {
    let (mut register, _, december) = register();
    let told =
        |register: &Register| markdown(register, &Subject::meeting(december.clone()), &french());
    assert_eq!(told(&register).matches("est adopté avec la correction suivante").count(), 1);
    register.run(json!({"do": "save", "what": "motion", "id": id(70), "set": {"text":
        "D’adopter le procès-verbal avec la correction suivante : au point 2, lire « trois bancs »."}}));
    assert_eq!(told(&register).matches("oint 2, lire").count(), 1);
}

#[test]
fn corrections_stand_in_the_resolution_that_adopts_and_in_its_extract() {
    let (register, _, december) = register();
    let minutes = markdown(&register, &Subject::meeting(december.clone()), &french());
    let minutes = minutes.replace('\u{a0}', " ");
    let resolution = minutes.split("**Résolution CCR-2026-006**").nth(1).unwrap();
    let framed: Vec<&str> = resolution.lines().skip(1).take_while(|l| l.starts_with('>')).collect();
    assert!(framed.contains(&"> Au point 2, lire « trois bancs »."), "{minutes}");
    let extract = Subject::resolution(december, Id::new(id(70)));
    let extract = markdown(&register, &extract, &french()).replace('\u{a0}', " ");
    assert!(extract.contains("est adopté avec la correction suivante :"), "{extract}");
    assert!(extract.contains("Au point 2, lire « trois bancs »."), "{extract}");
}

#[test]
fn what_was_said_in_camera_is_in_the_members_own_copy_alone() {
    let (register, november, _) = register();
    let public = Subject::meeting(november.clone());
    let own = public.clone().with_in_camera(true);
    for words in [french(), english()] {
        // What is in a PDF is in these too: all are written from one document.
        for format in [Format::Html, Format::Markdown, Format::Docx] {
            let render = |subject| {
                crate::text(
                    format,
                    &MINUTES
                        .document(&register.store, subject, &words, &Folder::built_in())
                        .unwrap(),
                )
            };
            let (public, own) = (render(&public), render(&own));
            for secret in ["concierge", "transmettre la plainte", "Appeler le plaignant"] {
                assert!(!public.contains(secret), "{secret}");
                assert!(own.contains(secret), "{secret}");
            }
            // The number is public, and so is what was said before the doors were shut.
            assert!(public.contains("CCR-2026-004") && public.contains("Une personne a écrit."));
        }
    }
}

#[test]
fn names_on_sealed_minutes_stay_as_they_were() {
    let (mut register, november, _) = register();
    let before = markdown(&register, &Subject::meeting(november.clone()), &french());
    register.run(json!({"do": "save", "what": "person", "id": id(11),
        "set": {"family_name": "Nouveau-Nom"}}));
    assert_eq!(markdown(&register, &Subject::meeting(november), &french()), before);
}

#[test]
fn follow_ups_on_sealed_minutes_stay_as_they_were() {
    let mut register = Register::new();
    meeting(&mut register);
    register.run(json!({"do": "save", "what": "follow-up", "id": id(80), "set": {
        "what": "Écrire à la Ville", "person_id": id(10), "due_on": "2026-12-01",
        "meeting_id": id(40)}}));
    register.run(json!({"do": "save", "what": "follow-up", "id": id(81), "set": {
        "what": "Appeler le fournisseur", "meeting_id": id(40)}}));
    register.run(json!({"do": "adopt-minutes", "meeting": id(40), "adopted_on": "2026-11-22"}));
    let minutes = Subject::meeting(Id::new(id(40)));
    let before = markdown(&register, &minutes, &french());
    assert!(before.contains("| Écrire à la Ville | "), "{before}");
    assert!(before.contains("1er\u{a0}décembre\u{a0}2026"), "{before}");
    register.run(json!({"do": "save", "what": "follow-up", "id": id(80), "set": {
        "what": "Tout autre chose", "person_id": id(11), "due_on": "2027-05-01",
        "done_on": "2026-11-22"}}));
    register.run(json!({"do": "remove", "what": "follow-up", "id": id(81)}));
    assert_eq!(markdown(&register, &minutes, &french()), before);
    // The work itself went on.
    assert_eq!(register.every(Entity::FollowUp)[0].text("what"), Some("Tout autre chose"));
    let found = register.store.findings("2026-12-10".parse().unwrap()).unwrap();
    assert!(!found.iter().any(|found| found.warning.kind().starts_with("seal")), "{found:?}");
}

#[test]
fn a_mandate_found_later_to_have_ended_changes_no_adopted_minutes() {
    let (register, november, _) = register();
    let minutes = Subject::meeting(november);
    let before = markdown(&register, &minutes, &french());
    assert!(before.contains("est constaté") || before.contains("quorum"), "{before}");
    let mandates = register.every(Entity::Mandate);
    assert!(mandates.len() > 1);
    for mandate in mandates {
        raw(
            &register,
            &format!("UPDATE mandate SET ended_on = '2026-11-01' WHERE id = '{}'", mandate.id),
        );
    }
    raw(&register, "UPDATE body SET quorum = 'fixed', quorum_fixed = 99");
    assert_eq!(markdown(&register, &minutes, &french()), before);
}

#[test]
fn the_extract_of_a_resolution_is_certified() {
    let (register, november, _) = register();
    let subject = Subject::resolution(november.clone(), Id::new(id(51)));
    insta::assert_snapshot!("extract_fr_md", markdown(&register, &subject, &french()));
    insta::assert_snapshot!("extract_en_md", markdown(&register, &subject, &english()));
    let of = |motion: u32, in_camera: bool| {
        let subject = Subject::resolution(november.clone(), Id::new(id(motion)));
        let subject = subject.with_in_camera(in_camera);
        EXTRACT.document(&register.store, &subject, &french(), &Folder::built_in())
    };
    let defeated = Refusal::NoExtract { outcome: "defeated".to_owned() };
    assert_eq!(of(52, false).unwrap_err().refusal(), Some(&defeated));
    let secret = Refusal::TakenInCamera { number: "CCR-2026-004".to_owned() };
    assert_eq!(of(61, false).unwrap_err().refusal(), Some(&secret));
    assert!(of(61, true).is_ok());
}

#[test]
fn an_extract_records_the_one_number_it_bears() {
    let (mut register, november, _) = register();
    let subject = Subject::resolution(november, Id::new(id(51)));
    let folder = register.folder.path().to_owned();
    let (path, _) = write(
        &mut register.store,
        &stamp(),
        &Order {
            paper: &EXTRACT,
            subject: &subject,
            templates: &Folder::built_in(),
            words: &french(),
        },
        Format::Markdown,
        &folder,
        Replace::Never,
    )
    .unwrap();
    assert_eq!(path, folder.join("2026-11-17 CCR extrait 2026-002.md"));
    let papers = register.every(Entity::Document);
    assert_eq!(papers[0].text("numbers"), Some("CCR-2026-002"));
    assert_eq!(papers[0].text("motion_id"), Some(id(51).as_str()));
}
