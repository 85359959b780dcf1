//! What the meeting room costs: `cargo bench --features bench --bench room`.
//!
//! In a register of 200,000 people (a copy, made anew each time): a key, an act and the reading of a
//! meeting of 200 points; and a whole meeting of two hours carried out as commands.

#![allow(clippy::unwrap_used, reason = "a benchmark that cannot run should stop")]
#![allow(missing_docs, reason = "criterion writes the entry point")]

mod support;

use std::hint::black_box;
use std::path::PathBuf;

use ccr::domain::command::{Command, Stamp};
use ccr::domain::entity::Entity;
use ccr::domain::id::Id;
use ccr::store::Store;
use ccr::tui::screen::Effect;
use chrono::TimeDelta;
use criterion::{Criterion, criterion_group, criterion_main};
use crossterm::event::KeyCode;
use serde_json::{Value as Json, json};

use support::{Screen, now, register, stamp};

const POINTS: usize = 200;
/// The point under which one types, with motions that were amended.
const TYPED: usize = 100;
const NOTES: &str = "La présidente rappelle l’historique du dossier. Plusieurs membres s’inquiètent \
    du délai; le représentant de l’office répondra par écrit avant la prochaine réunion.\n";

/// The register, to be written in: its meetings are held only once.
fn copy() -> PathBuf {
    let whole = register(200_000, 20);
    drop(Store::open(&whole).unwrap());
    let path = whole.with_file_name("room.ccr");
    for ending in ["-wal", "-shm"] {
        let _ = std::fs::remove_file(path.with_file_name(format!("room.ccr{ending}")));
    }
    std::fs::copy(&whole, &path).unwrap();
    path
}

/// A meeting of the committee, told by commands.
struct Meeting<'a> {
    store: &'a mut Store,
    id: Id,
    members: Vec<Id>,
    items: Vec<Id>,
    acts: usize,
}

impl<'a> Meeting<'a> {
    fn plan(store: &'a mut Store, agenda: Vec<Json>) -> Self {
        let committee = store.bodies().unwrap().remove(0).id;
        let day = now().date();
        let seats = store.composition(&committee, day).unwrap().unwrap().seats;
        let mut members: Vec<Id> =
            seats.into_iter().filter_map(|seat| Some(seat.mandate?.person)).collect();
        members.sort();
        members.dedup();
        assert!(members.len() >= 15, "{} members", members.len());
        let mut meeting = Self { store, id: Id::new(""), members, items: Vec::new(), acts: 0 };
        meeting.id = meeting.run(json!({"do": "plan-meeting", "body": committee, "date": day,
            "kind": "regular", "starts_at": "19:00", "agenda": agenda}));
        let sheet = meeting.store.meeting(&meeting.id).unwrap().unwrap();
        meeting.items = sheet.items.into_iter().map(|item| item.id).collect();
        meeting
    }

    fn run(&mut self, command: Json) -> Id {
        let command: Command = serde_json::from_value(command).unwrap();
        // All is entered when the evening is over: no hour lies ahead.
        let stamp = Stamp { at: now() + TimeDelta::hours(4), ..stamp() };
        let told = self.store.run(&stamp, &command);
        self.acts += 1;
        told.unwrap_or_else(|error| panic!("{command:?}: {error:?}")).id.unwrap_or_default()
    }

    /// From the notice to the roll: everybody is there.
    fn open(&mut self) {
        self.run(json!({"do": "convene-meeting", "meeting": self.id, "sent_on": "2026-11-10"}));
        let (chair, secretary) = (&self.members[0], &self.members[1]);
        self.run(json!({"do": "open-meeting", "meeting": self.id, "at": "19:02", "chair": chair,
            "secretary": secretary}));
        for person in self.members.clone() {
            self.run(json!({"do": "set-attendance", "meeting": self.id, "person": person,
                "status": "present"}));
        }
    }

    fn start(&mut self, item: usize, at: &str) {
        self.run(json!({"do": "start-item", "item": self.items[item], "at": at}));
    }

    fn note(&mut self, item: usize, notes: &str) {
        let id = &self.items[item];
        let set = json!({"notes": notes});
        self.run(json!({"do": "save", "what": "agenda-item", "id": id, "set": set}));
    }

    fn put(&mut self, item: usize, kind: &str, text: &str, at: &str) -> Id {
        let (mover, seconder) = (&self.members[2], &self.members[3]);
        self.run(
            json!({"do": "propose", "meeting": self.id, "item": self.items[item], "kind": kind,
            "text": text, "mover": mover, "seconder": seconder, "at": at}),
        )
    }

    fn decide(&mut self, motion: &Id, at: &str) {
        self.run(json!({"do": "record-vote", "motion": motion, "mode": "unanimous", "at": at}));
    }

    /// A motion with an amendment that is itself amended, all three carried.
    fn amended(&mut self, item: usize, at: &str) {
        let text = "Attendu que les aînés n’ont nulle part où s’asseoir;\nde demander deux bancs à \
            l’office.";
        let main = self.put(item, "main", text, at);
        let first = text.replace("l’office", "l’office avant le 1er mai");
        let amendment = self.put(item, "amendment", &first, at);
        let second = self.put(item, "sub-amendment", &first.replace("mai", "juin"), at);
        for motion in [second, amendment, main] {
            self.decide(&motion, at);
        }
    }

