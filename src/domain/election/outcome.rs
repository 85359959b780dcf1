//! What the rounds of an election come to so far, and what has to come next.
//!
//! A tie that reaches the last seat elects nobody whom it touches: a second ballot among them alone,
//! then lots (or lots at once, where the rules say so). By absolute majority one votes again without
//! the lowest, until somebody has more than half.

use crate::domain::count::{self, Method, Rules, Totals, Votes};

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
}

/// An election as far as the count needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course {
    /// How it is counted.
    pub method: Method,
    /// How many are to be elected.
    pub seats: usize,
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
        /// How many of them are elected by it; of lots that part the lowest, how many stay.
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
    /// Whether nobody had to vote: no more stand than there are seats.
    pub acclaimed: bool,
    /// Seats that nobody fills.
    pub vacant: usize,
    /// What comes next.
    pub ahead: Ahead,
    /// The others by their votes in the first vote, those with the same votes together: who comes
    /// after whom when somebody elected leaves.
    pub others: Vec<Vec<String>>,
}

/// A round that does not belong where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutOfPlace {
    /// Which, from 0.
    pub round: usize,
}

impl Course {
    /// What the rounds come to.
    ///
    /// # Errors
    /// [`OutOfPlace`] for a round that is not the one which had to come: of another kind, or with
    /// votes for somebody who does not stand in it.
    pub fn standing(&self) -> Result<Standing, OutOfPlace> {
        if self.standing.len() <= self.seats {
            return match self.rounds.first() {
                Some(_) => Err(OutOfPlace { round: 0 }),
                None => Ok(Standing {
                    elected: self.standing.clone(),
                    acclaimed: true,
                    vacant: self.seats - self.standing.len(),
                    ahead: Ahead::Nothing,
                    others: Vec::new(),
                }),
            };
        }
        let mut elected = Vec::new();
        let mut ahead =
            Ahead::Round { kind: RoundKind::Vote, among: self.standing.clone(), seats: self.seats };
        let rounds = self.counted()?;
        for (place, round) in &rounds {
            let out_of_place = OutOfPlace { round: *place };
            let Ahead::Round { kind, among, seats } = ahead else { return Err(out_of_place) };
            let belongs = round.votes.iter().all(|(id, _)| among.contains(id))
                && among.iter().all(|id| round.votes.iter().any(|(voted, _)| voted == id));
            if round.kind != kind || !belongs {
                return Err(out_of_place);
            }
            ahead = match (kind, self.method) {
                (RoundKind::Lots, method) => {
                    after_lots(round, seats, method, &rounds, &mut elected)
                }
                (_, Method::Majority) => self.after_majority(*place, &rounds, &mut elected),
                _ => self.after_totals(round, kind, seats, &mut elected),
            };
        }
        let others = others(&rounds, &elected);
        Ok(Standing { elected, acclaimed: false, vacant: 0, ahead, others })
    }

    /// Whom the last round's ballots are for and for how many seats, where they can be counted again:
    /// lots cannot.
    pub fn recounted(&self) -> Option<(Vec<String>, usize)> {
        let last = self.rounds.iter().rposition(|round| round.kind != RoundKind::Recount)?;
        if self.rounds[last].kind == RoundKind::Lots {
            return None;
        }
        let before = Self { rounds: self.rounds[..last].to_vec(), ..self.clone() };
        match before.standing().ok()?.ahead {
            Ahead::Round { among, seats, .. } => Some((among, seats)),
            Ahead::Nothing => None,
        }
    }

    /// The rounds with their places, each recount in the stead of the round that it counts again.
    fn counted(&self) -> Result<Vec<(usize, Round)>, OutOfPlace> {
        let mut counted: Vec<(usize, Round)> = Vec::new();
        for (place, round) in self.rounds.iter().enumerate() {
            if round.kind != RoundKind::Recount {
                counted.push((place, round.clone()));
                continue;
            }
            match counted.last_mut() {
                Some((_, before)) if before.kind != RoundKind::Lots => {
                    before.votes = round.votes.clone();
                }
                _ => return Err(OutOfPlace { round: place }),
            }
        }
        Ok(counted)
    }

    /// The highest totals are elected; those who share the last of them are parted by a second
    /// ballot, and then by lots.
    fn after_totals(
        &self,
        round: &Round,
        kind: RoundKind,
        seats: usize,
        elected: &mut Vec<String>,
    ) -> Ahead {
        let totals = Totals { candidates: round.votes.clone(), ballots: None };
        let rules = Rules { method: Method::Block, seats, most_marks: None };
        let Ok(outcome) = count::count(&Votes::Totals(totals), rules) else {
            return Ahead::Nothing;
        };
        elected.extend(outcome.elected);
        let Some(tie) = outcome.ties.into_iter().next() else { return Ahead::Nothing };
        let lots = kind == RoundKind::SecondBallot || self.lots_at_once;
        let kind = if lots { RoundKind::Lots } else { RoundKind::SecondBallot };
        Ahead::Round { kind, among: tie.candidates, seats: tie.seats_left }
    }

