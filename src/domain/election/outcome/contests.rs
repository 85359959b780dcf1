//! Seats by the highest totals, those reserved for a group first: the highest of the group have them,
//! then the highest of all who are left have the open ones. Whoever has no opponent within the group
//! is acclaimed, and a reserved seat for which nobody stands stays vacant (the assembly that reserved
//! it may change its rules before nominations close).

use super::{Ahead, Counted, Course, Led, OutOfPlace, Round, RoundKind, by_votes, drawn, expected};
use crate::domain::count::{self, Method, Rules, Totals, Votes};
use crate::text::sort;

/// Seats that are reserved for a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reserved {
    /// The group's code.
    pub group: String,
    /// How many.
    pub seats: usize,
    /// Who stands for them, by their ids.
    pub of: Vec<String>,
}

/// Seats that have more candidates than there are of them.
pub(super) struct Contest {
    /// For whom they are reserved.
    group: Option<String>,
    seats: usize,
    /// Who may take them.
    of: Vec<String>,
}

/// What there is to vote on, and what is settled without.
#[derive(Default)]
pub(super) struct Plan {
    /// Those who have no opponent.
    pub unopposed: Vec<String>,
    /// The reserved seats that they take.
    pub reserved: Vec<(String, String)>,
    /// Seats that nobody fills, and those of them that are reserved.
    pub vacant: usize,
    pub vacant_reserved: Vec<(String, usize)>,
    /// What is voted on, in the order in which it is filled; nothing where nobody has to vote.
    pub contests: Vec<Contest>,
}

impl Plan {
    /// Everybody who stands in the vote.
    pub fn ballot(&self) -> Vec<String> {
        let mut all: Vec<String> = Vec::new();
        // The last contest is open to everybody where there are open seats.
        for id in self.contests.iter().rev().flat_map(|contest| &contest.of) {
            if !all.contains(id) {
                all.push(id.clone());
            }
        }
        all
    }

    /// How many seats are voted on.
    pub fn seats(&self) -> usize {
        self.contests.iter().map(|contest| contest.seats).sum()
    }
}

impl Course {
    /// What has to be voted on.
    pub(super) fn plan(&self) -> Plan {
        let mut plan = Plan::default();
        let mut open = self.seats;
        for reserved in &self.reserved {
            let seats = reserved.seats.min(open);
            open -= seats;
            let stands = |id: &&String| self.standing.contains(*id);
            let of: Vec<String> = reserved.of.iter().filter(stands).cloned().collect();
            let group = reserved.group.clone();
            if of.len() > seats {
                if seats > 0 {
                    plan.contests.push(Contest { group: Some(group), seats, of });
                }
                continue;
            }
            if of.len() < seats {
                plan.vacant += seats - of.len();
                plan.vacant_reserved.push((group.clone(), seats - of.len()));
            }
            plan.reserved.extend(of.iter().map(|id| (id.clone(), group.clone())));
            plan.unopposed.extend(of);
        }
        let free = |id: &&String| !plan.unopposed.contains(*id);
        let rest: Vec<String> = self.standing.iter().filter(free).cloned().collect();
        let left = open + plan.seats();
        if open > 0 && rest.len() <= left {
            // Of a group there are more than reserved seats, so these are filled whoever has them.
            for contest in std::mem::take(&mut plan.contests) {
                let group = contest.group.unwrap_or_default();
                let taken = contest.of.into_iter().take(contest.seats);
                plan.reserved.extend(taken.map(|id| (id, group.clone())));
            }
            plan.vacant += left - rest.len();
            plan.unopposed.extend(rest);
        } else if open > 0 {
            plan.contests.push(Contest { group: None, seats: open, of: rest });
        }
        plan
    }

    /// Fills the contests one after the other by the totals of the first vote. Those who share the
    /// last seat of a contest are parted by a second ballot, then by lots, before the next one.
    pub(super) fn by_totals(&self, plan: &Plan, rounds: &Counted) -> Result<Led, OutOfPlace> {
        let mut led = Led::default();
        let mut rounds = rounds.iter();
        let Some(first) = rounds.next() else { return Ok(led) };
        expected(first, RoundKind::Vote, &plan.ballot())?;
        for (place, contest) in plan.contests.iter().enumerate() {
            let free = |id: &&String| !led.elected.contains(*id);
            let among: Vec<String> = contest.of.iter().filter(free).cloned().collect();
            let (mut won, mut tie) = highest(&first.1, &among, contest.seats);
            let mut lots = self.lots_at_once;
            while let Some((tied, seats)) = tie.take() {
                let kind = if lots { RoundKind::Lots } else { RoundKind::SecondBallot };
                let Some(round) = rounds.next() else {
                    led.take(won, contest.group.as_deref());
                    let later = plan.contests[place + 1..].iter();
                    let waiting = later.flat_map(|next| next.sure(&first.1, &led, (&tied, seats)));
                    led.waiting = waiting.collect();
                    led.ahead = Some(Ahead::Round { kind, among: tied, seats });
                    led.ahead_for = contest.group.clone();
                    return Ok(led);
                };
                expected(round, kind, &tied)?;
                if lots {
                    won.extend(drawn(&round.1).into_iter().take(seats));
                } else {
                    let (parted, still) = highest(&round.1, &tied, seats);
                    won.extend(parted);
                    tie = still;
                }
                lots = true;
            }
            led.take(won, contest.group.as_deref());
        }
        match rounds.next() {
            Some((place, _)) => Err(OutOfPlace { round: *place }),
            None => Ok(led),
        }
    }