    fn moved(&mut self, kind: &str, person: usize, at: &str) {
        let person = &self.members[person];
        self.run(json!({"do": "record-movement", "meeting": self.id, "kind": kind,
            "person": person, "at": at}));
    }
}

/// An evening of 200 points, half of which are over, at the point under which one types.
fn long_evening(store: &mut Store) -> (Id, Id) {
    let agenda = (0..POINTS).map(|place| {
        let level = if place % 5 == 0 { 1 } else { 2 };
        json!({"title": format!("Dossier {place} de la soirée"), "level": level, "minutes": 1})
    });
    let mut meeting = Meeting::plan(store, agenda.collect());
    meeting.open();
    for item in 0..TYPED {
        meeting.note(item, &NOTES.repeat(3));
        if item % 4 == 0 {
            let motion = meeting.put(item, "main", "De remercier l’office.", "19:30");
            meeting.decide(&motion, "19:31");
        }
    }
    meeting.start(TYPED, "20:00");
    for at in ["20:05", "20:10", "20:15"] {
        meeting.amended(TYPED, at);
    }
    meeting.note(TYPED, &NOTES.repeat(10));
    (meeting.id.clone(), meeting.items[TYPED].clone())
}

/// The meeting of two hours, from its planning to its seal; how many acts it took.
fn whole_meeting(store: &mut Store) -> usize {
    let agenda = (1..=12).map(|place| json!({"title": format!("Point {place}"), "minutes": 10}));
    let mut meeting = Meeting::plan(store, agenda.collect());
    meeting.open();
    for item in 0..12 {
        let at = |minutes: usize| format!("{}:{:02}", 19 + item / 6, item % 6 * 10 + minutes);
        meeting.start(item, &at(2));
        match item {
            3 => meeting.moved("departure", 9, &at(3)),
            5 => meeting.moved("arrival", 9, &at(3)),
            7 => meeting.moved("recusal", 8, &at(3)),
            8 => meeting.moved("recusal-end", 8, &at(3)),
            _ => {}
        }
        match item {
            4 | 6 => meeting.amended(item, &at(5)),
            9 => {
                let doors = meeting.put(item, "in-camera", "Huis clos.", &at(4));
                meeting.decide(&doors, &at(5));
                let doors = meeting.put(item, "end-in-camera", "Fin du huis clos.", &at(6));
                meeting.decide(&doors, &at(7));
            }
            _ => {
                let motion = meeting.put(item, "main", "De remercier l’office.", &at(4));
                meeting.decide(&motion, &at(5));
                let follow_up = json!({"what": "Écrire à l’office", "due_on": "2026-12-06",
                    "meeting_id": meeting.id, "item_id": meeting.items[item]});
                meeting.run(json!({"do": "save", "what": "follow-up", "set": follow_up}));
            }
        }
        meeting.note(item, NOTES);
    }
    meeting.run(json!({"do": "close-meeting", "meeting": meeting.id, "at": "21:04"}));
    let adopted = json!({"do": "adopt-minutes", "meeting": meeting.id, "adopted_on": "2026-11-22"});
    meeting.run(adopted);
    assert!(meeting.store.meeting(&meeting.id).unwrap().unwrap().seal.is_some());
    meeting.acts
}

fn room(criterion: &mut Criterion) {
    let path = copy();
    let mut store = Store::open(&path).unwrap();
    let (meeting, point) = long_evening(&mut store);
    let opened = || {
        let mut screen = Screen::open(&path);
        screen.app.apply(Effect::Show(Entity::AgendaItem, point.clone()));
        screen.draw();
        screen
    };
    let mut group = criterion.benchmark_group("a meeting of 200 points");
    group.sample_size(20);
    group.bench_function("key in its notes", |bench| {
        let mut screen = opened();
        screen.type_text("Noté");
        assert!(screen.shows("Noté"));
        let mut typed = false;
        bench.iter(|| {
            typed = !typed;
            screen.key(if typed { KeyCode::Char('é') } else { KeyCode::Backspace });
        });
    });
    group.bench_function("cursor key in its agenda", |bench| {
        let mut screen = opened();
        screen.key(KeyCode::Left);
        assert!(screen.shows("Dossier 100"));
        let mut down = false;
        bench.iter(|| {
            down = !down;
            screen.key(if down { KeyCode::Down } else { KeyCode::Up });
        });
    });
    group.bench_function("read it again, as after each act", |bench| {
        bench.iter(|| black_box(store.meeting(&meeting).unwrap()));
    });
    group.bench_function("notes typed and saved", |bench| {
        let mut screen = opened();
        bench.iter(|| {
            screen.type_text("é");
            screen.key(KeyCode::Esc);
        });
    });
    group.finish();

    let mut acts = 0;
    let mut group = criterion.benchmark_group("a meeting of two hours");
    group.sample_size(10);
    group.bench_function("all its acts, from the planning to the seal", |bench| {
        bench.iter(|| acts = whole_meeting(&mut store));
    });
    group.finish();
    println!("{acts} acts");
}

criterion_group!(benches, room);
criterion_main!(benches);
