//! What happens in a count, in words.

use super::language::Language;
use super::numbers::grouped;
use super::words::Words;
use crate::domain::count::{Fate, VoteValue};
use crate::t;

/// « 34 » or « 25,71400 ».
pub fn votes(votes: VoteValue, language: Language) -> String {
    let (whole, parts) = votes.parts();
    let point = if language == Language::French { ',' } else { '.' };
    match parts {
        0 => grouped(whole, language),
        _ => format!("{}{point}{parts:05}", grouped(whole, language)),
    }
}

/// « Élimination : Guy Tremblay ». `name` says what a candidate is called.
pub fn event(words: &Words, fate: &Fate, name: impl Fn(&str) -> String) -> String {
    let all = |names: &[String]| names.iter().map(|of| name(of)).collect::<Vec<_>>().join("; ");
    match fate {
        Fate::Elected(of) => t!(words, "count-event-elected", name = name(of)),
        Fate::Excluded(of) => t!(words, "count-event-excluded", name = name(of)),
        Fate::Surplus(of, surplus) => {
            let surplus = votes(*surplus, words.language());
            t!(words, "count-event-surplus", name = name(of), votes = surplus)
        }
        Fate::Indifferent(of) => t!(words, "count-event-indifferent", names = all(of)),
        Fate::Tied(of) => t!(words, "count-event-tied", names = all(of)),
        Fate::Drawn(of) => t!(words, "count-event-drawn", names = all(of)),
    }
}
