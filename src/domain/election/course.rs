//! The steps of an election, with what is due and when. The days come from the committee's rules.

use chrono::{Days, NaiveDate};

/// A step of an election, in the order in which they come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Who votes and by which rules.
    Rules,
    /// The notice goes to everybody who may vote or stand.
    Notice,
    /// Candidates are put forward.
    Nominations,
    /// A returning officer, a secretary and two scrutineers, none of them a candidate.
    Officers,
    /// Nominations close.
    Closing,
    /// The tenants' assembly that votes, with its quorum; of no other election.
    Assembly,
    /// The vote, or the acclamation.
    Vote,
    /// The result is proclaimed: mandates begin, the election is sealed.
    Proclamation,
    /// The ballots are kept for a while, then destroyed.
    Ballots,
}

impl Step {
    /// All, in their order.
    pub const ALL: [Self; 9] = [
        Self::Rules,
        Self::Notice,
        Self::Nominations,
        Self::Officers,
        Self::Closing,
        Self::Assembly,
        Self::Vote,
        Self::Proclamation,
        Self::Ballots,
    ];

    /// The last part of its text's id.
    pub fn code(self) -> &'static str {
        match self {
            Self::Rules => "rules",
            Self::Notice => "notice",
            Self::Nominations => "nominations",
            Self::Officers => "officers",
            Self::Closing => "closing",
            Self::Assembly => "assembly",
            Self::Vote => "vote",
            Self::Proclamation => "proclamation",
            Self::Ballots => "ballots",
        }
    }
}

/// How far the meeting has come at which one votes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sitting {
    /// None is named, or it was called off.
    #[default]
    Unnamed,
    /// It is planned or called, and not opened.
    ToOpen,
    /// It was opened, and there never was a quorum.
    NoQuorum,
    /// It was opened with a quorum, or reached it.
    Quorate,
}

/// The last day on which the notice of a vote is in time.
pub fn notice_by(vote_on: NaiveDate, notice_days: u64) -> Option<NaiveDate> {
    vote_on.checked_sub_days(Days::new(notice_days))
}

/// The first day on which ballots may be destroyed.
pub fn destroy_on(proclaimed_on: NaiveDate, keep_days: u64) -> Option<NaiveDate> {
    proclaimed_on.checked_add_days(Days::new(keep_days))
}

/// Where a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It is done, on that day where one is known.
    Done(Option<NaiveDate>),
    /// It was done on the first day, and was due by the second.
    DoneLate(NaiveDate, NaiveDate),
    /// It was done on the first day, and not before the second was it time.
    DoneEarly(NaiveDate, NaiveDate),
    /// It is to be done, by that day where there is one.
    Due(Option<NaiveDate>),
    /// It should have been done by that day.
    Late(NaiveDate),
    /// Another one comes first.
    Later,
    /// It has no place in this election.
    NotNeeded,
    /// The result was proclaimed without it: no duty any more, and not unsaid either.
    LeftOut,
}

/// An election as far as its steps need it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// Today.
    pub today: NaiveDate,
    /// Whether it is said by what rules one votes.
    pub has_basis: bool,
    /// The day of the vote.
    pub vote_on: Option<NaiveDate>,
    /// When the notice went out.
    pub notice_sent_on: Option<NaiveDate>,
    /// Days of notice (`election.notice_days`).
    pub notice_days: u64,
    /// The last day for nominations.
    pub close_on: Option<NaiveDate>,
    /// How many stand.
    pub standing: usize,
    /// How many of them lack a consent or an answer about their eligibility.
    pub lacking: usize,
    /// Returning officers, secretaries, scrutineers.
    pub officers: [usize; 3],
    /// When nominations closed.
    pub closed_on: Option<NaiveDate>,
    /// Whether nobody has to vote.
    pub acclaimed: bool,
    /// Whether the result is whole: no round has to come.
    pub is_whole: bool,
    /// Whether a round's ballots are not all accounted for.
    pub has_gap: bool,
    /// Whether any ballots were counted.
    pub has_ballots: bool,
    /// When it was proclaimed.
    pub proclaimed_on: Option<NaiveDate>,
    /// When the ballots were destroyed.
    pub destroyed_on: Option<NaiveDate>,
    /// How long ballots are kept (`ballots.keep_days`).
    pub keep_days: u64,
    /// Whether it is called off.
    pub is_cancelled: bool,
    /// Where the tenants' assembly votes, how far it has come.
    pub assembly: Option<Sitting>,
    /// Whether a body's members elect among themselves: it needs no notice of its own, no written
    /// rules and no officers beside the meeting's.
    pub is_among_members: bool,
    /// Whether offices are given, such as the chair: the law asks these things for the seats of tenants
    /// on the board, not for the officers of a committee.
    pub is_of_offices: bool,
}

