//! Elections: nominations close, votes are counted, lots are drawn, the result is proclaimed.

mod ballots;
mod delegates;
mod proclaim;
mod voters;

use crate::domain::command::{CancelElection, CloseNominations, DrawLots, DrawOrder, RecordCount};
use crate::domain::election::outcome::RoundKind;
use crate::domain::election::{ballots::agree, lots, method};
use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::domain::refusal::Refusal;
use crate::domain::rules::ELECTION_TIE;
use chrono::NaiveDate;
use rusqlite::params;

use super::super::error::Result;
use super::super::query::elections::{ElectionSheet, sheet};
use super::super::query::records_where;
use super::super::row::Record;
use super::super::sheets;
use super::super::writer::Writer;
use super::meetings::hour;
use super::not_to_come;

pub(super) use delegates::of_one;
pub(super) use proclaim::proclaim;

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

/// A step, or what it follows, by its code in a refusal, with its day.
type Dated = (&'static str, NaiveDate);

/// A step does not come before the one that it follows.
fn not_before((stage, on): Dated, after: Option<Dated>) -> Result<()> {
    match after.filter(|(_, day)| on < *day) {
        Some((since, day)) => {
            let [stage, since] = [stage, since].map(str::to_owned);
            let [on, day] = [on, day].map(|day| day.to_string());
            Err(Refusal::ElectionDays { stage, on, since, day }.into())
        }
        None => Ok(()),
    }
}

/// The day on which nominations closed.
fn closed_on(sheet: &ElectionSheet) -> Option<Dated> {
    sheet.election.date("closed_on").map(|day| ("closing", day))
}

/// The day of the last round.
fn last_round(sheet: &ElectionSheet) -> Option<Dated> {
    let days = sheet.rounds.iter().filter_map(|round| round.record.date("held_on"));
    days.max().map(|day| ("round", day))
}

/// A round is held after the closing and after the rounds before it, or on the same day.
fn in_order(writer: &Writer<'_>, sheet: &ElectionSheet, on: NaiveDate) -> Result<()> {
    not_to_come(writer, (Entity::ElectionRound, "held_on"), on)?;
    not_before(("round", on), closed_on(sheet))?;
    not_before(("round", on), last_round(sheet))
}

/// Closes the nominations. Everybody who stands has consented in writing and answered what is asked
/// about eligibility; nobody who leads stands.
pub(super) fn close(writer: &Writer<'_>, act: &CloseNominations) -> Result<Option<Id>> {
    let sheet = at(writer, &act.election, "open")?;
    not_to_come(writer, (Entity::Election, "closed_on"), act.on)?;
    // Who is named in the room is named until the vote, whatever the last day was to be.
    let floor = sheet.election.value("floor").as_whole() == Some(1);
    let last = sheet.election.date("close_on").filter(|_| !floor);
    not_before(("closing", act.on), last.map(|day| ("last-day", day)))?;
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
    in_order(writer, &sheet, act.on)?;
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
    agree(&totals, act.valid, method, seats)?;
    let at = act.at.as_deref().map(hour).transpose()?;
    voters::check(writer, &sheet, act, at.as_deref())?;
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
    let places = sheet.rounds.iter().filter_map(|round| round.record.value("position").as_whole());
    Value::Whole(places.max().unwrap_or(0).saturating_add(1))
}

fn due(kind: Option<RoundKind>) -> Refusal {
    Refusal::RoundDue { round: kind.map(RoundKind::code).unwrap_or_default().to_owned() }
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
    in_order(writer, &sheet, act.on)?;
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
            let names: Vec<(String, String)> =
                among.iter().map(|id| (id.clone(), name(id).unwrap_or_default())).collect();
            if let Some(name) = lots::namesake(names.iter().map(|(_, name)| name.as_str())) {
                return Err(Refusal::LotsNamesakes { name: name.to_owned() }.into());
            }
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
    let tally = round.tally()?;
    let gap = tally.gap();
    let found = i64::from(tally.issued) - gap;
    (gap != 0).then(|| Refusal::BallotGap {
        issued: tally.issued,
        found: u32::try_from(found).unwrap_or(u32::MAX),
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

/// The vote of an election that is to take place at a meeting is put off with it: by as many days the
/// last day for nominations, while they are open; and the notice that told the old day goes out again.
pub(super) fn put_off(writer: &Writer<'_>, meeting: &Record, to: NaiveDate) -> Result<()> {
    let Some(from) = meeting.date("date") else { return Ok(()) };
    for election in voted_with(writer, meeting, from)? {
        let counted = writer
            .conn
            .prepare_cached("SELECT 1 FROM election_round WHERE election_id = ?1")?
            .exists([&election.id])?;
        if counted {
            continue;
        }
        let mut values = vec![("vote_on", to.into()), ("notice_sent_on", Value::Null)];
        if election.text("status") == Some("open")
            && let Some(last) = election.date("close_on")
        {
            values.push(("close_on", last.checked_add_signed(to - from).into()));
        }
        writer.update(Entity::Election, &election.id, &values)?;
    }
    Ok(())
}

/// The vote of an election at a meeting that is held, or was, on another day than was written down:
/// what was announced and closed for it was so.
pub(super) fn was_held_on(writer: &Writer<'_>, meeting: &Record, day: NaiveDate) -> Result<()> {
    let Some(from) = meeting.date("date") else { return Ok(()) };
    voted_with(writer, meeting, from)?.iter().try_for_each(|election| {
        writer.update(Entity::Election, &election.id, &[("vote_on", day.into())])
    })
}

/// The elections that are voted on at a meeting and on its day, and are not proclaimed yet.
fn voted_with(writer: &Writer<'_>, meeting: &Record, on: NaiveDate) -> Result<Vec<Record>> {
    let condition = "WHERE meeting_id = ?1 AND vote_on = ?2 AND status IN ('open', 'closed')";
    records_where(writer.conn, Entity::Election, condition, params![meeting.id, on.to_string()])
}
