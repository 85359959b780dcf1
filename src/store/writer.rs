//! The hand that writes rows: with sort keys, kept totals and the journal's triggers.

use std::cell::RefCell;

use rusqlite::{Connection, params_from_iter};

use crate::domain::command::Stamp;
use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::domain::refusal::Refusal;
use crate::domain::rules::Rules;
use crate::text::fold::sort_key;
use crate::text::ordered::Set;

use super::check::Scope;
use super::error::{Error, Result};
use super::row::{ReadAll, Record, record};
use super::{motion_count, search, totals, vacancy};

/// One command's access to the register, inside its transaction.
pub(super) struct Writer<'a> {
    pub conn: &'a Connection,
    pub stamp: &'a Stamp,
    /// The tables whose triggers stand on this connection.
    pub armed: &'a RefCell<Set<&'static str>>,
    pub ids: &'a RefCell<super::ids::Ids>,
    /// The scopes an act touched that the rules refused, for the question what was so before.
    pub touched: &'a RefCell<Set<Scope>>,
}

impl Writer<'_> {
    /// The committee's rules as they stand by now: the act may have set some itself.
    pub fn rules(&self) -> Result<Rules> {
        super::read_rules(self.conn)
    }

    /// The id a command names, or a new one.
    ///
    /// # Errors
    /// [`Refusal::BadId`] when it is no UUID, or names a record of whatever kind already: the search
    /// knows records by their ids alone.
    pub fn new_id(&self, given: Option<&Id>) -> Result<Id> {
        match given {
            Some(id) if id.is_sound() && !search::knows(self.conn, id)? => Ok(id.clone()),
            Some(id) => Err(Refusal::BadId { id: id.to_string() }.into()),
            None => Ok(self.ids.borrow_mut().next(self.stamp.at)),
        }
    }

    /// The record of an id.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub fn get(&self, entity: Entity, id: &Id) -> Result<Record> {
        record(self.conn, entity, id)?.ok_or_else(|| {
            let (table, id) = (entity.table().to_owned(), id.to_string());
            Refusal::NotFound { table, id }.into()
        })
    }

    /// Makes a row; fields that are not named stay null.
    pub fn insert(&self, entity: Entity, id: &Id, values: &[(&str, Value)]) -> Result<()> {
        self.arm(entity.table())?;
        let key = entity.is_sorted_by_name().then(|| name_key(entity, values, None));
        let mut names = vec!["id"];
        let mut given = vec![Value::from(id)];
        for (name, value) in values {
            names.push(name);
            given.push(value.clone());
        }
        if let Some(key) = key {
            names.push("sort_key");
            given.push(key);
        }
        let sql = format!(
            "INSERT INTO {} ({}) VALUES ({})",
            entity.table(),
            names.join(", "),
            vec!["?"; names.len()].join(", ")
        );
        self.counting(motion_count::touched(entity, id, None, values), || {
            let done = self.conn.prepare_cached(&sql)?.execute(params_from_iter(given));
            done.map_err(|error| taken(error, entity, id, values))
        })?;
        let set = |column: &str| {
            values.iter().any(|(name, value)| *name == column && *value != Value::Null)
        };
        self.count(entity, 1, set)?;
        self.follow_seats(entity, id, [values, &[]])
    }

    /// Changes some fields of a row; a field that has the value already is left alone.
    pub fn update(&self, entity: Entity, id: &Id, values: &[(&str, Value)]) -> Result<()> {
        self.arm(entity.table())?;
        let before = self.get(entity, id)?;
        let mut changed: Vec<(&str, Value)> = Vec::new();
        for (name, value) in values {
            if before.value(name) != value {
                changed.push((name, value.clone()));
            }
        }
        if changed.is_empty() {
            return Ok(());
        }
        if entity.is_sorted_by_name() {
            changed.push(("sort_key", name_key(entity, values, Some(&before))));
        }
        let sets: Vec<String> = changed.iter().map(|(name, _)| format!("{name} = ?")).collect();
        let sql = format!("UPDATE {} SET {} WHERE id = ?", entity.table(), sets.join(", "));
        let given = changed.iter().map(|(_, value)| value).cloned().chain([Value::from(id)]);
        self.counting(motion_count::touched(entity, id, Some(&before), &changed), || {
            let done = self.conn.prepare_cached(&sql)?.execute(params_from_iter(given));
            done.map_err(|error| taken(error, entity, id, values))
        })?;
        self.recount(&before, &changed)?;
        let seat = [("seat_id", before.value("seat_id").clone())];
        self.follow_seats(entity, id, [&seat, &changed])
    }

    /// Takes a row away.
    pub fn delete(&self, entity: Entity, id: &Id) -> Result<()> {
        self.arm(entity.table())?;
        let before = self.get(entity, id)?;
        let sql = format!("DELETE FROM {} WHERE id = ?1", entity.table());
        self.counting(motion_count::touched(entity, id, Some(&before), &[]), || {
            Ok(self.conn.prepare_cached(&sql)?.execute([id])?)
        })?;
        self.count(entity, -1, |column| *before.value(column) != Value::Null)?;
        let seat = [("seat_id", before.value("seat_id").clone())];
        self.follow_seats(entity, id, [&seat, &[]])
    }

    /// Sets or takes back a rule of the committee.
    pub fn set_rule(&self, key: &str, value: Option<&str>) -> Result<()> {
        self.arm("rule")?;
        match value {
            Some(value) => self.conn.execute(
                "INSERT INTO rule (id, value) VALUES (?1, ?2)
                 ON CONFLICT (id) DO UPDATE SET value = excluded.value
                 WHERE value <> excluded.value",
                [key, value],
            )?,
            None => self.conn.execute("DELETE FROM rule WHERE id = ?1", [key])?,
        };
        Ok(())
    }

    /// Keeps the totals of a table when a row is made (1) or taken away (-1) that has a value in
    /// such columns.
    fn count(&self, entity: Entity, by: i64, has: impl Fn(&str) -> bool) -> Result<()> {
        totals::add(self.conn, entity.table(), by)?;
        for column in totals::counted(entity).iter().filter(|column| has(column)) {
            totals::add(self.conn, &totals::name(entity, Some(column)), by)?;
        }
        Ok(())
    }

    /// Keeps the totals when a row has a value where it had none, or the other way round.
    fn recount(&self, before: &Record, changed: &[(&str, Value)]) -> Result<()> {
        for column in totals::counted(before.entity) {
            let Some((_, value)) = changed.iter().find(|(name, _)| name == column) else {
                continue;
            };
            let (had, has) = (*before.value(column) != Value::Null, *value != Value::Null);
            if had != has {
                let by = if has { 1 } else { -1 };
                totals::add(self.conn, &totals::name(before.entity, Some(column)), by)?;
            }
        }
        Ok(())
    }

    /// Writes a row by which motions count otherwise: each is taken out of the counts as it stood and
    /// put into them as it stands then.
    fn counting(&self, motions: Vec<Id>, write: impl FnOnce() -> Result<usize>) -> Result<()> {
        motions.iter().try_for_each(|motion| motion_count::count(self.conn, motion, -1))?;
        write()?;
        motions.iter().try_for_each(|motion| motion_count::count(self.conn, motion, 1))
    }

    /// Keeps the list of seats that nobody holds: when a seat is made or taken away, and of the
    /// seats that a mandate had or has.
    fn follow_seats(&self, entity: Entity, id: &Id, mandate: [&[(&str, Value)]; 2]) -> Result<()> {
        if entity == Entity::Seat {
            return vacancy::follow(self.conn, id.as_str());
        }
        let seats = mandate.into_iter().flatten().filter(|(name, _)| *name == "seat_id");
        seats
            .filter_map(|(_, seat)| seat.as_text().filter(|_| entity == Entity::Mandate))
            .try_for_each(|seat| vacancy::follow(self.conn, seat))
    }

    /// Puts the journal's triggers on a table, once for each connection. They are temporary: as
    /// permanent ones they would be parsed at every opening. The sort key is left out: it follows
    /// from the names, and an act on the family name can be taken back although the given name
    /// has changed since.
    pub fn arm(&self, table: &'static str) -> Result<()> {
        if !self.armed.borrow_mut().insert(table) {
            return Ok(());
        }
        let columns: Vec<String> = self
            .conn
            .prepare("SELECT name FROM pragma_table_info(?1) WHERE name <> 'sort_key'")?
            .query_map([table], |row| row.get(0))?
            .read_all()?;
        self.conn.execute_batch(&triggers(table, &columns))?;
        Ok(())
    }
}

