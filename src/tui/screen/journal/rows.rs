//! The acts that the journal's screen holds: a window that moves with the cursor.

use std::cell::Cell as Remembered;

use crate::i18n::history;
use crate::i18n::words::Words;
use crate::store::journal::Entry;
use crate::store::{self, Store};
use crate::tui::screen::Effect;

/// Acts read at once.
const CHUNK: usize = 60;
/// Acts kept: beyond, those far from the cursor are forgotten.
const MOST: usize = 300;

/// An act as the screen shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ActRow {
    /// Its number in the journal.
    pub seq: i64,
    /// The time it bears.
    pub at: String,
    /// Who did it.
    pub actor: String,
    /// What it did.
    pub sentence: String,
    /// Whether it takes another back.
    pub undoes: bool,
    /// The act that took it back and still stands.
    pub undone_by: Option<i64>,
}

/// What the next reading is for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Wanted {
    /// The newest acts.
    #[default]
    Newest,
    /// The same acts as now.
    Same,
    /// The oldest acts.
    Oldest,
    /// Older ones, then so many steps down.
    Older(usize),
    /// Newer ones, then so many steps up.
    Newer(usize),
}

/// A window of the journal, the newest first.
#[derive(Debug, Default)]
pub(super) struct ActRows {
    rows: Vec<ActRow>,
    selected: usize,
    top: Remembered<usize>,
    wanted: Wanted,
    /// The numbers of the newest and of the oldest act there are.
    ends: (i64, i64),
}

impl ActRows {
    /// Reads what is wanted.
    pub fn read(&mut self, store: &Store, words: &Words) -> store::Result<()> {
        let told = |entries: Vec<Entry>| -> store::Result<Vec<ActRow>> {
            entries.iter().map(|entry| row(store, words, entry)).collect()
        };
        let newest = store.entries(None, 1)?.first().map_or(0, |entry| entry.seq);
        let oldest = store.entries_after(0, 1)?.first().map_or(0, |entry| entry.seq);
        self.ends = (newest, oldest);
        match std::mem::replace(&mut self.wanted, Wanted::Same) {
            Wanted::Newest => {
                self.rows = told(store.entries(None, wanted(0))?)?;
                self.selected = 0;
                self.top.set(0);
            }
            Wanted::Oldest => {
                self.rows = told(store.entries_after(0, wanted(0))?)?;
                self.selected = self.rows.len().saturating_sub(1);
            }
            Wanted::Older(steps) => {
                let before = self.rows.last().map(|row| row.seq);
                let target = self.selected.saturating_add(steps);
                let mut older = store.entries(before, wanted(target + 1 - self.rows.len()))?;
                let passed = older.len().saturating_sub(CHUNK);
                let mut held = 0;
                if passed > 0 {
                    // Acts that are passed over are not put into words.
                    held = self.rows.len() + passed;
                    self.rows.clear();
                    older.drain(..passed);
                }
                self.rows.extend(told(older)?);
                self.selected = (target - held).min(self.rows.len().saturating_sub(1));
                let surplus = self.rows.len().saturating_sub(MOST);
                self.rows.drain(..surplus);
                self.selected = self.selected.saturating_sub(surplus);
                self.top.set(self.top.get().saturating_sub(surplus));
            }
            Wanted::Newer(steps) => self.read_newer(steps, store, &told)?,
            Wanted::Same => self.read_again(store, &told)?,
        }
        Ok(())
    }

    fn read_newer(
        &mut self,
        steps: usize,
        store: &Store,
        told: &dyn Fn(Vec<Entry>) -> store::Result<Vec<ActRow>>,
    ) -> store::Result<()> {
        let after = self.rows.first().map_or(0, |row| row.seq);
        let mut newer = store.entries_after(after, wanted(steps - self.selected))?;
        let added = newer.len();
        if added > CHUNK {
            newer.truncate(CHUNK);
            self.rows.clear();
        }
        self.rows.splice(0..0, told(newer)?);
        self.rows.truncate(MOST);
        self.top.set(self.top.get() + added);
        self.selected = (self.selected + added).saturating_sub(steps);
        Ok(())
    }

    /// After an act: at the top of the journal the newest is shown; further down the same act
    /// stays selected.
    fn read_again(
        &mut self,
        store: &Store,
        told: &dyn Fn(Vec<Entry>) -> store::Result<Vec<ActRow>>,
    ) -> store::Result<()> {
        let selected = self.rows.get(self.selected).map(|row| row.seq);
        let line = self.selected.saturating_sub(self.top.get());
        let Some(seq) = selected else {
            self.rows = told(store.entries(None, wanted(0))?)?;
            return Ok(());
        };
        let mut rows = told(store.entries_after(seq, wanted(0))?)?;
        self.selected = rows.len();
        rows.extend(told(store.entries(Some(seq + 1), wanted(0))?)?);
        self.rows = rows;
        self.top.set(self.selected.saturating_sub(line));
        Ok(())
    }

    /// Moves the selection; asks for a reading only at the window's edges.
    pub fn step(&mut self, by: isize) -> Effect {
        let (steps, last) = (by.unsigned_abs(), self.rows.len().saturating_sub(1));
        if by > 0 {
            let more = self.rows.last().is_some_and(|row| row.seq > self.ends.1);
            if self.selected + steps > last && more {
                self.wanted = Wanted::Older(steps);
                return Effect::Load;
            }
            self.selected = (self.selected + steps).min(last);
        } else {
            let more = self.rows.first().is_some_and(|row| row.seq < self.ends.0);
            if steps > self.selected && more {
                self.wanted = Wanted::Newer(steps);
                return Effect::Load;
            }
            self.selected = self.selected.saturating_sub(steps);
        }
        Effect::None
    }

    /// To the newest act.
    pub fn first(&mut self) -> Effect {
        self.wanted = Wanted::Newest;
        Effect::Load
    }

    /// To the oldest act.
    pub fn last(&mut self) -> Effect {
        self.wanted = Wanted::Oldest;
        Effect::Load
    }

    /// The selected act.
    pub fn selected(&self) -> Option<&ActRow> {
        self.rows.get(self.selected)
    }

    /// Whether the act of a place is the selected one.
    pub fn is_selected(&self, place: usize) -> bool {
        place == self.selected
    }

    /// Selects the act on a line of the screen; whether it was selected already.
    pub fn click(&mut self, line: usize, height: usize) -> bool {
        let (top, seen) = self.seen(height);
        if line >= seen.len() {
            return false;
        }
        let again = self.selected == top + line;
        self.selected = top + line;
        again
    }

    /// The acts that are seen in so many lines, and the place of the first.
    pub fn seen(&self, height: usize) -> (usize, &[ActRow]) {
        let mut top = self.top.get().min(self.selected);
        if self.selected >= top + height {
            top = self.selected + 1 - height;
        }
        let top = top.min(self.rows.len().saturating_sub(height));
        self.top.set(top);
        (top, &self.rows[top..(top + height).min(self.rows.len())])
    }
}

/// How many acts are read to come to one that lies so far beyond those that are held, with some
/// behind it.
fn wanted(beyond: usize) -> u32 {
    u32::try_from(beyond.saturating_add(CHUNK / 2).max(CHUNK)).unwrap_or(u32::MAX)
}

fn row(store: &Store, words: &Words, entry: &Entry) -> store::Result<ActRow> {
    Ok(ActRow {
        seq: entry.seq,
        at: entry.at.clone(),
        actor: entry.actor.clone(),
        sentence: history::told_in_public(words, store, entry)?,
        undoes: entry.undoes.is_some(),
        undone_by: entry.undone_by,
    })
}
