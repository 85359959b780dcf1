//! Where new ids come from: the system, or a seed when the same register must be made twice.

use chrono::NaiveDateTime;
use uuid::{Builder, Uuid};

use crate::domain::id::Id;

/// A source of UUIDv7s.
#[derive(Debug, Clone)]
pub enum Ids {
    /// The clock and the system's random numbers.
    System,
    /// A count from a seed, under the time of the act.
    Seeded(u64),
}

impl Ids {
    /// The next id; `at` is the time a seeded one bears.
    pub fn next(&mut self, at: NaiveDateTime) -> Id {
        match self {
            Self::System => Id::new(Uuid::now_v7().to_string()),
            Self::Seeded(state) => {
                let mut bytes = [0; 10];
                *state = state.wrapping_add(1);
                // splitmix64: two ids of one millisecond must differ and look unlike.
                let mut mixed = state.wrapping_mul(0x9E37_79B9_7F4A_7C15);
                mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
                mixed ^= mixed >> 27;
                bytes[..8].copy_from_slice(&state.to_be_bytes());
                bytes[2..].iter_mut().zip(mixed.to_be_bytes()).for_each(|(b, m)| *b ^= m);
                let millis = u64::try_from(at.and_utc().timestamp_millis()).unwrap_or(0);
                let uuid = Builder::from_unix_timestamp_millis(millis, &bytes).into_uuid();
                Id::new(uuid.to_string())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn a_seed_gives_the_same_ids_again_and_never_one_twice() {
        let at: NaiveDateTime = "2026-11-22T19:00:00".parse().unwrap();
        let draw = |seed| {
            let mut ids = Ids::Seeded(seed);
            (0..10_000).map(|_| ids.next(at)).collect::<Vec<_>>()
        };
        let ids = draw(7);
        assert_eq!(ids, draw(7));
        assert!(ids.iter().all(Id::is_sound));
        assert_eq!(ids.iter().collect::<HashSet<_>>().len(), 10_000);
        assert_eq!(Uuid::parse_str(ids[0].as_str()).unwrap().get_version_num(), 7);
    }
}
