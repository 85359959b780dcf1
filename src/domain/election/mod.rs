//! Elections: what fills which seats, who stands, who leads, and what the count comes to.
//!
//! Sources: the federation's guides on the election of the residents' representatives, and the codes
//! of procedure for officers (absolute majority, one post at a time).

pub mod ballots;
pub mod course;
pub mod lots;
pub mod outcome;

use super::count::Method;
use super::entity::Entity;
use super::field::{Choices, Field, Kind};
use super::seat::SEAT_KIND;

/// How votes are counted ([`Method`]); transferable votes need the ballots themselves.
pub const ELECTION_METHOD: Choices =
    Choices { name: "election-method", codes: &["block", "majority", "approval", "stv"] };

/// For whom a seat may be reserved, when the assembly's rules say so (the federation's guide).
pub const SEAT_GROUP: Choices = Choices { name: "seat-group", codes: &["families", "seniors"] };

/// What comes after a proclamation: somebody objects, or asks to count again.
pub const OBJECTION_KIND: Choices =
    Choices { name: "objection-kind", codes: &["objection", "recount"] };

/// What was decided on it.
pub const OBJECTION_DECISION: Choices =
    Choices { name: "objection-decision", codes: &["dismissed", "confirmed", "annulled"] };

/// Who votes: all tenants in assembly, the delegates as a college, or the members of the body.
pub const ELECTION_VOTERS: Choices =
    Choices { name: "election-voters", codes: &["assembly", "delegates", "members"] };

/// Where an election stands.
pub const ELECTION_STATUS: Choices =
    Choices { name: "election-status", codes: &["open", "closed", "proclaimed", "cancelled"] };

/// The same, and what an objection made of an election that was proclaimed.
pub const ELECTION_STATE: Choices = Choices {
    name: "election-status",
    codes: &["open", "closed", "proclaimed", "cancelled", "annulled"],
};

/// How those who are tied for the last seat are parted: see the rule `election.tie`.
pub const ELECTION_TIE: Choices =
    Choices { name: "election-tie", codes: &["second-ballot", "lots"] };

/// Who leads an election.
pub const OFFICER_ROLE: Choices = Choices {
    name: "election-role",
    codes: &["returning-officer", "election-secretary", "scrutineer"],
};

/// What a round is: a vote, a second ballot among those who are tied, the same ballots counted
/// again, or lots.
pub const ROUND_KIND: Choices =
    Choices { name: "round-kind", codes: &["vote", "second-ballot", "recount", "lots"] };

/// What an election made of a candidate.
pub const CANDIDATE_FATE: Choices = Choices {
    name: "candidate-fate",
    codes: &["elected", "acclaimed", "substitute", "not-elected", "withdrawn"],
};

/// What was answered to a question about eligibility.
pub const ANSWER: Choices = Choices { name: "answer", codes: &["yes", "no"] };

/// An election.
pub const ELECTION: &[Field] = &[
    Field::new("name", Kind::Text).required().searched(),
    Field::new("body_id", Kind::Link(Entity::Body)).required(),
    Field::new("seat_kind", Kind::Choice(&SEAT_KIND)).required(),
    Field::new("seats", Kind::Whole).required(),
    Field::new("method", Kind::Choice(&ELECTION_METHOD)).required(),
    Field::new("voters", Kind::Choice(&ELECTION_VOTERS)).required(),
    Field::new("basis", Kind::Lines).searched(),
    Field::new("meeting_id", Kind::Link(Entity::Meeting)),
    Field::new("vote_on", Kind::Date),
    Field::new("notice_sent_on", Kind::Date),
    Field::new("close_on", Kind::Date),
    Field::new("floor", Kind::Flag),
    Field::new("by_election", Kind::Flag),
    Field::new("starts_on", Kind::Date),
    Field::new("term_ends_on", Kind::Date),
    Field::new("reserved_families", Kind::Whole),
    Field::new("reserved_seniors", Kind::Whole),
    Field::new("status", Kind::Choice(&ELECTION_STATUS)).required().hidden(),
    Field::new("closed_on", Kind::Date).hidden(),
    Field::new("tie", Kind::Choice(&ELECTION_TIE)).hidden(),
    Field::new("proclaimed_on", Kind::Date).hidden(),
    Field::new("order_seed", Kind::Text).hidden(),
    Field::new("despite", Kind::Lines).hidden(),
    Field::new("destroyed_on", Kind::Date),
    Field::new("note", Kind::Lines).searched(),
];

