//! Seals: made at the adoption of minutes and at the proclamation of an election, and looked at
//! again. All stand in one chain.
//!
//! What may be found out by whom: the rows against the sealed content finds a change of a row; the
//! hash finds a change of the content; the chain finds a seal that was taken out, put in or made
//! anew; the journal remembers each seal as it was made; and the seal on paper finds a register in
//! which all of these were made to agree.

mod around;

use rusqlite::{Connection, OptionalExtension};
use serde_json::{Map, Value as Json, json};

use crate::domain::entity::Entity;
use crate::domain::field::{Kind, Value};
use crate::domain::id::Id;
use crate::domain::rules::meeting::SealedBody;
use crate::domain::seal::{ELECTION, FIRST, SEALED, VERSION, canonical, hash, sealed_fields};
use crate::text::ordered::{self, Set};

use super::check::meeting_facts;
use super::error::Result;
use super::query::{bodies, meetings};
use super::row::{ReadAll, Record, columns, record, record_of, text};
use super::writer::Writer;
pub(super) use around::restore;

/// What the minutes say of a follow-up. The work goes on after the adoption, so the rows stay free.
const FOLLOW_UP: &[&str] = &["what", "person_id", "due_on", "item_id", "motion_id", "in_camera"];

/// In place of a version: what was adopted before there were seals.
const BEFORE_SEALS: i64 = 0;

/// The occasion of a seal that minutes got which were adopted before there were seals.
pub(super) const LATER: &str = "later";

/// What a seal is of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sealed {
    /// The minutes of a meeting.
    Meeting(Id),
    /// An election.
    Election(Id),
}

impl Sealed {
    /// Of a row of the seals, by its values.
    pub fn of<'a>(get: impl Fn(&str) -> Option<&'a str>) -> Self {
        match get("election_id") {
            Some(election) => Self::Election(Id::new(election)),
            None => Self::Meeting(Id::new(get("meeting_id").unwrap_or_default())),
        }
    }

    /// What kind of record it is.
    pub fn entity(&self) -> Entity {
        match self {
            Self::Meeting(_) => Entity::Meeting,
            Self::Election(_) => Entity::Election,
        }
    }

    /// Its id.
    pub fn id(&self) -> &Id {
        match self {
            Self::Meeting(id) | Self::Election(id) => id,
        }
    }

    /// The rows that are sealed with it.
    fn parts(&self) -> &'static [(&'static str, Entity, &'static [&'static str])] {
        match self {
            Self::Meeting(_) => SEALED,
            Self::Election(_) => ELECTION,
        }
    }
}

/// Seals the minutes of a meeting, or an election, as they stand; `act` says on what occasion.
pub(super) fn seal(writer: &Writer<'_>, of: &Sealed, act: &str) -> Result<Id> {
    let (seq, previous) = last(writer.conn)?.unwrap_or((0, FIRST.to_owned()));
    let seq = seq + 1;
    let mut content = content(writer.conn, of, VERSION)?;
    let sealed_on = writer.stamp.today();
    if let Sealed::Meeting(meeting) = of
        && let Some(facts) = meeting_facts(writer.conn, meeting, &writer.rules()?)?
        && let Ok(body) = serde_json::to_value(SealedBody::of(&facts))
        && let Some(as_of) = content.get_mut("as_of").and_then(Json::as_object_mut)
    {
        as_of.insert("body".to_owned(), body);
        let offices = serde_json::to_value(bodies::offices(writer.conn, meeting)?);
        as_of.insert("offices".to_owned(), offices.unwrap_or_default());
        as_of.insert("guests".to_owned(), json!(meetings::guests(writer.conn, meeting)?));
        let told_as = if act == LATER { BEFORE_SEALS } else { VERSION };
        let around = around::of(writer.conn, meeting, &writer.rules()?, told_as)?;
        as_of.insert("around".to_owned(), around);
        if act == LATER
            && let Some(names) = as_of.get_mut("names").and_then(Json::as_object_mut)
        {
            around::name_as_before(writer.conn, meeting, names)?;
        }
    }
    content.insert(
        "seal".to_owned(),
        json!({"version": VERSION, "seq": seq, "sealed_on": sealed_on.to_string(), "act": act}),
    );
    let content = canonical(&Json::Object(content));
    let id = writer.new_id(None)?;
    let hash = hash(&previous, &content);
    writer.insert(
        Entity::Seal,
        &id,
        &[
            (
                if of.entity() == Entity::Election { "election_id" } else { "meeting_id" },
                of.id().into(),
            ),
            ("seq", Value::Whole(seq)),
            ("version", Value::Whole(VERSION)),
            ("content", content.into()),
            ("previous", previous.into()),
            ("hash", hash.into()),
            ("sealed_on", sealed_on.into()),
        ],
    )?;
    Ok(id)
}

