//! Bodies, their seats, and the mandates that fill them.
//!
//! A body has seats; a mandate fills one seat from a day on. Officer roles (chair, secretary…)
//! are seats of a kind of their own that never count: a person is one member with one vote.

use chrono::NaiveDate;

use super::entity::Entity;
use super::field::{Choices, Field, Kind};

/// The kinds of bodies; the first is the committee itself, which the law binds (S-8, art. 58.4).
pub const BODY_KIND: Choices = Choices {
    name: "body-kind",
    codes: &["committee", "board", "selection", "sector", "working", "beautification", "other"],
};

/// How a body's quorum is set.
pub const BODY_QUORUM: Choices =
    Choices { name: "body-quorum", codes: &["majority", "fixed", "none"] };

/// The kinds of seats. The last four are roles.
pub const SEAT_KIND: Choices = Choices {
    name: "seat-kind",
    codes: &[
        "delegate",
        "sector",
        "ex-officio",
        "tenant-director",
        "designated",
        "partner",
        "worker",
        "chair",
        "vice-chair",
        "secretary",
        "treasurer",
    ],
};

/// Those of the committee: the seats of directors come with the board's, which are its alone.
const OF_COMMITTEE: Choices = Choices {
    name: "seat-kind",
    codes: &["delegate", "sector", "designated", "chair", "vice-chair", "secretary", "treasurer"],
};

/// Those of a committee whose directors are no members by the rules: it may name others ex officio.
const OF_FREE_COMMITTEE: Choices = Choices {
    name: "seat-kind",
    codes: &[
        "delegate",
        "sector",
        "ex-officio",
        "designated",
        "chair",
        "vice-chair",
        "secretary",
        "treasurer",
    ],
};

/// Those of an office's board.
const OF_BOARD: Choices = Choices {
    name: "seat-kind",
    codes: &["tenant-director", "designated", "chair", "vice-chair", "secretary", "treasurer"],
};

/// Those of any other body.
const OF_OTHERS: Choices = Choices {
    name: "seat-kind",
    codes: &[
        "delegate",
        "sector",
        "ex-officio",
        "designated",
        "partner",
        "worker",
        "chair",
        "vice-chair",
        "secretary",
        "treasurer",
    ],
};

/// How a mandate began.
pub const MANDATE_BEGAN: Choices = Choices {
    name: "mandate-began",
    codes: &["elected", "designated", "appointed", "ex-officio", "acclaimed"],
};

/// Why a mandate ended; the fourth is the rule that a seat is lost with the tenancy, the last what
/// becomes of a mandate whose election was annulled.
pub const MANDATE_END: Choices = Choices {
    name: "mandate-end",
    codes: &["term", "resignation", "removal", "no-longer-tenant", "death", "annulled"],
};

/// A body.
pub const BODY: &[Field] = &[
    Field::new("name", Kind::Text).required().searched(),
    Field::new("kind", Kind::Choice(&BODY_KIND)).required(),
    Field::new("prefix", Kind::Text).required(),
    Field::new("quorum", Kind::Choice(&BODY_QUORUM)).required(),
    Field::new("quorum_fixed", Kind::Whole),
    Field::new("size", Kind::Whole),
    Field::new("site_id", Kind::Link(Entity::Site)),
    Field::new("created_on", Kind::Date),
    Field::new("ended_on", Kind::Date),
    Field::new("note", Kind::Lines).searched(),
];

/// A seat; `follows_id` names the board seat whose holder has this one ex officio.
pub const SEAT: &[Field] = &[
    Field::new("body_id", Kind::Link(Entity::Body)).required(),
    Field::new("kind", Kind::Choice(&SEAT_KIND)).required(),
    Field::new("label", Kind::Text).searched(),
    Field::new("association_id", Kind::Link(Entity::Association)),
    Field::new("follows_id", Kind::Link(Entity::Seat)).hidden(),
    Field::new("created_on", Kind::Date),
    Field::new("closed_on", Kind::Date),
];

/// The kinds of seats that are offered for a kind of body; with `directors`, the rules make the tenant
/// directors members of the committee.
pub fn seat_kinds(body_kind: &str, directors: bool) -> &'static Choices {
    match body_kind {
        "committee" if directors => &OF_COMMITTEE,
        "committee" => &OF_FREE_COMMITTEE,
        "board" => &OF_BOARD,
        _ => &OF_OTHERS,
    }
}

/// The last day of a mandate, as people say it, of the first day without it, as the file has it.
pub fn last_day(ended_on: NaiveDate) -> NaiveDate {
    ended_on.pred_opt().unwrap_or(ended_on)
}

/// A mandate. `term_ends_on` is the last day of the term; `ended_on` the first day without it, which
/// every screen and paper tells as the [`last_day`].
pub const MANDATE: &[Field] = &[
    Field::new("seat_id", Kind::Link(Entity::Seat)).required().hidden(),
    Field::new("person_id", Kind::Link(Entity::Person)).required().hidden(),
    Field::new("starts_on", Kind::Date).required(),
    Field::new("term_ends_on", Kind::Date),
    Field::new("ended_on", Kind::Date).hidden(),
    Field::new("began", Kind::Choice(&MANDATE_BEGAN)).required(),
    Field::new("end_reason", Kind::Choice(&MANDATE_END)).hidden(),
    Field::new("follows_id", Kind::Link(Entity::Mandate)).hidden(),
    Field::new("note", Kind::Lines),
];

/// Whether a kind of seat is an officer's role, which gives no seat and no vote of its own.
pub fn is_role(seat_kind: &str) -> bool {
    matches!(seat_kind, "chair" | "vice-chair" | "secretary" | "treasurer")
}

/// One mandate as the rules see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tenure {
    /// The seat it fills.
    pub seat: String,
    /// The kind of that seat.
    pub seat_kind: String,
    /// The person who holds it.
    pub person: String,
    /// That person's name, to be shown.
    pub name: String,
    /// That person's kind (`tenant`, `staff`…).
    pub person_kind: String,
    /// The housing complex in which the person lives, where that is known.
    pub site: Option<String>,
    /// The association that the seat belongs to.
    pub association: Option<String>,
    /// First day.
    pub starts_on: NaiveDate,
    /// Last day of the term.
    pub term_ends_on: Option<NaiveDate>,
    /// First day without it.
    pub ended_on: Option<NaiveDate>,
}

impl Tenure {
    /// Whether the person is in office that day. A term that has run out does not end it: the
    /// holder stays until replaced (the rule for directors, applied to all seats).
    pub fn is_active(&self, day: NaiveDate) -> bool {
        self.starts_on <= day && self.ended_on.is_none_or(|end| day < end)
    }

    /// Whether it gives a seat, and so a vote.
    pub fn is_member(&self) -> bool {
        !is_role(&self.seat_kind)
    }

    /// Whether the person holds over: still in office after the last day of the term.
    pub fn holds_over(&self, day: NaiveDate) -> bool {
        self.is_active(day) && self.term_ends_on.is_some_and(|end| end < day)
    }

    /// Whether two mandates share a day.
    pub fn overlaps(&self, other: &Self) -> bool {
        let before = |end: Option<NaiveDate>, start| end.is_some_and(|end| end <= start);
        !before(self.ended_on, other.starts_on) && !before(other.ended_on, self.starts_on)
    }
}