/// Somebody who stands. Of what was asked about eligibility only yes or no is kept.
pub const CANDIDATE: &[Field] = &[
    Field::new("election_id", Kind::Link(Entity::Election)).required().hidden(),
    Field::new("person_id", Kind::Link(Entity::Person)).required(),
    Field::new("proposer_id", Kind::Link(Entity::Person)),
    Field::new("seconder_id", Kind::Link(Entity::Person)),
    Field::new("received_on", Kind::Date),
    Field::new("consent_on", Kind::Date),
    Field::new("from_floor", Kind::Flag),
    Field::new("is_tenant", Kind::Choice(&ANSWER)),
    Field::new("is_employee", Kind::Choice(&ANSWER)),
    Field::new("has_judgment", Kind::Choice(&ANSWER)),
    Field::new("stands_for", Kind::Choice(&SEAT_GROUP)),
    Field::new("withdrawn_on", Kind::Date),
    Field::new("fate", Kind::Choice(&CANDIDATE_FATE)).hidden(),
    Field::new("rank", Kind::Whole).hidden(),
    Field::new("mandate_id", Kind::Link(Entity::Mandate)).hidden(),
];

/// Somebody who leads an election.
pub const ELECTION_OFFICER: &[Field] = &[
    Field::new("election_id", Kind::Link(Entity::Election)).required().hidden(),
    Field::new("person_id", Kind::Link(Entity::Person)).required(),
    Field::new("role", Kind::Choice(&OFFICER_ROLE)).required(),
];

/// A round: its ballots as the scrutineers reconciled them, or the lots and who saw them drawn.
pub const ELECTION_ROUND: &[Field] = &[
    Field::new("election_id", Kind::Link(Entity::Election)).required().hidden(),
    Field::new("position", Kind::Whole).required().hidden(),
    Field::new("kind", Kind::Choice(&ROUND_KIND)).required(),
    Field::new("held_on", Kind::Date).required(),
    Field::new("held_at", Kind::Time),
    Field::new("issued", Kind::Whole),
    Field::new("valid", Kind::Whole),
    Field::new("blank", Kind::Whole),
    Field::new("rejected", Kind::Whole),
    Field::new("spoiled", Kind::Whole),
    Field::new("unreturned", Kind::Whole),
    Field::new("seed", Kind::Text),
    Field::new("witnesses", Kind::Text),
    Field::new("note", Kind::Lines),
];

/// One candidate's votes in a round; of lots, the place in which the name came out.
pub const ROUND_VOTE: &[Field] = &[
    Field::new("round_id", Kind::Link(Entity::ElectionRound)).required().hidden(),
    Field::new("candidate_id", Kind::Link(Entity::Candidate)).required(),
    Field::new("votes", Kind::Whole).required(),
];

/// Ballots of a round that look alike: the candidates' ids in the order of preference, separated by
/// a space; without preferences in the order of the ids.
pub const ROUND_BALLOT: &[Field] = &[
    Field::new("round_id", Kind::Link(Entity::ElectionRound)).required().hidden(),
    Field::new("pattern", Kind::Text).required(),
    Field::new("ballots", Kind::Whole).required(),
];

/// An objection to a proclaimed election or a recount after it, and what came of it. The election
/// stays as it was proclaimed: a decision that changes the result leads to a new one.
pub const OBJECTION: &[Field] = &[
    Field::new("election_id", Kind::Link(Entity::Election)).required().hidden(),
    Field::new("kind", Kind::Choice(&OBJECTION_KIND)).required(),
    Field::new("received_on", Kind::Date).required(),
    Field::new("person_id", Kind::Link(Entity::Person)),
    Field::new("grounds", Kind::Lines).required(),
    Field::new("decided_on", Kind::Date),
    Field::new("decided_by", Kind::Text),
    Field::new("decision", Kind::Choice(&OBJECTION_DECISION)),
    Field::new("reasons", Kind::Lines),
    Field::new("new_election_id", Kind::Link(Entity::Election)),
];

/// The fields by which votes are counted: they stay once any were.
pub const COUNTING: &[&str] =
    &["body_id", "seat_kind", "seats", "method", "reserved_families", "reserved_seniors", "tie"];

/// The fields of an election that stay free after the proclamation.
pub const FREE_OF_ELECTION: &[&str] = &["destroyed_on", "note"];

/// The method of a code of [`ELECTION_METHOD`].
pub fn method(code: &str) -> Method {
    match code {
        "majority" => Method::Majority,
        "approval" => Method::Approval,
        "stv" => Method::Stv,
        _ => Method::Block,
    }
}
