//! How the minutes will read what is being typed as a motion, told before it is put.

use super::movers::{Movers, names_others, said_once};
use crate::domain::motion::{in_one_line, recitals};

/// What the minutes find in a motion.
#[derive(Debug, PartialEq, Eq)]
pub struct Reading {
    /// How many whereases stand before the decision.
    pub whereases: usize,
    /// What is decided, in one line and without what the minutes say themselves: who moves it, and « il est
    /// résolu »; `None` where nothing but whereases stands there.
    pub decision: Option<String>,
    /// Whether it names others as those who move or second it, and is printed with all of that.
    pub names_others: bool,
}

/// How a text is read that somebody moves and somebody seconds; both names are empty where nobody is named.
/// `None` of a text that the minutes take as it stands.
pub fn reading(text: &str, mover: &str, seconder: &str) -> Option<Reading> {
    let (whereases, resolved) = recitals(text);
    let whereases = whereases.len();
    let asked = resolved.join("\n");
    let movers = Movers { mover, seconder };
    let names_others = names_others(&asked, movers);
    let decision = said_once(&asked, movers, true).resolved;
    let is_as_typed = !names_others && whereases == 0 && decision.len() == asked.len();
    let decision = (!decision.is_empty()).then(|| in_one_line(decision).into_owned());
    (!is_as_typed).then_some(Reading { whereases, decision, names_others })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_types_a_motion_is_told_where_the_decision_begins() {
        let told = |text: &str| reading(text, "Zoé Roy", "Guy Arc");
        let some = |whereases, decision: &str| {
            Some(Reading { whereases, decision: Some(decision.to_owned()), names_others: false })
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
        let as_typed = Some(whole.to_owned());
        assert_eq!(
            told(whole),
            Some(Reading { whereases: 0, decision: as_typed, names_others: true })
        );
        // Nothing is parted, and nothing need be told.
        for text in ["", "  ", "Peindre le hall", "Peindre le hall\net le couloir"] {
            assert_eq!(told(text), None, "{text}");
        }
        assert_eq!(
            told("Attendu que le hall est gris"),
            Some(Reading { whereases: 1, decision: None, names_others: false })
        );
    }
}
