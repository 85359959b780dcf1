//! The lines of a motion, and which of them stand before what is resolved though they do not begin as a whereas:
//! the list of a whereas, and what was broken where the line was full, as in what is pasted from a letter.

use super::super::list::of_list;
use super::super::typed::{
    AND_RESOLVED, MOVED, RESOLVES, THEREFORE, begins_one_of, goes_on, introduces_anything,
    is_of_movers,
};
use super::within::{is_bare, is_recital, lists_what_is_asked, resolved, resolves_alone};
use crate::text::infinitives::begins_with_infinitive;

/// A line of what was typed, and how it begins: each is looked at once, whatever their number.
pub(super) struct Line<'a> {
    pub text: &'a str,
    /// Where it begins in the text.
    pub at: usize,
    /// As a whereas.
    pub is_recital: bool,
    /// As one of a list.
    pub is_listed: bool,
    /// It says that something is resolved, or begins to say it.
    decides: bool,
    /// « En conséquence, il est résolu ».
    concludes: bool,
    /// Where something is resolved further on in it, behind a sign.
    pub resolved: Vec<usize>,
}

impl<'a> Line<'a> {
    /// The lines of a text that are not empty.
    pub fn all(text: &'a str) -> Vec<Self> {
        let place = |line: &str| line.as_ptr() as usize - text.as_ptr() as usize;
        let lines: Vec<&str> =
            text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        let end = |at: usize| {
            lines.get(at + 1).or(lines.last()).map_or(0, |line| place(line) + line.len())
        };
        let of = |(at, line): (usize, &&'a str)| {
            Self::of(line, &text[place(line)..end(at)], place(line))
        };
        lines.iter().enumerate().map(of).collect()
    }

    /// `both` is the line with the next one: a decision may be said over its end.
    fn of(text: &'a str, both: &'a str, at: usize) -> Self {
        let is_recital = is_recital(text);
        let therefore = begins_one_of(text, &THEREFORE);
        let resolves = introduces_anything(both, &RESOLVES);
        let next = both[text.len()..].trim_start();
        // « De plus, il est résolu » goes on with a decision.
        let is_further =
            |place: &usize| !is_recital && begins_one_of(text, &FURTHER) && *place < LEAD;
        Self {
            text,
            at,
            is_recital,
            is_listed: of_list(text).len() < text.len(),
            decides: therefore
                || resolves
                || begins_one_of(text, &MOVED)
                || is_of_movers(text)
                || begins_one_of(text, &AND_RESOLVED)
                || resolves_alone(text),
            concludes: therefore && (resolves || introduces_anything(next, &RESOLVES)),
            resolved: resolved(text, both).filter(|place| !is_further(place)).collect(),
        }
    }

    /// The sign that stands at its end and ends a whereas: « …; », « …; et », but not « reçue de M. ».
    fn end(&self) -> Option<char> {
        let mut words = self.text.split_whitespace().rev();
        let last = words.next().unwrap_or_default();
        let last = match last {
            "et" | "and" => words.next().unwrap_or_default(),
            "M." | "MM." | "Mr." | "Mrs." | "Ms." => return None,
            word => word,
        };
        last.chars().next_back().filter(|sign| matches!(sign, ';' | ':' | '.' | '!' | '?' | '…'))
    }

    /// Whether one does.
    pub fn is_ended(&self) -> bool {
        self.end().is_some()
    }

    fn is_small(&self) -> bool {
        self.text.starts_with(|sign: char| sign.is_lowercase() || sign.is_numeric())
    }
}

/// How a sentence begins that decides something further.
const FURTHER: [&str; 9] = [
    "de plus",
    "en outre",
    "par ailleurs",
    "aussi",
    "egalement",
    "also",
    "moreover",
    "in addition",
    "further",
];

/// In how many bytes such a beginning ends.
const LEAD: usize = 20;

/// Whether a line that begins as no whereas stands before what is resolved all the same; of a list, [`list_of`] says
/// it.
pub(super) fn stands_before(lines: &[Line<'_>], at: usize) -> bool {
    let (last, line, rest) = (&lines[at - 1], &lines[at], &lines[at + 1..]);
    if line.decides {
        return false;
    }
    if rest.iter().any(|line| line.concludes) {
        return true;
    }
    let asks = goes_on(of_list(line.text));
    // « …;⏎la cour est sombre, il est résolu de peindre. »
    if !line.resolved.is_empty() {
        return !(last.is_ended() && asks);
    }
    // Behind a whereas that has no sign at its end, the next one too says that this line was broken.
    let ends_here = |line: &Line<'_>| line.decides || line.is_recital && !last.is_ended();
    let until = rest.iter().position(ends_here).map_or(lines.len(), |end| at + 1 + end);
    let end = (at..until).find(|at| lines[*at].is_ended());
    let sign = end.and_then(|end| lines[end].end());
    let is_sentence = last.is_ended() && sign.is_some_and(|sign| sign != ';');
    let goes_before = !(is_sentence || last.is_ended() && asks);
    // « Attendu les plaintes;⏎l’Office a refusé;⏎Il est résolu… »
    if until < lines.len() || rest.iter().any(|line| !line.resolved.is_empty()) {
        return goes_before;
    }
    // « Whereas two tenants⏎fell there;⏎Salt the stairs. »
    let followed = end.is_some_and(|end| end + 1 < lines.len());
    let is_part = !last.is_ended() && line.is_small() && followed && sign == Some(';');
    is_part && !asks && !begins_with_infinitive(line.text) && !is_of_ours(line.text)
}

/// Where the list of a whereas ends that begins behind its head; `None` of what is no such list. The list is what is
/// asked where nothing else would be, or where its head asks for it: « le comité demande : ».
pub(super) fn list_of(lines: &[Line<'_>], head: usize) -> Option<usize> {
    let (first, bare) = (lines.get(head + 1)?, is_bare(lines[head].text));
    if !lines[head].text.ends_with(':') || lists_what_is_asked(lines[head].text) {
        return None;
    }
    let mut joined = true;
    let items = lines[head + 1..].iter().take_while(|line| {
        let is_alike = line.is_small() == first.is_small() && joined;
        joined = line.text.ends_with(',') || line.end() == Some(';');
        !line.decides && line.is_listed == first.is_listed && (line.is_listed || bare && is_alike)
    });
    let end = head + 1 + items.count();
    (bare || end < lines.len()).then_some(end)
}

/// Whether a line tells what the committee itself does.
pub(super) fn is_of_ours(line: &str) -> bool {
    begins_one_of(line, &OURS)
}

/// How it begins.
#[rustfmt::skip]
const OURS: [&str; 8] = [
    "le comite", "l'assemblee", "les membres", "nous", "the committee", "the assembly", "the members", "we",
];

/// The lists of this file, which a test guards.
#[cfg(test)]
pub(in super::super) fn words() -> String {
    format!("{FURTHER:?}{OURS:?}{LEAD}")
}

#[cfg(test)]
mod tests;
