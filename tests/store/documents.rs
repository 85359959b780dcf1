//! Papers that were made: what the register keeps of them, and how they are found.

use ccr::domain::refusal::Refusal;
use ccr::store::query::list::{DOCUMENTS, From, Request};
use ccr::store::{Error, Store};
use serde_json::{Value as Json, json};

use crate::support::*;

/// FIPS 180-2, appendix B.1: of « abc ».
const ABC: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

fn paper(path: &str, more: Json) -> Json {
    let mut act = json!({"do": "record-document", "kind": "notice", "meeting": id("november"),
        "format": "pdf", "path": path});
    for (name, value) in more.as_object().unwrap() {
        act[name] = value.clone();
    }
    act
}

fn listed(store: &Store, filter: &str) -> Vec<String> {
    let request = Request { filter, all_columns: true, ..Request::of(&DOCUMENTS) };
    let title = DOCUMENTS.columns.iter().position(|column| column.name == "title").unwrap();
    let rows = store.window(&request, &From::Start, 50).unwrap();
    let titles: Vec<String> =
        rows.iter().map(|row| row.cells[title].as_text().unwrap().to_owned()).collect();
    assert_eq!(store.length(&request).unwrap(), titles.len() as u64);
    titles
}

#[test]
fn the_latest_come_first_and_are_found_by_their_names() {
    let mut register = Register::committee();
    register.run(json!({"do": "plan-meeting", "id": id("november"), "body": id("ccr"),
        "kind": "regular", "date": "2026-11-24", "agenda": []}));
    let of = |path: &str| paper(path, json!({"sha256": ABC, "language": "fr"}));
    for (day, path) in [
        ("2026-11-20T09:00:00", "/x/2026-11-24 CCR avis 2026-01.pdf"),
        ("2026-11-22T09:00:00", "/x/2026-11-24 CCR étiquettes.pdf"),
        ("2026-11-21T09:00:00", "/x/2026-11-24 CCR ordre du jour.pdf"),
    ] {
        register.store.run(&at(day), &command(of(path))).unwrap();
    }
    let store = &register.store;
    let all = [
        "2026-11-24 CCR étiquettes.pdf",
        "2026-11-24 CCR ordre du jour.pdf",
        "2026-11-24 CCR avis 2026-01.pdf",
    ];
    assert_eq!(listed(store, ""), all);
    assert_eq!(listed(store, "etiq"), all[..1]);
    assert_eq!(listed(store, "ORDRE jour"), all[1..2]);
    let hits = store.find("étiquettes", None, 10).unwrap();
    let names: Vec<&str> = hits.iter().map(|hit| hit.label.as_str()).collect();
    assert_eq!(names, all[..1], "by its name, not by its folder");
    // They come behind whatever else is found, and have their place beside it.
    let kinds = |limit| {
        let hits = store.find("2026", None, limit).unwrap();
        hits.iter().map(|hit| hit.entity.table() == "document").collect::<Vec<_>>()
    };
    let few = kinds(6);
    assert!(few.is_sorted() && few.contains(&true), "{few:?}");
}

#[test]
fn what_is_no_trace_no_day_and_no_language_is_refused() {
    let mut register = Register::committee();
    register.run(json!({"do": "plan-meeting", "id": id("november"), "body": id("ccr"),
        "kind": "regular", "date": "2026-11-24", "agenda": []}));
    for (more, kind) in [
        (json!({"sha256": "abc"}), "field"),
        (json!({"sha256": ABC.to_uppercase()}), "field"),
        (json!({"day": "2026-02-30"}), "field"),
        (json!({"language": "de"}), "unknown-code"),
    ] {
        match register.store.run(&stamp(), &command(paper("/x/a.pdf", more.clone()))) {
            Err(Error::Refused(refusal)) => assert_eq!(refusal.kind(), kind, "{more}"),
            other => panic!("{more}: {other:?}"),
        }
    }
    let unknown = paper("/x/a.pdf", json!({"meeting": id("nowhere")}));
    match register.store.run(&stamp(), &command(unknown)) {
        Err(Error::Refused(refusal)) => assert!(matches!(*refusal, Refusal::NotFound { .. })),
        other => panic!("{other:?}"),
    }
    assert!(listed(&register.store, "").is_empty());
}

#[test]
fn papers_of_the_third_version_are_listed_by_the_names_of_their_files() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("registre.ccr");
    let kept = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/store/versions/3.ccr");
    std::fs::copy(kept, &path).unwrap();
    let mut store = Store::open(&path).unwrap();
    let mut all = listed(&store, "");
    all.sort();
    assert_eq!(
        all,
        [
            "2026-02-10 CCR extrait 2026-001.docx",
            "2026-02-10 CCR procès-verbal 2026-01.pdf",
            "2026-03-12 CCR étiquettes.pdf",
        ]
    );
    assert_eq!(listed(&store, "Étiquettes"), ["2026-03-12 CCR étiquettes.pdf"]);
    assert_eq!(listed(&store, "proces verbal"), ["2026-02-10 CCR procès-verbal 2026-01.pdf"]);
    // A record of then is taken back and done again, where no number holds it.
    let last: i64 =
        look(&path).query_row("SELECT max(seq) FROM journal_entry", [], |row| row.get(0)).unwrap();
    let kept = || {
        look(&path)
            .query_row("SELECT group_concat(id || path || title) FROM document", [], |row| {
                row.get::<_, String>(0)
            })
            .unwrap()
    };
    let before = kept();
    let back = store.run(&stamp(), &command(undo(last))).unwrap().entry.unwrap();
    assert_eq!(listed(&store, "etiquettes"), [""; 0]);
    store.run(&stamp(), &command(undo(back))).unwrap();
    assert_eq!(kept(), before);
    drop(store);
    assert_sound(&path);
}

#[test]
fn a_form_that_no_paper_has_is_not_recorded() {
    let mut register = Register::committee();
    register.run(plan("november", "ccr", "2026-11-24"));
    let refused = register.refused(paper("/x/a.odt", json!({"format": "odt"})));
    assert!(matches!(refused, Refusal::UnknownCode { .. }), "{refused:?}");
    register.run(paper("/x/a.md", json!({"format": "md"})));
}
