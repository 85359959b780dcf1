//! Single transferable vote, as the Scottish Local Government Elections Order 2011 (schedule 1, rules
//! 45 to 52) counts it: a whole surplus goes on at a fraction of its value, to five decimal places.

use crate::text::ordered::Set;
use crate::text::sort;
use std::fmt;

use super::outcome::{Fate, Outcome, Round, Tie};
use super::{Ballots, Method};

/// So many parts make one vote (rule 48(4): five decimal places, the rest ignored).
const PARTS: u64 = 100_000;

/// So much work is done to count the ways to draw lots through before a tie is left as it is: 4,096
/// ways among twenty candidates, since each way takes stages and names as many as the candidates.
const MOST_WORK: usize = 4_096 * 20 * 20;

/// So many votes, which may end in a fraction: five decimal places.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct VoteValue(u64);

impl VoteValue {
    /// No votes.
    pub const ZERO: Self = Self(0);

    /// The whole votes, and the hundred thousandths beyond them.
    pub fn parts(self) -> (u64, u64) {
        (self.0 / PARTS, self.0 % PARTS)
    }

    /// Whole votes.
    pub fn whole(votes: u64) -> Self {
        Self(votes * PARTS)
    }
}

impl fmt::Display for VoteValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 % PARTS {
            0 => write!(f, "{}", self.0 / PARTS),
            rest => write!(f, "{}.{rest:05}", self.0 / PARTS),
        }
    }
}

/// Ballots on their way through the count.
#[derive(Debug, Clone)]
struct Parcel {
    pattern: usize,
    /// The place of the mark at which they lie.
    at: usize,
    /// What each is worth.
    value: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Continuing,
    Elected,
    Out,
}

/// Where a count stands.
#[derive(Debug, Clone)]
struct Stage<'a> {
    names: &'a [String],
    /// The marks of each pattern for those who stand, and how many ballots there are of it.
    patterns: &'a [(Vec<usize>, u64)],
    seats: usize,
    quota: u64,
    held: Vec<Vec<Parcel>>,
    votes: Vec<u64>,
    state: Vec<State>,
    /// Those who are elected, and whose surplus was not handed on.
    surpluses: Vec<usize>,
    spent: u64,
    /// The votes after each stage, to part those who are equal now.
    before: Vec<Vec<u64>>,
    elected: Vec<usize>,
    /// Those whom a tie leaves undecided.
    undecided: Vec<usize>,
    /// Among whom lots have to be drawn to part them.
    due: Vec<usize>,
    rounds: Vec<Round>,
}

/// What has to be done next.
enum Next {
    Nothing,
    /// One of these, who are equal, hands the surplus on.
    Surplus(Vec<usize>),
    /// One of these, who are equal, goes out.
    Exclusion(Vec<usize>),
}

/// Candidates whom nothing parts, one of whom comes first.
struct Lots {
    equal: Vec<usize>,
    is_surplus: bool,
    told: Fate,
}

