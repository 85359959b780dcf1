//! Who holds the seats that an election gives: those whom an annulled election put there give way to
//! whoever is elected again, others do not.

use chrono::NaiveDate;
use rusqlite::{Connection, params};

use crate::domain::entity::Entity;
use crate::domain::id::Id;

use super::super::super::error::Result;
use super::super::super::row::{Record, record, text};

/// A mandate on a seat that an election gives, from the day on which its own mandates begin.
pub(in crate::store) struct Holder {
    /// The mandate.
    pub mandate: Id,
    /// When it begins.
    pub starts_on: NaiveDate,
    /// Who has it.
    pub name: String,
    /// The election that gave it, where that was annulled.
    pub annulled: Option<Annulled>,
}

/// An election that was annulled.
pub(in crate::store) struct Annulled {
    /// What it is called.
    pub name: String,
    /// The one that is held again, where it is named.
    pub again: Option<Id>,
}

impl Holder {
    /// Whether it gives way to whoever this election elects: it is the one that is held again.
    pub fn gives_way_to(&self, election: &Id) -> bool {
        self.annulled.as_ref().is_some_and(|annulled| annulled.again.as_ref() == Some(election))
    }
}

/// Why the seats of an election cannot be filled on the day on which its mandates begin, by what is to
/// be done about it.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::store) enum Kept {
    /// An annulled election put somebody there: the one that is held again is to be named on it.
    ByAnnulled(String),
    /// A by-election is for seats that are left: the mandates of these have to end first.
    By(String),
    /// The mandates can begin later, once terms are over.
    ForNow,
}

/// What keeps the seats of an election, by those who stay on them.
pub(in crate::store) fn kept(election: &Record, holders: &[Holder]) -> Kept {
    let stays = |holder: &&Holder| !holder.gives_way_to(&election.id);
    let mut annulled = holders.iter().filter_map(|holder| holder.annulled.as_ref());
    if let Some(annulled) = annulled.find(|annulled| annulled.again.is_none()) {
        return Kept::ByAnnulled(annulled.name.clone());
    }
    let names: Vec<&str> =
        holders.iter().filter(stays).map(|holder| holder.name.as_str()).collect();
    match election.value("by_election").as_whole() == Some(1) && !names.is_empty() {
        true => Kept::By(names.join(", ")),
        false => Kept::ForNow,
    }
}

/// The mandates that have not ended by a day on the seats of an election's kind, those to come too.
pub(in crate::store) fn of(
    conn: &Connection,
    election: &Record,
    on: NaiveDate,
) -> Result<Vec<Holder>> {
    let mut statement = conn.prepare_cached(
        "SELECT m.id, m.starts_on, m.person_id, e.name, o.new_election_id, o.id IS NOT NULL
         FROM mandate m JOIN seat z ON z.id = m.seat_id
         LEFT JOIN candidate c ON c.mandate_id = m.id LEFT JOIN election e ON e.id = c.election_id
         LEFT JOIN objection o ON o.election_id = e.id AND o.decision = 'annulled'
         WHERE z.body_id = ?1 AND z.kind = ?2 AND (m.ended_on IS NULL OR m.ended_on > ?3)
           AND (m.term_ends_on IS NULL OR m.term_ends_on >= ?3)
         GROUP BY m.id ORDER BY z.rowid, m.starts_on",
    )?;
    let given = params![election.link("body_id"), election.text("seat_kind"), on.to_string()];
    let rows = statement.query_map(given, |row| {
        let annulled = match row.get(5)? {
            true => Some(Annulled { name: text(row, 3)?, again: row.get(4)? }),
            false => None,
        };
        let day: String = row.get(1)?;
        let starts_on = day.parse().unwrap_or(on);
        let person: Id = row.get(2)?;
        let name = String::new();
        Ok((person, Holder { mandate: row.get(0)?, starts_on, name, annulled }))
    })?;
    let mut all = Vec::new();
    for row in rows {
        let (person, mut holder) = row?;
        let person = record(conn, Entity::Person, &person)?;
        holder.name = person.map(|person| person.label()).unwrap_or_default();
        all.push(holder);
    }
    Ok(all)
}
