//! How many must be there.

/// How many must be present for a meeting to decide anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Quorum {
    /// More than half of the filled seats; vacant seats do not count. The committee's own setting
    /// by default, and the usual rule of housing offices' boards (letters patent).
    MajorityOfFilled,
    /// A number the body has set for itself.
    Fixed(u32),
    /// Assemblies of tenants: a share of those represented, and never fewer than so many. By
    /// default a tenth and five (directive on tenant participation, for the founding of an
    /// association).
    Tenants {
        /// How many tenants the assembly represents.
        tenants: u32,
        /// The share, in percent.
        percent: u32,
        /// The fewest.
        min: u32,
    },
    /// No quorum, as in a working committee.
    None,
}

impl Quorum {
    /// How many people must be present when `filled` seats are filled.
    ///
    /// A majority is `floor(filled / 2) + 1`, hence 1 for a body with no filled seat, which
    /// therefore never has its quorum.
    pub fn needed(self, filled: u32) -> u32 {
        match self {
            Self::MajorityOfFilled => filled / 2 + 1,
            Self::Fixed(number) => number,
            Self::Tenants { tenants, percent, min } => {
                let share = (u64::from(tenants) * u64::from(percent)).div_ceil(100);
                u32::try_from(share).unwrap_or(u32::MAX).max(min)
            }
            Self::None => 0,
        }
    }

    /// How many are still missing with `present` people; 0 when there is a quorum.
    pub fn missing(self, present: u32, filled: u32) -> u32 {
        self.needed(filled).saturating_sub(present)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_quorum_is_more_than_half_of_the_filled_seats() {
        for (filled, needed) in [
            (0, 1),
            (1, 1),
            (2, 2),
            (3, 2),
            (9, 5),
            (10, 6),
            (14, 8),
            (15, 8),
            (16, 9),
            (17, 9),
            (25, 13),
        ] {
            assert_eq!(Quorum::MajorityOfFilled.needed(filled), needed, "{filled} seats");
        }
        assert_eq!(Quorum::MajorityOfFilled.missing(7, 15), 1);
        assert_eq!(Quorum::MajorityOfFilled.missing(9, 15), 0);
    }

    #[test]
    fn an_assembly_of_tenants_wants_a_tenth_and_at_least_five() {
        for (tenants, needed) in
            [(0, 5), (12, 5), (50, 5), (51, 6), (100, 10), (101, 11), (2999, 300)]
        {
            let quorum = Quorum::Tenants { tenants, percent: 10, min: 5 };
            assert_eq!(quorum.needed(0), needed, "{tenants} tenants");
        }
        let fifteen = |tenants| Quorum::Tenants { tenants, percent: 15, min: 8 }.needed(0);
        assert_eq!(
            [fifteen(40), fifteen(54), fifteen(60), fifteen(u32::MAX)],
            [8, 9, 9, 644_245_095]
        );
    }

    #[test]
    fn a_body_may_fix_its_quorum_or_have_none() {
        assert_eq!(Quorum::Fixed(4).needed(12), 4);
        assert_eq!(Quorum::Fixed(4).missing(1, 12), 3);
        assert_eq!(Quorum::None.needed(12), 0);
        assert_eq!(Quorum::None.missing(0, 12), 0);
    }

    proptest! {
        #[test]
        fn two_halves_of_a_body_never_both_have_a_quorum(filled in 1u32..100_000, split in 0u32..100_000) {
            let one_part = split % (filled + 1);
            let enough = |present| Quorum::MajorityOfFilled.missing(present, filled) == 0;
            prop_assert!(!(enough(one_part) && enough(filled - one_part)));
            prop_assert!(enough(filled));
        }
    }
}
