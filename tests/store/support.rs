//! A small committee in a temporary register, and a way to look at every row of it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use ccr::domain::command::{Command, Stamp};
use ccr::domain::entity::Entity;
use ccr::domain::refusal::Refusal;
use ccr::store::{Error, Outcome, Store};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OpenFlags};
use serde_json::{Value as Json, json};
use tempfile::TempDir;

use crate::quick;

/// The time of every act, unless a test says otherwise: Sunday 22 November 2026, seven o'clock.
pub fn stamp() -> Stamp {
    at("2026-11-22T19:00:00")
}

pub fn at(time: &str) -> Stamp {
    Stamp { at: time.parse().unwrap(), actor: "Secrétaire".to_owned() }
}

/// The id of a thing by a name that only tests know: always the same, a UUIDv7 in shape.
pub fn id(name: &str) -> String {
    let hash = name.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
    });
    format!("019a0000-0000-7000-8000-{:012x}", hash & 0xffff_ffff_ffff)
}

pub fn command(json: Json) -> Command {
    serde_json::from_value(json).unwrap()
}

pub fn undo(entry: i64) -> Json {
    json!({"do": "undo", "entry": entry})
}

/// Several commands as one act.
pub fn batch(commands: Vec<Json>) -> Json {
    json!({"do": "batch", "label": "test", "commands": commands})
}

/// A command that makes a record under a test's name.
pub fn new(what: &str, name: &str, mut set: Json) -> Json {
    if matches!(what, "site" | "association" | "body") && set.get("name").is_none() {
        set["name"] = json!(name);
    }
    json!({"do": "save", "what": what, "id": id(name), "set": set})
}

/// One more delegate's seat on the committee.
pub fn delegate_seat(name: &str) -> Json {
    let set = json!({"body_id": id("ccr"), "kind": "delegate", "association_id": id("al-2")});
    new("seat", name, set)
}

pub fn change(what: &str, name: &str, set: Json) -> Json {
    json!({"do": "save", "what": what, "id": id(name), "set": set})
}

pub fn fill(mandate: &str, seat: &str, person: &str, starts_on: &str) -> Json {
    json!({"do": "fill-seat", "id": id(mandate), "seat": id(seat), "person": id(person),
           "starts_on": starts_on, "began": "elected"})
}

pub fn end(mandate: &str, ended_on: &str) -> Json {
    json!({"do": "end-mandate", "mandate": id(mandate), "ended_on": ended_on,
           "reason": "resignation"})
}

pub fn plan(meeting: &str, body: &str, date: &str) -> Json {
    json!({"do": "plan-meeting", "id": id(meeting), "body": id(body), "kind": "regular",
           "date": date, "starts_at": "19:00", "agenda": ["Ouverture", "Bancs", "Levée"]})
}

/// The notice of a meeting went out.
pub fn sent_on(meeting: &str, day: &str) -> Json {
    json!({"do": "convene-meeting", "meeting": id(meeting), "sent_on": day})
}

pub fn open(meeting: &str) -> Json {
    json!({"do": "open-meeting", "meeting": id(meeting), "at": "19:04"})
}

pub fn close(meeting: &str) -> Json {
    json!({"do": "close-meeting", "meeting": id(meeting), "at": "21:15"})
}

pub fn adopt(meeting: &str) -> Json {
    json!({"do": "adopt-minutes", "meeting": id(meeting), "adopted_on": "2026-11-22"})
}

pub fn attend(meeting: &str, person: &str, status: &str) -> Json {
    json!({"do": "set-attendance", "meeting": id(meeting), "person": id(person), "status": status})
}

/// A person gets the notice of a meeting by telephone, on that day if it is done.
pub fn tell(meeting: &str, person: &str, on: Option<&str>) -> Json {
    json!({"do": "set-notice", "meeting": id(meeting), "person": id(person), "way": "phone",
           "done_on": on})
}

/// Somebody comes, leaves or withdraws at the meeting `november`.
pub fn moved(movement: &str, kind: &str, person: &str, at: &str) -> Json {
    json!({"do": "record-movement", "id": id(movement), "meeting": id("november"), "kind": kind,
           "person": id(person), "at": at})
}