/// The seal of a meeting's minutes, if they have one.
pub(super) fn of(conn: &Connection, meeting: &Id) -> Result<Option<Record>> {
    let sql = format!("SELECT {} FROM seal WHERE meeting_id = ?1", columns(Entity::Seal));
    let mut statement = conn.prepare_cached(&sql)?;
    Ok(statement.query_row([meeting], |row| record_of(Entity::Seal, row)).optional()?)
}

/// The version of the seal of an election; `None` until it is proclaimed.
pub(super) fn version_of_election(conn: &Connection, election: &Id) -> Result<Option<i64>> {
    let mut statement = conn.prepare_cached("SELECT version FROM seal WHERE election_id = ?1")?;
    Ok(statement.query_row([election], |row| row.get(0)).optional()?)
}

/// What a seal says of itself, and of what else stood then.
pub(super) struct Said {
    /// The version with which it was made.
    pub version: i64,
    /// Whether minutes that were adopted before there were seals got it later.
    pub is_later: bool,
    /// What else stood: names, the body.
    pub as_of: Json,
}

/// Reads what a seal says.
pub(super) fn said(seal: &Record) -> Said {
    let content = serde_json::from_str(seal.text("content").unwrap_or_default());
    let mut content: Json = content.unwrap_or_default();
    Said {
        version: content["seal"]["version"].as_i64().unwrap_or_default(),
        is_later: content["seal"]["act"] == LATER,
        as_of: content["as_of"].take(),
    }
}

/// The version of the seal in whose words and order the minutes of a meeting are told: the present one
/// until they are adopted, then that with which they were sealed as they were adopted. None for those that
/// were adopted before there were seals, whether they got one later or not ([`BEFORE_SEALS`]).
pub(super) fn told_as(meeting: &Record, seal: Option<&Said>) -> i64 {
    match seal {
        Some(seal) if !seal.is_later => seal.version,
        None if meeting.text("status") != Some("adopted") => VERSION,
        _ => BEFORE_SEALS,
    }
}

/// The names of whom and what sealed minutes point to, by id, as they stood.
pub(super) fn names(as_of: &Json) -> ordered::Map<String, String> {
    let names = as_of["names"].as_object().cloned().unwrap_or_default();
    ordered::Map::from_iter(
        names.into_iter().filter_map(|(id, name)| Some((id, name.as_str()?.to_owned()))),
    )
}

/// The last place in the chain and its hash.
fn last(conn: &Connection) -> Result<Option<(i64, String)>> {
    let mut statement =
        conn.prepare_cached("SELECT seq, hash FROM seal WHERE seq = (SELECT max(seq) FROM seal)")?;
    Ok(statement.query_row([], |row| Ok((row.get(0)?, text(row, 1)?))).optional()?)
}

