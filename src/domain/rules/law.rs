//! What of the law's rules the committee's settings leave: the law may change before this program
//! does, so its rules can be set, and one that asks for less than it did is never lost from sight.

use super::{
    CONSENT_REQUIRED, DIRECTORS_ARE_MEMBERS, MAX_MEMBERS, MEMBER_IS_RESIDENT, Rule, RuleKind,
    Rules, SECTOR_REQUIRED_ABOVE, STAFF_EXCLUDED, TENANT_SEATS,
};

/// What the law asks of a rule's value; the default is its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asks {
    /// No more than the default.
    NoMore,
    /// No less.
    NoLess,
    /// The default itself.
    It,
}

/// Every rule of the law.
const ASKED: [(&Rule, Asks); 7] = [
    (&MAX_MEMBERS, Asks::NoMore),
    (&MEMBER_IS_RESIDENT, Asks::It),
    (&STAFF_EXCLUDED, Asks::It),
    (&DIRECTORS_ARE_MEMBERS, Asks::It),
    (&TENANT_SEATS, Asks::NoLess),
    (&SECTOR_REQUIRED_ABOVE, Asks::NoMore),
    (&CONSENT_REQUIRED, Asks::It),
];

impl Rules {
    /// The rules of the law of which the settings ask less than it does.
    pub fn loosened(&self) -> impl Iterator<Item = &'static Rule> {
        ASKED.into_iter().filter(|(rule, asks)| self.is_less(rule, *asks)).map(|(rule, _)| rule)
    }

    /// Whether the settings ask less of it than the law does.
    pub fn is_loosened(&self, rule: &Rule) -> bool {
        self.loosened().any(|loosened| loosened.key == rule.key)
    }

    fn is_less(&self, rule: &Rule, asks: Asks) -> bool {
        let law = || rule.default.parse::<u32>().unwrap_or_default();
        match (rule.kind, asks) {
            (RuleKind::Whole, Asks::NoMore) => self.whole(rule) > law(),
            (RuleKind::Whole, Asks::NoLess) => self.whole(rule) < law(),
            _ => self.text(rule) != rule.default,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::all;
    use super::*;
    use crate::text::ordered::Map;

    fn rules(key: &str, value: &str) -> Rules {
        Rules::new(Map::from([(key.to_owned(), value.to_owned())]))
    }

    #[test]
    fn each_rule_of_the_law_is_watched_and_no_other() {
        let legal = all().filter(|rule| rule.source.is_legal()).map(|rule| rule.key);
        let mut legal: Vec<&str> = legal.collect();
        let mut asked: Vec<&str> = ASKED.iter().map(|(rule, _)| rule.key).collect();
        legal.sort_unstable();
        asked.sort_unstable();
        assert_eq!(asked, legal);
    }

    #[test]
    fn to_ask_more_than_the_law_is_no_fault() {
        assert_eq!(Rules::default().loosened().count(), 0);
        for (key, value) in [
            ("ccr.max_seats", "26"),
            ("ccr.staff_excluded", "off"),
            ("board.tenant_seats", "1"),
            ("sector.required_above", "2001"),
            ("privacy.consent_required", "off"),
        ] {
            let keys: Vec<&str> = rules(key, value).loosened().map(|rule| rule.key).collect();
            assert_eq!(keys, [key], "{value}");
        }
        for (key, value) in [
            ("ccr.max_seats", "15"),
            ("board.tenant_seats", "3"),
            ("sector.required_above", "1000"),
            ("ccr.staff_excluded", "on"),
            ("meeting.notice_days", "0"),
        ] {
            assert_eq!(rules(key, value).loosened().count(), 0, "{key} {value}");
        }
    }
}
