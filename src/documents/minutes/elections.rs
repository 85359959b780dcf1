//! The elections that were proclaimed at a meeting: under the point that speaks of an election, or
//! behind the motions where none does.

use chrono::NaiveTime;

use crate::domain::agenda::{holds_election, names, speaks_of_election};
use crate::domain::count::VoteValue;
use crate::domain::election::ballots::bounds_marks;
use crate::domain::election::outcome::RoundKind;
use crate::domain::election::{ELECTION_METHOD, OFFICER_ROLE, ROUND_KIND};
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::seat::SEAT_KIND;
use crate::i18n::words::Words;
use crate::i18n::{counting, dates, wording};
use crate::store::query::elections::{ElectionSheet, RoundRow};
use crate::store::query::meetings::MeetingSheet;
use crate::store::{Record, Result, Store};
use crate::t;
use crate::text::joined::Joined;
use crate::text::sort;

use super::super::elections::annulled::annulled;
use super::super::elections::rounds;
use super::super::elections::stages::sentence;
use super::super::model::{Block, lines};
use super::adoption;
use super::order::Moment;
use super::treated;

/// What is told of the elections of a meeting, each with the point under which it stands.
pub struct Told {
    /// The point's id, where there is one, and what is told.
    told: Vec<(Option<String>, Vec<Block>)>,
}

impl Told {
    /// What stands under a point.
    pub fn under(&self, item: &Record) -> Vec<Block> {
        self.of(Some(item.id.as_str()))
    }

    /// What stands under none.
    pub fn besides(&self) -> Vec<Block> {
        self.of(None)
    }

    fn of(&self, point: Option<&str>) -> Vec<Block> {
        let own = self.told.iter().filter(|(under, _)| under.as_deref() == point);
        own.flat_map(|(_, blocks)| blocks.clone()).collect()
    }
}

/// What is told of a vote: all of it, but in minutes that were signed before they did.
#[derive(Clone, Copy)]
struct Detail {
    /// The ballots that were spoiled or not given back.
    spoiled: bool,
    /// The number of each vote, what it took and who went out.
    in_full: bool,
    /// Who withdrew once the ballots bore their name, and that it was annulled since.
    sequels: bool,
    /// Only names that the ballots bore, and in a count of preferences the votes that nobody has any more.
    spent: bool,
    /// A tie at a single vote as one vote, one at a reserved seat as that, what a mark for somebody who
    /// withdrew is, and from which words lots were drawn.
    exact: bool,
}

/// The proclaimed elections of a meeting in words.
pub fn told(store: &Store, sheet: &MeetingSheet, words: &Words) -> Result<Told> {
    let today = sheet.meeting.date("date").unwrap_or_default();
    let sealed = sealed(sheet);
    let in_full = adoption::tells_elections_in_full(sheet, sealed.is_some());
    let sequels = adoption::opens_first(sheet);
    let spoiled = adoption::tells_votes_whole(sheet);
    let (spent, exact) = (adoption::is_of_tenth(sheet), adoption::is_of_eleventh(sheet));
    let detail = Detail { spoiled, in_full, sequels, spent, exact };
    let mut told = Vec::new();
    for record in store.children(Entity::Election, "meeting_id", &sheet.meeting.id)? {
        let Some(found) = store.election(&record.id, today)? else { continue };
        let is_told = sealed.as_ref().is_none_or(|told| told.contains(&record.id));
        if found.code("status") == "proclaimed" && is_told {
            let blocks = paragraphs(&found, detail, words).into_iter();
            let annulled = annulled(store, &found, words)?.filter(|_| sequels);
            let annulled = annulled.map(|told| t!(words, "minutes-election-annulled", told = told));
            let blocks = blocks.map(|text| Block::Paragraph(lines(&text)));
            let blocks = blocks.chain(annulled.map(|told| Block::Remark(lines(&told)))).collect();
            told.push((point_of(sheet, &found, words).map(|id| id.to_string()), blocks));
        }
    }
    Ok(Told { told })
}

/// The elections that sealed minutes tell; `None` before the seal, and of a seal that was made before
/// it named them.
fn sealed(sheet: &MeetingSheet) -> Option<Vec<Id>> {
    let content = sheet.seal.as_ref()?.text("content")?;
    let content: serde_json::Value = serde_json::from_str(content).ok()?;
    let told = content["as_of"]["around"]["elections"].as_array()?.iter();
    Some(told.filter_map(|id| id.as_str()).map(Id::new).collect())
}

/// The point under which an election took place: the one that names what it gives, the one that is an
/// election, else the one that was treated when it was voted; and where no hour says so, the last
/// before the meeting was closed.
fn point_of(sheet: &MeetingSheet, found: &ElectionSheet, words: &Words) -> Option<Id> {
    let title = |item: &Record| item.text("title").unwrap_or_default().to_owned();
    let speaks = |item: &&Record| speaks_of_election(&title(item));
    let kind = wording::choice(words, &SEAT_KIND, found.code("seat_kind"));
    let points = || sheet.items.iter();
    let named = points().find(|item| speaks(item) && names(&title(item), &kind));
    let is = points().find(|item| item.text("role") == Some("election"));
    let spoken = points().find(|item| holds_election(&title(item)));
    let treated = || {
        let first = &found.rounds.first()?.record;
        let minute = sheet.facts.minute(first.text("held_at")?);
        let moment = Moment { minute, place: sheet.noted.made(&first.id) };
        let treated = treated::point_at(sheet, moment)?;
        points().find(|item| item.id == *treated)
    };
    let closes = |item: &Record| adoption::role(sheet, item) == Some("closing");
    let before = points().position(closes).and_then(|at| at.checked_sub(1));
    let last = || before.and_then(|at| sheet.items.get(at));
    let found = match adoption::tells_votes_whole(sheet) {
        true => named.or(is).or(spoken).or_else(treated).or_else(last),
        false => is.or(points().find(speaks)),
    };
    found.map(|item| item.id.clone())
}

