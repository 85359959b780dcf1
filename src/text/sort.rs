//! Putting things in order. The standard library's sort is compiled anew, some four kilobytes of
//! it, for each type and each key; there are some sixty of them here, so all of them ask one sort for the places.

use std::cmp::Ordering;

/// Puts items in the order of their keys; those with the same key stay as they were. The key is made
/// at each comparison.
pub fn by_key<T, K: Ord>(items: &mut [T], mut key: impl FnMut(&T) -> K) {
    by(items, |a, b| key(a).cmp(&key(b)));
}

/// The same, where a key is dear: it is made once.
pub fn by_cached_key<T, K: Ord>(items: &mut [T], key: impl FnMut(&T) -> K) {
    let keys: Vec<K> = items.iter().map(key).collect();
    let order = order(keys.len(), &mut |a, b| keys[a].cmp(&keys[b]));
    arrange(order, &mut |a, b| items.swap(a, b));
}

/// Puts items in the order that a comparison gives; equals stay as they were.
pub fn by<T>(items: &mut [T], mut compare: impl FnMut(&T, &T) -> Ordering) {
    let order = order(items.len(), &mut |a, b| compare(&items[a], &items[b]));
    arrange(order, &mut |a, b| items.swap(a, b));
}

/// Which item comes first, which second, and so on.
fn order(count: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by(|a, b| compare(*a, *b));
    order
}

/// Puts at each place the item that is to come there, round by round.
fn arrange(mut order: Vec<usize>, swap: &mut dyn FnMut(usize, usize)) {
    for first in 0..order.len() {
        let mut place = first;
        loop {
            let from = std::mem::replace(&mut order[place], place);
            if from == first {
                break;
            }
            swap(place, from);
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
