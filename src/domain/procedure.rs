//! The kinds of motions, what procedure asks of each, and how the life of a motion goes.
//!
//! Sources: Morin's code and the codes after it. What a kind asks is data that the committee can
//! edit ([`super::rules::procedure`]); which kind goes before which is not.

mod floor;
#[cfg(test)]
mod tests;

pub use floor::{Floor, OnFloor};

use super::refusal::Refusal;
use super::tally::Majority;
use crate::text::joined::Joined;

/// A kind of motion, a code of `motion-kind`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// Something is to be resolved.
    Main,
    /// Words of what is pending are to be others.
    Amendment,
    /// Words of an amendment are to be others.
    SubAmendment,
    /// The debate is to end, and the vote to be taken.
    PreviousQuestion,
    /// The question is laid aside without a day.
    Tabling,
    /// The question is put off to a day.
    Postponement,
    /// The question goes to a committee.
    Referral,
    /// The meeting goes on behind closed doors.
    InCamera,
    /// The doors open again.
    EndInCamera,
    /// What was decided comes up again.
    Reconsideration,
    /// Somebody says that the rules are not kept.
    PointOfOrder,
    /// Somebody's rights, or the meeting's, are at stake.
    Privilege,
    /// The chair's ruling is contested.
    Appeal,
    /// The meeting goes on another time.
    Adjournment,
    /// The meeting ends.
    Closing,
    /// Somebody asks that the vote on what is pending be secret.
    SecretBallot,
    /// The meeting goes on at a moment that is set now, whenever it ends.
    FixTime,
    /// The meeting pauses.
    Recess,
    /// Something is done so that enough members come.
    ObtainQuorum,
    /// The meeting goes on after a pause, as the chair says.
    Resumption,
}

impl Kind {
    /// Every kind, in the order of `motion-kind`.
    pub const ALL: [Self; 20] = [
        Self::Main,
        Self::Amendment,
        Self::SubAmendment,
        Self::PreviousQuestion,
        Self::Tabling,
        Self::Postponement,
        Self::Referral,
        Self::InCamera,
        Self::EndInCamera,
        Self::Reconsideration,
        Self::PointOfOrder,
        Self::Privilege,
        Self::Appeal,
        Self::Adjournment,
        Self::Closing,
        Self::SecretBallot,
        Self::FixTime,
        Self::Recess,
        Self::ObtainQuorum,
        Self::Resumption,
    ];

    /// Its code in the register.
    pub fn code(self) -> &'static str {
        match self {
            Self::Main => "main",
            Self::Amendment => "amendment",
            Self::SubAmendment => "sub-amendment",
            Self::PreviousQuestion => "previous-question",
            Self::Tabling => "tabling",
            Self::Postponement => "postponement",
            Self::Referral => "referral",
            Self::InCamera => "in-camera",
            Self::EndInCamera => "end-in-camera",
            Self::Reconsideration => "reconsideration",
            Self::PointOfOrder => "point-of-order",
            Self::Privilege => "privilege",
            Self::Appeal => "appeal",
            Self::Adjournment => "adjournment",
            Self::Closing => "closing",
            Self::SecretBallot => "secret-ballot",
            Self::FixTime => "fix-time",
            Self::Recess => "recess",
            Self::ObtainQuorum => "obtain-quorum",
            Self::Resumption => "resumption",
        }
    }

    /// The kind of a code; an unknown one counts as a main motion.
    pub fn from_code(code: &str) -> Self {
        Self::ALL.into_iter().find(|kind| kind.code() == code).unwrap_or(Self::Main)
    }

    /// Which goes before which (usual table of precedence): a motion may be put while one of a
    /// lower rank is pending.
    pub fn rank(self) -> u8 {
        match self {
            Self::Main | Self::Reconsideration => 1,
            Self::Amendment => 2,
            Self::SubAmendment => 3,
            Self::Postponement | Self::Referral => 4,
            Self::Tabling => 5,
            Self::PreviousQuestion => 6,
            Self::PointOfOrder | Self::Appeal | Self::SecretBallot => 7,
            Self::InCamera | Self::EndInCamera => 8,
            Self::Privilege => 9,
            Self::Recess | Self::Resumption => 10,
            Self::ObtainQuorum => 11,
            Self::Adjournment | Self::Closing => 12,
            Self::FixTime => 13,
        }
    }

    /// Whether it is voted on before a quorum only. Without one the members who are left may still
    /// fix the moment at which the meeting goes on, adjourn or close it, pause, and see to it that
    /// enough come: the usual exceptions of deliberative assemblies.
    pub fn needs_quorum(self) -> bool {
        let without =
            [Self::FixTime, Self::Adjournment, Self::Closing, Self::Recess, Self::ObtainQuorum];
        !without.contains(&self)
    }

    /// Whether it proposes another text for what it is on.
    pub fn amends(self) -> bool {
        matches!(self, Self::Amendment | Self::SubAmendment)
    }

    /// Whether it names a day: until when the question is put off, when the meeting goes on.
    pub fn names_a_day(self) -> bool {
        matches!(self, Self::Postponement | Self::Adjournment | Self::FixTime)
    }

    /// What becomes of the question when it carries, if the question leaves by it.
    pub fn sends_away(self) -> Option<Step> {
        match self {
            Self::Tabling => Some(Step::Table),
            Self::Postponement => Some(Step::Postpone),
            Self::Referral => Some(Step::Refer),
            _ => None,
        }
    }
}

