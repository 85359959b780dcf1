//! What stands on the papers that are posted, signed and mailed, and not in them.

use std::collections::BTreeSet;

use ccr::documents::caution::{self, Caution};
use ccr::documents::file::{Format, Order};
use ccr::documents::paper::{
    AGENDA, COMPOSITION, FOLLOW_UPS, LABELS, LOBBY_NOTICE, MINUTES, NOTICE, PHONE_LIST, Paper,
    SHEET, Subject,
};
use ccr::documents::template::folder::Folder;
use ccr::domain::entity::Entity;
use ccr::domain::id::Id;
use ccr::domain::meeting::MEETING_KIND;
use ccr::domain::refusal::Refusal;
use ccr::i18n::words::Words;
use serde_json::json;

use super::register::{Register, english, french, id, meeting};

/// The text of a paper, with plain spaces.
#[track_caller]
fn said(register: &Register, paper: &Paper, subject: &Subject, words: &Words) -> String {
    let made = paper.document(&register.store, subject, words, &Folder::built_in()).unwrap();
    crate::text(Format::Markdown, &made).replace(['\u{a0}', '\u{202f}'], " ")
}

fn body(day: &str) -> Subject {
    Subject::body(Id::new(id(2)), day.parse().unwrap())
}

/// A meeting of a kind in December.
fn december(register: &mut Register, kind: &str) -> Subject {
    register.run(json!({"do": "plan-meeting", "id": id(41), "body": id(2), "kind": kind,
        "date": "2026-12-15", "starts_at": "19:00", "place": "Salle", "agenda": ["Ouverture"]}));
    Subject::meeting(Id::new(id(41)))
}

#[test]
fn the_sheet_says_what_quorum_is_needed_and_not_who_is_there() {
    let mut register = Register::new();
    meeting(&mut register);
    let subject = december(&mut register, "regular");
    // Five hold a seat: the majority is three.
    let sheet = said(&register, &SHEET, &subject, &french());
    assert!(sheet.contains("Quorum exigé : 3 membres sur 5."), "{sheet}");
    let sheet = said(&register, &SHEET, &subject, &english());
    assert!(sheet.contains("Quorum required: 3 members of 5."), "{sheet}");
}

#[test]
fn an_assembly_counts_people_and_its_sheet_knows_where_they_live() {
    let mut register = Register::new();
    meeting(&mut register);
    let subject = december(&mut register, "annual-general");
    register.run(json!({"do": "save", "what": "building", "id": id(3), "set": {
        "site_id": id(1), "name": "Tour A"}}));
    register.run(json!({"do": "save", "what": "person", "id": id(16), "set": {
        "family_name": "Habel", "given_name": "Nora", "site_id": id(1), "building_id": id(3),
        "unit": "204"}}));
    register.run(json!({"do": "set-attendance", "meeting": id(41), "person": id(16),
        "status": "guest"}));
    let sheet = said(&register, &SHEET, &subject, &french());
    let needed = register.store.meeting(&Id::new(id(41))).unwrap().unwrap().quorum_needed;
    assert!(sheet.contains(&format!("Quorum exigé : {needed} personnes.")), "{sheet}");
    assert!(sheet.contains("| Nora Habel | Place St-Martin, Tour A | 204 |"), "{sheet}");
    assert!(!sheet.contains("## Personnes invitées"), "{sheet}");
    // Who is no tenant has no vote: they stand apart, as in the minutes.
    register.run(json!({"do": "save", "what": "person", "id": id(17), "set": {
        "family_name": "Légaré", "given_name": "Sylvain", "kind": "staff"}}));
    register.run(json!({"do": "set-attendance", "meeting": id(41), "person": id(17),
        "status": "guest"}));
    let sheet = said(&register, &SHEET, &subject, &french());
    let (tenants, guests) = sheet.split_once("## Personnes invitées").unwrap();
    assert!(tenants.contains("## Locataires") && tenants.contains("Nora Habel"), "{sheet}");
    assert!(!tenants.contains("Sylvain"), "{sheet}");
    assert!(guests.contains("| Sylvain Légaré |  | Personnel de l’office |"), "{sheet}");
}

#[test]
fn the_sheet_of_a_meeting_says_what_links_a_guest_to_the_committee() {
    let mut register = Register::new();
    meeting(&mut register);
    let subject = december(&mut register, "regular");
    register.run(json!({"do": "save", "what": "person", "id": id(17), "set": {
        "family_name": "Accueil", "given_name": "Solange", "kind": "community-worker"}}));
    register.run(json!({"do": "set-attendance", "meeting": id(41), "person": id(17),
        "status": "guest"}));
    let sheet = said(&register, &SHEET, &subject, &french());
    assert!(sheet.contains("| Solange Accueil |  | Intervention communautaire |"), "{sheet}");
    // The quorum stands with the members, above their table.
    assert!(sheet.contains("## Membres\n\nQuorum exigé : 3 membres sur 5.\n\n| Nom"), "{sheet}");
}