/// Counts ballots by preference. `drawn` are lots that were drawn, each as the candidates' places in
/// the order in which they came out.
pub(super) fn count(ballots: &Ballots, seats: usize, drawn: &[Vec<usize>]) -> Outcome {
    let marks = ballots.patterns.iter().map(|pattern| (ballots.marks(pattern), pattern.count));
    let patterns: Vec<(Vec<usize>, u64)> = marks.collect();
    let valid = patterns.iter().filter(|(marks, _)| !marks.is_empty()).map(|(_, n)| n).sum();
    let blank = patterns.iter().filter(|(marks, _)| marks.is_empty()).map(|(_, n)| n).sum();
    let begun = Stage::begin(ballots, &patterns, seats, valid);
    let standing = (0..ballots.candidates.len()).filter(|place| ballots.stands(*place));
    let mut totals: Vec<(String, u64)> = standing
        .map(|place| (ballots.candidates[place].clone(), begun.votes[place] / PARTS))
        .collect();
    sort::by_key(&mut totals, |(_, votes)| std::cmp::Reverse(*votes));
    // Lots that were drawn decide; only where there are none yet every way to draw them is counted.
    let ended = match begun.settled_by(drawn) {
        (ended, None) => ended,
        (stage, Some(lots)) => {
            let ways = MOST_WORK / ballots.candidates.len().pow(2).max(1);
            let parted = stage.any_way(&lots, drawn, &mut { ways });
            parted.unwrap_or_else(|| {
                let open = stage.continuing().collect();
                stage.clone().left_open(open, &lots)
            })
        }
    };
    let tied = ended.told(&ended.undecided);
    let left = seats.saturating_sub(ended.elected.len());
    let tie = (!tied.is_empty()).then_some(Tie { seats_left: left, candidates: tied });
    Outcome {
        method: Method::Stv,
        seats,
        totals,
        elected: ended.told(&ended.elected),
        ties: tie.into_iter().collect(),
        next_round: Vec::new(),
        lowest_tied: Vec::new(),
        lots: ended.told(&ended.due),
        ballots: Some((valid, blank, ballots.rejected)),
        rounds: ended.rounds,
    }
}

/// Whom lots that were drawn among all who are equal choose (rules 49(3) and 51(2)): of surpluses
/// the first name that came out, of those with the fewest votes the last.
fn picked(lots: &Lots, drawn: &[Vec<usize>]) -> Option<usize> {
    let among = |order: &&Vec<usize>| lots.equal.iter().all(|place| order.contains(place));
    let order = drawn.iter().rev().find(among)?;
    let mut equal = order.iter().filter(|place| lots.equal.contains(place));
    if lots.is_surplus { equal.next().copied() } else { equal.next_back().copied() }
}

impl<'a> Stage<'a> {
    /// The first preferences, and who has the quota by them (rules 45 to 47).
    fn begin(
        ballots: &'a Ballots,
        patterns: &'a [(Vec<usize>, u64)],
        seats: usize,
        valid: u64,
    ) -> Self {
        let candidates = ballots.candidates.len();
        let state = |place| if ballots.stands(place) { State::Continuing } else { State::Out };
        let mut stage = Self {
            names: &ballots.candidates,
            patterns,
            seats,
            quota: (valid / (seats as u64 + 1) + 1) * PARTS,
            held: vec![Vec::new(); candidates],
            votes: vec![0; candidates],
            state: (0..candidates).map(state).collect(),
            surpluses: Vec::new(),
            spent: 0,
            before: Vec::new(),
            elected: Vec::new(),
            undecided: Vec::new(),
            due: Vec::new(),
            rounds: Vec::new(),
        };
        for (pattern, (marks, _)) in patterns.iter().enumerate() {
            if !marks.is_empty() {
                stage.lay(Parcel { pattern, at: 0, value: PARTS });
            }
        }
        stage.end_round(Vec::new());
        stage
    }

    /// Goes on until all is decided, or until lots would have to be drawn.
    fn settle(mut self) -> (Self, Option<Lots>) {
        loop {
            let (equal, is_surplus) = match self.next() {
                Next::Nothing => return (self, None),
                Next::Surplus(equal) => (equal, true),
                Next::Exclusion(equal) => (equal, false),
            };
            let told = Fate::Indifferent(self.told(&equal));
            match equal[..] {
                [one] => self.go(one, is_surplus, None),
                [first, ..] if self.all_go(&equal) => self.go(first, is_surplus, Some(told)),
                _ => return (self, Some(Lots { equal, is_surplus, told })),
            }
        }
    }

    /// The same, going on wherever lots were drawn.
    fn settled_by(self, drawn: &[Vec<usize>]) -> (Self, Option<Lots>) {
        let mut settled = self.settle();
        while let (stage, Some(lots)) = &settled {
            let Some(who) = picked(lots, drawn) else { break };
            let mut stage = stage.clone();
            let told = Fate::Drawn(stage.told(&lots.equal));
            stage.go(who, lots.is_surplus, Some(told));
            settled = stage.settle();
        }
        settled
    }

