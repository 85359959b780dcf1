//! A motion that was typed with a formula of its own: who moves it, that it is resolved, what became of it.
//!
//! The minutes say all that themselves, and leave it out where [`typed`](super::typed) tells for sure what it is.
//! But there is no end to how a formula is worded: whatever is not certain stands in the minutes as it was typed,
//! with nothing before it, and they say behind it who moved it and how it was voted on. A formula that is seen
//! where there is none costs no more than that.

use super::list::of_list;
use super::recitals::words_behind;
use super::typed::{
    ARTICLES, PROPOSES, RESOLVES, SECONDED, THEREFORE, Typed, begins_one_of, names, verb, without,
};
use crate::text::fold::unmarked;
use crate::text::infinitives::begins_with_infinitive;

/// Whether a motion was parted so that nothing of a formula is left: its whereases, what it asks (`asked`), and
/// what was found of a formula in that. A decision that is none, or that still says who moves it, is not.
pub fn is_certain(whereases: &[&str], asked: &str, found: &Typed<'_>) -> bool {
    let resolved = found.resolved;
    let taken = asked.len() - resolved.len();
    found.moved.is_none()
        && found.mover.is_none()
        && !asked.is_empty()
        && !whereases.iter().any(|whereas| whereas.lines().any(begins_formula))
        && (whereases.is_empty() || !resolved.trim_end().ends_with(','))
        && !has_formula(resolved)
        && (taken == 0 || begins_decision(&asked[..taken], resolved))
}

/// What is asked for in words that keep a formula, from « de », « que », "to" or "that" on, or from a line that begins
/// with a verb: « appuyé et résolu d’acheter un banc »; `None` where nothing is.
pub(super) fn asked_in(text: &str) -> Option<&str> {
    let asks = |place: &usize| {
        let (before, asked) = text.split_at(*place);
        begins_one_of(asked, &THAT)
            || verb(asked).is_some()
            || before.ends_with('\n') && begins_with_infinitive(asked)
    };
    words_behind(text, &[]).find(asks).map(|place| &text[place..])
}

/// Whether a motion that is printed as it was typed says itself, before what it asks, that these moved and seconded
/// it: by their whole names, with a word of seconding between them. A name is empty where there is none.
pub fn says_who(text: &str, mover: &str, seconder: &str) -> bool {
    let head = text.len() - asked_in(text).map_or(0, str::len);
    let head = format!(" {}", unmarked(&text[..head]));
    let seconds = words_behind(&head, &[]).find(|place| begins_one_of(&head[*place..], &SECONDED));
    let names = |part: &str, name: &str| !name.is_empty() && part.contains(&unmarked(name));
    match (seconds, seconder.is_empty()) {
        (None, true) => names(&head, mover),
        (Some(place), false) => {
            let (moved, seconded) = head.split_at(place);
            names(moved, mover) && names(seconded, seconder)
        }
        _ => false,
    }
}

/// Whether a formula stands in a text: at the beginning of a line, or in the middle of one behind a sign.
fn has_formula(text: &str) -> bool {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.any(|line| {
        begins_formula(line)
            || is_told_of_somebody(line)
            || words_behind(line, &SIGNS).any(|place| {
                let rest = without_and(&line[place..]);
                [&RESOLVES[..], &PROPOSES, &WITHIN, &BECAME]
                    .iter()
                    .any(|words| begins_one_of(rest, words))
            })
    })
}

/// Whether a line begins with a formula: « Et résolu à l’unanimité », « Pour ces motifs », “Upon motion”.
fn begins_formula(line: &str) -> bool {
    let line = without_and(of_list(line));
    begins_one_of(line, &FORMULAS)
        || begins_one_of(line, &THEREFORE)
        || begins_one_of(line, &BECAME)
}

/// « Zoé Roy propose, appuyée par Guy Roy, de… », “Zoé Roy moves that…”, but not « Le comité propose ».
fn is_told_of_somebody(line: &str) -> bool {
    let moves = |place: &usize| begins_one_of(&line[*place..], &["propose", "moves"]);
    let place = words_behind(line, &[]).take(6).find(moves);
    place.is_some_and(|place| {
        let before = line[..place].trim_end_matches([' ', '\u{a0}', ',']);
        let last = before.rsplit([' ', '\u{a0}']).next().unwrap_or_default();
        last.starts_with(char::is_uppercase) && names(before)
    })
}

/// Whether a decision begins as one behind what was taken from it: as a sentence that goes on, with a verb, as a
/// list, with a thing, or behind « il est résolu : », whatever comes there.
fn begins_decision(taken: &str, decision: &str) -> bool {
    let is_broken = taken.ends_with('\n');
    let taken = taken.trim_end();
    let resolves = || {
        let mut words = taken.split(|sign: char| !sign.is_alphanumeric());
        words.any(|word| begins_one_of(word, &["resolu", "resolue", "resolved"]))
    };
    begins_one_of(decision, &THAT)
        || verb(decision).is_some()
        || begins_with_infinitive(decision)
        || of_list(decision).len() < decision.len()
        || !is_broken && begins_one_of(decision, &ARTICLES) && taken.ends_with([':', ','])
        || taken.ends_with(':') && resolves()
}

fn without_and(line: &str) -> &str {
    let behind = ["et", "and"].iter().find_map(|word| without(line, word));
    behind.map_or(line, str::trim_start)
}

/// Behind what a formula stands in the middle of a line.
const SIGNS: [char; 6] = [',', ';', ':', '.', '–', '—'];

const THAT: [&str; 3] = ["que", "qu", "that"];

/// How a line begins that is a formula, or a part of one.
#[rustfmt::skip]
const FORMULAS: [&str; 62] = [
    "il est propose", "il est donc propose", "il est dument", "il est unanimement", "il est resolu",
    "il est donc resolu", "il est par consequent", "il est decide", "il est donc decide", "il est convenu",
    "il a ete propose", "il a ete resolu", "il a ete decide", "il a ete convenu", "qu'il soit resolu", "resolu", "resolue",
    "unanimement resolu", "sur proposition", "sur la proposition", "sur une proposition", "sur motion", "sur la motion",
    "sur une motion", "propose", "proposee", "dument propose", "proposition", "proposeur", "proposeuse", "appuye",
    "appuyee", "dument appuye", "appui", "appuyeur", "seconde par", "secondee par", "secondeur", "pour ces motifs",
    "pour ces raisons", "par ces motifs", "a ces causes", "c'est pourquoi",
    "it is moved", "it is duly moved", "it was moved", "it was duly moved", "it has been moved", "it is resolved",
    "it was resolved", "be it", "it is decided", "it was decided", "resolved", "moved", "mover", "seconded",
    "on motion", "on a motion", "on the motion of", "upon motion", "motion by",
];
/// What may stand in the middle of a line too: who seconds, and that it was resolved.
#[rustfmt::skip]
const WITHIN: [&str; 7] = [
    "appuye par", "appuyee par", "dument appuye", "seconde par", "secondee par", "seconded by", "resolu a",
];
/// What became of it, which the minutes know from the vote.
#[rustfmt::skip]
const BECAME: [&str; 7] =
    ["adopte", "adoptee", "rejete", "rejetee", "carried", "defeated", "motion carried"];

#[cfg(test)]
mod tests;
