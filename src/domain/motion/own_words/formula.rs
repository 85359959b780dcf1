//! Whether a formula stands in the words of a motion. One that is seen where there is none costs the minutes' own
//! form, and no word.

use super::super::list::of_list;
use super::super::recitals::{SIGNS, is_recital, words_behind};
use super::super::typed::{
    ARTICLES as BEFORE_THINGS, MOVED, MOVED_BY, PROPOSES, RESOLVED, RESOLVES, SECONDED, THEREFORE,
    begins_one_of, without,
};
use super::asked_in;
use super::phrase::{is_outcome, names_somebody};
use super::vocabulary::{
    ARTICLES, BECAME, HEADINGS, HOW, MOTIVES, NUMBERED, ON_MOTION, OURSELVES, PERSONS,
    WITHOUT_ACCENT,
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
    }) || says_who_or_outcome(text)
}

/// Whether one stands in a text that says who moved it or what became of it: in a sentence of its own, « Peindre le
/// hall. Proposé par X. », « Adopté à l’unanimité. », or of a person behind a comma or in parentheses.
pub(super) fn says_who_or_outcome(text: &str) -> bool {
    lines(text).any(|line| {
        let ends: &[char] = &['.', '!', '?'];
        let mut sentences = std::iter::once(0).chain(words_behind(line, ends));
        outcome(line)
            || sentences.any(|place| {
                let sentence = without_and(&line[place..]);
                says_by(sentence)
                    || begins_one_of(sentence, &MOVED)
                    || begins_one_of(sentence, &ON_MOTION)
            })
            || behind_signs(line).any(|place| names_somebody(&line[place..]))
    })
}

/// Where the words of a line begin that stand behind a sign, in parentheses, or are joined to it: « Il est
/// proposé par X de peindre le hall et appuyé par Y ».
fn behind_signs(line: &str) -> impl Iterator<Item = usize> {
    const BEHIND: [char; 10] = [',', ';', ':', '.', '!', '?', '–', '—', '-', ')'];
    let parentheses = line.match_indices('(').map(|(place, _)| place + 1);
    words_behind(line, &BEHIND).chain(parentheses).chain(joined(line).map(|(_, behind)| behind))
}

/// Where words are joined to a line with « et » or “and”: the joint, and what stands behind it.
pub(super) fn joined(line: &str) -> impl Iterator<Item = (usize, usize)> {
    let joints = [" et ", " and "].into_iter();
    joints.flat_map(|joint| line.match_indices(joint).map(|(at, joint)| (at, at + joint.len())))
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
        || says_outcome(line)
}

pub(super) fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty())
}

/// « Proposé par », « appuyé : », « appuyé et… », but not « Appui à la pétition », “Moved chairs”.
fn says_by(text: &str) -> bool {
    let known = MOVED_BY.iter().chain(&SECONDED).chain(&PERSONS).chain(&["proposition"]);
    let mut behind = known.filter_map(|word| without(text, word)).map(str::trim_start);
    behind.any(|rest| {
        rest.starts_with([':', ',']) || begins_one_of(rest, &["par", "by", "et", "and"])
    })
}

/// « Zoé Roy propose, appuyée par Guy Roy, de… », « La présidente du comité propose de… », “I move that…”, but not what
/// the committee itself proposes to others.
fn is_told_of_somebody(line: &str) -> bool {
    let word = |place: usize| line[place..].split(|sign: char| !sign.is_alphanumeric()).next();
    let tells = |place: &usize| {
        let word = word(*place).map(str::to_lowercase);
        word.is_some_and(|word| TELLS_OF_SOMEBODY.contains(&word.as_str()))
    };
    let Some(place) = words_behind(line, &[]).take(9).find(tells) else { return false };
    let before = line[..place].trim_end();
    let clause = before.rfind([',', ';', ':']).map_or(0, |sign| sign + 1);
    // « Vu le froid, le comité propose », but not « Zoé Roy, du comité, propose ».
    !is_of_ourselves(before)
        && !is_of_ourselves(before[clause..].trim_start_matches([',', ';', ':']))
}

/// Whoever tells it with one of these: « seconde phase » and “seconds” are things too.
const TELLS_OF_SOMEBODY: [&str; 6] = ["propose", "proposent", "appuie", "moves", "move", "seconds"];

/// Whether a text begins with the committee itself: « Le comité », « Notre comité », « Les membres ».
fn is_of_ourselves(text: &str) -> bool {
    let folded = unmarked(text);
    let mut words =
        folded.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    let first = words.next().unwrap_or_default();
    let is_lead = ARTICLES.contains(&first) || matches!(first, "les" | "notre" | "our" | "que");
    let subject = if is_lead { words.next().unwrap_or_default() } else { first };
    OURSELVES.contains(&subject)
}

