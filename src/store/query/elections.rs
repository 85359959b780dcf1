//! An election with its candidates, its officers, its rounds, and what they come to.

mod candidate;
pub(super) mod doubts;
pub(in crate::store) mod free;
pub(in crate::store) mod holders;
mod sitting;
mod terms;

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::domain::count::Method;
use crate::domain::election::ballots::{BallotTally, bounds_marks};
use crate::domain::election::course::{Facts, Sitting};
use crate::domain::election::method;
use crate::domain::election::outcome::{self, Ahead, Course, Reserved, Round, RoundKind, Standing};
use crate::domain::election::{SEAT_GROUP, lots};
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::rules::{BALLOTS_KEEP_DAYS, ELECTION_NOTICE_DAYS, ELECTION_TIE, Rules};
use crate::domain::seal::VERSION;
use crate::domain::seat::is_role;
use crate::domain::warning::Warning;
use crate::text::sort;

use super::super::error::Result;
use super::super::row::{Record, record};
use super::super::seal;
use super::records;

use candidate::Nominated;

pub use candidate::CandidateRow;
pub(in crate::store) use terms::foreseen;

/// The version of the seal since which a report tells of those who withdrew late only the names that the
/// ballots bore, and that somebody was put forward at the assembly only where the election allowed it.
pub const TELLS_BALLOTS: i64 = 10;

/// The version of the seal since which a mark for somebody who withdrew is one of the marks of its ballot.
/// The programs before left it out before they counted the marks, so that it rejected no ballot.
const HOLDS_TO_PAPER: i64 = 11;

/// Somebody who leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficerRow {
    /// The record.
    pub record: Record,
    /// The person's name.
    pub name: String,
}

/// A round with its votes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoundRow {
    /// The record.
    pub record: Record,
    /// Each candidate's id with the votes; of lots, with the place.
    pub votes: Vec<(Id, u64)>,
    /// The ballots where they were kept: the ids in the order of preference, with their number.
    pub ballots: Vec<(Vec<String>, u64)>,
}

impl RoundRow {
    /// What it is.
    pub fn kind(&self) -> RoundKind {
        RoundKind::from_code(self.record.text("kind").unwrap_or_default())
    }

    /// A candidate's votes in it, where they stood in it; of lots, the place.
    pub fn votes_of(&self, id: &str) -> Option<u64> {
        self.votes.iter().find(|(of, _)| of.as_str() == id).map(|(_, votes)| *votes)
    }

    /// Its ballots; `None` of lots.
    pub fn tally(&self) -> Option<BallotTally> {
        let count = |field: &str| {
            let count = self.record.value(field).as_whole().unwrap_or(0);
            u32::try_from(count).unwrap_or(u32::MAX)
        };
        (self.kind() != RoundKind::Lots).then(|| BallotTally {
            issued: count("issued"),
            valid: count("valid"),
            blank: count("blank"),
            rejected: count("rejected"),
            spoiled: count("spoiled"),
            unreturned: count("unreturned"),
        })
    }
}

/// An election with all that belongs to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ElectionSheet {
    /// The record.
    pub election: Record,
    /// What the body is called.
    pub body: String,
    /// The meeting where it takes place.
    pub meeting: Option<Record>,
    /// How far that meeting has come.
    pub sitting: Sitting,
    /// Who stands and who withdrew, in the order of names.
    pub candidates: Vec<CandidateRow>,
    /// Who leads, the returning officer first.
    pub officers: Vec<OfficerRow>,
    /// The rounds, in their order.
    pub rounds: Vec<RoundRow>,
    /// Objections and recounts after the proclamation, in the order in which they came.
    pub objections: Vec<Record>,
    /// The same as it is counted.
    pub course: Course,
    /// What they come to; `None` where the rows contradict each other.
    pub standing: Option<Standing>,
    /// Whom the last ballots were for and for how many seats, where they can be counted again.
    pub recounted: Option<(Vec<String>, usize)>,
    /// What its steps are judged by.
    pub facts: Facts,
    /// The version of the seal as whose program its report is told: that of its own seal, and until it is
    /// proclaimed the present one.
    pub told_as: i64,
    /// What should be looked at before the vote: seats that the body does not have, and who votes.
    pub doubts: Vec<Warning>,
}

