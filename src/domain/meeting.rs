//! Meetings: their life, their agenda, who came.

use super::entity::Entity;
use super::field::{Choices, Field, Kind};
use crate::text::fold::unmarked;

pub use titles::{adopting_points, may_be_a_matter, role_of_title};

pub mod titles;

/// The kinds of meetings.
pub const MEETING_KIND: Choices = Choices {
    name: "meeting-kind",
    codes: &["regular", "special", "annual-general", "election", "working", WITH_BOARD],
};

/// The kind of the meetings that the committee holds with the office's board.
pub const WITH_BOARD: &str = "with-board";

/// Where a meeting stands.
pub const MEETING_STATUS: Choices = Choices {
    name: "meeting-status",
    codes: &["planned", "convened", "open", "held", "adopted", "cancelled"],
};

/// Whether a person was there; a guest is there without a vote, a substitute in a member's place.
pub const ATTENDANCE_STATUS: Choices = Choices {
    name: "attendance-status",
    codes: &["present", "excused", "absent", "guest", "substitute"],
};

/// What a point of the agenda is, where the program does something for it.
pub const ITEM_ROLE: Choices = Choices {
    name: "item-role",
    codes: &[
        "opening",
        "agenda",
        "minutes",
        "follow-ups",
        "decisions",
        "election",
        "other-business",
        "next-meeting",
        "closing",
    ],
};

/// What a point of the agenda asks of the members.
pub const PURPOSE: Choices = Choices { name: "purpose", codes: &["inform", "consult", "decide"] };

/// What the presence clock notes: an arrival (the first or a return), a departure, a withdrawal for
/// a declared conflict and its end, heads counted in an assembly, somebody who takes the chair or the
/// minutes from there on.
pub const MOVEMENT_KIND: Choices = Choices {
    name: "movement-kind",
    codes: &["arrival", "departure", "recusal", "recusal-end", "head-count", "chair", "secretary"],
};

/// How a notice reaches somebody.
pub const NOTICE_WAY: Choices =
    Choices { name: "notice-way", codes: &["email", "phone", "letter", "hand"] };

/// A meeting. Its number (`2026-05`, `EMB-2026-03`) is given when it is planned.
pub const MEETING: &[Field] = &[
    Field::new("body_id", Kind::Link(Entity::Body)).required().hidden(),
    Field::new("kind", Kind::Choice(&MEETING_KIND)).required(),
    Field::new("number", Kind::Text).required().searched().hidden(),
    Field::new("year", Kind::Whole).required().hidden(),
    Field::new("seq", Kind::Whole).required().hidden(),
    Field::new("date", Kind::Date).required(),
    Field::new("starts_at", Kind::Time),
    Field::new("place", Kind::Text).searched(),
    Field::new("status", Kind::Choice(&MEETING_STATUS)).required().hidden(),
    Field::new("notice_sent_on", Kind::Date).hidden(),
    Field::new("opened_at", Kind::Time),
    Field::new("closed_at", Kind::Time),
    Field::new("chair_id", Kind::Link(Entity::Person)),
    Field::new("secretary_id", Kind::Link(Entity::Person)),
    Field::new("adopted_on", Kind::Date).hidden(),
    Field::new("adopted_at_id", Kind::Link(Entity::Meeting)).hidden(),
    Field::new("note", Kind::Lines).searched(),
    Field::new("tenants", Kind::Whole),
    Field::new("postponed_from", Kind::Date).hidden(),
    Field::new("continues_id", Kind::Link(Entity::Meeting)).hidden(),
    Field::new("adopting_motion_id", Kind::Link(Entity::Motion)).hidden(),
    Field::new("corrections", Kind::Lines).hidden(),
    Field::new("late_notice_reason", Kind::Lines).hidden(),
    Field::new("project_id", Kind::Link(Entity::Project)),
];

/// A point of an agenda; `position` counts from 1 within its meeting, `level` is 1 for a point, 2
/// for a point of a point.
pub const AGENDA_ITEM: &[Field] = &[
    Field::new("meeting_id", Kind::Link(Entity::Meeting)).required().hidden(),
    Field::new("position", Kind::Whole).required().hidden(),
    Field::new("title", Kind::Text).required().searched(),
    Field::new("notes", Kind::Lines).searched(),
    Field::new("level", Kind::Whole).required().hidden(),
    Field::new("role", Kind::Choice(&ITEM_ROLE)).hidden(),
    Field::new("purpose", Kind::Choice(&PURPOSE)),
    Field::new("lead_id", Kind::Link(Entity::Person)),
    Field::new("minutes_planned", Kind::Whole),
    Field::new("on_notice", Kind::Whole).hidden(),
    Field::new("started_at", Kind::Time).hidden(),
    Field::new("ended_at", Kind::Time).hidden(),
    Field::new("private_notes", Kind::Lines).searched(),
    Field::new("minutes_of_id", Kind::Link(Entity::Meeting)).hidden(),
    Field::new("carried_from_id", Kind::Link(Entity::AgendaItem)).hidden(),
];

