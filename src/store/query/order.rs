//! In which order the acts of a meeting were noted: the journal's, which knows what came first within
//! one minute.

use std::collections::BTreeMap;

use rusqlite::{Connection, params};

use super::super::error::Result;
use super::super::row::{optional_text, text};
use crate::domain::id::Id;
use crate::domain::motion::is_pending;
use crate::text::sort;

/// The places in the journal of what happened at a meeting; empty where nobody asked for them, or
/// another tool wrote the rows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Noted {
    /// When each row was made.
    made: BTreeMap<String, i64>,
    /// When each motion was decided: the first time since it waited last. A vote that is put right
    /// stays where it was taken.
    decided: BTreeMap<String, i64>,
    /// When each point was taken up.
    started: BTreeMap<String, i64>,
}

impl Noted {
    /// When a movement was noted, or a motion written down.
    pub fn made(&self, row: &Id) -> Option<i64> {
        self.made.get(row.as_str()).copied()
    }

    /// When a motion was decided.
    pub fn decided(&self, motion: &Id) -> Option<i64> {
        self.decided.get(motion.as_str()).copied()
    }

    /// When a point was taken up.
    pub fn started(&self, item: &Id) -> Option<i64> {
        self.started.get(item.as_str()).copied()
    }
}

/// What a motion's outcome was behind an act; `None` where no act until then gave it one.
pub(super) fn outcome_at(conn: &Connection, motion: &Id, entry: i64) -> Result<Option<String>> {
    let mut statement = conn.prepare_cached(
        "SELECT json_extract(new, '$.outcome') FROM journal_row
         WHERE row = ?1 AND tbl = 'motion' AND entry <= ?2
           AND json_extract(new, '$.outcome') IS NOT NULL ORDER BY n DESC LIMIT 1",
    )?;
    let mut rows = statement.query(params![motion, entry])?;
    Ok(rows.next()?.map(|row| optional_text(row, 0)).transpose()?.flatten())
}

/// The point under which something was last noted, moved, decided or promised at a meeting.
pub(super) fn last_point(conn: &Connection, meeting: &Id) -> Result<Option<Id>> {
    let mut statement = conn.prepare_cached(
        "SELECT found.item FROM (
           SELECT id, id AS item FROM agenda_item WHERE meeting_id = ?1
           UNION ALL SELECT id, item_id FROM motion WHERE meeting_id = ?1 AND item_id IS NOT NULL
           UNION ALL SELECT id, item_id FROM follow_up
             WHERE meeting_id = ?1 AND item_id IS NOT NULL) found
         JOIN journal_row j ON j.row = found.id
         WHERE found.id <> found.item OR json_extract(j.new, '$.notes') IS NOT NULL
           OR json_extract(j.new, '$.private_notes') IS NOT NULL
           OR json_extract(j.new, '$.started_at') IS NOT NULL
         ORDER BY j.n DESC LIMIT 1",
    )?;
    let mut rows = statement.query([meeting])?;
    Ok(rows.next()?.map(|row| row.get(0)).transpose()?)
}

/// What the roll said of people when the meeting was opened, by the journal: a code of
/// `attendance-status` of each who was on it.
pub(super) fn roll_at_opening(conn: &Connection, meeting: &Id) -> Result<BTreeMap<Id, String>> {
    let mut statement = conn.prepare_cached(
        "SELECT a.person_id, json_extract(j.new, '$.status') FROM attendance a
         JOIN journal_row j ON j.row = a.id AND j.tbl = 'attendance'
         WHERE a.meeting_id = ?1 AND json_extract(j.new, '$.status') IS NOT NULL
           AND j.entry < (SELECT min(entry) FROM journal_row
             WHERE row = ?1 AND tbl = 'meeting' AND json_extract(new, '$.status') = 'open')
         ORDER BY j.n",
    )?;
    let rows = statement.query_map([meeting], |row| Ok((row.get(0)?, text(row, 1)?)))?;
    Ok(sort::read_map(rows)?)
}

/// The journal's order of a meeting's movements, motions and points.
pub(super) fn noted(conn: &Connection, meeting: &Id) -> Result<Noted> {
    let mut noted = Noted::default();
    let mut statement = conn.prepare_cached(
        "SELECT j.row, j.n, j.old IS NULL, json_extract(j.new, '$.outcome'),
           json_extract(j.new, '$.started_at')
         FROM (SELECT id FROM movement WHERE meeting_id = ?1
               UNION ALL SELECT id FROM motion WHERE meeting_id = ?1
               UNION ALL SELECT id FROM agenda_item WHERE meeting_id = ?1) found
         JOIN journal_row j ON j.row = found.id WHERE j.new IS NOT NULL ORDER BY j.n",
    )?;
    let mut rows = statement.query([meeting])?;
    while let Some(row) = rows.next()? {
        let (id, place, is_new): (String, i64, bool) = (text(row, 0)?, row.get(1)?, row.get(2)?);
        if is_new {
            noted.made.entry(id.clone()).or_insert(place);
        }
        match optional_text(row, 3)? {
            Some(outcome) if is_pending(&outcome) => drop(noted.decided.remove(&id)),
            Some(_) => drop(noted.decided.entry(id.clone()).or_insert(place)),
            None => {}
        }
        if optional_text(row, 4)?.is_some() {
            noted.started.insert(id, place);
        }
    }
    Ok(noted)
}
