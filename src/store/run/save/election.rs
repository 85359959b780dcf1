//! What elections, candidates and election officers ask of a save.

use chrono::{Days, NaiveDate};
use rusqlite::{OptionalExtension, params};

use crate::domain::election::COUNTING;
use crate::domain::entity::Entity;
use crate::domain::field::{Fault, Value};
use crate::domain::id::Id;
use crate::domain::refusal::Refusal;
use crate::domain::rules::NOMINATION_CLOSE_DAYS;
use crate::domain::seat::is_role;

use super::super::super::error::{Error, Result};
use super::super::super::row::{ReadAll, Record, text};
use super::super::super::sheets;
use super::super::super::writer::Writer;
use super::super::elections;
use super::particular::written;

/// The values about to be written, by field.
type Values<'a> = Vec<(&'a str, Value)>;

/// A new election: open for nominations; the vote is on the day of its meeting, and nominations
/// close the committee's number of days before, unless it is said otherwise.
pub(super) fn made(writer: &Writer<'_>, values: &mut Values<'_>) -> Result<()> {
    values.push(("status", "open".into()));
    if written(values, "vote_on").is_none_or(|day| *day == Value::Null)
        && let Some(meeting) = written(values, "meeting_id").and_then(Value::as_text)
    {
        let meeting = writer.get(Entity::Meeting, &Id::new(meeting))?;
        values.retain(|(field, _)| *field != "vote_on");
        values.push(("vote_on", meeting.value("date").clone()));
    }
    // Who is named in the room is named until the vote.
    let floor = written(values, "floor").and_then(Value::as_whole) == Some(1);
    if !floor
        && written(values, "close_on").is_none_or(|day| *day == Value::Null)
        && let Some(vote) = written(values, "vote_on").and_then(Value::as_text)
        && let Ok(vote) = vote.parse::<NaiveDate>()
    {
        let days = u64::from(writer.rules()?.whole(&NOMINATION_CLOSE_DAYS));
        values.retain(|(field, _)| *field != "close_on");
        values.push(("close_on", vote.checked_sub_days(Days::new(days)).into()));
    }
    of_one_association(writer, None, values)?;
    seats(None, values)
}

/// The seats that an election gives are not those of several associations.
fn of_one_association(
    writer: &Writer<'_>,
    before: Option<&Record>,
    values: &Values<'_>,
) -> Result<()> {
    let is_new = |name: &&str| {
        written(values, name).is_some_and(|value| before.is_none_or(|b| b.value(name) != value))
    };
    if !["body_id", "seat_kind"].iter().any(is_new) {
        return Ok(());
    }
    let value = |name: &str| written(values, name).or_else(|| before.map(|b| b.value(name)));
    let text = |name: &str| value(name).and_then(Value::as_text).unwrap_or_default();
    let day = text("starts_on").parse().unwrap_or(writer.stamp.today());
    elections::of_one(writer, text("body_id"), text("seat_kind"), day)
}

/// A changed election: what votes are counted by stays once any were.
pub(super) fn changed(writer: &Writer<'_>, before: &Record, values: &mut Values<'_>) -> Result<()> {
    let status = before.text("status").unwrap_or_default();
    if status != "proclaimed" && written(values, "destroyed_on").is_some_and(|v| *v != Value::Null)
    {
        return Err(Refusal::BallotsNeeded {}.into());
    }
    let counting =
        values.iter().any(|(name, value)| COUNTING.contains(name) && before.value(name) != value);
    let mut counted =
        writer.conn.prepare_cached("SELECT 1 FROM election_round WHERE election_id = ?1")?;
    if counting && counted.exists([&before.id])? {
        return Err(Refusal::ElectionStep { stage: status.to_owned() }.into());
    }
    of_one_association(writer, Some(before), values)?;
    seats(Some(before), values)
}

/// There is at least one seat, and an absolute majority fills one at a time.
fn seats(before: Option<&Record>, values: &Values<'_>) -> Result<()> {
    let value = |name: &str| written(values, name).or_else(|| before.map(|b| b.value(name)));
    let seats = value("seats").and_then(Value::as_whole).unwrap_or(1);
    let single = value("method").and_then(Value::as_text) == Some("majority");
    if seats < 1 || single && seats > 1 {
        let fault = if seats < 1 { Fault::Required } else { Fault::OneSeat };
        let (table, field) = (Entity::Election.table().to_owned(), "seats".to_owned());
        return Err(Refusal::Field { table, field, fault }.into());
    }
    // Whom transferable votes elect, and of one post, no group can be guaranteed a seat.
    let highest = matches!(value("method").and_then(Value::as_text), Some("block" | "approval"));
    let mut left = seats;
    for field in ["reserved_families", "reserved_seniors"] {
        let reserved = value(field).and_then(Value::as_whole).unwrap_or(0);
        left -= reserved;
        if reserved > 0 && (!highest || left < 0) {
            let (table, field) = (Entity::Election.table().to_owned(), field.to_owned());
            return Err(Refusal::Field { table, field, fault: Fault::Reserved }.into());
        }
    }
    Ok(())
}