/// One person's presence or absence at one meeting.
pub const ATTENDANCE: &[Field] = &[
    Field::new("meeting_id", Kind::Link(Entity::Meeting)).required(),
    Field::new("person_id", Kind::Link(Entity::Person)).required(),
    Field::new("status", Kind::Choice(&ATTENDANCE_STATUS)).required(),
    Field::new("replaces_id", Kind::Link(Entity::Person)),
];

/// One note of the presence clock; `position` counts from 1 within its meeting.
pub const MOVEMENT: &[Field] = &[
    Field::new("meeting_id", Kind::Link(Entity::Meeting)).required(),
    Field::new("position", Kind::Whole).required(),
    Field::new("at", Kind::Time).required(),
    Field::new("kind", Kind::Choice(&MOVEMENT_KIND)).required(),
    Field::new("person_id", Kind::Link(Entity::Person)),
    Field::new("heads", Kind::Whole),
    Field::new("item_id", Kind::Link(Entity::AgendaItem)),
    Field::new("reason", Kind::Text),
    Field::new("in_camera", Kind::Whole),
];

/// One stop of a notice's round: a person, or the letters under the doors of a building.
pub const NOTICE: &[Field] = &[
    Field::new("meeting_id", Kind::Link(Entity::Meeting)).required(),
    Field::new("person_id", Kind::Link(Entity::Person)),
    Field::new("building_id", Kind::Link(Entity::Building)),
    Field::new("way", Kind::Choice(&NOTICE_WAY)).required(),
    Field::new("done_on", Kind::Date),
    Field::new("note", Kind::Text),
];

/// Adopted minutes as they were sealed: canonical bytes, the hash before, and the hash of both.
pub const SEAL: &[Field] = &[
    Field::new("meeting_id", Kind::Link(Entity::Meeting)),
    Field::new("election_id", Kind::Link(Entity::Election)),
    Field::new("seq", Kind::Whole).required(),
    Field::new("version", Kind::Whole).required(),
    Field::new("content", Kind::Lines).required(),
    Field::new("previous", Kind::Text).required(),
    Field::new("hash", Kind::Text).required(),
    Field::new("sealed_on", Kind::Date).required(),
];

/// Where a meeting stands in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Status {
    /// It has a date; nobody was told yet.
    Planned,
    /// The notice was sent.
    Convened,
    /// It is going on.
    Open,
    /// It took place; its minutes are a draft.
    Held,
    /// Its minutes were adopted: nothing of it changes any more.
    Adopted,
    /// It will not take place.
    Cancelled,
}

/// What can happen to a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// The notice is sent.
    Convene,
    /// The chair opens it.
    Open,
    /// The chair closes it.
    Close,
    /// Its minutes are adopted.
    Adopt,
    /// It is called off.
    Cancel,
}

impl Status {
    /// Its code in the register.
    pub fn code(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Convened => "convened",
            Self::Open => "open",
            Self::Held => "held",
            Self::Adopted => "adopted",
            Self::Cancelled => "cancelled",
        }
    }

    /// The status of a code; an unknown one counts as planned.
    pub fn from_code(code: &str) -> Self {
        match code {
            "convened" => Self::Convened,
            "open" => Self::Open,
            "held" => Self::Held,
            "adopted" => Self::Adopted,
            "cancelled" => Self::Cancelled,
            _ => Self::Planned,
        }
    }

    /// Where a step leads from here; `None` when it cannot be taken here.
    ///
    /// A meeting may be opened although no notice was recorded (it is warned about), and one that
    /// is open may not be called off: it is closed.
    pub fn next(self, step: Step) -> Option<Self> {
        match (self, step) {
            (Self::Planned | Self::Convened, Step::Convene) => Some(Self::Convened),
            (Self::Planned | Self::Convened, Step::Open) => Some(Self::Open),
            (Self::Open, Step::Close) => Some(Self::Held),
            (Self::Held, Step::Adopt) => Some(Self::Adopted),
            (Self::Planned | Self::Convened, Step::Cancel) => Some(Self::Cancelled),
            _ => None,
        }
    }
}

