//! How a motion was voted on, in words.

use crate::i18n::dates;
use crate::i18n::words::Words;
use crate::store::Record;
use crate::t;

use crate::domain::motion::MOTION_OUTCOME;
use crate::domain::procedure::Kind;
use crate::domain::tally::{Base, Majority, Totals, Vote};
use crate::domain::voters::VoterList;
use crate::i18n::wording;

use super::super::{adoption, text};
use super::adjourned;
use crate::store::query::meetings::MeetingSheet;

/// « à l'unanimité », « à la majorité (8 pour, 1 contre, 0 abstention) », « au scrutin secret à
/// la majorité (…) ».
pub(super) fn vote(sheet: &MeetingSheet, motion: &Record, words: &Words) -> String {
    by(motion, totals(sheet, motion, words), words)
}

/// How it was resolved, with the totals of a counted vote.
fn by(motion: &Record, totals: Option<String>, words: &Words) -> String {
    let majority = || match text(motion, "majority") {
        "two-thirds" => t!(words, "minutes-majority-two-thirds"),
        "absolute-present" => t!(words, "minutes-majority-absolute-present"),
        "absolute-seats" => t!(words, "minutes-majority-absolute-seats"),
        _ => t!(words, "minutes-majority-simple"),
    };
    let said = match (text(motion, "mode"), totals) {
        ("unanimous", _) => t!(words, "minutes-unanimous").into_owned(),
        (_, Some(totals)) if motion.text("casting") == Some("for") => {
            t!(words, "minutes-by-casting-vote", totals = totals)
        }
        ("undocumented", _) => t!(words, "minutes-undocumented").into_owned(),
        (_, Some(totals)) if is_unanimous(motion) => {
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

/// Whether a count shows that everybody who could vote was in favour.
fn is_unanimous(motion: &Record) -> bool {
    let count = |field: &str| motion.value(field).as_whole();
    let none = |field: &str| count(field).unwrap_or(0) == 0;
    let all = count("votes_for").zip(count("voters")).is_some_and(|(pro, all)| pro >= all);
    all && none("votes_against") && none("votes_abstain")
}

/// How many could have voted and were not counted.
fn uncounted(motion: &Record) -> i64 {
    let count = |field: &str| motion.value(field).as_whole().unwrap_or(0);
    let papers = count("ballots_blank") + count("ballots_spoiled");
    count("voters") - count("votes_for") - count("votes_against") - count("votes_abstain") - papers
}

/// What was counted: in figures, whatever they are; minutes that were signed so say of none that it is
/// none.
fn counted([pro, against, abstain]: [i64; 3], in_figures: bool, words: &Words) -> String {
    match in_figures {
        true => t!(words, "minutes-totals", pro = pro, against = against, abstain = abstain),
        false => {
            t!(words, "minutes-totals.signed", pro = pro, against = against, abstain = abstain)
        }
    }
}

/// The totals of a counted vote, with the chair's casting vote.
pub(super) fn totals(sheet: &MeetingSheet, motion: &Record, words: &Words) -> Option<String> {
    totals_of(motion, adoption::is_of_tenth(sheet), words)
}

fn totals_of(motion: &Record, in_figures: bool, words: &Words) -> Option<String> {
    let count = |field: &str| motion.value(field).as_whole();
    let (votes_for, against) = (count("votes_for")?, count("votes_against")?);
    let abstain = count("votes_abstain").unwrap_or(0);
    let said = match (uncounted(motion), count("votes_abstain")) {
        // Abstentions that nobody counted are not known to be none.
        (1.., None) => t!(words, "minutes-totals-bare", pro = votes_for, against = against),
        _ => counted([votes_for, against, abstain], in_figures, words),
    };
    let said = match uncounted(motion) {
        left @ 1.. => t!(words, "minutes-uncounted", totals = said, count = left),
        _ => said,
    };
    Some(match motion.text("casting") {
        Some("against") => t!(words, "minutes-casting-against", totals = said),
        _ => said,
    })
}

/// How it was voted on, behind a blank, where a motion did not carry: a secret ballot, a roll call, or a vote
/// that was not recorded. A show of hands is told by its count.
pub(super) fn in_which_way(sheet: &MeetingSheet, motion: &Record, words: &Words) -> String {
    if !adoption::is_of_twelfth(sheet) {
        return String::new();
    }
    let way = match text(motion, "mode") {
        "secret" => t!(words, "minutes-voted-secretly"),
        "roll-call" => t!(words, "minutes-voted-by-name"),
        "undocumented" => t!(words, "minutes-undocumented"),
        _ => return String::new(),
    };
    format!(" {way}")
}

/// What became of a motion that did not carry.
pub(super) fn ending(sheet: &MeetingSheet, motion: &Record, words: &Words) -> Option<String> {
    let outcome = text(motion, "outcome");
    match outcome {
        "carried" => return None,
        "proposed" => return Some(adjourned::undecided(sheet, words)),
        _ => {}
    }
    if let Some(study) = adjourned::study(sheet, motion, words) {
        return Some(study);
    }
    let kind = text(motion, "kind");
    let until = motion.date("until_on").map(|day| dates::plain(day, words.language()));
    let way = in_which_way(sheet, motion, words);
    Some(match (outcome, totals(sheet, motion, words)) {
        ("defeated", Some(totals)) if text(motion, "majority") == "two-thirds" => {
            t!(words, "minutes-defeated-two-thirds", kind = kind, way = way, totals = totals)
        }
        ("defeated", Some(totals)) if text(motion, "majority").starts_with("absolute") => {
            t!(words, "minutes-defeated-absolute", kind = kind, way = way, totals = totals)
        }
        ("defeated", Some(totals)) => {
            t!(words, "minutes-defeated-counted", kind = kind, way = way, totals = totals)
        }
        ("tied", Some(totals)) => {
            t!(words, "minutes-tied-counted", kind = kind, way = way, totals = totals)
        }
        ("postponed", _) if until.is_some() => {
            t!(words, "minutes-postponed-until", day = until.unwrap_or_default())
        }
        ("referred", _) if motion.text("referred_to").is_some() => {
            t!(words, "minutes-referred-to", to = text(motion, "referred_to"))
        }
        _ => words.with(
            &format!("minutes-ending-{outcome}"),
            &[("kind", kind.into()), ("way", way.into())],
        ),
    })
}

/// What stands beside a vote: the names of a roll call, the reason for a vote without a quorum.
pub(super) fn beside(sheet: &MeetingSheet, motion: &Record, words: &Words) -> Vec<String> {
    let mut said = Vec::new();
    let list = motion.text("voter_list").and_then(VoterList::read).unwrap_or_default();
    if text(motion, "mode") == "roll-call" {
        let names = |ballot: &str| list.who(ballot).join(", ");
        let (pro, against, abstain) = (names("for"), names("against"), names("abstain"));
        let unsaid = list.0.iter().filter(|voter| voter.vote.is_none());
        let silent: Vec<&str> = unsaid.map(|voter| voter.name.as_str()).collect();
        let all = [
            (!pro.is_empty()).then(|| t!(words, "minutes-called-for", names = pro)),
            (!against.is_empty()).then(|| t!(words, "minutes-called-against", names = against)),
            (!abstain.is_empty()).then(|| t!(words, "minutes-called-abstain", names = abstain)),
            (!silent.is_empty()).then(|| {
                let names = silent.join(", ");
                t!(words, "minutes-called-silent", count = silent.len(), names = names)
            }),
        ];
        said.push(all.into_iter().flatten().collect::<Vec<_>>().join(" "));
    }
    if text(motion, "mode") == "secret" {
        said.extend(ballots(motion, words));
    }
    said.extend(recount(sheet, motion, words));
    if let Some(reason) = motion.text("no_quorum_reason") {
        let count = |field: &str| motion.value(field).as_whole().unwrap_or(0);
        said.push(t!(
            words,
            "minutes-no-quorum",
            // Only an assembly has no list of those who could vote: it counts heads.
            who = if list.0.is_empty() { "people" } else { "members" },
            voters = count("voters"),
            needed = count("quorum_needed"),
            reason = reason.trim_end_matches('.')
        ));
    }
    said
}

/// At an assembly, how many were in the room as it voted, where that is not as at the vote before.
pub(super) fn heads(sheet: &MeetingSheet, motion: &Record, words: &Words) -> Option<String> {
    let voters = |motion: &Record| motion.value("voters").as_whole();
    let now = voters(motion).filter(|now| sheet.facts.is_assembly() && *now > 0)?;
    if !adoption::tells_votes_whole(sheet) {
        return None;
    }
    let at = |motion: &Record| motion.text("decided_at").map(|at| sheet.facts.minute(at));
    let place = |motion: &Record| (at(motion), motion.value("position").as_whole());
    let before = sheet.motions.iter().filter(|other| {
        other.text("mode").is_some() && other.id != motion.id && place(other) < place(motion)
    });
    let before = before.max_by_key(|other| place(other)).and_then(voters);
    if before == Some(now) {
        return None;
    }
    let hour = super::super::hour_in_words(text(motion, "decided_at"), words.language());
    let hour = if hour.is_empty() { "no".to_owned() } else { hour };
    Some(t!(words, "minutes-heads-at-vote", heads = now, at = hour))
}

/// That a vote was counted again, why, and what had been announced before.
fn recount(sheet: &MeetingSheet, motion: &Record, words: &Words) -> Option<String> {
    let count = |field: &str| motion.value(field).as_whole();
    let first = count("first_for").zip(count("first_against")).map(|(pro, against)| {
        let totals = match count("first_abstain") {
            None => t!(words, "minutes-totals-bare", pro = pro, against = against),
            Some(abstain) => counted([pro, against, abstain], adoption::is_of_tenth(sheet), words),
        };
        let outcome = first_outcome(motion, pro, against, count("first_abstain"));
        let outcome =
            wording::small(&wording::decided(words, &MOTION_OUTCOME, Kind::Main, outcome));
        t!(words, "minutes-recount-first", totals = totals, outcome = outcome)
    });
    let reason = motion.text("recount_reason").map(|reason| {
        let reason = reason.trim_end_matches('.');
        t!(words, "minutes-recount", reason = reason)
    });
    let said: Vec<String> = [reason, first].into_iter().flatten().collect();
    (!said.is_empty()).then(|| said.join(" "))
}

/// What the totals gave that were announced before a recount; a casting vote given on them is not known.
fn first_outcome(motion: &Record, pro: i64, against: i64, abstain: Option<i64>) -> &'static str {
    let whole = |number: i64| u32::try_from(number).unwrap_or(0);
    let count = |field: &str| whole(motion.value(field).as_whole().unwrap_or(0));
    let vote = Vote {
        majority: Majority::from_code(text(motion, "majority")).unwrap_or_default(),
        base: Base::from_code(text(motion, "base")).unwrap_or_default(),
        totals: Totals {
            for_: whole(pro),
            against: whole(against),
            abstain: whole(abstain.unwrap_or(0)),
        },
        present: count("voters"),
        seats: count("seats"),
        chair_casting: None,
    };
    vote.outcome().code()
}

/// Who counted a secret ballot, and the papers that are no vote; nothing where none was recorded.
fn ballots(motion: &Record, words: &Words) -> Option<String> {
    let scrutineers = motion.text("scrutineers").map(|names| {
        let names = names.trim_end_matches('.');
        t!(words, "minutes-scrutineers", names = names)
    });
    let count = |field: &str| motion.value(field).as_whole();
    let papers = match (count("ballots_blank"), count("ballots_spoiled")) {
        (None, None) => None,
        (Some(blank), None) => Some(t!(words, "minutes-ballots-blank", blank = blank)),
        (None, Some(spoiled)) => Some(t!(words, "minutes-ballots-spoiled", spoiled = spoiled)),
        (Some(blank), Some(spoiled)) => {
            Some(t!(words, "minutes-ballots", blank = blank, spoiled = spoiled))
        }
    };
    let said: Vec<String> = [scrutineers, papers].into_iter().flatten().collect();
    (!said.is_empty()).then(|| said.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::entity::Entity;
    use crate::domain::field::Value;
    use crate::domain::id::Id;
    use crate::i18n::language::Language;

    /// A motion that carried, with for, against, abstentions and those who could vote.
    fn told(counts: [Option<i64>; 4], in_figures: bool) -> String {
        let [pro, against, abstain, voters] = counts;
        let value = |field: &str| match field {
            "mode" => "counted".into(),
            "outcome" => "carried".into(),
            "majority" => "simple".into(),
            "votes_for" => pro.map(Value::Whole).unwrap_or_default(),
            "votes_against" => against.map(Value::Whole).unwrap_or_default(),
            "votes_abstain" => abstain.map(Value::Whole).unwrap_or_default(),
            "voters" => voters.map(Value::Whole).unwrap_or_default(),
            _ => Value::Null,
        };
        let values = Entity::Motion.fields().iter().map(|field| value(field.name)).collect();
        let motion = Record { entity: Entity::Motion, id: Id::new("m"), values };
        let words = Words::new(Language::French);
        by(&motion, totals_of(&motion, in_figures, &words), &words).replace('\u{a0}', " ")
    }

    #[test]
    fn one_hand_of_fourteen_is_no_unanimity() {
        let one = told([Some(1), Some(0), None, Some(14)], true);
        assert_eq!(one, "à la majorité (1 pour, 0 contre; 13 personnes n’ont pas voté)");
        let most = [Some(13), Some(0), Some(0), Some(14)];
        assert_eq!(
            told(most, true),
            "à la majorité (13 pour, 0 contre, 0 abstention; 1 personne n’a pas voté)"
        );
        // As it was signed.
        assert_eq!(
            told(most, false),
            "à la majorité (13 pour, 0 contre, aucune abstention; 1 personne n’a pas voté)"
        );
        let abstained = told([Some(13), Some(0), Some(1), Some(14)], true);
        assert_eq!(abstained, "à la majorité (13 pour, 0 contre, 1 abstention)");
    }

    #[test]
    fn all_who_could_vote_are_unanimous_counted_abstentions_or_not() {
        for abstain in [Some(0), None] {
            let all = told([Some(14), Some(0), abstain, Some(14)], true);
            assert_eq!(all, "à l’unanimité (14 pour, 0 contre, 0 abstention)");
        }
    }
}
