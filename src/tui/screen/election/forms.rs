//! The forms of an election: nominations close, somebody withdraws, ballots are counted, lots are
//! drawn.

use crate::text::ordered::Map;
use crate::text::sort;
use std::sync::LazyLock;

use chrono::{NaiveDate, NaiveTime};
use serde_json::json;

use crate::domain::command::{CloseNominations, Command, DrawLots, RecordCount};
use crate::domain::count::Method;
use crate::domain::election::ROUND_KIND;
use crate::domain::election::ballots::{BallotTally, agree, bounds_marks};
use crate::domain::election::course::Step;
use crate::domain::election::method;
use crate::domain::election::outcome::RoundKind;
use crate::domain::entity::Entity;
use crate::domain::field::{Choices, Kind, Value};
use crate::domain::id::Id;
use crate::domain::presence::is_ahead;
use crate::i18n::date_input::Toward;
use crate::i18n::words::Words;
use crate::i18n::{counting, dates, wording};
use crate::store::query::elections::{CandidateRow, ElectionSheet, RoundRow};
use crate::t;
use crate::tui::context::Context;
use crate::tui::screen::form::field::{FormField, Optional, Takes};
use crate::tui::screen::form::{FormScreen, Parsed, Submit};
use crate::tui::screen::forms::{day, optional, text};
use crate::tui::theme::Role;

/// More candidates than any assembly ever had; each has a field of its own.
const MOST: usize = 200;

/// The names of the fields of votes, one for each candidate.
pub(super) static VOTES: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| (0..MOST).map(|place| &*format!("votes-{place}").leak()).collect());

/// The ballots of a count, as the form has them.
pub(super) const BALLOTS: [&str; 6] =
    ["issued", "valid", "blank", "rejected", "spoiled", "unreturned"];

/// Whether the round that is due was counted, or the last one again.
const COUNT_OF: Choices = Choices { name: "count-of", codes: &["due", "again"] };

/// How lots are drawn.
const LOTS_BY: Choices = Choices { name: "lots-by", codes: &["seed", "hat"] };

/// Closes the nominations.
pub fn close(election: &Id, context: &Context) -> FormScreen {
    let (election, today) = (election.clone(), context.today());
    let key = format!("close-nominations:{election}");
    let submit = Submit::Command(Box::new(move |parsed| {
        let on = day(parsed, "on").unwrap_or(today);
        Command::CloseNominations(CloseNominations { election: election.clone(), on })
    }));
    FormScreen::new("form-close-nominations", key, submit)
        .intro(t!(context.words, "close-nominations-intro").into_owned())
        .field(
            FormField::new("on", "election-closed_on", Takes::Day(Toward::Past))
                .required()
                .with(today, context),
        )
}

/// Somebody withdraws.
pub fn withdraw(row: &CandidateRow, context: &Context) -> FormScreen {
    let id = row.record.id.clone();
    let key = format!("withdraw:{id}");
    let submit = Submit::Command(Box::new(move |parsed| {
        let on = json!(optional(parsed, "withdrawn_on"));
        Command::save(Entity::Candidate, Some(id.clone()), [("withdrawn_on", on)])
    }));
    FormScreen::new("form-withdraw", key, submit).intro(row.name.clone()).field(
        FormField::new("withdrawn_on", "candidate-withdrawn_on", Takes::Day(Toward::Past))
            .required()
            .with(context.today(), context),
    )
}

fn number(parsed: &Parsed, name: &str) -> u32 {
    let number = parsed.get(name).and_then(Value::as_whole).unwrap_or(0);
    u32::try_from(number).unwrap_or(u32::MAX)
}

pub(super) fn tally(parsed: &Parsed) -> BallotTally {
    let [issued, valid, blank, rejected, spoiled, unreturned] =
        BALLOTS.map(|name| number(parsed, name));
    BallotTally { issued, valid, blank, rejected, spoiled, unreturned }
}

