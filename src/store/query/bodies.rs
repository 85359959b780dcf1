//! Bodies: their seats, who sits on them on a day, what falls short.

use crate::text::ordered::{Map, Set};
use crate::text::sort;

use chrono::NaiveDate;
use rusqlite::{Connection, params};

use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::rules::Rules;
use crate::domain::rules::meeting::{Office, Offices};
use crate::domain::rules::term::{full_term, inherited_term};
use crate::domain::seat::{SEAT_KIND, is_role};
use crate::domain::tally::Quorum;
use crate::text::fold::natural;

use super::super::Store;
use super::super::error::Result;
use super::super::row::{ReadAll, Record, date, optional_text, record, text};
use super::super::run::quorum;
use super::people::{MandateRow, mandates};

/// A seat with who fills it on the day that was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeatRow {
    /// Its id.
    pub id: Id,
    /// Its kind.
    pub kind: String,
    /// Its label, or its association's name; empty when it has neither.
    pub label: String,
    /// The association whose delegate sits in it.
    pub association: Option<Id>,
    /// Whether it follows a board seat, and so is filled with that one.
    pub follows: bool,
    /// First day there is such a seat; of one that goes with a board's, no later than its first mandate.
    pub created_on: Option<NaiveDate>,
    /// First day without it.
    pub closed_on: Option<NaiveDate>,
    /// Who fills it.
    pub mandate: Option<MandateRow>,
    /// Everybody else who ever fills it, before or after that day, the latest first.
    pub others: Vec<MandateRow>,
}

impl SeatRow {
    /// The last day of a mandate that begins on a day, when nobody says otherwise, and the
    /// predecessor whose term it finishes, if it does. `None` while somebody else is in office.
    pub fn term_from(
        &self,
        starts_on: NaiveDate,
        rules: &Rules,
    ) -> Option<(NaiveDate, Option<&MandateRow>)> {
        let all = self.mandate.iter().chain(&self.others);
        let before = all.filter(|held| held.starts_on.is_some_and(|from| from <= starts_on));
        let before = before.max_by_key(|held| (held.starts_on, &held.id));
        let full = full_term(rules, &self.kind, starts_on);
        let Some(before) = before else { return Some((full, None)) };
        if before.ended_on.is_none() {
            let ran_out = before.term_ends_on.is_some_and(|term| term < starts_on);
            return ran_out.then_some((full, None));
        }
        let inherited =
            inherited_term(before.term_ends_on, before.end_reason.as_deref(), starts_on);
        Some(inherited.map_or((full, None), |term| (term, Some(before))))
    }
}

/// A body on a day.
#[derive(Debug, Clone)]
pub struct Composition {
    /// The body.
    pub body: Record,
    /// The day.
    pub day: NaiveDate,
    /// Its seats that day, by kind and name, roles last.
    pub seats: Vec<SeatRow>,
}

impl Composition {
    /// The people who are members that day, each once, whatever seats and roles they hold.
    pub fn members(&self) -> usize {
        let held = self.seats.iter().filter(|seat| !is_role(&seat.kind));
        let people = held.filter_map(|seat| seat.mandate.as_ref()).map(|held| &held.person);
        Set::from_iter(people).len()
    }

    /// How many of them must be there for a vote; `None` for a body without a quorum.
    pub fn quorum(&self) -> Option<u32> {
        let rule = quorum(&self.body);
        let members = u32::try_from(self.members()).unwrap_or(u32::MAX);
        (rule != Quorum::None).then(|| rule.needed(members))
    }

    /// Seats (not roles) that day, and how many are filled.
    pub fn filled(&self) -> (usize, usize) {
        let seats = self.seats.iter().filter(|seat| !is_role(&seat.kind));
        let filled = seats.clone().filter(|seat| seat.mandate.is_some()).count();
        (filled, seats.count())
    }
}

/// The first day of a seat `z`. The seat on the committee that goes with a board's is there from the
/// first day of its first mandate at the latest, and follows that day when it is put right.
pub(in crate::store) const FIRST_DAY: &str = "CASE WHEN z.follows_id IS NULL THEN z.created_on ELSE
    (SELECT coalesce(min(z.created_on, min(held.starts_on)), z.created_on, min(held.starts_on))
     FROM mandate held WHERE held.seat_id = z.id) END";

