//! A motion in the minutes: « Sur proposition de X, appuyée par Y, il est résolu à l'unanimité
//! de… », or why it was not resolved.

use crate::i18n::language::Language;
use crate::i18n::words::Words;
use crate::store::Record;
use crate::store::query::meetings::MeetingSheet;
use crate::t;
use crate::text::fold::unmarked;

use super::super::french;
use super::super::model::{Block, lines, plain};
use super::text;

/// A motion under its number, or under what became of it.
pub(in crate::documents) fn block(sheet: &MeetingSheet, motion: &Record, words: &Words) -> Block {
    let outcome = text(motion, "outcome");
    let (recitals, resolved) = recitals(text(motion, "text"));
    let mut blocks: Vec<Block> =
        recitals.into_iter().map(|recital| Block::Paragraph(plain(recital))).collect();
    blocks.extend(sentence(&introduction(sheet, motion, words), &resolved, words.language()));
    blocks.extend(ending(motion, words).map(|ending| Block::Paragraph(plain(ending))));
    let label = match (outcome, motion.text("number")) {
        ("carried", Some(number)) => t!(words, "minutes-resolution", number = number),
        _ => words.text(&format!("minutes-motion-{outcome}")).into_owned(),
    };
    Block::Framed { label, blocks }
}

/// The whereases at the head of a motion, each its own paragraph, and what is to be resolved.
fn recitals(text: &str) -> (Vec<String>, String) {
    let mut recitals = Vec::new();
    let mut rest = text.lines().map(str::trim).filter(|line| !line.is_empty()).peekable();
    while let Some(line) = rest.next_if(|line| {
        let folded = unmarked(line);
        ["attendu", "considerant", "whereas", "considering"].iter().any(|w| folded.starts_with(w))
    }) {
        recitals.push(line.to_owned());
    }
    (recitals, rest.collect::<Vec<_>>().join("\n"))
}

/// What was resolved behind its introduction: run in where it goes on as a sentence (« de… »,
/// « que… », an infinitive; "to…", "that…"), else after a colon, as it was typed.
fn sentence(introduction: &str, resolved: &str, language: Language) -> Vec<Block> {
    let mut letters = resolved.chars();
    let first = letters.next().map(|letter| letter.to_lowercase().to_string());
    let lowered = first.unwrap_or_default() + letters.as_str();
    let starts = |with: &[&str]| with.iter().any(|start| unmarked(&lowered).starts_with(start));
    let (going_on, colon) = match language {
        Language::French if starts(&["de ", "d'", "d’", "que ", "qu'", "qu’"]) => {
            (lowered, "\u{A0}:")
        }
        Language::French if french::begins_with_infinitive(resolved) => {
            (french::of(&lowered), "\u{A0}:")
        }
        Language::French => (String::new(), "\u{A0}:"),
        Language::English if starts(&["to ", "that "]) => (lowered, ":"),
        Language::English => (String::new(), ":"),
    };
    if going_on.is_empty() {
        let introduction = plain(format!("{introduction}{colon}"));
        return vec![Block::Paragraph(introduction), Block::Paragraph(lines(resolved))];
    }
    // The sentence is the minutes' own now, and ends as one.
    let end = if going_on.ends_with(|c: char| c.is_alphanumeric() || c == ')') { "." } else { "" };
    vec![Block::Paragraph(lines(&format!("{introduction} {going_on}{end}")))]
}

fn introduction(sheet: &MeetingSheet, motion: &Record, words: &Words) -> String {
    let (mover, seconder) = (sheet.name(motion, "mover_id"), sheet.name(motion, "seconder_id"));
    let of = match words.language() {
        Language::French => french::of(mover),
        Language::English => mover.to_owned(),
    };
    let carried = text(motion, "outcome") == "carried";
    let vote = if carried { vote(motion, words) } else { String::new() };
    match (carried, mover.is_empty(), seconder.is_empty()) {
        (true, true, _) => t!(words, "minutes-resolved", vote = vote),
        (true, false, true) => t!(words, "minutes-resolved-moved", of = of, vote = vote),
        (true, false, false) => {
            t!(words, "minutes-resolved-seconded", of = of, seconder = seconder, vote = vote)
        }
        (false, true, _) => t!(words, "minutes-proposed").into_owned(),
        (false, false, true) => t!(words, "minutes-proposed-moved", mover = mover),
        (false, false, false) => {
            t!(words, "minutes-proposed-seconded", mover = mover, seconder = seconder)
        }
    }
}

/// « à l'unanimité », « à la majorité (8 pour, 1 contre, aucune abstention) ».
fn vote(motion: &Record, words: &Words) -> String {
    let majority = || match text(motion, "majority") {
        "two-thirds" => t!(words, "minutes-majority-two-thirds"),
        "absolute-present" => t!(words, "minutes-majority-absolute-present"),
        "absolute-seats" => t!(words, "minutes-majority-absolute-seats"),
        _ => t!(words, "minutes-majority-simple"),
    };
    let count = |field: &str| motion.value(field).as_whole().unwrap_or(0);
    match (text(motion, "mode"), totals(motion, words)) {
        ("unanimous", _) => t!(words, "minutes-unanimous").into_owned(),
        (_, Some(totals)) if count("votes_against") == 0 && count("votes_abstain") == 0 => {
            format!("{} ({totals})", t!(words, "minutes-unanimous"))
        }
        (_, Some(totals)) => format!("{} ({totals})", majority()),
        (_, None) => majority().into_owned(),
    }
}

/// The totals of a counted vote.
fn totals(motion: &Record, words: &Words) -> Option<String> {
    let count = |field: &str| motion.value(field).as_whole();
    let (votes_for, against) = (count("votes_for")?, count("votes_against")?);
    let abstain = count("votes_abstain").unwrap_or(0);
    Some(t!(words, "minutes-totals", pro = votes_for, against = against, abstain = abstain))
}

/// What became of a motion that did not carry.
fn ending(motion: &Record, words: &Words) -> Option<String> {
    let outcome = text(motion, "outcome");
    if outcome == "carried" {
        return None;
    }
    Some(match (outcome, totals(motion, words)) {
        ("defeated", Some(totals)) if text(motion, "majority") == "two-thirds" => {
            t!(words, "minutes-defeated-two-thirds", totals = totals)
        }
        ("defeated", Some(totals)) if text(motion, "majority").starts_with("absolute") => {
            t!(words, "minutes-defeated-absolute", totals = totals)
        }
        ("defeated", Some(totals)) => t!(words, "minutes-defeated-counted", totals = totals),
        ("tied", Some(totals)) => t!(words, "minutes-tied-counted", totals = totals),
        _ => words.text(&format!("minutes-ending-{outcome}")).into_owned(),
    })
}
