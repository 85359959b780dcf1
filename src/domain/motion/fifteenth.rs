//! How a motion that was typed with a formula of its own was read in minutes that are signed with version 15 of the
//! seal: whether it was printed as it was typed, whether it says itself who moved it, and what it is called. How
//! whereases and what stands before a decision are read is [`recitals`] and [`typed`], as it is now. Nothing here
//! changes any more.

use std::borrow::Cow;

use super::list::of_list;
use super::recitals::{in_one_line, is_recital, recitals, words_behind};
use super::typed::{
    ARTICLES, BETWEEN_NAMES, OFFICES, SECONDED, THAT, Typed, begins_one_of, typed, verb,
};
use super::words::{called, first_of, title_by};
use crate::text::fold::unmarked;
use crate::text::infinitives::begins_with_infinitive;

mod formula;

/// Whether a motion was parted so that nothing of a formula is left: its whereases, what it asks (`asked`), and
/// what was found of a formula in that. A decision that is none, or that still says who moves it, is not.
pub fn is_certain(whereases: &[&str], asked: &str, found: &Typed<'_>) -> bool {
    let resolved = found.resolved;
    let taken = &asked[..asked.len() - resolved.len()];
    // « Il est résolu de A; il est résolu de B » goes on as it began.
    let keeps_formula = match begins_decision(resolved) {
        true => formula::names(resolved),
        false => formula::stands_in(resolved),
    };
    found.moved.is_none()
        && found.mover.is_none()
        && !asked.is_empty()
        && !keeps_formula
        && !formula::is_headed(resolved)
        && !whereases.iter().any(|whereas| whereas.lines().any(formula::begins))
        && (whereases.is_empty() || !resolved.trim_end().ends_with(','))
        && (taken.is_empty() || goes_on_behind(taken, resolved))
}

/// What a motion was called, in one line: what it asks, the first line behind its whereases.
pub fn gist(text: &str) -> Cow<'_, str> {
    let (recitals, resolved) = recitals(text);
    let asked = resolved.join("\n");
    match titled(text, &asked) {
        Some(title) => title.into(),
        None => in_one_line(of_list(first_of((recitals, resolved)))),
    }
}

/// What is resolved, without « il est résolu d’ » and without a full stop.
pub fn title_of(text: &str) -> String {
    let parted = recitals(text);
    let asked = parted.1.join("\n");
    titled(text, &asked).unwrap_or_else(|| title_by(parted, typed))
}

/// The title of a motion whose first line is not what it asks: behind a formula that is left out, or that stays, or
/// before a list.
fn titled(text: &str, asked: &str) -> Option<String> {
    let found = Typed { moved: None, mover: None, ..typed(asked) };
    let keeps_formula = !asked.is_empty() && !is_certain(&[], asked, &found);
    let is_behind = keeps_formula || found.resolved.len() < asked.len();
    let matter = if keeps_formula { asked_for(text, asked) } else { found.resolved };
    match before_list(matter) {
        Some(whole) => Some(called(&whole, is_behind)),
        None => is_behind.then(|| called(matter, true)),
    }
}

/// « De nommer : Zoé Roy; Guy Roy », in one line where the first announces the others.
fn before_list(asked: &str) -> Option<String> {
    let mut lines = asked.lines().map(str::trim).filter(|line| !line.is_empty());
    let first = lines.next().filter(|first| first.ends_with(':'))?;
    let whole: Vec<&str> = std::iter::once(first).chain(lines.map(of_list)).collect();
    (whole.len() > 1).then(|| whole.join(" "))
}

/// What a motion asks for by its words where a formula stands in them that could not be parted from it: `text` is
/// all of it, `asked` its decision. What became of it is no part of it, nor what a whereas says.
fn asked_for<'a>(text: &'a str, asked: &'a str) -> &'a str {
    let found = typed(asked).resolved;
    let matter = match begins_decision(found) {
        true => Some(found),
        // « Proposé par X, considérant A, de B »: B stands with the whereas.
        false => [found, text].into_iter().find_map(|text| {
            formula::introduced(text)
                .find(|rest| begins_decision(rest))
                .or_else(|| formula::lines(text).find(|line| begins_decision(line)))
                .or_else(|| formula::lines(text).find_map(asked_behind))
        }),
    };
    formula::before_outcome(matter.unwrap_or(found))
}