impl ElectionSheet {
    /// A field that holds a code.
    pub fn code(&self, field: &str) -> &str {
        self.election.text(field).unwrap_or_default()
    }

    /// How many are to be elected.
    pub fn seats(&self) -> usize {
        let seats = self.election.value("seats").as_whole().unwrap_or(0);
        usize::try_from(seats).unwrap_or(0)
    }

    /// The candidate of an id.
    pub fn candidate(&self, id: &str) -> Option<&CandidateRow> {
        self.candidates.iter().find(|row| row.record.id.as_str() == id)
    }

    /// The names of candidates by their ids.
    pub fn names(&self, ids: &[String]) -> Vec<String> {
        ids.iter().filter_map(|id| self.candidate(id)).map(|row| row.name.clone()).collect()
    }

    /// Candidates in the order of the ballot: as it was drawn, else that of names.
    pub fn on_ballot(&self, ids: &[String]) -> Vec<&CandidateRow> {
        let rows = self.candidates.iter();
        let rows: Vec<&CandidateRow> =
            rows.filter(|row| ids.iter().any(|id| id == row.record.id.as_str())).collect();
        match self.election.text("order_seed") {
            Some(seed) => lots::draw(seed, rows.into_iter().map(|row| (row, row.name.clone()))),
            None => rows,
        }
    }

    /// Everybody, withdrawn too, in the order of the ballot.
    pub fn in_order(&self) -> Vec<&CandidateRow> {
        let all: Vec<String> =
            self.candidates.iter().map(|row| row.record.id.to_string()).collect();
        self.on_ballot(&all)
    }

    /// Those who withdrew once nominations were closed.
    pub fn withdrawn_late(&self) -> Vec<&CandidateRow> {
        let Some(closed) = self.facts.closed_on else { return Vec::new() };
        let late = |row: &&CandidateRow| {
            row.record.date("withdrawn_on").is_some_and(|withdrawn| withdrawn >= closed)
        };
        self.candidates.iter().filter(late).collect()
    }

    /// Those of them whom the ballots may still name: they stood in the vote that was to come.
    pub fn still_on_ballots(&self) -> Vec<&CandidateRow> {
        let mut late = self.withdrawn_late();
        let mut at_close = Course { rounds: Vec::new(), ..self.course.clone() };
        at_close.standing.extend(late.iter().map(|row| row.record.id.to_string()));
        let ahead = at_close.standing().map(|found| found.ahead);
        late.retain(|row| match &ahead {
            Ok(Ahead::Round { among, .. }) => among.iter().any(|id| id == row.record.id.as_str()),
            _ => false,
        });
        late
    }

    /// Whom its report tells as withdrawn when the ballots bore their name: as it was signed, where it
    /// was sealed before the names were told apart that no ballot bore.
    pub fn withdrawn_in_report(&self) -> Vec<&CandidateRow> {
        match self.told_as >= TELLS_BALLOTS {
            true => self.still_on_ballots(),
            false => self.withdrawn_late(),
        }
    }

    /// Whether a mark for somebody who withdrew was one of those of which a ballot bears no more than so many:
    /// by the rule of the program that counted it.
    pub fn held_to_paper(&self) -> bool {
        self.told_as >= HOLDS_TO_PAPER && bounds_marks(self.course.method)
    }

    /// Those who stand in a vote, and in the first one those whom the ballots may still name, each with
    /// whether it is one of these: in the order of the ballot as it may have been printed.
    pub fn as_printed(&self, among: &[String], is_first: bool) -> Vec<(&CandidateRow, bool)> {
        let late = if is_first { self.still_on_ballots() } else { Vec::new() };
        let late: Vec<String> = late.into_iter().map(|row| row.record.id.to_string()).collect();
        let rows = self.on_ballot(&[among, &late].concat()).into_iter();
        rows.map(|row| (row, late.iter().any(|id| id == row.record.id.as_str()))).collect()
    }

    /// The decision that annulled it after its proclamation: what was sealed stays, and is worth
    /// nothing.
    pub fn annulment(&self) -> Option<&Record> {
        self.objections.iter().find(|row| row.text("decision") == Some("annulled"))
    }

    /// Whether it was annulled after its proclamation.
    pub fn is_annulled(&self) -> bool {
        self.annulment().is_some()
    }