/// What a proclamation rests on beside the vote.
const RESTS_ON: [Step; 4] = [Step::Rules, Step::Notice, Step::Officers, Step::Assembly];

impl Facts {
    /// The last day on which the notice is in time.
    pub fn notice_by(&self) -> Option<NaiveDate> {
        notice_by(self.vote_on?, self.notice_days)
    }

    /// By when the notice was due, where it went out later; nothing where none is asked.
    pub fn notice_late(&self) -> Option<NaiveDate> {
        let sent = self.notice_sent_on.filter(|_| self.rests_on(Step::Notice))?;
        self.notice_by().filter(|by| *by < sent)
    }

    /// Until when the ballots were to be kept, where they were destroyed before.
    pub fn destroyed_early(&self) -> Option<NaiveDate> {
        let destroyed = self.destroyed_on?;
        self.destroy_on().filter(|day| destroyed < *day)
    }

    /// The day on which the ballots may be destroyed.
    pub fn destroy_on(&self) -> Option<NaiveDate> {
        destroy_on(self.proclaimed_on?, self.keep_days)
    }

    /// Whether the officers are those that an election has: one, one, and two.
    pub fn has_officers(&self) -> bool {
        let [returning, secretary, scrutineers] = self.officers;
        returning >= 1 && secretary >= 1 && scrutineers >= 2
    }

    /// How many of them are still to be named, and the role of the next, by its code: once nobody is
    /// missing one more scrutineer, of whom there may be any number.
    pub fn officers_missing(&self) -> (usize, &'static str) {
        let wanted = [("returning-officer", 1_usize), ("election-secretary", 1), ("scrutineer", 2)];
        let missing = wanted.into_iter().zip(self.officers);
        let missing = missing.map(|((role, wanted), named)| (role, wanted.saturating_sub(named)));
        let first = missing.clone().find(|(_, count)| *count > 0).map(|(role, _)| role);
        (missing.map(|(_, count)| count).sum(), first.unwrap_or("scrutineer"))
    }

    /// Whether a proclamation rests on a step beside the vote: the rules that the tenants adopted, the
    /// notice, those who count the ballots, and the assembly with its quorum.
    pub fn rests_on(&self, step: Step) -> bool {
        let asks = !self.is_among_members && !self.is_of_offices;
        match step {
            // Nobody counts where nobody votes.
            Step::Officers => asks && !(self.acclaimed && self.closed_on.is_some()),
            Step::Assembly => asks && self.assembly.is_some(),
            _ => asks && RESTS_ON.contains(&step),
        }
    }

    /// Those of them that are not on record.
    pub fn not_on_record(&self) -> Vec<Step> {
        let all = RESTS_ON.into_iter();
        all.filter(|step| self.rests_on(*step) && !self.is_told(*step)).collect()
    }

    /// Every step with where it stands.
    pub fn steps(&self) -> Vec<(Step, State)> {
        let all = Step::ALL.into_iter();
        let all = all.filter(|step| *step != Step::Assembly || self.assembly.is_some());
        all.map(|step| (step, self.state(step))).collect()
    }

    fn state(&self, step: Step) -> State {
        if self.is_cancelled && self.proclaimed_on.is_none() {
            return State::NotNeeded;
        }
        let closed = self.closed_on.is_some();
        let is_missing = RESTS_ON.contains(&step) && !self.is_told(step);
        match step {
            _ if is_missing && !self.rests_on(step) => State::NotNeeded,
            _ if is_missing && self.proclaimed_on.is_some() => State::LeftOut,
            Step::Rules if self.has_basis => State::Done(None),
            Step::Rules => self.by(self.notice_by()),
            Step::Notice => match (self.notice_sent_on, self.notice_late()) {
                (Some(sent), Some(by)) => State::DoneLate(sent, by),
                (Some(sent), None) => State::Done(Some(sent)),
                (None, _) => self.by(self.notice_by()),
            },
            Step::Nominations if closed => State::Done(None),
            Step::Nominations
                if self.standing > 0 && self.lacking == 0 && self.close_on.is_none() =>
            {
                State::Done(None)
            }
            Step::Nominations => self.by(self.close_on),
            Step::Officers if self.has_officers() => State::Done(None),
            Step::Officers => self.by(self.close_on.or(self.vote_on)),
            Step::Assembly if self.is_told(step) => State::Done(None),
            Step::Assembly => self.by(self.vote_on),
            Step::Closing => match self.closed_on {
                Some(day) => State::Done(Some(day)),
                None if self.close_on.is_some_and(|day| self.today <= day) => State::Later,
                None => State::Due(None),
            },
            Step::Vote if !closed => State::Later,
            Step::Vote if self.acclaimed => State::NotNeeded,
            Step::Vote if self.is_whole && !self.has_gap => State::Done(self.vote_on),
            Step::Vote => self.by(self.vote_on),
            Step::Proclamation => match self.proclaimed_on {
                Some(day) => State::Done(Some(day)),
                None if closed && self.is_whole && !self.has_gap => State::Due(None),
                None => State::Later,
            },
            Step::Ballots if self.acclaimed && closed => State::NotNeeded,
            Step::Ballots => match (self.destroyed_on, self.destroyed_early(), self.destroy_on()) {
                (Some(done), Some(from), _) => State::DoneEarly(done, from),
                (Some(done), None, _) => State::Done(Some(done)),
                (None, _, Some(day)) if day < self.today => State::Late(day),
                (None, _, Some(day)) => State::Due(Some(day)),
                (None, _, None) => State::Later,
            },
        }
    }

