//! Elections: nominations close, votes are counted, lots are drawn, the result is proclaimed.

mod ballots;

use chrono::NaiveDate;
use rusqlite::params;

use crate::domain::command::{
    CancelElection, CloseNominations, DrawLots, DrawOrder, EndMandate, FillSeat, Proclaim,
    RecordCount,
};
use crate::domain::election::outcome::{Ahead, RoundKind};
use crate::domain::election::{lots, method, papers};
use crate::domain::entity::Entity;
use crate::domain::field::{Fault, Value};
use crate::domain::id::Id;
use crate::domain::refusal::Refusal;
use crate::domain::rules::ELECTION_TIE;
use crate::domain::rules::meeting::MeetingFacts;
use crate::domain::seat::is_role;

use super::super::error::Result;
use super::super::query::elections::{ElectionSheet, sheet};
use super::super::row::Record;
use super::super::seal::{self, Sealed};
use super::super::sheets;
use super::super::writer::Writer;
use super::meetings::hour;
use super::{motions, seats};

fn read(writer: &Writer<'_>, election: &Id) -> Result<ElectionSheet> {
    let found = sheet(writer.conn, election, &writer.rules()?, writer.stamp.today())?;
    found.ok_or_else(|| {
        let (table, id) = (Entity::Election.table().to_owned(), election.to_string());
        Refusal::NotFound { table, id }.into()
    })
}

/// The election, where it stands at this step.
fn at(writer: &Writer<'_>, election: &Id, status: &str) -> Result<ElectionSheet> {
    let sheet = read(writer, election)?;
    match sheet.code("status") {
        found if found == status => Ok(sheet),
        other => Err(Refusal::ElectionStep { stage: other.to_owned() }.into()),
    }
}

/// What happened does not lie in the future.
fn not_to_come(writer: &Writer<'_>, (entity, field): (Entity, &str), on: NaiveDate) -> Result<()> {
    if on <= writer.stamp.today() {
        return Ok(());
    }
    let (table, field) = (entity.table().to_owned(), field.to_owned());
    Err(Refusal::Field { table, field, fault: Fault::ToCome }.into())
}

/// Closes the nominations. Everybody who stands has consented in writing and answered what is asked
/// about eligibility; nobody who leads stands.
pub(super) fn close(writer: &Writer<'_>, act: &CloseNominations) -> Result<Option<Id>> {
    let sheet = at(writer, &act.election, "open")?;
    not_to_come(writer, (Entity::Election, "closed_on"), act.on)?;
    for row in sheet.candidates.iter().filter(|row| row.stands()) {
        if let Some(field) = row.lacks() {
            let (name, field) = (row.name.clone(), field.to_owned());
            let table = Entity::Candidate.table().to_owned();
            return Err(Refusal::CandidateLacks { name, table, field }.into());
        }
    }
    let rules = writer.rules()?;
    let values = [
        ("status", "closed".into()),
        ("closed_on", act.on.into()),
        ("tie", rules.text(&ELECTION_TIE).into()),
    ];
    writer.update(Entity::Election, &act.election, &values)?;
    Ok(Some(act.election.clone()))
}

/// Calls an election off that is not proclaimed.
pub(super) fn cancel(writer: &Writer<'_>, act: &CancelElection) -> Result<Option<Id>> {
    let sheet = read(writer, &act.election)?;
    match sheet.code("status") {
        "open" | "closed" => {}
        other => return Err(Refusal::ElectionStep { stage: other.to_owned() }.into()),
    }
    writer.update(Entity::Election, &act.election, &[("status", "cancelled".into())])?;
    Ok(Some(act.election.clone()))
}

