//! Lines of a text that were broken where they were full, as in what is pasted from a letter: which of them go on
//! with a whereas, and which stand before what is resolved.

use super::super::typed::{
    MOVED, PROPOSES, RESOLVES, THEREFORE, begins_one_of, goes_on, introduces_anything,
};
use super::{introduced, is_of_list, is_recital, is_told, of_list};
use crate::text::fold::unmarked;
use crate::text::infinitives::begins_with_infinitive;

/// Past which line the whereas ends that begins with one of these lines.
pub(super) fn end(text: &str, lines: &[&str], at: usize) -> usize {
    let mut end = at + 1;
    while let Some(line) = lines.get(end) {
        let so_far = span(text, lines[at], lines[end - 1]);
        let decided = introduced(so_far, &RESOLVES).any(|place| !is_told(&so_far[..place]));
        if decided || !goes_on_with(so_far, line, &lines[end + 1..]) {
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
/// One that begins with a small letter or a digit does, unless it asks for something: « Attendu le froid⏎de
/// demander du chauffage ». Where a later line says what is resolved, all before it are whereases.
fn goes_on_with(whereas: &str, line: &str, rest: &[&str]) -> bool {
    if is_recital(line) {
        return false;
    }
    let small = line.starts_with(|sign: char| {
        sign.is_lowercase() || sign.is_numeric() || "(«“\"".contains(sign)
    });
    if dangles(whereas) {
        return true;
    }
    if whereas.ends_with([';', ':', '.', '!', '?', '…']) {
        return false;
    }
    let resolved = rest.iter().any(|line| decides(line));
    if decides(line) {
        return small && is_told(whereas) && resolved;
    }
    if introduces_anything(line, &PROPOSES) {
        let asked = rest.first().is_some_and(|next| begins_with_infinitive(next));
        return small && (resolved || is_told(whereas) && asked);
    }
    let in_line = |line: &&str| introduced(line, &RESOLVES).next().is_some();
    let said_later = resolved
        || rest.iter().any(|line| introduces_anything(line, &PROPOSES))
        || rest.iter().any(in_line);
    if is_of_list(line) {
        return false;
    }
    if !small {
        return said_later && !asks(line);
    }
    if in_line(&line) || said_later {
        return true;
    }
    if asks(line) {
        // « … la nécessité⏎de demander du chauffage;⏎Écrire à l’Office. »
        let ended = |line: &&str| line.ends_with([';', '.', '!', '?', '…', ':']);
        let end = [line].iter().chain(rest).position(ended);
        let Some(end) = end.filter(|_| !begins_with_infinitive(line)) else { return false };
        let last = if end == 0 { line } else { rest[end - 1] };
        let parted = last.ends_with(';');
        return parted && rest.get(end).is_some_and(|next| next.starts_with(char::is_uppercase));
    }
    !is_of_ours(line)
        && (rest.is_empty()
            || line.ends_with(';')
            || rest.iter().any(|line| is_recital(line) || is_of_ours(line) || asks(of_list(line))))
}

/// Whether a line stands before what is resolved though it does not begin as a whereas: one of the list of a
/// whereas, or any other before a line that resolves.
pub(super) fn stands_before(last: &str, of_lead: bool, lines: &[&str]) -> bool {
    let (line, rest) = (lines[0], &lines[1..]);
    if decides(line) || introduces_anything(line, &PROPOSES) || asks(of_list(line)) {
        return false;
    }
    let resolved = rest.iter().any(|line| decides(line));
    if of_lead {
        let proposed = |line: &str| introduces_anything(line, &PROPOSES);
        let asked = |line: &str| is_of_ours(line) || asks(line);
        return resolved || rest.iter().any(|line| proposed(line) || asked(line));
    }
    // « Le texte suivant est adopté :⏎Il est résolu… » quotes.
    let quotes = line.ends_with(':') && rest.first().is_some_and(|next| decides(next));
    resolved && !quotes && last.ends_with([';', ',', '.', ':', '!', '?', '…'])
}

/// Whether a line says that something is resolved, or begins to say it.
fn decides(line: &str) -> bool {
    introduces_anything(line, &RESOLVES)
        || begins_one_of(line, &THEREFORE)
        || begins_one_of(line, &MOVED)
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

/// Whether a text stops at a word that ends no clause: « reçue de Mme », "of the".
fn dangles(text: &str) -> bool {
    let text = unmarked(text).replace('’', "'");
    let Some(last) = text.split_whitespace().next_back() else { return false };
    ENDS_NOTHING.contains(&last) || last.ends_with('\'')
}

#[rustfmt::skip]
const ENDS_NOTHING: [&str; 67] = [
    "a", "au", "aux", "avec", "ce", "ces", "cette", "chez", "comme", "contre", "dans", "de", "des", "du", "en",
    "est", "et", "la", "le", "les", "leur", "leurs", "m.", "mm.", "mme", "mmes", "no", "nos", "notre", "ou",
    "par", "pour", "que", "qui", "sa", "sans", "ses", "son", "sont", "sous", "sur", "un", "une", "vers",
    "attendu", "considerant", "whereas", "considering",
    "il", "it", "be",
    "an", "and", "at", "by", "for", "from", "mr.", "mrs.", "ms.", "of", "or", "that", "the", "to", "was", "with",
];
