//! What a motion is called that keeps a formula of its own.

use super::super::list::of_list;
use super::super::recitals::{in_one_line, is_recital, recitals};
use super::super::typed::{THAT, begins_one_of, typed, verb};
use super::formula::{begins, is_heading, is_label, lines};
use super::phrase::{Phrase, head, said, said_at_the_end, tail};
use super::{asked_in, begins_decision, is_formula, said_in};
use crate::text::initial::capital;

/// The lines of a motion, without those that say nothing: what stands before it decides anything, and the decision.
pub(super) struct Parts<'a> {
    /// Headings, and who moves and seconds.
    before: Vec<&'a str>,
    /// What decides; the whereases where nothing else stands there.
    decision: Vec<&'a str>,
    /// Who moves and what became of it, in lines of their own.
    behind: Vec<&'a str>,
}

/// More lines stand above no motion; what is longer is no formula, and is not taken for one line by line.
const HEADINGS: usize = 40;

/// Parts a motion: headings and lines that are nothing but a formula are left out, and so are whereases, as far as
/// anything else stands there.
pub(super) fn parts(text: &str) -> Parts<'_> {
    let is_said = |line: &&str| line.contains(char::is_alphanumeric);
    let mut decision: Vec<&str> = text.lines().map(str::trim).filter(is_said).collect();
    let (mut before, mut behind) = (Vec::new(), Vec::new());
    while let [_, .., last] = decision[..]
        && said_at_the_end(last, &[]).is_some()
    {
        behind.push(last);
        decision.pop();
    }
    let place = |line: &str| line.as_ptr() as usize - text.as_ptr() as usize;
    let text = decision.last().map_or(text, |last| &text[..place(last) + last.len()]);
    while let [first, _, ..] = decision[..]
        && before.len() < HEADINGS
    {
        let of_formula = of_formula(&decision);
        if of_formula > 0 || is_heading(first) || is_label(first) && asked_in(first).is_none() {
            before.extend(decision.drain(..of_formula.max(1)));
        } else if is_recital(first) {
            let (whereases, resolved) = recitals(&text[place(first)..]);
            // « Attendu A;⏎Il est proposé, appuyé et résolu de B⏎Proposé par X »
            let mut lines = whereases.iter().flat_map(|whereas| lines(whereas));
            let resolved: Vec<&str> = match lines.find(|line| !is_recital(line) && begins(line)) {
                Some(line) => text[place(line)..].lines().map(str::trim).filter(is_said).collect(),
                None => {
                    let last = whereases.last().copied().unwrap_or_default();
                    behind_broken(last, &resolved).iter().copied().filter(is_said).collect()
                }
            };
            if resolved.is_empty() {
                break;
            }
            decision = resolved;
        } else {
            break;
        }
    }
    if let [one] = decision[..]
        && is_recital(one)
    {
        let resolved = recitals(one).1;
        decision = if resolved.is_empty() { decision } else { resolved };
    }
    Parts { before, decision, behind }
}

/// How many of these lines are nothing but a formula, which may be broken over them, before one that is not:
/// « Proposé par⏎Zoé Roy⏎… ».
fn of_formula(lines: &[&str]) -> usize {
    let most = lines.len().saturating_sub(1).min(BROKEN);
    let is_formula = |count: &usize| {
        let whole = lines[..*count].join("\n");
        said_at_the_end(&whole, &[]).or_else(|| said(&whole, &[])).is_some()
    };
    (1..=most).rev().find(is_formula).unwrap_or_default()
}

/// Over how many lines a formula may be broken.
const BROKEN: usize = 8;

/// What stands behind a whereas that was broken over lines which ask for something by their words: « Attendu que la
/// Ville a promis⏎de déneiger la cour;⏎QUE l’Office le fasse ».
fn behind_broken<'a, 'b>(whereas: &str, resolved: &'b [&'a str]) -> &'b [&'a str] {
    let is_broken = whereas.ends_with(|sign: char| sign.is_alphanumeric())
        && resolved.first().is_some_and(|first| first.starts_with(char::is_lowercase));
    let decides = |lines: &[&str]| {
        lines[0].ends_with(';')
            && lines[1].starts_with(char::is_uppercase)
            && (begins_decision(lines[1]) || begins(lines[1]))
    };
    let end = resolved.windows(2).position(decides).filter(|_| is_broken);
    end.map_or(resolved, |end| &resolved[end + 1..])
}

