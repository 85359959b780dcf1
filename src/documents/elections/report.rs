//! The report of an election: who led it, who stood, every round with its arithmetic, and who is elected.

use chrono::NaiveDate;

use crate::domain::election::outcome::{Ahead, Standing};
use crate::domain::election::{
    CANDIDATE_FATE, OBJECTION_DECISION, OBJECTION_KIND, OFFICER_ROLE, ROUND_KIND, SEAT_GROUP,
};
use crate::domain::entity::Entity;
use crate::domain::seal;
use crate::i18n::wording::{choice, label, small};
use crate::i18n::words::Words;
use crate::i18n::{counting, dates};
use crate::store::query::elections::{CandidateRow, ElectionSheet, OfficerRow, TELLS_BALLOTS};
use crate::store::{Result, Store};
use crate::t;
use crate::text::joined::Joined;

use super::super::model::{Block, Line, Signature, lines, plain};
use super::super::subject::Subject;
use super::super::template::values::Values;
use super::annulled::{annulled, mark};
use super::{
    Known, at, called, field, head, known, manner, named, of_election, reserved, rounds, seats,
    stages, together,
};

/// What is filled into the report of an election whose nominations are closed; a draft until it is
/// proclaimed.
///
/// # Errors
/// [`Refusal::NotFound`](crate::domain::refusal::Refusal::NotFound);
/// [`Refusal::ElectionStep`](crate::domain::refusal::Refusal::ElectionStep) before the nominations are
/// closed, and of an election that was called off.
pub fn values(store: &Store, subject: &Subject, words: &Words) -> Result<Values> {
    store.at_one_moment(|store| {
        let sheet = subject.election_sheet(store)?;
        at(&sheet, &["closed", "proclaimed"])?;
        let mut values = of_election(store, &sheet, words)?;
        let draft = match sheet.facts.proclaimed_on {
            Some(_) => mark(&sheet, words),
            None => t!(words, "minutes-draft").into_owned(),
        };
        values.put("mark", draft);
        let annulled = annulled(store, &sheet, words)?.map(|told| Block::Paragraph(plain(told)));
        let facts = Block::Facts(facts(store, &sheet, words)?);
        values.blocks("facts", annulled.into_iter().chain([facts]));
        values.blocks("officers", [officers(&sheet, words)]);
        values.blocks("candidates", [candidates(store, &sheet, words)?]);
        values.blocks("rounds", rounds::rounds(&sheet, words));
        values.blocks("result", result(store, &sheet, words)?);
        let note = sheet.election.text("note").map(|note| Block::Paragraph(lines(note)));
        let after = objections(store, &sheet, words)?;
        values.blocks("notes", note.into_iter().chain(after));
        let sealed = store.election_seal(&sheet.election.id)?;
        let sealed = sealed.as_ref().map(|found| {
            let day = found.date("sealed_on").map(|day| dates::plain(day, words.language()));
            let short = seal::short(found.text("hash").unwrap_or_default());
            let day = day.unwrap_or_default();
            Block::Remark(plain(t!(words, "paper-election-sealed", seal = short, day = day)))
        });
        values.blocks("seal", sealed);
        values.blocks("signatures", [Block::Signatures(signatures(&sheet, words))]);
        Ok(values)
    })
}

/// The meeting at which one voted, with its day and its place; and how many were there for a quorum.
fn meeting(store: &Store, sheet: &ElectionSheet, words: &Words) -> Result<[Option<Line>; 2]> {
    let Some(meeting) = &sheet.meeting else { return Ok([None, None]) };
    let day = meeting.date("date").map(|day| dates::plain(day, words.language()));
    let day = day.unwrap_or_default();
    let held = t!(words, "paper-election-held", number = meeting.label(), day = day);
    let place = meeting.text("place").map(|place| format!("{held}, {place}")).unwrap_or(held);
    let took_place = matches!(meeting.text("status"), Some("open" | "held" | "adopted"));
    let found = store.meeting(&meeting.id)?.filter(|_| took_place);
    let there = found.map(|found| {
        let first = sheet.rounds.iter().find_map(|round| round.record.text("held_at"));
        let facts = found.facts_of_election(first);
        let (present, needed) = (facts.quorate(), facts.needed());
        plain(t!(words, "paper-election-attendance-told", present = present, needed = needed))
    });
    Ok([Some(plain(place)), there])
}

