//! How often each meeting changed, and when last, by the journal.

use std::collections::HashMap;

use chrono::NaiveDateTime;
use rusqlite::Connection;
use serde_json::Value as Json;

use crate::domain::id::Id;
use crate::domain::rules::MEETING_ZONE;
use crate::store::Result;
use crate::store::row::{optional_text, text};
use crate::text::ordered::Map;

/// The changes of a meeting and of its agenda.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Changes {
    /// How many acts changed it. It never gets smaller: what takes an act back is one more.
    pub acts: u32,
    /// The time that the last of them bears.
    pub last: Option<NaiveDateTime>,
}

/// By an index of its own: the rest of the journal is not read.
const OF_MEETINGS: &str = "SELECT r.tbl, r.row, r.new, r.entry, e.at
    FROM journal_row r INDEXED BY journal_row_of_meetings JOIN journal_entry e ON e.seq = r.entry
    WHERE r.tbl IN ('meeting', 'agenda_item') ORDER BY r.n";

/// By the index of its row: a rule changes seldom.
const OF_ZONE: &str = "SELECT count(DISTINCT r.entry), max(e.at)
    FROM journal_row r JOIN journal_entry e ON e.seq = r.entry
    WHERE r.row = ?1 AND r.tbl = 'rule'";

/// Of the clocks by which the committee meets: another zone moves each meeting, so that it is one more
/// change of all of them.
pub(super) fn of_zone(conn: &Connection) -> Result<Changes> {
    let mut statement = conn.prepare_cached(OF_ZONE)?;
    let read = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get::<_, Option<String>>(1)?));
    let (acts, last) = statement.query_row([MEETING_ZONE.key], read)?;
    Ok(Changes { acts, last: last.and_then(|at| time(&at)) })
}

impl Changes {
    /// With changes of another kind.
    pub fn and(self, other: Self) -> Self {
        Self { acts: self.acts + other.acts, last: self.last.max(other.last) }
    }
}

fn time(at: &str) -> Option<NaiveDateTime> {
    NaiveDateTime::parse_from_str(at, "%Y-%m-%dT%H:%M:%S").ok()
}

/// Of every meeting that is in the journal. An item that is gone counts for the meeting it was of.
pub(super) fn of_meetings(conn: &Connection) -> Result<Map<Id, Changes>> {
    // With the last act that was counted: one may write many rows.
    let mut found: Map<Id, (Option<i64>, Changes)> = Map::new();
    let mut meeting_of: HashMap<Id, String> = HashMap::new();
    let mut statement = conn.prepare_cached(OF_MEETINGS)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (id, entry, at) = (Id::new(text(row, 1)?), row.get::<_, i64>(3)?, text(row, 4)?);
        let meeting = if text(row, 0)? == "meeting" {
            Some(id)
        } else {
            let new = optional_text(row, 2)?;
            let new = new.and_then(|new| serde_json::from_str::<Json>(&new).ok());
            let of = new.as_ref().and_then(|new| new.get("meeting_id")).and_then(Json::as_str);
            if let Some(of) = of {
                meeting_of.insert(id.clone(), of.to_owned());
            }
            meeting_of.get(&id).map(Id::new)
        };
        let Some(meeting) = meeting else { continue };
        let (counted, changes) = found.or_default(meeting);
        if counted.replace(entry) != Some(entry) {
            changes.acts += 1;
            changes.last = time(&at);
        }
    }
    Ok(found.into_iter().map(|(meeting, (_, changes))| (meeting, changes)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Store;

    #[test]
    fn the_journal_is_not_read_through_and_nothing_is_sorted() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::create(&folder.path().join("r.ccr")).unwrap();
        let mut plan = store.conn.prepare(&format!("EXPLAIN QUERY PLAN {OF_MEETINGS}")).unwrap();
        let steps = plan.query_map([], |row| row.get::<_, String>(3)).unwrap();
        let steps: Vec<String> = steps.map(|step| step.unwrap()).collect();
        assert_eq!(
            steps,
            [
                "SCAN r USING INDEX journal_row_of_meetings",
                "SEARCH e USING INTEGER PRIMARY KEY (rowid=?)",
            ]
        );
    }
}
