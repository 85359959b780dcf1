//! Quotes for a line of the budget: who retains one that is not the lowest says why.

/// A quote, as far as it has to be explained.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Quote {
    /// What it asks, in cents, where that is known.
    pub cents: Option<i64>,
    /// Whether it is the one that was retained.
    pub retained: bool,
    /// Whether somebody said why.
    pub reasoned: bool,
}

/// The places of the quote of a line that was retained, where nobody said why, and of the lowest one,
/// which asks less.
pub fn unexplained(quotes: &[Quote]) -> Option<(usize, usize)> {
    let cents = |place: &usize| quotes[*place].cents;
    let known = (0..quotes.len()).filter(|place| cents(place).is_some());
    let lowest = known.min_by_key(cents)?;
    let retained = quotes.iter().position(|quote| quote.retained && !quote.reasoned)?;
    (cents(&retained) > cents(&lowest)).then_some((retained, lowest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_asks_more_than_another_is_explained_where_it_is_retained() {
        let quote = |cents: i64| Quote { cents: Some(cents), ..Quote::default() };
        let retained = |cents: i64| Quote { retained: true, ..quote(cents) };
        let reasoned = |cents: i64| Quote { reasoned: true, ..retained(cents) };
        assert_eq!(unexplained(&[quote(300), retained(200), quote(100)]), Some((1, 2)));
        // The lowest, another as low, one for which there is a reason, or none yet.
        assert_eq!(unexplained(&[quote(300), retained(100)]), None);
        assert_eq!(unexplained(&[quote(100), retained(100)]), None);
        assert_eq!(unexplained(&[quote(100), reasoned(200)]), None);
        assert_eq!(unexplained(&[quote(100), quote(200)]), None);
        // What it asks is not known: nobody can say that it is more.
        let unknown = Quote { retained: true, ..Quote::default() };
        assert_eq!(unexplained(&[quote(100), unknown]), None);
        assert_eq!(unexplained(&[]), None);
    }
}