#[test]
fn english_keeps_a_number_and_an_hour_in_one_piece() {
    let mut register = Register::new();
    meeting(&mut register);
    let subject = december(&mut register, "regular");
    let made = NOTICE.document(&register.store, &subject, &english(), &Folder::built_in());
    let text = crate::text(Format::Markdown, &made.unwrap());
    assert!(text.contains("No.\u{a0}2026-") && text.contains("7\u{a0}p.m."), "{text}");
    assert!(!text.contains("No. 2") && !text.contains("7 p.m."), "{text}");
}

#[test]
fn before_there_was_a_member_there_is_no_quorum_and_labels_say_that_they_are_empty() {
    let mut register = Register::new();
    meeting(&mut register);
    let page = said(&register, &COMPOSITION, &body("1990-01-01"), &french());
    assert!(page.contains("Aucun membre") && !page.contains("Quorum"), "{page}");
    let subject = body("1990-01-01");
    let cautions = |subject: &Subject| {
        let (templates, words) = (Folder::built_in(), french());
        let order = Order { paper: &LABELS, subject, templates: &templates, words: &words };
        let document = order.document(&register.store).unwrap();
        let today = "2026-12-01".parse().unwrap();
        caution::cautions(&register.store, &order, &document, &[Format::Pdf], today).unwrap()
    };
    assert_eq!(cautions(&subject), [Caution::NoLabels]);
    // Five members, and nobody typed a code.
    assert_eq!(cautions(&body("2026-12-01")), [Caution::NoPostalCode(5)]);
}

#[test]
fn a_round_goes_from_door_to_door() {
    let mut register = Register::new();
    meeting(&mut register);
    for (person, unit) in [(10, "203"), (11, "9"), (12, "117")] {
        register.run(json!({"do": "save", "what": "person", "id": id(person), "set": {
            "site_id": id(1), "unit": unit, "reach": "text-message"}}));
    }
    let list = said(&register, &PHONE_LIST, &body("2026-12-01"), &french());
    let at = |unit: &str| list.find(&format!("| {unit} |")).unwrap_or_else(|| panic!("{list}"));
    assert!(at("9") < at("117") && at("117") < at("203"), "{list}");
    assert!(list.contains("| Texto |"), "{list}");
}

#[test]
fn nobody_is_brought_to_a_meeting_that_was_called_off() {
    let mut register = Register::new();
    meeting(&mut register);
    let subject = december(&mut register, "regular");
    register.run(json!({"do": "cancel-meeting", "meeting": id(41)}));
    for paper in [&NOTICE, &LOBBY_NOTICE, &AGENDA, &SHEET] {
        let made = paper.document(&register.store, &subject, &french(), &Folder::built_in());
        let off = Refusal::NoPaper { status: "cancelled".to_owned() };
        assert_eq!(made.unwrap_err().refusal(), Some(&off), "{}", paper.code);
    }
}

#[test]
fn follow_ups_are_those_that_were_pending_on_the_day() {
    let mut register = Register::new();
    meeting(&mut register);
    let promise = |number: u32, what: &str| {
        json!({"do": "save", "what": "follow-up", "id": id(number), "set": {
            "meeting_id": id(40), "what": what, "person_id": id(11)}})
    };
    register.run(promise(60, "Écrire à la Ville"));
    register.run(promise(61, "Compter les bancs"));
    register.run(json!({"do": "save", "what": "follow-up", "id": id(61), "set": {
        "done_on": "2026-11-20"}}));
    let on = |register: &Register, day: &str| said(register, &FOLLOW_UPS, &body(day), &french());
    // The meeting was on 17 November; what was done on the 20th was pending on the 19th.
    let told = ["2026-11-16", "2026-11-19", "2026-11-20"].map(|day| {
        let page = on(&register, day);
        (page.contains("Écrire à la Ville"), page.contains("Compter les bancs"))
    });
    assert_eq!(told, [(false, false), (true, true), (true, false)]);
    assert!(on(&register, "2026-11-16").contains("Rien n’est en attente."));
    // What no meeting promised counts from the day on which it was noted: its id was made on 18 November
    // 2026 at noon (1 795 003 200 000 milliseconds, 0x01a1ee873200).
    let noted = "01a1ee87-3200-7000-8000-000000000099";
    register.run(json!({"do": "save", "what": "follow-up", "id": noted,
        "set": {"what": "Trier les photos"}}));
    let told =
        ["2026-11-17", "2026-11-18"].map(|day| on(&register, day).contains("Trier les photos"));
    assert_eq!(told, [false, true]);
}