/// Whether a line is a label of who moves or seconds, whatever name stands behind it: « Proposeuse : », « Proposé par
/// zoé roy ».
pub(super) fn is_label(line: &str) -> bool {
    let behind = |words: &[&str]| words.iter().find_map(|word| without(line, word));
    let is_short = |rest: &str| {
        let name = rest.trim_end_matches([',', ';', '.', ' ']);
        // « Proposé par la Ville » may be what is to be refused.
        let is_person = !begins_one_of(name.trim_start(), &BEFORE_THINGS);
        is_person && !name.contains([',', ';', ':']) && name.split_whitespace().count() <= LONG_NAME
    };
    let named = behind(&MOVED_BY).or_else(|| behind(&SECONDED)).map(str::trim_start);
    let named = named.and_then(|rest| ["par", "by"].iter().find_map(|word| without(rest, word)));
    behind(&PERSONS).is_some_and(|rest| rest.trim_start().starts_with(':'))
        || named.is_some_and(is_short)
}

/// How many words a name may have that is in no capitals.
const LONG_NAME: usize = 4;

/// Whether the first of several lines is a heading: « RÉSOLUTION 2026-14 », « Objet : le bruit », « CCR-2026-031 »,
/// « No 14 ».
pub(super) fn is_headed(text: &str) -> bool {
    let mut lines = lines(text);
    let first = lines.next().filter(|_| lines.next().is_some());
    first.is_some_and(|first| {
        is_number(first) || begins_one_of(first, &HEADINGS) && !first.ends_with([';', ',', '.'])
    })
}

/// Whether a line says what a motion is about, or which it is, and asks for nothing: it can be left out of what the
/// motion is called.
pub(super) fn is_heading(line: &str) -> bool {
    let is_titled = || {
        begins_one_of(line, &HEADINGS)
            && !line.ends_with([';', ',', '.'])
            && asked_in(line).is_none()
    };
    is_number(line) || is_titled()
}

/// « CCR-2026-031 », « No 14 », « N° 2026-14 », « 14 ».
fn is_number(line: &str) -> bool {
    let signs: &[char] = &[' ', '\u{a0}', '\u{202f}', '.', '°', 'º', '#', ':'];
    let words = line.split(signs).filter(|word| !word.is_empty());
    let mut words = words.filter(|word| !NUMBERED.contains(&unmarked(word).as_str()));
    let is_code = |word: &str| {
        word.contains(|sign: char| sign.is_ascii_digit())
            && word
                .chars()
                .all(|sign| sign.is_ascii_digit() || sign.is_uppercase() || "-–/".contains(sign))
    };
    words.next().is_some_and(is_code) && words.next().is_none()
}

/// Whether a line says what became of the motion, in a sentence of its own or behind a sign: « Adopté. », « (Adoptée à
/// l’unanimité) », « Adopté, 12 pour, 3 contre », “Unanimously carried.”
fn outcome(line: &str) -> bool {
    const ENDS: [char; 6] = ['.', ';', ':', '!', '?', ')'];
    let sentences = std::iter::once(0).chain(words_behind(line, &ENDS));
    let parentheses = line.match_indices('(').map(|(place, _)| place + 1);
    let mut places = sentences.chain(parentheses);
    places.any(|place| says_outcome(&line[place..]))
        || behind_signs(line).any(|place| is_outcome(&line[place..]))
}

/// Whether a text begins with a sentence that says it.
fn says_outcome(text: &str) -> bool {
    let rest = OF_MOTIONS.iter().find_map(|word| without(text, word)).unwrap_or(text).trim_start();
    let Some(behind) = BECAME.iter().find_map(|word| without(rest, word)) else {
        return is_outcome(text);
    };
    // « Adopte » is what a committee does, « Adopté » what became of it; capitals may have no accents.
    let word = &rest[..rest.len() - behind.len()];
    let is_done = unmarked(word) != word.to_lowercase() || !word.contains(char::is_lowercase);
    let is_sign = |sign: char| ".!;)".contains(sign) || sign.is_whitespace();
    let behind = behind.trim_start();
    let is_said = behind.trim_matches(is_sign).is_empty()
        || behind.starts_with(['(', ':'])
        || begins_one_of(behind, &HOW);
    (is_done || WITHOUT_ACCENT.contains(&word.to_lowercase().as_str())) && is_said
        || is_outcome(text)
}

/// What becomes of them.
const OF_MOTIONS: [&str; 3] = ["proposition", "resolution", "motion"];

fn without_and(line: &str) -> &str {
    let behind = ["et", "and"].iter().find_map(|word| without(line, word));
    behind.map_or(line, str::trim_start)
}

/// The lists of this file, which a test guards.
#[cfg(test)]
pub(super) fn words() -> String {
    format!("{TELLS_OF_SOMEBODY:?}{OF_MOTIONS:?}{LONG_NAME}")
}