    /// Whether what a step asks for is on record.
    fn is_told(&self, step: Step) -> bool {
        match step {
            Step::Rules => self.has_basis,
            Step::Notice => self.notice_sent_on.is_some(),
            Step::Assembly => self.assembly == Some(Sitting::Quorate),
            _ => self.has_officers(),
        }
    }

    fn by(&self, day: Option<NaiveDate>) -> State {
        match day {
            Some(day) if day < self.today => State::Late(day),
            day => State::Due(day),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn facts() -> Facts {
        Facts {
            today: day("2027-02-01"),
            has_basis: false,
            vote_on: Some(day("2027-04-20")),
            notice_sent_on: None,
            notice_days: 30,
            close_on: Some(day("2027-04-13")),
            standing: 0,
            lacking: 0,
            officers: [0, 0, 0],
            closed_on: None,
            acclaimed: false,
            is_whole: false,
            has_gap: false,
            has_ballots: false,
            proclaimed_on: None,
            destroyed_on: None,
            keep_days: 30,
            is_cancelled: false,
            assembly: None,
            is_among_members: false,
            is_of_offices: false,
        }
    }

    fn state(facts: &Facts, step: Step) -> State {
        facts.steps().into_iter().find(|(of, _)| *of == step).unwrap().1
    }

    #[test]
    fn the_notice_goes_out_thirty_days_before_the_vote() {
        let mut facts = facts();
        // 20 April less 30 days is 21 March.
        assert_eq!(state(&facts, Step::Notice), State::Due(Some(day("2027-03-21"))));
        facts.today = day("2027-03-22");
        assert_eq!(state(&facts, Step::Notice), State::Late(day("2027-03-21")));
        facts.notice_sent_on = Some(day("2027-03-21"));
        assert_eq!(state(&facts, Step::Notice), State::Done(Some(day("2027-03-21"))));
        // Sent the day before the vote, it is done, and late.
        let late = State::DoneLate(day("2027-04-19"), day("2027-03-21"));
        facts.notice_sent_on = Some(day("2027-04-19"));
        assert_eq!(state(&facts, Step::Notice), late);
        assert_eq!(facts.notice_late(), Some(day("2027-03-21")));
        // Members who elect among themselves are called to their meeting, and to nothing else.
        facts.is_among_members = true;
        assert_eq!(facts.notice_late(), None);
    }

    #[test]
    fn nominations_close_once_their_last_day_is_over() {
        let mut facts = facts();
        facts.today = day("2027-04-13");
        assert_eq!(state(&facts, Step::Closing), State::Later);
        facts.today = day("2027-04-14");
        assert_eq!(state(&facts, Step::Closing), State::Due(None));
        assert_eq!(state(&facts, Step::Vote), State::Later);
        facts.closed_on = Some(day("2027-04-14"));
        assert_eq!(state(&facts, Step::Vote), State::Due(Some(day("2027-04-20"))));
        facts.acclaimed = true;
        facts.is_whole = true;
        assert_eq!(state(&facts, Step::Vote), State::NotNeeded);
        assert_eq!(state(&facts, Step::Proclamation), State::Due(None));
        assert_eq!(state(&facts, Step::Ballots), State::NotNeeded);
    }

    #[test]
    fn a_gap_among_the_ballots_stops_the_proclamation() {
        let mut facts = facts();
        facts.today = day("2027-04-20");
        facts.closed_on = Some(day("2027-04-14"));
        (facts.is_whole, facts.has_gap, facts.has_ballots) = (true, true, true);
        assert_eq!(state(&facts, Step::Vote), State::Due(Some(day("2027-04-20"))));
        assert_eq!(state(&facts, Step::Proclamation), State::Later);
        facts.has_gap = false;
        assert_eq!(state(&facts, Step::Vote), State::Done(Some(day("2027-04-20"))));
        assert_eq!(state(&facts, Step::Proclamation), State::Due(None));
    }

    #[test]
    fn ballots_are_kept_for_thirty_days_and_then_destroyed() {
        let mut facts = facts();
        facts.closed_on = Some(day("2027-04-14"));
        facts.proclaimed_on = Some(day("2027-04-20"));
        facts.today = day("2027-04-21");
        assert_eq!(state(&facts, Step::Ballots), State::Due(Some(day("2027-05-20"))));
        facts.today = day("2027-05-21");
        assert_eq!(state(&facts, Step::Ballots), State::Late(day("2027-05-20")));
        facts.destroyed_on = Some(day("2027-05-20"));
        assert_eq!(state(&facts, Step::Ballots), State::Done(Some(day("2027-05-20"))));
        // On the day of the vote it is thirty days too early.
        facts.destroyed_on = Some(day("2027-04-20"));
        let early = State::DoneEarly(day("2027-04-20"), day("2027-05-20"));
        assert_eq!(state(&facts, Step::Ballots), early);
    }

    #[test]
    fn what_was_left_out_stays_so_after_the_proclamation() {
        let mut facts = facts();
        (facts.officers, facts.assembly) = ([1, 0, 1], Some(Sitting::ToOpen));
        facts.proclaimed_on = Some(day("2027-04-20"));
        for step in [Step::Rules, Step::Notice, Step::Officers, Step::Assembly] {
            assert_eq!(state(&facts, step), State::LeftOut, "{step:?}");
        }
        facts.assembly = Some(Sitting::Quorate);
        (facts.officers, facts.has_basis) = ([1, 1, 2], true);
        for step in [Step::Rules, Step::Officers, Step::Assembly] {
            assert_eq!(state(&facts, step), State::Done(None), "{step:?}");
        }
    }

    #[test]
    fn a_proclamation_lacks_the_steps_that_are_not_told_and_no_others() {
        let beside = [Step::Rules, Step::Notice, Step::Officers, Step::Assembly];
        let mut facts = facts();
        facts.today = day("2027-04-21");
        facts.assembly = Some(Sitting::ToOpen);
        // A meeting that is named and was never opened is no assembly that had its quorum.
        assert_eq!(facts.not_on_record(), beside);
        for step in beside {
            assert!(matches!(state(&facts, step), State::Late(_)), "{step:?}");
        }
        // Nobody counts where nobody votes.
        (facts.acclaimed, facts.closed_on) = (true, Some(day("2027-04-14")));
        assert_eq!(facts.not_on_record(), [Step::Rules, Step::Notice, Step::Assembly]);
        assert_eq!(state(&facts, Step::Officers), State::NotNeeded);
        // Nothing of it is asked for an office, whoever votes, before the proclamation and after it.
        facts.is_of_offices = true;
        for proclaimed_on in [None, Some(day("2027-04-21"))] {
            facts.proclaimed_on = proclaimed_on;
            assert_eq!(facts.not_on_record(), []);
            for step in beside {
                assert_eq!(state(&facts, step), State::NotNeeded, "{step:?}");
            }
        }
    }

    #[test]
    fn only_an_assembly_has_the_step_of_one() {
        let mut facts = facts();
        assert!(facts.steps().iter().all(|(step, _)| *step != Step::Assembly));
        // Named, planned, or opened without a quorum, it is still to come.
        for sitting in [Sitting::Unnamed, Sitting::ToOpen, Sitting::NoQuorum] {
            facts.assembly = Some(sitting);
            let due = State::Due(Some(day("2027-04-20")));
            assert_eq!(state(&facts, Step::Assembly), due, "{sitting:?}");
        }
        facts.today = day("2027-04-21");
        assert_eq!(state(&facts, Step::Assembly), State::Late(day("2027-04-20")));
        facts.assembly = Some(Sitting::Quorate);
        assert_eq!(state(&facts, Step::Assembly), State::Done(None));
    }

    #[test]
    fn one_two_or_no_officer_is_not_enough() {
        let mut facts = facts();
        for (officers, enough) in [([1, 1, 2], true), ([1, 1, 1], false), ([0, 2, 2], false)] {
            facts.officers = officers;
            assert_eq!(facts.has_officers(), enough, "{officers:?}");
            assert_eq!(facts.officers_missing().0 == 0, enough, "{officers:?}");
        }
    }
}