    /// The round that has to come: what it is, among whom, for how many.
    pub fn ahead(&self) -> Option<(RoundKind, &[String], usize)> {
        match &self.standing.as_ref()?.ahead {
            Ahead::Round { kind, among, seats } => Some((*kind, among, *seats)),
            Ahead::Nothing => None,
        }
    }

    /// The round whose ballots are counted again after the proclamation: the one that is meant, of a
    /// recount the one that it counted, else the last that had ballots.
    pub fn to_recount(&self, meant: Option<&Id>) -> Option<usize> {
        let of = |place: usize| {
            let own = (0..=place).rev();
            own.into_iter().find(|at| self.rounds[*at].kind() != RoundKind::Recount)
        };
        let meant = meant.and_then(|id| self.rounds.iter().position(|row| row.record.id == *id));
        let has_ballots = |place: &usize| self.course.ballots_of(*place).is_some();
        let meant = meant.and_then(of).filter(has_ballots);
        meant.or_else(|| (0..self.rounds.len()).rev().find(has_ballots))
    }

    /// What the first rounds, so many of them, come to.
    pub fn after(&self, rounds: usize) -> Option<Standing> {
        let first = self.course.rounds.get(..rounds)?.to_vec();
        Course { rounds: first, ..self.course.clone() }.standing().ok()
    }

    /// Who went out by absolute majority before the vote that has to come, or before the last one.
    pub fn eliminated(&self) -> Vec<String> {
        if self.course.method != Method::Majority {
            return Vec::new();
        }
        let votes = self.votes();
        let last = || votes.last().map(|(_, round)| *round);
        let stays = |id: &String| match self.ahead() {
            Some((RoundKind::Vote, among, _)) => among.contains(id),
            _ => last().is_none_or(|last| last.votes_of(id).is_some()),
        };
        let is_elected =
            |id: &String| self.standing.as_ref().is_some_and(|found| found.elected.contains(id));
        let standing = self.course.standing.iter();
        standing.filter(|id| !stays(id) && !is_elected(id)).cloned().collect()
    }

    /// The reserved seats that are filled first, where somebody has the votes for a seat and waits for it.
    pub fn waits(&self, row: &CandidateRow) -> Option<usize> {
        let standing = self.standing.as_ref().filter(|_| self.facts.closed_on.is_some())?;
        let waits = standing.waiting.iter().any(|id| id == row.record.id.as_str());
        waits.then(|| standing.seats_ahead())
    }

    /// Which vote a round is, where one votes several times by absolute majority.
    pub fn vote_number(&self, place: usize) -> Option<usize> {
        let votes = |rounds: &[RoundRow]| {
            rounds.iter().filter(|round| round.kind() == RoundKind::Vote).count()
        };
        let is_vote = self.rounds.get(place).is_none_or(|round| round.kind() == RoundKind::Vote);
        let before = self.rounds.get(..place).map_or(0, votes);
        let goes_on = matches!(self.ahead(), Some((RoundKind::Vote, ..)));
        let several = votes(&self.rounds) + usize::from(goes_on) > 1;
        (self.course.method == Method::Majority && is_vote && several).then_some(before + 1)
    }

    /// The votes that count, lots left out: the place at which each was held, and it as it was counted
    /// last.
    pub fn votes(&self) -> Vec<(usize, &RoundRow)> {
        let places = places(&self.rounds).into_iter();
        let counted = places.filter_map(|(place, last)| Some((place, self.rounds.get(last)?)));
        counted.filter(|(_, round)| round.tally().is_some()).collect()
    }

    /// The last vote in which somebody stood, by its place, and the votes that they had there.
    pub fn last_votes(&self, id: &str) -> Option<(usize, u64)> {
        let votes = self.votes().into_iter().rev();
        votes.filter_map(|(place, vote)| Some((place, vote.votes_of(id)?))).next()
    }

    /// The rounds that count: each as it was counted last.
    pub fn counted(&self) -> Vec<&RoundRow> {
        counted(&self.rounds)
    }

    /// The round that counts as the first vote: its recount, if there was one.
    pub fn first_vote(&self) -> Option<&RoundRow> {
        self.counted().into_iter().next()
    }
}

/// The rounds that count: of one that was counted again, its recount; none where they contradict each
/// other.
fn counted(rounds: &[RoundRow]) -> Vec<&RoundRow> {
    places(rounds).into_iter().filter_map(|(_, last)| rounds.get(last)).collect()
}

