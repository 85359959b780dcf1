//! What happens in a count, in words.

use super::dates;
use super::language::Language;
use super::numbers::grouped;
use super::wording::choice;
use super::words::Words;
use crate::domain::count::{Fate, VoteValue};
use crate::domain::election::ROUND_KIND;
use crate::domain::election::course::State;
use crate::domain::election::outcome::RoundKind;
use crate::store::query::elections::ElectionSheet;
use crate::t;

/// « 34 » or « 25,71400 ».
pub fn votes(votes: VoteValue, language: Language) -> String {
    let (whole, parts) = votes.parts();
    match parts {
        0 => grouped(whole, language),
        _ => in_full(votes, language),
    }
}

/// « 34,00000 », beside others that have a fraction.
pub fn in_full(votes: VoteValue, language: Language) -> String {
    let (whole, parts) = votes.parts();
    let point = if language == Language::French { ',' } else { '.' };
    format!("{}{point}{parts:05}", grouped(whole, language))
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
        Fate::Lowest(of) => t!(words, "count-event-lowest", names = all(of)),
        Fate::Drawn(of) => t!(words, "count-event-drawn", names = all(of)),
    }
}

/// What a round is called: « Vote, 2e tour » where one votes several times.
pub fn round(words: &Words, kind: RoundKind, number: Option<usize>) -> String {
    let kind = choice(words, &ROUND_KIND, kind.code());
    match number {
        Some(number) => t!(words, "round-vote-number", kind = kind, number = number),
        None => kind,
    }
}

/// Where a step of an election stands: « fait le 28 nov. 2026 ».
pub fn step(words: &Words, state: State) -> String {
    let plain = |day| dates::medium(day, words.language());
    match state {
        State::Done(Some(day)) => t!(words, "election-done-on", day = plain(day)),
        State::Done(None) => t!(words, "election-done").into_owned(),
        State::DoneLate(day, by) => {
            t!(words, "election-done-late", day = plain(day), by = plain(by))
        }
        State::DoneEarly(day, from) => {
            t!(words, "election-done-early", day = plain(day), from = plain(from))
        }
        State::Due(Some(day)) => t!(words, "election-due-by", day = plain(day)),
        State::Due(None) => t!(words, "election-due").into_owned(),
        State::Late(day) => t!(words, "election-late", day = plain(day)),
        State::Later => t!(words, "election-later").into_owned(),
        State::NotNeeded => t!(words, "election-not-needed").into_owned(),
        State::LeftOut => t!(words, "election-left-out").into_owned(),
    }
}

/// What is not on record that a proclamation rests on, as a list.
pub fn lacking(words: &Words, sheet: &ElectionSheet) -> String {
    let told = sheet.lacking().into_iter().map(|step| match step {
        "rules" => t!(words, "election-lacking-rules").into_owned(),
        "notice" => t!(words, "election-lacking-notice").into_owned(),
        "officers" => {
            t!(words, "election-lacking-officers", scrutineers = sheet.facts.officers[2])
        }
        _ => t!(words, "election-lacking-assembly").into_owned(),
    });
    told.collect::<Vec<_>>().join("; ")
}
