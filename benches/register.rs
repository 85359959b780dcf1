//! What a key, an act and an import cost inside the program: `cargo bench --bench register`.
//!
//! Each is measured on a register of 1,000 and of 200,000 people; they are made once, under
//! `target/bench-data` (the big one takes 1.5 GB and a minute).

#![allow(clippy::unwrap_used, reason = "a benchmark that cannot run should stop")]
#![allow(missing_docs, reason = "criterion writes the entry point")]

use std::hint::black_box;
use std::path::{Path, PathBuf};

use ccr::domain::command::{Command, Save, Stamp};
use ccr::domain::entity::Entity;
use ccr::exchange::demo::{BigOptions, big};
use ccr::exchange::import::{self, Options};
use ccr::i18n::language::Language;
use ccr::store::Store;
use ccr::tui::app::App;
use ccr::tui::frame;
use ccr::tui::theme::{Choice, Theme};
use chrono::NaiveDateTime;
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use serde_json::json;

const SIZES: [(u32, u32); 2] = [(1_000, 5), (200_000, 20)];

/// The hour at which everything happens: the registers stand on that day.
fn now() -> NaiveDateTime {
    "2026-11-22T19:00:00".parse().unwrap()
}

fn stamp() -> Stamp {
    Stamp { at: now(), actor: "Banc d’essai".to_owned() }
}

/// The register of so many people, made if it is not there yet.
fn register(people: u32, years: u32) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/bench-data");
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(format!("{people}.ccr"));
    if !path.exists() {
        // Under its own name only once it is whole.
        let begun = folder.join(format!("{people}-begun.ccr"));
        let _ = std::fs::remove_file(&begun);
        let today = now().date();
        drop(big(&begun, BigOptions { members: people, years, seed: 1, today }).unwrap());
        std::fs::rename(&begun, &path).unwrap();
    }
    path
}

/// The program in a terminal of 80×24, without a terminal.
struct Screen {
    app: App,
    buffer: Buffer,
}

impl Screen {
    fn open(path: &Path) -> Self {
        let store = Store::open(path).unwrap();
        let theme = Theme::detect(Choice::Dark, |_| None);
        let app = App::new(store, Language::French, theme, None, Box::new(now)).unwrap();
        let mut screen = Self { app, buffer: Buffer::empty(Rect::new(0, 0, 80, 24)) };
        screen.draw();
        screen
    }

    fn draw(&mut self) {
        self.buffer.reset();
        frame::draw(&mut self.app, &mut self.buffer);
    }

    fn key(&mut self, code: KeyCode) {
        self.app.handle(vec![Event::Key(KeyEvent::new(code, KeyModifiers::NONE))]);
        self.draw();
    }

    fn type_text(&mut self, text: &str) {
        text.chars().for_each(|sign| self.key(KeyCode::Char(sign)));
    }
}

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
