//! Where a formula stands in the words of a motion.

use super::super::list::of_list;
use super::super::recitals::{SIGNS, is_recital, words_behind};
use super::super::typed::{
    MOVED, MOVED_BY, PROPOSES, RESOLVED, RESOLVES, SECONDED, THEREFORE, begins_one_of, resolving,
    typed, without,
};
use crate::text::fold::unmarked;

/// Whether one stands in a text: at the beginning of a line, or in the middle of one behind a sign.
pub(super) fn stands_in(text: &str) -> bool {
    lines(text).any(|line| {
        begins(line)
            || is_told_of_somebody(line)
            || is_recital(line)
            || words_behind(line, &SIGNS).any(|place| {
                let rest = without_and(&line[place..]);
                begins_one_of(rest, &RESOLVES) || begins_one_of(rest, &PROPOSES) || says_by(rest)
            })
    }) || names(text)
}

/// Whether one stands in a text that says who moved it or what became of it, in a sentence of its own: « Peindre le
/// hall. Proposé par X. », « Adopté à l’unanimité. »
pub(super) fn names(text: &str) -> bool {
    lines(text).any(|line| {
        let ends: &[char] = &['.', '!', '?'];
        let sentences = std::iter::once(0).chain(words_behind(line, ends));
        outcome(line).is_some()
            || sentences.map(|place| without_and(&line[place..])).any(|sentence| {
                says_by(sentence)
                    || begins_one_of(sentence, &MOVED)
                    || begins_one_of(sentence, &ON_MOTION)
            })
    })
}

/// Whether a line begins with a formula: « Et résolu à l’unanimité », « Pour ces motifs », “Upon motion”.
pub(super) fn begins(line: &str) -> bool {
    let line = without_and(of_list(line));
    let lists: [&[&str]; 4] = [&MOVED, &THEREFORE, &MOTIVES, &ON_MOTION];
    // “Moved chairs”.
    let mut resolved = RESOLVED.iter().filter(|word| **word != "moved");
    resolved.any(|word| without(line, word).is_some())
        || lists.iter().any(|words| begins_one_of(line, words))
        || says_by(line)
        || outcome(line) == Some(0)
}

/// A text without what became of it at its end: « Acheter un banc. Adopté. »
pub(super) fn before_outcome(text: &str) -> &str {
    let line = text.lines().next().unwrap_or_default();
    match outcome(line) {
        Some(place) if place > 0 => &line[..place],
        _ => text,
    }
}

pub(super) fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty())
}

/// « Proposé par », « appuyé : », « appuyé et… », but not « Appui à la pétition », “Moved chairs”.
fn says_by(text: &str) -> bool {
    let known = MOVED_BY.iter().chain(&SECONDED).chain(&NOUNS);
    let mut behind = known.filter_map(|word| without(text, word)).map(str::trim_start);
    behind.any(|rest| {
        rest.starts_with([':', ',']) || begins_one_of(rest, &["par", "by", "et", "and"])
    })
}

/// « Zoé Roy propose, appuyée par Guy Roy, de… », « La présidente propose de… », “I move that…”, but not what the
/// committee itself proposes to others.
fn is_told_of_somebody(line: &str) -> bool {
    let word = |place: usize| line[place..].split(|sign: char| !sign.is_alphanumeric()).next();
    let is_said = |place: &usize| {
        let word = word(*place).map(str::to_lowercase);
        word.is_some_and(|word| TELLING.contains(&word.as_str()))
    };
    let Some(place) = words_behind(line, &[]).take(9).find(is_said) else { return false };
    let before = unmarked(&line[..place]);
    let mut words = before.split(|sign: char| !sign.is_alphanumeric());
    !words.any(|word| OURSELVES.contains(&word))
}

/// What is introduced further on in a text as resolved or moved, at the beginning of a line or behind a sign: « Point
/// 5⏎Attendu A;⏎Il est résolu de B ». What is proposed in a whereas is what others propose.
pub(super) fn introduced(text: &str) -> impl Iterator<Item = &str> {
    lines(text).flat_map(|line| {
        let is_recital = is_recital(line);
        std::iter::once(0).chain(words_behind(line, &SIGNS)).filter_map(move |place| {
            let rest = without_and(&line[place..]);
            let behind = match is_recital {
                true => begins_one_of(rest, &RESOLVES).then(|| resolving(rest)).flatten(),
                false => Some(typed(rest).resolved).filter(|resolved| resolved.len() < rest.len()),
            };
            behind.map(str::trim)
        })
    })
}

