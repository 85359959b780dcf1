//! The lines of an election's page.

use crate::domain::count::VoteValue;
use crate::domain::election::course::{State, Step};
use crate::domain::election::outcome::RoundKind;
use crate::domain::election::{
    CANDIDATE_FATE, ELECTION_METHOD, ELECTION_STATUS, ELECTION_VOTERS, OBJECTION_DECISION,
    OBJECTION_KIND, OFFICER_ROLE, ROUND_KIND, SEAT_GROUP,
};
use crate::domain::entity::Entity;
use crate::domain::rules::RECOUNT_MARGIN;
use crate::domain::seat::SEAT_KIND;
use crate::i18n::{counting, dates, wording};
use crate::store::Record;
use crate::store::query::elections::{CandidateRow, ElectionSheet, OfficerRow, RoundRow};
use crate::t;
use crate::text::sort;
use crate::text::width::columns;
use crate::tui::context::Context;
use crate::tui::screen::page::{Line, Row};
use crate::tui::theme::Role;

/// The widest bar of votes, in columns.
const BAR: u64 = 20;

/// The columns that a name and its bar share, so that both are seen in the smallest window.
const ROOM: usize = 37;

/// What is elected, how and by whom.
pub fn head(sheet: &ElectionSheet, context: &Context) -> Vec<Line> {
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
    let mut lines = vec![
        Line::Field(label("status"), choice("status", &ELECTION_STATUS)),
        Line::Field(label("body_id"), sheet.body.clone()),
        Line::Field(label("seats"), seats),
        Line::Field(label("method"), choice("method", &ELECTION_METHOD)),
        Line::Field(label("voters"), choice("voters", &ELECTION_VOTERS)),
    ];
    for group in SEAT_GROUP.codes {
        let field = format!("reserved_{group}");
        let reserved = sheet.election.value(&field).as_whole().unwrap_or(0);
        if reserved > 0 {
            lines.push(Line::Field(label(&field), reserved.to_string()));
        }
    }
    for field in ["vote_on", "close_on", "starts_on", "term_ends_on", "proclaimed_on"] {
        lines.extend(sheet.election.date(field).map(|day| Line::Field(label(field), plain(day))));
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
        let round = wording::choice(words, &ROUND_KIND, kind.code());
        let stand = sheet.candidates.iter();
        let names = stand.filter(|row| among.iter().any(|id| id == row.record.id.as_str()));
        let names = names.map(|row| row.name.as_str()).collect::<Vec<_>>().join(", ");
        let told = t!(words, "election-ahead", round = round, names = names, count = seats);
        return Some((told, Role::Warning));
    }
    let elected = &sheet.standing.as_ref()?.elected;
    let told = match elected.is_empty() {
        true => t!(words, "election-ready-nobody").into_owned(),
        false => t!(words, "election-ready", names = sheet.names(elected).join(", ")),
    };
    Some((told, Role::Good))
}

fn step_row(step: Step, state: State, sheet: &ElectionSheet, context: &Context) -> Line {
    let (words, signs) = (&context.words, &context.theme.signs);
    let plain = |day| dates::medium(day, context.language());
    let (sign, role, told) = match state {
        State::Done(Some(day)) => {
            (signs.check, Role::Good, t!(words, "election-done-on", day = plain(day)))
        }
        State::Done(None) => (signs.check, Role::Good, t!(words, "election-done").into_owned()),
        State::Due(Some(day)) => {
            (signs.dot, Role::Text, t!(words, "election-due-by", day = plain(day)))
        }
        State::Due(None) => (signs.dot, Role::Text, t!(words, "election-due").into_owned()),
        State::Late(day) => {
            (signs.warning, Role::Warning, t!(words, "election-late", day = plain(day)))
        }
        State::Later => (signs.dot, Role::Muted, t!(words, "election-later").into_owned()),
        State::NotNeeded => (signs.dot, Role::Muted, t!(words, "election-not-needed").into_owned()),
    };
    let name = words.text(&format!("election-step-{}", step.code())).into_owned();
    let why = why(step, sheet, context)
        .unwrap_or_else(|| words.text(&format!("election-step-{}.why", step.code())).into_owned());
    let text = match detail(step, sheet, context) {
        Some(detail) => format!("{name} · {detail}"),
        None => name,
    };
    let target = Some((Entity::Election, sheet.election.id.clone()));
    Line::Row(Row::of(text, target).sign(sign, role).right(told).saying(why))
}