#[test]
fn a_notice_without_an_hour_or_a_place_is_made_and_that_is_said() {
    let mut register = Register::new();
    meeting(&mut register);
    let cautions = |register: &Register, paper: &Paper, subject: &Subject| {
        let (templates, words) = (Folder::built_in(), french());
        let order = Order { paper, subject, templates: &templates, words: &words };
        let document = order.document(&register.store).unwrap();
        let today = "2026-12-01".parse().unwrap();
        caution::cautions(&register.store, &order, &document, &[Format::Pdf], today).unwrap()
    };
    let subject = december(&mut register, "regular");
    assert_eq!(cautions(&register, &NOTICE, &subject), []);
    let without =
        |field: &str| json!({"do": "save", "what": "meeting", "id": id(41), "set": {field: null}});
    register.run(without("starts_at"));
    let told = cautions(&register, &LOBBY_NOTICE, &subject);
    assert_eq!(told, [Caution::Unsaid { hour: true, place: false }]);
    register.run(without("place"));
    let told = cautions(&register, &NOTICE, &subject);
    assert_eq!(told, [Caution::Unsaid { hour: true, place: true }]);
    let english = told[0].told(&english());
    assert!(english.contains("neither the hour nor the place"), "{english}");
    // The sheet on which people sign calls nobody.
    assert_eq!(cautions(&register, &SHEET, &subject), []);
}

#[test]
fn each_kind_of_meeting_is_called_by_its_own_name_on_every_paper_in_both_languages() {
    let mut register = Register::new();
    meeting(&mut register);
    let mut called = BTreeSet::new();
    for (at, kind) in (60_u32..).zip(MEETING_KIND.codes.iter().copied()) {
        register.run(json!({"do": "plan-meeting", "id": id(at), "body": id(2), "kind": kind,
            "date": "2026-12-15", "agenda": ["Ouverture"]}));
        let subject = Subject::meeting(Id::new(id(at)));
        let number = register.named(Entity::Meeting, &format!("2026-{:02}", at - 58));
        let number = number.text("number").unwrap().to_owned();
        for words in [french(), english()] {
            let opening = words.with(
                "extract-opening",
                &[
                    ("kind", kind.into()),
                    ("number", number.as_str().into()),
                    ("body", "CCR".into()),
                ],
            );
            let notice = said(&register, &NOTICE, &subject, &words);
            let call = notice.lines().find(|line| line.contains(&number) && line.ends_with(':'));
            let call = call.unwrap_or_else(|| panic!("{notice}")).replace(&number, "");
            assert!(called.insert(opening.replace(&number, "")), "{opening}");
            assert!(called.insert(call.clone()), "{call}");
        }
    }
}

#[test]
fn offices_are_told_in_the_language_of_the_paper() {
    let mut register = Register::new();
    meeting(&mut register);
    register.run(json!({"do": "save", "what": "seat", "id": id(30), "set": {
        "label": "Présidence"}}));
    let french = said(&register, &COMPOSITION, &body("2026-12-01"), &french());
    let english = said(&register, &COMPOSITION, &body("2026-12-01"), &english());
    assert!(french.contains("## Fonctions") && french.contains("| Présidence | Hélène"));
    assert!(english.contains("| Chair | Hélène") && !english.contains("Présidence"), "{english}");
}

#[test]
fn a_label_has_street_dwelling_and_city_where_they_are_known() {
    let mut register = Register::new();
    meeting(&mut register);
    register.run(json!({"do": "save", "what": "site", "id": id(1), "set": {
        "address": "12, rue des Pins", "city": "Laval"}}));
    register.run(json!({"do": "save", "what": "person", "id": id(10), "set": {"unit": "204"}}));
    let labels = said(&register, &LABELS, &body("2026-12-01"), &french());
    assert!(
        labels.contains("Hélène Tremblay**\\\n12, rue des Pins, app. 204\\\nLaval (Québec)"),
        "{labels}"
    );
    register.run(json!({"do": "save", "what": "building", "id": id(3), "set": {
        "site_id": id(1), "name": "Tour A", "address": "14, rue des Pins"}}));
    register.run(json!({"do": "save", "what": "person", "id": id(10), "set": {
        "building_id": id(3)}}));
    register.run(json!({"do": "save", "what": "site", "id": id(1), "set": {
        "city": "Laval (Québec)  H7A 1A1"}}));
    let labels = said(&register, &LABELS, &body("2026-12-01"), &english());
    let last = "Laval (Québec)  H7A 1A1";
    assert!(labels.contains(&format!("14, rue des Pins, apt. 204\\\n{last}")), "{labels}");
    // The building's own code, typed behind its street, comes before that of the complex.
    register.run(json!({"do": "save", "what": "building", "id": id(3), "set": {
        "address": "14, rue des Pins, h7b2b2"}}));
    let labels = said(&register, &LABELS, &body("2026-12-01"), &english());
    let last = "Laval (Québec)  H7B 2B2";
    assert!(labels.contains(&format!("14, rue des Pins, apt. 204\\\n{last}")), "{labels}");
}

