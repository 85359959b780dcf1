//! The papers that come before a meeting, read by eye in both languages.

use ccr::documents::file::{Format, Order};
use ccr::documents::making::{Kind, Run};
use ccr::documents::paper::{AGENDA, NOTICE, Of, PAPERS, SHEET, Subject};
use ccr::documents::template::folder::Folder;
use ccr::domain::id::Id;
use ccr::domain::refusal::Refusal;
use ccr::i18n::wording;
use serde_json::json;

use super::register::{Register, english, french, id, meeting};

/// The meeting after that of November, with an outline; its minutes come up for adoption.
pub fn december(register: &mut Register) -> Subject {
    meeting(register);
    register.run(json!({"do": "plan-meeting", "id": id(41), "body": id(2), "kind": "regular",
    "date": "2026-12-08", "starts_at": "19:00", "place": "Salle <2>", "carry_over": true,
    "agenda": [
        {"title": "Ouverture", "role": "opening", "minutes": 5},
        {"title": "Adoption du procès-verbal", "role": "minutes", "purpose": "decide", "minutes": 5},
        {"title": "Suivis", "role": "follow-ups", "minutes": 10},
        {"title": "Bancs | lampes", "purpose": "consult", "lead": id(12), "minutes": 25},
        {"title": "*Devis*", "level": 2, "purpose": "inform"},
    ]}));
    Subject::meeting(Id::new(id(41)))
}

#[test]
fn the_notice_of_what_goes_on_with_a_special_meeting_names_the_points_of_the_first_one() {
    let mut register = Register::new();
    super::register::meeting(&mut register);
    register.run(json!({"do": "plan-meeting", "id": id(41), "body": id(2), "kind": "special",
        "date": "2026-11-20", "starts_at": "19:00", "agenda": ["Ouverture", "Bancs"]}));
    register.run(json!({"do": "convene-meeting", "meeting": id(41), "sent_on": "2026-11-10"}));
    register.run(json!({"do": "save", "what": "agenda-item",
        "set": {"meeting_id": id(41), "title": "Jardin"}}));
    register.run(json!({"do": "open-meeting", "meeting": id(41), "at": "19:00"}));
    register.run(json!({"do": "adjourn-meeting", "id": id(42), "meeting": id(41), "at": "21:00",
        "to": "2026-12-15"}));
    let notice = |register: &Register, meeting: u32| {
        let subject = Subject::meeting(Id::new(id(meeting)));
        let found =
            NOTICE.document(&register.store, &subject, &french(), &Folder::built_in()).unwrap();
        crate::text(Format::Markdown, &found)
    };
    let only = "Seuls les points de cet avis y seront traités";
    let next = notice(&register, 42);
    assert!(next.contains("Bancs") && !next.contains("Jardin") && next.contains(only), "{next}");
    // The day it is put off to has the same points.
    register.run(json!({"do": "postpone-meeting", "meeting": id(42), "to": "2026-12-17"}));
    register.run(json!({"do": "convene-meeting", "meeting": id(42), "sent_on": "2026-11-20"}));
    let next = notice(&register, 42);
    assert!(next.contains("Bancs") && !next.contains("Jardin") && next.contains(only), "{next}");
    // A committee that does not keep to that rule treats what was added.
    register.run(json!({"do": "set-rule", "rule": "agenda.lock_special", "value": "off"}));
    let next = notice(&register, 42);
    assert!(next.contains("Bancs") && next.contains("Jardin") && !next.contains(only), "{next}");
}

#[test]
fn a_notice_tells_of_the_day_the_meeting_was_put_off_from_and_when_it_went_out() {
    let mut register = Register::new();
    let subject = december(&mut register);
    let postpone = json!({"do": "postpone-meeting", "meeting": id(41), "to": "2026-12-15"});
    register.run(postpone);
    register.run(json!({"do": "convene-meeting", "meeting": id(41), "sent_on": "2026-11-21"}));
    let text = crate::text(
        Format::Markdown,
        &NOTICE.document(&register.store, &subject, &french(), &Folder::built_in()).unwrap(),
    );
    let plain = text.replace('\u{a0}', " ");
    assert!(
        plain.contains("Cette réunion était prévue le 8 décembre 2026; elle est reportée."),
        "{text}"
    );
    assert!(
        plain.contains("Mardi 15 décembre 2026")
            && plain.contains("Avis envoyé le 21 novembre 2026.")
    );
}

#[test]
fn a_meeting_that_is_off_has_no_notice_and_every_paper_has_a_name_of_its_own() {
    let mut register = Register::new();
    let subject = december(&mut register);
    register.run(json!({"do": "save", "what": "election", "id": id(42), "set": {
        "name": "Présidence", "body_id": id(2), "seat_kind": "chair", "seats": 1,
        "method": "majority", "voters": "members", "vote_on": "2026-12-08"}}));
    let mut names: Vec<String> = PAPERS
        .iter()
        .map(|paper| {
            let of_body = matches!(paper.of, Of::Body | Of::Labels);
            let day = "2026-12-08".parse().unwrap();
            let body = Subject::body(Id::new(id(2)), day);
            let election = Subject::election(Id::new(id(42)));
            let subject = match paper.of {
                Of::Election => &election,
                _ if of_body => &body,
                _ => &subject,
            };
            Order { paper, subject, templates: &Folder::built_in(), words: &french() }
                .file_name(&register.store, Format::Markdown)
                .unwrap()
        })
        .collect();
    assert_eq!(names[0], "2026-12-08 CCR avis de convocation 2026-02.md");
    names.sort();
    names.dedup();
    assert_eq!(names.len(), PAPERS.len());
    register.run(json!({"do": "cancel-meeting", "meeting": id(41)}));
    let refused =
        NOTICE.document(&register.store, &subject, &french(), &Folder::built_in()).unwrap_err();
    let off = Refusal::NoPaper { status: "cancelled".to_owned() };
    assert_eq!(refused.refusal(), Some(&off));
    let said = wording::refusal(&french(), &off);
    assert!(said.contains("annulée") && said.contains("ni avis"), "{said}");
}

