//! Who moved a motion and who seconded it, and what of them was typed into it.

use crate::domain::motion::{
    Typed, is_certain, is_named_in, leaves_out_seconding, recitals, says_who, typed,
    typed_with_its_mover,
};
use crate::i18n::words::Words;
use crate::store::Record;
use crate::store::query::meetings::MeetingSheet;
use crate::t;

/// Who moved and who seconded, as they are called; empty where nobody is.
#[derive(Clone, Copy)]
pub(super) struct Movers<'a> {
    pub mover: &'a str,
    pub seconder: &'a str,
}

/// Whether a text says that others moved or seconded it than the register names; what stays in it is then printed
/// behind their names.
pub(super) fn names_others(text: &str, movers: Movers<'_>) -> bool {
    let found = typed(text);
    let said = found.moved.or(found.mover).filter(|_| !movers.mover.is_empty());
    said.is_some_and(|said| !is_named_in(said, movers.mover, movers.seconder))
}

/// Those of a motion.
pub(super) fn movers<'a>(sheet: &'a MeetingSheet, motion: &Record) -> Movers<'a> {
    Movers { mover: sheet.name(motion, "mover_id"), seconder: sheet.name(motion, "seconder_id") }
}

/// What was typed before a resolution, as far as the minutes say it themselves: « il est proposé par X, appuyé par
/// Y, de… » is left out where X moved it and Y seconded it, or where nobody is named and it was resolved
/// (`is_resolved`). Where it names somebody else, all stands as it was typed: it is part of the matter, or somebody
/// was mistaken, which nobody but them can put right.
pub(super) fn said_once<'a>(text: &'a str, movers: Movers<'_>, is_resolved: bool) -> Typed<'a> {
    let found = typed(text);
    let Some(said) = found.moved.or(found.mover) else { return found };
    if movers.mover.is_empty() {
        let is_told = is_resolved || found.mover.is_none();
        return if is_told { found } else { typed_with_its_mover(text) };
    }
    if is_named_in(said, movers.mover, movers.seconder) {
        return Typed { moved: None, mover: None, ..found };
    }
    let text = text.trim_start();
    let behind = found.therefore.and_then(|therefore| text.strip_prefix(therefore));
    let resolved = behind.unwrap_or(text).trim_start_matches([',', ' ', '\u{a0}', ':', '\n']);
    Typed { therefore: found.therefore, resolved, ..Typed::default() }
}

/// Whether a motion is printed as it was typed, with who moved it behind: where it keeps a formula of its own, which
/// would be said twice, or says of nothing that it is decided.
pub(super) fn is_as_typed(text: &str, movers: Movers<'_>) -> bool {
    without_formula(text, movers).is_none()
}

/// The words of a motion as the minutes print them, without the formula that they say themselves; `None` of one that
/// they print as it was typed. That it was seconded they say only where somebody did.
pub(super) fn without_formula(text: &str, movers: Movers<'_>) -> Option<String> {
    let (whereases, resolved) = recitals(text);
    let asked = resolved.join("\n");
    let found = said_once(&asked, movers, true);
    let is_seconded = movers.seconder.is_empty() && leaves_out_seconding(&asked, &found);
    let is_parted = !is_seconded && is_certain(&whereases, &asked, &found);
    is_parted.then(|| [&whereases[..], &[found.resolved]].concat().join("\n"))
}

/// « Proposé par X, appuyé par Y. », behind a motion that was printed as it was typed; `None` where it says so itself,
/// or nobody did.
pub(super) fn put_by(text: &str, movers: Movers<'_>, words: &Words) -> Option<String> {
    let Movers { mover, seconder } = movers;
    put_by_unless(says_who(text, mover, seconder), movers, words)
}

