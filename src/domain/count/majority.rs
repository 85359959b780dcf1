//! One seat by absolute majority: more than half of the valid ballots.

use super::outcome::{Fate, Outcome, Round, Tie};
use super::plurality::{ranked, votes};
use super::stv::VoteValue;
use super::{Method, Totals};

/// Elects who has more than half. Otherwise the lowest goes out and the others stand in the next
/// round, which is voted anew: preferences are never taken for it. Where several are the lowest,
/// nobody goes out and all stand again; only where everybody has the same is that a tie for the seat.
pub(super) fn count(totals: &Totals) -> Outcome {
    let ranked = ranked(totals);
    let all: u64 = ranked.iter().map(|(_, votes)| votes).sum();
    let needed = all / 2 + 1;
    let winner = ranked.first().filter(|(_, votes)| *votes >= needed || ranked.len() == 1);
    let elected: Vec<String> = winner.map(|(name, _)| name.clone()).into_iter().collect();
    let (mut ties, mut fates, mut next_round) = (Vec::new(), Vec::new(), Vec::new());
    let mut lowest_tied = Vec::new();
    let name = |(name, _): &(String, u64)| name.clone();
    match (elected.first(), ranked.last()) {
        (Some(winner), _) => fates.push(Fate::Elected(winner.clone())),
        (None, Some((last, lowest))) => {
            let tied: Vec<String> = ranked.iter().filter(|(_, v)| v == lowest).map(name).collect();
            if tied.len() == 1 && ranked.len() > 2 {
                fates.push(Fate::Excluded(last.clone()));
                next_round = ranked[..ranked.len() - 1].iter().map(name).collect();
            } else {
                next_round = ranked.iter().map(name).collect();
                lowest_tied = tied.clone();
                if tied.len() == ranked.len() {
                    fates.push(Fate::Tied(tied.clone()));
                    ties.push(Tie { seats_left: 1, candidates: tied });
                } else {
                    fates.push(Fate::Lowest(tied));
                }
            }
        }
        (None, None) => {}
    }
    let round = Round {
        votes: votes(totals),
        spent: VoteValue::ZERO,
        needed: Some(VoteValue::whole(needed)),
        fates,
    };
    Outcome {
        method: Method::Majority,
        seats: 1,
        totals: ranked,
        rounds: vec![round],
        elected,
        ties,
        next_round,
        lowest_tied,
        lots: Vec::new(),
        ballots: totals.ballots.or(Some((all, 0, 0))),
    }
}
