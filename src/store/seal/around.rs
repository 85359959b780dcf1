//! What minutes tell of other records than their own: the body's and the office's names, the meeting
//! they go on with, those whose minutes they adopt, the next one, the last day for the notice, how the
//! motions that come up again had left their meetings, and which of those have no name on paper; and the
//! order in which all was noted. All of it may change later, and the minutes say the same for ever: they
//! are printed from what was sealed.
//!
//! What a seal holds is read, whatever its version and however late it was made; the version that minutes
//! are told as decides only between two that are both there.

use rusqlite::Connection;
use serde_json::{Map, Value as Json, json};

use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::domain::rules::{OFFICE_NAME, Rules};
use crate::domain::seal::TWELFTH;
use crate::text::ordered;
use crate::text::sort;

use super::super::error::Result;
use super::super::query::meetings::{MeetingSheet, called, motions, sheet, unnamed};
use super::super::query::next::{as_it_was, blank, next_told};
use super::super::query::order;
use super::super::query::papers::meeting_after;
use super::super::query::waiting::Left;
use super::super::row::{ReadAll, Record, record};

/// What is told of another meeting.
const OF_MEETING: &[&str] = &[
    "number",
    "kind",
    "status",
    "date",
    "starts_at",
    "place",
    "postponed_from",
    "adopted_on",
    "adopted_at_id",
    "adopting_motion_id",
    "corrections",
];

/// What is told of the body.
const OF_BODY: &[&str] = &["name"];

/// What is told of the next meeting, as it was planned when this one was closed.
const OF_NEXT: &[&str] = &["number", "date", "starts_at", "place"];

/// What a meeting's minutes tell of others, as it stands, where they are told as with a version of the seal.
pub(super) fn of(conn: &Connection, meeting: &Id, rules: &Rules, told_as: i64) -> Result<Json> {
    let Some(sheet) = sheet(conn, meeting, rules)? else { return Ok(Json::Null) };
    let next = match (sheet.meeting.link("body_id"), sheet.meeting.date("date")) {
        (Some(body), Some(day)) => meeting_after(conn, &body, day)?,
        _ => None,
    };
    let ids = |found: &Option<Record>| found.as_ref().map(|record| record.id.clone());
    let also: Vec<&Id> = sheet.also_adopted.iter().map(|(_, other)| &other.id).collect();
    let taken_up = sheet.motions.iter().filter_map(|motion| motion.text("on_id"));
    let left = taken_up.filter_map(|on| Some((on, sheet.left.get(on)?)));
    let left: ordered::Map<&str, &Left> = ordered::Map::from_iter(left);
    let roll: Vec<&Id> = sheet.people.iter().map(|person| &person.person).collect();
    let told = sheet.adopts.values().chain(sheet.also_adopted.iter().map(|(_, other)| other));
    let told = told.chain(&sheet.goes_on).chain(&sheet.continues).chain(&next);
    let mut records = Map::new();
    for record in told.chain([&sheet.body]) {
        records.insert(record.id.to_string(), Json::Object(values(record, fields(record))));
    }
    Ok(json!({
        "office": rules.text(&OFFICE_NAME),
        "notice_by": sheet.notice_by.map(|day| day.to_string()),
        "also_adopted": also,
        "goes_on": ids(&sheet.goes_on),
        "left": left,
        "unnamed": unnamed(conn, &sheet.motions)?,
        "next": ids(&next),
        "next_told": next_told(conn, meeting)?.map(|next| with_id(&next, OF_NEXT)),
        "order": order::by_journal(conn, meeting, told_as)?.counted(),
        "elections": elections(conn, meeting)?,
        "roll": roll,
        "records": records,
    }))
}

/// The names of motions as minutes tell them that were adopted without a seal: by their number, and else in
/// the words of before seals. Those of their own motions without a number follow from these.
pub(super) fn name_as_before(
    conn: &Connection,
    meeting: &Id,
    names: &mut Map<String, Json>,
) -> Result<()> {
    let motions = motions(conn, meeting)?;
    for on in motions.iter().filter_map(|motion| motion.link("on_id")) {
        let Some(found) = record(conn, Entity::Motion, &on)? else { continue };
        if motions.iter().any(|own| own.id == on) && found.text("number").is_none() {
            names.remove(on.as_str());
        } else {
            names.insert(on.to_string(), json!(called(&found)));
        }
    }
    Ok(())
}

