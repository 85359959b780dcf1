//! How a motion was voted on, in words.

use crate::i18n::dates;
use crate::i18n::words::Words;
use crate::store::Record;
use crate::t;

use crate::domain::voters::VoterList;

use super::super::text;

/// « à l'unanimité », « à la majorité (8 pour, 1 contre, aucune abstention) », « au scrutin secret à
/// la majorité (…) ».
pub(super) fn vote(motion: &Record, words: &Words) -> String {
    let majority = || match text(motion, "majority") {
        "two-thirds" => t!(words, "minutes-majority-two-thirds"),
        "absolute-present" => t!(words, "minutes-majority-absolute-present"),
        "absolute-seats" => t!(words, "minutes-majority-absolute-seats"),
        _ => t!(words, "minutes-majority-simple"),
    };
    let count = |field: &str| motion.value(field).as_whole().unwrap_or(0);
    let said = match (text(motion, "mode"), totals(motion, words)) {
        ("unanimous", _) => t!(words, "minutes-unanimous").into_owned(),
        (_, Some(totals)) if motion.text("casting") == Some("for") => {
            t!(words, "minutes-by-casting-vote", totals = totals)
        }
        ("undocumented", _) => t!(words, "minutes-undocumented").into_owned(),
        (_, Some(totals)) if count("votes_against") == 0 && count("votes_abstain") == 0 => {
            format!("{} ({totals})", t!(words, "minutes-unanimous"))
        }
        (_, Some(totals)) => format!("{} ({totals})", majority()),
        (_, None) => majority().into_owned(),
    };
    match text(motion, "mode") {
        "secret" => t!(words, "minutes-secret", vote = said),
        "roll-call" => t!(words, "minutes-roll-call", vote = said),
        _ => said,
    }
}

/// The totals of a counted vote, with the chair's casting vote.
pub(super) fn totals(motion: &Record, words: &Words) -> Option<String> {
    let count = |field: &str| motion.value(field).as_whole();
    let (votes_for, against) = (count("votes_for")?, count("votes_against")?);
    let abstain = count("votes_abstain").unwrap_or(0);
    let said = t!(words, "minutes-totals", pro = votes_for, against = against, abstain = abstain);
    Some(match motion.text("casting") {
        Some("against") => t!(words, "minutes-casting-against", totals = said),
        _ => said,
    })
}

/// What became of a motion that did not carry.
pub(super) fn ending(motion: &Record, words: &Words) -> Option<String> {
    let outcome = text(motion, "outcome");
    if outcome == "carried" {
        return None;
    }
    let kind = text(motion, "kind");
    let until = motion.date("until_on").map(|day| dates::plain(day, words.language()));
    Some(match (outcome, totals(motion, words)) {
        ("defeated", Some(totals)) if text(motion, "majority") == "two-thirds" => {
            t!(words, "minutes-defeated-two-thirds", kind = kind, totals = totals)
        }
        ("defeated", Some(totals)) if text(motion, "majority").starts_with("absolute") => {
            t!(words, "minutes-defeated-absolute", kind = kind, totals = totals)
        }
        ("defeated", Some(totals)) => {
            t!(words, "minutes-defeated-counted", kind = kind, totals = totals)
        }
        ("tied", Some(totals)) => t!(words, "minutes-tied-counted", kind = kind, totals = totals),
        ("postponed", _) if until.is_some() => {
            t!(words, "minutes-postponed-until", day = until.unwrap_or_default())
        }
        ("referred", _) if motion.text("referred_to").is_some() => {
            t!(words, "minutes-referred-to", to = text(motion, "referred_to"))
        }
        _ => words.with(&format!("minutes-ending-{outcome}"), &[("kind", kind.into())]),
    })
}

/// What stands beside a vote: the names of a roll call, the reason for a vote without a quorum.
pub(super) fn beside(motion: &Record, words: &Words) -> Vec<String> {
    let mut said = Vec::new();
    let list = motion.text("voter_list").and_then(VoterList::read).unwrap_or_default();
    if text(motion, "mode") == "roll-call" {
        let names = |ballot: &str| list.who(ballot).join(", ");
        let (pro, against, abstain) = (names("for"), names("against"), names("abstain"));
        let all = [
            (!pro.is_empty()).then(|| t!(words, "minutes-called-for", names = pro)),
            (!against.is_empty()).then(|| t!(words, "minutes-called-against", names = against)),
            (!abstain.is_empty()).then(|| t!(words, "minutes-called-abstain", names = abstain)),
        ];
        said.push(all.into_iter().flatten().collect::<Vec<_>>().join(" "));
    }
    if let Some(reason) = motion.text("no_quorum_reason") {
        let count = |field: &str| motion.value(field).as_whole().unwrap_or(0);
        said.push(t!(
            words,
            "minutes-no-quorum",
            voters = count("voters"),
            needed = count("quorum_needed"),
            reason = reason.trim_end_matches('.')
        ));
    }
    said
}