/// What is told of an election; in full with the number of each vote, what it took and who went out.
fn paragraphs(found: &ElectionSheet, detail: Detail, words: &Words) -> Vec<String> {
    let name = found.election.label();
    let method = wording::choice(words, &ELECTION_METHOD, found.code("method"));
    let method = wording::small(&method);
    let seats = found.seats();
    let mut told = vec![t!(words, "minutes-election", name = name, count = seats, method = method)];
    let officers = found.officers.iter().map(|row| {
        let role = row.record.text("role").unwrap_or_default();
        let role = wording::small(&wording::choice(words, &OFFICER_ROLE, role));
        format!("{} ({role})", row.name)
    });
    let officers: Vec<String> = officers.collect();
    if !officers.is_empty() {
        told.push(t!(words, "minutes-election-officers", names = officers.join(", ")));
    }
    let stood = found.candidates.iter().filter(|row| row.stands()).map(|row| row.name.as_str());
    let stood: Vec<&str> = stood.collect();
    if !stood.is_empty() {
        told.push(t!(words, "minutes-election-candidates", names = stood.join(", ")));
    }
    let late = match detail.spent {
        true => found.still_on_ballots(),
        false => found.withdrawn_late(),
    };
    if detail.sequels {
        // By the version of the minutes, not of the election: what they printed is signed.
        let counts = detail.exact && bounds_marks(found.course.method);
        told.extend(counting::withdrawn_marks(words, &late, counts));
    }
    for (place, round) in found.rounds.iter().enumerate() {
        told.push(round_told((place, round), found, detail, words));
        if detail.in_full {
            told.extend(rounds::sequel(place, found, detail.exact, words));
        }
    }
    if let Some(count) = found.course.stages() {
        told.extend(count.rounds.iter().enumerate().map(|(at, stage)| {
            let quota = stage.needed.map(|needed| counting::votes(needed, words.language()));
            let (number, quota) = (at + 1, quota.unwrap_or_default());
            let said = sentence(&stage.fates, found, words);
            let votes = stage.votes.iter().filter_map(|(id, own)| {
                let name = &found.candidate(id)?.name;
                Some(format!("{name} {}", counting::votes(*own, words.language())))
            });
            let spent = (detail.spent && stage.spent > VoteValue::ZERO).then(|| {
                let own = counting::votes(stage.spent, words.language());
                format!("{} {own}", t!(words, "count-spent"))
            });
            let votes = votes.chain(spent).joined("; ");
            t!(words, "minutes-stage", number = number, quota = quota, said = said, votes = votes)
        }));
    }
    let count = found.standing.as_ref().map_or(0, |standing| standing.elected.len());
    let Some(standing) = &found.standing else { return told };
    if !standing.acclaimed && !standing.unopposed.is_empty() {
        let (names, count) =
            (found.names(&standing.unopposed).join(", "), standing.unopposed.len());
        told.push(t!(words, "paper-election-unopposed", names = names, count = count));
    }
    let elected = found.names(&standing.elected).join(", ");
    told.push(match (elected.is_empty(), standing.acclaimed) {
        (true, _) => t!(words, "minutes-election-nobody").into_owned(),
        (false, true) => t!(words, "minutes-election-acclaimed", names = elected, count = count),
        (false, false) => t!(words, "minutes-election-elected", names = elected, count = count),
    });
    told.extend(counting::vacant_reserved(words, standing));
    told
}

/// A round with its ballots and its votes, the most first; lots with those who saw them drawn.
fn round_told(
    (place, round): (usize, &RoundRow),
    found: &ElectionSheet,
    detail: Detail,
    words: &Words,
) -> String {
    let told = |ballots: u32| if detail.spoiled { ballots } else { 0 };
    let lots = round.kind() == RoundKind::Lots;
    let mut votes = round.votes.clone();
    sort::by_key(&mut votes, |(_, votes)| if lots { *votes } else { u64::MAX - *votes });
    let votes = votes.iter().filter_map(|(id, votes)| {
        let name = &found.candidate(id.as_str())?.name;
        Some(if lots { name.clone() } else { format!("{name} {votes}") })
    });
    let votes = votes.joined(", ");
    let kind = match detail.in_full {
        true => counting::round(words, round.kind(), found.vote_number(place)),
        false => wording::choice(words, &ROUND_KIND, round.kind().code()),
    };
    match round.tally() {
        Some(tally) => t!(
            words,
            "minutes-election-round",
            round = kind,
            issued = tally.issued,
            valid = tally.valid,
            blank = tally.blank,
            rejected = tally.rejected,
            spoiled = told(tally.spoiled),
            unreturned = told(tally.unreturned),
            votes = votes
        ),
        None => {
            let witnesses = round.record.text("witnesses").unwrap_or_default();
            if !detail.in_full {
                return t!(words, "minutes-election-lots", names = votes, witnesses = witnesses);
            }
            let at = round.record.text("held_at");
            let at = at.and_then(|at| NaiveTime::parse_from_str(at, "%H:%M").ok());
            let at = at.map(|at| dates::time(at, words.language()));
            let seed = round.record.text("seed");
            t!(
                words,
                "minutes-election-drawn",
                at = at.as_deref().unwrap_or("none"),
                seed = seed.unwrap_or_default(),
                said = match (seed, detail.exact) {
                    (None, _) => 0,
                    (Some(_), false) => 1,
                    (Some(_), true) => 2,
                },
                names = votes,
                witnesses = witnesses
            )
        }
    }
}