    /// Whether equal candidates have nothing to hand on and will all go out, in whatever order.
    fn all_go(&self, equal: &[usize]) -> bool {
        let others = self.continuing().count() - equal.len().min(self.continuing().count());
        let have_nothing = equal.iter().all(|place| self.held[*place].is_empty());
        have_nothing && others + self.elected.len() >= self.seats
    }

    /// Counts each way to draw lots through: who is elected by all of them is elected, and whom they
    /// part is tied. `None` when there are too many ways.
    fn any_way(&self, lots: &Lots, drawn: &[Vec<usize>], branches: &mut usize) -> Option<Self> {
        let each = lots.equal.iter().map(|first| {
            *branches = branches.checked_sub(1)?;
            let mut branch = self.clone();
            branch.go(*first, lots.is_surplus, Some(lots.told.clone()));
            match branch.settled_by(drawn) {
                (ended, None) => Some(ended),
                (stage, Some(lots)) => stage.any_way(&lots, drawn, branches),
            }
        });
        let ends: Option<Vec<Self>> = each.collect();
        ends.map(|ends| self.clone().joined(ends, lots))
    }

    /// What all ways to draw lots have in common. Where all come to the same, these lots change nothing, and
    /// what is to be drawn are those that come later.
    fn joined(self, mut ends: Vec<Self>, lots: &Lots) -> Self {
        let set = |places: &[usize]| Set::from_iter(places.iter().copied());
        let results: Vec<_> = ends.iter().map(|e| (set(&e.elected), set(&e.undecided))).collect();
        if results.windows(2).all(|pair| pair[0] == pair[1]) {
            return ends.swap_remove(0);
        }
        let sure = |place: &usize| results.iter().all(|(elected, _)| elected.contains(place));
        let each = results.iter().flat_map(|(elected, open)| elected.iter().chain(open));
        let maybe: Set<usize> = each.copied().collect();
        let undecided = maybe.into_iter().filter(|place| !sure(place)).collect();
        let elected = ends[0].elected.iter().copied().filter(sure).collect();
        Self { elected, ..self }.left_open(undecided, lots)
    }

    /// Ends with some of whom nothing tells who is elected until these lots are drawn.
    fn left_open(mut self, undecided: Vec<usize>, lots: &Lots) -> Self {
        let tied = Fate::Tied(self.told(&undecided));
        if let Some(round) = self.rounds.last_mut() {
            round.fates.push(tied);
        }
        Self { undecided, due: lots.equal.clone(), ..self }
    }

    /// What comes next: nothing once the seats are filled (rule 52), else the largest surplus
    /// (rule 49), else the candidate with the fewest votes (rule 50).
    fn next(&self) -> Next {
        if self.elected.len() >= self.seats || self.continuing().next().is_none() {
            return Next::Nothing;
        }
        let largest = self.surpluses.iter().map(|place| self.votes[*place]).max();
        if let Some(largest) = largest {
            let equal =
                self.surpluses.iter().copied().filter(|place| self.votes[*place] == largest);
            return Next::Surplus(self.parted(equal.collect(), true));
        }
        let fewest = self.continuing().map(|place| self.votes[place]).min();
        let equal = self.continuing().filter(|place| Some(self.votes[*place]) == fewest);
        Next::Exclusion(self.parted(equal.collect(), false))
    }

    /// Those of equal candidates whom the most recent stages at which they were not equal leave
    /// (rules 49(3) and 51(2)).
    fn parted(&self, mut equal: Vec<usize>, by_most: bool) -> Vec<usize> {
        for votes in self.before.iter().rev() {
            if equal.len() < 2 {
                break;
            }
            let each = equal.iter().map(|place| votes[*place]);
            let Some(kept) = (if by_most { each.max() } else { each.min() }) else { break };
            equal.retain(|place| votes[*place] == kept);
        }
        equal
    }