/// A motion moved by `p1`, seconded by `p2`.
pub fn propose(motion: &str, meeting: &str) -> Json {
    json!({"do": "propose", "id": id(motion), "meeting": id(meeting), "text": "Réparer les bancs.",
           "mover": id("p1"), "seconder": id("p2")})
}

pub fn unanimous(motion: &str) -> Json {
    json!({"do": "record-vote", "motion": id(motion), "mode": "unanimous"})
}

pub fn counted(motion: &str, totals: [u32; 3]) -> Json {
    json!({"do": "record-vote", "motion": id(motion), "mode": "counted",
           "for": totals[0], "against": totals[1], "abstain": totals[2]})
}

pub struct Register {
    pub store: Store,
    pub path: PathBuf,
    /// Last, so that the folder goes after the store is closed.
    pub folder: TempDir,
}

impl Register {
    /// An empty register.
    pub fn empty() -> Self {
        Self::made(quick::register, 7)
    }

    fn made(make: impl FnOnce(&Path), seed: u64) -> Self {
        let folder = quick::folder();
        let path = folder.path().join("registre.ccr");
        make(&path);
        let mut store = Store::open(&path).unwrap();
        store.seed_ids(seed);
        Self { store, path, folder }
    }

    /// The committee: delegates `p1`–`p3` (seats `d1`–`d3`, `d4` vacant) and the tenant directors
    /// `p4` and `p5` (seats `t1` and `t2` of the board) make five members, so a quorum of three.
    /// `p6`–`p9` are tenants without a seat; `chair` is the committee's role; `w1` and `w2` are
    /// seats of a working committee without a quorum.
    pub fn committee() -> Self {
        static MADE: LazyLock<Vec<u8>> = LazyLock::new(|| {
            let Register { store, path, folder: _folder } = Register::new_committee();
            drop(store);
            std::fs::read(&path).unwrap()
        });
        // Behind the ids that the making took.
        Self::made(|path| quick::write(path, &MADE), 1 << 20)
    }

    fn new_committee() -> Self {
        let mut all = vec![new("site", "st-martin", json!({"name": "Place St-Martin"}))];
        for name in ["al-1", "al-2"] {
            all.push(new("association", name, json!({"recognised_on": "2019-05-01"})));
        }
        let people = (1..=9).map(|n| (format!("p{n}"), "tenant"));
        let others = [("employee".to_owned(), "staff"), ("partner".to_owned(), "partner")];
        for (name, kind) in people.chain(others) {
            let set = json!({"family_name": name.to_uppercase(), "kind": kind,
                             "site_id": id("st-martin")});
            all.push(new("person", &name, set));
        }
        let bodies = [
            ("ccr", json!({"kind": "committee", "prefix": "CCR"})),
            ("board", json!({"kind": "board", "prefix": "CA", "size": 7})),
            ("work", json!({"kind": "working", "prefix": "TRA", "quorum": "none"})),
        ];
        all.extend(bodies.map(|(name, set)| new("body", name, set)));
        let seats = [
            ("d1", "ccr", "delegate"),
            ("d2", "ccr", "delegate"),
            ("d3", "ccr", "delegate"),
            ("d4", "ccr", "delegate"),
            ("chair", "ccr", "chair"),
            ("t1", "board", "tenant-director"),
            ("t2", "board", "tenant-director"),
            ("w1", "work", "worker"),
            ("w2", "work", "partner"),
        ];
        all.extend(seats.map(|(name, body, kind)| {
            let association = (kind == "delegate").then(|| id("al-1"));
            let set = json!({"body_id": id(body), "kind": kind, "association_id": association});
            new("seat", name, set)
        }));
        for (n, seat) in ["d1", "d2", "d3", "t1", "t2"].into_iter().enumerate() {
            let person = format!("p{}", n + 1);
            all.push(fill(&format!("m-{person}"), seat, &person, "2025-05-01"));
        }
        let mut register = Self::empty();
        register.run(batch(all));
        register
    }

    /// The committee in the midst of its meeting `november`, `p1`–`p4` being present.
    pub fn in_session() -> Self {
        let mut register = Self::committee();
        let mut all = vec![plan("november", "ccr", "2026-11-17"), open("november")];
        all.extend(["p1", "p2", "p3", "p4"].map(|person| attend("november", person, "present")));
        register.run(batch(all));
        register
    }

