//! Each paper of a meeting and of a body as text and as a page, in both languages, read by eye.

use ccr::documents::file::Format;
use ccr::documents::paper::{
    AGENDA, COMPOSITION, EXTRACT, FOLLOW_UPS, LABELS, LOBBY_NOTICE, NOTICE, PHONE_LIST, Paper,
    SHEET, Subject,
};
use ccr::documents::template::folder::Folder;
use ccr::domain::entity::Entity;
use ccr::domain::id::Id;
use serde_json::json;

use super::papers::december;
use super::register::{Register, english, french, id};

/// What is read of each: the text whole, of the page what stands in it.
fn read(register: &Register, paper: &Paper, subject: &Subject) {
    let name = paper.code.replace('-', "_");
    for words in [french(), english()] {
        let document = paper.document(&register.store, subject, &words, &Folder::built_in());
        let document = document.unwrap();
        let language = words.language().code();
        insta::assert_snapshot!(
            format!("{name}_{language}_md"),
            crate::text(Format::Markdown, &document)
        );
        let page = crate::text(Format::Html, &document);
        let (_, body) = page.split_once("<body>").unwrap();
        insta::assert_snapshot!(format!("{name}_{language}_html"), without_places(body));
    }
}

/// A page without the widths and places of its parts: they follow from the letters of a font, and nobody
/// who reads it could say whether they are right.
fn without_places(body: &str) -> String {
    let mut out = String::new();
    let mut rest = body;
    while let Some((before, after)) = rest.split_once(" style=\"") {
        let (style, behind) = after.split_once('"').unwrap();
        let names = style.split(';').filter_map(|part| part.split_once(':'));
        let names: Vec<String> = names.map(|(name, _)| format!("{name}:…")).collect();
        out.push_str(&format!("{before} style=\"{}\"", names.join(";")));
        rest = behind;
    }
    out + rest
}

#[test]
fn each_paper_of_a_meeting() {
    let mut register = Register::new();
    let subject = december(&mut register);
    for paper in [&NOTICE, &AGENDA, &SHEET, &LOBBY_NOTICE] {
        read(&register, paper, &subject);
    }
    let numbered = |found: &&ccr::store::Record| found.text("number").is_some();
    let resolution = register.every(Entity::Motion).iter().find(numbered).cloned().unwrap();
    let meeting = resolution.link("meeting_id").unwrap();
    read(&register, &EXTRACT, &Subject::resolution(meeting, resolution.id));
}

#[test]
fn each_paper_of_a_body() {
    let mut register = Register::new();
    december(&mut register);
    register.run(json!({"do": "save", "what": "building", "id": id(3), "set": {
        "site_id": id(1), "name": "Bloc <A>", "address": "12, rue du Modèle, H0H 0H0"}}));
    for (person, unit) in [(11, "4"), (12, "App. 12")] {
        let set = json!({"site_id": id(1), "building_id": id(3), "unit": unit,
            "phone": "450 555-0100", "email": "essai@exemple.invalid"});
        register.run(json!({"do": "save", "what": "person", "id": id(person), "set": set}));
    }
    let subject = Subject::body(Id::new(id(2)), "2026-11-24".parse().unwrap());
    for paper in [&COMPOSITION, &PHONE_LIST, &LABELS, &FOLLOW_UPS] {
        read(&register, paper, &subject);
    }
}