#[test]
fn a_page_to_sign_has_a_row_for_each_member_and_some_for_guests() {
    let mut register = Register::new();
    let subject = december(&mut register);
    let page = crate::text(
        Format::Html,
        &SHEET.document(&register.store, &subject, &english(), &Folder::built_in()).unwrap(),
    );
    // Two tables: five members, five empty rows for guests; a heading each.
    assert_eq!(page.matches("<table class=\"sheet short\" style=").count(), 2);
    // Who comes and goes writes an hour: at least eleven millimetres of the page's 166.
    let widths: Vec<f32> = page
        .split("<col style=\"width:")
        .skip(1)
        .filter_map(|rest| rest.split('%').next()?.parse().ok())
        .collect();
    assert_eq!(widths.len(), 2 * 6);
    assert!(widths[3] * 1.66 > 11.0 && widths[4] * 1.66 > 11.0, "{widths:?}");
    assert_eq!(widths[..6], widths[6..], "both are filled in by the same hands");
    assert_eq!(page.matches("<tr>").count(), 2 + 5 + 5);
    assert!(page.contains("O&#39;Neil &lt;b&gt;"), "a name is no markup");
    for elsewhere in ["http", "src=", "url(", "@import", "<script", "<link"] {
        assert!(!page.contains(elsewhere), "{elsewhere}");
    }
}

#[test]
fn points_that_take_longer_than_anybody_lives_still_make_an_agenda() {
    let mut register = Register::new();
    let subject = december(&mut register);
    let items = register.store.meeting(&Id::new(id(41))).unwrap().unwrap().items;
    for item in items.iter().take(2) {
        register.run(json!({"do": "save", "what": "agenda-item", "id": item.id,
            "set": {"minutes_planned": u32::MAX}}));
    }
    let text = crate::text(
        Format::Markdown,
        &AGENDA.document(&register.store, &subject, &french(), &Folder::built_in()).unwrap(),
    );
    assert!(text.contains("4294967295") || text.contains("4\u{a0}294\u{a0}967\u{a0}295"), "{text}");
}

/// The papers of some subjects, as text and as a page, beside the register.
fn run_of(register: &Register, subjects: Vec<Subject>) -> Run {
    let kind = Kind {
        paper: &NOTICE,
        formats: vec![Format::Markdown, Format::Html],
        templates: Folder::built_in(),
        words: french(),
        folder: register.folder.path().to_owned(),
        replace: ccr::store::private_file::Replace::Never,
    };
    Run::new(kind, Box::new(subjects.into_iter()))
}

/// The recorded papers, by their forms, and the files that are there.
fn made(register: &Register) -> (Vec<String>, usize) {
    let documents = register.every(ccr::domain::entity::Entity::Document);
    let mut forms: Vec<String> =
        documents.iter().map(|it| it.text("format").unwrap().to_owned()).collect();
    forms.sort();
    let files = std::fs::read_dir(register.folder.path()).unwrap();
    let papers = files.filter(|file| {
        let name = file.as_ref().unwrap().file_name().into_string().unwrap();
        name.ends_with(".md") || name.ends_with(".html")
    });
    (forms, papers.count())
}

fn raw(register: &Register, sql: &str) {
    let path = register.folder.path().join("registre.ccr");
    rusqlite::Connection::open(path).unwrap().execute_batch(sql).unwrap();
}

#[test]
fn a_paper_that_was_held_up_between_two_files_goes_on_with_the_second() {
    let mut register = Register::new();
    let subject = december(&mut register);
    let mut run = run_of(&register, vec![subject]);
    raw(
        &register,
        "CREATE TRIGGER stop BEFORE INSERT ON document WHEN NEW.format = 'html'
         BEGIN SELECT RAISE(ABORT, 'later'); END",
    );
    let stamp = super::register::stamp();
    assert!(run.next(&mut register.store, &stamp).is_err());
    assert!(!run.is_over());
    assert_eq!(made(&register), (vec!["md".to_owned()], 1));
    raw(&register, "DROP TRIGGER stop");
    run.next(&mut register.store, &stamp).unwrap();
    assert!(run.is_over());
    // Neither « … (2).md » nor a second record of the first.
    assert_eq!(made(&register), (vec!["html".to_owned(), "md".to_owned()], 2));
    assert_eq!((run.made, run.paths.len()), (1, 2));
}

#[test]
fn a_paper_that_is_there_already_is_recorded_where_the_register_does_not_know_it() {
    let mut register = Register::new();
    let subject = december(&mut register);
    let again = |register: &mut Register| {
        let mut run = run_of(register, vec![subject.clone()]);
        run.next(&mut register.store, &super::register::stamp()).unwrap();
    };
    let both = (vec!["html".to_owned(), "md".to_owned()], 2);
    again(&mut register);
    assert_eq!(made(&register), both);
    again(&mut register);
    assert_eq!(made(&register), both, "known already");
    raw(&register, "DELETE FROM document WHERE format = 'md'");
    again(&mut register);
    assert_eq!(made(&register), both);
}
