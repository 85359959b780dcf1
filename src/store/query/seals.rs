//! Whether the seals still say the truth: each content against its hash, each hash against the one
//! before it and against the journal, and the rows as they stand against what was sealed.

use rusqlite::Connection;
use serde_json::Value as Json;

use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::domain::seal::{Change, FIRST, VERSION, changes, hash, uncovered};
use crate::domain::warning::Warning;
use crate::text::joined::Joined;
use crate::text::ordered::Map;

use super::super::error::Result;
use super::super::in_camera::public;
use super::super::row::{ReadAll, Record, columns, record, record_of, text};
use super::super::seal::{Sealed, content};
use super::errata;
use super::home::Finding;

/// Everything that is not as it was sealed, in the order of the seals.
pub(in crate::store) fn audit(conn: &Connection) -> Result<Vec<Finding>> {
    let mut found = Vec::new();
    let remembered = remembered(conn)?;
    let mut seen: Vec<Sealed> = Vec::new();
    let (mut seq, mut previous) = (0, FIRST.to_owned());
    let sql = format!("SELECT {} FROM seal ORDER BY seq", columns(Entity::Seal));
    let mut statement = conn.prepare_cached(&sql)?;
    let seals = statement.query_map([], |row| record_of(Entity::Seal, row))?;
    for seal in seals {
        let seal = seal?;
        let of = Sealed::of(|field| seal.text(field));
        let number = number(conn, &of, &seal)?;
        let target = Some((of.entity(), of.id().clone()));
        let table = of.entity().table();
        let mut tell = |warning| found.push(Finding { warning, target: target.clone() });
        let (content, stored) = (field(&seal, "content"), field(&seal, "hash"));
        let sound = hash(field(&seal, "previous"), content) == stored;
        if !sound || !says_the_same(&seal) {
            tell(Warning::SealBroken { number: number.clone(), table: table.to_owned() });
        }
        seq += 1;
        let place = seal.value("seq").as_whole().unwrap_or(0);
        if field(&seal, "previous") != previous || place != seq {
            tell(Warning::SealUnchained { number: number.clone(), table: table.to_owned() });
        }
        seq = place;
        previous = stored.to_owned();
        let remembered = remembered.get(&of);
        if remembered.is_some_and(|hash| hash != stored) {
            tell(Warning::SealRewritten { number: number.clone(), table: table.to_owned() });
        }
        found.extend(changed(conn, &of, &number, &seal)?);
        seen.push(of);
    }
    for of in remembered.keys().filter(|of| !seen.contains(of)) {
        let sealed = record(conn, of.entity(), of.id())?;
        let number = sealed.map(|sealed| sealed.label()).unwrap_or_default();
        let target = Some((of.entity(), of.id().clone()));
        found.push(Finding {
            warning: Warning::SealGone { number, table: of.entity().table().to_owned() },
            target,
        });
    }
    let is_known = |id: &Id| remembered.contains_key(&Sealed::Meeting(id.clone()));
    found.extend(errata::altered(conn, is_known)?);
    found.extend(unsealed(conn, &remembered)?);
    Ok(found)
}

/// A seal of an earlier version, which does not cover what came later.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OlderSeal {
    /// What it is of: a meeting or an election.
    pub of: (Entity, Id),
    /// What that is called.
    pub number: String,
    /// The version of the seal.
    pub version: i64,
    /// The fields that it does not have.
    pub uncovered: Vec<(Entity, &'static str)>,
}

/// The seals of earlier versions, in their order.
pub(in crate::store) fn older(conn: &Connection) -> Result<Vec<OlderSeal>> {
    let sql = format!("SELECT {} FROM seal WHERE version < ?1 ORDER BY seq", columns(Entity::Seal));
    let mut statement = conn.prepare_cached(&sql)?;
    let seals = statement.query_map([VERSION], |row| record_of(Entity::Seal, row))?;
    let seals: Vec<Record> = seals.read_all()?;
    let mut older = Vec::new();
    for seal in &seals {
        let of = Sealed::of(|field| seal.text(field));
        let version = seal.value("version").as_whole().unwrap_or(1);
        let uncovered = uncovered(version, of.entity());
        if !uncovered.is_empty() {
            let number = number(conn, &of, seal)?;
            older.push(OlderSeal {
                of: (of.entity(), of.id().clone()),
                number,
                version,
                uncovered,
            });
        }
    }
    Ok(older)
}

/// The meeting whose minutes, or the election whose report, bear a seal that somebody reads from
/// paper.
pub(in crate::store) fn on_paper(conn: &Connection, digits: &str) -> Result<Option<(Entity, Id)>> {
    let sql = format!("SELECT {} FROM seal", columns(Entity::Seal));
    let mut statement = conn.prepare_cached(&sql)?;
    for seal in statement.query_map([], |row| record_of(Entity::Seal, row))? {
        let seal = seal?;
        if field(&seal, "hash").starts_with(digits) {
            let of = Sealed::of(|field| seal.text(field));
            return Ok(Some((of.entity(), of.id().clone())));
        }
    }
    Ok(None)
}

fn field<'a>(seal: &'a Record, name: &str) -> &'a str {
    seal.text(name).unwrap_or_default()
}

/// The number of the meeting, or the name of the election, as it stands; as it was sealed where it
/// is gone.
fn number(conn: &Connection, of: &Sealed, seal: &Record) -> Result<String> {
    if let Some(found) = record(conn, of.entity(), of.id())? {
        return Ok(found.label());
    }
    let content: Json = serde_json::from_str(field(seal, "content")).unwrap_or_default();
    let called = match of {
        Sealed::Meeting(_) => &content["meeting"]["number"],
        Sealed::Election(_) => &content["election"]["name"],
    };
    Ok(called.as_str().unwrap_or_default().to_owned())
}

