//! The only place that knows SQL: one file, one connection, one way to write ([`Store::run`]).

pub mod archive;
pub mod backup;
pub mod bulk;
mod check;
mod commit;
mod content;
pub mod error;
pub mod file_system;
mod ids;
pub mod in_camera;
pub mod journal;
mod motion_count;
mod open;
mod other_log;
pub mod photos;
mod place;
pub mod private_file;
pub mod query;
pub mod rotation;
pub mod row;
mod run;
mod schema;
mod seal;
mod search;
pub mod sheets;
pub mod soundness;
mod totals;
mod vacancy;
mod writer;
pub mod zip_writing;

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, TransactionBehavior};

use crate::domain::command::{Command, Stamp};
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::refusal::Refusal;
use crate::domain::rules::Rules;
use crate::text::ordered::{Map, Set};

pub use error::{Error, Result};
pub use file_system::FileSystem;
pub use ids::Ids;
pub use journal::RowChange;
pub use open::Mode;
pub use row::Record;
pub use schema::{APPLICATION_ID, known_version};
pub use search::Hit;
pub use writer::person_key;

use check::{BrokenBefore, Scope};
use place::Place;
use writer::Writer;

/// A register that is open.
pub struct Store {
    conn: Connection,
    path: PathBuf,
    mode: Mode,
    disk_full: bool,
    place: Place,
    file_system: FileSystem,
    armed: RefCell<Set<&'static str>>,
    ids: RefCell<Ids>,
    /// The acts of this process that can be taken back with one key, the latest last.
    own: Vec<i64>,
}

/// What a command did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// Its number in the journal; `None` when nothing changed.
    pub entry: Option<i64>,
    /// The record that was made or changed, where there is one.
    pub id: Option<Id>,
}

impl Store {
    /// Opens a register that exists, taking the schema's new steps after a dated copy.
    ///
    /// # Errors
    /// Each thing that a file can be instead of a sound register has its own [`Error`].
    pub fn open(path: &Path) -> Result<Self> {
        Self::open_on(path, None)
    }

    /// As [`Store::open`], on a file system told instead of asked (for tests).
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn open_on(path: &Path, pretend: Option<FileSystem>) -> Result<Self> {
        let open::Opened { mut conn, mode, path, disk_full } = open::open(path, pretend)?;
        let file_system = pretend.unwrap_or_else(|| FileSystem::of(&path));
        if schema::needs_steps(&conn)? {
            if mode == Mode::ReadOnly {
                return Err(Error::OlderReadOnly);
            }
            backup::before_migration(&conn, &path)?;
            schema::migrate(&mut conn)?;
        }
        let place = Place::of(&path, mode == Mode::Wal, &conn)?;
        Ok(Self {
            conn,
            place,
            path,
            mode,
            disk_full,
            file_system,
            armed: RefCell::default(),
            ids: RefCell::new(Ids::System),
            own: Vec::new(),
        })
    }

    /// Makes an empty register, readable by its owner alone, and opens it.
    ///
    /// # Errors
    /// [`Error::Exists`]: nothing is ever overwritten.
    pub fn create(path: &Path) -> Result<Self> {
        open::create(path)?;
        Self::open(path)
    }

    /// Lets ids come from a seed, so that the same commands make the same file.
    pub fn seed_ids(&mut self, seed: u64) {
        self.ids = RefCell::new(Ids::Seeded(seed));
    }

    /// A new id, for a command that names the records it makes so that others of a batch can refer
    /// to them.
    pub fn new_id(&self, stamp: &Stamp) -> Id {
        self.ids.borrow_mut().next(stamp.at)
    }

    /// Where the file lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// How the file is written.
    pub fn mode(&self) -> Mode {
        self.mode
    }

    /// Whether the disk was full when it was opened: it is read, no other program can open it meanwhile,
    /// and nothing can be saved until there is room.
    pub fn disk_was_full(&self) -> bool {
        self.disk_full
    }

    /// How far a commit is pushed down to the disk, as SQLite counts: 2 is FULL, 3 is EXTRA.
    pub fn synchronous(&self) -> Result<i64> {
        Ok(self.conn.pragma_query_value(None, "synchronous", |row| row.get(0))?)
    }

    /// What the file lies on.
    pub fn file_system(&self) -> FileSystem {
        self.file_system
    }

    /// How long a write waits for another program's before it is [`Error::Locked`]; five seconds
    /// unless told.
    pub fn set_wait(&self, wait: Duration) -> Result<()> {
        Ok(self.conn.busy_timeout(wait)?)
    }

    /// A number that changes when another process writes; cheap enough to ask at every key.
    pub fn data_version(&self) -> Result<i64> {
        let mut statement = self.conn.prepare_cached("PRAGMA data_version")?;
        Ok(statement.query_row([], |row| row.get(0))?)
    }

    /// That the register's file is still the one that is open, with the register in it; cheap enough
    /// to ask at every key.
    /// Where it is not, nothing of it is left beside the other file.
    ///
    /// # Errors
    /// [`Error::Gone`], [`Error::Replaced`].
    pub fn in_place(&self) -> Result<()> {
        let checked = self.place.check_content(&self.conn);
        if checked.is_err() {
            self.place.let_go(&self.conn);
        }
        checked
    }

    /// When the latest act was done that was there at the opening, or was done here since.
    pub fn latest_at(&self) -> Option<String> {
        self.place.latest_at()
    }

    /// The committee's rules as they stand.
    pub fn rules(&self) -> Result<Rules> {
        read_rules(&self.conn)
    }

