//! The minutes of one meeting, read by eye in both languages and both forms.

use std::os::unix::fs::PermissionsExt;

use ccr::documents::file::{Format, write};
use ccr::documents::minutes::minutes;
use ccr::documents::paper::{MINUTES, Subject};
use ccr::domain::entity::Entity;
use ccr::domain::id::Id;
use ccr::domain::refusal::Refusal;
use ccr::store::Error;
use ccr::store::private_file::Replace;
use serde_json::json;

use super::register::{Register, english, french, id, meeting, stamp};

#[test]
fn the_minutes_of_a_meeting_as_text() {
    let mut register = Register::new();
    let meeting = meeting(&mut register);
    let french = minutes(&register.store, &Subject::meeting(meeting.clone()), &french()).unwrap();
    insta::assert_snapshot!("minutes_fr_md", Format::Markdown.render(&french));
    let english = minutes(&register.store, &Subject::meeting(meeting.clone()), &english()).unwrap();
    insta::assert_snapshot!("minutes_en_md", Format::Markdown.render(&english));
}

#[test]
fn the_minutes_of_a_meeting_as_a_page() {
    let mut register = Register::new();
    let meeting = meeting(&mut register);
    let page = Format::Html
        .render(&minutes(&register.store, &Subject::meeting(meeting.clone()), &french()).unwrap());
    let (head, body) = page.split_once("<body>").unwrap();
    insta::assert_snapshot!("minutes_fr_html", body);
    assert!(head.contains("<html lang=\"fr-CA\">"));
    assert!(head.contains("@page { size: letter;"));
    // The marks of the pages: « PROJET », « Page n de N ».
    assert!(head.contains("@top-right { content: \"PROJET\"; }"));
    assert!(head.contains("\"Page \" counter(page) \" de \" counter(pages)"));
    for elsewhere in ["http", "src=", "url(", "@import", "<script", "<link"] {
        assert!(!page.contains(elsewhere), "{elsewhere}");
    }
}

#[test]
fn once_adopted_they_are_no_draft_any_more() {
    let mut register = Register::new();
    let meeting = meeting(&mut register);
    register.run(json!({"do": "plan-meeting", "id": id(41), "body": id(2), "kind": "regular",
        "date": "2026-12-08", "agenda": []}));
    register.run(json!({"do": "adopt-minutes", "meeting": meeting, "adopted_on": "2026-12-08",
        "adopted_at": id(41)}));
    let text = Format::Markdown
        .render(&minutes(&register.store, &Subject::meeting(meeting.clone()), &french()).unwrap());
    assert!(!text.contains("PROJET"));
    assert!(
        text.contains("**Adopté le**\u{a0}: 8 décembre 2026, à la réunion nº\u{a0}2026-02"),
        "{text}"
    );
}

#[test]
fn a_meeting_that_did_not_open_has_no_minutes() {
    let mut register = Register::new();
    meeting(&mut register);
    register.run(json!({"do": "plan-meeting", "id": id(41), "body": id(2), "kind": "special",
        "date": "2026-12-08", "agenda": []}));
    let refused = minutes(&register.store, &Subject::meeting(Id::new(id(41))), &french());
    let refused = refused.unwrap_err();
    let planned = Refusal::MeetingStep { status: "planned".to_owned() };
    assert_eq!(refused.refusal(), Some(&planned));
}

#[test]
fn the_file_is_recorded_with_the_numbers_it_bears() {
    let mut register = Register::new();
    let meeting = meeting(&mut register);
    let folder = register.folder.path().to_owned();
    let mut written = |path: &std::path::Path, replace| {
        write(
            &mut register.store,
            &stamp(),
            &french(),
            (&MINUTES, &Subject::meeting(meeting.clone())),
            Format::Html,
            path,
            replace,
        )
    };
    // Into a folder: under its own name.
    let path = written(&folder, Replace::Never).unwrap();
    assert_eq!(path, folder.join("2026-11-17 CCR procès-verbal 2026-01.html"));
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    // Never over another in silence, and what was not written is not recorded.
    assert!(matches!(written(&path, Replace::Never), Err(Error::Exists(_))));
    written(&path, Replace::Yes).unwrap();
    assert!(written(&folder.join("absent/x.html"), Replace::Never).is_err());
    let papers = register.every(Entity::Document);
    assert_eq!(papers.len(), 2);
    assert_eq!(papers[0].text("numbers"), Some("CCR-2026-001\nCCR-2026-002"));
    assert_eq!(papers[0].text("path"), path.to_str());
    // A number that stands on paper stays given.
    let again = json!({"do": "record-vote", "motion": id(51), "mode": "counted",
        "for": 1, "against": 3});
    let refused = register.store.run(&stamp(), &serde_json::from_value(again).unwrap());
    let printed = Refusal::NumberPrinted { number: "CCR-2026-002".to_owned() };
    assert_eq!(refused.unwrap_err().refusal(), Some(&printed));
}
