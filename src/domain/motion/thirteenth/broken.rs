//! Lines of a text that were broken where they were full, as in what is pasted from a letter: which of them go on
//! with a whereas, and which stand before what is resolved.
//!
//! A whereas is never made of what the motion asks: where nothing tells the two apart, the line is what it asks.

use super::typed::{
    MOVED, PROPOSES, RESOLVES, THEREFORE, begins_one_of, goes_on, introduces_anything,
};
use super::{introduced, is_of_list, is_recital, is_told, of_list, words_behind};
use crate::text::infinitives::begins_with_infinitive;

/// A line of what was typed, and how it begins: each is looked at once, whatever their number.
pub(super) struct Line<'a> {
    pub text: &'a str,
    /// As a whereas.
    pub is_recital: bool,
    /// As one of a list.
    is_listed: bool,
    /// In the middle of a sentence: with a small letter, a digit or a quotation.
    is_small: bool,
    /// It says that something is resolved, or begins to say it.
    decides: bool,
    /// « En conséquence, ».
    concludes: bool,
    /// « Il est proposé ».
    proposes: bool,
    /// Something is resolved further on in it, behind a sign.
    decides_within: bool,
    /// So it is, behind a sign or not.
    may_decide_within: bool,
    /// By its first word it asks for something.
    asks: bool,
    /// It does so behind the sign of a list.
    lists_what_is_asked: bool,
    /// It tells what the committee itself does.
    is_of_ours: bool,
}

impl<'a> Line<'a> {
    pub fn of(text: &'a str) -> Self {
        let is_small =
            |sign: char| sign.is_lowercase() || sign.is_numeric() || "(«“\"".contains(sign);
        let concludes = begins_one_of(text, &THEREFORE);
        Self {
            text,
            is_recital: is_recital(text),
            is_listed: is_of_list(text),
            is_small: text.starts_with(is_small),
            decides: introduces_anything(text, &RESOLVES)
                || concludes
                || begins_one_of(text, &MOVED)
                || is_resolved_alone(text),
            concludes,
            proposes: introduces_anything(text, &PROPOSES),
            decides_within: introduced(text, &RESOLVES).next().is_some(),
            may_decide_within: words_behind(text, &[])
                .any(|place| introduces_anything(&text[place..], &RESOLVES)),
            asks: asks(text),
            lists_what_is_asked: asks(of_list(text)),
            is_of_ours: is_of_ours(text),
        }
    }

    /// Whether it is one of the list behind « Considérant : », with a sign before it or only one behind.
    pub fn is_of_lead(&self) -> bool {
        self.is_listed || self.is_small && self.text.ends_with([';', ','])
    }
}

/// Past which line the whereas ends that begins with one of these lines.
pub(super) fn end(text: &str, lines: &[Line<'_>], at: usize) -> usize {
    let mut end = at + 1;
    while let Some(line) = lines.get(end) {
        let (last, so_far) = (&lines[end - 1], span(text, lines[at].text, lines[end - 1].text));
        let before = so_far.len() - last.text.len();
        let mut resolved = introduced(last.text, &RESOLVES);
        let decided = resolved.any(|place| !is_told(&so_far[..before + place]));
        if decided || !goes_on_with(so_far, last, line, &lines[end + 1..]) {
            break;
        }
        end += 1;
    }
    end
}

/// A text from one of its lines to another.
pub(super) fn span<'a>(text: &'a str, first: &str, last: &str) -> &'a str {
    let place = |line: &str| line.as_ptr() as usize - text.as_ptr() as usize;
    &text[place(first)..place(last) + last.len()]
}

