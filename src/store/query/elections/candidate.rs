//! Somebody who stands in an election, with what is missing and what should be looked at.

use rusqlite::Connection;

use crate::domain::election::outcome::Course;
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::warning::Warning;
use crate::text::fold::sort_key;
use crate::text::sort;

use super::super::super::error::Result;
use super::super::super::row::{Record, record};
use super::{OfficerRow, RoundRow, records};

/// Somebody who stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CandidateRow {
    /// The record.
    pub record: Record,
    /// The person's name.
    pub name: String,
    /// Votes in the first vote, as it was counted last.
    pub votes: Option<u64>,
    /// Whoever of those who put them forward leads the election or is employed by the office, by
    /// name: somebody who must be beyond doubt.
    pub partial_backers: Vec<String>,
    /// Who proposed and seconded them, where one person did both.
    pub one_backer: Option<String>,
    /// The group for whose seats they stand, where any are reserved for it.
    pub group: Option<String>,
    /// Whether they stand for an open seat and all seats are reserved: nobody can elect them.
    pub has_no_seat: bool,
    /// Whether consent and eligibility are asked: not of members who elect their officers, since
    /// who is a member was asked before.
    pub is_asked: bool,
    /// Whether they were put forward at the assembly, where the election allows it.
    pub from_floor: bool,
}

impl CandidateRow {
    /// Whether they stand: they have not withdrawn.
    pub fn stands(&self) -> bool {
        stands(&self.record)
    }

    /// The first that is missing of a consent and the answers about eligibility.
    pub fn lacks(&self) -> Option<&'static str> {
        self.all_lacking().next()
    }

    /// All of them that are missing.
    pub fn all_lacking(&self) -> impl Iterator<Item = &'static str> {
        let missing = |field: &&str| self.record.value(field).to_json().is_null();
        let asked = ["consent_on", "is_tenant", "is_employee"].into_iter();
        asked
            // Who is put forward at the assembly and accepts there has consented before all.
            .filter(|field| self.is_asked && !(self.from_floor && *field == "consent_on"))
            .filter(missing)
    }

    /// What should be looked at before the vote, although nothing of it forbids them to stand.
    pub fn doubts(&self) -> Vec<Warning> {
        let candidate = || self.name.clone();
        let names = self.partial_backers.join(", ");
        let backed =
            (!names.is_empty()).then(|| Warning::CandidateBacked { candidate: candidate(), names });
        let one = self.one_backer.clone();
        let one = one.map(|name| Warning::CandidateOneBacker { candidate: candidate(), name });
        let person = self.record.link("person_id");
        let is_own = |field| self.record.link(field).is_some_and(|id| Some(id) == person);
        let own = (is_own("proposer_id") || is_own("seconder_id"))
            .then(|| Warning::CandidateOwnBacker { candidate: candidate() });
        let judged = self.record.text("has_judgment") == Some("yes");
        let judged = judged.then(|| Warning::CandidateJudgment { candidate: candidate() });
        let no_seat = self.has_no_seat.then(|| Warning::CandidateNoSeat { candidate: candidate() });
        [no_seat, judged, backed, own, one].into_iter().flatten().collect()
    }
}

/// Whether somebody who was nominated stands.
pub(super) fn stands(nominated: &Record) -> bool {
    nominated.text("withdrawn_on").is_none()
}

/// Somebody who was nominated, with their name.
pub(super) struct Nominated {
    pub record: Record,
    pub name: String,
}

/// Those who were nominated, in the order of names: that of the count, too.
pub(super) fn nominated(conn: &Connection, election: &Id) -> Result<Vec<Nominated>> {
    let mut all = Vec::new();
    for row in records(conn, Entity::Candidate, "WHERE election_id = ?1", election)? {
        let person = row.link("person_id");
        let person = person.map(|id| record(conn, Entity::Person, &id)).transpose()?.flatten();
        let key = |field: &str| {
            let text = person.as_ref().and_then(|person| person.text(field));
            sort_key(text.unwrap_or_default())
        };
        let order = (key("family_name"), key("given_name"), row.id.clone());
        let name = person.as_ref().map(Record::label).unwrap_or_default();
        all.push((order, Nominated { record: row, name }));
    }
    sort::by_cached_key(&mut all, |(order, _)| order.clone());
    Ok(all.into_iter().map(|(_, row)| row).collect())
}

/// What candidates are read by: their election, who leads it, and how it is counted.
pub(super) struct Of<'a> {
    pub election: &'a Record,
    pub officers: &'a [OfficerRow],
    pub course: &'a Course,
    /// The first vote, as it was counted last.
    pub first: Option<&'a RoundRow>,
}

impl Of<'_> {
    /// Those who were nominated, each with what is missing and what should be looked at.
    pub fn read(&self, conn: &Connection, nominated: Vec<Nominated>) -> Result<Vec<CandidateRow>> {
        nominated.into_iter().map(|row| self.one(conn, row)).collect()
    }

    fn one(&self, conn: &Connection, of: Nominated) -> Result<CandidateRow> {
        let Nominated { record: row, name } = of;
        let (partial_backers, one_backer) = self.backers(conn, &row)?;
        let reserved = &self.course.reserved;
        let votes = self.first.map(|round| round.votes.iter().find(|(id, _)| *id == row.id));
        let group = row.text("stands_for");
        let group = group.filter(|group| reserved.iter().any(|of| of.group == **group));
        let kept: usize = reserved.iter().map(|reserved| reserved.seats).sum();
        let is_of_group = reserved.iter().any(|of| of.of.iter().any(|id| id == row.id.as_str()));
        let is_set = |of: &Record, field: &str| of.value(field).as_whole() == Some(1);
        Ok(CandidateRow {
            name,
            votes: votes.flatten().map(|(_, votes)| *votes),
            partial_backers,
            one_backer,
            group: group.map(str::to_owned),
            has_no_seat: kept > 0 && kept >= self.course.seats && !is_of_group,
            is_asked: self.election.text("voters") != Some("members"),
            from_floor: is_set(self.election, "floor") && is_set(&row, "from_floor"),
            record: row,
        })
    }

    /// Whoever of those who put somebody forward leads the election or is employed by the office, and who
    /// did it alone, by name.
    fn backers(&self, conn: &Connection, row: &Record) -> Result<(Vec<String>, Option<String>)> {
        let (mut partial, mut one, mut before) = (Vec::new(), None, None);
        for field in ["proposer_id", "seconder_id"] {
            let Some(id) = row.link(field) else { continue };
            let mut officers = self.officers.iter();
            let leads = officers.any(|row| row.record.link("person_id").as_ref() == Some(&id));
            let Some(person) = record(conn, Entity::Person, &id)? else { continue };
            let name = person.label();
            if before.as_ref() == Some(&id) {
                one = Some(name.clone());
            }
            if (leads || person.text("kind") == Some("staff")) && !partial.contains(&name) {
                partial.push(name);
            }
            before = Some(id);
        }
        Ok((partial, one))
    }
}
