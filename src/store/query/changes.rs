//! How often each meeting changed, and when last, by the journal.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use rusqlite::Connection;
use serde_json::Value as Json;

use crate::domain::id::Id;
use crate::store::Result;
use crate::store::row::{optional_text, text};

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

/// Of every meeting that is in the journal. An item that is gone counts for the meeting it was of.
pub(super) fn of_meetings(conn: &Connection) -> Result<BTreeMap<Id, Changes>> {
    let mut found: BTreeMap<Id, Changes> = BTreeMap::new();
    let mut meeting_of: BTreeMap<Id, Id> = BTreeMap::new();
    let mut counted: BTreeMap<Id, i64> = BTreeMap::new();
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
                meeting_of.insert(id.clone(), Id::new(of));
            }
            meeting_of.get(&id).cloned()
        };
        let Some(meeting) = meeting else { continue };
        // One act may write many rows.
        if counted.insert(meeting.clone(), entry) != Some(entry) {
            let changes = found.entry(meeting).or_default();
            changes.acts += 1;
            changes.last = NaiveDateTime::parse_from_str(&at, "%Y-%m-%dT%H:%M:%S").ok();
        }
    }
    Ok(found)
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