/// The count of the round that is due, or of the last one again: the ballots, then each candidate's
/// votes. Whether all ballots are accounted for is said while they are typed.
pub fn count(sheet: &ElectionSheet, context: &Context) -> FormScreen {
    let (words, today) = (&context.words, context.today());
    // Ballots that are not accounted for are found before anything else is counted.
    let due = sheet.ahead().filter(|(kind, ..)| *kind != RoundKind::Lots && !sheet.facts.has_gap);
    let among = match (due, &sheet.recounted) {
        (Some((_, among, _)), _) => among.to_vec(),
        (None, Some((again, _))) => again.clone(),
        (None, None) => Vec::new(),
    };
    // The candidates of both rounds: those who stand only in the last one have votes in its recount.
    let mut all = among.clone();
    if let Some((again, _)) = &sheet.recounted {
        all.extend(again.iter().filter(|id| !among.contains(id)).cloned());
    }
    // In the order of the ballot and of the tally sheet: who copies from one does not misplace a number.
    let rows = sheet.on_ballot(&all).into_iter();
    let mut candidates: Vec<(Id, String)> =
        rows.map(|row| (row.record.id.clone(), row.name.clone())).collect();
    sort::by_key(&mut candidates, |(id, _)| !among.iter().any(|stands| stands == id.as_str()));
    let election = sheet.election.id.clone();
    let ids: Vec<Id> = candidates.iter().map(|(id, _)| id.clone()).collect();
    let only_again = due.is_none();
    let submit = Submit::Command(Box::new(move |parsed| {
        let found = tally(parsed);
        let votes = ids.iter().zip(VOTES.iter());
        let votes = votes.filter_map(|(id, name)| {
            let votes = parsed.get(name)?.as_whole()?;
            Some((id.clone(), u32::try_from(votes).unwrap_or(u32::MAX)))
        });
        let recount = only_again || text(parsed, "count_of") == "again";
        let count = counted(parsed, (&election, recount), found, today);
        Command::RecordCount(RecordCount { votes: Map::from_iter(votes), ..count })
    }));
    let what = match due {
        Some((kind, _, seats)) => t!(
            words,
            "count-intro",
            round = wording::choice(words, &ROUND_KIND, kind.code()),
            count = seats,
            group = counting::group_ahead(words, sheet.standing.as_ref())
        ),
        None => t!(words, "count-intro-again").into_owned(),
    };
    let key = format!("count:{}:{}", sheet.election.id, sheet.rounds.len());
    // Only the ballots of the first vote may bear the name of somebody who withdrew.
    let late = counting::withdrawn_marks(
        words,
        &sheet.still_on_ballots(),
        bounds_marks(sheet.course.method),
    );
    let (counts, again_of_first) = (sheet.counted().len(), sheet.counted().len() == 1);
    let is_first = if only_again { again_of_first } else { counts == 0 };
    let withdrawn = late.clone().filter(|_| is_first);
    let late = late.filter(|_| again_of_first && !only_again);
    // Nobody is asked for two scrutineers where the members of a body elect among themselves.
    let is_alone = sheet.facts.rests_on(Step::Officers) && sheet.facts.officers[2] < 2;
    let alone = is_alone.then(|| t!(words, "ballots-alone").into_owned());
    let intro: Vec<String> = [Some(what), withdrawn, alone].into_iter().flatten().collect();
    let mut form = FormScreen::new("form-count", key, submit).intro(intro.join(" "));
    let method = method(sheet.code("method"));
    // A ballot bears as many marks as the vote in which it was cast gave it.
    let again = sheet.recounted.as_ref().map_or_else(|| sheet.seats(), |(_, seats)| *seats);
    let marks = due.map_or(again, |(.., seats)| seats);
    form = form.remark(move |parsed, context| {
        let is_again = text(parsed, "count_of") == "again";
        let said =
            is_again.then(|| (t!(context.words, "count-intro-again").into_owned(), Role::Text));
        let late = late.clone().filter(|_| is_again).map(|late| (late, Role::Text));
        let said = said.into_iter().chain(late);
        let told = told(parsed, method, if is_again { again } else { marks }, context);
        said.chain(told).collect()
    });
    // Each of two scrutineers enters what they counted, without seeing the other's.
    if let Some(scrutineers) = scrutineers(sheet) {
        form = form.twice(scrutineers, move |parsed, context| {
            let is_again = text(parsed, "count_of") == "again";
            not_borne(parsed, method, if is_again { again } else { marks }, &context.words)
        });
    }
    if due.is_some() && sheet.recounted.is_some() {
        let takes = Takes::Choice(&COUNT_OF, Optional::No);
        form = form.field(FormField::new("count_of", "field-count-of", takes));
    }
    form = with_ballots(with_day(form, before(sheet), context));
    with_votes(form, &candidates, &among).field(note())
}

