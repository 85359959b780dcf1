//! The sentence of a motion: who moves it, how it was resolved, and what.

use crate::domain::motion::{Typed, in_one_line};
use crate::i18n::language::Language;
use crate::i18n::words::Words;
use crate::store::Record;
use crate::store::query::meetings::MeetingSheet;
use crate::t;
use crate::text::fold::unmarked;
use crate::text::infinitives::begins_with_infinitive;

use super::super::super::model::{Block, lines, plain};
use super::super::adoption;
use super::movers::{Movers, movers};
use super::vote::vote;
use crate::i18n::french;
use crate::text::initial::{capital, small};

/// The whereases at the head of a motion, each its own paragraph, and what is to be resolved: all that was
/// said where nothing but whereases is found, since a decision is never empty.
pub(super) fn recitals(sheet: &MeetingSheet, text: &str, words: &Words) -> (Vec<String>, String) {
    let (recitals, resolved) = match adoption::recitals(sheet, text) {
        // It stands as it was typed, line by line.
        (_, resolved) if resolved.is_empty() && adoption::is_of_twelfth(sheet) => {
            (Vec::new(), text.lines().map(str::trim).filter(|line| !line.is_empty()).collect())
        }
        (whole, resolved) if resolved.is_empty() && adoption::is_of_tenth(sheet) => {
            (Vec::new(), whole)
        }
        both => both,
    };
    let mut whereas: Vec<String> = recitals.into_iter().map(str::to_owned).collect();
    // One that runs over lines has whole ones at both its ends.
    let is_line = |part: Option<&str>| text.lines().any(|line| Some(line.trim()) == part);
    let is_whole =
        |whereas: &str| is_line(whereas.lines().next()) && is_line(whereas.lines().next_back());
    let ends = |whereas: &str| t!(words, "minutes-whereas", text = whereas);
    // What was parted from its decision ends as a whereas does, and so does what was typed with a comma.
    if adoption::is_of_twelfth(sheet) {
        for whereas in &mut whereas {
            let as_typed = std::mem::take(whereas);
            // What stood in the middle of a line begins one now.
            let told = match is_whole(&as_typed) {
                true => as_typed.clone(),
                false => capital(&as_typed),
            };
            let is_whole = is_whole(&told);
            let told = in_one_line(&told);
            let signs: &[char] = if is_whole { &[','] } else { &[',', ':', '–', '—', '-'] };
            let bare = told.trim_end_matches(|c: char| signs.contains(&c) || c.is_whitespace());
            *whereas = match bare.len() < told.len() || !is_whole && !is_ended(bare) {
                true => ends(bare),
                false => told.into_owned(),
            };
        }
    } else if let Some(last) = whereas.last_mut().filter(|last| !is_whole(last))
        && adoption::is_of_eleventh(sheet)
        && !is_ended(last)
    {
        *last = ends(last);
    }
    (whereas, resolved.join("\n"))
}

fn is_ended(whereas: &str) -> bool {
    whereas.ends_with([';', ':', '.', '?', '!', '…', '–', '—'])
}

/// A resolution behind its introduction, with « En conséquence » behind whereas. What was typed of
/// that already is said once: by the minutes, who know who moved it and how it was voted on.
pub(super) fn told(
    whereas: &[String],
    introduction: &str,
    typed: &Typed,
    words: &Words,
) -> Vec<Block> {
    let mut begins = introduction.to_owned();
    if !names_the_mover(introduction) {
        begins = match (typed.moved, typed.mover) {
            (Some(moved), _) => {
                format!("{}, {}", capital(&in_one_line(moved)), small(&begins))
            }
            (None, Some(mover)) => {
                let of = of_mover(&in_one_line(mover), words.language());
                t!(words, "minutes-moved-as-typed", of = of, begins = small(&begins))
            }
            _ => begins,
        };
    }
    let first = whereas.first().and_then(|first| first.split_whitespace().next());
    if let Some(word) = typed.therefore.or(first) {
        let small = small(&begins);
        begins = match word.chars().all(|letter| !letter.is_lowercase()) {
            true => t!(words, "minutes-therefore.capitals", begins = small),
            false => t!(words, "minutes-therefore", begins = small),
        };
    }
    sentence(&begins, typed.resolved, words.language())
}

