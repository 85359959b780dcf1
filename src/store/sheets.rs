//! What two scrutineers read on the ballots, one after the other and blind, until they agree.
//!
//! It is no data of the register: no command writes it, the journal and the copies never have it. What
//! is deleted of it is overwritten (`secure_delete`), and the log that may hold earlier pages is emptied.
//! Once they agree the sheets go, and what the count needs of them stays: how many ballots look alike.

use rusqlite::{Connection, params};

use crate::domain::id::Id;
use crate::store::row::ReadAll;
use crate::text::ordered::Map;
use crate::text::sort;

use super::error::{Error, Result};
use super::open::{self, Mode};
use super::{Store, row};

/// The number under which a sheet says that it is whole.
const WHOLE: u32 = 0;

/// The number under which the sheets say that the ballots were printed again; no ballot bears it.
const REPRINTED: u32 = u32::MAX;

/// The number under which the sheets say which ballots differed; no ballot bears it.
const DIFFERED: u32 = u32::MAX - 1;

/// The sheets of an election.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sheets {
    /// What each of the two read, by the numbers that were written on the mixed ballots.
    pub read: [Map<u32, String>; 2],
    /// Which of them are whole.
    pub whole: [bool; 2],
    /// Whether they are typed by the numbers of ballots that were printed again since somebody withdrew. It
    /// stands with them, so that whoever goes on another day types by the same.
    pub reprinted: bool,
    /// The numbers of the ballots that differed when both were compared last, and are typed again. They stand
    /// with them, so that whoever goes on later knows why one number or another is asked.
    pub differed: Vec<u32>,
    /// What was agreed on, once the sheets are gone.
    agreed: Option<Map<String, u32>>,
}

impl Sheets {
    /// Whether nothing was read yet.
    pub fn is_empty(&self) -> bool {
        self.read.iter().all(Map::is_empty) && self.whole == [false; 2] && self.agreed.is_none()
    }

    /// Whether they agreed.
    pub fn is_agreed(&self) -> bool {
        self.agreed.is_some()
    }

    /// How many ballots bear which marks: as it was agreed on, or as the first sheet has it.
    pub fn tally(&self) -> Map<String, u32> {
        self.agreed.clone().unwrap_or_else(|| tallied(self.read[0].values()))
    }

    /// The numbers of ballots on which the two do not say the same.
    pub fn differing(&self) -> Vec<u32> {
        let [one, two] = &self.read;
        let all = one.keys().chain(two.keys().filter(|number| !one.contains_key(number)));
        let mut numbers: Vec<u32> =
            all.filter(|number| one.get(number) != two.get(number)).copied().collect();
        sort::by(&mut numbers, Ord::cmp);
        numbers
    }
}

/// How often each of some marks occurs, in no order of theirs.
fn tallied<'a>(all: impl Iterator<Item = &'a String>) -> Map<String, u32> {
    let mut tally: Map<String, u32> = Map::new();
    for marks in all {
        let count = tally.or_insert(marks.clone(), 0);
        *count = count.saturating_add(1);
    }
    tally
}

/// What is written on a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// What a ballot of that number says.
    Ballot(u32, String),
    /// That number is taken back.
    TakeBack(u32),
    /// Whether the sheet is whole.
    Whole(bool),
    /// Whether both are typed by the numbers of ballots that were printed again.
    Reprinted(bool),
    /// These ballots differ, and are to be typed again.
    Differed(Vec<u32>),
    /// Nothing is left to compare: both sheets go, and of this one the number of ballots that look alike
    /// stays.
    Agreed,
}

impl Store {
    /// The sheets of an election as far as they are filled in.
    ///
    /// # Errors
    /// What the file says.
    pub fn sheets(&self, election: &Id) -> Result<Sheets> {
        let mut statement = self.conn.prepare_cached(
            "SELECT scrutineer, number, marks FROM entry_sheet WHERE election_id = ?1",
        )?;
        let rows = statement.query_map([election], |row| {
            Ok((row.get::<_, u8>(0)?, row.get::<_, u32>(1)?, row::text(row, 2)?))
        })?;
        let mut sheets = Sheets::default();
        for row in rows {
            let (scrutineer, number, marks) = row?;
            let at = usize::from(scrutineer == 2);
            if number == WHOLE {
                sheets.whole[at] = true;
                if !marks.is_empty() {
                    sheets.agreed = Some(read_tally(&marks));
                }
            } else if number == REPRINTED {
                sheets.reprinted = true;
            } else if number == DIFFERED {
                sheets.differed =
                    marks.split(' ').filter_map(|number| number.parse().ok()).collect();
            } else {
                sheets.read[at].insert(number, marks);
            }
        }
        Ok(sheets)
    }