/// A candidate: joins while nominations are open (after their last day only from the floor, where
/// the election allows it), is eligible, and does not lead the election. Withdraws until votes were
/// counted.
pub(super) fn candidate(
    writer: &Writer<'_>,
    before: Option<&Record>,
    values: &Values<'_>,
) -> Result<()> {
    let value = |name: &str| written(values, name).or_else(|| before.map(|b| b.value(name)));
    let link = |name: &str| value(name).and_then(Value::as_text).map(Id::new);
    let (Some(election), Some(person)) = (link("election_id"), link("person_id")) else {
        return Ok(());
    };
    if let Some(own) = before.and_then(|before| before.link("person_id"))
        && own != person
    {
        let name = writer.get(Entity::Person, &own)?.label();
        return Err(Refusal::CandidatePerson { name }.into());
    }
    let election = writer.get(Entity::Election, &election)?;
    let person = writer.get(Entity::Person, &person)?;
    let name = person.label();
    if before.is_none() {
        stands_once(writer, &election.id, &person)?;
    }
    let status = election.text("status").unwrap_or_default();
    if matches!(status, "cancelled" | "proclaimed") {
        return Err(Refusal::ElectionStep { stage: status.to_owned() }.into());
    }
    // Whoever withdrew does not come back by it.
    let only_withdraws = before.is_some_and(|before| {
        values.iter().all(|(name, new)| {
            *name == "withdrawn_on" && *new != Value::Null || before.value(name) == new
        })
    });
    // Typed after the last day, a nomination that was received by then is in time.
    let received = value("received_on").and_then(Value::as_text).and_then(|day| day.parse().ok());
    let received = received.unwrap_or(writer.stamp.today());
    let late = election.date("close_on").is_some_and(|day| day < received);
    let floor = election.value("floor").as_whole() == Some(1);
    if status == "closed" && !only_withdraws || before.is_none() && late && !floor {
        let since = election.date("closed_on").filter(|_| status == "closed");
        let since = since.map(|day| day.to_string());
        return Err(Refusal::NominationsClosed { since }.into());
    }
    // What was answered is left as it is: a late nomination that was not made at the assembly is none.
    let is_new = |field: &str| {
        written(values, field).is_some_and(|v| before.is_none_or(|b| b.value(field) != v))
    };
    let asks = before.is_none() || is_new("received_on") || is_new("from_floor");
    if late && asks && value("from_floor").and_then(Value::as_whole) != Some(1) {
        if !floor {
            return Err(Refusal::NominationsClosed { since: None }.into());
        }
        let last = election.date("close_on").unwrap_or(received);
        let [received, last] = [received, last].map(|day| day.to_string());
        return Err(Refusal::NominationLate { received, last }.into());
    }
    // What was received while it could be stays received there: its consent is asked again.
    let says = before.is_none() || is_new("from_floor");
    if !floor && says && value("from_floor").and_then(Value::as_whole) == Some(1) {
        return Err(of_candidate("from_floor", Fault::NoFloor));
    }
    let group = written(values, "stands_for").and_then(Value::as_text);
    if let Some(group) = group
        && before.is_none_or(|before| before.text("stands_for") != Some(group))
        && election.value(&format!("reserved_{group}")).as_whole().unwrap_or(0) < 1
    {
        return Err(of_candidate("stands_for", Fault::NoGroupSeat));
    }
    if let Some(before) = before
        && written(values, "withdrawn_on").is_some_and(|day| before.value("withdrawn_on") != day)
        && is_counted(writer, &before.id)?
    {
        return Err(Refusal::CandidateCounted { name }.into());
    }
    let answer = |field: &str| value(field).and_then(Value::as_text);
    let excluded = [("is_tenant", "no"), ("is_employee", "yes")];
    let staff = (person.text("kind") == Some("staff")).then_some("is_employee");
    let why = excluded.into_iter().find(|(field, no)| answer(field) == Some(*no));
    if let Some(why) = why.map(|(field, _)| field).or(staff) {
        return Err(Refusal::NotEligible { name, why: why.to_owned() }.into());
    }
    let role = is_role(election.text("seat_kind").unwrap_or_default());
    if role && before.is_none() && !is_member(writer, &election, &person.id)? {
        return Err(Refusal::OfficerNotMember { name }.into());
    }
    let mut leads = writer.conn.prepare_cached(
        "SELECT 1 FROM election_officer WHERE election_id = ?1 AND person_id = ?2",
    )?;
    let withdrawn = value("withdrawn_on").is_some_and(|day| *day != Value::Null);
    match !withdrawn && leads.exists(params![election.id, person.id])? {
        true => Err(Refusal::OfficerIsCandidate { name }.into()),
        false => Ok(()),
    }
}