/// Whether an introduction says who moved it.
pub(super) fn names_the_mover(introduction: &str) -> bool {
    let folded = unmarked(introduction);
    ["sur proposition", "il est propose par", "on a motion by", "it is moved by"]
        .iter()
        .any(|start| folded.starts_with(start))
}

/// What was resolved behind its introduction: run in where it goes on as a sentence (« de… »,
/// « que… », an infinitive; "to…", "that…"), else after a colon, as it was typed.
pub(super) fn sentence(introduction: &str, resolved: &str, language: Language) -> Vec<Block> {
    let lowered = begun_small(resolved);
    let starts = |with: &[&str]| with.iter().any(|start| unmarked(&lowered).starts_with(start));
    let (going_on, colon) = match language {
        Language::French if starts(&["de ", "d'", "d’", "que ", "qu'", "qu’"]) => {
            (lowered, "\u{A0}:")
        }
        // « d’adopter le budget et afficher l’avis » lacks a « de » that only its writer can place.
        Language::French if begins_with_infinitive(resolved) && !goes_on(resolved) => {
            (of(&lowered), "\u{A0}:")
        }
        Language::French => (String::new(), "\u{A0}:"),
        Language::English if starts(&["to ", "that ", "not to "]) => (lowered, ":"),
        Language::English => (String::new(), ":"),
    };
    // What was resolved is the minutes' own now, and ends as a sentence; behind a French colon it
    // stands as it was typed.
    let ends = |said: &str| if is_unended(said) { "." } else { "" };
    if going_on.is_empty() {
        let introduction = plain(format!("{introduction}{colon}"));
        let end = if language == Language::English { ends(resolved) } else { "" };
        let resolved = lines(&format!("{}{end}", resolved.trim_end()));
        return vec![Block::Paragraph(introduction), Block::Paragraph(resolved)];
    }
    let end = ends(&going_on);
    vec![Block::Paragraph(lines(&format!("{introduction} {going_on}{end}")))]
}

/// A text that goes on in a sentence: « QUE le comité » and « ADOPTER le budget » begin with a word in
/// capitals, all of which become small.
fn begun_small(text: &str) -> String {
    let end = text.find(|letter: char| !letter.is_alphabetic()).unwrap_or(text.len());
    let (word, rest) = text.split_at(end);
    let capitals = !word.chars().any(char::is_lowercase);
    if capitals { word.to_lowercase() + rest } else { small(text) }
}

/// « d’adopter », « de le rembourser », « d’y revenir ».
fn of(infinitive: &str) -> String {
    match infinitive.strip_prefix("y ") {
        Some(further) => format!("d’y {further}"),
        None => french::of(infinitive),
    }
}

/// « d’Aimée Roy », "Aimée Roy".
fn of_mover(mover: &str, language: Language) -> String {
    match language {
        Language::French => french::of(mover),
        Language::English => mover.to_owned(),
    }
}

/// Whether a sentence has no sign at its end: « … 500 $ », « … du comité » ».
pub(in super::super) fn is_unended(sentence: &str) -> bool {
    let inside = |c: char| c.is_whitespace() || matches!(c, '»' | '”' | '"');
    let last = sentence.trim_end_matches(inside).chars().next_back();
    last.is_some_and(|c| c.is_alphanumeric() || matches!(c, ')' | '$' | '%' | '€' | '¢' | '°'))
}

/// Whether another infinitive may follow the one that a decision begins with.
fn goes_on(resolved: &str) -> bool {
    [" et ", " ou ", " puis ", ", ", "; ", "\n"].into_iter().any(|between| {
        resolved.split(between).skip(1).any(|part| {
            let part = part.trim_start();
            // « et Roger Roy »: a name.
            if between != "\n" && part.starts_with(char::is_uppercase) {
                return false;
            }
            let part = ["et ", "ou ", "puis "]
                .iter()
                .find_map(|word| part.strip_prefix(word))
                .unwrap_or(part);
            begins_with_infinitive(part)
        })
    })
}

