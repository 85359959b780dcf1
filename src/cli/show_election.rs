//! `elections montrer`: an election with its steps, who stands and leads, its rounds, what they come to,
//! and what came after.

use chrono::{NaiveDate, NaiveTime};
use serde_json::{Map, Value as Json, json};

use crate::domain::election::course::State;
use crate::domain::election::outcome::RoundKind;
use crate::domain::election::{ELECTION_STATE, OBJECTION_DECISION, OBJECTION_KIND, OFFICER_ROLE};
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::i18n::words::Words;
use crate::i18n::{counting, dates, wording};
use crate::store::query::elections::{CandidateRow, ElectionSheet, RoundRow};
use crate::store::{Record, Store};
use crate::t;

use super::failure::Result;
use super::session::today;
use super::show_act::{each, fields, sealed};

/// An election with its steps, who stands and leads, its rounds, and what they come to.
pub(super) fn election(store: &Store, record: &Record) -> Result<Map<String, Json>> {
    let mut all = fields(store, record, false)?;
    let Some(sheet) = store.election(&record.id, today())? else { return Ok(all) };
    let steps = sheet.facts.steps().into_iter().map(|(step, state)| {
        let (state, day) = match state {
            State::Done(day) => ("done", day),
            State::Due(day) => ("due", day),
            State::DoneLate(day, _) => ("done-late", Some(day)),
            State::DoneEarly(day, _) => ("done-early", Some(day)),
            State::Late(day) => ("late", Some(day)),
            State::Later => ("later", None),
            State::NotNeeded => ("not-needed", None),
            State::LeftOut => ("left-out", None),
        };
        json!({"step": step.code(), "state": state, "day": day.map(|day| day.to_string())})
    });
    all.insert("steps".to_owned(), steps.collect::<Vec<_>>().into());
    let mut candidates = Vec::new();
    for row in &sheet.candidates {
        let mut shown = fields(store, &row.record, false)?;
        shown.insert("name".to_owned(), json!(row.name));
        shown.insert("votes".to_owned(), json!(row.votes));
        let last = sheet.last_votes(row.record.id.as_str()).map(|(_, votes)| votes);
        shown.insert("last_votes".to_owned(), json!(last));
        let [from, to] = term(store, row)?.map(|day| day.map(|day| day.to_string()));
        shown.insert("mandate_starts_on".to_owned(), json!(from));
        shown.insert("mandate_term_ends_on".to_owned(), json!(to));
        candidates.push(Json::Object(shown));
    }
    all.insert("candidates".to_owned(), candidates.into());
    let officers = sheet.officers.iter().map(|row| &row.record);
    all.insert("officers".to_owned(), each(store, officers, false)?.into());
    let mut rounds = Vec::new();
    for row in &sheet.rounds {
        let mut shown = fields(store, &row.record, false)?;
        // What lots give is no vote, but the place in which a name came out.
        let given = if row.kind() == RoundKind::Lots { "place" } else { "votes" };
        let votes = row.votes.iter().map(|(id, votes)| {
            let name = sheet.candidate(id.as_str()).map(|row| row.name.as_str());
            json!({"candidate_id": id, "candidate": name, given: votes})
        });
        shown.insert("votes".to_owned(), votes.collect::<Vec<_>>().into());
        shown.insert("gap".to_owned(), json!(row.tally().map(|tally| tally.gap())));
        rounds.push(Json::Object(shown));
    }
    all.insert("rounds".to_owned(), rounds.into());
    let name = |id: &str| sheet.candidate(id).map(|row| row.name.clone()).unwrap_or_default();
    let stages = sheet.course.stages().map(|found| found.rounds).unwrap_or_default();
    let stages = stages.iter().map(|stage| super::count::round(stage, name));
    all.insert("stages".to_owned(), stages.collect::<Vec<_>>().into());
    let closed = sheet.facts.closed_on.is_some();
    let standing = sheet.standing.as_ref().filter(|_| closed);
    let elected = standing.map(|found| sheet.names(&found.elected)).unwrap_or_default();
    all.insert("elected".to_owned(), json!(elected));
    all.insert("acclaimed".to_owned(), json!(standing.is_some_and(|found| found.acclaimed)));
    all.insert("annulled".to_owned(), json!(sheet.is_annulled()));
    all.insert("vacant".to_owned(), json!(standing.map_or(0, |found| found.vacant)));
    let ahead = sheet.ahead().filter(|_| closed).map(|(kind, among, seats)| {
        json!({"round": kind.code(), "among": sheet.names(among), "seats": seats})
    });
    all.insert("ahead".to_owned(), ahead.unwrap_or_default());
    all.insert("objections".to_owned(), each(store, &sheet.objections, false)?.into());
    all.insert("seal".to_owned(), sealed(store.election_seal(&record.id)?.as_ref()));
    Ok(all)
}

