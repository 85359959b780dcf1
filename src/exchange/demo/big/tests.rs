use std::collections::BTreeSet;

use crate::domain::entity::Entity;
use crate::domain::warning::Warning;
use crate::store::backup;

use super::*;

fn small(seed: u64) -> BigOptions {
    BigOptions { members: 300, years: 3, seed, today: "2026-11-22".parse().unwrap() }
}

fn made(options: BigOptions) -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = big(&folder.path().join("big.ccr"), options).unwrap();
    (folder, store)
}

fn count(store: &Store, entity: Entity) -> usize {
    store.all(entity, None, 1_000_000).unwrap().len()
}

#[test]
fn the_sizes_are_those_of_the_formula() {
    let of = |members, years| BigOptions { members, years, ..small(1) };
    let largest = of(200_000, 20);
    assert_eq!((largest.meetings(), largest.motions()), (20_000, 1_000_000));
    // 12 meetings a year and 5 motions each are the least.
    let usual = of(1_000, 10);
    assert_eq!((usual.meetings(), usual.motions()), (120, 600));
    assert_eq!(of(0, 0).bounded(), of(100, 1));
    assert_eq!(of(u32::MAX, u32::MAX).bounded(), largest);
}

#[test]
fn a_big_register_has_the_rows_asked_for_and_is_sound() {
    let (_folder, store) = made(small(7));
    assert_eq!(count(&store, Entity::Person), 300);
    assert_eq!(count(&store, Entity::Meeting), 36);
    assert_eq!(count(&store, Entity::Motion), 180);
    assert_eq!(backup::integrity(&store).unwrap(), [""; 0]);
    assert_eq!(store.bulk_faults().unwrap(), [""; 0]);
    assert!(store.entries(None, 1).unwrap().is_empty(), "nothing was done, so nothing to undo");
}

#[test]
fn a_big_register_breaks_no_rule() {
    for today in ["2026-11-22", "2028-02-29", "2026-01-01"] {
        for members in [100, 300] {
            let options = BigOptions { members, today: today.parse().unwrap(), ..small(7) };
            let (_folder, store) = made(options);
            let found = store.findings(options.today).unwrap();
            let bad = ["rule-broken", "number-gap", "long-gap", "no-meeting-planned", "no-consent"];
            let bad: Vec<_> = found.iter().filter(|f| bad.contains(&f.warning.kind())).collect();
            assert!(bad.is_empty(), "{today}, {members}: {bad:?}");
            assert!(!found.iter().any(|f| matches!(f.warning, Warning::Vacancy { .. })));
            let home = store.home(options.today).unwrap();
            assert_eq!((home.seats, home.people), (Some((25, 25)), u64::from(members)));
        }
    }
}

#[test]
fn motions_have_every_fate_and_their_totals_agree_with_it() {
    let (_folder, store) = made(BigOptions { years: 10, ..small(7) });
    let mut fates = BTreeSet::new();
    for motion in store.all(Entity::Motion, None, 10_000).unwrap() {
        let outcome = motion.text("outcome").unwrap().to_owned();
        let whole = |field: &str| motion.value(field).as_whole();
        if let (Some(yes), Some(no)) = (whole("votes_for"), whole("votes_against")) {
            let expected = match yes.cmp(&no) {
                std::cmp::Ordering::Greater => "carried",
                std::cmp::Ordering::Less => "defeated",
                std::cmp::Ordering::Equal => "tied",
            };
            assert_eq!(outcome, expected);
            assert_eq!(yes + no + whole("votes_abstain").unwrap(), whole("voters").unwrap());
        }
        assert!(whole("voters") >= whole("quorum_needed"));
        assert_eq!(motion.text("number").is_some(), outcome == "carried");
        fates.insert(outcome);
    }
    assert_eq!(fates.len(), 9, "{fates:?}");
}

#[test]
fn what_is_in_a_big_register_is_found() {
    let (_folder, store) = made(small(7));
    let person = store.all(Entity::Person, None, 1).unwrap().remove(0);
    let hits = store.find(&person.label(), Some(Entity::Person), 300).unwrap();
    assert!(hits.iter().any(|hit| hit.id == person.id));
    assert!(!store.find("buanderie", Some(Entity::Motion), 5).unwrap().is_empty());
}

#[test]
fn a_seed_gives_one_file_and_another_seed_another() {
    let bytes = |seed| {
        let (folder, store) = made(BigOptions { years: 1, ..small(seed) });
        drop(store);
        std::fs::read(folder.path().join("big.ccr")).unwrap()
    };
    let first = bytes(7);
    assert!(first == bytes(7));
    assert!(first != bytes(8));
}
