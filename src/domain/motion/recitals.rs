//! Where the whereases of a motion end and what it asks begins.
//!
//! Nothing that somebody types tells it for sure, so the rule is one that can be foreseen: what begins as a whereas
//! is one, to the end of its line, and the first line that does not begin so is the decision; unless one comes
//! later that says that it is (« il est résolu »), before which all but sentences of their own is whereases. The form
//! of a motion shows what was found; whoever meant something else begins a whereas as one, and the decision with
//! « il est résolu ».

use std::borrow::Cow;

use self::line::Line;
use self::within::{begun_behind_movers, decision_in, each};

pub(super) use self::within::{SIGNS, is_recital, words_behind};

mod line;
pub mod signed;
mod within;

/// The whereases at the head of a motion, and what is to be resolved, line by line. Both may stand in one
/// line: « Considérant que la cour est sombre, il est résolu d’acheter trois lampes »; and so may several
/// whereases: « Attendu le froid; attendu le bruit ». A whereas may run over lines, and is given with them.
pub fn recitals(text: &str) -> (Vec<&str>, Vec<&str>) {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    // Most motions have no whereas, and their lines need no second look.
    if !lines.clone().next().is_some_and(is_recital) {
        let Some(place) = begun_behind_movers(text) else { return (Vec::new(), lines.collect()) };
        // « Il est proposé par X⏎Attendu A;⏎Il est résolu de B »: who moved it belongs to the decision.
        let (movers, behind) = text.split_at(place);
        let (whereases, decision) = recitals(behind);
        let movers = movers.lines().map(str::trim).filter(|line| !line.is_empty());
        return (whereases, movers.chain(decision).collect());
    }
    let lines = Line::all(text);
    let place = begin_of_decision(text, &lines);
    let (before, decision) = text.split_at(place);
    // What is parted within a line does not end with the comma that joined it.
    let parted = lines.iter().all(|line| line.at != place) && place < text.len();
    let joins = |sign: char| parted && sign == ',' || sign.is_whitespace();
    let decision = decision.lines().map(str::trim).filter(|line| !line.is_empty());
    (whereases(before.trim_end_matches(joins)), decision.collect())
}

/// A text of several lines in one.
pub fn in_one_line(text: &str) -> Cow<'_, str> {
    match text.contains('\n') {
        true => text.lines().map(str::trim).collect::<Vec<_>>().join(" ").into(),
        false => text.into(),
    }
}

/// Where the decision begins; the end of the text where nothing but whereases stands there.
fn begin_of_decision(text: &str, lines: &[Line<'_>]) -> usize {
    let mut listed = 0;
    for (at, line) in lines.iter().enumerate() {
        if at < listed {
            continue;
        }
        if line.is_recital {
            if let Some(place) = decision_in(line, lines.get(at + 1)) {
                return line.at + place;
            }
            listed = line::list_of(lines, at).unwrap_or_default();
        } else if !line::stands_before(lines, at) {
            return line.at;
        } else if let Some(place) = line.resolved.first() {
            // « … et que l’hiver⏎dure, il est résolu d’acheter⏎trois lampes. »
            return line.at + place;
        }
    }
    text.len()
}

/// The whereases of a text that is nothing else. A line goes on with the one before it where that has no sign at
/// its end.
fn whereases(text: &str) -> Vec<&str> {
    let mut begins = Vec::new();
    let mut is_ended = true;
    for line in Line::all(text) {
        if is_ended || line.is_recital || line.is_listed {
            begins.push(line.at);
        }
        is_ended = line.is_ended();
    }
    begins.push(text.len());
    begins.windows(2).flat_map(|part| each(text[part[0]..part[1]].trim())).collect()
}

/// The lists by which whereases are read, which a test guards.
#[cfg(test)]
pub(super) fn words() -> String {
    within::words() + &line::words()
}

#[cfg(test)]
mod tests;