/// The place of each of them, and the place at which it was counted last.
fn places(rounds: &[RoundRow]) -> Vec<(usize, usize)> {
    let kinds: Vec<RoundKind> = rounds.iter().map(RoundRow::kind).collect();
    outcome::counted(&kinds).unwrap_or_default()
}

/// Reads an election.
pub(in crate::store) fn sheet(
    conn: &Connection,
    id: &Id,
    rules: &Rules,
    today: NaiveDate,
) -> Result<Option<ElectionSheet>> {
    let Some(election) = record(conn, Entity::Election, id)? else { return Ok(None) };
    let label = |entity: Entity, id: Option<Id>| -> Result<String> {
        let found = id.map(|id| record(conn, entity, &id)).transpose()?.flatten();
        Ok(found.map(|found| found.label()).unwrap_or_default())
    };
    let mut officers = Vec::new();
    for row in records(conn, Entity::ElectionOfficer, "WHERE election_id = ?1 ORDER BY id", id)? {
        let name = label(Entity::Person, row.link("person_id"))?;
        officers.push(OfficerRow { record: row, name });
    }
    let rank = |row: &OfficerRow| {
        let role = row.record.text("role").unwrap_or_default();
        crate::domain::election::OFFICER_ROLE.codes.iter().position(|code| *code == role)
    };
    sort::by_key(&mut officers, rank);
    let mut rounds = Vec::new();
    let in_order = "WHERE election_id = ?1 ORDER BY position";
    for row in records(conn, Entity::ElectionRound, in_order, id)? {
        let votes = records(conn, Entity::RoundVote, "WHERE round_id = ?1 ORDER BY id", &row.id)?;
        let votes = votes.iter().filter_map(|vote| {
            let votes = vote.value("votes").as_whole().and_then(|n| u64::try_from(n).ok());
            Some((vote.link("candidate_id")?, votes.unwrap_or(0)))
        });
        let ballots =
            records(conn, Entity::RoundBallot, "WHERE round_id = ?1 ORDER BY id", &row.id)?;
        let ballots = ballots.iter().map(|kept| {
            let marks = kept.text("pattern").unwrap_or_default();
            let count = kept.value("ballots").as_whole().and_then(|n| u64::try_from(n).ok());
            (marks.split(' ').map(str::to_owned).collect(), count.unwrap_or(0))
        });
        let (votes, ballots) = (votes.collect(), ballots.collect());
        rounds.push(RoundRow { votes, ballots, record: row });
    }
    let in_order = "WHERE election_id = ?1 ORDER BY received_on, id";
    let objections = records(conn, Entity::Objection, in_order, id)?;
    let meeting = election.link("meeting_id");
    let meeting = meeting.map(|id| record(conn, Entity::Meeting, &id)).transpose()?.flatten();
    let body = label(Entity::Body, election.link("body_id"))?;
    let nominated = candidate::nominated(conn, id)?;
    let course = course(&election, &nominated, &rounds, rules);
    let first = counted(&rounds).first().copied();
    let of = candidate::Of { election: &election, officers: &officers, course: &course, first };
    let candidates = of.read(conn, nominated)?;
    let (mut standing, recounted) = (course.standing().ok(), course.recounted());
    if let Some(found) = &mut standing {
        as_proclaimed(&mut found.others, &candidates);
    }
    let sitting = sitting::of(conn, meeting.as_ref(), !rounds.is_empty(), rules)?;
    let facts = Facts {
        assembly: (election.text("voters") == Some("assembly")).then_some(sitting),
        ..facts(&election, (&candidates, &officers, &rounds), standing.as_ref(), rules, today)
    };
    let doubts = doubts::of(conn, &election, (&facts, &officers), rules)?;
    let told_as = seal::version_of_election(conn, id)?.unwrap_or(VERSION);
    Ok(Some(ElectionSheet {
        doubts,
        election,
        body,
        meeting,
        sitting,
        candidates,
        officers,
        rounds,
        objections,
        course,
        standing,
        recounted,
        facts,
        told_as,
    }))
}