/// What a field is called otherwise than by its code: where an election stands that was annulled after
/// its proclamation.
pub(super) fn state(
    words: &Words,
    (entity, field): (Entity, &str),
    shown: &Map<String, Json>,
) -> Option<String> {
    let annulled = (entity, field) == (Entity::Election, "status")
        && shown.get("annulled") == Some(&true.into());
    annulled.then(|| wording::choice(words, &ELECTION_STATE, "annulled"))
}

/// What is told of an election below its fields, each line behind its label; nothing of anything else.
pub(super) fn lines(
    words: &Words,
    store: &Store,
    entity: Entity,
    shown: &Map<String, Json>,
) -> Result<Vec<(String, String)>> {
    let id = shown.get("id").and_then(Json::as_str).filter(|_| entity == Entity::Election);
    let sheet = id.map(|id| store.election(&Id::new(id), today())).transpose()?.flatten();
    let Some(sheet) = sheet else { return Ok(Vec::new()) };
    let labelled = |of: Entity| wording::capital(&wording::entity(words, of));
    let mut all: Vec<(String, String)> = Vec::new();
    for (step, state) in sheet.facts.steps() {
        let name = words.text(&format!("election-step-{}", step.code())).into_owned();
        all.push((name, counting::step(words, state)));
    }
    for row in &sheet.candidates {
        all.push((labelled(Entity::Candidate), candidate(words, store, &sheet, row)?));
    }
    for row in &sheet.officers {
        let role = row.record.text("role").unwrap_or_default();
        let said = format!("{} – {}", row.name, wording::choice(words, &OFFICER_ROLE, role));
        all.push((labelled(Entity::ElectionOfficer), said));
    }
    for (place, row) in sheet.rounds.iter().enumerate() {
        all.extend(round(words, &sheet, (place, row)));
    }
    all.extend(stages(words, &sheet));
    all.extend(result(words, &sheet));
    let day = |row: &Record, field: &str| {
        row.date(field).map(|day| dates::medium(day, words.language())).unwrap_or_default()
    };
    for row in &sheet.objections {
        let kind = wording::choice(words, &OBJECTION_KIND, row.text("kind").unwrap_or_default());
        let mut said = vec![day(row, "received_on")];
        said.extend(row.text("grounds").map(str::to_owned));
        let decision = row.text("decision");
        said.push(match decision {
            Some(code) => {
                let told = wording::choice(words, &OBJECTION_DECISION, code);
                format!("{told} ({})", day(row, "decided_on"))
            }
            None => counting::undecided(words, &sheet),
        });
        all.push((kind, said.join(" – ").replace('\n', " ")));
    }
    Ok(all)
}

/// Who is elected, proclaimed or not, what has to come, and what stays vacant.
fn result(words: &Words, sheet: &ElectionSheet) -> Vec<(String, String)> {
    let Some(found) = sheet.standing.as_ref().filter(|_| sheet.facts.closed_on.is_some()) else {
        return Vec::new();
    };
    let mut all = Vec::new();
    let names = sheet.names(&found.elected).join(", ");
    if !names.is_empty() {
        let label = match (sheet.facts.proclaimed_on, sheet.is_annulled()) {
            (Some(_), true) => wording::choice(words, &ELECTION_STATE, "annulled"),
            (Some(_), false) => t!(words, "column-elected").into_owned(),
            (None, _) => t!(words, "cli-show-unproclaimed").into_owned(),
        };
        all.push((label, names));
    }
    let vacant = counting::vacancies(words, found);
    if !vacant.is_empty() {
        all.push((t!(words, "view-seats-vacant").into_owned(), vacant.join(" ")));
    }
    if let Some((kind, among, seats)) = sheet.ahead() {
        let told = counting::ahead(words, sheet, (kind, &sheet.names(among).join(", "), seats));
        all.push((t!(words, "cli-show-ahead").into_owned(), told));
    }
    all
}

