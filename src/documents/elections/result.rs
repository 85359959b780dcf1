//! The result of an election told to others: the letter to the office, and the poster.

use crate::domain::count::{Method, VoteValue};
use crate::domain::election::method;
use crate::domain::election::outcome::{RoundKind, Standing};
use crate::domain::refusal::Refusal;
use crate::i18n::words::Words;
use crate::i18n::{counting, dates};
use crate::store::query::elections::{CandidateRow, ElectionSheet};
use crate::store::{Result, Store};
use crate::t;
use crate::text::joined::Joined;
use crate::text::ordered::Map;
use crate::text::sort;

use super::super::model::{Block, Line, plain};
use super::super::subject::Subject;
use super::super::template::values::Values;
use super::annulled::{annulled, mark};
use super::report::{elected, officer_lines, seat_of, substitutes, substitutes_told};
use super::{at, head, of_election, together};

/// What is filled into the letter to the office on a proclaimed election. Who comes after those elected is
/// told in a sentence: a letter is one page.
///
/// # Errors
/// [`Refusal::NotFound`]; [`Refusal::ElectionStep`] before the proclamation.
pub fn letter(store: &Store, subject: &Subject, words: &Words) -> Result<Values> {
    values(store, subject, words, substitutes_told)
}

/// What is filled into the poster of the result of a proclaimed election.
///
/// # Errors
/// [`Refusal::NotFound`]; [`Refusal::ElectionStep`] before the proclamation.
pub fn poster(store: &Store, subject: &Subject, words: &Words) -> Result<Values> {
    values(store, subject, words, substitutes)
}

/// How it is told who comes after those who are elected.
type After = fn(&ElectionSheet, &Standing, &Words) -> Vec<Block>;

fn values(store: &Store, subject: &Subject, words: &Words, substitutes: After) -> Result<Values> {
    store.at_one_moment(|store| {
        let sheet = subject.election_sheet(store)?;
        if matches!(sheet.code("status"), "open" | "closed") {
            return Err(Refusal::ElectionStep { stage: "unproclaimed".to_owned() }.into());
        }
        at(&sheet, &["proclaimed"])?;
        let mut values = of_election(store, &sheet, words)?;
        let terms = terms(store, &sheet, words)?;
        let annulled = annulled(store, &sheet, words)?;
        let is_annulled = annulled.is_some();
        values.put("mark", mark(&sheet, words));
        // It stands before all else that a template of the committee's own tells.
        let outcome = match &annulled {
            Some(told) => format!("{told} {}", was_proclaimed(&sheet, words)),
            None => outcome(&sheet, words),
        };
        values.put("outcome", outcome);
        values.put("annulled", annulled.unwrap_or_default());
        values.put("voters", voters(&sheet, words));
        let standing = sheet.standing.as_ref();
        let table = standing.map(|standing| elected(store, &sheet, standing, words)).transpose()?;
        values.blocks("elected", table.flatten());
        let names = standing.map(|standing| seated(&sheet, standing, words)).unwrap_or_default();
        let (count, together) = (names.len(), together(&names, words));
        let told = match is_annulled {
            true => {
                t!(words, "paper-result-names-annulled", count = count, names = together.as_str())
            }
            false => t!(words, "paper-result-names", count = count, names = together.as_str()),
        };
        values.put("names_told", told);
        values.put("terms", if is_annulled { String::new() } else { terms });
        let names = match is_annulled && count > 0 {
            true => t!(words, "paper-result-annulled", names = together),
            false => together,
        };
        values.put("names", names);
        // The votes of an election that was annulled decide nothing.
        let voted = standing.filter(|_| !is_annulled).map(|found| totals(&sheet, found, words));
        values.blocks("totals", voted.unwrap_or_default());
        let after =
            standing.filter(|_| !is_annulled).map(|found| substitutes(&sheet, found, words));
        values.blocks("substitutes", after.unwrap_or_default());
        values.put("thanks", if is_annulled { String::new() } else { thanks(&sheet, words) });
        let lines = officer_lines(&sheet, &["returning-officer", "election-secretary"], words);
        values.blocks("signatures", [Block::Signatures(lines)]);
        Ok(values)
    })
}