/// The rows of what is sealed that a version of the seal has, with the names of today.
pub(super) fn content(conn: &Connection, of: &Sealed, version: i64) -> Result<Map<String, Json>> {
    let mut all = Map::new();
    let mut links: Set<(Entity, String)> = Set::new();
    for (key, entity, _) in of.parts() {
        let fields = &sealed_fields(version, *entity);
        let rows = rows(conn, *entity, of.id())?;
        let mut written: Vec<Json> = Vec::new();
        for row in &rows {
            written.push(sealed(row, fields));
            links.extend(linked(row, fields));
        }
        let value = match entity {
            Entity::Meeting | Entity::Election => written.pop().unwrap_or_default(),
            _ => Json::Array(written),
        };
        all.insert((*key).to_owned(), value);
    }
    let follow_ups = match of {
        Sealed::Meeting(meeting) => rows(conn, Entity::FollowUp, meeting)?,
        Sealed::Election(_) => Vec::new(),
    };
    links.extend(follow_ups.iter().flat_map(|row| linked(row, &["person_id"])));
    let follow_ups: Vec<Json> = follow_ups.iter().map(|row| sealed(row, FOLLOW_UP)).collect();
    let mut names: ordered::Map<String, String> = ordered::Map::new();
    for (entity, id) in links {
        if let Some(found) = record(conn, entity, &Id::new(id.clone()))? {
            names.insert(id, found.label());
        }
    }
    let mut as_of = json!({ "names": names });
    if let Sealed::Meeting(_) = of {
        as_of["follow_ups"] = json!(follow_ups);
    }
    all.insert("as_of".to_owned(), as_of);
    Ok(all)
}

/// The rows of one kind, in an order that follows from their content alone.
fn rows(conn: &Connection, entity: Entity, meeting: &Id) -> Result<Vec<Record>> {
    let of = match entity {
        Entity::Meeting | Entity::Election => "id = ?1",
        Entity::Candidate | Entity::ElectionOfficer => "election_id = ?1 ORDER BY id",
        Entity::ElectionRound => "election_id = ?1 ORDER BY position",
        Entity::RoundVote | Entity::RoundBallot => {
            "round_id IN (SELECT id FROM election_round WHERE election_id = ?1) ORDER BY id"
        }
        Entity::AgendaItem | Entity::Movement | Entity::Motion => {
            "meeting_id = ?1 ORDER BY position, id"
        }
        // In the order in which they were noted.
        Entity::FollowUp => "meeting_id = ?1 ORDER BY rowid",
        _ => "meeting_id = ?1 ORDER BY id",
    };
    let sql = format!("SELECT {} FROM {} WHERE {of}", columns(entity), entity.table());
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([meeting], |row| record_of(entity, row))?;
    rows.read_all()
}

/// The follow-ups as they stood at the seal; `None` of one that was made before they were in it.
pub(super) fn follow_ups(as_of: &Json) -> Option<Vec<Record>> {
    let of_row = |row: &Json| Record {
        entity: Entity::FollowUp,
        id: Id::new(row["id"].as_str().unwrap_or_default()),
        values: Entity::FollowUp
            .fields()
            .iter()
            .map(|field| Value::from_json(&row[field.name]).unwrap_or_default())
            .collect(),
    };
    Some(as_of["follow_ups"].as_array()?.iter().map(of_row).collect())
}

fn sealed(row: &Record, fields: &[&str]) -> Json {
    let mut values = Map::new();
    values.insert("id".to_owned(), json!(row.id));
    for field in fields {
        values.insert((*field).to_owned(), row.value(field).to_json());
    }
    Json::Object(values)
}

/// Whom and what a row points to, where a name belongs to it.
fn linked(row: &Record, fields: &[&str]) -> Vec<(Entity, String)> {
    let all = row.entity.fields().iter().filter(|field| fields.contains(&field.name));
    let links = all.filter_map(|field| match field.kind {
        Kind::Link(
            target @ (Entity::Person
            | Entity::Building
            | Entity::Body
            | Entity::Meeting
            | Entity::Motion
            | Entity::Election),
        ) => Some((target, row.text(field.name)?.to_owned())),
        _ => None,
    });
    links.collect()
}
