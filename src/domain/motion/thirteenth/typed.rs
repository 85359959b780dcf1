//! What was typed before what is resolved, as it was read in minutes that are signed with version 13. Nothing here
//! changes any more.

use super::super::typed::Typed;
use crate::text::fold::unmarked;
use crate::text::infinitives::begins_with_infinitive;

/// Parts what was typed before a resolution from the resolution.
pub fn typed(text: &str) -> Typed<'_> {
    let begun = begun(text.trim_start()).filter(|begun| begun.moved.is_none());
    let moved = begun.and_then(|begun| {
        let (mover, resolved) = proposed_by(begun.resolved)?;
        Some(Typed { mover: Some(mover), resolved, ..begun })
    });
    moved.unwrap_or_else(|| typed_with_its_mover(text))
}

/// The same where « il est proposé par X » stays in what is resolved: it is somebody else who proposes there
/// than who moved it, or nothing was resolved.
pub fn typed_with_its_mover(text: &str) -> Typed<'_> {
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
fn begun(text: &str) -> Option<Typed<'_>> {
    let mut found = Typed { resolved: text, ..Typed::default() };
    let mut rest = text;
    if let Some(behind) = THEREFORE.iter().find_map(|word| without(rest, word)) {
        found.therefore = Some(&rest[..rest.len() - behind.len()]);
        rest = behind.trim_start_matches([',', ' ', '\u{a0}', ':']);
    }
    if MOVED.iter().any(|word| without(rest, word).is_some()) {
        // Up to the comma or the space before « il est résolu », which must come in this sentence.
        let sentence = end_of_sentence(rest);
        let starts = rest[..sentence].char_indices().map(|(place, _)| place);
        let place = starts.skip(1).find(|place| {
            rest[..*place].ends_with([' ', '\n']) && resolving(&rest[*place..]).is_some()
        })?;
        found.moved = Some(rest[..place].trim_end_matches([',', ' ', '\n']));
        rest = &rest[place..];
    }
    found.resolved = rest;
    Some(found)
}

/// Where the sentence ends that a text begins with: at a semicolon, with a line that has a sign at its end, or
/// before one with a capital where more was said than who moves. A line may be broken where it was full.
fn end_of_sentence(text: &str) -> usize {
    let ends = |(place, _): &(usize, &str)| {
        let (before, behind) = text.split_at(*place);
        let begins_anew = behind.trim_start().starts_with(char::is_uppercase);
        before.trim_end().ends_with(['.', ':', '!', '?', '…']) || begins_anew && !names(before)
    };
    let broken = text.match_indices('\n').find(ends).map(|(place, _)| place);
    let sentence = text.find(';').unwrap_or(text.len());
    broken.map_or(sentence, |place| place.min(sentence))
}

/// Whether nothing stands in a text but names, offices, and what stands between them: « Sur proposition de Mme
/// Tremblay, trésorière, appuyée par Guy Roy ».
fn names(text: &str) -> bool {
    let mut words =
        text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    words.all(|word| {
        word.starts_with(char::is_uppercase)
            || BETWEEN_NAMES.contains(&unmarked(word).as_str())
            || OFFICES.contains(&unmarked(word).as_str())
    })
}

/// Whether who moved it, as it was typed, says nothing but the names in an introduction.
pub fn is_named_in(moved: &str, introduction: &str) -> bool {
    let (moved, introduction) = (unmarked(moved), unmarked(introduction));
    let words = |text| str::split(text, |sign: char| !sign.is_alphanumeric());
    words(&moved).all(|word| {
        word.is_empty()
            || BETWEEN_NAMES.contains(&word)
            || words(&introduction).any(|named| named == word)
    })
}

