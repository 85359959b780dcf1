//! What an election's page says of the election itself: what is elected, its steps, and what comes next.

use chrono::NaiveDate;

use crate::domain::count::Method;
use crate::domain::election::course::{Sitting, State, Step};
use crate::domain::election::outcome::RoundKind;
use crate::domain::election::{
    ELECTION_METHOD, ELECTION_STATE, ELECTION_STATUS, ELECTION_VOTERS, SEAT_GROUP, method,
};
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::meeting::is_assembly;
use crate::domain::rules::RECOUNT_MARGIN;
use crate::domain::seat::SEAT_KIND;
use crate::i18n::{counting, dates, wording};
use crate::store::query::elections::ElectionSheet;
use crate::t;
use crate::text::joined::Joined;
use crate::tui::context::Context;
use crate::tui::screen::page::{Line, Row};
use crate::tui::theme::Role;

/// What is elected, how and by whom.
pub fn head(sheet: &ElectionSheet, ends: &[NaiveDate], context: &Context) -> Vec<Line> {
    let words = &context.words;
    let label = |field: &str| wording::label(words, Entity::Election, field);
    let choice = |field: &str, choices| wording::choice(words, choices, sheet.code(field));
    let plain = |day| dates::plain(day, context.language());
    let seats = t!(
        words,
        "election-seats-of",
        count = sheet.seats(),
        kind = wording::small(&choice("seat_kind", &SEAT_KIND))
    );
    let status = match sheet.is_annulled() {
        true => wording::choice(words, &ELECTION_STATE, "annulled"),
        false => choice("status", &ELECTION_STATUS),
    };
    let mut lines = vec![
        Line::Field(label("status"), status),
        Line::Field(label("body_id"), sheet.body.clone()),
        Line::Field(label("seats"), seats),
        Line::Field(label("method"), choice("method", &ELECTION_METHOD)),
        Line::Field(label("voters"), choice("voters", &ELECTION_VOTERS)),
    ];
    if sheet.election.value("by_election").as_whole() == Some(1) {
        let said = t!(words, "paper-election-by-election").into_owned();
        lines.push(Line::Field(label("by_election"), said));
    }
    for group in SEAT_GROUP.codes {
        let field = format!("reserved_{group}");
        let reserved = sheet.election.value(&field).as_whole().unwrap_or(0);
        if reserved > 0 {
            lines.push(Line::Field(label(&field), reserved.to_string()));
        }
    }
    for field in ["vote_on", "close_on", "starts_on", "term_ends_on", "proclaimed_on"] {
        lines.extend(sheet.election.date(field).map(|day| Line::Field(label(field), plain(day))));
        if field == "term_ends_on" && sheet.election.date(field).is_none() && !ends.is_empty() {
            let days = days(ends, context);
            let told = match sheet.facts.proclaimed_on {
                Some(_) => days,
                None => t!(words, "election-term-foreseen", days = days),
            };
            lines.push(Line::Field(label(field), told));
        }
    }
    for field in ["order_seed", "despite"] {
        let said = sheet.election.text(field).map(str::to_owned);
        lines.extend(said.map(|said| Line::Field(label(field), said)));
    }
    lines.extend(
        sheet.election.text("basis").map(|text| Line::Field(label("basis"), text.to_owned())),
    );
    let doubts = sheet.doubts.iter().map(|doubt| wording::warning(words, doubt));
    lines.extend(doubts.map(|told| Line::Text(told, Role::Warning)));
    lines
}

/// The days on which mandates end, one or another.
pub fn days(ends: &[NaiveDate], context: &Context) -> String {
    let days = ends.iter().map(|day| dates::plain(*day, context.language()));
    days.joined(&t!(context.words, "election-term-or"))
}

/// Each step with where it stands.
pub fn steps(sheet: &ElectionSheet, context: &Context) -> Vec<Line> {
    let steps = sheet.facts.steps().into_iter();
    steps.map(|(step, state)| step_row(step, state, sheet, context)).collect()
}

/// What comes next once nominations are closed: a round, ballots to find, or the proclamation.
pub fn next(sheet: &ElectionSheet, context: &Context) -> Option<(String, Role)> {
    let words = &context.words;
    if sheet.code("status") != "closed" {
        return None;
    }
    if sheet.facts.has_gap {
        return Some((t!(words, "election-gap-ahead").into_owned(), Role::Warning));
    }
    if let Some((kind, among, seats)) = sheet.ahead() {
        let stand = sheet.on_ballot(among).into_iter();
        let names = stand.map(|row| row.name.as_str()).joined(", ");
        if let Some(told) = voted_again(kind, &names, sheet, context) {
            return Some((told, Role::Warning));
        }
        return Some((counting::ahead(words, sheet, (kind, &names, seats)), Role::Warning));
    }
    let elected = &sheet.standing.as_ref()?.elected;
    let told = match elected.is_empty() {
        true => t!(words, "election-ready-nobody").into_owned(),
        false => t!(words, "election-ready", names = sheet.names(elected).join(", ")),
    };
    Some((told, Role::Good))
}

