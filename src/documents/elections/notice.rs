//! The notice of an election, posted and slid under doors; and the form by which somebody is nominated.

use chrono::NaiveTime;

use crate::domain::election::ANSWER;
use crate::domain::entity::Entity;
use crate::domain::rules::SECRETARY_NAME;
use crate::domain::seat::is_role;
use crate::i18n::dates;
use crate::i18n::wording::{capital, choice, label};
use crate::i18n::words::Words;
use crate::store::query::elections::ElectionSheet;
use crate::store::{Result, Store};
use crate::t;
use crate::text::joined::Joined;

use super::super::model::{Block, Line, Signature, plain};
use super::super::subject::Subject;
use super::super::template::values::Values;
use super::ballot::marks;
use super::{Known, at, known, manner, of_election, reserved, seats};

/// What is filled into the notice of an election.
///
/// # Errors
/// [`Refusal::NotFound`](crate::domain::refusal::Refusal::NotFound);
/// [`Refusal::ElectionStep`](crate::domain::refusal::Refusal::ElectionStep) once it is called off.
pub fn values(store: &Store, subject: &Subject, words: &Words) -> Result<Values> {
    store.at_one_moment(|store| {
        let sheet = subject.election_sheet(store)?;
        // What was printed before the vote may be printed again for the file.
        at(&sheet, &["open", "closed", "proclaimed"])?;
        let mut values = of_election(store, &sheet, words)?;
        values.put("call", call(&sheet, words));
        values.blocks("facts", [Block::Facts(facts(store, &sheet, words)?)]);
        values.put("eligibility", eligibility(&sheet, words));
        values.put("deadline", deadline(store, &sheet, words)?);
        values.blocks("rules", [Block::bullets(rules(&sheet, words))]);
        values.blocks("sender", [Block::Signatures(vec![sender(store, &sheet, words)?])]);
        Ok(values)
    })
}

/// What is filled into the form by which somebody is nominated.
///
/// # Errors
/// As [`values`].
pub fn nomination(store: &Store, subject: &Subject, words: &Words) -> Result<Values> {
    store.at_one_moment(|store| {
        let sheet = subject.election_sheet(store)?;
        at(&sheet, &["open", "closed", "proclaimed"])?;
        let mut values = of_election(store, &sheet, words)?;
        values.put("eligibility", eligibility(&sheet, words));
        values.put("deadline", deadline(store, &sheet, words)?);
        values.blocks("questions", [questions(words)]);
        values.blocks("signatures", [signatures(words)]);
        Ok(values)
    })
}

/// « Élection de 2 personnes : représentation des locataires au CA. »
fn call(sheet: &ElectionSheet, words: &Words) -> String {
    let body = sheet.body.as_str();
    let voters = sheet.code("voters");
    let told =
        t!(words, "paper-notice-election", count = sheet.seats(), body = body, voters = voters);
    match sheet.election.value("by_election").as_whole() {
        Some(1) => format!("{told} {}", t!(words, "paper-notice-by-election")),
        _ => told,
    }
}

/// What is elected, until when, by whom and how; when and where, with room to write what is not known.
fn facts(store: &Store, sheet: &ElectionSheet, words: &Words) -> Result<Vec<(String, Line)>> {
    let of = |field| label(words, Entity::Election, field);
    let long = |field: &str| {
        let day = sheet.election.date(field).map(|day| dates::long(day, words.language()));
        day.map(|day| plain(capital(&day)))
    };
    let short = |field: &str| {
        let day = sheet.election.date(field);
        day.map(|day| dates::plain(day, words.language()))
    };
    let ends = store.foreseen_terms(sheet, sheet.facts.today)?;
    let ends = ends.into_iter().map(|day| dates::plain(day, words.language()));
    let to = ends.joined(&t!(words, "election-term-or"));
    let term = match (short("starts_on"), to.is_empty()) {
        (_, true) => None,
        (Some(from), false) => Some(t!(words, "paper-election-term", from = from, to = to)),
        (None, false) => Some(t!(words, "paper-election-term-from-result", to = to)),
    };
    let blank = || Some(plain(t!(words, "paper-fact-blank")));
    let meeting = |field: &str| {
        let text = sheet.meeting.as_ref().and_then(|meeting| meeting.text(field));
        text.map(str::to_owned)
    };
    let at = meeting("starts_at").and_then(|at| NaiveTime::parse_from_str(&at, "%H:%M").ok());
    let at = at.map(|at| plain(dates::time(at, words.language())));
    let mut all: Known = vec![
        (of("seats"), Some(plain(seats(sheet, words)))),
        (t!(words, "paper-election-mandate").into_owned(), term.map(plain)),
    ];
    all.extend(manner(sheet, words));
    all.extend([
        (of("close_on"), long("close_on")),
        (of("vote_on"), long("vote_on").or_else(blank)),
        (t!(words, "paper-fact-hour").into_owned(), at.or_else(blank)),
        (t!(words, "minutes-place").into_owned(), meeting("place").map(plain).or_else(blank)),
    ]);
    Ok(known(all))
}