    /// Reads several things as they stood at one moment, whatever another process writes meanwhile.
    ///
    /// # Errors
    /// What `read` returns, and what the file says.
    pub fn at_one_moment<T>(&self, read: impl FnOnce(&Self) -> Result<T>) -> Result<T> {
        let _held = self.conn.unchecked_transaction()?;
        read(self)
    }

    /// Runs a command: wholly, with its entry in the journal, or not at all.
    ///
    /// # Errors
    /// [`Error::Refused`] when the rules say no; any other kind when the file cannot be written.
    /// In both cases nothing was changed; only [`Error::Unsure`] says that it cannot be told.
    pub fn run(&mut self, stamp: &Stamp, command: &Command) -> Result<Outcome> {
        let mut done = self.attempt(stamp, command);
        // The first write of a log fails on some file systems that promise to hold one.
        let first = self.mode == Mode::Wal && self.own.is_empty();
        if first && matches!(done, Err(Error::Io(_))) && open::use_journal(&self.conn).is_ok() {
            self.mode = Mode::Journal;
            done = self.attempt(stamp, command);
        }
        let outcome = done?;
        // What the scrutineers read is gone; so is what the log had of it.
        let objects = |command: &Command| matches!(command, Command::Save(save) if save.what == Entity::Objection);
        if matches!(command, Command::RecordCount(_)) || objects(command) {
            self.empty_log();
        }
        // A paper that was made is a fact; the key that takes back goes to the act before it.
        let fact = matches!(command, Command::Undo(_) | Command::RecordDocument(_));
        if let Some(entry) = outcome.entry.filter(|_| !fact) {
            self.own.push(entry);
        }
        Ok(outcome)
    }

    fn attempt(&mut self, stamp: &Stamp, command: &Command) -> Result<Outcome> {
        if self.mode == Mode::ReadOnly {
            return Err(Error::ReadOnly);
        }
        self.judged(stamp, |writer, standing| {
            let outcome = journal::act(writer, command, standing)?;
            let entry = outcome.entry;
            Ok((outcome, entry))
        })
    }

    /// Runs something in a transaction and, if the rules refuse it, once more beside what stood
    /// before: the file may have broken that rule already (another tool, an older rule), and what
    /// was so is no reason to refuse an act that makes it no worse.
    fn judged<T>(
        &mut self,
        stamp: &Stamp,
        body: impl Fn(&Writer<'_>, &BrokenBefore) -> Result<(T, Option<i64>)>,
    ) -> Result<T> {
        let first = self.in_transaction(stamp, |writer| body(writer, &BrokenBefore::new()));
        let (error, touched) = match first {
            (Err(error), touched) if !touched.is_empty() => (error, touched),
            (done, _) => return done,
        };
        // Read where nobody else writes between it and the act.
        let again = |writer: &Writer<'_>| {
            let standing = check::standing(writer.conn, touched, &writer.rules()?, stamp.today())?;
            if standing.is_empty() { Err(error) } else { body(writer, &standing) }
        };
        self.in_transaction(stamp, again).0
    }

    /// Runs something in a transaction, which is kept if it names its entry in the journal and
    /// taken back otherwise. With a refusal by the rules come the scopes that were touched.
    fn in_transaction<T>(
        &mut self,
        stamp: &Stamp,
        body: impl FnOnce(&Writer<'_>) -> Result<(T, Option<i64>)>,
    ) -> (Result<T>, Set<Scope>) {
        let touched = RefCell::default();
        let mut kept = false;
        let done = (|| {
            open::look_through_pages(&self.conn)?;
            let tx = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
            self.place.check_content(&tx)?;
            let writer =
                Writer { conn: &tx, stamp, armed: &self.armed, ids: &self.ids, touched: &touched };
            let (done, entry) = body(&writer)?;
            if let Some(entry) = entry {
                self.place.check()?;
                commit::commit(&tx, self.mode, entry)?;
                self.place.acted(&tx, entry);
                kept = true;
            }
            Ok(done)
        })();
        if !kept {
            // Taken back, the triggers that were made in the transaction are gone too.
            self.armed.take();
        }
        (done, touched.into_inner())
    }

    /// What a command would change, without changing it.
    ///
    /// # Errors
    /// As [`Store::run`].
    pub fn preview(&mut self, stamp: &Stamp, command: &Command) -> Result<Vec<RowChange>> {
        self.judged(stamp, |writer, standing| {
            let outcome = journal::act(writer, command, standing)?;
            let changes = outcome.entry.map(|entry| journal::changes(writer.conn, entry));
            Ok((changes.transpose()?.unwrap_or_default(), None))
        })
    }

    /// Takes back this process's own latest act that still stands.
    ///
    /// # Errors
    /// [`Refusal::NothingToUndo`], or why that act cannot be taken back.
    pub fn undo_own(&mut self, stamp: &Stamp) -> Result<Outcome> {
        for entry in self.own.iter().rev().copied() {
            if journal::is_undone(&self.conn, entry)?.is_none() {
                return self.run(stamp, &journal::undo_command(entry));
            }
        }
        Err(Refusal::NothingToUndo {}.into())
    }

    /// The latest act of anybody that can be taken back.
    pub fn latest_undoable(&self) -> Result<Option<i64>> {
        journal::latest_undoable(&self.conn)
    }

    /// The latest undo that can itself be taken back.
    pub fn latest_redoable(&self) -> Result<Option<i64>> {
        journal::latest_redoable(&self.conn)
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        self.place.let_go(&self.conn);
    }
}

fn read_rules(conn: &Connection) -> Result<Rules> {
    let mut statement = conn.prepare_cached("SELECT id, value FROM rule")?;
    let pairs = statement.query_map([], |row| Ok((row::text(row, 0)?, row::text(row, 1)?)))?;
    Ok(Rules::new(Map::read(pairs)?))
}
