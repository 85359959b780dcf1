//! What was said in camera, and what is left of the register without it: the one place that says
//! so. Papers, lists, `montrer`, CSV and the searches of the command line all ask here.
//!
//! - A motion put or voted on in camera: its words are out; its number, its votes and where it is
//!   filed are no secret. That the committee goes in camera and comes out again is public.
//! - The private notes of a point.
//! - A follow-up that was noted in camera, or that follows from such a motion: what it is, and who has
//!   it in hand; its day and what it is filed under are no secret.
//! - The reason why somebody withdrew, where it was noted in camera; that they did is public.
//! - The details of what became of a resolution by, or of, a motion in camera.

use rusqlite::{Connection, OptionalExtension, params};
use serde_json::{Map, Value as Json};

use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;

use super::Store;
use super::error::Result;
use super::query::meetings::MeetingSheet;
use super::row::{ReadAll, Record, record};
use super::search::{self, Hit};

/// The SQL condition that a motion is public: `m` is its table's name in the statement.
macro_rules! motion_is_public {
    ($m:literal) => {
        concat!("(ifnull(", $m, ".in_camera, 0) = 0 OR ", $m, ".kind = 'end-in-camera')")
    };
}
pub(in crate::store) use motion_is_public;

/// The same of a follow-up `f` and the motion `m` that it follows from, if it does from any.
macro_rules! follow_up_is_public {
    ($f:literal, $m:literal) => {
        concat!(
            "(ifnull(",
            $f,
            ".in_camera, 0) = 0 AND ",
            $crate::store::in_camera::motion_is_public!($m),
            ")"
        )
    };
}
pub(in crate::store) use follow_up_is_public;

fn is_marked(found: &Record) -> bool {
    found.value("in_camera").as_whole().is_some_and(|flag| flag != 0)
}

/// Whether a motion was put in camera, and is no public matter.
pub fn is_private(motion: &Record) -> bool {
    is_marked(motion) && motion.text("kind") != Some("end-in-camera")
}

/// Whether a follow-up was noted in camera, or follows from a motion that was put so.
pub fn is_private_follow_up(found: &Record, motion: Option<&Record>) -> bool {
    is_marked(found) || motion.is_some_and(is_private)
}

/// Whether what a movement says was noted in camera.
pub fn is_private_movement(moved: &Record) -> bool {
    is_marked(moved)
}

/// The fields with what was said in camera; `of` finds the motions that the record points to.
fn said_in_camera(
    found: &Record,
    of: impl Fn(&str) -> Result<Option<Record>>,
) -> Result<&'static [&'static str]> {
    let from_private = |field: &str| -> Result<bool> {
        let motion = found.text(field).map(&of).transpose()?.flatten();
        Ok(motion.is_some_and(|motion| is_private(&motion)))
    };
    let noted = is_marked(found);
    Ok(match found.entity {
        Entity::Motion if is_private(found) => {
            &["text", "amended_text", "no_quorum_reason", "referred_to", "recount_reason"]
        }
        Entity::AgendaItem => &["private_notes"],
        Entity::FollowUp if noted || from_private("motion_id")? => &["what", "person_id"],
        Entity::Movement if noted => &["reason"],
        Entity::Sequel if from_private("motion_id")? || from_private("by_motion_id")? => &["text"],
        _ => &[],
    })
}

fn without(mut found: Record, fields: &[&str]) -> Record {
    let places = found.entity.fields().iter().enumerate();
    for (place, _) in places.filter(|(_, field)| fields.contains(&field.name)) {
        if let Some(value) = found.values.get_mut(place) {
            *value = Value::Null;
        }
    }
    found
}

