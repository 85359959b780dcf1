//! The proclamation: every fate is written, and the mandates begin.

use chrono::NaiveDate;
use rusqlite::params;

use crate::domain::command::{EndMandate, FillSeat, Proclaim};
use crate::domain::election::outcome::Ahead;
use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::domain::refusal::Refusal;
use crate::domain::seat::is_role;

use super::super::super::error::{Error, Result};
use super::super::super::query::elections::ElectionSheet;
use super::super::super::query::elections::free::{free_from, is_free_on};
use super::super::super::query::elections::holders::{self, Kept};
use super::super::super::row::{ReadAll, Record};
use super::super::super::seal::{self, Sealed};
use super::super::super::writer::Writer;
use super::super::seats;
use super::{
    accounted, at, closed_on, delegates, due, last_round, not_before, not_to_come, voters,
};

/// Proclaims the result: every fate is written, the mandates begin, and the election is sealed.
pub(in super::super) fn proclaim(writer: &Writer<'_>, act: &Proclaim) -> Result<Option<Id>> {
    let sheet = at(writer, &act.election, "closed")?;
    not_to_come(writer, (Entity::Election, "proclaimed_on"), act.on)?;
    let last = last_round(&sheet).or_else(|| closed_on(&sheet));
    not_before(("proclamation", act.on), last)?;
    let Some(standing) = sheet.standing.clone() else { return Err(due(None).into()) };
    if let Ahead::Round { kind, .. } = standing.ahead {
        return Err(due(Some(kind)).into());
    }
    accounted(&sheet)?;
    if standing.acclaimed && !standing.elected.is_empty() {
        voters::there_now(writer, &sheet)?;
    }
    let despite = act.despite.as_deref().map(str::trim).filter(|reason| !reason.is_empty());
    if let Some(step) = sheet.facts.not_on_record().first().filter(|_| despite.is_none()) {
        return Err(Refusal::ElectionLacks { step: step.code().to_owned() }.into());
    }
    let starts_on = sheet.election.date("starts_on").unwrap_or(act.on);
    end_annulled(writer, &sheet, starts_on)?;
    let seats = free_seats(writer, &sheet, &standing.elected, starts_on);
    let seats = seats.map_err(|refused| held(writer, &sheet, starts_on, refused))?;
    for (place, (candidate, seat)) in standing.elected.iter().zip(seats).enumerate() {
        let row = sheet.candidate(candidate);
        let person = row.and_then(|row| row.record.link("person_id")).unwrap_or_default();
        let acclaimed = standing.unopposed.contains(candidate);
        let began = if acclaimed { "acclaimed" } else { "elected" };
        end_officer(writer, &seat, starts_on)?;
        let mandate = seats::fill(
            writer,
            &FillSeat {
                id: None,
                seat: seat.id.clone(),
                person,
                starts_on,
                term_ends_on: sheet.election.date("term_ends_on"),
                began: began.to_owned(),
                ended_on: None,
                end_reason: None,
                note: None,
            },
        )?;
        let fate = [
            ("fate", began.into()),
            ("rank", Value::Whole(i64::try_from(place).unwrap_or(i64::MAX) + 1)),
            ("mandate_id", mandate.into()),
        ];
        writer.update(Entity::Candidate, &Id::new(candidate.clone()), &fate)?;
    }
    // Whoever comes next is a substitute; of those with the same votes nobody comes before another.
    for (rank, group) in standing.ranked() {
        let rank = Value::Whole(i64::try_from(rank).unwrap_or(i64::MAX));
        for candidate in group {
            let fate = [("fate", "substitute".into()), ("rank", rank.clone())];
            writer.update(Entity::Candidate, &Id::new(candidate.clone()), &fate)?;
        }
    }
    for row in &sheet.candidates {
        let id = row.record.id.as_str();
        let told = standing.elected.iter().chain(standing.others.iter().flatten());
        let fate = match row.stands() {
            false => "withdrawn",
            // Not of the group for which every seat is reserved.
            true if !told.into_iter().any(|other| other == id) => "not-elected",
            true => continue,
        };
        writer.update(Entity::Candidate, &row.record.id, &[("fate", fate.into())])?;
    }
    let values = [
        ("status", "proclaimed".into()),
        ("proclaimed_on", act.on.into()),
        ("despite", despite.into()),
    ];
    writer.update(Entity::Election, &act.election, &values)?;
    seal::seal(writer, &Sealed::Election(act.election.clone()), "proclamation")?;
    Ok(Some(act.election.clone()))
}