/// The three triggers of a table: a made or lost row is written whole, a changed one by the
/// fields that changed, so that an act on other fields of the row can still be taken back.
fn triggers(table: &str, columns: &[String]) -> String {
    let whole = |side: &str| {
        let pairs: Vec<String> = columns.iter().map(|c| format!("'{c}', {side}.{c}")).collect();
        format!("json_object({})", pairs.join(", "))
    };
    let changed = |side: &str| {
        let pairs: Vec<String> = columns
            .iter()
            .map(|c| format!("SELECT '{c}' AS k, {side}.{c} AS v WHERE old.{c} IS NOT new.{c}"))
            .collect();
        format!("(SELECT json_group_object(k, v) FROM ({}))", pairs.join(" UNION ALL "))
    };
    let different: Vec<String> =
        columns.iter().map(|c| format!("old.{c} IS NOT new.{c}")).collect();
    let trigger = |verb: &str, when: &str, id: &str, old: &str, new: &str| {
        format!(
            "CREATE TEMP TRIGGER IF NOT EXISTS journal_{table}_{verb} AFTER {verb} ON {table} {when}
             BEGIN
               INSERT INTO journal_row (entry, tbl, row, old, new)
               VALUES ((SELECT max(seq) FROM journal_entry), '{table}', {id}, {old}, {new});
             END;"
        )
    };
    [
        trigger("INSERT", "", "new.id", "NULL", &whole("new")),
        trigger(
            "UPDATE",
            &format!("WHEN {}", different.join(" OR ")),
            "new.id",
            &changed("old"),
            &changed("new"),
        ),
        trigger("DELETE", "", "old.id", &whole("old"), "NULL"),
    ]
    .concat()
}

