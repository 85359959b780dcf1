//! What was parted from a resolution, and what introduced a decision, in minutes sealed up to version 11.
//! Nothing here changes any more: a word that is learned stands in the lists of `typed`, and not in these.

use super::Typed;
use crate::text::fold::unmarked;
use crate::text::infinitives::begins_with_infinitive;

/// Parts what was typed before a resolution from the resolution, as in minutes that are signed.
pub fn typed(text: &str) -> Typed<'_> {
    let text = text.trim_start();
    let plain = Typed { resolved: text, ..Typed::default() };
    let Some(begun) = begun(text) else { return plain };
    match resolving(begun.resolved) {
        Some(resolved) => Typed { resolved, ..begun },
        None if begun.therefore.is_some() && begun.moved.is_none() => begun,
        None => plain,
    }
}

/// What was typed before « il est résolu », and all that comes from there; `None` where somebody is named
/// who moved it and nothing is resolved in that sentence.
pub(in super::super) fn begun(text: &str) -> Option<Typed<'_>> {
    let mut found = Typed { resolved: text, ..Typed::default() };
    let mut rest = text;
    if let Some(behind) = THEREFORE.iter().find_map(|word| without(rest, word)) {
        found.therefore = Some(&rest[..rest.len() - behind.len()]);
        rest = behind.trim_start_matches([',', ' ', '\u{a0}', ':']);
    }
    if MOVED.iter().any(|word| without(rest, word).is_some()) {
        // Up to the comma or the space before « il est résolu », which must come in this sentence.
        let sentence = rest.find(['\n', ';']).unwrap_or(rest.len());
        let starts = rest[..sentence].char_indices().map(|(place, _)| place);
        let place = starts
            .skip(1)
            .find(|place| rest[..*place].ends_with(' ') && resolving(&rest[*place..]).is_some())?;
        found.moved = Some(rest[..place].trim_end_matches([',', ' ']));
        rest = &rest[place..];
    }
    found.resolved = rest;
    Some(found)
}

/// Whether a decision is introduced in these words at the beginning of a text: « il est résolu de… », perhaps
/// behind « en conséquence » or behind who moved it. What was decided in the past is told, and nothing is by
/// it.
pub(in super::super) fn introduces(text: &str, words: &[&str]) -> bool {
    let Some(begun) = begun(text) else { return false };
    let behind = words.iter().find_map(|word| without(begun.resolved, word));
    // The decision itself may stand on the next line.
    let ends = |behind: &str| behind.trim_matches([' ', '\u{a0}', '\u{202f}', ':']).is_empty();
    behind.is_some_and(|behind| ends(behind) || resolving(begun.resolved).is_some())
}

/// The same where « il est proposé par X » or anything else may follow.
pub(in super::super) fn introduces_anything(text: &str, words: &[&str]) -> bool {
    begun(text).is_some_and(|begun| begins_one_of(begun.resolved, words))
}

/// Whether a text goes on as a decision does behind a semicolon: « de demander… », "therefore…".
pub(in super::super) fn goes_on(text: &str) -> bool {
    begins_one_of(text, &THEREFORE)
        || begins_one_of(text, &ALONE) && resolving(text).is_some()
        || verb(text).is_some()
}

/// The same as it was known when minutes were sealed with version 10: « d’autre part » went on so too.
pub(in super::super) fn went_on(text: &str) -> bool {
    begins_one_of(text, &THEREFORE)
        || begins_one_of(text, &ALONE) && resolving(text).is_some()
        || begins_one_of(text, &["de", "d", "to"])
}

/// What is to be done behind « de », « d’ » or "to", from its verb on; `None` where no verb stands there.
pub(in super::super) fn verb(text: &str) -> Option<&str> {
    let behind = |words: &[&str]| words.iter().find_map(|word| without(text, word));
    let asked =
        behind(&["de", "d"]).map(|rest| rest.trim_start_matches(['\'', '’', ' ', '\u{a0}']));
    let asked = asked.filter(|rest| begins_with_infinitive(rest));
    asked.or_else(|| {
        let rest = behind(&["to"])?.trim_start();
        // "to the Office", "to Montreal".
        let is_place = text.starts_with('t') && rest.starts_with(char::is_uppercase);
        let begins = rest.starts_with(char::is_alphabetic);
        (begins && !is_place && !begins_one_of(rest, &NO_VERBS)).then_some(rest)
    })
}

pub(in super::super) fn begins_one_of(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| without(text, word).is_some())
}

/// What comes behind « il est résolu à l’unanimité : »; `None` where a text does not begin so.
pub(in super::super) fn resolving(text: &str) -> Option<&str> {
    let mut rest = RESOLVED.iter().find_map(|word| without(text, word))?;
    loop {
        let before = rest;
        rest = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
        rest = HOW.iter().find_map(|word| without(rest, word)).unwrap_or(rest);
        if rest == before {
            break;
        }
    }
    let resolved = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}', ':', ',', '\n']);
    // « Résolutions à suivre » begins with the word and says something else.
    let parted = rest.starts_with([':', ',', '\n']) || resolved != text && rest_begins(resolved);
    (parted && !resolved.is_empty()).then_some(resolved)
}

