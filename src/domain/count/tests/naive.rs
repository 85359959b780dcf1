//! The single transferable vote once more, ballot by ballot: each paper is an entry of its own with
//! its value, all is summed up anew at each stage, and every lot is drawn both ways.

use std::collections::BTreeSet;

use super::super::Ballots;

#[derive(Clone)]
struct Paper {
    left: Vec<usize>,
    worth: i64,
    holder: Option<usize>,
}

#[derive(Clone)]
struct State {
    papers: Vec<Paper>,
    hopeful: BTreeSet<usize>,
    elected: Vec<usize>,
    waiting: BTreeSet<usize>,
    kept: Vec<i64>,
    history: Vec<Vec<i64>>,
}

/// Those elected whatever lots are drawn, and those elected by some only.
pub fn count(ballots: &Ballots, seats: usize) -> (BTreeSet<usize>, BTreeSet<usize>) {
    let places = ballots.candidates.len();
    let hopeful: BTreeSet<usize> = (0..places).filter(|p| !ballots.withdrawn.contains(p)).collect();
    let mut papers = Vec::new();
    for pattern in &ballots.patterns {
        let mut left: Vec<usize> = Vec::new();
        for mark in &pattern.marks {
            if hopeful.contains(mark) && !left.contains(mark) {
                left.push(*mark);
            }
        }
        if let Some(first) = left.first().copied() {
            left.remove(0);
            for _ in 0..pattern.count {
                papers.push(Paper { left: left.clone(), worth: 100_000, holder: Some(first) });
            }
        }
    }
    let quota = (papers.len() as i64 / (seats as i64 + 1) + 1) * 100_000;
    let state = State {
        papers,
        hopeful,
        elected: Vec::new(),
        waiting: BTreeSet::new(),
        kept: vec![0; places],
        history: Vec::new(),
    };
    let mut ends = BTreeSet::new();
    run(state, seats, quota, &mut ends);
    let sure: BTreeSet<usize> =
        (0..places).filter(|place| ends.iter().all(|end| end.contains(place))).collect();
    let some: BTreeSet<usize> = ends.iter().flatten().copied().collect();
    (sure.clone(), some.difference(&sure).copied().collect())
}

fn sums(state: &State) -> Vec<i64> {
    let mut sums = state.kept.clone();
    for paper in &state.papers {
        if let Some(holder) = paper.holder {
            sums[holder] += paper.worth;
        }
    }
    sums
}

fn run(mut state: State, seats: usize, quota: i64, ends: &mut BTreeSet<BTreeSet<usize>>) {
    let votes = sums(&state);
    let mut reached: Vec<usize> =
        state.hopeful.iter().copied().filter(|p| votes[*p] >= quota).collect();
    reached.sort_by_key(|place| -votes[*place]);
    for place in reached {
        state.hopeful.remove(&place);
        state.elected.push(place);
        if votes[place] > quota {
            state.waiting.insert(place);
        }
    }
    if state.elected.len() + state.hopeful.len() <= seats {
        state.elected.extend(std::mem::take(&mut state.hopeful));
    }
    if state.elected.len() >= seats || state.hopeful.is_empty() {
        ends.insert(state.elected.iter().copied().collect());
        return;
    }
    state.history.push(votes.clone());
    let surplus = !state.waiting.is_empty();
    let among: Vec<usize> =
        if surplus { state.waiting.iter() } else { state.hopeful.iter() }.copied().collect();
    let best = |of: &[usize], votes: &[i64]| -> Vec<usize> {
        let each = of.iter().map(|place| votes[*place]);
        let wanted = if surplus { each.max() } else { each.min() };
        of.iter().copied().filter(|place| Some(votes[*place]) == wanted).collect()
    };
    let mut chosen = among;
    for stage in state.history.iter().rev() {
        chosen = best(&chosen, stage);
    }
    for one in chosen {
        let mut next = state.clone();
        next.waiting.remove(&one);
        next.hopeful.remove(&one);
        let all = votes[one];
        for paper in &mut next.papers {
            if paper.holder == Some(one) {
                if surplus {
                    paper.worth = (i128::from(all - quota) * i128::from(paper.worth)
                        / i128::from(all)) as i64;
                }
                paper.holder = None;
                while !paper.left.is_empty() && paper.holder.is_none() {
                    let choice = paper.left.remove(0);
                    if next.hopeful.contains(&choice) {
                        paper.holder = Some(choice);
                    }
                }
            }
        }
        if surplus {
            next.kept[one] = quota;
        }
        run(next, seats, quota, ends);
    }
}
