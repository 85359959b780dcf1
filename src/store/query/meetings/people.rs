//! Who is or may be at a meeting: its people with what was noted of them, and how many tenants there are.

use rusqlite::{Connection, OptionalExtension};

use super::Attendee;
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::rules::meeting::MeetingFacts;
use crate::store::error::Result;
use crate::store::row::{Record, text};
use crate::text::ordered::Map;
use crate::text::sort;

/// The meeting with the withdrawals that weigh at an hour, or now: one about a point weighs until that
/// point ends, or another one is taken up.
pub(super) fn weighing(facts: &MeetingFacts, items: &[Record], at: Option<&str>) -> MeetingFacts {
    let until = at.map_or(u32::MAX, |at| facts.minute(at));
    let minute = |item: &Record, field: &str| {
        let at = item.text(field).map(|at| facts.minute(at));
        at.filter(|minute| *minute <= until)
    };
    let runs =
        |item: &&Record| minute(item, "started_at").is_some() && minute(item, "ended_at").is_none();
    let running = items.iter().rfind(runs);
    facts.with_recusals(|at, about| {
        let at = facts.minute(at);
        let point = items.iter().find(|item| item.id.as_str() == about);
        let over = point.and_then(|point| minute(point, "ended_at")).is_some_and(|end| at <= end);
        let left = running
            .filter(|running| running.id.as_str() != about)
            .and_then(|running| minute(running, "started_at"))
            .is_some_and(|started| at < started);
        !over && !left
    })
}

/// The same for an election: where points of the agenda are one, a withdrawal about another point does
/// not weigh, whatever the hours.
pub(in crate::store) fn weighing_on_election(
    facts: &MeetingFacts,
    items: &[Record],
    at: Option<&str>,
) -> MeetingFacts {
    let elections: Vec<&Record> = items.iter().filter(|item| item.is_election_point()).collect();
    let about_one = |about: &str| elections.iter().any(|item| item.id.as_str() == about);
    let own = facts.with_recusals(|_, about| elections.is_empty() || about_one(about));
    weighing(&own, items, at)
}

/// The members of the body that day, then everybody else who was recorded.
pub(super) fn people(facts: &MeetingFacts) -> Vec<Attendee> {
    let room = facts.room();
    let attendee = |person: &String, name: &String, member: bool| {
        let recorded = facts.attendance.get(person);
        Attendee {
            person: Id::new(person.clone()),
            name: name.clone(),
            member,
            status: recorded.map(|recorded| recorded.status.clone()),
            replaces: recorded.and_then(|recorded| recorded.replaces.clone()).map(Id::new),
            inside: room.inside.contains(person.as_str()),
            recused: room.recused.contains_key(person.as_str()),
        }
    };
    let members = facts.members.iter().map(|(person, name)| attendee(person, name, true));
    let others = facts.attendance.iter().filter(|(id, _)| !facts.members.contains_key(*id));
    members.chain(others.map(|(id, recorded)| attendee(id, &recorded.name, false))).collect()
}

/// The notes of the presence clock in the order in which they happened.
pub(super) fn movements(conn: &Connection, id: &Id, facts: &MeetingFacts) -> Result<Vec<Record>> {
    let which = "WHERE meeting_id = ?1 ORDER BY position, id";
    let mut found = super::super::records(conn, Entity::Movement, which, id)?;
    sort::by_key(&mut found, |moved| facts.minute(moved.text("at").unwrap_or_default()));
    Ok(found)
}

/// By what each of these people is put in order.
pub(super) fn sort_keys(conn: &Connection, people: &[Attendee]) -> Result<Map<String, String>> {
    let mut statement = conn.prepare_cached("SELECT sort_key FROM person WHERE id = ?1")?;
    let mut keys = Map::new();
    for attendee in people {
        // Sealed minutes know of people whom another tool took out.
        let key = statement.query_row([&attendee.person], |row| text(row, 0)).optional()?;
        keys.extend(key.map(|key| (attendee.person.to_string(), key)));
    }
    Ok(keys)
}

/// What the guests of a meeting are to the committee.
pub(in crate::store) fn guests(conn: &Connection, meeting: &Id) -> Result<Map<String, String>> {
    let mut statement = conn.prepare_cached(
        "SELECT a.person_id, p.kind FROM attendance a JOIN person p ON p.id = a.person_id
         WHERE a.meeting_id = ?1 AND a.status = 'guest'",
    )?;
    let found = statement.query_map([meeting], |row| Ok((text(row, 0)?, text(row, 1)?)))?;
    Ok(Map::read(found)?)
}
