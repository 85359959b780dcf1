//! What meetings that were held rest on: that whoever is recorded there as a member was one. An act that
//! leaves such a day without its mandate, or takes the mandate away, is refused until the meeting is put
//! right; what is known of a mandate does not change a meeting behind its back.

use std::collections::HashSet;

use chrono::NaiveDate;
use rusqlite::{Connection, params};
use serde_json::{Map, Value as Json};

use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::meeting::is_assembly;
use crate::domain::motion::PUT_BEFORE;
use crate::domain::refusal::Refusal;
use crate::domain::seat::is_role;
use crate::domain::voters::VoterList;

use super::super::error::Result;
use super::super::journal::RowChange;
use super::super::query::records_where;
use super::super::row::{ReadAll, record, text};
use super::super::writer::Writer;

/// The first day that no mandate lasts to: days are compared as they are stored.
const FOR_EVER: &str = "9999-12-31";

/// A mandate as far as it says who was a member when.
#[derive(PartialEq)]
struct Span {
    seat: String,
    person: String,
    starts_on: String,
    /// The first day without it, [`FOR_EVER`] where it goes on.
    ended_on: String,
}

impl Span {
    fn of(values: &Map<String, Json>) -> Option<Self> {
        let value = |name: &str| values.get(name).and_then(Json::as_str).map(str::to_owned);
        Some(Self {
            seat: value("seat_id")?,
            person: value("person_id")?,
            starts_on: value("starts_on")?,
            ended_on: value("ended_on").unwrap_or_else(|| FOR_EVER.to_owned()),
        })
    }

    /// The days that it covered and `now` does not, from one to the first beyond, and what became of it.
    fn lost<'a>(&'a self, now: Option<&'a Self>) -> Vec<(&'a str, &'a str, &'static str)> {
        let (from, until) = (self.starts_on.as_str(), self.ended_on.as_str());
        let Some(now) = now.filter(|now| now.seat == self.seat && now.person == self.person) else {
            return vec![(from, until, "gone")];
        };
        let before = (from, until.min(&now.starts_on), "start");
        let after = (from.max(&now.ended_on), until, "end");
        [before, after].into_iter().filter(|(from, until, _)| from < until).collect()
    }
}

/// What somebody did at a meeting that only a member does, the weightiest of it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Deed {
    Moved,
    Present,
    Replaced,
    Away,
}

impl Deed {
    fn code(self) -> &'static str {
        match self {
            Self::Moved => "moved",
            Self::Present => "present",
            Self::Replaced => "replaced",
            Self::Away => "away",
        }
    }
}

/// What stands in the way of an act that shortened or took away mandates. Whoever was only away from a
/// meeting is taken off its roll: nobody is missed who was no member.
pub(in crate::store) fn settle(
    writer: &Writer<'_>,
    changes: &[RowChange],
) -> Result<Option<Refusal>> {
    let conn = writer.conn;
    let mut seen: HashSet<&Id> = HashSet::new();
    for change in changes.iter().filter(|change| change.table == "mandate") {
        if !seen.insert(&change.row) {
            continue;
        }
        let (before, now) = both(conn, changes, &change.row)?;
        if let Some(refusal) = gained(conn, changes, before.as_ref(), now.as_ref())? {
            return Ok(Some(refusal));
        }
        // What the act itself made rests on nothing yet.
        let Some(before) = before.filter(|before| Some(before) != now.as_ref()) else { continue };
        let Some((body, kind)) = seat(conn, changes, &before.seat)? else { continue };
        if is_role(&kind) {
            continue;
        }
        for lost in before.lost(now.as_ref()) {
            if let Some(refusal) = barred(writer, &body, &before.person, lost)? {
                return Ok(Some(refusal));
            }
        }
    }
    // A seat that goes to another body takes its members with it.
    for change in changes.iter().filter(|change| change.table == "seat") {
        let left = change.old.as_ref().filter(|_| change.new.is_some());
        let Some(body) = left.and_then(|old| old.get("body_id")?.as_str()) else { continue };
        for mandate in records_where(conn, Entity::Mandate, "WHERE seat_id = ?1", [&change.row])? {
            let text = |field: &str| mandate.text(field).unwrap_or_default();
            let until = mandate.text("ended_on").unwrap_or(FOR_EVER);
            let lost = (text("starts_on"), until, "gone");
            if let Some(refusal) = barred(writer, body, text("person_id"), lost)? {
                return Ok(Some(refusal));
            }
        }
    }
    Ok(None)
}