/// Whether a line goes on with a whereas that has no sign at its end, before the lines that follow.
///
/// One does that begins in the middle of a sentence, and any behind a word that ends no clause, unless it asks
/// for something: « Attendu le froid⏎de demander du chauffage ». Where a later line says what is resolved, all
/// before it are whereases; where none asks for anything, the line itself is what is asked.
fn goes_on_with(whereas: &str, last: &Line<'_>, line: &Line<'_>, rest: &[Line<'_>]) -> bool {
    let dangles = dangles(last.text);
    if line.is_recital {
        // « … que le comité a⏎vu la porte »
        return line.is_small && dangles && !joins(last.text);
    }
    let resolved = rest.iter().any(|line| line.decides);
    if line.decides {
        return line.is_small && is_told(whereas) && resolved;
    }
    if line.proposes {
        let asked = rest.first().is_some_and(|next| begins_with_infinitive(next.text));
        return line.is_small && (resolved || is_told(whereas) && asked);
    }
    if line.is_listed {
        return false;
    }
    if dangles {
        return line.is_small || !line.asks;
    }
    if last.text.ends_with([';', ':', '.', '!', '?', '…']) {
        return false;
    }
    let said_later = resolved || rest.iter().any(|line| line.proposes || line.decides_within);
    if !line.is_small {
        return said_later && !line.asks && !line.is_of_ours;
    }
    if line.may_decide_within || said_later || begins_one_of(line.text, &GOES_ON) {
        return true;
    }
    if line.asks {
        // « … la nécessité⏎de demander du chauffage;⏎Écrire à l’Office. »
        let ended = |line: &Line<'_>| line.text.ends_with([';', '.', '!', '?', '…', ':']);
        let sentence = std::iter::once(line).chain(rest);
        let end = sentence.clone().position(ended).filter(|_| !begins_with_infinitive(line.text));
        let parted =
            |end: &usize| sentence.clone().nth(*end).is_some_and(|l| l.text.ends_with(';'));
        let next = end.filter(parted).and_then(|end| rest.get(end));
        return next.is_some_and(|next| next.asks && !next.is_small);
    }
    let asked = |line: &Line<'_>| line.is_recital || line.is_of_ours || line.lists_what_is_asked;
    !line.is_of_ours && (rest.iter().any(asked) || line.text.ends_with(';') && !rest.is_empty())
}

/// Whether a line stands before what is resolved though it does not begin as a whereas: one of the list of a
/// whereas before a line that is none of it, or another before a line that resolves.
pub(super) fn stands_before(last: &str, of_lead: bool, lines: &[Line<'_>]) -> bool {
    let (line, rest) = (&lines[0], &lines[1..]);
    if of_lead {
        return rest.iter().any(|line| !line.is_of_lead() && !line.is_small)
            || rest.iter().any(|line| line.decides || line.proposes);
    }
    if line.decides || line.proposes || line.lists_what_is_asked || line.is_of_ours {
        return false;
    }
    // « Le texte suivant est adopté :⏎Il est résolu… » quotes.
    let next_decides = rest.first().is_some_and(|next| next.decides);
    if line.text.ends_with(':') && next_decides {
        return false;
    }
    match last.chars().next_back() {
        Some(';' | ',' | ':') => rest.iter().any(|line| line.decides),
        // What stands behind a full stop may be asked for; a conclusion says that it is not.
        Some('.' | '!' | '?' | '…') => rest.iter().any(|line| line.concludes),
        _ => false,
    }
}

/// Whether a line resolves by a word alone: « Résolu : », “Resolved that”.
fn is_resolved_alone(line: &str) -> bool {
    line.starts_with(char::is_uppercase) && begins_one_of(line, &["resolu", "resolved"])
}

/// Whether a line asks for something by its first word.
fn asks(line: &str) -> bool {
    goes_on(line) || begins_with_infinitive(line) || begins_one_of(line, &["que", "qu", "that"])
}

/// Whether a line tells what the committee itself does.
fn is_of_ours(line: &str) -> bool {
    const OURS: [&str; 6] =
        ["le comite", "l'assemblee", "les membres", "the committee", "the assembly", "the members"];
    begins_one_of(line, &OURS)
}

/// Whether a text stops at a word that ends no clause: « reçue de Mme », "of the". Those that may end one when they
/// are written otherwise are left out or told apart by that: « bâtiment A », « l’aile est ».
fn dangles(text: &str) -> bool {
    let Some(last) = text.split_whitespace().next_back() else { return false };
    ENDS_NOTHING.contains(&last) || last.ends_with(['\'', '’'])
}

/// Words that begin no decision.
const GOES_ON: [&str; 10] =
    ["et", "ou", "mais", "qui", "depuis", "and", "or", "but", "which", "since"];

/// Whether a text stops at the word that joins two whereases.
fn joins(text: &str) -> bool {
    text.split_whitespace().next_back().is_some_and(|last| matches!(last, "et" | "and"))
}

#[rustfmt::skip]
const ENDS_NOTHING: [&str; 77] = [
    "a", "au", "aux", "avec", "ce", "ces", "cette", "chez", "comme", "contre", "dans", "de", "des", "du", "en",
    "et", "la", "le", "les", "leur", "leurs", "nos", "notre", "on", "ont", "ou", "par", "pour", "que", "qui",
    "sa", "sans", "ses", "sont", "sur", "un", "une", "à", "où",
    "M.", "MM.", "Mme", "Mmes", "Mr.", "Mrs.", "Ms.",
    "Attendu", "attendu", "Considérant", "considérant", "Whereas", "whereas", "Considering", "considering",
    "Il", "il", "It", "it", "be",
    "an", "and", "are", "at", "by", "for", "from", "in", "is", "of", "or", "that", "the", "their", "to", "was",
    "with", "were",
];

/// All its lists, which a test guards.
#[cfg(test)]
pub(super) fn words() -> String {
    format!("{GOES_ON:?}{ENDS_NOTHING:?}")
}