/// Whether something is resolved that goes on as a sentence.
fn rest_begins(text: &str) -> bool {
    let folded = unmarked(text).replace('’', "'");
    ["de ", "d'", "des ", "du ", "que ", "qu'", "to ", "that ", "not to "]
        .iter()
        .any(|word| folded.starts_with(word))
}

/// What comes behind words that a text begins with, whatever their accents and capitals.
pub(in super::super) fn without<'a>(text: &'a str, words: &str) -> Option<&'a str> {
    let mut places = text.char_indices().map(|(place, letter)| place + letter.len_utf8());
    let end = places.nth(words.chars().count().checked_sub(1)?)?;
    let (head, behind) = text.split_at(end);
    let ends = behind.chars().next().is_none_or(|next| !next.is_alphanumeric());
    (ends && unmarked(head).replace('’', "'") == words).then_some(behind)
}

#[rustfmt::skip]
pub(in super::super) const THEREFORE: [&str; 6] =
    ["en consequence", "par consequent", "therefore", "now, therefore", "now therefore", "consequently"];
#[rustfmt::skip]
const MOVED: [&str; 8] = [
    "sur proposition de", "sur proposition d", "sur la proposition de", "sur la proposition d",
    "sur une proposition de", "on a motion by", "on motion by", "on the motion of",
];
#[rustfmt::skip]
const RESOLVED: [&str; 26] = [
    "il est resolu", "il est donc resolu", "il est unanimement resolu", "il est par consequent resolu",
    "il est propose", "il est donc propose", "il est decide", "il est donc decide", "il est convenu",
    "il a ete resolu", "il a ete decide", "qu'il soit resolu", "resolu", "resolue",
    "it is resolved", "it was resolved", "it is therefore resolved", "it is moved", "it was moved",
    "it is decided", "it was decided", "be it resolved", "be it further resolved",
    "be it therefore resolved", "resolved", "moved",
];
/// Those of them that introduce a decision in the middle of a line.
#[rustfmt::skip]
pub(in super::super) const RESOLVES: [&str; 10] = [
    "il est resolu", "il est donc resolu", "il est unanimement resolu", "il est par consequent resolu",
    "qu'il soit resolu",
    "it is resolved", "it is therefore resolved", "be it resolved", "be it further resolved",
    "be it therefore resolved",
];
/// Those that may also tell what somebody else proposes.
pub(in super::super) const PROPOSES: [&str; 3] =
    ["il est propose", "il est donc propose", "it is moved"];
/// Those that are one word, which many a sentence has.
const ALONE: [&str; 3] = ["resolu", "resolue", "resolved"];
/// What stands behind "to" where no verb does.
#[rustfmt::skip]
const NO_VERBS: [&str; 18] = [
    "the", "a", "an", "this", "that", "these", "those", "our", "your", "their", "his", "her", "its",
    "all", "each", "every", "some", "date",
];
#[rustfmt::skip]
const HOW: [&str; 9] = [
    "a l'unanimite", "a la majorite", "unanimement", "des membres presents", "des deux tiers",
    "unanimously", "by a majority", "by a two-thirds majority", "des voix",
];

#[cfg(test)]
mod tests {
    use sha2::{Digest, Sha256};

    use super::*;

    /// Sealed minutes are parted by these lists, and would be printed otherwise with a word more or less.
    #[test]
    fn the_words_of_signed_minutes_stay_what_they_were() {
        let lists = (THEREFORE, MOVED, RESOLVED, RESOLVES, PROPOSES, ALONE, NO_VERBS, HOW);
        let digest = Sha256::digest(format!("{lists:?}"));
        assert_eq!(digest[..8], [135, 220, 158, 105, 217, 27, 27, 107]);
    }

    #[test]
    fn what_was_typed_is_parted_as_it_was_in_signed_minutes() {
        for (text, therefore, moved, resolved) in [
            ("Il est résolu d’acheter deux bancs.", None, None, "d’acheter deux bancs."),
            ("En conséquence, acheter un banc", Some("En conséquence"), None, "acheter un banc"),
            (
                "EN CONSÉQUENCE, sur proposition de Z, appuyée par Y, il est résolu de C",
                Some("EN CONSÉQUENCE"),
                Some("sur proposition de Z, appuyée par Y"),
                "de C",
            ),
            ("Be it resolved that lamps be bought", None, None, "that lamps be bought"),
            (
                "Il est proposé par Zoé Roy d’écrire",
                None,
                None,
                "Il est proposé par Zoé Roy d’écrire",
            ),
            ("Résolutions à suivre", None, None, "Résolutions à suivre"),
        ] {
            assert_eq!(typed(text), Typed { therefore, moved, resolved, mover: None }, "{text}");
        }
        assert!(went_on("d’autre part") && !goes_on("d’autre part"));
        assert!(went_on("to the Office") && !goes_on("to the Office"));
        assert!(went_on("de payer") && goes_on("de payer"));
    }
}
