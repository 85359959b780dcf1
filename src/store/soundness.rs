//! Whether what the file keeps twice agrees with itself: pages and references, the search and the
//! texts it finds, kept totals and the rows they count, the seats that nobody holds, the motions of each year.

use rusqlite::{Connection, ErrorCode};

use crate::domain::entity::Entity;

use super::error::Result;
use super::{Store, backup, motion_count, totals, vacancy};

/// Everything wrong with the file; empty when it is sound.
///
/// # Errors
/// Only when the question itself cannot be asked.
pub fn faults(store: &Store) -> Result<Vec<String>> {
    let mut found = backup::integrity(store)?;
    if let Some(fault) = search_fault(&store.conn)? {
        found.push(fault);
    }
    for entity in Entity::ALL {
        found.extend(totals::faults(&store.conn, entity)?);
    }
    found.extend(vacancy::faults(&store.conn)?);
    found.extend(motion_count::faults(&store.conn)?);
    Ok(found)
}

/// FTS5's own check, which compares the index with the texts.
fn search_fault(conn: &Connection) -> Result<Option<String>> {
    let asked = conn.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)", []);
    match asked {
        Ok(_) => Ok(None),
        // The question is put as a writing, which a register that cannot be written does not take.
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::ReadOnly) => Ok(None),
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::DatabaseCorrupt) => {
            Ok(Some("search: index".to_owned()))
        }
        Err(error) => Err(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::domain::command::{Command, Stamp};

    fn register(folder: &std::path::Path) -> Store {
        let mut store = Store::create(&folder.join("r.ccr")).unwrap();
        let stamp = Stamp { at: "2026-11-17T19:04:00".parse().unwrap(), actor: "Zoé".to_owned() };
        let person = [("family_name", json!("Tremblay"))];
        store.run(&stamp, &Command::save(Entity::Person, None, person)).unwrap();
        store
    }

    #[test]
    fn a_register_made_by_commands_is_sound() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(faults(&register(folder.path())).unwrap(), Vec::<String>::new());
    }

    #[test]
    fn a_total_that_does_not_count_the_rows_is_found() {
        let folder = tempfile::tempdir().unwrap();
        let store = register(folder.path());
        store.conn.execute("UPDATE row_count SET rows = 7 WHERE tbl = 'person'", []).unwrap();
        assert_eq!(faults(&store).unwrap(), ["row_count: person 7 (1)"]);
    }

    #[test]
    fn an_index_that_finds_other_words_than_the_texts_is_found() {
        let folder = tempfile::tempdir().unwrap();
        let store = register(folder.path());
        store.conn.execute("UPDATE search_text SET text = 'gagnon'", []).unwrap();
        assert_eq!(faults(&store).unwrap(), ["search: index"]);
    }
}
