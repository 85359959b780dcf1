//! Where the decision of a motion was found in minutes sealed with version 10: in any line of a whereas, and
//! behind any « de ». Nothing here changes any more.

use super::super::typed::{PROPOSES, RESOLVES, introduces, introduces_anything, went_on};
use super::{SIGNS, by_line, parted_at, words_behind};

/// The whereases of a motion and what is to be resolved, as they were told then.
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