/// The same unless it is said.
pub(super) fn put_by_unless(is_said: bool, movers: Movers<'_>, words: &Words) -> Option<String> {
    let Movers { mover, seconder } = movers;
    match (mover.is_empty() || is_said, seconder.is_empty()) {
        (true, _) => None,
        (false, true) => Some(t!(words, "minutes-put-by", mover = mover)),
        (false, false) => {
            Some(t!(words, "minutes-put-by-seconded", mover = mover, seconder = seconder))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::sentence::tests::lines_of;
    use super::super::sentence::told;
    use super::*;
    use crate::i18n::language::Language;
    use crate::i18n::words::Words;
    use crate::text::fold::unmarked;
    use proptest::prelude::*;

    #[test]
    fn what_names_others_is_printed_as_it_was_typed() {
        let movers = Movers { mover: "Hélène Tremblay", seconder: "Guy Roy" };
        for (text, is_own) in [
            ("Il est proposé par Mme Tremblay, appuyée par M. Roy, de peindre.", false),
            ("Il est proposé par Guy Roy de peindre.", true),
            ("Duly moved by Jean Paul to paint the hall", true),
            ("Sur proposition de la Ville, il est résolu de peindre.", true),
            ("Il est résolu, sur proposition de Guy Roy, de peindre.", true),
            ("Peindre", false),
        ] {
            assert_eq!(is_as_typed(text, movers), is_own, "{text}");
        }
        let nobody = Movers { mover: "", seconder: "" };
        for text in [
            "Il est résolu, sur proposition de la Ville de fermer la cour, de demander un délai.",
            "Il est proposé par Zoé Roy et résolu à l’unanimité\nLa trésorière demande que le loyer baisse.",
            "Il est proposé par Anh Vu que le comité se charge de peindre.",
        ] {
            assert!(is_as_typed(text, nobody), "{text}");
        }
    }

    #[test]
    fn who_moved_is_left_out_only_where_it_is_who_the_register_names() {
        let french = Words::new(Language::French);
        let movers = Movers { mover: "Hélène Tremblay", seconder: "Guy Roy" };
        let introduction = "Sur proposition d’Hélène Tremblay, appuyée par Guy Roy, il est résolu";
        let said = |text: &str| {
            lines_of(&told(&[], introduction, &said_once(text, movers, true), &french))
        };
        for text in [
            "Il est proposé par Mme Tremblay, appuyée par M. Roy, de peindre.",
            "Il est proposé par madame Hélène Tremblay et appuyé par monsieur Guy Roy de peindre",
            "Il est dûment proposé par H. Tremblay, appuyée par G. Roy, de peindre",
            "Sur proposition de la présidente, Hélène Tremblay, appuyée par Guy Roy, il est résolu de peindre.",
            "Sur proposition de Mme Tremblay, trésorière,\nIl est résolu de peindre",
            "IL EST PROPOSÉ PAR Hélène Tremblay\nAPPUYÉ PAR Guy Roy\nET RÉSOLU UNANIMEMENT\nDE peindre",
            "Il est proposé par Hélène Tremblay, appuyée par Guy Roy et résolu à l’unanimité de peindre",
            "Il est proposé par Hélène Tremblay\nAppuyé par Guy Roy\nIl est résolu de peindre.",
            "Sur proposition de Mme Tremblay,\nappuyée par M. Roy\nIl est résolu de peindre.",
            "PROPOSÉ PAR\u{a0}: Hélène Tremblay\nAPPUYÉ PAR\u{a0}: Guy Roy\nIL EST RÉSOLU\u{a0}: de peindre",
            "Moved by Hélène Tremblay, seconded by Guy Roy\nBe it resolved de peindre",
            "Il est résolu, sur proposition d’Hélène Tremblay, appuyée par Guy Roy, de peindre.",
            "Il est résolu à l’unanimité sur proposition de Mme Tremblay de peindre",
            "Sur proposition dûment appuyée, il est résolu de peindre",
            "Il est proposé par Hélène Tremblay\nAppuyé par Guy Roy\nEt résolu à l’unanimité\nDe peindre",
            "IL EST PROPOSÉ PAR Mme Tremblay\nAPPUYÉ PAR M. Roy\nIl est résolu à l’unanimité\nDe peindre",
        ] {
            assert_eq!(said(text), [format!("{introduction} de peindre.")], "{text}");
        }
        // The two exchanged, somebody else, a name made of two: whoever reads the paper is told all of it.
        for other in [
            "Il est proposé par Guy Roy de peindre.",
            "Sur proposition de Guy Roy, appuyée par Hélène Tremblay, il est résolu de peindre.",
            "Il est proposé par Guy Tremblay de peindre.",
            "Il est proposé par Hélène Roy de peindre.",
            "Sur proposition du comité, il est résolu de peindre.",
            "Sur la proposition de la présidente, il est résolu de peindre.",
            "Il est proposé par la secrétaire, appuyée par Guy Roy, de peindre.",
        ] {
            assert_eq!(said(other), [format!("{introduction}\u{a0}:"), other.to_owned()]);
        }
    }

    #[test]
    fn that_it_was_seconded_is_left_out_only_where_somebody_did() {
        let alone = Movers { mover: "Zoé Roy", seconder: "" };
        for (text, seconder, is_own) in [
            ("Il est proposé et appuyé de payer.", "", true),
            ("Il est proposé et appuyé de payer.", "Guy Arc", false),
            ("Sur proposition dûment appuyée, il est résolu de payer.", "", true),
            ("Sur proposition dûment appuyée, il est résolu de payer.", "Guy Arc", false),
            ("Moved and seconded to pay.", "", true),
            ("Il est proposé par Zoé Roy et appuyé de payer", "", true),
            ("Il est proposé par Zoé Roy de payer", "", false),
            ("Il est résolu d’appuyer la demande", "", false),
        ] {
            assert_eq!(
                is_as_typed(text, Movers { seconder, ..alone }),
                is_own,
                "{text}, {seconder}"
            );
        }
    }

    /// The words of a text that the minutes do not say themselves. That it was seconded they say where somebody did.
    fn matter(text: &str, movers: Movers<'_>) -> Vec<String> {
        const SAID: &str = "sur la proposition de d par by to zoe roy guy arc mme et il est donc resolu propose en \
                            consequence therefore a l unanimite on motion it is moved be resolved unanimously that \
                            que proposee and dument";
        const SECONDED: [&str; 3] = ["appuyee", "appuye", "seconded"];
        let said: Vec<&str> = SAID.split_whitespace().collect();
        let is_said = |word: &str| {
            said.contains(&word) || !movers.seconder.is_empty() && SECONDED.contains(&word)
        };
        let folded = unmarked(text);
        let words = folded.split(|sign: char| !sign.is_alphanumeric());
        words.filter(|word| !word.is_empty() && !is_said(word)).map(str::to_owned).collect()
    }

    proptest! {
        /// Nothing that is typed is lost: neither what is asked, nor who else moved it, nor that it was seconded.
        #[test]
        fn every_word_of_the_matter_is_printed(
            pieces in prop::collection::vec(prop::sample::select(vec![
                "Sur proposition de", "Sur motion de", "On a motion by", "Zoé Roy", "Mme Zoé", "Léa Cyr",
                ", appuyée par", "et appuyé", "appuyé par", "Guy Arc", "seconded by", "and seconded",
                "En conséquence,", "Therefore,", "il est résolu", "\nIl est résolu", "il est proposé par",
                "\nIl est proposé", "résolu\u{a0}:", "it is moved by", "be it resolved", "à l’unanimité",
                "d’acheter", "de\npayer", "to buy", "le trésorier présente les comptes", "\nLe comité lit",
                "un banc", "l’achat", "Attendu que la Ville refuse de déneiger;\n", "\nvu le froid,",
                "Considérant\u{a0}:\n- le bruit;\n", "RÉSOLUTION 14\n", "Proposeur\u{a0}: Zoé Roy\n",
                "(proposé par Zoé Roy)", "Adopté, 12 pour.", "dûment", "du syndicat", ",", ";", ".", ":", "\n",
            ]), 0..12),
            seconder in prop::sample::select(vec!["Guy Arc", ""]),
        ) {
            let text = pieces.join(" ");
            let movers = Movers { mover: "Zoé Roy", seconder };
            let french = Words::new(Language::French);
            let introduction = match seconder {
                "" => "Sur proposition de Zoé Roy, il est résolu à l’unanimité",
                _ => "Sur proposition de Zoé Roy, appuyée par Guy Arc, il est résolu à l’unanimité",
            };
            let printed = match is_as_typed(&text, movers) {
                true => text.clone(),
                false => {
                    let (whereases, resolved) = recitals(&text);
                    let whereases: Vec<String> = whereases.into_iter().map(str::to_owned).collect();
                    let resolved = resolved.join("\n");
                    let typed = said_once(&resolved, movers, true);
                    let told = lines_of(&told(&whereases, introduction, &typed, &french));
                    whereases.into_iter().chain(told).collect::<Vec<_>>().join("\n")
                }
            };
            let (printed, typed) = (matter(&printed, movers), matter(&text, movers));
            prop_assert_eq!(printed, typed, "{}", text);
            put_by(&text, movers, &french);
        }
    }
}
