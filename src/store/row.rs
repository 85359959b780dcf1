//! Values out of SQLite rows. Text that is no sound UTF-8 (another tool may have written it) is
//! read with replacement signs, never a reason to fail.

use chrono::{NaiveDate, NaiveDateTime};
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Connection, OptionalExtension, Row};

use crate::domain::agenda::holds_election;
use crate::domain::entity::Entity;
use crate::domain::field::{Choices, Value};
use crate::domain::id::Id;
use crate::domain::meeting::role_of_title;

use super::error::Result;

/// Reads all rows that were asked for.
pub(super) trait ReadAll<T> {
    /// The rows, or why the first that cannot be read is none. `collect` does the same and is compiled to six
    /// times as much, for each of a hundred kinds of rows.
    fn read_all(self) -> Result<Vec<T>>;
}

impl<T, I: Iterator<Item = rusqlite::Result<T>>> ReadAll<T> for I {
    fn read_all(self) -> Result<Vec<T>> {
        let mut found = Vec::new();
        for row in self {
            found.push(row?);
        }
        Ok(found)
    }
}

impl ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Self::Null => ToSqlOutput::Borrowed(ValueRef::Null),
            Self::Text(text) => ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes())),
            Self::Whole(number) => ToSqlOutput::Borrowed(ValueRef::Integer(*number)),
        })
    }
}

impl FromSql for Value {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        match value {
            ValueRef::Null => Ok(Self::Null),
            ValueRef::Integer(number) => Ok(Self::Whole(number)),
            ValueRef::Text(bytes) => Ok(Self::Text(owned(bytes))),
            ValueRef::Real(_) | ValueRef::Blob(_) => Err(FromSqlError::InvalidType),
        }
    }
}

impl ToSql for Id {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(ValueRef::Text(self.as_str().as_bytes())))
    }
}

impl FromSql for Id {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        match value {
            ValueRef::Text(bytes) => Ok(Id::new(owned(bytes))),
            _ => Err(FromSqlError::InvalidType),
        }
    }
}

/// Text of a column; nearly all of it is sound, which is quickly seen.
fn owned(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => String::from_utf8_lossy(bytes).into_owned(),
    }
}

/// The text of a column, `None` when it is null.
pub(super) fn optional_text(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<String>> {
    match row.get_ref(column)? {
        ValueRef::Text(bytes) => Ok(Some(owned(bytes))),
        ValueRef::Null => Ok(None),
        ValueRef::Integer(number) => Ok(Some(number.to_string())),
        ValueRef::Real(_) | ValueRef::Blob(_) => row.get(column),
    }
}

/// The text of a column, empty when it is null.
pub(super) fn text(row: &Row<'_>, column: usize) -> rusqlite::Result<String> {
    Ok(optional_text(row, column)?.unwrap_or_default())
}

/// The day of a column; `None` when it is null or no day.
pub(super) fn date(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<NaiveDate>> {
    let ValueRef::Text(bytes) = row.get_ref(column)? else { return Ok(None) };
    Ok(day(bytes))
}

/// A day as it is written in the tables, `2026-11-17`; chrono's own reading, of any way to write
/// one, takes ten times as long, and is left to what another tool wrote.
fn day(bytes: &[u8]) -> Option<NaiveDate> {
    let digits = |range: std::ops::Range<usize>| {
        bytes[range].iter().try_fold(0, |number: u32, sign| {
            sign.is_ascii_digit().then(|| number * 10 + u32::from(sign - b'0'))
        })
    };
    if bytes.len() == 10
        && (bytes[4], bytes[7]) == (b'-', b'-')
        && let (Some(year), Some(month), Some(day)) = (digits(0..4), digits(5..7), digits(8..10))
    {
        return NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day);
    }
    std::str::from_utf8(bytes).ok()?.parse().ok()
}

/// The whole number of a column, never below zero; `None` when it is null.
pub(super) fn whole(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<u32>> {
    let value: Value = row.get(column)?;
    Ok(value.as_whole().and_then(|number| u32::try_from(number).ok()))
}

/// The code of a column, one of those that there are, for which nothing is copied; empty where it is another.
pub(super) fn code(
    row: &Row<'_>,
    column: usize,
    choices: &Choices,
) -> rusqlite::Result<&'static str> {
    let found = match row.get_ref(column)? {
        ValueRef::Text(bytes) => choices.codes.iter().find(|code| code.as_bytes() == bytes),
        _ => None,
    };
    Ok(found.copied().unwrap_or_default())
}

/// How the journal writes the time of an act.
pub(super) fn stamp_text(at: NaiveDateTime) -> String {
    at.format("%Y-%m-%dT%H:%M:%S").to_string()
}

/// One record with all its values, in the order of its fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// What it is.
    pub entity: Entity,
    /// Its id.
    pub id: Id,
    /// Its values, in the order of [`Entity::fields`].
    pub values: Vec<Value>,
}