fn facts(store: &Store, sheet: &ElectionSheet, words: &Words) -> Result<Vec<(String, Line)>> {
    let of = |name| field(sheet, name, words);
    let [meeting, attendance] = meeting(store, sheet, words)?;
    // What was proclaimed without a reason was so before one was asked for.
    let is_told = sheet.facts.proclaimed_on.is_none() || sheet.election.text("despite").is_some();
    let lacking = counting::lacking(words, sheet);
    let lacking = (is_told && !lacking.is_empty()).then(|| plain(lacking));
    let mut all: Known =
        vec![(label(words, Entity::Election, "seats"), Some(plain(seats(sheet, words))))];
    all.extend(manner(sheet, words));
    let reserved = reserved(sheet, words);
    let reserved = (!reserved.is_empty()).then(|| plain(reserved.join(" ")));
    all.extend([
        (t!(words, "paper-election-reserved").into_owned(), reserved),
        of("order_seed"),
        of("basis"),
        notice(sheet, words),
        of("close_on"),
        of("closed_on"),
        of("vote_on"),
        (label(words, Entity::Election, "meeting_id"), meeting),
        (t!(words, "paper-election-attendance").into_owned(), attendance),
        (t!(words, "paper-election-lacking").into_owned(), lacking),
        of("despite"),
    ]);
    if sheet.election.value("by_election").as_whole() == Some(1) {
        let said = t!(words, "paper-election-by-election").into_owned();
        all.push((label(words, Entity::Election, "by_election"), Some(plain(said))));
    }
    Ok(known(all))
}

/// When the notice went out, and whether that was too late.
fn notice(sheet: &ElectionSheet, words: &Words) -> (String, Option<Line>) {
    let (label, sent) = field(sheet, "notice_sent_on", words);
    let day = |day| dates::plain(day, words.language());
    let late = sheet.facts.notice_late().zip(sheet.facts.notice_sent_on).map(|(by, sent)| {
        plain(t!(words, "paper-election-notice-late", day = day(sent), by = day(by)))
    });
    (label, late.or(sent))
}

fn officers(sheet: &ElectionSheet, words: &Words) -> Block {
    if sheet.officers.is_empty() {
        return Block::Paragraph(plain(t!(words, "paper-election-no-officer")));
    }
    let rows = sheet.officers.iter().map(|row| {
        let role = choice(words, &OFFICER_ROLE, row.record.text("role").unwrap_or_default());
        vec![plain(role), plain(row.name.as_str())]
    });
    Block::Table {
        head: head([t!(words, "paper-election-role"), t!(words, "paper-sheet-name")]),
        rows: rows.collect(),
    }
}

