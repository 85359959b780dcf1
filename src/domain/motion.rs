//! Motions, what follows from them, and the papers that bear their numbers.

use super::entity::Entity;
use super::field::{Choices, Field, Kind};

pub use own_words::{is_certain, leaves_out_seconding, matter, says_others, says_who};
pub use recitals::signed::{by_line, in_any_line, in_last_line};
pub use recitals::{in_one_line, recitals};
pub use typed::signed::typed as typed_before;
pub use typed::{Typed, is_named_in, typed, typed_with_its_mover};
pub use words::{
    decides_on_persons, first_of, gist, is_of_the_meeting, is_on_by_laws, is_titled, title_of,
};

pub mod fifteenth;
pub mod fourteenth;
mod list;
mod own_words;
mod recitals;
pub mod thirteenth;
pub mod twelfth;
mod typed;
mod words;

/// Where a motion stands. Before the vote: `proposed`; after it: `carried`, `defeated` or `tied`;
/// it leaves without a vote as `lapsed` (no seconder), `withdrawn`, `tabled`, `postponed` or
/// `referred`. The chair finds a point of order or a question of privilege `upheld` or `denied`.
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
        "upheld",
        "denied",
    ],
};

/// How a vote was taken: without one (`unanimous`), by a show of hands with a count, « à la
/// majorité » uncounted, by calling the names, by secret ballot; or nobody wrote down how.
pub const VOTE_MODE: Choices = Choices {
    name: "vote-mode",
    codes: &["unanimous", "counted", "majority", "roll-call", "secret", "undocumented"],
};

/// What somebody answers when the names are called.
pub const BALLOT: Choices = Choices { name: "ballot", codes: &["for", "against", "abstain"] };

/// The majority a motion needs.
pub const MAJORITY: Choices = Choices {
    name: "majority",
    codes: &["simple", "two-thirds", "absolute-present", "absolute-seats"],
};

/// The kinds of motions of the codes of procedure.
pub const MOTION_KIND: Choices = Choices {
    name: "motion-kind",
    codes: &[
        "main",
        "amendment",
        "sub-amendment",
        "previous-question",
        "tabling",
        "postponement",
        "referral",
        "in-camera",
        "end-in-camera",
        "reconsideration",
        "point-of-order",
        "privilege",
        "appeal",
        "adjournment",
        "closing",
        "secret-ballot",
        "fix-time",
        "recess",
        "obtain-quorum",
        "resumption",
    ],
};

/// What becomes of a resolution later, or of minutes: nothing of it changes what was adopted.
pub const SEQUEL_KIND: Choices = Choices {
    name: "sequel-kind",
    codes: &["executed", "amended", "rescinded", "replaced", "erratum", "reconsidered"],
};

/// What the majority of a vote was a share of.
pub const MAJORITY_BASE: Choices = Choices { name: "majority-base", codes: &["cast", "present"] };

/// The chair's casting vote.
pub const CASTING: Choices = Choices { name: "casting-vote", codes: &["for", "against"] };

/// Where a resolution stands today: what became of it, else how it was decided.
pub const MOTION_STATE: Choices = Choices {
    name: "motion-state",
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
        "upheld",
        "denied",
        "executed",
        "amended",
        "rescinded",
        "replaced",
        "reconsidered",
        "reopened",
    ],
};

/// What is still to be done of what a resolution asked for.
pub const FOLLOW_UP_STATE: Choices =
    Choices { name: "follow-up-state", codes: &["open", "late", "done", "none"] };

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
    Field::new("kind", Kind::Choice(&MOTION_KIND)).required().hidden(),
    Field::new("on_id", Kind::Link(Entity::Motion)).hidden(),
    Field::new("amended_text", Kind::Lines).searched().hidden(),
    Field::new("in_camera", Kind::Whole).hidden(),
    Field::new("put_at", Kind::Time).hidden(),
    Field::new("decided_at", Kind::Time).hidden(),
    Field::new("base", Kind::Choice(&MAJORITY_BASE)).hidden(),
    Field::new("seats", Kind::Whole).hidden(),
    Field::new("casting", Kind::Choice(&CASTING)).hidden(),
    Field::new("voter_list", Kind::Lines).hidden(),
    Field::new("no_quorum_reason", Kind::Lines).hidden(),
    Field::new("with_notice", Kind::Whole).hidden(),
    Field::new("until_on", Kind::Date).hidden(),
    Field::new("referred_to", Kind::Text).hidden(),
    Field::new("theme", Kind::Text).searched(),
    Field::new("site_id", Kind::Link(Entity::Site)),
    Field::new("put", Kind::Whole).hidden(),
    Field::new("scrutineers", Kind::Text).hidden(),
    Field::new("ballots_blank", Kind::Whole).hidden(),
    Field::new("ballots_spoiled", Kind::Whole).hidden(),
    Field::new("askers", Kind::Whole).hidden(),
    Field::new("may_cast", Kind::Flag).hidden(),
    Field::new("first_for", Kind::Whole).hidden(),
    Field::new("first_against", Kind::Whole).hidden(),
    Field::new("first_abstain", Kind::Whole).hidden(),
    Field::new("recount_reason", Kind::Lines).hidden(),
    Field::new("project_id", Kind::Link(Entity::Project)),
];

