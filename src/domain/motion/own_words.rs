//! A motion that was typed with a formula of its own: who moves it, that it is resolved, what became of it.
//!
//! The minutes say all that themselves, and leave it out where [`typed`](super::typed) tells for sure what it is.
//! But there is no end to how a formula is worded: whatever is not certain stands in the minutes as it was typed,
//! with nothing before it, and they say behind it who moved it and how it was voted on. A formula that is seen
//! where there is none costs their own form, and no word.
//!
//! What a motion is called must not lead astray either: a formula is left out of that where every word of it is known
//! ([`phrase`]), else the motion is called by the whole line that decides. A whereas never names it where anything else
//! stands there.

use super::list::of_list;
use super::recitals::{SIGNS, is_recital, words_behind};
use super::typed::{ARTICLES, THAT, Typed, begins_one_of, verb};
use crate::text::infinitives::begins_with_infinitive;

use self::phrase::{Phrase, Role, said, said_at_the_end, words_of};

mod formula;
mod phrase;
mod title;
mod vocabulary;

pub use self::title::matter;
pub(super) use self::title::{before_list, title};

/// Whether a motion was parted so that nothing of a formula is left: its whereases, what it asks (`asked`), and
/// what was found of a formula in that. A decision that is none, or that still says who moves it, is not.
pub fn is_certain(whereases: &[&str], asked: &str, found: &Typed<'_>) -> bool {
    let resolved = found.resolved;
    let taken = taken(asked, found);
    // « Il est résolu de A; il est résolu de B » goes on as it began.
    let keeps_formula = match begins_decision(resolved) {
        true => formula::says_who_or_outcome(resolved),
        false => formula::stands_in(resolved),
    };
    found.moved.is_none()
        && found.mover.is_none()
        && resolved.contains(char::is_alphanumeric)
        && !keeps_formula
        && !formula::is_headed(resolved)
        && !whereases.iter().any(|whereas| whereas.lines().any(formula::begins))
        && (whereases.is_empty() || !resolved.trim_end().ends_with(','))
        && (taken.is_empty() || goes_on_behind(taken, resolved))
}

/// What was taken from a decision as a formula.
pub(super) fn taken<'a>(asked: &'a str, found: &Typed<'_>) -> &'a str {
    &asked[..asked.len() - found.resolved.len()]
}

/// Whether what is left out of a decision says that it was seconded: « il est proposé et appuyé de payer ».
pub fn leaves_out_seconding(asked: &str, found: &Typed<'_>) -> bool {
    let words = words_of(taken(asked, found));
    words.iter().any(|word| vocabulary::SECONDING.contains(&word.as_str()))
}

/// Whether what is left out of a decision is nothing but a formula and the names of people.
pub(super) fn is_formula(taken: &str) -> bool {
    let said = || said(taken, &[]).or_else(|| said_at_the_end(taken, &[]));
    taken.trim().is_empty() || said().is_some() && !phrase::ends_before_name(taken)
}

/// Whether a motion that is printed as it was typed says itself that these moved and seconded it: by their whole
/// names, before what it asks or at the end of a line, in words that say nothing else. A name is empty where there is
/// none.
pub fn says_who(text: &str, mover: &str, seconder: &str) -> bool {
    if mover.is_empty() {
        return false;
    }
    let (mover, seconder) = (words_of(mover), words_of(seconder));
    let known = [&mover[..], &seconder].concat();
    let phrases = title::parts(text).of_movers(&known);
    let does = |role: Role, name: &[String]| {
        let mut named = phrases.iter().flat_map(|phrase| &phrase.named);
        named.any(|(does, named)| *does == role && named == name)
    };
    does(Role::Moves, &mover)
        && match seconder.is_empty() {
            true => !phrases.iter().any(|phrase| phrase.is_seconded),
            false => does(Role::Seconds, &seconder),
        }
}

/// Whether a motion that is printed as it was typed says of anybody else than these that they moved or seconded it, as
/// far as every word is known. A part of a name may be theirs.
pub fn says_others(text: &str, mover: &str, seconder: &str) -> bool {
    if mover.is_empty() {
        return false;
    }
    let (mover, seconder) = (words_of(mover), words_of(seconder));
    let known = [&mover[..], &seconder].concat();
    let is_other = |(role, named): &(Role, Vec<String>)| {
        let whole = if *role == Role::Moves { &mover } else { &seconder };
        let is_theirs = |word: &String| {
            whole.iter().any(|known| known == word || word.len() == 1 && known.starts_with(word))
        };
        !named.iter().all(is_theirs)
    };
    let phrases = title::parts(text).of_movers(&known);
    phrases.iter().any(|phrase| phrase.named.iter().any(is_other))
}

/// What a line says of a formula, before what it asks and at its end; what a whereas in it says is none.
fn said_in(line: &str, known: &[String]) -> Vec<Phrase> {
    let whereas = words_behind(line, &SIGNS).find(|place| is_recital(&line[*place..]));
    let asked = asked_in(line).map(|asked| line.len() - asked.len());
    let until = whereas.into_iter().chain(asked).min().unwrap_or(line.len());
    let head = said(&line[..phrase::head(&line[..until], known)], known);
    let tail = phrase::tail(line, known).filter(|place| *place >= until);
    let tail = tail.and_then(|place| said_at_the_end(&line[place..], known));
    head.into_iter().chain(tail).collect()
}

/// What is asked for in a line, from « de », « que », "to" or "that" on, or from a verb that begins it or stands behind
/// a colon.
fn asked_in(line: &str) -> Option<&str> {
    let asks = |place: &usize| {
        let (before, asked) = line.split_at(*place);
        // Whether it begins with a verb is told by its first words.
        let asked = asked.char_indices().nth(FIRST_WORDS).map_or(asked, |(end, _)| &asked[..end]);
        let begins = before.trim_end().is_empty() || before.trim_end().ends_with(':');
        begins_one_of(asked, &THAT)
            || verb(asked).is_some()
            || begins && begins_with_infinitive(of_list(asked))
    };
    std::iter::once(0).chain(words_behind(line, &[])).find(asks).map(|place| &line[place..])
}

const FIRST_WORDS: usize = 120;

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