/// Who decides a kind of motion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// The members, by that majority.
    Vote(Majority),
    /// The chair rules.
    Chair,
}

/// What procedure asks of one kind of motion: a row of the table of procedure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// Whether somebody seconds it.
    pub seconded: bool,
    /// Whether it is debated.
    pub debatable: bool,
    /// Whether it can be amended.
    pub amendable: bool,
    /// Who decides it.
    pub decision: Decision,
    /// Whether a simple majority will do when it stood in the notice.
    pub simple_with_notice: bool,
}

/// What is wrong with a row of the table as it is typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RowError {
    /// A word that means nothing here.
    Unknown(String),
    /// A word that stands there twice.
    Twice(String),
    /// Nobody decides.
    NoDecision,
    /// Two majorities, or one and the chair.
    TwoDecisions,
}

impl Row {
    /// Every word that a row may have.
    pub const WORDS: [&'static str; 9] = [
        "seconded",
        "debatable",
        "amendable",
        "simple",
        "two-thirds",
        "absolute-present",
        "absolute-seats",
        "chair",
        "simple-with-notice",
    ];

    /// Reads a row: `seconded debatable amendable simple`, `chair`, …
    ///
    /// # Errors
    /// A [`RowError`] that says what is wrong.
    pub fn parse(text: &str) -> Result<Self, RowError> {
        let mut row = Self {
            seconded: false,
            debatable: false,
            amendable: false,
            decision: Decision::Chair,
            simple_with_notice: false,
        };
        let mut decision = None;
        let mut seen: Vec<&str> = Vec::new();
        for word in text.split_whitespace() {
            if seen.contains(&word) {
                return Err(RowError::Twice(word.to_owned()));
            }
            seen.push(word);
            let decides = match word {
                "chair" => Some(Decision::Chair),
                other => Majority::from_code(other).map(Decision::Vote),
            };
            match (word, decides) {
                ("seconded", _) => row.seconded = true,
                ("debatable", _) => row.debatable = true,
                ("amendable", _) => row.amendable = true,
                ("simple-with-notice", _) => row.simple_with_notice = true,
                (_, Some(_)) if decision.is_some() => return Err(RowError::TwoDecisions),
                (_, Some(_)) => decision = decides,
                _ => return Err(RowError::Unknown(word.to_owned())),
            }
        }
        row.decision = decision.ok_or(RowError::NoDecision)?;
        Ok(row)
    }

    /// The row as [`Row::parse`] reads it.
    pub fn text(self) -> String {
        let decision = match self.decision {
            Decision::Chair => "chair",
            Decision::Vote(majority) => majority.code(),
        };
        let words = [
            self.seconded.then_some("seconded"),
            self.debatable.then_some("debatable"),
            self.amendable.then_some("amendable"),
            Some(decision),
            self.simple_with_notice.then_some("simple-with-notice"),
        ];
        words.into_iter().flatten().joined(" ")
    }

    /// The majority it needs; `None` when the chair decides.
    pub fn majority(self, with_notice: bool) -> Option<Majority> {
        match self.decision {
            Decision::Vote(_) if with_notice && self.simple_with_notice => Some(Majority::Simple),
            Decision::Vote(majority) => Some(majority),
            Decision::Chair => None,
        }
    }
}

/// Where a motion stands, a code of `motion-outcome`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// It waits: a draft without a mover, or on the floor.
    Proposed,
    /// It was adopted.
    Carried,
    /// It was rejected.
    Defeated,
    /// As many for as against.
    Tied,
    /// Nobody seconded it.
    Lapsed,
    /// Who moved it took it back.
    Withdrawn,
    /// It was laid aside.
    Tabled,
    /// It was put off.
    Postponed,
    /// It went to a committee.
    Referred,
    /// The chair found it right.
    Upheld,
    /// The chair found it wrong.
    Denied,
}

/// What can happen to a motion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// The vote adopts it.
    Carry,
    /// The vote rejects it.
    Defeat,
    /// The votes are equal.
    Tie,
    /// Nobody seconds it.
    Lapse,
    /// It is taken back.
    Withdraw,
    /// It is laid aside.
    Table,
    /// It is put off.
    Postpone,
    /// It goes to a committee.
    Refer,
    /// The chair finds it right.
    Uphold,
    /// The chair finds it wrong.
    Deny,
    /// What had left comes up again.
    TakeUp,
}