/// The two scrutineers who count, where two are named.
pub(super) fn scrutineers(sheet: &ElectionSheet) -> Option<[String; 2]> {
    let named = sheet.officers.iter().filter(|row| row.record.text("role") == Some("scrutineer"));
    let mut named = named.map(|row| row.name.clone());
    Some([named.next()?, named.next()?])
}

/// Whether the ballots are all accounted for, and can bear the votes once all are typed.
pub(super) fn told(
    parsed: &Parsed,
    method: Method,
    marks: usize,
    context: &Context,
) -> Vec<(String, Role)> {
    let typed = |name: &&str| parsed.get(*name).is_some_and(|value| *value != Value::Null);
    if !["issued", "valid"].iter().all(typed) {
        return Vec::new();
    }
    let borne = not_borne(parsed, method, marks, &context.words);
    let borne = borne.map(|told| (told, Role::Warning));
    std::iter::once(even(tally(parsed), &context.words)).chain(borne).collect()
}

/// Why the valid ballots cannot bear the votes; nothing before all votes are typed.
pub(super) fn not_borne(
    parsed: &Parsed,
    method: Method,
    marks: usize,
    words: &Words,
) -> Option<String> {
    let votes = parsed.iter().filter(|(name, _)| VOTES.contains(name));
    let votes: Vec<Option<u64>> = votes
        .map(|(_, value)| value.as_whole().and_then(|number| u64::try_from(number).ok()))
        .collect();
    let all: Option<Vec<u64>> = votes.into_iter().collect();
    let all = all.filter(|all| !all.is_empty())?;
    let refusal = agree(&all, tally(parsed).valid, method, marks).err()?;
    Some(wording::refusal(words, &refusal))
}

/// Whether all ballots are accounted for.
pub(super) fn even(tally: BallotTally, words: &Words) -> (String, Role) {
    match counting::gap(words, tally) {
        None => (t!(words, "count-even").into_owned(), Role::Good),
        Some(gap) => (gap, Role::Warning),
    }
}

/// Lots: by the program, from words said aloud, or from a hat.
pub fn lots(sheet: &ElectionSheet, context: &Context) -> FormScreen {
    let (words, today) = (&context.words, context.today());
    let (among, seats) = match sheet.ahead() {
        Some((RoundKind::Lots, among, seats)) => (among.to_vec(), seats),
        _ => (Vec::new(), 0),
    };
    let candidates: Vec<(Id, String)> = among
        .iter()
        .filter_map(|id| sheet.candidate(id))
        .map(|row| (row.record.id.clone(), row.name.clone()))
        .collect();
    let election = sheet.election.id.clone();
    let count = candidates.len();
    let submit = Submit::Command(Box::new(move |parsed| {
        let hat = text(parsed, "by") == "hat";
        let drawn = VOTES.iter().take(count).filter_map(|name| optional(parsed, name).map(Id::new));
        Command::DrawLots(DrawLots {
            id: None,
            election: election.clone(),
            on: day(parsed, "on").unwrap_or(today),
            at: optional(parsed, "at"),
            witnesses: text(parsed, "witnesses"),
            seed: optional(parsed, "seed").filter(|_| !hat),
            drawn: if hat { drawn.collect() } else { Vec::new() },
        })
    }));
    let names: Vec<&str> = candidates.iter().map(|(_, name)| name.as_str()).collect();
    let names = names.join(", ");
    let intro = match method(sheet.code("method")) {
        Method::Stv => t!(words, "lots-intro-transfers", names = names),
        Method::Majority => t!(words, "lots-intro-lowest", names = names, count = seats),
        _ => t!(words, "lots-intro", names = names, count = seats),
    };
    let key = format!("lots:{}:{}", sheet.election.id, sheet.rounds.len());
    let mut form = FormScreen::new("form-lots", key, submit)
        .intro(intro)
        .field(FormField::new("by", "field-lots-by", Takes::Choice(&LOTS_BY, Optional::No)))
        .field(
            FormField::new("seed", "election_round-seed", Takes::Plain(Kind::Text))
                .required()
                .when("by", &["seed"]),
        );
    for (place, name) in VOTES.iter().take(count).enumerate() {
        let mut field = FormField::new(name, "field-drawn", Takes::OneOf(candidates.clone()));
        field.called = Some(t!(words, "field-drawn-place", place = place + 1));
        form = form.field(field.required().when("by", &["hat"]));
    }
    with_day(form, before(sheet), context).field(
        FormField::new("witnesses", "election_round-witnesses", Takes::Plain(Kind::Text))
            .required(),
    )
}