    /// Somebody has more than half, or the lowest goes out and one votes again. Where several are the
    /// lowest one votes again with all of them, and if it comes out the same, lots part them.
    fn after_majority(
        &self,
        place: usize,
        rounds: &[(usize, Round)],
        elected: &mut Vec<String>,
    ) -> Ahead {
        let at = rounds.iter().position(|(other, _)| *other == place).unwrap_or(0);
        let count = |round: &Round| {
            let totals = Totals { candidates: round.votes.clone(), ballots: None };
            let rules = Rules::usual(Method::Majority, 1);
            count::count(&Votes::Totals(totals), rules).ok()
        };
        let Some(outcome) = count(&rounds[at].1) else { return Ahead::Nothing };
        if let Some(winner) = outcome.elected.into_iter().next() {
            elected.push(winner);
            return Ahead::Nothing;
        }
        let among = outcome.next_round;
        let Some(tie) = outcome.ties.into_iter().next() else {
            return Ahead::Round { kind: RoundKind::Vote, among, seats: 1 };
        };
        let before = at.checked_sub(1).and_then(|before| count(&rounds[before].1));
        let same = before.is_some_and(|before| {
            before.next_round.len() == among.len()
                && before
                    .ties
                    .first()
                    .is_some_and(|tied| set(&tied.candidates) == set(&tie.candidates))
        });
        if !same && !self.lots_at_once {
            return Ahead::Round { kind: RoundKind::Vote, among, seats: 1 };
        }
        // Of two, one is elected; of several lowest, one goes out.
        let seats = tie.candidates.len() - 1;
        Ahead::Round { kind: RoundKind::Lots, among: tie.candidates, seats }
    }
}

fn set(names: &[String]) -> Vec<&String> {
    let mut names: Vec<&String> = names.iter().collect();
    names.sort_unstable();
    names
}

/// The first names drawn have the seats; by absolute majority among several, the last one drawn
/// goes out and one votes again.
fn after_lots(
    round: &Round,
    seats: usize,
    method: Method,
    rounds: &[(usize, Round)],
    elected: &mut Vec<String>,
) -> Ahead {
    let mut drawn = round.votes.clone();
    drawn.sort_by_key(|(_, place)| *place);
    let stay: Vec<String> = drawn.iter().take(seats).map(|(id, _)| id.clone()).collect();
    if method != Method::Majority {
        elected.extend(stay);
        return Ahead::Nothing;
    }
    let out: Vec<&String> = drawn.iter().skip(seats).map(|(id, _)| id).collect();
    let voted = rounds.iter().rev().find(|(_, other)| other.kind != RoundKind::Lots);
    let among: Vec<String> = voted
        .map(|(_, voted)| voted.votes.iter().map(|(id, _)| id))
        .into_iter()
        .flatten()
        .filter(|id| !out.contains(id))
        .cloned()
        .collect();
    match among.len() {
        1 => {
            elected.extend(among);
            Ahead::Nothing
        }
        _ => Ahead::Round { kind: RoundKind::Vote, among, seats: 1 },
    }
}

/// Those who are not elected, by their votes in the first vote.
fn others(rounds: &[(usize, Round)], elected: &[String]) -> Vec<Vec<String>> {
    let Some((_, first)) = rounds.first() else { return Vec::new() };
    let mut left: Vec<&(String, u64)> =
        first.votes.iter().filter(|(id, _)| !elected.contains(id)).collect();
    left.sort_by_key(|(_, votes)| std::cmp::Reverse(*votes));
    let groups = left.chunk_by(|a, b| a.1 == b.1);
    groups.map(|group| group.iter().map(|(id, _)| id.clone()).collect()).collect()
}

/// Whether a recount is to be suggested: so few votes part the last who is elected from the first
/// who is not (`recount.margin`).
pub fn is_close(standing: &Standing, first: &Round, margin: u64) -> bool {
    let votes = |id: &String| first.votes.iter().find(|(of, _)| of == id).map(|(_, votes)| *votes);
    let last = standing.elected.iter().filter_map(votes).min();
    let next = standing.others.first().and_then(|group| group.first()).and_then(votes);
    match (last, next) {
        (Some(last), Some(next)) => last.saturating_sub(next) <= margin,
        _ => false,
    }
}

#[cfg(test)]
mod tests;
