//! Seats by single transferable vote: the count goes on by itself until lots have to be drawn, and
//! goes on from there once they are.

use super::{Ahead, Counted, Course, Led, OutOfPlace, RoundKind, drawn, expected};

use crate::domain::count::{Ballots, Fate, Method, Outcome, Pattern, VoteValue, transferable};
use crate::text::ordered::{Map, Set};
use crate::text::sort;

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
            let due = due(self.transfers(among, &first.1.ballots, &draws), &drawn(&round.1));
            expected(round, RoundKind::Lots, &due)?;
            draws.push(drawn(&round.1));
        }
        let found = self.transfers(among, &first.1.ballots, &draws);
        let ahead = (!found.lots.is_empty()).then(|| {
            // The lots part who goes out or hands on first: what is left to win are the open seats.
            let seats = self.seats.saturating_sub(found.elected.len());
            Ahead::Round { kind: RoundKind::Lots, among: found.lots.clone(), seats }
        });
        let others = after(&found);
        Ok(Led { elected: found.elected, ahead, others, ..Led::default() })
    }

    /// The count with all its stages, as far as it went after so many rounds; `None` unless it is
    /// one by single transferable vote with its ballots.
    pub fn stages(&self) -> Option<Outcome> {
        if self.method != Method::Stv {
            return None;
        }
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

/// Among whom lots were to be drawn. Earlier ones may have been drawn among equal ones whose order changes
/// nothing: they are followed all the same.
fn due(found: Outcome, drawn: &[String]) -> Vec<String> {
    let of = Set::from_iter(drawn);
    let mut fates = found.rounds.iter().flat_map(|stage| &stage.fates);
    let indifferent = fates.find_map(|fate| match fate {
        Fate::Indifferent(names) if Set::from_iter(names) == of => Some(names.clone()),
        _ => None,
    });
    indifferent.unwrap_or(found.lots)
}

/// Who comes after those who are elected: whoever was left at the end, by the votes there, then those
/// who went out, the last one first. Together stand those whom neither votes nor lots parted.
fn after(found: &Outcome) -> Vec<Vec<String>> {
    let fates = found.rounds.iter().flat_map(|stage| &stage.fates);
    let excluded = fates.filter_map(|fate| match fate {
        Fate::Excluded(name) => Some(name),
        _ => None,
    });
    let mut out: Vec<&String> = excluded.collect();
    let staged: Vec<Map<&String, VoteValue>> = found
        .rounds
        .iter()
        .rev()
        .map(|stage| Map::from_iter(stage.votes.iter().map(|(id, own)| (id, *own))))
        .collect();
    // Equal ones are parted by the latest stage at which they were not, as in the count.
    let votes = |id: &String| -> Vec<VoteValue> {
        staged.iter().map(|stage| stage.get(id).copied().unwrap_or_default()).collect()
    };
    let ids = found.totals.iter().map(|(id, _)| id);
    let mut left: Vec<(Vec<VoteValue>, &String)> = ids
        .filter(|id| !found.elected.contains(id) && !out.contains(id))
        .map(|id| (votes(id), id))
        .collect();
    sort::by_key(&mut left, |(votes, _)| votes.clone());
    // Where each stands with the one before, the first to go first.
    let mut together = vec![false; out.len()];
    together.extend((0..left.len()).map(|at| at > 0 && left[at].0 == left[at - 1].0));
    out.extend(left.into_iter().map(|(_, id)| id));
    // Of equal ones the count took any; nothing tells in which order those went who went meanwhile.
    for stage in &found.rounds {
        let any = stage.fates.iter().find_map(|fate| match fate {
            Fate::Indifferent(names) => Some(names),
            _ => None,
        });
        let places = any.into_iter().flatten();
        let places = places.filter_map(|name| out.iter().position(|other| *other == name));
        let places: Vec<usize> = places.collect();
        if let (Some(first), Some(last)) = (places.iter().min(), places.iter().max()) {
            together[first + 1..=*last].fill(true);
        }
    }
    let mut groups: Vec<Vec<String>> = Vec::new();
    for (id, with) in out.into_iter().zip(together) {
        match groups.last_mut().filter(|_| with) {
            Some(group) => group.push(id.clone()),
            None => groups.push(vec![id.clone()]),
        }
    }
    groups.reverse();
    groups
}