/// Records a count. A vote or a second ballot has the candidates that have to come, a recount those
/// of the round before; each candidate's votes are written, 0 too.
pub(super) fn count(writer: &Writer<'_>, act: &RecordCount) -> Result<Option<Id>> {
    let sheet = at(writer, &act.election, "closed")?;
    not_to_come(writer, (Entity::ElectionRound, "held_on"), act.on)?;
    let (kind, among, seats) = if act.recount {
        let ahead = || due(sheet.ahead().map(|(kind, ..)| kind));
        let (among, seats) = sheet.recounted.clone().ok_or_else(ahead)?;
        (RoundKind::Recount, among, seats)
    } else {
        accounted(&sheet)?;
        match sheet.ahead() {
            Some((kind, among, seats)) if kind != RoundKind::Lots => (kind, among.to_vec(), seats),
            other => return Err(due(other.map(|(kind, ..)| kind)).into()),
        }
    };
    let method = method(sheet.code("method"));
    let kept = ballots::read(act, &among, method, seats)?;
    if let Some(other) = act.votes.keys().find(|id| !among.iter().any(|c| c == id.as_str())) {
        let name = sheet.candidate(other.as_str()).map(|row| row.name.clone());
        return Err(Refusal::VotesForOther { name: name.unwrap_or_default() }.into());
    }
    let given = |id: &String| act.votes.get(&Id::new(id.clone())).copied().unwrap_or(0);
    let votes: Vec<(&String, u32)> = among
        .iter()
        .map(|id| (id, kept.as_ref().map_or_else(|| given(id), |kept| kept.votes(id, method))))
        .collect();
    let totals: Vec<u64> = votes.iter().map(|(_, votes)| u64::from(*votes)).collect();
    papers::agree(&totals, act.valid, method, seats)?;
    // A ballot that was given back for another one is nobody's second vote.
    voters(writer, &sheet, act.issued.saturating_sub(act.spoiled))?;
    let at = act.at.as_deref().map(hour).transpose()?;
    let round = writer.new_id(act.id.as_ref())?;
    let number = |number: u32| Value::Whole(i64::from(number));
    write_round(
        writer,
        &round,
        &[
            ("election_id", (&act.election).into()),
            ("position", next_place(&sheet)),
            ("kind", kind.code().into()),
            ("held_on", act.on.into()),
            ("held_at", at.into()),
            ("issued", number(act.issued)),
            ("valid", number(act.valid)),
            ("blank", number(act.blank)),
            ("rejected", number(act.rejected)),
            ("spoiled", number(act.spoiled)),
            ("unreturned", number(act.unreturned)),
            ("note", act.note.as_deref().into()),
        ],
        votes.into_iter().map(|(id, votes)| (id.as_str(), i64::from(votes))),
    )?;
    if let Some(kept) = kept {
        kept.write(writer, &round)?;
    }
    sheets::forget(writer.conn, &act.election)?;
    Ok(Some(round))
}

fn next_place(sheet: &ElectionSheet) -> Value {
    Value::Whole(i64::try_from(sheet.rounds.len()).unwrap_or(i64::MAX).saturating_add(1))
}

fn due(kind: Option<RoundKind>) -> Refusal {
    Refusal::RoundDue { round: kind.map(RoundKind::code).unwrap_or_default().to_owned() }
}

/// No more ballots than there are people who may vote, and none without a quorum.
fn voters(writer: &Writer<'_>, sheet: &ElectionSheet, issued: u32) -> Result<()> {
    let Some(meeting) = &sheet.meeting else { return Ok(()) };
    let facts: MeetingFacts = motions::facts(writer, &meeting.id)?;
    if !matches!(facts.status.as_str(), "open" | "held") {
        return Err(Refusal::MeetingStep { status: facts.status }.into());
    }
    let (present, needed) = (facts.quorate(), facts.needed());
    if present < needed {
        return Err(Refusal::NoQuorum { present, needed }.into());
    }
    let voters = facts.present();
    match issued > voters {
        true => Err(Refusal::BallotsAndVoters { issued, voters }.into()),
        false => Ok(()),
    }
}

/// A round and what it gives each candidate.
fn write_round<'a>(
    writer: &Writer<'_>,
    round: &Id,
    values: &[(&str, Value)],
    votes: impl Iterator<Item = (&'a str, i64)>,
) -> Result<()> {
    writer.insert(Entity::ElectionRound, round, values)?;
    for (candidate, votes) in votes {
        let id = writer.new_id(None)?;
        let values = [
            ("round_id", round.into()),
            ("candidate_id", candidate.into()),
            ("votes", Value::Whole(votes)),
        ];
        writer.insert(Entity::RoundVote, &id, &values)?;
    }
    Ok(())
}