/// What the vote waits for in full, where that is more than why there is a vote.
fn why(step: Step, sheet: &ElectionSheet, context: &Context) -> Option<String> {
    if step != Step::Vote {
        return None;
    }
    let close = close_call(sheet, context);
    let close = close.map(|_| context.words.text("election-close-call.why").into_owned());
    let ahead = sheet.ahead().and_then(|_| next(sheet, context)).map(|(told, _)| told);
    ahead.or(close)
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
        Step::Officers if !facts.has_officers() && !facts.is_among_members => {
            let (count, _) = facts.officers_missing();
            Some(t!(words, "election-officers-needed", count = count))
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
            close_call(sheet, context).or_else(|| vacant_reserved(sheet, context))
        }
        _ => None,
    }
}

/// Reserved seats for which too few stand.
fn vacant_reserved(sheet: &ElectionSheet, context: &Context) -> Option<String> {
    let words = &context.words;
    let (group, count) = sheet.standing.as_ref()?.vacant_reserved.first()?;
    let group = wording::small(&wording::choice(words, &SEAT_GROUP, group));
    Some(t!(words, "election-vacant-reserved", count = *count, group = group))
}

/// A recount is suggested where hardly a vote decides.
fn close_call(sheet: &ElectionSheet, context: &Context) -> Option<String> {
    let margin = u64::from(context.rules.whole(&RECOUNT_MARGIN));
    let close = sheet.course.margin().is_some_and(|least| least <= margin);
    (close && sheet.facts.proclaimed_on.is_none())
        .then(|| t!(context.words, "election-close-call").into_owned())
}

/// Somebody's name, and the group that they stand for.
fn called(row: &CandidateRow, context: &Context) -> String {
    match row.record.text("stands_for") {
        Some(group) => {
            let group = wording::choice(&context.words, &SEAT_GROUP, group);
            format!("{} ({})", row.name, wording::small(&group))
        }
        None => row.name.clone(),
    }
}

/// Whether somebody is parted from others by the next round: they have the same votes.
fn is_tied(row: &CandidateRow, sheet: &ElectionSheet) -> bool {
    sheet.ahead().is_some_and(|(kind, among, _)| {
        matches!(kind, RoundKind::SecondBallot | RoundKind::Lots)
            && among.iter().any(|id| id == row.record.id.as_str())
    })
}

