//! Ballots that are kept: patterns with their number, in the order of the patterns.

use crate::domain::command::RecordCount;
use crate::domain::count::Method;
use crate::domain::election::ballots::most_marks;
use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::domain::refusal::Refusal;
use crate::text::ordered::Map;
use crate::text::sort;

use super::super::super::error::Result;
use super::super::super::writer::Writer;

/// The valid ballots of a round, by their marks.
pub(super) struct Kept(Map<Vec<String>, u32>);

/// The ballots of a count; `None` where only totals are given.
///
/// # Errors
/// [`Refusal::BallotMarks`], [`Refusal::BallotsDiffer`]; [`Refusal::BallotsWanted`] of transferable
/// votes that come as totals.
pub(super) fn read(
    act: &RecordCount,
    among: &[String],
    method: Method,
    seats: usize,
) -> Result<Option<Kept>> {
    if act.ballots.is_empty() {
        return match method {
            Method::Stv if act.valid > 0 || !act.votes.is_empty() => {
                Err(Refusal::BallotsWanted {}.into())
            }
            _ => Ok(None),
        };
    }
    let most = most_marks(method, among.len(), seats);
    let mut kept: Map<Vec<String>, u32> = Map::new();
    for (pattern, count) in &act.ballots {
        let mut marks: Vec<String> = pattern.split_whitespace().map(str::to_owned).collect();
        let in_order = marks.clone();
        sort::by(&mut marks, Ord::cmp);
        let twice = marks.windows(2).any(|pair| pair[0] == pair[1]);
        let strange = marks.iter().any(|id| !among.contains(id));
        if marks.is_empty() || twice || strange || marks.len() > most || *count == 0 {
            return Err(Refusal::BallotMarks {}.into());
        }
        // Where marks have no order, ballots with the same marks look alike.
        let marks = if method == Method::Stv { in_order } else { marks };
        let alike = kept.or_default(marks);
        *alike = alike.saturating_add(*count);
    }
    let read = kept.values().fold(0_u32, |sum, count| sum.saturating_add(*count));
    if read != act.valid {
        return Err(Refusal::BallotsDiffer { read, valid: act.valid }.into());
    }
    let kept = Kept(kept);
    let told = act.votes.iter().all(|(id, votes)| kept.votes(id.as_str(), method) == *votes);
    match told {
        true => Ok(Some(kept)),
        false => Err(Refusal::BallotsDiffer { read, valid: act.valid }.into()),
    }
}

impl Kept {
    /// The votes of a candidate; first preferences by transferable votes.
    pub fn votes(&self, id: &str, method: Method) -> u32 {
        let counts = |marks: &[String]| match method {
            Method::Stv => marks.first().is_some_and(|first| first == id),
            _ => marks.iter().any(|mark| mark == id),
        };
        let of = self.0.iter().filter(|(marks, _)| counts(marks)).map(|(_, count)| *count);
        of.fold(0, u32::saturating_add)
    }

    /// Writes them, in the order of their patterns.
    pub fn write(&self, writer: &Writer<'_>, round: &Id) -> Result<()> {
        self.0.iter().try_for_each(|(marks, count)| {
            let id = writer.new_id(None)?;
            let values = [
                ("round_id", round.into()),
                ("pattern", marks.join(" ").into()),
                ("ballots", Value::Whole(i64::from(*count))),
            ];
            writer.insert(Entity::RoundBallot, &id, &values)
        })
    }
}
