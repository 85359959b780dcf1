//! The round of a notice: its stops in the order in which they are made.

use crate::text::ordered::Map;
use crate::text::sort;

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::domain::id::Id;
use crate::domain::meeting::NOTICE_WAY;
use crate::domain::person::full_name;

use super::super::error::Result;
use super::super::row::{ReadAll, date, optional_text, text, whole};

/// A stop of the round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stop {
    /// Who gets the notice; else it goes under the doors of a building.
    pub person: Option<Id>,
    /// The building, when it is not a person's.
    pub building: Option<Id>,
    /// The person's name, or the building's.
    pub name: String,
    /// Where it is: the building of a person, the housing complex of a building; may be empty.
    pub place: String,
    /// The number, the address or the door, as the way asks; may be empty.
    pub reach: String,
    /// Dwellings of the building.
    pub dwellings: Option<u32>,
    /// A code of `notice-way`.
    pub way: String,
    /// The day it was done.
    pub done_on: Option<NaiveDate>,
    /// A note; may be empty.
    pub note: String,
}

/// The round of a meeting's notice, by way, then by place, then by name.
pub(in crate::store) fn round(conn: &Connection, meeting: &Id) -> Result<Vec<Stop>> {
    let mut statement = conn.prepare_cached(
        "SELECT n.person_id, n.building_id, n.way, n.done_on, n.note,
                p.family_name, coalesce(p.preferred_name, p.given_name), p.phone, p.email, p.unit,
                b.name, b.dwellings, s.name, coalesce(s.sort_key, ''), coalesce(b.sort_key, ''),
                coalesce(p.sort_key, '')
         FROM notice n LEFT JOIN person p ON p.id = n.person_id
         LEFT JOIN building b ON b.id = coalesce(n.building_id, p.building_id)
         LEFT JOIN site s ON s.id = coalesce(b.site_id, p.site_id)
         WHERE n.meeting_id = ?1",
    )?;
    let rows = statement.query_map([meeting], |row| {
        let way = text(row, 2)?;
        let person: Option<Id> = row.get(0)?;
        let [complex, building] = [optional_text(row, 12)?, optional_text(row, 10)?];
        let reach = match way.as_str() {
            "email" => optional_text(row, 8)?,
            "phone" => optional_text(row, 7)?,
            _ => optional_text(row, 9)?,
        };
        let (name, place) = match &person {
            Some(_) => {
                let name = full_name(optional_text(row, 6)?.as_deref(), &text(row, 5)?);
                let place = complex.into_iter().chain(building).collect::<Vec<_>>();
                (name, place.join(", "))
            }
            None => (building.unwrap_or_default(), complex.unwrap_or_default()),
        };
        let rank = NOTICE_WAY.codes.iter().position(|code| *code == way);
        // Whoever hands letters out goes house by house; calls are made by name.
        let afoot = matches!(way.as_str(), "letter" | "hand");
        let house = if afoot { (text(row, 13)?, text(row, 14)?) } else { Default::default() };
        let key = (rank, house, person.is_some(), text(row, 15)?);
        let stop = Stop {
            building: row.get::<_, Option<Id>>(1)?.filter(|_| person.is_none()),
            person,
            name,
            place,
            reach: reach.unwrap_or_default(),
            dwellings: whole(row, 11)?,
            way,
            done_on: date(row, 3)?,
            note: optional_text(row, 4)?.unwrap_or_default(),
        };
        Ok((key, stop))
    })?;
    let mut found = rows.read_all()?;
    sort::by(&mut found, |a, b| a.0.cmp(&b.0));
    Ok(found.into_iter().map(|(_, stop)| stop).collect())
}

/// How many stops of a round are done, and of how many.
pub(in crate::store) fn progress(conn: &Connection, meeting: &Id) -> Result<(u32, u32)> {
    let mut statement =
        conn.prepare_cached("SELECT count(done_on), count(*) FROM notice WHERE meeting_id = ?1")?;
    Ok(statement.query_row([meeting], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// What the points of an agenda, and a meeting, call other meetings: numbers, by the id of the
/// meeting or of the point that they name.
pub(super) fn numbers(conn: &Connection, meeting: &Id) -> Result<Map<String, String>> {
    let mut statement = conn.prepare_cached(
        "SELECT i.minutes_of_id, m.number FROM agenda_item i
           JOIN meeting m ON m.id = i.minutes_of_id WHERE i.meeting_id = ?1
         UNION SELECT i.carried_from_id, m.number FROM agenda_item i
           JOIN agenda_item before ON before.id = i.carried_from_id
           JOIN meeting m ON m.id = before.meeting_id WHERE i.meeting_id = ?1
         UNION SELECT m.id, m.number FROM meeting own
           JOIN meeting m ON m.id = own.continues_id WHERE own.id = ?1",
    )?;
    let rows = statement.query_map([meeting], |row| Ok((text(row, 0)?, text(row, 1)?)))?;
    Ok(Map::read(rows)?)
}
