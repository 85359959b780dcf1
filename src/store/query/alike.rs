//! Records that a new one looks like: of the same name, or with the same telephone or e-mail.

use rusqlite::params;

use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::store::error::Result;
use crate::store::row::{ReadAll, Record, record};
use crate::store::writer::name_key;
use crate::store::{Store, search};

/// At most so many are named.
const MOST: u32 = 3;
/// At most so many that the search finds by a number or an address are looked at.
const LOOKED_AT: u32 = 20;

/// By what a record is like a new one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Likeness {
    /// The name, accents and case aside.
    Name,
    /// The telephone, however it is written.
    Phone,
    /// The e-mail.
    Email,
}

impl Store {
    /// The records that a new one with these values looks like, each once, the same name first.
    ///
    /// # Errors
    /// What the file says.
    pub fn alike(
        &self,
        entity: Entity,
        values: &[(&'static str, Value)],
    ) -> Result<Vec<(Record, Likeness)>> {
        let mut found: Vec<(Record, Likeness)> = Vec::new();
        let text = |field: &str| {
            let value = values.iter().find(|(name, _)| *name == field);
            value.and_then(|(_, value)| value.as_text()).unwrap_or_default()
        };
        let names: &[&str] =
            if entity == Entity::Person { &["family_name", "given_name"] } else { &["name"] };
        if entity.is_sorted_by_name() && names.iter().all(|name| !text(name).trim().is_empty()) {
            let sql = format!("SELECT id FROM {} WHERE sort_key = ?1 LIMIT {MOST}", entity.table());
            let Value::Text(key) = name_key(entity, values, None) else { return Ok(found) };
            let mut statement = self.conn.prepare_cached(&sql)?;
            let ids = statement.query_map(params![key], |row| row.get::<_, Id>(0))?;
            for id in ids.read_all()? {
                found.extend(record(&self.conn, entity, &id)?.map(|one| (one, Likeness::Name)));
            }
        }
        for (field, likeness) in [("phone", Likeness::Phone), ("email", Likeness::Email)] {
            let wanted = bare(field, text(field));
            if wanted.is_empty() {
                continue;
            }
            for hit in search::find(&self.conn, &wanted, Some(entity), LOOKED_AT)? {
                let Some(one) = record(&self.conn, entity, &hit.id)? else { continue };
                let same = bare(field, one.text(field).unwrap_or_default()) == wanted;
                if same && !found.iter().any(|(known, _)| known.id == one.id) {
                    found.push((one, likeness));
                }
            }
        }
        found.truncate(usize::try_from(MOST).unwrap_or(usize::MAX));
        Ok(found)
    }
}

/// A telephone by its digits, where there are enough of them to be one; an e-mail without case.
fn bare(field: &str, text: &str) -> String {
    match field {
        "phone" => {
            let digits: String = text.chars().filter(char::is_ascii_digit).collect();
            if digits.len() >= 7 { digits } else { String::new() }
        }
        _ if text.contains('@') => text.trim().to_lowercase(),
        _ => String::new(),
    }
}