/// Draws the order of the ballot from words said aloud: once, when it is known who stands and before
/// anything is counted.
pub(super) fn order(writer: &Writer<'_>, act: &DrawOrder) -> Result<Option<Id>> {
    let sheet = at(writer, &act.election, "closed")?;
    let seed = act.seed.trim();
    if seed.is_empty() {
        return Err(Refusal::OrderUnsaid {}.into());
    }
    if sheet.election.text("order_seed").is_some() || !sheet.rounds.is_empty() {
        return Err(Refusal::OrderDrawn {}.into());
    }
    writer.update(Entity::Election, &act.election, &[("order_seed", seed.into())])?;
    Ok(Some(act.election.clone()))
}

/// Records lots: drawn from a hat, or by the program from words said aloud. Before witnesses, and
/// only where a tie has to be parted so.
pub(super) fn draw(writer: &Writer<'_>, act: &DrawLots) -> Result<Option<Id>> {
    let sheet = at(writer, &act.election, "closed")?;
    not_to_come(writer, (Entity::ElectionRound, "held_on"), act.on)?;
    accounted(&sheet)?;
    let among = match sheet.ahead() {
        Some((RoundKind::Lots, among, _)) => among.to_vec(),
        other => return Err(due(other.map(|(kind, ..)| kind)).into()),
    };
    let witnesses = act.witnesses.trim();
    if witnesses.is_empty() {
        return Err(Refusal::LotsUnseen {}.into());
    }
    let seed = act.seed.as_deref().map(str::trim).filter(|seed| !seed.is_empty());
    let drawn: Vec<String> = match (seed, act.drawn.as_slice()) {
        (Some(seed), []) => {
            let name = |id: &String| sheet.candidate(id).map(|row| row.name.clone());
            let names = among.iter().map(|id| (id.clone(), name(id).unwrap_or_default()));
            lots::draw(seed, names)
        }
        (None, drawn) => {
            let same = drawn.len() == among.len()
                && among.iter().all(|id| drawn.iter().any(|drawn| drawn.as_str() == id));
            if !same {
                return Err(Refusal::LotsDrawn {}.into());
            }
            drawn.iter().map(ToString::to_string).collect()
        }
        _ => return Err(Refusal::LotsDrawn {}.into()),
    };
    let at = act.at.as_deref().map(hour).transpose()?;
    let round = writer.new_id(act.id.as_ref())?;
    write_round(
        writer,
        &round,
        &[
            ("election_id", (&act.election).into()),
            ("position", next_place(&sheet)),
            ("kind", RoundKind::Lots.code().into()),
            ("held_on", act.on.into()),
            ("held_at", at.into()),
            ("seed", seed.into()),
            ("witnesses", witnesses.into()),
        ],
        drawn.iter().map(String::as_str).zip(1..),
    )?;
    Ok(Some(round))
}