/// The seats of the election's kind that can be filled from a day on: vacant ones, those whose term
/// is over by then, and officers' roles, which an election always gives anew. Whoever is elected
/// again keeps the seat; the others take what is left, in the order in which the seats were made.
fn free_seats(
    writer: &Writer<'_>,
    sheet: &ElectionSheet,
    elected: &[String],
    on: NaiveDate,
) -> Result<Vec<Record>> {
    let kind = sheet.code("seat_kind");
    let mut statement = writer.conn.prepare_cached(&format!(
        "SELECT z.id, (SELECT m.person_id FROM mandate m WHERE m.seat_id = z.id
                       AND m.starts_on <= ?3 AND (m.ended_on IS NULL OR m.ended_on > ?3)
                       ORDER BY m.starts_on DESC LIMIT 1)
         FROM seat z
         WHERE z.body_id = ?1 AND z.kind = ?2 AND (z.closed_on IS NULL OR z.closed_on > ?3)
           AND (z.created_on IS NULL OR z.created_on <= ?3)
           AND (?4 OR {})
         ORDER BY z.rowid",
        is_free_on("?3")
    ))?;
    let given = params![sheet.code("body_id"), kind, on.to_string(), is_role(kind)];
    let found = statement.query_map(given, |row| Ok((row.get(0)?, row.get(1)?)))?;
    let mut free: Vec<(Id, Option<Id>)> = found.read_all()?;
    if free.len() < elected.len() {
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let all = elected.len();
        let (elected, free) = (count(all), count(free.len()));
        let of = (sheet.election.link("body_id").unwrap_or_default(), sheet.code("seat_kind"));
        let from = free_from(writer.conn, (&of.0, of.1), all, on)?;
        let from = from.map(|day| day.to_string()).unwrap_or_default();
        return Err(Refusal::SeatsMissing { elected, free, from }.into());
    }
    let person = |id: &String| sheet.candidate(id).and_then(|row| row.record.link("person_id"));
    let mut given: Vec<Option<Id>> = Vec::new();
    for id in elected {
        let own = free.iter().position(|(_, holder)| holder.is_some() && *holder == person(id));
        given.push(own.map(|own| free.remove(own).0));
    }
    if given.iter().any(Option::is_none) {
        delegates::of_one(writer, sheet.code("body_id"), kind, on)?;
    }
    let mut left = free.into_iter().map(|(seat, _)| seat);
    let seats = given.into_iter().filter_map(|seat| seat.or_else(|| left.next()));
    seats.map(|seat| writer.get(Entity::Seat, &seat)).collect()
}

/// The mandates that an annulled election gave end when the one that is held again is proclaimed; those
/// that had not begun do so on their first day.
fn end_annulled(writer: &Writer<'_>, sheet: &ElectionSheet, on: NaiveDate) -> Result<()> {
    for holder in holders::of(writer.conn, &sheet.election, on)? {
        if holder.gives_way_to(&sheet.election.id) {
            let (mandate, reason) = (holder.mandate, "annulled".to_owned());
            let ended_on = on.max(holder.starts_on);
            seats::end(writer, &EndMandate { mandate, ended_on, reason })?;
        }
    }
    Ok(())
}

/// Too few seats are free: what there is to do about it, where that is not to begin later.
fn held(writer: &Writer<'_>, sheet: &ElectionSheet, on: NaiveDate, refused: Error) -> Error {
    if !matches!(refused.refusal(), Some(Refusal::SeatsMissing { .. })) {
        return refused;
    }
    let kept = holders::of(writer.conn, &sheet.election, on);
    match kept.map(|holders| holders::kept(&sheet.election, &holders)) {
        Ok(Kept::ByAnnulled(name)) => Refusal::SeatsOfAnnulled { name }.into(),
        Ok(Kept::By(holders)) => Refusal::SeatsHeld { holders }.into(),
        Ok(Kept::ForNow) => refused,
        Err(error) => error,
    }
}

/// An officer's mandate ends when another one is elected, before its term too.
fn end_officer(writer: &Writer<'_>, seat: &Record, on: NaiveDate) -> Result<()> {
    if !is_role(seat.text("kind").unwrap_or_default()) {
        return Ok(());
    }
    let mut statement = writer.conn.prepare_cached(
        "SELECT id FROM mandate WHERE seat_id = ?1 AND starts_on < ?2
           AND ended_on IS NULL AND (term_ends_on IS NULL OR term_ends_on >= ?2)",
    )?;
    let held = statement.query_map(params![seat.id, on.to_string()], |row| row.get(0))?;
    let held: Vec<Id> = held.read_all()?;
    held.into_iter().try_for_each(|mandate| {
        seats::end(writer, &EndMandate { mandate, ended_on: on, reason: "term".to_owned() })
    })
}