/// Whether the columns of a seal say what its content says of itself.
fn says_the_same(seal: &Record) -> bool {
    let Ok(content) = serde_json::from_str::<Json>(field(seal, "content")) else { return false };
    let own = &content["seal"];
    content["meeting"]["id"].as_str() == seal.text("meeting_id")
        && content["election"]["id"].as_str() == seal.text("election_id")
        && own["seq"].as_i64() == seal.value("seq").as_whole()
        && own["version"].as_i64() == seal.value("version").as_whole()
        && own["sealed_on"].as_str() == seal.text("sealed_on")
}

/// The hashes of the seals as the journal saw them being made, by what they are of.
fn remembered(conn: &Connection) -> Result<Map<Sealed, String>> {
    let mut statement =
        conn.prepare_cached("SELECT new FROM journal_row WHERE tbl = 'seal' AND old IS NULL")?;
    let rows = statement.query_map([], |row| text(row, 0))?;
    let mut found = Map::new();
    for row in rows {
        let row: Json = serde_json::from_str(&row?).unwrap_or_default();
        if let Some(hash) = row["hash"].as_str() {
            found.insert(Sealed::of(|field| row[field].as_str()), hash.to_owned());
        }
    }
    Ok(found)
}

/// What the rows say otherwise than the sealed content.
fn changed(conn: &Connection, of: &Sealed, number: &str, seal: &Record) -> Result<Vec<Finding>> {
    let sealed = serde_json::from_str::<Json>(field(seal, "content"));
    let Ok(sealed) = sealed else { return Ok(Vec::new()) };
    let version = seal.value("version").as_whole().unwrap_or(1);
    let present = Json::Object(content(conn, of, version)?);
    let mut found = Vec::new();
    for change in changes(&sealed, &present) {
        let table = change.entity.table().to_owned();
        let name = name(conn, &change, &sealed)?;
        let number = number.to_owned();
        let warnings = match (&change.sealed, change.is_there) {
            (None, _) => vec![Warning::SealedAdded { number, table, name }],
            (Some(_), false) => vec![Warning::SealedGone { number, table, name }],
            (Some(_), true) => change
                .fields
                .iter()
                .map(|field| Warning::SealedChanged {
                    number: number.clone(),
                    table: table.clone(),
                    name: name.clone(),
                    field: field.clone(),
                })
                .collect(),
        };
        let target = Some((of.entity(), of.id().clone()));
        found.extend(
            warnings.into_iter().map(|warning| Finding { warning, target: target.clone() }),
        );
    }
    Ok(found)
}

/// What a row was called when it was sealed, or is called now if it came later.
fn name(conn: &Connection, change: &Change, sealed: &Json) -> Result<String> {
    let present;
    let row = match &change.sealed {
        Some(row) => row.clone(),
        None => {
            let Some(found) = record(conn, change.entity, &Id::new(change.id.clone()))? else {
                return Ok(String::new());
            };
            present = found;
            let fields = present.entity.fields().iter().zip(&present.values);
            fields.map(|(field, value)| (field.name.to_owned(), value.to_json())).collect()
        }
    };
    let get = |field: &str| row.get(field).and_then(Json::as_str).map(str::to_owned);
    if !matches!(
        change.entity,
        Entity::Attendance
            | Entity::Movement
            | Entity::Notice
            | Entity::Candidate
            | Entity::ElectionOfficer
    ) {
        // Told to whoever checks the register, so not by what was said in camera.
        let fields = change.entity.fields().iter();
        let value = |name: &str| row.get(name).and_then(Value::from_json).unwrap_or_default();
        let values = fields.map(|field| value(field.name));
        let (entity, id) = (change.entity, Id::new(change.id.clone()));
        let found = Record { entity, id, values: values.collect() };
        return Ok(public(conn, found)?.label());
    }
    // These have no name of their own: whom they are about, and the hour.
    let about = get("person_id").or_else(|| get("building_id"));
    let called = match &about {
        Some(id) => match sealed["as_of"]["names"][id.as_str()].as_str() {
            Some(name) => name.to_owned(),
            None => {
                let person = record(conn, Entity::Person, &Id::new(id.clone()))?;
                person.map(|person| person.label()).unwrap_or_default()
            }
        },
        None => String::new(),
    };
    let parts = [called, get("at").unwrap_or_default()];
    Ok(parts.into_iter().filter(|part| !part.is_empty()).joined(", "))
}

/// Adopted minutes that never had a seal: all of them in one sentence.
fn unsealed(conn: &Connection, remembered: &Map<Sealed, String>) -> Result<Option<Finding>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, number FROM meeting g WHERE status = 'adopted'
         AND NOT EXISTS (SELECT 1 FROM seal s WHERE s.meeting_id = g.id) ORDER BY date DESC, id DESC",
    )?;
    let rows = statement.query_map([], |row| Ok((row.get::<_, Id>(0)?, text(row, 1)?)))?;
    let (mut latest, mut count) = (None, 0_u32);
    for row in rows {
        let (id, number) = row?;
        if !remembered.contains_key(&Sealed::Meeting(id.clone())) {
            count += 1;
            latest.get_or_insert((id, number));
        }
    }
    Ok(latest.map(|(id, number)| Finding {
        warning: Warning::MeetingsUnsealed { meetings: count, number },
        target: Some((Entity::Meeting, id)),
    }))
}