impl Store {
    /// A record as it goes out: without what was said in camera.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn public(&self, found: Record) -> Result<Record> {
        public(&self.conn, found)
    }

    /// Whether a record holds something that was said in camera.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn is_private(&self, found: &Record) -> Result<bool> {
        let fields = said_in_camera(found, |id| motion(&self.conn, id))?;
        Ok(fields.iter().any(|field| *found.value(field) != Value::Null))
    }

    /// Records found by words that were not said in camera, of one kind, the newest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn find_public(&self, query: &str, entity: Entity, limit: u32) -> Result<Vec<Hit>> {
        search::find_public(&self.conn, query, entity, limit)
    }
}

impl Store {
    /// The kinds of what was said in camera that an act wrote about, by the journal; none where all of
    /// it is public.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn told_in_camera(&self, entry: i64) -> Result<Vec<Entity>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT tbl, row, old, new FROM journal_row WHERE entry = ?1
               AND tbl IN ('motion', 'agenda_item', 'follow_up', 'movement', 'sequel') ORDER BY n",
        )?;
        let mut rows = statement.query([entry])?;
        let mut found: Vec<Entity> = Vec::new();
        while let Some(row) = rows.next()? {
            let Some(entity) = Entity::from_table(&row.get::<_, String>(0)?) else { continue };
            if found.contains(&entity) {
                continue;
            }
            let values = |column| -> Result<Map<String, Json>> {
                let json: Option<String> = row.get(column)?;
                Ok(json.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default())
            };
            let (old, new) = (values(2)?, values(3)?);
            if self.wrote_in_camera(entity, &row.get(1)?, &old, &new)? {
                found.push(entity);
            }
        }
        Ok(found)
    }

    fn wrote_in_camera(
        &self,
        entity: Entity,
        id: &Id,
        old: &Map<String, Json>,
        new: &Map<String, Json>,
    ) -> Result<bool> {
        // What nothing is known of may have been said in camera.
        let mut known = match ever(&self.conn, entity, id)? {
            Some(known) => known,
            None => marked(entity, id),
        };
        // A row that was public by then had other words in this act, perhaps.
        for (place, field) in entity.fields().iter().enumerate() {
            let written = [new, old].into_iter().filter_map(|values| values.get(field.name));
            let mut written = written.filter(|value| !value.is_null()).filter_map(Value::from_json);
            if known.values[place] == Value::Null
                && let Some(value) = written.next()
            {
                known.values[place] = value;
            }
        }
        let of = |motion: &str| {
            let motion = Id::new(motion);
            let known = ever(&self.conn, Entity::Motion, &motion)?;
            Ok(Some(known.unwrap_or_else(|| marked(Entity::Motion, &motion))))
        };
        let fields = said_in_camera(&known, of)?;
        // A point has public notes too: only what was written of the others counts.
        Ok(match entity {
            Entity::AgendaItem | Entity::Movement => fields.iter().any(|field| {
                [old, new].iter().any(|values| values.get(*field).is_some_and(|v| !v.is_null()))
            }),
            _ => !fields.is_empty(),
        })
    }
}

/// A record, or what it was when it was last made or lost: an act that only changed a row is journaled
/// by the fields that changed, and those alone do not say whether it was in camera.
fn ever(conn: &Connection, entity: Entity, id: &Id) -> Result<Option<Record>> {
    let there = record(conn, entity, id)?;
    if there.is_some() {
        return Ok(there);
    }
    let mut statement = conn.prepare_cached(
        "SELECT ifnull(old, new) FROM journal_row WHERE row = ?1 AND tbl = ?2
           AND (old IS NULL OR new IS NULL) ORDER BY n DESC LIMIT 1",
    )?;
    let whole = statement.query_row(params![id, entity.table()], |row| row.get::<_, String>(0));
    let Some(whole) = whole.optional()? else { return Ok(None) };
    let whole: Map<String, Json> = serde_json::from_str(&whole).unwrap_or_default();
    let value = |name: &str| whole.get(name).and_then(Value::from_json).unwrap_or(Value::Null);
    let values = entity.fields().iter().map(|field| value(field.name)).collect();
    Ok(Some(Record { entity, id: id.clone(), values }))
}

