//! What happens in a count, in words.

use super::dates;
use super::language::Language;
use super::numbers::grouped;
use super::wording::{choice, small};
use super::words::Words;
use crate::domain::count::{Fate, Round, VoteValue};
use crate::domain::election::ballots::BallotTally;
use crate::domain::election::course::{State, Step};
use crate::domain::election::outcome::{RoundKind, Standing};
use crate::domain::election::{CANDIDATE_FATE, ROUND_KIND, SEAT_GROUP};
use crate::store::query::elections::{CandidateRow, ElectionSheet, RoundRow};
use crate::t;
use crate::text::joined::Joined;
use crate::text::sort;

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
pub fn event(words: &Words, fate: &Fate, name: &dyn Fn(&str) -> String) -> String {
    let all = |names: &[String]| names.iter().map(|of| name(of)).joined("; ");
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

/// Everybody's votes after a stage of a count by preference, the most first, then those that nobody has
/// any more. `name` says what a candidate is called.
pub fn stage_votes(words: &Words, stage: &Round, name: &dyn Fn(&str) -> String) -> String {
    let mut each: Vec<_> = stage.votes.iter().collect();
    sort::by_key(&mut each, |(_, votes)| std::cmp::Reverse(*votes));
    let each = each.into_iter().map(|(id, own)| (name(id), *own));
    let spent = (stage.spent > VoteValue::ZERO)
        .then(|| (t!(words, "count-spent").into_owned(), stage.spent));
    let told =
        each.chain(spent).map(|(name, own)| format!("{name} {}", votes(own, words.language())));
    told.joined("; ")
}

/// What a round is called: « Vote, 2e tour » where one votes several times.
pub fn round(words: &Words, kind: RoundKind, number: Option<usize>) -> String {
    let kind = choice(words, &ROUND_KIND, kind.code());
    match number {
        Some(number) => t!(words, "round-vote-number", kind = kind, number = number),
        None => kind,
    }
}

/// What the round is called that was held at a place.
pub fn round_at(words: &Words, sheet: &ElectionSheet, place: usize) -> String {
    let kind = sheet.rounds.get(place).map_or(RoundKind::Vote, RoundRow::kind);
    round(words, kind, sheet.vote_number(place))
}

/// Of which vote the votes are that stand beside the candidates, where it might be another one: the last
/// of several, or the first choices where preferences count.
pub fn shown_votes(words: &Words, sheet: &ElectionSheet) -> Option<String> {
    let votes = sheet.votes();
    let (place, _) = votes.last()?;
    if sheet.code("method") == "stv" {
        return Some(t!(words, "election-votes-first-choices").into_owned());
    }
    let round = round_at(words, sheet, *place);
    (votes.len() > 1).then(|| t!(words, "election-votes-of", round = round))
}

/// What has to come: the round, who stands in it and for how many seats. Lots in a count of preferences
/// give nobody a seat, so there is only said how many are open.
pub fn ahead(
    words: &Words,
    sheet: &ElectionSheet,
    (kind, names, seats): (RoundKind, &str, usize),
) -> String {
    let (round, is_stv) = (round(words, kind, None), sheet.code("method") == "stv");
    if kind == RoundKind::Lots && is_stv {
        return t!(words, "election-ahead-transfers", round = round, names = names, count = seats);
    }
    let group = group_ahead(words, sheet.standing.as_ref());
    t!(words, "election-ahead", round = round, names = names, count = seats, group = group)
}

/// The group for whose reserved seats the round that has to come is, as texts take it: `none` of open ones.
pub fn group_ahead(words: &Words, standing: Option<&Standing>) -> String {
    let group = standing.and_then(|found| found.ahead_for.as_deref());
    group.map_or_else(|| "none".to_owned(), |group| small(&choice(words, &SEAT_GROUP, group)))
}

/// The seats that nobody fills, each told once: the open ones in a sentence, and those of each group in
/// another.
pub fn vacancies(words: &Words, standing: &Standing) -> Vec<String> {
    let open = standing.vacant_open();
    let open = (open > 0).then(|| t!(words, "paper-election-vacant", count = open));
    open.into_iter().chain(vacant_reserved(words, standing)).collect()
}

/// The reserved seats that nobody fills, each group in a sentence.
pub fn vacant_reserved(words: &Words, standing: &Standing) -> Vec<String> {
    let told = |(group, count): &(String, usize)| {
        let group = small(&choice(words, &SEAT_GROUP, group));
        t!(words, "election-vacant-reserved", count = *count, group = group)
    };
    standing.vacant_reserved.iter().map(told).collect()
}

/// What a mark is worth for those who withdrew when the ballots may have borne their name: none, but where
/// it `counts` it is one of those of which a ballot bears no more than so many.
pub fn withdrawn_marks(words: &Words, rows: &[&CandidateRow], counts: bool) -> Option<String> {
    let names = called(rows);
    (!names.is_empty()).then(|| match counts {
        true => t!(words, "election-withdrawn-marks-bound", names = names),
        false => t!(words, "election-withdrawn-marks", names = names),
    })
}

/// What became of a candidate, a substitute with their rank: « suppléance, rang 2 ».
pub fn fate(words: &Words, row: &CandidateRow) -> Option<String> {
    let code = row.record.text("fate")?;
    let fate = small(&choice(words, &CANDIDATE_FATE, code));
    let rank = row.record.value("rank").as_whole().filter(|_| code == "substitute");
    Some(match rank {
        Some(rank) => t!(words, "candidate-rank-told", fate = fate, rank = rank),
        None => fate,
    })
}

/// The names of candidates.
pub fn called(rows: &[&CandidateRow]) -> String {
    rows.iter().map(|row| row.name.as_str()).joined(", ")
}

/// « Hélène Tremblay 31, Ovila Bergeron 12 »; of lots the names in the order in which they came out.
pub fn named_votes(sheet: &ElectionSheet, round: &RoundRow) -> String {
    let lots = round.kind() == RoundKind::Lots;
    let mut votes = round.votes.clone();
    sort::by_key(&mut votes, |(_, votes)| if lots { *votes } else { u64::MAX - *votes });
    let votes = votes.iter().filter_map(|(id, votes)| {
        let name = &sheet.candidate(id.as_str())?.name;
        Some(if lots { format!("{votes}. {name}") } else { format!("{name} {votes}") })
    });
    votes.joined(", ")
}

/// What is said of an objection that was not decided: it waits, unless another one annulled the election.
pub fn undecided(words: &Words, sheet: &ElectionSheet) -> String {
    match sheet.is_annulled() {
        true => t!(words, "objection-moot").into_owned(),
        false => t!(words, "objection-open").into_owned(),
    }
}

/// What became of the ballots of a round.
pub fn ballots(words: &Words, tally: BallotTally) -> String {
    t!(
        words,
        "round-ballots",
        issued = tally.issued,
        valid = tally.valid,
        blank = tally.blank,
        rejected = tally.rejected,
        spoiled = tally.spoiled,
        unreturned = tally.unreturned
    )
}

/// How many of them are not accounted for, or too many; nothing where all are.
pub fn gap(words: &Words, tally: BallotTally) -> Option<String> {
    let gap = tally.gap();
    let told = || t!(words, "round-gap", count = gap.abs(), more = i64::from(gap < 0));
    (gap != 0).then(told)
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
    let told = sheet.facts.not_on_record().into_iter().map(|step| match step {
        Step::Rules => t!(words, "election-lacking-rules").into_owned(),
        Step::Notice => t!(words, "election-lacking-notice").into_owned(),
        Step::Officers => {
            t!(words, "election-lacking-officers", scrutineers = sheet.facts.officers[2])
        }
        _ => t!(words, "election-lacking-assembly").into_owned(),
    });
    told.joined("; ")
}

#[cfg(test)]
mod tests {
    use super::super::wording::refusal;
    use super::*;
    use crate::domain::refusal::Refusal;

    #[test]
    fn what_is_counted_agrees_with_its_number() {
        let (french, english) = (Words::new(Language::French), Words::new(Language::English));
        let lost = |issued, found| Refusal::BallotGap { issued, found };
        let begins = |words: &Words, what: &Refusal, wanted: &str| {
            let said = refusal(words, what);
            assert!(said.starts_with(wanted), "{said}");
        };
        begins(&french, &lost(1, 0), "1 bulletin remis, 0 retrouvé\u{a0}:");
        begins(&french, &lost(15, 13), "15 bulletins remis, 13 retrouvés\u{a0}:");
        begins(&english, &lost(1, 0), "1 ballot issued, 0 found:");
        let many = "1\u{a0}250 bulletins remis, 1\u{a0}248 retrouvés\u{a0}:";
        begins(&french, &lost(1250, 1248), many);
        begins(&english, &lost(1250, 1248), "1,250 ballots issued, 1,248 found:");
        let many = |issued, voters| Refusal::BallotsAndVoters { issued, spoiled: 0, voters };
        begins(&english, &many(2, 1), "2 ballots issued to 1 person who may vote.");
        begins(&french, &many(2, 1), "2 bulletins remis pour 1 personne qui peut voter.");
        // What was typed is told, and what of it is nobody's second vote.
        let spoiled = Refusal::BallotsAndVoters { issued: 22, spoiled: 1, voters: 20 };
        begins(
            &french,
            &spoiled,
            "22 bulletins remis, dont 1 abîmé et remplacé, pour 20 personnes",
        );
        begins(
            &english,
            &spoiled,
            "22 ballots, 1 of them spoiled and replaced, issued to 20 people",
        );
        assert_eq!(t!(&english, "round-needed", count = 1), "Absolute majority: 1 vote.");
        assert_eq!(t!(&english, "round-needed", count = 3), "Absolute majority: 3 votes.");
        for (quota, wanted) in [
            (0, "For 1 seat, the quota is 0 votes:"),
            (1, "For 1 seat, the quota is 1 vote:"),
            (2, "For 1 seat, the quota is 2 votes:"),
        ] {
            let said = t!(&english, "paper-stages-quota", quota = quota, seats = 1);
            assert!(said.starts_with(wanted), "{said}");
        }
        for (total, wanted) in [(0, "there are 0."), (1, "there is 1."), (2, "there are 2.")] {
            let (marks, valid, most) = (2, 1, 2);
            let said = t!(
                &english,
                "paper-election-marks",
                marks = marks,
                valid = valid,
                most = most,
                total = total
            );
            assert!(said.ends_with(wanted), "{said}");
        }
        // In French nothing is one, and told by its number.
        for (valid, wanted) in
            [(0, "0 bulletin valide"), (1, "1 bulletin valide"), (2, "2 bulletins valides")]
        {
            let (round, election) = ("vote", "CA");
            let said = t!(
                &french,
                "history-record-ballots",
                count = valid,
                round = round,
                election = election
            );
            assert!(said.ends_with(wanted), "{said}");
        }
        let disagree = |votes| Refusal::VotesAndBallots { votes, valid: 1, marks: 1 };
        begins(&french, &disagree(1), "1 voix ne va pas avec 1 bulletin valide");
        begins(&french, &disagree(2), "2 voix ne vont pas avec 1 bulletin valide");
        begins(&english, &disagree(1), "1 vote does not go with 1 valid ballot");
    }
}