/// « Composition au » a day, past or to come; `None` when there is no such body.
pub(in crate::store) fn composition(
    conn: &Connection,
    body: &Id,
    day: NaiveDate,
) -> Result<Option<Composition>> {
    let Some(body) = record(conn, Entity::Body, body)? else { return Ok(None) };
    let mut held: Map<Id, Vec<MandateRow>> = Map::new();
    let all = "WHERE z.body_id = ?1 ORDER BY m.starts_on DESC, m.id DESC";
    for mandate in mandates(conn, all, &body.id)? {
        held.or_default(mandate.seat_id.clone()).push(mandate);
    }
    let sql = format!(
        "SELECT z.id, z.kind, coalesce(z.label, a.name), z.follows_id IS NOT NULL,
         {FIRST_DAY}, z.closed_on, z.association_id FROM seat z LEFT JOIN association a ON a.id = z.association_id
         WHERE z.body_id = ?1 AND ({FIRST_DAY} IS NULL OR {FIRST_DAY} <= ?2)
         AND (z.closed_on IS NULL OR z.closed_on > ?2)
         ORDER BY z.id"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map(params![body.id, day.to_string()], |row| {
        Ok(SeatRow {
            id: row.get(0)?,
            kind: text(row, 1)?,
            label: optional_text(row, 2)?.unwrap_or_default(),
            follows: row.get(3)?,
            created_on: date(row, 4)?,
            closed_on: date(row, 5)?,
            association: row.get(6)?,
            mandate: None,
            others: Vec::new(),
        })
    })?;
    let mut seats: Vec<SeatRow> = rows.read_all()?;
    for seat in &mut seats {
        let mut all = held.remove(&seat.id).unwrap_or_default();
        let place = all.iter().position(|mandate| mandate.is_active(day));
        seat.mandate = place.map(|place| all.remove(place));
        seat.others = all;
    }
    // Before there was such a body, and after it, nobody missed its seats.
    let began = body.date("created_on").is_none_or(|from| from <= day);
    let is_there = began && body.date("ended_on").is_none_or(|end| day < end);
    seats.retain(|seat| is_there || seat.mandate.is_some());
    // By kind as the list of kinds has them, the roles last; then in French order.
    let rank = |kind: &str| SEAT_KIND.codes.iter().position(|code| *code == kind);
    sort::by_cached_key(&mut seats, |seat| (rank(&seat.kind), natural(&seat.label)));
    Ok(Some(Composition { body, day, seats }))
}

impl Store {
    /// When a body met last by a day, and what carried there, in the order in which it was put.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn last_resolutions(
        &self,
        body: &Id,
        day: NaiveDate,
    ) -> Result<Option<(NaiveDate, Vec<Record>)>> {
        let last = "WHERE body_id = ?1 AND date <= ?2 AND status IN ('open', 'held', 'adopted')
                    ORDER BY date DESC, id DESC LIMIT 1";
        let values = params![body, day.to_string()];
        let last = super::records_where(&self.conn, Entity::Meeting, last, values)?;
        let Some((meeting, on)) = last.first().and_then(|met| Some((&met.id, met.date("date")?)))
        else {
            return Ok(None);
        };
        let carried = "WHERE meeting_id = ?1 AND outcome = 'carried' ORDER BY position, id";
        Ok(Some((on, super::records(&self.conn, Entity::Motion, carried, meeting)?)))
    }
}

/// The order of the officers.
const OFFICERS: [&str; 4] = ["chair", "vice-chair", "secretary", "treasurer"];

/// What each member of a meeting's body was on its day: the highest role, and the first seat.
pub(in crate::store) fn offices(conn: &Connection, meeting: &Id) -> Result<Offices> {
    let Some(meeting) = record(conn, Entity::Meeting, meeting)? else {
        return Ok(Offices::new());
    };
    let body = meeting.link("body_id").unwrap_or_default();
    let day = meeting.date("date").unwrap_or_default();
    let seats = composition(conn, &body, day)?.map(|body| body.seats).unwrap_or_default();
    let place = |role: &str| OFFICERS.iter().position(|officer| *officer == role);
    let mut offices = Offices::new();
    for seat in seats {
        let role = is_role(&seat.kind);
        let Some(mandate) = seat.mandate else { continue };
        // Whoever is elected to an office that day was not in it as the meeting opened.
        let began = role && mandate.starts_on == Some(day) && meeting.text("opened_at").is_some();
        // But whoever led the meeting or took its minutes from the start may be called so.
        let led = match seat.kind.as_str() {
            "chair" => meeting.link("chair_id").is_none_or(|chair| chair == mandate.person),
            "secretary" => meeting.link("secretary_id").is_none_or(|one| one == mandate.person),
            _ => false,
        };
        let before = seat.others.iter().find(|other| other.ended_on == Some(day));
        let mandate = match before.filter(|_| began) {
            Some(before) => before,
            None if began && !led => continue,
            None => &mandate,
        };
        let office: &mut Office = offices.or_default(mandate.person.to_string());
        if is_role(&seat.kind) {
            let known = office.role.as_deref().and_then(place).unwrap_or(OFFICERS.len());
            if place(&seat.kind).is_some_and(|place| place < known) {
                office.role = Some(seat.kind);
            }
        } else if office.seat.is_empty() {
            office.seat = seat.label;
        }
    }
    Ok(offices)
}

/// Every body, the committee first, then in French order.
pub(in crate::store) fn all(conn: &Connection) -> Result<Vec<Record>> {
    let order = "ORDER BY kind <> 'committee', sort_key, id";
    super::records_where(conn, Entity::Body, order, [])
}
