//! Something against the rules, with how much of it there is on which days: what stood before an
//! act can be held against what stands after it.

use chrono::NaiveDate;

use crate::domain::refusal::Refusal;
use crate::text::sort;

/// Something that the rules forbid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// What it is.
    pub refusal: Refusal,
    /// Whom or what it is about, by ids: with the refusal's kind it tells the same thing before
    /// and after an act, though a name, a day or a number in the refusal is another one.
    about: String,
    /// How much of it there is (members too many, days).
    amount: i64,
    /// The first day of it.
    since: NaiveDate,
    /// The first day without it.
    until: NaiveDate,
    /// Whether nobody needs to hear of it any more.
    is_past: bool,
}

impl Violation {
    /// One that is or is not, whatever the day.
    pub fn new(refusal: Refusal, about: impl Into<String>) -> Self {
        let (since, until) = (NaiveDate::MIN, NaiveDate::MAX);
        Self { refusal, about: about.into(), amount: 1, since, until, is_past: false }
    }

    /// The same, of which there may be more and less.
    pub fn amounting(self, amount: i64) -> Self {
        Self { amount, ..self }
    }

    /// The same, from a day on until another.
    pub fn during(self, since: NaiveDate, until: NaiveDate) -> Self {
        Self { since, until, ..self }
    }

    /// The same, as a matter of the past: it is no reason to refuse that an act is taken back, and
    /// is not told when the whole register is looked through.
    pub fn past(self, is_past: bool) -> Self {
        Self { is_past, ..self }
    }

    fn is_like(&self, other: &Self) -> bool {
        self.refusal.kind() == other.refusal.kind() && self.about == other.about
    }
}

/// The first thing that is worse than it was; `None` when no day is.
pub fn worsened(before: &[Violation], after: &[Violation]) -> Option<Refusal> {
    after.iter().find_map(|violation| {
        let day = first_worse_day(violation, before, after)?;
        let mut refusal = violation.refusal.clone();
        if let Refusal::TooManyMembers { on, .. } = &mut refusal {
            *on = day.to_string();
        }
        Some(refusal)
    })
}

fn first_worse_day(
    violation: &Violation,
    before: &[Violation],
    after: &[Violation],
) -> Option<NaiveDate> {
    let amount = |all: &[Violation], day: NaiveDate| -> i64 {
        let there = |v: &&Violation| v.is_like(violation) && v.since <= day && day < v.until;
        all.iter().filter(there).map(|v| v.amount).sum()
    };
    // Between two of these days nothing changes.
    let turns = before.iter().chain(after).filter(|v| v.is_like(violation));
    let mut days: Vec<NaiveDate> = turns.flat_map(|v| [v.since, v.until]).collect();
    sort::by(&mut days, Ord::cmp);
    let mut within =
        days.into_iter().filter(|day| violation.since <= *day && *day < violation.until);
    within.find(|day| amount(after, *day) > amount(before, *day))
}

/// What is told of violations: a time with too many members, now more and now less, once, by its
/// first day and the most there were.
pub fn told(violations: Vec<Violation>) -> Vec<Refusal> {
    let mut found: Vec<Violation> = Vec::new();
    for violation in violations.into_iter().filter(|violation| !violation.is_past) {
        if let Some(last) = found.last_mut().filter(|last| last.until == violation.since)
            && let Refusal::TooManyMembers { members: most, .. } = &mut last.refusal
            && let Refusal::TooManyMembers { members, .. } = &violation.refusal
        {
            *most = (*members).max(*most);
            last.until = violation.until;
        } else {
            found.push(violation);
        }
    }
    found.into_iter().map(|violation| violation.refusal).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn crowd(members: u32, since: &str, until: &str) -> Violation {
        let refusal = Refusal::TooManyMembers { members, max: 25, on: since.to_owned() };
        let amount = i64::from(members) - 25;
        Violation::new(refusal, "").amounting(amount).during(day(since), day(until))
    }

    #[test]
    fn less_on_every_day_is_no_worse_and_more_on_one_day_is() {
        let before = [crowd(27, "2025-06-01", "2027-01-01")];
        // One has left, two have left for a summer, the time begins later and ends sooner.
        for after in [
            vec![crowd(26, "2025-06-01", "2027-01-01")],
            vec![crowd(27, "2025-06-01", "2026-06-01"), crowd(27, "2026-09-01", "2027-01-01")],
            vec![crowd(27, "2025-08-01", "2026-12-01")],
            vec![],
        ] {
            assert_eq!(worsened(&before, &after), None, "{after:?}");
        }
        for (after, on) in [
            (vec![crowd(28, "2025-06-01", "2027-01-01")], "2025-06-01"),
            (vec![crowd(26, "2025-06-01", "2027-01-02")], "2027-01-01"),
            (vec![crowd(26, "2025-05-31", "2026-01-01")], "2025-05-31"),
        ] {
            let worse = worsened(&before, &after);
            let Some(Refusal::TooManyMembers { on: told, .. }) = worse else {
                panic!("{after:?}: {worse:?}")
            };
            assert_eq!(told, on);
        }
    }

    #[test]
    fn one_of_a_kind_does_not_make_up_for_another() {
        let staff =
            |about: &str| Violation::new(Refusal::StaffMember { name: "Roy".to_owned() }, about);
        assert_eq!(worsened(&[staff("a")], &[staff("a")]), None);
        let worse = Some(Refusal::StaffMember { name: "Roy".to_owned() });
        assert_eq!(worsened(&[staff("a")], &[staff("b")]), worse);
        assert_eq!(worsened(&[staff("a")], &[staff("a"), staff("a")]), worse);
    }

    #[test]
    fn a_time_that_goes_up_and_down_is_told_once_with_its_most() {
        let found = told(vec![
            crowd(26, "2025-01-01", "2025-02-01"),
            crowd(28, "2025-02-01", "2025-03-01"),
            crowd(26, "2025-03-01", "2025-04-01"),
            crowd(26, "2025-05-01", "2025-06-01"),
        ]);
        let told = |members, on: &str| Refusal::TooManyMembers { members, max: 25, on: on.into() };
        assert_eq!(found, [told(28, "2025-01-01"), told(26, "2025-05-01")]);
    }
}