    /// By how few votes somebody missed a seat in the first vote, within the seats of one kind; `None`
    /// where nobody missed one, and of transferable votes, whose first preferences do not tell.
    pub fn margin(&self) -> Option<u64> {
        let rounds = self.counted().ok()?;
        let (_, first) = rounds.first()?;
        if self.method == Method::Stv {
            return None;
        }
        let mut taken: Vec<String> = Vec::new();
        let mut least: Option<u64> = None;
        for contest in self.plan().contests {
            let mut votes: Vec<(&String, u64)> = first
                .votes
                .iter()
                .filter(|(id, _)| contest.of.contains(id) && !taken.contains(id))
                .map(|(id, votes)| (id, *votes))
                .collect();
            sort::by_key(&mut votes, |(_, votes)| std::cmp::Reverse(*votes));
            if let (Some(last), Some(next)) = (
                contest.seats.checked_sub(1).and_then(|at| votes.get(at)),
                votes.get(contest.seats),
            ) {
                let parted = last.1 - next.1;
                least = Some(least.map_or(parted, |least| least.min(parted)));
            }
            taken.extend(votes.iter().take(contest.seats).map(|(id, _)| (*id).clone()));
        }
        least
    }
}

impl Contest {
    /// Who has one of its seats however the tie for other seats is parted that comes before it: fewer than
    /// it has seats can be left with as many votes or more.
    fn sure(&self, first: &Round, led: &Led, (tied, seats): (&[String], usize)) -> Vec<String> {
        let votes = |id: &str| first.votes.iter().find(|(of, _)| of == id).map(|(_, own)| *own);
        let is_free = |id: &&String| !led.elected.contains(*id);
        let (parted, free): (Vec<&String>, Vec<&String>) =
            self.of.iter().filter(is_free).partition(|id| tied.contains(*id));
        let is_sure = |id: &&&String| {
            let reaches = |other: &&&String| votes(other) >= votes(id);
            // As many of those who are tied as there are seats leave with one.
            let left = parted.iter().filter(reaches).count().min(tied.len().saturating_sub(seats));
            let others = free.iter().filter(|other| *other != *id).filter(reaches).count();
            others + left < self.seats
        };
        free.iter().filter(is_sure).map(|id| (*id).clone()).collect()
    }
}

impl Led {
    fn take(&mut self, won: Vec<String>, group: Option<&str>) {
        if let Some(group) = group {
            self.reserved.extend(won.iter().map(|id| (id.clone(), group.to_owned())));
        }
        self.elected.extend(won);
    }
}

/// Who comes after those who are elected: by the first vote, and of those with as many votes by the
/// second ballot and the lots in which all of them were.
pub(super) fn after(rounds: &Counted, elected: &[String]) -> Vec<Vec<String>> {
    let Some(((_, first), later)) = rounds.split_first() else { return Vec::new() };
    let mut groups = by_votes(first);
    groups.iter_mut().for_each(|group| group.retain(|id| !elected.contains(id)));
    for (_, round) in later {
        groups = groups.into_iter().flat_map(|group| parted(group, round)).collect();
    }
    groups
}

/// Candidates who had the same so far, as a later round parts them; together where it was not among all
/// of them.
fn parted(group: Vec<String>, round: &Round) -> Vec<Vec<String>> {
    let own = |id: &String| round.votes.iter().find(|(of, _)| of == id).map(|(_, own)| *own);
    let ranked: Option<Vec<(u64, String)>> =
        group.iter().map(|id| Some((own(id)?, id.clone()))).collect();
    let Some(mut ranked) = ranked else { return vec![group] };
    let lots = round.kind == RoundKind::Lots;
    // Of lots it is the place in which a name came out.
    sort::by_key(&mut ranked, |(own, _)| if lots { *own } else { u64::MAX - own });
    let groups = ranked.chunk_by(|one, other| one.0 == other.0);
    groups.map(|group| group.iter().map(|(_, id)| id.clone()).collect()).collect()
}

/// Who of these has the highest totals, and who shares the last of the seats: they, and how many are
/// left for them.
fn highest(
    round: &Round,
    among: &[String],
    seats: usize,
) -> (Vec<String>, Option<(Vec<String>, usize)>) {
    let votes = round.votes.iter().filter(|(id, _)| among.contains(id)).cloned().collect();
    let totals = Totals { candidates: votes, ballots: None };
    let rules = Rules { method: Method::Block, seats, most_marks: None };
    match count::count(&Votes::Totals(totals), rules) {
        Ok(outcome) => {
            let tie = outcome.ties.into_iter().next();
            (outcome.elected, tie.map(|tie| (tie.candidates, tie.seats_left)))
        }
        Err(_) => (Vec::new(), None),
    }
}