fn values(record: &Record, fields: &[&str]) -> Map<String, Json> {
    let values = fields.iter().map(|field| ((*field).to_owned(), record.value(field).to_json()));
    values.collect()
}

fn with_id(record: &Record, fields: &[&str]) -> Json {
    let mut values = values(record, fields);
    values.insert("id".to_owned(), json!(record.id));
    Json::Object(values)
}

/// The elections that the minutes tell: those that were proclaimed at the meeting by then.
fn elections(conn: &Connection, meeting: &Id) -> Result<Vec<Id>> {
    let mut told = conn.prepare_cached(
        "SELECT id FROM election WHERE meeting_id = ?1 AND status = 'proclaimed' ORDER BY id",
    )?;
    let told = told.query_map([meeting], |row| row.get(0))?;
    told.read_all()
}

fn fields(record: &Record) -> &'static [&'static str] {
    if record.entity == Entity::Body { OF_BODY } else { OF_MEETING }
}

/// Puts a meeting's page back to what was sealed with its minutes; seals that were made before this was
/// in them leave it as it is.
pub(in crate::store) fn restore(sheet: &mut MeetingSheet, around: &Json) {
    let Some(records) = around["records"].as_object() else { return };
    sheet.office = around["office"].as_str().map(str::to_owned);
    sheet.notice_by = around["notice_by"].as_str().and_then(|day| day.parse().ok());
    // It was going to, whatever became of that since.
    sheet.goes_on = around["goes_on"].as_str().map(|id| {
        let found = sheet.goes_on.take().filter(|found| found.id.as_str() == id);
        found.unwrap_or_else(|| blank(Entity::Meeting, Id::new(id)))
    });
    if let Ok(sealed) = serde_json::from_value::<ordered::Map<String, Left>>(around["left"].clone())
    {
        let taken_up = sheet.motions.iter().filter_map(|motion| motion.text("on_id"));
        taken_up.for_each(|on| drop(sheet.left.remove(on)));
        sheet.left.extend(sealed);
    }
    let also = around["also_adopted"].as_array().cloned().unwrap_or_default();
    sheet.also_adopted.retain(|(_, other)| also.contains(&json!(other.id)));
    let others = sheet.adopts.values_mut().chain(sheet.also_adopted.iter_mut().map(|(_, o)| o));
    for record in others.chain(&mut sheet.goes_on).chain(&mut sheet.continues) {
        put_back(record, records);
    }
    put_back(&mut sheet.body, records);
    sheet.next = match sheet.told_as >= TWELFTH {
        true => around["next_told"].as_object().map(|told| {
            let id = told.get("id").and_then(Json::as_str).unwrap_or_default();
            as_it_was(blank(Entity::Meeting, Id::new(id)), told)
        }),
        false => around["next"].as_str().map(|next| {
            let mut next = blank(Entity::Meeting, Id::new(next));
            put_back(&mut next, records);
            next
        }),
    };
    let roll = around["roll"].as_array().cloned().unwrap_or_default();
    let place = |person: &Id| roll.iter().position(|id| id.as_str() == Some(person.as_str()));
    sort::by_key(&mut sheet.people, |person| place(&person.person).unwrap_or(roll.len()));
}

/// The sealed values of a record over those it has; what was not sealed of it is empty.
fn put_back(record: &mut Record, records: &Map<String, Json>) {
    let Some(sealed) = records.get(record.id.as_str()) else { return };
    for field in fields(record) {
        let place = record.entity.fields().iter().position(|known| known.name == *field);
        let value = Value::from_json(&sealed[*field]).unwrap_or_default();
        if let Some(kept) = place.and_then(|place| record.values.get_mut(place)) {
            *kept = value;
        }
    }
}