/// Whether the first of several lines is a heading: « RÉSOLUTION 2026-14 », « Objet : le bruit », « 14 ».
pub(super) fn is_headed(text: &str) -> bool {
    let mut lines = lines(text);
    let Some(first) = lines.next().filter(|_| lines.next().is_some()) else { return false };
    let is_number = first.chars().all(|sign| sign.is_ascii_digit() || "-–.".contains(sign));
    is_number || begins_one_of(first, &HEADINGS) && !first.ends_with([';', ',', '.'])
}

/// Where a line says what became of the motion, in a sentence of its own: « Adopté. », « (Adoptée à l’unanimité) »,
/// « Proposition rejetée », “Carried unanimously.”; the end of what comes before it.
fn outcome(line: &str) -> Option<usize> {
    let places = std::iter::once(0).chain(words_behind(line, &['.', ';', ':', '!', '?', ')']));
    let parenthesis = line.match_indices(" (").map(|(place, _)| place + 1);
    places.chain(parenthesis).find(|place| {
        let rest = line[*place..].trim_start_matches('(');
        let rest =
            OF_MOTIONS.iter().find_map(|word| without(rest, word)).unwrap_or(rest).trim_start();
        let Some(behind) = BECAME.iter().find_map(|word| without(rest, word)) else { return false };
        // « Adopte » is what a committee does, « Adopté » what became of it; capitals may have no accents.
        let word = &rest[..rest.len() - behind.len()];
        let is_done = unmarked(word) != word.to_lowercase() || !word.contains(char::is_lowercase);
        let ends = behind
            .trim_matches(|sign: char| ".!;)".contains(sign) || sign.is_whitespace())
            .is_empty();
        (is_done || PLAIN.contains(&word.to_lowercase().as_str()))
            && (ends
                || behind.trim_start().starts_with(['(', ':'])
                || begins_one_of(behind.trim_start(), &HOW))
    })
}

fn without_and(line: &str) -> &str {
    let behind = ["et", "and"].iter().find_map(|word| without(line, word));
    behind.map_or(line, str::trim_start)
}

/// How a line begins that says what a motion is about, or which it is.
#[rustfmt::skip]
const HEADINGS: [&str; 9] =
    ["resolution", "proposition", "motion", "objet", "sujet", "titre", "point", "subject", "item"];

/// What leads to a decision.
const MOTIVES: [&str; 5] =
    ["pour ces motifs", "pour ces raisons", "par ces motifs", "a ces causes", "c'est pourquoi"];

/// How a line begins that says on whose motion something is resolved, beside those that are read.
#[rustfmt::skip]
const ON_MOTION: [&str; 11] = [
    "sur proposition", "sur la proposition", "sur une proposition", "sur motion", "sur la motion", "sur une motion",
    "on motion", "on a motion", "upon motion", "upon a motion", "motion by",
];

/// Who moves and who seconds, as a heading.
const NOUNS: [&str; 6] =
    ["proposition", "proposeur", "proposeuse", "appuyeuse", "mover", "secondeur"];

/// Who does so tells it with one of these.
const TELLING: [&str; 6] = ["propose", "proposent", "appuie", "moves", "move", "seconds"];

/// Who proposes something to others by a resolution.
const OURSELVES: [&str; 5] = ["comite", "assemblee", "nous", "committee", "assembly"];

/// What becomes of a motion, which the minutes know from the vote.
#[rustfmt::skip]
const BECAME: [&str; 15] = [
    "adopte", "adoptee", "accepte", "acceptee", "rejete", "rejetee", "refuse", "refusee", "unanimite", "unanime",
    "unanimous", "vote", "adopted", "carried", "defeated",
];
/// Those of them that are written without an accent.
const PLAIN: [&str; 6] = ["adopted", "carried", "defeated", "unanimous", "unanime", "vote"];
/// What it becomes of, where that is said.
const OF_MOTIONS: [&str; 3] = ["proposition", "resolution", "motion"];
/// How it was voted on, which tells it from « adopté le 3 mai ».
#[rustfmt::skip]
const HOW: [&str; 7] = [
    "a l'unanimite", "a la majorite", "unanimement", "unanimously", "by a majority", "sur division", "on division",
];

/// All these lists, which a test guards.
#[cfg(test)]
pub(super) fn words() -> String {
    let all: [&[&str]; 10] = [
        &HEADINGS,
        &MOTIVES,
        &ON_MOTION,
        &NOUNS,
        &TELLING,
        &OURSELVES,
        &BECAME,
        &PLAIN,
        &OF_MOTIONS,
        &HOW,
    ];
    format!("{all:?}")
}