#[test]
fn a_notice_that_went_out_has_no_place_for_its_day() {
    let mut register = Register::new();
    meeting(&mut register);
    let subject = december(&mut register, "regular");
    let before = said(&register, &NOTICE, &subject, &french());
    assert!(before.contains("Secrétariat : ____") && before.contains("Date : ____"), "{before}");
    register.run(json!({"do": "convene-meeting", "meeting": id(41), "sent_on": "2026-11-01"}));
    let after = said(&register, &NOTICE, &subject, &french());
    assert!(after.contains("Avis envoyé le 1er novembre 2026."), "{after}");
    assert_eq!(after.matches("____ ").count() + after.matches("____\n").count(), 1, "{after}");
    let poster = said(&register, &LOBBY_NOTICE, &subject, &french());
    assert!(poster.contains("Le mardi 15 décembre 2026, à 19 h"), "{poster}");
    let english = said(&register, &NOTICE, &subject, &english());
    assert!(english.contains("The members are called to the regular meeting"), "{english}");
}

#[test]
fn a_working_session_is_called_so_everywhere() {
    let mut register = Register::new();
    meeting(&mut register);
    let subject = december(&mut register, "working");
    let notice = said(&register, &NOTICE, &subject, &english());
    assert!(notice.contains("invited to the working session No."), "{notice}");
    assert!(!notice.to_lowercase().contains("working meeting"));
}

#[test]
fn telephone_numbers_can_be_copied() {
    let mut register = Register::new();
    meeting(&mut register);
    register.run(json!({"do": "save", "what": "person", "id": id(10), "set": {
        "phone": "450 555-0113"}}));
    let list = PHONE_LIST
        .document(&register.store, &body("2026-12-01"), &french(), &Folder::built_in())
        .unwrap();
    let list = crate::text(Format::Markdown, &list);
    assert!(list.contains("450\u{a0}555-0113"), "{list}");
}

#[test]
fn numbered_notes_are_a_list_and_the_end_is_told_under_its_point() {
    let mut register = Register::new();
    let meeting = meeting(&mut register);
    let items = register.store.meeting(&meeting).unwrap().unwrap().items;
    register.run(json!({"do": "save", "what": "agenda-item", "id": items[1].id, "set": {
        "notes": "Il faut :\n1. mesurer\n2. écrire\n2027. une année\n- un tiret"}}));
    register.run(json!({"do": "save", "what": "agenda-item", "id": items[2].id, "set": {
        "title": "Levée de la réunion"}}));
    let subject = Subject::meeting(meeting);
    // It was closed at a quarter past nine.
    let told = said(&register, &MINUTES, &subject, &french());
    assert!(told.contains("Il faut :\n\n1. mesurer\n2. écrire\n\n2027\\. une année\n\n- un tiret"));
    assert_eq!(told.matches("La séance est levée à 21 h 15.").count(), 1, "{told}");
}

#[test]
fn the_committee_goes_by_its_new_name_on_paper_too_and_has_the_old_one_back() {
    let mut register = Register::new();
    meeting(&mut register);
    let named = |name: &str| json!({"do": "set-rule", "rule": "committee.name", "value": name});
    let body_named =
        |name: &str| json!({"do": "save", "what": "body", "id": id(2), "set": {"name": name}});
    register.run(named("Comité des Pins"));
    register.run(body_named("Comité des Pins"));
    let renamed = register.run(named("Comité des Pommiers"));
    let heads = |register: &Register, name: &str| {
        said(register, &COMPOSITION, &body("2026-12-01"), &french()).contains(name)
    };
    assert!(heads(&register, "Comité des Pommiers") && !heads(&register, "Comité des Pins"));
    register.run(json!({"do": "undo", "entry": renamed.entry}));
    assert!(heads(&register, "Comité des Pins") && !heads(&register, "Comité des Pommiers"));
    // Who is called otherwise on purpose stays so.
    register.run(body_named("CCR"));
    register.run(named("Comité des Érables"));
    assert!(!heads(&register, "Érables"));
}
