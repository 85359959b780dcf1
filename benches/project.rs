//! What a large project costs: `cargo bench --features bench --bench project`.
//!
//! A project of 10,000 tasks and 50,000 entries of hours by 400 people, in a register of 1,000 people:
//! its page opened, its lists and its timeline gone through by keys, its sums read again.

#![allow(clippy::unwrap_used, reason = "a benchmark that cannot run should stop")]
#![allow(missing_docs, reason = "criterion writes the entry point")]

#[allow(dead_code, reason = "what this benchmark has no use for, others have")]
mod support;

use std::hint::black_box;
use std::path::{Path, PathBuf};

use ccr::domain::entity::Entity;
use ccr::domain::id::Id;
use ccr::store::Store;
use criterion::{Criterion, criterion_group, criterion_main};
use crossterm::event::KeyCode;
use rusqlite::{Connection, params};

use support::{Screen, now, register};

const TASKS: u32 = 10_000;
const HOURS: u32 = 50_000;
const PEOPLE: u32 = 400;
const PROJECT: &str = "01990000-0000-7000-8000-0000000f0000";

fn id(kind: u32, number: u32) -> String {
    format!("01990000-0000-7000-{:04x}-{number:012x}", 0x8000 + kind)
}

/// The register with the project in it, written row by row: as acts it would take minutes.
fn project() -> PathBuf {
    let whole = register(1_000, 2);
    drop(Store::open(&whole).unwrap());
    let path = whole.with_file_name("project.ccr");
    for ending in ["", "-wal", "-shm"] {
        let _ = std::fs::remove_file(path.with_file_name(format!("project.ccr{ending}")));
    }
    std::fs::copy(&whole, &path).unwrap();
    let mut conn = Connection::open(&path).unwrap();
    let act = conn.transaction().unwrap();
    act.execute(
        "INSERT INTO project (id, name, scope, status, starts_on)
         VALUES (?1, 'Chantier', 'local', 'open', '2025-01-01')",
        [PROJECT],
    )
    .unwrap();
    let people: Vec<String> = {
        let mut found = act.prepare("SELECT id FROM person ORDER BY id LIMIT ?1").unwrap();
        let found = found.query_map([PEOPLE], |row| row.get(0)).unwrap();
        found.map(|row| row.unwrap()).collect()
    };
    let person = |number: u32| &people[usize::try_from(number).unwrap() % people.len()];
    let first = now().date() - chrono::Days::new(700);
    let day = |number: u32| first + chrono::Days::new(u64::from(number));
    {
        let mut task = act
            .prepare(
                "INSERT INTO task (id, project_id, title, person_id, starts_on, due_on, done_on)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            )
            .unwrap();
        for number in 0..TASKS {
            let due = day(number % 800 + 20).to_string();
            let done = (number % 3 == 0 && number % 800 < 600).then(|| due.clone());
            let (starts, title) = (day(number % 800).to_string(), format!("Tâche {number:05}"));
            let given = params![id(1, number), PROJECT, title, person(number), starts, due, done];
            task.execute(given).unwrap();
        }
        let mut hours = act
            .prepare(
                "INSERT INTO hours (id, project_id, worked_on, person_id, minutes, task_id)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )
            .unwrap();
        for number in 0..HOURS {
            let (worked, task) = (day(number % 700).to_string(), id(1, number * 7 % TASKS));
            let minutes = 30 + number % 300;
            let given = params![id(2, number), PROJECT, worked, person(number), minutes, task];
            hours.execute(given).unwrap();
        }
    }
    act.commit().unwrap();
    path
}

/// The list of projects, with its one in sight.
fn at_projects(path: &Path) -> Screen {
    let mut screen = Screen::open(path);
    screen.key(KeyCode::Char('8'));
    assert!(screen.shows("Chantier"));
    screen
}

fn benches(criterion: &mut Criterion) {
    let path = project();
    let mut group = criterion.benchmark_group("a project of 10,000 tasks and 50,000 hours");
    group.sample_size(20);
    let store = Store::open(&path).unwrap();
    let (whole, today) = (Id::new(PROJECT), now().date());
    let sheet = store.project(&whole, today).unwrap().unwrap();
    let total: i64 = (0..HOURS).map(|number| i64::from(30 + number % 300)).sum();
    assert_eq!((sheet.minutes, sheet.tasks.all), (total, i64::from(TASKS)));
    assert_eq!(sheet.shares.people.iter().map(|share| share.minutes).sum::<i64>(), total);
    group.bench_function("all that its page tells is read, with its sums", |bench| {
        bench.iter(|| black_box(store.project(&whole, today).unwrap()));
    });
    group.bench_function("home", |bench| {
        bench.iter(|| black_box(store.home_with(today, 8).unwrap()));
    });
    assert_eq!(store.record(Entity::Project, &whole).unwrap().unwrap().label(), "Chantier");
    group.bench_function("its page opened and left", |bench| {
        let mut screen = at_projects(&path);
        bench.iter(|| {
            screen.key(KeyCode::Enter);
            screen.key(KeyCode::Esc);
        });
    });
    group.bench_function("a key on its page", |bench| {
        let mut screen = at_projects(&path);
        screen.key(KeyCode::Enter);
        let mut down = false;
        bench.iter(|| {
            down = !down;
            screen.key(if down { KeyCode::Down } else { KeyCode::Up });
        });
    });
    for (name, keys, words) in [
        ("a page down and up in its timeline", vec!['t'], "échéancier"),
        ("the end and the beginning of its timeline", vec!['t'], "échéancier"),
    ] {
        let ends = name.starts_with("the end");
        group.bench_function(name, |bench| {
            let mut screen = at_projects(&path);
            screen.key(KeyCode::Enter);
            keys.iter().for_each(|sign| screen.key(KeyCode::Char(*sign)));
            assert!(screen.shows(words));
            bench.iter(|| {
                screen.key(if ends { KeyCode::End } else { KeyCode::PageDown });
                screen.key(if ends { KeyCode::Home } else { KeyCode::PageUp });
            });
        });
    }
    group.bench_function("a page down and up in the list of its tasks", |bench| {
        let mut screen = at_projects(&path);
        screen.key(KeyCode::Enter);
        while !screen.shows("▶ 10") {
            screen.key(KeyCode::Down);
        }
        screen.key(KeyCode::Enter);
        assert!(screen.shows("Tâches à faire"));
        bench.iter(|| {
            screen.key(KeyCode::PageDown);
            screen.key(KeyCode::PageUp);
        });
    });
    group.finish();
}

criterion_group!(all, benches);
criterion_main!(all);
