//! Papers that have nothing to tell say why, and what to do: none is an empty page or a bare heading.

use ccr::documents::file::Format;
use ccr::documents::model::Block;
use ccr::documents::paper::{
    AGENDA, COMPOSITION, FOLLOW_UPS, LABELS, LOBBY_NOTICE, MINUTES, NOTICE, PHONE_LIST, Paper,
    SHEET, Subject,
};
use ccr::documents::template::folder::Folder;
use ccr::domain::id::Id;
use ccr::i18n::words::Words;
use serde_json::json;

use super::register::{Register, english, french, id, meeting};

/// The blocks that say something, and the text of a paper with plain spaces.
#[track_caller]
fn said(register: &Register, paper: &Paper, subject: &Subject, words: &Words) -> String {
    let made = paper.document(&register.store, subject, words, &Folder::built_in()).unwrap();
    let is_heading = |block: &Block| matches!(block, Block::Heading(..));
    for (at, block) in made.blocks.iter().enumerate().filter(|(_, block)| is_heading(block)) {
        // The day and the place are set as headings on what is posted.
        let is_posted = made.posted && at + 1 < made.blocks.len();
        let next = made.blocks.get(at + 1);
        let is_bare = next.is_none_or(|next| is_heading(next) && !is_posted);
        assert!(!is_bare, "{}: {block:?}", paper.code);
    }
    assert!(made.blocks.iter().any(|block| !is_heading(block)), "{}: nothing", paper.code);
    let headless = |block: &Block| matches!(block, Block::Sheet { rows, .. } if rows.is_empty());
    assert!(!made.blocks.iter().any(headless), "{}: a sheet without a row", paper.code);
    crate::text(Format::Markdown, &made).replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
fn of_a_committee_without_members_seats_or_points_each_paper_says_why_it_is_empty() {
    let mut register = Register::new();
    register.run(json!({"do": "save", "what": "body", "id": id(2), "set": {
        "name": "Comité", "kind": "committee", "prefix": "CCR"}}));
    register.run(json!({"do": "plan-meeting", "id": id(41), "body": id(2), "kind": "regular",
        "date": "2026-12-15", "agenda": []}));
    let of_meeting = Subject::meeting(Id::new(id(41)));
    let of_body = Subject::body(Id::new(id(2)), "2026-12-15".parse().unwrap());
    let nobody = ("Aucun membre ce jour-là", "No member on that day");
    let no_agenda =
        ("L’ordre du jour n’est pas encore établi.", "The agenda has not been drawn up");
    for (paper, subject, told) in [
        (&NOTICE, &of_meeting, no_agenda),
        (&LOBBY_NOTICE, &of_meeting, no_agenda),
        (&AGENDA, &of_meeting, no_agenda),
        (&SHEET, &of_meeting, nobody),
        (&COMPOSITION, &of_body, ("Cette instance n’a pas encore de siège", "has no seats yet")),
        (&PHONE_LIST, &of_body, nobody),
        (&LABELS, &of_body, nobody),
        (&FOLLOW_UPS, &of_body, ("Rien n’est en attente.", "Nothing is pending.")),
    ] {
        let text = said(&register, paper, subject, &french());
        assert!(text.contains(told.0), "{text}");
        let text = said(&register, paper, subject, &english());
        assert!(text.contains(told.1), "{text}");
    }
    // What to do is said too, by the section and its key.
    let list = said(&register, &PHONE_LIST, &of_body, &french());
    assert!(list.contains("Sièges (touche 6)"), "{list}");
    // Minutes are of a meeting that was opened.
    register.run(json!({"do": "convene-meeting", "meeting": id(41), "sent_on": "2026-11-22"}));
    register.run(json!({"do": "save", "what": "person", "id": id(10), "set": {
        "family_name": "Tremblay"}}));
    register.run(json!({"do": "open-meeting", "meeting": id(41), "at": "19:04",
        "chair": id(10), "secretary": id(10)}));
    for words in [french(), english()] {
        said(&register, &MINUTES, &of_meeting, &words);
    }
}

#[test]
fn a_list_of_people_nobody_can_call_says_so_until_one_has_a_number() {
    let mut register = Register::new();
    meeting(&mut register);
    let subject = Subject::body(Id::new(id(2)), "2026-12-01".parse().unwrap());
    for (words, told) in [
        (french(), "ni téléphone ni courriel de ces personnes : inscrivez-les"),
        (english(), "neither a phone number nor an e-mail address of these people: enter them"),
    ] {
        let list = said(&register, &PHONE_LIST, &subject, &words);
        assert!(list.contains(told) && list.contains("Abel"), "{list}");
    }
    register.run(json!({"do": "save", "what": "person", "id": id(10), "set": {
        "phone": "450 555-0100"}}));
    let list = said(&register, &PHONE_LIST, &subject, &french());
    assert!(!list.contains("ni téléphone"), "{list}");
}
