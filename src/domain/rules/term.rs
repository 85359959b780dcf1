//! How long a mandate lasts when nobody says otherwise.

use chrono::NaiveDate;

use super::{
    DIRECTOR_HOLDOVER, DIRECTOR_TERM_END_DAY, DIRECTOR_TERM_YEARS, MEMBER_TERM_YEARS,
    OFFICER_TERM_YEARS, Rules,
};
use crate::domain::calendar::{MonthDay, term_end, term_end_on};
use crate::domain::seat::is_role;

/// The last day of a full term, by the kind of seat: three years to 30 April for a director, two
/// years for a member, one for an officer, unless the committee's rules say otherwise.
pub fn full_term(rules: &Rules, seat_kind: &str, starts_on: NaiveDate) -> NaiveDate {
    if seat_kind == "tenant-director" {
        let years = rules.whole(&DIRECTOR_TERM_YEARS);
        return match MonthDay::from_code(rules.text(&DIRECTOR_TERM_END_DAY)) {
            Some(day) => term_end_on(starts_on, years, day),
            None => term_end(starts_on, years),
        };
    }
    let rule = if is_role(seat_kind) { &OFFICER_TERM_YEARS } else { &MEMBER_TERM_YEARS };
    term_end(starts_on, rules.whole(rule))
}

/// Whether whoever holds a seat of that kind stays in office after the term, until replaced: so do all,
/// but directors, on the board and on the committee, where the committee's rule says otherwise. No mandate
/// ends by itself either way.
pub fn stays_until_replaced(rules: &Rules, seat_kind: &str) -> bool {
    !matches!(seat_kind, "tenant-director" | "ex-officio") || rules.is_on(&DIRECTOR_HOLDOVER)
}

/// The last day of the term that a replacement finishes: that of a predecessor who left before it
/// (the rule for tenant directors, taken for all seats); `None` when the term had run out.
pub fn inherited_term(
    term_ends_on: Option<NaiveDate>,
    end_reason: Option<&str>,
    starts_on: NaiveDate,
) -> Option<NaiveDate> {
    let left_early = end_reason != Some("term");
    term_ends_on.filter(|term| *term >= starts_on && left_early)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_term_is_as_long_as_the_rules_say_for_its_kind_of_seat() {
        let rules = Rules::default();
        // Directors' terms end on 30 April, three years on; others on the eve of the day.
        assert_eq!(full_term(&rules, "tenant-director", day("2025-05-01")), day("2028-04-30"));
        assert_eq!(full_term(&rules, "delegate", day("2026-03-15")), day("2028-03-14"));
        assert_eq!(full_term(&rules, "chair", day("2026-03-15")), day("2027-03-14"));
    }

    #[test]
    fn a_replacement_finishes_the_term_of_who_left_early_and_of_nobody_else() {
        let term = Some(day("2028-04-30"));
        assert_eq!(inherited_term(term, Some("resignation"), day("2027-01-10")), term);
        assert_eq!(inherited_term(term, Some("term"), day("2028-04-30")), None);
        assert_eq!(inherited_term(term, Some("death"), day("2028-05-01")), None, "it had run out");
    }
}
