//! The table of procedure: what each kind of motion asks, one rule a kind.
//!
//! | | seconded | debatable | amendable | decided by |
//! |---|---|---|---|---|
//! | main motion | yes | yes | yes | simple majority |
//! | amendment | yes | yes | once | simple majority |
//! | sub-amendment | yes | yes | no | simple majority |
//! | previous question | yes | no | no | two thirds |
//! | tabling | yes | no | no | simple majority |
//! | postponement, referral | yes | yes | yes | simple majority |
//! | in camera | yes | yes | no | simple majority |
//! | reconsideration | yes | yes | no | two thirds; simple with notice |
//! | point of order, privilege | no | no | no | the chair; an appeal by simple majority |
//! | secret ballot | no | no | no | who asks for it; the chair sees that it is held |
//! | adjournment, closing | yes | no | the time | simple majority |
//! | fixing when the meeting goes on, a pause | yes | no | the time | simple majority |
//! | measures to obtain a quorum | yes | yes | yes | simple majority |
//! | the end of a pause | no | no | no | the chair |
//!
//! Fixing when the meeting goes on, a pause, measures to obtain a quorum, adjournment and closing are what may be voted on without a quorum.

use super::{Rule, RuleKind, Rules, Source};
use crate::domain::procedure::{Decision, Kind, Row};
use crate::domain::tally::Majority;

const fn row(key: &'static str, default: &'static str) -> Rule {
    Rule { key, default, kind: RuleKind::Procedure, source: Source::Procedure, range: None }
}

const MAIN: Rule = row("procedure.main", "seconded debatable amendable simple");
const AMENDMENT: Rule = row("procedure.amendment", "seconded debatable amendable simple");
const SUB_AMENDMENT: Rule = row("procedure.sub_amendment", "seconded debatable simple");
const PREVIOUS_QUESTION: Rule = row("procedure.previous_question", "seconded two-thirds");
const TABLING: Rule = row("procedure.tabling", "seconded simple");
const POSTPONEMENT: Rule = row("procedure.postponement", "seconded debatable amendable simple");
const REFERRAL: Rule = row("procedure.referral", "seconded debatable amendable simple");
const IN_CAMERA: Rule = row("procedure.in_camera", "seconded debatable simple");
const END_IN_CAMERA: Rule = row("procedure.end_in_camera", "seconded simple");
const RECONSIDERATION: Rule =
    row("procedure.reconsideration", "seconded debatable two-thirds simple-with-notice");
const POINT_OF_ORDER: Rule = row("procedure.point_of_order", "chair");
const PRIVILEGE: Rule = row("procedure.privilege", "chair");
const APPEAL: Rule = row("procedure.appeal", "seconded debatable simple");
const ADJOURNMENT: Rule = row("procedure.adjournment", "seconded amendable simple");
const SECRET_BALLOT: Rule = row("procedure.secret_ballot", "chair");
const CLOSING: Rule = row("procedure.closing", "seconded amendable simple");
const FIX_TIME: Rule = row("procedure.fix_time", "seconded amendable simple");
const RECESS: Rule = row("procedure.recess", "seconded amendable simple");
const OBTAIN_QUORUM: Rule = row("procedure.obtain_quorum", "seconded debatable amendable simple");
const RESUMPTION: Rule = row("procedure.resumption", "chair");

/// The rules of the table, in the order of `motion-kind`.
pub const TABLE: &[&Rule] = &[
    &MAIN,
    &AMENDMENT,
    &SUB_AMENDMENT,
    &PREVIOUS_QUESTION,
    &TABLING,
    &POSTPONEMENT,
    &REFERRAL,
    &IN_CAMERA,
    &END_IN_CAMERA,
    &RECONSIDERATION,
    &POINT_OF_ORDER,
    &PRIVILEGE,
    &APPEAL,
    &ADJOURNMENT,
    &CLOSING,
    &SECRET_BALLOT,
    &FIX_TIME,
    &RECESS,
    &OBTAIN_QUORUM,
    &RESUMPTION,
];

impl Rules {
    /// What procedure asks of a kind of motion; a row that cannot be read counts as the default.
    pub fn procedure(&self, kind: Kind) -> Row {
        let plain = Row {
            seconded: true,
            debatable: true,
            amendable: false,
            decision: Decision::Vote(Majority::Simple),
            simple_with_notice: false,
        };
        let place = Kind::ALL.iter().position(|other| *other == kind);
        let Some(rule) = place.and_then(|place| TABLE.get(place)) else { return plain };
        let chosen = Row::parse(self.text(rule)).or_else(|_| Row::parse(rule.default));
        chosen.unwrap_or(plain)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_has_its_row_in_the_order_of_kinds() {
        assert_eq!(TABLE.len(), Kind::ALL.len());
        for (kind, rule) in Kind::ALL.into_iter().zip(TABLE) {
            let key = format!("procedure.{}", kind.code().replace('-', "_"));
            assert_eq!(rule.key, key);
            // A default is written as the program itself would write it.
            assert_eq!(Row::parse(rule.default).unwrap().text(), rule.default);
        }
    }

    #[test]
    fn the_committee_may_ask_otherwise() {
        let rules = Rules::default();
        assert!(!rules.procedure(Kind::SubAmendment).amendable);
        let chosen = [("procedure.previous_question".to_owned(), "simple".to_owned())];
        let rules = Rules::new(chosen.into_iter().collect());
        let row = rules.procedure(Kind::PreviousQuestion);
        assert_eq!((row.seconded, row.majority(false)), (false, Some(Majority::Simple)));
        let notice = Rules::default().procedure(Kind::Reconsideration);
        assert_eq!(notice.majority(true), Some(Majority::Simple));
        assert_eq!(notice.majority(false), Some(Majority::TwoThirds));
    }
}