/// Who stands and who withdrew. What was answered about eligibility stays in the register.
fn candidates(store: &Store, sheet: &ElectionSheet, words: &Words) -> Result<Block> {
    if sheet.candidates.is_empty() {
        return Ok(Block::Paragraph(plain(t!(words, "paper-election-no-candidate"))));
    }
    let mut rows = Vec::new();
    for row in &sheet.candidates {
        let person = |field: &str| -> Result<String> {
            let id = row.record.link(field);
            let found = id.map(|id| store.label(Entity::Person, &id)).transpose()?.flatten();
            Ok(found.unwrap_or_else(|| "—".to_owned()))
        };
        let day = |field: &str| {
            let day = row.record.date(field).map(|day| dates::plain(day, words.language()));
            day.map(|day| day.replace(' ', "\u{A0}"))
        };
        let mut told: Vec<String> = Vec::new();
        let last = sheet.election.date("close_on");
        let late =
            row.record.date("received_on").filter(|day| last.is_some_and(|last| last < *day));
        if from_floor(row, sheet) {
            told.push(t!(words, "paper-election-from-floor").into_owned());
        } else if late.is_some() {
            let day = day("received_on").unwrap_or_default();
            told.push(t!(words, "paper-election-late", day = day));
        }
        told.extend(
            day("withdrawn_on").map(|day| t!(words, "paper-election-withdrawn", day = day)),
        );
        rows.push(vec![
            plain(called(row, words)),
            plain(person("proposer_id")?),
            plain(person("seconder_id")?),
            plain(day("consent_on").unwrap_or_else(|| "—".to_owned())),
            plain(told.join(", ")),
        ]);
    }
    let mut head = head([
        t!(words, "paper-sheet-name"),
        t!(words, "paper-election-proposer"),
        t!(words, "paper-election-seconder"),
        t!(words, "paper-election-consent"),
        t!(words, "paper-election-remark"),
    ]);
    // A column that says nothing is left out.
    if rows.iter().all(|row| super::super::model::told(&row[4]).is_empty()) {
        head.pop();
        rows.iter_mut().for_each(|row| {
            row.pop();
        });
    }
    Ok(Block::Table { head, rows })
}

/// Whether somebody was put forward at the assembly: by the one rule of it, but in a report that was signed
/// before there was one.
fn from_floor(row: &CandidateRow, sheet: &ElectionSheet) -> bool {
    match sheet.told_as >= TELLS_BALLOTS {
        true => row.from_floor,
        false => row.record.value("from_floor").as_whole() == Some(1),
    }
}

/// Who is elected and until when, who comes after them, and what became of the ballots.
fn result(store: &Store, sheet: &ElectionSheet, words: &Words) -> Result<Vec<Block>> {
    let paragraph = |text: String| Block::Paragraph(plain(text));
    let plain_day = |day: NaiveDate| dates::plain(day, words.language());
    let mut blocks: Vec<Block> =
        annulled(store, sheet, words)?.map(paragraph).into_iter().collect();
    let Some(standing) = sheet.standing.as_ref() else { return Ok(blocks) };
    if let Ahead::Round { kind, among, .. } = &standing.ahead {
        let round = small(&choice(words, &ROUND_KIND, kind.code()));
        let names = together(&named(sheet, among), words);
        blocks.push(paragraph(t!(words, "paper-election-not-whole", round = round, names = names)));
    }
    blocks.push(paragraph(match sheet.facts.proclaimed_on {
        Some(day) => t!(words, "paper-election-proclaimed", day = plain_day(day)),
        None => t!(words, "paper-election-not-proclaimed").into_owned(),
    }));
    let elected = elected(store, sheet, standing, words)?;
    if elected.is_some() && sheet.facts.proclaimed_on.is_none() {
        let acclaimed = i64::from(standing.acclaimed);
        blocks.push(paragraph(t!(words, "paper-election-so-far", acclaimed = acclaimed)));
    }
    blocks.extend(elected);
    blocks.extend(counting::vacancies(words, standing).into_iter().map(paragraph));
    blocks.extend(substitutes(sheet, standing, words));
    let facts = &sheet.facts;
    if let Some(day) = facts.destroyed_on {
        let day = plain_day(day);
        blocks.push(paragraph(match facts.destroyed_early().map(plain_day) {
            Some(from) => t!(words, "paper-election-destroyed-early", day = day, from = from),
            None => t!(words, "paper-election-destroyed", day = day),
        }));
    } else if let Some(day) = facts.destroy_on().filter(|_| facts.has_ballots) {
        let day = plain_day(day);
        blocks.push(paragraph(t!(words, "paper-election-keep", day = day)));
    }
    Ok(blocks)
}