    pub fn try_at(&mut self, stamp: &Stamp, json: Json) -> Result<Outcome, Error> {
        self.store.run(stamp, &command(json))
    }

    pub fn try_run(&mut self, json: Json) -> Result<Outcome, Error> {
        self.try_at(&stamp(), json)
    }

    /// Runs a command that must succeed and change something; its entry in the journal.
    #[track_caller]
    pub fn run(&mut self, json: Json) -> i64 {
        let told = json.to_string();
        match self.try_run(json) {
            Ok(Outcome { entry: Some(entry), .. }) => entry,
            other => panic!("{told}: {other:?}"),
        }
    }

    /// The same at another time.
    #[track_caller]
    pub fn run_at(&mut self, time: &str, json: Json) -> i64 {
        let told = json.to_string();
        match self.try_at(&at(time), json) {
            Ok(Outcome { entry: Some(entry), .. }) => entry,
            other => panic!("{told}: {other:?}"),
        }
    }

    /// Runs a command that must be refused, and shows that it left no trace.
    #[track_caller]
    pub fn refused(&mut self, json: Json) -> Refusal {
        let told = json.to_string();
        let before = self.everything();
        let refusal = match self.try_run(json) {
            Err(Error::Refused(refusal)) => *refusal,
            other => panic!("{told}: {other:?}"),
        };
        assert!(before == self.everything(), "{told} was refused but left a trace");
        refusal
    }

    /// A second connection that only looks.
    pub fn look(&self) -> Connection {
        look(&self.path)
    }

    /// Another tool's hand: writes around the program.
    pub fn raw(&self, sql: &str) {
        Connection::open(&self.path).unwrap().execute_batch(sql).unwrap();
    }

    /// Every row outside the journal.
    pub fn rows(&self) -> Rows {
        rows(&self.look())
    }

    /// Every row outside the journal, and the length of the journal.
    pub fn everything(&self) -> (Rows, String) {
        let looked = self.look();
        let sql = "SELECT (SELECT count(*) FROM journal_entry) || ' ' ||
                          (SELECT count(*) FROM journal_row)";
        (rows(&looked), looked.query_row(sql, [], |row| row.get(0)).unwrap())
    }

    /// One value of one record.
    pub fn value(&self, table: &str, name: &str, column: &str) -> Option<String> {
        let sql = format!("SELECT CAST({column} AS TEXT) FROM {table} WHERE id = ?1");
        self.look().query_row(&sql, [id(name)], |row| row.get(0)).unwrap()
    }

    /// The ids of a query.
    pub fn texts(&self, sql: &str) -> Vec<String> {
        let looked = self.look();
        let mut statement = looked.prepare(sql).unwrap();
        let found = statement.query_map([], |row| row.get::<_, Option<String>>(0)).unwrap();
        found.map(|text| text.unwrap().unwrap_or_default()).collect()
    }
}

pub fn look(path: &Path) -> Connection {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    Connection::open_with_flags(path, flags).unwrap()
}

/// The rows by table, each as its values in order. The search's own row numbers are left out (a
/// record that comes back is found under a new one), and so are totals of nothing.
pub type Rows = BTreeMap<String, Vec<String>>;

pub fn rows(conn: &Connection) -> Rows {
    let tables = Entity::ALL.map(|entity| format!("SELECT * FROM {}", entity.table()));
    let others = [
        "SELECT * FROM rule",
        "SELECT * FROM row_count WHERE rows <> 0",
        "SELECT * FROM seat_unheld",
        "SELECT * FROM motion_count WHERE rows <> 0",
        "SELECT * FROM motion_facet_count WHERE rows <> 0",
        "SELECT row, kind, text FROM search_text",
    ];
    let queries = tables.into_iter().chain(others.map(str::to_owned));
    let mut all = Rows::new();
    for sql in queries {
        let mut statement = conn.prepare(&sql).unwrap();
        let columns = statement.column_count();
        let read = statement.query_map([], |row| {
            let value = |n| match row.get_ref_unwrap(n) {
                ValueRef::Text(text) => format!("«{}»", String::from_utf8_lossy(text)),
                other => format!("{other:?}"),
            };
            Ok((0..columns).map(value).collect::<Vec<_>>().join(" "))
        });
        let mut read: Vec<String> = read.unwrap().map(Result::unwrap).collect();
        read.sort();
        all.insert(sql, read);
    }
    all
}