/// What is taken for private.
fn marked(entity: Entity, id: &Id) -> Record {
    let value = |name: &str| if name == "in_camera" { Value::Whole(1) } else { Value::Null };
    let values = entity.fields().iter().map(|field| value(field.name)).collect();
    Record { entity, id: id.clone(), values }
}

fn motion(conn: &Connection, id: &str) -> Result<Option<Record>> {
    record(conn, Entity::Motion, &Id::new(id))
}

pub(super) fn public(conn: &Connection, found: Record) -> Result<Record> {
    let mut fields = said_in_camera(&found, |id| motion(conn, id))?.to_vec();
    if names_who_promised(conn, &found)? {
        fields.push("lead_id");
    }
    Ok(without(found, &fields))
}

/// Whether a point stands for what was promised in camera and has its person: agendas that were made
/// before such points had none still do.
fn names_who_promised(conn: &Connection, found: &Record) -> Result<bool> {
    let of_follow_ups =
        found.entity == Entity::AgendaItem && found.text("role") == Some("follow-ups");
    let Some(lead) = found.link("lead_id").filter(|_| of_follow_ups) else { return Ok(false) };
    let mut statement = conn.prepare_cached(concat!(
        "SELECT EXISTS (SELECT 1 FROM follow_up f LEFT JOIN motion m ON m.id = f.motion_id
         JOIN agenda_item i ON i.id = coalesce(m.item_id, f.item_id)
         WHERE f.person_id = ?1 AND i.title = ?2 AND NOT ",
        follow_up_is_public!("f", "m"),
        ")",
    ))?;
    Ok(statement.query_row(params![lead, found.text("title")], |row| row.get(0))?)
}

/// A meeting's page as it goes out. Follow-ups and errata have nothing left to say without their
/// words and are not there at all.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn public_sheet(conn: &Connection, mut sheet: MeetingSheet) -> Result<MeetingSheet> {
    let public_all = |all: Vec<Record>| -> Result<Vec<Record>> {
        all.into_iter().map(|found| public(conn, found)).collect()
    };
    sheet.items = public_all(sheet.items)?;
    sheet.movements = public_all(sheet.movements)?;
    sheet.follow_ups = public_all(sheet.follow_ups)?;
    sheet.follow_ups.retain(|found| found.text("what").is_some());
    sheet.sealed_follow_ups = sheet.sealed_follow_ups.map(public_all).transpose()?;
    if let Some(sealed) = &mut sheet.sealed_follow_ups {
        sealed.retain(|found| found.text("what").is_some());
    }
    sheet.errata = public_all(sheet.errata)?;
    sheet.errata.retain(|found| found.text("text").is_some());
    // The last: the others ask which of these are private.
    sheet.motions = public_all(sheet.motions)?;
    Ok(sheet)
}

/// The records that words find only by what was said in camera; `expression` is what the index is
/// asked for.
pub(super) fn betrayed(
    conn: &Connection,
    entity: Entity,
    query: &str,
    expression: &str,
) -> Result<Vec<Id>> {
    let private = match entity {
        Entity::Motion => concat!("motion m ON m.id = t.row WHERE NOT ", motion_is_public!("m")),
        Entity::FollowUp => concat!(
            "follow_up f ON f.id = t.row LEFT JOIN motion m ON m.id = f.motion_id WHERE NOT ",
            follow_up_is_public!("f", "m")
        ),
        _ => return Ok(Vec::new()),
    };
    let sql = format!(
        "SELECT t.row FROM search JOIN search_text t ON t.n = search.rowid JOIN {private}
         AND search MATCH ?1"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let found = statement.query_map([expression], |row| row.get(0))?;
    let found: Vec<Id> = found.read_all()?;
    let mut hidden = Vec::new();
    for id in found {
        let Some(found) = record(conn, entity, &id)? else { continue };
        if !search::speaks_of(&public(conn, found)?, query) {
            hidden.push(id);
        }
    }
    Ok(hidden)
}
