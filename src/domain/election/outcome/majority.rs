//! One post by absolute majority: one votes until somebody has more than half, and the lowest goes
//! out.

use super::{Ahead, Counted, Course, Led, OutOfPlace, Round, RoundKind, by_votes, drawn, expected};
use crate::domain::count::{self, Method, Rules, Totals, Votes};
use crate::text::sort;

impl Course {
    /// Every round by absolute majority.
    pub(super) fn by_majority(
        &self,
        among: &[String],
        rounds: &Counted,
    ) -> Result<Led, OutOfPlace> {
        let mut elected = Vec::new();
        let mut ahead =
            Ahead::Round { kind: RoundKind::Vote, among: among.to_vec(), seats: self.seats };
        for (at, round) in rounds.iter().enumerate() {
            let Ahead::Round { kind, among, seats } = ahead else {
                return Err(OutOfPlace { round: round.0 });
            };
            expected(round, kind, &among)?;
            ahead = match kind {
                RoundKind::Lots => after_lots(&round.1, seats, &rounds[..at], &mut elected),
                _ => self.after_majority(at, rounds, &mut elected),
            };
        }
        Ok(Led { elected, ahead: Some(ahead), others: after(rounds), ..Led::default() })
    }

    /// Somebody has more than half, or the lowest goes out and one votes again. Where several are the
    /// lowest one votes again with all of them, and if it comes out the same, lots part them.
    fn after_majority(&self, at: usize, rounds: &Counted, elected: &mut Vec<String>) -> Ahead {
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
        let tied = outcome.lowest_tied;
        if tied.is_empty() {
            return Ahead::Round { kind: RoundKind::Vote, among, seats: 1 };
        }
        let before = at.checked_sub(1).and_then(|before| count(&rounds[before].1));
        let same = before.is_some_and(|before| {
            before.next_round.len() == among.len() && set(&before.lowest_tied) == set(&tied)
        });
        if !same && !self.lots_at_once {
            return Ahead::Round { kind: RoundKind::Vote, among, seats: 1 };
        }
        // Of two, one is elected; of several lowest, one goes out.
        let seats = tied.len() - 1;
        Ahead::Round { kind: RoundKind::Lots, among: tied, seats }
    }
}

/// Who comes after whom: whoever stood in a later vote comes before, those of the same by their votes
/// there.
fn after(rounds: &Counted) -> Vec<Vec<String>> {
    let votes = rounds.iter().rev().filter(|(_, round)| round.kind != RoundKind::Lots);
    let mut groups: Vec<Vec<String>> = Vec::new();
    for (_, vote) in votes {
        let mut here = by_votes(vote);
        for group in &mut here {
            group.retain(|id| !groups.iter().flatten().any(|other| other == id));
        }
        groups.extend(here.into_iter().filter(|group| !group.is_empty()));
    }
    groups
}

fn set(names: &[String]) -> Vec<&String> {
    let mut names: Vec<&String> = names.iter().collect();
    sort::by(&mut names, Ord::cmp);
    names
}

/// The last name drawn goes out and one votes again; of two, the first one has the seat.
fn after_lots(round: &Round, seats: usize, before: &Counted, elected: &mut Vec<String>) -> Ahead {
    let order = drawn(round);
    let out = &order[seats.min(order.len())..];
    let voted = before.iter().rev().find(|(_, other)| other.kind != RoundKind::Lots);
    let among: Vec<String> = voted
        .map(|(_, voted)| voted.votes.iter().map(|(id, _)| id))
        .into_iter()
        .flatten()
        .filter(|id| !out.contains(*id))
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
