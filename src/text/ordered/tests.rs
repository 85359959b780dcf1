//! What they are asked is answered as by the standard library's.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::*;

proptest! {
    #[test]
    fn a_map_does_as_a_tree_does(acts in prop::collection::vec((0_u8..5, 0_u8..9, any::<u16>()), 0..60)) {
        let (mut map, mut tree) = (Map::new(), BTreeMap::new());
        for (act, key, value) in &acts {
            match act {
                0 => prop_assert_eq!(map.remove(key), tree.remove(key)),
                1 => prop_assert_eq!(map.or_insert(*key, *value), tree.entry(*key).or_insert(*value)),
                2 => {
                    *map.or_default(*key) |= value;
                    *tree.entry(*key).or_default() |= value;
                }
                _ => prop_assert_eq!(map.insert(*key, *value), tree.insert(*key, *value)),
            }
            prop_assert_eq!(map.get(key), tree.get(key));
            prop_assert_eq!(map.contains_key(&(key + 1)), tree.contains_key(&(key + 1)));
        }
        prop_assert_eq!(format!("{map:?}"), format!("{tree:?}"));
        prop_assert_eq!(map.last_key_value(), tree.last_key_value());
        let written = serde_json::to_string(&map).unwrap();
        prop_assert_eq!(&written, &serde_json::to_string(&tree).unwrap());
        prop_assert_eq!(&serde_json::from_str::<Map<u8, u16>>(&written).unwrap(), &map);
        map.retain(|key, value| u16::from(*key) < *value);
        tree.retain(|key, value| u16::from(*key) < *value);
        prop_assert!(map.into_iter().eq(tree));
    }

    #[test]
    fn pairs_make_the_map_that_they_make_of_a_tree(pairs in prop::collection::vec((0_u8..9, any::<u16>()), 0..60)) {
        let tree: BTreeMap<u8, u16> = pairs.iter().copied().collect();
        let map: Map<u8, u16> = pairs.iter().copied().collect();
        prop_assert_eq!(&Map::read(pairs.iter().copied().map(Ok::<_, ()>)).unwrap(), &map);
        prop_assert!(map.iter().eq(&tree));
        let mut groups: BTreeMap<u8, Vec<u16>> = BTreeMap::new();
        pairs.iter().for_each(|(key, value)| groups.entry(*key).or_default().push(*value));
        prop_assert!(Map::grouped(pairs).iter().eq(&groups));
    }

    #[test]
    fn a_set_does_as_a_tree_does(acts in prop::collection::vec((any::<bool>(), 0_u8..9), 0..60)) {
        let (mut set, mut tree) = (Set::new(), BTreeSet::new());
        for (takes_out, item) in &acts {
            if *takes_out {
                prop_assert_eq!(set.remove(item), tree.remove(item));
            } else {
                prop_assert_eq!(set.insert(*item), tree.insert(*item));
            }
            prop_assert_eq!(set.contains(item), tree.contains(item));
        }
        prop_assert_eq!(format!("{set:?}"), format!("{tree:?}"));
        let (low, high): (Set<u8>, Set<u8>) = (Set::from([0, 1]), Set::from([7, 4, 7]));
        let few = |few: &Set<u8>| few.iter().copied().collect::<BTreeSet<u8>>();
        prop_assert_eq!(set.is_disjoint(&low), tree.is_disjoint(&few(&low)));
        prop_assert_eq!(set.is_disjoint(&high), tree.is_disjoint(&few(&high)));
        prop_assert!(set.iter().eq(&tree));
    }
}
