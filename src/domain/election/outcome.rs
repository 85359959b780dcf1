//! What the rounds of an election come to so far, and what has to come next.
//!
//! A tie that reaches the last seat elects nobody whom it touches: a second ballot among them alone,
//! then lots (or lots at once, where the rules say so). By absolute majority one votes again without
//! the lowest, until somebody has more than half.

mod contests;
mod majority;
mod transferable;

use crate::domain::count::Method;
use crate::text::sort;

pub use contests::Reserved;

/// What a round is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RoundKind {
    /// A vote among all who stand in it.
    Vote,
    /// A vote among those alone whom the one before did not part.
    SecondBallot,
    /// The ballots of the round before counted again.
    Recount,
    /// Names drawn.
    Lots,
}

impl RoundKind {
    /// Its code of `round-kind`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Vote => "vote",
            Self::SecondBallot => "second-ballot",
            Self::Recount => "recount",
            Self::Lots => "lots",
        }
    }

    /// The kind of a code of `round-kind`; any other code is a vote.
    pub fn from_code(code: &str) -> Self {
        match code {
            "second-ballot" => Self::SecondBallot,
            "recount" => Self::Recount,
            "lots" => Self::Lots,
            _ => Self::Vote,
        }
    }
}

/// A round as it was recorded: each candidate's votes; of lots, the place in which each came out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    /// What it is.
    pub kind: RoundKind,
    /// Whom it gives how much, by the candidates' ids.
    pub votes: Vec<(String, u64)>,
    /// The ballots where they were kept: the ids marked, in the order of preference, with how many
    /// ballots look so.
    pub ballots: Vec<(Vec<String>, u64)>,
}

/// An election as far as the count needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course {
    /// How it is counted.
    pub method: Method,
    /// How many are to be elected.
    pub seats: usize,
    /// The seats among them that are reserved for a group, in the order in which they are filled.
    pub reserved: Vec<Reserved>,
    /// Whether those who are tied are parted by lots at once.
    pub lots_at_once: bool,
    /// Who stands, by their ids: those who withdrew are left out.
    pub standing: Vec<String>,
    /// The rounds, in their order.
    pub rounds: Vec<Round>,
}

/// What comes next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ahead {
    /// A round among these, for so many seats.
    Round {
        /// A vote, a second ballot or lots.
        kind: RoundKind,
        /// Who stands in it.
        among: Vec<String>,
        /// How many of them are elected by it; of lots that part the lowest, how many stay; of lots in
        /// a count of preferences, how many seats are open.
        seats: usize,
    },
    /// Nothing: the result is whole.
    Nothing,
}

/// What an election comes to so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// Who is elected, in the order in which they came to it.
    pub elected: Vec<String>,
    /// Those of them who had no opponent: acclaimed.
    pub unopposed: Vec<String>,
    /// Those of them who take a reserved seat, with the group.
    pub reserved: Vec<(String, String)>,
    /// Whether nobody had to vote: no more stand than there are seats.
    pub acclaimed: bool,
    /// Seats that nobody fills.
    pub vacant: usize,
    /// Those of them that are reserved for a group, of which too few stood.
    pub vacant_reserved: Vec<(String, usize)>,
    /// What comes next.
    pub ahead: Ahead,
    /// The group for whose reserved seats that is; `None` of the open ones.
    pub ahead_for: Option<String>,
    /// Who has the votes for a seat that is filled after those, however what comes next ends: nobody calls
    /// them elected before the reserved seats are filled.
    pub waiting: Vec<String>,
    /// The others, those together whom nothing parts: who comes after whom when somebody elected
    /// leaves. By the votes of the first vote, and of those with as many by what parted them since; where
    /// candidates go out one after the other, whoever went out later comes before.
    pub others: Vec<Vec<String>>,
}