/// « Sur proposition de X, appuyée par Y, il est résolu à l'unanimité » when it carried in one go, else
/// « Il est proposé par X et appuyé par Y ».
pub(super) fn introduction(
    sheet: &MeetingSheet,
    motion: &Record,
    resolved: bool,
    words: &Words,
) -> String {
    let movers = movers(sheet, motion);
    if !resolved {
        return introduced(movers, words);
    }
    let Movers { mover, seconder } = movers;
    let of = of_mover(mover, words.language());
    let vote = vote(sheet, motion, words);
    match (mover.is_empty(), seconder.is_empty()) {
        (true, _) => t!(words, "minutes-resolved", vote = vote),
        (false, true) => t!(words, "minutes-resolved-moved", of = of, vote = vote),
        (false, false) => {
            t!(words, "minutes-resolved-seconded", of = of, seconder = seconder, vote = vote)
        }
    }
}

/// « Il est proposé par X et appuyé par Y ».
fn introduced(Movers { mover, seconder }: Movers<'_>, words: &Words) -> String {
    match (mover.is_empty(), seconder.is_empty()) {
        (true, _) => t!(words, "minutes-proposed").into_owned(),
        (false, true) => t!(words, "minutes-proposed-moved", mover = mover),
        (false, false) => {
            t!(words, "minutes-proposed-seconded", mover = mover, seconder = seconder)
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::movers::said_once;
    use super::*;
    use crate::documents::model::told as read;
    use crate::domain::motion::typed;
    use proptest::prelude::*;

    /// The paragraphs as they read.
    pub(in super::super) fn lines_of(blocks: &[Block]) -> Vec<String> {
        let line = |block: &Block| match block {
            Block::Paragraph(line) => read(line),
            other => panic!("{other:?}"),
        };
        blocks.iter().map(line).collect()
    }

    const NOBODY: Movers<'_> = Movers { mover: "", seconder: "" };
    const ZOE: Movers<'_> = Movers { mover: "Zoé Roy", seconder: "" };

    #[test]
    fn what_was_resolved_ends_with_a_full_stop_in_english_too() {
        let said = |text: &str| lines_of(&sentence("It is resolved", text, Language::English));
        let colon = "It is resolved:";
        assert_eq!(said("Repair the benches"), [colon, "Repair the benches."]);
        assert_eq!(said("To repair the benches"), ["It is resolved to repair the benches."]);
        for ended in ["Repair the benches.", "Who repairs the benches?", "Repair:\n- two benches;"]
        {
            assert_eq!(said(ended), [colon, ended]);
        }
        assert_eq!(
            said("Spend at most $500 (taxes in)"),
            [colon, "Spend at most $500 (taxes in)."]
        );
    }

    #[test]
    fn a_sentence_takes_one_infinitive_in_and_leaves_two_as_they_were_typed() {
        let said = |text: &str| lines_of(&sentence("Il est résolu", text, Language::French));
        assert_eq!(
            said("Adopter le budget et le calendrier"),
            ["Il est résolu d’adopter le budget et le calendrier."]
        );
        for two in [
            "Adopter le budget et afficher l’avis",
            "Adopter le budget, puis afficher l’avis",
            "Adopter le budget;\nafficher l’avis",
        ] {
            assert_eq!(said(two), ["Il est résolu\u{a0}:", two]);
        }
        assert_eq!(
            said("D’adopter le budget et d’afficher l’avis"),
            ["Il est résolu d’adopter le budget et d’afficher l’avis."]
        );
    }

    #[test]
    fn a_verb_takes_its_pronouns_and_its_negation_along() {
        for (text, told) in [
            ("hausser le budget", "Il est résolu de hausser le budget."),
            ("Augmenter la cotisation", "Il est résolu d’augmenter la cotisation."),
            ("se doter d’un règlement", "Il est résolu de se doter d’un règlement."),
            ("ne pas écrire à l’Office", "Il est résolu de ne pas écrire à l’Office."),
            ("en informer l’Office", "Il est résolu d’en informer l’Office."),
            ("Y revenir en mai", "Il est résolu d’y revenir en mai."),
            ("les informer", "Il est résolu de les informer."),
            ("nommer Louise et Roger", "Il est résolu de nommer Louise et Roger."),
            ("ADOPTER LE BUDGET", "Il est résolu d’adopter LE BUDGET."),
            ("SE DOTER D’UN RÈGLEMENT", "Il est résolu de se DOTER D’UN RÈGLEMENT."),
        ] {
            assert_eq!(lines_of(&sentence("Il est résolu", text, Language::French)), [told]);
        }
        assert_eq!(
            lines_of(&sentence("It is resolved", "not to write", Language::English)),
            ["It is resolved not to write."]
        );
    }

    #[test]
    fn what_was_typed_as_the_paper_has_it_is_said_once() {
        let french = Words::new(Language::French);
        let moved = "Sur proposition de Zoé Roy, il est résolu à l’unanimité";
        let said = |whereas: &[&str], text: &str| {
            let whereas: Vec<String> = whereas.iter().map(ToString::to_string).collect();
            lines_of(&told(&whereas, moved, &said_once(text, ZOE, true), &french))
        };
        let bought = "Sur proposition de Zoé Roy, il est résolu à l’unanimité d’acheter un banc.";
        for text in [
            "Il est résolu d’acheter un banc.",
            "IL EST RÉSOLU D’acheter un banc",
            "il est proposé d’acheter un banc",
            "Acheter un banc",
            "sur proposition de Zoé, il est résolu d’acheter un banc",
            "Il est proposé par Zoé Roy d’acheter un banc",
        ] {
            assert_eq!(said(&[], text), [bought], "{text}");
        }
        // Who proposes there is not who moved it: nothing of it is left out.
        for other in [
            "Il est proposé par l’architecte de refaire le toit; le comité appuie.",
            "Il est proposé par Zoé, appuyé par Guy Roy, d’acheter un banc",
            "Il est proposé par Zoé, 3 fois, d’acheter un banc",
            "Sur proposition de Guy, il est résolu d’acheter un banc",
            "Sur proposition de Zoé, le trésorier lit, il est résolu d’acheter un banc",
            "Sur proposition de Zoé, le trésorier présente les comptes\nIl est résolu d’acheter un banc.",
        ] {
            assert_eq!(said(&[], other), [format!("{moved}\u{a0}:"), other.to_owned()]);
        }
        let comptes = "sur proposition de Zoé, le trésorier lit, il est résolu de payer.";
        assert_eq!(
            said(&["Attendu que A"], &format!("En conséquence, {comptes}")),
            [format!("En conséquence, s{}\u{a0}:", &moved[1..]), comptes.to_owned()]
        );
        assert_eq!(
            said(&[], "Sur proposition de Mme Zoé\nRoy\nIl est résolu d’acheter un banc"),
            [bought]
        );
        // Nothing was resolved: it stands as it was typed.
        let text = "Il est proposé par Zoé Roy d’acheter un banc.";
        let typed_whole = said_once(text, NOBODY, false);
        assert_eq!((typed_whole.mover, typed_whole.resolved), (None, text));
        assert_eq!(
            said(&[], "IL EST RÉSOLU QUE le comité remercie Ahmed"),
            [
                "Sur proposition de Zoé Roy, il est résolu à l’unanimité que le comité remercie Ahmed."
            ]
        );
        let therefore =
            "En conséquence, sur proposition de Zoé Roy, il est résolu à l’unanimité de faire C.";
        for text in
            ["Il est résolu de faire C", "En conséquence, il est résolu de faire C", "faire C"]
        {
            assert_eq!(said(&["Attendu que A"], text), [therefore], "{text}");
        }
        // Without whereas, and with nobody who moved it.
        assert_eq!(
            lines_of(&told(
                &[],
                "Il est résolu",
                &typed("Par conséquent, sur proposition de Zoé, il est résolu de faire C"),
                &french
            )),
            ["En conséquence, sur proposition de Zoé, il est résolu de faire C."]
        );
        for text in [
            "En conséquence,\nil est résolu de faire C",
            "EN CONSÉQUENCE,\nIL EST PROPOSÉ PAR\u{a0}: ZOÉ ROY\nET RÉSOLU À L’UNANIMITÉ\u{a0}:\nde faire C",
        ] {
            let told = said(&["Attendu que A"], text).join(" ").to_lowercase();
            assert_eq!(told, therefore.to_lowercase(), "{text}");
        }
        let by = typed("Il est proposé par Aimée, appuyée par Guy, de faire C");
        assert_eq!(
            lines_of(&told(&[], "Il est résolu", &by, &french)),
            ["Sur proposition d’Aimée, appuyée par Guy, il est résolu de faire C."]
        );
        let english = Words::new(Language::English);
        let by = typed("It is moved by Zoé to do C");
        assert_eq!(
            lines_of(&told(&[], "It is resolved", &by, &english)),
            ["On a motion by Zoé, it is resolved to do C."]
        );
        assert_eq!(
            lines_of(&told(
                &[],
                "It is resolved",
                &typed("Be it resolved THAT the hall be painted"),
                &english
            )),
            ["It is resolved that the hall be painted."]
        );
    }

    /// The words of a text that are neither a name nor said by the minutes themselves.
    fn matter(text: &str) -> Vec<String> {
        const SAID: &str = "sur la proposition de d par by to zoe roy guy mme appuyee appuye seconded et and \
                            il est donc resolu propose en consequence therefore a l unanimite on motion \
                            it is moved be resolved unanimously that que proposee";
        let said: Vec<&str> = SAID.split_whitespace().collect();
        let folded = unmarked(text);
        let words = folded.split(|sign: char| !sign.is_alphanumeric());
        let words = words.filter(|word| !word.is_empty() && !said.contains(word));
        words.map(str::to_owned).collect()
    }

    proptest! {
        #[test]
        fn no_word_of_the_matter_is_lost(
            pieces in prop::collection::vec(prop::sample::select(vec![
                "Sur proposition de", "sur la proposition de", "On a motion by", "Zoé Roy", "Mme Zoé",
                ", appuyée par", "appuyé par", "Guy Roy", "seconded by", "En conséquence,", "Therefore,",
                "il est résolu", "\nIl est résolu", "il est proposé par", "\nIl est proposé", "résolu\u{a0}:",
                "it is moved by", "be it resolved", "à l’unanimité", "d’acheter", "de\npayer", "to buy",
                "le trésorier présente les comptes", "\nLe comité lit", "un banc", "3 fois", "l’achat",
                ",", ";", ".", ":", "\n", "\u{a0}",
            ]), 0..12),
            begun in 0..4_usize,
        ) {
            let begun = ["", "Sur proposition de Zoé Roy ", "En conséquence, sur proposition de Zoé Roy, ",
                         "Il est proposé par Zoé Roy, appuyé par Guy Roy, "][begun];
            let text = begun.to_owned() + &pieces.join(" ");
            let words = Words::new(Language::French);
            for (introduction, mover, seconder) in [
                (
                    "Sur proposition de Zoé Roy, appuyée par Guy Roy, il est résolu à l’unanimité",
                    "Zoé Roy",
                    "Guy Roy",
                ),
                ("Il est résolu à l’unanimité", "", ""),
                ("Il est proposé par Zoé Roy", "Zoé Roy", ""),
                ("Il est proposé", "", ""),
            ] {
                let (movers, is_resolved) = (Movers { mover, seconder }, introduction.contains("résolu"));
                let found = told(&[], introduction, &said_once(&text, movers, is_resolved), &words);
                prop_assert_eq!(matter(&lines_of(&found).join("\n")), matter(&text), "{}", introduction);
            }
        }
    }
}