    /// Writes lines on the sheet of the first (0) or the second scrutineer.
    ///
    /// # Errors
    /// [`Error::ReadOnly`], and what the file says.
    pub fn write_sheet(&mut self, election: &Id, scrutineer: usize, lines: &[Line]) -> Result<()> {
        if self.mode == Mode::ReadOnly {
            return Err(Error::ReadOnly);
        }
        self.in_place()?;
        overwrite(&self.conn)?;
        open::look_through_pages(&self.conn)?;
        let tx = self.conn.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        let scrutineer = if scrutineer == 0 { 1 } else { 2 };
        let put = |number: u32, marks: &str| {
            tx.prepare_cached(
                "INSERT INTO entry_sheet (election_id, scrutineer, number, marks)
                 VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (election_id, scrutineer, number) DO UPDATE SET marks = excluded.marks",
            )?
            .execute(params![election, scrutineer, number, marks])
        };
        let take = |number: u32| {
            tx.prepare_cached(
                "DELETE FROM entry_sheet
                 WHERE election_id = ?1 AND scrutineer = ?2 AND number = ?3",
            )?
            .execute(params![election, scrutineer, number])
        };
        for line in lines {
            match line {
                Line::Ballot(number, marks) => put(of_ballot(*number), marks)?,
                Line::TakeBack(number) => take(of_ballot(*number))?,
                Line::Reprinted(true) => put(REPRINTED, "")?,
                Line::Reprinted(false) => take(REPRINTED)?,
                // Whoever of both types again, it is said once.
                Line::Differed(numbers) => {
                    let numbers: Vec<String> = numbers.iter().map(u32::to_string).collect();
                    put(DIFFERED, &numbers.join(" "))?
                }
                Line::Whole(true) => put(WHOLE, "")?,
                Line::Whole(false) => take(WHOLE)?,
                Line::Agreed => {
                    let tally = tallied(on_sheet(&tx, election, scrutineer)?.iter());
                    forget(&tx, election)?;
                    put(WHOLE, &written(&tally))?
                }
            };
        }
        tx.commit()?;
        if lines.contains(&Line::Agreed) {
            self.empty_log();
        }
        Ok(())
    }

    /// Throws both sheets of an election away. By which numbers they were typed stays: the ballots of paper are
    /// the same, and whoever types them again must not take one person for another.
    ///
    /// # Errors
    /// [`Error::ReadOnly`], and what the file says.
    pub fn drop_sheets(&mut self, election: &Id) -> Result<()> {
        if self.mode == Mode::ReadOnly {
            return Err(Error::ReadOnly);
        }
        self.in_place()?;
        overwrite(&self.conn)?;
        let mut sheets = self
            .conn
            .prepare_cached("DELETE FROM entry_sheet WHERE election_id = ?1 AND number <> ?2")?;
        sheets.execute(params![election, REPRINTED])?;
        drop(sheets);
        self.empty_log();
        Ok(())
    }

    /// Empties the log, in which earlier pages may lie. While another program reads, it is emptied when
    /// the last one closes the register.
    pub(super) fn empty_log(&self) {
        if self.mode == Mode::Wal {
            let _ = self.conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
        }
    }
}

/// A number that a ballot can bear.
fn of_ballot(number: u32) -> u32 {
    number.clamp(WHOLE + 1, DIFFERED - 1)
}

/// What stands on a sheet.
fn on_sheet(conn: &Connection, election: &Id, scrutineer: i64) -> Result<Vec<String>> {
    let mut statement = conn.prepare_cached(
        "SELECT marks FROM entry_sheet
         WHERE election_id = ?1 AND scrutineer = ?2 AND number NOT IN (?3, ?4, ?5)",
    )?;
    let of = params![election, scrutineer, WHOLE, REPRINTED, DIFFERED];
    let rows = statement.query_map(of, |row| row::text(row, 0))?;
    rows.read_all()
}

/// A tally as it is kept: a line for each kind of ballot, its number first.
fn written(tally: &Map<String, u32>) -> String {
    tally.iter().map(|(marks, count)| format!("{count} {marks}\n")).collect()
}

fn read_tally(text: &str) -> Map<String, u32> {
    let lines = text.lines().filter_map(|line| line.split_once(' '));
    lines.filter_map(|(count, marks)| Some((marks.to_owned(), count.parse().ok()?))).collect()
}

/// Lets what is deleted from now on be overwritten with zeros.
fn overwrite(conn: &Connection) -> Result<()> {
    Ok(conn.pragma_update_and_check(None, "secure_delete", true, |_| Ok(()))?)
}

/// Deletes the sheets of an election.
pub(super) fn forget(conn: &Connection, election: &Id) -> Result<()> {
    overwrite(conn)?;
    conn.prepare_cached("DELETE FROM entry_sheet WHERE election_id = ?1")?.execute([election])?;
    Ok(())
}

/// Deletes all sheets of a copy, which may be of a version that has none yet.
pub(super) fn none_in(copy: &Connection) -> Result<()> {
    let there = "SELECT 1 FROM sqlite_master WHERE name = 'entry_sheet'";
    if copy.prepare(there)?.exists([])? && copy.prepare("SELECT 1 FROM entry_sheet")?.exists([])? {
        overwrite(copy)?;
        copy.execute("DELETE FROM entry_sheet", [])?;
    }
    Ok(())
}
