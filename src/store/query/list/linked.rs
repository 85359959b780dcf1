//! Rows of a list found by the names of what they point to: the people of a complex, the meetings of
//! a body, the seat of a person. A list shows these names, so a filter looks at them.

use rusqlite::Connection;
use rusqlite::types::Value as SqlValue;

use crate::domain::entity::Entity;
use crate::domain::field::Kind;
use crate::domain::id::Id;
use crate::text::sought::sought;

use super::super::super::error::Result;
use super::super::super::{in_camera, search};

/// Registers whose names the lists show beside the row that points to them.
const NAMED: [Entity; 7] = [
    Entity::Site,
    Entity::Building,
    Entity::Body,
    Entity::Association,
    Entity::Person,
    Entity::Project,
    Entity::Organisation,
];

/// So many records that are called so are looked up for each word.
const MOST: u32 = 200;

/// A query for the ids of rows, which may ask for `{today}`, with its values.
pub(super) struct Linked {
    pub sql: String,
    pub given: Vec<SqlValue>,
}

/// The rows of which each word of a filter begins a word of their own text or of a name they point
/// to; `None` when no word is one of such a name.
pub(super) fn rows(conn: &Connection, entity: Entity, filter: &str) -> Result<Option<Linked>> {
    let (mut conditions, mut given, mut found_any) = (Vec::new(), Vec::new(), false);
    for sought in sought(filter, true) {
        let word = &sought.typed;
        let Some(expression) = search::expression(word, Some(entity)) else { continue };
        let hidden = in_camera::betrayed(conn, entity, word, &expression)?;
        let mut ways = vec![
            "r.id IN (SELECT t.row FROM search JOIN search_text t ON t.n = search.rowid
                      WHERE search MATCH ? AND t.row NOT IN (SELECT value FROM json_each(?)))"
                .to_owned(),
        ];
        given.push(SqlValue::Text(expression));
        given.push(json(&hidden));
        for way in pointers(entity) {
            let called = search::called(conn, word, way.to, MOST)?;
            if !called.is_empty() {
                found_any = true;
                given.push(json(&called));
                ways.push(way.sql);
            }
        }
        conditions.push(format!("({})", ways.join(" OR ")));
    }
    let sql = format!("SELECT r.id FROM {} r WHERE {}", entity.table(), conditions.join(" AND "));
    Ok(found_any.then_some(Linked { sql, given }))
}

/// A condition that a row points to one of a list of ids.
struct Pointer {
    to: Entity,
    sql: String,
}

fn pointers(entity: Entity) -> Vec<Pointer> {
    let links = entity.fields().iter().filter_map(|field| match field.kind {
        Kind::Link(to) if NAMED.contains(&to) => Some((field.name, to)),
        _ => None,
    });
    let mut all: Vec<Pointer> = links
        .map(|(name, to)| Pointer {
            to,
            sql: format!("r.{name} IN (SELECT value FROM json_each(?))"),
        })
        .collect();
    if entity == Entity::Seat {
        let sql = concat!(
            "r.id IN (SELECT m.seat_id FROM mandate m WHERE ",
            in_office!("m."),
            " AND m.person_id IN (SELECT value FROM json_each(?)))"
        );
        all.push(Pointer { to: Entity::Person, sql: sql.to_owned() });
    }
    all
}

fn json(ids: &[Id]) -> SqlValue {
    SqlValue::Text(serde_json::to_string(ids).unwrap_or_default())
}