/// Proclaims the result: every fate is written, the mandates begin, and the election is sealed.
pub(super) fn proclaim(writer: &Writer<'_>, act: &Proclaim) -> Result<Option<Id>> {
    let sheet = at(writer, &act.election, "closed")?;
    not_to_come(writer, (Entity::Election, "proclaimed_on"), act.on)?;
    let Some(standing) = sheet.standing.clone() else { return Err(due(None).into()) };
    if let Ahead::Round { kind, .. } = standing.ahead {
        return Err(due(Some(kind)).into());
    }
    accounted(&sheet)?;
    let despite = act.despite.as_deref().map(str::trim).filter(|reason| !reason.is_empty());
    if let Some(step) = sheet.lacks().filter(|_| despite.is_none()) {
        return Err(Refusal::ElectionLacks { step: step.to_owned() }.into());
    }
    let starts_on = sheet.election.date("starts_on").unwrap_or(act.on);
    let seats = free_seats(writer, &sheet, &standing.elected, starts_on)?;
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
    let mut rank = 1_i64;
    for group in &standing.others {
        for candidate in group {
            let fate = [("fate", "substitute".into()), ("rank", Value::Whole(rank))];
            writer.update(Entity::Candidate, &Id::new(candidate.clone()), &fate)?;
        }
        rank = rank.saturating_add(i64::try_from(group.len()).unwrap_or(i64::MAX));
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

/// Every ballot of the rounds that count is accounted for: no other round, no lots and no result come
/// before.
fn accounted(sheet: &ElectionSheet) -> Result<()> {
    match sheet.counted().into_iter().find_map(gap) {
        Some(gap) => Err(gap.into()),
        None => Ok(()),
    }
}

/// Why a round's ballots stand in the way.
fn gap(round: &super::super::query::elections::RoundRow) -> Option<Refusal> {
    let papers = round.papers()?;
    let gap = papers.gap();
    let found = i64::from(papers.issued) - gap;
    (gap != 0).then(|| Refusal::BallotGap {
        issued: papers.issued,
        found: u32::try_from(found).unwrap_or(u32::MAX),
    })
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
    let mut statement = writer.conn.prepare_cached(
        "SELECT z.id, (SELECT m.person_id FROM mandate m WHERE m.seat_id = z.id
                       AND m.starts_on <= ?3 AND (m.ended_on IS NULL OR m.ended_on > ?3)
                       ORDER BY m.starts_on DESC LIMIT 1)
         FROM seat z
         WHERE z.body_id = ?1 AND z.kind = ?2 AND (z.closed_on IS NULL OR z.closed_on > ?3)
           AND (z.created_on IS NULL OR z.created_on <= ?3)
           AND (?4 OR NOT EXISTS (SELECT 1 FROM mandate m WHERE m.seat_id = z.id
                AND m.starts_on <= ?3 AND (m.ended_on IS NULL OR m.ended_on > ?3)
                AND (m.term_ends_on IS NULL OR m.term_ends_on >= ?3)))
         ORDER BY z.rowid",
    )?;
    let given = params![sheet.code("body_id"), kind, on.to_string(), is_role(kind)];
    let found = statement.query_map(given, |row| Ok((row.get(0)?, row.get(1)?)))?;
    let mut free: Vec<(Id, Option<Id>)> = found.collect::<rusqlite::Result<_>>()?;
    if free.len() < elected.len() {
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let (elected, free) = (count(elected.len()), count(free.len()));
        return Err(Refusal::SeatsMissing { elected, free }.into());
    }
    let person = |id: &String| sheet.candidate(id).and_then(|row| row.record.link("person_id"));
    let mut given: Vec<Option<Id>> = Vec::new();
    for id in elected {
        let own = free.iter().position(|(_, holder)| holder.is_some() && *holder == person(id));
        given.push(own.map(|own| free.remove(own).0));
    }
    let mut left = free.into_iter().map(|(seat, _)| seat);
    let seats = given.into_iter().filter_map(|seat| seat.or_else(|| left.next()));
    seats.map(|seat| writer.get(Entity::Seat, &seat)).collect()
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
    let held: Vec<Id> = held.collect::<rusqlite::Result<_>>()?;
    held.into_iter().try_for_each(|mandate| {
        seats::end(writer, &EndMandate { mandate, ended_on: on, reason: "term".to_owned() })
    })
}

/// An election that was put on record by mistake goes with its candidates and officers, while no
/// votes were counted.
pub(super) fn remove(writer: &Writer<'_>, election: &Record) -> Result<()> {
    let sheet = read(writer, &election.id)?;
    if !sheet.rounds.is_empty() || sheet.code("status") == "proclaimed" {
        let status = sheet.code("status").to_owned();
        return Err(Refusal::ElectionStep { stage: status }.into());
    }
    sheet.candidates.iter().try_for_each(|row| writer.delete(Entity::Candidate, &row.record.id))?;
    sheet.officers.iter().try_for_each(|row| writer.delete(Entity::ElectionOfficer, &row.record.id))
}

/// A candidate who was entered by mistake leaves while nominations are open; later they withdraw.
pub(super) fn leave(writer: &Writer<'_>, candidate: &Record) -> Result<()> {
    let election = candidate.link("election_id").unwrap_or_default();
    match writer.get(Entity::Election, &election)?.text("status") {
        Some("open") => Ok(()),
        _ => Err(Refusal::CandidateStays {}.into()),
    }
}