/// The sort key of a record's name: what is to be written, over what stands there.
pub(super) fn name_key(entity: Entity, values: &[(&str, Value)], before: Option<&Record>) -> Value {
    let current = |name: &str| {
        let written = values.iter().find(|(field, _)| *field == name).map(|(_, value)| value);
        let value = written.or_else(|| before.map(|record| record.value(name)));
        value.and_then(Value::as_text).unwrap_or_default().to_owned()
    };
    Value::Text(match entity {
        Entity::Person => person_key(&current("family_name"), &current("given_name")),
        _ => sort_key(&current("name")),
    })
}

/// The sort key of a person: the family name's, a sign below all letters, the given name's, so
/// that « Roy, Zoé » comes before « Royer, Anne ».
pub fn person_key(family: &str, given: &str) -> String {
    format!("{}\u{1f}{}", sort_key(family), sort_key(given))
}

/// What it means when SQLite finds an id, a number or a prefix taken. Ordinary acts look first;
/// it happens when an act that is taken back would put a record where another stands by now.
fn taken(error: rusqlite::Error, entity: Entity, id: &Id, values: &[(&str, Value)]) -> Error {
    match error.sqlite_error().map(|failure| failure.extended_code) {
        Some(rusqlite::ffi::SQLITE_CONSTRAINT_PRIMARYKEY) => {
            Refusal::BadId { id: id.to_string() }.into()
        }
        Some(rusqlite::ffi::SQLITE_CONSTRAINT_UNIQUE) => {
            let value = |name: &str| values.iter().find(|(field, _)| *field == name);
            let name = entity.label(|name| value(name)?.1.as_text().map(str::to_owned));
            Refusal::PlaceTaken { table: entity.table().to_owned(), name }.into()
        }
        _ => error.into(),
    }
}