/// Why a mandate does not cover more days than it did: somebody was at a meeting on one of them, and not as
/// a member.
fn gained(
    conn: &Connection,
    changes: &[RowChange],
    before: Option<&Span>,
    now: Option<&Span>,
) -> Result<Option<Refusal>> {
    let Some(now) = now.filter(|now| before != Some(*now)) else { return Ok(None) };
    let Some((body, kind)) = seat(conn, changes, &now.seat)? else { return Ok(None) };
    if is_role(&kind) {
        return Ok(None);
    }
    for (from, until, _) in now.lost(before) {
        for (meeting, number, date) in meetings(conn, &body, (from, until), SITTING)? {
            let mut statement = conn.prepare_cached(
                "SELECT 1 FROM attendance
                 WHERE meeting_id = ?1 AND person_id = ?2 AND status IN ('guest', 'substitute')",
            )?;
            if statement.exists(params![meeting, now.person])? {
                let person = record(conn, Entity::Person, &Id::new(now.person.clone()))?;
                let name = person.map(|person| person.label()).unwrap_or_default();
                return Ok(Some(Refusal::SatAsGuest { name, number, date }));
            }
        }
    }
    Ok(None)
}

/// What stands in the way of somebody being no member of a body on some days, and what became of the mandate.
fn barred(
    writer: &Writer<'_>,
    body: &str,
    person: &str,
    (from, until, way): (&str, &str, &str),
) -> Result<Option<Refusal>> {
    let conn = writer.conn;
    let mut barring = Vec::new();
    for sitting in sittings(conn, body, person, from, until)? {
        match sitting.deed {
            Deed::Away => {
                for row in away(conn, &sitting.meeting, person)? {
                    writer.delete(Entity::Attendance, &row)?;
                }
            }
            _ => barring.push(sitting),
        }
    }
    let more = u32::try_from(barring.len().saturating_sub(1)).unwrap_or(u32::MAX);
    // The one from which the days of the others follow.
    let first = if way == "start" { barring.pop() } else { barring.into_iter().next() };
    let Some(Sitting { number, date, deed, .. }) = first else { return Ok(None) };
    let name = record(conn, Entity::Person, &Id::new(person))?.map(|person| person.label());
    let (name, deed, way) = (name.unwrap_or_default(), deed.code().to_owned(), way.to_owned());
    Ok(Some(Refusal::SatAsMember { name, number, date, deed, way, more }))
}

/// A mandate before an act and after it.
fn both(
    conn: &Connection,
    changes: &[RowChange],
    mandate: &Id,
) -> Result<(Option<Span>, Option<Span>)> {
    let now = record(conn, Entity::Mandate, mandate)?.map(|now| {
        let fields = ["seat_id", "person_id", "starts_on", "ended_on"];
        fields.map(|name| (name.to_owned(), now.value(name).to_json())).into_iter().collect()
    });
    let mut was: Option<Map<String, Json>> = now.clone();
    let of_it = changes.iter().filter(|c| c.table == "mandate" && c.row == *mandate);
    for change in of_it.rev() {
        was = match (&change.old, was) {
            (Some(old), Some(was)) if change.new.is_some() => {
                Some(was.into_iter().chain(old.clone()).collect())
            }
            (old, _) => old.clone(),
        };
    }
    Ok((was.as_ref().and_then(Span::of), now.as_ref().and_then(Span::of)))
}

/// The body and the kind of a seat, also of one that the act took away.
fn seat(conn: &Connection, changes: &[RowChange], id: &str) -> Result<Option<(String, String)>> {
    if let Some(seat) = record(conn, Entity::Seat, &Id::new(id))? {
        let value = |name: &str| seat.text(name).unwrap_or_default().to_owned();
        return Ok(Some((value("body_id"), value("kind"))));
    }
    let gone = changes.iter().filter(|c| c.table == "seat" && c.row.as_str() == id);
    let mut gone = gone.filter_map(|change| change.old.as_ref());
    Ok(gone.find_map(|old| {
        let value = |name: &str| old.get(name).and_then(Json::as_str).map(str::to_owned);
        value("body_id").zip(value("kind"))
    }))
}

/// A meeting at which somebody is recorded as a member.
struct Sitting {
    meeting: Id,
    number: String,
    date: String,
    deed: Deed,
}

/// Those of some days, the latest first. Whom another seat of the body makes a member that day needs this
/// one for none.
fn sittings(
    conn: &Connection,
    body: &str,
    person: &str,
    from: &str,
    until: &str,
) -> Result<Vec<Sitting>> {
    let mut sittings = Vec::new();
    for (meeting, number, date) in meetings(conn, body, (from, until), SITTING)? {
        if is_member(conn, body, person, &date)? {
            continue;
        }
        if let Some(deed) = deed(conn, &meeting, person)? {
            sittings.push(Sitting { meeting, number, date, deed });
        }
    }
    // Who is noted beforehand of a meeting to come was not there yet.
    for (meeting, number, date) in meetings(conn, body, (from, until), TO_COME)? {
        if !is_member(conn, body, person, &date)? && !away(conn, &meeting, person)?.is_empty() {
            sittings.push(Sitting { meeting, number, date, deed: Deed::Away });
        }
    }
    Ok(sittings)
}

/// Meetings that sit or sat and are not adopted, for adopted minutes are sealed; and those to come.
const SITTING: &str = "'open', 'held'";
const TO_COME: &str = "'planned', 'convened'";

