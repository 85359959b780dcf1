//! The motions of a meeting as they lie on each other: which is on top, what may be put now.

use super::{Decision, Kind, Outcome, Row};
use crate::domain::refusal::Refusal;
use crate::text::sort;

/// A motion as the floor sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnFloor {
    /// Its id.
    pub id: String,
    /// What kind it is.
    pub kind: Kind,
    /// The motion that it is on.
    pub on: Option<String>,
    /// Where it stands.
    pub outcome: Outcome,
    /// Its place in the order in which they were put.
    pub place: i64,
    /// Whether it was put to the meeting: a main motion that was prepared waits until it is.
    pub put: bool,
    /// Whether somebody moved it: a main motion without a mover is a draft.
    pub moved: bool,
    /// The point of the agenda that it stands under.
    pub item: Option<String>,
    /// What it is called: the first line of its text.
    pub name: String,
}

impl OnFloor {
    /// Whether it waits for a decision of the meeting.
    pub fn is_pending(&self) -> bool {
        self.outcome == Outcome::Proposed && (self.put || self.kind != Kind::Main)
    }

    /// Whether it was prepared with its mover, and waits to be put.
    pub fn waits(&self) -> bool {
        self.outcome == Outcome::Proposed && self.moved && !self.is_pending()
    }

    /// The refusal of what must wait until this one is disposed of.
    pub fn first(&self) -> Refusal {
        Refusal::PendingFirst {
            motion_kind: self.kind.code().to_owned(),
            motion: self.name.clone(),
        }
    }
}

/// The motions of one meeting, in the order in which they were put.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Floor {
    motions: Vec<OnFloor>,
}

impl Floor {
    /// The floor of a meeting with these motions.
    pub fn new(mut motions: Vec<OnFloor>) -> Self {
        sort::by_key(&mut motions, |motion| motion.place);
        // What something was moved on has been put, whether or not anybody wrote down when.
        let moved_on = motions.iter().filter(|motion| {
            !matches!(motion.kind, Kind::Main | Kind::Reconsideration | Kind::Appeal)
        });
        let moved_on: Vec<String> = moved_on.filter_map(|motion| motion.on.clone()).collect();
        for motion in &mut motions {
            motion.put |= motion.moved && moved_on.contains(&motion.id);
        }
        Self { motions }
    }

    /// The floor as it is once a prepared main motion is put: that one, or else the first that
    /// waits under the point that is treated. While something is pending nothing is put.
    pub fn treating(&self, motion: Option<&str>, item: Option<&str>) -> Self {
        let mut floor = self.clone();
        let called = motion.and_then(|id| self.find(id)).filter(|motion| motion.waits());
        let first = || self.motions.iter().find(|m| m.waits() && m.item.as_deref() == item);
        let put = called.or_else(first).filter(|_| self.top().is_none());
        if let Some(put) = put.map(|put| put.id.clone()) {
            let put = floor.motions.iter_mut().filter(|motion| motion.id == put);
            put.for_each(|motion| motion.put = true);
        }
        floor
    }

    /// A motion by its id.
    pub fn find(&self, id: &str) -> Option<&OnFloor> {
        self.motions.iter().find(|motion| motion.id == id)
    }

    /// What is pending, the lowest first: each is disposed of before the one below it.
    pub fn pending(&self) -> impl DoubleEndedIterator<Item = &OnFloor> {
        self.motions.iter().filter(|motion| motion.is_pending())
    }

    /// The motions that stand so, in the order in which they were put.
    pub fn left_as(&self, outcome: Outcome) -> impl Iterator<Item = &OnFloor> {
        self.motions.iter().filter(move |motion| motion.outcome == outcome)
    }

    /// The motion that is to be disposed of now.
    pub fn top(&self) -> Option<&OnFloor> {
        self.pending().next_back()
    }

    /// The main motion that is pending.
    pub fn question(&self) -> Option<&OnFloor> {
        self.pending().rfind(|motion| motion.kind == Kind::Main)
    }

    /// The motion that an amendment on this one changes in the end.
    pub fn amended(&self, id: &str) -> Option<&OnFloor> {
        let mut found = self.find(id)?;
        while found.kind.amends() {
            found = self.find(found.on.as_deref()?)?;
        }
        Some(found)
    }

    /// What must be disposed of before a pending motion; `None` when it is its turn.
    pub fn before(&self, id: &str) -> Option<&OnFloor> {
        let motion = self.find(id).filter(|motion| motion.is_pending())?;
        let above = |other: &&OnFloor| other.place > motion.place && other.kind != Kind::Main;
        self.pending().rfind(above)
    }

    /// Refuses to decide a pending motion before what lies on it.
    ///
    /// # Errors
    /// [`Refusal::PendingFirst`] says what comes first.
    pub fn its_turn(&self, id: &str) -> Result<(), Refusal> {
        self.before(id).map_or(Ok(()), |first| Err(first.first()))
    }

    /// Refuses a vote before its turn: one main motion is before the meeting at a time, and a
    /// prepared one is not put while something is pending.
    ///
    /// # Errors
    /// [`Refusal::PendingFirst`] says what comes first.
    pub fn may_vote(&self, id: &str) -> Result<(), Refusal> {
        let waits = self.find(id).is_some_and(OnFloor::waits);
        match self.top() {
            Some(top) if waits => Err(top.first()),
            _ => self.its_turn(id),
        }
    }

    /// The pending motion on which a previous question carried: it is voted on at once.
    pub fn called(&self) -> Option<&OnFloor> {
        let called = self.motions.iter().filter(|motion| {
            motion.kind == Kind::PreviousQuestion && motion.outcome == Outcome::Carried
        });
        let mut on = called.filter_map(|motion| self.find(motion.on.as_deref()?));
        on.rfind(|motion| motion.is_pending())
    }

