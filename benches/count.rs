//! What a count costs: `cargo bench --features bench --bench count`. 100,000 ballots, nearly all of them different,
//! for ten candidates and three seats: by block vote, and by single transferable vote.

#![allow(clippy::unwrap_used, reason = "a benchmark that cannot run should stop")]
#![allow(missing_docs, reason = "criterion writes the entry point")]

use std::hint::black_box;

use ccr::domain::count::{Ballots, Method, Pattern, Rules, Votes, count};
use criterion::{Criterion, criterion_group, criterion_main};

const BALLOTS: u64 = 100_000;
const CANDIDATES: usize = 10;

/// Ballots with three to ten marks, in an order that the same arithmetic always gives.
fn box_of(most: usize) -> Votes {
    let mut state = 20_261_128u64;
    let mut next = |below: usize| {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % below
    };
    let mut ballot = || {
        let mut places: Vec<usize> = (0..CANDIDATES).collect();
        for place in (1..CANDIDATES).rev() {
            places.swap(place, next(place + 1));
        }
        places.truncate(3 + next(most - 2));
        Pattern { marks: places, count: 1 }
    };
    let patterns = (0..BALLOTS).map(|_| ballot()).collect();
    let candidates = (0..CANDIDATES).map(|place| format!("Candidature {place}")).collect();
    Votes::Ballots(Ballots { candidates, patterns, ..Ballots::default() })
}

fn counts(criterion: &mut Criterion) {
    let (few, many) = (box_of(3), box_of(CANDIDATES));
    criterion.bench_function("100,000 ballots, block", |b| {
        b.iter(|| count(black_box(&few), Rules::usual(Method::Block, 3)).unwrap());
    });
    criterion.bench_function("100,000 ballots, single transferable vote", |b| {
        b.iter(|| count(black_box(&many), Rules::usual(Method::Stv, 3)).unwrap());
    });
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(10);
    targets = counts
}
criterion_main!(benches);