/// Whether a meeting would close before it opened, the hours being `19:04`. One that runs past
/// midnight closes at 00:20, so an hour before six is taken for the next morning's.
pub fn closes_before_opening(opened_at: &str, closed_at: &str) -> bool {
    closed_at < opened_at && closed_at >= "06:00"
}

/// The points of the usual agenda of a kind of meeting: ids of texts, in order.
///
/// Source: the ordinary order of business of committees (opening and quorum, agenda, minutes,
/// follow-ups, reports, decisions, other business, next meeting, closing) and, for elections, the
/// founding assembly's.
pub fn agenda_template(kind: &str) -> &'static [&'static str] {
    match kind {
        "special" => &["opening", "agenda", "object", "closing"],
        "annual-general" => &[
            "opening",
            "agenda",
            "assembly-minutes",
            "activity-report",
            "financial-statements",
            "budget",
            "bylaws",
            "election",
            "questions",
            "closing",
        ],
        "election" => &[
            "opening",
            "assembly-officers",
            "agenda",
            "election-rules",
            "nominations",
            "election",
            "closing",
        ],
        "working" => &["opening", "agenda", "follow-ups", "work", "next-meeting", "closing"],
        WITH_BOARD => &[
            "opening",
            "agenda",
            "activity-report",
            "board-report",
            "consultations",
            "questions",
            "closing",
        ],
        _ => &[
            "opening",
            "agenda",
            "minutes",
            "follow-ups",
            "board-report",
            "consultations",
            "reports",
            "decisions",
            "other-business",
            "next-meeting",
            "closing",
        ],
    }
}

/// What a point of a template is to the program: a code of `item-role`.
pub fn role_of_template(point: &str) -> Option<&'static str> {
    // The minutes of the last assembly are minutes under another title.
    let point = if point == "assembly-minutes" { "minutes" } else { point };
    ITEM_ROLE.codes.iter().copied().find(|role| *role == point)
}

/// Whether a point of a special meeting's agenda is still called as the usual one, which stands there
/// until somebody says what the meeting is called for.
pub fn is_unnamed(title: &str) -> bool {
    ["objet de la convocation", "object of the notice"].contains(&unmarked(title).trim())
}

/// Whether a point of that role stands on every agenda: it is never carried over.
pub fn is_standing(role: &str) -> bool {
    !matches!(role, "decisions" | "election")
}

/// Whether a kind of meeting takes over what the meetings before left open.
pub fn takes_over(kind: &str) -> bool {
    matches!(kind, "regular" | "working")
}

/// Whether a kind of meeting is an assembly: all tenants are called to it.
pub fn is_assembly(kind: &str) -> bool {
    matches!(kind, "annual-general" | "election")
}

/// The way of a notice for somebody who prefers to be reached so, and can be.
pub fn notice_way(reach: Option<&str>, phone: bool, email: bool) -> &'static str {
    match reach {
        Some("email") if email => "email",
        Some("phone" | "text-message") if phone => "phone",
        Some("door") => "hand",
        Some("letter") => "letter",
        _ if email => "email",
        _ if phone => "phone",
        _ => "letter",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_meeting_may_run_past_midnight_but_not_backwards() {
        assert!(!closes_before_opening("19:04", "21:15"));
        assert!(!closes_before_opening("19:04", "00:20"));
        assert!(closes_before_opening("19:04", "18:30"));
    }

    #[test]
    fn a_meeting_lives_from_plan_to_adopted_minutes_and_never_back() {
        let all = [
            Status::Planned,
            Status::Convened,
            Status::Open,
            Status::Held,
            Status::Adopted,
            Status::Cancelled,
        ];
        // Every pair, row by row: convene, open, close, adopt, cancel.
        let expected = [
            "convened open - - cancelled",
            "convened open - - cancelled",
            "- - held - -",
            "- - - adopted -",
            "- - - - -",
            "- - - - -",
        ];
        for (status, row) in all.into_iter().zip(expected) {
            let steps = [Step::Convene, Step::Open, Step::Close, Step::Adopt, Step::Cancel];
            for (step, wanted) in steps.into_iter().zip(row.split(' ')) {
                let got = status.next(step).map_or("-", Status::code);
                assert_eq!(got, wanted, "{status:?} then {step:?}");
            }
            assert_eq!(Status::from_code(status.code()), status);
        }
    }
}