impl Standing {
    /// Those who come after the elected ones, each group with the rank that all of it share: behind two
    /// who are first comes the third.
    pub fn ranked(&self) -> impl Iterator<Item = (usize, &[String])> {
        self.others.iter().scan(1, |next, group| {
            let rank = *next;
            *next += group.len();
            Some((rank, group.as_slice()))
        })
    }

    /// For how many seats the round is that has to come.
    pub fn seats_ahead(&self) -> usize {
        match self.ahead {
            Ahead::Round { seats, .. } => seats,
            Ahead::Nothing => 0,
        }
    }

    /// The seats that nobody fills and that are reserved for no group.
    pub fn vacant_open(&self) -> usize {
        let reserved: usize = self.vacant_reserved.iter().map(|(_, count)| count).sum();
        self.vacant.saturating_sub(reserved)
    }
}

/// A round that does not belong where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutOfPlace {
    /// Which, from 0.
    pub round: usize,
}

/// The rounds that count, with their places among all.
type Counted = [(usize, Round)];

/// What the rounds so far lead to: who is elected by them, which reserved seats they take, and what
/// comes next.
#[derive(Default)]
struct Led {
    elected: Vec<String>,
    reserved: Vec<(String, String)>,
    ahead: Option<Ahead>,
    /// The group for whose reserved seats that is.
    ahead_for: Option<String>,
    /// Who has a seat as soon as those are filled.
    waiting: Vec<String>,
    /// Who comes after them, in order.
    others: Vec<Vec<String>>,
}

impl Course {
    /// What the rounds come to.
    ///
    /// # Errors
    /// [`OutOfPlace`] for a round that is not the one which had to come: of another kind, or with
    /// votes for somebody who does not stand in it.
    pub fn standing(&self) -> Result<Standing, OutOfPlace> {
        let plan = self.plan();
        let rounds = self.counted()?;
        let unopposed = plan.unopposed.clone();
        let whole = Standing {
            vacant: plan.vacant,
            vacant_reserved: plan.vacant_reserved.clone(),
            reserved: plan.reserved.clone(),
            elected: unopposed.clone(),
            acclaimed: plan.contests.is_empty(),
            unopposed,
            ahead: Ahead::Nothing,
            ahead_for: None,
            waiting: Vec::new(),
            others: Vec::new(),
        };
        if plan.contests.is_empty() {
            return match self.rounds.first() {
                Some(_) => Err(OutOfPlace { round: 0 }),
                None => Ok(whole),
            };
        }
        let led = match (rounds.first(), self.method) {
            (None, _) => {
                let (kind, among) = (RoundKind::Vote, plan.ballot());
                let ahead = Some(Ahead::Round { kind, among, seats: plan.seats() });
                Led { ahead, ..Led::default() }
            }
            (_, Method::Majority) => self.by_majority(&plan.ballot(), &rounds)?,
            (_, Method::Stv) => self.by_transfers(&plan.ballot(), &rounds)?,
            _ => {
                let led = self.by_totals(&plan, &rounds)?;
                Led { others: contests::after(&rounds, &led.elected), ..led }
            }
        };
        let mut found = whole;
        found.elected.extend(led.elected);
        found.reserved.extend(led.reserved);
        found.ahead = led.ahead.unwrap_or(Ahead::Nothing);
        found.ahead_for = led.ahead_for;
        found.waiting = led.waiting;
        found.others = led.others;
        found.others.iter_mut().for_each(|group| group.retain(|id| !found.elected.contains(id)));
        found.others.retain(|group| !group.is_empty());
        Ok(found)
    }

    /// Whom the last round's ballots are for and for how many seats, where they can be counted again:
    /// lots cannot.
    pub fn recounted(&self) -> Option<(Vec<String>, usize)> {
        let last = self.rounds.iter().rposition(|round| round.kind != RoundKind::Recount)?;
        self.ballots_of(last)
    }