/// Who may stand: the residents, or the members for their own officers.
fn eligibility(sheet: &ElectionSheet, words: &Words) -> String {
    match is_role(sheet.code("seat_kind")) {
        true => t!(words, "paper-eligible-members", body = sheet.body.as_str()),
        false => t!(words, "paper-eligible-tenants").into_owned(),
    }
}

/// By when a nomination has to be in and with whom, and whether one comes in later.
fn deadline(store: &Store, sheet: &ElectionSheet, words: &Words) -> Result<String> {
    let day = sheet.election.date("close_on").map(|day| dates::long(day, words.language()));
    let floor = sheet.election.value("floor").as_whole() == Some(1);
    let by = day.map(|day| t!(words, "paper-deadline", day = day));
    let to = sender(store, sheet, words)?.name;
    let to = match (to.is_empty(), by.is_none() && !floor) {
        (_, true) | (true, _) => t!(words, "paper-deadline-unknown").into_owned(),
        (false, false) => {
            t!(words, "paper-deadline-to", to = to, dated = i64::from(by.is_some()))
        }
    };
    let floor = floor.then(|| t!(words, "paper-deadline-floor").into_owned());
    Ok([by, Some(to), floor].into_iter().flatten().joined(" "))
}

/// How one votes, and what becomes of ties.
fn rules(sheet: &ElectionSheet, words: &Words) -> Vec<Line> {
    let by_preference = sheet.code("method") == "stv";
    let marked = match marks(sheet, usize::MAX, sheet.seats()) {
        Some(marks) => t!(words, "paper-rule-marks", marks = marks),
        None if by_preference => t!(words, "paper-ballot-preferences").into_owned(),
        None => t!(words, "paper-ballot-any").into_owned(),
    };
    let wins = match sheet.code("method") {
        "majority" => t!(words, "paper-rule-majority"),
        "stv" => t!(words, "paper-rule-transfers"),
        _ => t!(words, "paper-rule-totals"),
    };
    let tie = match sheet.course.lots_at_once {
        _ if by_preference => t!(words, "paper-rule-tie-transfers"),
        true => t!(words, "paper-rule-tie-lots"),
        false => t!(words, "paper-rule-tie-second-ballot"),
    };
    let acclaimed = t!(words, "paper-rule-acclaimed", count = sheet.seats());
    let basis = sheet.election.text("basis").map(|basis| {
        let basis = basis.split_whitespace().joined(" ");
        t!(words, "paper-rule-basis", basis = basis)
    });
    let all = [
        acclaimed,
        t!(words, "paper-rule-secret").into_owned(),
        marked,
        wins.into_owned(),
        tie.into_owned(),
    ];
    let reserved = reserved(sheet, words);
    all.into_iter().chain(reserved).chain(basis).map(plain).collect()
}

/// Who sends it: the returning officer, else who keeps the register.
fn sender(store: &Store, sheet: &ElectionSheet, words: &Words) -> Result<Signature> {
    let leads =
        sheet.officers.iter().find(|row| row.record.text("role") == Some("returning-officer"));
    let rules = store.rules()?;
    let (name, role) = match leads {
        Some(row) => (row.name.clone(), "election-role-returning-officer"),
        None => (rules.text(&SECRETARY_NAME).to_owned(), "paper-notice-sender"),
    };
    let date = match sheet.election.date("notice_sent_on") {
        Some(_) => String::new(),
        None => t!(words, "minutes-date").into_owned(),
    };
    Ok(Signature { name, role: words.text(role).into_owned(), date })
}

/// What is asked about eligibility, yes or no to be ticked and no more.
fn questions(words: &Words) -> Block {
    let tick = |answer: &str| format!("☐ {}", choice(words, &ANSWER, answer));
    let asked = [
        t!(words, "paper-asks-is_tenant"),
        t!(words, "paper-asks-is_employee"),
        t!(words, "paper-asks-has_judgment"),
    ];
    let rows = asked.map(|question| vec![plain(question), plain(tick("yes")), plain(tick("no"))]);
    let head =
        super::head([t!(words, "paper-question"), t!(words, "answer-yes"), t!(words, "answer-no")]);
    Block::Table { head, rows: rows.to_vec() }
}

/// Room for whoever stands, proposes and seconds to sign.
fn signatures(words: &Words) -> Block {
    let who = [
        t!(words, "paper-election-candidate-person"),
        t!(words, "paper-election-proposer"),
        t!(words, "paper-election-seconder"),
    ];
    let rows = who.map(|who| {
        let mut row = vec![plain(who)];
        row.resize(4, plain(""));
        row
    });
    let head = super::head([
        t!(words, "paper-nomination-who"),
        t!(words, "paper-nomination-name"),
        // Room for a date: a column is as wide as what it asks for.
        t!(words, "paper-nomination-date"),
        t!(words, "paper-sheet-signature"),
    ]);
    Block::Sheet { head, rows: rows.to_vec() }
}