/// « Mandats du 1er mai 2027 au 30 avril 2030. » Nothing where nobody is elected, or where seats differ.
fn terms(store: &Store, sheet: &ElectionSheet, words: &Words) -> Result<String> {
    let elected = sheet.standing.as_ref().map_or(0, |found| found.elected.len());
    let from = sheet.election.date("starts_on").or(sheet.facts.proclaimed_on);
    let day = |day| dates::plain(day, words.language());
    Ok(match (from, store.foreseen_terms(sheet, sheet.facts.today)?.as_slice()) {
        (Some(from), [to]) if elected > 0 => {
            // They begin with the proclamation, which is told just before, unless a later day is said.
            let begins = Some(from) == sheet.facts.proclaimed_on;
            let (from, to) = (if begins { "none".to_owned() } else { day(from) }, day(*to));
            t!(words, "paper-result-terms", count = elected, from = from, to = to)
        }
        _ => String::new(),
    })
}

/// « Vote de l’assemblée des locataires. »
fn voters(sheet: &ElectionSheet, words: &Words) -> String {
    let by = match sheet.code("voters") {
        "assembly" => t!(words, "paper-result-by-assembly").into_owned(),
        "delegates" => t!(words, "paper-result-by-delegates").into_owned(),
        _ => t!(words, "paper-result-by-members", body = sheet.body.as_str()),
    };
    format!("{by}.")
}

/// « Le résultat a été proclamé le 22 novembre 2026, après un vote. »
fn outcome(sheet: &ElectionSheet, words: &Words) -> String {
    let day = sheet.facts.proclaimed_on.map(|day| dates::plain(day, words.language()));
    let day = day.unwrap_or_default();
    let acclaimed = sheet.standing.as_ref().is_some_and(|standing| standing.acclaimed);
    let nobody = sheet.standing.as_ref().is_some_and(|standing| standing.elected.is_empty());
    let told = match acclaimed {
        true if nobody => t!(words, "paper-result-nobody", day = day),
        true => t!(words, "paper-result-acclaimed", day = day),
        false => t!(words, "paper-result-voted", day = day, how = how(sheet, words)),
    };
    let vacant = sheet.standing.as_ref().map(|found| counting::vacancies(words, found));
    std::iter::once(told).chain(vacant.unwrap_or_default()).joined(" ")
}

/// « Elle avait été proclamée le 22 novembre 2026. »
fn was_proclaimed(sheet: &ElectionSheet, words: &Words) -> String {
    let day = sheet.facts.proclaimed_on.map(|day| dates::plain(day, words.language()));
    t!(words, "paper-result-was-proclaimed", day = day.unwrap_or_default())
}

/// Who is thanked: those who stood, where anybody did, and those who voted, where anybody had to.
fn thanks(sheet: &ElectionSheet, words: &Words) -> String {
    match &sheet.standing {
        Some(found) if !found.acclaimed => t!(words, "paper-thanks-voted").into_owned(),
        Some(found) if !found.elected.is_empty() => t!(words, "paper-thanks-stood").into_owned(),
        _ => String::new(),
    }
}

/// The names of those who are elected, in the order of names, each with the seat that was reserved for
/// their group.
fn seated(sheet: &ElectionSheet, standing: &Standing, words: &Words) -> Vec<String> {
    let is_elected = |row: &&CandidateRow| {
        standing.elected.iter().any(|elected| elected == row.record.id.as_str())
    };
    let rows = sheet.candidates.iter().filter(is_elected);
    let is_acclaimed = |row: &CandidateRow| {
        !standing.acclaimed && standing.unopposed.iter().any(|id| id == row.record.id.as_str())
    };
    rows.map(|row| match (seat_of(row, standing, words), is_acclaimed(row)) {
        // Beside those for whom people voted.
        (name, true) => format!("{name}, {}", t!(words, "candidate-unopposed")),
        (name, false) => name,
    })
    .collect()
}

/// What it took, in its order of kinds: « un vote, deux seconds tours et un tirage au sort ».
fn how(sheet: &ElectionSheet, words: &Words) -> String {
    let count = |kind| sheet.rounds.iter().filter(|round| round.kind() == kind).count();
    let (votes, seconds) = (count(RoundKind::Vote), count(RoundKind::SecondBallot));
    let lots = count(RoundKind::Lots);
    let told = [
        (votes > 0).then(|| t!(words, "paper-result-how-votes", count = votes)),
        (seconds > 0).then(|| t!(words, "paper-result-how-second-ballots", count = seconds)),
        (lots > 0).then(|| t!(words, "paper-result-how-lots", count = lots)),
    ];
    together(&told.into_iter().flatten().collect::<Vec<_>>(), words)
}

