//! Bodies and meetings as the rules see them, read from the tables.

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::domain::id::Id;
use crate::domain::person::full_name;
use crate::domain::rules::committee::{AssociationFacts, BodyFacts, SeatFacts};
use crate::domain::seat::Tenure;
use crate::text::sort;

use super::super::error::Result;
use super::super::query::bodies::FIRST_DAY;
use super::super::row::{ReadAll, date, optional_text, text, whole};

/// A body as the rules see it, with all its seats and mandates.
pub(in crate::store) fn body_facts(conn: &Connection, body: &Id) -> Result<Option<BodyFacts>> {
    let mut statement = conn.prepare_cached("SELECT name, kind, size FROM body WHERE id = ?1")?;
    let mut rows = statement.query([body])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    let (name, kind, size) = (text(row, 0)?, text(row, 1)?, whole(row, 2)?);
    let all = "s.body_id = ?1 ORDER BY m.starts_on, m.id";
    let tenures = tenures(conn, [BY_BODY, BY_SEAT], all, body.as_str())?;
    let head = BodyFacts { name, kind, size, ..BodyFacts::default() };
    Ok(Some(BodyFacts { seats: seats(conn, body)?, tenures, ..head }))
}

/// A body as it matters on a day, from its name, kind and size: the mandates that have not ended,
/// and all those of a seat that these leave empty, since they tell for how long. Twenty years of
/// mandates in seats that are held are not read. The directors of the committee are those of the
/// boards, where somebody has just read these; nobody else needs them.
pub(in crate::store) fn current_body_facts(
    conn: &Connection,
    body: &Id,
    head: BodyFacts,
    boards: &[BodyFacts],
    day: NaiveDate,
) -> Result<BodyFacts> {
    let held = "s.body_id = ?1 AND m.ended_on IS NULL";
    let in_office = tenures(conn, [BY_BODY, IN_OFFICE], held, body.as_str())?;
    let mut facts = BodyFacts { seats: seats(conn, body)?, tenures: in_office, ..head };
    let empty = facts.seats.iter().filter(|seat| !facts.is_filled(&seat.id, day));
    let ended: Vec<Vec<Tenure>> = empty
        .map(|seat| tenures(conn, ["", BY_SEAT], "s.id = ?1 AND m.ended_on IS NOT NULL", &seat.id))
        .collect::<Result<_>>()?;
    facts.tenures.extend(ended.into_iter().flatten());
    sort::by_key(&mut facts.tenures, |tenure| tenure.starts_on);
    if facts.kind == "committee" {
        // The end of a mandate may be known before it comes.
        let directs = |tenure: &&Tenure| {
            let goes_on = tenure.ended_on.is_none_or(|ended| day < ended);
            tenure.seat_kind == "tenant-director" && goes_on
        };
        let of_boards = boards.iter().flat_map(|board| &board.tenures);
        facts.directors = of_boards.filter(directs).cloned().collect();
    }
    Ok(facts)
}

fn seats(conn: &Connection, body: &Id) -> Result<Vec<SeatFacts>> {
    let sql = format!(
        "SELECT z.id, z.kind, coalesce(z.label, a.name, z.kind), a.name, a.recognised_on, a.ended_on,
                {FIRST_DAY}, z.closed_on, a.site_id,
                (SELECT name FROM site WHERE site.id = a.site_id)
         FROM seat z INDEXED BY seat_by_body LEFT JOIN association a ON a.id = z.association_id
         WHERE z.body_id = ?1"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let seats = statement.query_map([body], |row| {
        let (recognised_on, ended_on) = (date(row, 4)?, date(row, 5)?);
        let site = optional_text(row, 8)?.zip(optional_text(row, 9)?);
        let named = |name| AssociationFacts { name, recognised_on, ended_on, site };
        Ok(SeatFacts {
            id: text(row, 0)?,
            kind: text(row, 1)?,
            label: text(row, 2)?,
            association: optional_text(row, 3)?.map(named),
            created_on: date(row, 6)?,
            closed_on: date(row, 7)?,
        })
    })?;
    let mut seats = seats.read_all()?;
    sort::by(&mut seats, |a, b| a.id.cmp(&b.id));
    Ok(seats)
}

/// By which index seats and mandates are found. Home asks at every start, and to weigh ten others
/// takes longer than to read what is found.
const BY_BODY: &str = "INDEXED BY seat_by_body";
const BY_SEAT: &str = "INDEXED BY mandate_by_seat";
const IN_OFFICE: &str = "INDEXED BY mandate_in_office";

/// The mandates that a condition on `?1` chooses.
fn tenures(
    conn: &Connection,
    [by_seat, by_mandate]: [&str; 2],
    condition: &str,
    given: &str,
) -> Result<Vec<Tenure>> {
    let mut statement = conn.prepare_cached(&format!(
        "SELECT m.seat_id, s.kind, m.person_id, p.family_name,
                coalesce(p.preferred_name, p.given_name), p.kind,
                ifnull(p.site_id, (SELECT b.site_id FROM building b WHERE b.id = p.building_id)),
                s.association_id, m.starts_on, m.term_ends_on, m.ended_on
         FROM seat s {by_seat} CROSS JOIN mandate m {by_mandate} ON m.seat_id = s.id
           CROSS JOIN person p ON p.id = m.person_id
         WHERE {condition}"
    ))?;
    let tenures = statement.query_map([given], |row| {
        let given = optional_text(row, 4)?;
        Ok(Tenure {
            seat: text(row, 0)?,
            seat_kind: text(row, 1)?,
            person: text(row, 2)?,
            name: full_name(given.as_deref(), &text(row, 3)?),
            person_kind: text(row, 5)?,
            site: optional_text(row, 6)?,
            association: optional_text(row, 7)?,
            starts_on: date(row, 8)?.unwrap_or_default(),
            term_ends_on: date(row, 9)?,
            ended_on: date(row, 10)?,
        })
    })?;
    tenures.read_all()
}