    /// Whether the vote on a motion is to be secret, somebody having asked for it: on the motion itself,
    /// or before it left and came up again under another point.
    pub fn is_secret(&self, id: &str) -> bool {
        let asked = |id: &str| {
            self.motions.iter().any(|motion| {
                motion.kind == Kind::SecretBallot
                    && motion.outcome == Outcome::Upheld
                    && motion.on.as_deref() == Some(id)
            })
        };
        let mut motion = self.find(id);
        while let Some(found) = motion {
            if asked(&found.id) {
                return true;
            }
            let on = found.on.as_deref().filter(|_| found.kind == Kind::Main);
            motion = on.and_then(|on| self.find(on)).filter(|on| on.outcome.may_return());
        }
        false
    }

    /// Whether the meeting sits behind closed doors: the latest word on it that carried.
    pub fn in_camera(&self) -> bool {
        let word = self.motions.iter().rfind(|motion| match motion.kind {
            Kind::InCamera => motion.outcome == Outcome::Carried,
            Kind::EndInCamera => matches!(motion.outcome, Outcome::Carried | Outcome::Upheld),
            _ => false,
        });
        word.is_some_and(|motion| motion.kind == Kind::InCamera)
    }

    /// The pause that the meeting makes: the latest word on it is that it carried.
    pub fn pause(&self) -> Option<&OnFloor> {
        let word = self.motions.iter().rfind(|motion| match motion.kind {
            Kind::Recess => motion.outcome == Outcome::Carried,
            Kind::Resumption => motion.outcome == Outcome::Upheld,
            _ => false,
        });
        word.filter(|motion| motion.kind == Kind::Recess)
    }

    /// The chair's latest ruling that nobody appealed from yet.
    fn ruling(&self) -> Option<&OnFloor> {
        let appealed = |id: &str| {
            let on = |other: &OnFloor| other.on.as_deref() == Some(id);
            self.motions.iter().any(|other| other.kind == Kind::Appeal && on(other))
        };
        let ruled = |motion: &&OnFloor| {
            let given = matches!(motion.outcome, Outcome::Upheld | Outcome::Denied);
            let ruling =
                !matches!(motion.kind, Kind::EndInCamera | Kind::SecretBallot | Kind::Resumption);
            given && ruling && !appealed(&motion.id)
        };
        self.motions.iter().rfind(ruled)
    }

    /// Whether a kind of motion may be put now, and the motion that it is on. What is reconsidered
    /// is chosen apart.
    ///
    /// # Errors
    /// Why not: what comes first, or what there is nothing of.
    pub fn may_put(
        &self,
        kind: Kind,
        asks: impl Fn(Kind) -> Row,
    ) -> Result<Option<&OnFloor>, Refusal> {
        self.may_be_put(kind, &asks)
    }

    fn may_be_put(
        &self,
        kind: Kind,
        asks: &dyn Fn(Kind) -> Row,
    ) -> Result<Option<&OnFloor>, Refusal> {
        let top = self.top();
        if let Some(called) = self.called()
            && kind.rank() <= Kind::PreviousQuestion.rank()
        {
            return Err(Refusal::QuestionCalled { motion: called.name.clone() });
        }
        let outranks = || match top {
            Some(top) if kind.rank() <= top.kind.rank() => Err(top.first()),
            _ => Ok(()),
        };
        let nothing = || Refusal::NothingPending {};
        let not = |refused: fn(String) -> Refusal, on: &OnFloor| refused(on.kind.code().to_owned());
        match kind {
            Kind::Main | Kind::Reconsideration => outranks().map(|()| None),
            Kind::Amendment | Kind::SubAmendment => {
                let top = top.ok_or_else(nothing)?;
                if top.kind == Kind::SubAmendment {
                    return Err(Refusal::TooDeep {});
                }
                // An amendment of an amendment is a sub-amendment, and there is no other.
                if kind == Kind::SubAmendment && top.kind != Kind::Amendment {
                    let amendable = asks(top.kind).amendable;
                    let none = Refusal::NoAmendment { motion: top.name.clone() };
                    return Err(if amendable { none } else { top.first() });
                }
                if top.kind == Kind::Amendment && kind == Kind::Amendment {
                    return Err(top.first());
                }
                if !asks(top.kind).amendable {
                    return Err(not(|motion_kind| Refusal::NotAmendable { motion_kind }, top));
                }
                Ok(Some(top))
            }
            Kind::PreviousQuestion => {
                let top = top.ok_or_else(nothing)?;
                if !asks(top.kind).debatable {
                    return Err(not(|motion_kind| Refusal::NotDebatable { motion_kind }, top));
                }
                outranks().map(|()| Some(top))
            }
            Kind::Tabling | Kind::Postponement | Kind::Referral => {
                let question = self.question().ok_or_else(nothing)?;
                outranks().map(|()| Some(question))
            }
            // Of right, whatever is to be voted on.
            Kind::SecretBallot => {
                let top = top.ok_or_else(nothing)?;
                if asks(top.kind).decision == Decision::Chair {
                    return Err(top.first());
                }
                Ok(Some(top))
            }
            Kind::Appeal => {
                let ruling = self.ruling().ok_or(Refusal::NoRuling {})?;
                outranks().map(|()| Some(ruling))
            }
            // What was pending when the pause began is so still.
            Kind::Resumption => self.pause().map(|_| None).ok_or(Refusal::NotPaused {}),
            Kind::InCamera if self.in_camera() => Err(Refusal::AlreadyInCamera {}),
            Kind::EndInCamera if !self.in_camera() => Err(Refusal::NotInCamera {}),
            _ => outranks().map(|()| None),
        }
    }
}
