//! In which order the acts of a meeting were noted: the journal's, which knows what came first within
//! one minute.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::super::error::Result;
use super::super::journal::is_undone;
use super::super::row::{optional_text, record, text};
use super::super::seal;
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::motion::is_pending;
use crate::domain::seal::TWELFTH;
use crate::text::ordered::{Map, Set};

/// The places in the journal of what happened at a meeting; empty where nobody asked for them, or
/// another tool wrote the rows. Sealed minutes have them in their seal.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Noted {
    /// When each movement was noted, and each motion written down.
    made: Map<String, i64>,
    /// When each motion was decided: the first time since it waited last. A vote that is put right
    /// stays where it was taken.
    decided: Map<String, i64>,
    /// When each point was taken up: the first time since it was not. An hour that is put right takes up
    /// nothing.
    started: Map<String, i64>,
    /// Which points were taken up again, in order.
    resumed: Vec<Resumed>,
}

/// A point that was taken up again after it had ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Resumed {
    /// Which.
    pub item: Id,
    /// The hour.
    pub at: String,
    /// The place in the journal.
    pub place: i64,
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

    /// The points that were taken up again, in order.
    pub fn resumed(&self) -> &[Resumed] {
        &self.resumed
    }

    /// The same order with places that say nothing of the rest of the journal: one, two, three…
    pub(in crate::store) fn counted(mut self) -> Self {
        let places = Set::from_iter(self.places().map(|place| *place)).into_vec();
        for place in self.places() {
            let before = places.partition_point(|other| other < place);
            *place = i64::try_from(before + 1).unwrap_or(i64::MAX);
        }
        self
    }

    fn places(&mut self) -> impl Iterator<Item = &mut i64> {
        let of_rows = [&mut self.made, &mut self.decided, &mut self.started];
        let of_rows = of_rows.into_iter().flat_map(Map::values_mut);
        of_rows.chain(self.resumed.iter_mut().map(|again| &mut again.place))
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
pub(super) fn roll_at_opening(conn: &Connection, meeting: &Id) -> Result<Map<Id, String>> {
    let mut statement = conn.prepare_cached(
        "SELECT a.person_id, json_extract(j.new, '$.status') FROM attendance a
         JOIN journal_row j ON j.row = a.id AND j.tbl = 'attendance'
         WHERE a.meeting_id = ?1 AND json_extract(j.new, '$.status') IS NOT NULL
           AND j.entry < (SELECT min(entry) FROM journal_row
             WHERE row = ?1 AND tbl = 'meeting' AND json_extract(new, '$.status') = 'open')
         ORDER BY j.n",
    )?;
    let rows = statement.query_map([meeting], |row| Ok((row.get(0)?, text(row, 1)?)))?;
    Ok(Map::read(rows)?)
}

/// When points were taken up again, by the journal: their end was taken from them as they were started, and
/// their first hour stayed. One that was taken back counts no more, and no more does an end that was.
fn resumed(conn: &Connection, meeting: &Id) -> Result<Vec<Resumed>> {
    let mut statement = conn.prepare_cached(
        "SELECT began.row, began.n, began.entry,
           (SELECT trim(json_extract(act.value, '$.at')) FROM json_tree(entry.command) act
            WHERE act.type = 'object' AND json_extract(act.value, '$.do') = 'start-item'
              AND json_extract(act.value, '$.item') = began.row)
         FROM agenda_item
         JOIN journal_row began ON began.row = agenda_item.id AND began.tbl = 'agenda_item'
         JOIN journal_entry entry ON entry.seq = began.entry AND entry.undoes IS NULL
         WHERE agenda_item.meeting_id = ?1 AND json_extract(began.old, '$.ended_at') IS NOT NULL
           AND json_type(began.new, '$.ended_at') = 'null'
           AND json_type(began.new, '$.started_at') IS NULL
         ORDER BY began.n",
    )?;
    let mut rows = statement.query([meeting])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let (place, entry) = (row.get(1)?, row.get(2)?);
        if let Some(said) = optional_text(row, 3)?
            && is_undone(conn, entry)?.is_none()
        {
            let at = end_before(conn, entry, place)?.unwrap_or(said);
            found.push(Resumed { item: row.get(0)?, at, place });
        }
    }
    Ok(found)
}

