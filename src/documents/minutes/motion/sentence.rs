//! The sentence of a motion: who moves it, how it was resolved, and what.

use crate::domain::motion;
use crate::i18n::language::Language;
use crate::i18n::words::Words;
use crate::store::Record;
use crate::store::query::meetings::MeetingSheet;
use crate::t;
use crate::text::fold::unmarked;

use super::super::super::french::begins_with_infinitive;
use super::super::super::model::{Block, lines, plain};
use super::vote::vote;
use crate::i18n::french;

/// The whereases at the head of a motion, each its own paragraph, and what is to be resolved.
pub(super) fn recitals(text: &str) -> (Vec<String>, String) {
    let (recitals, resolved) = motion::recitals(text);
    (recitals.into_iter().map(str::to_owned).collect(), resolved.join("\n"))
}

/// « EN CONSÉQUENCE, sur proposition de… » behind whereases, in capitals where they begin so.
pub(super) fn behind(whereas: &[String], begins: &str, resolved: &str, words: &Words) -> String {
    let said = unmarked(resolved);
    let has_it =
        ["en consequence", "therefore", "be it"].iter().any(|start| said.starts_with(start));
    let Some(first) = whereas.first().filter(|_| !has_it) else { return begins.to_owned() };
    let mut letters = begins.chars();
    let small = letters.next().map(|letter| letter.to_lowercase().to_string()).unwrap_or_default();
    let begins = format!("{small}{}", letters.as_str());
    let word = first.split_whitespace().next().unwrap_or_default();
    match word.chars().all(|letter| !letter.is_lowercase()) {
        true => t!(words, "minutes-therefore.capitals", begins = begins),
        false => t!(words, "minutes-therefore", begins = begins),
    }
}

/// What was resolved behind its introduction: run in where it goes on as a sentence (« de… »,
/// « que… », an infinitive; "to…", "that…"), else after a colon, as it was typed.
pub(super) fn sentence(introduction: &str, resolved: &str, language: Language) -> Vec<Block> {
    let mut letters = resolved.chars();
    let first = letters.next().map(|letter| letter.to_lowercase().to_string());
    let lowered = first.unwrap_or_default() + letters.as_str();
    let starts = |with: &[&str]| with.iter().any(|start| unmarked(&lowered).starts_with(start));
    let (going_on, colon) = match language {
        Language::French if starts(&["de ", "d'", "d’", "que ", "qu'", "qu’"]) => {
            (lowered, "\u{A0}:")
        }
        // « d’adopter le budget et afficher l’avis » lacks a « de » that only its writer can place.
        Language::French if begins_with_infinitive(resolved) && !goes_on(resolved) => {
            (french::of(&lowered), "\u{A0}:")
        }
        Language::French => (String::new(), "\u{A0}:"),
        Language::English if starts(&["to ", "that "]) => (lowered, ":"),
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

/// Whether a sentence has no sign at its end: « … 500 $ », « … du comité » ».
pub(in super::super) fn is_unended(sentence: &str) -> bool {
    let inside = |c: char| c.is_whitespace() || matches!(c, '»' | '”' | '"');
    let last = sentence.trim_end_matches(inside).chars().next_back();
    last.is_some_and(|c| c.is_alphanumeric() || matches!(c, ')' | '$' | '%' | '€' | '¢' | '°'))
}

/// Whether another infinitive may follow the one that a decision begins with.
fn goes_on(resolved: &str) -> bool {
    [" et ", " ou ", " puis ", ", ", "; ", "\n"].iter().any(|between| {
        resolved.split(between).skip(1).any(|part| {
            let part = part.trim_start();
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
    let (mover, seconder) = (sheet.name(motion, "mover_id"), sheet.name(motion, "seconder_id"));
    let of = match words.language() {
        Language::French => french::of(mover),
        Language::English => mover.to_owned(),
    };
    let vote = if resolved { vote(motion, words) } else { String::new() };
    match (resolved, mover.is_empty(), seconder.is_empty()) {
        (true, true, _) => t!(words, "minutes-resolved", vote = vote),
        (true, false, true) => t!(words, "minutes-resolved-moved", of = of, vote = vote),
        (true, false, false) => {
            t!(words, "minutes-resolved-seconded", of = of, seconder = seconder, vote = vote)
        }
        (false, true, _) => t!(words, "minutes-proposed").into_owned(),
        (false, false, true) => t!(words, "minutes-proposed-moved", mover = mover),
        (false, false, false) => {
            t!(words, "minutes-proposed-seconded", mover = mover, seconder = seconder)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::model::told;

    #[test]
    fn what_was_resolved_ends_with_a_full_stop_in_english_too() {
        let said = |text: &str| -> Vec<String> {
            let blocks = sentence("It is resolved", text, Language::English);
            let line = |block: &Block| match block {
                Block::Paragraph(line) => told(line),
                other => panic!("{other:?}"),
            };
            blocks.iter().map(line).collect()
        };
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
        let said = |text: &str| -> Vec<String> {
            let blocks = sentence("Il est résolu", text, Language::French);
            let line = |block: &Block| match block {
                Block::Paragraph(line) => told(line),
                other => panic!("{other:?}"),
            };
            blocks.iter().map(line).collect()
        };
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
}