/// Whoever comes after those who are elected stays where the proclamation said.
fn as_proclaimed(others: &mut Vec<Vec<String>>, candidates: &[CandidateRow]) {
    let ranked = others.iter().flatten().map(|id| {
        let row = candidates.iter().find(|row| row.record.id.as_str() == id)?;
        let is_substitute = row.record.text("fate") == Some("substitute");
        let rank = row.record.value("rank").as_whole().filter(|_| is_substitute)?;
        Some((rank, id.clone()))
    });
    let Some(mut ranked) = ranked.collect::<Option<Vec<(i64, String)>>>() else { return };
    sort::by_key(&mut ranked, |(rank, _)| *rank);
    let groups = ranked.chunk_by(|one, other| one.0 == other.0);
    *others = groups.map(|group| group.iter().map(|(_, id)| id.clone()).collect()).collect();
}

/// The election as it is counted.
fn course(
    election: &Record,
    nominated: &[Nominated],
    rounds: &[RoundRow],
    rules: &Rules,
) -> Course {
    let standing = nominated.iter().map(|row| &row.record).filter(|row| candidate::stands(row));
    let seats = election.value("seats").as_whole().unwrap_or(0);
    Course {
        method: method(election.text("method").unwrap_or_default()),
        seats: usize::try_from(seats).unwrap_or(0),
        reserved: reserved(election, nominated),
        // Decided when nominations closed; until then, the committee's rule.
        lots_at_once: election.text("tie").unwrap_or(rules.text(&ELECTION_TIE)) == "lots",
        standing: standing.map(|row| row.id.to_string()).collect(),
        rounds: rounds
            .iter()
            .map(|round| Round {
                kind: round.kind(),
                votes: round.votes.iter().map(|(id, votes)| (id.to_string(), *votes)).collect(),
                ballots: round.ballots.clone(),
            })
            .collect(),
    }
}

/// The seats that are reserved for a group, and who stands for them.
fn reserved(election: &Record, nominated: &[Nominated]) -> Vec<Reserved> {
    let seats = |group: &str| {
        let seats = election.value(&format!("reserved_{group}")).as_whole().unwrap_or(0);
        usize::try_from(seats).unwrap_or(0)
    };
    let of = |group: &str| {
        let all = nominated.iter().map(|row| &row.record);
        let own = all.filter(|row| row.text("stands_for") == Some(group));
        own.map(|row| row.id.to_string()).collect()
    };
    let groups = SEAT_GROUP.codes.iter().filter(|group| seats(group) > 0);
    groups
        .map(|group| Reserved { group: (*group).to_owned(), seats: seats(group), of: of(group) })
        .collect()
}

fn facts(
    election: &Record,
    (candidates, officers, rounds): (&[CandidateRow], &[OfficerRow], &[RoundRow]),
    standing: Option<&Standing>,
    rules: &Rules,
    today: NaiveDate,
) -> Facts {
    let status = election.text("status").unwrap_or_default();
    let role =
        |code: &str| officers.iter().filter(|row| row.record.text("role") == Some(code)).count();
    let whole = standing.filter(|found| found.ahead == Ahead::Nothing);
    let mut tallies = counted(rounds).into_iter().filter_map(RoundRow::tally);
    let has_gap = tallies.any(|tally| tally.gap() != 0);
    Facts {
        today,
        has_basis: election.text("basis").is_some(),
        vote_on: election.date("vote_on"),
        notice_sent_on: election.date("notice_sent_on"),
        notice_days: u64::from(rules.whole(&ELECTION_NOTICE_DAYS)),
        close_on: election.date("close_on"),
        standing: candidates.iter().filter(|row| row.stands()).count(),
        lacking: candidates.iter().filter(|row| row.stands() && row.lacks().is_some()).count(),
        officers: [role("returning-officer"), role("election-secretary"), role("scrutineer")],
        closed_on: election.date("closed_on"),
        acclaimed: standing.is_some_and(|found| found.acclaimed),
        is_whole: whole.is_some(),
        has_gap,
        has_ballots: rounds.iter().any(|round| round.tally().is_some()),
        proclaimed_on: election.date("proclaimed_on"),
        destroyed_on: election.date("destroyed_on"),
        keep_days: u64::from(rules.whole(&BALLOTS_KEEP_DAYS)),
        is_cancelled: status == "cancelled",
        assembly: None,
        is_among_members: election.text("voters") == Some("members"),
        is_of_offices: is_role(election.text("seat_kind").unwrap_or_default()),
    }
}