/// When the point ended that ran until another was taken up, by what was put right since; until it was taken
/// up again itself. `None` where none ran.
fn end_before(conn: &Connection, entry: i64, place: i64) -> Result<Option<String>> {
    let mut statement = conn.prepare_cached(
        "SELECT later.entry, json_extract(later.new, '$.ended_at')
         FROM (SELECT row, n FROM journal_row
               WHERE entry = ?1 AND n < ?2 AND tbl = 'agenda_item'
                 AND json_extract(new, '$.ended_at') IS NOT NULL ORDER BY n DESC LIMIT 1) ended
         JOIN journal_row later ON later.row = ended.row AND later.n >= ended.n
           AND later.tbl = 'agenda_item'
         WHERE json_type(later.new, '$.ended_at') IS NOT NULL ORDER BY later.n",
    )?;
    let mut rows = statement.query([entry, place])?;
    let mut end = None;
    while let Some(row) = rows.next()? {
        match optional_text(row, 1)? {
            Some(at) => end = Some(at),
            None if is_undone(conn, row.get(0)?)?.is_none() => break,
            None => {}
        }
    }
    Ok(end)
}

/// The order of a meeting's movements, motions and points: of sealed minutes as it was sealed, else the
/// journal's.
pub(super) fn noted(conn: &Connection, meeting: &Id) -> Result<Noted> {
    let Some(found) = record(conn, Entity::Meeting, meeting)? else { return Ok(Noted::default()) };
    let said = seal::of(conn, meeting)?.map(|seal| seal::said(&seal));
    let sealed = said.as_ref().map(|said| said.as_of["around"]["order"].clone());
    match sealed.and_then(|order| serde_json::from_value(order).ok()) {
        Some(order) => Ok(order),
        None => by_journal(conn, meeting, seal::told_as(&found, said.as_ref())),
    }
}

/// The journal's order of a meeting's movements, motions and points, for minutes that are told as with a
/// version of the seal: before the twelfth a point that had its hour put right was taken up by that.
pub(in crate::store) fn by_journal(conn: &Connection, meeting: &Id, told_as: i64) -> Result<Noted> {
    let mut noted = Noted { resumed: resumed(conn, meeting)?, ..Noted::default() };
    let mut statement = conn.prepare_cached(
        "SELECT j.row, j.n, j.old IS NULL, json_extract(j.new, '$.outcome'),
           json_type(j.new, '$.started_at'), j.tbl = 'agenda_item'
         FROM (SELECT id FROM movement WHERE meeting_id = ?1
               UNION ALL SELECT id FROM motion WHERE meeting_id = ?1
               UNION ALL SELECT id FROM agenda_item WHERE meeting_id = ?1) found
         JOIN journal_row j ON j.row = found.id WHERE j.new IS NOT NULL ORDER BY j.n",
    )?;
    let mut rows = statement.query([meeting])?;
    while let Some(row) = rows.next()? {
        let (id, place, is_new): (String, i64, bool) = (text(row, 0)?, row.get(1)?, row.get(2)?);
        let is_point: bool = row.get(5)?;
        if is_new && !is_point {
            noted.made.or_insert(id.clone(), place);
        }
        match optional_text(row, 3)? {
            Some(outcome) if is_pending(&outcome) => drop(noted.decided.remove(&id)),
            Some(_) => drop(noted.decided.or_insert(id.clone(), place)),
            None => {}
        }
        match optional_text(row, 4)?.as_deref() {
            None => {}
            Some("null") if told_as >= TWELFTH => drop(noted.started.remove(&id)),
            Some("null") => {}
            Some(_) if told_as >= TWELFTH => drop(noted.started.or_insert(id, place)),
            Some(_) => drop(noted.started.insert(id, place)),
        }
    }
    Ok(noted)
}