impl Outcome {
    /// Every outcome, in the order of `motion-outcome`.
    pub const ALL: [Self; 11] = [
        Self::Proposed,
        Self::Carried,
        Self::Defeated,
        Self::Tied,
        Self::Lapsed,
        Self::Withdrawn,
        Self::Tabled,
        Self::Postponed,
        Self::Referred,
        Self::Upheld,
        Self::Denied,
    ];

    /// Its code in the register.
    pub fn code(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::Carried => "carried",
            Self::Defeated => "defeated",
            Self::Tied => "tied",
            Self::Lapsed => "lapsed",
            Self::Withdrawn => "withdrawn",
            Self::Tabled => "tabled",
            Self::Postponed => "postponed",
            Self::Referred => "referred",
            Self::Upheld => "upheld",
            Self::Denied => "denied",
        }
    }

    /// The outcome of a code; an unknown one counts as proposed.
    pub fn from_code(code: &str) -> Self {
        Self::ALL.into_iter().find(|outcome| outcome.code() == code).unwrap_or(Self::Proposed)
    }

    /// Whether a vote gave it.
    pub fn was_voted(self) -> bool {
        matches!(self, Self::Carried | Self::Defeated | Self::Tied)
    }

    /// Whether the motion left and may come up again.
    pub fn may_return(self) -> bool {
        matches!(self, Self::Tabled | Self::Postponed | Self::Referred)
    }
}

impl Step {
    /// Every step, each leading to the outcome of the same place; taking up leads back.
    pub const ALL: [Self; 11] = [
        Self::TakeUp,
        Self::Carry,
        Self::Defeat,
        Self::Tie,
        Self::Lapse,
        Self::Withdraw,
        Self::Table,
        Self::Postpone,
        Self::Refer,
        Self::Uphold,
        Self::Deny,
    ];

    /// The outcome it leads to.
    pub fn outcome(self) -> Outcome {
        match self {
            Self::TakeUp => Outcome::Proposed,
            Self::Carry => Outcome::Carried,
            Self::Defeat => Outcome::Defeated,
            Self::Tie => Outcome::Tied,
            Self::Lapse => Outcome::Lapsed,
            Self::Withdraw => Outcome::Withdrawn,
            Self::Table => Outcome::Tabled,
            Self::Postpone => Outcome::Postponed,
            Self::Refer => Outcome::Referred,
            Self::Uphold => Outcome::Upheld,
            Self::Deny => Outcome::Denied,
        }
    }

    /// The step that leads to an outcome.
    pub fn to(outcome: Outcome) -> Self {
        let found = Self::ALL.into_iter().find(|step| step.outcome() == outcome);
        found.unwrap_or(Self::TakeUp)
    }

    /// Whether a vote takes it.
    pub fn is_vote(self) -> bool {
        self.outcome().was_voted()
    }

    /// Whether the chair takes it.
    pub fn is_ruling(self) -> bool {
        matches!(self, Self::Uphold | Self::Deny)
    }
}

/// Where a step leads a motion from where it stands.
///
/// A vote or a ruling that was recorded wrongly is recorded again; what left without a decision
/// may come up again; anything else that is over stays over.
///
/// # Errors
/// [`Refusal::MotionDecided`], or [`Refusal::NothingToDo`] for what is there already.
pub fn next(outcome: Outcome, step: Step) -> Result<Outcome, Refusal> {
    use Outcome::{
        Carried, Defeated, Denied, Lapsed, Postponed, Proposed, Referred, Tabled, Tied, Upheld,
        Withdrawn,
    };
    match (outcome, step) {
        (Proposed, Step::TakeUp) => Err(Refusal::NothingToDo {}),
        (Proposed, step) => Ok(step.outcome()),
        (Carried | Defeated | Tied, step) if step.is_vote() => Ok(step.outcome()),
        (Upheld | Denied, step) if step.is_ruling() => Ok(step.outcome()),
        (Lapsed | Withdrawn | Tabled | Postponed | Referred, Step::TakeUp) => Ok(Proposed),
        (outcome, _) => Err(Refusal::MotionDecided { outcome: outcome.code().to_owned() }),
    }
}

/// Whether a kind of motion is decided by such a step: by a vote, or by the chair's ruling. The
/// chair may also end what goes on in camera, without a vote.
///
/// # Errors
/// [`Refusal::ChairDecides`], [`Refusal::MembersDecide`], [`Refusal::OfRight`].
pub fn suits(kind: Kind, row: Row, step: Step) -> Result<(), Refusal> {
    let motion_kind = kind.code().to_owned();
    let chair = row.decision == Decision::Chair;
    if step == Step::Deny && kind == Kind::SecretBallot {
        return Err(Refusal::OfRight {});
    }
    if step.is_vote() && chair {
        return Err(Refusal::ChairDecides { motion_kind });
    }
    if step == Step::Deny && !chair || step == Step::Uphold && !chair && kind != Kind::EndInCamera {
        return Err(Refusal::MembersDecide { motion_kind });
    }
    Ok(())
}