impl Record {
    /// The value of a field; null for a field it has not.
    pub fn value(&self, field: &str) -> &Value {
        let place = self.entity.fields().iter().position(|f| f.name == field);
        place.and_then(|place| self.values.get(place)).unwrap_or(&Value::Null)
    }

    /// The text of a field.
    pub fn text(&self, field: &str) -> Option<&str> {
        self.value(field).as_text()
    }

    /// The id in a field.
    pub fn link(&self, field: &str) -> Option<Id> {
        self.text(field).map(Id::new)
    }

    /// The day of a field.
    pub fn date(&self, field: &str) -> Option<NaiveDate> {
        self.text(field).and_then(|text| text.parse().ok())
    }

    /// What a point of an agenda is: by its role, or by its title where it has none, as those that were
    /// typed or imported.
    pub fn point_role(&self) -> Option<&str> {
        self.text("role").or_else(|| role_of_title(self.text("title")?))
    }

    /// Whether a point of an agenda is an election, by its role or by its title.
    pub fn is_election_point(&self) -> bool {
        self.text("role") == Some("election") || self.text("title").is_some_and(holds_election)
    }

    /// What the record is called.
    pub fn label(&self) -> String {
        self.entity.label(|field| match self.value(field) {
            Value::Text(text) => Some(text.clone()),
            Value::Whole(number) => Some(number.to_string()),
            Value::Null => None,
        })
    }
}

/// The columns of an entity for a SELECT: `id`, then its fields in order.
pub(super) fn columns(entity: Entity) -> String {
    entity.fields().iter().fold("id".to_owned(), |mut all, field| {
        all.push_str(", ");
        all.push_str(field.name);
        all
    })
}

/// Reads a row whose columns are those of [`columns`].
pub(super) fn record_of(entity: Entity, row: &Row<'_>) -> rusqlite::Result<Record> {
    let count = entity.fields().len();
    let values = (1..=count).map(|column| row.get(column)).collect::<rusqlite::Result<_>>()?;
    Ok(Record { entity, id: row.get(0)?, values })
}

/// The record of an id, if there is one.
pub(super) fn record(conn: &Connection, entity: Entity, id: &Id) -> Result<Option<Record>> {
    let sql = format!("SELECT {} FROM {} WHERE id = ?1", columns(entity), entity.table());
    let mut statement = conn.prepare_cached(&sql)?;
    Ok(statement.query_row([id], |row| record_of(entity, row)).optional()?)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn days_are_read_as_chrono_reads_them(text in "[0-9]{3,4}-[0-9 ]{1,2}-[0-3]?[0-9]") {
            prop_assert_eq!(day(text.as_bytes()), text.parse().ok());
        }

        #[test]
        fn every_day_comes_back(days in 0..3_652_000_i64) {
            let date = NaiveDate::from_ymd_opt(1, 1, 1).unwrap() + chrono::Days::new(days as u64);
            prop_assert_eq!(day(date.to_string().as_bytes()), Some(date));
        }
    }
}