    /// Hands a surplus on, or takes a candidate out.
    fn go(&mut self, who: usize, is_surplus: bool, told: Option<Fate>) {
        let all = self.votes[who];
        let surplus = if is_surplus { all - self.quota } else { all };
        let mut given = 0;
        if !is_surplus {
            self.state[who] = State::Out;
        }
        self.surpluses.retain(|place| *place != who);
        for mut parcel in std::mem::take(&mut self.held[who]) {
            if is_surplus {
                // Rule 48(4): the surplus by the ballot's value, divided by all the votes.
                let worth = u128::from(surplus) * u128::from(parcel.value) / u128::from(all);
                parcel.value = u64::try_from(worth).unwrap_or(parcel.value);
            }
            given += self.hand_on(parcel);
        }
        self.votes[who] = all - surplus;
        self.spent += surplus - given;
        let name = self.names[who].clone();
        let fate = match is_surplus {
            true => Fate::Surplus(name, VoteValue(surplus)),
            false => Fate::Excluded(name),
        };
        self.end_round([Some(fate), told].into_iter().flatten().collect());
    }

    /// Lays ballots with the next of their preferences who is still in the count; what they are
    /// worth together there.
    fn hand_on(&mut self, parcel: Parcel) -> u64 {
        let marks = &self.patterns[parcel.pattern].0;
        let rest = marks.iter().enumerate().skip(parcel.at + 1);
        let mut able = rest.filter(|(_, who)| self.state[**who] == State::Continuing);
        let next = able.next().map(|(at, _)| at);
        next.map_or(0, |at| self.lay(Parcel { at, ..parcel }))
    }

    /// Lays ballots with the candidate of the mark at which they are.
    fn lay(&mut self, parcel: Parcel) -> u64 {
        let (marks, count) = &self.patterns[parcel.pattern];
        let (who, worth) = (marks[parcel.at], parcel.value * count);
        self.votes[who] += worth;
        self.held[who].push(parcel);
        worth
    }

    /// Ends a stage: who has the quota is elected (rule 47), and so are all who are left when they are
    /// as many as the seats (rule 52).
    fn end_round(&mut self, mut fates: Vec<Fate>) {
        let mut reached: Vec<usize> =
            self.continuing().filter(|place| self.votes[*place] >= self.quota).collect();
        sort::by_key(&mut reached, |place| std::cmp::Reverse(self.votes[*place]));
        let with_quota = reached.len();
        reached.iter().for_each(|place| self.state[*place] = State::Elected);
        if self.elected.len() + with_quota < self.seats {
            let left = self.seats - self.elected.len() - with_quota;
            let mut last: Vec<usize> = self.continuing().collect();
            if last.len() <= left {
                sort::by_key(&mut last, |place| std::cmp::Reverse(self.votes[*place]));
                last.iter().for_each(|place| self.state[*place] = State::Elected);
                reached.extend(last);
            }
        }
        let over = reached[..with_quota].iter().filter(|place| self.votes[**place] > self.quota);
        self.surpluses.extend(over);
        fates.extend(reached.iter().map(|place| Fate::Elected(self.names[*place].clone())));
        self.elected.extend(reached);
        self.before.push(self.votes.clone());
        let stood = |place: &usize| self.votes[*place] > 0 || self.state[*place] != State::Out;
        let votes = (0..self.names.len()).filter(stood);
        self.rounds.push(Round {
            votes: votes.map(|p| (self.names[p].clone(), VoteValue(self.votes[p]))).collect(),
            spent: VoteValue(self.spent),
            needed: Some(VoteValue(self.quota)),
            fates,
        });
    }

    fn continuing(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.state.len()).filter(|place| self.state[*place] == State::Continuing)
    }

    fn told(&self, places: &[usize]) -> Vec<String> {
        places.iter().map(|place| self.names[*place].clone()).collect()
    }
}
