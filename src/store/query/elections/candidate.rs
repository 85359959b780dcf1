//! Somebody who stands in an election, with what is missing and what should be looked at.

use rusqlite::Connection;

use crate::domain::entity::Entity;
use crate::domain::warning::Warning;

use super::super::super::error::Result;
use super::super::super::row::{Record, record};
use super::OfficerRow;

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
}

impl CandidateRow {
    /// Whether they stand: they have not withdrawn.
    pub fn stands(&self) -> bool {
        self.record.text("withdrawn_on").is_none()
    }

    /// The first that is missing of a consent and the answers about eligibility.
    pub fn lacks(&self) -> Option<&'static str> {
        self.all_lacking().next()
    }

    /// All of them that are missing.
    pub fn all_lacking(&self) -> impl Iterator<Item = &'static str> {
        let missing = |field: &&str| self.record.value(field).to_json().is_null();
        // Who is put forward at the assembly and accepts there has consented before all.
        let floor = self.record.value("from_floor").as_whole() == Some(1);
        let asked = ["consent_on", "is_tenant", "is_employee"].into_iter();
        asked
            .filter(move |field| self.is_asked && !(floor && *field == "consent_on"))
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
        let judged = self.record.text("has_judgment") == Some("yes");
        let judged = judged.then(|| Warning::CandidateJudgment { candidate: candidate() });
        let no_seat = self.has_no_seat.then(|| Warning::CandidateNoSeat { candidate: candidate() });
        [no_seat, judged, backed, one].into_iter().flatten().collect()
    }
}

/// Looks at who put a candidate forward: somebody who leads the election or is employed by the office,
/// or one person for both.
pub(super) fn look_at_backers(
    conn: &Connection,
    row: &mut CandidateRow,
    officers: &[OfficerRow],
) -> Result<()> {
    let mut before = None;
    for field in ["proposer_id", "seconder_id"] {
        let Some(id) = row.record.link(field) else { continue };
        let leads = officers.iter().any(|row| row.record.link("person_id").as_ref() == Some(&id));
        let Some(person) = record(conn, Entity::Person, &id)? else { continue };
        let name = person.label();
        if before.as_ref() == Some(&id) {
            row.one_backer = Some(name.clone());
        }
        if (leads || person.text("kind") == Some("staff")) && !row.partial_backers.contains(&name) {
            row.partial_backers.push(name);
        }
        before = Some(id);
    }
    Ok(())
}