/// Whether a motion that is printed as it was typed says itself, before what it asks, that these moved and seconded
/// it: by their whole names, each behind a word of moving or of seconding. A name is empty where there is none.
pub fn says_who(text: &str, mover: &str, seconder: &str) -> bool {
    let head = text.len() - asked_in(text).map_or(0, str::len);
    let head = unmarked(&text[..head]);
    let words = whole_words(&head);
    let seconds = words.iter().position(|word| SECONDED.contains(word)).unwrap_or(words.len());
    let (moved, seconded) = words.split_at(seconds);
    let moves = |word: &&str| MOVING_STEMS.iter().any(|stem| word.starts_with(stem));
    moved.iter().any(moves)
        && stands_in(mover, moved)
        && (seconder.is_empty() && seconded.is_empty() || stands_in(seconder, seconded))
}

/// Whether a whole name stands among words, and not a part of a longer one.
fn stands_in(name: &str, words: &[&str]) -> bool {
    let name = unmarked(name);
    let name = whole_words(&name);
    let is_joint = |word: &&str| {
        [&BETWEEN_NAMES[..], &SECONDED, &OFFICES].iter().any(|known| known.contains(word))
            || MOVING_STEMS.iter().any(|stem| word.starts_with(stem))
    };
    let mut places = words.windows(name.len().max(1)).enumerate();
    !name.is_empty()
        && places.any(|(at, here)| {
            here == name && at.checked_sub(1).is_none_or(|at| is_joint(&words[at]))
        })
}

/// Words with their hyphens and apostrophes: « Anne-Marie » is another than « Marie ». « d’Anne » is « Anne ».
fn whole_words(text: &str) -> Vec<&str> {
    let is_sign = |sign: char| !(sign.is_alphanumeric() || matches!(sign, '-' | '\'' | '’'));
    let words = text.split(is_sign).filter(|word| !word.is_empty());
    words.map(|word| word.strip_prefix("d'").or(word.strip_prefix("d’")).unwrap_or(word)).collect()
}

/// How the words begin with which somebody moves.
const MOVING_STEMS: [&str; 3] = ["propos", "motion", "move"];

/// What is asked for behind words of a formula: « appuyé et résolu d’acheter un banc ».
fn asked_behind(line: &str) -> Option<&str> {
    let asked = asked_in(line)?;
    let head = unmarked(&line[..line.len() - asked.len()]);
    let mut words = head.split(|sign: char| !sign.is_alphanumeric());
    words.any(|word| FORMULA_STEMS.iter().any(|stem| word.starts_with(stem))).then_some(asked)
}

/// How the words of a formula begin.
const FORMULA_STEMS: [&str; 6] = ["propos", "appuy", "second", "resol", "motion", "move"];

/// What is asked for in a text, from « de », « que », "to" or "that" on, or from a line that begins with a verb; what
/// stands so in a whereas is no decision.
fn asked_in(text: &str) -> Option<&str> {
    let asks = |place: &usize| {
        let (before, asked) = text.split_at(*place);
        let clause = before.rsplit([',', ';', ':', '.', '\n']).next().unwrap_or_default();
        (begins_one_of(asked, &THAT)
            || verb(asked).is_some()
            || before.ends_with('\n') && begins_with_infinitive(asked))
            && !is_recital(clause)
    };
    words_behind(text, &[]).find(asks).map(|place| &text[place..])
}

/// Whether a text begins as a decision that needs nothing before it: as a sentence that goes on, with a verb, or as a
/// list.
fn begins_decision(text: &str) -> bool {
    begins_one_of(text, &THAT)
        || verb(text).is_some()
        || begins_with_infinitive(text)
        || of_list(text).len() < text.len()
}

/// Whether a decision begins as one behind what was taken from it; it may be a thing there too, and behind « il est
/// résolu : » whatever comes.
fn goes_on_behind(taken: &str, decision: &str) -> bool {
    let is_broken = taken.ends_with('\n');
    let taken = taken.trim_end();
    let resolves = || {
        let mut words = taken.split(|sign: char| !sign.is_alphanumeric());
        words.any(|word| begins_one_of(word, &["resolu", "resolue", "resolved"]))
    };
    begins_decision(decision)
        || !is_broken && begins_one_of(decision, &ARTICLES) && taken.ends_with([':', ','])
        || taken.ends_with(':') && resolves()
}

#[cfg(test)]
mod tests;