/// Somebody who stands, with what is missing, the votes and what became of it.
pub fn candidate(row: &CandidateRow, sheet: &ElectionSheet, context: &Context) -> Line {
    let (words, signs) = (&context.words, &context.theme.signs);
    let elected = sheet.standing.as_ref().is_some_and(|found| {
        sheet.facts.closed_on.is_some() && found.elected.contains(&row.record.id.to_string())
    });
    let (sign, role) = match (row.stands(), row.lacks()) {
        (false, _) => (signs.dot, Role::Muted),
        (true, _) if elected => (signs.check, Role::Good),
        (true, Some(_)) if sheet.code("status") == "open" => (signs.warning, Role::Warning),
        _ => (signs.dot, Role::Text),
    };
    let fate = row.record.text("fate").map(|fate| wording::choice(words, &CANDIDATE_FATE, fate));
    let lacks = row.lacks().filter(|_| row.stands() && sheet.code("status") == "open");
    let told = match (row.stands(), fate, lacks) {
        (false, ..) => t!(words, "candidate-withdrawn").into_owned(),
        (_, Some(fate), _) => wording::small(&fate),
        (_, None, Some(field)) => {
            let field = wording::small(&wording::label(words, Entity::Candidate, field));
            t!(words, "candidate-lacks", field = field)
        }
        (_, None, None) if elected => t!(words, "candidate-ahead").into_owned(),
        (_, None, None) if is_tied(row, sheet) => t!(words, "candidate-tied").into_owned(),
        _ => String::new(),
    };
    let mut text = called(row, context);
    if let Some(votes) = row.votes {
        // Names end at the same column, so that the bars can be compared.
        let names = sheet.candidates.iter().filter(|row| row.votes.is_some());
        let wide = names.map(|row| columns(&called(row, context))).max().unwrap_or(0);
        let most = sheet.candidates.iter().filter_map(|row| row.votes).max().unwrap_or(0).max(1);
        let room = u64::try_from(ROOM.saturating_sub(wide)).unwrap_or(0).clamp(5, BAR);
        let bar = signs.full.repeat(usize::try_from(votes * room / most).unwrap_or(0));
        let blank = " ".repeat(wide.saturating_sub(columns(&text)));
        text = format!("{text}{blank} {votes:>4} {bar}");
    }
    let target = Some((Entity::Candidate, row.record.id.clone()));
    let mut line = Row::of(text, target);
    if lacks.is_some() {
        let label = |field| wording::small(&wording::label(words, Entity::Candidate, field));
        let fields = row.all_lacking().map(label).collect::<Vec<_>>().join(", ");
        line = line.saying(t!(
            words,
            "candidate-lacks.why",
            name = row.name.as_str(),
            fields = fields
        ));
    }
    if row.partial_backers.is_empty() || sheet.facts.proclaimed_on.is_some() || !row.stands() {
        return Line::Row(line.sign(sign, role).right(told));
    }
    // Nothing forbids it; whoever leads or is employed should not put anybody forward.
    let names = row.partial_backers.join(", ");
    let says = t!(words, "candidate-partial-backers", names = names, name = row.name.as_str());
    let told = if told.is_empty() { t!(words, "candidate-backed").into_owned() } else { told };
    Line::Row(line.sign(signs.warning, Role::Warning).right(told).saying(says))
}

/// The stages of a count by single transferable vote: who came in, who went out, and the votes of
/// each.
pub fn stages(sheet: &ElectionSheet, context: &Context) -> Vec<Line> {
    let words = &context.words;
    let Some(found) = sheet.course.stages() else { return Vec::new() };
    let name = |id: &str| sheet.candidate(id).map(|row| row.name.clone()).unwrap_or_default();
    let mut lines = Vec::new();
    for (at, stage) in found.rounds.iter().enumerate() {
        let votes = |votes| counting::votes(votes, words.language());
        let quota = stage.needed.map(votes).unwrap_or_default();
        let title = t!(words, "stage-title", number = at + 1, quota = quota);
        lines.push(Line::Text(title, Role::Title));
        for fate in &stage.fates {
            lines.push(Line::Text(counting::event(words, fate, name), Role::Text));
        }
        let mut each: Vec<_> = stage.votes.iter().collect();
        sort::by_key(&mut each, |(_, votes)| std::cmp::Reverse(*votes));
        let mut told: Vec<String> =
            each.into_iter().map(|(id, own)| format!("{} {}", name(id), votes(*own))).collect();
        if stage.spent > VoteValue::ZERO {
            told.push(format!("{} {}", t!(words, "count-spent"), votes(stage.spent)));
        }
        lines.push(Line::Text(told.join("; "), Role::Muted));
    }
    lines
}

