//! Everything goes out, whole and by stable names.

use std::collections::BTreeMap;
use std::os::unix::fs::PermissionsExt;
use std::sync::OnceLock;

use ccr::domain::entity::Entity;
use ccr::exchange::demo::demo;
use ccr::exchange::export::{FORMAT, csv, csv_folder, json};
use ccr::exchange::import::{self, Options};
use ccr::exchange::table::{decode, read};
use ccr::store::private_file::Replace;
use ccr::store::query::list::{LISTS, PEOPLE, Request};
use ccr::store::{Error, Store, known_version};
use serde_json::Value as Json;

use super::register::{english, french, stamp, today};

/// The demo register, told once for all these tests and copied.
fn demo_register() -> (tempfile::TempDir, Store) {
    static DEMO: OnceLock<Vec<u8>> = OnceLock::new();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("demo.ccr");
    let bytes = DEMO.get_or_init(|| {
        let made = folder.path().join("made.ccr");
        drop(demo(&made, "2026-11-22".parse().unwrap()).unwrap());
        std::fs::read(made).unwrap()
    });
    std::fs::write(&path, bytes).unwrap();
    (folder, Store::open(&path).unwrap())
}

fn exported(store: &Store, with_journal: bool) -> Json {
    let mut out = Vec::new();
    json(store, &mut out, with_journal).unwrap();
    serde_json::from_slice(&out).unwrap()
}

#[test]
fn every_record_of_the_register_is_in_the_json_with_every_field() {
    let (_folder, store) = demo_register();
    let whole = exported(&store, false);
    assert_eq!(whole["format"], FORMAT);
    assert_eq!(whole["schema"], known_version());
    assert!(whole.get("journal").is_none());
    let mut records = 0;
    for entity in Entity::ALL {
        let rows = whole[entity.table()].as_array().unwrap();
        let found: BTreeMap<&str, &Json> =
            rows.iter().map(|row| (row["id"].as_str().unwrap(), row)).collect();
        // In the order of ids.
        assert!(rows.iter().map(|row| row["id"].as_str()).is_sorted());
        let kept = store.all(entity, None, u32::MAX).unwrap();
        assert_eq!(kept.len(), found.len(), "{entity:?}");
        for record in kept {
            let row = found[record.id.as_str()].as_object().unwrap();
            assert_eq!(row.len(), 1 + entity.fields().len());
            for (field, value) in entity.fields().iter().zip(&record.values) {
                assert_eq!(row[field.name], value.to_json(), "{entity:?} {}", field.name);
            }
            records += 1;
        }
    }
    assert!(records > 1_000, "the demo is not that small: {records}");
    let rules = store.rules().unwrap();
    for (key, value) in whole["rules"].as_object().unwrap() {
        let rule = ccr::domain::rules::find(key).unwrap();
        assert!(rules.is_chosen(rule));
        assert_eq!(value, rules.text(rule));
    }
}

#[test]
fn the_journal_comes_when_it_is_asked_for() {
    let (_folder, store) = demo_register();
    let whole = exported(&store, true);
    let journal = whole["journal"].as_array().unwrap();
    let latest = store.entries(None, 1).unwrap()[0].seq;
    assert_eq!(journal[0]["seq"], latest);
    assert_eq!(journal.len(), usize::try_from(latest).unwrap());
    for entry in journal {
        assert!(entry["command"]["do"].is_string());
        assert!(!entry["rows"].as_array().unwrap().is_empty());
    }
}

#[test]
fn each_list_is_a_file_of_its_own_with_all_its_rows() {
    let (folder, store) = demo_register();
    let target = folder.path().join("export");
    let files = csv_folder(&store, &french(), &target, today(), Replace::Never).unwrap();
    assert_eq!(files.len(), LISTS.len());
    assert_eq!(files[0], target.join("membres.csv"));
    for (file, list) in files.iter().zip(LISTS) {
        assert_eq!(std::fs::metadata(file).unwrap().permissions().mode() & 0o777, 0o600);
        let bytes = std::fs::read(file).unwrap();
        assert!(bytes.starts_with("\u{FEFF}".as_bytes()), "Excel wants its mark");
        assert!(!String::from_utf8(bytes.clone()).unwrap().contains('⟦'), "{}", list.name);
        let text = decode::decode(&bytes).unwrap().text.into_owned();
        let rows = csv_rows(&text);
        assert!(rows.iter().all(|row| row.len() == list.columns.len()));
        let view = list.view("all").unwrap_or(0);
        let request = Request { view, today: today(), all_columns: true, ..Request::of(list) };
        // `length` counts what a list shows; resolutions show those with a number.
        let shown =
            store.window(&request, &ccr::store::query::list::From::Start, u32::MAX).unwrap();
        assert_eq!(rows.len(), 1 + shown.len(), "{}", list.name);
    }
    // Never over others in silence, not even the last of them.
    for file in &files[..7] {
        std::fs::remove_file(file).unwrap();
    }
    let refused = csv_folder(&store, &french(), &target, today(), Replace::Never);
    assert!(matches!(refused, Err(Error::Exists(_))));
    assert!(!files[0].exists());
    csv_folder(&store, &french(), &target, today(), Replace::Yes).unwrap();
}

fn csv_rows(text: &str) -> Vec<Vec<String>> {
    let mut reader = ::csv::ReaderBuilder::new()
        .delimiter(b';')
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let rows = reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect());
    rows.collect()
}

#[test]
fn the_people_that_go_out_come_in_again_unchanged() {
    for words in [french(), english()] {
        let (_folder, store) = demo_register();
        let request = Request { all_columns: true, ..Request::of(&PEOPLE) };
        let mut out = Vec::new();
        csv(&store, &request, &words, &mut out).unwrap();
        assert!(read::read(&String::from_utf8(out.clone()).unwrap()).unwrap().header_known);
        let options = Options { language: words.language(), ..Options::default() };
        let plan = import::plan(&store, &stamp(), &out, &options).unwrap();
        let people = store.all(Entity::Person, None, u32::MAX).unwrap().len();
        let told: Vec<_> =
            plan.rows.iter().flat_map(|row| import::words::row(&words, row, true)).collect();
        assert_eq!(plan.counts(), [0, 0, people, 0, 0], "{told:#?}");
        assert!(plan.is_empty());
        // What this program calls a column, it knows.
        for column in &plan.columns {
            assert_ne!(column.role, import::ColumnRole::Unknown, "{column:?}");
        }
    }
}