/// From when until when somebody has the mandate that the election gave.
fn term(store: &Store, row: &CandidateRow) -> Result<[Option<NaiveDate>; 2]> {
    let mandate = row.record.link("mandate_id");
    let mandate = mandate.map(|id| store.record(Entity::Mandate, &id)).transpose()?.flatten();
    let day = |field: &str| mandate.as_ref().and_then(|mandate| mandate.date(field));
    Ok([day("starts_on"), day("term_ends_on")])
}

/// « Hélène Tremblay – 31, élue, du 1 mai 2027 au 30 avr. 2030 », with the round of the votes where one
/// voted several times.
fn candidate(
    words: &Words,
    store: &Store,
    sheet: &ElectionSheet,
    row: &CandidateRow,
) -> Result<String> {
    let several = sheet.votes().len() > 1;
    let votes = sheet.last_votes(row.record.id.as_str()).map(|(place, votes)| match several {
        true => format!("{votes} ({})", counting::round_at(words, sheet, place)),
        false => votes.to_string(),
    });
    let gone = (!row.stands()).then(|| t!(words, "candidate-withdrawn").into_owned());
    let plain = |day| dates::medium(day, words.language());
    let term = match term(store, row)? {
        [Some(from), Some(to)] => {
            let told = t!(words, "paper-election-term", from = plain(from), to = plain(to));
            Some(wording::small(&told))
        }
        _ => None,
    };
    let waits = sheet.waits(row).map(|seats| t!(words, "candidate-waiting", count = seats));
    let parts = [votes, counting::fate(words, row).or(gone).or(waits), term];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    Ok(match parts.is_empty() {
        true => row.name.clone(),
        false => format!("{} – {}", row.name, parts.join(", ")),
    })
}

/// Each stage of a count by preference: who came in or went out, and the votes after it.
fn stages(words: &Words, sheet: &ElectionSheet) -> Vec<(String, String)> {
    let name = |id: &str| sheet.candidate(id).map(|row| row.name.clone()).unwrap_or_default();
    let stages = sheet.course.stages().map(|found| found.rounds).unwrap_or_default();
    let told = stages.iter().enumerate().map(|(at, stage)| {
        let quota = stage.needed.map(|quota| counting::votes(quota, words.language()));
        let quota = quota.unwrap_or_default();
        let fates = stage.fates.iter().map(|fate| counting::event(words, fate, &name));
        let votes = counting::stage_votes(words, stage, &name);
        let said: Vec<String> = fates.chain([votes]).collect();
        (t!(words, "stage-title", number = at + 1, quota = quota), said.join(". "))
    });
    told.collect()
}

/// « Vote : Hélène Tremblay 31, Ovila Bergeron 12 » with its day and its ballots below; of lots the names
/// in the order in which they came out, with who saw it and the words that were said.
fn round(
    words: &Words,
    sheet: &ElectionSheet,
    (place, row): (usize, &RoundRow),
) -> Vec<(String, String)> {
    let label = |field: &str| wording::label(words, Entity::ElectionRound, field);
    let of = |field: &str| Some((label(field), row.record.text(field)?.to_owned()));
    let day = row.record.date("held_on").map(|day| dates::medium(day, words.language()));
    let at = row.record.text("held_at").and_then(|at| NaiveTime::parse_from_str(at, "%H:%M").ok());
    let at = at.map(|at| dates::time(at, words.language()));
    let when: Vec<String> = day.into_iter().chain(at).collect();
    let when = (!when.is_empty()).then(|| (label("held_on"), when.join(", ")));
    let ballots = t!(words, "paper-election-ballots").into_owned();
    let tally = row.tally();
    let told = tally.map(|tally| counting::ballots(words, tally));
    let gap = tally.and_then(|tally| counting::gap(words, tally));
    let told = told.into_iter().chain(gap).map(|told| (ballots.clone(), told));
    std::iter::once((counting::round_at(words, sheet, place), counting::named_votes(sheet, row)))
        .chain(when)
        .chain(told)
        .chain([of("witnesses"), of("seed"), of("note")].into_iter().flatten())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::language::Language;

    #[test]
    fn a_record_that_nothing_else_is_known_of_is_shown_as_it_is() {
        let (words, bare) = (Words::new(Language::English), Map::new());
        assert_eq!(state(&words, (Entity::Election, "status"), &bare), None);
    }
}