/// Whether a decision is introduced in these words at the beginning of a text: « il est résolu de… », perhaps
/// behind « en conséquence » or behind who moved it. What was decided in the past is told, and nothing is by
/// it.
pub(super) fn introduces(text: &str, words: &[&str]) -> bool {
    let Some(begun) = begun(text) else { return false };
    let behind = words.iter().find_map(|word| without(begun.resolved, word));
    // The decision itself may stand on the next line.
    let ends = |behind: &str| behind.trim_matches([' ', '\u{a0}', '\u{202f}', ':']).is_empty();
    behind.is_some_and(|behind| ends(behind) || resolving(begun.resolved).is_some())
}

/// The same where « il est proposé par X » or anything else may follow.
pub(super) fn introduces_anything(text: &str, words: &[&str]) -> bool {
    begun(text).is_some_and(|begun| begins_one_of(begun.resolved, words))
}

/// Whether a text goes on as a decision does behind a semicolon: « de demander… », "therefore…".
pub(super) fn goes_on(text: &str) -> bool {
    begins_one_of(text, &THEREFORE)
        || begins_one_of(text, &ALONE) && resolving(text).is_some()
        || verb(text).is_some()
}

/// What is to be done behind « de », « d’ » or "to", from its verb on; `None` where no verb stands there.
pub(super) fn verb(text: &str) -> Option<&str> {
    let behind = |words: &[&str]| words.iter().find_map(|word| without(text, word));
    let asked =
        behind(&["de", "d"]).map(|rest| rest.trim_start_matches(['\'', '’', ' ', '\u{a0}', '\n']));
    let asked = asked.filter(|rest| begins_with_infinitive(rest));
    asked.or_else(|| {
        let rest = behind(&["to"])?.trim_start();
        // "to the Office", "to Montreal".
        let is_place = text.starts_with('t') && rest.starts_with(char::is_uppercase);
        let begins = rest.starts_with(char::is_alphabetic);
        (begins && !is_place && !begins_one_of(rest, &NO_VERBS)).then_some(rest)
    })
}

pub(super) fn begins_one_of(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| without(text, word).is_some())
}

/// Who moves what in « il est proposé par X, appuyé par Y, de… »; `None` where nothing is asked for in that
/// sentence, by a verb, « que », a colon, or an article behind a comma: « proposé par X, l’achat d’un banc ».
fn proposed_by(text: &str) -> Option<(&str, &str)> {
    let begins = |text: &'_ str, word: &&str| without(text, word).is_some();
    let behind = MOVED_BY.iter().find_map(|word| without(text, word))?.trim_start();
    let who = ["par", "by"].iter().find_map(|word| without(behind, word))?.trim_start();
    let sentence = end_of_sentence(who);
    let asks = |place: &usize| {
        let (before, asked) = who.split_at(*place);
        let is_word = before.ends_with(char::is_whitespace);
        let that = ["que", "qu", "that"].iter().any(|word| begins(asked, word));
        before.ends_with(':') || is_word && (that || verb(asked).is_some())
    };
    let is_thing = |place: &usize| {
        let (before, asked) = who.split_at(*place);
        let is_word = before.ends_with(char::is_whitespace);
        is_word && before.trim_end().ends_with(',') && begins_one_of(asked, &ARTICLES)
    };
    let places = who.char_indices().map(|(place, _)| place).skip(1);
    let mut places = places.take_while(|place| *place <= sentence);
    let place = places.clone().find(asks).or_else(|| places.find(is_thing))?;
    let (mover, asked) = who.split_at(place);
    let mover =
        mover.trim_end_matches(|sign| matches!(sign, ',' | ':') || char::is_whitespace(sign));
    let asked = asked.trim_start();
    // « de⏎nommer »: the minutes say the « de » themselves.
    let broken = ["de\n", "DE\n", "De\n"].iter().any(|de| asked.starts_with(de));
    let asked = if broken { verb(asked).unwrap_or(asked) } else { asked };
    (!mover.is_empty() && !asked.is_empty()).then_some((mover, asked))
}