/// What became of a resolution (`motion_id`), or an erratum to the minutes of a meeting.
pub const SEQUEL: &[Field] = &[
    Field::new("kind", Kind::Choice(&SEQUEL_KIND)).required(),
    Field::new("on_day", Kind::Date).required(),
    Field::new("motion_id", Kind::Link(Entity::Motion)),
    Field::new("meeting_id", Kind::Link(Entity::Meeting)),
    Field::new("by_motion_id", Kind::Link(Entity::Motion)),
    Field::new("text", Kind::Lines).searched(),
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
    Field::new("in_camera", Kind::Flag),
    Field::new("project_id", Kind::Link(Entity::Project)),
];

/// The kinds of papers.
pub const DOCUMENT_KIND: Choices = Choices {
    name: "document-kind",
    codes: &[
        "minutes",
        "notice",
        "agenda",
        "attendance-sheet",
        "extract",
        "lobby-notice",
        "follow-ups",
        "composition",
        "phone-list",
        "labels",
        "election-report",
        "ballot",
        "election-notice",
        "nomination-form",
        "voters-list",
        "tally-sheet",
        "election-letter",
        "result-poster",
        "project-sheet",
        "work-day-poster",
        "project-budget",
        "project-review",
        "grant-report",
        "certificate",
    ],
};

/// The languages in which papers are made.
pub const DOCUMENT_LANGUAGE: Choices = Choices { name: "document-language", codes: &["fr", "en"] };

/// The forms in which papers are made.
pub const DOCUMENT_FORMAT: Choices =
    Choices { name: "document-format", codes: &["pdf", "docx", "html", "md"] };

/// A paper that was made: what it is, of which meeting or body, where it was written, the
/// resolutions' numbers that it bears, one a line, and the SHA-256 of its file.
pub const DOCUMENT: &[Field] = &[
    Field::new("kind", Kind::Choice(&DOCUMENT_KIND)).required(),
    Field::new("meeting_id", Kind::Link(Entity::Meeting)),
    Field::new("format", Kind::Choice(&DOCUMENT_FORMAT)).required(),
    Field::new("path", Kind::Text).required(),
    Field::new("made_on", Kind::Date).required(),
    Field::new("numbers", Kind::Lines),
    Field::new("motion_id", Kind::Link(Entity::Motion)),
    Field::new("body_id", Kind::Link(Entity::Body)),
    Field::new("title", Kind::Text).searched(),
    Field::new("language", Kind::Choice(&DOCUMENT_LANGUAGE)),
    Field::new("made_at", Kind::Time),
    Field::new("day", Kind::Date),
    Field::new("in_camera", Kind::Whole).hidden(),
    Field::new("sha256", Kind::Text),
    Field::new("election_id", Kind::Link(Entity::Election)),
    Field::new("project_id", Kind::Link(Entity::Project)),
];

/// What `put` says of a motion that was put before as another one: it was pending when the meeting was
/// adjourned that this one goes on with, or it left under another point and was taken up again. Whoever
/// moved it did so then.
pub const PUT_BEFORE: i64 = 2;

/// Whether a motion of that outcome still waits for its vote.
pub fn is_pending(outcome: &str) -> bool {
    outcome == "proposed"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_resolution_stands_as_it_was_decided_or_as_what_became_of_it() {
        let became = SEQUEL_KIND.codes.iter().filter(|kind| **kind != "erratum");
        for code in MOTION_OUTCOME.codes.iter().chain(became) {
            assert!(MOTION_STATE.codes.contains(code), "{code}");
        }
    }
}