/// Who comes after those who are elected, in order, as a list; nothing while the result is not whole.
pub(super) fn substitutes(sheet: &ElectionSheet, standing: &Standing, words: &Words) -> Vec<Block> {
    let ranked = ranked(sheet, standing, words);
    if ranked.is_empty() {
        return Vec::new();
    }
    let paragraph = |text: String| Block::Paragraph(plain(text));
    // Nobody has the rank behind two who share one: then a list does not count by itself.
    let in_order = ranked.iter().zip(1..).all(|((rank, _), place)| *rank == place);
    let items = ranked.into_iter().map(|(rank, names)| {
        vec![paragraph(match in_order {
            true => names,
            false => t!(words, "paper-election-ranked", rank = rank, names = names),
        })]
    });
    let items = items.collect();
    let told = paragraph(t!(words, "paper-election-substitutes").into_owned());
    vec![told, Block::List { first: in_order.then_some(1), items }]
}

/// The same in a sentence: « Suppléance, dans l’ordre : 1. A; 2. B. »
pub(super) fn substitutes_told(
    sheet: &ElectionSheet,
    standing: &Standing,
    words: &Words,
) -> Vec<Block> {
    let ranked = ranked(sheet, standing, words);
    if ranked.is_empty() {
        return Vec::new();
    }
    let names = ranked.into_iter().map(|(rank, names)| format!("{rank}.\u{a0}{names}"));
    let names = names.joined("; ");
    let told = t!(words, "paper-election-substitutes");
    vec![Block::Paragraph(plain(format!("{told} {names}.")))]
}

/// The substitutes with their ranks, those together who share one; nobody while the result is not whole.
fn ranked(sheet: &ElectionSheet, standing: &Standing, words: &Words) -> Vec<(usize, String)> {
    if standing.ahead != Ahead::Nothing {
        return Vec::new();
    }
    let told = standing.ranked().map(|(rank, group)| {
        let names = together(&named(sheet, group), words);
        match group.len() {
            1 => (rank, names),
            _ => (rank, t!(words, "paper-election-tied-substitutes", names = names)),
        }
    });
    told.collect()
}

/// When a candidate's mandate begins and ends: as it was given, or as it is foreseen.
pub(super) fn term(
    store: &Store,
    sheet: &ElectionSheet,
    row: &CandidateRow,
) -> Result<[Option<NaiveDate>; 2]> {
    let mandate = row.record.link("mandate_id");
    let mandate = mandate.map(|id| store.record(Entity::Mandate, &id)).transpose()?.flatten();
    let of = mandate.as_ref().unwrap_or(&sheet.election);
    Ok([of.date("starts_on"), of.date("term_ends_on")])
}

/// Who is elected, with the group for which the seat was reserved.
pub(super) fn seat_of(row: &CandidateRow, standing: &Standing, words: &Words) -> String {
    match standing.reserved.iter().find(|(of, _)| of == row.record.id.as_str()) {
        Some((_, group)) => {
            let group = small(&choice(words, &SEAT_GROUP, group));
            t!(words, "paper-reserved-seat", name = row.name.as_str(), group = group)
        }
        None => row.name.clone(),
    }
}

