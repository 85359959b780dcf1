//! The papers of a body: who sits on it, how its members are reached, what was promised.

use ccr::documents::file::Format;
use ccr::documents::labels::LETTER_SHEETS;
use ccr::documents::model::{Block, Document, told};
use ccr::documents::paper::{
    COMPOSITION, FOLLOW_UPS, LABELS, LOBBY_NOTICE, PHONE_LIST, Paper, Subject,
};
use ccr::documents::template::folder::{self, Folder};
use ccr::domain::id::Id;
use ccr::domain::refusal::Refusal;
use ccr::i18n::words::Words;
use ccr::store::private_file::Replace;
use serde_json::json;

use super::register::{Register, english, french, id, meeting};

fn committee(day: &str) -> Subject {
    Subject::body(Id::new(id(2)), day.parse().unwrap())
}

fn made(register: &Register, paper: &Paper, subject: &Subject, words: &Words) -> Document {
    paper.document(&register.store, subject, words, &Folder::built_in()).unwrap()
}

fn text(register: &Register, paper: &Paper, subject: &Subject, words: &Words) -> String {
    let document = made(register, paper, subject, words);
    crate::text(Format::Markdown, &document).replace(['\u{a0}', '\u{2011}'], " ")
}

#[test]
fn the_composition_is_that_of_its_day() {
    let mut register = Register::new();
    meeting(&mut register);
    let mandates = register.every(ccr::domain::entity::Entity::Mandate);
    let zoe = mandates.iter().find(|held| held.link("person_id") == Some(Id::new(id(14))));
    register.run(json!({"do": "end-mandate", "mandate": zoe.unwrap().id, "ended_on": "2026-06-01",
        "reason": "resignation"}));
    let in_may = text(&register, &COMPOSITION, &committee("2026-05-01"), &french());
    assert!(in_may.contains("# Composition au 1er mai 2026"), "{in_may}");
    // No line of the title ends within its day.
    let title = made(&register, &COMPOSITION, &committee("2026-05-01"), &french()).title;
    assert!(title.ends_with(" 1er\u{a0}mai\u{a0}2026"), "{title:?}");
    assert!(in_may.contains("5 membres; aucun siège vacant. Quorum : 3."), "{in_may}");
    assert!(in_may.contains("| Îlot 2 | Zoé Abel | 15 janvier 2026 |"), "{in_may}");
    // Of four seats that are filled, more than half.
    let in_july = text(&register, &COMPOSITION, &committee("2026-07-01"), &english());
    assert!(in_july.contains("4 members; 1 vacant seat. Quorum: 3."), "{in_july}");
    assert!(in_july.contains("| Îlot 2 | (vacant) | — | — |"), "{in_july}");
    let roles = in_july.split("## Officers").nth(1).unwrap();
    assert!(roles.contains("Hélène Tremblay") && !roles.contains("Abel"), "{roles}");
    // An office is no seat.
    assert!(roles.contains("| Position | Name |"), "{roles}");
}

#[test]
fn members_are_listed_and_labelled_where_they_live() {
    let mut register = Register::new();
    meeting(&mut register);
    register.run(json!({"do": "save", "what": "building", "id": id(3), "set": {
        "site_id": id(1), "name": "Tour A"}}));
    register.run(json!({"do": "save", "what": "person", "id": id(10), "set": {
        "building_id": id(3), "unit": "402", "phone": "450 555-0142", "reach": "door"}}));
    let list = text(&register, &PHONE_LIST, &committee("2026-11-22"), &french());
    // Four live in the complex, one of the five in its tower.
    assert!(list.contains("## Place St-Martin (4)"), "{list}");
    let tower = list.split("## Place St-Martin, Tour A (1)").nth(1).unwrap();
    assert!(tower.contains("| Hélène Tremblay | 402 | 450 555-0142 |  | "), "{tower}");
    assert!(!list.contains("Paperasse"), "staff are no members");
    let labels = made(&register, &LABELS, &committee("2026-11-22"), &french());
    let [Block::Labels { sheet, labels }] = &labels.blocks[..] else { panic!("{labels:?}") };
    assert_eq!((sheet.name, labels.len()), ("5160", 5));
    let last = told(labels.last().unwrap());
    assert_eq!(last, "Hélène Tremblay\nPlace St-Martin, Tour A, logement\u{a0}402");
}

#[test]
fn sheets_of_labels_fit_a_letter_page() {
    for sheet in LETTER_SHEETS {
        let far =
            |margin: u16, pitch: u16, count: u16, size: u16| margin + pitch * (count - 1) + size;
        assert!(far(sheet.margin.0, sheet.pitch.0, sheet.columns, sheet.size.0) <= 612);
        assert_eq!(far(sheet.margin.1, sheet.pitch.1, sheet.rows, sheet.size.1), 792 - 36);
        assert!(sheet.pitch.0 >= sheet.size.0 && sheet.pitch.1 >= sheet.size.1);
    }
}