/// The meetings of a body on some days that stand so, the latest first, with number and day. An assembly counts
/// heads, and asks nobody for a mandate.
fn meetings(
    conn: &Connection,
    body: &str,
    (from, until): (&str, &str),
    standing: &str,
) -> Result<Vec<(Id, String, String)>> {
    let mut statement = conn.prepare_cached(&format!(
        "SELECT id, number, date, kind FROM meeting
         WHERE body_id = ?1 AND status IN ({standing}) AND date >= ?2 AND date < ?3
         ORDER BY date DESC, id DESC"
    ))?;
    let found = statement.query_map([body, from, until], |row| {
        Ok(((row.get(0)?, text(row, 1)?, text(row, 2)?), text(row, 3)?))
    })?;
    let found: Vec<(_, String)> = found.read_all()?;
    Ok(found.into_iter().filter(|(_, kind)| !is_assembly(kind)).map(|(found, _)| found).collect())
}

fn is_member(conn: &Connection, body: &str, person: &str, day: &str) -> Result<bool> {
    let mut statement = conn.prepare_cached(
        "SELECT s.kind FROM mandate m JOIN seat s ON s.id = m.seat_id
         WHERE m.person_id = ?2 AND s.body_id = ?1 AND m.starts_on <= ?3
           AND (m.ended_on IS NULL OR m.ended_on > ?3)",
    )?;
    let kinds = statement.query_map([body, person, day], |row| text(row, 0))?;
    let kinds: Vec<String> = kinds.read_all()?;
    Ok(kinds.iter().any(|kind| !is_role(kind)))
}

fn deed(conn: &Connection, meeting: &Id, person: &str) -> Result<Option<Deed>> {
    let mut moved = conn.prepare_cached(
        "SELECT 1 FROM motion WHERE meeting_id = ?1 AND (mover_id = ?2 OR seconder_id = ?2)
           AND put IS NOT ?3",
    )?;
    if moved.exists(params![meeting, person, PUT_BEFORE])? || was_called(conn, meeting, person)? {
        return Ok(Some(Deed::Moved));
    }
    for (deed, sql) in [
        (
            Deed::Present,
            "SELECT 1 FROM attendance
             WHERE meeting_id = ?1 AND person_id = ?2 AND status = 'present'",
        ),
        (
            Deed::Replaced,
            "SELECT 1 FROM attendance
             WHERE meeting_id = ?1 AND replaces_id = ?2 AND status = 'substitute'",
        ),
        (
            Deed::Away,
            "SELECT 1 FROM attendance
             WHERE meeting_id = ?1 AND person_id = ?2 AND status IN ('excused', 'absent')",
        ),
    ] {
        if conn.prepare_cached(sql)?.exists(params![meeting, person])? {
            return Ok(Some(deed));
        }
    }
    Ok(None)
}

/// Whether somebody answered when the names were called.
fn was_called(conn: &Connection, meeting: &Id, person: &str) -> Result<bool> {
    let mut statement = conn.prepare_cached(
        "SELECT voter_list FROM motion
         WHERE meeting_id = ?1 AND mode = 'roll-call' AND voter_list IS NOT NULL",
    )?;
    let lists = statement.query_map([meeting], |row| text(row, 0))?;
    let lists: Vec<String> = lists.read_all()?;
    Ok(lists
        .iter()
        .filter_map(|list| VoterList::read(list))
        .any(|list| list.0.iter().any(|voter| voter.id == person && voter.vote.is_some())))
}

fn away(conn: &Connection, meeting: &Id, person: &str) -> Result<Vec<Id>> {
    let mut statement =
        conn.prepare_cached("SELECT id FROM attendance WHERE meeting_id = ?1 AND person_id = ?2")?;
    let found = statement.query_map(params![meeting, person], |row| row.get(0))?;
    found.read_all()
}

/// The last day on which a mandate is needed, or the one on the committee that follows it: that of the
/// latest meeting with its number, not yet adopted, at which the person sat.
pub(in crate::store) fn last_sat(
    conn: &Connection,
    mandate: &Id,
) -> Result<Option<(NaiveDate, String)>> {
    let mut statement = conn.prepare_cached(
        "SELECT m.person_id, m.starts_on, ifnull(m.ended_on, ?2), s.body_id, s.kind
         FROM mandate m JOIN seat s ON s.id = m.seat_id WHERE m.id = ?1 OR m.follows_id = ?1",
    )?;
    let found = statement.query_map(params![mandate, FOR_EVER], |row| {
        let span = [text(row, 1)?, text(row, 2)?, text(row, 4)?];
        Ok(((text(row, 0)?, text(row, 3)?), span))
    })?;
    let mut latest: Option<(NaiveDate, String)> = None;
    let found: Vec<(_, [String; 3])> = found.read_all()?;
    for ((person, body), [from, until, kind]) in found {
        if is_role(&kind) {
            continue;
        }
        for (meeting, number, date) in meetings(conn, &body, (&from, &until), SITTING)? {
            let did = deed(conn, &meeting, &person)?;
            if did.is_some_and(|did| did != Deed::Away) {
                latest = latest.max(date.parse().ok().map(|day| (day, number)));
                break;
            }
        }
    }
    Ok(latest)
}
