//! The lines of a motion, and which of them stand before what is resolved though they do not begin as a whereas:
//! the list of a whereas, and what was broken where the line was full, as in what is pasted from a letter.

use super::super::list::of_list;
use super::super::typed::{
    MOVED, RESOLVES, THEREFORE, begins_one_of, goes_on, introduces_anything,
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
    /// « En conséquence, ».
    concludes: bool,
    /// Where something is resolved further on in it, behind a sign.
    pub resolved: Vec<usize>,
}

impl<'a> Line<'a> {
    /// The lines of a text that are not empty.
    pub fn all(text: &'a str) -> Vec<Self> {
        let place = |line: &str| line.as_ptr() as usize - text.as_ptr() as usize;
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        lines.map(|line| Self::of(line, &text[place(line)..], place(line))).collect()
    }

    /// `whole` is the line with all that follows it: a decision may be said over its end.
    fn of(text: &'a str, whole: &'a str, at: usize) -> Self {
        let concludes = begins_one_of(text, &THEREFORE);
        Self {
            text,
            at,
            is_recital: is_recital(text),
            is_listed: of_list(text).len() < text.len(),
            decides: concludes
                || introduces_anything(whole, &RESOLVES)
                || begins_one_of(text, &MOVED)
                || resolves_alone(text),
            concludes,
            resolved: resolved(text, whole).collect(),
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

/// Whether a line that begins as no whereas stands before what is resolved all the same.
pub(super) fn stands_before(lines: &[Line<'_>], at: usize) -> bool {
    let (last, line, rest) = (&lines[at - 1], &lines[at], &lines[at + 1..]);
    if line.decides {
        return false;
    }
    if rest.iter().any(|line| line.concludes) {
        return true;
    }
    if let Some(is_whereas) = in_list(lines, at) {
        return is_whereas;
    }
    let ends_here = |line: &Line<'_>| line.decides || line.is_recital;
    let until = rest.iter().position(ends_here).map_or(lines.len(), |end| at + 1 + end);
    let end = (at..until).find(|at| lines[*at].is_ended());
    let sign = end.and_then(|end| lines[end].end());
    let is_sentence = last.is_ended() && sign.is_some_and(|sign| sign != ';');
    let asks = goes_on(of_list(line.text));
    let goes_before = !(is_sentence || last.is_ended() && asks);
    // « Attendu les plaintes;⏎l’Office a refusé;⏎Il est résolu… »
    if until < lines.len() {
        return goes_before;
    }
    if std::iter::once(line).chain(rest).any(|line| !line.resolved.is_empty()) {
        // In this line: « … et que l’hiver⏎dure, il est résolu… », not « …;⏎De plus, il est résolu… ».
        return goes_before && (line.resolved.is_empty() || !last.is_ended());
    }
    // « Whereas two tenants⏎fell there;⏎Salt the stairs. »
    let followed = end.is_some_and(|end| end + 1 < lines.len());
    let is_part = !last.is_ended() && line.is_small() && followed && sign == Some(';');
    is_part && !asks && !begins_with_infinitive(line.text) && !is_of_ours(line.text)
}

/// Whether a line of a list is a whereas, as its head is; `None` of a line that is of no such list. The list is
/// what is asked where nothing else would be, or where its head asks for it: « le comité demande : ».
fn in_list(lines: &[Line<'_>], at: usize) -> Option<bool> {
    let head = lines[..at].iter().rposition(|line| line.is_recital)?;
    let first = &lines[head + 1];
    let (head, bare) = (&lines[head], is_bare(lines[head].text));
    if !head.text.ends_with(':') || lists_what_is_asked(head.text) {
        return None;
    }
    let items = lines.iter().skip_while(|line| line.at <= head.at);
    let mut joined = true;
    let items = items.take_while(|line| {
        let is_alike = line.is_small() == first.is_small() && joined;
        joined = line.text.ends_with(',') || line.end() == Some(';');
        !line.decides && line.is_listed == first.is_listed && (line.is_listed || bare && is_alike)
    });
    let last = items.last().filter(|last| last.at >= lines[at].at)?;
    let is_all = lines.last().is_some_and(|line| line.at == last.at);
    Some(bare || !is_all)
}

/// Whether a line tells what the committee itself does.
pub(super) fn is_of_ours(line: &str) -> bool {
    const OURS: [&str; 8] = [
        "le comite",
        "l'assemblee",
        "les membres",
        "nous",
        "the committee",
        "the assembly",
        "the members",
        "we",
    ];
    begins_one_of(line, &OURS)
}

#[cfg(test)]
mod tests;
