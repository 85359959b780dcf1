//! Making a whole register at once: a new file that is not worth waiting for the disk at every act
//! (the demo), and rows by the million that no command could write in time (the register that the
//! speed is measured on). Nothing else goes around [`Store::run`].

use std::fs::File;
use std::path::Path;

use chrono::NaiveDateTime;
use rusqlite::{Connection, params, params_from_iter};

use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::text::ordered::Map;

use super::error::{Error, Result};
use super::ids::Ids;
use super::row::{ReadAll, Record, columns};
use super::search::{kind_word, searched_text};
use super::writer::name_key;
use super::{Store, motion_count, open, totals, vacancy};

/// Makes a register, lets `fill` write it without waiting for the disk, and opens it as any other
/// once all of it has reached the disk. What could not be filled is taken away again.
///
/// # Errors
/// [`Error::Exists`], or the first error of `fill`.
pub fn build(path: &Path, fill: impl FnOnce(&mut Store) -> Result<()>) -> Result<Store> {
    open::create(path)?;
    let filled = Store::open(path).and_then(|mut store| {
        // Half a file is thrown away, so its journal need not outlive the process.
        store.conn.pragma_update_and_check(None, "journal_mode", "MEMORY", |_| Ok(()))?;
        store.conn.pragma_update(None, "synchronous", "OFF")?;
        store.place.leave_unwatched();
        fill(&mut store)
    });
    if let Err(error) = filled {
        let _ = std::fs::remove_file(path);
        return Err(error);
    }
    let file = File::open(path).map_err(|error| Error::io(path, &error))?;
    file.sync_all().map_err(|error| Error::io(path, &error))?;
    Store::open(path)
}

/// Makes a register out of rows that `fill` writes by bulk; ids come from the seed.
///
/// # Errors
/// As [`build`].
pub fn fill(
    path: &Path,
    seed: u64,
    fill: impl FnOnce(&mut Bulk<'_>) -> Result<()>,
) -> Result<Store> {
    build(path, |store| store.bulk(seed, fill))
}

/// A hand that writes rows by the million: no journal, no rules. Who uses it answers for both.
pub struct Bulk<'a> {
    conn: &'a Connection,
    ids: Ids,
    inserts: Map<Entity, String>,
    counts: Map<String, i64>,
}

impl Store {
    /// Lets rows be written by bulk into the empty register that is being built.
    fn bulk(&mut self, seed: u64, fill: impl FnOnce(&mut Bulk<'_>) -> Result<()>) -> Result<()> {
        // An index is made faster at the end, sorted once, in temporary files and not in memory.
        self.conn.execute_batch(
            "PRAGMA foreign_keys = OFF; PRAGMA temp_store = FILE; PRAGMA cache_size = -32000;",
        )?;
        let tx = self.conn.transaction()?;
        let indexes = drop_indexes(&tx)?;
        let (inserts, counts) = (Map::new(), Map::new());
        let mut bulk = Bulk { conn: &tx, ids: Ids::Seeded(seed), inserts, counts };
        fill(&mut bulk)?;
        for (total, rows) in &bulk.counts {
            totals::add(&tx, total, *rows)?;
        }
        indexes.iter().try_for_each(|sql| tx.execute_batch(sql))?;
        vacancy::list_all(&tx)?;
        motion_count::count_all(&tx)?;
        tx.execute("INSERT INTO search (search) VALUES ('rebuild')", [])?;
        tx.commit()?;
        Ok(())
    }
}

#[cfg(test)]
impl Store {
    /// What the search index and the kept totals say otherwise than the rows; for tests.
    pub fn bulk_faults(&self) -> Result<Vec<String>> {
        let check = "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)";
        let mut found: Vec<String> =
            self.conn.execute(check, []).err().iter().map(ToString::to_string).collect();
        let mut searched = 0;
        for entity in Entity::ALL {
            let table = entity.table();
            let rows: i64 =
                self.conn.query_row(&format!("SELECT count(*) FROM {table}"), [], |r| r.get(0))?;
            found.extend(totals::faults(&self.conn, entity)?);
            searched += if entity.is_searched() { rows } else { 0 };
        }
        let texts: i64 =
            self.conn.query_row("SELECT count(*) FROM search_text", [], |row| row.get(0))?;
        found.extend(vacancy::faults(&self.conn)?);
        found.extend(motion_count::faults(&self.conn)?);
        if texts != searched {
            found.push(format!("{searched} rows, {texts} to be found"));
        }
        Ok(found)
    }
}

/// Takes every index that a table does not need to be sound, and says how to make it again.
fn drop_indexes(conn: &Connection) -> Result<Vec<String>> {
    let found: Vec<(String, String)> = conn
        .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .read_all()?;
    for (name, _) in &found {
        conn.execute_batch(&format!("DROP INDEX {name}"))?;
    }
    Ok(found.into_iter().map(|(_, sql)| sql).collect())
}

impl Bulk<'_> {
    /// A new id that bears that time.
    pub fn new_id(&mut self, at: NaiveDateTime) -> Id {
        self.ids.next(at)
    }

    /// Sets a rule of the committee.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn rule(&mut self, key: &str, value: &str) -> Result<()> {
        self.conn.execute("INSERT INTO rule (id, value) VALUES (?1, ?2)", [key, value])?;
        Ok(())
    }

    /// Makes a row with what hangs on it (sort key, total, search); fields that are not named stay
    /// null.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn insert<const N: usize>(
        &mut self,
        entity: Entity,
        id: &Id,
        values: [(&str, Value); N],
    ) -> Result<()> {
        self.insert_row(entity, id, values.into())
    }

    fn insert_row(&mut self, entity: Entity, id: &Id, values: Vec<(&str, Value)>) -> Result<()> {
        let key = entity.is_sorted_by_name().then(|| name_key(entity, &values, None));
        let record = record_of(entity, id, values);
        let sql = self.inserts.or_insert_with(entity, || insert_sql(entity));
        let given = [Value::from(id)].into_iter().chain(record.values.iter().cloned()).chain(key);
        self.conn.prepare_cached(sql)?.execute(params_from_iter(given))?;
        self.count(totals::name(entity, None));
        for column in totals::counted(entity) {
            if *record.value(column) != Value::Null {
                self.count(totals::name(entity, Some(column)));
            }
        }
        if entity.is_searched() {
            let mut statement = self
                .conn
                .prepare_cached("INSERT INTO search_text (row, kind, text) VALUES (?1, ?2, ?3)")?;
            statement.execute(params![id, kind_word(entity), searched_text(&record)])?;
        }
        Ok(())
    }
}

impl Bulk<'_> {
    fn count(&mut self, total: String) {
        *self.counts.or_default(total) += 1;
    }
}

fn record_of(entity: Entity, id: &Id, values: Vec<(&str, Value)>) -> Record {
    let fields = entity.fields();
    let mut record = Record { entity, id: id.clone(), values: vec![Value::Null; fields.len()] };
    for (name, value) in values {
        let place = fields.iter().position(|field| field.name == name);
        assert!(place.is_some(), "{entity:?} has no {name}");
        if let Some(slot) = place.and_then(|place| record.values.get_mut(place)) {
            *slot = value;
        }
    }
    record
}

/// All columns in the order of the fields, the sort key last.
fn insert_sql(entity: Entity) -> String {
    let mut names = columns(entity);
    let mut marks = vec!["?"; entity.fields().len() + 1];
    if entity.is_sorted_by_name() {
        names.push_str(", sort_key");
        marks.push("?");
    }
    format!("INSERT INTO {} ({names}) VALUES ({})", entity.table(), marks.join(", "))
}
