//! What a key, an act and an import cost inside the program: `cargo bench --features bench --bench register`.
//!
//! Each is measured on a register of 1,000 and of 200,000 people; they are made once, under
//! `target/bench-data` (the big one takes 2 GB and a minute).

#![allow(clippy::unwrap_used, reason = "a benchmark that cannot run should stop")]
#![allow(missing_docs, reason = "criterion writes the entry point")]

mod support;

use std::hint::black_box;

use ccr::domain::command::{Command, Save};
use ccr::domain::entity::Entity;
use ccr::exchange::import::{self, Options};
use ccr::store::Store;
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use crossterm::event::KeyCode;
use serde_json::json;

use support::{Screen, register, stamp};

const SIZES: [(u32, u32); 2] = [(1_000, 5), (200_000, 20)];

/// The command that gives somebody another note each time.
fn save(store: &Store, note: u64) -> Command {
    let hits = store.find("roy", Some(Entity::Person), 1).unwrap();
    let set = [("note".to_owned(), json!(format!("note {note}")))].into();
    let id = Some(hits[0].id.clone());
    Command::Save(Save { what: Entity::Person, id, set, was: [].into() })
}

/// A member list as an office exports it, of so many people.
fn member_list(people: u32) -> Vec<u8> {
    let mut list = String::from("Nom;Prénom;Ensemble;Logement;Téléphone\n");
    for number in 0..people {
        let (site, phone) = (number % 40, number % 10_000);
        list += &format!("Essai{number};Marie;Îlot {site};{number};450 555-{phone:04}\n");
    }
    list.into_bytes()
}

fn screens(criterion: &mut Criterion) {
    for (people, years) in SIZES {
        let path = register(people, years);
        let mut group = criterion.benchmark_group(format!("{people} people"));
        group.sample_size(20);
        group.bench_function("open and draw home", |bench| {
            bench.iter(|| black_box(Screen::open(&path)));
        });
        for section in '2'..='7' {
            group.bench_function(format!("go to section {section}"), |bench| {
                let mut screen = Screen::open(&path);
                bench.iter(|| screen.key(KeyCode::Char(section)));
            });
        }
        group.bench_function("cursor key in the people list", |bench| {
            let mut screen = Screen::open(&path);
            screen.key(KeyCode::Char('2'));
            assert!(screen.shows("450 555-"));
            bench.iter(|| screen.key(KeyCode::Down));
        });
        group.bench_function("filter of four letters", |bench| {
            let mut screen = Screen::open(&path);
            screen.key(KeyCode::Char('2'));
            bench.iter(|| {
                screen.type_text("ftrem");
                screen.key(KeyCode::Esc);
            });
        });
        group.bench_function("search of four letters", |bench| {
            let mut screen = Screen::open(&path);
            bench.iter(|| {
                screen.type_text("/trem");
                screen.key(KeyCode::Esc);
            });
        });
        group.finish();
    }
}

fn writing(criterion: &mut Criterion) {
    for (people, years) in SIZES {
        let path = register(people, years);
        let mut group = criterion.benchmark_group(format!("{people} people"));
        group.sample_size(20);
        group.bench_function("one act", |bench| {
            let mut store = Store::open(&path).unwrap();
            let mut note = 0;
            bench.iter(|| {
                note += 1;
                let command = save(&store, note);
                store.run(&stamp(), &command).unwrap()
            });
        });
        group.finish();
    }
    let list = member_list(10_000);
    let mut group = criterion.benchmark_group("import");
    group.sample_size(10);
    group.bench_function("10,000 members into an empty register", |bench| {
        let empty = || {
            let folder = tempfile::tempdir().unwrap();
            let store = Store::create(&folder.path().join("registre.ccr")).unwrap();
            (folder, store)
        };
        bench.iter_batched_ref(
            empty,
            |(_, store)| {
                let plan = import::plan(store, &stamp(), &list, &Options::default()).unwrap();
                store.run(&stamp(), &plan.batch).unwrap()
            },
            BatchSize::PerIteration,
        );
    });
    group.finish();
}

criterion_group!(benches, screens, writing);
criterion_main!(benches);