/// Asks for the ballots of a count: how many were handed out and what became of them.
pub(super) fn with_ballots(form: FormScreen) -> FormScreen {
    BALLOTS.into_iter().fold(form, |form, name| {
        let label = format!("election_round-{name}");
        let field = FormField::new(name, label, Takes::Plain(Kind::Whole));
        form.field(if matches!(name, "issued" | "valid") { field.required() } else { field })
    })
}

/// When the last round was held that has an hour: its day and the hour.
pub(super) type Before = Option<(NaiveDate, String)>;

/// The last round that was recorded with its hour, whatever was recorded without one since.
pub(super) fn before(sheet: &ElectionSheet) -> Before {
    sheet.rounds.iter().rev().find_map(|RoundRow { record, .. }| {
        Some((record.date("held_on")?, record.text("held_at")?.to_owned()))
    })
}

/// Asks on which day it was, and at which hour: one that has not come, or that lies before the round
/// before, is told while it is typed.
pub(super) fn with_day(form: FormScreen, before: Before, context: &Context) -> FormScreen {
    let form = form.remark(move |parsed, context| {
        let told = out_of_order(parsed, before.as_ref(), context);
        told.map(|told| (told, Role::Warning)).into_iter().collect()
    });
    form.field(on(context)).field(
        FormField::new("at", "election_round-held_at", Takes::Plain(Kind::Time))
            .with(context.now.time(), context),
    )
}

/// What is odd about the hour of a round.
fn out_of_order(
    parsed: &Parsed,
    before: Option<&(NaiveDate, String)>,
    context: &Context,
) -> Option<String> {
    let words = &context.words;
    let (on, at) = (day(parsed, "on")?, optional(parsed, "at")?);
    let said = |at: &str| {
        let time = NaiveTime::parse_from_str(at, "%H:%M").ok();
        time.map(|time| dates::time(time, context.language())).unwrap_or_default()
    };
    let now = context.now.format("%H:%M").to_string();
    if on == context.today() && is_ahead(&at, &now, None) {
        return Some(t!(words, "hour-ahead", now = said(&now), at = said(&at)));
    }
    let (_, last) = before.filter(|(day, last)| *day == on && at < *last)?;
    Some(t!(words, "count-hour-before", at = said(&at), last = said(last)))
}

/// The day of a round.
pub(super) fn on(context: &Context) -> FormField {
    FormField::new("on", "election_round-held_on", Takes::Day(Toward::Past))
        .required()
        .with(context.today(), context)
}

/// Asks for each candidate's votes; of whoever is not among those of the round that is due, where the
/// last one is counted again.
pub(super) fn with_votes(
    form: FormScreen,
    candidates: &[(Id, String)],
    among: &[String],
) -> FormScreen {
    let fields = candidates.iter().zip(VOTES.iter()).enumerate();
    fields.fold(form, |form, (place, ((id, called), name))| {
        let mut field = FormField::new(name, "round_vote-votes", Takes::Plain(Kind::Whole));
        field.called = Some(called.clone());
        if !among.iter().any(|stands| stands == id.as_str()) {
            field = field.when("count_of", &["again"]);
        }
        form.field(if place == 0 { field.section("count-votes") } else { field })
    })
}

/// The note of a count.
pub(super) fn note() -> FormField {
    FormField::new("note", "election_round-note", Takes::Plain(Kind::Lines))
}

/// A count as it is typed, of which the votes or the ballots themselves are still to be told.
pub(super) fn counted(
    parsed: &Parsed,
    (election, recount): (&Id, bool),
    tally: BallotTally,
    today: NaiveDate,
) -> RecordCount {
    RecordCount {
        id: None,
        election: election.clone(),
        recount,
        on: day(parsed, "on").unwrap_or(today),
        at: optional(parsed, "at"),
        issued: tally.issued,
        valid: tally.valid,
        blank: tally.blank,
        rejected: tally.rejected,
        spoiled: tally.spoiled,
        unreturned: tally.unreturned,
        votes: Map::new(),
        ballots: Map::new(),
        note: optional(parsed, "note"),
    }
}