/// What decided in the end, beside what the first vote gave: everybody's votes in the last of several votes
/// in which they stood, or a count with its transfers. Its heading, and what it gave each; nothing where the
/// first vote decided.
fn in_the_end(sheet: &ElectionSheet, words: &Words) -> Option<(String, Decided)> {
    let ids = sheet.candidates.iter().map(|row| row.record.id.to_string());
    if let Some(found) = sheet.course.stages().filter(|found| found.rounds.len() > 1) {
        let most = |id: &str| {
            let of = found.rounds.iter().flat_map(|stage| &stage.votes);
            of.filter(|(other, _)| other == id).map(|(_, votes)| *votes).max()
        };
        let all = ids.filter_map(|id| Some((most(&id)?, id)));
        let told = all.map(|(own, id)| (id, ((0, own), counting::votes(own, words.language()))));
        let heading = t!(words, "paper-result-transfers").into_owned();
        return Some((heading, Map::from_iter(told)));
    }
    if sheet.votes().len() < 2 {
        return None;
    }
    let all = ids.filter_map(|id| Some((sheet.last_votes(&id)?, id)));
    let told =
        all.map(|((place, own), id)| (id, ((place, VoteValue::whole(own)), own.to_string())));
    Some((t!(words, "paper-election-last-votes").into_owned(), Map::from_iter(told)))
}

/// By the candidates' ids what they had in the end, as it is compared and as it is told: the later the vote
/// in which they stood last, the further they came.
type Decided = Map<String, ((usize, VoteValue), String)>;

/// Everybody's votes in the first vote, and in what decided after it: the highest first, by absolute
/// majority those who came furthest; of those with as many whoever is elected. And why fewer votes may have
/// elected somebody. Nothing where nobody had to vote.
fn totals(sheet: &ElectionSheet, standing: &Standing, words: &Words) -> Vec<Block> {
    if standing.acclaimed {
        return Vec::new();
    }
    let (heading, decided) = in_the_end(sheet, words).unzip();
    let decided = decided.unwrap_or_default();
    let own = |row: &CandidateRow| decided.get(row.record.id.as_str());
    let mut votes: Vec<(&CandidateRow, u64)> =
        sheet.candidates.iter().filter_map(|row| Some((row, row.votes?))).collect();
    let is_elected = |row: &CandidateRow| {
        standing.elected.iter().any(|elected| elected == row.record.id.as_str())
    };
    let by_last = matches!(method(sheet.code("method")), Method::Majority | Method::Stv);
    sort::by_key(&mut votes, |(row, votes)| {
        let last = own(row).map(|(last, _)| *last);
        // By totals whoever was elected at once stands in no later vote.
        let highest = if by_last { (last, *votes, None) } else { (None, *votes, last) };
        (std::cmp::Reverse(highest), !is_elected(row))
    });
    let rows = votes.into_iter().map(|(row, votes)| {
        let last = own(row).map_or("—", |(_, told)| told.as_str());
        let last = heading.as_ref().map(|_| plain(last));
        [plain(row.name.as_str()), plain(votes.to_string())].into_iter().chain(last).collect()
    });
    let rows: Vec<Vec<Line>> = rows.collect();
    // Of one vote there is no first one.
    let votes = match (sheet.code("method"), &heading) {
        ("stv", _) => t!(words, "paper-election-first-preferences"),
        (_, Some(_)) => t!(words, "paper-result-first-votes"),
        (_, None) => t!(words, "paper-election-votes"),
    };
    let mut head = head([t!(words, "paper-election-candidate"), votes]);
    head.extend(heading);
    let is_voted = |(id, _): &(String, String)| !standing.unopposed.contains(id);
    let reserved = (standing.reserved.iter().any(is_voted))
        .then(|| Block::Paragraph(plain(t!(words, "paper-result-reserved"))));
    std::iter::once(Block::Table { head, rows }).chain(reserved).collect()
}
