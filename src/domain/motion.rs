//! Motions, what follows from them, and the papers that bear their numbers.

use super::entity::Entity;
use super::field::{Choices, Field, Kind};

/// Where a motion stands. Before the vote: `proposed`; after it: `carried`, `defeated` or `tied`;
/// it leaves without a vote as `lapsed` (no seconder), `withdrawn`, `tabled`, `postponed` or
/// `referred`.
pub const MOTION_OUTCOME: Choices = Choices {
    name: "motion-outcome",
    codes: &[
        "proposed",
        "carried",
        "defeated",
        "tied",
        "lapsed",
        "withdrawn",
        "tabled",
        "postponed",
        "referred",
    ],
};

/// How a vote was taken: without one (`unanimous`), by a count, or « à la majorité » uncounted.
pub const VOTE_MODE: Choices =
    Choices { name: "vote-mode", codes: &["unanimous", "counted", "majority"] };

/// The majority a motion needs.
pub const MAJORITY: Choices = Choices {
    name: "majority",
    codes: &["simple", "two-thirds", "absolute-present", "absolute-seats"],
};

/// A motion. `voters` and `quorum_needed` are frozen when the vote is recorded.
pub const MOTION: &[Field] = &[
    Field::new("meeting_id", Kind::Link(Entity::Meeting)).required().hidden(),
    Field::new("item_id", Kind::Link(Entity::AgendaItem)),
    Field::new("position", Kind::Whole).required().hidden(),
    Field::new("text", Kind::Lines).required().searched(),
    Field::new("mover_id", Kind::Link(Entity::Person)),
    Field::new("seconder_id", Kind::Link(Entity::Person)),
    Field::new("majority", Kind::Choice(&MAJORITY)).required(),
    Field::new("outcome", Kind::Choice(&MOTION_OUTCOME)).required().hidden(),
    Field::new("mode", Kind::Choice(&VOTE_MODE)).hidden(),
    Field::new("votes_for", Kind::Whole).hidden(),
    Field::new("votes_against", Kind::Whole).hidden(),
    Field::new("votes_abstain", Kind::Whole).hidden(),
    Field::new("voters", Kind::Whole).hidden(),
    Field::new("quorum_needed", Kind::Whole).hidden(),
    Field::new("body_id", Kind::Link(Entity::Body)).required().hidden(),
    Field::new("number", Kind::Text).searched().hidden(),
    Field::new("year", Kind::Whole).hidden(),
    Field::new("seq", Kind::Whole).hidden(),
    Field::new("decided_on", Kind::Date).hidden(),
];

/// A follow-up: who does what by when.
pub const FOLLOW_UP: &[Field] = &[
    Field::new("what", Kind::Lines).required().searched(),
    Field::new("person_id", Kind::Link(Entity::Person)),
    Field::new("due_on", Kind::Date),
    Field::new("done_on", Kind::Date),
    Field::new("meeting_id", Kind::Link(Entity::Meeting)),
    Field::new("item_id", Kind::Link(Entity::AgendaItem)),
    Field::new("motion_id", Kind::Link(Entity::Motion)),
];

/// The kinds of papers.
pub const DOCUMENT_KIND: Choices = Choices { name: "document-kind", codes: &["minutes"] };

/// A paper that was made: what it is, of which meeting, where it was written, and the
/// resolutions' numbers that it bears, one a line.
pub const DOCUMENT: &[Field] = &[
    Field::new("kind", Kind::Choice(&DOCUMENT_KIND)).required(),
    Field::new("meeting_id", Kind::Link(Entity::Meeting)).required(),
    Field::new("format", Kind::Text).required(),
    Field::new("path", Kind::Text).required(),
    Field::new("made_on", Kind::Date).required(),
    Field::new("numbers", Kind::Lines),
];

/// Whether a motion of that outcome still waits for its vote.
pub fn is_pending(outcome: &str) -> bool {
    outcome == "proposed"
}