/// Those who are elected, in the order in which they came to it.
pub(super) fn elected(
    store: &Store,
    sheet: &ElectionSheet,
    standing: &Standing,
    words: &Words,
) -> Result<Option<Block>> {
    let mut rows: Vec<Vec<Line>> = Vec::new();
    for id in &standing.elected {
        let Some(row) = sheet.candidate(id) else { continue };
        let [from, to] = term(store, sheet, row)?.map(|day| {
            let day = day.map(|day| dates::plain(day, words.language()).replace(' ', "\u{A0}"));
            plain(day.unwrap_or_else(|| "—".to_owned()))
        });
        let votes = match standing.unopposed.contains(id) {
            true => small(&choice(words, &CANDIDATE_FATE, "acclaimed")),
            false => stages::votes_of(sheet, id, words)
                .or_else(|| sheet.last_votes(id).map(|(_, votes)| votes.to_string()))
                .unwrap_or_default(),
        };
        rows.push(vec![plain(seat_of(row, standing, words)), plain(votes), from, to]);
    }
    // Of one vote there is no last one.
    let votes = match sheet.code("method") != "stv" && sheet.votes().len() > 1 {
        true => t!(words, "paper-election-last-votes"),
        false => t!(words, "paper-election-votes"),
    };
    // Nobody is elected before it is said.
    let who = match sheet.facts.proclaimed_on {
        Some(_) => t!(words, "paper-election-elected"),
        None => t!(words, "paper-election-leads"),
    };
    let head = head([
        who,
        votes,
        t!(words, "paper-election-seated"),
        t!(words, "paper-election-seated-to"),
    ]);
    Ok((!rows.is_empty()).then_some(Block::Table { head, rows }))
}

/// What came after the proclamation: who objected, and what was decided. It changes nothing of what was
/// sealed.
fn objections(store: &Store, sheet: &ElectionSheet, words: &Words) -> Result<Vec<Block>> {
    if sheet.objections.is_empty() {
        return Ok(Vec::new());
    }
    let mut blocks = vec![Block::Heading(2, plain(t!(words, "paper-objections")))];
    for row in &sheet.objections {
        let of = |field: &str| label(words, Entity::Objection, field);
        let day = |field: &str| {
            let day = row.date(field).map(|day| dates::plain(day, words.language()));
            (of(field), day.map(plain))
        };
        let said = |field: &str| (of(field), row.text(field).map(lines));
        let chosen = |field: &str, choices| {
            (of(field), row.text(field).map(|code| plain(choice(words, choices, code))))
        };
        let linked = |field: &str, entity| -> Result<(String, Option<Line>)> {
            let found = row.link(field).map(|id| store.label(entity, &id)).transpose()?;
            Ok((of(field), found.flatten().map(plain)))
        };
        blocks.push(Block::Facts(known(vec![
            chosen("kind", &OBJECTION_KIND),
            day("received_on"),
            linked("person_id", Entity::Person)?,
            said("grounds"),
            day("decided_on"),
            said("decided_by"),
            chosen("decision", &OBJECTION_DECISION),
            said("reasons"),
            linked("new_election_id", Entity::Election)?,
        ])));
    }
    blocks.push(Block::Remark(plain(t!(words, "paper-objections-beside"))));
    Ok(blocks)
}

/// A line to sign for each officer, and for every scrutineer more than are needed.
fn signatures(sheet: &ElectionSheet, words: &Words) -> Vec<Signature> {
    let scrutineers = sheet.officers.iter().filter(|row| has_role(row, "scrutineer")).count();
    let mut roles = vec!["returning-officer", "election-secretary"];
    roles.resize(2 + scrutineers.max(2), "scrutineer");
    officer_lines(sheet, &roles, words)
}

fn has_role(row: &OfficerRow, role: &str) -> bool {
    row.record.text("role") == Some(role)
}

/// A line to sign for each of these roles; where an officer is not known there is room for the name.
pub(super) fn officer_lines(
    sheet: &ElectionSheet,
    roles: &[&str],
    words: &Words,
) -> Vec<Signature> {
    let mut left: Vec<&OfficerRow> = sheet.officers.iter().collect();
    let lines = roles.iter().map(|role| {
        let found = left.iter().position(|row| has_role(row, role));
        Signature {
            name: found.map(|at| left.remove(at).name.clone()).unwrap_or_default(),
            role: choice(words, &OFFICER_ROLE, role),
            date: t!(words, "minutes-date").into_owned(),
        }
    });
    lines.collect()
}