/// What must be so after any act: a sound file, sound references, kept totals that count, and a
/// search that finds what the records say.
#[track_caller]
pub fn assert_sound(path: &Path) {
    let conn = Connection::open(path).unwrap();
    let whole: String = conn.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(whole, "ok");
    let dangling = conn.prepare("PRAGMA foreign_key_check").unwrap().exists([]).unwrap();
    assert!(!dangling, "a reference to nothing");
    conn.execute("INSERT INTO search (search) VALUES ('integrity-check')", []).unwrap();
    for entity in Entity::ALL {
        let table = entity.table();
        let count = |sql: &str| conn.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
        let counted = count(&format!("SELECT count(*) FROM {table}"));
        let kept =
            count(&format!("SELECT ifnull((SELECT rows FROM row_count WHERE tbl = '{table}'), 0)"));
        assert_eq!(kept, counted, "row_count of {table}");
        if entity.is_searched() {
            let found = count(&format!(
                "SELECT count(*) FROM {table} e JOIN search_text s ON s.row = e.id"
            ));
            assert_eq!(found, counted, "search_text of {table}");
        }
    }
    for column in ["seq", "decided_on"] {
        let differ: bool = conn
            .query_row(
                &format!(
                    "SELECT count({column}) <> ifnull((SELECT rows FROM row_count
                       WHERE tbl = 'motion.{column}'), 0) FROM motion"
                ),
                [],
                |row| row.get(0),
            )
            .unwrap();
        assert!(!differ, "row_count of motion.{column}");
    }
    for (sort, year) in [
        ("number", "CASE WHEN seq IS NOT NULL THEN year END"),
        ("date", "CAST(substr(decided_on, 1, 4) AS INTEGER)"),
    ] {
        let open =
            "(SELECT count(*) FROM follow_up f WHERE f.motion_id = m.id AND f.done_on IS NULL)";
        let all = "(SELECT count(*) FROM follow_up f WHERE f.motion_id = m.id)";
        for (state, only) in [
            ("all", "1".to_owned()),
            ("open", format!("{open} > 0")),
            ("done", format!("{all} > 0 AND {open} = 0")),
        ] {
            let counted = format!(
                "SELECT {year} y, count(*) FROM motion m WHERE y IS NOT NULL AND {only} GROUP BY y"
            );
            let kept = format!(
                "SELECT year, rows FROM motion_count
                 WHERE sort = '{sort}' AND state = '{state}' AND rows <> 0"
            );
            let read = |sql: &str| {
                let mut statement = conn.prepare(sql).unwrap();
                let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
                rows.collect::<Result<BTreeMap<i64, i64>, _>>().unwrap()
            };
            assert_eq!(read(&kept), read(&counted), "motion_count {sort} {state}");
        }
    }
    // Each seat is listed as unheld, or held by a mandate that has not ended; never both.
    let wrong: i64 = conn
        .query_row(
            "SELECT count(*) FROM seat s WHERE (id IN (SELECT seat_id FROM seat_unheld)) =
               (SELECT count(*) > 0 FROM mandate WHERE seat_id = s.id AND ended_on IS NULL)",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(wrong, 0, "seat_unheld");
    let gone = "SELECT 1 FROM seat_unheld WHERE seat_id NOT IN (SELECT id FROM seat)";
    assert!(!conn.prepare(gone).unwrap().exists([]).unwrap(), "seat_unheld of no seat");
    let known: i64 =
        conn.query_row("SELECT count(*) FROM search_text", [], |row| row.get(0)).unwrap();
    let searched = Entity::ALL.into_iter().filter(|entity| entity.is_searched());
    let records: i64 = searched
        .map(|entity| {
            let sql = format!("SELECT count(*) FROM {}", entity.table());
            conn.query_row(&sql, [], |row| row.get::<_, i64>(0)).unwrap()
        })
        .sum();
    assert_eq!(known, records, "search_text holds what is gone");
}
