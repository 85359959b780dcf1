//! A meeting as the rules see it, read from the tables.

use rusqlite::{Connection, params};

use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::motion::{PUT_BEFORE, gist};
use crate::domain::person::full_name;
use crate::domain::presence::{MoveKind, Movement};
use crate::domain::rules::meeting::{MeetingFacts, Mover, Recorded};
use crate::domain::rules::{CONFLICT_COUNTS, Rules, SUBSTITUTES};
use crate::domain::tally::Quorum;
use crate::domain::voters::VoterList;
use crate::text::ordered::Map;

use super::super::error::Result;
use super::super::row::{ReadAll, date, optional_text, record, text, whole};
use super::super::run::quorum;
use super::facts::body_facts;

/// A meeting as the rules see it; `None` when there is no such meeting.
pub(in crate::store) fn meeting_facts(
    conn: &Connection,
    meeting: &Id,
    rules: &Rules,
) -> Result<Option<MeetingFacts>> {
    let mut statement = conn.prepare_cached(
        "SELECT m.number, m.kind, m.status, m.opened_at, m.closed_at, m.tenants, m.date, m.body_id,
                m.notice_sent_on, m.adopted_on, a.number, a.date
         FROM meeting m LEFT JOIN meeting a ON a.id = m.adopted_at_id WHERE m.id = ?1",
    )?;
    let mut rows = statement.query([meeting])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    let (day, body): (_, Id) = (date(row, 6)?.unwrap_or_default(), row.get(7)?);
    let of_the_body = record(conn, Entity::Body, &body)?.map(|body| quorum(&body));
    let facts = body_facts(conn, &body)?.unwrap_or_default();
    let in_office = facts.tenures.iter().filter(|t| t.is_member() && t.is_active(day));
    let mut found = MeetingFacts {
        number: text(row, 0)?,
        kind: text(row, 1)?,
        status: text(row, 2)?,
        date: day,
        notice_sent_on: date(row, 8)?,
        adopted_on: date(row, 9)?,
        adopted_at: optional_text(row, 10)?.zip(date(row, 11)?),
        opened_at: optional_text(row, 3)?,
        closed_at: optional_text(row, 4)?,
        tenants: whole(row, 5)?,
        members: in_office.map(|t| (t.person.clone(), t.name.clone())).collect(),
        attendance: attendance(conn, meeting)?,
        movements: movements(conn, meeting)?,
        seats: u32::try_from(facts.open_seats(day).count()).unwrap_or(u32::MAX),
        quorum: of_the_body.unwrap_or(Quorum::MajorityOfFilled),
        counts_recused: rules.is_on(&CONFLICT_COUNTS),
        allows_substitutes: rules.is_on(&SUBSTITUTES),
        movers: movers(conn, meeting)?,
        decided: conn
            .prepare_cached(
                "SELECT 1 FROM motion WHERE meeting_id = ?1 AND decided_on IS NOT NULL",
            )?
            .exists([meeting])?,
        left_waiting: left_waiting(conn, meeting)?,
    };
    if found.is_assembly() {
        found.quorum = rules.assembly_quorum(found.tenants.unwrap_or(0));
    }
    Ok(Some(found))
}

fn attendance(conn: &Connection, meeting: &Id) -> Result<Map<String, Recorded>> {
    let mut statement = conn.prepare_cached(
        "SELECT a.person_id, a.status, coalesce(p.family_name, ''),
                coalesce(p.preferred_name, p.given_name), coalesce(p.sort_key, ''), a.replaces_id,
                coalesce(p.kind, '') IN ('staff', 'community-worker', 'partner')
         FROM attendance a LEFT JOIN person p ON p.id = a.person_id WHERE a.meeting_id = ?1",
    )?;
    let found = statement.query_map([meeting], |row| {
        let given = optional_text(row, 3)?;
        let recorded = Recorded {
            status: text(row, 1)?,
            name: full_name(given.as_deref(), &text(row, 2)?),
            sort_key: text(row, 4)?,
            replaces: optional_text(row, 5)?,
            is_outsider: row.get(6)?,
        };
        Ok((text(row, 0)?, recorded))
    })?;
    Ok(Map::read(found)?)
}

/// The notes of the presence clock, in the order of noting. One of a kind that a newer program
/// knows is left out.
fn movements(conn: &Connection, meeting: &Id) -> Result<Vec<Movement>> {
    let mut statement = conn.prepare_cached(
        "SELECT at, position, kind, person_id, heads, item_id
         FROM movement WHERE meeting_id = ?1 ORDER BY position, id",
    )?;
    let found = statement.query_map([meeting], |row| {
        let Some(kind) = MoveKind::from_code(&text(row, 2)?) else { return Ok(None) };
        Ok(Some(Movement {
            at: text(row, 0)?,
            position: whole(row, 1)?.unwrap_or(0),
            kind,
            person: optional_text(row, 3)?,
            heads: whole(row, 4)?,
            item: optional_text(row, 5)?,
        }))
    })?;
    Ok(found.read_all()?.into_iter().flatten().collect())
}

fn movers(conn: &Connection, meeting: &Id) -> Result<Vec<Mover>> {
    let mut statement = conn.prepare_cached(
        "SELECT mover_id, put_at FROM motion WHERE meeting_id = ?1 AND mover_id IS NOT NULL
           AND put IS NOT ?2
         UNION SELECT seconder_id, put_at FROM motion
         WHERE meeting_id = ?1 AND seconder_id IS NOT NULL AND put IS NOT ?2",
    )?;
    let found = statement.query_map(params![meeting, PUT_BEFORE], |row| {
        Ok(Mover { person: text(row, 0)?, put_at: optional_text(row, 1)? })
    })?;
    let mut found: Vec<Mover> = found.read_all()?;
    // Whoever answered when the names were called was there to answer.
    let mut statement = conn.prepare_cached(
        "SELECT voter_list, decided_at FROM motion
         WHERE meeting_id = ?1 AND mode = 'roll-call' AND voter_list IS NOT NULL",
    )?;
    let called =
        statement.query_map([meeting], |row| Ok((text(row, 0)?, optional_text(row, 1)?)))?;
    for called in called {
        let (list, put_at) = called?;
        let voters = VoterList::read(&list).unwrap_or_default().0;
        let answered = voters.into_iter().filter(|voter| voter.vote.is_some());
        found.extend(answered.map(|voter| Mover { person: voter.id, put_at: put_at.clone() }));
    }
    Ok(found)
}

/// A motion that is decided has nothing left on it; only an appeal comes after its ruling, and a
/// motion to reconsider after the decision.
fn left_waiting(conn: &Connection, meeting: &Id) -> Result<Vec<String>> {
    let mut statement = conn.prepare_cached(
        "SELECT m.text FROM motion m JOIN motion p ON p.id = m.on_id
         WHERE m.meeting_id = ?1 AND p.meeting_id = ?1 AND m.outcome = 'proposed'
           AND p.outcome <> 'proposed' AND m.kind NOT IN ('main', 'appeal', 'reconsideration')",
    )?;
    let name = |text: String| gist(&text).into_owned();
    let found = statement.query_map([meeting], |row| text(row, 0).map(name))?;
    found.read_all()
}