/// By absolute majority one votes again without the lowest: who that is, and what nobody had.
fn voted_again(
    kind: RoundKind,
    names: &str,
    sheet: &ElectionSheet,
    context: &Context,
) -> Option<String> {
    let words = &context.words;
    let again = kind == RoundKind::Vote && method(sheet.code("method")) == Method::Majority;
    let last =
        sheet.counted().into_iter().rev().find_map(|round| round.tally()).filter(|_| again)?;
    let number = sheet.vote_number(sheet.rounds.len()).unwrap_or(2);
    let round = counting::round(words, kind, Some(number));
    let needed = last.valid / 2 + 1;
    let out = sheet.names(&sheet.eliminated()).join(", ");
    Some(match out.is_empty() {
        true => t!(words, "election-ahead-again", round = round, count = needed, names = names),
        false => t!(
            words,
            "election-ahead-without",
            round = round,
            count = needed,
            out = out,
            names = names
        ),
    })
}

fn step_row(step: Step, state: State, sheet: &ElectionSheet, context: &Context) -> Line {
    let (words, signs) = (&context.words, &context.theme.signs);
    let (sign, role) = match state {
        State::Done(_) => (signs.check, Role::Good),
        State::Due(_) => (signs.dot, Role::Text),
        State::Later | State::NotNeeded => (signs.dot, Role::Muted),
        State::DoneLate(..) | State::DoneEarly(..) | State::Late(_) | State::LeftOut => {
            (signs.warning, Role::Warning)
        }
    };
    let told = counting::step(words, state);
    let name = words.text(&format!("election-step-{}", step.code())).into_owned();
    let why = why(step, sheet, context)
        .unwrap_or_else(|| words.text(&format!("election-step-{}.why", step.code())).into_owned());
    let text = match detail(step, sheet, context) {
        Some(detail) => format!("{name} · {detail}"),
        None => name,
    };
    let target = Some(leads_to(step, sheet));
    Line::Row(Row::of(text, target).sign(sign, role).right(told).saying(why))
}

/// What the key that opens a step opens: the meeting that nothing can be counted at yet, else the election.
fn leads_to(step: Step, sheet: &ElectionSheet) -> (Entity, Id) {
    let waits = matches!(sheet.sitting, Sitting::ToOpen | Sitting::NoQuorum);
    match &sheet.meeting {
        Some(meeting) if step == Step::Assembly && waits => (Entity::Meeting, meeting.id.clone()),
        _ => (Entity::Election, sheet.election.id.clone()),
    }
}

/// What the vote or the assembly waits for in full, where that is more than why there is a vote.
fn why(step: Step, sheet: &ElectionSheet, context: &Context) -> Option<String> {
    match step {
        Step::Assembly => return not_sitting(sheet, context),
        Step::Vote => {}
        _ => return None,
    }
    let close = close_call(sheet, context);
    let close = close.map(|_| context.words.text("election-close-call.why").into_owned());
    let ahead = sheet.ahead().and_then(|_| next(sheet, context)).map(|(told, _)| told);
    ahead.or(close)
}

/// Why nothing can be counted at the meeting yet, with the key that mends it; `None` where it can.
pub fn not_sitting(sheet: &ElectionSheet, context: &Context) -> Option<String> {
    let meeting = sheet.meeting.as_ref()?;
    match sheet.sitting {
        Sitting::ToOpen => Some(t!(context.words, "why-count-unopened", number = meeting.label())),
        Sitting::NoQuorum => {
            let assembly = is_assembly(meeting.text("kind").unwrap_or_default());
            let (number, heads) = (meeting.label(), i64::from(assembly));
            Some(t!(context.words, "why-count-no-quorum", number = number, heads = heads))
        }
        Sitting::Unnamed | Sitting::Quorate => None,
    }
}

/// What a step lacks, or what it came to.
fn detail(step: Step, sheet: &ElectionSheet, context: &Context) -> Option<String> {
    let (words, facts) = (&context.words, &sheet.facts);
    match step {
        Step::Nominations => {
            let (standing, lacking) = (facts.standing, facts.lacking);
            Some(match lacking {
                0 => t!(words, "election-standing", count = standing),
                _ => t!(words, "election-standing-lacking", count = standing, lacking = lacking),
            })
        }
        Step::Assembly if facts.assembly == Some(Sitting::ToOpen) => {
            Some(t!(words, "election-assembly-to-open").into_owned())
        }
        Step::Assembly if facts.assembly == Some(Sitting::NoQuorum) => {
            Some(t!(words, "election-assembly-no-quorum").into_owned())
        }
        Step::Officers if !facts.has_officers() && facts.rests_on(step) => {
            let (count, _) = facts.officers_missing();
            Some(match facts.proclaimed_on {
                Some(_) => t!(words, "election-officers-missed", count = count),
                None => t!(words, "election-officers-needed", count = count),
            })
        }
        Step::Vote if facts.has_gap => Some(t!(words, "election-gap").into_owned()),
        Step::Vote if facts.acclaimed && facts.closed_on.is_some() => {
            let vacant = sheet.standing.as_ref().map_or(0, |found| found.vacant);
            Some(match vacant {
                0 => t!(words, "election-acclaimed").into_owned(),
                _ => t!(words, "election-acclaimed-vacant", count = vacant),
            })
        }
        Step::Vote if facts.closed_on.is_some() => {
            let vacant =
                || counting::vacant_reserved(words, sheet.standing.as_ref()?).into_iter().next();
            close_call(sheet, context).or_else(vacant)
        }
        _ => None,
    }
}

/// A recount is suggested where hardly a vote decides.
fn close_call(sheet: &ElectionSheet, context: &Context) -> Option<String> {
    let margin = u64::from(context.rules.whole(&RECOUNT_MARGIN));
    let close = sheet.course.margin().is_some_and(|least| least <= margin);
    (close && sheet.facts.proclaimed_on.is_none())
        .then(|| t!(context.words, "election-close-call").into_owned())
}