#[test]
fn what_is_to_be_done_stands_under_whoever_promised_it() {
    let mut register = Register::new();
    meeting(&mut register);
    let promise = |what: &str, person: Option<u32>, due: Option<&str>, done: Option<&str>| {
        json!({"do": "save", "what": "follow-up", "set": {"what": what,
            "person_id": person.map(id), "due_on": due, "done_on": done, "meeting_id": id(40)}})
    };
    register.run(promise("Appeler la Ville", Some(11), Some("2026-11-20"), None));
    register.run(promise("Acheter des <bulbes>", Some(11), Some("2027-05-01"), None));
    register.run(promise("Chercher un local", None, None, None));
    register.run(promise("Garder la clé", Some(14), None, None));
    register.run(promise("Afficher l’avis", Some(10), Some("2026-11-10"), Some("2026-11-09")));
    let list = text(&register, &FOLLOW_UPS, &committee("2026-11-22"), &french());
    let at = |words: &str| list.find(words).unwrap_or_else(|| panic!("{words}: {list}"));
    assert!(at("## Sans responsable") < at("Chercher un local"));
    // By family name, as every list of people.
    assert!(at("Chercher un local") < at("## Zoé Abel") && at("Garder la clé") < at("## Guy Roy"));
    assert!(
        at("| Appeler la Ville | 20 novembre 2026, en retard |") < at("Acheter des \\<bulbes\\>")
    );
    assert!(!list.contains("Afficher l’avis"), "done: {list}");
}

#[test]
fn the_lobby_notice_is_in_large_print_and_says_when_where_and_what() {
    let mut register = Register::new();
    let meeting = meeting(&mut register);
    // An open follow-up below the second point is not posted, and takes no number from the third.
    let below = json!({"meeting_id": id(40), "title": "Rappeler Mme Roy", "position": 3});
    let below =
        register.run(json!({"do": "save", "what": "agenda-item", "id": id(401), "set": below}));
    assert!(below.entry.is_some());
    register.run(json!({"do": "set-item-level", "item": id(401), "level": 2}));
    let notice = made(&register, &LOBBY_NOTICE, &Subject::meeting(meeting), &french());
    assert!(notice.large);
    assert_eq!(notice.title, "Réunion ordinaire nº\u{a0}2026-01");
    let text = crate::text(Format::Markdown, &notice).replace('\u{a0}', " ");
    for said in ["mardi 17 novembre 2026", "Salle communautaire", "2. Bancs & lampes", "3. Varia"] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(!text.contains("Rappeler"), "{text}");
    // What is read from two metres is when and where, as large as any heading.
    assert!(text.contains("\n## Le mardi 17 novembre 2026"), "{text}");
    assert!(text.contains("\n## Salle communautaire"), "{text}");
}

#[test]
fn a_committees_own_template_is_taken_and_a_mistake_in_it_is_told() {
    let mut register = Register::new();
    let meeting = meeting(&mut register);
    let own = register.folder.path().join("modeles");
    let files = folder::export(&own, Replace::Never).unwrap();
    assert!(files.iter().any(|file| file.ends_with("fr/LISEZ-MOI.md")));
    let file = own.join("fr/affiche.md");
    std::fs::write(&file, "# Venez !\n\n{{ date }} au {{ lieu }}.\n").unwrap();
    register.run(json!({"do": "set-rule", "rule": "document.templates", "value": "modeles"}));
    let subject = Subject::meeting(meeting);
    let chosen = Folder::chosen(&register.store).unwrap();
    let document = LOBBY_NOTICE.document(&register.store, &subject, &french(), &chosen).unwrap();
    assert_eq!(document.title, "Venez !");
    assert_eq!(document.blocks.len(), 1);
    std::fs::write(&file, "# Venez !\n\n{{ datte }}\n").unwrap();
    let refused = LOBBY_NOTICE.document(&register.store, &subject, &french(), &chosen).unwrap_err();
    let Some(Refusal::Template { line, text, expected, .. }) = refused.refusal() else {
        panic!("{refused:?}")
    };
    assert_eq!((*line, text.as_str(), expected.as_str()), (3, "datte", "date"));
    // What is not there keeps its built-in form.
    std::fs::remove_file(&file).unwrap();
    let document = LOBBY_NOTICE.document(&register.store, &subject, &french(), &chosen).unwrap();
    assert!(document.title.starts_with("Réunion ordinaire"));
}
