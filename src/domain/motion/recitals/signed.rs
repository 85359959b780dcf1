//! Where the decision of a motion was found in minutes that are signed: with version 11 of the seal as it is
//! now, but « Vu la lettre » was no whereas; with version 10 in any line of a whereas, and behind any « de »;
//! before, by whole lines. Nothing here changes any more.

use super::super::typed::{PROPOSES, RESOLVES, introduces, introduces_anything, went_on};
use super::{SIGNS, in_last, parted_at, words_behind};
use crate::text::fold::unmarked;

/// How a whereas began, without accents.
const RECITALS: [&str; 4] = ["attendu", "considerant", "whereas", "considering"];

pub(super) fn is_recital(line: &str) -> bool {
    let folded = unmarked(line);
    RECITALS.iter().any(|word| folded.starts_with(word))
}

/// The whereases of a motion and what is to be resolved, as they were told with version 11.
pub fn in_last_line(text: &str) -> (Vec<&str>, Vec<&str>) {
    in_last(by_line(text))
}

/// The same by whole lines alone.
pub fn by_line(text: &str) -> (Vec<&str>, Vec<&str>) {
    super::by_line(text, is_recital)
}

/// The same as they were told with version 10.
pub fn in_any_line(text: &str) -> (Vec<&str>, Vec<&str>) {
    let (mut whereases, mut resolved) = by_line(text);
    let in_line = |part: fn(&str) -> Option<usize>| {
        let mut lines = whereases.iter().enumerate();
        lines.find_map(|(at, line)| part(line).map(|place| (at, place)))
    };
    let found = in_line(introduced)
        .or_else(|| in_line(introduced_anyhow).filter(|_| resolved.is_empty()))
        .or_else(|| in_line(gone_on).filter(|_| resolved.is_empty()));
    if let Some((at, place)) = found {
        let mut asked = whereases.split_off(at);
        let (whereas, decision) = parted_at(asked[0], place);
        asked[0] = decision;
        whereases.push(whereas);
        asked.append(&mut resolved);
        resolved = asked;
    }
    (whereases, resolved)
}

fn introduced(line: &str) -> Option<usize> {
    let decides = |text: &str| introduces(text, &RESOLVES) || introduces(text, &PROPOSES);
    words_behind(line, &SIGNS).find(|place| decides(&line[*place..]))
}

fn introduced_anyhow(line: &str) -> Option<usize> {
    let decides =
        |text: &str| introduces_anything(text, &RESOLVES) || introduces_anything(text, &PROPOSES);
    words_behind(line, &[]).find(|place| decides(&line[*place..]))
}

fn gone_on(line: &str) -> Option<usize> {
    words_behind(line, &[';']).find(|place| went_on(&line[*place..]))
}
