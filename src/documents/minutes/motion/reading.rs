//! How the minutes will read what is being typed as a motion, told before it is put.

use super::movers::{Movers, is_as_typed, names_others, said_once};
use crate::domain::motion::{in_one_line, recitals, says_others};

/// What the minutes find in a motion.
#[derive(Debug, PartialEq, Eq)]
pub struct Reading {
    /// How many whereases stand before the decision.
    pub whereases: usize,
    /// What is decided, in one line and without what the minutes say themselves: who moves it, and « il est
    /// résolu »; `None` where nothing but whereases stands there.
    pub decision: Option<String>,
    /// Whether it keeps a formula of its own and is printed as it was typed.
    pub as_typed: bool,
    /// Whether it names others as those who move or second it.
    pub names_others: bool,
}

/// How a text is read that somebody moves and somebody seconds; both names are empty where nobody is named.
/// `None` of a text that the minutes take as it stands.
pub fn reading(text: &str, mover: &str, seconder: &str) -> Option<Reading> {
    let (whereases, resolved) = recitals(text);
    let whereases = whereases.len();
    let asked = resolved.join("\n");
    let movers = Movers { mover, seconder };
    let as_typed = is_as_typed(text, movers);
    let names_others =
        names_others(&asked, movers) || as_typed && says_others(text, mover, seconder);
    let decision = said_once(&asked, movers, true).resolved;
    let is_plain = !names_others && !as_typed && whereases == 0 && decision.len() == asked.len();
    let decision = (!decision.is_empty()).then(|| in_one_line(decision).into_owned());
    (!is_plain && !text.trim().is_empty()).then_some(Reading {
        whereases,
        decision,
        as_typed,
        names_others,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_types_a_motion_is_told_where_the_decision_begins() {
        let told = |text: &str| reading(text, "Zoé Roy", "Guy Arc");
        let some = |whereases, decision: &str| {
            Some(Reading {
                whereases,
                decision: Some(decision.to_owned()),
                as_typed: false,
                names_others: false,
            })
        };
        assert_eq!(
            told("Attendu le froid;\nAttendu le bruit;\nFermer\nla porte"),
            some(2, "Fermer la porte")
        );
        assert_eq!(
            told("Attendu le froid, il est résolu de fermer la porte"),
            some(1, "de fermer la porte")
        );
        // Who moves it is said by the minutes, and somebody else who proposes is part of the matter.
        assert_eq!(
            told("Il est proposé par Zoé Roy, appuyé par Guy Arc, de peindre"),
            some(0, "de peindre")
        );
        let whole = "Il est proposé par la Ville de peindre";
        assert_eq!(
            told(whole),
            Some(Reading {
                whereases: 0,
                decision: Some(whole.to_owned()),
                as_typed: true,
                names_others: true,
            })
        );
        let formula = "Il est proposé, appuyé et résolu de peindre";
        assert!(told(formula).is_some_and(|told| told.as_typed && !told.names_others));
        for (text, is_other) in [
            ("De peindre le hall, proposé par Zoé Roy, appuyé par Guy Arc.", false),
            ("De peindre le hall, proposé par Mme Roy, appuyé par G. Arc.", false),
            ("De peindre le hall, proposé par Léa Roy.", true),
            ("Proposeur\u{a0}: Guy Arc\nAppuyeur\u{a0}: Zoé Roy\nPeindre", true),
            ("De peindre le hall. Adopté.", false),
        ] {
            let found = told(text);
            assert!(
                found.is_some_and(|told| told.as_typed && told.names_others == is_other),
                "{text}"
            );
        }
        // Nothing is parted, and nothing need be told.
        for text in ["", "  ", "Peindre le hall", "Peindre le hall\net le couloir"] {
            assert_eq!(told(text), None, "{text}");
        }
        assert_eq!(
            told("Attendu que le hall est gris"),
            Some(Reading { whereases: 1, decision: None, as_typed: true, names_others: false })
        );
    }
}