impl Parts<'_> {
    /// What its lines say of who moved and who seconded.
    pub(super) fn of_movers(&self, known: &[String]) -> Vec<Phrase> {
        let lines = self.before.iter().chain(&self.decision).chain(&self.behind);
        // In lines that follow one another: « Proposé par⏎Zoé Roy ».
        let whole = said(&self.before.join("\n"), known);
        whole.into_iter().chain(lines.flat_map(|line| said_in(line, known))).collect()
    }
}

/// What a motion is called that keeps a formula: by what it asks where all that stands before is known, else by the
/// line that decides.
pub(in super::super) fn title(text: &str) -> String {
    if said_at_the_end(text, &[]).is_some() {
        return named(&in_one_line(text));
    }
    let Parts { decision, before, .. } = parts(text);
    let Some((first, others)) = decision.split_first() else {
        return before
            .first()
            .map_or_else(|| in_one_line(text).into_owned(), |line| (*line).to_owned());
    };
    let line = without_tail(first);
    let asked = match behind_formula(line) {
        Some(asked) => asked.to_owned(),
        None => in_full(line, if line.len() < first.len() { &[] } else { others }),
    };
    let listed = before_list(&asked, others.iter().map(|line| without_tail(line)));
    named(&listed.unwrap_or(asked))
}

/// What is asked for from there on where a motion keeps a formula: without headings and whereases, and without who
/// moves it and what became of it.
pub fn matter(text: &str) -> String {
    let lines = parts(text).decision.into_iter().map(without_tail);
    let lines = lines.filter(|line| said_at_the_end(line, &[]).is_none());
    let lines = lines.map(|line| behind_formula(line).unwrap_or(&line[head(line, &[])..]));
    lines.collect::<Vec<_>>().join("\n")
}

/// A line without what is nothing but a formula at its end.
fn without_tail(line: &str) -> &str {
    tail(line, &[]).map_or(line, |place| line[..place].trim_end_matches(JOINTS))
}

/// What joins it to what stands before it.
const JOINTS: [char; 7] = [' ', '\u{a0}', ',', '(', '-', '–', '—'];

/// What stands in a line behind a formula of which every word is known.
fn behind_formula(line: &str) -> Option<&str> {
    let is_behind = |asked: &&str| {
        let before = &line[..line.len() - asked.len()];
        is_formula(before) && !is_recital(asked) && asked.contains(char::is_alphanumeric)
    };
    let found = typed(line).resolved;
    let found = (found.len() < line.len() && !begins(found)).then_some(found);
    let found = found.filter(is_behind);
    found.or_else(|| asked_in(line).filter(is_behind))
}

/// A line that begins a sentence, to its end: a formula may be broken over lines.
fn in_full(line: &str, others: &[&str]) -> String {
    let mut whole = line.to_owned();
    for other in others {
        let is_ended = whole.ends_with(['.', ';', ':', '!', '?', '…', ')']);
        let goes_on = other.starts_with(char::is_lowercase) || whole.ends_with(',');
        if is_ended || !goes_on || whole.len() > LONG {
            break;
        }
        whole.push(' ');
        whole.push_str(without_tail(other));
    }
    whole
}

/// How many bytes of a list name a motion, at least one line of it.
const LONG: usize = 120;

/// « De nommer : Zoé Roy; Guy Roy », in one line where the first announces the others, as many as there is room for.
pub(in super::super) fn before_list<'a>(
    first: &str,
    others: impl Iterator<Item = &'a str>,
) -> Option<String> {
    if !first.ends_with(':') {
        return None;
    }
    let mut whole = first.to_owned();
    let mut is_whole = true;
    for item in others.map(of_list).filter(|item| !item.is_empty()) {
        if whole.len() > first.len() && whole.len() + item.len() > LONG {
            is_whole = false;
            break;
        }
        whole.push(' ');
        whole.push_str(item);
    }
    let has_list = whole.len() > first.len();
    has_list.then(|| if is_whole { whole } else { whole + " …" })
}

/// What is asked, with its verb first and without the signs at its end.
fn named(asked: &str) -> String {
    let first = of_list(asked);
    let asked = match begins_one_of(first, &THAT) {
        true => first,
        false => verb(first).unwrap_or(first),
    };
    let ends = |sign: char| matches!(sign, '.' | ';' | ',' | ':') || sign.is_whitespace();
    let title = asked.trim_end_matches(ends);
    capital(if title.is_empty() { first } else { title })
}

/// What else decides of it, which a test guards.
#[cfg(test)]
pub(super) fn words() -> String {
    format!("{JOINTS:?}{LONG}{BROKEN}")
}
