//! Whether the file that is open still holds the register that was opened: `cp other.ccr here.ccr`
//! writes another one into the same file, and SQLite, which knows pages of the first, takes the two
//! for one.
//!
//! The time of the last change and the length are looked at with the file's name and cost nothing
//! more. Only where they changed is the file read as it lies, without its log, and its journal
//! compared with what is known of the register's own.

use std::cell::{Cell, RefCell};
use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OptionalExtension};

use super::commit::identity;
use super::error::{Error, Result};
use super::open;

/// When the file was last changed, to the nanosecond, and its length.
pub(super) type Stand = (i64, i64, u64);

/// An act of the journal: its number, and what nobody else would have written.
type Act = (i64, String);

/// How often a file that seems another's is read: a checkpoint may have been under way.
const TRIES: u32 = 3;
/// How long between two readings.
const PAUSE: Duration = Duration::from_millis(30);

/// What is known of the register's content.
#[derive(Debug)]
pub(super) struct Content {
    /// How the file stood when it was last found to be the register.
    stand: Cell<Stand>,
    /// The latest act that is known to be the register's.
    known: RefCell<Option<Act>>,
    /// The latest act that is known to be in the file itself and not only in its log.
    laid_down: RefCell<Option<Act>>,
    /// Whether another register was found in the file.
    foreign: Cell<bool>,
    /// Whether anybody else may write into the file.
    watched: Cell<bool>,
}

impl Content {
    /// Of a register that was just opened, whose file stands so; `without_log` where no log holds
    /// acts that are not in the file.
    pub fn of(conn: &Connection, stand: Stand, without_log: bool) -> Result<Self> {
        let latest = latest(conn)?;
        let laid_down = latest.clone().filter(|_| without_log);
        Ok(Self {
            stand: Cell::new(stand),
            known: RefCell::new(latest),
            laid_down: RefCell::new(laid_down),
            foreign: Cell::new(false),
            watched: Cell::new(true),
        })
    }

    /// Nobody else knows the file while it is being made: each act changes it, and to read it again behind
    /// each would take a third of the time.
    pub fn leave_unwatched(&self) {
        self.watched.set(false);
    }

    /// An act of ours was committed.
    pub fn acted(&self, conn: &Connection, entry: i64) {
        if let Ok(Some(act)) = identity(conn, entry) {
            self.known.replace(Some((entry, act)));
        }
    }

    /// When the latest act was done that is known to be the register's.
    pub fn latest_at(&self) -> Option<String> {
        let known = self.known.borrow();
        known.as_ref().and_then(|(_, act)| act.lines().next().map(str::to_owned))
    }

    /// Whether another register was found in the file.
    pub fn is_foreign(&self) -> bool {
        self.foreign.get()
    }

    /// That the file of that name, which stands so, still holds the register. A file that cannot be
    /// read proves nothing, and is looked at again the next time.
    ///
    /// # Errors
    /// [`Error::Replaced`].
    pub fn check(&self, conn: &Connection, path: &Path, stand: Stand) -> Result<()> {
        let replaced = || Err(Error::Replaced(path.to_owned()));
        if self.foreign.get() {
            return replaced();
        }
        if !self.watched.get() || stand == self.stand.get() {
            return Ok(());
        }
        for tried in 1..=TRIES {
            match self.compare(conn, path) {
                Ok(Some(found)) => {
                    self.laid_down.replace(found);
                    self.stand.set(stand);
                    return Ok(());
                }
                Ok(None) | Err(Error::NotARegister(_)) => {}
                Err(_) => return Ok(()),
            }
            if tried < TRIES {
                std::thread::sleep(PAUSE);
            }
        }
        self.foreign.set(true);
        replaced()
    }

    /// The latest act in the file as it lies; `None` where its journal is not the register's.
    fn compare(&self, conn: &Connection, path: &Path) -> Result<Option<Option<Act>>> {
        let lying = open::as_it_lies(path)?;
        let latest = latest(&lying)?;
        let reaches = latest.as_ref().map_or(0, |(entry, _)| *entry);
        // What lay in the file stays there, and so does what is known of the journal as far as the
        // file reaches.
        let laid_down = self.laid_down.borrow();
        let stays = laid_down.as_ref().is_none_or(|(entry, _)| *entry <= reaches);
        let known = self.known.borrow();
        for (entry, act) in laid_down.iter().chain(known.iter().filter(|act| act.0 <= reaches)) {
            if identity(&lying, *entry)?.as_ref() != Some(act) {
                return Ok(None);
            }
        }
        // A copy that `VACUUM` wrote has the same acts in other pages, and its schema counts on: what
        // lies in the file never is ahead of what its log makes of it.
        if schema_version(&lying)? > schema_version(conn)? {
            return Ok(None);
        }
        // The latest act in the file is one that the register has too.
        let same = match &latest {
            Some((entry, act)) => identity(conn, *entry)?.as_ref() == Some(act),
            None => true,
        };
        Ok((stays && same).then_some(latest))
    }
}

fn schema_version(conn: &Connection) -> Result<i64> {
    Ok(conn.pragma_query_value(None, "schema_version", |row| row.get(0))?)
}

/// The latest act of a journal.
pub(super) fn latest(conn: &Connection) -> Result<Option<Act>> {
    let seq: Option<i64> = conn
        .prepare_cached("SELECT seq FROM journal_entry ORDER BY seq DESC LIMIT 1")?
        .query_row([], |row| row.get(0))
        .optional()?;
    let Some(seq) = seq else { return Ok(None) };
    Ok(identity(conn, seq)?.map(|act| (seq, act)))
}
