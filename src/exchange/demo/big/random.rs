//! Random numbers that a seed repeats. Nothing secret is drawn from them.

/// The splitmix64 generator (Steele, Lea, Flood 2014).
pub(super) struct Random(u64);

impl Random {
    /// The row of numbers of a seed.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `limit`, 0 when that is 0.
    pub fn below(&mut self, limit: u32) -> u32 {
        let product = u128::from(self.next()) * u128::from(limit);
        u32::try_from(product >> 64).unwrap_or(0)
    }

    /// Whether something happens that does so in `percent` cases of a hundred.
    pub fn chance(&mut self, percent: u32) -> bool {
        self.below(100) < percent
    }

    /// One of a list; `""` from an empty one.
    pub fn one_of(&mut self, list: &[&'static str]) -> &'static str {
        let place = self.below(u32::try_from(list.len()).unwrap_or(0));
        list.get(usize::try_from(place).unwrap_or(0)).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_are_those_of_the_published_generator() {
        // The first three for the seed 1234567, as the authors' reference code prints them.
        let mut random = Random::new(1_234_567);
        let drawn = [random.next(), random.next(), random.next()];
        let expected =
            [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423];
        assert_eq!(drawn, expected);
        assert_eq!(random.below(0), 0);
        assert!((0..1000).all(|_| random.below(7) < 7));
    }
}
