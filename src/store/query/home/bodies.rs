//! What home asks of bodies: which of them may fall short, how many come to their meetings.

use crate::text::ordered::{Map, Set};
use crate::text::sort;

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Params, params};

use crate::domain::calendar::days_after;
use crate::domain::id::Id;
use crate::domain::rules::committee::BodyFacts;
use crate::domain::rules::{Rules, TERM_ALERT_DAYS};

use super::super::super::error::Result;
use super::super::super::row::{ReadAll, date, text, whole};

/// The committee, the board, and of the other bodies those that [`committee::warnings`] may have
/// something to say about: a seat that nobody holds for good, a term near its end. An office of a
/// hundred bodies has few of them, and the rest need not be read at every start.
pub(super) fn to_look_at(conn: &Connection, rules: &Rules, today: NaiveDate) -> Result<Vec<Body>> {
    let alert = days_after(today, rules.whole(&TERM_ALERT_DAYS));
    let days = params![today.to_string(), alert.to_string()];
    // A seat whose only mandate begins later is held by nobody today.
    let mut statement = conn.prepare(
        "SELECT seat_id, max(held) FROM (
           SELECT seat_id, 0 AS held FROM seat_unheld
           UNION ALL SELECT seat_id, 1 FROM mandate INDEXED BY mandate_by_term
             WHERE ended_on IS NULL AND term_ends_on <= ?2
           UNION ALL SELECT seat_id, 1 FROM mandate INDEXED BY mandate_by_start
             WHERE ended_on IS NULL AND starts_on > ?1)
         GROUP BY seat_id",
    )?;
    // What is held is looked at in any case.
    let seats = statement.query_map(days, |row| Ok((row.get(0)?, row.get(1)?)))?;
    let seats: Map<Id, bool> = Map::read(seats)?;
    let mut statement = conn.prepare("SELECT body_id, closed_on FROM seat WHERE id = ?1")?;
    let mut short: Set<Id> = Set::new();
    for (seat, held) in seats {
        let found =
            statement.query_row([&seat], |row| Ok((row.get(0)?, date(row, 1)?))).optional()?;
        let still = found.filter(|(_, closed)| held || closed.is_none_or(|day| today < day));
        short.extend(still.map(|(body, _)| body));
    }
    let mut found = bodies_where(conn, "kind IN ('committee', 'board')", [])?;
    for body in short {
        if !found.iter().any(|known| known.id == body) {
            found.extend(find(conn, Some(&body))?);
        }
    }
    found.retain(|body| body.ended_on.is_none_or(|end| today < end));
    let rank = |body: &Body| (body.head.kind != "committee", body.sort_key.clone());
    sort::by_cached_key(&mut found, rank);
    Ok(found)
}

/// A body before its seats and mandates are read.
pub(super) struct Body {
    pub id: Id,
    pub head: BodyFacts,
    sort_key: String,
    ended_on: Option<NaiveDate>,
}

/// A body, ended or not.
pub(super) fn find(conn: &Connection, id: Option<&Id>) -> Result<Option<Body>> {
    Ok(bodies_where(conn, "id = ?1", [id])?.pop())
}

fn bodies_where(conn: &Connection, condition: &str, params: impl Params) -> Result<Vec<Body>> {
    let sql =
        format!("SELECT id, name, kind, size, sort_key, ended_on FROM body WHERE {condition}");
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map(params, |row| {
        let (name, kind, size) = (text(row, 1)?, text(row, 2)?, whole(row, 3)?);
        let head = BodyFacts { name, kind, size, ..BodyFacts::default() };
        Ok(Body { id: row.get(0)?, head, sort_key: text(row, 4)?, ended_on: date(row, 5)? })
    })?;
    rows.read_all()
}

/// The share of members present at the last ten meetings of a body, in percent.
pub(super) fn mean_attendance(conn: &Connection, body: &Id) -> Result<Option<u32>> {
    // Counted by the index alone, by ranges of it rather than by looking at each: it is asked for at every
    // start. Who is there as a guest or a substitute has no seat of which to be missed.
    let mut statement = conn.prepare(
        "SELECT 100 * sum(present) / nullif(sum(present + missed), 0)
         FROM (SELECT (SELECT count(*) FROM attendance INDEXED BY attendance_by_status
                       WHERE meeting_id = m.id AND status = 'present') AS present,
                      (SELECT count(*) FROM attendance INDEXED BY attendance_by_status
                       WHERE meeting_id = m.id AND status IN ('absent', 'excused')) AS missed
               FROM meeting m INDEXED BY meeting_by_body
               WHERE body_id = ?1 AND status IN ('held', 'adopted')
               ORDER BY date DESC LIMIT 10)",
    )?;
    Ok(statement.query_row([body], |row| row.get(0))?)
}
