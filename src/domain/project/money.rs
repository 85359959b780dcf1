//! A project's money, in cents: what was promised and received, planned, committed and paid.

/// Sums over a project, or over one line of its budget. No amount is larger than
/// [`crate::domain::field::MOST`], so that they add up without overflow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Money {
    /// Promised in money.
    pub promised: i64,
    /// Received in money.
    pub received: i64,
    /// Promised in kind, at its value.
    pub in_kind_promised: i64,
    /// Received in kind, at its value.
    pub in_kind_received: i64,
    /// Planned on the lines of the budget.
    pub planned: i64,
    /// Committed: ordered from suppliers, paid or not.
    pub committed: i64,
    /// Paid, by the vouchers.
    pub paid: i64,
    /// What was ordered on the lines and not paid by their vouchers.
    pub owed: i64,
}

impl Money {
    /// Adds a source of funding.
    pub fn add_source(&mut self, in_kind: bool, promised: i64, received: i64) {
        let (all_promised, all_received) = match in_kind {
            true => (&mut self.in_kind_promised, &mut self.in_kind_received),
            false => (&mut self.promised, &mut self.received),
        };
        *all_promised += promised;
        *all_received += received;
    }

    /// A line of the budget. What is paid beyond an order makes up for no other line's.
    pub fn line(planned: i64, committed: i64, paid: i64) -> Self {
        let owed = (committed - paid).max(0);
        Self { planned, committed, paid, owed, ..Self::default() }
    }

    /// Adds a line of the budget.
    pub fn add_line(&mut self, line: Self) {
        self.planned += line.planned;
        self.committed += line.committed;
        self.paid += line.paid;
        self.owed += line.owed;
    }

    /// What is left of the money that was received; below zero where more was paid. What is given in
    /// kind is neither received nor paid in money.
    pub fn left(&self) -> i64 {
        self.received - self.paid
    }

    /// Whether money is unexplained: not all that was received is paid, or more, or an order is not.
    pub fn has_hole(&self) -> bool {
        self.left() != 0 || self.owed != 0
    }

    /// What is left to pay of what is planned; below zero where more was paid.
    pub fn unspent(&self) -> i64 {
        self.planned - self.paid
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::field::MOST;

    proptest! {
        #[test]
        fn the_totals_are_the_sums_of_the_lines_in_any_order(
            sources in prop::collection::vec((any::<bool>(), 0..=MOST, 0..=MOST), 0..40),
            lines in prop::collection::vec((0..=MOST, 0..=MOST, 0..=MOST), 0..40),
        ) {
            let mut money = Money::default();
            for (in_kind, promised, received) in &sources {
                money.add_source(*in_kind, *promised, *received);
            }
            for (planned, committed, paid) in lines.iter().rev() {
                let (planned, committed, paid) = (*planned, *committed, *paid);
                money.add_line(Money::line(planned, committed, paid));
            }
            // In 128 bits nothing can overflow.
            let sum = |all: Vec<i64>| all.into_iter().map(i128::from).sum::<i128>();
            let received: Vec<i64> = sources.iter().map(|(.., received)| *received).collect();
            prop_assert_eq!(
                i128::from(money.received) + i128::from(money.in_kind_received),
                sum(received)
            );
            let paid: Vec<i64> = lines.iter().map(|(.., paid)| *paid).collect();
            prop_assert_eq!(i128::from(money.paid), sum(paid));
            let planned: Vec<i64> = lines.iter().map(|(planned, ..)| *planned).collect();
            prop_assert_eq!(i128::from(money.planned), sum(planned));
            prop_assert_eq!(money.left() + money.paid, money.received);
            let orders: i128 = lines.iter().map(|(_, c, p)| i128::from((*c).max(*p) - *p)).sum();
            prop_assert_eq!(i128::from(money.owed), orders);
            prop_assert_eq!(money.has_hole(), money.received != money.paid || orders > 0);
        }
    }
}