/// What came after the proclamation, and what was decided.
pub fn objection(row: &Record, context: &Context) -> Vec<Line> {
    let (words, signs) = (&context.words, &context.theme.signs);
    let kind = row.text("kind").unwrap_or_default();
    let kind = wording::choice(words, &OBJECTION_KIND, kind);
    let day = |field: &str| row.date(field).map(|day| dates::plain(day, context.language()));
    let text = format!("{kind} · {}", row.label());
    let told = match row.text("decision") {
        Some(decision) => wording::small(&wording::choice(words, &OBJECTION_DECISION, decision)),
        None => t!(words, "objection-open").into_owned(),
    };
    let (sign, role) = match row.text("decision") {
        None => (signs.warning, Role::Warning),
        Some("annulled") if row.text("new_election_id").is_none() => (signs.warning, Role::Warning),
        Some(_) => (signs.check, Role::Good),
    };
    let says = match row.text("decision") {
        Some("annulled") => t!(words, "objection-annulled").into_owned(),
        _ => t!(words, "objection-received", day = day("received_on").unwrap_or_default()),
    };
    let target = Some((Entity::Objection, row.id.clone()));
    let head = Row::of(text, target).sign(sign, role).right(told).saying(says);
    let reasons = row.text("reasons").map(|text| Line::Text(text.to_owned(), Role::Muted));
    std::iter::once(Line::Row(head)).chain(reasons).collect()
}

/// Somebody who leads.
pub fn officer(row: &OfficerRow, context: &Context) -> Line {
    let role = row.record.text("role").unwrap_or_default();
    let role = wording::choice(&context.words, &OFFICER_ROLE, role);
    let target = Some((Entity::ElectionOfficer, row.record.id.clone()));
    Line::Row(
        Row::of(row.name.clone(), target).sign(context.theme.signs.dot, Role::Muted).right(role),
    )
}

/// A round: its ballots and its votes, or the lots.
pub fn round(place: usize, row: &RoundRow, sheet: &ElectionSheet, context: &Context) -> Vec<Line> {
    let words = &context.words;
    let kind = wording::choice(words, &ROUND_KIND, row.kind().code());
    let day = row.record.date("held_on").map(|day| dates::plain(day, context.language()));
    let text = format!("{}. {kind}", place + 1);
    let target = Some((Entity::ElectionRound, row.record.id.clone()));
    let head = Row::of(text, target)
        .sign(context.theme.signs.dot, Role::Muted)
        .right(day.unwrap_or_default());
    let mut lines = vec![Line::Row(head)];
    if let Some(tally) = row.tally() {
        let told = t!(
            words,
            "round-papers",
            issued = tally.issued,
            valid = tally.valid,
            blank = tally.blank,
            rejected = tally.rejected,
            spoiled = tally.spoiled,
            unreturned = tally.unreturned
        );
        lines.push(Line::Text(told, Role::Muted));
        if sheet.code("method") == "majority" {
            let told = t!(words, "round-needed", count = tally.valid / 2 + 1);
            lines.push(Line::Text(told, Role::Muted));
        }
        // What was counted again has its gap no more.
        let counts = sheet.counted().iter().any(|round| round.record.id == row.record.id);
        if counts && tally.gap() != 0 {
            let told = t!(
                words,
                "round-gap",
                count = tally.gap().abs(),
                more = i64::from(tally.gap() < 0)
            );
            lines.push(Line::Text(told, Role::Warning));
        }
    }
    let mut votes = row.votes.clone();
    let lots = row.kind() == RoundKind::Lots;
    sort::by_key(&mut votes, |(_, votes)| if lots { *votes } else { u64::MAX - *votes });
    let told = votes.iter().filter_map(|(id, votes)| {
        let name = &sheet.candidate(id.as_str())?.name;
        Some(if lots { format!("{votes}. {name}") } else { format!("{name} {votes}") })
    });
    lines.push(Line::Text(told.collect::<Vec<_>>().join(", "), Role::Text));
    if lots {
        let witnesses = row.record.text("witnesses").unwrap_or_default();
        lines.push(Line::Text(t!(words, "round-witnesses", names = witnesses), Role::Muted));
        if let Some(seed) = row.record.text("seed") {
            lines.push(Line::Text(t!(words, "round-seed", seed = seed), Role::Muted));
        }
    }
    lines
}
