//! Lots that anybody can draw again: from words said aloud before the drawing, and the names.
//!
//! Each name's lot is the SHA-256 of the words, an LF and the name (`printf 'words\nname' |
//! sha256sum`); the smallest comes out first. Whoever knows the words draws the same.

use crate::text::sort;
use std::fmt::Write;

use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;

/// The lot of a name, 64 hexadecimal digits.
pub fn lot(seed: &str, name: &str) -> String {
    let text: String = format!("{}\n{name}", seed.trim()).nfc().collect();
    let digest = Sha256::digest(text.as_bytes());
    digest.iter().fold(String::with_capacity(64), |mut out, byte| {
        // Writing into a String cannot fail.
        let _ = write!(out, "{byte:02x}");
        out
    })
}

/// The places in which names come out, the first drawn first; each is given with what it stands for.
pub fn draw<T>(seed: &str, names: impl IntoIterator<Item = (T, String)>) -> Vec<T> {
    let lots = names.into_iter().map(|(of, name)| (lot(seed, &name), of));
    let mut lots: Vec<(String, T)> = lots.collect();
    sort::by(&mut lots, |(a, _), (b, _)| a.cmp(b));
    lots.into_iter().map(|(_, of)| of).collect()
}

/// A name that several bear: their lots are the same, and words cannot part them.
pub fn namesake<'a>(names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let mut known: Vec<String> = Vec::new();
    names.into_iter().find(|name| {
        let spelled: String = name.nfc().collect();
        let again = known.contains(&spelled);
        known.push(spelled);
        again
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn anybody_with_a_terminal_draws_the_same() {
        // printf '7 mars, 20 h 15\nGhislaine Tanguay' | sha256sum
        let expected = (
            "fcb9a0e5e9c469eeb224b1431d48c67ed0baa3c94b56d97315a41159b0a3a4f3",
            "ec1d6487323ba68fe2762dd9e2e19819b10359a04ef9003d6ccec848a3b03d13",
        );
        assert_eq!(lot("7 mars, 20 h 15", "Ghislaine Tanguay"), expected.0);
        assert_eq!(lot(" 7 mars, 20 h 15 ", "Ovila Bergeron"), expected.1);
        let names = [(1, "Ghislaine Tanguay".to_owned()), (2, "Ovila Bergeron".to_owned())];
        let first = if expected.0 < expected.1 { 1 } else { 2 };
        assert_eq!(draw("7 mars, 20 h 15", names.clone())[0], first);
        assert_eq!(draw("7 mars, 20 h 15", names.into_iter().rev())[0], first);
    }

    #[test]
    fn over_many_drawings_nobody_is_favoured() {
        let first = |seed: usize| {
            let names = ["Ovila", "Ghislaine", "Léontine", "Zénon"];
            draw(&seed.to_string(), names.into_iter().enumerate().map(|(n, s)| (n, s.to_owned())))
                [0]
        };
        let mut wins = [0_u32; 4];
        (0..4_000).for_each(|seed| wins[first(seed)] += 1);
        // A thousand each; five standard deviations (√(4000·¼·¾) ≈ 27) either way.
        assert!(wins.iter().all(|wins| (863..=1_137).contains(wins)), "{wins:?}");
    }
}