/// What comes behind « il est résolu à l’unanimité : »; `None` where a text does not begin so.
fn resolving(text: &str) -> Option<&str> {
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
fn without<'a>(text: &'a str, words: &str) -> Option<&'a str> {
    let mut places = text.char_indices().map(|(place, letter)| place + letter.len_utf8());
    let end = places.nth(words.chars().count().checked_sub(1)?)?;
    let (head, behind) = text.split_at(end);
    let ends = behind.chars().next().is_none_or(|next| !next.is_alphanumeric());
    (ends && unmarked(head).replace('’', "'").replace(['\n', '\u{a0}'], " ") == words)
        .then_some(behind)
}

#[rustfmt::skip]
pub(super) const THEREFORE: [&str; 6] =
    ["en consequence", "par consequent", "therefore", "now, therefore", "now therefore", "consequently"];
#[rustfmt::skip]
pub(super) const MOVED: [&str; 8] = [
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
pub(super) const RESOLVES: [&str; 10] = [
    "il est resolu", "il est donc resolu", "il est unanimement resolu", "il est par consequent resolu",
    "qu'il soit resolu",
    "it is resolved", "it is therefore resolved", "be it resolved", "be it further resolved",
    "be it therefore resolved",
];
/// Those that may also tell what somebody else proposes.
pub(super) const PROPOSES: [&str; 3] = ["il est propose", "il est donc propose", "it is moved"];
/// Those behind which who moved it is named.
#[rustfmt::skip]
const MOVED_BY: [&str; 9] = [
    "il est propose", "il est donc propose", "il a ete propose", "propose", "proposee", "it is moved",
    "it was moved", "it has been moved", "moved",
];
/// How a thing begins that is asked for without a verb.
const ARTICLES: [&str; 10] = ["l", "le", "la", "les", "un", "une", "des", "the", "a", "an"];
/// Those that are one word, which many a sentence has.
const ALONE: [&str; 3] = ["resolu", "resolue", "resolved"];
/// What stands behind "to" where no verb does.
#[rustfmt::skip]
const NO_VERBS: [&str; 18] = [
    "the", "a", "an", "this", "that", "these", "those", "our", "your", "their", "his", "her", "its",
    "all", "each", "every", "some", "date",
];
/// What stands before and between the names of who moved and who seconded.
#[rustfmt::skip]
const BETWEEN_NAMES: [&str; 42] = [
    "sur", "proposition", "une", "on", "motion", "de", "d", "du", "des", "la", "le", "l", "et", "par",
    "appuye", "appuyee", "appuyes", "appuyees", "seconde", "secondee", "secondes", "secondees", "dument",
    "avec", "appui", "a", "the", "of", "and", "by", "seconded", "duly", "m", "mm", "mme", "mmes", "mlle",
    "monsieur", "madame", "mr", "ms", "mrs",
];
/// What who moves may be called beside or instead of a name.
#[rustfmt::skip]
const OFFICES: [&str; 10] = [
    "president", "presidente", "vice", "tresorier", "tresoriere", "secretaire", "comite", "treasurer",
    "secretary", "chair",
];
#[rustfmt::skip]
const HOW: [&str; 12] = [
    "a l'unanimite", "a la majorite", "unanimement", "des membres presents", "des deux tiers",
    "unanimously", "by a majority", "by a two-thirds majority", "des voix",
    "et appuye", "et dument appuye", "and seconded",
];

/// All its lists, which a test guards.
#[cfg(test)]
pub(super) fn words() -> String {
    let all: [&[&str]; 12] = [
        &THEREFORE,
        &MOVED,
        &RESOLVED,
        &RESOLVES,
        &PROPOSES,
        &MOVED_BY,
        &ARTICLES,
        &ALONE,
        &NO_VERBS,
        &BETWEEN_NAMES,
        &OFFICES,
        &HOW,
    ];
    format!("{all:?}")
}

#[cfg(test)]
mod tests;
