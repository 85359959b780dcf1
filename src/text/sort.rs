//! Putting short lists in order. The standard library's sort is compiled anew, some four kilobytes of
//! it, for each type and each key; there are some sixty of them here, so all of them ask one sort for the places.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

/// Puts items in the order of their keys; those with the same key stay as they were. The key is made
/// at each comparison.
pub fn by_key<T, K: Ord>(items: &mut [T], mut key: impl FnMut(&T) -> K) {
    by(items, |a, b| key(a).cmp(&key(b)));
}

/// The same, where a key is dear: it is made once.
pub fn by_cached_key<T, K: Ord>(items: &mut [T], key: impl FnMut(&T) -> K) {
    let keys: Vec<K> = items.iter().map(key).collect();
    let order = order(keys.len(), &mut |a, b| keys[a].cmp(&keys[b]));
    arrange(items, order);
}

/// Puts items in the order that a comparison gives; equals stay as they were.
pub fn by<T>(items: &mut [T], mut compare: impl FnMut(&T, &T) -> Ordering) {
    let order = order(items.len(), &mut |a, b| compare(&items[a], &items[b]));
    arrange(items, order);
}

/// Pairs in the order of their keys; of two with one key the later counts. `collect` would sort them
/// first, with a sort of its own for each type.
pub fn map<K: Ord, V>(pairs: impl IntoIterator<Item = (K, V)>) -> BTreeMap<K, V> {
    let mut map = BTreeMap::new();
    pairs.into_iter().for_each(|(key, value)| {
        map.insert(key, value);
    });
    map
}

/// The same of pairs that are read.
///
/// # Errors
/// The first pair that is none.
pub fn read_map<K: Ord, V, E>(
    pairs: impl IntoIterator<Item = Result<(K, V), E>>,
) -> Result<BTreeMap<K, V>, E> {
    let mut map = BTreeMap::new();
    for pair in pairs {
        let (key, value) = pair?;
        map.insert(key, value);
    }
    Ok(map)
}

/// Things in their order, each once.
pub fn set<T: Ord>(items: impl IntoIterator<Item = T>) -> BTreeSet<T> {
    let mut set = BTreeSet::new();
    items.into_iter().for_each(|item| {
        set.insert(item);
    });
    set
}

/// Which item comes first, which second, and so on.
fn order(count: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by(|a, b| compare(*a, *b));
    order
}

/// Puts at each place the item that is to come there, round by round.
fn arrange<T>(items: &mut [T], mut order: Vec<usize>) {
    for first in 0..order.len() {
        let mut place = first;
        loop {
            let from = std::mem::replace(&mut order[place], place);
            if from == first {
                break;
            }
            items.swap(place, from);
            place = from;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn all_of_them_sort_as_the_standard_library_does(items in prop::collection::vec((0_u8..6, any::<u16>()), 0..40)) {
            let mut expected = items.clone();
            expected.sort_by_key(|item| item.0);
            let (mut keyed, mut cached, mut compared) = (items.clone(), items.clone(), items);
            by_key(&mut keyed, |item| item.0);
            by_cached_key(&mut cached, |item| item.0);
            by(&mut compared, |a, b| a.0.cmp(&b.0));
            prop_assert_eq!(&keyed, &expected);
            prop_assert_eq!(&cached, &expected);
            prop_assert_eq!(&compared, &expected);
        }
    }
}