    /// Whom the ballots of a round are for and for how many seats; `None` of lots, and of a recount,
    /// whose ballots are those of the round before.
    pub fn ballots_of(&self, place: usize) -> Option<(Vec<String>, usize)> {
        let kind = self.rounds.get(place)?.kind;
        if matches!(kind, RoundKind::Lots | RoundKind::Recount) {
            return None;
        }
        let before = Self { rounds: self.rounds[..place].to_vec(), ..self.clone() };
        match before.standing().ok()?.ahead {
            Ahead::Round { among, seats, .. } => Some((among, seats)),
            Ahead::Nothing => None,
        }
    }

    /// What it would come to if the ballots of a round were these: with the rounds that followed, where
    /// they would have had to come all the same, else without them.
    pub fn counted_again(
        &self,
        place: usize,
        votes: Vec<(String, u64)>,
        ballots: Vec<(Vec<String>, u64)>,
    ) -> Option<Standing> {
        let kind = self.rounds.get(place)?.kind;
        let mut rounds = self.rounds[..place].to_vec();
        rounds.push(Round { kind, votes, ballots });
        let later = self.rounds[place + 1..].iter();
        let later = later.skip_while(|round| round.kind == RoundKind::Recount).cloned();
        let whole = rounds.iter().cloned().chain(later).collect();
        let of = |rounds: Vec<Round>| Self { rounds, ..self.clone() }.standing().ok();
        of(whole).or_else(|| of(rounds))
    }

    /// The rounds with their places, each recount in the stead of the round that it counts again.
    fn counted(&self) -> Result<Vec<(usize, Round)>, OutOfPlace> {
        let kinds: Vec<RoundKind> = self.rounds.iter().map(|round| round.kind).collect();
        let as_counted = |(place, last): (usize, usize)| {
            (place, Round { kind: kinds[place], ..self.rounds[last].clone() })
        };
        Ok(counted(&kinds)?.into_iter().map(as_counted).collect())
    }
}

/// The rounds that count, of the kinds of all in their order: the place of each, and the place of its
/// last recount, or its own.
///
/// # Errors
/// [`OutOfPlace`] for a recount before any vote, or of lots.
pub fn counted(kinds: &[RoundKind]) -> Result<Vec<(usize, usize)>, OutOfPlace> {
    let mut counted: Vec<(usize, usize)> = Vec::new();
    for (place, kind) in kinds.iter().enumerate() {
        match (kind, counted.last_mut()) {
            (RoundKind::Recount, Some((first, last))) if kinds[*first] != RoundKind::Lots => {
                *last = place;
            }
            (RoundKind::Recount, _) => return Err(OutOfPlace { round: place }),
            _ => counted.push((place, place)),
        }
    }
    Ok(counted)
}

/// That a round is of the kind that had to come, and among those who had to stand in it.
fn expected(
    (place, round): &(usize, Round),
    kind: RoundKind,
    among: &[String],
) -> Result<(), OutOfPlace> {
    let belongs = round.votes.iter().all(|(id, _)| among.contains(id))
        && among.iter().all(|id| round.votes.iter().any(|(voted, _)| voted == id));
    match round.kind == kind && belongs {
        true => Ok(()),
        false => Err(OutOfPlace { round: *place }),
    }
}

/// The names in the order in which they were drawn.
fn drawn(round: &Round) -> Vec<String> {
    let mut drawn: Vec<&(String, u64)> = round.votes.iter().collect();
    sort::by_key(&mut drawn, |(_, place)| *place);
    drawn.into_iter().map(|(id, _)| id.clone()).collect()
}

/// The candidates of a vote, the most votes first, those with the same votes together.
fn by_votes(round: &Round) -> Vec<Vec<String>> {
    let mut all: Vec<&(String, u64)> = round.votes.iter().collect();
    sort::by_key(&mut all, |(_, votes)| std::cmp::Reverse(*votes));
    let groups = all.chunk_by(|a, b| a.1 == b.1);
    groups.map(|group| group.iter().map(|(id, _)| id.clone()).collect()).collect()
}

#[cfg(test)]
mod tests;
