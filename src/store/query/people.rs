//! A person's page.

use rusqlite::Connection;

use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::procedure::Kind;
use crate::domain::seat::last_day;

use super::super::error::Result;
use super::super::in_camera::motion_is_public;
use super::super::row::{ReadAll, Record, date, optional_text, record, text, whole};
use chrono::NaiveDate;

/// Everything the register knows of a person.
#[derive(Debug, Clone)]
pub struct PersonSheet {
    /// The person.
    pub person: Record,
    /// The housing complex.
    pub site: Option<String>,
    /// The building.
    pub building: Option<String>,
    /// The mandates, the latest first.
    pub mandates: Vec<MandateRow>,
    /// The consents, the latest first.
    pub consents: Vec<Record>,
    /// How often at meetings: present, excused, absent, guest, substitute.
    pub attendance: [u32; 5],
    /// The latest motions moved or seconded.
    pub motions: Vec<MotionRow>,
    /// Follow-ups that are not done.
    pub follow_ups: Vec<Record>,
}

/// A mandate with what it is of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MandateRow {
    /// Its id.
    pub id: Id,
    /// The body's name.
    pub body: String,
    /// The seat.
    pub seat_id: Id,
    /// The seat's label or association, empty when it has none.
    pub seat: String,
    /// The kind of the seat.
    pub seat_kind: String,
    /// Who holds it.
    pub person: Id,
    /// Their name.
    pub name: String,
    /// First day.
    pub starts_on: Option<NaiveDate>,
    /// Last day of the term.
    pub term_ends_on: Option<NaiveDate>,
    /// First day without it.
    pub ended_on: Option<NaiveDate>,
    /// How it began.
    pub began: String,
    /// Why it ended.
    pub end_reason: Option<String>,
    /// Whether it follows a board mandate, and so is ended with that one.
    pub follows: bool,
}

impl MandateRow {
    /// Whether the person is in office that day: a term that has run out does not end it.
    pub fn is_active(&self, day: NaiveDate) -> bool {
        self.starts_on.is_some_and(|from| from <= day) && self.ended_on.is_none_or(|end| day < end)
    }

    /// Whether the person stays on that day though the term has run out.
    pub fn holds_over(&self, day: NaiveDate) -> bool {
        self.is_active(day) && self.term_ends_on.is_some_and(|term| term < day)
    }

    /// The last day, where it is known that it ended or will before its term.
    pub fn ended(&self) -> Option<NaiveDate> {
        self.ended_on.map(last_day)
    }

    /// The last day: of the term, unless it is known to end before.
    pub fn last_day(&self) -> Option<NaiveDate> {
        self.ended().or(self.term_ends_on)
    }
}

/// A motion in short.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MotionRow {
    /// Its id.
    pub id: Id,
    /// Its number, when it carried.
    pub number: Option<String>,
    /// Its text, as it was amended.
    pub text: String,
    /// What kind of motion it is.
    pub kind: Kind,
    /// Its outcome.
    pub outcome: String,
    /// When it was decided.
    pub decided_on: Option<NaiveDate>,
    /// Whether it was put in camera: its text does not go out.
    pub private: bool,
}

/// The SELECT of mandates, for a condition to follow.
const MANDATES: &str = concat!(
    "SELECT m.id, y.name, ifnull(coalesce(z.label, a.name), ''), z.kind, m.person_id, ",
    super::list::full_name!("p"),
    ", m.starts_on, m.term_ends_on, m.ended_on, m.began, m.end_reason, m.follows_id IS NOT NULL,
     m.seat_id
     FROM mandate m JOIN seat z ON z.id = m.seat_id JOIN body y ON y.id = z.body_id
     JOIN person p ON p.id = m.person_id LEFT JOIN association a ON a.id = z.association_id "
);

/// The mandates that a condition on `m`, `z` or `y` chooses.
pub(super) fn mandates(conn: &Connection, condition: &str, id: &Id) -> Result<Vec<MandateRow>> {
    let mut statement = conn.prepare_cached(&format!("{MANDATES} {condition}"))?;
    let rows = statement.query_map([id], |row| {
        Ok(MandateRow {
            id: row.get(0)?,
            body: text(row, 1)?,
            seat: text(row, 2)?,
            seat_kind: text(row, 3)?,
            person: row.get(4)?,
            name: text(row, 5)?,
            starts_on: date(row, 6)?,
            term_ends_on: date(row, 7)?,
            ended_on: date(row, 8)?,
            began: text(row, 9)?,
            end_reason: optional_text(row, 10)?,
            follows: row.get(11)?,
            seat_id: row.get(12)?,
        })
    })?;
    rows.read_all()
}

/// A person's page; `None` when there is no such person.
pub(in crate::store) fn sheet(conn: &Connection, id: &Id) -> Result<Option<PersonSheet>> {
    let Some(person) = record(conn, Entity::Person, id)? else { return Ok(None) };
    let name_of = |entity: Entity, field: &str| -> Result<Option<String>> {
        let Some(link) = person.link(field) else { return Ok(None) };
        Ok(record(conn, entity, &link)?.map(|record| record.label()))
    };
    let mut attendance = [0; 5];
    let mut statement = conn.prepare_cached(
        "SELECT status, count(*) FROM attendance WHERE person_id = ?1 GROUP BY status",
    )?;
    let mut rows = statement.query([id])?;
    while let Some(row) = rows.next()? {
        let place = match text(row, 0)?.as_str() {
            "present" => 0,
            "excused" => 1,
            "absent" => 2,
            "substitute" => 4,
            _ => 3,
        };
        attendance[place] = whole(row, 1)?.unwrap_or(0);
    }
    Ok(Some(PersonSheet {
        site: name_of(Entity::Site, "site_id")?,
        building: name_of(Entity::Building, "building_id")?,
        mandates: mandates(conn, "WHERE m.person_id = ?1 ORDER BY m.starts_on DESC, m.id", id)?,
        consents: super::records(
            conn,
            Entity::Consent,
            "WHERE person_id = ?1 ORDER BY given_on DESC, id",
            id,
        )?,
        attendance,
        motions: motions(conn, id)?,
        follow_ups: super::records(
            conn,
            Entity::FollowUp,
            "WHERE person_id = ?1 AND done_on IS NULL ORDER BY ifnull(due_on, '9999-12-31'), id",
            id,
        )?,
        person,
    }))
}

fn motions(conn: &Connection, person: &Id) -> Result<Vec<MotionRow>> {
    let mut statement = conn.prepare_cached(concat!(
        "SELECT id, number, coalesce(amended_text, text), outcome, decided_on, kind, NOT ",
        motion_is_public!("m"),
        " FROM (
           SELECT * FROM (SELECT * FROM motion WHERE mover_id = ?1 ORDER BY rowid DESC LIMIT 20)
           UNION
           SELECT * FROM (SELECT * FROM motion WHERE seconder_id = ?1 ORDER BY rowid DESC LIMIT 20)
         ) m ORDER BY decided_on DESC, id DESC LIMIT 20"
    ))?;
    let rows = statement.query_map([person], |row| {
        Ok(MotionRow {
            id: row.get(0)?,
            number: optional_text(row, 1)?,
            text: text(row, 2)?,
            outcome: text(row, 3)?,
            decided_on: date(row, 4)?,
            kind: Kind::from_code(&text(row, 5)?),
            private: row.get(6)?,
        })
    })?;
    rows.read_all()
}
