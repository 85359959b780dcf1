//! Values of rules that are lists of names, and amounts.

use std::collections::HashSet;

use crate::domain::field::MOST;
use crate::text::fold::fold;

/// A name that is longer has no room in a list.
const LONGEST: usize = 60;

/// Names, one a line, each once; blank lines say nothing.
pub(super) fn are_names(value: &str) -> bool {
    let mut seen = HashSet::new();
    let mut names = value.lines().map(str::trim).filter(|line| !line.is_empty());
    names.all(|name| name.chars().count() <= LONGEST && seen.insert(fold(name)))
}

/// Whole cents, no more than an amount may be.
pub(super) fn is_amount(value: &str) -> bool {
    value.parse::<i64>().is_ok_and(|cents| (0..=MOST).contains(&cents))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_name_stands_once_and_fits_and_an_amount_is_whole_cents() {
        assert!(are_names(""));
        assert!(are_names("Idée\n\nChantier\n"));
        assert!(!are_names("Idée\nIDEE"), "the same name to whoever types it");
        assert!(!are_names(&"x".repeat(61)));
        assert!(is_amount("0") && is_amount("100000"));
        assert!(
            !is_amount("") && !is_amount("-1") && !is_amount("12.50") && !is_amount("beaucoup")
        );
        assert!(!is_amount("1000000000001"));
    }
}
