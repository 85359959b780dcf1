//! The rules of projects: their phases, their quotes, what an hour is worth.

use super::RuleKind::{Money, Names, Whole};
use super::{DAYS_RANGE, Rule, Rules, Source, names, rule};

/// The phases that a project goes through; empty for the usual ones.
pub const PROJECT_PHASES: Rule = rule("project.phases", "", Names, Source::Committee);
/// From which amount on a line of a budget wants two quotes; none, never.
pub const QUOTES_FROM: Rule = rule("project.quotes_from", "100000", Money, Source::Committee);
/// What an hour of a volunteer is worth; none, it is not told.
pub const HOUR_WORTH: Rule = rule("project.hour_worth", "", Money, Source::Committee);
/// How many days ahead deadlines, reports and upkeep of projects are spoken of.
pub const PROJECT_ALERT_DAYS: Rule =
    rule("project.alert_days", "14", Whole, Source::Committee).within(DAYS_RANGE);

/// The rules of projects, in the order in which the settings show them.
pub(super) const RULES: &[&Rule] =
    &[&PROJECT_PHASES, &QUOTES_FROM, &HOUR_WORTH, &PROJECT_ALERT_DAYS];

impl Rules {
    /// The value as an amount in cents, where there is one.
    pub fn cents(&self, rule: &Rule) -> Option<i64> {
        Some(self.text(rule)).filter(|text| names::is_amount(text))?.parse().ok()
    }

    /// The committee's own phases of a project, in their order; none for the usual ones.
    pub fn phases(&self) -> Vec<&str> {
        self.text(&PROJECT_PHASES).lines().map(str::trim).filter(|line| !line.is_empty()).collect()
    }
}
