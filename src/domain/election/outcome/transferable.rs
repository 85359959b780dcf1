//! Seats by single transferable vote: the count goes on by itself until lots have to be drawn, and
//! goes on from there once they are.

use super::{Ahead, Counted, Course, Led, OutOfPlace, RoundKind, drawn, expected};
use crate::domain::count::{Ballots, Outcome, Pattern, transferable};

impl Course {
    /// The vote, then lots as often as the count needs them.
    pub(super) fn by_transfers(
        &self,
        among: &[String],
        rounds: &Counted,
    ) -> Result<Led, OutOfPlace> {
        let Some((first, lots)) = rounds.split_first() else { return Ok(Led::default()) };
        expected(first, RoundKind::Vote, among)?;
        // Totals without their ballots tell nothing of the preferences.
        let votes: u64 = first.1.votes.iter().map(|(_, votes)| votes).sum();
        let kept: u64 = first.1.ballots.iter().map(|(_, count)| count).sum();
        if votes != kept {
            return Err(OutOfPlace { round: first.0 });
        }
        let mut draws: Vec<Vec<String>> = Vec::new();
        for round in lots {
            let due = self.transfers(among, &first.1.ballots, &draws).lots;
            expected(round, RoundKind::Lots, &due)?;
            draws.push(drawn(&round.1));
        }
        let found = self.transfers(among, &first.1.ballots, &draws);
        let ahead = (!found.lots.is_empty()).then(|| {
            // Whoever is drawn last goes out, or hands on last.
            let seats = found.lots.len() - 1;
            Ahead::Round { kind: RoundKind::Lots, among: found.lots.clone(), seats }
        });
        Ok(Led { elected: found.elected, ahead, ..Led::default() })
    }

    /// The count with all its stages, as far as it went after so many rounds; `None` unless it is
    /// one by single transferable vote with its ballots.
    pub fn stages(&self) -> Option<Outcome> {
        let rounds = self.counted().ok()?;
        let ((_, first), lots) = rounds.split_first()?;
        if first.ballots.is_empty() {
            return None;
        }
        let draws: Vec<Vec<String>> = lots.iter().map(|(_, round)| drawn(round)).collect();
        Some(self.transfers(&self.plan().ballot(), &first.ballots, &draws))
    }

    fn transfers(
        &self,
        among: &[String],
        patterns: &[(Vec<String>, u64)],
        draws: &[Vec<String>],
    ) -> Outcome {
        let place = |id: &String| among.iter().position(|other| other == id);
        let places = |ids: &[String]| ids.iter().filter_map(place).collect::<Vec<usize>>();
        let patterns =
            patterns.iter().map(|(marks, count)| Pattern { marks: places(marks), count: *count });
        let ballots = Ballots {
            candidates: among.to_vec(),
            withdrawn: Vec::new(),
            patterns: patterns.collect(),
            rejected: 0,
        };
        let draws: Vec<Vec<usize>> = draws.iter().map(|order| places(order)).collect();
        transferable(&ballots, self.seats, &draws)
    }
}