/// What is wrong with a field of a candidate.
fn of_candidate(field: &str, fault: Fault) -> Error {
    let (table, field) = (Entity::Candidate.table().to_owned(), field.to_owned());
    Refusal::Field { table, field, fault }.into()
}

/// Nobody is put forward twice: whoever withdrew comes back by their own record.
fn stands_once(writer: &Writer<'_>, election: &Id, person: &Record) -> Result<()> {
    let mut stands = writer.conn.prepare_cached(
        "SELECT withdrawn_on IS NULL FROM candidate WHERE election_id = ?1 AND person_id = ?2",
    )?;
    let stands = stands.query_row(params![election, person.id], |row| row.get(0)).optional()?;
    let place = match stands {
        Some(true) => "candidate",
        Some(false) => "withdrawn",
        None => return Ok(()),
    };
    Err(Refusal::NamedTwice { name: person.label(), place: place.to_owned() }.into())
}

/// Whether somebody has a seat on the body that elects: its officers are chosen among its members.
fn is_member(writer: &Writer<'_>, election: &Record, person: &Id) -> Result<bool> {
    let mut held = writer.conn.prepare_cached(
        "SELECT s.kind FROM mandate m JOIN seat s ON s.id = m.seat_id
         WHERE m.person_id = ?1 AND s.body_id = ?2 AND m.starts_on <= ?3
           AND (m.ended_on IS NULL OR m.ended_on > ?3)",
    )?;
    let day = election.date("starts_on").unwrap_or(writer.stamp.today()).to_string();
    let kinds =
        held.query_map(params![person, election.link("body_id"), day], |row| text(row, 0))?;
    let kinds: Vec<String> = kinds.read_all()?;
    Ok(kinds.iter().any(|kind| !is_role(kind)))
}

fn is_counted(writer: &Writer<'_>, candidate: &Id) -> Result<bool> {
    let mut counted =
        writer.conn.prepare_cached("SELECT 1 FROM round_vote WHERE candidate_id = ?1")?;
    Ok(counted.exists([candidate])?)
}

/// An election officer does not stand in the election.
pub(super) fn officer(
    writer: &Writer<'_>,
    before: Option<&Record>,
    values: &Values<'_>,
) -> Result<()> {
    let value = |name: &str| written(values, name).or_else(|| before.map(|b| b.value(name)));
    let link = |name: &str| value(name).and_then(Value::as_text).map(Id::new);
    let (Some(election), Some(person)) = (link("election_id"), link("person_id")) else {
        return Ok(());
    };
    writer.get(Entity::Election, &election)?;
    let own = before.map(|before| before.id.clone()).unwrap_or_default();
    let mut leads = writer.conn.prepare_cached(
        "SELECT 1 FROM election_officer WHERE election_id = ?1 AND person_id = ?2 AND id <> ?3",
    )?;
    if leads.exists(params![election, person, own])? {
        let (name, place) = (writer.get(Entity::Person, &person)?.label(), "officer".to_owned());
        return Err(Refusal::NamedTwice { name, place }.into());
    }
    let mut stands = writer.conn.prepare_cached(
        "SELECT 1 FROM candidate
         WHERE election_id = ?1 AND person_id = ?2 AND withdrawn_on IS NULL",
    )?;
    match stands.exists(params![election, person])? {
        true => {
            let name = writer.get(Entity::Person, &person)?.label();
            Err(Refusal::OfficerIsCandidate { name }.into())
        }
        false => Ok(()),
    }
}

/// What comes after a proclamation: of an election that was proclaimed; a decision has its day and its
/// reasons.
pub(super) fn objection(
    writer: &Writer<'_>,
    before: Option<&Record>,
    values: &Values<'_>,
) -> Result<()> {
    let value = |name: &str| written(values, name).or_else(|| before.map(|b| b.value(name)));
    let said = |name: &str| value(name).is_some_and(|value| *value != Value::Null);
    let Some(election) = value("election_id").and_then(Value::as_text).map(Id::new) else {
        return Ok(());
    };
    if writer.get(Entity::Election, &election)?.text("status") != Some("proclaimed") {
        return Err(Refusal::ObjectionEarly {}.into());
    }
    // The ballots that were read again for it are told by their numbers from now on.
    if before.is_none() && value("kind").and_then(Value::as_text) == Some("recount") {
        sheets::forget(writer.conn, &election)?;
    }
    match said("decision") && !(said("decided_on") && said("reasons")) {
        true => Err(Refusal::ObjectionUndecided {}.into()),
        false => Ok(()),
    }
}
